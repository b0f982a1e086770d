"""The menus of the list: for chats, for a folder, and for what New chat can also be."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from hfchat_desktop.bridge.chat_list import ChatListModel, ChatRole
from hfchat_desktop.core.chats import Chat, Folder
from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.ui.icons import icon
from hfchat_desktop.ui.list_wishes import ListWishes
from hfchat_desktop.ui.menu import Menu
from hfchat_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from hfchat_desktop.ui.chat_rows import ChatRows

_LONGEST = 40


def row_menu(
    view: ChatRows, theme: Theme, model: ChatListModel, index: QModelIndex, wishes: ListWishes
) -> Menu:
    """Return the menu of a row; on one of several chats that are chosen, it is for all."""
    menu = Menu(theme, view)
    chat_id, stays = index.data(ChatRole.ID), QPersistentModelIndex(index)
    several = chat_id in view.picks and len(view.picks) > 1

    def rename() -> None:
        if stays.isValid():
            view.rename(model.index(stays.row()))

    is_folder = index.data(ChatRole.KIND) == "folder"
    if is_folder:
        begin = partial(wishes.chat_in_folder_requested.emit, index.data(ChatRole.FOLDER))
        menu.add(_tr("New chat in this folder"), "square-pen", begin)
    if not several and index.flags() & Qt.ItemFlag.ItemIsEditable:
        menu.add(_tr("Rename"), "pencil", rename, keys="F2")
    if is_folder:
        fill_for_folder(menu, model, index.data(ChatRole.FOLDER), wishes)
    else:
        fill_for_chats(menu, theme, model, view.picks.ids if several else [chat_id], wishes)
    return menu


def fill_for_chats(
    menu: Menu, theme: Theme, model: ChatListModel, ids: list[int], wishes: ListWishes
) -> None:
    """Add what can be done with these chats, but not renaming."""
    chats = [chat for chat in map(model.chat, ids) if chat is not None]
    pinned = bool(chats) and all(chat.pinned for chat in chats)
    archived = bool(chats) and all(chat.archived for chat in chats)
    if not archived:
        menu.add(
            _tr("Unpin") if pinned else _tr("Pin"),
            "pin-off" if pinned else "pin",
            partial(wishes.pin_requested.emit, ids, not pinned),
        )
        move = folder_menu(theme, model.folders, chats, ids, wishes, menu)
        menu.addMenu(move)
    menu.add(_tr("Tags"), "tag", partial(wishes.tags_requested.emit, ids))
    export = partial(wishes.export_requested.emit, ids)
    menu.add(_tr("Share or export…"), "share-2", export)
    menu.add(
        _tr("Take out of the archive") if archived else _tr("Archive"),
        "archive-restore" if archived else "archive",
        partial(wishes.archive_requested.emit, ids, not archived),
    )
    menu.addSeparator()
    menu.add(
        _tr("Delete"), "trash-2", partial(wishes.delete_requested.emit, ids), keys="Del",
        role="danger",
    )  # fmt: skip


def folder_menu(
    theme: Theme,
    folders: list[Folder],
    chats: list[Chat],
    ids: list[int],
    wishes: ListWishes,
    parent: QWidget,
) -> Menu:
    """Return the menu of folders to move chats to; the one that all are in is ticked."""
    menu = Menu(theme, parent)
    menu.setTitle(_tr("Move to folder"))
    menu.setIcon(icon(theme, "folder-input", "textSecondary"))
    here = {chat.folder_id for chat in chats}
    for folder in folders:
        name = _shown(folder.name)
        sign = "check" if here == {folder.id} else "folder"
        menu.add(name, sign, partial(wishes.move_requested.emit, ids, folder.id))
    if folders:
        menu.addSeparator()
    menu.add(_tr("New folder"), "folder-plus", partial(wishes.move_to_new_requested.emit, ids))
    if here - {0}:
        menu.add(_tr("Remove from the folder"), "x", partial(wishes.move_requested.emit, ids, 0))
    return menu


def fill_for_folder(menu: Menu, model: ChatListModel, folder_id: int, wishes: ListWishes) -> None:
    """Add what can be done with a folder, but not renaming."""
    order = [folder.id for folder in model.folders]
    at = order.index(folder_id)
    place = wishes.folder_place_requested.emit
    if at > 0:
        menu.add(_tr("Move up"), "arrow-up", partial(place, folder_id, order[at - 1]))
    if at + 1 < len(order):
        before = order[at + 2] if at + 2 < len(order) else 0
        menu.add(_tr("Move down"), "arrow-down", partial(place, folder_id, before))
    export = partial(wishes.folder_export_requested.emit, folder_id)
    menu.add(_tr("Share or export…"), "share-2", export)
    menu.addSeparator()
    delete = partial(wishes.folder_delete_requested.emit, folder_id)
    menu.add(_tr("Delete folder"), "trash-2", delete, keys="Del", role="danger")


def _shown(name: str) -> str:
    """Return a name for a menu, which takes "&" for a mark."""
    label = plain_label(name)
    label = label if len(label) <= _LONGEST else label[:_LONGEST].rstrip() + "…"
    return label.replace("&", "&&")


def _tr(words: str) -> str:
    return QCoreApplication.translate("ChatMenu", words)
