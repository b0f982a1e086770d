"""The child that reads an export, checks every chat and writes what is good into a spool."""

from __future__ import annotations

import time
from collections import Counter
from pathlib import Path
from typing import Any

from hfchat_desktop.core.files import failure_of
from hfchat_desktop.core.importing.check import checked_chat
from hfchat_desktop.core.importing.extras import checked_extra
from hfchat_desktop.core.importing.spool import SpoolWriter, fingerprint
from hfchat_desktop.core.importing.values import LeftOut
from hfchat_desktop.errors import HFChatError, to_record
from hfchat_desktop.errors_moving import ChatsNotReadError
from hfchat_desktop.workers.imports.kinds import kind_of
from hfchat_desktop.workers.imports.source import Source, open_source
from hfchat_desktop.workers.serve import Message, Pipe

MOST_CHATS = 500_000

_MEMORY = 1536 * 1024**2  # bytes that this process may take, where the system can tell it so
_TOLD_EVERY_S = 0.1
_OF_A_KIND = (ValueError, LookupError, TypeError, AttributeError, ArithmeticError, RecursionError)


def run(pipe: Pipe) -> None:
    """Examine for the window until it is gone.

    A command is {"path", "spool"}: what to read, and an empty folder to write into. While it
    is read there is {"event": "progress", "done", "total", "chats"}, in bytes; at the end
    {"event": "examined", "kind", "left_out", "size_bytes"} or {"event": "failed", "error"}.
    """
    _limit_memory()
    while (command := pipe.receive()) is not None:
        path = Path(str(command.get("path", "")))
        try:
            answer = _examine(path, Path(str(command.get("spool", ""))), pipe)
        except HFChatError as error:
            answer = {"event": "failed", "error": to_record(error)}
        except MemoryError:
            refused = ChatsNotReadError(name=path.name, reason="no_memory")
            answer = {"event": "failed", "error": to_record(refused)}
        pipe.send(answer)


def _examine(path: Path, spool: Path, pipe: Pipe) -> Message:
    source = open_source(path)
    try:
        kind = kind_of(source)
        if kind is None:
            raise source.refusal("not_known")
        try:
            writer = SpoolWriter(spool)
            try:
                reading = _Reading(source, kind.name, writer, pipe)
                for raw in kind.records(source):
                    reading.take(raw)
            finally:
                writer.close()
        except OSError as error:
            raise failure_of(error, spool) from error
        except _OF_A_KIND as error:
            raise source.refusal("damaged", f"{type(error).__name__}: {error}"[:200]) from error
        if not reading.found:
            raise source.refusal("empty")
        left = {what.value: count for what, count in source.left_out.items() if count}
        size = source.bytes_read
        return {"event": "examined", "kind": kind.name, "left_out": left, "size_bytes": size}
    finally:
        source.close()


class _Reading:
    """What was found so far."""

    def __init__(self, source: Source, kind: str, writer: SpoolWriter, pipe: Pipe) -> None:
        self.found = 0
        self._source = source
        self._kind = kind
        self._writer = writer
        self._pipe = pipe
        self._chats = 0
        self._now = time.time()
        self._told_at = 0.0
        self._origins: Counter[str] = Counter()
        source.on_read(self._tell)

    def take(self, raw: Any) -> None:
        """Check a record and write it down. Raises OSError, ChatsNotReadError."""
        if not isinstance(raw, dict):
            self._source.leave_out(LeftOut.BROKEN_CHAT)
            return
        if "messages" not in raw and (found := checked_extra(raw)):
            self._writer.add(*found)
            self.found += 1
            return
        if self._chats >= MOST_CHATS:
            raise self._source.refusal("too_large")
        chat = checked_chat(raw, self._source.left_out, self._now)
        if chat is not None:
            self._chats += 1
            self.found += 1
            self._add(chat)

    def _add(self, chat: dict[str, Any]) -> None:
        messages = chat["messages"]
        print_ = fingerprint((one["role"], one["text"]) for one in messages)
        if not chat["own"]:
            chat["origin"] = chat["origin"] or f"{self._kind}:{print_}"
            self._origins[chat["origin"]] += 1
            if self._origins[chat["origin"]] > 1:  # another chat of the same number
                chat["origin"] = f"{self._kind}:{print_}"
        keeps = chat["own"] and messages
        self._writer.add(
            "chat",
            chat,
            origin=chat["origin"],
            fingerprint=print_,
            messages=len(messages),
            created_at=chat["created_at"],
            updated_at=chat["updated_at"],
            title=chat["title"][:200],
            id=chat["id"],
            first=messages[0]["id"] if keeps else 0,
            last=messages[-1]["id"] if keeps else 0,
            forked_at=chat.get("forked_at", 0),
        )

    def _tell(self, done: int) -> None:
        """Tell how far it is, ten times a second at most."""
        now = time.monotonic()
        if now - self._told_at >= _TOLD_EVERY_S:
            self._told_at = now
            total = max(done, self._source.total_bytes)
            self._pipe.send(
                {"event": "progress", "done": done, "total": total, "chats": self._chats}
            )


def _limit_memory() -> None:
    """Take no more memory than a sane export needs; elsewhere than on Unix it is not said."""
    try:
        import resource
    except ImportError:
        return
    _, most = resource.getrlimit(resource.RLIMIT_AS)
    wanted = _MEMORY if most == resource.RLIM_INFINITY else min(_MEMORY, most)
    resource.setrlimit(resource.RLIMIT_AS, (wanted, most))
