"""The settings page, built from what is declared."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from hfchat_desktop.core.settings import SettingKind, Settings, declared
from hfchat_desktop.ui.number_field import NumberField
from hfchat_desktop.ui.path_text import PathText
from hfchat_desktop.ui.segmented import Segmented
from hfchat_desktop.ui.setting_groups import NOT_SHOWN
from hfchat_desktop.ui.setting_words import choice_words, setting_words
from hfchat_desktop.ui.settings_page import SettingsPage
from hfchat_desktop.ui.switch import Switch
from hfchat_desktop.ui.text_area import TextArea
from hfchat_desktop.ui.theme import Theme

GROUPS = ["general", "models", "engine", "replies", "privacy", "accounts", "shortcuts", "about"]


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> SettingsPage:
    made = SettingsPage(theme)
    qtbot.addWidget(made)
    made.resize(1208, 800)
    made.show()
    made.set_settings(Settings())
    return made


def control(page: SettingsPage, group: str, name: str) -> Any:
    page.show_group(group)
    label = setting_words(name).label
    found = [w for w in page.findChildren(QWidget) if w.accessibleName() == label]
    assert len(found) == 1, label
    return found[0]


def write(qtbot: QtBot, field: NumberField, text: str) -> None:
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    qtbot.keyClicks(field, text)


def test_every_setting_has_words_and_a_place() -> None:
    for spec in declared():
        assert setting_words(spec.name).label
        if spec.kind is SettingKind.CHOICE:
            assert set(choice_words(spec.name)) == set(spec.choices)


def test_every_setting_is_shown_but_those_that_are_set_elsewhere(page: SettingsPage) -> None:
    assert page.shown_names() == {spec.name for spec in declared()} - NOT_SHOWN


def test_every_control_has_a_name_for_screen_readers(page: SettingsPage) -> None:
    for group in GROUPS:
        page.show_group(group)
    kinds = (NumberField, Segmented, Switch, TextArea)
    for kind in kinds:
        for widget in page.findChildren(kind):
            assert widget.accessibleName(), widget


def test_a_switch_tells_its_change_at_once(qtbot: QtBot, page: SettingsPage) -> None:
    switch = control(page, "general", "auto_titles")
    with qtbot.waitSignal(page.setting_changed) as told:
        qtbot.mouseClick(switch, Qt.MouseButton.LeftButton)

    assert told.args == ["auto_titles", False]


def test_the_theme_is_chosen_with_the_arrows(qtbot: QtBot, page: SettingsPage) -> None:
    segments = control(page, "general", "theme")
    with qtbot.waitSignal(page.setting_changed) as told:
        qtbot.keyClick(segments, Qt.Key.Key_Right)

    assert told.args == ["theme", "light"]


def test_a_segment_is_chosen_with_a_click(qtbot: QtBot, page: SettingsPage) -> None:
    segments = control(page, "general", "enter_sends")
    at = segments.rect().center()
    at.setX(segments.width() - 12)
    with qtbot.waitSignal(page.setting_changed) as told:
        qtbot.mouseClick(segments, Qt.MouseButton.LeftButton, pos=at)

    assert told.args == ["enter_sends", False]


def test_a_number_is_told_once_it_is_complete(qtbot: QtBot, page: SettingsPage) -> None:
    spy = QSignalSpy(page.setting_changed)
    field = control(page, "engine", "context_tokens")
    write(qtbot, field, "8192")
    assert spy.count() == 0

    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert spy.at(0) == ["context_tokens", 8192]


def test_a_number_out_of_range_is_not_told_and_the_nearest_is_offered(
    qtbot: QtBot, page: SettingsPage
) -> None:
    spy = QSignalSpy(page.setting_changed)
    field = control(page, "engine", "context_tokens")
    write(qtbot, field, "100")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert spy.count() == 0

    offer = next(b for b in page.findChildren(QAbstractButton) if b.text() == "Use 512")
    assert offer.isVisible()
    qtbot.mouseClick(offer, Qt.MouseButton.LeftButton)
    assert spy.at(0) == ["context_tokens", 512]
    assert not offer.isVisible()


def test_an_empty_number_means_automatic_or_random(qtbot: QtBot, page: SettingsPage) -> None:
    page.set_settings(replace(Settings(), threads=4, seed=7))
    spy = QSignalSpy(page.setting_changed)
    for group, name in (("engine", "threads"), ("replies", "seed")):
        field = control(page, group, name)
        assert field.text() in ("4", "7")
        write(qtbot, field, "")
        qtbot.keyClick(field, Qt.Key.Key_Return)

    assert spy.at(0) == ["threads", 0]
    assert spy.at(1) == ["seed", None]


def test_the_largest_seed_is_taken(qtbot: QtBot, page: SettingsPage) -> None:
    field = control(page, "replies", "seed")
    write(qtbot, field, str(2**32 - 2))
    with qtbot.waitSignal(page.setting_changed) as told:
        qtbot.keyClick(field, Qt.Key.Key_Return)

    assert told.args == ["seed", 2**32 - 2]


@pytest.mark.parametrize("typed", ["0.7", "0,7", ".7", " 0.70 "])
def test_a_decimal_is_read_in_either_writing(qtbot: QtBot, page: SettingsPage, typed: str) -> None:
    field = control(page, "replies", "temperature")
    write(qtbot, field, typed)
    with qtbot.waitSignal(page.setting_changed) as told:
        qtbot.keyClick(field, Qt.Key.Key_Return)

    assert told.args == ["temperature", 0.7]


def test_arrows_count_within_the_limits(qtbot: QtBot, page: SettingsPage) -> None:
    field = control(page, "replies", "top_p")
    spy = QSignalSpy(page.setting_changed)
    for _ in range(3):
        qtbot.keyClick(field, Qt.Key.Key_Up)

    assert spy.at(spy.count() - 1) == ["top_p", 1.0]


def test_no_word_is_taken_for_a_number(qtbot: QtBot, page: SettingsPage) -> None:
    spy = QSignalSpy(page.setting_changed)
    field = control(page, "replies", "top_k")
    for typed in ("many", "nan", "1e999"):
        write(qtbot, field, typed)
        qtbot.keyClick(field, Qt.Key.Key_Return)

    assert spy.count() == 0


def test_the_address_of_the_hub_is_told_once_it_is_one(qtbot: QtBot, page: SettingsPage) -> None:
    spy = QSignalSpy(page.setting_changed)
    field = control(page, "models", "hub_endpoint")
    for typed in ("not an address", "file:///etc/passwd"):
        field.clear()
        qtbot.keyClicks(field, typed)
        qtbot.keyClick(field, Qt.Key.Key_Return)
    refusal = next(x for x in page.findChildren(QLabel) if "not a web address" in x.text())
    assert refusal.isVisible()
    assert spy.count() == 0

    field.clear()
    qtbot.keyClicks(field, "https://hub.example/mirror")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert spy.at(0) == ["hub_endpoint", "https://hub.example/mirror"]
    assert not refusal.isVisible()


def test_the_folders_of_models_can_be_read_and_opened_where_they_exist(
    page: SettingsPage, tmp_path: Path
) -> None:
    page.folders.set_folders(str(tmp_path), str(tmp_path / "missing"))
    page.show_group("models")
    shown = [text.toPlainText() for text in page.findChildren(PathText) if text.isVisible()]
    assert str(tmp_path) in shown and str(tmp_path / "missing") in shown
    buttons = [b for b in page.findChildren(QAbstractButton) if b.text() == "Open folder"]
    assert [b.isVisible() for b in buttons].count(True) == 1


def test_a_profile_that_moves_along_promises_no_other_program_its_models(
    page: SettingsPage, tmp_path: Path
) -> None:
    for cache, is_shared in ((tmp_path / "hub", True), (tmp_path / "models" / "hub", False)):
        page.folders.set_folders(str(tmp_path / "models"), str(cache))
        card = page.folders._card
        assert card is not None
        words = [label.text() for label in card.findChildren(QLabel) if not label.isHidden()]
        assert any("Other programs" in line for line in words) is is_shared


def test_instructions_are_told_when_the_writer_goes_on(qtbot: QtBot, page: SettingsPage) -> None:
    area = control(page, "replies", "system_prompt")
    qtbot.keyClicks(area, "Be brief.")
    with qtbot.waitSignal(page.setting_changed, timeout=2000) as told:
        pass

    assert told.args == ["system_prompt", "Be brief."]


def test_showing_settings_tells_nothing_back(page: SettingsPage) -> None:
    for group in GROUPS:
        page.show_group(group)
    spy = QSignalSpy(page.setting_changed)
    page.set_settings(
        replace(Settings(), theme="dark", text_scale=120, top_k=5, seed=3, system_prompt="x")
    )

    assert spy.count() == 0
    assert control(page, "replies", "top_k").text() == "5"
    assert control(page, "general", "theme").current() == "dark"


def test_narrow_shows_one_column_and_back_leads_out(qtbot: QtBot, page: SettingsPage) -> None:
    page.resize(420, 760)
    page.set_layout("narrow")
    group = next(b for b in page.findChildren(QAbstractButton) if b.text() == "Engine")
    assert group.isVisible()

    qtbot.mouseClick(group, Qt.MouseButton.LeftButton)
    assert not group.isVisible()
    assert control(page, "engine", "threads").isVisible()

    def back() -> QAbstractButton:
        found = [b for b in page.findChildren(QAbstractButton) if b.accessibleName() == "Back"]
        return next(b for b in found if b.isVisible())

    qtbot.mouseClick(back(), Qt.MouseButton.LeftButton)
    assert group.isVisible()
    with qtbot.waitSignal(page.back_requested):
        qtbot.mouseClick(back(), Qt.MouseButton.LeftButton)


def test_about_shows_and_copies_versions(qtbot: QtBot, page: SettingsPage) -> None:
    page.set_about({"llama_cpp": "b6500", "sqlite": "3.51.0"})
    page.show_group("about")
    shown = [label.text() for label in page.findChildren(QLabel)]
    assert "llama.cpp b6500" in shown

    copy = next(b for b in page.findChildren(QAbstractButton) if b.text() == "Copy details")
    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert "SQLite 3.51.0" in QApplication.clipboard().text()


def test_every_group_is_painted_in_dark(page: SettingsPage, theme: Theme) -> None:
    theme.set_mode("dark")
    for group in GROUPS:
        page.show_group(group)
        assert not page.grab().isNull()
