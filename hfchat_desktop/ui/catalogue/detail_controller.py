"""Joins the page of one model to the Hub, to the downloads and to the models on this computer."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING
from urllib.parse import quote

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal

from hfchat_desktop.bridge.task import Task
from hfchat_desktop.core.catalogue import CatalogueEntry, RepoDetails
from hfchat_desktop.core.downloads import DownloadRow, DownloadState
from hfchat_desktop.core.fit import Fit
from hfchat_desktop.core.library_notes import LibraryNotes
from hfchat_desktop.core.model_shape import ModelShape
from hfchat_desktop.core.settings import Settings
from hfchat_desktop.errors import HFChatError, HubOfflineError
from hfchat_desktop.ui.catalogue.cancel_question import ask_to_cancel
from hfchat_desktop.ui.catalogue.page import CataloguePage
from hfchat_desktop.ui.catalogue.too_large import TooLargeDialog
from hfchat_desktop.ui.catalogue.version_lines import VersionLine, request_of, version_lines
from hfchat_desktop.ui.catalogue.version_words import progress_in_title
from hfchat_desktop.ui.dialogs import show_details
from hfchat_desktop.ui.links import confirm_and_open
from hfchat_desktop.ui.problem_words import DETAILS, OPEN_REPO, RETRY, SEARCH_OFFLINE, SIGN_IN
from hfchat_desktop.ui.problems import describe
from hfchat_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from hfchat_desktop.bridge.catalogue_list import CatalogueModel
    from hfchat_desktop.bridge.downloads import Downloads
    from hfchat_desktop.bridge.hub import Hub
    from hfchat_desktop.bridge.library import Library
    from hfchat_desktop.bridge.machine import MachineWatch
    from hfchat_desktop.bridge.settings_keeper import SettingsKeeper

_ASK_AFTER_MS = 200
"""How long a model stays chosen before the Hub is asked: arrows run through the list."""
_KEPT_DETAILS = 40
_KEPT_MARK = "hub:"  # before the name of a repository in the notes


class DetailController(QObject):
    """Shows one model at a time. What the Hub said of the last ones is kept while the app runs."""

    chat_requested = Signal(object)
    sign_in_requested = Signal()

    def __init__(
        self,
        page: CataloguePage,
        model: CatalogueModel,
        hub: Hub,
        downloads: Downloads,
        library: Library,
        machine: MachineWatch,
        keeper: SettingsKeeper,
        notes: LibraryNotes,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._pane = page.discover.detail
        self._model = model
        self._hub = hub
        self._downloads = downloads
        self._library = library
        self._machine = machine
        self._keeper = keeper
        self._notes = notes
        self.entry: CatalogueEntry | None = None
        self._details: dict[str, RepoDetails] = {}
        self._shapes: dict[str, ModelShape] = {}
        self._asked_details = 0
        self._asked_shape = 0
        self._problem: HFChatError | None = None
        self._lines: tuple[VersionLine, ...] = ()
        self._ask = QTimer(self)
        self._ask.setSingleShot(True)
        self._ask.timeout.connect(self._on_ask_timeout)
        self._connect()
        self._pane.set_context(keeper.settings.catalogue_context)
        self._show_kept()

    def _connect(self) -> None:
        pane, files = self._pane, self._pane.files
        pane.star_changed.connect(self._on_pane_star_changed)
        pane.open_requested.connect(self._on_pane_open_requested)
        pane.access_requested.connect(self._on_pane_open_requested)
        pane.look_up_requested.connect(self._ask_details)
        pane.context_changed.connect(self._on_pane_context_changed)
        pane.problem_action_requested.connect(self._on_pane_problem_action_requested)
        pane.about.link_activated.connect(self._on_about_link_activated)
        pane.about.template_shown.connect(self._on_about_template_shown)
        files.download_requested.connect(self._on_files_download_requested)
        files.chat_requested.connect(self.chat_requested)
        files.pause_requested.connect(self._downloads.pause)
        files.resume_requested.connect(self._downloads.resume)
        files.cancel_requested.connect(self._on_files_cancel_requested)
        self._hub.details_received.connect(self._on_hub_details_received)
        self._hub.shape_received.connect(self._on_hub_shape_received)
        self._hub.failed.connect(self._on_hub_failed)
        self._downloads.listed.connect(self.refresh)
        self._downloads.changed.connect(self._on_downloads_changed)
        self._downloads.finished.connect(self.refresh)
        self._library.refreshed.connect(self.refresh)
        self._machine.changed.connect(self.refresh)
        self._keeper.changed.connect(self._on_keeper_changed)

    # --- showing ----------------------------------------------------------------------

    def show(self, entry: CatalogueEntry, *, by_person: bool = True) -> None:
        """Show a model; the Hub is asked for the rest where that is allowed."""
        self._forget_requests()
        self.entry = entry
        self._pane.head.set_kept(entry.id in self._kept())
        known = self._details.get(entry.id)
        if known is not None:
            self._show_details(known)
            return
        self.refresh()
        if self._keeper.settings.search_hub and by_person:
            self._ask.start(_ASK_AFTER_MS)
        elif self._keeper.settings.search_hub:
            self._ask_details()

    def refresh(self) -> None:
        """Work out the files anew: memory, downloads or the models here have changed."""
        if self.entry is None:
            return
        n_ctx = self._keeper.settings.catalogue_context
        machine = self._machine.machine
        self._lines = version_lines(
            self.entry,
            machine,
            n_ctx,
            shape=self._shapes.get(self.entry.id),
            local=self._library.models(),
            downloads=self._downloads.rows(),
        )
        asks = bool(self._asked_details) or self._ask.isActive()
        known = self.entry.id in self._details
        can_look_up = not known and not asks and not self._keeper.settings.search_hub
        self._pane.show_files(self._lines, machine, n_ctx, can_look_up=can_look_up)
        self._show_progress()

    def _show_details(self, details: RepoDetails) -> None:
        self.entry = details.entry
        seen = self._notes.seen_template(details.entry.id)
        self._pane.show_details(details, seen)
        self.refresh()
        self._ask_shape()

    def _show_progress(self) -> None:
        """Say behind the title how the download of this model goes."""
        rows = [line.download for line in self._lines if line.download is not None]
        running = [row for row in rows if row.state is not DownloadState.DONE]
        self._pane.head.set_progress(progress_in_title(running[0]) if running else "")

    def _kept(self) -> frozenset[str]:
        models = self._notes.read().models
        return frozenset(
            path.removeprefix(_KEPT_MARK)
            for path, note in models.items()
            if note.favourite and path.startswith(_KEPT_MARK)
        )

    def _show_kept(self) -> None:
        self._page.discover.list.cards.set_kept(self._kept())

    def _theme(self) -> Theme:
        return self._page.theme

    # --- asking -----------------------------------------------------------------------

    def _ask_details(self) -> None:
        """Ask the Hub for all about the model that is shown."""
        self._ask.stop()
        if self.entry is None:
            return
        self._forget_requests()
        self._pane.set_loading(True)
        self._asked_details = self._hub.details(self.entry.id)
        self.refresh()

    def _ask_shape(self) -> None:
        """Ask for the measures of the model, from the beginning of its recommended file."""
        entry = self.entry
        if entry is None or entry.id in self._shapes or entry.gated:
            return
        line = next((line for line in self._lines if line.reason is not None), None)
        if line is not None and entry.commit:
            path = line.version.files[0].path
            self._asked_shape = self._hub.shape(entry.id, entry.commit, path)

    def _forget_requests(self) -> None:
        self._ask.stop()
        for number in (self._asked_details, self._asked_shape):
            if number:
                self._hub.forget(number)
        self._asked_details = self._asked_shape = 0

    def _on_ask_timeout(self) -> None:
        self._ask_details()

    def _on_hub_details_received(self, number: int, details: RepoDetails) -> None:
        if number != self._asked_details or self.entry is None:
            return
        self._asked_details = 0
        asked = self.entry.id
        self._model.merge([details.entry])
        merged = self._model.find(details.entry.id) or details.entry
        whole = RepoDetails(**{**vars(details), "entry": merged})
        if len(self._details) >= _KEPT_DETAILS:
            self._details.pop(next(iter(self._details)))
        self._details[merged.id] = whole
        if merged.id != asked:
            self._page.discover.list.cards.select(merged.id)
        self._show_details(whole)

    def _on_hub_shape_received(self, number: int, shape: ModelShape) -> None:
        if number == self._asked_shape and self.entry is not None:
            self._asked_shape = 0
            self._shapes[self.entry.id] = shape
            self.refresh()

    def _on_hub_failed(self, number: int, error: HFChatError) -> None:
        if number == self._asked_shape:  # the need stays an estimate, and says so
            self._asked_shape = 0
        elif number == self._asked_details:
            self._asked_details = 0
            self._problem = error
            tone = "info" if isinstance(error, HubOfflineError) else "danger"
            self._pane.show_problem(describe(error), tone)
            self.refresh()

    # --- the page ---------------------------------------------------------------------

    def _on_pane_star_changed(self, kept: bool) -> None:
        if self.entry is None:
            return
        name = _KEPT_MARK + self.entry.id
        self._note(lambda: self._notes.set_favourite(name, kept))

    def _on_about_template_shown(self, sha256: str) -> None:
        if self.entry is not None and sha256:
            repo_id = self.entry.id
            self._note(lambda: self._notes.note_template(repo_id, sha256))

    def _note(self, change: Callable[[], None]) -> None:
        """Write a note in the pool."""
        task = Task(change, self)
        task.succeeded.connect(self._show_kept)
        task.failed.connect(self._on_note_failed)
        task.start(QThreadPool.globalInstance())

    def _on_note_failed(self, error: HFChatError) -> None:
        self._pane.show_problem(describe(error))

    def _on_pane_open_requested(self) -> None:
        if self.entry is not None:
            address = f"{self._hub.access.endpoint.rstrip('/')}/{quote(self.entry.id)}"
            confirm_and_open(self._page, self._theme(), address)

    def _on_about_link_activated(self, url: str) -> None:
        confirm_and_open(self._page, self._theme(), url)

    def _on_pane_context_changed(self, n_ctx: int) -> None:
        self._keeper.set_value("catalogue_context", n_ctx)

    def _on_pane_problem_action_requested(self, key: str) -> None:
        if key != DETAILS:
            self._pane.clear_notice("problem")
        if key == RETRY:
            self._ask_details()
        elif key == OPEN_REPO:
            self._on_pane_open_requested()
        elif key == SIGN_IN:
            self.sign_in_requested.emit()
        elif key == SEARCH_OFFLINE:
            self._keeper.set_value("search_hub", False)
        elif key == DETAILS and self._problem is not None:
            show_details(
                self._page, self._theme(), describe(self._problem).title, error_log(self._problem)
            )

    def _on_files_cancel_requested(self, key: str) -> None:
        row = self._downloads.row(key)
        if row is not None:
            ask_to_cancel(self._page, self._theme(), row, self._downloads.cancel)

    def _on_files_download_requested(self, line: VersionLine) -> None:
        if line.fit is not Fit.TOO_LARGE:
            self._download(line)
            return
        best = next((one for one in self._lines if one.reason is not None), None)
        better = best if best is not None and best.fit is not Fit.TOO_LARGE else None
        dialog = TooLargeDialog(self._theme(), line, better, self._machine.machine, self._page)
        dialog.chosen.connect(self._download)
        dialog.open()

    def _download(self, line: VersionLine) -> None:
        if self.entry is None:
            return
        if line.path:
            self.chat_requested.emit(line.path)
        else:
            self._downloads.start(request_of(line.version, self.entry))

    # --- downloads and settings ----------------------------------------------------------

    def _on_downloads_changed(self, key: str) -> None:
        """Show one step of a download: this comes often and touches one row."""
        row = self._downloads.row(key)
        for place, line in enumerate(self._lines):
            if line.download is not None and line.download.key == key:
                self._set_download(place, line, row)

    def _set_download(self, place: int, line: VersionLine, row: DownloadRow | None) -> None:
        changed = VersionLine(**{**vars(line), "download": row})
        self._lines = (*self._lines[:place], changed, *self._lines[place + 1 :])
        self._pane.files.set_download(line.version, row)
        self._show_progress()

    def _on_keeper_changed(self, name: str, settings: Settings) -> None:
        if name == "catalogue_context":
            self._pane.set_context(settings.catalogue_context)
            self.refresh()
        elif name == "search_hub":
            if not settings.search_hub:
                self._forget_requests()
                self._pane.set_loading(False)
            elif self.entry is not None and self.entry.id not in self._details:
                self._ask_details()
            self.refresh()


def error_log(error: HFChatError) -> str:
    """Return the values of an error, for those who look into it."""
    lines = (f"{name}: {value}" for name, value in error.values().items())
    return "\n".join((type(error).__name__, *lines))
