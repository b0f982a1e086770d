"""Settings, group Engine: what the engine computes on, in every state of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from hfchat_desktop.bridge.engine import Engine
from hfchat_desktop.bridge.settings_keeper import SettingsKeeper
from hfchat_desktop.core.graphics_notes import GraphicsNotes
from hfchat_desktop.core.settings import Settings
from hfchat_desktop.errors_graphics import GraphicsFailedError
from hfchat_desktop.ui.hardware_controller import HardwareController
from hfchat_desktop.ui.settings_page import SettingsPage
from hfchat_desktop.ui.theme import Theme

CARD = {"description": "A card", "kind": "gpu", "backend": "Vulkan", "total": 8e9, "free": 7e9}


class Shown:
    """The page with its controller, and what the engine would say."""

    def __init__(self, qtbot: QtBot, theme: Theme, folder: Path) -> None:
        self.notes = GraphicsNotes(folder / "graphics.json", lambda: "driver")
        self.engine = Engine(lambda: pytest.fail("no child is wanted"), notes=self.notes)
        self.keeper = SettingsKeeper(folder / "settings.json", Settings())
        self.page = SettingsPage(theme)
        qtbot.addWidget(self.page)
        self.tried = 0
        self.controller = HardwareController(
            self.page, self.engine, self.keeper, folder, self.note_try
        )
        self.page.resize(1208, 800)
        self.page.show()
        self.page.show_group("engine")

    def note_try(self) -> None:
        self.tried += 1
        self.engine.graphics.try_again()

    def say(self, state: str, *cards: dict[str, Any], name: str = "") -> str:
        graphics = {"state": state, "name": name, "backend": "Vulkan", "cards": list(cards)}
        hardware = {
            "variant": "haswell",
            "code": "AVX2",
            "processor": "A processor",
            "cores": 6,
            "threads": 5,
            "graphics": graphics,
        }
        self.engine.graphics.hear("hardware", {"hardware": hardware})
        return self.words()

    def words(self) -> str:
        return self.page.hardware.words()


@pytest.fixture
def shown(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Shown]:
    """Return the group Engine of the settings, which can be seen."""
    made = Shown(qtbot, theme, tmp_path)
    yield made
    made.controller.close()
    made.engine.close()


def test_before_the_engine_was_started_nothing_is_claimed(qtbot: QtBot, shown: Shown) -> None:
    assert "The engine has not been started." in shown.words()
    assert "It is looked for when a model is loaded." in shown.words()
    qtbot.waitUntil(lambda: "free" in shown.words())


def test_processor_variant_and_threads_are_named(shown: Shown) -> None:
    words = shown.say("not_built")

    assert "6 core(s), AVX2" in words
    assert "A processor" in words
    assert "Code in use: AVX2 (haswell)" in words
    help_lines = {row.label: row for row in shown.page._rows.values()}
    assert "Automatic is 5 here." in help_lines["Threads for writing"]._help.text()


@pytest.mark.parametrize(
    ("state", "told"),
    [
        ("not_built", "processor alone"),
        ("no_loader", "Vulkan is not installed"),
        ("no_driver", "No driver"),
        ("software", "llvmpipe only imitates"),
        ("too_old", "The driver of llvmpipe is too old"),
    ],
)
def test_the_reason_for_no_card_stands_in_words(shown: Shown, state: str, told: str) -> None:
    words = shown.say(state, name="llvmpipe")

    assert "No usable graphics card" in words
    assert told in words


def test_cards_are_named_with_their_memory(shown: Shown) -> None:
    assert "A card\n8.0 GB of its own, Vulkan" in shown.say("ready", CARD, name="A card")
    two = shown.say("ready", CARD, {**CARD, "description": "Another"}, name="A card")
    assert "2 card(s), 16.0 GB" in two


def test_a_card_without_memory_of_its_own_is_not_used_by_itself(shown: Shown) -> None:
    words = shown.say("shared", {**CARD, "kind": "igpu"}, name="A shared card")

    assert "Not used by itself" in words
    assert "A shared card shares the computer's memory" in words


def test_a_card_that_is_switched_off_is_told_so(shown: Shown) -> None:
    shown.say("ready", CARD, name="A card")
    shown.keeper.set_value("use_gpu", False)

    assert "Switched off" in shown.words()


def test_a_card_that_failed_can_be_tried_again(qtbot: QtBot, shown: Shown) -> None:
    shown.notes.remember(GraphicsFailedError("crashed", "A card", "SIGSEGV"))
    assert "A card: its driver crashed." in shown.say("not_asked")
    buttons = shown.page.hardware.findChildren(QPushButton)
    again = next(button for button in buttons if button.text() == "Try again")
    assert again.isVisible()

    qtbot.mouseClick(again, Qt.MouseButton.LeftButton)
    assert shown.tried == 1
    assert not again.isVisible()


def test_names_from_a_driver_are_plain_text(shown: Shown) -> None:
    assert "<b>card</b>" in shown.say("ready", CARD, name="<b>card</b>")
