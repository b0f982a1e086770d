"""A slider over a list of values."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSlider, QWidget

from hfchat_desktop.ui.theme import Theme

_HEIGHT = 28  # of the target; the track is thinner
_TRACK = 4
_HANDLE = 16
_LINE = 2


class Slider(QSlider):
    """Tells the value that a person moves to; the wheel is left to the page.

    `stops` are the values from left to right. A value between two of them is shown at the
    nearer one and stays what it is.
    """

    moved_to = Signal(float)
    focus_ring_moved = Signal()

    def __init__(self, theme: Theme, stops: Sequence[float], parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self._stops = tuple(stops)
        self._shows = False  # a value is being shown, and told by nobody
        self.setFixedHeight(_HEIGHT)
        self.setMinimumWidth(80)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("focusRadius", _HANDLE // 2)
        self.set_stops(self._stops)
        self.valueChanged.connect(self._on_value_changed)
        theme.changed.connect(self.update)

    @property
    def stops(self) -> tuple[float, ...]:
        """The values from left to right."""
        return self._stops

    def set_stops(self, stops: Sequence[float]) -> None:
        """Take other values; the first is shown until another is."""
        self._stops = tuple(stops)
        self._shows = True
        self.setRange(0, len(self._stops) - 1)
        self.setPageStep(max(1, len(self._stops) // 10))
        self._shows = False

    def show_number(self, number: float) -> None:
        """Show a value; nothing is told."""
        self._shows = True
        last = len(self._stops) - 1
        ends_in_none = last > 0 and self._stops[last] < self._stops[0]  # 0: no limit
        places = range(last if ends_in_none and number else last + 1)
        self.setValue(min(places, key=lambda at: abs(self._stops[at] - number)))
        self._shows = False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to where it was pressed."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self.setValue(self._place_at(event.position()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer."""
        if self.isSliderDown():
            self.setValue(self._place_at(event.position()))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Stay here."""
        self.setSliderDown(False)
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the track, the part up to the handle, and the handle inside the track."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        at = self._handle_at()
        track = QRectF(0, middle - _TRACK / 2, self.width(), _TRACK)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("borderStrong"))
        painter.drawRoundedRect(track, _TRACK / 2, _TRACK / 2)
        lively = self._theme.color("chart1" if self.isEnabled() else "borderControl")
        painter.setBrush(lively)
        left = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        done = QRectF(0 if left else at, track.top(), at if left else self.width() - at, _TRACK)
        painter.drawRoundedRect(done, _TRACK / 2, _TRACK / 2)
        painter.setPen(QPen(lively, _LINE))
        painter.setBrush(self._theme.color("surface" if self.isEnabled() else "sunken"))
        side = (_HANDLE - _LINE) / 2
        painter.drawEllipse(QPointF(at, middle), side, side)
        painter.end()

    def focus_ring_rect(self) -> QRect:
        """Return the handle: a ring around the track would cross the words beside it."""
        left = round(self._handle_at() - _HANDLE / 2)
        return QRect(left, (self.height() - _HANDLE) // 2, _HANDLE, _HANDLE)

    def _handle_at(self) -> float:
        room = self.width() - _HANDLE
        share = self.value() / max(1, self.maximum())
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            share = 1 - share
        return _HANDLE / 2 + share * room

    def _place_at(self, point: QPointF) -> int:
        room = max(1, self.width() - _HANDLE)
        share = (point.x() - _HANDLE / 2) / room
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            share = 1 - share
        return round(max(0.0, min(1.0, share)) * self.maximum())

    def _on_value_changed(self, place: int) -> None:
        self.update()
        self.focus_ring_moved.emit()
        if not self._shows:
            self.moved_to.emit(self._stops[place])
