"""Sharing in the whole application: by keys and buttons, to a stand-in GitHub and into files."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from hfchat_desktop.application import Application
from hfchat_desktop.core.chats import Chat, ReplyState, ReplyStats, Role, Sampling
from hfchat_desktop.core.profile_lock import ProfileLock
from hfchat_desktop.core.settings import load_settings
from hfchat_desktop.core.sharing import Shared, ShareState
from hfchat_desktop.core.store import ChatStore
from tests.fakes.github import StandInGitHub

MAIL = "anna.nowak@example.org"
KEY = "ghp_" + "a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8"
TOKEN = "github_pat_marta"
WAIT_MS = 15_000
ANSWER = "## Interest\n\n| Years | Gain |\n|---|---|\n| 10 | +63% |\n\n```python\n1.05**10\n```\n\n"
FORMULA = "$B=P^n$\n"


def fill(store: ChatStore) -> None:
    """Put in a chat with something private, a second one, and a folder."""
    folder = store.create_folder("Money")
    other = store.create_chat(title="Polish letters")
    store.add_message(other.id, None, Role.USER, "Zażółć gęślą jaźń")
    store.move_chats([other.id], folder.id)
    chat = store.create_chat(title="Compound interest")
    asked = store.add_message(chat.id, None, Role.USER, f"Write to {MAIL}; my key is {KEY} !")
    reply = store.begin_reply(chat.id, asked.id, model="A model", sampling=Sampling())
    store.finish_reply(
        reply.id,
        text=ANSWER + FORMULA,
        thinking="Let me see.",
        state=ReplyState.DONE,
        stats=ReplyStats(),
    )
    store.remember("last_chat", chat.id)


class Desk:
    """The application on one profile, and what a person does with it."""

    def __init__(self, qtbot, profile, github: StandInGitHub) -> None:
        self.qtbot, self.github = qtbot, github
        lock = ProfileLock(profile.lock_file)
        assert lock.acquire()
        settings, _ = load_settings(profile.settings_file)
        self.application = Application(QApplication.instance(), profile, settings, lock)
        self.application.start(None, None, "")
        self.window = self.application.window
        qtbot.waitUntil(lambda: "share" in self.window.commands.names)
        self.window.activateWindow()

    @property
    def controller(self):
        return self.application._sharing.controller

    @property
    def run(self):
        made = self.application._sharing._controller
        return made._run if made is not None else None

    @property
    def dialog(self):
        return self.run.dialog

    def wait(self, condition) -> None:
        self.qtbot.waitUntil(condition, timeout=WAIT_MS)

    def press(self, key: Qt.Key, held=Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the keyboard is."""
        widget = QApplication.focusWidget() or QApplication.activeWindow() or self.window
        self.qtbot.keyClick(widget, key, held)

    def tab_to(self, wanted: QWidget) -> None:
        """Walk with Tab to a control of the window that is on top."""
        self.wait(lambda: QApplication.activeWindow() is wanted.window())
        for _ in range(60):
            if QApplication.focusWidget() is wanted:
                return
            self.press(Qt.Key.Key_Tab)
        pytest.fail(f"Tab does not lead to {wanted.accessibleName() or wanted}")

    def open(self) -> None:
        self.wait(lambda: self.run is None)
        self.window.activateWindow()  # as a window manager does
        self.wait(self.window.isActiveWindow)
        control = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        self.qtbot.keyClick(self.window, Qt.Key.Key_S, control)
        self.wait(self.is_prepared)

    def is_prepared(self) -> bool:
        run = self.run
        if run is None or run._prepared is None:
            return False
        return not run._soon.isActive()

    def choose(self, target: str) -> None:
        """Choose a target with the arrows."""
        targets = self.dialog.list
        self.tab_to(targets)
        self.press(Qt.Key.Key_Home)
        while targets.current != target:
            before = targets.current
            self.press(Qt.Key.Key_Down)
            assert targets.current != before, f"no way to {target}"
        self.wait(self.is_prepared)

    def sign_in(self, token: str = TOKEN) -> None:
        """Sign in from the dialog, by keys."""
        self.wait(lambda: self.controller.github.is_known)
        self.tab_to(self.dialog.foot.go_on)
        assert self.dialog.foot.go_on.text() == "Sign in"
        self.press(Qt.Key.Key_Return)
        self.wait(lambda: self.controller.github._dialog is not None)
        field = self.controller.github._dialog._token
        self.wait(lambda: QApplication.focusWidget() is field)
        self.qtbot.keyClicks(QApplication.focusWidget(), token)
        self.press(Qt.Key.Key_Return)

    def send(self) -> Shared:
        """Sign in where it is needed, press the button, and wait for the link."""
        if self.controller.github.account is None:
            self.sign_in()
            self.wait(lambda: self.controller.github.account is not None)
        self.tab_to(self.dialog.foot.go_on)
        self.press(Qt.Key.Key_Return)
        self.wait(lambda: self.run._publishing._done is not None)
        return self.run._publishing._done

    def chat(self) -> Chat:
        return self.application.session.chat

    def close(self) -> None:
        if isValid(self.application):
            self.window.close()
            self.application.close()
            self.window.deleteLater()
            self.application.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def github(nothing_left_running: None) -> Iterator[StandInGitHub]:
    with StandInGitHub() as stand_in:
        stand_in.add_user(TOKEN, "marta")
        yield stand_in


@pytest.fixture
def desk(qtbot, profile, github, hub, monkeypatch) -> Iterator[Desk]:
    for name in ("GH_TOKEN", "GITHUB_TOKEN", "HF_HUB_OFFLINE"):
        monkeypatch.delenv(name, raising=False)
    profile.data.mkdir(parents=True)
    profile.config.mkdir(parents=True, exist_ok=True)
    settings = {"github_api": github.endpoint, "hub_endpoint": hub.endpoint}
    profile.settings_file.write_text(json.dumps(settings))
    store, _ = ChatStore.open(profile.database_file, backups=profile.backups)
    fill(store)
    store.close()
    made = Desk(qtbot, profile, github)
    yield made
    made.close()


# --- a gist ----------------------------------------------------------------------------------


def test_a_gist_is_created_by_keys_alone_and_holds_what_the_preview_showed(desk):
    desk.open()
    desk.choose("gist")
    share = desk.send()
    shown = desk.run.preview.text
    assert desk.github.texts() == [{"compound-interest.md": shown}]
    assert MAIL not in shown and KEY not in shown
    assert "[e-mail]" in shown and "[key]" in shown
    assert QApplication.clipboard().text() == share.address
    assert desk.github.gists[share.remote_id].public is False
    desk.press(Qt.Key.Key_Escape)
    desk.wait(lambda: desk.run is None)
    assert desk.window.header._share.isChecked(), "the chat wears the mark"


def test_what_was_shared_is_updated_at_the_same_link_and_deleted(desk):
    desk.open()
    desk.choose("gist")
    first = desk.send()
    desk.press(Qt.Key.Key_Escape)
    desk.open()
    desk.choose("gist")
    assert desk.dialog.again.isChecked()
    tick = desk.dialog.options._ticks["thinking"]
    desk.tab_to(tick)
    desk.press(Qt.Key.Key_Space)
    desk.wait(lambda: desk.is_prepared() and "Let me see." in desk.run._prepared.text)
    again = desk.send()
    assert (again.id, again.address) == (first.id, first.address)
    assert "Let me see." in desk.github.texts()[0]["compound-interest.md"]
    desk.tab_to(desk.dialog.done_part._delete)
    desk.press(Qt.Key.Key_Return)
    question = QApplication.activeModalWidget()
    assert question is not desk.dialog
    question.accept()
    desk.wait(lambda: desk.run is None)
    assert desk.github.gists == {}
    assert desk.application._store.shares()[0].state is ShareState.DELETED
    assert not desk.window.header._share.isChecked()


def test_a_wrong_key_is_told_where_it_was_given_and_another_one_is_taken(desk):
    desk.open()
    desk.choose("gist")
    desk.sign_in("not a key")
    dialog = desk.controller.github._dialog
    desk.wait(lambda: dialog.problems._notice is not None)
    assert "GitHub refused" in dialog.problems._notice.accessibleName()
    dialog._token.clear()
    desk.qtbot.keyClicks(dialog._token, TOKEN)
    desk.press(Qt.Key.Key_Return)
    desk.wait(lambda: desk.controller.github.account is not None)
    assert desk.dialog.foot.go_on.text() == "Create secret gist"


def test_an_answer_that_is_lost_is_looked_for_and_nothing_is_sent_twice(desk):
    desk.github.fault("POST /gists", "rst", after=True)
    desk.open()
    desk.choose("gist")
    desk.sign_in()
    desk.wait(lambda: desk.controller.github.account is not None)
    desk.tab_to(desk.dialog.foot.go_on)
    desk.press(Qt.Key.Key_Return)
    desk.wait(
        lambda: desk.run._publishing._done is not None or desk.dialog._problems._notice is not None
    )
    if desk.run._publishing._done is None:
        desk.send()
    assert len(desk.github.gists) == 1


@pytest.mark.slow
def test_what_is_being_sent_is_given_up_with_escape_and_nothing_is_there(desk):
    desk.github.fault("POST /gists", "silent")
    desk.open()
    desk.choose("gist")
    desk.sign_in()
    desk.wait(lambda: desk.controller.github.account is not None)
    desk.tab_to(desk.dialog.foot.go_on)
    desk.press(Qt.Key.Key_Return)
    desk.wait(lambda: bool(desk.github.requests("POST /gists")))
    assert QApplication.focusWidget() is desk.dialog.foot.cancel
    desk.press(Qt.Key.Key_Escape)
    desk.wait(lambda: desk.dialog.foot.go_on.isEnabled())
    assert desk.dialog.foot._words.text().startswith("Cancelled, but it may have arrived.")
    assert desk.github.gists == {}
    desk.send()
    assert len(desk.github.gists) == 1


def test_a_change_that_is_given_up_is_not_told_as_made(desk):
    desk.open()
    desk.choose("gist")
    desk.send()
    desk.press(Qt.Key.Key_Escape)
    desk.open()
    desk.choose("gist")
    desk.tab_to(desk.dialog.options._ticks["thinking"])
    desk.press(Qt.Key.Key_Space)
    desk.wait(lambda: desk.is_prepared() and "Let me see." in desk.run._prepared.text)
    desk.github.fault("PATCH /gists", "silent")
    desk.tab_to(desk.dialog.foot.go_on)
    desk.press(Qt.Key.Key_Return)
    desk.wait(lambda: bool(desk.github.requests("PATCH /gists")))
    desk.press(Qt.Key.Key_Escape)
    desk.wait(lambda: desk.dialog.foot.go_on.isEnabled())
    words = "Cancelled. What was shared before has not changed."
    assert desk.dialog.foot._words.text() == words
    assert "Let me see." not in desk.github.texts()[0]["compound-interest.md"]


def test_a_second_escape_closes_at_once_and_the_list_tells_the_rest(desk):
    desk.github.fault("POST /gists", "silent")
    desk.open()
    desk.choose("gist")
    desk.sign_in()
    desk.wait(lambda: desk.controller.github.account is not None)
    desk.tab_to(desk.dialog.foot.go_on)
    desk.press(Qt.Key.Key_Return)
    desk.wait(lambda: bool(desk.github.requests("POST /gists")))
    desk.press(Qt.Key.Key_Escape)
    desk.press(Qt.Key.Key_Escape)
    desk.wait(lambda: desk.run is None)
    assert [one.state for one in desk.application._store.shares()] == [ShareState.SENDING]


def test_a_refusal_is_told_with_a_way_on_and_the_text_can_be_saved_instead(desk):
    desk.github.fault("POST /gists", "status", status=403, body=b'{"message": "Forbidden"}')
    desk.open()
    desk.choose("gist")
    desk.sign_in()
    desk.wait(lambda: desk.controller.github.account is not None)
    desk.tab_to(desk.dialog.foot.go_on)
    desk.press(Qt.Key.Key_Return)
    desk.wait(lambda: desk.dialog._problems._notice is not None)
    desk.dialog._problems._notice.action_requested.emit("save_file")
    desk.wait(desk.is_prepared)
    assert desk.dialog.target.key == "markdown"
    assert desk.dialog._problems._notice is None
    assert desk.github.gists == {}


def test_what_is_kept_knowingly_leaves_and_a_key_cannot_be_kept(desk):
    desk.open()
    desk.choose("gist")
    rows = desk.run.check._rows
    assert [row.topic.kind.value for row in rows] == ["key", "email"]
    desk.tab_to(rows[0])
    desk.press(Qt.Key.Key_Space)
    assert desk.run.check.kept == frozenset()
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Space)
    desk.wait(lambda: desk.is_prepared() and MAIL in desk.run._prepared.text)
    desk.press(Qt.Key.Key_Space)  # and is replaced after all
    assert desk.run._prepared is None, "the text with it cannot leave any more"
    desk.press(Qt.Key.Key_Space)
    desk.wait(lambda: desk.is_prepared() and MAIL in desk.run._prepared.text)
    desk.send()
    text = desk.github.texts()[0]["compound-interest.md"]
    assert MAIL in text and KEY not in text


def test_the_list_of_what_was_shared_deletes_and_updates(desk):
    desk.open()
    desk.choose("gist")
    share = desk.send()
    desk.press(Qt.Key.Key_Escape)
    desk.window.commands.do("shares")
    card = desk.window.settings_page.shares
    desk.wait(lambda: card._shares != [])
    card.update_requested.emit(share.id)
    desk.wait(desk.is_prepared)
    assert (desk.dialog.target.key, desk.dialog.again.isChecked()) == ("gist", True)
    desk.press(Qt.Key.Key_Escape)
    card.delete_requested.emit(share.id)
    QApplication.activeModalWidget().accept()
    desk.wait(lambda: [one.state for one in card._shares] == [ShareState.DELETED])
    assert desk.github.gists == {}
    card.forget_requested.emit(share.id)
    desk.wait(lambda: card._shares == [])
    desk.window.toaster.act()
    desk.wait(lambda: len(card._shares) == 1)


def test_a_look_says_what_is_there_now(desk):
    desk.open()
    desk.choose("gist")
    share = desk.send()
    desk.press(Qt.Key.Key_Escape)
    desk.window.commands.do("shares")
    card, toast = desk.window.settings_page.shares, desk.window.toaster
    desk.wait(lambda: card._shares != [])
    card.look_requested.emit(share.id)
    desk.wait(lambda: toast._toast.accessibleName() == "It is there; the link works")
    desk.github.gists.clear()
    card.look_requested.emit(share.id)
    desk.wait(lambda: toast._toast.accessibleName() == "It is not there any more")


# --- a dataset -------------------------------------------------------------------------------


def test_a_chat_goes_into_a_private_dataset(desk, hub):
    hub.add_account("hf_writes", "marta", role="write")
    desk.open()
    desk.choose("dataset")
    desk.wait(lambda: desk.run._account().is_known)
    assert desk.dialog.foot.go_on.text() == "Sign in"
    desk.tab_to(desk.dialog.foot.go_on)
    desk.press(Qt.Key.Key_Return)
    desk.wait(lambda: desk.run is None)
    assert desk.window.current_place == "settings"
    desk.window.settings_page.accounts.token_given.emit("hf_writes")
    desk.wait(lambda: desk.application._desk.hub.access.token == "hf_writes")
    desk.window.show_chats()
    desk.open()
    desk.choose("dataset")
    desk.wait(lambda: desk.run._account().account is not None)
    desk.dialog.options.name.setText("not a name!")
    desk.dialog.foot.go_on.click()
    assert desk.dialog.options._problem.isVisible()
    desk.dialog.options.name.setText("my-chats")
    desk.tab_to(desk.dialog.foot.go_on)
    desk.press(Qt.Key.Key_Return)
    desk.wait(lambda: desk.run._publishing._done is not None)
    share = desk.run._publishing._done
    assert (share.kind.value, share.visibility.value) == ("dataset", "private")
    assert share.remote_id.startswith("marta/my-chats/chats/compound-interest-")
    text = desk.run.preview.text
    assert MAIL not in text and json.loads(text)["messages"][0]["role"] == "user"


# --- files -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("target", "holds"),
    [
        ("markdown", "# Compound interest"),
        ("text", "Compound interest"),
        ("html", "<!doctype html>"),
        ("jsonl", '{"'),
        ("pdf", "%PDF"),
    ],
)
def test_a_file_holds_the_copy_without_what_is_private(desk, tmp_path: Path, target, holds):
    desk.open()
    desk.choose(target)
    path = tmp_path / f"chat{desk.dialog.target.suffix}"
    desk.controller.saving.write(desk.dialog, desk.run._wish(), path)
    desk.wait(lambda: desk.run is None)
    written = path.read_bytes()
    assert written.lower().startswith(holds.lower().encode())
    assert MAIL.encode() not in written and KEY.encode() not in written
    assert (b"<svg" in written) == (target == "html"), "formulas are drawn on a web page"
    assert desk.window.toaster._toast.accessibleName() == f"Saved as {path.name}"


def test_json_of_everything_holds_every_chat_as_it_is(desk, tmp_path: Path):
    desk.window.commands.do("export_all")
    desk.wait(desk.is_prepared)
    desk.choose("json")
    assert not desk.run.check.isVisible()
    path = tmp_path / "all.json"
    desk.controller.saving.write(desk.dialog, desk.run._wish(), path)
    desk.wait(lambda: desk.run is None)
    record = json.loads(path.read_text(encoding="utf-8"))
    assert {chat["title"] for chat in record["chats"]} == {"Compound interest", "Polish letters"}
    assert MAIL in path.read_text(encoding="utf-8")


def test_a_folder_and_everything_go_into_files_only(desk):
    store = desk.application._store
    desk.window.pane.wishes.folder_export_requested.emit(store.folders()[0].id)
    desk.wait(desk.is_prepared)
    assert desk.dialog.windowTitle() == "Share this folder"
    assert "Zażółć" in desk.run.preview.text
    assert set(desk.dialog.list._closed) == {"gist", "dataset"}
    desk.press(Qt.Key.Key_Escape)
    desk.wait(lambda: desk.run is None)


def test_several_chats_and_one_message_open_the_dialog(desk):
    ids = [chat.id for chat in desk.application._store.chats()]
    desk.window.pane.wishes.export_requested.emit(ids)
    desk.wait(desk.is_prepared)
    assert desk.run._prepared.chat_count == 2
    desk.press(Qt.Key.Key_Escape)
    desk.wait(lambda: desk.run is None)
    question = desk.application._store.path(desk.chat().id)[0]
    desk.window.transcript.action_requested.emit(question.id, "share")
    desk.wait(desk.is_prepared)
    assert desk.dialog.windowTitle() == "Share this message"
    assert "Interest" not in desk.run.preview.text.replace("Compound interest", "")
    desk.press(Qt.Key.Key_Escape)
    desk.wait(lambda: desk.run is None)


def test_what_is_too_long_for_a_gist_is_said_before_and_a_file_is_offered(desk):
    store = desk.application._store
    last = store.path(desk.chat().id)[-1]
    store.add_message(desk.chat().id, last.id, Role.USER, "long words " * 120_000)
    desk.open()
    desk.choose("gist")
    notice = desk.dialog._problems._notice
    assert "too long" in notice.accessibleName()
    assert not desk.dialog.foot.go_on.isEnabled() or desk.dialog.foot.go_on.text() == "Sign in"
    notice.action_requested.emit("save_file")
    desk.wait(desk.is_prepared)
    assert desk.dialog.target.key == "markdown"
    assert desk.dialog.foot.go_on.isEnabled()
    assert desk.github.gists == {}
