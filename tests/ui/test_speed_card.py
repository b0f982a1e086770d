"""The chart of speeds: nothing yet, running, done, cancelled."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from hfchat_desktop.bridge.benchmark import Benchmark
from hfchat_desktop.bridge.engine import Engine
from hfchat_desktop.bridge.settings_keeper import SettingsKeeper
from hfchat_desktop.core.fit import Machine
from hfchat_desktop.core.local_models import LocalModel, LocalPlace
from hfchat_desktop.core.settings import Settings
from hfchat_desktop.core.speeds import Speed, Speeds, read_speeds, write_speeds
from hfchat_desktop.ui.settings_page import SettingsPage
from hfchat_desktop.ui.speed_controller import SpeedController
from hfchat_desktop.ui.theme import Theme
from hfchat_desktop.workers.process import WorkerProcess

FAKE = Path(__file__).parents[1] / "fakes" / "engine_process.py"
GIB = 1 << 30
KEPT = Speeds(1.795e9, 4, "", (Speed("Kept", "Q4_K_M", 12.3),))


def model(name: str, size: int = 1000) -> LocalModel:
    return LocalModel(f"/models/{name}.gguf", name, "Q4_1", "", size, LocalPlace.OWN)


class Shown:
    """The card with its controller and models that are none."""

    def __init__(self, qtbot: QtBot, theme: Theme, folder: Path, mode: str) -> None:
        self.file = folder / "speeds.json"
        self.models = [model("One"), model("Huge", 64 * GIB), model("Two")]
        self.page = SettingsPage(theme)
        self.engine = Engine(lambda: pytest.fail("not this child"))
        argv = [sys.executable, str(FAKE), mode]
        self.benchmark = Benchmark(lambda: WorkerProcess("fake", argv=argv))
        self.controller = SpeedController(
            self.page,
            self.engine,
            SettingsKeeper(folder / "settings.json", Settings(threads=3)),
            lambda: self.models,
            lambda: Machine(16 * GIB, 8 * GIB, 0),
            self.file,
            benchmark=self.benchmark,
        )
        qtbot.addWidget(self.page)
        self.page.resize(1208, 900)

    def open(self) -> None:
        self.page.show()
        self.page.show_group("engine")

    def words(self) -> str:
        labels = [w for w in self.page.speed.findChildren(QLabel) if not w.isHidden()]
        return "\n".join([*(label.text() for label in labels), self.page.speed.chart_words()])

    def button(self, text: str) -> QPushButton:
        return next(b for b in self.page.speed.findChildren(QPushButton) if b.text() == text)


@pytest.fixture
def make(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Callable[[str], Shown]]:
    """Return a maker of the card, whose engine behaves as the mode says."""
    made: list[Shown] = []

    def make_one(mode: str = "polite") -> Shown:
        made.append(Shown(qtbot, theme, tmp_path, mode))
        return made[-1]

    yield make_one
    for shown in made:
        shown.controller.close()
        shown.engine.close()


def test_before_the_first_time_there_is_one_line_and_the_button(make: Callable[..., Shown]) -> None:
    shown = make()
    shown.open()

    assert "Nothing was measured yet." in shown.words()
    assert shown.button("Run benchmark").isEnabled()
    assert shown.button("Cancel").isHidden()


def test_without_a_model_there_is_nothing_to_run(make: Callable[..., Shown]) -> None:
    shown = make()
    shown.models = []
    shown.open()
    assert not shown.button("Run benchmark").isEnabled()


def test_all_models_are_measured_and_the_figures_kept(
    qtbot: QtBot, make: Callable[..., Shown]
) -> None:
    shown = make()
    shown.open()
    with qtbot.waitSignal(shown.benchmark.finished, timeout=15_000):
        qtbot.mouseClick(shown.button("Run benchmark"), Qt.MouseButton.LeftButton)
        assert shown.button("Cancel").isVisible()
        assert "Measuring One" in shown.words()

    assert "One Q4_1: 50.0" in shown.words()
    assert "Huge Q4_1: Too large for the free memory" in shown.words()
    assert "3 thread(s)" in shown.words()
    assert shown.button("Run benchmark").isVisible()
    assert [row.name for row in read_speeds(shown.file).rows] == ["One", "Two", "Huge"]


def test_what_was_measured_before_is_shown_again(make: Callable[..., Shown]) -> None:
    shown = make()
    write_speeds(shown.file, KEPT)
    shown.open()

    assert "Kept Q4_K_M: 12.3" in shown.words()
    assert "4 thread(s)" in shown.words()


def test_cancel_keeps_the_figures_of_before(qtbot: QtBot, make: Callable[..., Shown]) -> None:
    shown = make("hangs_loading")
    write_speeds(shown.file, KEPT)
    shown.open()
    shown.button("Run benchmark").setFocus()
    qtbot.keyClick(shown.button("Run benchmark"), Qt.Key.Key_Space)
    assert shown.page.focusWidget() is shown.button("Cancel")
    qtbot.keyClick(shown.button("Cancel"), Qt.Key.Key_Space)

    assert shown.page.focusWidget() is shown.button("Run benchmark")
    assert not shown.benchmark.is_running
    assert "Kept Q4_K_M: 12.3" in shown.words()
    assert read_speeds(shown.file) == KEPT
