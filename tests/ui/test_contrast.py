"""High contrast: few colours, thick lines. Light and dark are looked at in `test_theme`."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from hfchat_desktop.paths import resource
from hfchat_desktop.ui.high_contrast import contrast
from hfchat_desktop.ui.theme import Theme

UI = Path(__file__).resolve().parents[2] / "hfchat_desktop" / "ui"
TOKENS = json.loads(resource("styles/tokens.json").read_text(encoding="utf-8"))
PAIRS = {name: values for name, values in TOKENS["contrast"].items() if "/" in name and name != "_"}


@pytest.fixture(params=["light", "dark"])
def scheme(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def strong(theme: Theme) -> Iterator[Theme]:
    """Return the theme with high contrast, which the next test does not have."""
    theme.set_high_contrast(True)
    yield theme
    theme.set_high_contrast(False)


def ratio(theme: Theme, pair: str) -> float:
    front, ground = pair.split("/")
    return contrast(theme.color(front).name(), theme.color(ground).name())


def test_black_on_white_is_as_the_standard_says():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_high_contrast_is_stronger_in_every_pair_of_text(strong: Theme, scheme: str):
    strong.set_mode(scheme)  # type: ignore[arg-type]
    assert contrast(strong.color("text").name(), strong.color("canvas").name()) == 21
    for pair, values in PAIRS.items():
        least = 7.0 if values[0] == 4.5 else 4.5
        assert ratio(strong, pair) >= least, pair


def test_high_contrast_follows_light_and_dark_and_can_be_left(strong: Theme):
    strong.set_mode("dark")
    assert strong.color("canvas").name() == "#000000"
    strong.set_mode("light")
    assert strong.color("canvas").name() == "#ffffff"
    strong.set_high_contrast(False)
    assert strong.color("canvas").name() == TOKENS["color"]["light"]["canvas"].lower()


def test_lines_are_twice_as_wide(qapp: QApplication, strong: Theme):
    sheet = strong.style_sheet()
    assert "1px solid" not in sheet
    assert "min-height: 28px; max-height: 28px; padding: 0 12px; border: 2px solid" in sheet
    assert sheet == qapp.styleSheet()


def test_no_frame_of_one_pixel_stays_thin_in_a_style_of_its_own() -> None:
    thin = [
        path.name
        for path in sorted(UI.rglob("*.py"))
        if path.name != "style_sheet.py" and "border: 1px" in path.read_text(encoding="utf-8")
    ]
    assert thin == [], "ask Theme.high_contrast"
