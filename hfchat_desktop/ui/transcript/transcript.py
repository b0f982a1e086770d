"""The conversation as a list that builds only what can be seen.

Rows that were never shown have an estimated height. When one comes into view and is taller
or smaller than that, what the reader looks at stays where it is: everything is placed from
an anchor, a row that is on the screen already (or from the end, while that is followed).
"""

from __future__ import annotations

import gc
import time
from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from hfchat_desktop.core.chats import Message, ReplyState
from hfchat_desktop.core.highlight import warm_up as warm_up_colours
from hfchat_desktop.core.markdown import warm_up as warm_up_markdown
from hfchat_desktop.ui.announce import announce
from hfchat_desktop.ui.theme import Theme
from hfchat_desktop.ui.transcript.answer_view import AnswerView
from hfchat_desktop.ui.transcript.latest_button import LatestButton
from hfchat_desktop.ui.transcript.message_view import MessageView
from hfchat_desktop.ui.transcript.question_view import QuestionView
from hfchat_desktop.ui.transcript.row import Live, Row, Trouble
from hfchat_desktop.ui.transcript.style import Style

_UPDATE_MS = 33
_TOP = 0
_BOTTOM = 24
_STEP = 24  # px, one turn of the wheel is three
_NEAR = 3  # px from the end that count as the end
_WARM_MS = 20


class Transcript(QAbstractScrollArea):
    """Messages of one chat, oldest first. It follows the end while it is scrolled to it."""

    regenerate_requested = Signal(object)
    edit_submitted = Signal(object, str)
    continue_requested = Signal(object)
    branch_requested = Signal(object, int)
    link_activated = Signal(str)
    copied = Signal()
    problem_action_requested = Signal(object, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._style = Style(theme)
        self._rows: list[Row] = []
        self._index: dict[int, int] = {}
        self._views: dict[int, MessageView] = {}  # by message id
        self._tops: list[float] = []
        self._anchor = 0  # row at the top of the view
        self._anchor_y = 0.0  # where its upper edge is, in the viewport
        self._following = True
        self._arranging = False
        self._current: int | None = None  # message with the keyboard
        self._last_update = 0.0
        self._warm = False
        self._update_timer = QTimer(self)
        self._update_timer.setSingleShot(True)
        self._update_timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._update_timer.timeout.connect(self._on_update_timer_timeout)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(_STEP)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("focusRing", False)
        self.setAccessibleName(self.tr("Conversation"))
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor)
        self._latest = LatestButton(theme, self)
        self._latest.clicked.connect(self._on_latest_clicked)
        theme.changed.connect(self._on_theme_changed)

    # --- messages -----------------------------------------------------------------------

    def show_messages(self, messages: Sequence[Message]) -> None:
        """Show a path of messages. What is the same as before stays as it is, in its place."""
        same_chat = bool(self._rows and messages) and (
            self._rows[0].message.chat_id == messages[0].chat_id
        )
        old = {row.message.id: row for row in self._rows} if same_chat else {}
        anchor_id = self._rows[self._anchor].message.id if same_chat else None
        width = self._column_width()
        rows: list[Row] = []
        for message in messages:
            row = old.get(message.id)
            if row is None or row.message != message:
                row = self._renewed(row, message)
                row.estimate(width)
            if row.is_writing:
                self._warm_up()
            rows.append(row)
        self._rows = rows
        self._reindex()
        for message_id in [m for m in self._views if m not in self._index]:
            self._drop_view(message_id)
        if anchor_id in self._index:
            self._anchor = self._index[anchor_id]
        else:
            self._anchor, self._anchor_y, self._following = 0, 0.0, True
        self._arrange()

    def _warm_up(self) -> None:
        """Import what a reply will need while the model still reads."""
        if not self._warm:
            self._warm = True
            QTimer.singleShot(_WARM_MS, self, warm_up_markdown)
            QTimer.singleShot(3 * _WARM_MS, self, warm_up_colours)
            QTimer.singleShot(6 * _WARM_MS, self, _settle_memory)

    def append_message(self, message: Message) -> None:
        """Add a message at the end."""
        if message.id in self._index:
            self.update_message(message)
            return
        row = Row(message)
        row.estimate(self._column_width())
        if row.is_writing:
            self._warm_up()
        self._rows.append(row)
        self._index[message.id] = len(self._rows) - 1
        self._arrange()

    def update_message(self, message: Message) -> None:
        """Show another state, or other words, of a message that is in the list."""
        row = self._row(message.id)
        if row is None:
            return
        row.take_news()
        if message.state in (ReplyState.WRITING, ReplyState.WAITING):
            row.trouble = None
            self._warm_up()
        row.set_message(message)
        self._show_row(row)

    def finish_reply(self, message: Message) -> None:
        """Show the finished reply; its words may be those that came one by one."""
        row = self._row(message.id)
        if row is None:
            return
        row.finish(message)
        self._show_row(row)
        tokens = message.stats.completion_tokens if message.stats else 0
        if message.state is ReplyState.DONE:
            words = self.tr("Finished, %n token(s)", "", tokens)
            announce(self, words.replace("(s)", "" if tokens == 1 else "s"))

    def remove_from(self, message_id: int) -> None:
        """Take a message and all behind it away."""
        at = self._index.get(message_id)
        if at is None:
            return
        for row in self._rows[at:]:
            self._drop_view(row.message.id)
        del self._rows[at:]
        self._reindex()
        self._anchor = min(self._anchor, max(0, len(self._rows) - 1))
        self._arrange()

    def clear(self) -> None:
        """Show no message."""
        self.show_messages([])

    def set_problem(
        self, message_id: int, title: str, detail: str, actions: Sequence[tuple[str, str]]
    ) -> None:
        """Tell below a reply what went wrong; actions are pairs of key and label."""
        row = self._row(message_id)
        if row is not None:
            row.trouble = Trouble(title, detail, tuple(actions))
            self._show_row(row)
            announce(self, f"{title}. {detail}", at_once=True)

    # --- a reply being written ----------------------------------------------------------

    def append_text(self, message_id: int, text: str) -> None:
        """Add words to a reply; they are shown at most 30 times a second."""
        row = self._row(message_id)
        if row is not None and text:
            if not row.text and not row.has_news:
                announce(self, self.tr("Writing"))
            row.add_text(text)
            self._update_soon()

    def append_thinking(self, message_id: int, text: str) -> None:
        """Add to what the model thinks before it answers."""
        row = self._row(message_id)
        if row is not None and text:
            row.add_thinking(text)
            self._update_soon()

    def set_reading(self, message_id: int, done: int, total: int) -> None:
        """Show how far the model has read, in tokens."""
        row = self._row(message_id)
        if row is not None:
            row.reading = (done, total)
            self._show_live(message_id)

    def set_live_stats(
        self, message_id: int, tokens: int, tokens_per_s: float, ttft_s: float
    ) -> None:
        """Show how fast the reply is being written."""
        row = self._row(message_id)
        if row is not None:
            row.live = Live(tokens, tokens_per_s, ttft_s)
            self._show_live(message_id)

    # --- place --------------------------------------------------------------------------

    def scroll_to_end(self) -> None:
        """Go to the newest words and follow them."""
        self._following = True
        self._arrange()

    def scroll_to(self, message_id: int) -> None:
        """Bring a message to the top of the view."""
        at = self._index.get(message_id)
        if at is not None:
            self._following = False
            self._anchor, self._anchor_y = at, 0.0
            self._arrange()

    def is_at_end(self) -> bool:
        """Whether the newest words are in view."""
        bar = self.verticalScrollBar()
        return bar.value() >= bar.maximum() - _NEAR

    def set_text_scale(self, percent: int) -> None:
        """Show text at 90 to 160 per cent of its size."""
        if Style(self._theme, percent).percent != self._style.percent:
            self._style = Style(self._theme, percent)
            self._rebuild()

    def edit_message(self, message_id: int) -> None:
        """Turn a message of the reader into a field."""
        if message_id not in self._views:
            self.scroll_to(message_id)
        view = self._views.get(message_id)
        if isinstance(view, QuestionView):
            view.begin_edit()

    def copy_message(self, message_id: int) -> None:
        """Copy the words of a message, as Markdown."""
        view = self._views.get(message_id)
        row = self._row(message_id)
        if view is not None:
            view.copy_message()
        elif row is not None:
            holder = self._make_view(row)
            holder.copy_message()
            holder.deleteLater()

    # --- rows and views -----------------------------------------------------------------

    def _row(self, message_id: int) -> Row | None:
        at = self._index.get(message_id)
        return None if at is None else self._rows[at]

    def _renewed(self, row: Row | None, message: Message) -> Row:
        """Return the row of another state of a message, or a new one."""
        if row is None:
            return Row(message)
        row.take_news()
        row.set_message(message)
        view = self._views.get(message.id)
        if view is not None:
            view.show_message()
        return row

    def _reindex(self) -> None:
        self._index = {row.message.id: at for at, row in enumerate(self._rows)}

    def _view(self, at: int) -> MessageView:
        row = self._rows[at]
        view = self._views.get(row.message.id)
        if view is None:
            view = self._views[row.message.id] = self._make_view(row)
        return view

    def _make_view(self, row: Row) -> MessageView:
        kind = QuestionView if row.is_question else AnswerView
        view = kind(row, self._style, self.viewport())
        view.resized.connect(self._on_view_resized)
        view.step_requested.connect(self._on_view_step_requested)
        view.left_by_tab.connect(self._on_view_left_by_tab)
        view.regenerate_requested.connect(self.regenerate_requested)
        view.continue_requested.connect(self.continue_requested)
        view.branch_requested.connect(self.branch_requested)
        view.edit_submitted.connect(self.edit_submitted)
        view.problem_action_requested.connect(self.problem_action_requested)
        view.link_activated.connect(self.link_activated)
        view.copied.connect(self.copied)
        return view

    def _drop_view(self, message_id: int) -> None:
        view = self._views.pop(message_id, None)
        if view is None:
            return
        focused = view.hasFocus() or view.isAncestorOf(self.window().focusWidget() or view)
        if focused and view.isVisible() and self.window().focusWidget() is not None:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        view.hide()
        view.deleteLater()
        view.row.forget_blocks()

    def _rebuild(self) -> None:
        """Build all views anew, in other colours or sizes."""
        for view in self._views.values():
            view.hide()
            view.deleteLater()
        self._views.clear()
        width = self._column_width()
        for row in self._rows:
            row.estimate(width)
        self.viewport().update()
        self._arrange()

    def _show_row(self, row: Row) -> None:
        """Show what a row holds now, if it is in view."""
        view = self._views.get(row.message.id)
        if view is None:
            row.estimate(self._column_width())
        else:
            view.show_message()
            row.measured = False
        self._arrange()

    def _show_live(self, message_id: int) -> None:
        view = self._views.get(message_id)
        if isinstance(view, AnswerView):
            view.show_live()

    # --- arranging ----------------------------------------------------------------------

    def _column_width(self) -> float:
        return min(self._style.px(self._theme.size("proseMax")), self.viewport().width() - 32)

    def _arrange(self) -> None:
        """Build, measure and place what is in view, from the anchor or from the end."""
        if self._arranging:
            return
        self._arranging = True
        try:
            if self._rows:
                self._fill()
            else:
                self._tops = [0.0]
                self._set_bar(0, 0)
        finally:
            self._arranging = False
        self._show_latest()

    def _fill(self) -> None:
        height = self.viewport().height()
        if self._following:
            first = len(self._rows) - 1
            y = height - _BOTTOM - self._measure(first)
        else:
            first = min(self._anchor, len(self._rows) - 1)
            y = self._anchor_y
            self._measure(first)
        first, y = self._up(first, y)
        last, end = self._down(first, y, height)
        if last == len(self._rows) - 1 and end + _BOTTOM < height:
            y += height - _BOTTOM - end
            first, y = self._up(first, y)
        if first == 0 and y > _TOP:
            y = _TOP
        first, y = self._skip(first, y)
        self._place(first, y, height)

    def _measure(self, at: int) -> float:
        """Build the view of a row and return its real height."""
        row = self._rows[at]
        view = self._view(at)
        width = self.viewport().width()
        if not row.measured or view.width() != width:
            row.height = float(view.lay_out(width))
            row.measured = True
            view.resize(width, int(row.height))
        return row.height

    def _up(self, first: int, y: float) -> tuple[int, float]:
        """Go up to the first row that is in view."""
        while y > 0 and first > 0:
            first -= 1
            y -= self._measure(first)
        return first, y

    def _down(self, at: int, y: float, height: int) -> tuple[int, float]:
        """Return the last row in view, and where it ends."""
        end = y + self._measure(at)
        while end < height and at < len(self._rows) - 1:
            at += 1
            end += self._measure(at)
        return at, end

    def _skip(self, first: int, y: float) -> tuple[int, float]:
        """Go down past rows that are above the view."""
        while first < len(self._rows) - 1 and y + self._rows[first].height <= 0:
            y += self._rows[first].height
            first += 1
        return first, y

    def _place(self, first: int, y: float, height: int) -> None:
        """Put views where they belong, take away the others, and set the scroll bar."""
        self._anchor, self._anchor_y = first, y
        shown: set[int] = set()
        at = first
        while at < len(self._rows) and y < height:
            tall = self._measure(at)
            view = self._view(at)
            view.move(0, round(y))
            if view.isHidden():
                view.show()
            shown.add(self._rows[at].message.id)
            y += tall
            at += 1
        self._drop_hidden(shown)
        self._tops = list(accumulate((row.height for row in self._rows), initial=float(_TOP)))
        total = self._tops[-1] + _BOTTOM
        self._set_bar(round(self._tops[first] - self._anchor_y), round(total - height))

    def _drop_hidden(self, shown: set[int]) -> None:
        for message_id in [key for key in self._views if key not in shown]:
            view = self._views[message_id]
            if isinstance(view, QuestionView) and view.is_editing:
                view.move(0, -view.height() - 10_000)  # what is being typed is not lost
            else:
                self._drop_view(message_id)

    def _set_bar(self, value: int, maximum: int) -> None:
        bar = self.verticalScrollBar()
        bar.setPageStep(max(1, self.viewport().height()))
        bar.setRange(0, max(0, maximum))
        bar.setValue(max(0, min(value, bar.maximum())))

    def _show_latest(self) -> None:
        shown = not self._following and not self.is_at_end()
        if shown:
            view = self.viewport().geometry()
            x = view.center().x() - self._latest.width() // 2
            self._latest.move(x, view.bottom() - self._latest.height() - 12)
            self._latest.raise_()
        self._latest.setVisible(shown)

    def scrollContentsBy(self, _dx: int, dy: int) -> None:
        """Follow the scroll bar."""
        if self._arranging or not self._rows:
            return
        bar = self.verticalScrollBar()
        if abs(dy) < self.viewport().height():
            self._anchor_y += dy
        else:
            at = bisect_right(self._tops, bar.value()) - 1
            self._anchor = max(0, min(at, len(self._rows) - 1))
            self._anchor_y = self._tops[self._anchor] - bar.value()
        self._following = self.is_at_end()
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out again what is in view; guess the rest."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            width = self._column_width()
            for row in self._rows:
                if row.message.id in self._views:
                    row.measured = False
                else:
                    row.estimate(width)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._theme.color("canvas"))
        painter.end()

    # --- words that come ----------------------------------------------------------------

    def _update_soon(self) -> None:
        if not self._update_timer.isActive():
            passed = (time.monotonic() - self._last_update) * 1_000
            self._update_timer.start(max(0, round(_UPDATE_MS - passed)))

    def flush(self) -> None:
        """Show at once the words that wait."""
        self._update_timer.stop()
        self._last_update = time.monotonic()
        changed = False
        for row in self._rows:
            if row.has_news:
                self._show_news(row)
                changed = True
        if changed:
            self._arrange()

    def _on_update_timer_timeout(self) -> None:
        self.flush()

    def _show_news(self, row: Row) -> None:
        empty = not row.text
        view = self._views.get(row.message.id)
        first = row.take_news()
        if not isinstance(view, AnswerView):
            row.estimate(self._column_width())
            return
        top = view.first_change(first)
        view.show_news(first)
        row.measured = False
        view.update(0, 0 if empty else top, view.width(), view.height())

    # --- keyboard -----------------------------------------------------------------------

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Give the keyboard to a message."""
        super().focusInEvent(event)
        tab = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if event.reason() in tab and self._rows:
            current = self._index.get(self._current) if self._current is not None else None
            self._focus_row(len(self._rows) - 1 if current is None else current)

    def _focus_row(self, at: int) -> None:
        row = self._rows[at]
        view = self._views.get(row.message.id)
        if view is None or view.y() < 0 or view.y() + view.height() > self.viewport().height():
            self._bring_into_view(at)
        self._current = row.message.id
        self._view(at).setFocus(Qt.FocusReason.TabFocusReason)

    def _bring_into_view(self, at: int) -> None:
        """Scroll as little as needed to see a message, its beginning if it is too tall."""
        tall = self._measure(at)
        height = self.viewport().height()
        below = at > self._anchor and tall <= height
        self._following = at == len(self._rows) - 1 and tall <= height
        self._anchor, self._anchor_y = at, (height - tall if below else 0.0)
        self._arrange()

    def _on_view_step_requested(self, message_id: int, step: int) -> None:
        at = self._index.get(message_id)
        if at is None:
            return
        view = self._views[message_id]
        # A message taller than the view is scrolled through before it is left.
        if step > 0 and view.y() + view.height() > self.viewport().height() + _NEAR:
            self._scroll_by(self.viewport().height() // 2)
        elif step < 0 and view.y() < -_NEAR:
            self._scroll_by(-self.viewport().height() // 2)
        elif 0 <= at + step < len(self._rows):
            self._focus_row(at + step)

    def _scroll_by(self, pixels: int) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + pixels)

    def _on_view_left_by_tab(self, forward: bool) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.focusNextPrevChild(forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll by pages, to the start and to the end."""
        bar = self.verticalScrollBar()
        key = event.key()
        page = max(1, self.viewport().height() - 2 * _STEP)
        if key == Qt.Key.Key_PageUp:
            self._scroll_by(-page)
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_Space):
            self._scroll_by(page)
        elif key == Qt.Key.Key_Home:
            bar.setValue(0)
        elif key == Qt.Key.Key_End:
            self.scroll_to_end()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self._rows and self.hasFocus():
            self._focus_row(self._anchor if key == Qt.Key.Key_Down else len(self._rows) - 1)
        else:
            event.ignore()

    # --- slots --------------------------------------------------------------------------

    def _on_view_resized(self, message_id: int) -> None:
        row = self._row(message_id)
        if row is not None:
            row.measured = False
            following = self._following
            # What the reader folded out grows downwards, unless words come in below it.
            self._following = following and row.is_writing
            self._arrange()
            self._following = following and self.is_at_end()
            self._show_latest()

    def _on_latest_clicked(self) -> None:
        self.scroll_to_end()

    def _on_theme_changed(self) -> None:
        self._style = Style(self._theme, self._style.percent)
        self._rebuild()


def _settle_memory() -> None:
    """Keep what lives as long as the window out of the collector's sight.

    A full collection over all modules takes 25 ms, in the middle of a reply otherwise.
    """
    gc.collect()
    gc.freeze()
