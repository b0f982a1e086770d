"""The palette: opened by keys, over chats, models and commands."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget
from pytestqt.qtbot import QtBot

from hfchat_desktop.bridge.chat_list import ChatListModel
from hfchat_desktop.bridge.search import Search
from hfchat_desktop.core.chats import Chat, Role
from hfchat_desktop.core.store import ChatStore
from hfchat_desktop.ui.main_window import MainWindow
from hfchat_desktop.ui.model_selector import ModelChoice
from hfchat_desktop.ui.palette import Palette
from hfchat_desktop.ui.palette_controller import PaletteController
from hfchat_desktop.ui.palette_entries import Entry, Provider
from hfchat_desktop.ui.theme import Theme

TITLES = ("Compound interest", "A walk in Kraków", "Zażółć gęślą jaźń")


class Chats:
    """What the palette needs of a session."""

    def __init__(self, database: Path) -> None:
        self._database = database

    def recall(self, key: str) -> object:
        with closing(ChatStore.open_read_only(self._database)) as store:
            return store.recall(key)

    def remember(self, key: str, value: object) -> None:
        store, _ = ChatStore.open(self._database, backups=self._database.parent / "backups")
        store.remember(key, value)
        store.close()

    def chats(self) -> list[Chat]:
        with closing(ChatStore.open_read_only(self._database)) as store:
            return store.chats()


class Desk:
    """A window with a palette over some chats."""

    def __init__(self, qtbot: QtBot, theme: Theme, folder: Path, titles: list[str]) -> None:
        database = folder / "chats.sqlite3"
        store, _ = ChatStore.open(database, backups=folder / "backups")
        for title in titles:
            chat = store.create_chat(title=title)
            store.add_message(chat.id, None, Role.USER, f"Of flour and {title}")
        store.close()
        self.qtbot = qtbot
        self.searches: list[Search] = []
        self.more: list[Provider] = []
        model = ChatListModel()
        self.window = MainWindow(theme, model)
        model.setParent(self.window)
        qtbot.addWidget(self.window)
        self.window.show()
        self.controller = PaletteController(
            self.window,
            Chats(database),  # type: ignore[arg-type]
            lambda: Search(database, self.window),
            self.more,
            self.window,
        )
        self.window.commands.add("palette", self.controller.open)

    def open(self) -> Palette:
        QTest.keyClick(
            self.window.windowHandle(), Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier
        )
        return self.palette

    @property
    def palette(self) -> Palette:
        found = self.window.findChild(Palette)
        assert isinstance(found, Palette)
        return found

    def titles(self) -> list[str]:
        return [entry.title for entry in self.palette.shown()]

    def type(self, words: str) -> None:
        self.qtbot.keyClicks(self.field, words)

    def press(self, key: Qt.Key) -> None:
        self.qtbot.keyClick(self.field, key)

    @property
    def field(self) -> QLineEdit:
        found = self.palette.findChild(QLineEdit)
        assert isinstance(found, QLineEdit)
        return found

    def current(self) -> str:
        rows = self.palette.findChild(QListWidget)
        entry = rows.currentItem().data(Qt.ItemDataRole.UserRole)
        return str(entry.title)


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(qtbot, theme, tmp_path, list(TITLES))
    yield made
    if made.window.findChild(Palette) is not None:
        made.palette.close()
    made.controller.close()


def test_without_words_the_newest_chats_come_first_and_commands_have_their_keys(desk: Desk) -> None:
    desk.open()
    assert desk.titles()[:3] == list(reversed(TITLES))
    assert ("New chat", "Ctrl+N") in [(e.title, e.keys) for e in desk.palette.shown()]


def test_a_chat_is_found_without_its_accents_and_opened_by_enter(desk: Desk) -> None:
    spy = QSignalSpy(desk.window.pane.chat_selected)
    desk.open()
    desk.type("zazolc")
    assert desk.titles() == ["Zażółć gęślą jaźń"]
    desk.press(Qt.Key.Key_Return)
    assert spy.at(0) == [3]
    assert not desk.palette.isVisible()


def test_words_of_messages_are_found_a_little_later_and_lead_to_the_message(desk: Desk) -> None:
    spy = QSignalSpy(desk.window.pane.result_selected)
    desk.open()
    desk.type("flour")
    desk.qtbot.waitUntil(lambda: len(desk.palette.shown()) == 3, timeout=5_000)
    assert all("\x02flour\x03" in entry.excerpt for entry in desk.palette.shown())
    newest = desk.palette.shown()[0]
    desk.press(Qt.Key.Key_Return)
    assert newest.title == TITLES[2]
    assert tuple(spy.at(0)) == newest.key


def test_arrows_go_past_the_headings_and_around(desk: Desk) -> None:
    desk.open()
    assert desk.current() == TITLES[2]
    desk.press(Qt.Key.Key_Up)
    last = desk.current()
    assert last == desk.titles()[-1]
    desk.press(Qt.Key.Key_Down)
    assert desk.current() == TITLES[2]


def test_a_command_is_done_and_comes_first_the_next_time(desk: Desk) -> None:
    desk.open()
    desk.type("toggle")
    assert desk.titles() == []
    desk.field.clear()
    desk.type("show or")
    desk.press(Qt.Key.Key_Return)
    assert not desk.window.pane.isVisible()
    desk.open()
    commands = [entry.title for entry in desk.palette.shown() if entry.keys]
    assert commands[0] == "Show or hide the list"


def test_what_was_chosen_comes_first_after_the_next_start_too(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    first = Desk(qtbot, theme, tmp_path, list(TITLES))
    first.open()
    first.type("krakow")
    first.press(Qt.Key.Key_Return)
    first.window.close()
    first.controller.close()
    again = Desk(qtbot, theme, tmp_path, [])
    again.open()
    assert again.titles()[0] == "A walk in Kraków"
    again.palette.close()
    again.controller.close()


def test_a_model_is_chosen(desk: Desk) -> None:
    desk.window.header.set_models([ModelChoice("/a.gguf", "Qwen3 4B", "Q4_K_M", 1, False)])
    spy = QSignalSpy(desk.window.header.model_chosen)
    desk.open()
    desk.type("qw")
    desk.press(Qt.Key.Key_Return)
    assert spy.at(0) == ["/a.gguf"]


def test_other_parts_may_offer_what_they_have(desk: Desk) -> None:
    chosen: list[object] = []
    persona = Entry("tutor", "Patient tutor")
    desk.more.append(Provider("personas", "Personas", lambda: [persona], chosen.append))
    desk.open()
    desk.type("pat")
    desk.press(Qt.Key.Key_Return)
    assert chosen == [persona]


def test_what_is_nowhere_is_told_in_a_sentence(desk: Desk) -> None:
    desk.open()
    desk.type("<b>qqqq")
    labels = [label.text() for label in desk.palette.findChildren(QLabel) if label.isVisible()]
    assert "Nothing matches “<b>qqqq”." in labels
    desk.press(Qt.Key.Key_Return)
    assert desk.palette.isVisible()


def test_esc_and_the_keys_that_opened_it_close_it(desk: Desk) -> None:
    desk.open()
    desk.press(Qt.Key.Key_Escape)
    assert not desk.palette.isVisible()
    desk.open()
    desk.qtbot.keyClick(desk.field, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert not desk.palette.isVisible()


@pytest.mark.parametrize("width", [1280, 420])
def test_it_stays_inside_the_window(desk: Desk, width: int) -> None:
    desk.window.resize(width, 700)
    palette = desk.open()
    corner = desk.window.mapFromGlobal(palette.mapToGlobal(palette.rect().topLeft()))
    assert corner.x() >= -20 and corner.x() + palette.width() <= width + 20
    assert palette.height() <= 700


def test_it_opens_at_once_over_two_thousand_chats(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    made = Desk(qtbot, theme, tmp_path, [f"{TITLES[n % 3]} {n}" for n in range(2_000)])
    made.open().close()
    times = []
    for _ in range(5):
        begun = time.thread_time()
        made.controller.open()
        QCoreApplication.processEvents()
        times.append(time.thread_time() - begun)
        made.palette.close()
    made.controller.close()
    assert min(times) < 0.2  # of the processor, about 20 ms
