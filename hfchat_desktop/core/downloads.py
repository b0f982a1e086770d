"""What a download is, as the list of downloads and its rows know it."""

from __future__ import annotations

from enum import StrEnum

from hfchat_desktop.core.catalogue import RepoFile
from hfchat_desktop.core.record import Record
from hfchat_desktop.errors import HFChatError


class DownloadState(StrEnum):
    """Where a download is."""

    QUEUED = "queued"  # waits for its turn: see `DownloadRow.place`
    CONNECTING = "connecting"
    RUNNING = "running"
    RETRYING = "retrying"  # waits after a failure: see `wait_seconds` and `error`
    LOCKED = "locked"  # another program fetches the same file
    CHECKING = "checking"
    PAUSED = "paused"
    DONE = "done"
    FAILED = "failed"  # for good, until somebody asks to resume


class DownloadRequest(Record):
    """What is to be fetched: one version of a model, with all its parts.

    `version` is the name of the quantization, "Q4_K_M". `commit` is 40 hexadecimal digits or
    "" for the newest.
    """

    repo_id: str
    title: str
    version: str
    files: tuple[RepoFile, ...]
    commit: str = ""

    @property
    def key(self) -> str:
        """The name of this download in every list."""
        return f"{self.repo_id}:{self.version}"

    @property
    def total_bytes(self) -> int:
        """The bytes of all parts."""
        return sum(file.size_bytes for file in self.files)


class DownloadRow(Record):
    """A download as it is now.

    Bytes, bytes a second (mean of the last seconds) and seconds; `seconds_left` is None where
    it cannot be told. `place` counts from 1 among the queued. `path` is the file to load,
    once all is there.
    """

    request: DownloadRequest
    state: DownloadState
    received: int = 0
    speed: float = 0.0
    seconds_left: float | None = None
    place: int = 0
    wait_seconds: float = 0.0
    error: HFChatError | None = None
    path: str = ""

    @property
    def key(self) -> str:
        """The name of this download in every list."""
        return self.request.key
