"""Is a model's content what was published? Its files are read whole and hashed."""

from __future__ import annotations

import hashlib
import os
import threading
from collections.abc import Callable
from pathlib import Path

from hfchat_desktop.core.local_models import LocalModel, Verdict
from hfchat_desktop.core.safe_names import is_sha256
from hfchat_desktop.errors import ModelLoadError, ModelNotFoundError
from hfchat_desktop.workers.library.folder_walk import is_regular

OnProgress = Callable[[int, int], None]
"""Told the bytes that were read and all bytes, a few times for each megabyte or less often."""

_PIECE_BYTES = 256 * 1024
_TOLD_BYTES = 2 * 1024 * 1024
_OLLAMA = "sha256-"


def verify_model(
    model: LocalModel, progress: OnProgress, stop: threading.Event
) -> tuple[Verdict, str]:
    """Return whether all files are the published ones, and a SHA-256.

    The hash is that of the first file; where one is wrong, that of the wrong one. Published
    hashes are `model.sha256` and those that a cache names its blobs by. NO_HASH where one of
    them is not known and no other is wrong. Once `stop` is set: (UNCHECKED, "").

    Raises ModelNotFoundError, and ModelLoadError where the system does not let a file be read.
    """
    files = model.files or (model.path,)
    sizes = [_size(path) for path in files]
    done, first, verdict = 0, "", Verdict.GOOD
    for path, size in zip(files, sizes, strict=True):
        expected = (model.sha256 if path == model.path else "") or published_hash(path)
        actual = _hashed(path, size, _Teller(progress, done, sum(sizes)), stop)
        if not actual:
            return Verdict.UNCHECKED, ""
        first = first or actual
        if not is_sha256(expected):
            verdict = Verdict.NO_HASH
        elif actual != expected:
            return Verdict.BAD, actual
        done += size
    return verdict, first


def published_hash(path: str) -> str:
    """Return the SHA-256 by which a cache names the content at `path`, "" where none does.

    Of the Hub's cache only the link in a snapshot counts, and only where it leads into the
    blobs of the same repository; Ollama's blobs carry the hash in their name.
    """
    name = os.path.basename(path)
    if name.startswith(_OLLAMA) and is_sha256(name.removeprefix(_OLLAMA)):
        return name.removeprefix(_OLLAMA)
    try:
        target = Path(os.path.normpath(os.path.join(os.path.dirname(path), os.readlink(path))))
    except (OSError, ValueError):
        return ""
    repository = target.parent.parent
    is_own = target.parent.name == "blobs" and repository in Path(os.path.abspath(path)).parents
    is_blob = is_own and repository.name.startswith("models--")
    return target.name if is_blob and is_sha256(target.name) else ""


class _Teller:
    """Tells how far it is, but not after each piece."""

    def __init__(self, progress: OnProgress, before: int, total: int) -> None:
        self._progress = progress
        self._before = before
        self._total = total
        self._told = before

    def tell(self, done: int, *, at_end: bool = False) -> None:
        """Tell that `done` bytes of this file were read."""
        now = self._before + done
        if at_end or now - self._told >= _TOLD_BYTES:
            self._told = now
            self._progress(min(now, self._total), self._total)


def _size(path: str) -> int:
    try:
        size = os.stat(path).st_size
    except (OSError, ValueError) as error:
        raise ModelNotFoundError(name=path) from error
    if not is_regular(path):
        raise ModelNotFoundError(name=path)
    return size


def _hashed(path: str, size: int, teller: _Teller, stop: threading.Event) -> str:
    """Return the SHA-256 of a file of `size` bytes, "" once `stop` is set.

    Of a file that grows meanwhile no more is read than one piece too many: it is wrong anyway.
    """
    digest, done = hashlib.sha256(), 0
    piece = memoryview(bytearray(_PIECE_BYTES))
    try:
        with open(path, "rb", buffering=0) as file:
            while done <= size and not stop.is_set():
                count = file.readinto(piece)
                if not count:
                    break
                digest.update(piece[:count])
                done += count
                teller.tell(done)
    except OSError as error:
        detail = error.strerror or type(error).__name__
        raise ModelLoadError(path=path, detail=detail) from error
    if stop.is_set():
        return ""
    teller.tell(done, at_end=True)
    return digest.hexdigest()
