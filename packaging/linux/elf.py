"""Reads from ELF files what they need of others: libraries, and versions of them.

Standard library only, and only what x86-64 and ARM64 Linux have: 64 bits, little-endian.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

_PT_LOAD, _PT_DYNAMIC = 1, 2
_NULL, _NEEDED, _STRTAB, _SONAME = 0, 1, 5, 14
_VERNEED, _VERNEEDNUM = 0x6FFFFFFE, 0x6FFFFFFF


class NotElfError(Exception):
    """The file is no 64-bit ELF file with a dynamic section, or is damaged."""


@dataclass(frozen=True)
class Needs:
    """What one program or library asks of others."""

    soname: str = ""
    libraries: tuple[str, ...] = ()
    versions: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """Names of versions, as GLIBC_2.34, by library."""


def needs(path: Path) -> Needs:
    """Return what a file needs. Raises NotElfError."""
    data = path.read_bytes()
    if data[:6] != b"\x7fELF\x02\x01":
        raise NotElfError(str(path))
    try:
        return _Reader(data).needs()
    except (struct.error, ValueError, IndexError) as error:
        raise NotElfError(f"{path}: {error}") from error


def elf_files(folder: Path) -> Iterator[Path]:
    """Yield the ELF files below a folder, each once (links are left out)."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as stream:
                if stream.read(4) == b"\x7fELF":
                    yield path


def newest(versions: dict[str, set[str]], prefix: str) -> str:
    """Return the highest of the versions with a prefix, as "2.34" for GLIBC_; "" for none."""
    found = [
        name[len(prefix) :]
        for names in versions.values()
        for name in names
        if name.startswith(prefix) and name[len(prefix) :][:1].isdigit()
    ]
    return max(found, key=lambda text: [int(part) for part in text.split(".")], default="")


class _Reader:
    def __init__(self, data: bytes) -> None:
        self._data = data
        offset, size, count = (
            *struct.unpack_from("<Q", data, 32),
            *struct.unpack_from("<HH", data, 54),
        )
        headers = [struct.unpack_from("<IIQQQQQQ", data, offset + i * size) for i in range(count)]
        self._loads = [(h[3], h[2], h[5]) for h in headers if h[0] == _PT_LOAD]
        self._dynamic = next((h for h in headers if h[0] == _PT_DYNAMIC), None)
        self._strings = 0

    def needs(self) -> Needs:
        if self._dynamic is None:
            return Needs()
        tags = list(self._tags(self._dynamic[2], self._dynamic[5]))
        last = dict(tags)
        if _STRTAB not in last:
            return Needs()
        self._strings = self._place(last[_STRTAB])
        libraries = tuple(self._string(value) for tag, value in tags if tag == _NEEDED)
        soname = self._string(last[_SONAME]) if _SONAME in last else ""
        return Needs(soname, libraries, dict(self._versions(last)))

    def _tags(self, offset: int, size: int) -> Iterator[tuple[int, int]]:
        for at in range(offset, offset + size, 16):
            tag, value = struct.unpack_from("<QQ", self._data, at)
            if tag == _NULL:
                return
            yield tag, value

    def _versions(self, tags: dict[int, int]) -> Iterator[tuple[str, tuple[str, ...]]]:
        if _VERNEED not in tags:
            return
        at = self._place(tags[_VERNEED])
        for _ in range(tags.get(_VERNEEDNUM, 0)):
            _, count, name, first, step = struct.unpack_from("<HHIII", self._data, at)
            entry, found = at + first, []
            for _ in range(count):
                _, _, _, text, onward = struct.unpack_from("<IHHII", self._data, entry)
                found.append(self._string(text))
                entry += onward
            yield self._string(name), tuple(found)
            at += step

    def _place(self, address: int) -> int:
        """Return where in the file lies what is loaded to an address."""
        for start, offset, size in self._loads:
            if start <= address < start + size:
                return int(offset + address - start)
        raise ValueError(f"nothing is loaded to {address:#x}")

    def _string(self, offset: int) -> str:
        start = self._strings + offset
        return self._data[start : self._data.index(b"\0", start)].decode("utf-8", "replace")
