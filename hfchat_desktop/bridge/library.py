"""The models on this computer as signals: found, noted, checked and removed in the pool."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal

from hfchat_desktop.bridge.task import Task
from hfchat_desktop.core.library_notes import MAX_NOTE_CHARACTERS, LibraryNotes
from hfchat_desktop.core.local_models import LocalModel, LocalPlace, Verdict
from hfchat_desktop.core.model_search import usable
from hfchat_desktop.core.record import Record
from hfchat_desktop.errors import HFChatError
from hfchat_desktop.workers.library.folder_walk import ScanStoppedError
from hfchat_desktop.workers.library.headers import fingerprint_of
from hfchat_desktop.workers.library.scan import Scanner
from hfchat_desktop.workers.library.surroundings import Surroundings, own_surroundings

UNDO_MS = 8_000
"""How long a removed model can be had back, in milliseconds."""

_PROGRESS_SECONDS = 0.05
_PROGRAMS = {
    LocalPlace.HF_CACHE: ("llama.cpp", "transformers"),
    LocalPlace.LM_STUDIO: ("LM Studio",),
    LocalPlace.JAN: ("Jan",),
    LocalPlace.GPT4ALL: ("GPT4All",),
    LocalPlace.OLLAMA: ("Ollama",),
}


class _Outcome(Record):
    """What work on `path` came to: a result for `then`, or an error, after `otherwise`."""

    path: str
    then: Callable[[Any], None]
    otherwise: Callable[[], None]
    result: Any = None
    error: HFChatError | None = None


class Library(QObject):
    """Lists the models in the folders of this app and of others, and keeps notes on them.

    A removed model leaves the list at once and the disk `undo_ms` later, or at `close`.
    Scans and notes are worked off in order by one thread, checks by another.
    """

    refreshed = Signal(object)  # list[LocalModel]
    # Paths are objects: as Qt's text a file name that is no UTF-8 would lose its odd bytes.
    verify_progressed = Signal(object, object, object)  # path, bytes done, all bytes
    verified = Signal(object, object)  # path, LocalModel
    removed = Signal(object)  # path; the files are gone
    failed = Signal(object, object)  # path or "", HFChatError

    def __init__(
        self,
        own_folder: Path,
        hub_cache: Path | None,
        notes_file: Path,
        parent: QObject | None = None,
        *,
        homes: Surroundings | None = None,
        undo_ms: int = UNDO_MS,
        came_with: Path | None = None,
    ) -> None:
        super().__init__(parent)
        self._homes = homes or own_surroundings()
        self._own, self._came_with = own_folder, came_with
        self._scanner = Scanner(own_folder, hub_cache, self._homes, came_with)
        self._notes = LibraryNotes(notes_file)
        self._undo_ms = undo_ms
        self._models: list[LocalModel] = []
        self._leaving: dict[str, QTimer] = {}
        self._checks: dict[str, threading.Event] = {}
        self._changes: list[tuple[str, dict[str, Any]]] = []
        self._scan_stop = threading.Event()
        self._closed = False
        self._desk = _one_thread(self)
        self._checker = _one_thread(self)

    @property
    def notes(self) -> LibraryNotes:
        """What is remembered, for those who ask about chat templates."""
        return self._notes

    def set_folders(self, own_folder: Path, hub_cache: Path | None) -> None:
        """Look into another models folder or another cache from now on."""
        self._own = own_folder
        self._scanner = Scanner(own_folder, hub_cache, self._homes, self._came_with)
        self.refresh()

    def refresh(self) -> None:
        """Look for models again; `refreshed` follows. Only the last wish counts."""
        self._scan_stop.set()
        stop = self._scan_stop = threading.Event()
        self._changes.clear()
        scanner, notes = self._scanner, self._notes

        def work() -> tuple[list[LocalModel], HFChatError | None] | None:
            try:
                return scanner.scan(notes.read(), stop), notes.take_problem()
            except ScanStoppedError:
                return None

        self._do(work, "", partial(self._take_scan, stop))

    def models(self) -> list[LocalModel]:
        """Return what was found last, by name, without what is being removed."""
        return _without(self._models, set(self._leaving))

    def usable_models(self) -> list[LocalModel]:
        """Return the models to choose from: whole, current, each content once."""
        return usable(self.models())

    def model(self, path: str) -> LocalModel | None:
        """Return the model at a path, None where there is none in the list."""
        return next((model for model in self.models() if model.path == path), None)

    def shared_with(self, path: str) -> tuple[str, ...]:
        """Return the names of the programs whose folders hold this file.

        The cache of the Hub is shared by more programs than those that are named.
        """
        model = self.model(path)
        places = model.places if model else ()
        return tuple(name for place in places for name in _PROGRAMS.get(place, ()))

    def add(self, path: str) -> None:
        """Add a model file from elsewhere to the list, for good."""
        whole = os.path.abspath(path)
        if not Path(whole).is_relative_to(self._own.absolute()):
            self._note(whole, partial(self._notes.add_other, whole))
        self.refresh()

    def forget(self, path: str) -> None:
        """Leave a file from elsewhere out of the list; the file stays."""
        self._note(path, partial(self._notes.forget_other, path))
        self.refresh()

    def note_used(self, path: str) -> None:
        """Remember that a model is used now."""
        now = time.time()
        self._note(path, partial(self._notes.note_used, path, now), last_used=now)

    def set_favourite(self, path: str, favourite: bool) -> None:
        """Remember whether a model is a favourite."""
        self._note(path, partial(self._notes.set_favourite, path, favourite), favourite=favourite)

    def set_note(self, path: str, text: str) -> None:
        """Remember a person's words on a model."""
        kept = text[:MAX_NOTE_CHARACTERS]
        self._note(path, partial(self._notes.set_text, path, kept), note=kept)

    def verify(self, path: str) -> None:
        """Compare a model's files with their published hashes.

        `verify_progressed` and `verified` follow, or `failed`; nothing after `cancel_verify`.
        """
        model = self.model(path)
        if model is None or path in self._checks:
            return
        stop = self._checks[path] = threading.Event()
        self._do(
            partial(self._checked, model, stop),
            path,
            partial(self._take_verdict, path, stop),
            partial(self.cancel_verify, path),
            self._checker,
        )

    @property
    def checks(self) -> bool:
        """Whether files of any model are being compared."""
        return bool(self._checks)

    def is_verifying(self, path: str) -> bool:
        """Return whether a model's files are being compared, or wait for that."""
        return path in self._checks

    def cancel_verify(self, path: str) -> None:
        """Stop comparing; what was known of the model before stays."""
        stop = self._checks.pop(path, None)
        if stop is not None:
            stop.set()

    def remove(self, path: str) -> None:
        """Take a model out of the list now and delete its files later: see `undo_remove`.

        Also where other programs use them: whoever calls this has warned (`shared_with`).
        """
        model = self.model(path)
        if model is None or model.place is LocalPlace.BUNDLED:
            return
        self.cancel_verify(path)
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(partial(self._delete, path))
        self._leaving[path] = timer
        timer.start(self._undo_ms)
        self.refreshed.emit(self.models())

    def undo_remove(self, path: str) -> bool:
        """Put a model back into the list; return False where its files are being deleted."""
        timer = self._leaving.get(path)
        if timer is None or not timer.isActive():
            return False
        self._come_back(path)
        return True

    def close(self) -> None:
        """Delete what was removed, stop what runs, and wait for both. No signals follow."""
        for path, timer in list(self._leaving.items()):
            if timer.isActive():
                timer.stop()
                self._delete(path)
        self._closed = True
        self._scan_stop.set()
        for path in list(self._checks):
            self.cancel_verify(path)
        self._desk.waitForDone()
        self._checker.waitForDone()

    def _do(
        self,
        work: Callable[[], Any],
        path: str,
        then: Callable[[Any], None],
        otherwise: Callable[[], None] | None = None,
        pool: QThreadPool | None = None,
    ) -> None:
        """Do this in a pool, then go on here: with the result, or `otherwise`."""
        if self._closed:
            return

        def outcome() -> _Outcome:
            try:
                return _Outcome(path, then, otherwise or _nothing, work())
            except HFChatError as error:
                return _Outcome(path, then, otherwise or _nothing, error=error)

        task = Task(outcome, self)
        task.succeeded.connect(self._on_task_succeeded)
        task.start(pool or self._desk)

    def _on_task_succeeded(self, outcome: _Outcome) -> None:
        if self._closed:
            return
        if outcome.error is None:
            outcome.then(outcome.result)
            return
        outcome.otherwise()
        self.failed.emit(outcome.path, outcome.error)

    def _take_scan(
        self, stop: threading.Event, found: tuple[list[LocalModel], HFChatError | None] | None
    ) -> None:
        if found is None or stop is not self._scan_stop:
            return
        self._models, problem = found
        for path, change in self._changes:  # made while the scan was under way
            self._apply(path, change)
        self.refreshed.emit(self.models())
        if problem is not None:
            self.failed.emit("", problem)

    def _note(self, path: str, write: Callable[[], None], **change: Any) -> None:
        """Write a note in the pool; the list has it at once."""
        self._do(write, path, _nothing)
        if change:
            self._changes.append((path, change))
            if self._apply(path, change):
                self.refreshed.emit(self.models())

    def _apply(self, path: str, change: dict[str, Any]) -> bool:
        for row, model in enumerate(self._models):
            if model.path == path:
                self._models[row] = replace(model, **change)
                return True
        return False

    def _checked(self, model: LocalModel, stop: threading.Event) -> dict[str, Any] | None:
        """Compare a model's files and note the verdict; None if stopped. Runs in the pool."""
        from hfchat_desktop.workers.library.verify import verify_model  # seldom needed

        told = 0.0

        def progress(done: int, total: int) -> None:
            nonlocal told
            now = time.monotonic()
            if not stop.is_set() and (done >= total or now - told > _PROGRESS_SECONDS):
                told = now
                self.verify_progressed.emit(model.path, done, total)

        before = fingerprint_of(model.files)
        verdict, sha256 = verify_model(model, progress, stop)
        if stop.is_set():
            return None
        self._notes.note_verdict(
            model.path,
            verdict,
            size_bytes=before.size_bytes,
            changed_ns=before.changed_ns,
            sha256=sha256,
        )
        published = sha256 if verdict is Verdict.GOOD and not model.sha256 else model.sha256
        return {"verdict": verdict, "verified_at": time.time(), "sha256": published}

    def _take_verdict(
        self, path: str, stop: threading.Event, change: dict[str, Any] | None
    ) -> None:
        if change is None or self._checks.get(path) is not stop:
            return
        del self._checks[path]
        self._changes.append((path, change))
        self._apply(path, change)
        model = self.model(path)
        if model is not None:
            self.verified.emit(path, model)
            self.refreshed.emit(self.models())

    def _delete(self, path: str) -> None:
        model = next((one for one in self._models if one.path == path), None)
        if model is None:
            self._let_go(path)
            return
        notes, own_folder = self._notes, self._own

        def work() -> None:
            from hfchat_desktop.workers.library.remove import remove_model  # seldom needed

            remove_model(model, own_folder=own_folder, even_used=True)
            notes.forget(path)

        self._do(work, path, partial(self._take_removal, path), partial(self._come_back, path))

    def _take_removal(self, path: str, _result: None) -> None:
        self._models = _without(self._models, {path})
        self._let_go(path)
        self.removed.emit(path)
        self.refresh()

    def _come_back(self, path: str) -> None:
        self._let_go(path)
        self.refreshed.emit(self.models())

    def _let_go(self, path: str) -> None:
        timer = self._leaving.pop(path, None)
        if timer is not None:
            timer.stop()
            timer.deleteLater()


def _nothing(_result: Any = None) -> None:
    pass


def _one_thread(parent: QObject) -> QThreadPool:
    pool = QThreadPool(parent)
    pool.setMaxThreadCount(1)
    return pool


def _without(models: list[LocalModel], gone: set[str]) -> list[LocalModel]:
    """Return the models that stay; of copies, another becomes the first."""
    if not gone:
        return list(models)
    first_copies: dict[str, str] = {}
    kept = []
    for model in models:
        if model.path in gone:
            continue
        if model.same_as in gone:
            first = first_copies.setdefault(model.same_as, model.path)
            model = replace(model, same_as="" if first == model.path else first)
        if model.newer in gone:
            model = replace(model, newer="")
        kept.append(model)
    return kept
