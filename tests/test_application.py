"""The whole application: real store, real engine, real window, driven by keyboard."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from hfchat_desktop.application import Application
from hfchat_desktop.bridge.chat_list import ChatRole
from hfchat_desktop.bridge.engine import EngineState
from hfchat_desktop.core.chats import ReplyState, Role
from hfchat_desktop.core.profile_lock import ProfileLock
from hfchat_desktop.core.settings import load_options, load_settings
from hfchat_desktop.core.store import ChatStore
from hfchat_desktop.core.store.database import Database
from hfchat_desktop.errors import DiskFullError, SettingsDamagedError, StoreFailedError
from tests.fakes.endless import make_replies_endless

ROOT = Path(__file__).parents[1]


@pytest.fixture
def start(qtbot, profile, starter_model):
    """Return a starter of applications on one profile; each is closed at the end."""
    started: list[Application] = []
    profile.models.mkdir(parents=True)
    (profile.models / starter_model.name).symlink_to(starter_model)
    profile.config.mkdir(parents=True)
    profile.settings_file.write_text(json.dumps({"max_tokens": 12, "seed": 1}))

    def make(*, model: bool = True) -> Application:
        lock = ProfileLock(profile.lock_file)
        assert lock.acquire()
        settings, notices = load_settings(profile.settings_file)
        assert notices == []
        application = Application(QApplication.instance(), profile, settings, lock)
        path = str(profile.models / starter_model.name)
        application.start(None, load_options(settings, path) if model else None, "")
        started.append(application)
        return application

    yield make
    for application in started:
        if isValid(application):
            close(application)


def close(application: Application) -> None:
    """Close it as the window's close button does; twice is no harm."""
    application.window.close()
    application.close()
    application.window.deleteLater()
    application.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def type_and_send(qtbot, application: Application, text: str) -> None:
    """Type into the message box and press Enter."""
    application.window.composer.focus()
    field = QApplication.focusWidget() or application.window.composer.focusProxy()
    target = field if field is not None else application.window.composer
    qtbot.keyClicks(target, text)
    qtbot.keyClick(target, Qt.Key.Key_Return)


def messages(application: Application):
    """Return the visible path of the open chat."""
    chat = application.session.chat
    assert chat is not None
    return application._store.path(chat.id)


def wait_idle(qtbot, application: Application) -> None:
    qtbot.waitUntil(lambda: not application.writer.busy, timeout=60_000)


def test_two_turns_by_keyboard_and_everything_is_there_at_the_next_start(qtbot, start):
    application = start()
    qtbot.waitExposed(application.window)
    application.session.send("What is the capital of France?")
    wait_idle(qtbot, application)
    type_and_send(qtbot, application, "And of Poland?")
    wait_idle(qtbot, application)
    before = [(m.role, m.text, m.state) for m in messages(application)]
    assert [role for role, _, _ in before] == [Role.USER, Role.ASSISTANT] * 2
    assert before[2][1] == "And of Poland?"
    assert all(text and state is ReplyState.DONE for _, text, state in before)
    application.window.composer.set_text("")
    close(application)

    again = start(model=False)
    assert [(m.role, m.text, m.state) for m in messages(again)] == before


def test_the_second_turn_reads_only_what_is_new(qtbot, start):
    application = start()
    application.session.send("Tell me about bread.")
    wait_idle(qtbot, application)
    application.session.send("And butter?")
    wait_idle(qtbot, application)
    stats = messages(application)[-1].stats
    assert stats is not None
    assert stats.reused_tokens >= stats.prompt_tokens - 30


def test_a_killed_engine_is_told_and_the_next_question_is_answered(
    qtbot, start, profile, starter_model
):
    make_replies_endless(profile, starter_model, max_tokens=300)
    application = start()
    with qtbot.waitSignal(application.writer.text_received, timeout=60_000):
        application.session.send("Tell me a story.")
    (child,) = [c for c in psutil.Process().children() if "--worker" in c.cmdline()]
    child.send_signal(signal.SIGKILL)
    wait_idle(qtbot, application)
    reply = messages(application)[-1]
    assert reply.state is ReplyState.INTERRUPTED
    assert reply.text
    assert reply.problem is not None
    assert application.engine.state is EngineState.STOPPED
    application.session.versions.continue_reply(reply.id)
    wait_idle(qtbot, application)
    assert messages(application)[-1].state is ReplyState.DONE
    assert messages(application)[-1].text.startswith(reply.text)


def test_a_draft_comes_back(qtbot, start):
    application = start(model=False)
    application.window.composer.set_text("half a thought")
    close(application)
    assert start(model=False).window.composer.text() == "half a thought"


def test_deleting_offers_undo_and_undo_brings_the_chat_back(qtbot, start):
    application = start()
    application.session.send("Hello.")
    wait_idle(qtbot, application)
    chat = application.session.chat.id
    application._chats.delete_chat(chat)
    assert application.session.chat is None
    assert application.session.chats() == []
    application.session.restore(chat)
    assert len(messages(application)) == 2


def press(qtbot, application: Application, key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the keyboard is."""
    qtbot.keyClick(application.window.focusWidget(), key, modifier)


def test_the_first_message_names_the_window_and_opens_the_menu_of_the_chat(qtbot, start):
    application = start(model=False)
    header = application.window.header
    assert not header._more.isEnabled()
    application.session.send("Why is the sky blue?")
    assert application.window.windowTitle().startswith("Why is the sky blue?")
    assert header._more.isEnabled()
    application.session.rename(application.session.chat.id, "Sky")
    assert application.window.windowTitle().startswith("Sky")


def test_what_a_search_found_stays_while_replies_come_and_go(qtbot, start):
    application = start(model=False)
    application.session.send("A word about apples.")
    application.session.new_chat()
    application.session.send("A word about pears.")
    rows = application._list
    assert rows.rowCount() == 3
    application.window.pane.focus_search()
    qtbot.keyClicks(application.window.focusWidget(), "apples")
    qtbot.waitUntil(lambda: rows.index(0).data(ChatRole.SECTION) == "results", timeout=5_000)
    application.session.chats_changed.emit()
    qtbot.wait(300)
    assert rows.index(0).data(ChatRole.SECTION) == "results"
    application.window.pane.clear_search()
    assert rows.rowCount() == 3


def test_a_question_edited_by_keyboard_is_answered_in_view_of_the_reader(qtbot, start):
    application = start()
    qtbot.waitExposed(application.window)
    application.window.activateWindow()
    window, transcript = application.window, application.window.transcript
    window.resize(800, 520)
    for _ in range(3):
        application.session.send("Tell me about bread.")
        wait_idle(qtbot, application)
    window.composer.focus()
    press(qtbot, application, Qt.Key.Key_Up)
    qtbot.keyClicks(window.focusWidget(), " And butter.")
    transcript.scroll_to(messages(application)[0].id)
    press(qtbot, application, Qt.Key.Key_Return)
    assert transcript.is_at_end()
    assert window.composer.isAncestorOf(window.focusWidget())
    wait_idle(qtbot, application)
    assert messages(application)[-2].sibling_count == 2
    assert transcript.is_at_end()


def test_the_keyboard_stays_on_a_message_when_another_version_is_shown(qtbot, start):
    application = start()
    qtbot.waitExposed(application.window)
    application.window.activateWindow()
    application.session.send("Hello.")
    wait_idle(qtbot, application)
    application.session.versions.regenerate(messages(application)[-1].id)
    wait_idle(qtbot, application)
    second = messages(application)[-1].id
    application.window.transcript.setFocus(Qt.FocusReason.TabFocusReason)
    press(qtbot, application, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert messages(application)[-1].id != second
    press(qtbot, application, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert messages(application)[-1].id == second


def test_coming_back_from_the_settings_one_can_write_at_once(qtbot, start):
    application = start(model=False)
    qtbot.waitExposed(application.window)
    application.window.activateWindow()
    application.window.show_place("settings")
    assert application.window.settings_page.isAncestorOf(application.window.focusWidget())
    application.window.show_place("chats")
    assert application.window.composer.isAncestorOf(application.window.focusWidget())


def test_after_a_model_was_chosen_one_can_write_at_once(qtbot, start, profile, starter_model):
    application = start(model=False)
    qtbot.waitExposed(application.window)
    application.window.activateWindow()
    application.window.header._selector.setFocus()
    application._models.choose(str(profile.models / starter_model.name))
    assert application.window.composer.isAncestorOf(application.window.focusWidget())


def test_a_base_model_is_said_to_be_one(qtbot, start, base_model):
    application = start(model=False)
    caption = application.window.chat_page._caption
    with qtbot.waitSignal(application.engine.model_loaded, timeout=60_000):
        application._models.choose(str(base_model))
    assert "not made for chats" in caption.text()


@pytest.fixture
def full_disk(monkeypatch):
    """Return a switch: while it is on, the store finds no room for anything."""
    full = [False]
    run = Database.write

    def write(self, *args, **kwargs):
        if full[0]:
            raise DiskFullError(path="chats")
        return run(self, *args, **kwargs)

    monkeypatch.setattr(Database, "write", write)
    return full


def test_a_full_disk_is_told_once_and_trying_again_saves_everything(
    qtbot, start, full_disk, profile, starter_model
):
    make_replies_endless(profile, starter_model, max_tokens=300)
    application = start()
    window, page = application.window, application.window.chat_page
    window.show()
    with qtbot.waitSignal(application.writer.text_received, timeout=60_000):
        application.session.send("Tell me a story.")
    full_disk[0] = True
    wait_idle(qtbot, application)
    assert application.writer.has_unsaved
    assert page._notice is not None
    window.show_place("settings")
    application.writer.save_now()
    assert window.current_place == "settings", "the reader is not called back each time"
    window.show_place("chats")
    window.composer.set_text("half a thought")
    page.clear_problem()
    application._chats.keep_draft()
    assert page._notice is None, "what was closed does not come back with each key"
    assert not application.session.send("another question")
    assert page._notice is not None

    full_disk[0] = False
    model = application.engine.model
    window.problem_action_requested.emit("save_again")
    assert page._notice is None
    assert application.engine.model is model, "the model is not loaded again for it"
    assert not application.writer.has_unsaved
    assert messages(application)[-1].state is ReplyState.DONE


def test_a_question_that_was_saved_without_a_reply_is_not_asked_twice(qtbot, start, monkeypatch):
    application = start(model=False)

    def refuse(*_args, **_named):
        raise DiskFullError(path="chats")

    with monkeypatch.context() as tight:
        tight.setattr(ChatStore, "begin_reply", refuse)
        assert not application.session.send("Hello.")
    assert application.session.send("Hello.")
    assert [m.text for m in messages(application) if m.role is Role.USER] == ["Hello."]


def test_chats_that_could_only_be_read_are_written_once_there_is_room(
    qtbot, start, profile, monkeypatch
):
    application = start(model=False)
    application.session.send("Hello.")
    close(application)

    def refuse(*_args, **_named):
        raise DiskFullError(path="chats")

    with monkeypatch.context() as tight:
        tight.setattr(ChatStore, "open", refuse)
        again = start(model=False)
        assert next(m.text for m in messages(again)) == "Hello."
        assert not again.session.send("More.")
        again.window.problem_action_requested.emit("save_again")
        assert again.window.chat_page._notice is not None
    again.window.problem_action_requested.emit("save_again")
    assert again.window.chat_page._notice is None
    assert again.session.send("More.")


def test_what_the_start_has_to_say_is_told_one_after_the_other_and_stays(
    qtbot, start, profile, starter_model
):
    application = start(model=False)
    application.tell(SettingsDamagedError(path="settings", kept_as="settings.bad"))
    application.tell(DiskFullError(path="chats"))
    page = application.window.chat_page
    qtbot.waitUntil(lambda: page._notice is not None, timeout=5_000)
    first = page._problem
    with qtbot.waitSignal(application.engine.model_loaded, timeout=60_000):
        application._models.choose(str(profile.models / starter_model.name))
    assert page._problem == first, "a model that is ready says nothing about it"
    page.problem_action_requested.emit("dismiss")
    qtbot.waitUntil(lambda: page._problem not in (None, first), timeout=5_000)
    page.problem_action_requested.emit("dismiss")
    qtbot.waitUntil(lambda: page._notice is None, timeout=5_000)


def test_a_model_that_cannot_be_opened_leaves_the_good_one_in_its_place(
    qtbot, start, profile, starter_model, tmp_path
):
    application = start(model=False)
    good, bad = str(profile.models / starter_model.name), tmp_path / "bad.gguf"
    bad.write_text("no model")
    with qtbot.waitSignal(application.engine.model_loaded, timeout=60_000):
        application._models.choose(good)
    with qtbot.waitSignal(application.engine.load_failed, timeout=60_000):
        application._models.choose(str(bad))
    assert application.window.chat_page._notice is not None
    assert application.engine.options.path == good
    assert application._keeper.settings.model_path == good
    assert str(bad) not in application._desk.library.notes.read().others
    application.session.send("Hello.")
    wait_idle(qtbot, application)
    assert messages(application)[-1].state is ReplyState.DONE


def test_a_reply_that_the_closing_window_cuts_off_is_marked(qtbot, start, profile, starter_model):
    make_replies_endless(profile, starter_model)
    application = start()
    with qtbot.waitSignal(application.writer.text_received, timeout=60_000):
        application.session.send("Tell me a story.")
    chat = application.session.chat.id
    close(application)
    store = ChatStore.open_read_only(profile.database_file)
    reply = store.path(chat)[-1]
    store.close()
    assert reply.state is ReplyState.INTERRUPTED
    assert reply.text


WINDOW = (
    "import sys; from hfchat_desktop.app import run_window; from hfchat_desktop.paths import "
    "profile; sys.exit(run_window(profile(sys.argv[1]), question=sys.argv[2]))"
)


def window_process(folder: Path, question: str) -> subprocess.Popen[bytes]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", WINDOW, str(folder), question]
    return subprocess.Popen(command, cwd=ROOT, env=environment, stderr=subprocess.PIPE)


@pytest.mark.slow
def test_a_window_killed_while_it_writes_loses_at_most_a_second(profile, starter_model):
    profile.models.mkdir(parents=True)
    (profile.models / starter_model.name).symlink_to(starter_model)
    make_replies_endless(profile, starter_model)
    process = window_process(profile.config.parent, "Tell me a very long story about the sea.")
    until = time.monotonic() + 120
    while True:
        assert time.monotonic() < until, "no words in two minutes"
        time.sleep(0.2)
        try:
            store = ChatStore.open_read_only(profile.database_file)
        except StoreFailedError:  # it is just being made
            continue
        texts = [m.text for c in store.chats() for m in store.path(c.id)]
        store.close()
        if len(texts) == 2 and len(texts[1]) > 20:
            break
    children = psutil.Process(process.pid).children(recursive=True)
    process.kill()
    process.wait(10)
    assert process.stderr is not None
    assert b"Traceback" not in process.stderr.read()
    process.stderr.close()
    psutil.wait_procs(children, timeout=10)
    assert not any(child.is_running() for child in children), "a model outlived its window"

    store, notices = ChatStore.open(profile.database_file, backups=profile.backups)
    assert notices == []
    assert store.recover_interrupted() == 1
    (chat,) = store.chats()
    question, reply = store.path(chat.id)
    store.close()
    assert question.text == "Tell me a very long story about the sea."
    assert reply.state is ReplyState.INTERRUPTED
    assert len(reply.text) > 20


def test_a_mistake_is_told_and_after_an_upgrade_so_is_its_cause(qtbot, start, monkeypatch):
    application = start()
    qtbot.waitUntil(lambda: application._desktop is not None)
    told = []
    monkeypatch.setattr(application.window, "show_problem", lambda problem: told.append(problem))
    error = FileNotFoundError(2, "No such file", "icon.svg")
    application._on_exception(type(error), error, None)
    monkeypatch.setattr(application._desktop._upgrade, "_was_replaced", lambda: True)
    application._on_exception(type(error), error, None)
    assert [problem.title for problem in told] == [
        "Something went wrong in HFChat",
        "HFChat was updated while it was open",
    ]


def test_a_second_start_on_a_profile_raises_the_first_and_ends(qtbot, start, profile):
    application = start(model=False)
    qtbot.waitUntil(lambda: application._desktop is not None, timeout=5_000)
    application.window.showMinimized()
    second = window_process(profile.config.parent, "")
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=30_000)
    assert second.returncode == 0
    assert second.stderr is not None
    second.stderr.close()
    qtbot.waitUntil(lambda: not application.window.isMinimized(), timeout=5_000)


@pytest.mark.parametrize("width", [1280, 960, 800, 740])
def test_prose_begins_where_a_message_is_written_at_every_width(qtbot, start, width):
    application = start(model=False)
    qtbot.waitExposed(application.window)
    application.window.resize(width, 700)
    application.session.send("Hello.")
    QApplication.processEvents()
    window, transcript = application.window, application.window.transcript
    view = transcript.views[messages(application)[-1].id]
    prose = view.mapTo(window, view.column.topLeft().toPoint()).x()
    box = window.composer.mapTo(window, window.composer.rect().topLeft()).x()
    assert abs(prose - box - 16) <= 1


def test_a_quick_question_is_answered_in_the_small_window_and_opened_in_the_large(qtbot, start):
    application = start()
    qtbot.waitUntil(lambda: application._desktop is not None, timeout=5_000)
    application.window.commands.do("quick_ask")
    quick = application._desktop._quick.quick
    qtbot.keyClicks(quick.composer.field, "Say hello.")
    qtbot.keyClick(quick.composer.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: application.writer.busy, timeout=10_000)
    wait_idle(qtbot, application)
    rows = quick.transcript.rows
    assert [row.is_question for row in rows] == [True, False]
    assert rows[1].text
    assert application.session.chat is None

    quick.open_requested.emit()
    assert not quick.isVisible()
    assert [message.text for message in messages(application)] == [row.text for row in rows]
