"""The navigation rail."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from hfchat_desktop.ui.rail import Place, Rail
from hfchat_desktop.ui.theme import Theme


@pytest.fixture
def rail(qtbot: QtBot, theme: Theme) -> Rail:
    made = Rail(theme)
    qtbot.addWidget(made)
    made.resize(made.width(), 600)
    made.show()
    return made


def button(rail: Rail, name: str) -> QAbstractButton:
    found = {b.accessibleName(): b for b in rail.findChildren(QAbstractButton)}
    return found[name]


def test_it_leads_to_chats_models_ratings_and_settings_and_promises_nothing_else(
    rail: Rail,
) -> None:
    names = [b.accessibleName() for b in rail.findChildren(QAbstractButton)]
    assert names == ["Chats", "Models", "Ratings", "Settings"]


def test_a_click_asks_and_leaves_the_place_to_the_window(qtbot: QtBot, rail: Rail) -> None:
    rail.set_place("chats")
    with qtbot.waitSignal(rail.place_requested) as asked:
        qtbot.mouseClick(button(rail, "Settings"), Qt.MouseButton.LeftButton)

    assert asked.args == ["settings"]
    assert button(rail, "Chats").isChecked()

    rail.set_place("settings")
    assert button(rail, "Settings").isChecked()
    assert not button(rail, "Chats").isChecked()


def test_settings_stand_at_the_foot(rail: Rail) -> None:
    assert button(rail, "Settings").geometry().bottom() == rail.height() - 1


def test_it_grows_with_a_long_label_up_to_96(qtbot: QtBot, theme: Theme) -> None:
    plain = Rail(theme)
    long = Rail(theme, [Place("s", "Einstellungen", "settings")])
    longest = Rail(theme, [Place("s", "Einstellungen und vieles mehr", "settings")])
    for rail in (plain, long, longest):
        qtbot.addWidget(rail)

    assert plain.width() == 72
    assert 72 < long.width() <= 96
    assert longest.width() == 96


def test_the_keyboard_works_a_place(qtbot: QtBot, rail: Rail) -> None:
    rail.focus_region()
    with qtbot.waitSignal(rail.place_requested):
        qtbot.keyClick(button(rail, "Settings"), Qt.Key.Key_Space)


def test_a_place_shows_how_far_its_work_is(qtbot: QtBot, theme: Theme) -> None:
    rail = Rail(theme, [Place("models", "Models", "library"), Place("chats", "Chats", "settings")])
    qtbot.addWidget(rail)
    rail.resize(rail.width(), 400)
    rail.show()
    models = button(rail, "Models")

    def filled() -> int:
        image = models.grab().toImage()
        y = round(51 * image.devicePixelRatio())
        colors = [image.pixelColor(x, y).name() for x in range(image.width())]
        return colors.count(theme.color("chart1").name())

    assert filled() == 0
    rail.set_progress("models", 0.5)
    half = filled()
    assert 12 <= half <= 15
    assert models.accessibleDescription() == "Downloading"
    rail.set_progress("models", 7.0)
    assert filled() > half
    rail.set_progress("models", None)
    assert filled() == 0 and models.accessibleDescription() == ""
    rail.set_progress("no such place", 0.5)


def test_the_same_progress_is_not_painted_twice(
    qtbot: QtBot, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    rail = Rail(theme, [Place("models", "Models", "library")])
    qtbot.addWidget(rail)
    rail.show()
    rail.set_progress("models", 0.5)
    qtbot.wait(20)
    painted: list[object] = []
    models = button(rail, "Models")
    monkeypatch.setattr(type(models), "paintEvent", lambda _self, event: painted.append(event))
    for step in range(10):
        rail.set_progress("models", 0.5 + step / 10_000)
        qtbot.wait(1)

    assert painted == []
