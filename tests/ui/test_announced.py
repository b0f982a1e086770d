"""What changes by itself is said to those who listen: once, and no louder than it must be."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from hfchat_desktop.core.backups import Backup, BackupCounts, BackupKind, RestorePreview
from hfchat_desktop.ui.announce import announce
from hfchat_desktop.ui.chat_header import ChatHeader
from hfchat_desktop.ui.form_dialog import FormDialog
from hfchat_desktop.ui.restore_dialog import RestoreDialog
from hfchat_desktop.ui.setting_card import SettingRow
from hfchat_desktop.ui.share.done_part import DonePart
from hfchat_desktop.ui.theme import Theme

BACKUP = Backup("/b", BackupKind.WEEKLY, time.time(), 3_100_000, BackupCounts(9, 99, 3), "0.1.0", 3)
PREVIEW = RestorePreview(BACKUP, BackupCounts(130, 2400), 3, 14, 2, 5, time.time(), True)
Said = list[tuple[str, bool]]


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> Said:
    """Return what is said, and whether it interrupts."""
    heard: Said = []

    def hear(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            loud = event.politeness() is QAccessible.AnnouncementPoliteness.Assertive
            heard.append((event.message(), loud))

    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    return heard


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    yield made
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_nothing_is_no_announcement(window: QWidget, said: Said):
    announce(window, "", at_once=True)
    announce(window, "Saved")
    assert said == [("Saved", False)]


def test_why_a_setting_is_not_in_force_is_said_once_also_in_a_mirrored_window(
    qapp: QApplication, theme: Theme, window: QWidget, said: Said
):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        row = SettingRow(theme, "Anywhere", "", parent=window)
        row.show()
        for _ in range(2):  # as when its page is shown again
            row.set_problem("Ctrl+Alt+Space is taken.")
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert said == [("Ctrl+Alt+Space is taken.", True)]


def test_a_form_without_a_problem_interrupts_nobody(theme: Theme, window: QWidget, said: Said):
    form = FormDialog(theme, window)
    form.tell("A name is missing.")
    form.tell("")
    assert said == [("A name is missing.", True)]


def test_a_restore_says_what_it_asks_and_what_it_does(theme: Theme, window: QWidget, said: Said):
    dialog = RestoreDialog(theme, window)
    dialog.open()
    dialog.show_preview(PREVIEW)
    [(question, loud)] = said
    assert question.startswith("Restore this backup? Made on ")
    assert not loud
    dialog.set_waiting(True)
    dialog.set_waiting(True)
    assert [words for words, _ in said[1:]] == [
        "An answer is being written. Wait for its end, or stop it first."
    ]
    dialog.set_waiting(False)
    dialog._go_on.click()
    assert said[2:] == [("Restoring", False)]


def test_that_a_link_was_copied_is_said(theme: Theme, window: QWidget, said: Said):
    DonePart(theme, window).show_copied("Link copied")
    assert said == [("Link copied", False)]


def test_that_the_model_stopped_does_not_cut_off_why(theme: Theme, window: QWidget, said: Said):
    header = ChatHeader(theme, window)
    header.set_model("Qwen3 4B", "Q4_K_M", "Qwen")
    said.clear()
    header.set_state("stopped", 0)
    assert said == [("Stopped", False)]
