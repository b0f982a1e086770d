"""The line beside a pane: drag it, double-click it, or move it with the arrows."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from hfchat_desktop.ui.mirroring import is_mirrored, painter_of, seen_rect, step_of
from hfchat_desktop.ui.theme import Theme

_GRIP = 8
_STEP = 16
_SNAP_SHARE = 0.6  # of the smallest width; below it the pane snaps shut


class PaneDivider(QWidget):
    """Lies over the 1 px line between `pane` and its neighbour, as a grip of 8 px."""

    spoken_role = "Splitter"

    snapped_shut = Signal()

    def __init__(
        self,
        theme: Theme,
        pane: QWidget,
        parent: QWidget,
        limits: tuple[int, int, int] | None = None,
        *,
        at_right: bool = False,
    ) -> None:
        """`limits` are the least, the usual and the greatest width of the pane in pixels.

        `at_right`: the pane ends the row, and its own first pixel is the line.
        """
        super().__init__(parent)
        self._theme = theme
        sizes = (theme.size("paneMin"), theme.size("pane"), theme.size("paneMax"))
        self._least, self._usual, self._most = limits or sizes
        self._pane = pane
        self._owner = parent
        self._pressed_at: QPoint | None = None
        self._width_then = 0
        self._hovered = False
        self._way = -1 if at_right else 1
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        side, pane_name = self.tr("Width of the side panel"), self.tr("Width of the list")
        self.setAccessibleName(side if at_right else pane_name)
        self.setProperty("focusRadius", 0)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.set_pane_width(self._usual - 1)
        for watched in (pane, parent):
            watched.installEventFilter(self)
        theme.changed.connect(self.update)

    def pane_width(self) -> int:
        """Return the width of the pane with its line, in pixels."""
        return self._pane.width() + 1

    def set_limits(self, limits: tuple[int, int, int]) -> None:
        """Take other limits, and give the pane its usual width within them."""
        self._least, self._usual, self._most = limits
        self.set_pane_width(self._usual - 1)

    def set_pane_width(self, width: int) -> None:
        """Give the pane a width within its limits."""
        self._pane.setFixedWidth(max(self._least, min(self._most, width)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay over the line when the pane or the window changes its size."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._follow()
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        """Lie over the line from the start."""
        super().showEvent(event)
        self._follow()
        last = getattr(self._pane, "last_stop", None)
        if isinstance(last, QWidget):  # of the Tab key; the line comes behind it
            QWidget.setTabOrder(last, self)

    def _follow(self) -> None:
        pane = seen_rect(self._owner, self._pane.geometry())
        edge = self._pane.width() if self._way > 0 else pane.x()
        place = QRect(edge - _GRIP // 2, 0, _GRIP, self._owner.height())
        self.setGeometry(seen_rect(self._owner, place))
        self.raise_()

    def focus_ring_rect(self) -> QRect:
        """Return the line in the middle of the grip."""
        return seen_rect(self, QRect(_GRIP // 2 - 1, 8, 3, self.height() - 16))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line, a little stronger while it is moved."""
        role = "borderControl" if self._pressed_at is not None else "border"
        line = QRect(_GRIP // 2, 0, 1, self.height())
        painter_of(self).fillRect(line, self._theme.color(role))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Start to move."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed_at = event.globalPosition().toPoint()
            self._width_then = self._pane.width()
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move, or snap shut far below the smallest width."""
        if self._pressed_at is None:
            return
        way = event.globalPosition().toPoint().x() - self._pressed_at.x()
        way = -way if is_mirrored(self) else way
        width = self._width_then + self._way * way
        if width < self._least * _SNAP_SHARE:
            self._pressed_at = None
            self.snapped_shut.emit()
        else:
            self.set_pane_width(width)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Stay here."""
        self._pressed_at = None
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Go back to the first width."""
        self.set_pane_width(self._usual - 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by 16 px with the arrows; at the smallest width one more shuts the pane."""
        step = _STEP * step_of(event.key(), self)
        width = self._pane.width()
        if not step:
            super().keyPressEvent(event)
        elif step * self._way < 0 and width <= self._least:
            self.snapped_shut.emit()
        else:
            self.set_pane_width(width + step * self._way)
