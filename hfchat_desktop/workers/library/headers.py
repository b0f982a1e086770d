"""What the headers of model files say: 64 KiB of each, read once as long as it stays the same."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from typing import Any

from hfchat_desktop.core.gguf import GgufSummary, model_label, read_summary
from hfchat_desktop.core.gguf_header import BeyondSampleError, Header, read_values
from hfchat_desktop.core.gguf_types import NOT_A_CHAT_KIND
from hfchat_desktop.core.record import Record
from hfchat_desktop.errors import (
    HFChatError,
    ModelDamagedError,
    ModelLoadError,
    ModelUnsupportedError,
)

MAX_FILE_BYTES = 1 << 44
"""16 TiB: a file that claims to be larger is none that anybody loads."""

_SAMPLE_BYTES = 64 * 1024
_CACHED = 20_000
_COUNT = re.compile(r"(\d{1,4}(?:\.\d{1,3})?)([KMBT])", re.IGNORECASE)
_UNITS = {"K": 1e3, "M": 1e6, "B": 1e9, "T": 1e12}


class Fingerprint(Record):
    """What tells one state of a model's files from another: all bytes, the last change."""

    size_bytes: int
    changed_ns: int


class Described(Record):
    """A header in words. `is_helper` where the file accompanies a model and is none."""

    name: str
    quant: str = ""
    publisher: str = ""
    architecture: str = ""
    parameters: int = 0
    context_length: int = 0
    problem: HFChatError | None = None
    is_helper: bool = False


def fingerprint_of(files: Sequence[str]) -> Fingerprint:
    """Return the state of a model's files; those that are gone count nothing."""
    size, changed = 0, 0
    for path in files:
        try:
            found = os.stat(path)
        except (OSError, ValueError):
            continue
        size += found.st_size
        changed = max(changed, found.st_mtime_ns)
    return Fingerprint(size, changed)


class HeaderReader:
    """Describes model files; remembers each for as long as its fingerprint is the same."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[Fingerprint, Described]] = {}

    def describe(self, path: str, fingerprint: Fingerprint) -> Described:
        """Return what a file says of itself, or what is wrong with it. Never raises."""
        known = self._known.get(path)
        if known is not None and known[0] == fingerprint:
            return known[1]
        described = _describe(path, fingerprint)
        if len(self._known) >= _CACHED:
            self._known.clear()
        self._known[path] = (fingerprint, described)
        return described


def _describe(path: str, fingerprint: Fingerprint) -> Described:
    try:
        if fingerprint.size_bytes > MAX_FILE_BYTES:
            reason = f"{fingerprint.size_bytes} bytes are too many"
            raise ModelDamagedError(path=path, reason=reason)
        summary = read_summary(path, _SAMPLE_BYTES)
    except ModelUnsupportedError as error:
        return _nameless(path, error, is_helper=_accompanies_a_model(path, error.architecture))
    except HFChatError as error:
        return _nameless(path, error)
    except OSError as error:
        detail = error.strerror or type(error).__name__
        return _nameless(path, ModelLoadError(path=path, detail=detail))
    name, quant, publisher = model_label(summary)
    return Described(
        name=name,
        quant=quant,
        publisher=publisher,
        architecture=summary.architecture,
        parameters=_parameters(summary, name),
        context_length=summary.context_length,
    )


def _nameless(path: str, problem: HFChatError, *, is_helper: bool = False) -> Described:
    name, quant, _ = model_label(path)
    return Described(name=name, quant=quant, problem=problem, is_helper=is_helper)


def _accompanies_a_model(path: str, architecture: str) -> bool:
    """Return whether the header says so: projectors, adapters, statistics, vocabularies."""
    values: dict[str, Any] = {}
    try:
        with open(path, "rb") as file:
            size = os.fstat(file.fileno()).st_size
            read_values(Header(file.read(_SAMPLE_BYTES), size, path), into=values)
    except BeyondSampleError:
        pass
    except (HFChatError, OSError):
        return False
    return architecture == "clip" or values.get("general.type") in NOT_A_CHAT_KIND


def _parameters(summary: GgufSummary, name: str) -> int:
    """Return the number of weights: as the header counts it, else as it or the name rounds it."""
    if summary.n_params > 0:
        return summary.n_params
    for word in re.split(r"[-_\s]+", f"{summary.size_label} {name}"):
        match = _COUNT.fullmatch(word)
        if match:
            return round(float(match[1]) * _UNITS[match[2].upper()])
    return 0
