"""The open places of a prompt in the message field: Tab goes from one to the next."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QTextEdit

from hfchat_desktop.core.prompts import variables
from hfchat_desktop.ui.announce import announce
from hfchat_desktop.ui.message_field import MessageField
from hfchat_desktop.ui.theme import Theme

_ENTER_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PromptStops(QObject):
    """Selects each {{variable}} in turn; what is written over one goes to others of its name.

    Enter goes to a place that is still open before it sends. All is over once the field is
    empty or no place is left.
    """

    def __init__(self, theme: Theme, field: MessageField) -> None:
        super().__init__(field)
        self._theme = theme
        self._field = field
        self._stops: list[_Stop] = []
        self._current = -1
        self._busy = False
        field.installEventFilter(self)
        field.textChanged.connect(self._on_field_text_changed)
        theme.changed.connect(self._show)

    @property
    def active(self) -> bool:
        """Whether there are places that Tab goes to."""
        return bool(self._stops)

    def begin(self, start: int, length: int) -> None:
        """Go to the first variable of the text from `start` on, if there is one."""
        text = self._field.toPlainText()[start : start + length]
        document = self._field.document()
        self._stops = [
            _Stop(QTextCursor(document), found.name, start + found.start, start + found.end)
            for found in variables(text)
        ]
        self._current = -1
        if self._stops:
            self._go(0)
        self._show()

    def end(self) -> None:
        """Forget the places; their words stay."""
        self._stops = []
        self._current = -1
        self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Tab, Shift+Tab, and an Enter that would send too early."""
        if not getattr(self, "_stops", None) or event.type() != QEvent.Type.KeyPress:
            return False
        if not isinstance(event, QKeyEvent) or self._field.is_composing():
            return False
        if event.key() == Qt.Key.Key_Tab and not event.modifiers():
            return self._step(1)
        if event.key() == Qt.Key.Key_Backtab:
            return self._step(-1)
        if event.key() in _ENTER_KEYS and not event.modifiers():
            return self._go_to_open()
        return False

    def _step(self, step: int) -> bool:
        """Go to the next place; beyond the last one Tab leaves the field again."""
        self._settle()
        place = self._current + step
        if not 0 <= place < len(self._stops):
            if step > 0:
                self._leave()
            return step > 0
        self._go(place)
        return True

    def _leave(self) -> None:
        """Put the caret after everything; the next Tab goes on to the buttons."""
        self.end()
        self._field.moveCursor(QTextCursor.MoveOperation.End)

    def _go_to_open(self) -> bool:
        self._settle()
        for place, stop in enumerate(self._stops):
            if stop.is_open and not stop.is_selected(self._field.textCursor()):
                self._go(place)
                return True
        return False

    def _go(self, place: int) -> None:
        self._current = place
        stop = self._stops[place]
        self._field.setTextCursor(stop.cursor())
        self._field.ensureCursorVisible()
        words = QCoreApplication.translate(
            "PromptStops", "Fill in: {name}. Tab goes to the next place."
        )
        announce(self._field, words.format(name=stop.name))

    def _settle(self) -> None:
        """Copy what was written at the current place to the others of its name."""
        if not 0 <= self._current < len(self._stops):
            return
        written = self._stops[self._current]
        if written.is_open or not written.text:
            return
        self._busy = True
        for stop in self._stops:
            if stop is not written and stop.name == written.name and stop.is_open:
                stop.cursor().insertText(written.text)
        self._busy = False
        self._show()

    def _show(self) -> None:
        """Mark the places that are still open."""
        marks = []
        for stop in self._stops:
            if stop.is_open:
                mark = QTextEdit.ExtraSelection()
                mark.cursor = stop.cursor()
                mark.format.setBackground(self._theme.color("accentSoft"))
                mark.format.setForeground(self._theme.color("accentText"))
                marks.append(mark)
        self._field.setExtraSelections(marks)

    def _on_field_text_changed(self) -> None:
        if self._busy or not self._stops:
            return
        if self._field.document().isEmpty() or not any(stop.text for stop in self._stops):
            self.end()
        else:
            self._show()


class _Stop:
    """A place that moves with the text: what is written at its edges belongs to it."""

    def __init__(self, cursor: QTextCursor, name: str, start: int, end: int) -> None:
        self.name = name
        self._start = cursor
        self._start.setPosition(start)
        self._end = QTextCursor(cursor)
        self._end.setPosition(end)
        self._start.setKeepPositionOnInsert(True)
        self._template = self.text

    @property
    def text(self) -> str:
        """What stands there now."""
        return self.cursor().selectedText()

    @property
    def is_open(self) -> bool:
        """Whether nobody has written here yet."""
        return self.text == self._template

    def is_selected(self, cursor: QTextCursor) -> bool:
        """Return whether just this place is selected."""
        edges = cursor.selectionStart(), cursor.selectionEnd()
        return edges == (self._start.position(), self._end.position())

    def cursor(self) -> QTextCursor:
        """Return a cursor that has all of it selected."""
        found = QTextCursor(self._start)
        found.setKeepPositionOnInsert(False)
        found.setPosition(self._start.position())
        found.setPosition(self._end.position(), QTextCursor.MoveMode.KeepAnchor)
        return found
