"""Choosing a persona: the chip, its menu, the first page."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from hfchat_desktop.core.personas import Persona, builtin_personas
from hfchat_desktop.paths import resource
from hfchat_desktop.ui.chat_page import ChatPage
from hfchat_desktop.ui.composer import Composer
from hfchat_desktop.ui.personas.chip import PersonaChip
from hfchat_desktop.ui.personas.menu import PersonaMenu
from hfchat_desktop.ui.suggestion_card import SuggestionCard
from hfchat_desktop.ui.theme import Theme

ALL = builtin_personas(resource("personas.json"), "en")
ADA = Persona("ada", "Ada", system_prompt="Be Ada.", greeting="Good <b>evening</b>.\n\nI am Ada.")


@pytest.fixture
def menu(qtbot: QtBot, theme: Theme) -> PersonaMenu:
    made = PersonaMenu(theme)
    qtbot.addWidget(made)
    chip = PersonaChip(theme)
    qtbot.addWidget(chip)
    chip.show()
    made.set_personas((ADA, *ALL), "tutor")
    made.pop_up(chip)
    return made


def names(menu: PersonaMenu) -> list[str]:
    found = menu.findChild(QListWidget)
    rows = (found.item(row) for row in range(found.count()))
    return [row.data(Qt.ItemDataRole.UserRole).name for row in rows]


def test_the_menu_offers_none_then_ones_own_then_the_others(menu: PersonaMenu) -> None:
    assert names(menu)[:3] == ["No persona", "Ada", "Plain explainer"]
    assert len(names(menu)) == 14
    current = menu.findChild(QListWidget).currentItem().data(Qt.ItemDataRole.UserRole)
    assert (current.key, current.current) == ("tutor", True)


def test_typing_filters_and_enter_chooses(qtbot: QtBot, menu: PersonaMenu) -> None:
    search = menu.findChild(QLineEdit)
    qtbot.keyClicks(search, "l")
    assert names(menu) == ["Language partner", "Letter writer"]
    qtbot.keyClick(search, Qt.Key.Key_Down)
    with qtbot.waitSignal(menu.persona_chosen) as chosen:
        qtbot.keyClick(search, Qt.Key.Key_Return)
    assert chosen.args == ["letter-writer"]
    assert not menu.isVisible()


def test_a_name_that_nobody_has_is_told_and_enter_does_nothing(
    qtbot: QtBot, menu: PersonaMenu
) -> None:
    search = menu.findChild(QLineEdit)
    qtbot.keyClicks(search, "zzz")
    assert "No persona has this name." in [w.text() for w in menu.findChildren(QLabel)]
    with qtbot.assertNotEmitted(menu.persona_chosen):
        qtbot.keyClick(search, Qt.Key.Key_Return)


@pytest.mark.parametrize(("row", "signal"), [(0, "new_requested"), (1, "edit_requested")])
def test_the_menu_leads_to_the_editor_and_to_the_settings(
    qtbot: QtBot, menu: PersonaMenu, row: int, signal: str
) -> None:
    with qtbot.waitSignal(getattr(menu, signal)):
        menu.findChildren(QPushButton)[row].click()


def test_the_chip_names_the_persona_and_is_an_icon_where_it_is_narrow(
    qtbot: QtBot, theme: Theme
) -> None:
    composer = Composer(theme)
    qtbot.addWidget(composer)
    composer.resize(400, 120)
    composer.show()
    chip = composer.persona_chip
    assert chip.accessibleName() == "Persona: No persona"
    composer.persona_chip.set_persona("Code reviewer" * 9)
    wide = chip.sizeHint().width()
    assert wide < 290
    composer.set_layout("narrow")
    assert chip.sizeHint().width() == 32
    assert chip.accessibleName().startswith("Persona: Code reviewer")
    assert chip.grab().size().width() > 0


def page_words(page: ChatPage) -> list[str]:
    labels = page.first_run.findChildren(QLabel)
    return [label.text() for label in labels if label.isVisibleTo(page.first_run)]


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> ChatPage:
    made = ChatPage(theme)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.set_model("Qwen3 4B", "ready")
    made.show()
    return made


def cards(page: ChatPage) -> list[str]:
    found = page.first_run.findChildren(SuggestionCard)
    return [card.prompt for card in found if card.isVisibleTo(page.first_run)]


def test_the_first_page_names_the_persona_and_has_its_ways_to_begin(page: ChatPage) -> None:
    page.set_persona(ALL[0])  # before the first page is made
    page.show_first_run(True)
    assert "Plain explainer" in page_words(page)
    assert cards(page) == list(ALL[0].suggestions)

    page.set_persona(None)
    assert "What would you like to talk about?" in page_words(page)
    assert len(cards(page)) == 4


def test_a_greeting_is_shown_as_plain_text(page: ChatPage) -> None:
    page.show_first_run(True)
    page.set_persona(ADA)
    (label,) = (w for w in page.first_run.findChildren(QLabel) if "evening" in w.text())
    assert label.text() == "Good <b>evening</b>.\nI am Ada."
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert len(cards(page)) == 4  # without suggestions of its own those of the app

    page.set_persona(replace(ADA, greeting="word " * 5_000))
    assert max(len(words) for words in page_words(page)) < 700


def test_a_suggestion_shows_dots_where_something_is_to_be_filled_in(page: ChatPage) -> None:
    page.show_first_run(True)
    page.set_persona(next(p for p in ALL if p.key == "code-reviewer"))
    assert "Review this function: …" in page_words(page)


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_everything_is_painted_in_both_modes(
    page: ChatPage, menu: PersonaMenu, theme: Theme, mode: str
) -> None:
    theme.set_mode(mode)  # type: ignore[arg-type]
    page.show_first_run(True)
    page.set_persona(ADA)
    page.set_layout("narrow")
    assert not page.grab().isNull()
    assert not menu.grab().isNull()
