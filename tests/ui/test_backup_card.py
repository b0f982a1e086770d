"""The settings show the chat file and its backups, and a preview before anything changes."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QToolButton, QWidget

from hfchat_desktop.core.backups import Backup, BackupCounts, BackupKind, RestorePreview
from hfchat_desktop.ui.backup_card import BackupCard
from hfchat_desktop.ui.dialogs import ConfirmDialog
from hfchat_desktop.ui.restore_dialog import RestoreDialog

COUNTS = BackupCounts(chats=128, messages=2304, folders=3)
WEEKLY = Backup("/b/weekly", BackupKind.WEEKLY, time.time() - 86400, 3_100_000, COUNTS, "0.1.0", 3)


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def button(widget: QWidget, label: str) -> QPushButton | QToolButton:
    kinds = [*widget.findChildren(QPushButton), *widget.findChildren(QToolButton)]
    return next(b for b in kinds if b.accessibleName().startswith(label))


@pytest.fixture
def card(qtbot, theme, speak):
    speak("en")
    made = BackupCard(theme)
    qtbot.addWidget(made)
    made.show()
    return made


def test_without_a_backup_it_says_so_and_how_they_come_to_be(card):
    assert "No backups yet" in words(card)
    assert "each week" in words(card)
    assert not button(card, "Delete all chats").isEnabled()


def test_it_shows_how_much_there_is_and_each_backup(card, qtbot):
    card.set_facts(14_200_000, 128, 2304)
    broken = Backup("/b/x", BackupKind.WEEKLY, 5.0, 10)
    card.set_backups([WEEKLY, broken], "The last weekly backup failed: no room.")

    qtbot.waitUntil(lambda: "3.1 MB" in words(card))
    shown = words(card)
    assert "14 MB" in shown and "128" in shown
    assert "Weekly" in shown and "cannot be read" in shown and "no room" in shown


def test_wishes_are_told_and_deleting_asks_first(card, qtbot):
    card.set_facts(1, 5, 10)
    card.set_backups([WEEKLY])
    told: list[object] = []
    card.restore_requested.connect(told.append)
    card.remove_requested.connect(told.append)
    card.delete_all_requested.connect(lambda: told.append("all"))

    qtbot.mouseClick(button(card, "Restore the backup of"), Qt.MouseButton.LeftButton)
    assert told == ["/b/weekly"]
    for label, wish in (("Delete the backup of", "/b/weekly"), ("Delete all chats", "all")):
        qtbot.mouseClick(button(card, label), Qt.MouseButton.LeftButton)
        dialog = card.window().findChild(ConfirmDialog)
        assert told[-1] != wish or len(told) == 1
        dialog.accept()
        qtbot.waitUntil(lambda wish=wish: told[-1] == wish)
        dialog.deleteLater()
        qtbot.waitUntil(lambda: card.window().findChild(ConfirmDialog) is None)


def test_progress_stands_beside_a_button_that_cancels(card, qtbot):
    card.set_progress(0.4)
    assert button(card, "Cancel").isVisible() and not button(card, "Back up").isVisible()
    with qtbot.waitSignal(card.cancel_requested):
        qtbot.mouseClick(button(card, "Cancel"), Qt.MouseButton.LeftButton)
    card.set_progress(None)
    assert not button(card, "Cancel").isVisible() and button(card, "Back up").isVisible()


@pytest.fixture
def dialog(qtbot, theme, speak):
    speak("en")
    parent = QWidget()
    qtbot.addWidget(parent)
    made = RestoreDialog(theme, parent)
    made.open()
    yield made
    parent.close()


PREVIEW = RestorePreview(WEEKLY, BackupCounts(130, 2400), 3, 14, 2, 5, time.time(), True)


def test_a_preview_says_what_would_be_gone_and_what_back(dialog):
    assert "unpacked and checked" in words(dialog)
    dialog.show_preview(PREVIEW)

    shown = words(dialog)
    assert "0.1.0" in shown and "128" in shown and "2304" in shown.replace(",", "")
    assert "Here now and not in it: 3" in shown and "It brings back: 2" in shown
    assert "backed up first" in shown
    assert dialog.focusWidget() is button(dialog, "Cancel") or not dialog.isActiveWindow()


def test_nothing_is_said_to_be_gone_where_nothing_is(dialog):
    dialog.show_preview(RestorePreview(WEEKLY, COUNTS))
    assert "Everything that is here now is in it." in words(dialog)
    assert "brings back" not in words(dialog)


def test_while_an_answer_is_written_it_waits_and_says_why(dialog, qtbot):
    dialog.set_waiting(True)
    dialog.show_preview(PREVIEW)
    assert not button(dialog, "Restore").isEnabled()
    assert "An answer is being written" in words(dialog)
    dialog.set_waiting(False)
    with qtbot.waitSignal(dialog.restore_requested) as told:
        qtbot.mouseClick(button(dialog, "Restore"), Qt.MouseButton.LeftButton)
    assert told.args == [False]
    assert not button(dialog, "Restore").isEnabled()


def test_escape_gives_up_at_any_time(dialog, qtbot):
    with qtbot.waitSignal(dialog.cancel_requested):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.result() == QDialog.DialogCode.Rejected
