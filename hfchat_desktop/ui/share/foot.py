"""The foot of the share dialog: where the text goes, and the ways on."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from hfchat_desktop.ui.announce import announce
from hfchat_desktop.ui.buttons import TextButton
from hfchat_desktop.ui.icons import pixmap
from hfchat_desktop.ui.mirroring import painter_of, set_margins
from hfchat_desktop.ui.style_sheet import restyle
from hfchat_desktop.ui.theme import Theme
from hfchat_desktop.ui.wrapping_row import WrappingRow

_ICON = 16
_STEPS = 1000


class ShareFoot(QWidget):
    """Words at the left, buttons at the right; in a narrow dialog one above the other."""

    copy_requested = Signal()
    cancel_requested = Signal()
    go_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon_name = "upload"
        self._narrow = False
        self._icon = QLabel(self)
        self._words = QLabel(self)
        self._bar = QProgressBar(self)
        self.copy = TextButton(theme, self.tr("Copy text"), "", "copy", parent=self)
        self.cancel = TextButton(theme, self.tr("Cancel"), parent=self)
        self.go_on = TextButton(theme, " ", "primary", parent=self)
        self._lay_out()
        self.copy.clicked.connect(self.copy_requested)
        self.cancel.clicked.connect(self.cancel_requested)
        self.go_on.clicked.connect(self.go_requested)
        theme.changed.connect(self._show_icon)

    def set_words(self, words: str, icon_name: str, tone: str = "secondary") -> None:
        """Say where the text goes, or what is being done."""
        spoken = words != self._words.text() and bool(words)
        self._words.setText(words)
        self._show_words()
        if self._words.property("tone") != tone:
            self._words.setProperty("tone", tone)
            restyle(self._words)
        self._icon_name = icon_name
        self._show_icon()
        if spoken:
            announce(self, words)

    def set_progress(self, share: float | None) -> None:
        """Show how much is done, 0 to 1; negative where that is not known, None for nothing."""
        self._bar.setVisible(share is not None)
        if share is not None:
            self._bar.setRange(0, _STEPS if share >= 0 else 0)
            self._bar.setValue(round(max(0.0, min(1.0, share)) * _STEPS))

    def set_narrow(self, narrow: bool) -> None:
        """Put the words above the buttons, or beside them."""
        self._narrow = narrow
        self._show_words()
        down, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(down if narrow else beside)

    def _show_words(self) -> None:
        """Hide an empty line above the buttons; beside them it keeps them at the right."""
        said = bool(self._words.text())
        self._icon.setVisible(said)
        self._words.setVisible(said or not self._narrow)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line above."""
        painter = painter_of(self)
        painter.fillRect(QRectF(0, 0, self.width(), 1), self._theme.color("border"))
        painter.end()

    def _lay_out(self) -> None:
        self._words.setFont(self._theme.font("small"))
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setProperty("tone", "secondary")
        self._words.setWordWrap(True)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._bar.hide()
        said = QVBoxLayout()
        said.setSpacing(4)
        said.addWidget(self._words)
        said.addWidget(self._bar)
        left = QHBoxLayout()
        left.setSpacing(8)
        left.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        left.addLayout(said, 1)
        buttons = QWidget(self)
        line = WrappingRow(8, buttons)
        for button in (self.copy, self.cancel, self.go_on):
            line.addWidget(button)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        set_margins(self._row, 24, 14, 20, 14)
        self._row.setSpacing(12)
        self._row.addLayout(left, 1)
        self._row.addWidget(buttons)

    def _show_icon(self) -> None:
        ratio = self.devicePixelRatioF()
        image = pixmap(self._theme, self._icon_name, "textSecondary", _ICON, ratio)
        self._icon.setPixmap(image)
