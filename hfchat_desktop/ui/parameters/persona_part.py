"""Which persona answers, and what it is told to be."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from hfchat_desktop.core.personas import Persona
from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.ui.choice_field import ChoiceField
from hfchat_desktop.ui.mirroring import in_line
from hfchat_desktop.ui.theme import Theme

_LONGEST = 160


class PersonaPart(QWidget):
    """A list of personas and the beginning of the chosen one's instructions."""

    persona_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._options: list[tuple[str, str]] = []
        self._field: ChoiceField | None = None
        self._title = QLabel(self.tr("Persona"), self)
        self._title.setFont(theme.font("caption"))
        self._title.setProperty("tone", "heading")
        self._card = QFrame(self)
        self._card.setProperty("card", "plain")
        self._words = QLabel(self._card)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setFont(theme.font("small"))
        self._words.setProperty("tone", "secondary")
        self._words.setWordWrap(True)
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(10, 8, 10, 8)
        inside.addWidget(self._words)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self._title)
        self._column.addWidget(self._card)

    def show_personas(self, personas: Sequence[Persona], current: str) -> None:
        """Offer these personas; `current` is the key of the one that answers, "" for none."""
        options = [("", self.tr("No persona")), *((p.key, p.name) for p in personas)]
        if options != self._options:
            self._options = options
            self._make_field()
        if self._field is not None:
            self._field.set_current(current)
        prompt = next((p.system_prompt for p in personas if p.key == current), "")
        shown = plain_label(prompt, longest=_LONGEST)
        self._words.setText(in_line(shown if len(shown) < _LONGEST else f"{shown}…"))
        self._card.setVisible(bool(shown))

    def _make_field(self) -> None:
        if self._field is not None:
            self._column.removeWidget(self._field)
            self._field.hide()
            self._field.deleteLater()
        self._field = ChoiceField(self._theme, self._options, self)
        self._field.setMinimumContentsLength(6)
        self._field.setAccessibleName(self.tr("Persona"))
        self._field.chosen.connect(self.persona_chosen)
        self._column.insertWidget(1, self._field)
