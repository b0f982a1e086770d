"""The engine as the window has it: a real child process, asked over its pipe."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from hfchat_desktop.core.chats import Sampling
from hfchat_desktop.core.engine_commands import LoadOptions, Question
from hfchat_desktop.errors import HFChatError, from_record
from hfchat_desktop.workers.process import WorkerProcess


def user(text: str) -> dict[str, str]:
    return {"role": "user", "content": text}


def assistant(text: str) -> dict[str, str]:
    return {"role": "assistant", "content": text}


def system(text: str) -> dict[str, str]:
    return {"role": "system", "content": text}


@dataclass
class Reply:
    """What came of one question."""

    text: str = ""
    thinking: str = ""
    error: HFChatError | None = None
    events: list[dict[str, Any]] = field(default_factory=list)

    @property
    def stats(self) -> dict[str, Any]:
        return self.events[-1]["stats"]

    @property
    def reason(self) -> str:
        return self.events[-1]["finish_reason"]

    def named(self, event: str) -> list[dict[str, Any]]:
        return [found for found in self.events if found["event"] == event]

    @property
    def tokens_read(self) -> int:
        return self.stats["prompt_tokens"] - self.stats["reused_tokens"]


class AskedEngine:
    """The child, with the commands as methods that wait for their end."""

    def __init__(self, process: WorkerProcess | None = None) -> None:
        self.process = process or WorkerProcess("engine")
        self.number = 0
        self.hello = self.process.read()

    def send(self, **command: Any) -> int:
        self.number += 1
        self.process.send({**command, "id": self.number})
        return self.number

    def load(self, path: Path, **options: Any) -> dict[str, Any]:
        """Load, and return the model's facts; raises the error that came instead."""
        options.setdefault("threads", 1)
        self.number += 1
        self.process.send(LoadOptions(str(path), **options).command(self.number))
        event = self.read_until("loaded", "failed", "unloaded")
        if event["event"] == "failed":
            raise from_record(event["error"])
        return event.get("model", {})

    def ask_for(self, *messages: dict[str, str], **wishes: Any) -> int:
        """Ask without waiting; return the number of the request."""
        chat_id = wishes.pop("chat_id", 1)
        prefill = wishes.pop("prefill", "")
        template = wishes.pop("template", {})
        wishes = {"temperature": 0.0, "max_tokens": 24, "seed": 1, **wishes}
        question = Question(chat_id, messages, Sampling(**wishes), template, prefill)
        self.number += 1
        self.process.send(question.command(self.number))
        return self.number

    def ask(self, *messages: dict[str, str], **wishes: Any) -> Reply:
        return self.hear(self.ask_for(*messages, **wishes))

    def hear(self, number: int) -> Reply:
        """Read on to the end of a reply."""
        reply = Reply()
        while True:
            event = self.read()
            if event.get("id") != number:
                continue
            reply.events.append(event)
            if event["event"] in ("text", "thinking"):
                kind = event["event"]
                setattr(reply, kind, getattr(reply, kind) + event["text"])
            elif event["event"] == "failed":
                reply.error = from_record(event["error"])
                return reply
            elif event["event"] == "ended":
                return reply

    def read(self) -> dict[str, Any]:
        event = self.process.read()
        assert event is not None, self.process.log_tail()
        return event

    def read_until(self, *names: str) -> dict[str, Any]:
        while (event := self.read())["event"] not in names:
            pass
        return event


@pytest.fixture
def start_engine() -> Iterator[Callable[[], AskedEngine]]:
    """A maker of engines without a model, which end with the test."""
    started: list[AskedEngine] = []

    def start() -> AskedEngine:
        started.append(AskedEngine())
        return started[-1]

    yield start
    statuses = [engine.process.end(60.0) for engine in started]
    assert statuses == [0] * len(started)


@pytest.fixture(scope="module")
def engine(starter_model: Path) -> Iterator[AskedEngine]:
    """An engine with the starter model and a context of 1,024 tokens."""
    engine = AskedEngine()
    engine.load(starter_model, n_ctx=1024)
    yield engine
    assert engine.process.end(60.0) == 0


@pytest.fixture(scope="module")
def story() -> str:
    """About 240 tokens of text."""
    return " ".join(
        f"On day {day} the keeper of the lighthouse counted {day * 7 % 31} ships and wrote it down."
        for day in range(1, 12)
    )
