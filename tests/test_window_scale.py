"""The size of the whole window: the setting, and what the environment says."""

from __future__ import annotations

import os

import pytest

from hfchat_desktop.window_scale import use_scale


@pytest.fixture(autouse=True)
def no_scale(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_SCALE_FACTOR", "")
    monkeypatch.delenv("QT_SCALE_FACTOR")


def test_the_usual_size_says_nothing():
    use_scale(100)
    assert "QT_SCALE_FACTOR" not in os.environ


@pytest.mark.parametrize(("percent", "factor"), [(80, "0.8"), (125, "1.25"), (200, "2")])
def test_another_size_is_told_to_qt(percent: int, factor: str):
    use_scale(percent)
    assert os.environ["QT_SCALE_FACTOR"] == factor


def test_what_a_person_set_stays(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("QT_SCALE_FACTOR", "1.5")
    use_scale(200)
    assert os.environ["QT_SCALE_FACTOR"] == "1.5"
