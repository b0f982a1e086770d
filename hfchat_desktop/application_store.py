"""The chats of a profile as the window opens them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hfchat_desktop.core.store import ChatStore
from hfchat_desktop.errors import DiskFullError, HFChatError, StoreReadOnlyError
from hfchat_desktop.paths import Profile

if TYPE_CHECKING:
    from hfchat_desktop.core.store.backing_up import Sources


def open_store(place: Profile) -> tuple[ChatStore, list[HFChatError]]:
    """Open the chats to write; where nothing can be written they can still be read.

    Returns what a person should know of it. Raises what `ChatStore.open` raises.
    """
    try:
        store, notices = ChatStore.open(place.database_file, backups=place.backups)
        store.recover_interrupted()
        store.drop_unfinished_chats()
    except (StoreReadOnlyError, DiskFullError) as error:
        return ChatStore.open_read_only(place.database_file), [error]
    return store, notices


def sources_of(place: Profile) -> Sources:
    """Return the files of a profile that a backup is made of."""
    from hfchat_desktop.core.store.backing_up import Sources  # not for the first picture

    return Sources(place.database_file, place.settings_file, place.library_file, place.backups)
