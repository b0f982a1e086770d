"""Contrast and motion are followed while the app runs, as a desktop's portal tells them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from hfchat_desktop.ui import access_wishes
from hfchat_desktop.ui.access_wishes import AccessWishes
from hfchat_desktop.ui.theme import Theme
from tests.fakes.desktop_bus import DesktopBus


@pytest.fixture
def wishes(theme: Theme, desktop_bus: DesktopBus) -> Iterator[AccessWishes]:
    """Return what keeps the theme to the wishes of a desktop that starts with both."""
    desktop_bus.start_portal(contrast=1, reduced_motion=1)
    owner = QObject()
    made = AccessWishes(theme, owner)
    made.set_wishes("system", "system")
    made.follow_system()
    yield made
    made.set_wishes("off", "off")
    owner.deleteLater()


def is_told(theme: Theme, *, contrast: bool, still: bool) -> bool:
    return (theme.high_contrast, theme.duration("panel") == 0) == (contrast, still)


def test_contrast_and_motion_are_read_and_each_change_is_followed(
    qtbot: QtBot, theme: Theme, desktop_bus: DesktopBus, wishes: AccessWishes
) -> None:
    qtbot.waitUntil(lambda: is_told(theme, contrast=True, still=True))
    desktop_bus.order(settings={"contrast": 0})
    qtbot.waitUntil(lambda: is_told(theme, contrast=False, still=True))
    desktop_bus.order(settings={"reduced-motion": 0})
    qtbot.waitUntil(lambda: is_told(theme, contrast=False, still=False))
    desktop_bus.order(settings={"contrast": 1, "reduced-motion": 1})
    qtbot.waitUntil(lambda: is_told(theme, contrast=True, still=True))


def test_what_a_person_chose_is_kept_whatever_the_desktop_tells(
    qtbot: QtBot, theme: Theme, desktop_bus: DesktopBus, wishes: AccessWishes
) -> None:
    qtbot.waitUntil(lambda: is_told(theme, contrast=True, still=True))
    wishes.set_wishes("off", "on")
    desktop_bus.order(settings={"contrast": 1, "reduced-motion": 0})
    qtbot.wait(200)
    assert is_told(theme, contrast=False, still=True)
    wishes.set_wishes("system", "system")
    assert is_told(theme, contrast=True, still=False)


def test_a_desktop_that_knows_more_or_less_is_borne(
    qtbot: QtBot, theme: Theme, desktop_bus: DesktopBus, wishes: AccessWishes
) -> None:
    qtbot.waitUntil(lambda: is_told(theme, contrast=True, still=True))
    desktop_bus.order(settings={"contrast": 7, "reduced-motion": 7})
    qtbot.waitUntil(lambda: is_told(theme, contrast=False, still=False))
    desktop_bus.order(signal=["Settings", "SettingChanged", ["org.freedesktop.appearance"]])
    desktop_bus.order(
        signal=["Settings", "SettingChanged", ["org.freedesktop.appearance", "contrast", "1"]]
    )
    desktop_bus.order(settings={"reduced-motion": 1})
    qtbot.waitUntil(lambda: is_told(theme, contrast=False, still=True))


def test_a_change_that_qt_tells_does_not_undo_what_the_portal_told(
    qtbot: QtBot, theme: Theme, wishes: AccessWishes, monkeypatch: pytest.MonkeyPatch
) -> None:
    qtbot.waitUntil(lambda: is_told(theme, contrast=True, still=True))
    monkeypatch.setattr(access_wishes, "_qt_wants_contrast", lambda: False)
    wishes._on_hints_contrast_preference_changed()
    assert theme.high_contrast


def test_what_qt_alone_wishes_ends_when_qt_says_so(
    qtbot: QtBot, theme: Theme, desktop_bus: DesktopBus, wishes: AccessWishes,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr(access_wishes, "_qt_wants_contrast", lambda: True)
    desktop_bus.order(settings={"contrast": 0, "reduced-motion": 0})
    qtbot.waitUntil(lambda: is_told(theme, contrast=True, still=False))
    monkeypatch.setattr(access_wishes, "_qt_wants_contrast", lambda: False)
    wishes._on_hints_contrast_preference_changed()
    assert not theme.high_contrast
