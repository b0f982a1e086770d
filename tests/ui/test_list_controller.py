"""The list of chats joined to what is kept: folders, several at once, tags, search, undo."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from hfchat_desktop.bridge.chat_list import ChatListModel, ChatRole
from hfchat_desktop.bridge.chat_session import ChatSession
from hfchat_desktop.bridge.engine import Engine
from hfchat_desktop.bridge.reply_writer import ReplyWriter
from hfchat_desktop.bridge.search import Search
from hfchat_desktop.core.chats import Role, SearchFilters
from hfchat_desktop.core.store import ChatStore
from hfchat_desktop.ui.chat_controller import ChatController
from hfchat_desktop.ui.composer_chip import ComposerChip
from hfchat_desktop.ui.main_window import MainWindow
from hfchat_desktop.ui.new_in_folder import FolderChip
from hfchat_desktop.ui.tag_editor import TagEditor
from hfchat_desktop.ui.theme import Theme
from hfchat_desktop.workers.process import WorkerProcess

FAKE = Path(__file__).parents[1] / "fakes" / "engine_process.py"


class Desk:
    """A window with five chats; the newest is number 5."""

    def __init__(self, qtbot: QtBot, theme: Theme, folder: Path) -> None:
        self.qtbot = qtbot
        database = folder / "chats.sqlite3"
        self.store, _ = ChatStore.open(database, backups=folder / "backups")
        for number in range(1, 6):
            chat = self.store.create_chat(title=f"chat {number}", model="Qwen3")
            self.store.add_message(chat.id, None, Role.USER, f"word{number} and bread")
        self.model = ChatListModel()
        self.window = window = MainWindow(theme, self.model)
        qtbot.addWidget(window)
        # All go with the window: what Python's collector finds later may be in any thread.
        argv = [sys.executable, str(FAKE), "answers"]
        self.engine = Engine(lambda: WorkerProcess("fake", argv=argv), parent=window)
        self.writer = ReplyWriter(self.store, self.engine, window)
        self.session = ChatSession(self.store, self.engine, self.writer, window)
        self.search = Search(database, window)
        self.model.setParent(window)
        self.chats = ChatController(
            window, self.session, self.writer, self.engine, self.model, self.search, window
        )
        self.window.show()
        qtbot.waitExposed(self.window)
        self.window.activateWindow()
        self.session.open_chat(5)
        self.chats.refresh_list()

    @property
    def rows(self):
        return self.window.pane._rows

    def close(self) -> None:
        self.window.hide()
        self.search.close()
        self.engine.close()
        self.store.close()

    def shown(self) -> list[str]:
        indexes = [self.model.index(row) for row in range(self.model.rowCount())]
        return [
            f"[{index.data(ChatRole.SECTION)}]"
            if index.data(ChatRole.KIND) in ("section", "archive")
            else str(index.data(ChatRole.TITLE))
            for index in indexes
        ]

    def centre(self, row: int) -> QPoint:
        return self.rows.visualRect(self.model.index(row)).center()

    def click(self, chat_id: int, held=Qt.KeyboardModifier.NoModifier) -> None:
        at = self.centre(self.model.row_of(chat_id)) - QPoint(40, 0)
        self.qtbot.mouseClick(self.rows.viewport(), Qt.MouseButton.LeftButton, held, at)

    def key(self, key: Qt.Key, held=Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(QApplication.focusWidget(), key, held)

    def undo(self) -> None:
        self.window.toaster._toast.action.click()

    def drag(self, start: QPoint, end: QPoint) -> None:
        viewport = self.rows.viewport()
        QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
        for step in range(1, 6):
            QTest.mouseMove(viewport, start + (end - start) * step / 5)
        QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=end)


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(qtbot, theme, tmp_path)
    yield made
    made.close()


CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_shift_and_arrows_choose_several_and_delete_is_undone_at_once(desk: Desk) -> None:
    desk.rows.setFocus(Qt.FocusReason.TabFocusReason)
    desk.key(Qt.Key.Key_Down, SHIFT)
    desk.key(Qt.Key.Key_Down, SHIFT)
    assert desk.rows.picks.ids == [5, 4, 3]
    desk.key(Qt.Key.Key_Delete)
    assert desk.shown() == ["[today]", "chat 2", "chat 1"]
    assert desk.session.chat is None

    desk.undo()
    assert len(desk.shown()) == 6
    assert desk.session.chat is not None
    assert desk.session.chat.id == 5


def test_ctrl_z_takes_back_what_was_deleted_unless_a_field_undoes_its_words(desk: Desk) -> None:
    def ctrl_z() -> None:
        QTest.keyClick(desk.window.windowHandle(), Qt.Key.Key_Z, CTRL)

    desk.rows.setFocus(Qt.FocusReason.TabFocusReason)
    desk.key(Qt.Key.Key_Down)
    desk.key(Qt.Key.Key_Delete)
    assert desk.model.row_of(4) < 0
    ctrl_z()
    assert desk.model.row_of(4) >= 0
    ctrl_z()  # there is nothing more to undo
    assert desk.model.row_of(4) >= 0

    desk.chats.delete_chat(5)  # it was open: the keyboard is in the message box, which is empty
    assert desk.window.composer.field.hasFocus()
    ctrl_z()
    assert desk.session.chat is not None and desk.session.chat.id == 5

    desk.chats.delete_chat(5)
    QTest.keyClicks(desk.window.composer.field, "word")
    ctrl_z()
    assert desk.window.composer.text() == ""
    assert desk.model.row_of(5) < 0


def test_ctrl_click_and_shift_click_choose_and_a_click_opens(desk: Desk) -> None:
    desk.click(3, CTRL)
    assert sorted(desk.rows.picks.ids) == [3, 5]  # with the open one
    desk.click(1, SHIFT)
    assert desk.rows.picks.ids == [3, 2, 1]
    desk.click(2)
    assert desk.rows.picks.ids == []
    assert desk.session.chat.id == 2


def test_ctrl_a_chooses_all_and_esc_none(desk: Desk) -> None:
    desk.rows.setFocus(Qt.FocusReason.TabFocusReason)
    desk.key(Qt.Key.Key_A, CTRL)
    assert len(desk.rows.picks) == 5
    desk.key(Qt.Key.Key_Escape)
    assert len(desk.rows.picks) == 0
    assert desk.session.chat is not None


def test_a_new_folder_takes_chats_and_is_named_in_its_row(desk: Desk) -> None:
    desk.window.pane.wishes.move_to_new_requested.emit([1, 2])
    field = desk.rows.findChild(QLineEdit)
    assert field is not None
    assert field.selectedText() == "New folder"
    desk.qtbot.keyClicks(field, "Kitchen")
    desk.qtbot.keyClick(field, Qt.Key.Key_Return)

    wanted = ["[folders]", "Kitchen", "chat 2", "chat 1"]
    desk.qtbot.waitUntil(lambda: desk.shown()[:4] == wanted, timeout=2_000)
    assert [folder.name for folder in desk.store.folders()] == ["Kitchen"]


def test_a_folder_closes_opens_and_is_deleted_with_undo(desk: Desk) -> None:
    folder = desk.session.folders.create("Kitchen")
    desk.session.folders.move([1], folder)
    assert desk.shown()[:3] == ["[folders]", "Kitchen", "[today]"]
    desk.rows.setFocus(Qt.FocusReason.TabFocusReason)
    desk.rows.setCurrentIndex(desk.model.index(1))
    desk.key(Qt.Key.Key_Right)
    assert desk.shown()[2] == "chat 1"
    desk.key(Qt.Key.Key_Delete)
    assert desk.shown()[0] == "[today]"
    desk.undo()
    assert desk.shown()[:3] == ["[folders]", "Kitchen", "chat 1"]
    assert desk.session.folders.opened() == [folder]


def begin_in_folder(desk: Desk, folder: int) -> ComposerChip:
    """Choose it in the menu of the folder; return the chip that tells it."""
    rect = desk.rows.visualRect(desk.model.index(desk.model.folder_row(folder)))
    at = QPoint(rect.right() - 24, rect.center().y())
    desk.qtbot.mouseClick(desk.rows.viewport(), Qt.MouseButton.LeftButton, pos=at)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    next(a for a in menu.actions() if a.text() == "New chat in this folder").trigger()
    menu.close()
    return desk.window.composer.findChild(FolderChip)


def test_a_new_chat_in_a_folder_is_there_from_its_first_message(desk: Desk) -> None:
    folder = desk.session.folders.create("Kitchen")
    desk.session.folders.move([1], folder)

    chip = begin_in_folder(desk, folder)
    assert desk.session.chat is None
    assert chip.isVisible() and chip.words() == "Kitchen"
    assert desk.window.composer.field.hasFocus()
    assert desk.session.folders.opened() == [folder]  # so that it can be seen there

    desk.window.composer.send_requested.emit("How long does bread rise?")
    made = desk.session.chat
    assert made is not None and made.folder_id == folder
    assert desk.store.chat(made.id).folder_id == folder
    assert desk.shown()[1:4] == ["Kitchen", made.title, "chat 1"]
    assert not chip.isVisible()

    desk.chats.begin()
    assert not chip.isVisible()
    desk.window.composer.send_requested.emit("And cake?")
    assert desk.session.chat is not None and desk.session.chat.folder_id == 0


def test_a_chat_to_be_is_taken_out_of_its_folder_and_put_back(desk: Desk) -> None:
    folder = desk.session.folders.create("Kitchen")
    chip = begin_in_folder(desk, folder)
    chip.click()
    assert not chip.isVisible() and desk.session.shown.folder_id == 0
    desk.undo()
    assert chip.isVisible() and desk.session.shown.folder_id == folder

    chats = desk.session.folders.delete(folder)
    assert not chip.isVisible()
    desk.session.folders.restore(folder, chats or [])
    assert chip.isVisible()
    desk.session.folders.delete(folder)
    assert desk.session.send("How long does bread rise?")
    assert desk.session.chat is not None and desk.session.chat.folder_id == 0


def test_a_temporary_chat_is_never_in_a_folder(desk: Desk) -> None:
    folder = desk.session.folders.create("Kitchen")
    chip = begin_in_folder(desk, folder)
    desk.window.commands.do("temporary_chat")
    assert not chip.isVisible()
    desk.session.send("word")
    assert desk.session.chat is not None and desk.session.chat.folder_id == 0
    desk.session.new_chat(temporary=True, folder_id=folder)
    assert desk.session.shown.folder_id == 0


def test_a_chat_is_dragged_into_a_folder_and_out_again(desk: Desk) -> None:
    folder = desk.session.folders.create("Kitchen")
    desk.drag(desk.centre(desk.model.row_of(4)), desk.centre(desk.model.folder_row(folder)))
    assert desk.store.chat(4).folder_id == folder
    assert desk.session.chat.id == 5  # it was no click
    desk.model.set_folder_open(folder, True)
    desk.drag(desk.centre(desk.model.row_of(4)), desk.centre(desk.model.row_of(1)))
    assert desk.store.chat(4).folder_id == 0
    desk.undo()
    assert desk.store.chat(4).folder_id == folder


def test_folders_are_dragged_in_order_and_moved_by_menu(desk: Desk) -> None:
    numbers = [desk.session.folders.create(name) for name in "ABC"]
    first, last = (desk.centre(desk.model.folder_row(numbers[at])) for at in (0, 2))
    desk.drag(last, first - QPoint(0, 8))
    assert [folder.name for folder in desk.store.folders()] == ["C", "A", "B"]
    desk.drag(desk.centre(desk.model.folder_row(numbers[2])), last + QPoint(0, 8))
    assert [folder.name for folder in desk.store.folders()] == ["A", "B", "C"]
    desk.window.pane.wishes.folder_place_requested.emit(numbers[1], numbers[0])
    assert [folder.name for folder in desk.store.folders()] == ["B", "A", "C"]


def test_esc_ends_a_drag(desk: Desk) -> None:
    folder = desk.session.folders.create("Kitchen")
    start, end = desk.centre(desk.model.row_of(4)), desk.centre(desk.model.folder_row(folder))
    desk.rows.setFocus(Qt.FocusReason.TabFocusReason)
    viewport = desk.rows.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(viewport, start - QPoint(0, 30))
    QTest.mouseMove(viewport, end)
    desk.key(Qt.Key.Key_Escape)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=end)
    assert desk.store.chat(4).folder_id == 0


def test_pinned_and_archived_chats_stand_apart(desk: Desk) -> None:
    wishes = desk.window.pane.wishes
    wishes.pin_requested.emit([2], True)
    assert desk.shown()[:3] == ["[pinned]", "chat 2", "[today]"]
    wishes.archive_requested.emit([2, 3], True)
    assert desk.shown() == ["[today]", "chat 5", "chat 4", "chat 1", "[archive]"]
    desk.rows.choose(desk.model.index(4))
    assert desk.shown()[-2:] == ["chat 3", "chat 2"]
    desk.undo()
    assert "[archive]" not in desk.shown()


def test_the_menu_of_several_chats_is_for_all_of_them(desk: Desk) -> None:
    folder = desk.session.folders.create("Kitchen & more")
    desk.click(4, CTRL)
    rect = desk.rows.visualRect(desk.model.index(desk.model.row_of(4)))
    desk.rows._open_menu(desk.model.index(desk.model.row_of(4)), QPoint())
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert "Rename" not in [action.text() for action in menu.actions()]
    move = next(action.menu() for action in menu.actions() if action.menu() is not None)
    next(action for action in move.actions() if action.text() == "Kitchen && more").trigger()
    menu.close()
    assert {desk.store.chat(number).folder_id for number in (4, 5)} == {folder}
    assert rect.isValid()


def test_tags_are_added_completed_and_taken_away(desk: Desk) -> None:
    desk.store.set_tags(1, ["Bread"])
    desk.chats.refresh_list()
    desk.window.pane.wishes.tags_requested.emit([4, 5])
    editor = desk.window.findChild(TagEditor)
    assert editor is not None
    field = editor.findChild(QLineEdit)
    desk.qtbot.keyClicks(field, "bread")
    desk.qtbot.keyClick(field, Qt.Key.Key_Return)
    assert desk.store.chat(4).tags == desk.store.chat(5).tags == ("Bread",)
    assert desk.model.index(desk.model.row_of(4)).data(ChatRole.TAGS) == ("Bread",)
    next(b for b in editor.findChildren(QPushButton) if b.text() == "#Bread").click()
    assert desk.store.chat(4).tags == ()
    editor.close()


def test_a_filter_confines_the_list_and_clear_ends_it(desk: Desk) -> None:
    desk.store.set_tags(2, ["x"])
    desk.chats.refresh_list()
    desk.window.pane.set_filters(SearchFilters(tag="x"))
    assert desk.shown() == ["[today]", "chat 2"]
    desk.window.pane.set_filters(SearchFilters(tag="nothing"))
    words = [label.text() for label in desk.window.pane.findChildren(QLabel) if label.isVisible()]
    assert "No chat is like this." in words
    desk.window.pane.filter_row().clear()
    assert len(desk.shown()) == 6


def test_typing_finds_and_enter_goes_to_the_message(desk: Desk) -> None:
    pane = desk.window.pane
    pane.focus_search()
    desk.qtbot.keyClicks(QApplication.focusWidget(), "word2")
    desk.qtbot.waitUntil(lambda: desk.shown()[:1] == ["[results]"], timeout=5_000)
    desk.key(Qt.Key.Key_Return)
    assert desk.session.chat.id == 2
    pane.clear_search()
    assert desk.shown()[0] == "[today]"


def test_a_hit_in_a_version_that_is_not_shown_is_shown(desk: Desk) -> None:
    first = desk.store.path(3)[0]
    desk.store.add_message(3, None, Role.USER, "another version")
    desk.chats.open_chat(3, first.id)
    assert [message.text for message in desk.store.path(3)] == ["word3 and bread"]


def test_the_list_of_five_thousand_chats_is_rebuilt_quickly(desk: Desk) -> None:
    chats = [desk.store.chat(1)]
    from dataclasses import replace

    many = [replace(chats[0], id=n, updated_seq=n, updated_at=time.time()) for n in range(1, 5001)]
    desk.model.set_chats(many, time.time())
    QApplication.processEvents()
    began = time.thread_time()
    for number in range(20):
        desk.model.update_chat(replace(many[number], updated_seq=9000 + number))
        QApplication.processEvents()
    assert (time.thread_time() - began) / 20 < 0.2  # of the processor, about 10 ms
