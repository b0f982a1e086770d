"""With the Tab key through each place: in the order of reading, seen, and back to the start."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from hfchat_desktop.bridge.chat_list import ChatListModel
from hfchat_desktop.core.chats import Chat, Message, ReplyState, Role
from hfchat_desktop.core.personas import Persona
from hfchat_desktop.ui.context_meter import ContextMeter
from hfchat_desktop.ui.floating_card import FloatingCard
from hfchat_desktop.ui.main_window import MainWindow
from hfchat_desktop.ui.pane_divider import PaneDivider
from hfchat_desktop.ui.path_text import PathText
from hfchat_desktop.ui.problem_words import Problem
from hfchat_desktop.ui.theme import Theme
from tests.ui.joined_models import JoinedModels
from tests.ui.tab_walk import MOST_STOPS, missed, place_of, settle, told, walk, wrong_order

NOW = time.time()
LEAST = 28  # px
NO_TARGETS = (PaneDivider, PathText, QLineEdit, QPlainTextEdit)  # fields, and a line
GROUPS = (
    "general", "models", "engine", "replies", "personas", "privacy", "accounts", "shortcuts",
    "about",
)  # fmt: skip


WIDE, MIDDLE, NARROW = 1280, 720, 420
each_width = pytest.mark.parametrize("window", [WIDE, MIDDLE, NARROW], indirect=True)


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, request: pytest.FixtureRequest) -> Iterator[MainWindow]:
    model = ChatListModel()
    model.set_chats([Chat(1, "one", updated_at=NOW, updated_seq=2)], NOW)
    theme.set_reduced_motion(True)
    made = MainWindow(theme, model)
    model.setParent(made)
    qtbot.addWidget(made)
    made.header.set_model("Qwen3 4B", "Q4_K_M", "Qwen")
    made.header.set_state("ready", 100)
    made.resize(getattr(request, "param", WIDE), 800)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    yield made
    made.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def check(window: MainWindow) -> None:
    """Walk through what is shown now."""
    stops = walk(window)
    assert len(stops) > 2
    assert wrong_order(stops, window, round_about=True) == []
    assert missed(window, stops) == []
    small = [
        f"{told(stop)} {stop.size().toTuple()}"
        for stop in stops
        if min(stop.width(), stop.height()) < LEAST and not isinstance(stop, NO_TARGETS)
    ]
    assert small == []
    assert set(walk(window, Qt.Key.Key_Backtab)) == set(stops)


def seen(window: MainWindow) -> bool:
    """Whether it can be seen where the keyboard is."""
    focused = window.focusWidget()
    return focused is not None and (
        window._ring.isVisible() or focused.property("focusRing") is False
    )


@each_width
def test_an_empty_chat_is_walked_as_it_is_read(window: MainWindow) -> None:
    window.set_conversation_empty(True)
    check(window)


@each_width
def test_what_comes_later_is_walked_and_read_where_it_stands(window: MainWindow) -> None:
    window.set_conversation_empty(True)
    page = window.chat_page
    page.show_temporary(True, False)
    page.show_problem(Problem("The disk is full", "", "Make room.", (("retry", "Retry"),), ""))
    page.set_persona(Persona("ada", "Ada", suggestions=("One?", "Two?")))
    check(window)
    parts = page.spoken_order()
    tops = [place_of(part, window).top() for part in parts if part.isVisible()]
    assert tops == sorted(tops)
    assert {type(part).__name__ for part in parts} >= {"TemporaryBanner", "Notice"}


@each_width
def test_a_chat_is_walked_as_it_is_read(window: MainWindow) -> None:
    window.set_conversation_empty(False)
    window.header.set_chat_open(True)
    window.transcript.show_messages(
        [
            Message(1, 1, None, Role.USER, "Hello"),
            Message(2, 1, 1, Role.ASSISTANT, "Hello.", state=ReplyState.DONE, model="Qwen3 4B"),
        ]
    )
    check(window)


@each_width
@pytest.mark.parametrize("group", GROUPS)
def test_the_settings_are_walked_as_they_are_read(window: MainWindow, group: str) -> None:
    window.rail.place_requested.emit("settings")
    window.settings_page.show_group(group)
    check(window)


@each_width
@pytest.mark.parametrize("words", ["memory", "backup", "persona", "xyzzy"])
def test_what_was_found_in_the_settings_is_walked_as_it_is_read(
    window: MainWindow, words: str
) -> None:
    window.rail.place_requested.emit("settings")
    for group in reversed(GROUPS):  # made in another order than they are found in
        window.settings_page.show_group(group)
    search_settings(window, words)
    check(window)
    check_column(window)


@pytest.mark.parametrize("visited", [True, False])
def test_a_search_leaves_the_settings_as_they_were_walked(
    window: MainWindow, visited: bool
) -> None:
    window.rail.place_requested.emit("settings")
    page = window.settings_page
    for group in reversed(GROUPS) if visited else ():
        page.show_group(group)
    for words in ("e", "", "o", ""):
        search_settings(window, words)
    for group in GROUPS:
        page.show_group(group)
        check(window)
        check_column(window)


def check_column(window: MainWindow) -> None:
    """Walk from the groups through what stands beside them, from its top to its end."""
    nav, main = window.settings_page.regions()
    if nav.isVisible():
        nav.focus_region()  # type: ignore[attr-defined]
    stops = [stop for stop in walk(window) if main.isAncestorOf(stop)]
    assert wrong_order(stops, window) == []


def search_settings(window: MainWindow, words: str) -> None:
    window.settings_page.focus_search()
    field = window.focusWidget()
    assert isinstance(field, QLineEdit)
    field.setText(words)
    for _ in range(5):
        settle()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@each_width
def test_the_ratings_are_walked_as_they_are_read(window: MainWindow) -> None:
    window.rail.place_requested.emit("ratings")
    check(window)


@each_width
def test_the_models_are_walked_as_they_are_read(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    models = JoinedModels(qtbot, window, tmp_path)
    models.show_first()
    check(window)
    models.page.show_part("local")
    check(window)
    models.close()


@pytest.mark.parametrize("window", [WIDE, NARROW], indirect=True)
@pytest.mark.parametrize("scheme", ["light", "dark", "high"])
def test_each_stop_can_be_seen(window: MainWindow, theme: Theme, scheme: str) -> None:
    theme.set_mode("dark" if scheme == "dark" else "light")
    theme.set_high_contrast(scheme == "high")
    window.set_conversation_empty(True)
    hidden = []
    for _ in range(40):
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
        settle()
        if not seen(window):
            hidden.append(told(window.focusWidget()))
    theme.set_high_contrast(False)
    assert hidden == []


def test_after_a_card_closes_the_keyboard_is_where_it_came_from(window: MainWindow) -> None:
    window.header.set_chat_open(True)
    window.header.set_context(100, 4096, 0)
    meter = window.header.findChild(ContextMeter)
    assert meter is not None
    meter.setFocus(Qt.FocusReason.TabFocusReason)
    card = FloatingCard(window.theme, "Context", window)
    inside = QLineEdit(card)
    card.column.addWidget(inside)
    card.open_at(meter, inside)
    settle()
    assert window.focusWidget() is inside
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Escape)
    settle()
    assert window.focusWidget() is meter


@pytest.mark.parametrize("window", [NARROW], indirect=True)
def test_the_ring_around_a_message_is_whole_beside_a_scroll_bar(window: MainWindow) -> None:
    window.set_conversation_empty(False)
    messages = [
        Message(n, 1, n - 1 or None, Role.USER if n % 2 else Role.ASSISTANT, "Words. " * 40)
        for n in range(1, 21)
    ]
    window.transcript.show_messages(messages)
    settle()
    assert window.transcript.verticalScrollBar().isVisible()
    window.composer.focus()
    for _ in range(MOST_STOPS):
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Backtab)
        settle()
        if window.transcript.isAncestorOf(window.focusWidget()):
            break
    ring, view = window._ring, window.transcript.viewport()
    assert ring.isVisible()
    assert ring.geometry().right() <= view.mapTo(window, view.rect().topRight()).x() + 4


def test_the_places_are_never_without_the_keyboard(window: MainWindow) -> None:
    for place in ("settings", "ratings", "models", "chats", "settings", "chats"):
        window.show_place(place)
        settle()
        focused = window.focusWidget()
        assert focused is not None, place
        assert focused.isVisible(), place


def test_a_message_that_goes_gives_the_keyboard_to_the_conversation(window: MainWindow) -> None:
    window.set_conversation_empty(False)
    messages = [
        Message(1, 1, None, Role.USER, "Hello"),
        Message(2, 1, 1, Role.ASSISTANT, "Hello.", state=ReplyState.DONE, model="Qwen3 4B"),
    ]
    window.transcript.show_messages(messages)
    settle()
    window.transcript.views[2].setFocus(Qt.FocusReason.TabFocusReason)
    window.transcript.remove_from(2)
    settle()
    focused = window.focusWidget()
    assert focused is not None
    assert focused is window.transcript or window.transcript.isAncestorOf(focused)
