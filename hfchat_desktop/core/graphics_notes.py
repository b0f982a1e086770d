"""What is remembered of the graphics card: one small JSON file of the profile.

A driver that crashes or hangs is not loaded again at the next start, and neither is one that
has no card to compute on: that would cost a tenth of a second and 30 MB each time. Both hold
until it is another driver, another card or another version of this app, or a person wants it
looked for again.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from hfchat_desktop.core.engine_commands import AUTOMATIC, LoadOptions
from hfchat_desktop.core.files import write_atomically
from hfchat_desktop.errors import EngineHungError, HFChatError
from hfchat_desktop.errors_graphics import GraphicsFailedError

_MAX_BYTES = 64 * 1024
_MAX_LETTERS = 300
_PASSES = "memory"
"""The reason that is not remembered: there may be more of it the next time."""

_WITHOUT = frozenset(("shared", "no_driver", "software", "too_old"))
"""What the engine says where automatic uses no card although a driver was loaded."""


class GraphicsNotes:
    """The note of a profile. `driver` says what is installed; it is asked only where there is
    a note, so a start without one costs one look for a file.
    """

    def __init__(self, path: Path, driver: Callable[[], str]) -> None:
        self._path = path
        self._driver = driver

    def failure(self) -> GraphicsFailedError | None:
        """Return the failure that is remembered of the driver that is installed now."""
        found = self._read(GraphicsFailedError.names)
        return GraphicsFailedError(*found) if found else None

    def without(self) -> tuple[str, str] | None:
        """Return why automatic uses no card, and what there is instead; None where it may."""
        found = self._read(("state", "name"))
        return (found[0], found[1]) if found and found[0] in _WITHOUT else None

    def remember(self, failure: GraphicsFailedError) -> None:
        """Note a failure that would come again; what cannot be written is not noted."""
        if failure.reason != _PASSES:
            self._write(failure.values())

    def hear(self, hardware: Mapping[str, Any]) -> None:
        """Note what the engine found, where it looked."""
        graphics = hardware.get("graphics")
        if not isinstance(graphics, Mapping) or self.failure() is not None:
            return
        state, name = str(graphics.get("state", "")), str(graphics.get("name", ""))
        if state in _WITHOUT and self.without() != (state, name[:_MAX_LETTERS]):
            self._write({"state": state, "name": name})
        elif state == "ready":
            self.forget()

    def forget(self) -> None:
        """Have the card looked for and tried again."""
        with contextlib.suppress(OSError):
            self._path.unlink(missing_ok=True)

    def allowed(self, options: LoadOptions) -> LoadOptions:
        """Return `options` without the graphics card where it fails or would not be used."""
        if options.gpu_layers == 0:
            return options
        useless = options.gpu_layers == AUTOMATIC and self.without() is not None
        return replace(options, gpu_layers=0) if useless or self.failure() else options

    def _read(self, names: tuple[str, ...]) -> list[str] | None:
        try:
            with self._path.open("rb") as file:
                record = json.loads(file.read(_MAX_BYTES))
            if not isinstance(record, dict) or record.get("driver") != self._driver():
                return None
            found = [record[name] for name in names]
        except (OSError, ValueError, KeyError, RecursionError):
            return None
        if not all(isinstance(part, str) for part in found):
            return None
        return [part[:_MAX_LETTERS] for part in found]

    def _write(self, values: Mapping[str, Any]) -> None:
        text = json.dumps({"driver": self._driver(), **values})
        with contextlib.suppress(HFChatError):
            write_atomically(self._path, text.encode("ascii") + b"\n")


def failure_from(cause: HFChatError, device: str) -> GraphicsFailedError:
    """Return what a card failed over, of whose use a process ended or hung."""
    reason = "memory" if getattr(cause, "out_of_memory", False) else "crashed"
    if isinstance(cause, EngineHungError):
        reason = "hung"
    detail = str(getattr(cause, "log_line", "") or getattr(cause, "signal_name", ""))
    return GraphicsFailedError(reason, device, detail)
