"""What our own widgets tell a screen reader: a role, states, a name, what can be done.

Qt knows what its own widgets are and takes all others for a plain surface. A widget says more
by attributes, which nobody reads while nobody listens:

* `spoken_role`: the name of a `QAccessible.Role`, as "ListItem"; a "Button" that is checkable is
  spoken of as a check box, "ButtonMenu" opens something once, "ButtonDropDown" opens and closes;
* `spoken_states()`: names of `QAccessible.State` and whether they hold, as {"selected": True};
* `spoken_name()`, `spoken_description()`: words, where they are not the accessible ones;
* `spoken_press()`: does what a click does, where it is no button;
* `spoken_order()`: the widgets in it in reading order, where that is not how they were made;
* `spoken_begun()`: is called when somebody begins to listen to it, maybe more than once;
* `spoken_context()`: of a row or a message, what tells the buttons in it from those of another.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget

_QT = "PySide6."


def install_spoken() -> None:
    """Let Qt ask here what our widgets are; what asks is a screen reader."""
    QAccessible.installFactory(_face_of)


def _face_of(_class_name: str, target: QObject) -> QAccessibleInterface | None:
    """Return what stands for a widget of ours, or None where Qt knows better."""
    if not isinstance(target, QWidget):
        return None
    begun: Any = getattr(target, "spoken_begun", None)
    if begun is not None:
        begun()
    said: Any = getattr(target, "spoken_role", "")
    known = bool(said) or isinstance(target, QLabel | QScrollArea)
    if not known and not _is_plain(type(target)):  # type: ignore[arg-type]
        return None
    from hfchat_desktop.ui.spoken_face import Face

    return Face(target, str(said))


@cache
def _is_plain(kind: type) -> bool:
    """Whether a class is one of ours and Qt knows no more of it than that it is a widget."""
    ours = not kind.__module__.startswith(_QT)
    first = next(base for base in kind.__mro__ if base.__module__.startswith(_QT))
    return ours and first is QWidget


def tell_state(widget: QWidget, **changed: bool) -> None:
    """Tell at once that states of a widget have changed, as `checked=True`."""
    if not QAccessible.isActive():
        return
    from hfchat_desktop.ui.spoken_face import tell

    tell(widget, changed)
