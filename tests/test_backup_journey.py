"""Chats backed up, lost, restored and the restore undone, in the whole window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QFileDialog
from shiboken6 import isValid

from hfchat_desktop.application import Application
from hfchat_desktop.bridge.chat_list import ChatRole
from hfchat_desktop.core.backups import BackupKind
from hfchat_desktop.core.profile_lock import ProfileLock
from hfchat_desktop.core.settings import load_settings
from hfchat_desktop.ui.dialogs import ConfirmDialog
from hfchat_desktop.ui.restore_dialog import RestoreDialog
from tests.fakes.some_chats import add_chats


@pytest.fixture
def start(qtbot, profile):
    """Return a starter of applications without a model; each is closed at the end."""
    started: list[Application] = []

    def make() -> Application:
        lock = ProfileLock(profile.lock_file)
        assert lock.acquire()
        settings, _ = load_settings(profile.settings_file)
        application = Application(QApplication.instance(), profile, settings, lock)
        application.start(None, None, "")
        started.append(application)
        qtbot.waitExposed(application.window)
        qtbot.waitUntil(lambda: application._care is not None, timeout=5000)
        return application

    yield make
    for application in started:
        if isValid(application):
            close(application)


def close(application: Application) -> None:
    application.window.close()
    application.close()
    application.window.deleteLater()
    application.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def part_of(application: Application):
    assert application._care is not None and application._care._backups is not None
    return application._care._backups


def listed(application: Application) -> list[str]:
    rows = application._list
    found = [rows.data(rows.index(row, 0), ChatRole.TITLE) for row in range(rows.rowCount())]
    return sorted(title for title in found if title)


def restore(qtbot, application: Application, path: str) -> None:
    part = part_of(application)
    with qtbot.waitSignal(part.backups.examined, timeout=10_000):
        part.controller.restore(path)
    dialog = application.window.findChild(RestoreDialog)
    with qtbot.waitSignal(part.backups.restored, timeout=10_000):
        dialog._go_on.click()


def test_a_backup_is_restored_in_the_window_and_the_restore_undone(qtbot, start, tmp_path):
    application = start()
    add_chats(application._store, 3, word="bread")
    application._chats.refresh_list()
    part = part_of(application)
    path = str(tmp_path / "mine.hfchat-backup")
    with qtbot.waitSignal(part.backups.made, timeout=10_000):
        part.controller.back_up(path)
    (later,) = add_chats(application._store, 1, word="later")
    application.session.open_chat(later)
    application.session.chats_changed.emit()
    assert "later 0" in listed(application)

    restore(qtbot, application, path)

    assert [one for one in listed(application) if "later" in one] == []
    assert len([one for one in listed(application) if one.startswith("bread")]) == 3
    assert application.session.chat is None or application.session.chat.id != later
    with qtbot.waitSignal(part.backups.restored, timeout=10_000):
        application.window.toaster.act()
    assert "later 0" in listed(application)
    close(application)
    again = start()
    assert "later 0" in listed(again)


def test_the_palette_leads_to_the_backups_and_makes_one(qtbot, start, tmp_path, monkeypatch):
    application = start()
    window, part = application.window, part_of(application)
    add_chats(application._store, 1, word="bread")
    window.commands.do("restore_backup")
    assert window.current_place == "settings"
    assert window.settings_page.backups.isVisible()
    choose = window.settings_page.backups._choose
    assert window.focusWidget() is choose
    qtbot.waitUntil(lambda: window.rect().contains(choose.mapTo(window, choose.rect().center())))

    window.show_chats()
    path = str(tmp_path / "mine")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_given: (path, ""))
    with qtbot.waitSignal(part.backups.made, timeout=10_000):
        window.commands.do("back_up")
    assert Path(path + ".hfchat-backup").exists()


def test_a_temporary_chat_stays_open_while_chats_are_restored(qtbot, start, tmp_path):
    application = start()
    add_chats(application._store, 1, word="bread")
    part = part_of(application)
    path = str(tmp_path / "mine.hfchat-backup")
    with qtbot.waitSignal(part.backups.made, timeout=10_000):
        part.controller.back_up(path)
    application.session.new_chat(temporary=True)

    restore(qtbot, application, path)

    assert application.session.temporary


def test_the_draft_that_was_being_typed_is_in_the_backup_that_undoes(qtbot, start, tmp_path):
    application = start()
    add_chats(application._store, 1, word="bread")
    part = part_of(application)
    path = str(tmp_path / "mine.hfchat-backup")
    with qtbot.waitSignal(part.backups.made, timeout=10_000):
        part.controller.back_up(path)
    application.window.composer.set_text("half a thought")

    restore(qtbot, application, path)
    with qtbot.waitSignal(part.backups.restored, timeout=10_000):
        application.window.toaster.act()

    assert application.window.composer.text() == "half a thought"


def test_a_weekly_backup_is_made_in_a_quiet_minute_and_never_at_the_start(qtbot, start, profile):
    application = start()
    add_chats(application._store, 2)
    part = part_of(application)
    assert not profile.backups.exists() or not list(profile.backups.glob("*.hfchat-backup"))
    part._on_timer_timeout()  # something was written since the last look
    assert not part.backups.busy

    with qtbot.waitSignal(part.backups.weekly_made, timeout=10_000):
        part._on_timer_timeout()

    kinds = [one.kind for one in part.backups.folder.backups()]
    assert kinds == [BackupKind.WEEKLY]
    assert part._timer.interval() > 3600 * 1000


def test_all_chats_are_deleted_after_a_question_and_come_back(qtbot, start):
    application = start()
    add_chats(application._store, 5)
    application._chats.refresh_list()
    part = part_of(application)
    application.window.settings_page.show_group("privacy")
    part.controller.refresh()
    card = application.window.settings_page.backups
    card._delete.click()
    dialog = application.window.findChild(ConfirmDialog)
    assert len(application._store.chats()) == 5
    dialog.accept()
    qtbot.waitUntil(lambda: application._store.chats() == [])

    application.window.toaster.act()

    assert len(application._store.chats()) == 5


def test_a_file_that_is_no_backup_is_told_and_nothing_changes(qtbot, start, tmp_path):
    application = start()
    add_chats(application._store, 1)
    (tmp_path / "letter").write_text("Dear reader")
    part = part_of(application)
    with qtbot.waitSignal(part.backups.failed, timeout=10_000):
        part.controller.restore(str(tmp_path / "letter"))
    shown = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
    titles = [widget.windowTitle() for widget in shown]
    assert "This backup cannot be restored" in titles
    assert len(application._store.chats()) == 1
    assert not part.backups.busy


def test_closing_the_window_in_the_middle_of_a_backup_leaves_nothing_half(start, profile):
    application = start()
    add_chats(application._store, 500)
    part = part_of(application)
    part.backups.make()
    close(application)
    left = [path.name for path in Path(profile.backups).iterdir() if path.name.startswith(".")]
    assert left == []
