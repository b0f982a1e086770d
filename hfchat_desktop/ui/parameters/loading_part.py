"""What a model is loaded with, the memory that it takes, and the button that loads it again."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from hfchat_desktop.core.fit import Fit
from hfchat_desktop.ui.buttons import TextButton
from hfchat_desktop.ui.style_sheet import restyle
from hfchat_desktop.ui.theme import Theme

_GIGABYTE = 1e9


class MemoryLine(QLabel):
    """How much memory is needed of how much; in words where it is tight or too much."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(theme.font("caption"))
        self.setWordWrap(True)
        self.setProperty("tone", "muted")

    def show_need(self, need: int, room: int, fit: Fit) -> None:
        """Show bytes; a `need` of 0 is not known."""
        words = self._words(need, room, fit) if need else ""
        tones = {Fit.TIGHT: "warning", Fit.TOO_LARGE: "danger"}
        self.setText(words)
        self.setVisible(bool(words))
        self.setProperty("tone", tones.get(fit, "muted"))
        restyle(self)

    def _words(self, need: int, room: int, fit: Fit) -> str:
        locale = QLocale()
        needed, there = (locale.toString(n / _GIGABYTE, "f", 1) for n in (need, room))
        if fit is Fit.TIGHT:
            words = self.tr("Needs {need} of {room} GB of memory, which is tight")
        elif fit is Fit.TOO_LARGE:
            words = self.tr("Needs {need} GB of memory, and {room} GB are free")
        else:
            words = self.tr("Needs {need} of {room} GB of memory")
        return words.format(need=needed, room=there)


class ReloadFoot(QWidget):
    """The foot of the panel: what was changed holds once the model is loaded again."""

    reload_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = QLabel(self)
        self._words.setFont(theme.font("caption"))
        self._words.setProperty("tone", "muted")
        self._words.setWordWrap(True)
        self._reload = TextButton(theme, self.tr("Reload model"), "", "refresh-cw", parent=self)
        self._reload.clicked.connect(self.reload_requested)
        row = QHBoxLayout()
        row.setContentsMargins(20, 12, 20, 13)
        row.setSpacing(8)
        row.addWidget(self._words, 1)
        row.addWidget(self._reload, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        self.show_changed(changed=False, has_model=False)

    def show_changed(self, *, changed: bool, has_model: bool) -> None:
        """Offer to load the model again where something was changed."""
        self._reload.setEnabled(changed and has_model)
        if not has_model:
            self._words.setText(self.tr("No model is chosen."))
        elif changed:
            self._words.setText(self.tr("Takes effect after a reload."))
        else:
            self._words.setText(self.tr("Loaded with these values."))
