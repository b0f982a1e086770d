"""What can be wished for in the list of chats; numbers are those of chats or of a folder."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class ListWishes(QObject):
    """One place for the wishes of rows, menus and the bar, which do nothing themselves."""

    rename_requested = Signal(object, str)
    delete_requested = Signal(object)  # list of chats
    pin_requested = Signal(object, bool)  # list of chats, whether
    archive_requested = Signal(object, bool)
    move_requested = Signal(object, int)  # list of chats, folder (0: into none)
    move_to_new_requested = Signal(object)  # list of chats, into a folder to be made
    tags_requested = Signal(object)  # list of chats
    folder_rename_requested = Signal(object, str)
    folder_delete_requested = Signal(int)
    folder_place_requested = Signal(int, int)  # folder, the folder it goes before (0: the end)
    chat_in_folder_requested = Signal(int)  # a new chat
    folder_opened = Signal(int, bool)
    archive_opened = Signal(bool)
    export_requested = Signal(object)  # list of chats
    folder_export_requested = Signal(int)
