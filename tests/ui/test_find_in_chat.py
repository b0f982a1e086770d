"""Words of the open chat are found, marked and gone to."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from hfchat_desktop.bridge.chat_list import ChatListModel
from hfchat_desktop.core.chats import Message, ReplyState, Role
from hfchat_desktop.core.find import FindQuery
from hfchat_desktop.ui.main_window import MainWindow
from hfchat_desktop.ui.theme import Theme
from hfchat_desktop.ui.transcript.code_text import CodeText
from hfchat_desktop.ui.transcript.find_bar import FindBar
from hfchat_desktop.ui.transcript.finder import Finder

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
LONG_CODE = "```py\n" + "\n".join(f"row_{n}" for n in range(60)) + "\nneedle\n```"


def message(number: int, text: str, state: ReplyState = ReplyState.DONE) -> Message:
    role = Role.USER if number % 2 else Role.ASSISTANT
    return Message(number, 1, number - 1 or None, role, text, state=state)


class Page:
    """A window with a chat in it."""

    def __init__(self, qtbot: QtBot, theme: Theme) -> None:
        self.qtbot = qtbot
        model = ChatListModel()
        theme.set_reduced_motion(True)
        self.window = MainWindow(theme, model)
        model.setParent(self.window)
        qtbot.addWidget(self.window)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.window.activateWindow()
        self.transcript = self.window.transcript

    def show(self, *texts: str) -> None:
        self.window.set_conversation_empty(not texts)
        self.transcript.show_messages([message(n + 1, text) for n, text in enumerate(texts)])

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(self.window.windowHandle(), key, held)

    def find(self, words: str) -> None:
        self.press(Qt.Key.Key_F, CONTROL)
        self.field.setText(words)

    @property
    def bar(self) -> FindBar:
        found = self.window.findChild(FindBar)
        assert isinstance(found, FindBar)
        return found

    @property
    def field(self) -> QLineEdit:
        found = self.bar.findChild(QLineEdit)
        assert isinstance(found, QLineEdit)
        return found

    def wait_for(self, told: str) -> None:
        label = self.bar.findChild(QLabel)
        self.qtbot.waitUntil(lambda: label.text() == told, timeout=5_000)

    def current(self) -> tuple[str, tuple[int, int], float]:
        """Return text and span of the current place, and where it is in the view."""
        marks = self.transcript.style_.marks
        assert marks is not None and marks.current is not None
        leaf, span = marks.current
        for view in self.transcript.views.values():
            if leaf in list(view.flow.leaves()):
                return leaf.text, span, view.y() + leaf.place_of(span[0]).center().y()
        raise AssertionError("the current place is not in view")


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> Iterator[Page]:
    made = Page(qtbot, theme)
    yield made
    made.window.close()


def test_places_are_counted_in_all_messages_and_gone_through_with_enter(page: Page) -> None:
    page.show("bread?", *["a\n\n" * 40 + "more bread"] * 30)
    page.transcript.verticalScrollBar().setValue(0)
    page.find("BREAD")
    page.wait_for("1 of 31")
    for number in (2, 3, 4):
        page.qtbot.keyClick(page.field, Qt.Key.Key_Return)
        page.wait_for(f"{number} of 31")
        text, (start, end), y = page.current()
        assert text[start:end] == "bread"
        assert 50 < y < page.transcript.height()
    page.qtbot.keyClick(page.field, Qt.Key.Key_Return, SHIFT)
    page.wait_for("3 of 31")


def test_stepping_goes_around_the_ends(page: Page) -> None:
    page.show("bread", "bread and butter")
    page.find("bread")
    page.press(Qt.Key.Key_G, CONTROL | SHIFT)
    page.wait_for("2 of 2")
    page.press(Qt.Key.Key_F3)
    page.wait_for("1 of 2")


def test_what_is_not_there_is_told(page: Page) -> None:
    page.show("bread", "butter")
    page.find("cheese")
    page.wait_for("Not found")
    page.qtbot.keyClick(page.field, Qt.Key.Key_Return)
    page.wait_for("Not found")


def test_code_that_is_folded_is_opened_for_a_place_in_it(page: Page) -> None:
    page.show("show me", LONG_CODE)
    page.find("needle")
    page.wait_for("1 of 1")
    view = page.transcript.views[2]
    (code,) = [leaf for leaf in view.flow.leaves() if isinstance(leaf, CodeText)]
    assert code.shown == code.line_count
    assert 0 < page.current()[2] < page.transcript.height()


def test_a_part_of_a_long_message_that_is_folded_away_is_shown(page: Page) -> None:
    page.show("tell me", "word by word\n\n" * 3_000 + "the needle")
    page.find("needle")
    page.wait_for("1 of 1")

    def is_there() -> None:
        assert page.current()[0] == "the needle"

    page.qtbot.waitUntil(is_there, timeout=10_000)


def test_words_that_stream_in_are_found_and_marked(page: Page) -> None:
    page.show("tell me of bread")
    page.transcript.append_message(message(2, "", ReplyState.WRITING))
    page.find("bread")
    page.wait_for("1 of 1")
    for _ in range(5):
        page.transcript.append_text(2, "some **bread** ")
        page.transcript.flush()
    page.wait_for("1 of 6")
    page.transcript.finish_reply(message(2, "some **bread** " * 5))
    page.wait_for("1 of 6")
    page.press(Qt.Key.Key_G, CONTROL)
    page.wait_for("2 of 6")


def test_another_chat_is_looked_through_too(page: Page) -> None:
    page.show("bread", "bread")
    page.find("bread")
    page.wait_for("1 of 2")
    other = Message(9, 2, None, Role.USER, "bread bread bread", state=ReplyState.DONE)
    page.transcript.show_messages([other])
    page.wait_for("0 of 3")
    page.qtbot.keyClick(page.field, Qt.Key.Key_Return)
    page.wait_for("1 of 3")


def test_esc_closes_it_and_the_keyboard_goes_back(page: Page) -> None:
    page.show("bread", "bread")
    page.window.focus_message_box()
    before = page.window.focusWidget()
    page.find("bread")
    page.wait_for("2 of 2") if page.bar.findChild(QLabel).text() == "2 of 2" else None
    page.press(Qt.Key.Key_Escape)
    assert not page.bar.isVisible()
    assert page.window.focusWidget() is before
    assert page.transcript.style_.marks is None


def test_marks_are_painted_behind_the_words_in_both_modes(page: Page, theme: Theme) -> None:
    page.show("bread and butter", "bread `bread` [bread](https://a.example)")
    page.find("bread")
    page.wait_for("1 of 4")
    for mode in ("dark", "light"):
        theme.set_mode(mode)  # type: ignore[arg-type]
        page.qtbot.wait(400)
        image = page.transcript.grab().toImage()
        colours = {image.pixelColor(x, y).name() for x in range(0, image.width(), 2)
                   for y in range(60, image.height(), 3)}  # fmt: skip
        assert {theme.color("accent").name(), theme.color("accentBorder").name()} <= colours


def test_selected_words_are_what_is_looked_for(page: Page) -> None:
    page.show("bread", "one butter knife")
    view = page.transcript.views[2]
    (leaf,) = view.flow.leaves()
    place = leaf.place_of(6)
    QTest.mouseDClick(view, Qt.MouseButton.LeftButton, NONE, place.center().toPoint())
    assert view.selected_text() == "butter"
    page.press(Qt.Key.Key_F, CONTROL)
    page.wait_for("1 of 1")
    assert page.field.text() == "butter"


def test_match_case_is_off_until_it_is_pressed(page: Page) -> None:
    page.show("Bread", "bread")
    page.find("Bread")
    page.wait_for("2 of 2" if page.transcript.anchor else "1 of 2")
    page.bar._case.click()
    page.wait_for("1 of 1")


def test_an_empty_chat_has_nothing_to_find_in(page: Page) -> None:
    page.show()
    page.press(Qt.Key.Key_F, CONTROL)
    assert page.window.findChild(FindBar) is None


def test_a_place_at_the_end_of_a_long_line_of_code_is_scrolled_to(page: Page) -> None:
    page.show("show", "```\n" + "x " * 400 + "needle\n```")
    page.find("needle")
    page.wait_for("1 of 1")
    _, span, _ = page.current()
    view = page.transcript.views[2]
    (code,) = view.flow.leaves()
    x = code.place_of(span[0]).x()
    assert view.column.left() < x < view.column.right()


def test_a_large_chat_is_looked_through_in_slices(page: Page, qtbot: QtBot) -> None:
    page.show(*[f"number {n} **bread**\n\n" * 20 for n in range(400)])
    finder = Finder(page.transcript)
    told: list[tuple[int, int, bool]] = []
    finder.found.connect(lambda *args: told.append(args))
    finder.look_for(FindQuery("bread"))
    assert not told[-1][2]
    qtbot.waitUntil(lambda: told[-1][2], timeout=20_000)
    assert told[-1][1] == 8_000
    finder.close()


def test_it_stays_inside_a_narrow_window(page: Page) -> None:
    page.show("bread", "bread")
    page.window.resize(420, 700)
    page.find("bread")
    assert page.transcript.rect().contains(page.bar.geometry())
    assert isinstance(page.window.grab().toImage(), QImage)
    assert QPointF(page.bar.pos()).x() >= 0
