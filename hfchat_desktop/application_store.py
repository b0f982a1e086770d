"""The chats of a profile as the window opens them."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

import apsw

from hfchat_desktop.core.store import ChatStore
from hfchat_desktop.errors import DiskFullError, HFChatError, StoreReadOnlyError
from hfchat_desktop.paths import Profile

if TYPE_CHECKING:
    from hfchat_desktop.core.store.backing_up import Sources
    from hfchat_desktop.core.store.import_table import ImportRecord

log = logging.getLogger(__name__)


def open_store(place: Profile) -> tuple[ChatStore, list[HFChatError]]:
    """Open the chats to write; where nothing can be written they can still be read.

    Returns what a person should know of it. Raises what `ChatStore.open` raises.
    """
    try:
        store, notices = ChatStore.open(place.database_file, backups=place.backups)
        store.recover_interrupted()
        cut_off = store.settle_imports()
        if cut_off:
            notices += _told(cut_off)
    except (StoreReadOnlyError, DiskFullError) as error:
        return ChatStore.open_read_only(place.database_file), [error]
    return store, notices


def facts_of(place: Profile) -> dict[str, str]:
    """Return what the About page shows of a profile, and of what keeps its chats."""
    return {
        "models_folder": str(place.models),
        "data_folder": str(place.data),
        "config_folder": str(place.config),
        "sqlite": apsw.sqlite_lib_version(),
    }


def mark_interrupted(store: ChatStore) -> None:
    """Say of what is being written that it ended here, for whoever reads it next."""
    if store.read_only:
        return
    try:
        store.recover_interrupted()
    except HFChatError as error:
        log.warning("a reply is marked as interrupted at the next start: %s", error)


def undo_cut_off(store: ChatStore | None, tell: Callable[[HFChatError], None]) -> bool:
    """Move the chats of the last import to the trash, where it was cut off; return if done."""
    try:
        last = store.imports()[:1] if store is not None else []
        if store is not None and last and last[0].is_cut_off:
            store.undo_import(last[0].id)
    except HFChatError as error:
        tell(error)
        return False
    return bool(last)


def _told(cut_off: list[ImportRecord]) -> list[HFChatError]:
    from hfchat_desktop.errors_moving import ImportCutOffError  # not for the first picture

    return [ImportCutOffError(one.file_name, one.chat_count) for one in cut_off]


def sources_of(place: Profile) -> Sources:
    """Return the files of a profile that a backup is made of."""
    from hfchat_desktop.core.store.backing_up import Sources  # not for the first picture

    return Sources(place.database_file, place.settings_file, place.library_file, place.backups)
