"""The open chat over a real store and engines that are real processes."""

from __future__ import annotations

import pytest

from hfchat_desktop.bridge.chat_session import ChatSession
from hfchat_desktop.bridge.reply_writer import ReplyWriter
from hfchat_desktop.core.chats import Chat, ReplyState, Role, Sampling
from hfchat_desktop.core.engine_commands import LoadOptions
from hfchat_desktop.core.personas import Persona
from hfchat_desktop.core.settings import Settings
from hfchat_desktop.core.store import ChatStore


class Desk:
    """A session with everything it needs, and what it told."""

    def __init__(self, engine, store: ChatStore) -> None:
        self.engine = engine
        self.store = store
        self.writer = ReplyWriter(store, engine)
        self.session = ChatSession(store, engine, self.writer)
        self.failures: list[object] = []
        self.session.failed.connect(self.failures.append)
        engine.load(LoadOptions("/models/fake.gguf"))

    def path(self):
        assert self.session.chat is not None
        return self.store.path(self.session.chat.id)

    def texts(self) -> list[str]:
        return [message.text for message in self.path()]


@pytest.fixture
def desk(tmp_path, make_engine):
    stores: list[ChatStore] = []

    def make(*modes: str) -> Desk:
        store, notices = ChatStore.open(tmp_path / "chats.sqlite3", backups=tmp_path / "backups")
        assert notices == []
        stores.append(store)
        return Desk(make_engine(*modes), store)

    yield make
    for store in stores:
        store.close()


def send_and_wait(qtbot, desk: Desk, text: str) -> None:
    with qtbot.waitSignal(desk.writer.became_idle, timeout=10_000):
        assert desk.session.send(text)


def test_first_message_makes_a_chat_named_after_it(qtbot, desk):
    one = desk("polite")
    send_and_wait(qtbot, one, "Why is the sky blue? And the sea?")

    assert one.session.chat.title == "Why is the sky blue?"
    question, reply = one.path()
    assert (question.role, reply.role) == (Role.USER, Role.ASSISTANT)
    assert reply.text == "Once you said Why is the sky blue? And the sea?"
    assert reply.state is ReplyState.DONE
    assert reply.stats.prompt_tokens == 5
    assert one.failures == []


def test_what_is_sent_while_a_reply_is_written_waits_in_order(qtbot, desk):
    one = desk("slow_to_load")
    queues: list[list[str]] = []
    one.session.queue_changed.connect(queues.append)
    one.session.send("one")
    one.session.send("two")
    with qtbot.waitSignal(one.writer.became_idle, timeout=10_000, check_params_cb=None):
        one.session.send("three")
    qtbot.waitUntil(lambda: len(one.texts()) == 6, timeout=10_000)
    qtbot.waitUntil(lambda: not one.writer.busy, timeout=10_000)

    assert [t for t in one.texts() if not t.startswith("Once")] == ["one", "two", "three"]
    assert ["two", "three"] in queues
    assert queues[-1] == []


def test_a_queued_question_can_be_taken_back(qtbot, desk):
    one = desk("endless")
    one.session.send("one")
    one.session.send("two")
    assert one.session.take_from_queue(0) == "two"
    assert one.session.take_from_queue(0) == ""
    with qtbot.waitSignal(one.writer.became_idle, timeout=10_000):
        one.session.stop()


def test_regenerating_makes_a_sibling_and_keeps_the_old_words(qtbot, desk):
    one = desk("polite")
    send_and_wait(qtbot, one, "hello")
    first = one.path()[-1]

    with qtbot.waitSignal(one.writer.became_idle, timeout=10_000):
        one.session.versions.regenerate(first.id)

    second = one.path()[-1]
    assert (second.sibling_index, second.sibling_count) == (1, 2)
    assert one.store.message(first.id).text == first.text
    one.session.versions.step(second.id, -1)
    assert one.path()[-1].id == first.id


def test_editing_a_question_branches_and_keeps_what_followed(qtbot, desk):
    one = desk("polite")
    send_and_wait(qtbot, one, "hello")
    send_and_wait(qtbot, one, "more")
    before = one.texts()
    first = one.path()[0]

    with qtbot.waitSignal(one.writer.became_idle, timeout=10_000):
        one.session.versions.edit(first.id, "good day")

    assert one.texts() == ["good day", "Once you said good day"]
    one.session.versions.step(one.path()[0].id, -1)
    assert one.texts() == before


def test_stopping_keeps_the_words_and_says_stopped(qtbot, desk):
    one = desk("endless")
    with qtbot.waitSignal(one.writer.text_received, timeout=10_000):
        one.session.send("hello")
    with qtbot.waitSignal(one.writer.became_idle, timeout=10_000):
        one.session.stop()
    reply = one.path()[-1]
    assert reply.state is ReplyState.STOPPED
    assert reply.text.startswith("Once ")


def test_a_reply_cut_by_a_crash_is_kept_with_its_cause_and_can_be_continued(qtbot, desk):
    one = desk("dies_writing", "polite")
    send_and_wait(qtbot, one, "hello")
    reply = one.path()[-1]
    assert reply.state is ReplyState.INTERRUPTED
    assert reply.text == "Once "
    assert reply.problem["kind"] == "EngineDiedError"

    with qtbot.waitSignal(one.writer.became_idle, timeout=10_000):
        one.session.versions.continue_reply(reply.id)
    again = one.path()[-1]
    assert again.id == reply.id
    assert again.text == "Once Once you said hello"
    assert again.state is ReplyState.DONE
    assert again.problem is None


def test_after_a_failure_the_queue_waits_for_the_person(qtbot, desk):
    one = desk("dies_writing", "polite")
    one.session.send("one")
    with qtbot.waitSignal(one.writer.became_idle, timeout=10_000):
        one.session.send("two")
    assert len(one.texts()) == 2
    assert one.store.queue(one.session.chat.id)[0][1] == "two"

    one.session.send("three")
    qtbot.waitUntil(lambda: len(one.texts()) == 6, timeout=10_000)
    qtbot.waitUntil(lambda: not one.writer.busy, timeout=10_000)


def test_a_reply_goes_on_while_another_chat_is_open(qtbot, desk):
    one = desk("endless")
    with qtbot.waitSignal(one.writer.text_received, timeout=10_000):
        one.session.send("hello")
    first = one.session.chat.id
    one.session.new_chat()
    assert one.session.chat is None
    qtbot.wait(50)
    one.session.open_chat(first)
    with qtbot.waitSignal(one.writer.became_idle, timeout=10_000):
        one.session.stop()
    assert one.path()[-1].text.count("and") > 3


def test_the_half_written_reply_is_shown_whole_when_its_chat_is_opened(qtbot, desk):
    one = desk("endless")
    with qtbot.waitSignal(one.writer.text_received, timeout=10_000):
        one.session.send("hello")
    chat = one.session.chat.id
    one.session.new_chat()
    with qtbot.waitSignal(one.session.chat_opened) as opened:
        one.session.open_chat(chat)
    assert opened.args[1][-1].text == one.writer.current.text
    with qtbot.waitSignal(one.writer.became_idle, timeout=10_000):
        one.session.stop()


def test_a_deleted_chat_can_be_taken_back(qtbot, desk):
    one = desk("polite")
    send_and_wait(qtbot, one, "hello")
    chat = one.session.chat.id
    assert one.session.delete(chat)
    assert one.session.chat is None
    assert one.session.chats() == []
    one.session.restore(chat)
    assert one.session.chat.id == chat
    assert len(one.texts()) == 2


def test_emptying_the_trash_deletes_what_is_in_it_and_no_other_chat(qtbot, desk):
    one = desk("polite")
    send_and_wait(qtbot, one, "hello")
    one.session.new_chat()
    send_and_wait(qtbot, one, "other")
    first, second = sorted(chat.id for chat in one.session.chats())
    one.session.delete(first)
    assert [chat.id for chat in one.session.trash.chats()] == [first]
    with qtbot.waitSignal(one.session.trash.emptied, timeout=10_000):
        one.session.trash.empty()
    assert one.session.trash.chats() == []
    assert [chat.id for chat in one.session.chats()] == [second]


def test_the_last_chat_and_the_drafts_come_back(qtbot, desk, make_engine):
    one = desk("polite")
    send_and_wait(qtbot, one, "hello")
    chat = one.session.chat.id
    one.session.save_draft("half a thought")
    again = ChatSession(one.store, one.engine, one.writer)
    with qtbot.waitSignal(again.chat_opened) as opened:
        again.open_last()
    assert opened.args[0].id == chat
    assert opened.args[2] == "half a thought"


def test_a_reply_that_nobody_writes_is_shown_as_interrupted(qtbot, desk):
    one = desk("polite")
    chat = one.store.create_chat(title="left alone")
    question = one.store.add_message(chat.id, None, Role.USER, "hello")
    one.store.begin_reply(chat.id, question.id)
    with qtbot.waitSignal(one.session.chat_opened) as opened:
        one.session.open_chat(chat.id)
    assert opened.args[1][-1].state is ReplyState.INTERRUPTED


def test_the_list_knows_the_last_model_of_a_chat(qtbot, desk):
    one = desk("polite")
    send_and_wait(qtbot, one, "hello")
    assert one.engine.model_name
    assert one.session.chats()[0].model == one.engine.model_name


def asked(desk) -> list[dict[str, str]]:
    """Return what the last question to the engine held."""
    return list(desk.session.asking.question(desk.session.chat.id, desk.path()).messages)


def test_the_instructions_of_a_persona_stand_between_the_chat_and_the_defaults(qtbot, desk):
    one = desk("polite")
    pirate = Persona("pirate", "Pirate", "", "Be a pirate.", {"temperature": 1, "top_k": 7, "x": 1})
    one.session.asking.set_settings(Settings(max_tokens=5, system_prompt="Be brief."))
    one.session.asking.find_persona = {"pirate": pirate}.get
    send_and_wait(qtbot, one, "Hello")
    number = one.session.chat.id
    assert asked(one)[0] == {"role": "system", "content": "Be brief."}

    one.session.set_fields(persona="pirate")
    assert asked(one)[0]["content"] == "Be a pirate."
    sampling = one.session.asking.sampling(number)
    assert sampling == Sampling(max_tokens=5, temperature=1.0, top_k=7)
    send_and_wait(qtbot, one, "And now?")
    assert one.path()[-1].sampling == sampling

    one.session.set_fields(persona="gone")
    assert asked(one)[0]["content"] == "Be brief."
    assert one.failures == []


def test_what_is_chosen_for_a_chat_to_be_is_kept_with_its_first_message(qtbot, desk):
    one = desk("polite")
    told: list[Chat] = []
    one.session.fields_changed.connect(told.append)
    one.session.new_chat()
    one.session.set_fields(persona="pirate")
    assert (one.session.chat, one.session.shown.persona) == (None, "pirate")
    send_and_wait(qtbot, one, "Hello")

    assert one.session.chat.persona == "pirate"
    assert one.store.chat(one.session.chat.id).persona == "pirate"
    one.session.new_chat()
    assert one.session.shown.persona == ""
    assert [chat.persona for chat in told] == ["pirate"]


def test_what_a_chat_sets_goes_over_its_persona_and_is_kept_with_the_reply(qtbot, desk):
    one = desk("polite")
    pirate = Persona("pirate", "Pirate", "", "", {"temperature": 1.1, "top_k": 7, "seed": 5})
    one.session.asking.find_persona = {"pirate": pirate}.get
    one.session.set_fields(persona="pirate", parameters={"top_k": 9, "thinking": "off", "x": 1})
    send_and_wait(qtbot, one, "Hello")

    reply = one.path()[-1]
    assert (reply.sampling.temperature, reply.sampling.top_k, reply.sampling.seed) == (1.1, 9, 5)
    one.engine.model["thinking_controls"] = []  # its template knows no thinking
    question = one.session.asking.question(reply.chat_id, one.path()[:1])
    assert question.template == {}
    one.engine.model["thinking_controls"] = ["enable_thinking"]
    question = one.session.asking.question(reply.chat_id, one.path()[:1])
    assert question.template == {"enable_thinking": False}


def test_a_version_may_have_parameters_of_its_own(qtbot, desk):
    one = desk("polite")
    send_and_wait(qtbot, one, "Hello")
    first = one.path()[-1]
    with qtbot.waitSignal(one.session.reply_finished):
        one.session.versions.regenerate(first.id, parameters={"temperature": 0.1, "max_tokens": 7})

    second = one.path()[-1]
    assert (second.sampling.temperature, second.sampling.max_tokens) == (0.1, 7)
    assert second.parameters == {"temperature": 0.1, "max_tokens": 7}
    assert (
        first.sampling.temperature
        == one.session.asking.resolved(one.session.shown).values["temperature"]
    )
