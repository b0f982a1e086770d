"""Fetching one file: until its part is whole and has the right hash."""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import TypeVar

import httpx2

from hfchat_desktop.core.downloads import DownloadState
from hfchat_desktop.core.hub_access import HubAccess
from hfchat_desktop.core.record import Record
from hfchat_desktop.errors import (
    DownloadWrongError,
    HubAnswerError,
    HubOfflineError,
    HubTimeoutError,
)
from hfchat_desktop.workers.download.address import Asked, FileAddress, find_address
from hfchat_desktop.workers.download.answers import RetryError, broken
from hfchat_desktop.workers.download.cache_layout import RepoFolder
from hfchat_desktop.workers.download.call import Call, Line
from hfchat_desktop.workers.download.client import Clients
from hfchat_desktop.workers.download.control import Control
from hfchat_desktop.workers.download.disk_space import check_space, margin_for, write_failure
from hfchat_desktop.workers.download.lock import held
from hfchat_desktop.workers.download.pace import Limits, Pace
from hfchat_desktop.workers.download.part import Part, discard, part_of
from hfchat_desktop.workers.download.patience import Patience
from hfchat_desktop.workers.download.progress import Progress
from hfchat_desktop.workers.download.transfer import Transfer

T = TypeVar("T")

_SPACE_SECONDS = 2.0
_FIND_SECONDS = 10.0
_HASH_SECONDS = 0.05
_LOCK_SECONDS = 0.5
_PIECE_BYTES = 1024 * 1024


class Desk(Record):
    """What all files of one download share."""

    access: HubAccess
    folder: RepoFolder
    clients: Clients
    control: Control
    limits: Limits
    progress: Progress
    things: ExitStack
    """Locks and parts; they are let go of when the download ends."""

    hashes: dict[tuple[str, int], str]
    """What was found in files that were there, by path and time of change."""


class Found(Record):
    """A file that is there and has the right hash; `part` is None where it has its name."""

    address: FileAddress
    part: Path | None


class OneFile:
    """One file of a download. `missing_after` counts the bytes of those that come after it."""

    def __init__(self, desk: Desk, asked: Asked, missing_after: int) -> None:
        self._desk = desk
        self._asked = asked
        self._missing_after = missing_after
        self._patience = Patience(desk.control, desk.limits, desk.progress)
        self._part: Part | None = None
        self._checked_space_at = 0.0
        self._locked_since = 0.0

    def fetch(self) -> Found:
        """Have the file there. Raises StoppedError and the errors of `fetch_model`."""
        desk = self._desk
        desk.progress.tell(DownloadState.CONNECTING, 0)
        address = self._find_patiently()
        desk.progress.resize(self._asked.file.size_bytes, address.size_bytes)
        if self.is_there(address.sha256, address.commit, address.size_bytes):
            return Found(address, None)
        lock = desk.folder.lock(address.sha256)
        desk.things.enter_context(
            held(lock, desk.control, desk.limits.lock_poll, self._tell_locked)
        )
        if self.is_there(address.sha256, address.commit, address.size_bytes):
            return Found(address, None)
        part = self._open(address)
        if not part.is_verified:
            self._receive(part, address)
            self._check(part, address)
        part.close()
        return Found(address, part.path)

    def is_there(self, sha256: str, commit: str, size_bytes: int) -> bool:
        """Tell whether the cache has the file already, with the right content.

        No other program checks the hash of what it has fetched: what is wrong is not there.
        """
        folder, path = self._desk.folder, self._asked.file.path
        for place in (folder.blob(sha256), folder.pointer(commit, path)):
            try:
                if place.stat().st_size == size_bytes and self._hash(place) == sha256:
                    return True
            except OSError:
                continue
        return False

    def sync(self) -> None:
        """Have what arrived reach the disk, after the download was stopped."""
        if self._part is not None and not self._part.is_closed:
            self._part.sync()
            self._part.wait_synced(self._desk.limits.stall_seconds)

    # --- where it lies ---------------------------------------------------------------

    def _find_patiently(self) -> FileAddress:
        while True:
            try:
                return self._find()
            except RetryError as again:
                self._patience.wait(again, 0)
                self._desk.progress.tell(DownloadState.CONNECTING)

    def _find(self) -> FileAddress:
        desk = self._desk
        if desk.access.offline:
            raise HubOfflineError(host=desk.access.host, switched_off=True)
        return self._call(
            lambda line: find_address(desk.clients, desk.access, self._asked, line),
            desk.access.host,
            lambda: desk.progress.tell(DownloadState.CONNECTING),
            min(desk.limits.stall_seconds, _FIND_SECONDS),
        )

    def _tell_locked(self) -> None:
        """Tell it after a moment: a child of ours that is just leaving is no news."""
        now = time.monotonic()
        self._locked_since = self._locked_since or now
        if now - self._locked_since >= _LOCK_SECONDS:
            self._desk.progress.tell(DownloadState.LOCKED)

    def _hash(self, path: Path) -> str:
        key = (os.path.realpath(path), path.stat().st_mtime_ns)
        if known := self._desk.hashes.get(key):
            return known
        sha256 = hashlib.sha256()
        piece = memoryview(bytearray(_PIECE_BYTES))
        with path.open("rb", buffering=0) as file:
            while count := file.readinto(piece):
                self._desk.control.check()
                self._desk.progress.tell(DownloadState.CHECKING)
                sha256.update(piece[:count])
        return self._desk.hashes.setdefault(key, sha256.hexdigest())

    # --- receiving ---------------------------------------------------------------------

    def _open(self, address: FileAddress) -> Part:
        blob = self._desk.folder.blob(address.sha256)
        self._desk.folder.make()
        try:
            part = self._part = Part(blob, address.path, address.size_bytes)
        except OSError as error:
            raise write_failure(error, part_of(blob), address.size_bytes) from error
        self._desk.things.callback(part.close)
        missing = address.size_bytes - part.received + self._missing_after
        check_space(blob.parent, missing, margin=margin_for(missing))
        return part

    def _receive(self, part: Part, address: FileAddress) -> None:
        """Connect until the part is whole."""
        desk = self._desk
        known: FileAddress | None = address
        desk.progress.tell(DownloadState.CONNECTING, part.received)
        while not part.is_whole:
            try:
                if known is None:
                    known = self._same(self._find(), address)
                self._connect(part, known)
                if not part.is_whole:
                    raise RetryError(HubOfflineError(host=known.host))
            except RetryError as again:
                if again.is_stale:
                    known = None
                self._patience.wait(again, part.received)
                desk.progress.tell(DownloadState.CONNECTING, part.received)

    def _same(self, fresh: FileAddress, address: FileAddress) -> FileAddress:
        if (fresh.sha256, fresh.size_bytes) != (address.sha256, address.size_bytes):
            raise DownloadWrongError(address.repo_id, address.path, "hash")
        return fresh

    def _connect(self, part: Part, address: FileAddress) -> None:
        """Receive over one connection, as far as it gets."""
        writer = part.writer()

        def start_over() -> None:
            self._patience.begin_again(address.host)
            writer.start_over()

        transfer = Transfer(
            self._desk.clients,
            self._desk.access,
            address,
            write=writer.write,
            start_over=start_over,
            pace=Pace(self._desk.control),
        )
        offset = part.received

        def watch() -> None:
            if part.received != offset:
                self._desk.progress.tell(DownloadState.RUNNING, part.received)
            self._check_space(part)

        stall = self._desk.limits.stall_seconds
        self._call(lambda line: transfer.run(offset, line), address.host, watch, stall)
        self._desk.progress.tell(DownloadState.RUNNING, part.received)

    def _check_space(self, part: Part) -> None:
        now = time.monotonic()
        if now - self._checked_space_at >= _SPACE_SECONDS:
            self._checked_space_at = now
            missing = part.size_bytes - part.received + self._missing_after
            check_space(part.path.parent, missing)

    def _call(
        self, work: Callable[[Line], T], host: str, watch: Callable[[], None], stall: float
    ) -> T:
        """Do something over the network that can be stopped at once and never lasts for ever.

        Raises StoppedError, RetryError, HFChatError.
        """
        desk = self._desk
        call = Call(work)
        try:
            with desk.control.on_stop(call.give_up):
                while not call.wait(min(desk.limits.report_every, stall / 2)):
                    desk.control.check()
                    watch()
                    if time.monotonic() - call.line.last_news > stall:
                        raise RetryError(HubTimeoutError(host=host, seconds=stall))
            desk.control.check()
            return call.result()
        except (httpx2.TransportError, httpx2.StreamError) as error:
            raise broken(error, host, stall) from error
        except (httpx2.HTTPError, httpx2.InvalidURL, ImportError, ValueError, RuntimeError) as e:
            raise HubAnswerError(host=host, reason=type(e).__name__) from e
        except OSError as error:
            missing = 0 if self._part is None else self._part.size_bytes - self._part.received
            raise write_failure(error, self._desk.folder.blobs, missing) from error
        finally:
            call.give_up()

    # --- the end -----------------------------------------------------------------------

    def _check(self, part: Part, address: FileAddress) -> None:
        """Wait for the hash and the disk. A wrong part is thrown away."""
        desk = self._desk
        part.sync()
        try:
            while (found := part.wait_hash(_HASH_SECONDS)) is None:
                desk.control.check()
                desk.progress.tell(DownloadState.CHECKING, part.received)
            if found != address.sha256:
                part.close()
                discard(desk.folder.blob(address.sha256))
                raise DownloadWrongError(address.repo_id, address.path, "hash")
            while not part.wait_synced(_HASH_SECONDS):
                desk.control.check()
                desk.progress.tell(DownloadState.CHECKING, part.received)
            part.note_verified()
        except OSError as error:
            raise write_failure(error, part.path, 0) from error
