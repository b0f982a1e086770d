"""One reply at a time: what the engine writes is shown at once and saved every second."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, QTimer, Signal

from hfchat_desktop.bridge.engine import Engine
from hfchat_desktop.core.awake_clock import awake_seconds
from hfchat_desktop.core.chats import FinishReason, Message, ReplyState, ReplyStats
from hfchat_desktop.core.engine_commands import Question
from hfchat_desktop.core.store import ChatStore
from hfchat_desktop.errors import HFChatError, to_record

_SAVE_MS = 1000
_RETRY_MS = 5000
_TELL_S = 0.1


@dataclass
class _Job:
    """A reply that is wanted: the empty message in the store, and the question."""

    message: Message
    question: Question
    request: int = 0
    text: list[str] = field(default_factory=list)
    thinking: list[str] = field(default_factory=list)
    tokens: int = 0
    first_tokens: int = 0  # in the first event; the clock of the speed starts after them
    asked_at: float = 0.0
    first_at: float = 0.0
    told_at: float = 0.0
    dirty: bool = False
    left_out: int = 0

    def now(self) -> Message:
        """The message with the words so far."""
        return self.message.with_text("".join(self.text), "".join(self.thinking))


class ReplyWriter(QObject):
    """Asks the engine for one reply after the other and keeps what it writes.

    Nothing that was shown is lost: the text is saved once a second while it grows, and a
    save that fails (a full disk) is tried again until it succeeds.
    """

    reply_started = Signal(object)
    text_received = Signal(object, str)
    thinking_received = Signal(object, str)
    reading_progressed = Signal(object, int, int)
    live_stats_changed = Signal(object, int, float, float)
    reply_finished = Signal(object)
    store_failed = Signal(object)
    store_recovered = Signal()
    became_idle = Signal()

    def __init__(self, store: ChatStore, engine: Engine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._engine = engine
        self._job: _Job | None = None
        self._waiting: deque[_Job] = deque()
        self._unsaved: list[Message] = []
        self._failing = False  # the words so far could not be saved
        self._saving = QTimer(self)
        self._saving.setInterval(_SAVE_MS)
        self._saving.timeout.connect(self._on_saving_timeout)
        self._retrying = QTimer(self)
        self._retrying.setInterval(_RETRY_MS)
        self._retrying.timeout.connect(self._on_retrying_timeout)
        engine.text_received.connect(self._on_engine_text_received)
        engine.thinking_received.connect(self._on_engine_thinking_received)
        engine.reading_progressed.connect(self._on_engine_reading_progressed)
        engine.fitted.connect(self._on_engine_fitted)
        engine.reply_ended.connect(self._on_engine_reply_ended)
        engine.reply_failed.connect(self._on_engine_reply_failed)

    @property
    def busy(self) -> bool:
        """Whether a reply is being written or waits to be."""
        return self._job is not None or bool(self._waiting)

    @property
    def current(self) -> Message | None:
        """The reply being written, with the words so far."""
        return self._job.now() if self._job else None

    @property
    def has_unsaved(self) -> bool:
        """Whether words wait that could not be saved."""
        return self._failing or bool(self._unsaved)

    def latest(self, message: Message) -> Message:
        """Return `message` with what is not in the store yet."""
        if self._job is not None and self._job.message.id == message.id:
            now = self._job.now()
            return replace(message, text=now.text, thinking=now.thinking, state=now.state)
        for unsaved in self._unsaved:
            if unsaved.id == message.id:
                return replace(
                    unsaved,
                    sibling_index=message.sibling_index,
                    sibling_count=message.sibling_count,
                )
        return message

    def settled(self, message: Message) -> Message:
        """Return `message` as interrupted where it says that it is written and nobody does.

        So it is where the chats can only be read, and after a kill in between.
        """
        wanted = [job.message.id for job in (self._job, *self._waiting) if job is not None]
        if message.state is ReplyState.WRITING and message.id not in wanted:
            return replace(message, state=ReplyState.INTERRUPTED)
        return message

    def write(self, message: Message, question: Question) -> None:
        """Have `message`, an empty or half-written reply, written as soon as it can be."""
        job = _Job(message, question)
        if message.text:
            job.text.append(message.text)
        if message.thinking:
            job.thinking.append(message.thinking)
        self._waiting.append(job)
        self._start_next()

    def stop(self) -> None:
        """Stop the reply being written; its words are kept."""
        if self._job is not None:
            self._engine.stop()

    def drop_chat(self, chat_id: int) -> None:
        """Want no more replies in a chat."""
        self._waiting = deque(job for job in self._waiting if job.message.chat_id != chat_id)
        if self._job is not None and self._job.message.chat_id == chat_id:
            self._engine.stop()

    def save_now(self) -> None:
        """Save the words so far, as the window does when it closes."""
        self._on_saving_timeout()
        self._on_retrying_timeout()

    def _start_next(self) -> None:
        while self._job is None and self._waiting:
            job = self._job = self._waiting.popleft()
            job.asked_at = awake_seconds()
            self._saving.start()
            self.reply_started.emit(job.message)
            try:
                job.request = self._engine.answer(job.question)
            except HFChatError as error:
                self._finish(job, ReplyState.FAILED, None, error)

    def _on_engine_text_received(self, request: int, text: str, tokens: int) -> None:
        job = self._job
        if job is not None and job.request in (0, request):
            self._count(job, tokens)
            job.text.append(text)
            self.text_received.emit(job.message.id, text)

    def _on_engine_thinking_received(self, request: int, text: str, tokens: int) -> None:
        job = self._job
        if job is not None and job.request in (0, request):
            self._count(job, tokens)
            job.thinking.append(text)
            self.thinking_received.emit(job.message.id, text)

    def _count(self, job: _Job, tokens: int) -> None:
        now = awake_seconds()
        job.dirty = True
        job.tokens += tokens
        if not job.first_at:
            job.first_at = job.told_at = now
            job.first_tokens = job.tokens
        elif now - job.told_at >= _TELL_S:
            job.told_at = now
            rate = (job.tokens - job.first_tokens) / (now - job.first_at)
            waited = job.first_at - job.asked_at
            self.live_stats_changed.emit(job.message.id, job.tokens, rate, waited)

    def _on_engine_reading_progressed(self, request: int, done: int, total: int) -> None:
        if self._job is not None:
            self.reading_progressed.emit(self._job.message.id, done, total)

    def _on_engine_fitted(self, request: int, left_out: int) -> None:
        if self._job is not None:
            self._job.left_out = left_out

    def _on_engine_reply_ended(self, request: int, stats: ReplyStats) -> None:
        job = self._job
        if job is None or job.request not in (0, request):
            return
        stopped = stats.finish_reason is FinishReason.STOPPED
        if stats.prompt_tokens == 0:  # the engine could not say: tell what was seen here
            stats = replace(stats, completion_tokens=job.tokens, left_out_messages=job.left_out)
        self._finish(job, ReplyState.STOPPED if stopped else ReplyState.DONE, stats, None)

    def _on_engine_reply_failed(self, request: int, error: HFChatError) -> None:
        job = self._job
        if job is None or job.request not in (0, request):
            return
        words = "".join(job.text).strip() or "".join(job.thinking).strip()
        self._finish(job, ReplyState.INTERRUPTED if words else ReplyState.FAILED, None, error)

    def _finish(
        self,
        job: _Job,
        state: ReplyState,
        stats: ReplyStats | None,
        error: HFChatError | None,
    ) -> None:
        self._saving.stop()
        self._job = None
        self._failing = False  # the whole reply is saved now, or waits among the unsaved
        problem = to_record(error) if error is not None else None
        message = replace(job.now(), state=state, stats=stats, problem=problem)
        self.reply_finished.emit(self._save(message))
        self._start_next()
        if not self.busy:
            self.became_idle.emit()

    def _save(self, message: Message) -> Message:
        try:
            return self._store.finish_reply(
                message.id,
                text=message.text,
                thinking=message.thinking,
                state=message.state,
                stats=message.stats,
                problem=message.problem,
            )
        except HFChatError as error:
            self._unsaved = [m for m in self._unsaved if m.id != message.id] + [message]
            self._retrying.start()
            self.store_failed.emit(error)
            return message

    def _on_saving_timeout(self) -> None:
        job = self._job
        if job is None or not job.dirty:
            return
        now = job.now()
        try:
            self._store.save_partial(now.id, now.text, now.thinking)
        except HFChatError as error:
            self._failing = True
            self.store_failed.emit(error)
            return
        job.dirty = False
        if self._failing:
            self._failing = False
            self._tell_recovery()

    def _on_retrying_timeout(self) -> None:
        unsaved, self._unsaved = self._unsaved, []
        for message in unsaved:
            self._save(message)
        if unsaved and not self._unsaved:
            self._retrying.stop()
            self._tell_recovery()

    def _tell_recovery(self) -> None:
        if not self.has_unsaved:
            self.store_recovered.emit()
