"""Records from elsewhere: whatever they say, what comes out can be stored and shown."""

from __future__ import annotations

import copy
import json
import random
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from hfchat_desktop.core.importing.check import checked_chat
from hfchat_desktop.core.importing.extras import checked_extra
from hfchat_desktop.core.importing.values import LeftOut
from hfchat_desktop.core.store import ChatStore
from hfchat_desktop.core.store.intake import Intake
from hfchat_desktop.workers.imports.chatgpt import KIND
from hfchat_desktop.workers.imports.records import when
from hfchat_desktop.workers.imports.source import open_source
from tests.fakes.exports import json_file, talk

NOW = 1_750_000_000.0
ODD: tuple[Any, ...] = (
    None, True, False, 0, -1, 1, 2, 10**30, -(10**400), 1.5, float("inf"), float("nan"), "", "a",
    "\0", "\ud83d", "x" * 5000, [], {}, [None], [[]], {"a": {}}, [1, 2], "1", "null", 1 << 40,
    {"$date": "2024-01-01"}, "user", "assistant", "system", ["user"], {"id": 1},
)  # fmt: skip
OWN = {
    "own": True, "id": 1, "title": "t", "model": "m", "system_prompt": "s", "created_at": 5.0,
    "updated_at": 6.0, "updated_seq": 3, "folder": "f", "folder_id": 1, "pinned": True,
    "archived": False, "tags": ["a"], "persona": "p", "parameters": {"temperature": 1.0},
    "overflow": "ask", "forget_above": 1, "forked_from": 2, "forked_at": 1, "stars": 3,
    "note": "n", "title_by": "model", "origin": "o",
    "messages": [
        {"id": 1, "parent": None, "role": "user", "text": "q", "created_at": 5.0, "pinned": True},
        {"id": 2, "parent": 1, "role": "assistant", "text": "a", "thinking": "t", "state": "done",
         "model": "m", "created_at": 5.5, "sampling": {"temperature": 0.5, "stop": ["x"]},
         "stats": {"tokens_per_s": 2.0}, "problem": {"kind": "x"}, "parameters": {"top_k": 3},
         "rating": {"thumb": 1, "stars": 2, "reasons": ["r"], "note": "n", "rated_at": 1.0}},
        {"id": 3, "parent": 1, "role": "assistant", "text": "b"},
    ],
    "chosen": [[None, 1], [1, 2]],
}  # fmt: skip


@pytest.fixture
def store(tmp_path: Path) -> ChatStore:
    made, _ = ChatStore.open(tmp_path / "chats.sqlite3", backups=tmp_path / "backups")
    yield made
    made.close()


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Return the way to each value inside of one."""
    found = [path] if path else []
    inner = value.items() if isinstance(value, dict) else ()
    inner = enumerate(value) if isinstance(value, list) else inner
    for key, one in inner:
        found += places(one, (*path, key))
    return found


def spoiled(value: Any, chance: random.Random) -> Any:
    """Return a copy in which up to three values are odd ones."""
    found = copy.deepcopy(value)
    for _ in range(chance.randint(1, 3)):
        *way, last = chance.choice(places(found))
        place = found
        for key in way:
            place = place[key]
        if chance.random() < 0.2:
            del place[last]
        else:
            place[last] = copy.deepcopy(chance.choice(ODD))
        if not places(found):
            break
    return found


def stored(store: ChatStore, records: list[dict[str, Any]], *, keep: bool) -> None:
    """Check records, write them through JSON as the spool does, and read them back."""
    left: Counter[LeftOut] = Counter()
    checked = [checked_chat(record, left, NOW) for record in records]
    good = [json.loads(json.dumps(one)) for one in checked if one is not None]
    intake = Intake(store, store.add_import("x", "x"), keep=keep)
    for chat in good:
        numbers = [one["id"] for one in chat["messages"]]
        assert len(set(numbers)) == len(numbers)
        assert all(one["parent"] is None or one["parent"] < one["id"] for one in chat["messages"])
        if len(numbers) % 2:
            intake.add_chats([chat])
        else:
            list(intake.add_large_chat(chat))
    intake.link_forks()
    assert len(store.chats()) == len(good)
    for chat in store.chats():
        assert len(store.tree(chat.id)) == chat.message_count
        assert bool(store.path(chat.id)) == bool(chat.message_count)
        assert 0 < chat.created_at < 253402300800.0
    assert store.integrity() == []


@pytest.mark.parametrize("keep", [True, False])
def test_spoiled_records_of_ours_can_be_stored(store, keep):
    chance = random.Random(4)
    stored(store, [spoiled(OWN, chance) for _ in range(400)], keep=keep)


def test_spoiled_conversations_can_be_stored(store, tmp_path):
    chance = random.Random(5)
    text = json.dumps([spoiled(talk(n), chance) for n in range(400)])
    path = tmp_path / "conversations.json"
    path.write_text(text)
    source = open_source(path)
    stored(store, list(KIND.records(source)), keep=False)
    source.close()


def test_what_is_no_list_of_messages_is_told(store):
    left: Counter[LeftOut] = Counter()
    for messages in (None, {}, "x", 3):
        assert checked_chat({"messages": messages}, left, NOW) is None
    assert checked_chat({"messages": []}, left, NOW) is None
    assert +left == {LeftOut.BROKEN_CHAT: 4, LeftOut.EMPTY_CHAT: 1}


def test_a_title_is_made_of_the_first_question():
    messages = [{"id": 1, "parent": None, "role": "user", "text": "  How\nmany? " * 40}]
    chat = checked_chat({"messages": messages, "title": 5}, Counter(), NOW)
    assert chat is not None
    assert chat["title"].startswith("How many? How many?")
    assert len(chat["title"]) <= 48
    assert chat["created_at"] == chat["updated_at"] == NOW


def test_folders_saved_records_and_shares_are_checked():
    share = {"kind": "gist", "address": "https://gist.github.com/1", "state": "shared"}
    assert checked_extra({"share": share})[0] == "share"
    for bad in (
        {"share": share | {"address": "javascript:alert(1)"}},
        {"share": share | {"kind": "file"}},
        {"folder": {"name": 5}},
        {"folder": 5},
        {"saved": {"kind": "persona", "key": 5, "record": {}}},
        {"saved": {"kind": "persona", "key": "k", "record": {"text": "x" * 2_000_000}}},
        {"saved": {"kind": "", "key": "k", "record": {}}},
        {"colour": {}},
    ):
        assert checked_extra(bad) is None


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        (1_700_000_000, 1.7e9),
        (1_700_000_000_000, 1.7e9),
        (1_700_000_000_000_000, 1.7e9),
        (1_700_000_000_000_000_000, 1.7e9),
        ("1700000000.5", 1_700_000_000.5),
        ("2023-11-14T22:13:20Z", 1.7e9),
        ("2023-11-14T22:13:20", 1.7e9),
        ("2023-11-14T23:13:20+01:00", 1.7e9),
        ({"$date": "2023-11-14T22:13:20.000Z"}, 1.7e9),
        ({"$date": {"$numberLong": "1700000000000"}}, 1.7e9),
        *((bad, None) for bad in (None, True, "", "soon", -1, 0, float("nan"), 10**400, [], {})),
        ("9" * 5000, None),
        ("0001-01-01T00:00:00+23:59", None),
    ],
)
def test_times_of_all_shapes(value, seconds):
    assert when(value) == seconds


def test_utf_16_and_a_mark_at_the_start_are_understood(store, tmp_path):
    for number, encoding in enumerate(("utf-8-sig", "utf-16", "utf-16-le")):
        text = json.dumps([talk(number, words="zażółć ")], ensure_ascii=False)
        mark = "\ufeff" if encoding == "utf-16-le" else ""
        path = tmp_path / "a.json"
        path.write_bytes((mark + text).encode(encoding))
        source = open_source(path)
        (chat,) = KIND.records(source)
        assert chat["messages"][0]["text"].startswith("zażółć ")
    assert json_file(tmp_path / "b.json", []).exists()
