"""The ring around the control that has the keyboard: one overlay, drawn last.

A widget may say more about its ring:

* property `focusRadius` (int): its own corner radius, 8 where it is not set;
* property `focusRing` False: it shows its focus itself;
* property `focusRing` "parent": the ring goes around its parent (a bare field in a frame);
* method `focus_ring_rect() -> QRect`: the part of it that has the keyboard;
* signal `focus_ring_moved`: that part is somewhere else now.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QWindow
from PySide6.QtWidgets import QScrollArea, QWidget
from shiboken6 import isValid

from hfchat_desktop.ui.theme import Theme

_GAP = 2
_LINE = 2
_REACH = _GAP + _LINE
_RADIUS = 8
_MOVES = {
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.ParentChange,
    QEvent.Type.WindowActivate,
    QEvent.Type.WindowDeactivate,
}
_LEADING_KEYS = {
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
    Qt.Key.Key_F6,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
}


class FocusRing(QWidget):
    """Follows the focused widget of `window`; seen only after the keyboard moved the focus.

    Not while another window has the keyboard: two rings would leave one guessing. What the
    keyboard comes to is scrolled into view, which Qt does only within one area.
    """

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._owner = window
        self._theme = theme
        self._watched: list[QWidget] = []
        self._target: QWidget | None = None
        self._handle: QWindow | None = None
        self._by_keyboard = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        window.installEventFilter(self)
        theme.changed.connect(self.update)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note keys and clicks of the window, and moves of what the ring goes around."""
        # While a window is taken apart, events still arrive and little is left of us.
        if not hasattr(self, "_handle") or not isValid(self) or not isValid(self._owner):
            return False
        kind = event.type()
        if watched is self._handle:
            if kind == QEvent.Type.MouseButtonPress:
                self._set_by_keyboard(False)
            elif isinstance(event, QKeyEvent) and event.key() in _LEADING_KEYS:
                self._set_by_keyboard(True)
        elif kind in _MOVES:
            if kind == QEvent.Type.Show and watched is self._owner:
                self._adopt_handle()
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = 2 * _LINE if self._theme.high_contrast else _LINE
        painter.setPen(QPen(self._theme.color("focus"), line))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        half = line / 2
        radius = min(self._radius() + _REACH - half, self.height() / 2, self.width() / 2)
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(half, half, -half, -half), radius, radius
        )

    def _adopt_handle(self) -> None:
        handle = self.window().windowHandle()
        if handle is None or handle is self._handle:
            return
        self._handle = handle
        handle.installEventFilter(self)
        handle.focusObjectChanged.connect(self._on_handle_focus_object_changed)

    def _set_by_keyboard(self, by_keyboard: bool) -> None:
        if by_keyboard != self._by_keyboard:
            self._by_keyboard = by_keyboard
            self._place()

    def _follow(self, target: QWidget | None) -> None:
        self._release()
        self._target = target
        moved: Any = getattr(target, "focus_ring_moved", None)
        if moved is not None:
            moved.connect(self._place)
        widget = target
        while widget is not None and widget is not self._owner:
            widget.installEventFilter(self)
            self._watched.append(widget)
            widget = widget.parentWidget()
        self._place()

    def _release(self) -> None:
        """Leave the target alone; it may be gone by now, as a message that was deleted."""
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._watched = []
        target, self._target = self._target, None
        if target is not None and isValid(target):
            moved: Any = getattr(target, "focus_ring_moved", None)
            if moved is not None:
                moved.disconnect(self._place)

    def _radius(self) -> int:
        value = self._target.property("focusRadius") if self._target is not None else None
        return int(value) if value is not None else _RADIUS

    def _place(self) -> None:
        target = self._target if self._target is None or isValid(self._target) else None
        wanted = self._by_keyboard and self.window().isActiveWindow()
        if not wanted or target is None or not _wants_ring(target):
            self.hide()
            return
        rect = _ring_rect(target, self._owner)
        shown = rect.intersected(_visible_area(target, self._owner))
        if shown.isEmpty():
            self.hide()
            return
        self.setGeometry(rect)
        if shown == rect:
            self.clearMask()
        else:
            self.setMask(shown.translated(-rect.topLeft()))
        self.raise_()
        self.show()

    def _on_handle_focus_object_changed(self, focused: QObject | None) -> None:
        if not isValid(self) or not isValid(self._owner):
            return
        target = focused if isinstance(focused, QWidget) else None
        if target is not None and target.property("focusRing") == "parent":
            target = target.parentWidget()
        outside = target is not None and not self._owner.isAncestorOf(target)
        if target is self._owner or outside:
            target = None  # the window itself, where nothing in it can take the keyboard
        self._follow(target)
        if target is not None and self._by_keyboard:
            _bring_into_view(target, self._owner)


def _wants_ring(target: QWidget) -> bool:
    return target.isVisible() and target.property("focusRing") is not False


def _ring_rect(target: QWidget, window: QWidget) -> QRect:
    inner: Any = getattr(target, "focus_ring_rect", None)
    rect: QRect = inner() if inner is not None else target.rect()
    corner = target.mapTo(window, QPoint(0, 0))
    return rect.translated(corner).adjusted(-_REACH, -_REACH, _REACH, _REACH)


def _bring_into_view(target: QWidget, window: QWidget) -> None:
    """Scroll the areas around `target` so far that its ring is seen."""
    area = target.parentWidget()
    while area is not None and area is not window:
        inside = area.widget() if isinstance(area, QScrollArea) else None
        if isinstance(area, QScrollArea) and inside is not None and inside.isAncestorOf(target):
            rect = _ring_rect(target, inside)
            area.ensureVisible(rect.center().x(), rect.center().y(), 0, rect.height() // 2)
        area = area.parentWidget()


def _visible_area(target: QWidget, window: QWidget) -> QRect:
    """Return what the parents of `target` let through, each with room for the ring."""
    area = window.rect()
    widget = target.parentWidget()
    while widget is not None and widget is not window:
        rect = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
        area = area.intersected(rect.adjusted(-_REACH, -_REACH, _REACH, _REACH))
        widget = widget.parentWidget()
    return area
