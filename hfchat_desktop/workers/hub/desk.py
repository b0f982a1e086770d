"""A child's desk: takes commands from the window, and has a thread for each."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator
from typing import Protocol

from hfchat_desktop.errors import HFChatError, HubAnswerError, to_record
from hfchat_desktop.workers.hub.time_limit import CancelledError
from hfchat_desktop.workers.serve import Message, Pipe

ALIVE_SECONDS = 2.0


class Cancellable(Protocol):
    """What is at work for a command."""

    def cancel(self) -> None:
        """End it. From any thread."""


class Running:
    """A command that is being carried out."""

    def __init__(self, number: int) -> None:
        self.number = number
        self.cancelled = threading.Event()
        self._work: Cancellable | None = None

    def use(self, work: Cancellable) -> None:
        """Have `work` ended with the command; raises CancelledError where that is over."""
        self._work = work
        if self.cancelled.is_set():
            raise CancelledError

    def cancel(self) -> None:
        """Want no answer any more."""
        self.cancelled.set()
        if self._work is not None:
            self._work.cancel()

    def wait(self, seconds: float) -> None:
        """Wait; raises CancelledError as soon as nobody wants the answer any more."""
        if self.cancelled.wait(seconds):
            raise CancelledError


class CommandDesk:
    """A command is {"do", "id", …}; each is answered by one event with its `id`.

    What comes of it is `answer`'s to say; `failed` is the event of an error. {"do": "forget"}
    ends the command of that `id`, and no event follows.
    """

    def __init__(self, pipe: Pipe) -> None:
        self._pipe = pipe
        self._running: dict[int, Running] = {}

    def take(self, command: Message) -> None:
        """Begin with a command, or end one."""
        number = command.get("id")
        if not isinstance(number, int):
            return
        if command.get("do") == "forget":
            if running := self._running.get(number):
                running.cancel()
            return
        running = self._running[number] = Running(number)
        threading.Thread(
            target=self._serve, args=(command, running), name=f"command-{number}", daemon=True
        ).start()

    def answer(self, command: Message, running: Running) -> Message:
        """Carry out a command and return its event. Raises HFChatError and CancelledError."""
        raise NotImplementedError

    def failure(self, error: HFChatError) -> Message:
        """Return the event of an error."""
        return {"event": "failed", "error": to_record(error)}

    def send(self, running: Running, event: Message) -> None:
        """Tell something of a command, if anybody wants to hear it."""
        if not running.cancelled.is_set():
            self._pipe.send({**event, "id": running.number})

    def alive(self, running: Running) -> None:
        """Tell that we are at work on it."""
        self.send(running, {"event": "alive"})

    @contextlib.contextmanager
    def alive_meanwhile(self, running: Running) -> Iterator[None]:
        """Say every two seconds that we live, where it may take long."""
        done = threading.Event()

        def tell() -> None:
            while not done.wait(ALIVE_SECONDS):
                self.alive(running)

        name = f"command-{running.number}-alive"
        threading.Thread(target=tell, name=name, daemon=True).start()
        try:
            yield
        finally:
            done.set()

    def _serve(self, command: Message, running: Running) -> None:
        """Answer one command. What nobody foresaw is told as well, and logged."""
        failure: HFChatError | None = HubAnswerError(host="", reason="the program has a fault")
        try:
            self.send(running, self.answer(command, running))
            failure = None
        except CancelledError:
            failure = None
        except HFChatError as error:
            failure = error
        finally:
            if failure is not None:
                self.send(running, self.failure(failure))
            self._running.pop(running.number, None)
