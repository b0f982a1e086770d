"""The size of the whole window: the setting, and what the environment says."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from hfchat_desktop.window_scale import scaled


@pytest.fixture(autouse=True)
def no_scale(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_SCALE_FACTOR", "")
    monkeypatch.delenv("QT_SCALE_FACTOR")


def test_the_usual_size_says_nothing():
    with scaled(100):
        assert "QT_SCALE_FACTOR" not in os.environ


@pytest.mark.parametrize(("percent", "factor"), [(80, "0.8"), (125, "1.25"), (200, "2")])
def test_another_size_is_told_to_qt_and_to_no_program_that_is_opened_later(
    percent: int, factor: str
):
    with scaled(percent):
        assert os.environ["QT_SCALE_FACTOR"] == factor
    assert "QT_SCALE_FACTOR" not in os.environ


def test_qt_keeps_the_size_for_windows_that_come_later():
    code = (
        "from hfchat_desktop.window_scale import scaled; from PySide6.QtWidgets import *\n"
        "with scaled(150): app = QApplication([])\n"
        "window = QWidget(); window.show(); print(window.devicePixelRatioF())"
    )
    said = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        check=True,
    )
    assert float(said.stdout) == 1.5


def test_what_a_person_set_stays(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("QT_SCALE_FACTOR", "1.5")
    with scaled(200):
        assert os.environ["QT_SCALE_FACTOR"] == "1.5"
    assert os.environ["QT_SCALE_FACTOR"] == "1.5"
