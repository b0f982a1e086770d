"""Imports in the store: what is here already, the order of the list, undo, and half imports."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from hfchat_desktop.core.chats import Role
from hfchat_desktop.core.importing.taking import take_in
from hfchat_desktop.core.store import ChatStore
from hfchat_desktop.core.store.trash import UNFINISHED
from hfchat_desktop.errors import StoreReadOnlyError
from tests.fakes.exports import (
    SINCE,
    bring_in,
    chatgpt_zip,
    conversation,
    json_file,
    node,
    planned,
    talk,
)

FAKES = Path(__file__).parents[1] / "fakes"
posix = pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is Unix's")


@pytest.fixture
def store(tmp_path: Path) -> ChatStore:
    made, _ = ChatStore.open(tmp_path / "chats.sqlite3", backups=tmp_path / "backups")
    yield made
    made.close()


def write(store: ChatStore, title: str, at: float) -> int:
    """Make a chat that was written to at a time."""
    chat = store.create_chat(title=title)
    store.add_message(chat.id, None, Role.USER, f"a question in {title}")
    store._database.connection.execute(
        "UPDATE chats SET updated_at = ? WHERE id = ?", (at, chat.id)
    )
    return chat.id


def titles(store: ChatStore) -> list[str]:
    return [chat.title for chat in store.chats()]


def test_chats_come_in_where_they_belong_by_date(tmp_path, store):
    write(store, "old", SINCE + 3600 * 1.5)
    write(store, "new", SINCE + 3600 * 3.5)

    bring_in(store, chatgpt_zip(tmp_path / "a.zip", [talk(n) for n in (5, 1, 3)]), tmp_path / "s")
    bring_in(store, chatgpt_zip(tmp_path / "b.zip", [talk(n) for n in (4, 0, 2)]), tmp_path / "s")

    assert titles(store) == [
        "Talk 5", "Talk 4", "new", "Talk 3", "Talk 2", "old", "Talk 1", "Talk 0",
    ]  # fmt: skip
    chat = store.create_chat(title="after")
    store.add_message(chat.id, None, Role.USER, "x")
    assert titles(store)[0] == "after"


def test_what_is_here_stays_out_and_what_has_grown_comes_in_beside(tmp_path, store):
    bring_in(store, chatgpt_zip(tmp_path / "a.zip", [talk(1), talk(2)]), tmp_path / "s")
    (mine,) = [chat for chat in store.chats() if chat.title == "Talk 1"]
    store.add_message(mine.id, store.path(mine.id)[-1].id, Role.USER, "gone on with here")
    later = chatgpt_zip(tmp_path / "b.zip", [talk(1), talk(2, turns=5), talk(3), talk(3)])

    plan = planned(store, later, tmp_path / "s")

    preview = plan.preview
    assert (preview.chats, preview.duplicates, preview.grown) == (2, 2, 1)
    assert (preview.messages, preview.titles) == (14, ("Talk 3", "Talk 2"))
    assert (preview.first_at, preview.last_at) == (SINCE + 7200, SINCE + 3 * 3600 + 4)


def test_what_is_in_the_trash_is_not_here(tmp_path, store):
    path = chatgpt_zip(tmp_path / "a.zip", [talk(1)])
    store.delete_chat(bring_in(store, path, tmp_path / "s").first_chat)
    assert planned(store, path, tmp_path / "s").preview.chats == 1


def test_an_import_is_undone_and_redone_as_one(tmp_path, store):
    own = write(store, "mine", SINCE)
    result = bring_in(
        store, chatgpt_zip(tmp_path / "a.zip", [talk(n) for n in range(9)]), tmp_path / "s"
    )
    lost = store.chats()[3].id
    store.delete_chat(lost)

    assert store.undo_import(result.import_id) == 8
    assert [chat.id for chat in store.chats()] == [own]
    assert len(store.trash()) == 9
    assert store.imports()[0].undone_at is not None
    assert store.undo_import(result.import_id) == 0

    assert store.redo_import(result.import_id) == 8
    assert [chat.id for chat in store.trash()] == [lost]
    assert store.redo_import(result.import_id) == 0
    assert store.undo_import(0) == store.undo_import(99) == 0
    assert store.integrity() == []


def test_folders_and_personas_go_and_come_with_the_import(tmp_path, store):
    value = {
        "format": "hfchat-chats",
        "version": 1,
        "folders": [{"id": 3, "name": "New", "position": 0}, {"id": 4, "name": "Kept"}],
        "saved": [{"kind": "persona", "key": "p", "record": {"name": "P"}}],
        "chats": [
            {"id": 1, "title": "in it", "folder": folder, "folder_id": 3, "messages": [
                {"id": 1, "parent": None, "role": "user", "text": folder}]}
            for folder in ("New", "Kept")
        ],
    }  # fmt: skip
    write(store, "mine", SINCE)
    result = bring_in(store, json_file(tmp_path / "a.json", value), tmp_path / "s")
    new, kept = store.folders()
    assert (result.folders, result.saved, result.chats) == (2, 1, 2)
    mine = write(store, "put in", SINCE)
    store.move_chats([mine], kept.id)

    store.undo_import(result.import_id)
    assert [folder.name for folder in store.folders()] == ["Kept"]
    assert store.saved("persona") == []

    store.redo_import(result.import_id)
    assert [folder.name for folder in store.folders()] == ["New", "Kept"]
    assert store.saved("persona") == [("p", {"name": "P"})]
    assert {chat.folder_id for chat in store.chats()} == {0, new.id, kept.id}


def test_cancelled_nothing_is_left_but_what_leaves_with_the_purge(tmp_path, store):
    own = write(store, "mine", SINCE)
    large = conversation([node("0", None, "user", ["x" * 200_000])] + [
        node(str(n), str(n - 1), "user", ["word " * 20_000]) for n in range(1, 9)
    ], number="large")  # fmt: skip
    path = chatgpt_zip(tmp_path / "a.zip", [*(talk(n) for n in range(200)), large])
    plan = planned(store, path, tmp_path / "s")

    for after in (1, 2, 5, 9):
        asked = []
        cancelled = lambda asked=asked, after=after: asked.append(0) or len(asked) >= after  # noqa: E731
        assert take_in(store, plan, "a.zip", lambda *_: None, cancelled) is None
        assert ([chat.id for chat in store.chats()], store.trash()) == ([own], [])
        assert store.imports() == []

    while store.purge_gone(50):
        pass
    assert store.statistics().messages == 1
    assert store.integrity() == []
    result = take_in(store, plan, "a.zip", lambda *_: None, lambda: False)
    assert result.chats == 201


def test_while_a_large_chat_comes_in_others_are_written_and_nobody_sees_it(tmp_path, store):
    nodes = [node("0", None, "user", ["first 東京"])]
    nodes += [node(str(n), str(n - 1), "user", ["word " * 8_000]) for n in range(1, 12)]
    plan = planned(store, json_file(tmp_path / "a.json", [conversation(nodes)]), tmp_path / "s")
    mine = write(store, "mine", SINCE)
    seen, steps = set(), []

    def step(*_: int) -> None:
        store.add_message(mine, None, Role.USER, f"meanwhile {len(steps)}")
        seen.add(len(store.chats()))
        seen.add(len(store.trash()))
        steps.append(len(store.search("東京")))

    writer = store.writer_beside()
    result = take_in(writer, plan, "a.json", step, lambda: False)
    writer.close()

    assert len(steps) > 5
    assert set(steps[:-2]) == {0}
    assert len(store.path(result.first_chat)) == 12
    assert len(store.search("東京")) == 1
    assert store.chats()[0].id == mine
    assert store.chat(mine).message_count == len(steps) + 1
    assert store.integrity() == []


def test_while_chats_are_about_to_be_replaced_nothing_comes_in(tmp_path, store):
    path = chatgpt_zip(tmp_path / "a.zip", [talk(n) for n in range(200)])
    plan, writer = planned(store, path, tmp_path / "s"), store.writer_beside()

    def hold(*_: int) -> None:
        if not store.read_only:
            store.hold()

    with pytest.raises(StoreReadOnlyError):
        take_in(writer, plan, "a.zip", hold, lambda: False)
    with pytest.raises(StoreReadOnlyError):
        store.writer_beside()
    writer.close()
    here = len(store.chats())
    store.let_go()
    (cut_off,) = store.settle_imports()
    assert (cut_off.chat_count, cut_off.is_cut_off) == (here, True)
    assert store.undo_import(cut_off.id) == here > 0


@posix
@pytest.mark.slow
def test_killed_in_the_middle_whole_chats_are_there_and_are_undone(tmp_path):
    chats = [talk(n, turns=3, words="word 東京 " * 60) for n in range(120)]
    nodes = [node(str(n), str(n - 1) if n else None, "user", ["word " * 9_000]) for n in range(20)]
    chats.append(conversation(nodes, number="large", update_time=SINCE + 1))
    path = chatgpt_zip(tmp_path / "a.zip", chats)
    argv = [sys.executable, "-m", "tests.fakes.mortal_import", path, tmp_path, 30, 5]
    subprocess.run(list(map(str, argv)), cwd=FAKES.parents[1], check=True)
    halves = 0
    for life in range(30):
        database = tmp_path / f"{life}.sqlite3"
        store, notices = ChatStore.open(database, backups=tmp_path / "backups")
        halves += len(store._chats("deleted_at = ?", (UNFINISHED,)))
        cut_off = store.settle_imports()
        assert (notices, store.integrity()) == ([], [])
        here = store.chats()
        assert store.trash() == []
        assert all(len(store.path(chat.id)) == chat.message_count > 0 for chat in here)
        if here:
            (record,) = store.imports()
            assert record.chat_count == len(here)
            assert record.is_cut_off == bool(cut_off)
            assert record.is_cut_off or len(here) == 121
            if life % 5 == 0:
                rest = planned(store, path, tmp_path / "again").preview
                assert rest.chats == 121 - len(here)
            assert store.undo_import(record.id) == len(here)
        assert store.chats() == []
        if life % 5 == 0:
            store.purge_trash(0)
            assert store.statistics().messages == 0
        store.close()
    assert halves


@posix
@pytest.mark.slow
def test_on_a_full_disk_nothing_half_stays(tmp_path):
    path = chatgpt_zip(tmp_path / "a.zip", [talk(n, words="word " * 2_000) for n in range(200)])
    disk = tmp_path / "disk"
    disk.mkdir()
    argv = ["unshare", "-rm", sys.executable, "-m", "tests.fakes.tight_import", path, disk]
    done = subprocess.run(
        map(str, argv), cwd=FAKES.parents[1], capture_output=True, text=True, check=False
    )
    if done.returncode and "unshare" in done.stderr:
        pytest.skip("no mount namespaces here")
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert found == {"error": "DiskFullError", "chats": ["mine"], "imports": 0, "integrity": []}
