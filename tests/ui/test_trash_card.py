"""Deleted chats can be seen, taken back, and deleted for good after a question."""

from __future__ import annotations

import time

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from hfchat_desktop.core.chats import Chat
from hfchat_desktop.ui.dialogs import ConfirmDialog
from hfchat_desktop.ui.trash_card import TrashCard


def words(widget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def button(widget, label: str) -> QPushButton:
    return next(b for b in widget.findChildren(QPushButton) if b.text().strip() == label)


def test_an_empty_trash_says_so(qtbot, theme):
    card = TrashCard(theme)
    qtbot.addWidget(card)
    card.show()
    assert "Nothing was deleted." in words(card)


def test_a_deleted_chat_says_how_long_it_stays_and_comes_back(qtbot, theme):
    card = TrashCard(theme)
    qtbot.addWidget(card)
    card.set_chats([Chat(id=7, title="Bread\u202e", deleted_at=time.time() - 86400 * 3)], 30)
    card.show()
    assert "Bread" in words(card)
    assert "27" in words(card)
    with qtbot.waitSignal(card.restore_requested) as wanted:
        qtbot.mouseClick(button(card, "Restore"), Qt.MouseButton.LeftButton)
    assert wanted.args == [7]


def test_deleting_for_good_asks_first(qtbot, theme):
    card = TrashCard(theme)
    qtbot.addWidget(card)
    card.set_chats([Chat(id=7, title="Bread", deleted_at=time.time())], 30)
    card.show()
    asked: list[bool] = []
    card.empty_requested.connect(lambda: asked.append(True))
    qtbot.mouseClick(button(card, "Delete all for good"), Qt.MouseButton.LeftButton)
    assert asked == []
    dialog = next(w for w in card.window().findChildren(ConfirmDialog))
    qtbot.mouseClick(button(dialog, "Delete for good"), Qt.MouseButton.LeftButton)
    assert asked == [True]
