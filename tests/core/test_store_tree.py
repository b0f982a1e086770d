"""The tree of a chat: versions and messages deleted and brought back, forks, the map."""

from __future__ import annotations

import pytest

from hfchat_desktop.core.chats import ReplyState, Role, Sampling
from hfchat_desktop.core.ratings import Rating
from hfchat_desktop.core.store import ChatStore
from hfchat_desktop.errors import ChatNotFoundError


@pytest.fixture
def store(tmp_path):
    store, _ = ChatStore.open(tmp_path / "chats.sqlite3", backups=tmp_path / "backups")
    yield store
    assert store.integrity() == []
    store.close()


@pytest.fixture
def chat(store):
    return store.create_chat(title="tree")


def talk(store, chat, turns, parent=None):
    """Add questions and answers; return the numbers of the messages."""
    numbers = []
    for turn in range(turns):
        question = store.add_message(chat.id, parent, Role.USER, f"question {turn}")
        reply = store.begin_reply(chat.id, question.id, model="m", sampling=Sampling())
        store.finish_reply(reply.id, text=f"answer {turn}")
        numbers += [question.id, reply.id]
        parent = reply.id
    return numbers


def shown(store, chat):
    return [message.id for message in store.path(chat.id)]


def test_a_deleted_message_takes_what_is_below_it_along_and_comes_back_with_it(store, chat):
    numbers = talk(store, chat, 3)
    token = store.delete_message(numbers[2])

    assert shown(store, chat) == numbers[:2]
    assert store.chat(chat.id).message_count == 2
    assert [node.id for node in store.tree(chat.id)] == numbers[:2]
    assert [hit.message_id for hit in store.search("answer")] == [numbers[1]]

    store.restore_message(token)
    assert shown(store, chat) == numbers
    assert store.chat(chat.id).message_count == 6


def test_a_deleted_version_shows_the_one_beside_it_and_can_come_back(store, chat):
    question, first = talk(store, chat, 1)
    second = store.add_answer(question, "other", "pasted")
    third = store.add_answer(question, "third", "also pasted")
    token = store.delete_version(second.id)
    assert shown(store, chat) == [question, third.id]

    store.delete_version(third.id)
    path = store.path(chat.id)
    assert [message.id for message in path] == [question, first]
    assert (path[1].sibling_index, path[1].sibling_count) == (0, 1)
    assert [one.id for one in store.siblings(first)] == [first]

    store.restore_message(token)
    assert shown(store, chat) == [question, second.id]
    assert store.path(chat.id)[1].sibling_count == 2


def test_a_deleted_version_that_was_not_shown_changes_nothing_that_is(store, chat):
    question, first = talk(store, chat, 1)
    second = store.add_answer(question, "other", "pasted")
    store.delete_version(first)

    assert shown(store, chat) == [question, second.id]


def test_a_message_is_deleted_in_all_its_versions(store, chat):
    question, first = talk(store, chat, 1)
    second = store.add_answer(question, "other", "pasted")
    token = store.delete_message(second.id)
    assert shown(store, chat) == [question]

    store.restore_message(token)
    assert shown(store, chat) == [question, second.id]
    assert [one.id for one in store.siblings(first)] == [first, second.id]


def test_what_was_deleted_before_its_parent_stays_deleted_when_that_comes_back(store, chat):
    numbers = talk(store, chat, 3)
    inner = store.delete_message(numbers[4])
    outer = store.delete_message(numbers[2])
    store.restore_message(outer)
    assert shown(store, chat) == numbers[:4]

    store.restore_message(inner)
    assert shown(store, chat) == numbers


def test_what_is_restored_below_a_deleted_message_comes_back_with_that(store, chat):
    numbers = talk(store, chat, 3)
    inner = store.delete_message(numbers[4])
    outer = store.delete_message(numbers[2])
    store.restore_message(inner)
    assert shown(store, chat) == numbers[:2]
    assert store.search("question 2") == []

    store.restore_message(outer)
    store.select_branch(numbers[5])
    assert shown(store, chat) == numbers


def test_all_messages_of_a_chat_can_be_deleted_and_it_goes_on(store, chat):
    numbers = talk(store, chat, 1)
    token = store.delete_message(numbers[0])
    assert store.path(chat.id) == []
    again = talk(store, chat, 1)
    assert shown(store, chat) == again

    store.restore_message(token)
    assert shown(store, chat) == numbers
    assert store.path(chat.id)[0].sibling_count == 2


def test_a_deleted_message_can_neither_be_shown_nor_answered_nor_deleted_again(store, chat):
    numbers = talk(store, chat, 2)
    store.delete_message(numbers[2])

    with pytest.raises(ChatNotFoundError):
        store.select_branch(numbers[3])
    with pytest.raises(ChatNotFoundError):
        store.begin_reply(chat.id, numbers[2])
    with pytest.raises(ChatNotFoundError):
        store.delete_message(numbers[3])


def test_a_reply_that_is_being_written_may_be_deleted(store, chat):
    question = store.add_message(chat.id, None, Role.USER, "Why?")
    reply = store.begin_reply(chat.id, question.id)
    token = store.delete_version(reply.id)
    store.save_partial(reply.id, "Beca")
    store.finish_reply(reply.id, text="Because.")
    assert shown(store, chat) == [question.id]
    assert store.search("because") == []

    store.restore_message(token)
    assert [message.text for message in store.path(chat.id)] == ["Why?", "Because."]


def test_deleted_messages_leave_for_good_with_the_trash(store, chat, tmp_path):
    numbers = talk(store, chat, 1)
    secret = "Xylophonewort東南西北"
    doomed = store.add_message(chat.id, numbers[1], Role.USER, f"{secret} " * 2000)
    below = store.add_answer(doomed.id, "m", f"{secret} too " * 30_000)
    store.set_rating(below.id, Rating(stars=2, note=f"about {secret}"))
    store.delete_message(doomed.id)
    assert store.purge_trash() == 0
    assert store.message(doomed.id).text

    assert store.purge_trash(older_than_s=0) == 1
    while store.tidy():
        pass

    with pytest.raises(ChatNotFoundError):
        store.restore_message(doomed.id)
    assert shown(store, chat) == numbers
    assert store.statistics().messages == 2
    assert store.ratings() == []
    for file in tmp_path.glob("chats.sqlite3*"):
        content = file.read_bytes().lower()
        for word in ("xylophonewort", "東南西北", "東南"):
            assert word.encode() not in content, (file.name, word)


def test_a_purge_takes_a_deletion_inside_a_later_one_along(store, chat, monkeypatch):
    numbers = talk(store, chat, 3)
    monkeypatch.setattr("time.time", lambda: 9e9)  # the clock was ahead, and was set right
    store.delete_message(numbers[4])
    monkeypatch.undo()
    store.delete_message(numbers[2])

    assert store.purge_trash(older_than_s=0, at_most=1) == 1
    assert store.statistics().messages == 2


def test_the_map_has_every_message_and_says_which_are_shown(store, chat):
    question, first = talk(store, chat, 1)
    second = store.add_answer(question, "other", "two\n lines " + "x" * 500)
    store.set_rating(first, Rating(stars=4, thumb=1))

    nodes = {node.id: node for node in store.tree(chat.id)}
    assert list(nodes) == [question, first, second.id]
    assert nodes[second.id].parent_id == question
    assert nodes[second.id].excerpt.startswith("two lines x")
    assert len(nodes[second.id].excerpt) <= 80
    assert [node.visible for node in nodes.values()] == [True, False, True]
    assert (nodes[first].stars, nodes[first].thumb, nodes[first].model) == (4, 1, "m")
    assert nodes[question].role is Role.USER


def test_a_fork_is_a_chat_of_its_own_that_knows_where_it_comes_from(store, chat):
    numbers = talk(store, chat, 3)
    store.set_chat_fields(chat.id, persona="tutor", parameters={"top_k": 3})
    store.set_chat_fields(chat.id, forget_above=numbers[1])
    store.set_message_pinned(numbers[0], True)
    store.set_rating(numbers[1], Rating(stars=5))

    fork = store.fork_chat(numbers[3], "another way")

    path = store.path(fork.id)
    texts = ["question 0", "answer 0", "question 1", "answer 1"]
    assert [message.text for message in path] == texts
    assert (fork.forked_from, fork.forked_at) == (chat.id, numbers[3])
    assert (fork.title, fork.persona, fork.parameters) == ("another way", "tutor", {"top_k": 3})
    assert (fork.message_count, fork.forget_above) == (4, path[1].id)
    assert path[0].pinned
    assert path[1].rating is None
    assert store.chats()[0].id == fork.id
    talk(store, fork, 1, parent=path[-1].id)
    assert shown(store, chat) == numbers
    assert len(store.search("answer")) == 3 + 3


def test_a_fork_from_a_version_that_is_not_shown_has_that_version(store, chat):
    question, first = talk(store, chat, 1)
    store.add_answer(question, "other", "東京 pasted")
    fork = store.fork_chat(first, "first")

    assert [message.text for message in store.path(fork.id)] == ["question 0", "answer 0"]


def test_a_fork_of_a_reply_that_is_being_written_has_what_was_there(store, chat):
    question = store.add_message(chat.id, None, Role.USER, "Why?")
    reply = store.begin_reply(chat.id, question.id)
    store.save_partial(reply.id, "東京 is")
    fork = store.fork_chat(reply.id, "half")

    last = store.path(fork.id)[-1]
    assert (last.text, last.state) == ("東京 is", ReplyState.INTERRUPTED)
    assert [hit.chat_id for hit in store.search("京")] == [fork.id]
    assert store.message(reply.id).state is ReplyState.WRITING
    store.finish_reply(reply.id, text="")


def test_what_a_message_sets_itself_is_kept(store, chat):
    question = store.add_message(chat.id, None, Role.USER, "Why?")
    reply = store.begin_reply(chat.id, question.id, parameters={"temperature": 0.1})

    assert store.message(reply.id).parameters == {"temperature": 0.1}
    assert store.message(question.id).parameters == {}
    store.finish_reply(reply.id, text="x")
