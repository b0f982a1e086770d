"""The drawing child asked one formula after the other, by a caller that can wait for it.

For exports, in a thread of the pool or on the command line; the window has
`bridge.formulas`, which never waits.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
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
        self._kept: dict[tuple[str, bool], Drawn | None] = {}

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
            self._kept[key] = self._asked(tex, display)
        return self._kept[key]

    def close(self) -> None:
        """End the child."""
        child, self._child = self._child, None
        if child is not None:
            child.end(_GRACE_S)

    def _asked(self, tex: str, display: bool) -> Drawn | None:
        child = self._ready_child()
        if child is None:
            return None
        child.send({"tex": tex, "display": display})
        answer = self._read(child, self._limit_s)
        if answer is None:
            return None
        svg, box = answer.get("svg"), _measures(answer.get("box"))
        if answer.get("event") != "drawn" or not isinstance(svg, str) or box is None:
            return None
        return svg, box

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
