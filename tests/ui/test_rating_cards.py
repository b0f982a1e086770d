"""The cards of ratings, the opened meter and the map of a chat."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from shiboken6 import isValid

from hfchat_desktop.core.chats import Role, TreeNode
from hfchat_desktop.core.ratings import REASONS, Rating
from hfchat_desktop.core.tree_map import map_lines
from hfchat_desktop.ui.context_card import ContextCard, ContextParts
from hfchat_desktop.ui.rating_cards import ReasonsCard, StarsCard
from hfchat_desktop.ui.reason_words import reason_words
from hfchat_desktop.ui.star_row import StarRow
from hfchat_desktop.ui.tree_dialog import TreeDialog


@pytest.fixture
def window(qtbot):
    made = QWidget()
    made.resize(420, 700)
    made.anchor = QPushButton("anchor", made)
    made.anchor.move(200, 500)
    made.field = QLineEdit(made)
    made.field.move(10, 660)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitActive(made)
    return made


def test_every_reason_has_words():
    assert all(reason_words(key) != key for key in REASONS)
    assert reason_words("of_a_newer_version") == "of_a_newer_version"


def test_reasons_and_a_note_are_told_one_by_one(qtbot, theme, window):
    card = ReasonsCard(theme, Rating(thumb=-1), window)
    told: list[Rating] = []
    card.rated.connect(told.append)
    card.open_at(window.anchor, card.chips[0])
    assert QApplication.focusWidget() is card.chips[0]
    assert {chip.objectName() for chip in card.chips} >= {"wrong", "off_topic", "too_long"}
    qtbot.keyClick(card.chips[0], Qt.Key.Key_Space)
    card.note.setFocus()
    qtbot.keyClicks(card.note, "the year")
    qtbot.keyClick(card.note, Qt.Key.Key_Return)
    assert [(one.reasons, one.note) for one in told] == [
        (("wrong",), ""),
        (("wrong",), "the year"),
    ]
    assert not card.isVisible()


def test_a_card_shows_all_of_it_inside_the_window(qtbot, theme, window):
    card = ReasonsCard(theme, Rating(thumb=-1), window)
    card.open_at(window.anchor, card.chips[0])
    assert window.rect().contains(card.geometry())
    assert card.geometry().bottom() < window.anchor.y(), "above what is in the lower half"
    parts = [*card.chips, card.note]
    assert all(card.rect().contains(part.geometry()) for part in parts)
    for at, one in enumerate(parts):
        assert not any(one.geometry().intersects(other.geometry()) for other in parts[at + 1 :])
    card.close_card()


def test_esc_closes_a_card_also_where_the_keyboard_is_elsewhere(qtbot, theme, window):
    card = StarsCard(theme, "How good?", 0, window)
    card.open_at(window.anchor, card.stars)
    window.field.setFocus()
    qtbot.keyClick(window.field, Qt.Key.Key_Escape)
    assert not card.isVisible()
    assert QApplication.focusWidget() is window.field


def test_a_press_elsewhere_closes_a_card_and_one_on_it_does_not(qtbot, theme, window):
    card = StarsCard(theme, "How good?", 0, window)
    card.open_at(window.anchor, card.stars)
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    assert card.isVisible()
    qtbot.mouseClick(window.field, Qt.MouseButton.LeftButton)
    assert not card.isVisible()


def test_the_keyboard_goes_back_to_where_a_card_was_opened(qtbot, theme, window):
    window.anchor.setFocus()
    card = StarsCard(theme, "How good?", 2, window)
    card.open_at(window.anchor, card.stars)
    assert QApplication.focusWidget() is card.stars
    qtbot.keyClick(card.stars, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is window.anchor


def test_stars_by_arrows_digits_and_clicks(qtbot, theme, window):
    row = StarRow(theme, window)
    row.show()
    told: list[int] = []
    row.chosen.connect(told.append)
    qtbot.keyClick(row, Qt.Key.Key_3)
    qtbot.keyClick(row, Qt.Key.Key_Right)
    qtbot.keyClick(row, Qt.Key.Key_Left)
    qtbot.keyClick(row, Qt.Key.Key_Delete)
    cell = row.width() // 5
    for _ in range(2):
        qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(cell + 5, 10))
    assert told == [3, 4, 3, 0, 2, 0]
    assert row.accessibleName() == "No stars given"


def texts(card: QWidget) -> str:
    from PySide6.QtWidgets import QLabel

    return "\n".join(label.text() for label in card.findChildren(QLabel))


def test_the_opened_meter_shows_what_is_known(qtbot, theme, window):
    parts = ContextParts(total=8192, used=2784, system=120, earlier=2440, question=40, answer=184)
    card = ContextCard(theme, parts, "drop", window, chat=True)
    for words in ("System prompt\n120", "Earlier turns\n2440", "This message\n40", "Free\n5408"):
        assert words in texts(card)
    assert "no longer reads" not in texts(card)


def test_what_is_not_known_is_not_shown(qtbot, theme, window):
    card = ContextCard(
        theme, ContextParts(total=8192, used=2784, left_out=4), "ask", window, chat=False
    )
    assert "System prompt" not in texts(card)
    assert "Used\n2784" in texts(card)
    assert "no longer reads: 4" in texts(card)
    assert card.overflow.current() == "ask"
    assert not card.findChildren(QPushButton), "there is nothing to forget"


def test_the_opened_meter_tells_what_is_chosen(qtbot, theme, window):
    card = ContextCard(theme, ContextParts(total=100, used=1), "drop", window, chat=True)
    card.open_at(window.anchor, card.overflow)
    with qtbot.waitSignal(card.overflow_chosen) as told:
        qtbot.keyClick(card.overflow, Qt.Key.Key_Right)
    assert told.args == ["ask"]
    (forget,) = card.findChildren(QPushButton)
    with qtbot.waitSignal(card.forget_requested):
        forget.click()


def node(number: int, parent: int | None, role: Role, *, visible: bool = True) -> TreeNode:
    return TreeNode(number, parent, role, f"words of {number}", visible=visible, model="Qwen3")


@pytest.fixture
def tree(qtbot, theme, window):
    lines = map_lines(
        [
            node(1, None, Role.USER),
            node(2, 1, Role.ASSISTANT, visible=False),
            node(3, 1, Role.ASSISTANT),
            node(4, 3, Role.USER),
        ]
    )
    made = TreeDialog(theme, lines, window)
    made.told = []
    made.chosen.connect(made.told.append)
    made.open_over(window)
    yield made
    if isValid(made):
        made.close()


def test_the_map_begins_at_the_newest_message_that_is_shown(tree):
    assert tree.list.currentIndex().row() == 3
    assert tree.model.lines[3].node.id == 4
    assert tree.width() <= 420


def test_arrows_go_along_the_map_and_enter_goes_there(qtbot, tree):
    qtbot.keyClick(tree.list, Qt.Key.Key_Up)
    qtbot.keyClick(tree.list, Qt.Key.Key_Left)
    qtbot.keyClick(tree.list, Qt.Key.Key_Return)
    assert tree.told == [2]
    assert not isValid(tree) or not tree.isVisible()


def test_lines_of_the_map_have_names(tree):
    names = [
        tree.model.data(tree.model.index(row), Qt.ItemDataRole.AccessibleTextRole)
        for row in range(tree.model.rowCount())
    ]
    assert names == [
        "You, words of 1, shown",
        "Qwen3, words of 2, version 1 of 2",
        "Qwen3, words of 3, version 2 of 2, shown",
        "You, words of 4, shown",
    ]


def test_the_map_is_painted(tree):
    picture = tree.list.grab().toImage()
    colors = {picture.pixelColor(x, y).name() for x in range(80) for y in range(0, 120, 2)}
    assert tree._theme.color("chart1").name() in colors


def test_the_ring_of_the_map_goes_around_a_line_and_with_the_keys(qtbot, tree):
    before = tree.list.focus_ring_rect()
    with qtbot.waitSignal(tree.list.focus_ring_moved):
        qtbot.keyClick(tree.list, Qt.Key.Key_Up)
    assert tree.list.focus_ring_rect().bottom() < before.bottom()
    assert tree.list.rect().adjusted(4, 0, -4, 0).contains(before)
