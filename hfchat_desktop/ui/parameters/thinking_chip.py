"""The chip in the composer that has the model think before it answers, or not."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from hfchat_desktop.bridge.engine import Engine
from hfchat_desktop.bridge.parameters import ParameterDesk
from hfchat_desktop.core.parameters import thinks
from hfchat_desktop.ui.composer import Composer
from hfchat_desktop.ui.composer_chip import ComposerChip
from hfchat_desktop.ui.theme import Theme


class ThinkingChip(ComposerChip):
    """Checked where the next answer begins with thinking."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "lightbulb", parent=parent)
        self.setCheckable(True)
        self.setAccessibleName(self.words())
        self.setToolTip(self.tr("Think before answering: slower, often better"))

    def words(self) -> str:
        """Return its one word."""
        return self.tr("Thinking")


class ThinkingSwitch(QObject):
    """Shows the chip where the loaded model lets one choose, and keeps the choice with the chat."""

    def __init__(
        self, composer: Composer, theme: Theme, engine: Engine, desk: ParameterDesk, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self._desk = desk
        self._chip = ThinkingChip(theme, composer)
        composer.add_chip(self._chip)
        self._chip.clicked.connect(self._on_chip_clicked)
        desk.changed.connect(self._show)
        engine.model_loaded.connect(self._show)
        self._show()

    def _show(self) -> None:
        values = self._desk.resolved().values
        self._chip.setVisible("thinking" not in self._desk.unsupported(values) and self._is_known)
        self._chip.setChecked(thinks(values, self._engine.model))

    @property
    def _is_known(self) -> bool:
        return bool(self._engine.model)

    def _on_chip_clicked(self, checked: bool) -> None:
        self._desk.set_values({"thinking": "on" if checked else "off"})
