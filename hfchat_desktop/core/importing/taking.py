"""An import carried out: from the spool into the store, as one thing that can be undone."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from hfchat_desktop.core.importing.plan import Plan
from hfchat_desktop.core.importing.spool import SpoolReader
from hfchat_desktop.core.importing.values import ImportResult
from hfchat_desktop.core.store.intake import PORTION, Intake, weight
from hfchat_desktop.errors import HFChatError

if TYPE_CHECKING:
    from hfchat_desktop.core.store import ChatStore

_PAUSE_S = 0.001  # after each transaction, so that who waits for a turn gets it
_MOST_AT_ONCE = 50  # chats in one transaction


def take_in(
    store: ChatStore,
    plan: Plan,
    file_name: str,
    told: Callable[[int, int], None],
    is_cancelled: Callable[[], bool],
) -> ImportResult | None:
    """Write down what a plan says and return what came in; None where it was cancelled.

    `told` hears how many of how many chats are in. Where it is cancelled or fails, what came
    in is taken back. Raises OSError and what changing the store raises.
    """
    import_id = store.add_import(plan.preview.kind, file_name)
    taking = _Taking(store, plan, import_id)
    try:
        reader = SpoolReader(plan.spool)
        try:
            for done in taking.steps(reader):
                told(done, len(plan.chats))
                if is_cancelled():
                    store.take_back_import(import_id)
                    return None
                time.sleep(_PAUSE_S)
        finally:
            reader.close()
        store.finish_import(import_id)
    except (HFChatError, OSError):
        with suppress(HFChatError):  # what is there is then told at the next start
            store.take_back_import(import_id)
        raise
    return taking.result()


class _Taking:
    """One import, step by step."""

    def __init__(self, store: ChatStore, plan: Plan, import_id: int) -> None:
        self._store = store
        self._plan = plan
        self._import_id = import_id
        self._intake = Intake(store, import_id, keep=plan.keep)
        self._intake.wanted = frozenset(one.forked_at for one in plan.chats if one.forked_at)
        self._done = 0
        self._messages = 0
        self._newest = 0

    def steps(self, reader: SpoolReader) -> Iterator[int]:
        """Take everything in; yield after each transaction how many chats are in."""
        for entry in self._plan.others:
            if entry.what in ("folder", "saved"):
                self._take_other(entry.what, reader.record(entry))
                yield 0
        waiting: list[dict[str, Any]] = []
        size = 0
        for entry in self._plan.chats:
            chat = reader.record(entry)
            cost = sum(map(weight, chat["messages"])) + 512
            if waiting and (size + cost > PORTION or len(waiting) >= _MOST_AT_ONCE):
                yield self._add(waiting)
                waiting, size = [], 0
            if cost > PORTION:
                yield from self._add_large(chat)
            else:
                waiting.append(chat)
                size += cost
        if waiting:
            yield self._add(waiting)
        self._intake.link_forks()
        for entry in self._plan.others:
            if entry.what == "share":
                self._take_share(reader.record(entry))
                yield self._done

    def result(self) -> ImportResult:
        """Return what came in."""
        return ImportResult(
            import_id=self._import_id,
            chats=self._done,
            messages=self._messages,
            folders=len(self._intake.made["folders"]),
            saved=len(self._intake.made["saved"]),
            first_chat=self._newest,
        )

    def _add(self, chats: list[dict[str, Any]]) -> int:
        numbers = self._intake.add_chats(chats)
        return self._count(numbers[-1], len(chats), sum(len(one["messages"]) for one in chats))

    def _add_large(self, chat: dict[str, Any]) -> Iterator[int]:
        number = 0
        for step in self._intake.add_large_chat(chat):
            number = step
            yield self._done
        yield self._count(number, 1, len(chat["messages"]))

    def _count(self, newest: int, chats: int, messages: int) -> int:
        self._newest = newest
        self._done += chats
        self._messages += messages
        return self._done

    def _take_other(self, what: str, record: dict[str, Any]) -> None:
        if what == "folder":
            self._intake.add_folder(record["name"], record["id"], record["position"])
        else:
            self._intake.add_saved(record["kind"], record["key"], record["record"])

    def _take_share(self, record: dict[str, Any]) -> None:
        """Remember a share that is not known here yet."""
        from hfchat_desktop.core.sharing import Shared, ShareKind, ShareState, Visibility

        here = {(one.host, one.remote_id) for one in self._store.shares()}
        if (record["host"], record["remote_id"]) in here:
            return
        record |= {
            "id": record["id"] if self._plan.keep else 0,
            "chat_id": self._intake.chats.get(record["chat_id"], 0),
            "kind": ShareKind(record["kind"]),
            "state": ShareState(record["state"]),
            "visibility": Visibility(record["visibility"]),
        }
        self._store.add_share(Shared(**record))
