"""Answers in the whole application with a real model: versions, ratings, forks, the context."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from hfchat_desktop.application import Application
from hfchat_desktop.core.chats import Message, ReplyState
from hfchat_desktop.core.profile_lock import ProfileLock
from hfchat_desktop.core.settings import load_options, load_settings
from hfchat_desktop.ui.transcript.rule_line import RuleLine

TEXT = "Bread is made of flour, water, salt and yeast. " * 12


class Desk:
    """An application on one profile with the starter model."""

    def __init__(self, qtbot, profile, model: str) -> None:
        self.qtbot = qtbot
        lock = ProfileLock(profile.lock_file)
        assert lock.acquire()
        settings, _ = load_settings(profile.settings_file)
        self.application = Application(QApplication.instance(), profile, settings, lock)
        self.application.start(None, load_options(settings, model), "")
        self.window = self.application.window
        self.session = self.application.session
        qtbot.waitExposed(self.window)

    def ask(self, text: str) -> None:
        self.session.send(text)
        self.wait()

    def wait(self) -> None:
        self.qtbot.waitUntil(lambda: not self.application.writer.busy, timeout=60_000)

    def path(self) -> list[Message]:
        chat = self.session.chat
        assert chat is not None
        return self.application._store.path(chat.id)

    def last(self) -> Message:
        return self.path()[-1]

    def wish(self, key: str, message: Message | None = None) -> None:
        """Press the button, or choose the row of the menu, that wishes for `key`."""
        number = (message or self.last()).id
        self.window.transcript.action_requested.emit(number, key)

    def undo(self) -> None:
        self.window.toaster._toast.action.click()

    def lines(self) -> list[str]:
        found = self.window.transcript.findChildren(RuleLine)
        return [line.accessibleName() for line in found if line.isVisible()]

    def close(self) -> None:
        if isValid(self.application):
            self.window.close()
            self.application.close()
            self.window.deleteLater()
            self.application.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def make_desk(qtbot, profile, starter_model):
    made: list[Desk] = []
    profile.models.mkdir(parents=True)
    profile.config.mkdir(parents=True)
    for name in ("first.gguf", "second.gguf"):
        (profile.models / name).symlink_to(starter_model)

    def make(**settings) -> Desk:
        settings = {"max_tokens": 12, "seed": 1, **settings}
        profile.settings_file.write_text(json.dumps(settings))
        made.append(Desk(qtbot, profile, str(profile.models / "first.gguf")))
        return made[-1]

    yield make
    for desk in made:
        desk.close()


@pytest.mark.slow
def test_versions_ratings_and_deletions_of_one_answer(qtbot, make_desk):
    desk = make_desk()
    desk.ask("What is the capital of France?")
    first = desk.last()
    assert first.stats.system_tokens is not None
    assert first.stats.question_tokens > 3

    # one step stricter, then with another model, which the header shows
    desk.session.versions.regenerate(first.id, {"temperature": 0.0})
    desk.wait()
    second = desk.last()
    assert second.sibling_index == 1
    assert second.sampling.temperature == 0.0
    assert second.parameters == {"temperature": 0.0}
    other = str(desk.application._place.models / "second.gguf")
    desk.application._chats.answers._regenerate_with(second, other)
    desk.wait()
    third = desk.last()
    assert third.state is ReplyState.DONE
    assert third.model != second.model
    assert desk.window.header._selector._name == third.model

    # rated by buttons, undone by the same
    view = desk.window.transcript.views[third.id]
    view.anchor("rate_down").click()
    card = desk.application._chats.answers._card
    card.chips[0].click()
    card.close_card()
    assert (desk.last().rating.thumb, desk.last().rating.reasons) == (-1, ("wrong",))
    assert view.anchor("rate_down").isChecked()
    view.anchor("rate_down").click()
    assert desk.last().rating is None

    # a version goes and comes back
    desk.wish("delete_version")
    assert desk.last().sibling_count == 2
    desk.undo()
    assert desk.last().id == third.id
    desk.wish("delete_message", desk.path()[0])
    assert desk.path() == []
    desk.undo()
    assert len(desk.path()) == 2


def test_a_fork_says_where_it_comes_from_and_a_click_goes_there(qtbot, make_desk):
    desk = make_desk()
    desk.ask("Tell me about bread.")
    source = desk.session.chat
    desk.wish("fork")
    assert desk.session.chat.id != source.id
    assert desk.lines() == [f"Forked from {source.title}"]
    desk.ask("And butter?")
    assert len(desk.path()) == 4
    desk.window.transcript.rule_wished.emit("origin")
    assert desk.session.chat.id == source.id
    assert desk.lines() == []


@pytest.mark.slow
def test_what_is_forgotten_is_not_read_and_a_line_says_so(qtbot, make_desk):
    desk = make_desk()
    desk.ask(TEXT + "What is bread made of?")
    before = desk.last().stats.prompt_tokens
    desk.application._chats.context._on_card_forget_requested()
    assert desk.lines() == ["The model has forgotten what is above"]
    desk.ask("And butter?")
    assert desk.last().stats.prompt_tokens < before
    assert desk.lines() == ["The model has forgotten what is above"]
    desk.window.transcript.rule_wished.emit("remember")
    assert desk.lines() == []
    desk.ask("And milk?")
    assert desk.last().stats.prompt_tokens > before


@pytest.mark.slow
def test_pinned_messages_stay_and_a_line_shows_where_the_model_stops_seeing(qtbot, make_desk):
    desk = make_desk(context_tokens=512)
    desk.ask("My name is Ada. " + TEXT[:150])
    desk.wish("pin", desk.path()[0])
    for _ in range(4):
        desk.ask(TEXT[:400] + "Go on.")
    stats = desk.last().stats
    assert stats.left_out_messages > 0
    assert "The model no longer sees what is above this line" in desk.lines()
    assert desk.window.header._meter.color_role() == "danger"
    desk.window.transcript.scroll_to(desk.path()[0].id)
    pins = desk.window.transcript.views[desk.path()[0].id].controls()
    assert any("Pinned" in pin.accessibleName() for pin in pins)


@pytest.mark.slow
def test_a_chat_that_is_full_asks_first_and_goes_on_when_told(qtbot, make_desk):
    desk = make_desk(context_tokens=512)
    desk.ask(TEXT[:300])
    desk.session.set_fields(overflow="ask")
    while desk.last().problem is None and len(desk.path()) < 20:
        desk.ask(TEXT[:300])
    asked = desk.last()
    assert asked.state is ReplyState.FAILED
    assert asked.problem["kind"] == "ContextFullError"
    desk.window.transcript.problem_action_requested.emit(asked.id, "leave_out")
    desk.wait()
    assert desk.last().id == asked.id
    assert desk.last().state is ReplyState.DONE
    assert desk.last().stats.left_out_messages > 0
    desk.ask("And then?")
    assert desk.last().state is ReplyState.DONE, "no more than before is left out"


def test_rating_forking_and_the_map_by_keys(qtbot, make_desk):
    desk = make_desk()
    desk.ask("What is the capital of Poland?")
    window = desk.window
    window.activateWindow()
    control = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window, Qt.Key.Key_Y, control)
    assert desk.last().rating.thumb == 1
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert desk.last().rating.reasons == ("correct",)
    qtbot.keyClick(window, Qt.Key.Key_E, control)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_5)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert (desk.last().rating.thumb, desk.last().rating.stars) == (1, 5)
    desk.session.versions.add_answer(desk.last().id, "A person", "Warsaw")
    qtbot.keyClick(window, Qt.Key.Key_T, control)
    dialog = QApplication.activeModalWidget()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Up)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    assert desk.last().rating is not None
    qtbot.keyClick(window, Qt.Key.Key_K, control)
    assert desk.session.chat.forked_from


def test_an_answer_of_another_model_is_pasted_beside_the_local_one_by_keys(qtbot, make_desk):
    desk = make_desk()
    desk.ask("What is the capital of Poland?")
    local, window = desk.last(), desk.window
    window.activateWindow()
    control = Qt.KeyboardModifier.ControlModifier
    QApplication.clipboard().setText("**Warsaw**, on the Vistula.")
    qtbot.keyClick(window, Qt.Key.Key_V, control | Qt.KeyboardModifier.ShiftModifier)
    dialog = QApplication.activeModalWidget()
    qtbot.keyClick(dialog.text, Qt.Key.Key_V, control)
    dialog.names[0].click()
    dialog.save_requested.emit()
    pasted = desk.last()
    assert (pasted.text, pasted.model) == ("**Warsaw**, on the Vistula.", "ChatGPT")
    assert (pasted.sibling_index, pasted.sibling_count) == (1, 2)
    assert pasted.parent_id == local.parent_id
    desk.session.versions.step(pasted.id, -1)
    assert desk.last().id == local.id
