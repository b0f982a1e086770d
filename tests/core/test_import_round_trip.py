"""Everything exported as our own JSON and imported into an empty profile is the same again."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from hfchat_desktop.core.chats import FinishReason, ReplyState, ReplyStats, Role, Sampling
from hfchat_desktop.core.exporting import ExportFormat, ExportOptions, Selection
from hfchat_desktop.core.exporting.chat_json import json_head, json_pieces
from hfchat_desktop.core.exporting.choose import ChatChoice
from hfchat_desktop.core.exporting.text_file import write_pieces
from hfchat_desktop.core.ratings import Rating
from hfchat_desktop.core.sharing import Shared, ShareKind, ShareState, Visibility
from hfchat_desktop.core.store import ChatStore
from tests.fakes import rated_chats
from tests.fakes.exports import bring_in, planned

TABLES = ("folders", "chats", "messages", "branches", "ratings", "saved", "shares")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ChatStore]:
    made, _ = ChatStore.open(tmp_path / "one.sqlite3", backups=tmp_path / "backups")
    yield made
    made.close()


@pytest.fixture
def other(tmp_path: Path) -> Iterator[ChatStore]:
    made, _ = ChatStore.open(tmp_path / "two.sqlite3", backups=tmp_path / "backups")
    yield made
    made.close()


def fill(store: ChatStore) -> None:
    """Make chats with everything that a chat can have."""
    rated_chats.fill(store)
    chat = store.create_chat(title="Wörter 東京 \ud83d half", model="m", system_prompt="Be \ud83d")
    question = store.add_message(chat.id, None, Role.USER, "a \0 NUL, half an emoji \ud83d, 東京")
    sampling = Sampling(temperature=1, seed=7, stop=("x", "ż"), grammar='root ::= "a"')
    reply = store.begin_reply(
        chat.id, question.id, model="big", sampling=sampling, parameters={"temperature": 1.5}
    )
    store.finish_reply(
        reply.id,
        text="",
        thinking="hm \ud83d",
        state=ReplyState.INTERRUPTED,
        stats=ReplyStats(3, 4, tokens_per_s=1 / 3, finish_reason=FinishReason.LENGTH),
        problem={"kind": "EngineDiedError", "exit_code": -11},
    )
    second = store.begin_reply(chat.id, question.id, model="small")
    store.finish_reply(second.id, text="| a |\n|---|\n| ż |", state=ReplyState.STOPPED)
    store.set_message_pinned(second.id, True)
    store.set_rating(second.id, Rating(-1, 2, ("wrong",), "a note", 12.5))
    store.select_branch(reply.id)
    gone = store.add_message(chat.id, reply.id, Role.USER, "deleted")
    store.delete_message(gone.id)
    store.set_tags(chat.id, ["tag", "žluť"])
    store.set_pinned([chat.id], True)
    store.set_chat_fields(
        chat.id,
        persona="tutor",
        parameters={"temperature": 0.3, "stop": ["a"]},
        overflow="ask",
        forget_above=question.id,
        stars=4,
        note="on the chat",
    )
    store.rename_chat(chat.id, chat.title, by="model")
    fork = store.fork_chat(second.id, "A fork")
    store.set_archived([fork.id], True)
    store.delete_chat(store.create_chat(title="in the trash").id)
    store.create_chat(title="empty")
    store.save("persona", "mine", {"name": "Mine", "system_prompt": "ż \ud83d"})
    store.save("preset", "warm", {"values": {"temperature": 1.2}})
    store.add_share(
        Shared(0, ShareKind.GIST, ShareState.SHARED, Visibility.SECRET, "a.md", chat_id=chat.id,
               host="https://api.github.com", remote_id="1", address="https://gist.github.com/1",
               options={"thinking": True})
    )  # fmt: skip


def export(store: ChatStore, path: Path, selection: Selection | None = None) -> Path:
    """Write chats as JSON with all that is known of them."""
    wanted = selection or Selection.everything(whole_tree=True)
    chats = ChatChoice(store, wanted).exported(ExportFormat.JSON)
    head = json_head(store, wanted, time.time())
    options = ExportOptions.whole(ExportFormat.JSON)
    write_pieces(path, json_pieces(chats, options, head, lambda _: None))
    return path


def rows(store: ChatStore, table: str) -> list[dict[str, Any]]:
    """Return a table without its trash, and without which import brought a chat."""
    connection = store._database.connection
    columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
    alive = {
        "chats": "deleted_at IS NULL",
        "messages": "hidden_by = 0 AND chat_id IN (SELECT id FROM chats WHERE deleted_at IS NULL)",
        "branches": "chosen_id IN (SELECT id FROM messages WHERE hidden_by = 0)",
        "folders": "deleted_at IS NULL",
        "saved": "removed_at IS NULL",
    }.get(table, "true")
    found = connection.execute(
        f"SELECT {', '.join(columns)} FROM {table} WHERE {alive} ORDER BY 1, 2"
    )
    return [
        {name: value for name, value in zip(columns, row, strict=True) if name != "import_id"}
        for row in found
    ]


def test_two_databases_hold_the_same_table_by_table(store, other, tmp_path):
    fill(store)

    result = bring_in(other, export(store, tmp_path / "all.json"), tmp_path / "spool")

    for table in TABLES:
        assert rows(other, table) == rows(store, table), table
    assert result.chats == len(store.chats()) > 5
    assert [chat.id for chat in other.chats()] == [chat.id for chat in store.chats()]
    for words in ("東京", "deleted", "Szanowna", "sorted"):
        found = [(hit.chat_id, hit.message_id) for hit in other.search(words)]
        assert found == [(hit.chat_id, hit.message_id) for hit in store.search(words)]
    assert other.integrity() == []
    new = other.add_message(result.first_chat, None, Role.USER, "goes on")
    assert new.id > max(row["id"] for row in rows(store, "messages"))


def test_imported_where_it_came_from_nothing_comes_in_twice(store, tmp_path):
    fill(store)
    path = export(store, tmp_path / "all.json")

    plan = planned(store, path, tmp_path / "spool")

    assert plan.preview.chats == 0
    assert plan.preview.duplicates == len([chat for chat in store.chats() if chat.message_count])


def test_among_other_chats_numbers_are_new_and_lead_to_the_same(store, other, tmp_path):
    fill(store)
    for title in ("here", "before"):
        chat = other.create_chat(title=title)
        other.add_message(chat.id, None, Role.USER, "an own question")
    other.create_folder("Work")
    other.save("persona", "mine", {"name": "Another"})

    result = bring_in(other, export(store, tmp_path / "all.json"), tmp_path / "spool")

    by_title = {chat.title: chat for chat in other.chats()}
    old = {chat.title: chat for chat in store.chats()}
    for title, chat in old.items():
        if not chat.message_count:
            continue
        new = by_title[title]
        assert new.id != chat.id
        assert [m.text for m in other.path(new.id)] == [m.text for m in store.path(chat.id)]
        assert [(n.excerpt, n.stars, n.visible) for n in other.tree(new.id)] == [
            (n.excerpt, n.stars, n.visible) for n in store.tree(chat.id)
        ]
        assert (new.tags, new.note, new.parameters) == (chat.tags, chat.note, chat.parameters)
    (folder,) = other.folders()
    assert by_title["Polish letters"].folder_id == folder.id
    fork = by_title["A fork"]
    source = next(chat for chat in by_title.values() if chat.title.startswith("Wörter"))
    assert fork.forked_from == source.id
    assert other.message(fork.forked_at).text == "| a |\n|---|\n| ż |"
    assert other.path(source.id)[0].id == source.forget_above
    assert dict(other.saved("persona"))["mine"] == {"name": "Another"}
    assert [share.chat_id for share in other.shares()] == [source.id]
    assert (result.saved, result.folders) == (1, 0)
    assert other.integrity() == []


def test_a_version_of_the_future_is_refused_and_unknown_fields_are_not(store, other, tmp_path):
    from hfchat_desktop.errors_moving import ChatsNotReadError

    fill(store)
    path = export(store, tmp_path / "all.json")
    value = json.loads(path.read_text())
    value["colour"] = [1, 2]
    value["chats"][0]["colour"] = "red"
    value["chats"][0]["messages"][0]["stats"] = {"colour": 1, "tokens_per_s": "fast"}
    path.write_text(json.dumps(value))
    assert bring_in(other, path, tmp_path / "spool").chats == len(store.chats())

    path.write_text(json.dumps({**value, "version": 2}))
    with pytest.raises(ChatsNotReadError) as refused:
        planned(other, path, tmp_path / "spool")
    assert refused.value.reason == "newer"
