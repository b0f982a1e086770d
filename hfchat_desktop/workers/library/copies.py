"""Which models are the same content twice: by their published hashes, else by both ends."""

from __future__ import annotations

import hashlib
import os
import threading
from collections import defaultdict
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace

from hfchat_desktop.core.local_models import LocalModel
from hfchat_desktop.core.record import Record
from hfchat_desktop.workers.library.folder_walk import ScanStoppedError, is_regular
from hfchat_desktop.workers.library.headers import Fingerprint

_END_BYTES = 64 * 1024
_CACHED = 20_000


class Content(Record):
    """A model with what is known of its content. `sha256` is that of the first file or ""."""

    model: LocalModel
    fingerprint: Fingerprint
    sha256: str = ""


class CopyFinder:
    """Marks copies; remembers what was read of a file for as long as it stays the same."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[Fingerprint, str]] = {}

    def mark(self, contents: Iterable[Content], stop: threading.Event) -> list[LocalModel]:
        """Return the models, each with `same_as` the first of the same content before it.

        Two contents are the same where all sizes and the known hashes are equal; where a
        hash is not known, the first and the last 64 KiB decide. Raises ScanStoppedError.
        """
        alike: dict[tuple[int, int], list[Content]] = defaultdict(list)
        ordered = list(contents)
        for content in ordered:
            size = content.fingerprint.size_bytes
            if size:
                alike[size, len(content.model.files)].append(content)
        same_as: dict[str, str] = {}
        for group in alike.values():
            if len(group) > 1:
                same_as.update(self._same(group, stop))
        return [
            replace(content.model, same_as=same_as.get(content.model.path, ""))
            for content in ordered
        ]

    def _same(self, group: list[Content], stop: threading.Event) -> dict[str, str]:
        """Return the path of the first copy by the path of each later one."""
        by_hash: dict[str, str] = {}
        by_ends: dict[str, Content] = {}
        found: dict[str, str] = {}
        all_hashes_known = all(content.sha256 for content in group)
        for content in group:
            if stop.is_set():
                raise ScanStoppedError
            path = content.model.path
            original = by_hash.get(content.sha256, "") if content.sha256 else ""
            ends = "" if original or all_hashes_known else self._ends(content)
            if ends:
                first = by_ends.setdefault(ends, content)
                told_apart = first.sha256 and content.sha256 and first.sha256 != content.sha256
                if first is not content and not told_apart:
                    original = first.model.path
            if original:
                found[path] = original
            if content.sha256:
                by_hash.setdefault(content.sha256, original or path)
        return found

    def _ends(self, content: Content) -> str:
        """Return a hash of the beginning and the end of a model's files, "" if unreadable."""
        path = content.model.path
        known = self._known.get(path)
        if known is not None and known[0] == content.fingerprint:
            return known[1]
        ends = _read_ends(path, content.model.files[-1])
        if len(self._known) >= _CACHED:
            self._known.clear()
        self._known[path] = (content.fingerprint, ends)
        return ends


def _read_ends(first: str, last: str) -> str:
    digest = hashlib.sha256()
    with suppress(OSError, ValueError):
        if is_regular(first) and is_regular(last):
            with open(first, "rb") as file:
                digest.update(file.read(_END_BYTES))
            with open(last, "rb") as file:
                size = file.seek(0, os.SEEK_END)
                file.seek(max(0, size - _END_BYTES))
                digest.update(file.read(_END_BYTES))
            return digest.hexdigest()
    return ""
