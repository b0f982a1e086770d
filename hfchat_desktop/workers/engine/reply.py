"""Writes one reply: reads the prompt, draws tokens, and sends the text as it comes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, fields
from typing import Any

from hfchat_desktop.core.awake_clock import awake_seconds
from hfchat_desktop.core.chats import FinishReason, ReplyStats, Sampling
from hfchat_desktop.core.reply_text import ReplyText
from hfchat_desktop.workers.engine.loaded import LoadedModel
from hfchat_desktop.workers.engine.outbox import Outbox
from hfchat_desktop.workers.engine.prompt import Prompt
from hfchat_desktop.workers.engine.reader import Outcome
from hfchat_desktop.workers.engine.sampling import Sampler
from hfchat_desktop.workers.engine.speaker import TOGETHER_S, Speaker
from hfchat_desktop.workers.engine.stop import Stop

_LOOK_EVERY_TOKENS = 64
_SAMPLING_FIELDS = frozenset(f.name for f in fields(Sampling))


@dataclass(frozen=True)
class Wish:
    """An `answer` command: what is asked, how, and when (a monotonic clock's seconds)."""

    chat_id: int
    messages: Sequence[Mapping[str, str]]
    sampling: Sampling
    template: Mapping[str, Any]
    prefill: str
    asked_at: float
    may_leave_out: int | None = None

    @classmethod
    def of(cls, command: Mapping[str, Any], asked_at: float) -> Wish:
        """Read a command; unknown settings of sampling are ignored."""
        given = command.get("sampling") or {}
        known = {name: value for name, value in given.items() if name in _SAMPLING_FIELDS}
        known["stop"] = tuple(stop for stop in known.get("stop") or () if stop)
        return cls(
            chat_id=int(command.get("chat_id") or 0),
            messages=command.get("messages") or [],
            sampling=Sampling(**known),
            template=command.get("template") or {},
            prefill=command.get("prefill") or "",
            asked_at=asked_at,
            may_leave_out=command.get("may_leave_out"),
        )


@dataclass
class _Course:
    """How far a reply has come; times in seconds of a monotonic clock."""

    prompt_tokens: int = 0
    reused: int = 0
    pieces: list[bytes] = field(default_factory=list)
    first_at: float = 0.0
    last_at: float = 0.0
    tokens: int = 0
    thinking_s: float = 0.0


class Reply:
    """One reply of a loaded model."""

    def __init__(self, loaded: LoadedModel, wish: Wish, stop: Stop, outbox: Outbox) -> None:
        self._loaded = loaded
        self._wish = wish
        self._stop = stop
        self._outbox = outbox
        self._course = _Course()
        self._grammar = ""

    def write(self) -> None:
        """Read, write, and end with the `ended` event. Raises errors of `hfchat_desktop.errors`."""
        loaded, wish, course = self._loaded, self._wish, self._course
        self._grammar = _grammar_of(wish.sampling)  # before anything is read for nothing
        prompt = loaded.prompts.write(
            wish.messages,
            wish.sampling.max_tokens,
            wish.template,
            wish.prefill,
            wish.may_leave_out,
        )
        tokens = loaded.held.tokens_of(wish.chat_id, prompt.text, prompt.tokens)
        if len(tokens) >= loaded.decoder.n_ctx:
            tokens = prompt.tokens
        course.prompt_tokens = len(tokens)
        self._outbox.say("fitted", prompt_tokens=len(tokens), left_out_messages=prompt.left_out)
        course.reused = loaded.held.prepare(wish.chat_id, tokens)
        outcome = loaded.reader.read_prompt(tokens, self._outbox)
        if outcome is Outcome.DONE:
            loaded.held.begin_text(prompt.text)
            reason = self._draw(prompt)
            loaded.held.finish_text(course.pieces)
        else:
            reason = _reason_of(outcome)
        self._end(reason, prompt)

    def _draw(self, prompt: Prompt) -> FinishReason:
        sampling = self._wish.sampling
        text = ReplyText(
            stop=(*sampling.stop, *prompt.stop),
            starts_in_thinking=prompt.in_thinking,
            continues=bool(self._wish.prefill),
        )
        self._loaded.reader.expect_tokens(self._outbox)
        sampler = self._sampler(prompt)
        stops = bool(sampling.stop or prompt.stop)
        speaker = Speaker(text, self._outbox, 0.0 if stops else TOGETHER_S)
        try:
            with speaker:
                reason = self._draw_tokens(sampler, speaker)
        finally:
            sampler.close()
        self._course.tokens = speaker.count
        self._course.thinking_s = speaker.thinking_s
        return self._kind_of_stop() if speaker.stopped else reason

    def _sampler(self, prompt: Prompt) -> Sampler:
        loaded, wish = self._loaded, self._wish
        constraint = None
        if self._grammar:
            from hfchat_desktop.workers.engine.constraint import Constraint  # seldom needed

            constraint = Constraint(
                self._grammar,
                loaded.model,
                loaded.decoder,
                begun=wish.prefill,
                after=prompt.thinking_end.encode(),
            )
        return Sampler(wish.sampling, loaded.model, loaded.decoder, loaded.held.tokens, constraint)

    def _draw_tokens(self, sampler: Sampler, speaker: Speaker) -> FinishReason:
        """The loop: once for each token, so it does as little as it can."""
        course, reader, stop = self._course, self._loaded.reader, self._stop
        most = self._wish.sampling.max_tokens or (1 << 62)
        room = self._loaded.decoder.n_ctx - len(self._loaded.held)
        next_token, read_token, say = sampler.next_token, reader.read_token, speaker.say
        bytes_of, keep, clock = self._loaded.model.written, course.pieces.append, awake_seconds
        count = 0
        while not speaker.stopped:
            token = next_token()
            course.last_at = now = clock()
            if count == 0:
                course.first_at = now
            piece = bytes_of(token)
            if piece is None:
                return FinishReason.STOP
            keep(piece)
            say((piece, now))
            count += 1
            if count >= most:
                return FinishReason.LENGTH
            if count > room:
                return FinishReason.CONTEXT
            if stop.requested:
                return FinishReason.STOPPED
            outcome = read_token(token)
            if outcome is not Outcome.DONE:
                return _reason_of(outcome)
            if count % _LOOK_EVERY_TOKENS == 0:
                reader.look_around_at_times(now)
                reader.expect_tokens(self._outbox, (now - course.first_at) / count)
        return FinishReason.STOP

    def _kind_of_stop(self) -> FinishReason:
        """Tell whether the reader's stop string ended the reply, or the template's."""
        said = self._course.pieces[: self._course.tokens]
        written = b"".join(said).decode("utf-8", "replace")
        asked = any(stop in written for stop in self._wish.sampling.stop)
        return FinishReason.STOP_STRING if asked else FinishReason.STOP

    def _end(self, reason: FinishReason, prompt: Prompt) -> None:
        course = self._course
        drawn = len(course.pieces)
        seconds = course.last_at - course.first_at
        stats = ReplyStats(
            prompt_tokens=course.prompt_tokens,
            completion_tokens=course.tokens,
            reused_tokens=course.reused,
            ttft_s=max(0.0, course.first_at - self._wish.asked_at) if course.first_at else 0.0,
            tokens_per_s=(drawn - 1) / seconds if drawn > 1 and seconds > 0 else 0.0,
            thinking_s=course.thinking_s,
            left_out_messages=prompt.left_out,
            system_tokens=prompt.system_tokens,
            question_tokens=prompt.question_tokens,
            context_tokens=len(self._loaded.held),
            finish_reason=reason,
        )
        self._outbox.say("ended", finish_reason=reason.value, stats=asdict(stats))


def _grammar_of(sampling: Sampling) -> str:
    if not sampling.grammar and not sampling.json_schema:
        return ""
    from hfchat_desktop.workers.engine.constraint import grammar_for

    return grammar_for(sampling)


def _reason_of(outcome: Outcome) -> FinishReason:
    return FinishReason.CONTEXT if outcome is Outcome.FULL else FinishReason.STOPPED
