"""A place for one running download: a child process that fetches it, seen as signals."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from hfchat_desktop.bridge.child import Child
from hfchat_desktop.core.download_records import event_from, request_record
from hfchat_desktop.core.downloads import DownloadRequest
from hfchat_desktop.core.hub_access import HubAccess
from hfchat_desktop.errors import DownloadDiedError, EngineDiedError, from_record
from hfchat_desktop.workers.process import WorkerProcess

GRACE_MS = 3_000
"""How long a child may take to have what arrived reach the disk, once nobody waits for it."""


class DownloadSlot(QObject):
    """Runs one download at a time; `key` is "" while it is free.

    A child that was told to pause or to cancel is let go of at once: the place is free while
    it tidies up.
    """

    progressed = Signal(str, object)  # key, DownloadEvent
    done = Signal(str, object)  # key, list of paths
    failed = Signal(str, object)  # key, HFChatError
    died = Signal(str, object)  # key, DownloadDiedError

    def __init__(
        self, start_process: Callable[[], WorkerProcess], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.key = ""
        self._child = Child(start_process, GRACE_MS, self)
        self._child.message_received.connect(self._on_child_message_received)
        self._child.died.connect(self._on_child_died)

    def start(self, request: DownloadRequest, access: HubAccess, speed_limit: int) -> None:
        """Fetch. Raises EngineStartError where the system starts no process."""
        self._child.start()
        self.key = request.key
        self._child.send(
            {
                "request": request_record(request),
                "access": access.to_record(),
                "limit": speed_limit,
            }
        )

    def set_speed_limit(self, bytes_per_s: int) -> None:
        """Receive no faster; 0: as fast as it goes."""
        self._child.send({"do": "limit", "limit": bytes_per_s})

    def leave(self, wish: str) -> None:
        """Let the child go: "pause" keeps what arrived, "cancel" deletes it."""
        self.key = ""
        self._child.send({"do": wish})
        self._child.drop(kill=False)

    def close(self) -> None:
        """End every child, those that tidy up among them, and wait for it."""
        self._child.close()

    def _on_child_message_received(self, message: dict[str, Any]) -> None:
        key = self.key
        match message.get("event"):
            case "progress":
                try:
                    event = event_from(message)
                except ValueError:
                    return
                self.progressed.emit(key, event)
            case "done":
                paths = message.get("paths")
                self._free()
                self.done.emit(key, paths if isinstance(paths, list) else [])
            case "stopped":  # of itself: nobody has asked it to
                self._free()
                self.died.emit(key, DownloadDiedError(exit_code=0))
            case "failed":
                self._free()
                self.failed.emit(key, from_record(message.get("error") or {}))

    def _on_child_died(self, cause: EngineDiedError) -> None:
        key = self.key
        self._free()
        error = DownloadDiedError(cause.exit_code, cause.signal_name, cause.log_line)
        self.died.emit(key, error)

    def _free(self) -> None:
        self.key = ""
        self._child.drop(kill=False)
