"""What is remembered of the models on this computer: one JSON file of the profile.

The window and the command line may both write it. Each change is read, made and written
under a lock of the system, and the file is replaced as a whole, so that none is lost.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Mapping
from dataclasses import field, replace
from pathlib import Path
from typing import Any, TypeGuard

from hfchat_desktop.core.files import put_aside, write_atomically
from hfchat_desktop.core.local_models import Verdict
from hfchat_desktop.core.profile_lock import ProfileLock
from hfchat_desktop.core.record import Record
from hfchat_desktop.core.safe_names import is_sha256
from hfchat_desktop.errors import HFChatError, ListDamagedError, StoreFailedError

MAX_NOTE_CHARACTERS = 4_000
MAX_FILE_BYTES = 16 * 1024 * 1024
MAX_ENTRIES = 5_000
"""Of models, of files from elsewhere, of templates; the oldest leave first."""

_MAX_PATH_CHARACTERS = 4_096
_LOCK_SECONDS = 2.0
_Stamp = tuple[int, int, int]


class _DamagedError(Exception):
    """The file is none that this module has written."""


class ModelNote(Record):
    """What is remembered of one path.

    Times in seconds since the epoch (0: never). `verdict` holds for a file of `size_bytes`
    that was changed last at `changed_ns`; `sha256` is the hash that was found then.
    """

    favourite: bool = False
    text: str = ""
    last_used: float = 0.0
    verdict: Verdict = Verdict.UNCHECKED
    verified_at: float = 0.0
    size_bytes: int = 0
    changed_ns: int = 0
    sha256: str = ""

    def holds_for(self, size_bytes: int, changed_ns: int) -> bool:
        """Return whether the verdict is about the file as it is now."""
        return (self.size_bytes, self.changed_ns) == (size_bytes, changed_ns)


class Noted(Record):
    """All that is remembered. `templates` gives the hash of a repository's chat template."""

    others: tuple[str, ...] = ()
    models: Mapping[str, ModelNote] = field(default_factory=dict)
    templates: Mapping[str, str] = field(default_factory=dict)

    def of(self, path: str) -> ModelNote:
        """Return what is remembered of a path."""
        return self.models.get(path) or ModelNote()


class LibraryNotes:
    """The notes of a profile. Every change raises DiskFullError, StoreReadOnlyError or
    StoreFailedError where it cannot be written, and then leaves the old notes.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._seen: tuple[_Stamp | None, Noted] = (None, Noted())
        self._problem: HFChatError | None = None

    def read(self) -> Noted:
        """Return what is remembered now. Never raises: see `take_problem`.

        A file that cannot be understood counts as empty and is put aside.
        """
        try:
            return self._load()
        except StoreFailedError as error:
            self._problem = error
        except _DamagedError:
            self._begin_anew()
        return Noted()

    def take_problem(self) -> HFChatError | None:
        """Return what was wrong with the file since the last call, once."""
        problem, self._problem = self._problem, None
        return problem

    def add_other(self, path: str) -> None:
        """Remember a model file that lies outside of all known folders."""
        self._change(lambda noted: replace(noted, others=_with_last(noted.others, path)))

    def forget_other(self, path: str) -> None:
        """Leave a file from elsewhere out of the list again."""

        def change(noted: Noted) -> Noted:
            return replace(noted, others=tuple(one for one in noted.others if one != path))

        self._change(change)

    def set_favourite(self, path: str, favourite: bool) -> None:
        """Remember whether a model is a favourite."""
        self._note(path, lambda note: replace(note, favourite=favourite))

    def set_text(self, path: str, text: str) -> None:
        """Remember a person's words on a model, at most `MAX_NOTE_CHARACTERS` of them."""
        self._note(path, lambda note: replace(note, text=text[:MAX_NOTE_CHARACTERS]))

    def note_used(self, path: str, when: float | None = None) -> None:
        """Remember that a model was used, now or at a time in seconds since the epoch."""
        seconds = time.time() if when is None else when
        self._note(path, lambda note: replace(note, last_used=max(note.last_used, seconds)))

    def note_verdict(
        self, path: str, verdict: Verdict, *, size_bytes: int, changed_ns: int, sha256: str = ""
    ) -> None:
        """Remember what checking a file found, for as long as the file stays as it is."""
        found = {
            "verdict": verdict,
            "verified_at": time.time(),
            "size_bytes": size_bytes,
            "changed_ns": changed_ns,
            "sha256": sha256 if _is_hash(sha256) else "",
        }
        self._note(path, lambda note: replace(note, **found))  # type: ignore[arg-type]

    def forget(self, path: str) -> None:
        """Forget all about a path: its file is gone."""

        def change(noted: Noted) -> Noted:
            models = {name: note for name, note in noted.models.items() if name != path}
            others = tuple(other for other in noted.others if other != path)
            return replace(noted, models=models, others=others)

        self._change(change)

    def seen_template(self, repo_id: str) -> str:
        """Return the hash of the chat template that was shown last, "" for none."""
        return self.read().templates.get(repo_id, "")

    def note_template(self, repo_id: str, sha256: str) -> None:
        """Remember the hash of a repository's chat template as one that a person has seen."""

        def change(noted: Noted) -> Noted:
            others = {name: one for name, one in noted.templates.items() if name != repo_id}
            return replace(noted, templates={**others, repo_id: sha256})

        self._change(change)

    def _note(self, path: str, change: Callable[[ModelNote], ModelNote]) -> None:
        def change_all(noted: Noted) -> Noted:
            return replace(noted, models={**noted.models, path: change(noted.of(path))})

        self._change(change_all)

    def _change(self, change: Callable[[Noted], Noted]) -> None:
        """Read, change and write while nobody else does."""
        lock = self._locked()
        try:
            try:
                before = self._load()
            except _DamagedError:
                self._put_aside()
                before = Noted()
            after = change(before)
            if after != before:
                write_atomically(self._path, _to_bytes(after))
        finally:
            lock.release()

    def _begin_anew(self) -> None:
        """Put a damaged file aside, unless somebody else has done it in the meantime."""
        try:
            lock = self._locked()
        except HFChatError as error:
            self._problem = error
            return
        try:
            self._load()
        except StoreFailedError as error:
            self._problem = error
        except _DamagedError:
            self._put_aside()
        finally:
            lock.release()

    def _locked(self) -> ProfileLock:
        lock = ProfileLock(self._path.with_name(self._path.name + ".lock"))
        deadline = time.monotonic() + _LOCK_SECONDS
        while not lock.acquire():
            if time.monotonic() > deadline:
                raise StoreFailedError(path=str(self._path), detail="locked by another process")
            time.sleep(0.01)
        return lock

    def _load(self) -> Noted:
        """Return the file's notes; raises StoreFailedError or _DamagedError."""
        stamp = _stamp_of(self._path)
        if stamp is None:
            return Noted()
        seen, noted = self._seen
        if stamp == seen:
            return noted
        if stamp[0] > MAX_FILE_BYTES:
            raise _DamagedError
        try:
            with self._path.open("rb") as file:
                record = json.loads(file.read(MAX_FILE_BYTES))
        except OSError as error:
            detail = error.strerror or type(error).__name__
            raise StoreFailedError(path=str(self._path), detail=detail) from error
        except (ValueError, RecursionError) as error:
            raise _DamagedError from error
        if not isinstance(record, dict):
            raise _DamagedError
        noted = _from_record(record)
        self._seen = (stamp, noted)
        return noted

    def _put_aside(self) -> None:
        try:
            kept_as = str(put_aside(self._path, "bad"))
        except HFChatError:
            kept_as = str(self._path)  # where nothing can be renamed it stays in its place
        self._problem = ListDamagedError(path=str(self._path), kept_as=kept_as)


def _stamp_of(path: Path) -> _Stamp | None:
    """Return what tells one state of a file from another, None where there is no file."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_size, found.st_mtime_ns, found.st_ino


def _to_bytes(noted: Noted) -> bytes:
    models = _kept_models(noted.models)
    record = {
        "version": 1,
        "others": noted.others[-MAX_ENTRIES:],
        "models": {path: found for path, note in models.items() if (found := _note_record(note))},
        "templates": dict(list(noted.templates.items())[-MAX_ENTRIES:]),
    }
    # ASCII, so that a file name which is not UTF-8 survives.
    return json.dumps(record, indent=1).encode("ascii") + b"\n"


def _kept_models(models: Mapping[str, ModelNote]) -> Mapping[str, ModelNote]:
    """Return the notes to keep: where there are too many, what a person wrote or marked first."""
    if len(models) <= MAX_ENTRIES:
        return models

    def weight(item: tuple[str, ModelNote]) -> tuple[bool, bool, float]:
        note = item[1]
        return bool(note.text), note.favourite, max(note.last_used, note.verified_at)

    return dict(sorted(models.items(), key=weight)[-MAX_ENTRIES:])


def _note_record(note: ModelNote) -> dict[str, Any]:
    """Return what differs from a path of which nothing is known."""
    plain = ModelNote()
    return {name: value for name, value in vars(note).items() if value != getattr(plain, name)}


def _from_record(record: Mapping[str, Any]) -> Noted:
    """Return what can be understood of a record; the rest is left out."""
    others, models, templates = (record.get(name) for name in ("others", "models", "templates"))
    return Noted(
        others=tuple(one for one in others if _is_path(one))[-MAX_ENTRIES:]
        if isinstance(others, list)
        else (),
        models={
            path: _note_of(note)
            for path, note in models.items()
            if _is_path(path) and isinstance(note, dict)
        }
        if isinstance(models, dict)
        else {},
        templates={name: one for name, one in templates.items() if _is_hash(one)}
        if isinstance(templates, dict)
        else {},
    )


def _note_of(record: Mapping[str, Any]) -> ModelNote:
    text, verdict, sha256 = record.get("text"), record.get("verdict"), record.get("sha256")
    return ModelNote(
        favourite=record.get("favourite") is True,
        text=text[:MAX_NOTE_CHARACTERS] if isinstance(text, str) else "",
        last_used=_seconds(record.get("last_used")),
        verdict=Verdict(verdict) if verdict in tuple(Verdict) else Verdict.UNCHECKED,
        verified_at=_seconds(record.get("verified_at")),
        size_bytes=_count(record.get("size_bytes")),
        changed_ns=_count(record.get("changed_ns")),
        sha256=sha256 if _is_hash(sha256) else "",
    )


def _seconds(value: object) -> float:
    """Return a time that `datetime` can show, 0 for everything else."""
    usable = isinstance(value, int | float) and not isinstance(value, bool)
    return float(value) if usable and 0 < value < 1e11 else 0.0  # type: ignore[operator, arg-type]


def _count(value: object) -> int:
    usable = isinstance(value, int) and not isinstance(value, bool)
    return value if usable and 0 <= value < 1 << 63 else 0  # type: ignore[operator, return-value]


def _is_path(value: object) -> bool:
    return isinstance(value, str) and 0 < len(value) <= _MAX_PATH_CHARACTERS and "\0" not in value


def _is_hash(value: object) -> TypeGuard[str]:
    return isinstance(value, str) and is_sha256(value)


def _with_last(paths: tuple[str, ...], path: str) -> tuple[str, ...]:
    return (*(one for one in paths if one != path), path)
