"""Choices that one widget paints, as the radio buttons that they are to a screen reader.

They are made when one asks for them, cannot be seen, and take neither keys nor the pointer.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QWidget


class SpokenChoices(QObject):
    """Stands for the options (key, label) of `owner`; `areas` are where they are painted."""

    def __init__(
        self,
        owner: QWidget,
        options: list[tuple[str, str]],
        areas: Callable[[], list[QRect]],
        current: Callable[[], str],
        pick: Callable[[str], None],
    ) -> None:
        super().__init__(owner)
        self._owner = owner
        self._areas = areas
        self._current = current
        self._choices = [_Choice(owner, key, label, current, pick) for key, label in options]
        owner.installEventFilter(self)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay where the choices are painted; tell where the keyboard is."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        elif event.type() in (QEvent.Type.FocusIn, QEvent.Type.KeyRelease):
            QTimer.singleShot(0, self, self._tell)
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        for choice, area in zip(self._choices, self._areas(), strict=False):
            choice.setGeometry(area)

    def _tell(self) -> None:
        """Say which choice the keyboard is on."""
        for choice in self._choices:
            if choice.key == self._current() and self._owner.hasFocus():
                QAccessible.updateAccessibility(QAccessibleEvent(choice, QAccessible.Event.Focus))


class _Choice(QWidget):
    spoken_role = "RadioButton"

    def __init__(
        self,
        owner: QWidget,
        key: str,
        label: str,
        current: Callable[[], str],
        pick: Callable[[str], None],
    ) -> None:
        super().__init__(owner)
        self.key = key
        self._current = current
        self._pick = pick
        self.setAccessibleName(label)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.show()

    def spoken_states(self) -> dict[str, bool]:
        """Return whether it holds."""
        holds = self._current() == self.key
        owner = self.parentWidget()
        focused = holds and owner is not None and owner.hasFocus()
        return {"checkable": True, "checked": holds, "focusable": True, "focused": focused}

    def spoken_press(self) -> None:
        """Choose it."""
        self._pick(self.key)
