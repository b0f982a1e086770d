"""Colours, fonts and icons in both modes."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from hfchat_desktop.paths import resource
from hfchat_desktop.ui.icons import icon, icon_before_text, pixmap
from hfchat_desktop.ui.theme import Theme, parse_color

TOKENS = json.loads(resource("styles/tokens.json").read_text(encoding="utf-8"))
MODES = ["light", "dark"]
ICONS = sorted(path.stem for path in resource("icons").glob("*.svg"))
UI = Path(__file__).resolve().parents[2] / "hfchat_desktop" / "ui"


def luminance(color: QColor) -> float:
    """Return the relative luminance, as WCAG 2.2 defines it."""
    parts = [color.redF(), color.greenF(), color.blueF()]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("mode", MODES)
def test_every_pair_of_colours_keeps_its_contrast(qapp: QApplication, mode: str) -> None:
    theme = Theme(mode)  # type: ignore[arg-type]
    for pair, values in TOKENS["contrast"].items():
        if pair == "_":
            continue
        if pair.startswith("tile "):
            ground, ink = theme.tile(pair[-1])
        else:
            ink, ground = (theme.color(role) for role in pair.split("/"))
        assert contrast(ink, ground) >= values[0], pair


@pytest.mark.parametrize("mode", MODES)
def test_the_style_sheet_is_understood_as_a_whole(
    qtbot: QtBot, theme: Theme, mode: str, qapp: QApplication
) -> None:
    theme.set_mode(mode)  # type: ignore[arg-type]
    sheet = theme.style_sheet()

    assert "$" not in sheet
    assert sheet.count("{") == sheet.count("}")
    button = QPushButton("x")
    qtbot.addWidget(button)
    button.ensurePolished()  # Qt warns of a sheet that it cannot parse, and a warning fails


def test_a_desktop_that_does_not_say_is_light(qapp: QApplication) -> None:
    assert QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Unknown
    assert not Theme("system").is_dark


def test_changing_the_mode_is_told_once_and_changes_colours(qtbot: QtBot, theme: Theme) -> None:
    before = theme.color("canvas")
    with qtbot.waitSignal(theme.changed):
        theme.set_mode("dark")
    assert theme.is_dark
    assert theme.color("canvas") != before

    with qtbot.assertNotEmitted(theme.changed):
        theme.set_mode("dark")


def test_the_application_gets_palette_and_sheet_of_the_mode(
    theme: Theme, qapp: QApplication
) -> None:
    theme.set_mode("dark")
    assert qapp.palette().window().color() == theme.color("canvas")
    assert qapp.styleSheet() == theme.style_sheet()


def test_alpha_stands_at_the_end_of_a_colour() -> None:
    assert parse_color("#21120B66") == QColor(0x21, 0x12, 0x0B, 0x66)
    assert parse_color("#21120B") == QColor(0x21, 0x12, 0x0B)


def test_motion_ends_at_once_where_it_is_reduced_but_a_toast_stays(theme: Theme) -> None:
    assert theme.duration("panel") == 200
    theme.set_reduced_motion(True)
    assert theme.duration("panel") == 0
    assert theme.duration("toast") == 4000


@pytest.mark.parametrize("role", list(TOKENS["font"]["size"]))
def test_every_font_role_has_the_size_of_the_tokens(theme: Theme, role: str) -> None:
    values = TOKENS["font"]["size"][role]
    font = theme.font(role)
    assert (font.pixelSize(), int(font.weight()), theme.line(role)) == (
        values["px"],
        values["weight"],
        values["line"],
    )


def test_every_icon_is_drawn(theme: Theme) -> None:
    for name in ICONS:
        image = pixmap(theme, name, "text", 16, 2.0).toImage()
        assert image.width() == 32
        assert any(
            image.pixelColor(x, y).alpha() for x in range(0, 32, 1) for y in range(0, 32, 3)
        ), name


def test_icons_have_the_colour_of_their_role(theme: Theme) -> None:
    image = pixmap(theme, "menu", "danger", 24, 4.0).toImage()
    inked = [
        image.pixelColor(x, y)
        for x in range(96)
        for y in range(96)
        if image.pixelColor(x, y).alpha() == 255
    ]
    assert inked
    assert {c.name() for c in inked} == {theme.color("danger").name()}


def test_an_icon_before_words_leaves_seven_pixels(theme: Theme) -> None:
    image, area = icon_before_text(theme, "square-pen")
    assert (area.width(), area.height()) == (19, 16)  # and 4 that Qt leaves by itself
    assert not image.isNull()
    assert not icon(theme, "search").isNull()


def test_every_icon_that_is_shipped_is_named_in_the_code() -> None:
    code = "\n".join(path.read_text(encoding="utf-8") for path in UI.rglob("*.py"))
    bare = {name: name.removesuffix("-filled") for name in ICONS}  # a button adds the ending
    unused = [n for n, short in bare.items() if not re.search(rf'"{short}(-filled)?"', code)]
    assert unused == []


def test_the_licence_lies_beside_the_icons() -> None:
    text = (resource("icons") / "LICENSE").read_text(encoding="utf-8")
    assert "ISC License" in text
    assert "Cole Bemis" in text
