"""The text field of the composer: plain text that grows from one line to eight."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QKeySequence, QResizeEvent, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QWidget

from hfchat_desktop.ui.theme import Theme
from hfchat_desktop.ui.written_direction import follow_writing

_LINES = 8
# Qt breaks lines between words in time that grows with the square of a word's length; a word
# of 1 MB takes over 30 s. Anywhere it takes a third of a second (measured).
_LONG_TEXT = 10_000  # characters
_ENTER_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class MessageField(QPlainTextEdit):
    """Plain text in; a key that sends or that asks for the last message out."""

    send_pressed = Signal()
    up_pressed_in_empty = Signal()
    typed = Signal()  # a key or an input method changed the text; nothing was pasted

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._enter_sends = True
        self._composing = False
        self.setProperty("bare", "true")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFont(theme.font("prose"))
        self.document().setDocumentMargin(0)
        follow_writing(self)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().contentsChange.connect(self._on_document_contents_change)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.horizontalScrollBar().valueChanged.connect(self._on_horizontal_scrolled)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self._fit()

    def set_enter_sends(self, enter_sends: bool) -> None:
        """Send with Enter and begin a line with Shift+Enter, or the other way round."""
        self._enter_sends = enter_sends

    def is_composing(self) -> bool:
        """Return whether an input method holds letters that are not yet in the text."""
        return self._composing

    def set_text(self, text: str) -> None:
        """Replace the text; the cursor goes to its end."""
        self._choose_wrapping(len(text))
        self.setPlainText(text)
        self.moveCursor(self.textCursor().MoveOperation.End)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Insert what is pasted or dropped as plain text."""
        text = source.text()
        self._choose_wrapping(self.document().characterCount() + len(text))
        self.insertPlainText(text)
        self.ensureCursorVisible()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Accept text, and nothing else."""
        return source.hasText()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Note whether letters are being composed."""
        self._composing = bool(event.preeditString())
        super().inputMethodEvent(event)
        if event.commitString():
            self.typed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Send, or ask for the last message, or edit."""
        if event.key() in _ENTER_KEYS and not self._composing:
            self._on_enter(event)
        elif self._is_up_in_empty(event):
            self.up_pressed_in_empty.emit()
        else:
            super().keyPressEvent(event)
            if event.text() and not event.matches(QKeySequence.StandardKey.Paste):
                self.typed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the height to the new width."""
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        """Return the height of the lines, from one to eight."""
        return QSize(200, self._height())

    def minimumSizeHint(self) -> QSize:
        """Return the height of the lines in a small width."""
        return QSize(60, self._height())

    def _on_enter(self, event: QKeyEvent) -> None:
        modifiers = event.modifiers()
        shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        always = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        if always or shift != self._enter_sends:
            self.send_pressed.emit()
        else:
            self.textCursor().insertBlock()
            self.ensureCursorVisible()

    def _is_up_in_empty(self, event: QKeyEvent) -> bool:
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        empty = self.document().isEmpty() and not self._composing
        return event.key() == Qt.Key.Key_Up and empty and not plain

    def _choose_wrapping(self, characters: int) -> None:
        mode = (
            QTextOption.WrapMode.WrapAnywhere
            if characters > _LONG_TEXT
            else QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
        )
        if self.wordWrapMode() != mode:
            self.setWordWrapMode(mode)

    def _height(self) -> int:
        lines = max(1, min(_LINES, round(self.document().size().height())))
        return max(self._theme.line("prose"), lines * self.fontMetrics().lineSpacing() + 2)

    def _fit(self) -> None:
        height = self._height()
        if height != self.height():
            self.setFixedHeight(height)
        scrolls = self.document().size().height() > _LINES
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if scrolls else policy.ScrollBarAlwaysOff
        )

    def _on_document_contents_change(self, _place: int, _removed: int, _added: int) -> None:
        self._choose_wrapping(self.document().characterCount())

    def _on_horizontal_scrolled(self, value: int) -> None:
        # A space at the end of a line hangs over the edge; that is no reason to move.
        if value:
            self.horizontalScrollBar().setValue(0)

    def _on_theme_changed(self) -> None:
        size = self._theme.font("prose").pixelSize()
        color = self._theme.color("textMuted").name()
        self.setStyleSheet(
            f"QPlainTextEdit {{ font-size: {size}px; placeholder-text-color: {color}; }}"
        )
