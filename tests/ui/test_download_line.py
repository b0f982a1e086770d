"""A download on one line tells where it is, and what can be done with it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from hfchat_desktop import errors
from hfchat_desktop.core.catalogue import RepoFile
from hfchat_desktop.core.downloads import DownloadRequest, DownloadRow, DownloadState
from hfchat_desktop.ui.catalogue import download_line
from hfchat_desktop.ui.catalogue.download_line import DownloadLine
from hfchat_desktop.ui.figures import data_size, place_words, progress_words, speed_words
from hfchat_desktop.ui.theme import Theme

TOTAL = 2_890_000_000
REQUEST = DownloadRequest("Qwen/Qwen3-4B-GGUF", "Qwen3 4B", "Q5_K_M", (RepoFile("q5.gguf", TOTAL),))
RUNNING = DownloadRow(
    REQUEST, DownloadState.RUNNING, received=1_390_000_000, speed=11.2e6, seconds_left=134
)


@pytest.fixture
def line(qtbot: QtBot, theme: Theme) -> DownloadLine:
    made = DownloadLine(theme)
    qtbot.addWidget(made)
    made.resize(420, 60)
    made.show()
    return made


def told(line: DownloadLine) -> str:
    return line.accessibleDescription()


def shown_buttons(line: DownloadLine) -> list[str]:
    found = line.findChildren(QAbstractButton)
    return [button.accessibleName() for button in found if button.isVisible()]


def test_a_running_download_tells_bytes_speed_and_time_left(line: DownloadLine) -> None:
    line.set_row(RUNNING)

    assert told(line).startswith("1.39 of 2.89 GB, 11.2 MB/s · 2 min 14 s left")
    assert line.accessibleName() == "Download of Qwen3 4B Q5_K_M"
    assert shown_buttons(line) == ["Pause", "Cancel"]


@pytest.mark.parametrize(
    ("row", "words", "buttons"),
    [
        (DownloadRow(REQUEST, DownloadState.QUEUED, place=2), "2nd in line", ["Pause", "Cancel"]),
        (DownloadRow(REQUEST, DownloadState.CONNECTING), "Connecting", ["Pause", "Cancel"]),
        (
            DownloadRow(REQUEST, DownloadState.LOCKED),
            "Another program is fetching this file",
            ["Pause", "Cancel"],
        ),
        (DownloadRow(REQUEST, DownloadState.CHECKING), "Checking", ["Cancel"]),
        (DownloadRow(REQUEST, DownloadState.PAUSED), "Paused", ["Resume", "Cancel"]),
        (DownloadRow(REQUEST, DownloadState.DONE), "Done", ["Remove from the list"]),
    ],
    ids=lambda value: value.state.value if isinstance(value, DownloadRow) else "",
)
def test_each_state_has_its_word_and_its_buttons(
    line: DownloadLine, row: DownloadRow, words: str, buttons: list[str]
) -> None:
    line.set_row(row)

    assert words in told(line)
    assert shown_buttons(line) == buttons


def test_a_failure_that_is_tried_again_tells_when_and_why(line: DownloadLine) -> None:
    error = errors.HubOfflineError("hub.example")
    line.set_row(replace(RUNNING, state=DownloadState.RETRYING, wait_seconds=8, error=error))

    assert "Trying again in 8 s" in told(line)
    assert "You are offline" in told(line)


def test_a_failure_for_good_tells_what_is_kept_and_offers_to_resume(
    qtbot: QtBot, line: DownloadLine
) -> None:
    error = errors.DiskSpaceError("/models", needed_bytes=TOTAL, free_bytes=1_600_000_000)
    line.set_row(replace(RUNNING, state=DownloadState.FAILED, error=error))

    why = next(label for label in line.findChildren(QLabel) if label.isVisible())
    assert "1.39 of 2.89 GB kept" in told(line)
    assert "Free up 1.3 GB" in why.text()
    resume = next(b for b in line.findChildren(QAbstractButton) if b.text() == "Resume")
    with qtbot.waitSignal(line.resume_requested):
        qtbot.mouseClick(resume, Qt.MouseButton.LeftButton)


def test_each_button_wishes_for_one_thing(qtbot: QtBot, line: DownloadLine) -> None:
    def press(name: str) -> None:
        found = line.findChildren(QAbstractButton)
        shown = [b for b in found if b.isVisible() and b.accessibleName() == name]
        qtbot.mouseClick(shown[0], Qt.MouseButton.LeftButton)

    line.set_row(RUNNING)
    with qtbot.waitSignal(line.pause_requested):
        press("Pause")
    with qtbot.waitSignal(line.cancel_requested):
        press("Cancel")
    line.set_row(replace(RUNNING, state=DownloadState.PAUSED))
    with qtbot.waitSignal(line.resume_requested):
        press("Resume")
    line.set_row(replace(RUNNING, state=DownloadState.DONE))
    with qtbot.waitSignal(line.dismiss_requested):
        press("Remove from the list")


def test_the_keyboard_stays_where_it_was_when_pause_becomes_resume(
    qtbot: QtBot, line: DownloadLine
) -> None:
    line.set_row(RUNNING)
    line.activateWindow()
    pause = next(b for b in line.findChildren(QAbstractButton) if b.accessibleName() == "Pause")
    pause.setFocus()
    qtbot.waitUntil(pause.hasFocus)

    line.set_row(replace(RUNNING, state=DownloadState.PAUSED))
    focused = line.focusWidget()
    assert focused is not None and focused.accessibleName() == "Resume"


def test_each_quarter_and_the_end_are_spoken_once(
    line: DownloadLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoken: list[str] = []
    monkeypatch.setattr(download_line, "announce", lambda _w, text, **_: spoken.append(text))
    for percent in range(10, 100):
        line.set_row(replace(RUNNING, received=TOTAL * percent // 100 + 1))
    line.set_row(replace(RUNNING, state=DownloadState.CHECKING, received=TOTAL))
    line.set_row(replace(RUNNING, state=DownloadState.DONE, received=TOTAL))

    assert spoken == [
        "Qwen3 4B Q5_K_M: 25%",
        "Qwen3 4B Q5_K_M: 50%",
        "Qwen3 4B Q5_K_M: 75%",
        "Qwen3 4B Q5_K_M is downloaded",
    ]


def test_what_has_not_changed_is_not_painted_again(
    qtbot: QtBot, line: DownloadLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    line.set_row(RUNNING)
    qtbot.waitExposed(line)
    qtbot.wait(30)
    meter = line.findChild(download_line._Meter)
    assert meter is not None
    painted: list[QPaintEvent] = []
    monkeypatch.setattr(type(meter), "paintEvent", lambda _self, event: painted.append(event))
    for extra in range(20):
        line.set_row(replace(RUNNING, received=RUNNING.received + extra))
        qtbot.wait(1)

    assert painted == []


def test_a_name_from_outside_stays_plain(line: DownloadLine) -> None:
    line.set_row(replace(RUNNING, request=replace(REQUEST, title="Qwen\n\u202eb4")))

    assert line.accessibleName() == "Download of Qwen b4 Q5_K_M"


def test_sizes_that_lie_break_nothing(line: DownloadLine) -> None:
    nothing = replace(REQUEST, files=())
    for row in (
        replace(RUNNING, received=10 * TOTAL),
        replace(RUNNING, request=nothing),
        replace(RUNNING, speed=1e300, seconds_left=1e300),
        replace(RUNNING, speed=0.0, seconds_left=None, received=-5),
    ):
        line.set_row(row)
        assert not line.grab().isNull()


def test_figures_are_told_in_the_unit_of_the_whole() -> None:
    assert progress_words(35_000_000, 2_500_000_000) == "0.04 of 2.50 GB"
    assert progress_words(35_000_000, 98_000_000) == "35 of 98 MB"
    assert data_size(999_999_999) == "1.00 GB"
    assert data_size(512) == "512 bytes"
    assert speed_words(11.2e6) == "11.2 MB/s"
    assert speed_words(900) == "1 kB/s"
    assert [place_words(n) for n in (1, 2, 3, 4, 11, 12, 21)] == [
        "1st in line", "2nd in line", "3rd in line", "4th in line",
        "11th in line", "12th in line", "21st in line",
    ]  # fmt: skip
