"""The files of a repository as versions of one model: quantizations, parts, helpers, a default.

A version is a quantization ("Q4_K_M"), in one file or in several parts. Files that belong to a
model without being one (the eyes of a model that sees, statistics of a quantization, small
models that guess ahead) are no versions.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from enum import StrEnum

from hfchat_desktop.core.catalogue import RepoFile
from hfchat_desktop.core.fit import Fit
from hfchat_desktop.core.record import Record
from hfchat_desktop.core.safe_names import safe_file_path

DEFAULT_QUANT = "Q4_K_M"
"""What llama.cpp and Ollama take where nothing is said."""

_BITS = {
    "F32": 32, "BF16": 16, "F16": 16,
    "Q8_K_XL": 9.3, "Q8_0": 8.5,
    "Q6_K_XL": 7.1, "Q6_K_L": 6.7, "Q6_K": 6.56,
    "Q5_K_XL": 5.9, "Q5_K_L": 5.8, "Q5_1": 6.0, "Q5_K_M": 5.7, "Q5_K": 5.7, "Q5_K_S": 5.57,
    "Q5_0": 5.5, "Q5": 5.5,
    "Q4_K_XL": 5.0, "Q4_K_L": 5.0, "Q4_K_M": 4.85, "Q4_K": 4.85, "Q4_K_S": 4.6, "Q4_1": 5.0,
    "IQ4_NL": 4.6, "Q4_0": 4.6, "Q4": 4.6, "NVFP4": 4.6, "MXFP4": 4.4, "IQ4_XS": 4.4,
    "Q3_K_XL": 4.5, "Q3_K_L": 4.3, "Q3_K_M": 4.0, "Q3_K": 4.0, "IQ3_M": 3.76, "IQ3_S": 3.66,
    "Q3_K_S": 3.64, "Q3": 3.6, "IQ3_XS": 3.5, "IQ3_XXS": 3.25,
    "Q2_K_XL": 3.4, "Q2_K_L": 3.3, "Q2_K": 3.16, "Q2_K_S": 2.97, "IQ2_M": 2.93, "Q2": 2.9,
    "IQ2_S": 2.74, "IQ2_XS": 2.59, "IQ2_XXS": 2.38,
    "IQ1_M": 2.15, "TQ2_0": 2.06, "IQ1_S": 2.0, "TQ1_0": 1.69, "Q1_0": 1.1,
}  # fmt: skip
"""Rough bits per weight of a whole model, best quality first. The figures follow the table of
llama.cpp's `tools/quantize/README.md` (8B) where it has them; others are interpolated."""

QUANT_ORDER = tuple(_BITS)
"""All quantizations that are known, the best quality first."""

_RANK = {label: rank for rank, label in enumerate(QUANT_ORDER)}
_QUANT = re.compile(
    r"(?<![A-Z0-9])(UD-)?"
    r"(I?Q[1-8](?:_K)?(?:_(?:XXS|XXL|XS|XL|NL|S|M|L|0|1))?|TQ[12]_0"
    r"|BF16|FP?16|FP?32|MXFP4|NVFP4)(?:_[A-Z]+)*(?![A-Z0-9])"
)
_SAME = {"FP16": "F16", "FP32": "F32"}
_HELPER = re.compile(r"(mmproj|imatrix)|(?:^|[-_./])(mtp|eagle3|dflash|dspark)-")
_SHARD = re.compile(r"(.*?)-(\d{5})-of-(\d{5})\.gguf", re.IGNORECASE | re.DOTALL)


class ModelVersion(Record):
    """A model to download: `files` is one file, or the parts in their order.

    `label` is the quantization ("" where the names do not tell), `bits` its rough bits per
    weight (0: not known). `complete` is False where parts are missing.
    """

    label: str
    files: tuple[RepoFile, ...]
    size_bytes: int
    complete: bool = True
    bits: float = 0.0


class Reason(StrEnum):
    """Why a version is the recommended one. Its own fit says if that is well or tight."""

    DEFAULT_FITS = "default_fits"  # Q4_K_M, and it fits
    NEAREST_FITS = "nearest_fits"  # the nearest quality that fits
    DEFAULT = "default"  # Q4_K_M; nobody knows if it fits
    Q8 = "q8"  # Q8_0, the second choice; nobody knows if it fits
    FIRST = "first"  # there is nothing better to go by
    NOTHING_FITS = "nothing_fits"  # the smallest one: none fits


def helper_kind(path: str) -> str:
    """Return what kind of helper a file is ("mmproj", "imatrix", "mtp" …), or "" for a model."""
    match = _HELPER.search(path.casefold())
    return (match[1] or match[2]) if match else ""


def quant_label(path: str) -> str:
    """Return the quantization that a file's name or folder tells, or "".

    The last one counts: names of models come first. Ask `helper_kind` before: the eyes of a
    model have a quantization, too.
    """
    label = ""
    for match in _QUANT.finditer(path.upper()):
        label = (match[1] or "") + _SAME.get(match[2], match[2])
    return label


def quant_rank(label: str) -> int:
    """Return the place of a quantization in QUANT_ORDER; unknown ones come after all."""
    return _RANK.get(label.removeprefix("UD-"), len(_RANK))


def group_versions(files: Iterable[RepoFile]) -> tuple[ModelVersion, ...]:
    """Return the versions among the files of a repository, the smallest first.

    Left out: what is no GGUF file, helpers, and names that could leave the models folder.
    """
    single: list[ModelVersion] = []
    parts: dict[tuple[str, int], dict[int, RepoFile]] = {}
    for file in files:
        if not _is_model(file.path):
            continue
        shard = _SHARD.fullmatch(file.path)
        if shard is None:
            single.append(_version(file.path, (file,)))
        else:
            parts.setdefault((shard[1], int(shard[3])), {})[int(shard[2])] = file
    for (prefix, total), found in parts.items():
        ordered = tuple(found[number] for number in sorted(found))
        single.append(_version(prefix, ordered, complete=sorted(found) == [*range(1, total + 1)]))
    return tuple(sorted(single, key=lambda version: (version.size_bytes, version.files[0].path)))


def recommended(
    versions: Iterable[ModelVersion], fit_of: Callable[[ModelVersion], Fit]
) -> tuple[ModelVersion | None, Reason]:
    """Return the version to offer first, and why; None only where there is none at all.

    Q4_K_M if it fits well, else the nearest by quality that does, else the same among those
    that are tight. Where nobody knows what fits: Q4_K_M, Q8_0, the first.
    """
    complete = [version for version in versions if version.complete]
    if not complete:
        return None, Reason.FIRST
    fits = [(version, fit_of(version)) for version in complete]
    for verdict in (Fit.WELL, Fit.TIGHT):
        fitting = [version for version, fit in fits if fit is verdict]
        if fitting:
            best = min(fitting, key=_distance)
            return best, _why_it_fits(best)
    unknown = [version for version, fit in fits if fit is Fit.UNKNOWN]
    if not unknown:
        return min(complete, key=lambda version: version.size_bytes), Reason.NOTHING_FITS
    for label, reason in ((DEFAULT_QUANT, Reason.DEFAULT), ("Q8_0", Reason.Q8)):
        for version in unknown:
            if version.label.removeprefix("UD-") == label:
                return version, reason
    return unknown[0], Reason.FIRST


def _is_model(path: str) -> bool:
    return path.casefold().endswith(".gguf") and not helper_kind(path) and safe_file_path(path)


def _version(name: str, files: tuple[RepoFile, ...], *, complete: bool = True) -> ModelVersion:
    label = quant_label(name)
    bits = _BITS.get(label.removeprefix("UD-"), 0.0)
    size = sum(max(0, file.size_bytes) for file in files)
    return ModelVersion(label, files, size, complete, bits)


def _distance(version: ModelVersion) -> tuple[int, bool, int]:
    """Order by the distance from Q4_K_M in quality; of two the one below, which is smaller."""
    distance = quant_rank(version.label) - _RANK[DEFAULT_QUANT]
    return abs(distance), distance < 0, version.size_bytes


def _why_it_fits(version: ModelVersion) -> Reason:
    bare = version.label.removeprefix("UD-")
    if bare == DEFAULT_QUANT:
        return Reason.DEFAULT_FITS
    return Reason.NEAREST_FITS if bare in _RANK else Reason.FIRST
