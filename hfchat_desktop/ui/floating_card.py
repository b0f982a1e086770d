"""A small card over the window, beside what it belongs to. It holds nobody up.

It closes with Esc, with a press anywhere else and when what it belongs to moves away. It takes
the keyboard unless the pointer opened it.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QGraphicsDropShadowEffect, QVBoxLayout, QWidget
from shiboken6 import isValid

from hfchat_desktop.ui.mirroring import is_mirrored, painter_of, step_of
from hfchat_desktop.ui.theme import Theme

_GAP = 4
_MARGIN = 8
_PADDING = 14
_SHADOW = 20
_KEYS = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)


class FloatingCard(QWidget):
    """The frame; `column` takes the content. It deletes itself when it is closed."""

    spoken_role = "Dialog"

    closed = Signal()

    def __init__(self, theme: Theme, name: str, window: QWidget) -> None:
        super().__init__(window)
        self.theme = theme
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(_PADDING, 12, _PADDING, 12)
        self.column.setSpacing(8)
        self._anchor: QWidget | None = None
        self._place: QPoint | None = None  # of the anchor, when it was opened
        self._open = False
        self.setAccessibleName(name)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setOffset(0, 6)
        shadow.setBlurRadius(_SHADOW)
        shadow.setColor(theme.color("shadow"))
        self.setGraphicsEffect(shadow)
        self.hide()

    def open_at(self, anchor: QWidget, first: QWidget) -> None:
        """Open beside `anchor`; `first` gets the keyboard unless the pointer is on `anchor`."""
        self._anchor, self._open = anchor, True
        self.show()
        self._put()
        self.raise_()
        if not anchor.underMouse():
            first.setFocus(Qt.FocusReason.TabFocusReason)
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    def close_card(self) -> None:
        """Close it; the keyboard goes back to what it belongs to."""
        if not self._open:
            return
        self._open = False
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
        focused = self.window().focusWidget()
        inside = focused is not None and (focused is self or self.isAncestorOf(focused))
        if inside and self._anchor is not None and isValid(self._anchor):
            self._anchor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()
        self.closed.emit()
        self.deleteLater()

    def _put(self) -> None:
        """Stand below the anchor, above it in the lower half, and inside the window."""
        window, anchor = self.window(), self._anchor
        if anchor is None:
            return
        self.column.activate()
        most = min(self.maximumWidth(), window.width() - 2 * _MARGIN)
        across = min(self.sizeHint().width(), most)
        high = self.heightForWidth(across) if self.hasHeightForWidth() else -1
        self.resize(across, high if high > 0 else self.sizeHint().height())
        corner = anchor.mapTo(window, QPoint(0, 0))
        self._place = corner
        beside = anchor.width() - self.width() if is_mirrored(anchor) else 0
        x = max(_MARGIN, min(corner.x() + beside, window.width() - self.width() - _MARGIN))
        y = corner.y() + anchor.height() + _GAP
        if y > window.height() / 2:
            y = max(_MARGIN, corner.y() - self.height() - _GAP)
        self.move(x, y)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close with Esc, with a press elsewhere, and with the window."""
        if not getattr(self, "_open", False):
            return False
        kind = event.type()
        if kind == QEvent.Type.MouseButtonPress and isinstance(watched, QWidget):
            outside = watched is not self and not self.isAncestorOf(watched)
            if outside and isinstance(event, QMouseEvent) and watched.window() is self.window():
                self.close_card()
        elif kind in _KEYS and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if kind == QEvent.Type.KeyPress:
                self.close_card()
            event.accept()  # and the window's own Esc does nothing
            return True
        elif kind in (QEvent.Type.Wheel, QEvent.Type.Resize, QEvent.Type.Hide, QEvent.Type.Move):
            self._look_at_anchor()
        return False

    def _look_at_anchor(self) -> None:
        anchor = self._anchor
        if anchor is None or not isValid(anchor) or not anchor.isVisible():
            self.close_card()
            return
        if anchor.mapTo(self.window(), QPoint(0, 0)) != self._place:
            self.close_card()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let arrows go from one control to the next."""
        key = event.key()
        step = step_of(key, self)
        if step > 0 or key == Qt.Key.Key_Down:
            self.focusNextPrevChild(True)
        elif step < 0 or key == Qt.Key.Key_Up:
            self.focusNextPrevChild(False)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Keep it: what is below is not meant."""
        event.accept()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Walk round inside the card."""
        stops = [
            child
            for child in self.findChildren(QWidget)
            if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.isVisibleTo(self)
        ]
        focused = self.window().focusWidget()
        if focused not in stops:
            return False
        step = 1 if forward else -1
        there = stops[(stops.index(focused) + step) % len(stops)]
        there.setFocus(
            Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        )
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card."""
        painter = painter_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self.theme.pen("border"))
        painter.setBrush(self.theme.color("raised"))
        radius = self.theme.radius("lg")
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.end()
