"""The conversation: what others tell it about messages, and how the keyboard moves in it."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QFocusEvent, QGuiApplication, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from hfchat_desktop.core.chats import Message
from hfchat_desktop.ui.theme import Theme
from hfchat_desktop.ui.transcript.answer_view import AnswerView
from hfchat_desktop.ui.transcript.message_list import NEAR, STEP, MessageList
from hfchat_desktop.ui.transcript.question_view import QuestionView
from hfchat_desktop.ui.transcript.row import Live, Row, Trouble
from hfchat_desktop.ui.transcript.spoken_message import keep_reading_order
from hfchat_desktop.ui.transcript.style import Style
from hfchat_desktop.ui.transcript.transcript_speech import TranscriptSpeech
from hfchat_desktop.ui.transcript.warming import warm_up

if TYPE_CHECKING:
    from hfchat_desktop.ui.transcript.marks import Marks

_UPDATE_MS = 33
_TURN = 120  # of a wheel, one click


class Transcript(MessageList):
    """Messages of one chat, oldest first. Text that streams in is shown 30 times a second."""

    words_changed = Signal()  # other messages, or other words in them
    scale_requested = Signal(int)  # 1 for larger text, -1 for smaller
    spoken_role = "Grouping"

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._current: int | None = None  # message that had the keyboard last
        self._last_update = 0.0
        self._warm = False
        self.speech = TranscriptSpeech(self)
        self._turned = 0  # of the wheel, since the size of text changed last
        self._update_timer = QTimer(self)
        self._update_timer.setSingleShot(True)
        self._update_timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._update_timer.timeout.connect(self.flush)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("focusRing", False)
        self.setAccessibleName(self.tr("Conversation"))
        theme.changed.connect(self._on_theme_changed)

    # --- messages -----------------------------------------------------------------------

    def show_messages(self, messages: Sequence[Message]) -> None:
        """Show a path of messages. What is the same as before stays as it is, in its place."""
        same_chat = bool(self.rows and messages) and (
            self.rows[0].message.chat_id == messages[0].chat_id
        )
        old = {row.message.id: row for row in self.rows} if same_chat else {}
        rows = [self._row_of(old.get(message.id), message) for message in messages]
        if any(row.is_writing for row in rows[-2:]):
            self._warm_up()
        at = self._place_of_keyboard()
        if not same_chat:
            self.speech.drop()
        self.set_rows(rows, same_chat=same_chat)
        if at >= 0 and same_chat and self.hasFocus() and at < len(self.rows):
            self._focus_row(at)  # another version stands there now
        self.words_changed.emit()

    def _place_of_keyboard(self) -> int:
        """Return the place of the message that has the keyboard, or -1."""
        focused = self.window().focusWidget()
        for message_id, view in self.views.items():
            if focused is not None and (focused is view or view.isAncestorOf(focused)):
                return self.index.get(message_id, -1)
        return -1

    def _row_of(self, row: Row | None, message: Message) -> Row:
        """Return the row of a message: a new one, or the old one with what is new."""
        if row is not None and row.message == message:
            return row
        if row is None:
            row = Row(message)
        else:
            row.take_news()
            row.set_message(message)
            view = self.views.get(message.id)
            if view is not None:
                view.show_message()
        row.estimate(self.column_width())
        return row

    def append_message(self, message: Message) -> None:
        """Add a message at the end."""
        if message.id in self.index:
            self.update_message(message)
            return
        row = Row(message)
        row.estimate(self.column_width())
        if row.is_writing:
            self._warm_up()
        self.rows.append(row)
        self.index[message.id] = len(self.rows) - 1
        self.arrange()
        self.words_changed.emit()

    def update_message(self, message: Message) -> None:
        """Show another state, or other words, of a message that is in the list."""
        row = self.row(message.id)
        if row is None:
            return
        row.take_news()
        row.set_message(message)
        if row.is_writing:
            row.trouble = None
            self._warm_up()
        self.show_row(row)
        self.words_changed.emit()

    def finish_reply(self, message: Message) -> None:
        """Show the finished reply; its words may be those that came one by one."""
        row = self.row(message.id)
        if row is None:
            return
        row.finish(message)
        self.show_row(row)
        self.words_changed.emit()
        self.speech.finish(row)

    def remove_from(self, message_id: int) -> None:
        """Take a message and all behind it away."""
        at = self.index.get(message_id)
        if at is not None:
            self.set_rows(self.rows[:at], same_chat=True)
            self.words_changed.emit()

    def clear(self) -> None:
        """Show no message."""
        self.show_messages([])

    def set_problem(
        self,
        message_id: int,
        title: str,
        detail: str,
        actions: Sequence[tuple[str, str]],
        *,
        at_once: bool = True,
    ) -> None:
        """Tell below a reply what went wrong; actions are pairs of key and label.

        It is said once; `at_once` interrupts what a screen reader is saying.
        """
        row, trouble = self.row(message_id), Trouble(title, detail, tuple(actions))
        if row is not None and row.trouble != trouble:
            row.trouble = trouble
            self.show_row(row)
            self.speech.tell_problem(row, f"{title}. {detail}", at_once=at_once)

    def point_out(self, message_id: int) -> None:
        """Bring a message to the top of the view and mark it for a moment."""
        self.scroll_to(message_id)
        view = self.views.get(message_id)
        if view is not None:
            from hfchat_desktop.ui.transcript.found_mark import FoundMark

            FoundMark(self.theme, view)

    def edit_message(self, message_id: int) -> None:
        """Turn a message of the reader into a field."""
        if message_id not in self.views:
            self.scroll_to(message_id)
        view = self.views.get(message_id)
        if isinstance(view, QuestionView):
            view.begin_edit()

    def copy_message(self, message_id: int) -> None:
        """Copy the words of a message, as Markdown."""
        row = self.row(message_id)
        if row is not None:
            QGuiApplication.clipboard().setText(row.text)
            self.copied.emit()

    def set_text_scale(self, percent: int) -> None:
        """Show text at 90 to 160 per cent of its size."""
        style = Style(self.theme, percent, self.style_.formulas)
        if style.percent != self.style_.percent:
            self._set_style(style)

    def spoken_begun(self) -> None:
        """Put the messages in order for those who listen, now and from now on."""
        keep_reading_order(self.views, self.index)

    def arrange(self) -> None:
        """Arrange the messages; to those who listen they stand in their order."""
        super().arrange()
        if QAccessible.isActive():
            self.spoken_begun()

    def set_marks(self, marks: Marks | None) -> None:
        """Mark what is looked for in all messages, or with None nothing."""
        self.style_.marks = marks
        self.repaint_views()

    def set_top_room(self, pixels: float) -> None:
        """Leave room above the first message, for what lies over the list there."""
        self.top_room = pixels
        self.arrange()

    def repaint_views(self) -> None:
        """Paint all that can be seen again."""
        for view in self.views.values():
            view.update()

    def _set_style(self, style: Style) -> None:
        style.marks, style.reads_only = self.style_.marks, self.style_.reads_only
        self.style_ = style
        self.rebuild()
        self.words_changed.emit()  # in texts that are made anew

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Change the size of the text while Ctrl is held, else scroll."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        self._turned += event.angleDelta().y()
        turns = int(self._turned / _TURN)
        if turns:
            self._turned -= turns * _TURN
            self.scale_requested.emit(turns)
        event.accept()

    # --- a reply being written ----------------------------------------------------------

    def append_text(self, message_id: int, text: str) -> None:
        """Add words to a reply; they are shown at most 30 times a second."""
        row = self.row(message_id)
        if row is None or not text:
            return
        if not row.text and not row.has_news:
            self.speech.begin(row)
        row.add_text(text)
        self._flush_soon()

    def append_thinking(self, message_id: int, text: str) -> None:
        """Add to what the model thinks before it answers."""
        row = self.row(message_id)
        if row is not None and text:
            row.add_thinking(text)
            self._flush_soon()

    def set_reading(self, message_id: int, done: int, total: int) -> None:
        """Show how far the model has read, in tokens."""
        row = self.row(message_id)
        if row is not None:
            row.reading = (done, total)
            self._show_live(message_id)

    def set_live_stats(
        self, message_id: int, tokens: int, tokens_per_s: float, ttft_s: float
    ) -> None:
        """Show how fast the reply is being written; times in seconds."""
        row = self.row(message_id)
        if row is not None:
            row.live = Live(tokens, tokens_per_s, ttft_s)
            self._show_live(message_id)

    def flush(self) -> None:
        """Show at once the words that wait."""
        self._update_timer.stop()
        self._last_update = time.monotonic()
        rows = [row for row in self.rows if row.has_news]
        for row in rows:
            self._show_news(row)
        if rows:
            self.arrange()
            self.words_changed.emit()

    def _flush_soon(self) -> None:
        if not self._update_timer.isActive():
            passed = (time.monotonic() - self._last_update) * 1_000
            self._update_timer.start(max(0, round(_UPDATE_MS - passed)))

    def _show_news(self, row: Row) -> None:
        was_empty = not row.text
        first = row.take_news()
        view = self.views.get(row.message.id)
        if not isinstance(view, AnswerView):
            row.estimate(self.column_width())
            return
        top = view.show_news(first)
        row.measured = False
        if row.text:
            self.speech.grow(row)
        view.keeps_picture = True
        view.update(0, 0 if was_empty else top, view.width(), view.height())

    def _show_live(self, message_id: int) -> None:
        view = self.views.get(message_id)
        if isinstance(view, AnswerView):
            view.show_live()

    def _warm_up(self) -> None:
        """Do what a reply will need while the model still reads."""
        if not self._warm:
            self._warm = True
            warm_up(self)

    # --- keyboard -----------------------------------------------------------------------

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Give the keyboard to the message that had it last, or to the newest."""
        super().focusInEvent(event)
        tab = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if event.reason() in tab and self.rows:
            current = self.index.get(self._current) if self._current is not None else None
            self._focus_row(len(self.rows) - 1 if current is None else current)

    def _focus_row(self, at: int) -> None:
        self.bring_into_view(at)
        self._current = self.rows[at].message.id
        self.view(at).setFocus(Qt.FocusReason.TabFocusReason)

    def on_view_step_requested(self, message_id: int, step: int, leaps: bool) -> None:
        """Move to another message; a taller one than the view is scrolled or leapt through."""
        at = self.index.get(message_id)
        view = self.views.get(message_id)
        if at is None or view is None:
            return
        height = self.viewport().height()
        if leaps:
            self._focus_row(max(0, min(at + step, len(self.rows) - 1)))
            if at + step >= len(self.rows):
                self.scroll_to_end()
        elif step > 0 and view.y() + view.height() > height + NEAR:
            self._scroll_by(height // 2)
        elif step < 0 and view.y() < -NEAR:
            self._scroll_by(-height // 2)
        elif 0 <= at + step < len(self.rows):
            self._focus_row(at + step)

    def on_view_left_by_tab(self, forward: bool) -> None:
        """Leave the conversation: it is one stop."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.focusNextPrevChild(forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll by pages, to the start and to the end; these and arrows enter the messages."""
        key = event.key()
        page = max(STEP, self.viewport().height() - 2 * STEP)
        if key == Qt.Key.Key_PageUp:
            self._scroll_by(-page)
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_Space):
            self._scroll_by(page)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go_to_end(at_start=key == Qt.Key.Key_Home)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self.rows and self.hasFocus():
            self._focus_row(self.anchor if key == Qt.Key.Key_Down else len(self.rows) - 1)
        else:
            event.ignore()

    def _go_to_end(self, *, at_start: bool) -> None:
        """Go to the first or to the newest words, with the keyboard if it is here."""
        if self.rows and self.hasFocus():
            self._focus_row(0 if at_start else len(self.rows) - 1)
        if at_start:
            self.verticalScrollBar().setValue(0)
        else:
            self.scroll_to_end()

    def _scroll_by(self, pixels: int) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + pixels)

    def _on_theme_changed(self) -> None:
        self._set_style(Style(self.theme, self.style_.percent, self.style_.formulas))
