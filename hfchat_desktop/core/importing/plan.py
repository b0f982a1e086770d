"""What of an export comes in: compared with what is here, and put into an order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from hfchat_desktop.core.importing.spool import Entry, entries
from hfchat_desktop.core.importing.values import ImportPreview, LeftOut
from hfchat_desktop.core.record import Record

if TYPE_CHECKING:
    from hfchat_desktop.core.store import ChatStore

MOST_TITLES = 50
OWN = "hfchat"
"""The kind of our own exports."""


class Plan(Record):
    """What is to be written, from which spool, with what was told of it.

    `chats` are in the order in which they are written: the one that was written to longest ago
    first. `keep` where this profile is empty and the numbers of the other one can be kept.
    """

    preview: ImportPreview
    spool: Path
    chats: tuple[Entry, ...]
    others: tuple[Entry, ...]
    keep: bool = False


def make_plan(
    store: ChatStore,
    spool: Path,
    *,
    path: str,
    kind: str,
    left_out: Mapping[LeftOut, int],
    size_bytes: int = 0,
) -> Plan:
    """Compare a spool with the chats that are here.

    A chat is here already where one of the same origin has as many messages, or one has the
    same words. One that has grown since comes in beside the older one. Raises OSError, and
    what reading the store raises.
    """
    found = list(entries(spool))
    chats = [one for one in found if one.what == "chat"]
    others = tuple(one for one in found if one.what != "chat")
    left = Counter(left_out)
    blank = kind == OWN and store.is_blank()
    comparison = _Comparison(store, chats, kind)
    new = []
    for chat in chats:
        if not blank and not chat.messages:
            left[LeftOut.EMPTY_CHAT] += 1
        elif not comparison.is_here(chat):
            new.append(chat)
    new.sort(key=lambda one: one.updated_at)
    titles = tuple(one.title for one in new[: -MOST_TITLES - 1 : -1])
    preview = ImportPreview(
        path=path,
        kind=kind,
        chats=len(new),
        messages=sum(one.messages for one in new),
        duplicates=comparison.duplicates,
        grown=comparison.grown,
        folders=sum(one.what == "folder" for one in others),
        saved=sum(one.what == "saved" for one in others),
        first_at=min((one.created_at for one in new), default=None),
        last_at=max((one.updated_at for one in new), default=None),
        size_bytes=size_bytes,
        titles=titles,
        left_out={what: count for what, count in left.items() if count},
    )
    return Plan(preview, spool, tuple(new), others, blank)


class _Comparison:
    """Which chats are here, or came before in the same export."""

    def __init__(self, store: ChatStore, chats: list[Entry], kind: str) -> None:
        self.duplicates = 0
        self.grown = 0
        self._own = kind == OWN
        self._origins = {} if self._own else store.origins()
        self._prints = store.fingerprints({chat.messages for chat in chats if chat.messages})

    def is_here(self, chat: Entry) -> bool:
        """Return whether a chat is to be left out, and remember it if not."""
        if not chat.messages:
            return False
        if chat.fingerprint in self._prints:
            self.duplicates += 1
            return True
        here = 0 if self._own else self._origins.get(chat.origin, 0)
        if here >= chat.messages:
            self.duplicates += 1
            return True
        if here:
            self.grown += 1
        if not self._own:  # ours may well have two chats that begin alike
            self._prints.add(chat.fingerprint)
        return False
