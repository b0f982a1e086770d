"""A window after an import that was killed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from hfchat_desktop.application import Application
from hfchat_desktop.core.profile_lock import ProfileLock
from hfchat_desktop.core.settings import Settings
from hfchat_desktop.core.store import ChatStore
from tests.fakes.exports import bring_in, chatgpt_zip, talk


@pytest.fixture
def cut_off(profile, tmp_path):
    """Return a profile in which an import was killed after three chats."""
    store, _ = ChatStore.open(profile.database_file, backups=profile.backups)
    store.create_chat(title="mine")
    path = chatgpt_zip(tmp_path / "export.zip", [talk(n) for n in range(3)])
    result = bring_in(store, path, tmp_path / "spool")
    connection = store._database.connection
    connection.execute("UPDATE imports SET finished_at = NULL WHERE id = ?", (result.import_id,))
    store.close()
    return profile


def started(profile) -> Application:
    lock = ProfileLock(profile.lock_file)
    assert lock.acquire()
    application = Application(QApplication.instance(), profile, Settings(), lock)
    application.start(None, None, "")
    return application


def told(application: Application) -> str:
    """Return what the notice above the composer says."""
    problem = application.window.chat_page._problem
    return problem.body if problem is not None else ""


def close(application: Application) -> None:
    application.window.close()
    application.close()
    application.window.deleteLater()
    application.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_an_import_that_was_killed_is_told_once_and_undone(qtbot, cut_off):
    application = started(cut_off)
    try:
        qtbot.waitUntil(lambda: "export.zip" in told(application), timeout=5000)
        assert len(application._store.chats()) == 4
        application.window.problem_action_requested.emit("undo_import")
        assert [chat.title for chat in application._store.chats()] == ["mine"]
        assert told(application) == ""
    finally:
        close(application)
    application = started(cut_off)
    try:
        qtbot.wait(100)
        assert told(application) == ""
    finally:
        close(application)
