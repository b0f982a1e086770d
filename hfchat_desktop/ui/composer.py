"""The box in which a message is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hfchat_desktop.core.plain_text import isolated, plain_label
from hfchat_desktop.ui.composer_chip import ComposerChip
from hfchat_desktop.ui.message_field import MessageField
from hfchat_desktop.ui.message_queue import MessageQueue
from hfchat_desktop.ui.mirroring import painter_of, set_margins
from hfchat_desktop.ui.personas.chip import PersonaChip
from hfchat_desktop.ui.send_button import SendButton
from hfchat_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from hfchat_desktop.ui.prompt_stops import PromptStops

_LONGEST_NAME = 60
_WORDS_LEFT = 6


class Composer(QWidget):
    """A text box with one button: Send, or Stop while a reply is being written.

    While a reply is written one may go on typing and send: what is sent then waits, and the
    window shows it with `set_queue`.
    """

    send_requested = Signal(str)
    stop_requested = Signal()
    draft_changed = Signal(str)
    edit_last_requested = Signal()
    queue_remove_requested = Signal(int)
    queue_edit_requested = Signal(int)
    typed = Signal()  # by keys or an input method

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._writing = False
        self._has_messages = False
        self._model_name = ""
        self._quiet = False
        self._narrow = False
        self._stops: PromptStops | None = None  # made with the first prompt
        self.setMaximumWidth(theme.size("composerMax"))
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setProperty("focusRadius", theme.radius("xl"))
        self._build()
        self._connect()
        self._show_placeholder()
        self.setFocusProxy(self._field)

    def _build(self) -> None:
        self._queue = MessageQueue(self._theme, self)
        self._field = MessageField(self._theme, self)
        # The ring of the keyboard goes around the whole box.
        self._field.setProperty("focusRing", "parent")
        self._send = SendButton(self._theme, self)
        self._stop = SendButton(self._theme, self)  # beside Send where both are of use
        self._stop.set_look(stops=True, enabled=True)
        self._stop.hide()
        self.persona_chip = PersonaChip(self._theme, self)
        self._chips: list[ComposerChip] = [self.persona_chip]
        for widget in (self._queue, self._send, self._stop, self.persona_chip):
            widget.setCursor(Qt.CursorShape.ArrowCursor)
        self.chips = QHBoxLayout()
        self.chips.setSpacing(6)
        self.chips.addWidget(self.persona_chip)
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 0, 0, 0)
        foot.addLayout(self.chips)
        foot.addStretch(1)
        foot.addWidget(self._stop)
        foot.addWidget(self._send)
        foot.setSpacing(8)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(8)
        words = QVBoxLayout()
        set_margins(words, _WORDS_LEFT, 0, 0, 0)
        words.setSpacing(8)
        words.addWidget(self._queue)
        words.addWidget(self._field)
        self._column.addLayout(words)
        self._column.addLayout(foot)
        self.setTabOrder(self._stop, self.persona_chip)  # Tab goes from the words to Send
        self.set_layout("wide")

    def _connect(self) -> None:
        self._field.textChanged.connect(self._on_field_text_changed)
        self._field.send_pressed.connect(self._on_field_send_pressed)
        self._field.up_pressed_in_empty.connect(self.edit_last_requested)
        self._field.typed.connect(self.typed)
        self._send.clicked.connect(self._on_send_clicked)
        self._stop.clicked.connect(self.stop_requested)
        self._queue.edit_requested.connect(self.queue_edit_requested)
        self._queue.remove_requested.connect(self.queue_remove_requested)
        self._theme.changed.connect(self.update)

    def text(self) -> str:
        """Return what is written, as it is."""
        return self._field.toPlainText()

    def set_text(self, text: str) -> None:
        """Replace what is written; `draft_changed` is not emitted."""
        self._quiet = True
        self._field.set_text(text)
        self._quiet = False

    @property
    def field(self) -> MessageField:
        """Where the message is written."""
        return self._field

    def put_prompt(self, text: str, start: int = 0, end: int | None = None) -> None:
        """Write `text` in place of characters `start` to `end`; {{variables}} are filled in next.

        Without `end` it takes the place of all that is written. It can be undone.
        """
        from hfchat_desktop.ui.prompt_stops import PromptStops

        if self._stops is None:
            self._stops = PromptStops(self._theme, self._field)
        cursor = self._field.textCursor()
        cursor.setPosition(start)
        last = self._field.document().characterCount() - 1
        cursor.setPosition(last if end is None else min(end, last), cursor.MoveMode.KeepAnchor)
        self._stops.end()
        cursor.insertText(text)
        self._field.setTextCursor(cursor)
        self._stops.begin(start, len(text))

    def set_writing(self, writing: bool) -> None:
        """Say whether a reply is being written: the button is Stop while the field is empty."""
        self._writing = writing
        self._show_placeholder()
        self._show_button()

    def set_model_name(self, name: str) -> None:
        """Name the model that will answer; "" where there is none."""
        self._model_name = plain_label(name, longest=_LONGEST_NAME)
        self._show_placeholder()

    def set_has_messages(self, has_messages: bool) -> None:
        """Say whether the chat has begun, for the invitation where no model is named."""
        self._has_messages = has_messages
        self._show_placeholder()

    def set_queue(self, messages: list[str]) -> None:
        """Show the messages that wait, oldest first."""
        self._queue.set_messages(messages)

    def set_enter_sends(self, enter_sends: bool) -> None:
        """Send with Enter, or with Shift+Enter. Ctrl+Enter always sends."""
        self._field.set_enter_sends(enter_sends)

    def set_layout(self, width_class: str) -> None:
        """Arrange for "wide", "compact" or "narrow", where chips are icons."""
        self._narrow = width_class == "narrow"
        for chip in self._chips:
            chip.set_narrow(self._narrow)
        self._column.setContentsMargins(10, 16, 10, 10)
        set_margins(self.chips, 0 if self._narrow else _WORDS_LEFT, 0, 0, 0)

    def add_chip(self, chip: ComposerChip) -> None:
        """Put one more chip behind the others."""
        chip.setCursor(Qt.CursorShape.ArrowCursor)
        chip.set_narrow(self._narrow)
        self.setTabOrder(self._chips[-1], chip)
        self._chips.append(chip)
        self.chips.addWidget(chip)

    def focus(self) -> None:
        """Give the keyboard to the field."""
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Let a click anywhere in the box go to the field."""
        super().mousePressEvent(event)
        self._field.setFocus(Qt.FocusReason.MouseFocusReason)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box."""
        painter = painter_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = self._theme.radius("xl")
        painter.setPen(self._theme.pen("borderControl"))
        painter.setBrush(self._theme.color("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.end()

    def _submit(self) -> None:
        QGuiApplication.inputMethod().commit()
        text = self.text()
        if not text.strip():
            return
        self._field.set_text("")
        self.send_requested.emit(text)

    def _show_placeholder(self) -> None:
        if self._writing or (self._has_messages and not self._model_name):
            words = self.tr("Write a follow-up")
        elif self._model_name:
            words = self.tr("Message {model}").format(model=isolated(self._model_name))
        else:
            words = self.tr("Write a message")
        self._field.setPlaceholderText(words)
        if self._field.isVisible():  # Qt paints other words only where none were shown
            self._field.viewport().update()
        self._field.setAccessibleName(words)

    def _show_button(self) -> None:
        has_text = not self._field.document().isEmpty() and bool(self.text().strip())
        self._send.set_look(stops=self._writing and not has_text, enabled=has_text)
        self._stop.setVisible(self._writing and has_text)

    def _on_field_text_changed(self) -> None:
        self._show_button()
        if not self._quiet:
            self.draft_changed.emit(self.text())

    def _on_field_send_pressed(self) -> None:
        self._submit()

    def _on_send_clicked(self) -> None:
        if self._send.stops:
            self.stop_requested.emit()
        else:
            self._submit()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
