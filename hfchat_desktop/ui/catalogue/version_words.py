"""What is said of one version of a model: its remark, its need of memory, why it is recommended."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from hfchat_desktop.core.downloads import DownloadRow, DownloadState
from hfchat_desktop.core.fit import Machine, MemoryNeed
from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.core.versions import ModelVersion, Reason
from hfchat_desktop.ui.catalogue.fact_words import memory_words
from hfchat_desktop.ui.catalogue.version_lines import FULL, NEAR_FULL, SMALLEST

translate = QCoreApplication.translate


def version_name(version: ModelVersion) -> str:
    """Return what a version is called: its quantization, or its file."""
    return plain_label(version.label or version.files[0].path.rpartition("/")[2], 60)


def remark_words(remark: str) -> str:
    """Return the word beside the name."""
    return {
        SMALLEST: translate("Versions", "Smallest"),
        NEAR_FULL: translate("Versions", "Near full"),
        FULL: translate("Versions", "Full"),
    }.get(remark, "")


def need_words(need: MemoryNeed, machine: Machine | None, context: str) -> str:
    """Return the sum of what a version needs, line by line. `context` is a count in words."""
    parts = [
        translate("Versions", "Weights: {size}").format(size=memory_words(need.weights)),
        translate("Versions", "Context of {count} tokens: {size}").format(
            count=context, size=memory_words(need.kv_cache)
        ),
        translate("Versions", "Buffers: {size}").format(size=memory_words(need.compute)),
        translate("Versions", "Reserve: {size}").format(size=memory_words(need.reserve)),
        translate("Versions", "Together: {size}").format(size=memory_words(need.total)),
    ]
    if machine is not None:
        free = memory_words(machine.memory_free)
        parts.append(translate("Versions", "Free now: {size}").format(size=free))
    if not need.exact:
        parts.append(
            translate("Versions", "Estimated by its size: the file's header was not read yet.")
        )
    return "\n".join(parts)


def reason_words(reason: Reason, version: ModelVersion) -> str:
    """Return why a version is recommended, in one sentence."""
    name = version_name(version)
    words = {
        Reason.DEFAULT_FITS: translate(
            "Versions",
            "{version} is recommended: it keeps nearly all quality at a third of the size, "
            "and it fits.",
        ),
        Reason.NEAREST_FITS: translate(
            "Versions", "{version} is recommended: the nearest to Q4_K_M that fits."
        ),
        Reason.DEFAULT: translate(
            "Versions", "{version} is recommended: the usual balance of quality and size."
        ),
        Reason.Q8: translate(
            "Versions", "{version} is recommended: there is no Q4_K_M, and this is close to full."
        ),
        Reason.FIRST: translate(
            "Versions", "{version} is recommended: its name does not say how it was made smaller."
        ),
        Reason.NOTHING_FITS: translate(
            "Versions", "No version fits in memory. {version} is the smallest."
        ),
    }
    return words[reason].format(version=name)


def progress_in_title(row: DownloadRow) -> str:
    """Return how a download goes, in a few words."""
    version = plain_label(row.request.version, 40)
    total = row.request.total_bytes
    percent = min(99, row.received * 100 // total) if total > 0 else 0
    if row.state is DownloadState.FAILED:
        return translate("Versions", "{version}: stopped").format(version=version)
    if row.state is DownloadState.PAUSED:
        words = translate("Versions", "{version}: paused at {percent}%")
    elif row.state is DownloadState.QUEUED:
        words = translate("Versions", "{version}: waiting")
    elif row.state is DownloadState.CHECKING:
        words = translate("Versions", "{version}: checking")
    else:
        words = translate("Versions", "{version}: downloading, {percent}%")
    return words.format(version=version, percent=percent)
