"""Long chats: time to the first paint, memory, and what one streamed update costs.

Each figure is taken in a process of its own, offscreen, so that imports and first-time
costs are inside. An update is what happens up to 30 times a second while a reply is
written: parse, lay out, place and paint. `worst_cpu_ms` is the longest one in time of this
thread, without the time that other programs of a busy machine took from it.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from typing import Any

ROUNDS = 3
SIZES = (500, 2_000)
MARKS = (1_000, 16_000, 64_000)
PIECE = 7  # characters: two tokens of the usual length
WIDTH, HEIGHT = 956, 604

MIXED = """## Part {n}

Interest earns *interest*. At a yearly rate `r`, the balance after `n` years is worth
looking at, because **small differences** add up over [a long time](https://example.org/{n}).

- The first ten years add **629** to your 1,000.
- The second ten add **1,024**, with nothing more paid in.
  1. An inner point with `code` in it.
  2. And one more, which is long enough to need a second line in a column of 720 pixels.

| Years | Balance | Gain |
|---|--:|--:|
| 10 | 1,628.89 | +63% |
| 20 | 2,653.30 | +165% |

```python
def balance(amount, rate, years):
    return amount * (1 + rate) ** years

print(f"{{balance(1000, 0.05, 10):.2f}}")  # 1628.89
```

> Compound interest is the eighth wonder of the world.

A last paragraph of plain prose, as most answers have it, goes on for some lines so that it
has to be broken a few times, and ends with a full stop.

"""


def run() -> dict[str, Any]:
    """Return milliseconds and megabytes."""
    result: dict[str, Any] = {}
    for size in SIZES:
        opened = [_child("open", str(size)) for _ in range(ROUNDS)]
        result[f"open_{size}"] = {
            key: sorted(one[key] for one in opened)[ROUNDS // 2] for key in opened[0]
        }
    result["stream_mixed"] = _child("stream", "mixed")
    result["stream_code"] = _child("stream", "code")
    result["stream_paragraph"] = _child("stream", "paragraph")
    return result


def _child(*arguments: str) -> dict[str, Any]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "benchmarks.long_chat", *arguments]
    done = subprocess.run(command, env=environment, capture_output=True, check=True, text=True)
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def _messages(count: int) -> list[Any]:
    from hfchat_desktop.core.chats import Message, ReplyStats, Role

    stats = ReplyStats(completion_tokens=184, tokens_per_s=21.3, ttft_s=0.38)
    found = []
    for n in range(1, count + 1):
        if n % 2:
            text = f"Question {n}: how much does 1,000 grow to at 5% a year?"
            found.append(Message(n, 1, n - 1 or None, Role.USER, text))
        else:
            text = MIXED.format(n=n)
            found.append(Message(n, 1, n - 1, Role.ASSISTANT, text, model="Qwen3 4B", stats=stats))
    return found


def _window() -> tuple[Any, Any]:
    """Return application and transcript, shown and painted empty."""
    from PySide6.QtWidgets import QApplication

    from hfchat_desktop.ui.theme import Theme
    from hfchat_desktop.ui.transcript import Transcript

    app = QApplication([])
    theme = Theme("light")
    theme.install(app)
    transcript = Transcript(theme)
    transcript.resize(WIDTH, HEIGHT)
    transcript.show()
    app.processEvents()
    return app, transcript


def _open(count: int) -> dict[str, Any]:
    import psutil

    messages = _messages(count)
    app, transcript = _window()
    process = psutil.Process()
    before = process.memory_full_info().uss
    started = time.perf_counter()
    transcript.show_messages(messages)
    app.processEvents()
    painted = time.perf_counter()
    added = process.memory_full_info().uss - before
    scrolled = time.perf_counter()
    bar = transcript.verticalScrollBar()
    worst = 0.0
    for step in range(100):
        began = time.perf_counter()
        bar.setValue(bar.maximum() * step // 100)
        _turn(app)
        worst = max(worst, time.perf_counter() - began)
    return {
        "first_paint_ms": _ms(painted - started),
        "added_mb": round(added / 1e6, 1),
        "jump_mean_ms": _ms((time.perf_counter() - scrolled) / 100),
        "jump_worst_ms": _ms(worst),
        "added_after_scrolling_mb": round((process.memory_full_info().uss - before) / 1e6, 1),
    }


def _text(kind: str) -> str:
    if kind == "code":
        return "```python\n" + "x = compute(1, 'two', three=3)  # why not\n" * 2_000
    if kind == "paragraph":
        return "one long paragraph of **plain** words that never ends, " * 2_000
    return "".join(MIXED.format(n=n) for n in range(100))


def _stream(kind: str) -> dict[str, Any]:
    from hfchat_desktop.core.chats import Message, ReplyState, Role

    app, transcript = _window()
    messages = _messages(20)
    reply = Message(99, 1, 20, Role.ASSISTANT, "", model="Qwen3 4B", state=ReplyState.WRITING)
    transcript.show_messages([*messages, reply])
    app.processEvents()
    _wait(app, 0.5)
    text = _text(kind)[: MARKS[-1]]
    costs: list[float] = []
    worst_busy = 0.0
    for at in range(0, len(text), PIECE):
        transcript.append_text(99, text[at : at + PIECE])
        transcript.set_live_stats(99, at // 4, 18.4, 0.42)
        began, busy = time.perf_counter(), time.thread_time()
        transcript.flush()
        _turn(app)
        costs.append(time.perf_counter() - began)
        worst_busy = max(worst_busy, time.thread_time() - busy)
    result: dict[str, Any] = {}
    for mark in MARKS:
        near = costs[max(0, mark // PIECE - 300) : mark // PIECE + 1]
        result[f"at_{mark // 1000}k"] = {
            "mean_ms": _ms(sum(near) / len(near)),
            "worst_ms": _ms(max(near)),
        }
    began = time.perf_counter()
    transcript.finish_reply(Message(99, 1, 20, Role.ASSISTANT, text, model="Qwen3 4B"))
    app.processEvents()
    ordered = sorted(costs)
    return result | {
        "updates": len(costs),
        "mean_ms": _ms(sum(costs) / len(costs)),
        "p99_ms": _ms(ordered[len(ordered) * 99 // 100]),
        "worst_ms": _ms(ordered[-1]),
        "worst_cpu_ms": _ms(worst_busy),
        "finish_ms": _ms(time.perf_counter() - began),
        "total_s": round(sum(costs), 2),
    }


def _turn(app: Any) -> None:
    """Do what one turn of the event loop does, deletions included."""
    from PySide6.QtCore import QCoreApplication, QEvent

    app.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _wait(app: Any, seconds: float) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        _turn(app)
        time.sleep(0.01)


def _ms(seconds: float) -> float:
    return round(seconds * 1_000, 2)


if __name__ == "__main__":
    if sys.argv[1:2] == ["open"]:
        print(json.dumps(_open(int(sys.argv[2]))))
    elif sys.argv[1:2] == ["stream"]:
        print(json.dumps(_stream(sys.argv[2])))
    else:
        print(json.dumps(run(), indent=2))
