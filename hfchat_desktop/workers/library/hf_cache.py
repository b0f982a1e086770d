"""The cache of the Hub, which llama.cpp, transformers and others share.

    models--PUBLISHER--NAME/refs/main                 the commit that "main" stood for
    models--PUBLISHER--NAME/snapshots/COMMIT/PATH     a link to a blob (a file on Windows)
    models--PUBLISHER--NAME/blobs/SHA256              the content; since huggingface_hub 2.4
                                                      it may be a link to blobs/AB/XET_HASH

Source: huggingface_hub, "Understand caching" (the cache-system reference).
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path

from hfchat_desktop.core.local_models import LocalPlace
from hfchat_desktop.core.safe_names import is_commit, is_sha256, safe_repo_id
from hfchat_desktop.workers.library.folder_walk import Walk, read_small
from hfchat_desktop.workers.library.found import Found

_PREFIX = "models--"
_SNAPSHOTS_LIMIT = 64


def find(cache: Path, walk: Walk, place: LocalPlace = LocalPlace.HF_CACHE) -> Iterator[Found]:
    """Yield the model files of all repositories in a cache, the newest revision first."""
    for entry in walk.folders(cache):
        repo_id = repo_of(entry.name)
        if repo_id:
            yield from _of_repository(Path(entry.path), repo_id, walk, place)


def repo_of(folder_name: str) -> str:
    """Return the repository that a folder of the cache holds, "" for none."""
    if not folder_name.startswith(_PREFIX):
        return ""
    repo_id = "/".join(folder_name.removeprefix(_PREFIX).split("--"))
    return repo_id if safe_repo_id(repo_id) else ""


def _of_repository(folder: Path, repo_id: str, walk: Walk, place: LocalPlace) -> Iterator[Found]:
    newest: dict[str, str] = {}
    for snapshot in _snapshots(folder, walk):
        commit = snapshot.name if is_commit(snapshot.name) else ""
        for path in walk.model_files(snapshot):
            name = os.path.relpath(path, snapshot)
            current = newest.setdefault(name, path)
            yield Found(
                path=path,
                place=place,
                publisher=repo_id.split("/")[0] if "/" in repo_id else "",
                repo_id=repo_id,
                commit=commit,
                sha256=_published_hash(path, folder, walk),
                current="" if current == path else current,
            )


def _snapshots(folder: Path, walk: Walk) -> list[Path]:
    """Return the revisions that are there: what "main" stands for, then the latest ones."""
    main = read_small(folder / "refs" / "main", 100).decode("ascii", "replace").strip()
    found = walk.folders(folder / "snapshots")

    def newest_first(entry: os.DirEntry[str]) -> tuple[bool, float]:
        try:
            return entry.name != main, -entry.stat().st_mtime
        except OSError:
            return entry.name != main, 0.0

    return [Path(entry.path) for entry in sorted(found, key=newest_first)[:_SNAPSHOTS_LIMIT]]


def _published_hash(path: str, repository: Path, walk: Walk) -> str:
    """Return the hash after which the blob of a snapshot's file is named.

    Only the first link counts, and only into the repository's own blobs: names in the
    store that repositories share are hashes of another kind. Where links were refused, the
    blob may be a second name of the same file.
    """
    blobs = repository / "blobs"
    try:
        found = os.lstat(path)
        if stat.S_ISLNK(found.st_mode):
            blob = os.path.normpath(os.path.join(os.path.dirname(path), os.readlink(path)))
            name = os.path.basename(blob) if os.path.dirname(blob) == str(blobs) else ""
        elif found.st_nlink > 1:
            names = (entry.name for entry in walk.entries(blobs) if entry.inode() == found.st_ino)
            name = next(names, "")
        else:
            name = ""
    except (OSError, ValueError):
        return ""
    return name if is_sha256(name) else ""
