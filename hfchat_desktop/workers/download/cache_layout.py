"""The Hub's cache as all programs know it: blobs by hash, snapshots by commit, a lock for each.

models--PUBLISHER--NAME/blobs/SHA256
                        snapshots/COMMIT/PATH   a link to the blob
                        refs/main               the commit
.locks/models--PUBLISHER--NAME/SHA256.lock
"""

from __future__ import annotations

import contextlib
import os
import uuid
from pathlib import Path

from hfchat_desktop.core.files import failure_of, sync_folder
from hfchat_desktop.core.safe_names import is_commit, is_sha256, safe_file_path, safe_repo_id
from hfchat_desktop.errors import UnsafeNameError

_MAIN_BYTES = 100


class RepoFolder:
    """The folder of one repository in a cache. Raises UnsafeNameError for what is none."""

    def __init__(self, cache: Path, repo_id: str) -> None:
        if not safe_repo_id(repo_id):
            raise UnsafeNameError(name=repo_id)
        name = f"models--{repo_id.replace('/', '--')}"
        self.folder = cache / name
        self.blobs = self.folder / "blobs"
        self._locks = cache / ".locks" / name

    def blob(self, sha256: str) -> Path:
        """Return where the content of this hash lies."""
        return self.blobs / _checked(sha256)

    def lock(self, sha256: str) -> Path:
        """Return the lock that whoever fetches this content holds."""
        return self._locks / f"{_checked(sha256)}.lock"

    def pointer(self, commit: str, path: str) -> Path:
        """Return where a file of a commit is opened.

        Raises UnsafeNameError where the name, or a link in the cache, leads out of the folder.
        """
        if not is_commit(commit) or not safe_file_path(path):
            raise UnsafeNameError(name=path)
        pointer = self.folder / "snapshots" / commit / path
        below = os.path.realpath(self.folder)
        if os.path.commonpath([below, os.path.realpath(pointer.parent)]) != below:
            raise UnsafeNameError(name=path)
        return pointer

    def make(self) -> None:
        """Make the folders that other programs expect of a repository.

        Raises DiskFullError, StoreReadOnlyError or StoreFailedError.
        """
        for folder in (self.blobs, self.folder / "snapshots"):
            try:
                folder.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                raise failure_of(error, folder) from error

    def main(self) -> str:
        """Return the commit that the cache takes for the newest; "" where it knows none."""
        with contextlib.suppress(OSError, ValueError):
            with (self.folder / "refs" / "main").open(encoding="ascii") as file:
                commit = file.read(_MAIN_BYTES).strip()
                return commit if is_commit(commit) else ""
        return ""

    def note_main(self, commit: str) -> None:
        """Note the newest commit, so that programs that ask for none find its files.

        Raises DiskFullError, StoreReadOnlyError or StoreFailedError.
        """
        path = self.folder / "refs" / "main"
        if self.main() == commit:
            return
        new = _beside(path)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            new.write_text(commit, encoding="ascii")
            os.replace(new, path)
        except OSError as error:
            raise failure_of(error, path) from error

    def place(self, part: Path, sha256: str) -> None:
        """Give a part, which is whole and synced, the name of its blob."""
        blob = self.blob(sha256)
        try:
            os.replace(part, blob)
        except OSError as error:
            raise failure_of(error, blob) from error
        sync_folder(blob.parent)

    def link(self, sha256: str, commit: str, path: str) -> Path:
        """Have a file of a commit lead to its blob and return its path.

        Where links are refused, as on Windows, a second name is tried, and then the content
        is moved there: nothing is ever copied.
        """
        blob, pointer = self.blob(sha256), self.pointer(commit, path)
        if not blob.exists() and pointer.is_file():
            return pointer  # it was moved there before
        new = _beside(pointer)
        try:
            pointer.parent.mkdir(parents=True, exist_ok=True)
            if pointer.exists() and os.path.samefile(pointer, blob):
                return pointer
            try:
                os.symlink(os.path.relpath(blob, pointer.parent), new)
            except (OSError, NotImplementedError):
                try:
                    os.link(blob, new)
                except OSError:
                    os.replace(blob, new)
            os.replace(new, pointer)
        except OSError as error:
            raise failure_of(error, pointer) from error
        sync_folder(pointer.parent)
        return pointer


def _checked(sha256: str) -> str:
    if not is_sha256(sha256):
        raise UnsafeNameError(name=sha256)
    return sha256


def _beside(path: Path) -> Path:
    return path.with_name(f"{path.name[:150]}.{uuid.uuid4().hex[:8]}.tmp")
