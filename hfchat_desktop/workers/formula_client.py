"""The drawing child asked for formulas, by a caller that can wait for them.

For exports, in a thread of the pool or on the command line; the window has
`bridge.formulas`, which never waits.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Iterable
from itertools import islice
from math import isfinite
from types import TracebackType
from typing import Any, Self

from hfchat_desktop.errors import EngineStartError
from hfchat_desktop.workers.process import WorkerProcess

LIMIT_S = 1.5
"""How long one formula may take."""

_START_LIMIT_S = 20.0
_MOST_DEATHS = 10  # of the child, after which nothing is drawn any more
_MOST_KEPT = 2_000
_GRACE_S = 0.3

Drawn = tuple[str, tuple[float, float, float]]
_Wanted = tuple[str, bool]


class FormulaClient:
    """Draws formulas; to be closed. One at a time: it is for one thread."""

    def __init__(
        self,
        start_process: Callable[[], WorkerProcess] | None = None,
        *,
        limit_s: float = LIMIT_S,
    ) -> None:
        self._start_process = start_process or _start
        self._limit_s = limit_s
        self._child: WorkerProcess | None = None
        self._deaths = 0
        self._kept: dict[_Wanted, Drawn | None] = {}
        self._waiting: deque[_Wanted] = deque()  # what was asked for and not told yet, in order
        self._sent = 0  # how many of them the child knows

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        self.close()

    def draw(self, tex: str, display: bool) -> Drawn | None:
        """Return the SVG of a formula with its width, height and ascent at a font of 1 px.

        None where it cannot be drawn, or not within the limit. It waits for that long.
        """
        key = (tex, display)
        if key not in self._kept:
            if len(self._kept) >= _MOST_KEPT:
                self._kept.clear()
            if key not in self._waiting:
                self._waiting.append(key)
            while key not in self._kept:
                self._take_answer()
        return self._kept[key]

    __call__ = draw

    def ahead(self, wanted: Iterable[tuple[str, bool]]) -> None:
        """Have the child draw what will be asked for soon, while the caller does other work."""
        new = [key for key in dict.fromkeys(wanted) if key not in self._kept]
        self._waiting += [key for key in new if key not in self._waiting]
        child = self._ready_child() if self._waiting else None
        if child is not None:
            self._send_to(child)

    def close(self) -> None:
        """End the child."""
        child, self._child = self._child, None
        self._sent = 0
        if child is not None:
            child.end(_GRACE_S)

    def _send_to(self, child: WorkerProcess) -> None:
        for tex, display in islice(self._waiting, self._sent, None):
            child.send({"tex": tex, "display": display})
        self._sent = len(self._waiting)

    def _take_answer(self) -> None:
        """Keep what becomes of the formula that waits longest; None where the child dies of it."""
        child = self._ready_child()
        answer = None
        if child is not None:
            self._send_to(child)
            answer = self._read(child, self._limit_s)
        self._kept[self._waiting.popleft()] = _drawn(answer)
        self._sent = max(0, self._sent - 1)

    def _ready_child(self) -> WorkerProcess | None:
        if self._child is None and self._deaths < _MOST_DEATHS:
            try:
                self._child = self._start_process()
            except EngineStartError:
                self._deaths = _MOST_DEATHS
                return None
            if self._read(self._child, _START_LIMIT_S) is None:
                self._deaths = _MOST_DEATHS
        return self._child

    def _read(self, child: WorkerProcess, limit_s: float) -> dict[str, Any] | None:
        """Return what the child says; None where it died, or took too long and was ended."""
        watch = threading.Timer(limit_s, child.kill)
        watch.daemon = True
        watch.start()
        try:
            answer = child.read()
        finally:
            watch.cancel()
            watch.join()
        if answer is None:
            self._deaths += 1
            self.close()
        return answer


def _drawn(answer: dict[str, Any] | None) -> Drawn | None:
    if answer is None or answer.get("event") != "drawn":
        return None
    svg, box = answer.get("svg"), _measures(answer.get("box"))
    return (svg, box) if isinstance(svg, str) and box is not None else None


def _measures(box: object) -> tuple[float, float, float] | None:
    """Return what a child told of the size, None where it is nothing of the kind."""
    if not isinstance(box, list) or len(box) != 3:
        return None
    if not all(isinstance(value, int | float) and isfinite(value) for value in box):
        return None
    width, height, ascent = box
    return float(width), float(height), float(ascent)


def _start() -> WorkerProcess:
    return WorkerProcess("formulas")
