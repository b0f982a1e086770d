"""Answers: what a streamed update, a switch of chats, and hostile text cost the window.

`stream` writes 64,000 characters of mixed Markdown with code, tables and formulas, four
characters at a time, and shows each of them at once: far more often than the 30 times a second
that the window allows itself. `worst_cpu_ms` is the longest update in time of this thread,
without what other programs of a busy machine took from it. Formulas are drawn by their child
meanwhile. Each figure is taken in a process of its own, offscreen.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from typing import Any

from benchmarks import hostile_texts
from benchmarks.long_chat import MIXED

LENGTH = 64_000
PIECE = 4  # characters: a token of the usual length
HOSTILE_STREAMED = 4_000  # characters of each hostile text that are streamed
HOSTILE_PIECE = 28
ROUNDS = 5
WIDTH, HEIGHT = 956, 604

FORMULAS = r"""### Energy {n}

The energy is $E_{{{n}}} = m c^2$, with $\gamma = \frac{{1}}{{\sqrt{{1 - v^2/c^2}}}}$, for $5 or
more.[^{n}] And the sum is

$$
\sum_{{i=1}}^{{{n}}} i = \frac{{{n} (n + 1)}}{{2}}
$$

- [x] Checked for \(n = {n}\)
- [ ] Still to be shown

[^{n}]: A note on this part, with $x^{n}$ in it.

"""


def run() -> dict[str, Any]:
    """Return milliseconds, seconds and megabytes."""
    return {
        "stream": _child("stream"),
        "switch": _child("switch"),
        "memory": _child("memory"),
        "hostile": _child("hostile"),
    }


def _child(*arguments: str) -> dict[str, Any]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "benchmarks.answers", *arguments]
    done = subprocess.run(command, env=environment, capture_output=True, check=True, text=True)
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def _text(number: int) -> str:
    return MIXED.format(n=number) + FORMULAS.format(n=number)


def _messages(chat: int, count: int) -> list[Any]:
    from hfchat_desktop.core.chats import Message, ReplyStats, Role

    stats = ReplyStats(completion_tokens=184, tokens_per_s=21.3, ttft_s=0.38)
    found = []
    for place in range(1, count + 1):
        number = chat * 100_000 + place
        before = number - 1 if place > 1 else None
        if place % 2:
            text = f"Question {place}: how much does 1,000 grow to at 5% a year?"
            found.append(Message(number, chat, before, Role.USER, text))
        else:
            words = _text(place)
            more = {"model": "Qwen3 4B", "stats": stats}
            found.append(Message(number, chat, before, Role.ASSISTANT, words, **more))
    return found


def _transcript() -> Any:
    """Return a transcript that is shown and has seen each kind of block once."""
    from PySide6.QtWidgets import QApplication

    from hfchat_desktop.ui.theme import Theme
    from hfchat_desktop.ui.transcript import Transcript

    app = QApplication.instance() or QApplication([])
    theme = Theme("light")
    theme.install(app)
    transcript = Transcript(theme)
    transcript.resize(WIDTH, HEIGHT)
    transcript.show()
    transcript.show_messages(_messages(1, 2))
    _wait(1.5)
    return transcript


def _stream() -> dict[str, Any]:
    from hfchat_desktop.core.chats import Message, ReplyState, Role

    transcript = _transcript()
    reply = Message(200_099, 2, None, Role.ASSISTANT, "", model="Q", state=ReplyState.WRITING)
    transcript.show_messages([reply])
    _wait(0.6)
    text = "".join(_text(number) for number in range(1, 100))[:LENGTH]
    costs: list[float] = []
    walls: list[float] = []
    for at in range(0, len(text), PIECE):
        transcript.append_text(reply.id, text[at : at + PIECE])
        walls.append(time.perf_counter())
        costs.append(time.thread_time())
        transcript.flush()
        _turn()
        costs[-1] = time.thread_time() - costs[-1]
        walls[-1] = time.perf_counter() - walls[-1]
    began = time.thread_time()
    transcript.finish_reply(Message(reply.id, 2, None, Role.ASSISTANT, text, model="Q"))
    _turn()
    finish = time.thread_time() - began
    ordered = sorted(costs)
    return {
        "characters": len(text),
        "updates": len(costs),
        "mean_cpu_ms": _ms(sum(costs) / len(costs)),
        "p99_cpu_ms": _ms(ordered[len(ordered) * 99 // 100]),
        "worst_cpu_ms": _ms(ordered[-1]),
        "worst_ms": _ms(max(walls)),
        "finish_cpu_ms": _ms(finish),
        "total_cpu_s": round(sum(costs), 2),
    }


def _switch() -> dict[str, Any]:
    """Go back and forth between two chats of 500 messages."""
    transcript = _transcript()
    chats = [_messages(chat, 500) for chat in (2, 3)]
    first: list[float] = []
    again: list[float] = []
    for number in range(2 + 2 * ROUNDS):
        began = time.perf_counter()
        transcript.show_messages(chats[number % 2])
        _turn()
        (first if number < 2 else again).append(time.perf_counter() - began)
        _wait(0.4)
    return {"first_ms": _ms(max(first)), "again_ms": _ms(sorted(again)[len(again) // 2])}


def _memory() -> dict[str, Any]:
    """Show 2,000 messages and scroll through all of them."""
    import psutil

    transcript = _transcript()
    process = psutil.Process()
    messages = _messages(2, 2_000)
    before = process.memory_full_info().uss
    transcript.show_messages(messages)
    _wait(0.5)
    shown = process.memory_full_info().uss
    bar = transcript.verticalScrollBar()
    for step in range(200):
        bar.setValue(bar.maximum() * step // 200)
        _turn()
    _wait(0.5)
    return {
        "added_mb": round((shown - before) / 1e6, 1),
        "added_after_scrolling_mb": round((process.memory_full_info().uss - before) / 1e6, 1),
    }


def _hostile() -> dict[str, Any]:
    """Open each text that was made to hang, and stream its beginning."""
    transcript = _transcript()
    opened: dict[str, float] = {}
    streamed: dict[str, float] = {}
    for number, name in enumerate(hostile_texts.names(), 10):
        opened[name] = _open(transcript, number, hostile_texts.text(name))
        streamed[name] = _stream_some(transcript, number + 1_000, hostile_texts.text(name))
    slowest = sorted(opened, key=opened.__getitem__)[-3:]
    slowest_streamed = sorted(streamed, key=streamed.__getitem__)[-3:]
    return {
        "texts": len(opened),
        "open_worst_cpu_ms": {name: _ms(opened[name]) for name in reversed(slowest)},
        "stream_worst_cpu_ms": {name: _ms(streamed[name]) for name in reversed(slowest_streamed)},
    }


def _open(transcript: Any, chat: int, text: str) -> float:
    from hfchat_desktop.core.chats import Message, Role

    worst = 0.0
    for step in range(4):
        began = time.thread_time()
        if step == 0:
            transcript.show_messages([Message(chat, chat, None, Role.ASSISTANT, text, model="Q")])
        _turn()
        worst = max(worst, time.thread_time() - began)
        time.sleep(0.005)
    return worst


def _stream_some(transcript: Any, chat: int, text: str) -> float:
    from hfchat_desktop.core.chats import Message, ReplyState, Role

    state = ReplyState.WRITING
    transcript.show_messages(
        [Message(chat, chat, None, Role.ASSISTANT, "", model="Q", state=state)]
    )
    _turn()
    worst = 0.0
    text = text[:HOSTILE_STREAMED]
    for at in range(0, len(text), HOSTILE_PIECE):
        began = time.thread_time()
        transcript.append_text(chat, text[at : at + HOSTILE_PIECE])
        transcript.flush()
        _turn()
        worst = max(worst, time.thread_time() - began)
    return worst


def _turn() -> None:
    """Do what one turn of the event loop does, deletions included."""
    from PySide6.QtCore import QCoreApplication, QEvent

    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _wait(seconds: float) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        _turn()
        time.sleep(0.01)


def _ms(seconds: float) -> float:
    return round(seconds * 1_000, 2)


KINDS = {"stream": _stream, "switch": _switch, "memory": _memory, "hostile": _hostile}

if __name__ == "__main__":
    if sys.argv[1:]:
        print(json.dumps(KINDS[sys.argv[1]]()))
    else:
        print(json.dumps(run(), indent=2))
