"""Versions, deletions, forks, pins and ratings over a real store and a real child."""

from __future__ import annotations

import pytest

from hfchat_desktop.bridge.chat_session import ChatSession
from hfchat_desktop.bridge.reply_writer import ReplyWriter
from hfchat_desktop.core.chats import ReplyState, Role
from hfchat_desktop.core.engine_commands import LoadOptions
from hfchat_desktop.core.ratings import Rating
from hfchat_desktop.core.store import ChatStore


class Desk:
    """A session with everything it needs, and what it told."""

    def __init__(self, engine, store: ChatStore) -> None:
        self.engine = engine
        self.store = store
        self.writer = ReplyWriter(store, engine)
        self.session = ChatSession(store, engine, self.writer)
        self.versions = self.session.versions
        self.paths: list[list[str]] = []
        self.failures: list[object] = []
        self.session.path_changed.connect(lambda path: self.paths.append([m.text for m in path]))
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
        store, _ = ChatStore.open(tmp_path / "chats.sqlite3", backups=tmp_path / "backups")
        stores.append(store)
        return Desk(make_engine(*(modes or ("polite",))), store)

    yield make
    for store in stores:
        store.close()


def ask(qtbot, desk: Desk, text: str) -> None:
    with qtbot.waitSignal(desk.writer.became_idle, timeout=10_000):
        assert desk.session.send(text)


def test_a_deleted_version_leaves_the_others_and_comes_back(qtbot, desk):
    one = desk()
    ask(qtbot, one, "Hello")
    first = one.path()[-1]
    one.versions.add_answer(first.id, "Another model", "From elsewhere")
    second = one.path()[-1]
    assert (second.text, second.model, second.sibling_count) == (
        "From elsewhere",
        "Another model",
        2,
    )

    assert one.versions.delete_version(second.id)
    assert one.path()[-1].id == first.id
    assert one.path()[-1].sibling_count == 1

    one.versions.restore(second.id)
    assert one.path()[-1].id == second.id
    assert one.path()[-1].sibling_count == 2
    assert one.failures == []


def test_a_deleted_message_takes_along_what_follows_and_all_comes_back(qtbot, desk):
    one = desk()
    ask(qtbot, one, "one")
    ask(qtbot, one, "two")
    before = one.texts()

    third = one.path()[2].id
    assert one.versions.delete_message(third)
    assert one.texts() == before[:2]
    assert one.paths[-1] == before[:2]

    one.versions.restore(third)
    assert one.texts() == before


def test_what_is_written_below_a_deleted_message_ends(qtbot, desk):
    one = desk("endless")
    with qtbot.waitSignal(one.writer.text_received, timeout=10_000):
        one.session.send("Go on for ever")
    question = one.path()[0]
    one.versions.delete_message(question.id)
    qtbot.waitUntil(lambda: not one.writer.busy, timeout=10_000)
    assert one.path() == []
    one.versions.restore(question.id)
    assert [m.state for m in one.path()] == [ReplyState.DONE, ReplyState.STOPPED]


def test_an_edited_answer_is_a_version_by_the_same_model(qtbot, desk):
    one = desk()
    ask(qtbot, one, "Hello")
    first = one.path()[-1]
    one.versions.edit(first.id, "Better words")
    edited = one.path()[-1]
    assert (edited.text, edited.model, edited.sibling_index) == ("Better words", first.model, 1)
    assert one.store.message(first.id).text == first.text
    assert not one.writer.busy


def test_a_fork_goes_on_alone_and_knows_where_it_came_from(qtbot, desk):
    one = desk()
    ask(qtbot, one, "one")
    ask(qtbot, one, "two")
    source = one.session.chat
    one.versions.fork(one.path()[1].id, source.title)

    fork = one.session.chat
    assert fork.id != source.id
    assert fork.forked_from == source.id
    assert fork.title == f"{source.title} (2)"
    assert one.texts() == ["one", "Once you said one"]
    ask(qtbot, one, "elsewhere")
    assert len(one.store.path(source.id)) == 4

    assert one.versions.origin().id == source.id
    one.versions.open_origin()
    assert one.session.chat.id == source.id
    one.versions.fork(one.path()[1].id, source.title)
    one.session.delete(source.id)
    assert one.versions.origin() is None


def test_a_fork_below_a_line_elsewhere_forgets_nothing(qtbot, desk):
    one = desk()
    ask(qtbot, one, "one")
    first = one.path()[-1]
    ask(qtbot, one, "two")
    one.session.set_fields(forget_above=one.path()[-1].id)
    with qtbot.waitSignal(one.writer.became_idle, timeout=10_000):
        one.versions.regenerate(first.id)
    one.versions.fork(one.path()[-1].id, "fork")
    assert one.session.chat.forget_above == 0


def test_any_version_can_be_shown_from_the_map(qtbot, desk):
    one = desk()
    ask(qtbot, one, "one")
    first = one.path()[-1]
    ask(qtbot, one, "two")
    one.versions.add_answer(first.id, "", "Other words")
    assert len(one.texts()) == 2
    nodes = one.versions.tree()
    hidden = [node for node in nodes if not node.visible and node.role is Role.USER]
    assert [node.excerpt for node in hidden] == ["two"]
    one.versions.show(hidden[0].id)
    assert one.texts()[2] == "two"


def test_ratings_and_pins_are_kept_and_told_without_new_words(qtbot, desk):
    one = desk()
    ask(qtbot, one, "Hello")
    told: list[object] = []
    one.versions.message_changed.connect(told.append)
    reply = one.path()[-1]

    one.versions.rate(reply.id, Rating(thumb=1, stars=4, reasons=("clear",), note="so"))
    one.versions.pin(reply.id, True)
    kept = one.path()[-1]
    assert (kept.rating.thumb, kept.rating.stars, kept.rating.note) == (1, 4, "so")
    assert kept.pinned
    assert [message.id for message in told] == [reply.id, reply.id]

    one.versions.rate(reply.id, None)
    one.versions.pin(reply.id, False)
    assert one.path()[-1].rating is None
    assert not one.path()[-1].pinned


def test_a_chat_that_is_to_be_asked_tells_the_engine_how_much_may_leave(qtbot, desk):
    one = desk()
    ask(qtbot, one, "Hello")
    path = one.path()
    chat = one.session.chat.id
    assert one.session.asking.question(chat, path).may_leave_out is None
    one.session.set_fields(overflow="ask")
    assert one.session.asking.question(chat, path).may_leave_out == 0
    one.session.set_fields(forget_above=path[0].id)
    (said,) = one.session.asking.question(chat, path).messages
    assert said["role"] == "assistant"


def test_what_concerns_a_message_that_is_gone_is_told_and_nothing_else(qtbot, desk):
    one = desk()
    ask(qtbot, one, "Hello")
    for wish in (
        lambda: one.versions.delete_version(999),
        lambda: one.versions.fork(999, "x"),
        lambda: one.versions.rate(999, Rating(thumb=1)),
        lambda: one.versions.add_answer(999, "", "words"),
    ):
        one.failures.clear()
        wish()
        assert len(one.failures) == 1
