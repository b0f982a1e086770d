"""Keys that move between messages, their versions and their controls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from hfchat_desktop.ui.mirroring import step_of

if TYPE_CHECKING:
    from hfchat_desktop.ui.transcript.message_view import MessageView

_UP_DOWN = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_ENDS = {Qt.Key.Key_Home: -1_000_000, Qt.Key.Key_End: 1_000_000}  # more messages than there are


def move_by_key(view: MessageView, event: QKeyEvent) -> bool:
    """Do what a key means in a message; return False for a key that means nothing here."""
    key = event.key()
    alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
    sideways = step_of(key, view)
    if sideways and alt:
        if view.row.message.sibling_count > 1:
            view.branch_requested.emit(view.row.message.id, sideways)
        return True
    if alt:
        return False
    if key in _UP_DOWN:
        leaps = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        view.step_requested.emit(view.row.message.id, _UP_DOWN[Qt.Key(key)], leaps)
        return True
    if key in _ENDS:
        view.step_requested.emit(view.row.message.id, _ENDS[Qt.Key(key)], True)
        return True
    if sideways:
        return _move_in_controls(view, sideways)
    if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and view.hasFocus():
        return _focus_control(view, 0)
    if key == Qt.Key.Key_Escape and not view.hasFocus() and view.isAncestorOf(_focused(view)):
        view.setFocus(Qt.FocusReason.OtherFocusReason)
        return True
    return False


def _move_in_controls(view: MessageView, step: int) -> bool:
    controls = view.controls()
    focused = _focused(view)
    return focused in controls and _focus_control(view, controls.index(focused) + step)


def _focus_control(view: MessageView, at: int) -> bool:
    controls = view.controls()
    for control in controls[max(0, min(at, len(controls) - 1)) :][:1]:
        control.setFocus(Qt.FocusReason.TabFocusReason)
    return bool(controls)


def _focused(view: QWidget) -> QWidget:
    """Return the widget of the window that has the focus, or the view."""
    return view.window().focusWidget() or view
