"""What an empty chat offers."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from hfchat_desktop.ui.first_run import FirstRun
from hfchat_desktop.ui.suggestion_card import SuggestionCard
from hfchat_desktop.ui.theme import Theme


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> FirstRun:
    made = FirstRun(theme)
    qtbot.addWidget(made)
    made.resize(950, 600)
    made.set_model("SmolLM2 135M", "ready")
    made.show()
    return made


def words(page: FirstRun) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def visible(page: FirstRun, kind: type[QWidget]) -> list[QWidget]:
    return [widget for widget in page.findChildren(kind) if widget.isVisible()]


def test_the_starter_model_is_introduced_honestly(page: FirstRun) -> None:
    assert "What would you like to talk about?" in words(page)
    assert "SmolLM2 135M is ready. It is small and quick, good for a first try." in words(page)
    assert "Everything stays on this computer." in words(page)


def test_another_model_is_not_called_small(page: FirstRun) -> None:
    page.set_model("Qwen3 32B", "ready")

    assert "Qwen3 32B is ready." in words(page)
    assert "small" not in words(page).replace("small program", "")


@pytest.mark.parametrize(
    ("state", "sentence"),
    [
        ("not_loaded", "Qwen3 is loaded with your first message."),
        ("loading", "Qwen3 is loading. You can write already."),
        ("stopped", "Qwen3 stopped. It starts again with your next message."),
    ],
)
def test_each_state_of_the_model_has_a_sentence(page: FirstRun, state: str, sentence: str) -> None:
    page.set_model("Qwen3", state)

    assert sentence in words(page)


def test_a_card_offers_its_words_by_mouse_and_by_keyboard(qtbot: QtBot, page: FirstRun) -> None:
    cards = visible(page, SuggestionCard)
    assert len(cards) == 4

    with qtbot.waitSignal(page.suggestion_chosen) as by_mouse:
        qtbot.mouseClick(cards[0], Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(page.suggestion_chosen) as by_key:
        qtbot.keyClick(cards[2], Qt.Key.Key_Space)

    assert by_mouse.args == ["How do tides work, in plain words?"]
    assert "Python" in by_key.args[0]


def test_without_a_model_one_card_asks_for_one(qtbot: QtBot, page: FirstRun) -> None:
    page.set_model("", "not_loaded")

    assert not visible(page, SuggestionCard)
    find, choose = visible(page, QPushButton)
    with qtbot.waitSignal(page.choose_model_requested):
        qtbot.mouseClick(choose, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(page.find_models_requested):
        qtbot.mouseClick(find, Qt.MouseButton.LeftButton)


def test_the_small_model_that_comes_along_leads_to_better_ones(
    qtbot: QtBot, page: FirstRun
) -> None:
    page.set_model("Qwen3 4B", "ready")
    assert not visible(page, QPushButton)

    page.set_model("SmolLM2 135M Instruct", "ready")
    (find,) = visible(page, QPushButton)
    with qtbot.waitSignal(page.find_models_requested):
        qtbot.mouseClick(find, Qt.MouseButton.LeftButton)


def test_cards_stand_in_two_columns_and_in_one_where_it_is_narrow(
    qtbot: QtBot, page: FirstRun
) -> None:
    cards = visible(page, SuggestionCard)
    assert len({card.x() for card in cards}) == 2

    page.resize(400, 460)
    qtbot.waitUntil(lambda: len({card.x() for card in cards}) == 1)

    assert page.horizontalScrollBar().maximum() == 0
    assert page.verticalScrollBar().maximum() > 0
