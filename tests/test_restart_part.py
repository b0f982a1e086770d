"""A restart out of the whole application: it waits, it asks, and it closes as one does."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from hfchat_desktop.app import RESTART_AT
from hfchat_desktop.application import Application
from hfchat_desktop.application_restart import is_at_work, show_setting
from hfchat_desktop.bridge.downloads import Downloads
from hfchat_desktop.core.chats import ReplyState
from hfchat_desktop.core.profile_lock import ProfileLock
from hfchat_desktop.core.settings import load_options, load_settings
from hfchat_desktop.paths import Profile
from hfchat_desktop.ui import leaving, restart_controller, tray_controller
from hfchat_desktop.ui.buttons import TextButton
from hfchat_desktop.ui.dialogs import Dialog

Start = Callable[..., Application]


@pytest.fixture
def start(qtbot: QtBot, profile: Profile, starter_model, monkeypatch) -> Iterator[Start]:
    """Return what starts the application at its settings, its desktop's parts made."""
    monkeypatch.setattr(restart_controller, "_LOOK_MS", 20)
    monkeypatch.setattr(leaving, "LOOK_MS", 20)
    monkeypatch.setattr(QApplication, "exit", lambda *_: None)  # the tests go on
    made: list[Application] = []

    def make(*, model: bool = False, **settings: object) -> Application:
        profile.config.mkdir(parents=True)
        values = {"language": "en", "max_tokens": 24, "seed": 1, **settings}
        profile.settings_file.write_text(json.dumps(values))
        lock = ProfileLock(profile.lock_file)
        assert lock.acquire()
        read, _ = load_settings(profile.settings_file)
        application = Application(QApplication.instance(), profile, read, lock)
        application.start(None, load_options(read, str(starter_model)) if model else None, "")
        made.append(application)
        qtbot.waitUntil(lambda: application._care is not None, timeout=10_000)
        return application

    yield make
    QApplication.instance().setProperty(RESTART_AT, None)
    for application in made:
        application.close()
        application.window.deleteLater()
        application.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def restart_at() -> str:
    return str(QApplication.instance().property(RESTART_AT) or "")


def press(qtbot: QtBot, application: Application) -> None:
    """Set another size of the window, and take the offer."""
    application.window.show_place("settings")
    application._keeper.set_value("window_scale", 125)
    row = application.window.settings_page.row("window_scale")
    (offer,) = (b for b in row.findChildren(TextButton) if b.isVisible())
    qtbot.mouseClick(offer, Qt.MouseButton.LeftButton)


def test_the_answer_is_written_to_its_end_before_the_app_starts_anew(qtbot, start) -> None:
    application = start(model=True)
    with qtbot.waitSignal(application.writer.text_received, timeout=60_000):
        application.session.send("Tell me a story.")
    application.session.send("And then?")
    press(qtbot, application)
    assert application.window.isVisible()
    assert is_at_work(application)
    assert restart_at() == ""
    chat = application.session.chat.id
    qtbot.waitUntil(lambda: bool(restart_at()), timeout=60_000)
    assert not application.window.isVisible()
    states = [m.state for m in application._store.path(chat)]
    assert states == [ReplyState.DONE] * 4, "also what waited in the queue"
    assert restart_at() == "window_scale"


def test_a_download_is_waited_for_since_the_next_start_would_not_go_on_with_it(
    qtbot, start, monkeypatch
) -> None:
    application = start()
    assert not is_at_work(application)
    assert application._desk.downloads.overall() is None
    assert not is_at_work(application)
    monkeypatch.setattr(Downloads, "overall", lambda _self: (1, 10))
    assert is_at_work(application)


def test_an_app_that_goes_on_in_the_tray_ends_for_it(qtbot, start, monkeypatch) -> None:
    monkeypatch.setattr(tray_controller, "tray_is_there", lambda: True)
    for change in ("show", "hide", "showMessage"):  # the platform of the tests has no tray
        monkeypatch.setattr(QSystemTrayIcon, change, lambda *_: None)
    application = start(tray_icon=True, keep_running=True)
    qtbot.waitUntil(lambda: application._desktop._tray is not None, timeout=5_000)
    application.window.close()
    assert not application.window.isVisible() and restart_at() == ""
    application.window.come_forward()
    with qtbot.waitSignal(application.window.closing):
        press(qtbot, application)
    assert restart_at() == "window_scale"


def test_a_temporary_chat_is_asked_about_and_who_stays_is_not_started_anew_later(
    qtbot, start
) -> None:
    application = start()
    application.session.new_chat(temporary=True)
    application.session.send("A secret.")
    qtbot.waitUntil(lambda: not is_at_work(application), timeout=10_000)

    def answer(words: str) -> None:
        (dialog,) = (d for d in application.window.findChildren(Dialog) if d.isVisible())
        next(b for b in dialog.findChildren(QPushButton) if b.text() == words).click()

    press(qtbot, application)
    assert application.window.isVisible()
    answer("Stay")
    qtbot.wait(100)
    part = application._desktop._restart
    assert part._setting == ""
    press(qtbot, application)
    answer("Discard")
    assert restart_at() == "window_scale"
    assert not application.window.isVisible()


def test_closing_by_itself_starts_nothing(qtbot, start) -> None:
    application = start()
    application.window.show_place("settings")
    application._keeper.set_value("window_scale", 125)
    application.window.close()
    assert restart_at() == ""


def test_the_window_comes_back_at_the_setting_with_every_part_at_work(qtbot, start) -> None:
    application = start()
    window = application.window
    for width in (1000, 420):
        window.show_place("chats")
        window.resize(width, 360)
        show_setting(window, "window_scale")
        assert window.current_place == "settings"
        row = window.settings_page.row("window_scale")
        qtbot.waitUntil(lambda row=row: not row.visibleRegion().isEmpty())
        assert row.isAncestorOf(window.focusWidget())
    show_setting(window, "a setting of a later version")
    assert window.current_place == "settings"
