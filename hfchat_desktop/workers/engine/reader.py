"""Reads tokens into the model: a prompt in batches, a reply one by one; both can be stopped."""

from __future__ import annotations

import time
from enum import Enum

from hfchat_desktop.errors import GenerationError
from hfchat_desktop.workers.engine.decoder import Decoded, Decoder
from hfchat_desktop.workers.engine.held import Held
from hfchat_desktop.workers.engine.model import Model
from hfchat_desktop.workers.engine.outbox import Outbox
from hfchat_desktop.workers.engine.stop import Stop
from hfchat_desktop.workers.engine.threads import OtherLoad, Pace, ThreadChoice, Watch

_SLOW_MACHINE_FLOPS = 1e10
"""Before a batch was timed: what a very slow machine computes in a second."""
_PATIENCE = 20.0
"""A call may take so many times what it took before until the engine counts as hung."""
_LOOK_AROUND_TOKENS = 32
_LOOK_AROUND_S = 10.0
_TRIES = 8


class Outcome(Enum):
    """How reading ended."""

    DONE = "done"
    FULL = "full"
    STOPPED = "stopped"


class TokenReader:
    """Has the decoder read, with as many threads as do good, and keeps `held` true."""

    def __init__(
        self, model: Model, decoder: Decoder, held: Held, stop: Stop, threads: ThreadChoice
    ) -> None:
        self._model = model
        self._decoder = decoder
        self._held = held
        self._stop = stop
        self._reading = Pace(threads.reading)
        self._writing = Pace(threads.generating)
        self._others = OtherLoad()
        self._looked_at = time.monotonic()
        self._watch = Watch(decoder.abort)
        # A running state is changed by a call that is broken off: it cannot be repeated.
        self._may_repeat = not model.keeps_running_state

    def close(self) -> None:
        """End the watching thread."""
        self._watch.close()

    def read_prompt(self, tokens: list[int], outbox: Outbox) -> Outcome:
        """Read `tokens` after those that are held already; logits are of the last one.

        The last token is always read alone. Its logits then come from the same arithmetic
        whether the tokens before it were read now or are held from before, so that the same
        seed gives the same text. Batches end at the same places for the same reason.
        """
        reused = len(self._held)
        total = len(tokens)
        outbox.progress("reading", final=True, done=reused, total=total, reused=reused)
        self._look_around()
        while (done := len(self._held)) < total - 1:
            size = self._decoder.batch_tokens
            end = min(total - 1, (done // size + 1) * size)
            outcome = self._read_batch(tokens[done:end], outbox)
            if outcome is not Outcome.DONE:
                return outcome
            outbox.progress("reading", done=len(self._held), total=total, reused=reused)
        self._held.keep_checkpoint()
        outcome = self._read_batch(tokens[-1:], outbox)
        outbox.progress("reading", final=True, done=len(self._held), total=total, reused=reused)
        return outcome

    def expect_tokens(self, outbox: Outbox, seconds_each: float | None = None) -> None:
        """Tell how long the silence before a token may be, at the speed measured."""
        if seconds_each and self._writing.threads == 1:
            self._writing.took(seconds_each, 1)
        outbox.patience(self._patience(self._writing, 1))

    def read_token(self, token: int) -> Outcome:
        """Read one token of the reply."""
        if self._writing.threads > 1:
            return self._read_token_watched(token)
        status = self._decoder.read_one(token)  # a thread alone waits for no other
        if status is not Decoded.DONE:
            return self._read_again([token], status, self._writing)
        self._held.append(token)
        return Outcome.DONE

    def _read_token_watched(self, token: int) -> Outcome:
        pace = self._writing
        before = pace.threads
        limit = pace.limit(1) if self._may_repeat else None
        began = time.perf_counter()
        with self._watch.within(limit):
            status = self._decoder.read_one(token)
        if status is not Decoded.DONE:
            return self._read_again([token], status, pace)
        pace.took(time.perf_counter() - began, 1)
        if pace.threads != before:
            self._set_threads()
        self._held.append(token)
        return Outcome.DONE

    def look_around_at_times(self, now: float) -> None:
        """Use all threads again when the machine has become idle; looked at rarely."""
        if now - self._looked_at > _LOOK_AROUND_S:
            self._look_around()

    def _read_batch(self, tokens: list[int], outbox: Outbox) -> Outcome:
        alone = len(tokens) == 1
        pace = self._writing if alone else self._reading
        used = pace.threads if alone else pace.yield_to(self._running_now(len(tokens)))
        outbox.patience(self._patience(pace, len(tokens), used))
        self._decoder.set_threads(self._writing.threads, self._reading.threads if alone else used)
        limit = pace.limit(len(tokens), used) if self._may_repeat else None
        began = time.perf_counter()
        with self._watch.within(limit):
            status = self._decoder.read(tokens)
        if status is not Decoded.DONE:
            return self._read_again(tokens, status, pace)
        if alone or len(tokens) >= _LOOK_AROUND_TOKENS:
            pace.took(time.perf_counter() - began, len(tokens), used)
        self._held.extend(tokens)
        return Outcome.DONE

    def _read_again(self, tokens: list[int], status: Decoded, pace: Pace) -> Outcome:
        """Tidy up after a call that was broken off; repeat it with fewer threads if it was slow."""
        for _ in range(_TRIES):
            if status is Decoded.FULL:
                self._held.recover()
                return Outcome.FULL
            self._decoder.abort.lower()
            held = len(self._held)
            self._held.recover()
            if self._stop.requested:
                return Outcome.STOPPED
            if len(self._held) != held:
                raise GenerationError(detail="the memory could not be wound back")
            pace.step_down()
            self._set_threads()
            with self._watch.within(pace.limit(len(tokens))):
                status = self._decoder.read(tokens)
            if status is Decoded.DONE:
                self._held.extend(tokens)
                return Outcome.DONE
        raise GenerationError(detail="reading was broken off again and again")

    def _set_threads(self) -> None:
        self._decoder.set_threads(self._writing.threads, self._reading.threads)

    def _running_now(self, tokens: int) -> int:
        """Return how many other programs compute; not looked at for a few tokens."""
        if tokens < _LOOK_AROUND_TOKENS or self._reading.threads <= 1:
            return 0
        return OtherLoad.running_now()

    def _look_around(self) -> None:
        others = self._others.cores()
        self._looked_at = time.monotonic()
        self._reading.step_up(others)
        self._writing.step_up(others)
        self._set_threads()

    def _patience(self, pace: Pace, tokens: int, used: int | None = None) -> float:
        """Return the seconds after which a call has hung: two operations a weight and token."""
        known = pace.expected(used)
        if known is not None:
            return known * tokens * _PATIENCE
        return 2.0 * self._model.n_params * tokens / _SLOW_MACHINE_FLOPS
