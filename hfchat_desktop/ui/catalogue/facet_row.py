"""One value of a facet: a check box with the count of models at its right end."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from hfchat_desktop.ui.buttons import pressed_by_enter
from hfchat_desktop.ui.mirroring import painter_of
from hfchat_desktop.ui.theme import Theme
from hfchat_desktop.ui.tips import plain_tip

HEIGHT = 28
_BOX = 16
_TEXT_LEFT = 25
_COUNT_GAP = 6
_TICK = (QPointF(3.6, 8.4), QPointF(6.6, 11.4), QPointF(12.4, 5.2))


class FacetRow(QCheckBox):
    """Up and Down ask for the neighbour; where there is nothing to find it is pale."""

    step_requested = Signal(int)
    spoken_role = "CheckBox"

    def __init__(self, theme: Theme, value: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words.replace("&", "&&"), parent)  # & alone makes a key
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.value = value
        self._theme = theme
        self._words = words
        self._count = -1
        self._font = theme.font("small")
        self._metrics = QFontMetrics(self._font)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setProperty("focusRadius", theme.radius("sm"))
        self.set_count(0)
        theme.changed.connect(self.update)

    @property
    def count(self) -> int:
        """How many models it would leave."""
        return self._count

    def set_count(self, count: int) -> None:
        """Show how many models have this value, with what else is chosen."""
        if count != self._count:
            self._count = count
            self.setAccessibleName(f"{self._words}, {self.locale().toString(count)}")
            self.update()

    def sizeHint(self) -> QSize:
        """Return the room for box, words and a count of three figures."""
        words = self._metrics.horizontalAdvance(self._words)
        count = self._metrics.horizontalAdvance("000")
        return QSize(_TEXT_LEFT + words + _COUNT_GAP + count, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Let the words be cut."""
        return QSize(0, HEIGHT)

    def hitButton(self, place: QPoint) -> bool:
        """Take a click anywhere in the row."""
        return self.rect().contains(place)

    def focus_ring_rect(self) -> QRect:
        """Return the row, a little lower than the next one begins."""
        return self.rect().adjusted(0, 3, 0, -3)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the neighbour with the arrows; Enter chooses as Space does."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        key = Qt.Key(event.key())
        if key in steps:
            self.step_requested.emit(steps[key])
        elif not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say in the tooltip what is cut."""
        super().resizeEvent(event)
        room = self.width() - _TEXT_LEFT - _COUNT_GAP - self._metrics.horizontalAdvance("000")
        cut = self._metrics.horizontalAdvance(self._words) > room
        self.setToolTip(plain_tip(self._words) if cut else "")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint box, words and count; mirrored where the window runs to the left."""
        painter = painter_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_box(painter)
        painter.setFont(self._font)
        pale = not self._count and not self.isChecked()
        painter.setPen(self._theme.color("textDisabled" if pale else "textMuted"))
        middle = Qt.AlignmentFlag.AlignVCenter
        shown = self.locale().toString(self._count)
        start, end = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        painter.drawText(self.rect(), middle | end, shown)
        taken = self._metrics.horizontalAdvance(shown) + _COUNT_GAP
        room = self.width() - _TEXT_LEFT - taken
        words = self._metrics.elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        painter.setPen(self._theme.color("textDisabled" if pale else "text"))
        area = QRect(_TEXT_LEFT, 0, room, self.height())
        painter.drawText(area, middle | start, words)
        painter.end()

    def _paint_box(self, painter: QPainter) -> None:
        top = (self.height() - _BOX) / 2
        box = QRectF(0.5, top + 0.5, _BOX - 1, _BOX - 1)
        checked = self.isChecked()
        line = "chart1" if checked else "borderControl"
        painter.setPen(QPen(self._theme.color(line), 1))
        ground = "accent" if checked else "hover" if self.underMouse() else "surface"
        painter.setBrush(self._theme.color(ground))
        painter.drawRoundedRect(box, 4, 4)
        if checked:
            pen = QPen(self._theme.color("onAccent"), 2)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.drawPolyline([point + QPointF(0, top) for point in _TICK])
