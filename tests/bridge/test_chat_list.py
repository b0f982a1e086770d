"""Chats by day, and how little of the list a change touches."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy
from pytestqt.qtbot import QtBot

from hfchat_desktop.bridge.chat_list import ChatListModel, ChatRole
from hfchat_desktop.core.chats import Chat, Role, SearchHit

NOON = datetime(2026, 3, 18, 12, 0)
NOW = NOON.timestamp()


def chat(number: int, days_ago: float = 0, seq: int | None = None) -> Chat:
    then = (NOON - timedelta(days=days_ago)).timestamp()
    return Chat(number, f"chat {number}", "Qwen3", updated_at=then, updated_seq=seq or 100 - number)


def shown(model: ChatListModel) -> list[str]:
    rows = [model.index(row) for row in range(model.rowCount())]
    return [index.data(ChatRole.TITLE) or f"[{index.data(ChatRole.SECTION)}]" for index in rows]


@pytest.fixture
def model(qtbot: QtBot) -> ChatListModel:
    made = ChatListModel()
    QAbstractItemModelTester(
        made, QAbstractItemModelTester.FailureReportingMode.Warning, parent=made
    )
    return made


def test_chats_stand_below_the_heading_of_their_day(model: ChatListModel) -> None:
    ages = [0, 1, 3, 6, 7, 29, 30, 400]
    model.set_chats([chat(n + 1, days) for n, days in enumerate(ages)], NOW)

    assert shown(model) == [
        "[today]", "chat 1", "[yesterday]", "chat 2", "[week]", "chat 3", "chat 4",
        "[month]", "chat 5", "chat 6", "[older]", "chat 7", "chat 8",
    ]  # fmt: skip


def test_a_chat_of_late_last_night_is_of_yesterday(model: ChatListModel) -> None:
    model.set_chats([chat(1, 0.52)], NOW)

    assert shown(model) == ["[yesterday]", "chat 1"]


def test_order_follows_the_number_where_the_clock_was_set_back(model: ChatListModel) -> None:
    model.set_chats([chat(1, 5, seq=9), chat(2, 0, seq=8), chat(3, 60, seq=7)], NOW)

    assert shown(model) == ["[week]", "chat 1", "chat 2", "[older]", "chat 3"]


def test_a_time_that_no_calendar_has_is_old(model: ChatListModel) -> None:
    model.set_chats([replace(chat(1), updated_at=1e300)], NOW)

    assert shown(model) == ["[older]", "chat 1"]


def test_a_chat_that_is_written_to_moves_to_the_top_as_one_move(model: ChatListModel) -> None:
    model.set_chats([chat(1), chat(2), chat(3, 1), chat(4, 1)], NOW)
    moves, resets = QSignalSpy(model.rowsMoved), QSignalSpy(model.modelReset)
    removals = QSignalSpy(model.rowsRemoved)

    model.update_chat(chat(4, 0, seq=200))

    assert shown(model) == ["[today]", "chat 4", "chat 1", "chat 2", "[yesterday]", "chat 3"]
    assert (moves.count(), resets.count(), removals.count()) == (1, 0, 0)


def test_a_new_name_changes_one_row_and_moves_none(model: ChatListModel) -> None:
    model.set_chats([chat(1), chat(2)], NOW)
    changes, moves = QSignalSpy(model.dataChanged), QSignalSpy(model.rowsMoved)

    model.update_chat(replace(chat(2), title="Bread"))

    assert shown(model) == ["[today]", "chat 1", "Bread"]
    assert changes.count() == 1
    assert changes.at(0)[0].row() == 2
    assert moves.count() == 0


def test_a_new_chat_is_inserted_and_brings_its_heading(model: ChatListModel) -> None:
    model.set_chats([chat(2, 1)], NOW)

    model.update_chat(chat(1, 0))

    assert shown(model) == ["[today]", "chat 1", "[yesterday]", "chat 2"]


def test_the_last_chat_of_a_day_takes_its_heading_along(model: ChatListModel) -> None:
    model.set_chats([chat(1), chat(2, 1)], NOW)

    model.remove_chat(1)

    assert shown(model) == ["[yesterday]", "chat 2"]


def test_a_deleted_chat_leaves_the_list(model: ChatListModel) -> None:
    model.set_chats([chat(1), chat(2)], NOW)

    model.update_chat(replace(chat(1), deleted_at=NOW))

    assert shown(model) == ["[today]", "chat 2"]


def test_a_writing_chat_says_so_wherever_it_stands(model: ChatListModel) -> None:
    model.set_chats([chat(1), chat(2)], NOW)
    model.set_writing(2, True)
    model.update_chat(chat(2, 0, seq=500))

    index = model.index(model.row_of(2))
    assert index.row() == 1
    assert index.data(ChatRole.WRITING) is True

    model.set_writing(2, False)
    assert index.data(ChatRole.WRITING) is False


def test_results_take_the_place_of_the_days_until_chats_are_set(model: ChatListModel) -> None:
    chats = [chat(1), chat(2)]
    model.set_chats(chats, NOW)
    hit = SearchHit(2, "chat 2", 77, Role.USER, "a \x02word\x03 here")

    model.set_results([hit])
    model.update_chat(replace(chats[0], title="other"))

    assert shown(model) == ["[results]", "chat 2", "chat 2"]
    assert model.index(1).data(ChatRole.EXCERPT) == ""
    index = model.index(2)
    assert index.data(ChatRole.EXCERPT) == "a \x02word\x03 here"
    assert index.data(ChatRole.MESSAGE_ID) == 77
    assert not index.flags() & Qt.ItemFlag.ItemIsEditable

    model.set_results([])
    assert model.rowCount() == 0

    model.set_chats(chats, NOW)
    assert shown(model) == ["[today]", "chat 1", "chat 2"]


def test_headings_can_be_neither_chosen_nor_renamed(model: ChatListModel) -> None:
    model.set_chats([chat(1)], NOW)

    assert model.index(0).flags() == Qt.ItemFlag.NoItemFlags
    assert model.index(1).flags() & Qt.ItemFlag.ItemIsEditable
    assert model.index(0).data(ChatRole.KIND) == "section"
    assert model.row_of(99) == -1
