"""Chats, messages and what else a store keeps, on real files."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hfchat_desktop.core.chats import (
    FinishReason,
    ReplyState,
    ReplyStats,
    Role,
    Sampling,
)
from hfchat_desktop.core.store import ChatStore
from hfchat_desktop.core.store.migrations import STEPS
from hfchat_desktop.errors import ChatNotFoundError, StoreReadOnlyError

ODD_TEXTS = ["", "\0", "a\0b", "\ud83d", "x\ude00y", "\ud83d\ude00", "😀\u200d🔥", "\ufeff", "\r\n"]


@pytest.fixture
def open_store(tmp_path):
    opened = []

    def open_again(name="chats.sqlite3"):
        while opened:
            opened.pop().close()
        store, notices = ChatStore.open(tmp_path / name, backups=tmp_path / "backups")
        assert notices == []
        opened.append(store)
        return store

    yield open_again
    while opened:
        opened.pop().close()


@pytest.fixture
def store(open_store):
    return open_store()


def talk(store, chat, turns):
    """Add questions and answers; return the numbers of the messages."""
    numbers, parent = [], None
    for turn in range(turns):
        question = store.add_message(chat.id, parent, Role.USER, f"question {turn}")
        reply = store.begin_reply(chat.id, question.id, model="m", sampling=Sampling())
        store.finish_reply(reply.id, text=f"answer {turn}")
        numbers += [question.id, reply.id]
        parent = reply.id
    return numbers


def texts(messages):
    return [message.text for message in messages]


def test_everything_of_a_chat_is_there_after_opening_again(open_store):
    store = open_store()
    chat = store.create_chat(title="Sky", model="/m.gguf", system_prompt="Be brief.")
    question = store.add_message(chat.id, None, Role.USER, "Why?")
    sampling = Sampling(temperature=0.1, seed=7, stop=("end", "\n"))
    reply = store.begin_reply(chat.id, question.id, model="tiny", sampling=sampling)
    stats = ReplyStats(
        prompt_tokens=3,
        completion_tokens=5,
        ttft_s=0.25,
        tokens_per_s=12.5,
        finish_reason=FinishReason.LENGTH,
    )
    saved = store.finish_reply(reply.id, text="Because.", thinking="Hm.", stats=stats)

    store = open_store()
    found = store.chat(chat.id)
    assert (found.title, found.model, found.system_prompt) == ("Sky", "/m.gguf", "Be brief.")
    assert found.message_count == 2
    path = store.path(chat.id)
    assert path[1] == saved
    assert (path[1].sampling, path[1].stats) == (sampling, stats)
    assert (path[1].model, path[1].thinking, path[1].state) == ("tiny", "Hm.", ReplyState.DONE)
    assert path[0].parent_id is None
    assert path[1].parent_id == path[0].id


def test_the_chat_written_to_last_is_the_first_of_the_list(store):
    chats = [store.create_chat(title=title) for title in ("a", "b", "c")]
    store.add_message(chats[0].id, None, Role.USER, "hello")
    store.rename_chat(chats[1].id, "b2")

    assert [chat.title for chat in store.chats()] == ["a", "c", "b2"]


def test_order_does_not_follow_a_clock_that_jumps_back(store, monkeypatch):
    chat = store.create_chat(title="first")
    monkeypatch.setattr("time.time", lambda: 5.0)
    other = store.create_chat(title="second")
    later = talk(store, other, 3)

    assert [one.id for one in store.chats()] == [other.id, chat.id]
    assert [message.id for message in store.path(other.id)] == later


def test_another_version_of_a_reply_is_a_sibling_and_is_shown(store):
    chat = store.create_chat()
    question, first = talk(store, chat, 1)
    second = store.begin_reply(chat.id, question, model="m", sampling=Sampling())
    store.finish_reply(second.id, text="another answer")

    path = store.path(chat.id)
    assert texts(path) == ["question 0", "another answer"]
    assert (path[1].sibling_index, path[1].sibling_count) == (1, 2)
    assert [one.id for one in store.siblings(first)] == [first, second.id]
    assert store.message(first).text == "answer 0"


def test_stepping_back_shows_what_was_visible_below_that_version(open_store):
    store = open_store()
    chat = store.create_chat()
    numbers = talk(store, chat, 3)
    edited = store.add_message(chat.id, numbers[1], Role.USER, "question 1, edited")

    assert texts(store.path(chat.id)) == ["question 0", "answer 0", "question 1, edited"]
    path = store.step_branch(edited.id, -1)
    assert [message.id for message in path] == numbers
    store = open_store()
    assert [message.id for message in store.path(chat.id)] == numbers
    assert texts(store.step_branch(numbers[2], 1))[-1] == "question 1, edited"
    assert texts(store.step_branch(edited.id, 5))[-1] == "question 1, edited"


def test_an_edited_first_question_is_a_version_of_the_first(store):
    chat = store.create_chat()
    numbers = talk(store, chat, 2)
    other = talk(store, store.create_chat(), 1)
    edited = store.add_message(chat.id, None, Role.USER, "edited")

    assert store.path(chat.id)[0].sibling_count == 2
    assert [one.id for one in store.siblings(edited.id)] == [numbers[0], edited.id]
    assert [one.id for one in store.siblings(other[0])] == [other[0]]


def test_a_message_deep_in_a_hidden_branch_can_be_made_visible(store):
    chat = store.create_chat()
    numbers = talk(store, chat, 2)
    talk_elsewhere = store.add_message(chat.id, None, Role.USER, "another beginning")
    assert texts(store.path(chat.id)) == ["another beginning"]

    store.select_branch(numbers[2])

    assert [message.id for message in store.path(chat.id)] == numbers
    assert talk_elsewhere.id not in numbers


def test_a_parent_from_another_chat_is_refused(store):
    first, second = store.create_chat(), store.create_chat()
    numbers = talk(store, first, 1)

    with pytest.raises(ChatNotFoundError):
        store.add_message(second.id, numbers[0], Role.USER, "lost")
    with pytest.raises(ChatNotFoundError):
        store.begin_reply(999, None, model="", sampling=Sampling())
    assert store.path(second.id) == []
    assert store.chat(second.id).message_count == 0


def test_a_reply_cut_off_by_the_end_of_the_app_is_marked_and_keeps_its_words(open_store):
    store = open_store()
    chat = store.create_chat()
    question = store.add_message(chat.id, None, Role.USER, "Why?")
    reply = store.begin_reply(chat.id, question.id, model="m", sampling=Sampling())
    store.save_partial(reply.id, "Because the", "thinking")
    assert store.message(reply.id).state is ReplyState.WRITING

    store = open_store()
    assert store.recover_interrupted() == 1
    found = store.message(reply.id)
    assert (found.text, found.thinking) == ("Because the", "thinking")
    assert found.state is ReplyState.INTERRUPTED
    assert store.message(question.id).state is ReplyState.DONE
    assert store.recover_interrupted() == 0


def test_a_reply_that_is_continued_is_being_written_again(store):
    chat = store.create_chat()
    reply = store.begin_reply(chat.id, None, model="m", sampling=Sampling())
    problem = {"kind": "EngineDiedError", "exit_code": -11, "detail": "\ud83d"}
    store.finish_reply(reply.id, text="Half", state=ReplyState.INTERRUPTED, problem=problem)
    assert store.message(reply.id).problem == problem

    store.save_partial(reply.id, "Half and")

    assert store.message(reply.id).state is ReplyState.WRITING
    assert store.message(reply.id).problem is None


def test_a_reply_begun_before_its_model_was_known_gets_the_name_at_the_end(store):
    chat = store.create_chat()
    reply = store.begin_reply(chat.id, None)

    assert store.finish_reply(reply.id, text="x", model="tiny").model == "tiny"
    assert store.finish_reply(reply.id, text="y").model == "tiny"


@pytest.mark.parametrize("text", ODD_TEXTS)
def test_any_text_comes_back_as_it_went_in(store, text):
    chat = store.create_chat(model=text, system_prompt=text)
    message = store.add_message(chat.id, None, Role.USER, text, model=text)
    reply = store.begin_reply(chat.id, message.id)
    store.save_partial(reply.id, text, text)
    assert (store.message(reply.id).text, store.message(reply.id).thinking) == (text, text)
    store.finish_reply(reply.id, text=text, thinking=text)
    number = store.enqueue(chat.id, text)
    store.save_draft(chat.id, text)

    assert [(one.text, one.model) for one in store.siblings(message.id)] == [(text, text)]
    assert (store.message(reply.id).text, store.message(reply.id).thinking) == (text, text)
    assert (store.chat(chat.id).model, store.chat(chat.id).system_prompt) == (text, text)
    assert store.queue(chat.id) == [(number, text)]
    assert store.draft(chat.id) == text
    assert store.integrity() == []


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(text=st.text(st.characters(codec=None), max_size=200))
def test_any_text_at_all_comes_back(store, text):
    chat = store.create_chat(title=text)
    message = store.add_message(chat.id, None, Role.USER, text)

    assert store.message(message.id).text == text
    assert isinstance(store.search(text), list)


def test_a_title_that_no_screen_can_show_is_made_presentable(store):
    chat = store.create_chat(title="half \ud83d, whole \ud83d\ude00")

    assert chat.title == "half \ufffd, whole 😀"


def test_a_deleted_chat_is_in_the_trash_and_comes_back_whole(store):
    chat = store.create_chat(title="regretted")
    numbers = talk(store, chat, 2)
    store.delete_chat(chat.id)
    assert store.chats() == []
    assert [one.title for one in store.trash()] == ["regretted"]
    assert store.chat(chat.id).deleted_at is not None

    store.restore_chat(chat.id)

    assert store.trash() == []
    assert [message.id for message in store.path(chat.id)] == numbers


def test_the_trash_keeps_chats_for_thirty_days(store, monkeypatch):
    chat = store.create_chat()
    talk(store, chat, 2)
    store.enqueue(chat.id, "waits")
    store.save_draft(chat.id, "typed")
    store.delete_chat(chat.id)
    assert store.purge_trash() == 0
    thrown_away = store.chat(chat.id).deleted_at

    monkeypatch.setattr("time.time", lambda: thrown_away + 30 * 24 * 3600 + 1)

    assert store.purge_trash() == 1
    assert store.trash() == []
    assert (store.path(chat.id), store.queue(chat.id), store.draft(chat.id)) == ([], [], "")
    assert store.integrity() == []
    with pytest.raises(ChatNotFoundError):
        store.chat(chat.id)


def test_numbers_of_deleted_messages_are_never_given_again(open_store):
    store = open_store()
    chat = store.create_chat()
    numbers = talk(store, chat, 2)
    store.delete_chat(chat.id)
    store.purge_trash(older_than_s=0)

    store = open_store()
    assert talk(store, store.create_chat(), 1)[0] > numbers[-1]


def test_words_that_are_deleted_for_good_leave_the_file(open_store, tmp_path):
    store = open_store()
    secret = "Xylophonewort"
    chat = store.create_chat(title=f"about {secret}")
    for _ in range(20):
        store.add_message(chat.id, None, Role.USER, f"{secret} " * 2000)
    store.create_chat(title="stays")
    size = (tmp_path / "chats.sqlite3").stat().st_size

    store.delete_chat(chat.id)
    store.purge_trash(older_than_s=0)
    steps = 0
    while store.tidy():
        steps += 1

    assert 0 < steps < 100
    assert not store.tidy()
    for file in tmp_path.glob("chats.sqlite3*"):
        assert secret.lower().encode() not in file.read_bytes().lower(), file.name
    assert (tmp_path / "chats.sqlite3").stat().st_size < size / 2
    assert [one.title for one in store.chats()] == ["stays"]


def test_a_reader_beside_the_writer_sees_what_was_written_and_cannot_write(store, tmp_path):
    chat = store.create_chat(title="both")
    reader = ChatStore.open_read_only(tmp_path / "chats.sqlite3")
    talk(store, chat, 1)

    assert texts(reader.path(chat.id)) == ["question 0", "answer 0"]
    assert len(reader.search("question")) == 1
    assert reader.read_only
    assert reader.integrity() == []
    with pytest.raises(StoreReadOnlyError):
        reader.create_chat()
    reader.close()
    store.add_message(chat.id, None, Role.USER, "still writing")


def test_reading_where_there_is_no_store_finds_nothing_and_makes_nothing(tmp_path):
    reader = ChatStore.open_read_only(tmp_path / "none" / "chats.sqlite3")

    assert reader.chats() == []
    assert reader.search("anything") == []
    reader.close()
    assert list(tmp_path.iterdir()) == []


def test_statistics_count_what_is_kept(store):
    chat = store.create_chat()
    talk(store, chat, 2)
    store.delete_chat(store.create_chat().id)

    found = store.statistics()
    assert (found.chats, found.chats_in_trash, found.messages) == (1, 1, 4)
    assert found.size_bytes > 4096
    assert found.version == len(STEPS)
