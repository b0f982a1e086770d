"""Joins the palette to the chats, the models and the commands of the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QLocale, QObject

from hfchat_desktop.bridge.chat_session import ChatSession
from hfchat_desktop.bridge.search import Search
from hfchat_desktop.core.chats import SearchHit
from hfchat_desktop.ui.action_words import action_words
from hfchat_desktop.ui.main_window import MainWindow
from hfchat_desktop.ui.palette import Palette
from hfchat_desktop.ui.palette_entries import Entry, Provider
from hfchat_desktop.ui.shortcuts import ACTIONS

_MOST_HITS = 12
_SKIPPED = frozenset({"palette", "escape", "next_region", "previous_region"})
_ICONS = {
    "new_chat": "square-pen",
    "search": "search",
    "find": "search",
    "rename": "pencil",
    "delete_chat": "trash-2",
    "copy_last": "copy",
    "regenerate": "refresh-cw",
    "regenerate_otherwise": "refresh-cw",
    "rate_up": "thumbs-up",
    "rate_down": "thumbs-down",
    "rate_stars": "star",
    "fork_chat": "git-fork",
    "chat_map": "list-tree",
    "context": "gauge",
    "share": "share-2",
    "print": "printer",
    "export_all": "file-output",
    "shares": "share-2",
    "import_chats": "file-input",
    "last_import": "file-input",
    "back_up": "archive",
    "restore_backup": "rotate-ccw",
    "place_chats": "messages-square",
    "place_models": "library",
    "place_ratings": "star",
    "place_settings": "settings",
    "shortcuts": "keyboard",
    "open_model_file": "folder-open",
    "reload_model": "rotate-ccw",
    "unload_model": "power",
    "toggle_list": "panel-left",
}
_ICON = "command"
_RECENT = "palette_recent"


class PaletteController(QObject):
    """`more` are the providers of other parts; all are asked at each opening."""

    def __init__(
        self,
        window: MainWindow,
        session: ChatSession,
        make_search: Callable[[], Search],
        more: list[Provider],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._session = session
        self._make_search = make_search
        self._search: Search | None = None
        self._palette: Palette | None = None
        self._found = Provider("found", self.tr("Found in chats"), list, self._open_hit)
        self._more = more
        self._providers = [
            Provider("chats", self.tr("Chats"), self._chats, self._open_chat),
            Provider("commands", self.tr("Commands"), self._commands, self._do, first=99),
            Provider("models", self.tr("Models"), self._models, self._choose_model),
        ]

    def open(self) -> None:
        """Open the palette over the window."""
        if self._palette is None:
            recent = self._session.recall(_RECENT)
            self._palette = Palette(self._window.theme, self._window, recent)
            self._palette.chosen.connect(self._on_palette_chosen)
            self._palette.words_changed.connect(self._on_palette_words_changed)
            self._search = self._make_search()
            self._search.found.connect(self._on_search_found)
        self._palette.pop_up(self._providers + self._more, self._window.commands.keys("palette"))

    def close(self) -> None:
        """Wait for a search that runs."""
        if self._search is not None:
            self._search.close()

    # --- what there is ----------------------------------------------------------------------

    def _commands(self) -> Iterator[Entry]:
        commands = self._window.commands
        for action in ACTIONS:
            if action.name in commands.names and action.name not in _SKIPPED:
                icon = _ICONS.get(action.name, _ICON)
                keys = commands.keys(action.name)
                yield Entry(action.name, action_words(action.name), icon, keys=keys)

    def _chats(self) -> Iterator[Entry]:
        for chat in self._session.chats():
            yield Entry(chat.id, chat.title, "message-square", chat.model)

    def _models(self) -> Iterator[Entry]:
        sized = QLocale.DataSizeFormat.DataSizeSIFormat
        for model in sorted(self._window.header.models, key=lambda model: not model.current):
            size = self._window.locale().formattedDataSize(model.size_bytes, 1, sized)
            hint = " · ".join(part for part in (model.quant, model.size_bytes and size) if part)
            yield Entry(
                model.path, model.name, "box", self.tr("current") if model.current else hint
            )

    # --- where it leads ---------------------------------------------------------------------

    def _do(self, entry: Entry) -> None:
        self._window.commands.do(str(entry.key))

    def _open_chat(self, entry: Entry) -> None:
        self._window.pane.chat_selected.emit(entry.key)

    def _open_hit(self, entry: Entry) -> None:
        if isinstance(entry.key, tuple):
            chat_id, message_id = entry.key
            self._window.pane.chat_selected.emit(chat_id)
            if message_id:
                self._window.pane.result_selected.emit(chat_id, message_id)

    def _choose_model(self, entry: Entry) -> None:
        self._window.show_place("chats")
        self._window.header.model_chosen.emit(str(entry.key))

    def _on_palette_chosen(self, recent: object) -> None:
        self._session.remember(_RECENT, recent)

    # --- what is found in messages ------------------------------------------------------------

    def _on_palette_words_changed(self, words: str) -> None:
        if self._search is not None:
            self._search.set_words(words)

    def _on_search_found(self, words: str, hits: list[SearchHit]) -> None:
        if self._palette is None:
            return
        entries = [
            Entry((hit.chat_id, hit.message_id), hit.chat_title, "message-square-text", "", "",
                  hit.excerpt)
            for hit in hits
            if hit.message_id
        ]  # fmt: skip
        self._palette.add_found(words, self._found, entries[:_MOST_HITS])
