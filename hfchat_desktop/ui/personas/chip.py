"""The chip in the composer that tells which persona answers."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.ui.composer_chip import ComposerChip
from hfchat_desktop.ui.theme import Theme
from hfchat_desktop.ui.tips import safe_tip


class PersonaChip(ComposerChip):
    """Icon, name and an arrow; in a narrow window the icon alone, tinted where one is chosen."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self._name = ""
        super().__init__(theme, "user-round", opens_menu=True, parent=parent)
        self._describe()

    def set_persona(self, name: str) -> None:
        """Name the persona of the chat; "" for none."""
        self._name = plain_label(name)
        self._describe()

    @property
    def is_set(self) -> bool:
        """Whether the chat has a persona."""
        return bool(self._name)

    def words(self) -> str:
        """Return the name, or that there is none."""
        return self._name or self.tr("No persona")

    def _describe(self) -> None:
        self.setAccessibleName(self.tr("Persona: {name}").format(name=self.words()))
        self.setToolTip(safe_tip(f"{self.words()}\n{self.tr('Choose a persona')} (@)"))
        self.updateGeometry()
        self.update()
