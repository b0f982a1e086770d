"""Grey cards in the place of those that are awaited."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from hfchat_desktop.ui.catalogue.cards import CARD, GAP, SIDE
from hfchat_desktop.ui.mirroring import painter_of
from hfchat_desktop.ui.theme import Theme

_CARDS = 6
_DELAY_MS = 300


class Skeleton(QWidget):
    """Six cards without words, which appear only if there is something to wait for."""

    spoken_role = "StaticText"

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._seen = False
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.timeout.connect(self._on_delay_timeout)
        self.setAccessibleName(self.tr("Loading models"))
        theme.changed.connect(self.update)

    @property
    def is_seen(self) -> bool:
        """Whether the cards are drawn by now."""
        return self._seen

    def showEvent(self, event: QShowEvent) -> None:
        """Wait a moment before anything is drawn."""
        super().showEvent(event)
        self._seen = False
        self._delay.start(_DELAY_MS)

    def hideEvent(self, event: QHideEvent) -> None:
        """Draw nothing at the next time's beginning."""
        super().hideEvent(event)
        self._delay.stop()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the cards."""
        if not self._seen:
            return
        painter = painter_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number in range(_CARDS):
            self._paint_card(painter, number * (CARD + GAP))
        painter.end()

    def _paint_card(self, painter: QPainter, top: int) -> None:
        color = self._theme.color
        area = QRectF(SIDE + 0.5, top + 0.5, self.width() - 2 * SIDE - 1, CARD - 1)
        painter.setPen(self._theme.pen("border"))
        painter.setBrush(color("surface"))
        painter.drawRoundedRect(area, 12, 12)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("hover"))
        left = area.left() + 15
        painter.drawRoundedRect(QRectF(left, top + 13, 36, 36), 8, 8)
        room = area.width() - 90
        for y, share, height in ((17, 0.5, 10), (37, 0.65, 8), (60, 0.35, 14)):
            painter.drawRoundedRect(QRectF(left + 48, top + y, room * share, height), 4, 4)

    def _on_delay_timeout(self) -> None:
        self._seen = True
        self.update()
