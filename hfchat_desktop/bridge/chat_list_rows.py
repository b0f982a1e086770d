"""Which rows the list of chats has: pinned ones, folders, days and the archive, or hits."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time, timedelta

from hfchat_desktop.core.chats import Chat, Folder, SearchFilters, SearchHit
from hfchat_desktop.core.record import Record

_LAST_TIME = 253402300800.0  # the year 10000, which no calendar here has


class Row:
    """One row. Rows of the same `key` are the same row, with other words maybe.

    `kind` is "section", "chat", "folder", "archive", "hit" or "empty" (a folder without
    chats). Made by the thousand, so it is no Record.
    """

    __slots__ = (
        "chat", "count", "depth", "excerpt", "in_note", "is_open", "key", "kind", "message_id",
        "name", "number", "section",
    )  # fmt: skip

    def __init__(
        self,
        kind: str,
        section: str,
        number: int = 0,
        chat: Chat | None = None,
        *,
        name: str = "",
        depth: int = 0,
        count: int = 0,
        is_open: bool = False,
        excerpt: str = "",
        message_id: int = 0,
        in_note: bool = False,
    ) -> None:
        self.kind = kind
        self.section = section
        self.number = number  # of the chat or the folder
        self.chat = chat
        self.name = name
        self.depth = depth
        self.count = count
        self.is_open = is_open
        self.excerpt = excerpt
        self.message_id = message_id
        self.in_note = in_note
        place = section if kind != "chat" or section in _APART else ""
        self.key = (kind, place, number, message_id)  # a chat may move from day to day

    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        if not isinstance(other, Row):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in self.__slots__)

    def __hash__(self) -> int:
        return hash(self.key)


_APART = ("pinned", "folders", "archive")


class ListView(Record):
    """What of the list is open, and what it is confined to."""

    open_folders: frozenset[int] = frozenset()
    archive_open: bool = False
    filters: SearchFilters = SearchFilters()

    def with_folder(self, folder_id: int, is_open: bool) -> frozenset[int]:
        """Return the open folders with this one open or closed."""
        only = frozenset((folder_id,))
        return self.open_folders | only if is_open else self.open_folders - only


class Rows:
    """Makes the rows of the list. Those of chats that did not change are the same again."""

    def __init__(self) -> None:
        self._made: dict[tuple[str, int], Row] = {}

    def listed(
        self, chats: Sequence[Chat], folders: Sequence[Folder], view: ListView, now: float
    ) -> list[Row]:
        """Return the rows as they are seen from `now` (seconds since the epoch).

        `chats` have the newest first, `folders` are in their order.
        """
        before, self._made = self._made, {}
        if view.filters != SearchFilters():
            found = [chat for chat in chats if chat_matches(chat, view.filters)]
            return self._days(found, now, before)
        shown = [chat for chat in chats if not chat.archived]
        archived = [chat for chat in chats if chat.archived]
        pinned = [self._row("pinned", chat, 0, before) for chat in shown if chat.pinned]
        rows = [Row("section", "pinned"), *pinned] if pinned else []
        rows += self._folders(shown, folders, view.open_folders, before)
        known = {folder.id for folder in folders}
        loose = [c for c in shown if not c.pinned and c.folder_id not in known]
        rows += self._days(loose, now, before)
        if archived:
            rows.append(Row("archive", "archive", count=len(archived), is_open=view.archive_open))
            if view.archive_open:
                rows += [self._row("archive", chat, 1, before) for chat in archived]
        return rows

    def _row(self, section: str, chat: Chat, depth: int, before: dict[tuple[str, int], Row]) -> Row:
        place = (section, chat.id)
        row = before.get(place)
        if row is None or row.chat is not chat:
            row = Row("chat", section, chat.id, chat, depth=depth)
        self._made[place] = row
        return row

    def _folders(
        self,
        chats: Iterable[Chat],
        folders: Sequence[Folder],
        opened: frozenset[int],
        before: dict[tuple[str, int], Row],
    ) -> list[Row]:
        if not folders:
            return []
        inside: dict[int, list[Chat]] = {folder.id: [] for folder in folders}
        for chat in chats:
            if chat.folder_id in inside:
                inside[chat.folder_id].append(chat)
        rows = [Row("section", "folders")]
        for folder in folders:
            here, is_open = inside[folder.id], folder.id in opened
            rows.append(
                Row(
                    "folder",
                    "folders",
                    folder.id,
                    name=folder.name,
                    count=len(here),
                    is_open=is_open,
                )
            )
            if is_open:
                rows += [self._row("folders", chat, 1, before) for chat in here]
                rows += [] if here else [Row("empty", "folders", folder.id, depth=1)]
        return rows

    def _days(
        self, chats: Iterable[Chat], now: float, before: dict[tuple[str, int], Row]
    ) -> list[Row]:
        rows: list[Row] = []
        starts, at = _day_starts(now), -1
        for chat in chats:
            found = _section(chat.updated_at, starts)
            # The order is by number. Where the clock was set back, a chat stays below the
            # heading that it follows: each heading appears once.
            if found > at:
                at = found
                rows.append(Row("section", _DAYS[at]))
            rows.append(self._row(_DAYS[at], chat, 0, before))
        return rows


def result_rows(hits: Sequence[SearchHit]) -> list[Row]:
    """Return hits by chat, in the order of the first hit of each."""
    by_chat: dict[int, list[SearchHit]] = {}
    for hit in hits:
        by_chat.setdefault(hit.chat_id, []).append(hit)
    rows = [Row("section", "results")] if hits else []
    for number, found in by_chat.items():
        titled = next((h.excerpt for h in found if not h.message_id and not h.in_note), "")
        rows.append(Row("chat", "results", number, name=found[0].chat_title, excerpt=titled))
        rows += [
            Row("hit", "results", number, name=hit.chat_title, depth=1, excerpt=hit.excerpt,
                message_id=hit.message_id, in_note=hit.in_note)
            for hit in found
            if hit.message_id or hit.in_note
        ]  # fmt: skip
    return rows


def chat_matches(chat: Chat, filters: SearchFilters) -> bool:
    """Return whether a chat keeps to what can be told without its messages."""
    return (
        filters.model in ("", chat.model)
        and (filters.since is None or chat.updated_at >= filters.since)
        and (filters.until is None or chat.updated_at < filters.until)
        and chat.stars >= filters.rating_min
        and filters.folder_id in (None, chat.folder_id)
        and filters.persona in ("", chat.persona)
        and (not filters.tag or filters.tag in chat.tags)
        and filters.archived in (None, chat.archived)
    )


_DAYS = ("today", "yesterday", "week", "month", "older")
_AGES = (0, 1, 6, 29)  # this week and month are the last 7 and 30 days


def _day_starts(now: float) -> list[float]:
    """Return when today, yesterday, this week and this month began."""
    today = _local_day(now)
    days = (today - timedelta(days=min(age, today.toordinal() - 1)) for age in _AGES)
    return [_epoch(day) for day in days]


def _section(then: float, starts: Sequence[float]) -> int:
    if then >= _LAST_TIME:
        return len(starts)
    return next((at for at, start in enumerate(starts) if then >= start), len(starts))


def _local_day(seconds: float) -> date:
    """Return the local day; a time that the system cannot express counts as the first one."""
    try:
        return datetime.fromtimestamp(seconds).date()
    except (OverflowError, OSError, ValueError):
        return date(1970, 1, 1)


def _epoch(day: date) -> float:
    try:
        return datetime.combine(day, time()).timestamp()
    except (OverflowError, OSError, ValueError):
        return 0.0


def rows_by_number(rows: Sequence[Row]) -> Mapping[int, int]:
    """Return the first row of each chat."""
    places: dict[int, int] = {}
    for place, row in enumerate(rows):
        if row.kind in ("chat", "hit"):
            places.setdefault(row.number, place)
    return places
