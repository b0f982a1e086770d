"""The chats of a profile, opened to write by a command."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager

from hfchat_desktop.cli_words import tell
from hfchat_desktop.core.profile_lock import ProfileLock
from hfchat_desktop.core.store import ChatStore
from hfchat_desktop.errors import ProfileInUseError
from hfchat_desktop.paths import Profile


@contextmanager
def writable_store(place: Profile) -> Iterator[ChatStore]:
    """Open the chats and tell what is wrong with them; close them at the end.

    Raises ProfileInUseError while a window or another command writes, and as `ChatStore.open`.
    """
    lock = ProfileLock(place.lock_file)
    if not lock.acquire():
        raise ProfileInUseError(path=str(place.data))
    try:
        store, notices = ChatStore.open(place.database_file, backups=place.backups)
        for notice in notices:
            tell(notice, place)
        with closing(store):
            yield store
    finally:
        lock.release()
