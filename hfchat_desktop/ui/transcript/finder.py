"""Finds words in all messages of the conversation, also in those that were never laid out."""

from __future__ import annotations

import time
from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, QTimer, Signal

from hfchat_desktop.core.find import FindQuery, joined_text
from hfchat_desktop.core.markdown import parse, plain
from hfchat_desktop.ui.transcript.block_view import Leaf
from hfchat_desktop.ui.transcript.marks import Marks, Span
from hfchat_desktop.ui.transcript.message_view import MessageView
from hfchat_desktop.ui.transcript.more_bar import MoreBar
from hfchat_desktop.ui.transcript.row import Row, question_blocks

if TYPE_CHECKING:
    from hfchat_desktop.ui.transcript.transcript import Transcript

_SLICE_S = 0.008  # of a frame
_NEWS_MS = 200  # while words stream in
_AGAIN_MS = 40  # while a long text is folded out
_ABOVE = 64  # px at the top of the view that the bar covers
_BELOW = 48
_SHARE = 0.35  # of the height of the view, where a place is brought to

Place = tuple[int, int]  # message id, number of the place in the message


class Finder(QObject):
    """Tells `found` with the number of the current place (0 for none), how many there are,
    and whether all messages have been looked through.
    """

    found = Signal(int, int, bool)

    def __init__(self, transcript: Transcript) -> None:
        super().__init__(transcript)
        self._list = transcript
        self._marks: Marks | None = None
        self._place: Place | None = None
        self._wants_first = False  # the first place that is found is gone to
        self._texts: dict[int, tuple[str, str]] = {}  # by message: as written, as read
        self._counts: dict[int, int] = {}
        self._waiting: deque[int] = deque()
        self._work_timer = QTimer(self, singleShot=True, interval=0)
        self._work_timer.timeout.connect(self._work)
        self._news_timer = QTimer(self, singleShot=True, interval=_NEWS_MS)
        self._news_timer.timeout.connect(self._look_again)
        self._again_timer = QTimer(self, singleShot=True, interval=_AGAIN_MS)
        self._again_timer.timeout.connect(self._show_place)
        transcript.words_changed.connect(self._on_transcript_words_changed)

    def look_for(self, query: FindQuery) -> None:
        """Find these words, and go to the first place from where the reader is."""
        self._marks = Marks(query) if query.words else None
        self._list.set_marks(self._marks)
        self._place = None
        self._wants_first = True
        self._counts = {}
        self._queue()
        self._work()

    def step(self, step: int) -> None:
        """Go to the next (1) or the previous (-1) place, around the ends."""
        places = self._order()
        total = sum(count for _, count in places)
        if not total:
            return
        number = self._number(places)
        self._go(places, (number - 1 + step) % total if number else 0)

    def close(self) -> None:
        """Mark nothing, and let go of the texts."""
        for timer in (self._work_timer, self._news_timer, self._again_timer):
            timer.stop()
        self._marks, self._place = None, None
        self._texts, self._counts = {}, {}
        self._waiting.clear()
        self._list.set_marks(None)

    # --- looking --------------------------------------------------------------------------

    def _queue(self) -> None:
        """Look at the messages from the top of the view on, then at those before it."""
        rows, first = self._list.rows, min(self._list.anchor, max(0, len(self._list.rows) - 1))
        ordered = [row.message.id for row in (*rows[first:], *rows[:first])]
        self._waiting = deque(i for i in ordered if i not in self._counts)

    def _work(self) -> None:
        """Look at some messages, then let the window live."""
        end = time.perf_counter() + _SLICE_S
        while self._waiting and self._marks is not None:
            self._count(self._waiting.popleft())
            if time.perf_counter() > end:
                break
        if self._waiting:
            self._work_timer.start()
        self._tell()

    def _count(self, message_id: int) -> None:
        row = self._list.row(message_id)
        if row is None or self._marks is None:
            return
        count = self._counts[message_id] = self._marks.query.count(self._text(row))
        if count and self._wants_first:
            self._wants_first = False
            self._place = (message_id, 0)
            self._show_place()

    def _text(self, row: Row) -> str:
        """Return what is read of a message; it is made once for each state of its words."""
        written = row.text
        kept = self._texts.get(row.message.id)
        if kept is None or kept[0] is not written:
            kept = self._texts[row.message.id] = (written, _as_read(row))
        return kept[1]

    def _look_again(self) -> None:
        """Words have come, or other messages: look at what is new."""
        if self._marks is None:
            return
        for row in self._list.rows:
            kept = self._texts.get(row.message.id)
            if kept is None or kept[0] is not row.text:
                self._counts.pop(row.message.id, None)
        for gone in [i for i in self._counts if i not in self._list.index]:
            del self._counts[gone]
        if self._place is not None and self._place[0] not in self._list.index:
            self._place = None
        self._queue()
        self._work()
        self._mark_place()

    # --- going ----------------------------------------------------------------------------

    def _order(self) -> list[tuple[int, int]]:
        """Return each message that has places, and how many, from the first to the last."""
        counts = ((row.message.id, self._counts.get(row.message.id, 0)) for row in self._list.rows)
        return [(message_id, count) for message_id, count in counts if count]

    def _number(self, places: list[tuple[int, int]]) -> int:
        """Return which of all places the current one is, from 1 on; 0 for none."""
        before = 0
        for message_id, count in places:
            if self._place is not None and message_id == self._place[0]:
                return before + min(self._place[1], count - 1) + 1
            before += count
        return 0

    def _go(self, places: list[tuple[int, int]], number: int) -> None:
        for message_id, count in places:
            if number < count:
                self._place = (message_id, number)
                break
            number -= count
        self._show_place()
        self._tell()

    def _tell(self) -> None:
        places = self._order()
        total = sum(count for _, count in places)
        self.found.emit(self._number(places), total, not self._waiting)

    def _show_place(self) -> None:
        """Bring the current place into view, and mark it."""
        view = self._view()
        found = self._find_in(view)
        if view is None or found is None:
            return
        leaf, span = found
        leaf.reveal(span[0])
        self._mark(view, leaf, span)
        self._scroll_to(view, leaf.place_of(span[0]))

    def _view(self) -> MessageView | None:
        """Return the view of the current message, built if it was not."""
        if self._place is None or self._place[0] not in self._list.index:
            return None
        message_id = self._place[0]
        if message_id not in self._list.views:
            self._list.anchor_at(self._list.index[message_id], float(_ABOVE))
        return self._list.views.get(message_id)

    def _find_in(self, view: MessageView | None) -> tuple[Leaf, Span] | None:
        """Return where the current place is; None where it is folded away yet, or gone."""
        if view is None or self._marks is None or self._place is None:
            return None
        left = self._place[1]
        last: tuple[Leaf, Span] | None = None
        for leaf in view.flow.leaves():
            spans = self._marks.spans(leaf, leaf.text)
            if left < len(spans):
                return leaf, spans[left]
            left -= len(spans)
            last = (leaf, spans[-1]) if spans else last
        bar = view.findChild(MoreBar)
        if isinstance(bar, MoreBar) and (view.row.is_folded or bar.works):
            bar.show_all()
            self._again_timer.start()
        return last

    def _mark_place(self) -> None:
        """Mark the current place again where its text was made anew."""
        view = self._list.views.get(self._place[0]) if self._place is not None else None
        found = self._find_in(view)
        if view is not None and found is not None:
            self._mark(view, *found)

    def _mark(self, view: MessageView, leaf: Leaf, span: Span) -> None:
        if self._marks is not None and not self._marks.is_current(leaf, span):
            self._marks.current = (leaf, span)
            self._list.repaint_views()
        view.clear_selection()

    def _scroll_to(self, view: MessageView, place: QRectF) -> None:
        height = self._list.viewport().height()
        top, bottom = view.y() + place.top(), view.y() + place.bottom()
        if top < _ABOVE or bottom > height - _BELOW:
            at = self._list.index[view.row.message.id]
            self._list.anchor_at(at, round(height * _SHARE) - place.top())

    def _on_transcript_words_changed(self) -> None:
        if self._marks is not None and not self._news_timer.isActive():
            self._news_timer.start()


def _as_read(row: Row) -> str:
    """Return the texts of a message as the views show them, all of them also where it is folded."""
    if row.is_question:
        return joined_text(question_blocks(row.text))
    if row.is_writing:
        return joined_text(row.blocks())
    return joined_text(plain(row.text) if row.is_plain else parse(row.text))
