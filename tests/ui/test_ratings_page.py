"""The page of ratings with a real store behind it."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from hfchat_desktop.bridge.chat_list import ChatListModel
from hfchat_desktop.bridge.ratings import RatedRole, Ratings
from hfchat_desktop.core.personas import Persona
from hfchat_desktop.core.rating_export import ExportFormat, ExportOptions
from hfchat_desktop.core.ratings import Interval, Rating
from hfchat_desktop.core.score_table import Column
from hfchat_desktop.core.store import ChatStore
from hfchat_desktop.ui.main_window import MainWindow
from hfchat_desktop.ui.model_menu import ModelMenu
from hfchat_desktop.ui.notice import Notice
from hfchat_desktop.ui.ratings import words
from hfchat_desktop.ui.ratings.controller import RatingsController
from hfchat_desktop.ui.ratings.export_dialog import ExportDialog
from hfchat_desktop.ui.theme import Theme
from tests.fakes.rated_chats import answer, ask, fill
from tests.ui.long_words import LONGEST

PATIENCE_MS = 5000


class Desk:
    """The page in its window, joined to a store."""

    def __init__(self, qtbot: QtBot, theme: Theme, folder: Path) -> None:
        theme.set_reduced_motion(True)
        self.qtbot = qtbot
        self.store, _ = ChatStore.open(folder / "chats.db", backups=folder / "backups")
        model = ChatListModel()
        self.window = MainWindow(theme, model)
        model.setParent(self.window)
        qtbot.addWidget(self.window)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.window.activateWindow()
        self.ratings = Ratings(folder / "chats.db")
        self.page = self.window.ratings
        self.toasts: list[str] = []
        self.controller = RatingsController(
            self.page,
            self.ratings,
            lambda: [Persona("code-reviewer", "Code reviewer", system_prompt="Review code.")],
            lambda words, _icon: self.toasts.append(words),
        )

    def go(self) -> None:
        with self.qtbot.waitSignal(self.ratings.loaded, timeout=PATIENCE_MS):
            self.window.show_place("ratings")

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.window.windowHandle(), key)
        QCoreApplication.processEvents()

    def names(self) -> list[str]:
        return [row.line.name for row in self.page.table.rows if row.line is not None]

    def listed(self) -> list[str]:
        model = self.page.answers.model()
        return [model.index(n, 0).data(RatedRole.ANSWER).excerpt for n in range(model.rowCount())]

    def choose(self, field, label: str) -> None:
        place = field.findText(label)
        assert place >= 0, label
        field.setCurrentIndex(place)
        field.activated.emit(place)

    def close(self) -> None:
        self.ratings.close()
        self.store.close()


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(qtbot, theme, tmp_path)
    yield made
    made.close()


def test_nothing_is_read_before_somebody_looks(desk: Desk) -> None:
    fill(desk.store)
    desk.controller.note_change()
    assert desk.names() == []
    desk.go()
    assert desk.names() == ["Qwen3 4B", "Gemma 3 1B"]


def test_without_ratings_one_line_says_what_to_do(desk: Desk) -> None:
    desk.go()
    assert desk.page.empty.isVisible()
    assert not desk.page.tools.isVisible()
    assert not desk.page.export.isEnabled()
    (label,) = [label for label in desk.page.empty.findChildren(QLabel) if label.text()]
    assert "Rate answers" in label.text()
    buttons = [b for b in desk.page.empty.findChildren(QPushButton) if b.isVisible()]
    assert [button.text() for button in buttons] == ["Go to the chats"]
    buttons[0].click()
    assert desk.window.current_place == "chats"


def test_a_row_says_rank_means_with_ranges_count_and_speed(desk: Desk) -> None:
    fill(desk.store)
    desk.go()
    first, second = (row.accessibleName() for row in desk.page.table.rows)
    assert first.startswith("Rank 1, Qwen3 4B, stars 4.3, between 3.8 and 4.8, thumbs up 100%")
    assert first.endswith("12 rating(s), 18.5 tok/s")
    assert second.startswith("Needs 6 more rating(s), Gemma 3 1B, stars 3.0, between 2.3 and 3.7")


def test_the_plot_has_the_numbers_of_the_table(desk: Desk) -> None:
    fill(desk.store)
    desk.go()
    plot = desk.page.plot.plot
    assert plot.accessibleDescription().splitlines() == [
        "Qwen3 4B: 4.3, between 3.8 and 4.8",
        "Gemma 3 1B: 3.0, between 2.3 and 3.7",
    ]
    desk.page.plot.measure.setFocus()
    desk.press(Qt.Key.Key_Right)
    assert plot.accessibleDescription().splitlines() == [
        "Qwen3 4B: 100%, between 70% and 100%",
        "Gemma 3 1B: 0%, between 0% and 79%",
    ]


def test_where_only_thumbs_were_given_they_are_drawn(desk: Desk) -> None:
    chat = desk.store.create_chat()
    answer(desk.store, ask(desk.store, chat.id, "Hello"), "Hi", Rating(thumb=1))
    desk.go()
    assert desk.page.plot.measure.current() == "thumbs"
    assert desk.page.table.rows[0].line.stars == ""


def test_heads_order_by_keyboard_and_turn_the_order(desk: Desk) -> None:
    fill(desk.store)
    desk.go()
    cells = {cell.column: cell for cell in desk.page.table.cells}
    cells[Column.RANK].setFocus()
    desk.press(Qt.Key.Key_Right)
    assert cells[Column.NAME].hasFocus()
    desk.press(Qt.Key.Key_Return)
    assert desk.names() == ["Gemma 3 1B", "Qwen3 4B"]
    desk.press(Qt.Key.Key_Return)
    assert desk.names() == ["Qwen3 4B", "Gemma 3 1B"]
    assert cells[Column.NAME].accessibleDescription() == "Sorted in reverse order"
    assert cells[Column.RANK].accessibleDescription() == ""
    cells[Column.SPEED].click()
    assert desk.names() == ["Gemma 3 1B", "Qwen3 4B"]  # 20 before 18.5 tokens a second
    stops = [cell for cell in cells.values() if cell.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert [cell.column for cell in stops] == [Column.SPEED]


def test_personas_and_topics_have_their_names(desk: Desk) -> None:
    fill(desk.store)
    desk.go()
    desk.page.tools.by.setFocus()
    desk.press(Qt.Key.Key_Right)
    assert desk.names() == ["Code reviewer", "No persona"]
    desk.press(Qt.Key.Key_Right)
    assert set(desk.names()) == {"python", "Work", "No topic"}


def test_time_folder_and_tag_narrow_down_and_all_is_one_click_away(desk: Desk) -> None:
    fill(desk.store)
    chat = desk.store.create_chat()
    question = ask(desk.store, chat.id, "Hello")
    answer(desk.store, question, "Hi", Rating(stars=4, rated_at=time.time()), model="New")
    desk.go()
    tools = desk.page.tools
    desk.choose(tools.period, "Last 7 days")
    assert desk.names() == ["New"]
    desk.choose(tools.topic, "Folder Work")
    assert desk.page.empty.isVisible()
    (show_all,) = [b for b in desk.page.empty.findChildren(QPushButton) if b.isVisible()]
    show_all.click()
    assert set(desk.names()) == {"Qwen3 4B", "Gemma 3 1B", "New"}
    desk.choose(tools.topic, "Tag python")
    assert desk.names() == ["Qwen3 4B"]
    assert desk.page.table.rows[0].line.count == "9"


def test_a_row_leads_to_its_answers_and_an_answer_to_its_chat(desk: Desk) -> None:
    fill(desk.store)
    desk.go()
    page = desk.page
    page.table.rows[0].setFocus()
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Return)
    assert page.part == "answers"
    assert desk.listed() == ["The fox 4.", "The fox 3.", "The fox 2.", "Hi."]
    page.tools.chip.click()
    assert len(desk.listed()) == 16
    page.answers.setFocus()
    with desk.qtbot.waitSignal(desk.controller.answer_requested) as told:
        desk.press(Qt.Key.Key_Return)
    shown = page.answers.model().index(0, 0).data(RatedRole.ANSWER)
    assert told.args == [shown.chat_id, shown.message_id]


def test_an_answer_says_what_was_thought_of_it(desk: Desk) -> None:
    fill(desk.store)
    desk.go()
    model = desk.page.answers.model()
    rows = [model.index(n, 0) for n in range(model.rowCount())]
    spoken = [index.data(Qt.ItemDataRole.AccessibleTextRole) for index in rows]
    assert any(text.startswith("Thumb down, Gemma 3 1B, Hi., Wrong, Polish") for text in spoken)
    assert any("“As at school”" in text for text in spoken)


def test_what_is_rated_while_one_looks_is_shown(desk: Desk) -> None:
    fill(desk.store)
    desk.go()
    chat = desk.store.create_chat()
    answer(desk.store, ask(desk.store, chat.id, "Hello"), "Hi", Rating(stars=4), model="New")
    with desk.qtbot.waitSignal(desk.ratings.loaded, timeout=PATIENCE_MS):
        desk.controller.note_change()
    assert "New" in desk.names()


def test_export_asks_for_the_shape_and_tells_what_was_written(desk: Desk, tmp_path: Path) -> None:
    fill(desk.store)
    desk.go()
    desk.page.export.click()
    dialog = desk.window.findChild(ExportDialog)
    assert dialog is not None
    chosen: list[ExportOptions] = []
    dialog.chosen.disconnect()
    dialog.chosen.connect(chosen.append)
    desk.choose(dialog.shape, "Good and bad answers (KTO)")
    dialog.thinking.click()
    (go_on,) = [b for b in dialog.findChildren(QPushButton) if b.text() == "Choose a file…"]
    go_on.click()
    assert chosen == [ExportOptions(ExportFormat.KTO, with_thinking=False)]
    with desk.qtbot.waitSignal(desk.ratings.exported, timeout=PATIENCE_MS):
        desk.controller.export(str(tmp_path / "kto.jsonl"), chosen[0])
    assert desk.toasts == ["11 answer(s) written to kto.jsonl"]
    text = (tmp_path / "kto.jsonl").read_text(encoding="utf-8")
    assert "Review code." in text
    assert "thinking" not in text


def test_where_there_are_no_pairs_no_file_is_written(desk: Desk, tmp_path: Path) -> None:
    chat = desk.store.create_chat()
    answer(desk.store, ask(desk.store, chat.id, "Hello"), "Hi", Rating(stars=4))
    desk.go()
    file = tmp_path / "dpo.jsonl"
    with desk.qtbot.waitSignal(desk.ratings.exported, timeout=PATIENCE_MS):
        desk.controller.export(str(file), ExportOptions(ExportFormat.DPO))
    assert desk.toasts[0].startswith("Nothing was written")
    assert not file.exists()


def test_a_failed_export_is_told_on_the_page_until_it_is_closed(desk: Desk, tmp_path: Path) -> None:
    fill(desk.store)
    desk.go()
    with desk.qtbot.waitSignal(desk.ratings.failed, timeout=PATIENCE_MS):
        desk.controller.export(str(tmp_path / "none" / "a.jsonl"), ExportOptions())
    (notice,) = desk.page.findChildren(Notice)
    assert "could not be written" in notice.accessibleName()
    notice.action_requested.emit("dismiss")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert desk.page.findChildren(Notice) == []


@pytest.mark.parametrize(("width", "stacked"), [(1280, False), (960, False), (420, True)])
def test_every_width_has_room_for_the_table(desk: Desk, width: int, stacked: bool) -> None:
    fill(desk.store)
    desk.window.resize(width, 800)
    desk.go()
    QCoreApplication.processEvents()
    assert desk.page.table.is_stacked == stacked
    assert desk.page.tools.sort.isVisible() == stacked
    right = desk.page.table.mapTo(desk.window, desk.page.table.rect().topRight()).x()
    assert right < width
    if stacked:
        desk.choose(desk.page.tools.sort, "Sort: Model")
        assert desk.names() == ["Gemma 3 1B", "Qwen3 4B"]


def test_the_page_is_painted_in_both_themes_and_by_keyboard(desk: Desk, theme: Theme) -> None:
    fill(desk.store)
    desk.go()
    for mode in ("dark", "light"):
        theme.set_mode(mode)
        for part in ("answers", "scores"):
            desk.page.show_part(part)
            assert not desk.window.grab().isNull()
    QTest.keyClick(desk.window.windowHandle(), Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert desk.window.current_place == "chats"
    QTest.keyClick(desk.window.windowHandle(), Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert desk.window.current_place == "ratings"
    desk.press(Qt.Key.Key_F6)
    assert desk.page.isAncestorOf(desk.window.focusWidget())
    desk.press(Qt.Key.Key_Escape)
    assert desk.window.current_place == "chats"


def test_a_range_of_shares_has_its_sign_where_the_language_puts_it(speak) -> None:
    range_of = Interval(0.78, 0.52, 0.92)
    assert words.share_range(range_of) == "52–92%"
    speak("tr")
    assert words.share_range(range_of) == "%52–92"


@pytest.mark.parametrize("language", ["en", *LONGEST])
def test_nothing_of_a_row_is_cut_in_a_small_window(desk: Desk, speak, language: str) -> None:
    speak(language)
    fill(desk.store)
    desk.window.resize(420, 800)
    desk.go()
    rows = [row for row in desk.page.table.rows if row.line is not None]
    for row in rows:
        row.grab()  # what is cut stands in the tooltip
    assert [row.toolTip() for row in rows] == [""] * len(rows)
    assert all(row.line.speed in words.speed_words(row.line) for row in rows)


def test_the_frame_of_a_pop_up_is_thick_in_high_contrast(desk: Desk, theme: Theme) -> None:
    menu = ModelMenu(theme, desk.window)
    theme.set_high_contrast(True)
    try:
        assert "border: 2px solid" in menu._card.styleSheet()
    finally:
        theme.set_high_contrast(False)
    assert "border: 1px solid" in menu._card.styleSheet()
