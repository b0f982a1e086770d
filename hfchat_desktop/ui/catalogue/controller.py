"""Joins the Models page to what knows: the catalogue, the Hub, the machine, the settings.

It begins with the models that come with the app. The Hub is asked only where the setting
`search_hub` says so, or for one model when a person asks for that one.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from hfchat_desktop.core.catalogue import CatalogueEntry, CatalogueQuery, Sort
from hfchat_desktop.core.catalogue_records import HubPage
from hfchat_desktop.core.fit import Machine
from hfchat_desktop.core.library_notes import LibraryNotes
from hfchat_desktop.core.settings import Settings
from hfchat_desktop.core.snapshot import load_snapshot
from hfchat_desktop.errors import HFChatError, HubOfflineError, ListDamagedError
from hfchat_desktop.paths import resource
from hfchat_desktop.ui.catalogue.detail_controller import DetailController, error_log
from hfchat_desktop.ui.catalogue.filters import Chosen
from hfchat_desktop.ui.catalogue.page import CataloguePage
from hfchat_desktop.ui.dialogs import show_details
from hfchat_desktop.ui.problem_words import DETAILS, RETRY, SEARCH_OFFLINE, SIGN_IN
from hfchat_desktop.ui.problems import describe

if TYPE_CHECKING:
    from hfchat_desktop.bridge.catalogue_list import CatalogueModel
    from hfchat_desktop.bridge.downloads import Downloads
    from hfchat_desktop.bridge.hub import Hub
    from hfchat_desktop.bridge.library import Library
    from hfchat_desktop.bridge.machine import MachineWatch
    from hfchat_desktop.bridge.settings_keeper import SettingsKeeper

_ASK_AFTER_MS = 250
"""How long the words must stay as they are before they are sent; the list itself never waits."""
_FEW_ROWS = 8
_MOST_PAGES_UNASKED = 5


class CatalogueController(QObject):
    """One for the life of the page."""

    chat_requested = Signal(object)  # path of a model on this computer
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
        *,
        snapshot: Path | None = None,
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._list = page.discover.list
        self._model = model
        self._hub = hub
        self._machine = machine
        self._keeper = keeper
        self._problem: HFChatError | None = None
        self._checked = ""  # the day of the snapshot
        self._request = 0
        self._next = ""
        self._pages = 0  # of this query, asked for without a person's scrolling
        self._seen_any = False
        self._ask = QTimer(self)
        self._ask.setSingleShot(True)
        self._ask.timeout.connect(self._on_ask_timeout)
        self.detail = DetailController(
            page, model, hub, downloads, library, machine, keeper, notes, self
        )
        self.detail.chat_requested.connect(self.chat_requested)
        self.detail.sign_in_requested.connect(self.sign_in_requested)
        self._begin(snapshot or resource("catalogue.json"))
        self._connect()
        self._show_source()
        if page.isVisible():
            self._on_page_watched_changed(True)

    # --- the beginning ----------------------------------------------------------------

    def _begin(self, snapshot: Path) -> None:
        """Show the models that come with the app."""
        try:
            entries, self._checked = load_snapshot(snapshot)
        except ListDamagedError as error:
            self._tell(error)
            entries = ()
        except OSError:
            self._tell(ListDamagedError(path=str(snapshot), kept_as=""))
            entries = ()
        self._model.set_entries(entries)
        self._page.discover.set_model(self._model)
        if self._machine.machine is not None:
            self._on_machine_changed(self._machine.machine)
        self._show_counts()

    def _connect(self) -> None:
        page = self._page
        page.filters.chosen_changed.connect(self._on_filters_chosen_changed)
        page.watched_changed.connect(self._on_page_watched_changed)
        page.part_changed.connect(self._on_page_part_changed)
        page.discover.entry_chosen.connect(self._on_discover_entry_chosen)
        self._list.text_changed.connect(self._on_list_text_changed)
        self._list.sort_changed.connect(self._on_list_sort_changed)
        self._list.clear_requested.connect(self._on_list_clear_requested)
        self._list.problem_action_requested.connect(self._on_list_problem_action_requested)
        self._list.source.search_hub_changed.connect(self._on_source_search_hub_changed)
        self._model.counts_changed.connect(self._show_counts)
        self._model.more_wanted.connect(self._on_model_more_wanted)
        self._hub.page_received.connect(self._on_hub_page_received)
        self._hub.failed.connect(self._on_hub_failed)
        self._machine.changed.connect(self._on_machine_changed)
        self._keeper.changed.connect(self._on_keeper_changed)

    # --- the query --------------------------------------------------------------------

    @property
    def _is_live(self) -> bool:
        return self._keeper.settings.search_hub

    def _set_query(
        self, *, text: str | None = None, chosen: Chosen | None = None, sort: Sort | None = None
    ) -> None:
        now = self._model.query
        query = CatalogueQuery(
            text=now.text if text is None else text,
            chosen=now.chosen if chosen is None else dict(chosen),
            sort=now.sort if sort is None else sort,
        )
        if query == now:
            return
        self._model.set_query(query)
        self._list.cards.scrollToTop()
        if self._is_live:
            self._drop_request()
            self._list.set_loading(True)
            self._ask.start(_ASK_AFTER_MS)

    def _drop_request(self) -> None:
        """Want no answer to an earlier query."""
        if self._request:
            self._hub.forget(self._request)
        self._request, self._next, self._pages = 0, "", 0
        self._model.set_has_more(False)

    def _search(self) -> None:
        """Ask the Hub for the first page of what is looked for now."""
        self._ask.stop()
        self._drop_request()
        self._list.clear_problem()
        self._list.set_loading(True)
        self._request = self._hub.search(self._model.query)
        self._show_source()

    def _search_on(self) -> None:
        """Ask for the next page."""
        if self._is_live and self._next and not self._request:
            self._pages += 1
            self._request = self._hub.search(self._model.query, self._next)
            self._show_source()

    def _show_source(self) -> None:
        host = self._hub.access.host
        if self._is_live:
            self._list.source.show_live(host, busy=bool(self._request))
        else:
            self._list.source.show_snapshot(self._checked, host)

    def _show_counts(self) -> None:
        filters = self._page.filters
        filters.set_totals(self._model.totals())
        filters.set_counts(self._model.counts())
        self._list.set_filter_count(filters.count)

    def _choose_first(self) -> None:
        """Show the page of the first model, before anybody has chosen one."""
        if self.detail.entry is None and self._model.rowCount():
            self._page.discover.show_entry(self._model.entry(0))
            self.detail.show(self._model.entry(0), by_person=False)

    def _tell(self, error: HFChatError) -> None:
        self._problem = error
        tone = "info" if isinstance(error, HubOfflineError) else "danger"
        self._list.show_problem(describe(error), tone)

    # --- the page ---------------------------------------------------------------------

    def _on_filters_chosen_changed(self, chosen: Chosen) -> None:
        self._set_query(chosen=chosen)

    def _on_list_text_changed(self, text: str) -> None:
        self._set_query(text=text)

    def _on_list_sort_changed(self, sort: Sort) -> None:
        self._set_query(sort=sort)

    def _on_list_clear_requested(self) -> None:
        self._page.filters.set_chosen({})
        self._list.search.blockSignals(True)
        self._list.search.clear()
        self._list.search.blockSignals(False)
        self._set_query(text="", chosen={})
        self._list.focus_search()

    def _on_list_problem_action_requested(self, key: str) -> None:
        if key != DETAILS:
            self._list.clear_problem()
        if key == RETRY and self._is_live:
            self._search()
        elif key == SEARCH_OFFLINE:
            self._keeper.set_value("search_hub", False)
        elif key == SIGN_IN:
            self.sign_in_requested.emit()
        elif key == DETAILS and self._problem is not None:
            title = describe(self._problem).title
            show_details(self._page, self._page.theme, title, error_log(self._problem))

    def _on_source_search_hub_changed(self, on: bool) -> None:
        self._keeper.set_value("search_hub", on)

    def _on_discover_entry_chosen(self, entry: CatalogueEntry) -> None:
        self._page.discover.show_entry(entry)
        self.detail.show(entry)

    def _on_page_watched_changed(self, watched: bool) -> None:
        self._machine.set_watching(watched)
        if watched and not self._seen_any:
            self._seen_any = True
            self._choose_first()
            if self._is_live:
                self._search()

    def _on_page_part_changed(self, part: str) -> None:
        if part == "discover":
            self.detail.refresh()

    # --- what knows -------------------------------------------------------------------

    def _on_ask_timeout(self) -> None:
        if self._is_live:
            self._search()

    def _on_model_more_wanted(self) -> None:
        self._pages = 0
        self._search_on()

    def _on_hub_page_received(self, number: int, page: HubPage) -> None:
        if number != self._request:
            return
        self._request, self._next = 0, page.next
        self._list.clear_problem()
        self._model.merge(page.entries)
        self._model.set_has_more(bool(page.next))
        few = self._model.rowCount() < _FEW_ROWS
        if page.next and few and self._pages < _MOST_PAGES_UNASKED:
            self._search_on()
        else:
            self._list.set_loading(False)
            self._list.announce_count()
        self._show_source()
        self._choose_first()

    def _on_hub_failed(self, number: int, error: HFChatError) -> None:
        if number != self._request:
            return
        self._request = 0
        self._list.set_loading(False)
        self._show_source()
        self._tell(error)

    def _on_machine_changed(self, machine: Machine) -> None:
        self._page.set_machine(machine)
        self._model.set_machine(machine, self._keeper.settings.catalogue_context)

    def _on_keeper_changed(self, name: str, settings: Settings) -> None:
        if name == "search_hub":
            if settings.search_hub:
                self._search()
            else:
                self._ask.stop()
                self._drop_request()
                self._list.set_loading(False)
                self._list.clear_problem()
                self._show_source()
        elif name == "hub_endpoint":
            self._show_source()
        elif name == "catalogue_context" and self._machine.machine is not None:
            self._model.set_machine(self._machine.machine, settings.catalogue_context)
