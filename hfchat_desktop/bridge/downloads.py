"""The list of downloads: what runs, what waits its turn, what is paused, done or failed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal

from hfchat_desktop.bridge.download_slot import DownloadSlot
from hfchat_desktop.bridge.task import Task
from hfchat_desktop.core.download_list import load_downloads, save_downloads
from hfchat_desktop.core.download_records import DownloadEvent
from hfchat_desktop.core.downloads import DownloadRequest, DownloadRow, DownloadState
from hfchat_desktop.core.hub_access import HubAccess
from hfchat_desktop.errors import EngineStartError, HFChatError
from hfchat_desktop.workers.download.arrived import bytes_arrived
from hfchat_desktop.workers.process import WorkerProcess

AT_ONCE = 2
MOST_DEATHS = 3
"""How often in a row, without a new byte, a child may die and is followed by another one."""

_FIRST_RESTART_MS = 500
_SAVE_MS = 250
_DISCARD_SECONDS = 3.0
_RUNS = frozenset(
    (
        DownloadState.CONNECTING,
        DownloadState.RUNNING,
        DownloadState.RETRYING,
        DownloadState.LOCKED,
        DownloadState.CHECKING,
    )
)
_RESTS = frozenset((DownloadState.PAUSED, DownloadState.FAILED, DownloadState.DONE))


class Downloads(QObject):
    """Fetches `at_once` models at a time, each in a child process.

    `access` is asked at each start of a child. Nothing is fetched before somebody starts or
    resumes a row: what ran when the app ended is paused.
    """

    listed = Signal()  # rows came, went or moved
    changed = Signal(str)  # key
    finished = Signal(str)  # key
    failed = Signal(str, object)  # key, or "" where the list itself is concerned; HFChatError

    def __init__(
        self,
        list_file: Path,
        access: Callable[[], HubAccess],
        parent: QObject | None = None,
        *,
        start_process: Callable[[], WorkerProcess] | None = None,
        at_once: int = AT_ONCE,
    ) -> None:
        super().__init__(parent)
        self._file = list_file
        self._access = access
        self._speed_limit = 0
        self._is_closed = False
        self._deaths: dict[str, int] = {}
        rows, self._problems = load_downloads(list_file)
        self._rows = {row.key: self._as_it_is(row) for row in rows}
        start = start_process or (lambda: WorkerProcess("download"))
        self._slots = [self._slot(start) for _ in range(at_once)]
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._save_timer = QTimer(self, singleShot=True, interval=_SAVE_MS)
        self._save_timer.timeout.connect(self._save)

    # --- what there is ---------------------------------------------------------------

    def rows(self) -> list[DownloadRow]:
        """Return every row, in order."""
        return list(self._rows.values())

    def row(self, key: str) -> DownloadRow | None:
        """Return one row."""
        return self._rows.get(key)

    def overall(self) -> tuple[int, int] | None:
        """Return the bytes received and wanted of all that runs or waits; None for none."""
        going = [row for row in self._rows.values() if row.state not in _RESTS]
        if not going:
            return None
        total = sum(row.request.total_bytes for row in going)
        return sum(min(row.received, row.request.total_bytes) for row in going), total

    def take_problems(self) -> list[HFChatError]:
        """Return what was wrong with the list as it was read, once."""
        problems, self._problems = self._problems, []
        return problems

    # --- wishes ----------------------------------------------------------------------

    def start(self, request: DownloadRequest) -> str:
        """Add a download at the end, or resume the one of the same version; return its key."""
        key = request.key
        old = self._rows.get(key)
        if old is None:
            self._rows[key] = DownloadRow(request, DownloadState.QUEUED)
            self._begin(key)
        elif old.state in _RESTS:
            self._discard(_left_over(old.request, request))
            self._rows[key] = replace(old, request=request)
            self.resume(key)
        return key

    def resume(self, key: str) -> None:
        """Go on with what is paused or has failed, when it is its turn."""
        row = self._rows.get(key)
        if row is not None and row.state in _RESTS:
            self._deaths.pop(key, None)
            self._rows[key] = replace(row, state=DownloadState.QUEUED, error=None, path="")
            self._begin(key)

    def pause(self, key: str) -> None:
        """Stop and keep what arrived."""
        row = self._rows.get(key)
        if row is None or row.state in _RESTS:
            return
        self._leave(key, "pause")
        self._rest(key, DownloadState.PAUSED)
        self._fill()

    def cancel(self, key: str) -> None:
        """Take a row out and delete what arrived; files that are whole stay."""
        row = self._rows.pop(key, None)
        if row is None:
            return
        self._leave(key, "cancel")
        if row.state is not DownloadState.DONE:
            self._discard(row.request)
        self._renumber()
        self._note_list()
        self._fill()

    def dismiss(self, key: str) -> None:
        """Take out a row that is done or has failed; nobody would find what arrived of it."""
        row = self._rows.get(key)
        if row is not None and row.state in (DownloadState.DONE, DownloadState.FAILED):
            self.cancel(key)

    def move(self, key: str, place: int) -> None:
        """Put a row at another place of the list, counted from 0."""
        if key not in self._rows:
            return
        keys = [other for other in self._rows if other != key]
        keys.insert(max(0, place), key)
        if keys != list(self._rows):
            self._rows = {key: self._rows[key] for key in keys}
            self._renumber()
            self._note_list()

    def set_speed_limit(self, bytes_per_s: int) -> None:
        """Let all downloads together receive no more than that; 0: as fast as it goes."""
        self._speed_limit = max(0, bytes_per_s)
        self._share_speed()

    def close(self) -> None:
        """End every child, and keep what arrived and the list."""
        if self._is_closed:
            return
        self._is_closed = True
        self._save_timer.stop()
        for slot in self._slots:
            slot.leave("pause")
        for slot in self._slots:
            slot.close()
        self._pool.waitForDone()
        self._write(list(self._rows.values()))

    # --- turns -----------------------------------------------------------------------

    def _begin(self, key: str) -> None:
        self._renumber()
        self._note_list()
        self._fill()
        self.changed.emit(key)

    def _fill(self) -> None:
        """Give every free slot to the next row that waits."""
        for slot in self._slots:
            waiting = [row for row in self._rows.values() if row.state is DownloadState.QUEUED]
            if slot.key or not waiting or self._is_closed:
                continue
            row = waiting[0]
            self._rows[row.key] = replace(row, state=DownloadState.CONNECTING, place=0)
            try:
                slot.start(row.request, self._access(), self._speed_limit)
            except EngineStartError as error:
                self._fail(row.key, error)
                continue
            self._renumber()
            self.changed.emit(row.key)
        self._share_speed()

    def _renumber(self) -> None:
        """Tell the rows that wait their places."""
        place = 0
        for key, row in self._rows.items():
            place += row.state is DownloadState.QUEUED
            now = place if row.state is DownloadState.QUEUED else 0
            if row.place != now:
                self._rows[key] = replace(row, place=now)
                self.changed.emit(key)

    def _share_speed(self) -> None:
        running = [slot for slot in self._slots if slot.key]
        for slot in running:
            share = self._speed_limit // len(running)
            slot.set_speed_limit(max(1, share) if self._speed_limit else 0)

    def _leave(self, key: str, wish: str) -> None:
        for slot in self._slots:
            if slot.key == key:
                slot.leave(wish)

    def _slot(self, start_process: Callable[[], WorkerProcess]) -> DownloadSlot:
        slot = DownloadSlot(start_process, self)
        slot.progressed.connect(self._on_slot_progressed)
        slot.done.connect(self._on_slot_done)
        slot.failed.connect(self._on_slot_failed)
        slot.died.connect(self._on_slot_died)
        return slot

    # --- what the children say ---------------------------------------------------------

    def _on_slot_progressed(self, key: str, event: DownloadEvent) -> None:
        row = self._rows.get(key)
        if row is None or row.state not in _RUNS or event.state not in _RUNS:
            return
        if event.received > row.received:
            self._deaths.pop(key, None)
        self._rows[key] = replace(
            row,
            state=event.state,
            received=event.received,
            speed=event.speed,
            seconds_left=event.seconds_left,
            wait_seconds=event.wait_seconds,
            error=event.error,
        )
        if event.state is not row.state:
            self._save_timer.start()
        self.changed.emit(key)

    def _on_slot_done(self, key: str, paths: list[str]) -> None:
        row = self._rows.get(key)
        if row is not None and paths:
            self._rows[key] = replace(row, received=row.request.total_bytes, path=paths[0])
            self._rest(key, DownloadState.DONE)
            self.finished.emit(key)
        self._fill()

    def _on_slot_failed(self, key: str, error: HFChatError) -> None:
        self._fail(key, error)
        self._fill()

    def _on_slot_died(self, key: str, error: HFChatError) -> None:
        """Start another child after a moment, unless that was tried often enough."""
        row = self._rows.get(key)
        deaths = self._deaths[key] = self._deaths.get(key, 0) + 1
        if row is None or deaths > MOST_DEATHS:
            self._fail(key, error)
        else:
            wait_ms = _FIRST_RESTART_MS * 2 ** (deaths - 1)
            self._rows[key] = replace(
                row, state=DownloadState.RETRYING, speed=0.0, seconds_left=None,
                wait_seconds=wait_ms / 1000, error=error,
            )  # fmt: skip
            QTimer.singleShot(wait_ms, self, lambda: self._after_death(key))
            self.changed.emit(key)
        self._fill()

    def _after_death(self, key: str) -> None:
        row = self._rows.get(key)
        if row is None or row.state is not DownloadState.RETRYING or self._is_closed:
            return
        if all(slot.key != key for slot in self._slots):
            self._rows[key] = replace(row, state=DownloadState.QUEUED, wait_seconds=0.0)
            self._begin(key)

    def _fail(self, key: str, error: HFChatError) -> None:
        if key in self._rows:
            self._rest(key, DownloadState.FAILED, error)
            self.failed.emit(key, error)

    def _rest(self, key: str, state: DownloadState, error: HFChatError | None = None) -> None:
        row = self._rows[key]
        self._rows[key] = replace(
            row, state=state, speed=0.0, seconds_left=None, wait_seconds=0.0, place=0, error=error
        )
        self._renumber()
        self._save_timer.start()
        self.changed.emit(key)

    def _as_it_is(self, row: DownloadRow) -> DownloadRow:
        """Count what is on the disk: the list was saved before a crash, the bytes came after."""
        if row.state is DownloadState.DONE:
            return row
        arrived = bytes_arrived(row.request, Path(self._access().cache))
        return replace(row, received=arrived or row.received)

    # --- what is kept ------------------------------------------------------------------

    def _note_list(self) -> None:
        self._save_timer.start()
        self.listed.emit()

    def _save(self) -> None:
        """Write the list in the pool: a disk that downloads keep busy is slow to sync."""
        rows = list(self._rows.values())
        task = Task(lambda: save_downloads(self._file, rows), self)
        task.failed.connect(self._on_save_failed)
        task.start(self._pool)

    def _on_save_failed(self, error: HFChatError) -> None:
        self.failed.emit("", error)

    def _write(self, rows: list[DownloadRow]) -> None:
        if not rows and not self._file.exists():
            return
        try:
            save_downloads(self._file, rows)
        except HFChatError as error:
            self.failed.emit("", error)

    def _discard(self, request: DownloadRequest) -> None:
        if not request.files:
            return
        cache = Path(self._access().cache)

        def work() -> None:
            from hfchat_desktop.workers.download.discard import discard_parts

            discard_parts(request, cache, _DISCARD_SECONDS)

        task = Task(work, self)
        task.failed.connect(self._on_save_failed)
        task.start(self._pool)


def _left_over(old: DownloadRequest, new: DownloadRequest) -> DownloadRequest:
    """Return the files of a request that the one in its place no longer has."""
    wanted = {file.sha256 for file in new.files}
    files = tuple(file for file in old.files if file.sha256 and file.sha256 not in wanted)
    return replace(old, files=files)
