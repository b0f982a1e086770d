"""Folders, pins, tags, the archive, and what a chat sets itself; saved records."""

from __future__ import annotations

import pytest

from hfchat_desktop.core.chats import Role
from hfchat_desktop.core.store import ChatStore
from hfchat_desktop.errors import ChatNotFoundError


@pytest.fixture
def open_store(tmp_path):
    opened = []

    def open_again():
        while opened:
            opened.pop().close()
        store, _ = ChatStore.open(tmp_path / "chats.sqlite3", backups=tmp_path / "backups")
        opened.append(store)
        return store

    yield open_again
    while opened:
        opened.pop().close()


@pytest.fixture
def store(open_store):
    return open_store()


def names(store):
    return [folder.name for folder in store.folders()]


def test_folders_keep_their_order_and_their_chats(open_store):
    store = open_store()
    work, home = store.create_folder("Work"), store.create_folder("Home")
    chats = [store.create_chat(title=title) for title in "abc"]
    assert store.move_chats([chats[0].id, chats[1].id], work.id) == {chats[0].id: 0, chats[1].id: 0}
    store.rename_folder(home.id, "At home")
    store.order_folders([home.id])

    store = open_store()
    assert names(store) == ["At home", "Work"]
    assert [chat.folder_id for chat in store.chats()] == [0, work.id, work.id]
    assert store.move_chats([chats[0].id], home.id) == {chats[0].id: work.id}


def test_a_deleted_folder_leaves_its_chats_and_comes_back_with_them(store):
    folder = store.create_folder("Work")
    chats = [store.create_chat(title=title).id for title in "abc"]
    store.move_chats(chats[:2], folder.id)
    inside = store.delete_folder(folder.id)
    assert names(store) == []
    assert sorted(inside) == chats[:2]
    assert [chat.folder_id for chat in store.chats()] == [0, 0, 0]
    assert store.move_chats(chats, folder.id) == {}
    elsewhere = store.create_folder("Elsewhere")
    store.move_chats(chats[:1], elsewhere.id)

    store.restore_folder(folder.id, inside)

    assert names(store) == ["Work", "Elsewhere"]
    assert [store.chat(chat).folder_id for chat in chats] == [elsewhere.id, folder.id, 0]


def test_the_trash_takes_deleted_folders_and_removed_records_along(store):
    store.delete_folder(store.create_folder("Work").id)
    store.save("persona", "pirate", {"name": "Pirate"})
    store.remove("persona", "pirate")
    assert store.purge_trash() == 0

    assert store.purge_trash(older_than_s=0) == 2
    store.restore_saved("persona", "pirate")
    assert store.saved("persona") == []


def test_several_chats_are_pinned_archived_and_deleted_at_once(store):
    chats = [store.create_chat(title=title).id for title in "abc"]
    store.set_pinned(chats[:2], True)
    store.set_archived(chats[1:], True)
    assert [(c.pinned, c.archived) for c in store.chats()] == [
        (False, True),
        (True, True),
        (True, False),
    ]
    store.delete_chats([*chats[:2], 999])
    assert [chat.id for chat in store.chats()] == chats[2:]

    store.restore_chats(chats)
    assert len(store.chats()) == 3
    assert store.trash() == []


def test_tags_are_kept_once_each_and_listed_while_a_chat_has_them(store):
    first, second = store.create_chat(), store.create_chat()
    store.set_tags(first.id, ["python", " two  words ", "python", "", "Ärger"])
    store.set_tags(second.id, ["python", "half \ud83d"])
    assert store.chat(first.id).tags == ("python", "two words", "Ärger")
    assert store.tags() == ["half \ufffd", "python", "two words", "Ärger"]

    store.delete_chat(second.id)
    assert store.tags() == ["python", "two words", "Ärger"]
    store.set_tags(first.id, [])
    assert store.tags() == []
    with pytest.raises(ChatNotFoundError):
        store.set_tags(999, ["x"])


def test_what_a_chat_sets_itself_is_kept(open_store):
    store = open_store()
    chat = store.create_chat(title="first words")
    assert (chat.overflow, chat.title_by, chat.parameters, chat.stars) == ("drop", "words", {}, 0)
    message = store.add_message(chat.id, None, Role.USER, "x")
    store.set_chat_fields(
        chat.id,
        persona="tutor",
        parameters={"temperature": 0.2, "stop": ["a", "\ud83d"]},
        overflow="ask",
        forget_above=message.id,
        stars=4,
        note="keep \ud83d",
    )
    store.rename_chat(chat.id, "by the model", by="model")

    found = open_store().chat(chat.id)
    assert (found.persona, found.overflow, found.forget_above) == ("tutor", "ask", message.id)
    assert found.parameters == {"temperature": 0.2, "stop": ["a", "\ud83d"]}
    assert (found.stars, found.note, found.title_by) == (4, "keep \ufffd", "model")


def test_a_field_that_cannot_be_set_is_refused(store):
    chat = store.create_chat()

    with pytest.raises(TypeError):
        store.set_chat_fields(chat.id, updated_seq=0)
    with pytest.raises(TypeError):
        store.set_chat_fields(chat.id, parameters={"x": object()})
    with pytest.raises(ChatNotFoundError):
        store.set_chat_fields(999, stars=1)
    store.set_chat_fields(chat.id)


def test_saved_records_keep_their_place_and_come_back_after_removal(open_store):
    store = open_store()
    store.save("persona", "pirate", {"name": "Pirate", "parameters": {"top_k": 1}})
    store.save("persona", "poet", {"name": "Poet"})
    store.save("prompt", "pirate", {"text": "Arr"})
    store.save("persona", "pirate", {"name": "Captain \ud83d"})

    store = open_store()
    both = [("pirate", {"name": "Captain \ud83d"}), ("poet", {"name": "Poet"})]
    assert store.saved("persona") == both
    store.remove("persona", "pirate")
    assert store.saved("persona") == both[1:]
    assert store.saved("prompt") == [("pirate", {"text": "Arr"})]
    store.restore_saved("persona", "pirate")
    assert store.saved("persona") == both
    with pytest.raises(TypeError):
        store.save("persona", "odd", {"x": object()})


def test_nothing_of_a_temporary_chat_reaches_the_disk(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    store = ChatStore.temporary()
    chat = store.create_chat(title="secret")
    first = store.add_message(chat.id, None, Role.USER, "secret words")
    reply = store.begin_reply(chat.id, first.id, model="m")
    store.save_partial(reply.id, "sec")
    store.finish_reply(reply.id, text="secret answer")
    store.remember("key", 1)

    assert chat.temporary
    assert store.chats()[0].temporary
    assert len(store.search("secret")) == 3
    assert store.integrity() == []
    store.delete_chat(chat.id)
    assert store.purge_trash(0) == 1
    while store.tidy():
        pass
    store.close()
    assert list(tmp_path.iterdir()) == []


def test_numbers_of_a_temporary_store_are_never_those_of_another(store):
    temporary = ChatStore.temporary()
    chat = temporary.create_chat()
    first = temporary.add_message(chat.id, None, Role.USER, "x")
    ordinary = store.create_chat()

    assert not ordinary.temporary
    assert min(chat.id, first.id) > 1 << 30
    assert max(chat.id, first.id) < 1 << 31  # fits the int of a signal
    temporary.close()
