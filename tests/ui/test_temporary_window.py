"""A temporary chat in the window: its strip, the question before it goes, and its name."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from hfchat_desktop.core.engine_commands import LoadOptions
from hfchat_desktop.ui.dialogs import Dialog
from hfchat_desktop.ui.temporary_banner import TemporaryBanner
from hfchat_desktop.ui.theme import Theme
from tests.ui.test_list_controller import Desk


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(qtbot, theme, tmp_path)
    made.engine.load(LoadOptions("fake.gguf"))
    yield made
    made.close()


def begin(desk: Desk, text: str = "secret") -> None:
    desk.window.commands.do("temporary_chat")
    desk.window.composer.send_requested.emit(text)
    desk.qtbot.waitUntil(lambda: not desk.writer.busy, timeout=10_000)


def banner(desk: Desk) -> TemporaryBanner:
    return desk.window.chat_page.findChildren(TemporaryBanner)[0]


def press(desk: Desk, words: str) -> None:
    dialog = desk.window.findChildren(Dialog)[-1]
    next(b for b in dialog.findChildren(QPushButton) if b.text() == words).click()


def test_a_strip_says_it_and_neither_list_nor_title_name_it(desk: Desk) -> None:
    begin(desk)
    assert banner(desk).isVisible()
    assert desk.window.windowTitle().startswith("Temporary chat")
    assert len(desk.shown()) == 6


def test_leaving_it_asks_and_staying_stays(desk: Desk) -> None:
    begin(desk)
    desk.chats.open_chat(3)
    press(desk, "Stay")
    assert desk.session.temporary

    desk.chats.open_chat(3, 0)
    press(desk, "Discard")
    assert desk.session.chat.id == 3
    assert not banner(desk).isVisible()
    assert len(desk.shown()) == 6


def test_closing_the_window_asks_too(desk: Desk) -> None:
    begin(desk)
    desk.window.show()
    assert not desk.window.close()
    press(desk, "Stay")
    assert desk.window.isVisible() and desk.session.temporary

    assert not desk.window.close()
    with desk.qtbot.waitSignal(desk.window.closing):
        press(desk, "Keep this chat")
    assert not desk.window.isVisible()
    assert desk.shown()[:2] == ["[today]", "secret"]


def test_discarded_the_window_closes_and_nothing_is_kept(desk: Desk) -> None:
    begin(desk)
    desk.window.show()
    assert not desk.window.close()
    with desk.qtbot.waitSignal(desk.window.closing):
        press(desk, "Discard")
    assert not desk.window.isVisible()
    assert len(desk.shown()) == 6


def test_an_empty_one_is_left_unasked(desk: Desk) -> None:
    desk.window.commands.do("temporary_chat")
    desk.chats.begin()
    assert not desk.session.temporary
    assert desk.window.findChildren(Dialog) == []


def test_kept_by_the_strip_it_stands_in_the_list(desk: Desk) -> None:
    begin(desk)
    desk.window.composer.set_text("half a word")
    next(b for b in banner(desk).findChildren(QPushButton)).click()
    assert desk.shown()[:2] == ["[today]", "secret"]
    assert desk.window.composer.text() == "half a word"
    assert not banner(desk).isVisible()


def test_kept_when_it_is_left_the_other_chat_is_opened(desk: Desk) -> None:
    begin(desk)
    desk.chats.open_chat(2)
    press(desk, "Keep this chat")
    assert desk.session.chat.id == 2
    assert "secret" in desk.shown()
