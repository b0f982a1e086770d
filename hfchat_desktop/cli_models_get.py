"""`hfchat models get`: a model from the Hub onto this computer, seen and stopped at will."""

from __future__ import annotations

import argparse
import signal
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as NotYetError
from pathlib import Path

from hfchat_desktop.cli_figures import size_text, time_text
from hfchat_desktop.cli_model_choice import INTERRUPTED, PausedError
from hfchat_desktop.cli_models_here import local_models
from hfchat_desktop.cli_models_hub import checked_repo, known_of, reach
from hfchat_desktop.cli_output import print_line
from hfchat_desktop.cli_progress import Progress
from hfchat_desktop.cli_words import own_settings, sentence
from hfchat_desktop.core.download_records import DownloadEvent
from hfchat_desktop.core.downloads import DownloadRequest, DownloadState
from hfchat_desktop.core.fit import fit_of_version
from hfchat_desktop.core.hub_access import HubAccess
from hfchat_desktop.core.model_search import find_model
from hfchat_desktop.core.settings import Settings
from hfchat_desktop.core.versions import ModelVersion, group_versions, recommended
from hfchat_desktop.errors import HubOfflineError, VersionNotFoundError
from hfchat_desktop.paths import Profile
from hfchat_desktop.workers.download.control import Control
from hfchat_desktop.workers.download.fetch import fetch_model
from hfchat_desktop.workers.machine import read_machine

_LOOK_EVERY_S = 0.1


def get(arguments: argparse.Namespace, place: Profile) -> int:
    """Get a model, or the rest of one, and print where it is."""
    repo_id, quant = split_name(arguments.id)
    try:
        print_line(str(fetch(repo_id, arguments.quant or quant, place)))
    except PausedError:
        return INTERRUPTED
    return 0


def split_name(text: str) -> tuple[str, str]:
    """Return repository and quantization of "publisher/name:Q4_K_M"."""
    repo_id, _, quant = text.partition(":")
    return repo_id, quant


def fetch(repo_id: str, quant: str, place: Profile) -> Path:
    """Get one version of a model and return the file to load.

    Raises PausedError after Ctrl+C, and the errors of the Hub and of downloads.
    """
    settings = own_settings(place)
    access = reach(settings, place)
    if access.offline:
        wanted = f"{checked_repo(repo_id)}:{quant}" if quant else checked_repo(repo_id)
        here = find_model(wanted, local_models(place))
        if here is not None and here.problem is None:
            return Path(here.path)
        raise HubOfflineError(host=access.host, switched_off=True)
    request = _request(checked_repo(repo_id), quant, place, settings, access)
    control = Control(speed_limit=settings.download_limit_kb * 1000)
    progress = Progress(f"{request.title} {request.version}".strip())
    shown = _Shown(progress, request, place)
    shown.begin()
    with ThreadPoolExecutor(1, thread_name_prefix="download") as pool:
        coming = pool.submit(fetch_model, request, access, shown.report, control)
        previous = signal.signal(signal.SIGINT, lambda *_: control.pause())
        try:
            paths = _wait_for(coming)
        finally:
            progress.end()
            signal.signal(signal.SIGINT, previous)
    if not paths:
        shown.paused()
        raise PausedError
    return paths[0]


def _wait_for(coming: Future[tuple[Path, ...]]) -> tuple[Path, ...]:
    """Return the result; wakes up now and then, so that Ctrl+C is noticed on every system."""
    while True:
        try:
            return coming.result(timeout=_LOOK_EVERY_S)
        except NotYetError:
            if coming.done():
                raise


def _request(
    repo_id: str, quant: str, place: Profile, settings: Settings, access: HubAccess
) -> DownloadRequest:
    machine, n_ctx = read_machine(place.models), settings.catalogue_context
    details, shape = known_of(repo_id, access, machine, n_ctx)
    entry = details.entry
    versions = [version for version in group_versions(entry.files) if version.complete]
    if quant:
        version = _named(quant, versions)
    else:
        version, _ = recommended(
            versions, lambda v: fit_of_version(v, entry, machine, n_ctx, shape)[0]
        )
    if version is None:
        known = tuple(v.label or v.files[0].path for v in versions)
        raise VersionNotFoundError(repo_id=entry.id, version=quant, known=known)
    name = version.label or version.files[0].path
    return DownloadRequest(entry.id, entry.title, name, version.files, entry.commit)


def _named(quant: str, versions: list[ModelVersion]) -> ModelVersion | None:
    """Return the version of that name: its quantization, with or without "UD-", or a file."""
    wanted = quant.upper()
    for version in versions:
        paths = {name for file in version.files for name in (file.path, Path(file.path).name)}
        if wanted == version.label.upper() or wanted in {path.upper() for path in paths}:
            return version
    for version in versions:
        if version.label and wanted == version.label.upper().removeprefix("UD-"):
            return version
    return None


class _Shown:
    """Tells a person how a download goes."""

    def __init__(self, progress: Progress, request: DownloadRequest, place: Profile) -> None:
        self._progress = progress
        self._request = request
        self._place = place
        self._received = 0

    def begin(self) -> None:
        """Say what comes."""
        parts = len(self._request.files)
        words = f"{size_text(self._request.total_bytes)}"
        self._progress.end(words + (f" in {parts} parts" if parts > 1 else ""))

    def report(self, event: DownloadEvent) -> None:
        """Show an event; called by the thread that downloads."""
        self._received = max(self._received, event.received)
        if event.state is DownloadState.RUNNING:
            total = event.total or self._request.total_bytes
            self._progress.show(event.received, total, event.speed)
        elif event.state is DownloadState.RETRYING:
            why = sentence(event.error, self._place) if event.error else "The connection broke."
            self._progress.note(f"{why} Trying again… in {time_text(event.wait_seconds)}")
        elif event.state is DownloadState.LOCKED:
            self._progress.note("another program fetches the same file; waiting…")
        elif event.state is DownloadState.CHECKING:
            self._progress.note("checking…")

    def paused(self) -> None:
        """Say what is kept, and how to go on."""
        request = self._request
        self._progress.end(
            f"paused; {size_text(self._received)} of {size_text(request.total_bytes)} are kept. "
            f"Go on with: hfchat models get {request.repo_id} --quant {request.version}"
        )
