"""Deletes weights from Ollama's store, which keeps them for the models that name them."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from hfchat_desktop.core.safe_names import is_sha256
from hfchat_desktop.errors import ModelRemoveError
from hfchat_desktop.workers.library.folder_walk import Walk, read_small
from hfchat_desktop.workers.library.remove_cached import freed_by

_PREFIX = "sha256-"
_MANIFEST_BYTES = 1024 * 1024
_MANIFEST_DEPTH = 4  # HOST/NAMESPACE/MODEL/TAG


def remove_ollama(blob: Path, *, even_used: bool = False) -> int:
    """Delete a blob and return the freed bytes.

    Where a model of Ollama's names it: ModelRemoveError, or with `even_used` that model's
    manifest goes first, so that Ollama does not list a model without weights. Raises OSError.
    """
    sha256 = blob.name.removeprefix(_PREFIX)
    if not blob.name.startswith(_PREFIX) or not is_sha256(sha256) or blob.parent.name != "blobs":
        raise ModelRemoveError(path=str(blob), detail="it is no file of Ollama's store")
    try:
        found = blob.lstat()
    except FileNotFoundError:
        return 0
    users = list(_users(blob.parent.parent / "manifests", sha256))
    if users and not even_used:
        names = ", ".join(_tag_name(manifest) for manifest in users[:5])
        raise ModelRemoveError(path=str(blob), detail=f"Ollama uses it: ollama rm {names}")
    for manifest in users:
        manifest.unlink()
        with suppress(OSError):
            manifest.parent.rmdir()
    blob.unlink()
    return freed_by(found)


def _users(manifests: Path, sha256: str) -> Iterator[Path]:
    """Yield the manifests that name a hash, whatever they name it for."""
    walk = Walk(threading.Event())
    waiting = [(manifests, 1)]
    named = sha256.encode("ascii")
    while waiting:
        folder, depth = waiting.pop()
        for entry in walk.entries(folder):
            if entry.is_symlink():
                continue
            if entry.is_dir() and depth < _MANIFEST_DEPTH:
                waiting.append((Path(entry.path), depth + 1))
            elif named in read_small(entry.path, _MANIFEST_BYTES):
                yield Path(entry.path)


def _tag_name(manifest: Path) -> str:
    return f"{manifest.parent.name}:{os.path.basename(manifest)}"
