"""Stepping through the list of chats."""

from __future__ import annotations

import time

from hfchat_desktop.bridge.chat_list import ChatListModel
from hfchat_desktop.core.chats import Chat, Role, SearchHit


def test_neighbours_are_the_chats_above_and_below():
    model = ChatListModel()
    now = time.time()
    chats = [Chat(id=n, title=str(n), updated_at=now, updated_seq=9 - n) for n in (1, 2, 3)]
    model.set_chats(chats, now)
    assert [model.neighbour(2, step) for step in (-1, 1)] == [1, 3]
    assert model.neighbour(3, 1) is None
    assert model.neighbour(None, 1) == 1


def test_stepping_among_hits_leaves_a_chat_that_was_found_twice():
    model = ChatListModel()
    found = [(1, 11), (1, 12), (2, 21)]
    model.set_results([SearchHit(chat, "", message, Role.USER, "") for chat, message in found])
    assert model.neighbour(1, 1) == 2
