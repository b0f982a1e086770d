"""Every action of the table is done by some part of the whole application."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hfchat_desktop.application import Application
from hfchat_desktop.core.profile_lock import ProfileLock
from hfchat_desktop.core.settings import load_settings
from hfchat_desktop.paths import Profile
from hfchat_desktop.ui.palette import Palette
from hfchat_desktop.ui.shortcuts import ACTIONS
from hfchat_desktop.ui.shortcuts_dialog import ShortcutsDialog

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def application(qtbot: QtBot, profile: Profile) -> Iterator[Application]:
    """Return an application without a model, once its first picture is there."""
    lock = ProfileLock(profile.lock_file)
    assert lock.acquire()
    settings, _ = load_settings(profile.settings_file)
    made = Application(QApplication.instance(), profile, settings, lock)  # type: ignore[arg-type]
    made.start(None, None, "")
    qtbot.waitExposed(made.window)
    qtbot.waitUntil(lambda: "palette" in made.window.commands.names, timeout=10_000)
    yield made
    made.window.close()
    made.close()
    made.window.deleteLater()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def press(application: Application, key: Qt.Key) -> None:
    QTest.keyClick(application.window.windowHandle(), key, CONTROL)
    QCoreApplication.processEvents()


def test_every_entry_of_the_table_does_something(application: Application) -> None:
    assert application.window.commands.names == {entry.name for entry in ACTIONS}


def test_the_palette_and_the_overview_open_by_their_keys(application: Application) -> None:
    press(application, Qt.Key.Key_K)
    palette = application.window.findChild(Palette)
    assert isinstance(palette, Palette) and palette.isVisible()
    palette.close()
    press(application, Qt.Key.Key_Slash)
    dialog = application.window.findChild(ShortcutsDialog)
    assert isinstance(dialog, ShortcutsDialog) and dialog.isVisible()
    dialog.change_requested.emit()
    dialog.close()
    assert application.window.current_place == "settings"


def test_keys_that_were_changed_are_there_at_the_next_start(
    application: Application, profile: Profile
) -> None:
    page = application.window.settings_page
    application.window.show_place("settings")
    page.setting_changed.emit("shortcuts", {"palette": "Ctrl+P"})
    assert application.window.commands.keys("palette") == "Ctrl+P"
    settings, notices = load_settings(profile.settings_file)
    assert (settings.shortcuts, notices) == ({"palette": "Ctrl+P"}, [])


def test_the_size_of_text_follows_keys_and_the_wheel(application: Application) -> None:
    def percent() -> int:
        return application.window.transcript.style_.percent

    for key, expected in (
        (Qt.Key.Key_Plus, 110),
        (Qt.Key.Key_Equal, 120),
        (Qt.Key.Key_Minus, 110),
        (Qt.Key.Key_0, 100),
    ):
        press(application, key)
        assert percent() == expected
    for _ in range(12):
        press(application, Qt.Key.Key_Minus)
    assert percent() == 90
    transcript = application.window.transcript
    for turn, expected in ((60, 90), (60, 100), (240, 120), (-120, 110)):
        wheel = QWheelEvent(
            QPointF(50, 50), transcript.mapToGlobal(QPointF(50, 50)), QPoint(), QPoint(0, turn),
            Qt.MouseButton.NoButton, CONTROL, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(transcript.viewport(), wheel)
        assert percent() == expected
