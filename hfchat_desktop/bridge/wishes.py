"""Numbered commands to a child process, each answered by one last message or lost with it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from hfchat_desktop.bridge.child import Child, StartProcess
from hfchat_desktop.bridge.watchdog import Watchdog
from hfchat_desktop.core.record import Record
from hfchat_desktop.errors import EngineDiedError, EngineStartError

GRACE_MS = 500

SILENT, BESIDE, DIED, NOT_STARTED = "silent", "beside", "died", "not_started"

_ON_THE_WAY = frozenset(("alive", "code", "stage", "created"))


class Loss(Record):
    """What became of the child of a wish, and in English why.

    It was SILENT about the wish; silent about another and so ended BESIDE this one; it DIED;
    or it was NOT_STARTED.
    """

    how: str
    detail: str = ""


class Wishes(QObject):
    """The child is started by the first wish, and ends when there were none for `idle_ms`.

    One that says nothing about a wish for `time_limit_ms` is ended. What is lost with a child
    is told, never repeated: only who wished it knows whether that may be.
    """

    told = Signal(int, object)  # a message on the way to the answer
    answered = Signal(int, object)  # the last message; the wish is over
    lost = Signal(int, object, object)  # the command, and its Loss

    def __init__(
        self,
        start_process: StartProcess,
        parent: QObject | None = None,
        *,
        time_limit_ms: int,
        idle_ms: int,
    ) -> None:
        super().__init__(parent)
        self._time_limit_ms = time_limit_ms
        self._last = 0
        self._commands: dict[int, dict[str, Any]] = {}
        self._watchdogs: dict[int, Watchdog] = {}
        self._child = Child(start_process, GRACE_MS, self)
        self._child.message_received.connect(self._on_child_message_received)
        self._child.died.connect(self._on_child_died)
        self._idle = QTimer(self, singleShot=True, interval=idle_ms)
        self._idle.timeout.connect(partial(self._child.drop, kill=False))

    def new_number(self) -> int:
        """Return the number of a wish to come."""
        self._last += 1
        return self._last

    def soon(self, tell: Callable[[int], None], number: int = 0) -> int:
        """Have a wish answered without the child, once its number is known to who asks."""
        number = number or self.new_number()
        QTimer.singleShot(0, self, partial(tell, number))
        return number

    def ask(self, command: dict[str, Any], number: int = 0) -> int:
        """Send a command; a wish that goes on in another one keeps its `number`."""
        number = number or self.new_number()
        self._commands[number] = {**command, "id": number}
        watchdog = self._watchdogs[number] = Watchdog(self)
        watchdog.timed_out.connect(partial(self._on_watchdog_timed_out, number))
        watchdog.start(self._time_limit_ms / 1000)
        self._idle.stop()
        try:
            self._child.start()
        except EngineStartError as error:
            loss = Loss(NOT_STARTED, error.detail)
            QTimer.singleShot(0, self, partial(self._lose, number, loss))
        else:
            self._child.send(self._commands[number])
        return number

    def is_open(self, number: int) -> bool:
        """Tell whether a wish waits for its answer."""
        return number in self._commands

    def forget(self, number: int) -> bool:
        """Have the child stop with a wish; return whether it was still open."""
        if self._end(number) is None:
            return False
        self._child.send({"do": "forget", "id": number})
        return True

    def close(self) -> None:
        """End the child; no more signals."""
        for number in list(self._commands):
            self._end(number)
        self._idle.stop()
        self._child.close()

    def _end(self, number: int) -> dict[str, Any] | None:
        watchdog = self._watchdogs.pop(number, None)
        if watchdog is not None:
            watchdog.stop()
            watchdog.deleteLater()
        command = self._commands.pop(number, None)
        if command is not None and not self._commands:
            self._idle.start()
        return command

    def _lose(self, number: int, loss: Loss) -> None:
        command = self._end(number)
        if command is not None:
            self.lost.emit(number, command, loss)

    def _on_child_message_received(self, message: dict[str, Any]) -> None:
        number = message.get("id")
        if not isinstance(number, int) or number not in self._commands:
            return
        if message.get("event") in _ON_THE_WAY:
            self._watchdogs[number].news()
            self.told.emit(number, message)
        else:
            self._end(number)
            self.answered.emit(number, message)

    def _on_watchdog_timed_out(self, number: int) -> None:
        self._child.drop(kill=True)
        beside = [other for other in self._commands if other != number]
        self._lose(number, Loss(SILENT, "it did not answer"))
        for other in beside:
            self._lose(other, Loss(BESIDE, "it did not answer"))

    def _on_child_died(self, error: EngineDiedError) -> None:
        self._child.drop(kill=True)
        for number in list(self._commands):
            self._lose(number, Loss(DIED, f"it ended ({error.signal_name or error.exit_code})"))
