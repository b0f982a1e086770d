"""The list of all downloads: its order, its buttons, its keys."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from hfchat_desktop import errors
from hfchat_desktop.core.catalogue import RepoFile
from hfchat_desktop.core.downloads import DownloadRequest, DownloadRow, DownloadState
from hfchat_desktop.ui.catalogue.download_item import DownloadItem
from hfchat_desktop.ui.catalogue.downloads_pane import DownloadsPane
from hfchat_desktop.ui.theme import Theme


def row(name: str, state: DownloadState = DownloadState.QUEUED, **more: object) -> DownloadRow:
    files = (RepoFile(f"{name}.gguf", 2_000_000_000),)
    request = DownloadRequest(f"maker/{name}", name, "Q4_K_M", files)
    return DownloadRow(request, state, **more)


ROWS = [
    row("one", DownloadState.RUNNING, received=500_000_000, speed=1e6),
    row("two", DownloadState.RUNNING, received=100_000_000, speed=1e6),
    row("three", place=1),
    row("four", place=2),
]


@pytest.fixture
def pane(qtbot: QtBot, theme: Theme) -> DownloadsPane:
    made = DownloadsPane(theme)
    qtbot.addWidget(made)
    made.resize(900, 500)
    made.show()
    made.set_rows(ROWS)
    return made


def item(pane: DownloadsPane, name: str) -> DownloadItem:
    return next(i for i in pane.findChildren(DownloadItem) if i.key == f"maker/{name}:Q4_K_M")


def shown_order(pane: DownloadsPane) -> list[str]:
    items = [i for i in pane.findChildren(DownloadItem) if i.isVisible()]
    return [i.row.request.title for i in sorted(items, key=QWidget.y)]


def button(widget: QWidget, name: str) -> QAbstractButton:
    found = widget.findChildren(QAbstractButton)
    return next(b for b in found if b.isVisible() and b.accessibleName() == name)


def test_without_downloads_it_says_so(qtbot: QtBot, theme: Theme) -> None:
    pane = DownloadsPane(theme)
    qtbot.addWidget(pane)
    pane.show()

    words = [label.text() for label in pane.findChildren(QLabel) if label.isVisible()]
    assert any(word.startswith("No downloads.") for word in words)


def test_rows_come_go_and_stay_in_order(pane: DownloadsPane, qtbot: QtBot) -> None:
    assert shown_order(pane) == ["one", "two", "three", "four"]

    pane.set_rows([ROWS[3], ROWS[0], row("five", place=3)])
    qtbot.wait(20)
    assert shown_order(pane) == ["four", "one", "five"]


def test_the_buttons_of_a_row_wish_by_its_key(qtbot: QtBot, pane: DownloadsPane) -> None:
    with qtbot.waitSignal(pane.pause_requested) as paused:
        qtbot.mouseClick(button(item(pane, "two"), "Pause"), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(pane.cancel_requested) as cancelled:
        qtbot.mouseClick(button(item(pane, "three"), "Cancel"), Qt.MouseButton.LeftButton)

    assert paused.args == ["maker/two:Q4_K_M"]
    assert cancelled.args == ["maker/three:Q4_K_M"]


def test_alt_and_the_arrows_move_a_download(qtbot: QtBot, pane: DownloadsPane) -> None:
    spy = QSignalSpy(pane.move_requested)
    alt = Qt.KeyboardModifier.AltModifier
    qtbot.keyClick(item(pane, "four"), Qt.Key.Key_Up, alt)
    qtbot.keyClick(item(pane, "one"), Qt.Key.Key_Down, alt)
    qtbot.keyClick(item(pane, "one"), Qt.Key.Key_Up, alt)
    qtbot.keyClick(item(pane, "four"), Qt.Key.Key_Down, alt)

    assert [spy.at(n) for n in range(spy.count())] == [
        ["maker/four:Q4_K_M", 2],
        ["maker/one:Q4_K_M", 1],
    ]


def test_the_arrows_alone_go_to_the_neighbour(qtbot: QtBot, pane: DownloadsPane) -> None:
    pane.activateWindow()
    pane.focus_region()
    qtbot.waitUntil(item(pane, "one").hasFocus)
    qtbot.keyClick(item(pane, "one"), Qt.Key.Key_Down)

    assert item(pane, "two").hasFocus()


def test_a_row_is_dragged_to_another_place(qtbot: QtBot, pane: DownloadsPane) -> None:
    spy = QSignalSpy(pane.move_requested)
    grip = next(w for w in item(pane, "four").findChildren(QWidget) if "order" in w.toolTip())
    first = item(pane, "one")
    goal = grip.mapFromGlobal(first.mapToGlobal(QPoint(5, 2)))
    qtbot.mousePress(grip, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    qtbot.mouseMove(grip, goal)
    qtbot.wait(20)
    assert shown_order(pane) == ["four", "one", "two", "three"]
    pane.set_row(replace(ROWS[0], received=600_000_000))
    qtbot.mouseRelease(grip, Qt.MouseButton.LeftButton, pos=goal)

    assert spy.count() == 1
    assert spy.at(0) == ["maker/four:Q4_K_M", 0]


def test_all_pause_and_all_go_on(qtbot: QtBot, pane: DownloadsPane) -> None:
    pauses, resumes = QSignalSpy(pane.pause_requested), QSignalSpy(pane.resume_requested)
    qtbot.mouseClick(button(pane, "Pause all"), Qt.MouseButton.LeftButton)
    assert pauses.count() == 4

    pane.set_rows([replace(one, state=DownloadState.PAUSED) for one in ROWS])
    qtbot.mouseClick(button(pane, "Resume all"), Qt.MouseButton.LeftButton)
    assert resumes.count() == 4


def test_what_is_done_leads_to_a_chat_and_leaves_the_list(
    qtbot: QtBot, pane: DownloadsPane
) -> None:
    done = row("one", DownloadState.DONE, received=2_000_000_000, path="/models/one.gguf")
    pane.set_rows([done, *ROWS[1:]])
    with qtbot.waitSignal(pane.chat_requested) as chat:
        qtbot.mouseClick(button(item(pane, "one"), "Chat"), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(pane.dismiss_requested) as gone:
        qtbot.mouseClick(button(pane, "Remove done"), Qt.MouseButton.LeftButton)

    assert chat.args == ["/models/one.gguf"]
    assert gone.args == ["maker/one:Q4_K_M"]


def test_a_failure_offers_what_helps(qtbot: QtBot, pane: DownloadsPane) -> None:
    error = errors.RepoGatedError("maker/one")
    pane.set_row(replace(ROWS[0], state=DownloadState.FAILED, error=error))
    with qtbot.waitSignal(pane.problem_action_requested) as asked:
        qtbot.mouseClick(button(item(pane, "one"), "Sign in"), Qt.MouseButton.LeftButton)
    assert asked.args == ["maker/one:Q4_K_M", "sign_in"]

    pane.set_row(ROWS[0])
    assert not [b for b in pane.findChildren(QAbstractButton)
                if b.isVisible() and b.text() == "Sign in"]  # fmt: skip


def test_the_keyboard_goes_to_a_neighbour_when_a_row_goes(
    qtbot: QtBot, pane: DownloadsPane
) -> None:
    pane.activateWindow()
    item(pane, "two").setFocus()
    qtbot.waitUntil(item(pane, "two").hasFocus)
    pane.set_rows([ROWS[0], *ROWS[2:]])

    assert item(pane, "three").hasFocus()


def test_it_is_shown_at_every_width_in_dark(pane: DownloadsPane, theme: Theme) -> None:
    theme.set_mode("dark")
    for width in (1160, 840, 380):
        pane.resize(width, 500)
        assert pane.width() == width
        assert not pane.grab().isNull()


def test_at_least_one_row_is_seen_whole_in_a_small_window(
    qtbot: QtBot, pane: DownloadsPane
) -> None:
    pane.resize(380, 500)
    pane.set_highest(120)
    qtbot.wait(20)
    pane.resize(380, pane.minimumSizeHint().height())
    qtbot.wait(20)
    first, seen = item(pane, "one"), pane._scroll.viewport()
    top = first.mapTo(seen, QPoint()).y()
    assert first.height() >= first.minimumSizeHint().height() > 58
    assert top >= 0
    assert top + first.height() <= seen.height()
