"""The table of actions, its keys, and how a person changes them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from hfchat_desktop.bridge.chat_list import ChatListModel
from hfchat_desktop.core.settings import Settings
from hfchat_desktop.ui.action_words import action_words, group_words
from hfchat_desktop.ui.key_button import KeyButton
from hfchat_desktop.ui.key_cap import KeyCap
from hfchat_desktop.ui.main_window import MainWindow
from hfchat_desktop.ui.settings_page import SettingsPage
from hfchat_desktop.ui.shortcuts import ACTIONS, GROUPS, action, keys_in_force, portable, refusal
from hfchat_desktop.ui.shortcuts_card import ShortcutsCard
from hfchat_desktop.ui.shortcuts_dialog import ShortcutsDialog
from hfchat_desktop.ui.theme import Theme

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
pytestmark = pytest.mark.usefixtures("qapp")  # Qt knows what keys of text fields are
SELDOM = {"back_up", "restore_backup", "last_import"}  # in the palette; keys can be given to them
each_action = pytest.mark.parametrize("entry", ACTIONS, ids=lambda entry: entry.name)


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> Iterator[MainWindow]:
    theme.set_reduced_motion(True)
    model = ChatListModel()
    made = MainWindow(theme, model)
    model.setParent(made)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    yield made
    made.close()


@pytest.fixture
def card(qtbot: QtBot, theme: Theme) -> ShortcutsCard:
    page = SettingsPage(theme)
    qtbot.addWidget(page)
    page.resize(1208, 900)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    page.set_settings(Settings())
    page.show_group("shortcuts")
    found = page.findChild(ShortcutsCard)
    assert isinstance(found, ShortcutsCard)
    return found


def key_button(card: ShortcutsCard, name: str) -> KeyButton:
    words = action_words(name)
    found = [b for b in card.findChildren(KeyButton) if b.accessibleName().startswith(f"{words}: ")]
    assert len(found) == 1, words
    return found[0]


def shown(card: ShortcutsCard, name: str) -> str:
    return key_button(card, name).text()


def press(button: KeyButton, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
    """Click a shortcut and press keys, as the system does: at the native window."""
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert button.listens
    QTest.keyClick(button.window().windowHandle(), key, held)
    QCoreApplication.processEvents()


def problems(card: ShortcutsCard) -> list[str]:
    labels = card.findChildren(QLabel)
    return [x.text() for x in labels if x.property("tone") == "danger" and x.isVisible()]


# --- the table ---------------------------------------------------------------------------


@each_action
def test_every_action_has_words_a_heading_and_keys_that_it_may_have(entry) -> None:
    assert action_words(entry.name)
    assert group_words(entry.group)
    assert entry.group in GROUPS
    assert entry.keys or entry.name in SELDOM
    for keys in entry.keys:
        assert portable(keys) == keys
        assert entry.fixed or not refusal(entry, keys)


def test_no_keys_belong_to_two_actions() -> None:
    keys = [keys for entry in ACTIONS for keys in entry.keys]
    assert len(keys) == len(set(keys))


def test_nothing_that_destroys_is_on_a_bare_key_or_can_be_put_there() -> None:
    destroying = [entry for entry in ACTIONS if entry.destroys]
    assert destroying
    for entry in destroying:
        for keys in ("Del", "F4", "Shift+F4", "D", "Backspace"):
            assert refusal(entry, keys) == "bare"
            assert keys_in_force({entry.name: keys})[entry.name] == entry.keys


@pytest.mark.parametrize(
    ("keys", "reason"),
    [("A", "bare"), ("Shift+A", "bare"), ("Ctrl+C", "text"), ("Ctrl+V", "text"), ("F5", ""),
     ("Ctrl+K, Ctrl+B", "unknown"), ("", "unknown"), ("Hyper+?", "unknown")],
)  # fmt: skip
def test_keys_that_one_writes_with_are_refused(keys: str, reason: str) -> None:
    assert refusal(action("rename"), keys) == reason


def test_what_a_person_chose_wins_over_what_comes_along() -> None:
    in_force = keys_in_force({"rename": "Ctrl+N", "find": ""})
    assert in_force["rename"] == ("Ctrl+N",)
    assert in_force["new_chat"] == ()
    assert in_force["find"] == ()
    assert in_force["palette"] == ("Ctrl+K",)


def test_what_makes_no_sense_in_a_file_is_left_out() -> None:
    rubbish = {"nothing": "Ctrl+J", "rename": "no keys at all", "find": "Esc", "escape": "Ctrl+J",
               "search": "Ctrl+J", "palette": "ctrl+j"}  # fmt: skip
    in_force = keys_in_force(rubbish)
    assert set(in_force) == {entry.name for entry in ACTIONS}
    assert in_force["rename"] == ("F2",)
    assert in_force["find"] == ("Ctrl+F",)
    assert in_force["escape"] == ("Esc",)
    assert in_force["palette"] == ("Ctrl+J",)
    assert in_force["search"] == ("Ctrl+Shift+F",)


# --- in the window -------------------------------------------------------------------------


@each_action
def test_each_keys_ask_for_their_action_while_one_writes(window: MainWindow, entry) -> None:
    done: list[str] = []
    for other in ACTIONS:
        window.commands.add(other.name, lambda name=other.name: done.append(name))
    window.focus_message_box()
    for keys in entry.keys:
        pressed = QKeySequence(keys)[0]
        QTest.keyClick(window.windowHandle(), pressed.key(), pressed.keyboardModifiers())
    assert done == [entry.name] * len(entry.keys)


def test_an_action_that_is_not_declared_cannot_be_added(window: MainWindow) -> None:
    with pytest.raises(KeyError):
        window.commands.add("no such action", lambda: None)


def test_other_keys_hold_at_once_and_are_shown_where_they_help(window: MainWindow) -> None:
    done: list[str] = []
    window.commands.add("new_chat", lambda: done.append("new"))
    window.commands.set_keys({"new_chat": "Ctrl+E", "place_models": "Ctrl+Shift+2"})
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_N, CONTROL)
    assert done == []
    window.focus_message_box()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_E, CONTROL)
    assert done == ["new"]
    tips = [button.toolTip() for button in window.rail.findChildren(QAbstractButton)]
    assert "Models (Ctrl+Shift+2)" in tips
    window.toaster.show_toast("Chat deleted", "trash-2", "Undo", lambda: None)
    button = window.findChild(QPushButton, "toastAction")
    assert button.toolTip() == "Undo (Ctrl+U)"
    window.commands.set_keys({"new_chat": "", "undo": "Ctrl+J"})
    assert button.toolTip() == "Undo (Ctrl+J)"
    tips = [button.toolTip() for button in window.header.findChildren(QAbstractButton)]
    assert "New chat" in tips


def test_the_models_page_shows_the_keys_that_find_whenever_it_is_made(window: MainWindow) -> None:
    window.commands.set_keys({"find": "Ctrl+J"})
    cap = window.catalogue.discover.list.search.findChild(KeyCap)
    assert cap.keys() == "Ctrl+J"
    window.commands.set_keys({"find": "Ctrl+Alt+F"})
    assert cap.keys() == "Ctrl+Alt+F"


# --- in the settings -----------------------------------------------------------------------


def test_a_key_without_a_name_is_told_and_changes_nothing(card: ShortcutsCard) -> None:
    """Qt has one sign for all of them, that of a vowel of Khmer, and none for some."""
    spy = QSignalSpy(card.keys_changed)
    held = CONTROL | Qt.KeyboardModifier.AltModifier
    for key in (Qt.Key.Key_Dead_Circumflex, Qt.Key(0)):
        button = key_button(card, "regenerate")
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        QCoreApplication.sendEvent(button, QKeyEvent(QEvent.Type.KeyPress, key, held))
        assert problems(card) == ["This key cannot be used."]
        assert (spy.count(), shown(card, "regenerate")) == (0, "Ctrl+R")


def test_click_and_press_keys(card: ShortcutsCard) -> None:
    spy = QSignalSpy(card.keys_changed)
    press(key_button(card, "regenerate"), Qt.Key.Key_J, CONTROL)
    assert spy.at(0) == [{"regenerate": "Ctrl+J"}]
    assert shown(card, "regenerate") == "Ctrl+J"


def test_keys_of_the_window_are_taken_and_not_done_while_it_listens(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.show_place("settings")
    window.settings_page.show_group("shortcuts")
    card = window.settings_page.findChild(ShortcutsCard)
    assert isinstance(card, ShortcutsCard)
    spy = QSignalSpy(window.new_chat_requested)
    press(key_button(card, "find"), Qt.Key.Key_N, CONTROL)
    assert spy.count() == 0
    assert problems(card) == ["Ctrl+N is used by “New chat”."]
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_N, CONTROL)
    assert spy.count() == 1


def test_a_clash_names_the_other_action_and_can_be_settled(card: ShortcutsCard) -> None:
    spy = QSignalSpy(card.keys_changed)
    press(key_button(card, "find"), Qt.Key.Key_N, CONTROL)
    assert problems(card) == ["Ctrl+N is used by “New chat”."]
    assert spy.count() == 0
    use = next(b for b in card.findChildren(QAbstractButton) if b.text() == "Use it here"
               and b.isVisible())  # fmt: skip
    use.click()
    assert spy.at(0) == [{"find": "Ctrl+N"}]
    assert (shown(card, "find"), shown(card, "new_chat")) == ("Ctrl+N", "No keys")
    assert problems(card) == []


def test_keys_of_esc_cannot_be_taken_and_esc_ends_listening(card: ShortcutsCard) -> None:
    spy = QSignalSpy(card.keys_changed)
    button = key_button(card, "find")
    press(button, Qt.Key.Key_Escape)
    assert not button.listens
    assert shown(card, "find") == "Ctrl+F"
    assert spy.count() == 0


def test_backspace_takes_keys_away_and_the_small_button_brings_them_back(
    card: ShortcutsCard,
) -> None:
    spy = QSignalSpy(card.keys_changed)
    press(key_button(card, "find"), Qt.Key.Key_Backspace)
    assert spy.at(0) == [{"find": ""}]
    back = next(b for b in card.findChildren(QAbstractButton) if b.toolTip() == "Back to Ctrl+F")
    assert back.isVisible()
    back.click()
    assert spy.at(1) == [{}]
    assert not back.isVisible()


def test_an_action_without_keys_of_its_own_can_be_given_some_and_loses_them_again(
    card: ShortcutsCard,
) -> None:
    spy = QSignalSpy(card.keys_changed)
    before = shown(card, "back_up")
    press(key_button(card, "back_up"), Qt.Key.Key_F9)
    assert spy.at(0) == [{"back_up": "F9"}]
    row = key_button(card, "back_up").parentWidget()
    next(b for b in row.findChildren(QAbstractButton) if b.toolTip() == "No keys").click()
    assert spy.at(1) == [{}]
    assert shown(card, "back_up") == before


@pytest.mark.parametrize(
    ("name", "key", "held", "words"),
    [
        ("find", Qt.Key.Key_X, NONE, "Hold Ctrl or Alt as well, or use one of F1 to F12."),
        ("find", Qt.Key.Key_V, CONTROL, "Ctrl+V is for writing text."),
        ("delete_chat", Qt.Key.Key_F8, NONE, "This deletes something. Hold Ctrl or Alt as well."),
    ],
)
def test_why_keys_are_refused_is_told(
    card: ShortcutsCard, name: str, key: Qt.Key, held: Qt.KeyboardModifier, words: str
) -> None:
    press(key_button(card, name), key, held)
    assert problems(card) == [words]


def test_defaults_come_back_and_so_does_what_was_there_before(card: ShortcutsCard) -> None:
    card.set_keys({"find": "Ctrl+J", "rename": ""})
    spy = QSignalSpy(card.keys_changed)
    buttons = {b.text(): b for b in card.findChildren(QAbstractButton) if b.text()}
    buttons["Restore defaults"].click()
    assert spy.at(0) == [{}]
    assert shown(card, "find") == "Ctrl+F"
    assert buttons["Undo"].isVisible()
    buttons["Undo"].click()
    assert spy.at(1) == [{"find": "Ctrl+J", "rename": ""}]
    assert not buttons["Undo"].isVisible()


def test_enter_listens_too_and_tab_leaves(card: ShortcutsCard, qtbot: QtBot) -> None:
    button = key_button(card, "find")
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert button.listens
    qtbot.keyClick(button, Qt.Key.Key_Tab)
    assert not button.listens


def test_the_keys_that_send_follow_the_setting(card: ShortcutsCard) -> None:
    def words() -> set[str]:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return {cap._words for cap in card.findChildren(KeyCap)}

    assert "Shift+Enter" in words()
    card.set_enter_sends(False)
    assert "Ctrl+Enter" in words()
    assert "Shift+Enter" not in words()


# --- the overview ----------------------------------------------------------------------------


@pytest.mark.parametrize("width", [1280, 420])
def test_the_overview_lists_every_action(qtbot: QtBot, window: MainWindow, width: int) -> None:
    window.resize(width, 700)
    dialog = ShortcutsDialog(window.theme, {"find": "Ctrl+J"}, True, window)
    qtbot.addWidget(dialog)
    dialog.open()
    words = {label.text() for label in dialog.findChildren(QLabel)}
    assert {action_words(entry.name) for entry in ACTIONS if not entry.fixed} <= words
    assert dialog.width() <= width and dialog.height() <= 700
    spy = QSignalSpy(dialog.change_requested)
    next(b for b in dialog.findChildren(QAbstractButton) if b.text() == "Change").click()
    assert spy.count() == 1
