"""Joins the list of chats and the search to what is kept: folders, tags, pins, the archive."""

from __future__ import annotations

import time
from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, Signal

from hfchat_desktop.bridge.chat_list import ChatListModel
from hfchat_desktop.bridge.chat_session import ChatSession
from hfchat_desktop.bridge.reply_writer import ReplyWriter
from hfchat_desktop.bridge.search import Search
from hfchat_desktop.core.chats import Message, SearchFilters, SearchHit
from hfchat_desktop.core.plain_text import isolated
from hfchat_desktop.ui.main_window import MainWindow


class ListController(QObject):
    """Carries out what is wished for in the list; each deletion can be undone."""

    chat_wanted = Signal(int, int)  # chat, message (0: none)
    failed = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        session: ChatSession,
        writer: ReplyWriter,
        chat_list: ChatListModel,
        search: Search,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._session = session
        self._folders = session.folders
        self._list = chat_list
        self._search = search
        self._folders.changed.connect(self.refresh)
        self._folders.failed.connect(self.failed)
        session.chats_changed.connect(self.refresh)
        session.chat_touched.connect(self._on_session_chat_touched)
        writer.reply_started.connect(self._on_writer_reply_started)
        writer.reply_finished.connect(self._on_writer_reply_finished)
        search.found.connect(self._on_search_found)
        search.failed.connect(self.failed)
        window.previous_chat_requested.connect(self._on_window_previous_chat_requested)
        window.next_chat_requested.connect(self._on_window_next_chat_requested)
        window.pane.name_persona = self._name_persona
        self._connect_pane()
        for folder in self._folders.opened():
            chat_list.set_folder_open(folder, True)

    def _connect_pane(self) -> None:
        pane, wishes, folders = self._window.pane, self._window.pane.wishes, self._folders
        pane.chat_selected.connect(self._on_pane_chat_selected)
        pane.result_selected.connect(self._on_pane_result_selected)
        pane.search_changed.connect(self._on_pane_search_changed)
        pane.filters_changed.connect(self._on_pane_filters_changed)
        wishes.rename_requested.connect(self._session.rename)
        wishes.delete_requested.connect(self.delete)
        wishes.pin_requested.connect(folders.pin)
        wishes.archive_requested.connect(self._on_wishes_archive_requested)
        wishes.move_requested.connect(self._on_wishes_move_requested)
        wishes.move_to_new_requested.connect(self._on_wishes_move_to_new_requested)
        wishes.tags_requested.connect(self._on_wishes_tags_requested)
        wishes.folder_rename_requested.connect(folders.rename)
        wishes.folder_place_requested.connect(folders.place_before)
        wishes.folder_opened.connect(self._on_wishes_folder_opened)
        wishes.folder_delete_requested.connect(self._on_wishes_folder_delete_requested)

    # --- the list -----------------------------------------------------------------------

    def refresh(self) -> None:
        """Read the list again, and search again: what was found may be found no more."""
        self._list.set_listed(self._session.chats(), self._folders.folders(), time.time())
        self._show()

    def _show(self) -> None:
        """Show the list, or ask for what the words and the filters find in it."""
        words, filters = self._window.pane.search_text().strip(), self._window.pane.filters
        searches = bool(words) or filters.has_code
        self._search.set_wish(words if searches else "", filters if searches else None)
        self._list.set_filters(filters)
        if not searches:
            self._list.show_chats()
        self._select()

    def _select(self) -> None:
        chat = self._session.chat
        self._window.pane.select(chat.id if chat else None)

    def delete(self, chat_ids: Sequence[int]) -> None:
        """Move chats to the trash and offer to take all of them back."""
        ids = list(chat_ids)
        chat = self._session.chat
        is_open = chat is not None and chat.id in ids
        if not ids or not self._folders.delete_chats(ids):
            return
        if is_open:
            self._session.new_chat()

        def restore() -> None:
            if self._folders.restore_chats(ids) and chat is not None and is_open:
                self._session.open_chat(chat.id)

        one, many = self.tr("Chat deleted"), self.tr("%n chats deleted", "", len(ids))
        self._toast(one if len(ids) == 1 else many, "trash-2", restore)

    def _toast(self, words: str, icon: str, on_undo: object) -> None:
        undo = on_undo if callable(on_undo) else None
        action, show = self.tr("Undo"), self._window.toaster.show_toast
        show(words, icon=icon, action=action, on_action=undo, undoes=True)

    def _on_session_chat_touched(self, chat_id: int) -> None:
        """One chat changed: the others are not read for it."""
        chat = self._session.look_up(chat_id)
        if chat is not None and not chat.temporary:
            self._list.update_chat(chat, time.time())
            self._select()

    def _on_writer_reply_started(self, message: Message) -> None:
        self._list.set_writing(message.chat_id, True)

    def _on_writer_reply_finished(self, message: Message) -> None:
        self._list.set_writing(message.chat_id, False)

    def _name_persona(self, key: str) -> str:
        persona = self._session.asking.find_persona(key)
        return persona.name if persona is not None else key

    # --- which chat ---------------------------------------------------------------------

    def _on_pane_chat_selected(self, chat_id: object) -> None:
        if isinstance(chat_id, int):
            self.chat_wanted.emit(chat_id, 0)

    def _on_pane_result_selected(self, chat_id: object, message_id: object) -> None:
        if isinstance(chat_id, int) and isinstance(message_id, int):
            self.chat_wanted.emit(chat_id, message_id)

    def _on_window_previous_chat_requested(self) -> None:
        self._step(-1)

    def _on_window_next_chat_requested(self) -> None:
        self._step(1)

    def open_folder(self, folder_id: int) -> None:
        """Open a folder in the list, and remember it."""
        self._list.set_folder_open(folder_id, True)
        self._folders.remember_opened(self._list.open_folders)

    def _step(self, step: int) -> None:
        chat = self._session.chat
        neighbour = self._list.neighbour(chat.id if chat else None, step)
        if neighbour is not None:
            self.chat_wanted.emit(neighbour, 0)

    # --- search -------------------------------------------------------------------------

    def _on_pane_search_changed(self, _words: str) -> None:
        self._show()

    def _on_pane_filters_changed(self, _filters: SearchFilters) -> None:
        self._show()

    def _on_search_found(self, words: str, hits: list[SearchHit]) -> None:
        pane = self._window.pane
        if pane.search_text().strip() == words and (words or pane.filters.has_code):
            self._list.set_results(hits)

    # --- folders, tags and the archive --------------------------------------------------

    def _on_wishes_archive_requested(self, chat_ids: list[int], archived: bool) -> None:
        if not self._folders.archive(chat_ids, archived):
            return
        count = len(chat_ids)
        if archived:
            one, many = self.tr("Chat archived"), self.tr("%n chats archived", "", count)
        else:
            one = self.tr("Chat taken out of the archive")
            many = self.tr("%n chats taken out of the archive", "", count)
        icon = "archive" if archived else "archive-restore"
        words = one if count == 1 else many
        self._toast(words, icon, lambda: self._folders.archive(chat_ids, not archived))

    def _on_wishes_move_requested(self, chat_ids: list[int], folder_id: int) -> None:
        before = self._folders.move(chat_ids, folder_id)
        moved = {chat: place for chat, place in before.items() if place != folder_id}
        if not moved:
            return
        name = next((f.name for f in self._list.folders if f.id == folder_id), "")
        if name:
            words = self.tr("Moved to {folder}").format(folder=isolated(name))
        else:
            words = self.tr("Taken out of the folder")
        self._toast(words, "folder-input", lambda: self._folders.put_back(moved))

    def _on_wishes_move_to_new_requested(self, chat_ids: list[int]) -> None:
        """Make a folder, put the chats into it, and ask for its name in its row."""
        folder = self._folders.create(self.tr("New folder"))
        if not folder:
            return
        self._window.pane.clear_search()
        if chat_ids:
            self._folders.move(chat_ids, folder)
            self._list.set_folder_open(folder, True)
        self._window.pane.rename_folder(folder)

    def _on_wishes_folder_opened(self, _folder_id: int, _is_open: bool) -> None:
        self._folders.remember_opened(self._list.open_folders)

    def _on_wishes_folder_delete_requested(self, folder_id: int) -> None:
        chats = self._folders.delete(folder_id)
        if chats is not None:
            words = self.tr("Folder deleted, its chats are kept")
            self._toast(words, "folder", lambda: self._folders.restore(folder_id, chats))

    def _on_wishes_tags_requested(self, chat_ids: list[int]) -> None:
        from hfchat_desktop.ui.tag_editor import TagEditor  # not for the first paint

        chats = [chat for chat in map(self._list.chat, chat_ids) if chat is not None]
        shared = (
            [tag for tag in chats[0].tags if all(tag in c.tags for c in chats)] if chats else []
        )
        pane = self._window.pane
        editor = TagEditor(self._window.theme, shared, self._list.tags(), pane)
        editor.tag_added.connect(lambda tag: self._folders.tag(chat_ids, tag, has=True))
        editor.tag_removed.connect(lambda tag: self._folders.tag(chat_ids, tag, has=False))
        editor.pop_up(pane.place_below(chat_ids[0]) if chat_ids else pane.mapToGlobal(QPoint()))
