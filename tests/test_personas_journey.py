"""Personas and prompts in the whole window: real store, real session, driven by keyboard."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPointF, Qt, QThreadPool, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListWidget, QPlainTextEdit
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from hfchat_desktop.application import Application
from hfchat_desktop.bridge.personas import Personas
from hfchat_desktop.core.persona_files import write_file
from hfchat_desktop.core.personas import Persona
from hfchat_desktop.core.profile_lock import ProfileLock
from hfchat_desktop.core.settings import load_settings
from hfchat_desktop.paths import Profile
from hfchat_desktop.ui.imports.dialog import ImportDialog
from hfchat_desktop.ui.model_selector import ModelChoice
from hfchat_desktop.ui.personas.controller import PersonaController
from hfchat_desktop.ui.personas.editor import PersonaEditor
from hfchat_desktop.ui.personas.prompt_editor import PromptEditor
from tests.core.test_persona_files import V2, coded, picture, text

PIRATE = Persona("k1", "Pirate", "", "Be a pirate.", {"temperature": 0.9}, ("Ahoy",), "Qwen3 4B")


class Desk:
    """The application on a profile, without a model."""

    def __init__(self, qtbot: QtBot, profile: Profile) -> None:
        lock = ProfileLock(profile.lock_file)
        assert lock.acquire()
        settings, _ = load_settings(profile.settings_file)
        self.qtbot = qtbot
        self.app = Application(QApplication.instance(), profile, settings, lock)
        self.app.start(None, None, "")
        self.window = self.app.window
        qtbot.waitUntil(lambda: self.app._personas is not None)  # soon after the first picture

    @property
    def controller(self) -> PersonaController:
        return self.app.personas

    @property
    def personas(self) -> Personas:
        return self.app.personas.personas

    @property
    def editor(self) -> PersonaEditor | PromptEditor:
        editor = self.controller.desk._editor
        assert isinstance(editor, PersonaEditor | PromptEditor)
        return editor

    def type(self, text: str) -> None:
        self.qtbot.keyClicks(self.window.composer.field, text)

    def press(self, key: Qt.Key) -> None:
        self.qtbot.keyClick(self.window.composer.field, key)

    def chip(self) -> str:
        return self.window.composer.persona_chip.accessibleName()

    def toast(self) -> str:
        return self.window.toaster._toast.accessibleName()

    def own(self) -> list[str]:
        return [p.name for p in self.personas.personas() if not p.builtin]

    def drop(self, path: Path) -> None:
        """Let a file go over the window, as the system does: at the native window."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        keys, button = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
        drop = QDropEvent(QPointF(400, 300), Qt.DropAction.CopyAction, data, button, keys)
        QCoreApplication.sendEvent(self.window.windowHandle(), drop)
        assert drop.isAccepted()

    def close(self) -> None:
        if not isValid(self.app):
            return
        self.window.close()
        self.app.close()
        self.window.deleteLater()
        self.app.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def make_desk(qtbot: QtBot, profile: Profile) -> Iterator[object]:
    made: list[Desk] = []

    def make() -> Desk:
        made.append(Desk(qtbot, profile))
        return made[-1]

    yield make
    for desk in made:
        desk.close()


@pytest.fixture
def desk(make_desk) -> Desk:
    return make_desk()


def test_a_persona_chosen_by_keyboard_is_kept_with_the_chat(make_desk, qtbot: QtBot) -> None:
    desk = make_desk()
    qtbot.waitExposed(desk.window)
    assert desk.chip() == "Persona: No persona"
    desk.type("@code")
    desk.press(Qt.Key.Key_Return)
    assert desk.chip() == "Persona: Code reviewer"
    assert desk.window.composer.text() == ""
    assert desk.app.session.chat is None

    desk.app.session.send("Hello")
    assert desk.app.session.chat.persona == "code-reviewer"
    desk.app.session.new_chat()
    assert desk.chip() == "Persona: No persona"
    desk.app.session.open_last()  # nothing: an empty chat was the last one
    desk.window.pane.chat_selected.emit(1)
    assert desk.chip() == "Persona: Code reviewer"
    desk.close()

    again = make_desk()
    assert again.chip() == "Persona: Code reviewer"
    asking = again.app.session.asking
    assert asking.question(1, []).messages[0]["content"].startswith("You review code.")
    assert asking.sampling(1).temperature == 0.2


def test_a_prompt_chosen_by_keyboard_is_filled_in(desk: Desk) -> None:
    desk.type("/tr")
    desk.press(Qt.Key.Key_Return)
    assert desk.window.composer.field.textCursor().selectedText() == "{{language}}"
    desk.type("Polish")
    desk.press(Qt.Key.Key_Tab)
    desk.type("Good day")
    assert desk.window.composer.text() == (
        "Translate this text into Polish. Write only the translation.\n\nGood day"
    )


def test_escape_closes_the_list_and_nothing_else(desk: Desk, qtbot: QtBot) -> None:
    desk.type("@")
    popup = desk.controller._completion
    assert popup.is_open
    with qtbot.assertNotEmitted(desk.window.escape_pressed):
        desk.press(Qt.Key.Key_Escape)
    assert not popup.is_open


def test_a_preferred_model_is_offered_where_it_is_here(desk: Desk, qtbot: QtBot) -> None:
    desk.personas.save_persona(PIRATE)
    desk.controller.choose("k1")
    assert "prefers" not in desk.toast()
    desk.window.header.set_models([ModelChoice("/m/a.gguf", "Qwen3 4B")])
    desk.controller.choose("k1")
    assert desk.toast() == "Pirate prefers Qwen3 4B."
    asked: list[str] = []
    desk.window.header.model_chosen.disconnect()
    desk.window.header.model_chosen.connect(asked.append)
    desk.window.toaster._toast.action.click()
    assert asked == ["/m/a.gguf"]


def test_a_persona_is_written_saved_and_answers(desk: Desk, qtbot: QtBot) -> None:
    desk.controller.open_menu()
    desk.controller._menu.new_requested.emit()
    desk.controller._menu.close()
    editor = desk.editor
    editor.save_requested.emit()
    assert "A persona needs a name." in [label.text() for label in editor.findChildren(QLabel)]
    name = editor.findChildren(QLineEdit)[0]
    qtbot.keyClicks(name, "Pirate")
    editor.save_requested.emit()
    assert "A persona needs instructions." in [w.text() for w in editor.findChildren(QLabel)]
    areas = editor.findChildren(QPlainTextEdit)
    areas[0].setPlainText("Be a pirate.")
    areas[1].setPlainText("Ahoy ¶ there\n\nTell of the sea")
    editor.save_requested.emit()
    assert desk.own() == ["Pirate"]
    (pirate,) = [p for p in desk.personas.personas() if not p.builtin]
    assert pirate.suggestions == ("Ahoy\nthere", "Tell of the sea")
    assert desk.chip() == "Persona: Pirate"


def test_what_is_written_is_not_lost_by_escape_or_a_full_disk(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from hfchat_desktop.errors import DiskFullError
    from hfchat_desktop.ui.dialogs import ConfirmDialog

    desk.personas.save_persona(PIRATE)
    desk.controller.desk.edit("persona", "k1")
    editor = desk.editor
    qtbot.keyClicks(editor.findChildren(QLineEdit)[0], "s")
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert editor.isVisible()
    (question,) = editor.findChildren(ConfirmDialog)
    question.reject()

    def full(*_given: object) -> None:
        raise DiskFullError(path="/data")

    monkeypatch.setattr(desk.app._store, "save", full)
    editor.save_requested.emit()
    assert editor.isVisible()
    assert any("/data" in label.text() for label in editor.findChildren(QLabel))
    editor.reject()
    next(d for d in editor.findChildren(ConfirmDialog) if d.isVisible()).accept()
    assert desk.own() == ["Pirate"]


def test_copies_are_made_and_deletions_taken_back(desk: Desk, qtbot: QtBot) -> None:
    page_desk = desk.controller.desk
    page_desk.copy("persona", "tutor")
    assert desk.own() == ["Tutor 2"]
    desk.editor.reject()
    key = next(p.key for p in desk.personas.personas() if not p.builtin)
    page_desk.delete("persona", key)
    assert (desk.own(), desk.toast()) == ([], "Persona deleted")
    desk.window.toaster._toast.action.click()
    assert desk.own() == ["Tutor 2"]

    page_desk.copy("prompt", "table")
    assert isinstance(desk.editor, PromptEditor)
    desk.editor.reject()
    prompt = desk.personas.prompts()[0]
    page_desk.delete("prompt", prompt.key)
    assert desk.personas.prompts()[0].builtin
    desk.window.toaster._toast.action.click()
    assert desk.personas.prompts()[0] == prompt


def test_a_chat_whose_persona_was_deleted_goes_on_without_one(desk: Desk) -> None:
    desk.personas.save_persona(PIRATE)
    desk.controller.choose("k1")
    desk.app.session.send("Hello")
    desk.controller.desk.delete("persona", "k1")
    assert desk.chip() == "Persona: No persona"
    desk.window.toaster._toast.action.click()
    assert desk.chip() == "Persona: Pirate"


def test_the_settings_show_ones_own_and_the_others(desk: Desk, qtbot: QtBot) -> None:
    desk.window.show_place("settings")
    desk.window.settings_page.show_group("personas")
    page = desk.window.settings_page.personas

    def words() -> list[str]:
        return [label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page)]

    qtbot.waitUntil(lambda: "Devil's advocate" in words())
    assert "None of your own yet. Make one, or copy one of those below." in words()
    assert "Make a table" in words()
    desk.personas.save_persona(PIRATE)
    qtbot.waitUntil(lambda: "Pirate" in words())


def test_a_card_is_imported_and_told(desk: Desk, qtbot: QtBot, tmp_path) -> None:
    card = {"spec": "chara_card_v2", "data": {"name": "Ada", "description": "{{user}}'s friend",
            "character_book": {"entries": [{}]}}}  # fmt: skip
    path = tmp_path / "ada.json"
    path.write_text(json.dumps(card))
    desk.controller.desk.import_file(str(path))
    qtbot.waitUntil(lambda: desk.own() == ["Ada"])
    assert desk.toast() == "Ada was imported. Its lorebook was left out."
    assert "the user's friend" in desk.personas.personas()[0].system_prompt

    path.write_bytes(b"\x89PNG nothing")
    desk.controller.desk.import_file(str(path))
    qtbot.waitUntil(lambda: desk.window.chat_page._problem is not None)
    assert "ada.json" in desk.window.chat_page._problem.body
    QThreadPool.globalInstance().waitForDone()


def test_the_palette_and_a_key_lead_to_the_personas(desk: Desk, qtbot: QtBot) -> None:
    provider = desk.controller.provider()
    tutor = next(entry for entry in provider.entries() if entry.title == "Tutor")
    provider.choose(tutor)
    assert desk.chip() == "Persona: Tutor"
    assert next(e.hint for e in provider.entries() if e.title == "Tutor") == "current"
    desk.window.commands.do("choose_persona")
    menu = desk.controller._menu
    assert menu.isVisible()
    current = menu.findChild(QListWidget).currentItem().data(Qt.ItemDataRole.UserRole)
    assert current.key == "tutor"
    menu.close()


def test_files_with_personas_can_be_dropped_on_the_window(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    qtbot.waitUntil(lambda: desk.app._care is not None)
    card, own = tmp_path / "ada.PNG", tmp_path / "pirate.json"
    card.write_bytes(picture(text(b"chara", coded(V2))))
    own.write_bytes(write_file([PIRATE]))

    desk.drop(card)
    qtbot.waitUntil(lambda: desk.own() == ["Ada"])
    qtbot.waitUntil(lambda: "Ada was imported" in desk.toast())
    desk.drop(own)
    qtbot.waitUntil(lambda: desk.own() == ["Ada", "Pirate"])
    assert desk.window.findChild(ImportDialog) is None


def test_a_dropped_json_of_chats_goes_to_the_import_of_chats(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    qtbot.waitUntil(lambda: desk.app._care is not None)
    chats = tmp_path / "conversations.json"
    chats.write_text('[{"title": "Bread", "mapping": {}, "conversation_id": "a"}]')

    desk.drop(chats)

    qtbot.waitUntil(lambda: desk.window.findChild(ImportDialog) is not None)
    assert desk.own() == []


def test_a_dropped_picture_that_is_no_card_is_told(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    qtbot.waitUntil(lambda: desk.app._care is not None)
    (tmp_path / "cat.png").write_bytes(picture())

    desk.drop(tmp_path / "cat.png")

    def told() -> str:
        return " ".join(x.text() for x in desk.window.findChildren(QLabel) if x.isVisible())

    qtbot.waitUntil(lambda: "cat.png" in told())
    assert desk.own() == []
