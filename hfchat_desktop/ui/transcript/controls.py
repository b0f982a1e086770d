"""The small controls inside messages: a flat button, and sideways scrolling.

They are painted here instead of styled by the sheet: a chat has many of them, and they come
and go while it is scrolled.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractButton, QScrollBar, QWidget

from hfchat_desktop.ui.icons import pixmap
from hfchat_desktop.ui.mirroring import painter_of
from hfchat_desktop.ui.theme import Theme

SIDE = 28  # px, the smallest target
_PADDING = 8
_ICON = 16
_ICON_GAP = 6
_PRESS_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class FlatButton(QAbstractButton):
    """An icon, words, or both, without a frame until the pointer is over it.

    Tab does not stop here: Enter moves from the message into its controls, arrows between them.
    """

    spoken_role = "Button"

    focus_left = Signal()
    spoken_context: Callable[[], str] | None = None  # what tells it from others of its name

    def __init__(
        self,
        theme: Theme,
        parent: QWidget,
        label: str,
        icon_name: str = "",
        *,
        words: bool = False,
        framed: bool = False,
        end_icon: str = "",
    ) -> None:
        """`label` names it; it is shown if `words`, else it is the tooltip."""
        super().__init__(parent)
        self._theme = theme
        self._icon_name = icon_name
        self._end_icon = end_icon
        self._words = words
        self._framed = framed
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_label(label)
        theme.changed.connect(self.update)

    def set_label(self, label: str) -> None:
        """Give it another name."""
        self.setText(label)
        self.setAccessibleName(label)
        if not self._words:
            self.setToolTip(label)
        self.resize(self.sizeHint())
        self.update()

    def set_icons(self, icon_name: str, end_icon: str = "") -> None:
        """Show other icons before and behind the words."""
        if (icon_name, end_icon) != (self._icon_name, self._end_icon):
            self._icon_name, self._end_icon = icon_name, end_icon
            self.resize(self.sizeHint())
            self.update()

    def set_on(self, on: bool) -> None:
        """Show that it is in force: its icon is filled (there is a NAME-filled), in amber."""
        self.setCheckable(True)
        self.setChecked(on)

    def sizeHint(self) -> QSize:
        """Return the size that icon and words need."""
        if not self._words:
            return QSize(SIDE, SIDE)
        self.setFont(self._theme.font("small"))
        width = 2 * _PADDING + self.fontMetrics().horizontalAdvance(self.text()) + 2
        for name in (self._icon_name, self._end_icon):
            width += _ICON + _ICON_GAP if name else 0
        return QSize(width, SIDE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, icons and words."""
        painter = painter_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        lively = self.underMouse() or self.isDown()
        role = "text" if lively else "textSecondary"
        if not self.isEnabled():
            role = "textDisabled"
        elif self.isChecked():
            role = "accentText"
        if not self._words:
            name = f"{self._icon_name}-filled" if self.isChecked() else self._icon_name
            self._paint_icon(painter, name, role, (self.width() - _ICON) // 2)
        else:
            self._paint_words(painter, role)
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        ground: QColor | None = None
        if self.isDown():
            ground = self._theme.color("pressed")
        elif self.underMouse() and self.isEnabled():
            ground = self._theme.color("hover")
        if ground is None and not self._framed:
            return
        painter.setBrush(ground or Qt.BrushStyle.NoBrush)
        painter.setPen(self._theme.pen("border") if self._framed else Qt.PenStyle.NoPen)
        area = QRectF(self.rect())
        if self._framed:
            area.adjust(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(area, 8, 8)

    def _paint_words(self, painter: QPainter, role: str) -> None:
        x = _PADDING + 1
        if self._icon_name:
            self._paint_icon(painter, self._icon_name, role, x)
            x += _ICON + _ICON_GAP
        painter.setPen(self._theme.color(role))
        painter.setFont(self._theme.font("small"))
        end = _ICON + _ICON_GAP if self._end_icon else 0
        area = self.rect().adjusted(x, 0, -_PADDING - end + 4, 0)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, flags, self.text())
        if self._end_icon:
            self._paint_icon(painter, self._end_icon, role, self.width() - _PADDING - _ICON)

    def _paint_icon(self, painter: QPainter, name: str, role: str, x: int) -> None:
        image = pixmap(self._theme, name, role, _ICON, self.devicePixelRatioF())
        painter.drawPixmap(x, (self.height() - _ICON) // 2, image)

    def enterEvent(self, _event: QEnterEvent) -> None:
        """Show the ground."""
        self.update()

    def leaveEvent(self, _event: QEvent) -> None:
        """Take the ground away."""
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the keyboard went elsewhere."""
        super().focusOutEvent(event)
        self.focus_left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press with Enter or Space; leave all other keys to the message."""
        if event.key() in _PRESS_KEYS and not event.isAutoRepeat():
            self.click()
        else:
            event.ignore()


class SideScroll:
    """Sideways scrolling of a block that is wider than the column. `value` in pixels."""

    HEIGHT = 12

    def __init__(self, parent: QWidget, on_moved: Callable[[], None]) -> None:
        self.area = QRectF()
        self._parent = parent
        self._on_moved = on_moved
        self._bar: QScrollBar | None = None

    @property
    def value(self) -> int:
        """How far the block is moved to the left."""
        return self._bar.value() if self._bar is not None else 0

    @property
    def needed(self) -> bool:
        """Whether the content is wider than its room."""
        return self._bar is not None

    def set_widths(self, content: float, room: float) -> None:
        """Show a bar if `content` pixels do not fit `room`."""
        over = round(content - room)
        if over <= 0:
            self.release()
            return
        if self._bar is None:
            self._bar = QScrollBar(Qt.Orientation.Horizontal, self._parent)
            self._bar.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._bar.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as `value` counts
            self._bar.setCursor(Qt.CursorShape.ArrowCursor)
            self._bar.valueChanged.connect(self._on_moved)
            self._bar.show()
        self._bar.setSingleStep(24)
        self._bar.setPageStep(max(1, round(room)))
        self._bar.setRange(0, over)

    def place(self, area: QRectF) -> None:
        """Say where the block is; the bar is at its lower edge."""
        self.area = area
        if self._bar is not None:
            bar = QRectF(area.left() + 4, area.bottom() - self.HEIGHT, area.width() - 8, 0)
            self._bar.setGeometry(
                QRect(round(bar.x()), round(bar.y()), round(bar.width()), self.HEIGHT)
            )

    def move(self, pixels: int) -> bool:
        """Move by `pixels`. Return whether there is anything to move."""
        if self._bar is None:
            return False
        self._bar.setValue(self._bar.value() + pixels)
        return True

    def release(self) -> None:
        """Take the bar away."""
        if self._bar is not None:
            self._bar.hide()
            self._bar.deleteLater()
            self._bar = None


def turn_sideways(scrolls: Iterable[SideScroll], event: QWheelEvent) -> bool:
    """Move the block under a wheel that turns sideways; return whether it moved."""
    turn = event.pixelDelta().x() or event.angleDelta().x() / 2
    if not turn and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
        turn = event.angleDelta().y() / 2
    if not turn or abs(event.angleDelta().x()) < abs(event.angleDelta().y()):
        return False
    under = [scroll for scroll in scrolls if scroll.area.contains(event.position())]
    return any(scroll.move(-round(turn)) for scroll in under)
