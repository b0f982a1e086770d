"""Chats from elsewhere written down, in short transactions.

A chat that is too large for one is hidden until it is whole, as UNFINISHED; what a killed
process leaves of it leaves for good. The records are those of `core.importing.check`.
"""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import accumulate
from typing import TYPE_CHECKING, Any

import apsw

from hfchat_desktop.core.store.chat_table import next_in_sequence
from hfchat_desktop.core.store.codec import encoded, exact, json_of, presentable
from hfchat_desktop.core.store.signs import index_signs
from hfchat_desktop.core.store.trash import UNFINISHED

if TYPE_CHECKING:
    from hfchat_desktop.core.store.chat_store import ChatStore

PORTION = 48 * 1024
"""Characters of text in one transaction, about 20 ms."""

_OVERHEAD = 512  # characters that a message costs besides its text
_INSERT_CHAT = """
INSERT INTO chats(id, title, model, system_prompt, created_at, updated_at, updated_seq,
    deleted_at, message_count, folder_id, pinned, archived, tags, persona, parameters, overflow,
    forget_above, stars, note, title_by, import_id, origin)
VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_INSERT_MESSAGE = """
INSERT INTO messages(id, chat_id, parent_id, role, text, exact_text, thinking, state, model,
    created_at, sampling, stats, problem, pinned, parameters)
VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_COUNT = (
    "UPDATE imports SET chat_count = chat_count + ?, message_count = message_count + ? WHERE id = ?"
)

ChatRecord = Mapping[str, Any]


class Intake:
    """Writes what one import brings; `keep` keeps the numbers of a profile of ours.

    Every method is one or several transactions and raises what a change of the store raises.
    """

    def __init__(self, store: ChatStore, import_id: int, *, keep: bool) -> None:
        self._database = store._database
        self._import_id = import_id
        self._keep = keep
        self._folders = {folder.name: folder.id for folder in store.folders()}
        self._folder_numbers = set(self._folders.values())
        self._made: dict[str, list[Any]] = {"folders": [], "saved": []}
        self._places = _Places(store)
        self._forks: list[tuple[int, int, int]] = []
        self.chats: dict[int, int] = {}
        """The new number of each chat of ours, by the old one."""
        self.messages: dict[int, int] = {}
        """The new number of each message in `wanted`, by the old one."""
        self.wanted: frozenset[int] = frozenset()

    @property
    def made(self) -> Mapping[str, Sequence[Any]]:
        """What was made besides chats: "folders" and "saved"."""
        return self._made

    def add_folder(self, name: str, number: int = 0, position: int = 0) -> int:
        """Return the folder of a name, made where there is none."""
        name = presentable(name)
        if name in self._folders and not self._keep:
            return self._folders[name]

        def change(connection: apsw.Connection) -> int:
            kept = number if self._keep and number and not _has(connection, number) else None
            connection.execute(
                "INSERT INTO folders(id, name, position) SELECT ?1, ?2, CASE WHEN ?1 IS NULL THEN"
                " (SELECT 1 + coalesce(max(position), -1) FROM folders) ELSE ?3 END",
                (kept, name, position),
            )
            made = connection.last_insert_rowid()
            self._note(connection, "folders", made)
            return made

        made = self._folders[name] = self._database.write(change, durable=False)
        self._folder_numbers.add(made)
        return made

    def add_saved(self, kind: str, key: str, record: Mapping[str, Any]) -> bool:
        """Save a record; return False, and change nothing, where its key is another's here."""
        text = json_of(record)

        def change(connection: apsw.Connection) -> bool:
            row = connection.execute(
                "SELECT record FROM saved WHERE kind = ? AND key = ? AND removed_at IS NULL",
                (kind, key),
            ).fetchone()
            if row is not None:
                return bool(row[0] == text)
            connection.execute(
                "INSERT INTO saved(kind, key, record) VALUES(?, ?, ?) ON CONFLICT(kind, key)"
                " DO UPDATE SET record = excluded.record, removed_at = NULL",
                (kind, key, text),
            )
            self._note(connection, "saved", [kind, key])
            return True

        return self._database.write(change, durable=False)

    def add_chats(self, chats: Sequence[ChatRecord]) -> list[int]:
        """Write small chats in one transaction; return their numbers."""

        def change(connection: apsw.Connection) -> list[int]:
            found = []
            for chat in chats:
                numbers = self._numbers(connection, chat)
                number = self._insert_chat(connection, chat, numbers, deleted_at=None)
                self._insert_messages(number, chat["messages"], numbers, connection)
                self._choose(connection, number, chat, numbers)
                self._remember(chat, number, numbers)
                found.append(number)
            count = sum(len(chat["messages"]) for chat in chats)
            connection.execute(_COUNT, (len(chats), count, self._import_id))
            return found

        for chat in chats:
            self._folder_of(chat)
        return self._database.write(change, durable=False)

    def add_large_chat(self, chat: ChatRecord) -> Iterator[int]:
        """Write a chat in several transactions, yielding its number after each.

        It is seen once it is whole.
        """
        self._folder_of(chat)

        def begin(connection: apsw.Connection) -> tuple[int, int, dict[int, int]]:
            numbers = self._numbers(connection, chat)
            number = self._insert_chat(connection, chat, numbers, deleted_at=UNFINISHED)
            row = connection.execute("SELECT updated_seq FROM chats WHERE id = ?", (number,))
            place: Any = row.fetchall()[0][0]
            # So that nobody else is given the numbers of messages that are to come.
            last = max(numbers.values(), default=0)
            connection.execute("UPDATE chats SET updated_seq = ? WHERE id = ?", (last, number))
            return number, place, numbers

        number, place, numbers = self._database.write(begin, durable=False)
        for portion in portions(chat["messages"]):
            yield number
            add = partial(self._insert_messages, number, portion, numbers)
            self._database.write(add, durable=False)
        yield number

        def end(connection: apsw.Connection) -> None:
            self._choose(connection, number, chat, numbers)
            connection.execute(
                "UPDATE chats SET deleted_at = NULL, updated_seq = ? WHERE id = ?", (place, number)
            )
            connection.execute(_COUNT, (1, len(chat["messages"]), self._import_id))

        self._database.write(end, durable=False)
        self._remember(chat, number, numbers)
        yield number

    def link_forks(self) -> None:
        """Let chats that went on from another one of this import say so."""
        links = [
            (self.chats.get(source, 0), self.messages.get(at, 0), number)
            for number, source, at in self._forks
        ]

        def change(connection: apsw.Connection) -> None:
            connection.executemany(
                "UPDATE chats SET forked_from = ?, forked_at = ? WHERE id = ?", links
            )

        if links:
            self._database.write(change, durable=False)

    def _note(self, connection: apsw.Connection, what: str, made: Any) -> None:
        """Remember in the import what it made, in the same transaction."""
        if made not in self._made[what]:
            self._made[what].append(made)
        connection.execute(
            "UPDATE imports SET made = ? WHERE id = ?", (json.dumps(self._made), self._import_id)
        )

    def _folder_of(self, chat: ChatRecord) -> None:
        if chat["folder"] and presentable(chat["folder"]) not in self._folders:
            self.add_folder(chat["folder"])

    def _remember(self, chat: ChatRecord, number: int, numbers: Mapping[int, int]) -> None:
        if not chat["own"]:
            return
        if chat["id"]:
            self.chats[chat["id"]] = number
        for old in self.wanted & numbers.keys():
            self.messages[old] = numbers[old]
        if chat["forked_from"]:
            self._forks.append((number, chat["forked_from"], chat["forked_at"]))

    def _numbers(self, connection: apsw.Connection, chat: ChatRecord) -> dict[int, int]:
        """Return the number that each message gets."""
        own = [int(one["id"]) for one in chat["messages"]]
        if self._keep and chat["own"] and not _taken(connection, "messages", own):
            return {number: number for number in own}
        first = next_in_sequence(connection)
        return {number: first + place for place, number in enumerate(own)}

    def _insert_chat(
        self,
        connection: apsw.Connection,
        chat: ChatRecord,
        numbers: Mapping[int, int],
        *,
        deleted_at: float | None,
    ) -> int:
        kept = self._keep and chat["id"] > 0 and not _taken(connection, "chats", [chat["id"]])
        folder, known = self._folders.get(presentable(chat["folder"]), 0), self._folder_numbers
        connection.execute(
            _INSERT_CHAT,
            (
                chat["id"] if kept else None,
                presentable(chat["title"]),
                encoded(chat["model"]),
                encoded(chat["system_prompt"]),
                chat["created_at"],
                chat["updated_at"],
                chat["updated_seq"] if kept else self._places.of(chat["updated_at"]),
                deleted_at,
                len(chat["messages"]),
                chat["folder_id"] if kept and chat["folder_id"] in known else folder,
                int(chat["pinned"]),
                int(chat["archived"]),
                json_of([presentable(tag) for tag in chat["tags"]]),
                presentable(chat.get("persona", "")),
                json_of(chat.get("parameters", {})),
                chat.get("overflow", "drop"),
                _moved_mark(chat["forget_above"], numbers),
                chat.get("stars", 0),
                presentable(chat.get("note", "")),
                presentable(chat["title_by"]),
                self._import_id,
                presentable(chat["origin"]),
            ),
        )
        return connection.last_insert_rowid()

    def _insert_messages(
        self,
        chat: int,
        messages: Iterable[Mapping[str, Any]],
        numbers: Mapping[int, int],
        connection: apsw.Connection,
    ) -> None:
        for one in messages:
            number = numbers[one["id"]]
            text, exact_text = exact(one["text"])
            connection.execute(
                _INSERT_MESSAGE,
                (
                    number,
                    chat,
                    numbers.get(one["parent"]),
                    one["role"],
                    text,
                    exact_text,
                    encoded(one["thinking"]),
                    one["state"],
                    encoded(one["model"]),
                    one["created_at"],
                    _json(one.get("sampling")),
                    _json(one.get("stats")),
                    _json(one.get("problem")),
                    int(one["pinned"]),
                    json_of(one.get("parameters", {})),
                ),
            )
            index_signs(connection, number, text)
            if one["rating"] is not None:
                _rate(connection, number, one["rating"], one["created_at"])

    def _choose(
        self,
        connection: apsw.Connection,
        number: int,
        chat: ChatRecord,
        numbers: Mapping[int, int],
    ) -> None:
        connection.executemany(
            "INSERT OR REPLACE INTO branches VALUES(?, ?, ?)",
            [
                (number, numbers.get(parent, 0), numbers[child])
                for parent, child in chat["chosen"]
                if child in numbers
            ],
        )


class _Places:
    """Where chats belong among those that are here: after those that are older."""

    def __init__(self, store: ChatStore) -> None:
        rows = store._database.rows(
            "SELECT updated_at, updated_seq FROM chats WHERE deleted_at IS NULL ORDER BY updated_at"
        )
        self._times = [row[0] for row in rows]
        self._largest = list(accumulate((int(row[1]) for row in rows), max))

    def of(self, updated_at: float) -> int:
        """Return the place in the order of chats of one that was written to then."""
        older = bisect_right(self._times, updated_at)
        return self._largest[older - 1] if older else 0


def portions(messages: Sequence[Mapping[str, Any]]) -> Iterable[list[Mapping[str, Any]]]:
    """Yield messages in rows that one transaction takes."""
    row: list[Mapping[str, Any]] = []
    size = 0
    for one in messages:
        cost = weight(one)
        if row and size + cost > PORTION:
            yield row
            row, size = [], 0
        row.append(one)
        size += cost
    yield row


def weight(message: Mapping[str, Any]) -> int:
    """Return what it costs to write a message, in characters."""
    return len(message["text"]) + len(message["thinking"]) // 4 + _OVERHEAD


def _json(value: Mapping[str, Any] | None) -> str | None:
    return None if value is None else json.dumps(value)


def _rate(
    connection: apsw.Connection, number: int, rating: Mapping[str, Any], answered_at: float
) -> None:
    connection.execute(
        "INSERT INTO ratings VALUES(?, ?, ?, ?, ?, ?)",
        (
            number,
            rating["thumb"],
            rating["stars"],
            json_of([presentable(reason) for reason in rating["reasons"]]),
            presentable(rating["note"]),
            rating["rated_at"] or answered_at,
        ),
    )


def _moved_mark(mark: int, numbers: Mapping[int, int]) -> int:
    """Return below which number the model forgets, after the messages got theirs."""
    if not mark or all(old == new for old, new in numbers.items()):
        return mark
    return max((new for old, new in numbers.items() if old <= mark), default=0)


def _has(connection: apsw.Connection, folder: int) -> bool:
    return _taken(connection, "folders", [folder])


def _taken(connection: apsw.Connection, table: str, numbers: Sequence[int]) -> bool:
    row = connection.execute(
        f"SELECT EXISTS(SELECT 1 FROM {table} WHERE id IN (SELECT value FROM json_each(?)))",
        (json.dumps(list(numbers)),),
    ).fetchone()
    return bool(row and row[0])
