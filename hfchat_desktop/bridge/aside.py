"""A question to the model that nobody sees, and its answer."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal


class Aside(QObject):
    """At most one at a time; `number` is that of its request, 0 where there is none."""

    answered = Signal(int, str)  # number, text: "" where it was broken off

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.number = 0
        self._text: list[str] = []

    def begin(self, number: int) -> None:
        """Wait for the answer to a request."""
        self.number, self._text = number, []

    def hear(self, event: object, message: dict[str, Any]) -> None:
        """Take an event of the engine that is about it."""
        if event == "text":
            self._text.append(str(message.get("text", "")))
        elif event in ("ended", "failed"):
            self.end("".join(self._text) if event == "ended" else "")

    def end(self, text: str = "") -> None:
        """It is over; nothing more is heard of it."""
        number, self.number = self.number, 0
        if number:
            self.answered.emit(number, text)
