"""What the tests of downloads share: a stand-in Hub with a model, and a fetch that is recorded."""

from __future__ import annotations

import hashlib
import random
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from hfchat_desktop.core.catalogue import RepoFile
from hfchat_desktop.core.download_records import DownloadEvent
from hfchat_desktop.core.downloads import DownloadRequest, DownloadState
from hfchat_desktop.core.hub_access import HubAccess
from hfchat_desktop.workers.download.control import Control
from hfchat_desktop.workers.download.fetch import fetch_model
from hfchat_desktop.workers.download.pace import Limits
from tests.fakes.hub import StandInHub

REPO = "maker/model-GGUF"
QUICK = Limits(stall_seconds=60.0, first_pause=0.02, longest_pause=0.1, lock_poll=0.02)
"""Quick, but a short silence is no failure: the machine may be busy."""
IMPATIENT = replace(QUICK, stall_seconds=0.6)
FOR_EVER = Limits(stall_seconds=600.0)
"""For what must end by itself: a server's silence outlasts every wait of the tests."""


def content(size: int, seed: int = 1) -> bytes:
    """Return bytes that do not repeat."""
    return random.Random(seed).randbytes(size)


def request_for(
    hub: StandInHub, *paths: str, repo_id: str = REPO, pinned: bool = True
) -> DownloadRequest:
    """Return the request that the page of a model would make for these files."""
    repo = hub.repos[repo_id]
    files = tuple(
        RepoFile(path, repo.files[path].size, repo.files[path].etag)
        for path in paths or tuple(repo.files)
    )
    return DownloadRequest(repo_id, "Model", "Q4_K_M", files, repo.commit if pinned else "")


def sha256_of(path: Path) -> str:
    """Return the hash of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


@dataclass
class Fetch:
    """One fetch in a thread, with what it told."""

    request: DownloadRequest
    access: HubAccess
    limits: Limits = QUICK
    control: Control = field(default_factory=Control)
    events: list[DownloadEvent] = field(default_factory=list)
    times: list[float] = field(default_factory=list)
    paths: tuple[Path, ...] = ()
    error: Exception | None = None
    thread: threading.Thread | None = None

    def run(self) -> tuple[Path, ...]:
        """Fetch here and now; raises what `fetch_model` raises."""
        self.paths = fetch_model(self.request, self.access, self._note, self.control, self.limits)
        return self.paths

    def start(self) -> Fetch:
        """Fetch in a thread."""
        self.thread = threading.Thread(target=self._run, name="test fetch")
        self.thread.start()
        return self

    def end(self, seconds: float = 60.0) -> Fetch:
        """Wait for the thread."""
        assert self.thread is not None
        self.thread.join(seconds)
        assert not self.thread.is_alive()
        return self

    def wait_for(self, what: Callable[[DownloadEvent], bool], seconds: float = 60.0) -> float:
        """Wait for an event and return when it came."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            for event, at in list(zip(self.events, self.times, strict=False)):
                if what(event):
                    return at
            time.sleep(0.005)
        raise AssertionError(f"not told: {self.events[-3:]}")

    def states(self) -> list[DownloadState]:
        """Return the states that were told, without repetitions."""
        told: list[DownloadState] = []
        for event in self.events:
            if not told or told[-1] is not event.state:
                told.append(event.state)
        return told

    def _note(self, event: DownloadEvent) -> None:
        self.times.append(time.monotonic())
        self.events.append(event)

    def _run(self) -> None:
        try:
            self.run()
        except Exception as error:
            self.error = error


def is_in(state: DownloadState) -> Callable[[DownloadEvent], bool]:
    """Return the question whether an event tells this state."""
    return lambda event: event.state is state


def has_some(event: DownloadEvent) -> bool:
    """Tell whether an event tells of bytes that arrived."""
    return event.state is DownloadState.RUNNING and event.received > 0
