"""Colours for those who need the strongest contrast: two, and one for what is chosen.

On Windows they are those of the contrast theme that a person chose there; other systems tell
only that high contrast is wanted, so black and white are taken. Icons have the colour of the
text, and nothing is told by a shade alone.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from hfchat_desktop.core.record import Record

_PLENTY = 7.0
"""Below this a palette is no contrast theme, whatever the system says (WCAG's level AAA)."""

_CHOSEN = {"accent", "accentHover", "accentPressed", "accentBorder", "chart1", "focus"}
_ON_CHOSEN = {"onAccent"}
_LINKS = {"accentText", "toastAction"}
_TURNED = {"onDanger", "onToast", "toastAction"}
_SHADES = {
    "hover": 0.16, "menuHover": 0.16, "pressed": 0.3, "selected": 0.24, "bubbleUser": 0.16,
    "accentSoft": 0.16, "inlineCodeBg": 0.12, "chartTrack": 0.24,
}  # fmt: skip
_GROUNDS = {
    "canvas", "pane", "rail", "surface", "sunken", "raised", "codeBg", "successSoft",
    "warningSoft", "dangerSoft", "infoSoft",
}  # fmt: skip
_KEPT = {"scrim": "#000000B3", "shadow": "#00000000"}


class Few(Record):
    """The few colours that there are, as "#rrggbb"."""

    ground: str
    text: str
    chosen: str
    on_chosen: str
    link: str
    disabled: str


_DARK = Few("#000000", "#ffffff", "#ffba30", "#000000", "#ffcb66", "#b8b8b8")
_LIGHT = Few("#ffffff", "#000000", "#6b3f00", "#ffffff", "#4a2b00", "#595959")


def few_colors(*, dark: bool) -> Few:
    """Return the system's own colours where it has a contrast theme, else ours."""
    if sys.platform == "win32":
        QApplication.setPalette(QPalette())  # without ours there is the system's; ours follows
        found = _of_palette(QApplication.palette())
        if contrast(found.text, found.ground) >= _PLENTY:
            return found
    return _DARK if dark else _LIGHT


def colors(roles: Iterable[str], few: Few) -> dict[str, str]:
    """Return a colour for each role."""
    return {role: _color(role, few) for role in roles}


def _color(role: str, few: Few) -> str:
    if role in _KEPT:
        return _KEPT[role]
    if role in _SHADES:
        return mixed(few.ground, few.text, _SHADES[role])
    if role in _TURNED or role in _GROUNDS:
        return few.ground
    if role in _CHOSEN:
        return few.chosen
    if role in _ON_CHOSEN:
        return few.on_chosen
    if role in _LINKS:
        return few.link
    return few.disabled if role == "textDisabled" else few.text


def _of_palette(palette: QPalette) -> Few:
    def name(role: QPalette.ColorRole) -> str:
        return palette.color(QPalette.ColorGroup.Active, role).name()

    roles = QPalette.ColorRole
    disabled = palette.color(QPalette.ColorGroup.Disabled, roles.WindowText).name()
    return Few(
        ground=name(roles.Window),
        text=name(roles.WindowText),
        chosen=name(roles.Highlight),
        on_chosen=name(roles.HighlightedText),
        link=name(roles.Link),
        disabled=disabled,
    )


def mixed(ground: str, text: str, share: float) -> str:
    """Return `ground` with a share of `text` in it."""
    parts = zip(_channels(ground), _channels(text), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in parts)


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours "#rrggbb" as WCAG 2.2 reckons it: 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(color: str) -> float:
    parts = [value / 255 for value in _channels(color)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _channels(color: str) -> list[int]:
    return [int(color[at : at + 2], 16) for at in (1, 3, 5)]
