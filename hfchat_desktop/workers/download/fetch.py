"""Fetching one version of a model, all its parts, into the Hub's cache.

Usable in any process: the window has a child for each download, the command line none.
"""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from hfchat_desktop.core.catalogue import RepoFile
from hfchat_desktop.core.download_records import check_request
from hfchat_desktop.core.downloads import DownloadRequest, DownloadState
from hfchat_desktop.core.hub_access import HubAccess
from hfchat_desktop.workers.download.address import Asked
from hfchat_desktop.workers.download.cache_layout import RepoFolder
from hfchat_desktop.workers.download.client import Clients
from hfchat_desktop.workers.download.control import Control, StoppedError, Wish
from hfchat_desktop.workers.download.discard import discard_parts
from hfchat_desktop.workers.download.one_file import Desk, Found, OneFile
from hfchat_desktop.workers.download.pace import Limits
from hfchat_desktop.workers.download.part import journal_of
from hfchat_desktop.workers.download.progress import Progress, Report


def fetch_model(
    request: DownloadRequest,
    access: HubAccess,
    report: Report,
    control: Control | None = None,
    limits: Limits | None = None,
) -> tuple[Path, ...]:
    """Fetch what is missing and return the paths to open, in the order of the request.

    Returns () after `control.pause` or `control.cancel`. `report` is called from this thread,
    at most five times a second and at each change of state. What is there already is checked
    and not fetched; without a network that is enough.

    Failures of the network are waited out for ever, unless `limits.most_failures` says
    otherwise. Raises UnsafeNameError, DownloadWrongError, DownloadRefusedError, DiskSpaceError,
    RepoNotFoundError, RepoGatedError, RepoDisabledError, RepoFileGoneError, TokenInvalidError,
    HubAnswerError, HubOfflineError (switched off, or patience ended), HubTimeoutError,
    HubRateLimitError, DiskFullError, StoreReadOnlyError, StoreFailedError. What arrived is
    kept, unless its hash was wrong.
    """
    check_request(request)
    control, limits = control or Control(), limits or Limits()
    cache = Path(access.cache).absolute()
    folder = RepoFolder(cache, request.repo_id)
    progress = Progress(report, request.total_bytes, limits.report_every)
    with ExitStack() as things:
        clients = things.enter_context(Clients(access, limits.stall_seconds))
        desk = Desk(access, folder, clients, control, limits, progress, things, {})
        model = _Model(desk, request)
        try:
            return model.fetch()
        except StoppedError:
            if control.wish is Wish.PAUSE:
                progress.tell(DownloadState.PAUSED)
                model.sync()
    if control.wish is Wish.CANCEL:
        discard_parts(request, cache)
    return ()


class _Model:
    """All files of one request. They get their names together, when all are there."""

    def __init__(self, desk: Desk, request: DownloadRequest) -> None:
        self._desk = desk
        self._request = request
        self._at_work: OneFile | None = None

    def fetch(self) -> tuple[Path, ...]:
        """Return the paths of all files."""
        self._desk.control.check()
        if paths := self._all_there():
            return paths
        found: list[Found] = []
        commit, files = self._request.commit, self._request.files
        for number, file in enumerate(files):
            one = self._file(file, commit, sum(later.size_bytes for later in files[number + 1 :]))
            found.append(one.fetch())
            commit = found[-1].address.commit
            self._desk.progress.file_done(found[-1].address.size_bytes)
        return self._place(found)

    def sync(self) -> None:
        """Have what arrived reach the disk."""
        if self._at_work is not None:
            self._at_work.sync()

    def _file(self, file: RepoFile, commit: str, missing_after: int) -> OneFile:
        asked = Asked(
            repo_id=self._request.repo_id,
            commit=commit,
            file=file,
            is_known=bool(self._request.commit),
        )
        self._at_work = OneFile(self._desk, asked, missing_after)
        return self._at_work

    def _all_there(self) -> tuple[Path, ...]:
        """Return the paths if nothing has to be asked for, else ()."""
        commit = self._request.commit or self._desk.folder.main()
        files = self._request.files
        if not commit or not all(file.sha256 and file.size_bytes for file in files):
            return ()
        if not all(
            self._file(file, commit, 0).is_there(file.sha256, commit, file.size_bytes)
            for file in files
        ):
            return ()
        return self._link(commit, [(file.sha256, file.path) for file in files])

    def _place(self, found: Sequence[Found]) -> tuple[Path, ...]:
        """Give every part its name, and lead to all of them."""
        folder = self._desk.folder
        for one in found:
            if one.part is not None:
                folder.place(one.part, one.address.sha256)
                with contextlib.suppress(OSError):
                    journal_of(folder.blob(one.address.sha256)).unlink()
        commit = found[0].address.commit
        return self._link(commit, [(one.address.sha256, one.address.path) for one in found])

    def _link(self, commit: str, names: Sequence[tuple[str, str]]) -> tuple[Path, ...]:
        """Link the first file last: who sees it, by whose name a model is opened, sees all."""
        folder = self._desk.folder
        paths = [folder.link(sha256, commit, path) for sha256, path in reversed(names)]
        folder.note_main(commit)
        self._desk.progress.tell_done()
        return tuple(reversed(paths))
