"""Deletes single files from a cache of the Hub; other files of the repository stay.

A file of a snapshot is a link to a blob, which other snapshots may share. A blob may itself be
a link into the store that repositories share: huggingface_hub, which made it, knows when that
may go. Where a snapshot becomes empty, it goes with the references to it, and the repository's
folder with the last snapshot.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, suppress
from pathlib import Path

from filelock import FileLock, Timeout

from hfchat_desktop.core.record import Record
from hfchat_desktop.core.safe_names import is_commit, is_sha256
from hfchat_desktop.errors import ModelRemoveError
from hfchat_desktop.workers.library.folder_walk import read_small
from hfchat_desktop.workers.library.hf_cache import repo_of

_MAX_FILES = 200_000
_REF_BYTES = 100


class CachedFile(Record):
    """A file of a snapshot, and the folders that it belongs to."""

    path: Path
    snapshot: Path
    repository: Path


def cached_file(path: Path) -> CachedFile | None:
    """Return where in a cache of the Hub an absolute path lies, None where in none.

    Raises ModelRemoveError where a link on the way leads out of the repository.
    """
    for repository in reversed(path.parents):
        if not repo_of(repository.name):
            continue
        below = path.relative_to(repository).parts
        if len(below) < 3 or below[0] != "snapshots" or ".." in below:
            continue
        if not is_commit(below[1]):
            continue
        real = os.path.realpath(path.parent)
        if not Path(real).is_relative_to(os.path.realpath(repository)):
            raise ModelRemoveError(path=str(path), detail="a link leads out of the cache")
        return CachedFile(path, repository / "snapshots" / below[1], repository)
    return None


def remove_cached(files: Sequence[CachedFile]) -> int:
    """Delete files of one repository and return the freed bytes.

    Raises ModelRemoveError where another program fetches one of them, and OSError.
    """
    repository = files[0].repository
    if any(file.repository != repository for file in files):
        raise ModelRemoveError(path=str(files[0].path), detail="its parts lie in several places")
    if (repository / "blobs").is_symlink():
        raise ModelRemoveError(path=str(repository), detail="a link leads out of the cache")
    there = [file for file in files if is_file_or_link(file.path)]
    blobs = {file.path: _blob_of(file) for file in there}
    freed = 0
    with ExitStack() as locks:
        for blob in sorted({blob for blob in blobs.values() if blob is not None}):
            _lock(blob, locks)
        for file in there:
            if blobs[file.path] is None:
                freed += freed_by(file.path.lstat())
            file.path.unlink()
        unused = {blob for blob in blobs.values() if blob is not None}
        unused -= _still_used(repository, unused)
        for blob in unused:
            freed += _remove_blob(blob, repository.parent)
    for file in files:
        remove_empty(file.path.parent, file.snapshot.parent)
    _remove_leftovers(repository)
    return freed


def is_file_or_link(path: Path) -> bool:
    """Return whether a file or a link is there; raises ModelRemoveError for anything else."""
    try:
        mode = path.lstat().st_mode
    except FileNotFoundError:
        return False
    if not stat.S_ISREG(mode) and not stat.S_ISLNK(mode):
        raise ModelRemoveError(path=str(path), detail="it is no model file")
    return True


def _blob_of(file: CachedFile) -> Path | None:
    """Return the blob of this repository that a file leads to, None where it leads to none."""
    blobs = file.repository / "blobs"
    found = file.path.lstat()
    if stat.S_ISLNK(found.st_mode):
        target = _target(file.path)
        is_own = os.path.realpath(target.parent) == os.path.realpath(blobs)
        return blobs / target.name if is_own and os.path.lexists(target) else None
    if found.st_nlink > 1:  # where links were refused, a blob may have a second name
        with suppress(OSError):
            for blob in blobs.iterdir():
                if blob.lstat().st_ino == found.st_ino and os.path.samestat(blob.lstat(), found):
                    return blob
    return None


def _target(link: Path) -> Path:
    """Return where a link leads, one step and no more."""
    return Path(os.path.normpath(link.parent / os.readlink(link)))


def _still_used(repository: Path, blobs: set[Path]) -> set[Path]:
    """Return those of the blobs that a file of any snapshot leads to."""
    wanted: dict[tuple[int, int], Path] = {}
    for blob in blobs:
        with suppress(OSError):
            found = blob.lstat()
            wanted[found.st_dev, found.st_ino] = blob
    used: set[Path] = set()
    for path in _files_below(repository / "snapshots"):
        found = path.lstat()
        if stat.S_ISLNK(found.st_mode):
            used |= {blob for blob in blobs if _leads_to(path, blob)}
        elif (found.st_dev, found.st_ino) in wanted:
            used.add(wanted[found.st_dev, found.st_ino])
    return used


def _leads_to(link: Path, blob: Path) -> bool:
    target = _target(link)
    return target.name == blob.name and os.path.realpath(target.parent) == os.path.realpath(
        blob.parent
    )


def _files_below(folder: Path) -> Iterator[Path]:
    """Yield all files and links below a folder; folders behind links are not entered.

    Raises ModelRemoveError where there are too many to know them all.
    """
    count = 0
    for name, folders, files in os.walk(folder, onerror=_raise, followlinks=False):
        links = [entry for entry in folders if os.path.islink(os.path.join(name, entry))]
        for entry in (*files, *links):
            count += 1
            if count > _MAX_FILES:
                raise ModelRemoveError(path=str(folder), detail="it holds too many files")
            yield Path(name, entry)


def _raise(error: OSError) -> None:
    raise error


def _lock(blob: Path, locks: ExitStack) -> None:
    """Hold the lock that programs hold while they fetch this blob."""
    folder = blob.parent.parent.parent / ".locks" / blob.parent.parent.name
    if not is_sha256(blob.name) or not folder.is_dir():
        return
    try:
        locks.enter_context(FileLock(folder / f"{blob.name}.lock", timeout=0))
    except Timeout as error:
        detail = "another program fetches it"
        raise ModelRemoveError(path=str(blob), detail=detail) from error
    except NotImplementedError:  # a file system without locks
        return


def freed_by(found: os.stat_result) -> int:
    """Return the bytes that deleting a name frees, by its own status (`lstat`)."""
    return found.st_size if stat.S_ISREG(found.st_mode) and found.st_nlink <= 1 else 0


def _remove_blob(blob: Path, cache: Path) -> int:
    """Delete a blob; one that is a link into the shared store as huggingface_hub does."""
    if not blob.is_symlink():
        freed = freed_by(blob.lstat())
        blob.unlink(missing_ok=True)
        return freed
    content = _target(blob)
    if not content.is_relative_to(cache / "blobs"):
        blob.unlink()
        return 0
    freed = freed_by(content.lstat()) if os.path.lexists(content) else 0
    from huggingface_hub import DeleteCacheStrategy  # slow to import, and seldom needed

    nothing: frozenset[Path] = frozenset()
    DeleteCacheStrategy(
        expected_freed_size=0,
        blobs=frozenset((blob,)),
        refs=nothing,
        repos=nothing,
        snapshots=nothing,
        files=nothing,
        cache_dir=cache,
    ).execute()
    if os.path.lexists(blob):
        raise ModelRemoveError(path=str(blob), detail="it could not be deleted")
    return 0 if os.path.lexists(content) else freed


def remove_empty(folder: Path, above: Path) -> None:
    """Remove a folder and those above it that are empty, up to `above`, which stays."""
    while folder != above and folder.is_relative_to(above):
        with suppress(OSError):
            folder.rmdir()
        if os.path.lexists(folder):
            return
        folder = folder.parent


def _remove_leftovers(repository: Path) -> None:
    """Remove references to snapshots that are gone, and folders that are empty."""
    snapshots, refs = repository / "snapshots", repository / "refs"
    with suppress(OSError):
        for ref in list(_files_below(refs)) if not refs.is_symlink() else []:
            commit = read_small(ref, _REF_BYTES).decode("ascii", "replace").strip()
            if is_commit(commit) and not os.path.lexists(snapshots / commit):
                ref.unlink()
                remove_empty(ref.parent, refs)
    with suppress(OSError):
        if snapshots.is_dir() and any(snapshots.iterdir()):
            return
    absent = repository / ".no_exist"  # empty files: what the repository is known not to have
    with suppress(OSError):
        for path in list(_files_below(absent)) if not absent.is_symlink() else []:
            if path.lstat().st_size == 0:
                path.unlink()
                remove_empty(path.parent, repository)
    for folder in (snapshots, refs, repository / "blobs", repository):
        with suppress(OSError):
            folder.rmdir()
