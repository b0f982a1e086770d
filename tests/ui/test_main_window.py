"""The window at every width, its keys, its drawer, and what it remembers."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from hfchat_desktop.bridge.chat_list import ChatListModel
from hfchat_desktop.core.chats import Chat
from hfchat_desktop.ui.focus_ring import FocusRing
from hfchat_desktop.ui.main_window import MainWindow
from hfchat_desktop.ui.notice import Notice
from hfchat_desktop.ui.pane_divider import PaneDivider
from hfchat_desktop.ui.problem_words import Problem
from hfchat_desktop.ui.theme import Theme

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
NOW = time.time()
PROBLEM = Problem("The engine stopped", "The answer is kept.", "", (("restart", "Restart"),), "")


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> Iterator[MainWindow]:
    model = ChatListModel()
    model.set_chats([Chat(1, "one", updated_at=NOW, updated_seq=2)], NOW)
    theme.set_reduced_motion(True)
    made = MainWindow(theme, model)
    model.setParent(made)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    yield made
    made.close()


def press(window: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier = CONTROL) -> None:
    """Press a key as the system does: at the native window."""
    QTest.keyClick(window.windowHandle(), key, modifiers)
    QCoreApplication.processEvents()


def resize(window: MainWindow, width: int, height: int = 760) -> None:
    window.resize(width, height)
    QCoreApplication.processEvents()


def field_of(window: MainWindow) -> QPlainTextEdit:
    found = window.composer.findChild(QPlainTextEdit)
    assert isinstance(found, QPlainTextEdit)
    return found


def test_the_first_size_is_1280_by_800_and_the_least_400_by_320(window: MainWindow) -> None:
    assert (window.width(), window.height()) == (1280, 800)
    assert (window.minimumWidth(), window.minimumHeight()) == (400, 320)
    assert (window.rail.width(), window.pane.width()) == (72, 251)


@pytest.mark.parametrize(
    ("width", "arrangement"),
    [(1000, "wide"), (999, "compact"), (720, "compact"), (719, "narrow"), (400, "narrow")],
)
def test_the_arrangement_follows_the_width(
    window: MainWindow, width: int, arrangement: str
) -> None:
    resize(window, width)

    assert window.width_class == arrangement
    assert window.rail.isVisible() == (arrangement != "narrow")
    assert window.pane.isVisible() == (arrangement == "wide")
    assert window.width() == width


def test_the_list_opens_over_the_content_where_there_is_no_room(window: MainWindow) -> None:
    resize(window, 900)
    before = window.chat_page.width()
    window.header.list_toggle_requested.emit()

    assert window.list_is_shown
    assert window.pane.isVisible()
    assert window.chat_page.width() == before

    QTest.mouseClick(window.pane.parentWidget().parentWidget(), Qt.MouseButton.LeftButton,
                     pos=QPoint(700, 300))  # fmt: skip
    assert not window.list_is_shown


def test_the_drawer_of_a_narrow_window_holds_rail_and_list(window: MainWindow) -> None:
    resize(window, 420)
    window.toggle_list()
    assert window.rail.isVisible()
    assert window.pane.isVisible()

    window.pane.chat_selected.emit(1)
    assert not window.list_is_shown

    resize(window, 1280, 800)
    assert window.rail.isVisible()
    assert window.pane.isVisible()


def test_esc_closes_the_drawer_first_and_then_is_told(qtbot: QtBot, window: MainWindow) -> None:
    resize(window, 900)
    window.toggle_list()
    spy = QSignalSpy(window.escape_pressed)
    press(window, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    assert not window.list_is_shown
    assert spy.count() == 0

    press(window, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    assert spy.count() == 1


@pytest.mark.parametrize(
    ("key", "modifiers", "name"),
    [
        (Qt.Key.Key_N, CONTROL, "new_chat_requested"),
        (Qt.Key.Key_F, CONTROL | SHIFT, "search_requested"),
        (Qt.Key.Key_R, CONTROL, "regenerate_requested"),
        (Qt.Key.Key_C, CONTROL | SHIFT, "copy_last_requested"),
        (Qt.Key.Key_Up, ALT, "previous_chat_requested"),
        (Qt.Key.Key_Down, ALT, "next_chat_requested"),
        (Qt.Key.Key_F2, Qt.KeyboardModifier.NoModifier, "rename_requested"),
        (Qt.Key.Key_Comma, CONTROL, "settings_requested"),
    ],
)
def test_keys_ask_for_what_the_design_says_while_one_writes(
    window: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier, name: str
) -> None:
    window.focus_message_box()
    field_of(window).setPlainText("text that a field might cut")
    spy = QSignalSpy(getattr(window, name))
    press(window, key, modifiers)

    assert spy.count() == 1
    assert field_of(window).toPlainText() == "text that a field might cut"


def test_search_shows_the_list_at_every_width(window: MainWindow) -> None:
    for width in (1280, 900, 420):
        resize(window, width)
        press(window, Qt.Key.Key_F, CONTROL | SHIFT)
        focused = window.focusWidget()
        assert isinstance(focused, QLineEdit)
        assert focused.isVisible()


def test_ctrl_b_hides_and_shows_the_list(window: MainWindow) -> None:
    press(window, Qt.Key.Key_B)
    assert not window.pane.isVisible()
    press(window, Qt.Key.Key_B)
    assert window.pane.isVisible()


def test_f6_walks_through_all_regions_and_back(window: MainWindow) -> None:
    window.set_conversation_empty(True)
    window.focus_message_box()
    regions = [window.rail, window.pane, window.header, window.chat_page.first_run, window.composer]
    for key_modifiers, order in (
        (Qt.KeyboardModifier.NoModifier, regions),
        (SHIFT, list(reversed(regions[:-1]))),
    ):
        for region in order:
            press(window, Qt.Key.Key_F6, key_modifiers)
            focused = window.focusWidget()
            assert focused is not None
            assert region.isAncestorOf(focused), (region, focused)


def test_settings_are_made_when_they_are_first_wanted(window: MainWindow) -> None:
    assert window.current_place == "chats"
    window.rail.place_requested.emit("settings")
    assert window.current_place == "settings"
    assert window.settings_page.isVisible()
    assert not window.pane.isVisible()

    press(window, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    assert window.current_place == "chats"


def test_dragging_the_line_changes_the_list_within_limits(qtbot: QtBot, window: MainWindow) -> None:
    divider = window.findChild(PaneDivider)
    assert isinstance(divider, PaneDivider)
    for target, width in ((1000, 360), (-200, 208)):
        qtbot.mousePress(divider, Qt.MouseButton.LeftButton)
        qtbot.mouseMove(divider, QPoint(target, 100))
        qtbot.mouseRelease(divider, Qt.MouseButton.LeftButton)
        QCoreApplication.processEvents()
        assert window.pane.width() == width
        assert abs(divider.x() + 4 - window.pane.width()) <= 1  # the grip lies over the line

    qtbot.mouseDClick(divider, Qt.MouseButton.LeftButton)
    assert window.pane.width() == 251


def test_far_below_its_smallest_width_the_list_snaps_shut(qtbot: QtBot, window: MainWindow) -> None:
    divider = window.findChild(PaneDivider)
    assert isinstance(divider, PaneDivider)
    qtbot.mousePress(divider, Qt.MouseButton.LeftButton)
    qtbot.mouseMove(divider, QPoint(-200, 100))
    qtbot.mouseRelease(divider, Qt.MouseButton.LeftButton)

    assert not window.pane.isVisible()
    window.toggle_list()
    assert window.pane.isVisible()


def test_place_comes_back_and_rubbish_is_left_out(
    qtbot: QtBot, theme: Theme, window: MainWindow
) -> None:
    divider = window.findChild(PaneDivider)
    assert isinstance(divider, PaneDivider)
    divider.set_pane_width(299)
    window.toggle_list()
    window.resize(760, 700)  # no larger than the screen of the tests
    place = window.place()

    model = ChatListModel()
    other = MainWindow(theme, model)
    model.setParent(other)
    qtbot.addWidget(other)
    other.restore_place({"geometry": 5, "pane_shown": "no", "pane_widths": ["x"]})
    other.restore_place({"geometry": "no base 64 ✗", "pane_widths": {"a": "b"}})
    other.restore_place(place)
    other.show()
    qtbot.waitExposed(other)

    assert (other.width(), other.height()) == (760, 700)
    resize(other, 1280)
    assert not other.pane.isVisible()
    other.toggle_list()
    assert other.pane.width() == 299


@pytest.mark.parametrize("place", [{}, {"geometry": "no base 64 ✗"}])
def test_the_first_window_is_no_larger_than_the_screen(
    qtbot: QtBot, theme: Theme, place: dict[str, object]
) -> None:
    model = ChatListModel()
    first = MainWindow(theme, model)
    model.setParent(first)
    qtbot.addWidget(first)
    first.restore_place(place)
    room = first.screen().availableSize()
    assert room.width() < 1280, "else this tests nothing"
    assert first.width() < room.width()
    assert first.height() < room.height()


def test_a_problem_stands_above_the_composer_until_it_is_cleared(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.show_problem(PROBLEM)
    window.show_problem(PROBLEM)
    notices = [n for n in window.findChildren(Notice) if n.isVisible()]
    assert len(notices) == 1

    with qtbot.waitSignal(window.problem_action_requested) as asked:
        notices[0].action_requested.emit("restart")
    assert asked.args == ["restart"]

    window.clear_problem()
    assert not any(n.isVisible() for n in window.findChildren(Notice))


def test_a_model_file_can_be_dropped_anywhere_even_on_the_composer(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    model_file = tmp_path / "Model.GGUF"
    at = window.composer.mapTo(window, window.composer.rect().center())
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(model_file))])
    enter = QDragEnterEvent(
        at,
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QCoreApplication.sendEvent(window.windowHandle(), enter)
    assert enter.isAccepted()

    drop = QDropEvent(
        QPointF(at),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    with qtbot.waitSignal(window.model_file_dropped) as told:
        QCoreApplication.sendEvent(window.windowHandle(), drop)
    assert told.args == [str(model_file)]
    assert window.composer.text() == ""


def test_the_ring_is_seen_after_the_keyboard_and_not_after_the_pointer(
    qtbot: QtBot, window: MainWindow
) -> None:
    ring = window.findChild(FocusRing)
    assert isinstance(ring, FocusRing)
    window.focus_message_box()
    assert not ring.isVisible()

    press(window, Qt.Key.Key_F6, Qt.KeyboardModifier.NoModifier)
    assert ring.isVisible()
    focused = window.focusWidget()
    assert isinstance(focused, QWidget)
    middle = focused.mapTo(window, focused.rect().center())
    assert ring.geometry().contains(middle) or ring.geometry().intersects(focused.geometry())

    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton,
                     Qt.KeyboardModifier.NoModifier, QPoint(800, 400))  # fmt: skip
    assert not ring.isVisible()


def test_the_ring_survives_the_end_of_what_it_went_around(window: MainWindow) -> None:
    ring = window.findChild(FocusRing)
    assert isinstance(ring, FocusRing)
    holder = QWidget(window.chat_page)
    holder.setGeometry(400, 200, 200, 80)
    field = QLineEdit(holder)
    holder.show()
    press(window, Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier)
    field.setFocus(Qt.FocusReason.TabFocusReason)
    assert ring.isVisible()

    holder.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    press(window, Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier)
    press(window, Qt.Key.Key_F6, Qt.KeyboardModifier.NoModifier)
    assert ring.isVisible()


def test_the_title_of_the_window_names_the_chat_as_plain_text(window: MainWindow) -> None:
    window.set_chat_title("Bread\nand\u202ebutter")
    assert window.windowTitle() == "Bread andbutter · HFChat Desktop"
    window.set_chat_title("")
    assert window.windowTitle() == "HFChat Desktop"


def test_the_caption_is_shorter_where_it_is_narrow(window: MainWindow) -> None:
    def captions() -> list[str]:
        return [
            label.text()
            for label in window.chat_page.findChildren(QLabel)
            if "Answers can be wrong" in label.text()
        ]

    assert captions() == ["Runs on this computer. Answers can be wrong, so check what matters."]
    resize(window, 420)
    assert captions() == ["Answers can be wrong, so check what matters."]


def test_closing_is_told(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.closing):
        window.close()


def test_both_modes_are_painted_at_every_width(window: MainWindow, theme: Theme) -> None:
    for mode in ("dark", "light"):
        theme.set_mode(mode)  # type: ignore[arg-type]
        for width in (1280, 960, 420):
            resize(window, width)
            assert not window.grab().isNull()


def test_tab_goes_from_list_to_its_line_to_header_and_from_composer_to_the_toast(
    window: MainWindow,
) -> None:
    window.toaster.show_toast("Chat deleted", action="Undo", on_action=lambda: None)
    window.composer.focus()
    stops = []
    for _ in range(16):
        focused = QApplication.focusWidget()
        stops.append(focused.accessibleName() or getattr(focused, "text", str)())
        focused.focusNextPrevChild(True)
    assert stops[1:3] == ["Persona: No persona", "Undo"]
    line = stops.index("Width of the list")
    assert stops[line - 1] == "Everything stays on this computer"
    assert stops[line + 1] == "Show or hide the list"


def test_the_settings_begin_at_the_list_of_their_groups(window: MainWindow) -> None:
    window.focus_message_box()
    press(window, Qt.Key.Key_Comma, CONTROL)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
        nav = window.settings_page.regions()[0]
        focused = window.focusWidget()
        assert isinstance(focused, QWidget) and nav.isAncestorOf(focused)
        press(window, key, Qt.KeyboardModifier.NoModifier)
