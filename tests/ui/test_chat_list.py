"""The list pane: opening, searching, renaming and deleting chats."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from hfchat_desktop.bridge.chat_list import ChatListModel
from hfchat_desktop.core.chats import Chat, Role, SearchHit
from hfchat_desktop.ui.chat_list import ChatListPane
from hfchat_desktop.ui.chat_row import shown_title, split_excerpt
from hfchat_desktop.ui.chat_rows import ChatRows
from hfchat_desktop.ui.search_field import SearchField
from hfchat_desktop.ui.theme import Theme

NOW = time.time()


def chats(count: int) -> list[Chat]:
    return [
        Chat(n, f"chat {n}", "Qwen3", updated_at=NOW, updated_seq=100 - n)
        for n in range(1, count + 1)
    ]


@pytest.fixture
def model(qtbot: QtBot) -> ChatListModel:
    return ChatListModel()


@pytest.fixture
def pane(qtbot: QtBot, theme: Theme, model: ChatListModel) -> Iterator[ChatListPane]:
    model.set_chats(chats(3), NOW)
    made = ChatListPane(theme, model)
    qtbot.addWidget(made)
    made.resize(252, 600)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    yield made
    made.close()


def rows(pane: ChatListPane) -> ChatRows:
    return pane.findChildren(ChatRows)[0]


def search(pane: ChatListPane) -> SearchField:
    return pane.findChildren(SearchField)[0]


def row_rect(pane: ChatListPane, model: ChatListModel, chat_id: int) -> QRect:
    return rows(pane).visualRect(model.index(model.row_of(chat_id)))


def words(pane: ChatListPane) -> list[str]:
    return [label.text() for label in pane.findChildren(QLabel) if label.isVisible()]


def open_menu(qtbot: QtBot, pane: ChatListPane, model: ChatListModel, chat_id: int) -> QMenu:
    rect = row_rect(pane, model, chat_id)
    at = QPoint(rect.right() - 24, rect.center().y())
    qtbot.mouseClick(rows(pane).viewport(), Qt.MouseButton.LeftButton, pos=at)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def choose(menu: QMenu, words: str) -> None:
    action = next(action for action in menu.actions() if action.text() == words)
    action.trigger()
    menu.close()


def test_a_click_on_a_row_asks_for_its_chat(
    qtbot: QtBot, pane: ChatListPane, model: ChatListModel
) -> None:
    at = row_rect(pane, model, 2).center()
    with qtbot.waitSignal(pane.chat_selected) as asked:
        qtbot.mouseClick(rows(pane).viewport(), Qt.MouseButton.LeftButton, pos=at)

    assert asked.args == [2]


def test_arrows_walk_and_only_enter_opens(qtbot: QtBot, pane: ChatListPane) -> None:
    spy = QSignalSpy(pane.chat_selected)
    pane.select(1)
    pane.focus_rows()
    qtbot.keyClick(rows(pane), Qt.Key.Key_Down)
    assert spy.count() == 0

    qtbot.keyClick(rows(pane), Qt.Key.Key_Return)
    assert spy.count() == 1
    assert spy.at(0) == [2]


def test_coming_back_the_keyboard_is_at_the_open_chat_or_at_the_first_hit(
    qtbot: QtBot, pane: ChatListPane, model: ChatListModel
) -> None:
    pane.select(3)
    pane.focus_rows()
    qtbot.keyClick(rows(pane), Qt.Key.Key_Up)
    pane.focus_search()

    pane.focus_rows()

    assert rows(pane).hasFocus()
    assert rows(pane).currentIndex().row() == model.row_of(3)

    hits = [SearchHit(chat, "bread", 41, Role.USER, "\x02rise\x03s") for chat in (2, 3)]
    model.set_results(hits)
    pane.focus_rows()

    assert rows(pane).currentIndex().row() == 1


def test_headings_are_stepped_over(qtbot: QtBot, pane: ChatListPane, model: ChatListModel) -> None:
    older = Chat(9, "older", updated_at=NOW - 400 * 86400, updated_seq=1)
    model.set_chats([*chats(1), older], NOW)
    pane.focus_rows()
    qtbot.keyClick(rows(pane), Qt.Key.Key_Down)
    with qtbot.waitSignal(pane.chat_selected) as asked:
        qtbot.keyClick(rows(pane), Qt.Key.Key_Return)

    assert asked.args == [9]


def test_the_open_chat_stays_selected_when_it_moves_and_when_the_list_is_replaced(
    pane: ChatListPane, model: ChatListModel
) -> None:
    pane.select(3)
    model.update_chat(Chat(3, "chat 3", updated_at=NOW, updated_seq=900))
    assert [index.row() for index in rows(pane).selectedIndexes()] == [model.row_of(3)]

    model.set_results([])
    model.set_chats(chats(3), NOW)
    assert [index.row() for index in rows(pane).selectedIndexes()] == [model.row_of(3)]

    pane.select(None)
    assert rows(pane).selectedIndexes() == []


def test_f2_renames_in_the_row_and_enter_tells_the_name(qtbot: QtBot, pane: ChatListPane) -> None:
    pane.select(2)
    pane.focus_rows()
    qtbot.keyClick(rows(pane), Qt.Key.Key_F2)
    field = rows(pane).findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    assert field.selectedText() == "chat 2"

    qtbot.keyClicks(field, "  Bread  ")
    with qtbot.waitSignal(pane.wishes.rename_requested) as asked:
        qtbot.keyClick(field, Qt.Key.Key_Return)

    assert asked.args == [2, "Bread"]


@pytest.mark.parametrize("typed", ["", "chat 2"])
def test_an_empty_or_unchanged_name_is_no_wish(
    qtbot: QtBot, pane: ChatListPane, typed: str
) -> None:
    spy = QSignalSpy(pane.wishes.rename_requested)
    pane.select(2)
    assert pane.rename_selected()
    field = rows(pane).findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    field.setText(typed)
    qtbot.keyClick(field, Qt.Key.Key_Return)

    assert spy.count() == 0


def test_esc_leaves_the_name_as_it_was(qtbot: QtBot, pane: ChatListPane) -> None:
    spy = QSignalSpy(pane.wishes.rename_requested)
    pane.select(1)
    pane.rename_selected()
    field = rows(pane).findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    qtbot.keyClicks(field, "other")
    qtbot.keyClick(field, Qt.Key.Key_Escape)

    assert spy.count() == 0


def test_a_chat_without_a_row_cannot_be_renamed(pane: ChatListPane) -> None:
    pane.select(77)
    assert not pane.rename_selected()


def test_delete_asks_for_the_row_of_the_keyboard(qtbot: QtBot, pane: ChatListPane) -> None:
    pane.select(1)
    pane.focus_rows()
    qtbot.keyClick(rows(pane), Qt.Key.Key_Down)
    with qtbot.waitSignal(pane.wishes.delete_requested) as asked:
        qtbot.keyClick(rows(pane), Qt.Key.Key_Delete)

    assert asked.args == [[2]]


def test_the_menu_button_of_a_row_deletes_and_does_not_open_the_chat(
    qtbot: QtBot, pane: ChatListPane, model: ChatListModel
) -> None:
    opened = QSignalSpy(pane.chat_selected)
    menu = open_menu(qtbot, pane, model, 3)
    with qtbot.waitSignal(pane.wishes.delete_requested) as asked:
        choose(menu, "Delete")

    assert asked.args == [[3]]
    assert opened.count() == 0


def test_the_menu_renames_in_the_row(
    qtbot: QtBot, pane: ChatListPane, model: ChatListModel
) -> None:
    choose(open_menu(qtbot, pane, model, 3), "Rename")

    field = rows(pane).findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    assert field.text() == "chat 3"


def test_typing_searches_and_a_search_without_hits_offers_to_clear(
    qtbot: QtBot, pane: ChatListPane, model: ChatListModel
) -> None:
    pane.focus_search()
    with qtbot.waitSignal(pane.search_changed) as asked:
        qtbot.keyClicks(search(pane), "z")
    assert asked.args == ["z"]

    model.set_results([])
    assert "No chat contains “z”." in words(pane)

    clear = next(b for b in pane.findChildren(QAbstractButton) if b.text() == "Clear")
    with qtbot.waitSignal(pane.search_changed) as asked:
        qtbot.mouseClick(clear, Qt.MouseButton.LeftButton)
    assert asked.args == [""]


def test_a_hit_is_chosen_with_its_message(
    qtbot: QtBot, pane: ChatListPane, model: ChatListModel
) -> None:
    pane.focus_search()
    qtbot.keyClicks(search(pane), "rise")
    model.set_results([SearchHit(2, "chat 2", 41, Role.USER, "two \x02rise\x03s")])
    with qtbot.waitSignal(pane.result_selected) as asked:
        qtbot.keyClick(search(pane), Qt.Key.Key_Down)
        qtbot.keyClick(rows(pane), Qt.Key.Key_Down)
        qtbot.keyClick(rows(pane), Qt.Key.Key_Return)

    assert asked.args == [2, 41]


def test_esc_clears_the_search(qtbot: QtBot, pane: ChatListPane) -> None:
    qtbot.keyClicks(search(pane), "x")
    qtbot.keyClick(search(pane), Qt.Key.Key_Escape)
    assert pane.search_text() == ""


def test_an_empty_list_says_what_will_be_there(pane: ChatListPane, model: ChatListModel) -> None:
    model.set_chats([], NOW)
    assert "Your chats will appear here." in words(pane)

    model.update_chat(chats(1)[0])
    assert "Your chats will appear here." not in words(pane)


def test_a_title_from_outside_stays_plain_text_on_one_line(pane: ChatListPane) -> None:
    assert "\n" not in shown_title("a\nb\r\nc")
    assert shown_title("a\u202eb") == "ab"


def test_an_excerpt_is_split_into_text_and_hits() -> None:
    assert split_excerpt("a \x02b\x03 c") == ("a b c", [(2, 1)])
    assert split_excerpt("\U0001f600 \x02b\x03") == (
        "\U0001f600 b",
        [(3, 1)],
    )  # UTF-16, as Qt counts
    assert split_excerpt("no\x03 end \x02x") == ("no end x", [])


def test_every_kind_of_row_is_painted_in_both_modes(
    pane: ChatListPane, model: ChatListModel, theme: Theme
) -> None:
    model.set_writing(1, True)
    for mode in ("light", "dark"):
        theme.set_mode(mode)  # type: ignore[arg-type]
        assert not pane.grab().isNull()
        model.set_results([SearchHit(2, "chat <b>2</b>", 41, Role.USER, "two \x02rise\x03s " * 30)])
        assert not pane.grab().isNull()
        model.set_chats(chats(3), NOW)


def test_the_promise_at_the_foot_leads_to_privacy(qtbot: QtBot, pane: ChatListPane) -> None:
    foot = next(b for b in pane.findChildren(QAbstractButton) if b.text().startswith("Everything"))
    with qtbot.waitSignal(pane.privacy_requested):
        qtbot.mouseClick(foot, Qt.MouseButton.LeftButton)


def test_the_keyboard_stays_on_a_chat_that_moves(pane: ChatListPane, model: ChatListModel) -> None:
    rows(pane).setFocus()
    rows(pane).setCurrentIndex(model.index(model.row_of(3)))
    chat = model.chat(3)
    assert chat is not None

    for pinned in (True, False):
        model.update_chat(replace(chat, pinned=pinned), NOW)
        assert rows(pane).acting_on() == [3]


def test_the_keyboard_goes_to_a_neighbour_of_a_chat_that_is_gone(
    pane: ChatListPane, model: ChatListModel
) -> None:
    rows(pane).setFocus()
    rows(pane).setCurrentIndex(model.index(model.row_of(2)))

    model.set_chats([chat for chat in chats(3) if chat.id != 2], NOW)

    assert rows(pane).acting_on() in ([1], [3])
