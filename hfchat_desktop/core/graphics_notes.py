"""What is remembered of a graphics card that failed: one small JSON file of the profile.

A driver that crashes or hangs is not loaded again at the next start, until it is another
driver or another version of this app, or a person wants it tried again.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from hfchat_desktop.core.engine_commands import LoadOptions
from hfchat_desktop.core.files import write_atomically
from hfchat_desktop.errors import HFChatError
from hfchat_desktop.errors_graphics import GraphicsFailedError

_MAX_BYTES = 64 * 1024
_MAX_LETTERS = 300
_PASSES = "memory"
"""The reason that is not remembered: there may be more of it the next time."""


class GraphicsNotes:
    """The note of a profile. `driver` says what is installed; it is asked only where there is
    a note, so a start without one costs one look for a file.
    """

    def __init__(self, path: Path, driver: Callable[[], str]) -> None:
        self._path = path
        self._driver = driver

    def failure(self) -> GraphicsFailedError | None:
        """Return the failure that is remembered of the driver that is installed now."""
        try:
            with self._path.open("rb") as file:
                record = json.loads(file.read(_MAX_BYTES))
            if not isinstance(record, dict) or record.get("driver") != self._driver():
                return None
            reason, device, detail = (record[name] for name in GraphicsFailedError.names)
        except (OSError, ValueError, KeyError, RecursionError):
            return None
        if not all(isinstance(part, str) for part in (reason, device, detail)):
            return None
        return GraphicsFailedError(reason, device[:_MAX_LETTERS], detail[:_MAX_LETTERS])

    def remember(self, failure: GraphicsFailedError) -> None:
        """Note a failure that would come again; what cannot be written is not noted."""
        if failure.reason == _PASSES:
            return
        record = {"driver": self._driver(), **failure.values()}
        with contextlib.suppress(HFChatError):
            write_atomically(self._path, json.dumps(record).encode("ascii") + b"\n")

    def forget(self) -> None:
        """Have the card tried again."""
        with contextlib.suppress(OSError):
            self._path.unlink(missing_ok=True)

    def allowed(self, options: LoadOptions) -> LoadOptions:
        """Return `options` without the graphics card where it is known to fail."""
        if options.gpu_layers == 0 or self.failure() is None:
            return options
        return replace(options, gpu_layers=0)
