"""Folders, pins, tags and the archive: where chats stand in the list, with a way back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from hfchat_desktop.bridge.reply_writer import ReplyWriter
from hfchat_desktop.core.chats import Folder
from hfchat_desktop.core.store import ChatStore
from hfchat_desktop.errors import HFChatError

_OPENED = "opened_folders"


class ChatFolders(QObject):
    """Changes several chats at once. What it returns is what undoing it needs."""

    changed = Signal()
    failed = Signal(object)

    def __init__(self, store: ChatStore, writer: ReplyWriter, parent: QObject | None) -> None:
        super().__init__(parent)
        self._store = store
        self._writer = writer

    # --- folders ------------------------------------------------------------------------

    def folders(self) -> list[Folder]:
        """Return the folders in their order."""
        try:
            return self._store.folders()
        except HFChatError as error:
            self.failed.emit(error)
            return []

    def opened(self) -> list[int]:
        """Return the folders that were open in the list the last time."""
        found = self._store.recall(_OPENED, [])
        return [each for each in found if isinstance(each, int)] if isinstance(found, list) else []

    def remember_opened(self, folder_ids: Iterable[int]) -> None:
        """Remember which folders are open in the list."""
        try:
            self._store.remember(_OPENED, sorted(folder_ids))
        except HFChatError:
            return  # they are closed the next time: that is no reason to disturb

    def create(self, name: str) -> int:
        """Make a folder, the last one, and return its number; 0 where that failed."""
        made: list[Folder] = []
        self._change(lambda: made.append(self._store.create_folder(name)))
        return made[0].id if made else 0

    def rename(self, folder_id: int, name: str) -> None:
        """Give a folder another name; an empty one is no wish."""
        if name.strip():
            self._change(lambda: self._store.rename_folder(folder_id, name.strip()))

    def place_before(self, folder_id: int, before: int) -> None:
        """Move a folder above another one, or to the end (0)."""
        order = [folder.id for folder in self.folders() if folder.id != folder_id]
        order.insert(order.index(before) if before in order else len(order), folder_id)
        self._change(lambda: self._store.order_folders(order))

    def delete(self, folder_id: int) -> list[int] | None:
        """Delete a folder; its chats stay. Return them, None where that failed."""
        chats: list[int] = []
        done = self._change(lambda: chats.extend(self._store.delete_folder(folder_id)))
        return chats if done else None

    def restore(self, folder_id: int, chat_ids: Sequence[int]) -> None:
        """Bring a folder back with what was in it."""
        self._change(lambda: self._store.restore_folder(folder_id, chat_ids))

    # --- chats --------------------------------------------------------------------------

    def move(self, chat_ids: Iterable[int], folder_id: int) -> dict[int, int]:
        """Put chats into a folder (0: into none); return in which each one was."""
        ids, before = list(chat_ids), {}

        def change() -> None:
            before.update(self._store.move_chats(ids, folder_id))

        self._change(change)
        return before

    def put_back(self, places: Mapping[int, int]) -> None:
        """Put chats where they were, as `move` returned it."""

        def change() -> None:
            for folder in set(places.values()):
                ids = [chat for chat, place in places.items() if place == folder]
                self._store.move_chats(ids, folder)

        self._change(change)

    def pin(self, chat_ids: Sequence[int], pinned: bool) -> bool:
        """Pin chats to the top, or no longer."""
        return self._change(lambda: self._store.set_pinned(chat_ids, pinned))

    def archive(self, chat_ids: Sequence[int], archived: bool) -> bool:
        """Put chats into the archive, or take them out."""
        return self._change(lambda: self._store.set_archived(chat_ids, archived))

    def tag(self, chat_ids: Iterable[int], tag: str, *, has: bool) -> None:
        """Give chats a tag, or take it away."""

        def change() -> None:
            for number in chat_ids:
                tags = [old for old in self._store.chat(number).tags if old != tag]
                self._store.set_tags(number, [*tags, tag] if has else tags)

        self._change(change)

    def delete_chats(self, chat_ids: Sequence[int]) -> bool:
        """Move chats to the trash. What is being written in them is given up."""
        for number in chat_ids:
            self._writer.drop_chat(number)
        return self._change(lambda: self._store.delete_chats(chat_ids))

    def restore_chats(self, chat_ids: Sequence[int]) -> bool:
        """Take chats out of the trash."""
        return self._change(lambda: self._store.restore_chats(chat_ids))

    def _change(self, change: Callable[[], object]) -> bool:
        try:
            change()
        except HFChatError as error:
            self.failed.emit(error)
            return False
        self.changed.emit()
        return True
