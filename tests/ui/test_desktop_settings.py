"""Light and dark are followed at run time, also where Qt does not ask the desktop."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from hfchat_desktop.ui import desktop_portal
from hfchat_desktop.ui.desktop_settings import (
    COLOR_SCHEME,
    PREFERS_DARK,
    PREFERS_LIGHT,
    DesktopSettings,
)
from hfchat_desktop.ui.theme import Theme
from tests.fakes.desktop_bus import DesktopBus


def test_what_the_portal_has_is_read_and_each_change_is_told(
    qtbot: QtBot, desktop_bus: DesktopBus
) -> None:
    desktop_bus.start_portal(color_scheme=PREFERS_DARK)
    settings = DesktopSettings((COLOR_SCHEME,))
    told: list[tuple[str, int]] = []
    settings.told.connect(lambda key, value: told.append((key, value)))

    qtbot.waitUntil(lambda: bool(told))
    assert set(told) == {(COLOR_SCHEME, PREFERS_DARK)}
    desktop_bus.order(settings={"contrast": 1})
    desktop_bus.order(settings={COLOR_SCHEME: PREFERS_LIGHT})
    qtbot.waitUntil(lambda: told[-1] == (COLOR_SCHEME, PREFERS_LIGHT))
    assert {key for key, _ in told} == {COLOR_SCHEME}


def test_a_portal_that_knows_no_settings_says_nothing(
    qtbot: QtBot, desktop_bus: DesktopBus
) -> None:
    desktop_bus.start_portal("Notification")
    settings = DesktopSettings((COLOR_SCHEME,))
    with qtbot.assertNotEmitted(settings.told, wait=200):
        desktop_bus.order(signal=["Settings", "SettingChanged", ["other", COLOR_SCHEME, 1]])


def test_values_that_are_none_are_left_out(qtbot: QtBot, desktop_bus: DesktopBus) -> None:
    desktop_bus.start_portal(color_scheme=PREFERS_LIGHT)
    settings = DesktopSettings((COLOR_SCHEME,))
    told: list[int] = []
    settings.told.connect(lambda _key, value: told.append(value))
    qtbot.waitUntil(lambda: bool(told))
    for value in (2**40, -1, True, "dark", [1]):
        changed = ["org.freedesktop.appearance", COLOR_SCHEME, value]
        desktop_bus.order(signal=["Settings", "SettingChanged", changed])
    desktop_bus.order(settings={COLOR_SCHEME: PREFERS_DARK})
    qtbot.waitUntil(lambda: told[-1] == PREFERS_DARK)
    assert set(told) == {PREFERS_LIGHT, PREFERS_DARK}


def test_without_a_bus_nothing_is_asked_and_none_is_started(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    assert desktop_portal.session_bus() is None
    DesktopSettings((COLOR_SCHEME,))


def test_the_theme_takes_what_qt_does_not_know(qtbot: QtBot, theme: Theme) -> None:
    theme.set_mode("system")
    assert not theme.is_dark

    with qtbot.waitSignal(theme.changed):
        theme.set_desktop_dark(True)
    assert theme.is_dark

    theme.set_mode("light")
    assert not theme.is_dark
    theme.set_mode("system")
    assert theme.is_dark
    theme.set_desktop_dark(False)
    assert not theme.is_dark
    QCoreApplication.processEvents()
