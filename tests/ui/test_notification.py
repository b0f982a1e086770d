"""A download that is done is told in the window, and by the system where it is not in front."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget
from pytestqt.qtbot import QtBot

from hfchat_desktop.core.catalogue import RepoFile
from hfchat_desktop.core.downloads import DownloadRequest, DownloadRow, DownloadState
from hfchat_desktop.ui.notification import DownloadNotice
from hfchat_desktop.ui.theme import Theme
from hfchat_desktop.ui.toast import Toaster
from tests.fakes.desktop_bus import DesktopBus

FILES = (RepoFile("q4.gguf", 2_890_000_000),)
REQUEST = DownloadRequest("Qwen/Qwen3-4B-GGUF", "Qwen3\n4B", "Q4_K_M", FILES)
DONE = DownloadRow(REQUEST, DownloadState.DONE, path="/models/q4.gguf")


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    return made


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return what the system was asked for."""
    heard: list[str] = []
    monkeypatch.setattr(QApplication, "alert", lambda *_: heard.append("alert"))
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: False)
    return heard


def test_the_toast_leads_to_a_chat(qtbot: QtBot, theme: Theme, window: QWidget) -> None:
    toaster = Toaster(window, theme)
    notice = DownloadNotice(window, toaster.show_toast)
    spy = QSignalSpy(notice.chat_requested)
    notice.tell(DONE, by_system=False)
    toast = next(w for w in window.findChildren(QWidget) if "ready to chat" in w.accessibleName())
    assert toast.accessibleName() == "Qwen3 4B Q4_K_M is ready to chat"

    toast.action.click()
    assert spy.at(0) == ["/models/q4.gguf"]


def test_the_system_is_asked_only_in_the_background_and_where_it_is_wished(
    qtbot: QtBot, window: QWidget, asked: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    toasts: list[str] = []

    def toast(text: str, _icon: str, _action: str, _then: Callable[[], None] | None) -> None:
        toasts.append(text)

    notice = DownloadNotice(window, toast)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    notice.tell(DONE, by_system=True)
    assert asked == []

    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    notice.tell(DONE, by_system=False)
    assert asked == []
    notice.tell(DONE, by_system=True)
    assert asked == ["alert"]
    assert len(toasts) == 3


def test_a_tray_is_used_for_the_message_alone(
    qtbot: QtBot, window: QWidget, asked: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "supportsMessages", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "show", lambda _self: shown.append("icon"))
    monkeypatch.setattr(QSystemTrayIcon, "hide", lambda _self: shown.append("gone"))
    monkeypatch.setattr(
        QSystemTrayIcon, "showMessage", lambda _self, _title, text, *_: shown.append(text)
    )
    notice = DownloadNotice(window, lambda *_: None)
    spy = QSignalSpy(notice.window_requested)
    window.hide()
    notice.tell(DONE, by_system=True)
    assert shown == ["icon", "Qwen3 4B Q4_K_M is ready to chat"]

    tray = notice.findChild(QSystemTrayIcon)
    assert tray is not None
    tray.messageClicked.emit()
    assert spy.count() == 1
    assert shown[-1] == "gone"
    notice.close()


def test_a_portal_shows_the_message_and_a_click_leads_to_the_window(
    qtbot: QtBot, window: QWidget, asked: list[str], desktop_bus: DesktopBus
) -> None:
    desktop_bus.start_portal()
    notice = DownloadNotice(window, lambda *_: None)
    spy = QSignalSpy(notice.window_requested)
    window.hide()
    notice.tell(DONE, by_system=True)
    key, _fields = desktop_bus.wait_for_call("Notification", "AddNotification")

    desktop_bus.order(signal=["Notification", "ActionInvoked", ["of another", "open"]])
    desktop_bus.order(signal=["Notification", "ActionInvoked", [key, "other"]])
    desktop_bus.order(signal=["Notification", "ActionInvoked", [key, "open"]])
    qtbot.waitUntil(lambda: spy.count() > 0, timeout=5_000)
    qtbot.wait(50)
    assert spy.count() == 1
    assert asked == []

    notice.tell_failure(DONE)
    assert desktop_bus.wait_for_call("Notification", "AddNotification")[0] == key
    qtbot.wait(50)
    notice.close()
    assert desktop_bus.wait_for_call("Notification", "RemoveNotification") == [key]


def test_where_the_portal_shows_no_messages_the_window_asks_for_attention(
    qtbot: QtBot, window: QWidget, asked: list[str], desktop_bus: DesktopBus
) -> None:
    desktop_bus.start_portal("Settings")
    notice = DownloadNotice(window, lambda *_: None)
    window.hide()
    notice.tell(DONE, by_system=True)
    qtbot.waitUntil(lambda: asked == ["alert"], timeout=5_000)
    notice.close()
