"""Searching in the settings: rows of all groups, with controls that work, and ways to the rest."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from hfchat_desktop.bridge.chat_list import ChatListModel
from hfchat_desktop.core.backups import Backup, BackupKind
from hfchat_desktop.core.personas import Persona
from hfchat_desktop.core.settings import Settings
from hfchat_desktop.ui import settings_search
from hfchat_desktop.ui.found_row import FoundRow
from hfchat_desktop.ui.main_window import MainWindow
from hfchat_desktop.ui.search_field import SearchField
from hfchat_desktop.ui.setting_card import SettingCard, SettingRow
from hfchat_desktop.ui.settings_page import SettingsPage
from hfchat_desktop.ui.shortcuts_card import ShortcutsCard
from hfchat_desktop.ui.switch import Switch
from hfchat_desktop.ui.theme import Theme

WIDE, NARROW = (1280, 800), (420, 760)
CONTROL = Qt.KeyboardModifier.ControlModifier
GROUPS = ("general", "models", "engine", "replies", "privacy", "accounts", "shortcuts", "about")


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, request: pytest.FixtureRequest) -> Iterator[MainWindow]:
    theme.set_reduced_motion(True)
    model = ChatListModel()
    made = MainWindow(theme, model)
    model.setParent(made)
    qtbot.addWidget(made)
    made.resize(*getattr(request, "param", WIDE))
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.show_place("settings")
    made.settings_page.set_settings(Settings())
    settle()
    yield made
    made.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def settle() -> None:
    for _ in range(12):
        QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def press(window: MainWindow, key: Qt.Key, held: object = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(window.windowHandle(), key, held)  # type: ignore[call-overload]
    settle()


def search(window: MainWindow, words: str) -> None:
    """Type words into the field, as a person does."""
    press(window, Qt.Key.Key_F, CONTROL)
    for char in words:
        if char.isascii():
            QTest.keyClick(window.windowHandle(), char)
        else:
            field(window).insert(char)
    settle()


def field(window: MainWindow) -> SearchField:
    return window.settings_page.findChild(SearchField)


def shown_rows(window: MainWindow) -> list[str]:
    page = window.settings_page
    rows = [row for row in page.findChildren(QWidget) if row.isVisible()]
    return [
        row.label if isinstance(row, SettingRow) else f"> {label_of(row)}"
        for row in rows
        if isinstance(row, SettingRow | FoundRow)
    ]


def label_of(row: QWidget) -> str:
    return row.findChildren(QLabel)[0].text()


def labels(window: MainWindow) -> list[str]:
    found = window.settings_page.findChildren(QLabel)
    return [label.text() for label in found if label.isVisible()]


def row_named(window: MainWindow, label: str) -> QWidget:
    found = [*window.findChildren(SettingRow), *window.findChildren(FoundRow)]
    return next(row for row in found if row.isVisible() and label_of(row) == label)


def heading(window: MainWindow) -> str:
    return window.settings_page._head.text()


def test_rows_of_all_groups_stand_under_the_names_of_their_groups(window: MainWindow) -> None:
    search(window, "memory")
    rows, words = shown_rows(window), labels(window)
    assert "Load the model at start" in rows  # in General, by its help
    assert "Context to plan for" in rows  # in Models, by the heading of its card
    assert "Memory for quick returns to chats, in MB" in rows  # in Engine, by its label
    assert "Theme" not in rows and "Seed" not in rows
    assert [word for word in words if word in ("General", "Models", "Engine", "Answers")] == [
        "General",
        "Models",
        "Engine",
    ]
    assert heading(window) == f"{len(rows)} found"


@pytest.mark.parametrize("words", ["THEME", "thémé", "  dark ", "theme appearance", "them gener"])
def test_a_row_is_found_by_all_that_is_said_of_it(window: MainWindow, words: str) -> None:
    search(window, words)
    assert "Theme" in shown_rows(window)


def test_all_words_must_occur(window: MainWindow) -> None:
    search(window, "theme temperature")
    assert shown_rows(window) == []


def test_a_setting_is_found_by_its_name_in_other_programs(window: MainWindow) -> None:
    search(window, "kv type")
    assert shown_rows(window) == ["Precision of the context"]


def test_what_is_changed_among_the_results_is_changed(qtbot: QtBot, window: MainWindow) -> None:
    page = window.settings_page
    search(window, "name chats")
    row = row_named(window, "Let the model name chats")
    switch = row.findChild(Switch)
    with qtbot.waitSignal(page.setting_changed) as told:
        qtbot.mouseClick(switch, Qt.MouseButton.LeftButton)
    assert told.args == ["auto_titles", False]
    press(window, Qt.Key.Key_Escape)
    page.show_group("general")
    assert row_named(window, "Let the model name chats") is row
    assert not switch.isChecked()


def test_a_value_from_elsewhere_is_shown_among_the_results(window: MainWindow) -> None:
    search(window, "name chats")
    window.settings_page.set_settings(Settings(auto_titles=False))
    assert not row_named(window, "Let the model name chats").findChild(Switch).isChecked()


@pytest.mark.parametrize("visited", [True, False])
def test_the_groups_are_as_they_were_after_a_search(window: MainWindow, visited: bool) -> None:
    page = window.settings_page
    before = {}
    for group in GROUPS if visited else ():
        page.show_group(group)
        settle()
        before[group] = shown_rows(window)
    for words in ("e", "memory", "xyzzy", "o"):
        search(window, words)
        press(window, Qt.Key.Key_Escape)
    for group in GROUPS:
        page.show_group(group)
        settle()
        rows = before.setdefault(group, shown_rows(window))
        assert sorted(shown_rows(window)) == sorted(rows)
        tops = [row.mapTo(page, row.rect().topLeft()).y() for row in seen_cards(page)]
        assert tops == sorted(tops) and len(set(tops)) == len(tops)
    assert {"Theme", "Language", "Load the model at start"} <= set(before["general"])
    assert {"Temperature", "Seed", "Repeat penalty"} <= set(before["replies"])


def seen_cards(page: SettingsPage) -> list[SettingCard]:
    """Return the cards of the settings that are shown, in the order of their group."""
    return [card for card in page.cards(page._group) if card.isVisible()]


@pytest.mark.parametrize(
    ("words", "group", "label", "lands"),
    [
        ("paste access", "Accounts", "Paste an access key", "Access key"),
        ("restore backup chang", "Privacy and data", "Restore a backup", "Choose a file"),
        ("own files", "Models", "Your own files", None),
        ("included", "About", "Included software", "Read: Included software"),
        ("benchmark", "Engine", "Speed", "Run benchmark"),
        ("this comp graph", "Engine", "This computer", "Detect again"),
        ("unload", "Shortcuts", "Unload the model", "Unload the model"),
        ("new persona", "Personas", "New persona", "New persona"),
    ],
)
def test_a_row_of_another_kind_leads_to_where_it_stands(
    window: MainWindow, words: str, group: str, label: str, lands: str | None
) -> None:
    search(window, words)
    row = row_named(window, label)
    row.setFocus(Qt.FocusReason.TabFocusReason)
    press(window, Qt.Key.Key_Return)
    assert heading(window) == group
    assert field(window).text() == ""
    focused = window.focusWidget()
    assert focused is not None and focused.isVisible()
    if lands is not None:
        name = focused.accessibleName() or getattr(focused, "text", str)()
        assert name.strip().startswith(lands)


def test_what_was_made_anew_is_found(window: MainWindow) -> None:
    page = window.settings_page
    search(window, "ada")
    assert "> Ada" not in shown_rows(window)
    press(window, Qt.Key.Key_Escape)
    page.personas.set_entries([Persona("ada", "Ada", system_prompt="Be Ada.")], [])
    page.backups.set_backups([Backup("/b", BackupKind.WEEKLY, 1.7e9, 3_100_000, None, "", 3)])
    search(window, "ada")
    assert "> Ada" in shown_rows(window)
    press(window, Qt.Key.Key_Escape)
    search(window, "weekly")
    assert len([row for row in shown_rows(window) if row.startswith("> ")]) == 1


def test_a_shortcut_is_found_by_its_keys_without_the_card_of_all(window: MainWindow) -> None:
    search(window, "ctrl+shift+n")
    assert shown_rows(window) == ["> Temporary chat"] or "> Temporary chat" in shown_rows(window)
    assert window.settings_page.findChild(ShortcutsCard) is None


def test_nothing_found_is_said_and_can_be_cleared(qtbot: QtBot, window: MainWindow) -> None:
    search(window, "xyzzy")
    assert "Nothing matches “xyzzy”." in labels(window)
    press(window, Qt.Key.Key_Down)
    clear = window.focusWidget()
    assert isinstance(clear, QAbstractButton) and clear.text() == "Clear"
    press(window, Qt.Key.Key_Space)
    assert field(window).text() == "" and window.focusWidget() is field(window)
    assert "Theme" in shown_rows(window)


def test_markup_that_is_typed_is_no_markup(window: MainWindow) -> None:
    search(window, "<b>x</b>")
    told = next(x for x in window.findChildren(QLabel) if "Nothing matches" in x.text())
    assert told.textFormat() is Qt.TextFormat.PlainText


def test_escape_clears_and_then_leaves(window: MainWindow) -> None:
    search(window, "theme")
    press(window, Qt.Key.Key_Escape)
    assert window.current_place == "settings" and heading(window) == "General"
    assert window.focusWidget() is field(window)
    press(window, Qt.Key.Key_Escape)
    assert window.current_place == "chats"


def test_escape_among_the_results_goes_back_to_the_field(window: MainWindow) -> None:
    search(window, "auto")
    press(window, Qt.Key.Key_Down)
    assert window.focusWidget() is not field(window)
    press(window, Qt.Key.Key_Escape)
    assert window.current_place == "settings"
    assert window.focusWidget() is field(window) and field(window).text() == ""


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Return])
def test_keys_lead_to_the_first_result(window: MainWindow, key: Qt.Key) -> None:
    search(window, "name chats")
    press(window, key)
    focused = window.focusWidget()
    assert isinstance(focused, Switch)
    assert focused.accessibleName() == "Let the model name chats"


def test_down_in_the_empty_field_leads_to_the_groups(window: MainWindow) -> None:
    press(window, Qt.Key.Key_F, CONTROL)
    press(window, Qt.Key.Key_Down)
    focused = window.focusWidget()
    assert isinstance(focused, QAbstractButton) and focused.text() == "General"


def test_a_group_that_is_chosen_ends_the_search(qtbot: QtBot, window: MainWindow) -> None:
    search(window, "theme")
    press(window, Qt.Key.Key_Down)
    for name in ("Engine", "General"):
        rows = window.settings_page.findChildren(QAbstractButton)
        group = next(row for row in rows if row.text() == name and row.isVisible())
        assert group.spoken_states()["selected"] is False
        qtbot.mouseClick(group, Qt.MouseButton.LeftButton)
        assert heading(window) == name and field(window).text() == ""
        assert group.spoken_states()["selected"] is True
        assert window.focusWidget().isVisible()
        search(window, "theme")


def test_the_search_is_still_there_after_a_look_at_the_chats(window: MainWindow) -> None:
    search(window, "theme")
    window.show_place("chats")
    window.show_place("settings")
    settle()
    assert window.focusWidget() is field(window)
    assert "Theme" in shown_rows(window)


def test_find_in_the_chats_is_as_it_was(window: MainWindow) -> None:
    window.show_place("chats")
    press(window, Qt.Key.Key_F, CONTROL)
    assert window.current_place == "chats"
    assert not window.settings_page.isVisible()


@pytest.mark.parametrize("window", [NARROW], indirect=True)
def test_narrow_results_take_the_place_of_the_groups(qtbot: QtBot, window: MainWindow) -> None:
    page = window.settings_page
    page.show_group("engine")
    press(window, Qt.Key.Key_F, CONTROL)
    assert window.focusWidget() is field(window)
    groups = [row for row in page.findChildren(QAbstractButton) if row.text() == "Privacy and data"]
    assert groups[0].isVisible()
    top = field(window).mapTo(page, field(window).rect().bottomLeft()).y()
    assert top < groups[0].mapTo(page, groups[0].rect().topLeft()).y()
    search(window, "theme")
    assert not groups[0].isVisible() and "Theme" in shown_rows(window)
    assert field(window).isVisible()
    row = row_named(window, "Theme")
    assert row.mapTo(page, row.rect().topLeft()).y() > top
    assert row.width() > 300

    def back() -> QAbstractButton:
        found = [b for b in page.findChildren(QAbstractButton) if b.accessibleName() == "Back"]
        seen = [b for b in found if b.isVisible()]
        assert len(seen) == 1
        return seen[0]

    qtbot.mouseClick(back(), Qt.MouseButton.LeftButton)
    assert groups[0].isVisible() and field(window).text() == ""
    search(window, "restore a backup")
    press(window, Qt.Key.Key_Down)
    press(window, Qt.Key.Key_Return)
    assert heading(window) == "Privacy and data" and not field(window).isVisible()
    qtbot.mouseClick(back(), Qt.MouseButton.LeftButton)
    assert groups[0].isVisible()


def test_a_window_that_gets_narrow_keeps_the_results(window: MainWindow) -> None:
    search(window, "theme")
    for size in (NARROW, WIDE, NARROW):
        window.resize(*size)
        settle()
        assert "Theme" in shown_rows(window) and field(window).isVisible()
    press(window, Qt.Key.Key_Escape)
    window.resize(*WIDE)
    settle()
    assert heading(window) == "General" and "Theme" in shown_rows(window)


def test_how_much_was_found_is_said_once_the_keys_rest(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []

    def hear(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            heard.append(event.message())

    press(window, Qt.Key.Key_F, CONTROL)
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    search(window, "seed")
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == ["1 found"]
    press(window, Qt.Key.Key_X)
    qtbot.waitUntil(lambda: len(heard) > 1)
    assert heard[1:] == ["Nothing matches “seedx”."]


def test_the_field_is_made_known_to_screen_readers(window: MainWindow) -> None:
    assert field(window).accessibleName() == "Search settings"
    spoken = QAccessible.queryAccessibleInterface(field(window))
    assert spoken.role() is QAccessible.Role.EditableText
    search(window, "restore a backup")
    rows = [row for row in window.findChildren(FoundRow) if row.isVisible()]
    spoken = [QAccessible.queryAccessibleInterface(row) for row in rows]
    assert {face.role() for face in spoken} == {QAccessible.Role.Button}
    assert [
        (face.text(QAccessible.Text.Name), face.text(QAccessible.Text.Description))
        for face in spoken
    ] == [
        (
            "Restore a backup, Your chats on this computer",
            "You see what is in it before anything changes.",
        ),
        ("Restore a backup, Go to", ""),
    ]


def test_groups_that_nobody_looked_at_are_not_made_for_a_search(window: MainWindow) -> None:
    search(window, "seed")
    press(window, Qt.Key.Key_Escape)
    assert set(window.settings_page._pages) == {"general"}


def test_groups_are_searched_one_by_one_and_at_once_for_who_does_not_wait(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    search(window, "x")
    press(window, Qt.Key.Key_Escape)
    clock = count()
    monkeypatch.setattr(settings_search, "perf_counter", lambda: next(clock))
    field(window).setText("seed")
    assert "Seed" not in shown_rows(window)
    field(window).returnPressed.emit()
    assert window.focusWidget() is not field(window)
    assert shown_rows(window) == ["Seed"] and heading(window) == "1 found"
