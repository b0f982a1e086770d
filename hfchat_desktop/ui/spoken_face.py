"""Stands for a widget before a screen reader. Made when the first of them is asked for."""

from __future__ import annotations

import re
from html import unescape
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAccessibleStateChangeEvent
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QApplication, QLabel, QWidget
from shiboken6 import isValid

_PRESS = "Press"  # the names that Qt has for what can be done with a thing
_FOCUS = "SetFocus"
_MARK = re.compile(r"<[^<>]*>")
_CONTEXT_LENGTH = 60
_WHOLE = {
    QAccessible.Role.Button,
    QAccessible.Role.ButtonMenu,
    QAccessible.Role.ButtonDropDown,
    QAccessible.Role.CheckBox,
    QAccessible.Role.RadioButton,
    QAccessible.Role.PageTab,
    QAccessible.Role.StaticText,
}


class Face(QAccessibleWidget):
    """Role and states by the widget's attributes; see `ui.spoken`.

    The classes of Qt that know more of a button cannot be reached from Python, so what they
    do for buttons is done here. A face must not have parts that Qt asks for by a pointer
    (values, texts): Python cannot hand those over.
    """

    def __init__(self, widget: QWidget, role: str) -> None:
        self._said = role
        super().__init__(widget, QAccessible.Role[role] if role else QAccessible.Role.Client)

    def _widget(self) -> QWidget | None:
        found = self.object()
        return found if isinstance(found, QWidget) and isValid(found) else None

    def role(self) -> QAccessible.Role:
        """Return the role; a surface that has a name holds things together."""
        widget = self._widget()
        said = getattr(widget, "spoken_role", self._said)
        if said == "Button" and isinstance(widget, QAbstractButton) and widget.isCheckable():
            return QAccessible.Role.CheckBox
        if said:
            return QAccessible.Role[said]
        if isinstance(widget, QLabel):
            has_picture = not widget.pixmap().isNull()
            return QAccessible.Role.Graphic if has_picture else QAccessible.Role.StaticText
        if widget is not None and widget.isWindow():
            return QAccessible.Role.Window
        named = widget is not None and bool(widget.accessibleName())
        return QAccessible.Role.Grouping if named else QAccessible.Role.Client

    def state(self) -> QAccessible.State:
        """Return Qt's states of any widget, those of a button, and what the widget says."""
        state: Any = super().state()
        widget = self._widget()
        if isinstance(widget, QAbstractButton):
            _add_states_of_button(state, widget, self.role())
        state.readOnly = isinstance(widget, QLabel)
        said: Any = getattr(widget, "spoken_states", None)
        for name, holds in (said() if said is not None else {}).items():
            setattr(state, name, holds)
        return state  # type: ignore[no-any-return]

    def text(self, kind: QAccessible.Text) -> str:
        """Return name or description; what the name says already is no description."""
        widget = self._widget()
        if widget is None:
            return ""
        if kind == QAccessible.Text.Name:
            return _name(widget) or super().text(kind)
        if kind == QAccessible.Text.Description:
            return _description(widget)
        return super().text(kind)

    def childCount(self) -> int:
        """Return how many things are in it: none in what is one thing to a reader."""
        widget = self._widget()
        if widget is None or self.role() in _WHOLE:
            return 0
        order = _order(widget)
        return super().childCount() if order is None else len(order)

    def child(self, index: int) -> QAccessibleInterface:
        """Return one of the things in it, in the order of reading."""
        widget = self._widget()
        order = _order(widget) if widget is not None else None
        if order is None or not 0 <= index < len(order):
            return super().child(index)
        return QAccessible.queryAccessibleInterface(order[index])

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Return the place of a thing in the order of reading."""
        widget = self._widget()
        order = _order(widget) if widget is not None else None
        if order is None:
            return super().indexOfChild(child)
        thing = child.object()
        return order.index(thing) if thing in order else -1

    def actionNames(self) -> list[str]:
        """Return what can be done with it."""
        widget = self._widget()
        if widget is None or not widget.isEnabled():
            return []
        pressed = isinstance(widget, QAbstractButton) or hasattr(widget, "spoken_press")
        names = [_PRESS] if pressed else []
        return [*names, _FOCUS] if widget.focusPolicy().value else names

    def doAction(self, name: str) -> None:
        """Do it, as a click would."""
        widget: Any = self._widget()
        if widget is None or name not in self.actionNames():
            return
        if name == _FOCUS:
            widget.setFocus()
        elif hasattr(widget, "spoken_press"):
            widget.spoken_press()
        else:
            widget.click()


def _add_states_of_button(state: Any, button: QAbstractButton, role: QAccessible.Role) -> None:
    """Say whether it is ticked, where a press ticks it, or what it opens is open."""
    ticks = role in (QAccessible.Role.CheckBox, QAccessible.Role.RadioButton)
    state.pressed = button.isDown()
    state.checkable = ticks and button.isCheckable()
    state.checked = ticks and button.isChecked()
    if role == QAccessible.Role.ButtonMenu:
        state.hasPopup = True
    elif role == QAccessible.Role.ButtonDropDown:
        state.expandable = True
        state.expanded = button.isChecked()
        state.collapsed = not button.isChecked()


def tell(widget: QWidget, changed: dict[str, bool]) -> None:
    """Tell screen readers which states have changed; they ask how they are now."""
    states: Any = QAccessible.State()
    for name in changed:
        setattr(states, name, True)
    QAccessible.updateAccessibility(QAccessibleStateChangeEvent(widget, states))


def _order(widget: QWidget) -> list[QObject] | None:
    """Return the parts of a widget as they are read, or None for the order Qt has."""
    ordered: Any = getattr(widget, "spoken_order", None)
    if ordered is None and not widget.isWindow():
        return None
    first = [part for part in ordered() if part.parentWidget() is widget] if ordered else []
    rest = [
        part
        for part in widget.children()
        if isinstance(part, QWidget) and part not in first and not part.isWindow()
    ]
    return [*first, *rest, *(_popups(widget) if widget.isWindow() else [])]


def _popups(window: QWidget) -> list[QWidget]:
    """Return the menus that are open over a window: Qt tells of them only as they get the keys."""
    return [
        popup
        for popup in QApplication.topLevelWidgets()
        if popup.isVisible()
        and popup.windowType() == Qt.WindowType.Popup
        and (parent := popup.parentWidget()) is not None
        and parent.window() is window
    ]


def _name(widget: QWidget) -> str:
    own: Any = getattr(widget, "spoken_name", None)
    name = str(own()) if own is not None else widget.accessibleName()
    if not name and isinstance(widget, QAbstractButton | QLabel):
        name = widget.text().replace("&&", "&")
    if not isinstance(widget, QAbstractButton):
        return name
    context = _context(widget)
    return name if not context or context in name else f"{name}: {context}"


def _context(widget: QWidget) -> str:
    """Return what tells a button from the same one in another row, "" where nothing does."""
    above: QWidget | None = widget
    while above is not None and not above.isWindow():
        said: Any = getattr(above, "spoken_context", None)
        if said is not None:
            words = str(said())
            cut = words[:_CONTEXT_LENGTH].rstrip()
            return cut if cut == words else f"{cut}…"
        above = above.parentWidget()
    return ""


def _description(widget: QWidget) -> str:
    """Return the description, else of the tooltip what the name does not say."""
    own: Any = getattr(widget, "spoken_description", None)
    said = str(own()) if own is not None else widget.accessibleDescription()
    if said:
        return said
    plain = widget.toolTip()
    if "<" in plain:
        plain = unescape(_MARK.sub("", plain.replace("<br>", "\n")))
    name = widget.accessibleName()
    if name and plain.startswith(f"{name} ("):
        return plain[len(name) + 2 :].removesuffix(")")
    return "\n".join(line for line in plain.splitlines() if line and line not in name)
