"""What a selection names, in which order, and with which system prompt."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from hfchat_desktop.core.chats import Role
from hfchat_desktop.core.exporting import ExportFormat, Selection
from hfchat_desktop.core.exporting.choose import GENERAL, ChatChoice
from hfchat_desktop.core.store import ChatStore
from hfchat_desktop.errors import ChatNotFoundError
from tests.fakes.some_chats import open_chats


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ChatStore]:
    made = open_chats(tmp_path)
    yield made
    made.close()


def talk(store: ChatStore, title: str, **fields: str) -> int:
    """Add a chat with two versions of an answer; return its number."""
    chat = store.create_chat(title=title, **fields)
    question = store.add_message(chat.id, None, Role.USER, f"{title}?")
    for version in ("old", "new"):
        store.add_message(chat.id, question.id, Role.ASSISTANT, f"{title} {version}")
    return chat.id


def titles(choice: ChatChoice, form: ExportFormat = ExportFormat.MARKDOWN) -> list[str]:
    return [one.chat.title for one in choice.exported(form)]


def texts(choice: ChatChoice) -> list[str]:
    return [message.text for one in choice.exported() for message in one.messages]


def test_chats_come_as_they_were_named_and_each_once(store):
    first, second, third = (talk(store, title) for title in "abc")
    choice = ChatChoice(store, Selection.chats([third, first, third]))
    assert titles(choice) == ["c", "a"]
    assert titles(ChatChoice(store, Selection.path(second))) == ["b"]


def test_everything_is_all_but_the_trash_and_json_has_the_last_one_last(store):
    numbers = [talk(store, title) for title in "abcd"]
    store.set_archived([numbers[1]], True)
    store.delete_chat(numbers[2])
    choice = ChatChoice(store, Selection.everything())
    assert sorted(titles(choice)) == ["a", "b", "d"]
    assert titles(choice, ExportFormat.JSON)[-1] == "d" == titles(choice)[0]


def test_a_path_has_what_is_visible_and_a_tree_every_version(store):
    number = talk(store, "a")
    path, tree = Selection.path(number), Selection.tree(number)
    assert texts(ChatChoice(store, path)) == ["a?", "a new"]
    assert texts(ChatChoice(store, tree)) == ["a?", "a old", "a new"]
    (one,) = ChatChoice(store, tree).exported()
    assert one.whole_tree
    assert dict(one.chosen)[one.messages[0].id] == one.messages[2].id
    assert ChatChoice(store, tree).message_count == 3


def test_a_message_comes_alone_whatever_version_it_is(store):
    number = talk(store, "a")
    old = store.all_messages(number)[1]
    choice = ChatChoice(store, Selection.message(old.id))
    assert texts(choice) == ["a old"]
    assert choice.message_count == 1


def test_a_folder_has_its_chats_with_its_name(store):
    talk(store, "a")
    folder = store.create_folder("Praca")
    store.move_chats([talk(store, "b")], folder.id)
    (one,) = ChatChoice(store, Selection.folder(folder.id)).exported()
    assert (one.chat.title, one.folder) == ("b", "Praca")
    assert titles(ChatChoice(store, Selection.folder(store.create_folder("Empty").id))) == []


@pytest.mark.parametrize(
    "selection", [Selection.path(99), Selection.message(99), Selection.folder(99)]
)
def test_what_is_gone_is_told(store, selection):
    with pytest.raises(ChatNotFoundError):
        ChatChoice(store, selection)


def test_the_system_prompt_is_the_chats_own_or_its_personas_or_the_general(store):
    for title, own, persona in (
        ("own", "Be own.", "tutor"),
        ("his", " ", "tutor"),
        ("all", "", ""),
    ):
        chat = store.create_chat(title=title, system_prompt=own)
        store.set_chat_fields(chat.id, persona=persona)
    prompts = {"tutor": "Be a tutor.", GENERAL: "Be general."}
    choice = ChatChoice(store, Selection.everything(), prompts)
    found = {one.chat.title: one.system_prompt for one in choice.exported()}
    assert found == {"own": "Be own.", "his": "Be a tutor.", "all": "Be general."}
