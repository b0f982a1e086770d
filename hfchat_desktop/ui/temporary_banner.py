"""The strip over a temporary chat: what it is, and the way to keep it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from hfchat_desktop.ui.buttons import TextButton
from hfchat_desktop.ui.icons import pixmap
from hfchat_desktop.ui.mirroring import painter_of, set_margins
from hfchat_desktop.ui.theme import Theme

_SIDE = 16
_GAP = 10


class TemporaryBanner(QWidget):
    """Below the header while the open chat is temporary."""

    keep_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        words = self.tr("This chat leaves no trace. It is gone when you open another one or quit.")
        self._words = QLabel(words, self)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setFont(theme.font("small"))
        self._words.setWordWrap(True)
        self._keep = TextButton(theme, self.tr("Keep this chat"), "", measure="small", parent=self)
        self._keep.clicked.connect(self.keep_requested)
        self.setAccessibleName(words)
        row = QHBoxLayout(self)
        set_margins(row, _SIDE + theme.icon_size("button") + _GAP, 8, _SIDE, 9)
        row.setSpacing(12)
        row.addWidget(self._words, 1)
        row.addWidget(self._keep, 0, Qt.AlignmentFlag.AlignVCenter)
        theme.changed.connect(self.update)

    def set_will_be_kept(self, will_be: bool) -> None:
        """Say that it is kept as soon as the answer is there."""
        self._keep.setEnabled(not will_be)
        words = self.tr("Kept after the answer") if will_be else self.tr("Keep this chat")
        self._keep.set_label(words)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground, its line and the icon."""
        painter = painter_of(self)
        painter.fillRect(self.rect(), self._theme.color("sunken"))
        line = QRectF(0, self.height() - 1, self.width(), 1)
        painter.fillRect(line, self._theme.color("border"))
        side = self._theme.icon_size("button")
        image = pixmap(
            self._theme, "message-square-dashed", "textSecondary", side, self.devicePixelRatioF()
        )
        painter.drawPixmap(_SIDE, (self.height() - side) // 2, image)
        painter.end()
