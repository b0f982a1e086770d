"""Chats of other programs brought into the whole window: looked at, imported, undone."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QPushButton
from shiboken6 import isValid

from hfchat_desktop.application import Application
from hfchat_desktop.core.profile_lock import ProfileLock
from hfchat_desktop.core.settings import Settings
from hfchat_desktop.ui.imports.dialog import ImportDialog
from tests.fakes.exports import chatgpt_zip, talk


@pytest.fixture
def application(qtbot, profile):
    lock = ProfileLock(profile.lock_file)
    assert lock.acquire()
    made = Application(QApplication.instance(), profile, Settings(), lock)
    made.start(None, None, "")
    qtbot.waitExposed(made.window)
    qtbot.waitUntil(lambda: made._care is not None, timeout=5000)
    yield made
    made.window.close()
    made.close()
    if isValid(made):
        made.window.deleteLater()
        made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def conversations(tmp_path) -> Path:
    """Return a folder as LM Studio keeps it."""
    folder = tmp_path / "conversations"
    (folder / "Kitchen").mkdir(parents=True)
    for number, place in enumerate((folder, folder / "Kitchen")):
        said = [
            {
                "versions": [
                    {"role": "user", "content": [{"type": "text", "text": f"Rye {number}?"}]}
                ]
            },
            {"versions": [{"role": "assistant", "content": [{"type": "text", "text": "Yes."}]}]},
        ]
        chat = {"name": f"Bread {number}", "createdAt": 1_700_000_000_000, "messages": said}
        (place / f"17{number}.conversation.json").write_text(json.dumps(chat), "utf-8")
    return folder


def dialog_of(application: Application) -> ImportDialog:
    found = application.window.findChildren(ImportDialog)
    assert len(found) == 1
    return found[0]


def press(dialog: ImportDialog, words: str) -> None:
    found = [b for b in dialog.findChildren(QPushButton) if b.isVisible() and b.text() == words]
    assert len(found) == 1, [b.text() for b in dialog.findChildren(QPushButton)]
    found[0].click()


def titles(application: Application) -> list[str]:
    return sorted(chat.title for chat in application.session.chats())


def test_a_folder_is_looked_at_imported_undone_and_brought_back(qtbot, application, conversations):
    window = application.window
    window.activateWindow()
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window, Qt.Key.Key_I, held)
    dialog = dialog_of(application)
    controller = application._care._imports.controller
    controller.examine(str(conversations))
    qtbot.waitUntil(lambda: dialog.windowTitle() == "Import these chats?", timeout=20_000)
    assert titles(application) == [], "nothing came in yet"
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "imported" in dialog.windowTitle(), timeout=20_000)
    assert titles(application) == ["Bread 0", "Bread 1"]
    press(dialog, "Undo import")
    qtbot.waitUntil(lambda: "undone" in dialog.windowTitle(), timeout=20_000)
    assert titles(application) == []
    press(dialog, "Bring them back")
    qtbot.waitUntil(lambda: "imported" in dialog.windowTitle(), timeout=20_000)
    assert titles(application) == ["Bread 0", "Bread 1"]
    controller.examine(str(conversations))
    qtbot.waitUntil(lambda: "Nothing new" in dialog.windowTitle(), timeout=20_000)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert controller.dialog is None
    application.window.commands.do("last_import")
    press(controller.dialog, "Undo import")
    qtbot.waitUntil(lambda: "undone" in controller.dialog.windowTitle(), timeout=20_000)
    assert titles(application) == []
    controller.dialog.reject()
    application.window.commands.do("last_import")
    assert "undone" in controller.dialog.windowTitle()
    controller.dialog.reject()


def test_a_file_that_is_none_is_told_in_the_dialog(qtbot, application, tmp_path):
    strange = tmp_path / "strange.json"
    strange.write_text("{]", "utf-8")
    application._care._imports.open(str(strange))
    dialog = dialog_of(application)
    qtbot.waitUntil(lambda: bool(dialog._problems.count()), timeout=20_000)
    assert dialog.windowTitle() == "Import chats", "another file can be chosen at once"


def test_the_empty_list_and_the_settings_lead_there(qtbot, application):
    window = application.window
    window.pane._import.click()
    dialog_of(application).reject()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    window.show_place("settings")
    window.settings_page.show_group("privacy")
    card = window.settings_page.backups
    qtbot.waitUntil(card.isVisible, timeout=5000)
    card._import.click()
    assert dialog_of(application).isVisible()


def test_an_export_is_dropped_on_the_window(qtbot, application, tmp_path):
    export = chatgpt_zip(tmp_path / "export.zip", [talk(n) for n in range(2)])
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(export))])
    drop = application.window._drop
    actions, buttons = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    place = QPointF(5, 5)
    enter = QDragEnterEvent(place.toPoint(), actions, data, buttons, none)
    assert drop.eventFilter(application.window, enter)
    assert drop.isVisible()
    drop.grab()
    assert drop.eventFilter(application.window, QDropEvent(place, actions, data, buttons, none))
    dialog = dialog_of(application)
    qtbot.waitUntil(lambda: dialog.windowTitle() == "Import these chats?", timeout=20_000)
    press(dialog, "Choose another")
    assert dialog.windowTitle() == "Import chats"


@pytest.mark.parametrize("name", ("notes.md", "picture.jpg", "two"))
def test_other_files_are_refused_in_a_sentence(qtbot, application, tmp_path, name):
    data = QMimeData()
    urls = [QUrl.fromLocalFile(str(tmp_path / name)), QUrl("https://example.org/a.zip")]
    data.setUrls(urls if name == "two" else urls[:1])
    enter = QDragEnterEvent(
        QPointF(5, 5).toPoint(),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    place, actions, button = QPointF(5, 5), Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    fell = QDropEvent(place, actions, data, button, Qt.KeyboardModifier.NoModifier)
    drop = application.window._drop

    assert drop.eventFilter(application.window, enter)  # or a field below would take it for text
    with qtbot.waitSignal(drop.refused) as refused:
        assert drop.eventFilter(application.window, fell)

    assert refused.args[0].startswith("HFChat cannot use this file.")
