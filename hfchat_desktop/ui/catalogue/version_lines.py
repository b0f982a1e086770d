"""What the table of files shows of each version of a model, worked out from what is known."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from hfchat_desktop.core.catalogue import CatalogueEntry
from hfchat_desktop.core.downloads import DownloadRequest, DownloadRow, DownloadState
from hfchat_desktop.core.fit import Fit, Machine, MemoryNeed, fit_of_version
from hfchat_desktop.core.local_models import LocalModel
from hfchat_desktop.core.model_shape import ModelShape
from hfchat_desktop.core.record import Record
from hfchat_desktop.core.versions import ModelVersion, Reason, group_versions, recommended

SMALLEST = "smallest"
NEAR_FULL = "near_full"
FULL = "full"
_FULL_LABELS = ("BF16", "F16", "F32")
_NEAR_FULL_LABELS = ("Q8_0", "Q8_K_XL")


class VersionLine(Record):
    """One version: what it needs, how that fits, and what can be done with it.

    `reason` is set for the recommended one. `path` is where it lies on this computer, "" for
    nowhere; `download` is its place in the list of downloads. `can_fetch` is False where
    parts are missing, or the Hub has switched the repository off.
    """

    version: ModelVersion
    fit: Fit
    need: MemoryNeed
    remark: str = ""
    reason: Reason | None = None
    path: str = ""
    download: DownloadRow | None = None
    can_fetch: bool = True


def version_lines(
    entry: CatalogueEntry,
    machine: Machine | None,
    n_ctx: int,
    *,
    shape: ModelShape | None = None,
    local: Sequence[LocalModel] = (),
    downloads: Iterable[DownloadRow] = (),
) -> tuple[VersionLine, ...]:
    """Return a line for each version of a model, the smallest first."""
    versions = group_versions(entry.files)
    here = machine or Machine(memory_total=0, memory_free=0, disk_free=0)
    found = {v: fit_of_version(v, entry, here, n_ctx, shape) for v in versions}
    best, reason = recommended(versions, lambda version: found[version][0])
    rows = {row.key: row for row in downloads}
    return tuple(
        VersionLine(
            version=version,
            fit=found[version][0],
            need=found[version][1],
            remark=_remark(version, place, len(versions)),
            reason=reason if version is best else None,
            path=path_of(version, entry, local) or _fetched_path(row),
            download=row,
            can_fetch=version.complete and not entry.disabled,
        )
        for place, version in enumerate(versions)
        for row in (rows.get(request_of(version, entry).key),)
    )


def request_of(version: ModelVersion, entry: CatalogueEntry) -> DownloadRequest:
    """Return what is asked for when this version is to be downloaded."""
    return DownloadRequest(
        repo_id=entry.id,
        title=entry.title or entry.id.rpartition("/")[2],
        version=version.label or version.files[0].path.rpartition("/")[2].removesuffix(".gguf"),
        files=version.files,
        commit=entry.commit,
    )


def path_of(version: ModelVersion, entry: CatalogueEntry, local: Sequence[LocalModel]) -> str:
    """Return where a version lies on this computer, "" for nowhere.

    The same content counts wherever it came from; else the same file of the same repository.
    """
    hashes = {file.sha256 for file in version.files[:1] if file.sha256}
    name = version.files[0].path.rpartition("/")[2].casefold()
    for model in local:
        if model.problem is not None:
            continue
        if model.sha256 and model.sha256 in hashes:
            return model.path
        same_repo = model.repo_id.casefold() == entry.id.casefold() and model.repo_id
        if same_repo and _file_name(model.path) == name:
            return model.path
    return ""


def _fetched_path(row: DownloadRow | None) -> str:
    """Return where a finished download lies, before the library has seen it."""
    done = row is not None and row.state is DownloadState.DONE and bool(row.path)
    return row.path if row is not None and done and Path(row.path).is_file() else ""


def _file_name(path: str) -> str:
    return path.replace("\\", "/").rpartition("/")[2].casefold()


def _remark(version: ModelVersion, place: int, count: int) -> str:
    bare = version.label.removeprefix("UD-")
    if bare in _FULL_LABELS:
        return FULL
    if bare in _NEAR_FULL_LABELS:
        return NEAR_FULL
    return SMALLEST if place == 0 and count > 1 else ""
