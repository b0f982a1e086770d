"""What is believed of a chat from elsewhere: it is checked, and mended where it can be.

Whatever the record says, what comes out can be stored, shown and continued: roles are ours,
parents come before children in one tree, numbers are whole and each once, times are times.
All of it takes time in proportion to the size of the record.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from hfchat_desktop.core.importing.fields import (
    finite,
    is_one_of,
    plain_record,
    rating,
    sampling,
    statistics,
    text,
    whole,
    words,
)
from hfchat_desktop.core.importing.tree import chosen_pairs, in_order
from hfchat_desktop.core.importing.values import LeftOut
from hfchat_desktop.core.parameters import checked as checked_parameters

MOST_MESSAGES = 100_000
"""Messages of a chat."""
LONGEST_TEXT = 16 * 1024**2
"""Characters of a message."""

_LAST_TIME = 253402300800.0  # the year 10000
_LONGEST_TITLE = 300
_LONGEST_LINE = 2_000
_LONGEST_NOTE = 100_000
_ROLES = frozenset(("user", "assistant"))
_STATES = frozenset(("done", "stopped", "interrupted", "failed"))
_TITLE_WORDS = 48  # characters, as titles made of the first words have

Left = Counter[LeftOut]
Chat = dict[str, Any]


def checked_chat(raw: Mapping[str, Any], left: Left, now: float) -> Chat | None:
    """Return a record that can be stored, None where nothing of it can.

    What is lost or mended is counted in `left`. `now` (seconds since the epoch) stands for a
    time that is missing. Messages are numbered from 1, parents before children; for a record
    of our own ("own") they keep their numbers where these are right.
    """
    own = raw.get("own") is True
    given = raw.get("messages")
    if not isinstance(given, list):
        left[LeftOut.BROKEN_CHAT] += 1
        return None
    if len(given) > MOST_MESSAGES:
        left[LeftOut.LONG_CHAT] += 1
        given = given[:MOST_MESSAGES]
    chat = _head(raw, left, own=own)
    messages = _messages(given, chat, left, own=own)
    if not messages and not own:
        left[LeftOut.EMPTY_CHAT] += 1
        return None
    ordered, numbers = in_order(messages, left, keep=own)
    _date(chat, ordered, raw, left, now)
    chat["messages"] = ordered
    chat["chosen"] = chosen_pairs(ordered, numbers, raw.get("chosen"), raw.get("shown"))
    chat["forget_above"] = _mark(raw.get("forget_above"), numbers) if own else 0
    if not chat["title"] and not own:
        first = next((one["text"] for one in ordered if one["role"] == "user"), "")
        chat["title"] = " ".join(first[: 4 * _TITLE_WORDS].split())[:_TITLE_WORDS]
    return chat


def _head(raw: Mapping[str, Any], left: Left, *, own: bool) -> Chat:
    """Return what the chat itself says, without times and messages."""
    tags = raw.get("tags")
    chat: Chat = {
        "own": own,
        "id": whole(raw.get("id")) if own else 0,
        "title": text(raw.get("title"), None if own else _LONGEST_TITLE),
        "model": text(raw.get("model"), _LONGEST_LINE),
        "system_prompt": text(raw.get("system_prompt"), LONGEST_TEXT),
        "folder": text(raw.get("folder"), _LONGEST_TITLE),
        "pinned": raw.get("pinned") is True,
        "archived": raw.get("archived") is True,
        "tags": [text(tag, 100) for tag in words(tags)][:100],
        "origin": text(raw.get("origin"), 400),
    }
    if not own:
        chat["title"] = " ".join(chat["title"].split())
        return chat | {"title_by": "person" if chat["title"] else "words"}
    stars = raw.get("stars")
    chat |= {
        "updated_seq": whole(raw.get("updated_seq")),
        "folder_id": whole(raw.get("folder_id")),
        "persona": text(raw.get("persona"), _LONGEST_TITLE),
        "parameters": _parameters(raw.get("parameters"), left),
        "overflow": "ask" if raw.get("overflow") == "ask" else "drop",
        "forked_from": whole(raw.get("forked_from")),
        "forked_at": whole(raw.get("forked_at")),
        "stars": stars if isinstance(stars, int) and 0 < stars <= 5 else 0,
        "note": text(raw.get("note"), _LONGEST_NOTE),
        "title_by": text(raw.get("title_by"), 20) or "words",
    }
    return chat


def _messages(given: Iterable[Any], chat: Chat, left: Left, *, own: bool) -> list[dict[str, Any]]:
    """Return the messages that can be taken over, each checked for itself."""
    found = []
    for one in given:
        if not isinstance(one, dict):
            left[LeftOut.EMPTY_MESSAGE] += 1
            continue
        role = one.get("role")
        if role == "system" and not own:
            _take_system(chat, one, left)
            found.append(_gone(one))
        elif not is_one_of(role, _ROLES) and not (own and role == "system"):
            left[LeftOut.ROLE] += 1
            found.append(_gone(one))
        else:
            found.append(_message(one, left, own=own))
    if own:
        return found
    left[LeftOut.EMPTY_MESSAGE] += sum(
        1 for one in found if not one["gone"] and not one["text"].strip() and not one["thinking"]
    )
    for one in found:
        one["gone"] = one["gone"] or not (one["text"].strip() or one["thinking"])
    return found if any(not one["gone"] for one in found) else []


def _take_system(chat: Chat, one: Mapping[str, Any], left: Left) -> None:
    """Make the first system message the system prompt; later ones are left out."""
    said = text(one.get("text"), LONGEST_TEXT).replace("\0", "")
    if said.strip() and not chat["system_prompt"]:
        chat["system_prompt"] = said
    elif said.strip() and said != chat["system_prompt"]:
        left[LeftOut.HIDDEN] += 1


def _gone(one: Mapping[str, Any]) -> dict[str, Any]:
    """Return what only hands its place down to what is below it."""
    return {"gone": True, "id": one.get("id"), "parent": one.get("parent")}


def _message(one: Mapping[str, Any], left: Left, *, own: bool) -> dict[str, Any]:
    said = one.get("text")
    words_said = said if isinstance(said, str) else ""
    thought = text(one.get("thinking"), LONGEST_TEXT)
    if len(words_said) > LONGEST_TEXT:
        left[LeftOut.LONG_TEXT] += 1
        words_said = words_said[:LONGEST_TEXT]
    if not own:
        words_said, thought = words_said.replace("\0", ""), thought.replace("\0", "")
    state = one.get("state", "done")
    found: dict[str, Any] = {
        "gone": False,
        "id": one.get("id"),
        "parent": one.get("parent"),
        "role": one["role"],
        "text": words_said,
        "thinking": thought,
        "state": state if is_one_of(state, _STATES) else ("interrupted" if own else "done"),
        "model": text(one.get("model"), _LONGEST_LINE),
        "created_at": _time(one.get("created_at")),
        "pinned": one.get("pinned") is True,
        "rating": rating(one.get("rating")),
    }
    if one.get("rating") is not None and found["rating"] is None:
        left[LeftOut.SETTING] += 1
    if own:
        found["sampling"] = sampling(one.get("sampling"))
        found["stats"] = statistics(one.get("stats"))
        found["problem"] = plain_record(one.get("problem"))
        found["parameters"] = _parameters(one.get("parameters"), left)
    return found


def _parameters(value: Any, left: Left) -> dict[str, Any]:
    """Return the parameters that are known and within their limits, and count the others."""
    if not isinstance(value, dict):
        return {}
    good = checked_parameters(value)
    left[LeftOut.SETTING] += sum(1 for name in value if name not in good)
    return good


def _date(
    chat: Chat, messages: list[dict[str, Any]], raw: Mapping[str, Any], left: Left, now: float
) -> None:
    """Give the chat and its messages times; a message without one has that of its parent."""
    created, updated = _time(raw.get("created_at")), _time(raw.get("updated_at"))
    for name, time in (("created_at", created), ("updated_at", updated)):
        if raw.get(name) and time is None:
            left[LeftOut.MENDED_DATE] += 1
    known = [one["created_at"] for one in messages if one["created_at"] is not None]
    if created is None:
        created = min(known, default=updated if updated is not None else now)
    if updated is None:
        updated = max(known, default=created)
    times: dict[Any, float] = {None: created}
    for one in messages:
        if one["created_at"] is None:
            one["created_at"] = times[one["parent"]]
        times[one["id"]] = one["created_at"]
    chat["created_at"], chat["updated_at"] = created, updated


def _time(value: Any) -> float | None:
    """Return a time from 1970 to 9999, None for anything else and for one that is left out."""
    found = finite(value)
    return found if found is not None and 0 < found < _LAST_TIME else None


def _mark(value: Any, numbers: Mapping[Any, int]) -> int:
    """Return below which number the model has forgotten everything."""
    if not isinstance(value, int) or isinstance(value, bool):
        return 0
    known = [(old, new) for old, new in numbers.items() if isinstance(old, int)]
    if all(old == new for old, new in known):
        return whole(value)
    return max((new for old, new in known if old <= value), default=0)
