"""Colours, fonts and measures of the window, in light and dark.

All values come from `resources/styles/tokens.json`. Widgets ask for a role ("textMuted"),
never for a value, and ask again when `changed` is emitted.
"""

from __future__ import annotations

import json
from functools import cache
from typing import Any, Literal

from PySide6.QtCore import QLocale, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette, QPen
from PySide6.QtWidgets import QApplication

from hfchat_desktop.paths import resource
from hfchat_desktop.ui.style_sheet import build_style_sheet

STYLE_ARGUMENTS = ("-style", "Fusion")
"""What makes a QApplication begin in our style: see `Theme.install`."""

Mode = Literal["system", "light", "dark"]

_SCHEMES: dict[Mode, Qt.ColorScheme] = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}

# Families that fontconfig and Qt use for "no particular one".
_GENERIC_FAMILIES = {"", "sans", "sans serif", "sans-serif", "system-ui", "ms shell dlg 2"}
_FALLBACK_FAMILY = "Inter"
_TIGHT_ROLES = {"display", "title"}
_TIGHT_SPACING_EM = -0.01
_NEVER_TIGHT = {"ar", "ja", "zh"}
_FAMILIES = {
    "zh": ("Noto Sans CJK SC", "Noto Sans SC", "Microsoft YaHei UI"),
    "ja": ("Noto Sans CJK JP", "Noto Sans JP", "Yu Gothic UI"),
}
"""What is asked before any font that has a sign: many signs look different in China and Japan,
and a system that speaks another language takes one of them for both."""

_PALETTE_ROLES: tuple[tuple[QPalette.ColorRole, str], ...] = (
    (QPalette.ColorRole.Window, "canvas"),
    (QPalette.ColorRole.WindowText, "text"),
    (QPalette.ColorRole.Base, "surface"),
    (QPalette.ColorRole.AlternateBase, "sunken"),
    (QPalette.ColorRole.Text, "text"),
    (QPalette.ColorRole.PlaceholderText, "textMuted"),
    (QPalette.ColorRole.Button, "surface"),
    (QPalette.ColorRole.ButtonText, "text"),
    (QPalette.ColorRole.BrightText, "danger"),
    (QPalette.ColorRole.ToolTipBase, "toastBg"),
    (QPalette.ColorRole.ToolTipText, "onToast"),
    (QPalette.ColorRole.Highlight, "accentBorder"),
    (QPalette.ColorRole.HighlightedText, "text"),
    (QPalette.ColorRole.Accent, "accent"),
    (QPalette.ColorRole.Link, "accentText"),
    (QPalette.ColorRole.LinkVisited, "accentText"),
    (QPalette.ColorRole.Light, "surface"),
    (QPalette.ColorRole.Midlight, "hover"),
    (QPalette.ColorRole.Mid, "border"),
    (QPalette.ColorRole.Dark, "borderControl"),
    (QPalette.ColorRole.Shadow, "borderStrong"),
)
_DISABLED_ROLES = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
)


class Theme(QObject):
    """The tokens in the mode that is in force.

    In mode "system" it follows the desktop, as Qt knows it or as `set_desktop_dark` says; a
    desktop that does not say is light. With `reduced_motion` every duration is 0.
    """

    changed = Signal()

    def __init__(self, mode: Mode = "system", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mode: Mode = mode
        self._reduced_motion = False
        self._high_contrast = False
        self._family = _system_family()
        self._mono_family = ""
        self._fonts: dict[str, QFont] = {}
        self._colors: dict[str, QColor] = {}
        self._style_sheet = ""
        self._app: QApplication | None = None
        self._desktop_dark = False
        hints = QGuiApplication.styleHints()
        if mode != "system":
            hints.setColorScheme(_SCHEMES[mode])
        self._is_dark = self._wanted_dark()
        hints.colorSchemeChanged.connect(self._on_hints_color_scheme_changed)

    @property
    def is_dark(self) -> bool:
        """Whether the dark colours are in force."""
        return self._is_dark

    @property
    def mode(self) -> Mode:
        """What was asked for: "system", "light" or "dark"."""
        return self._mode

    def set_mode(self, mode: Mode) -> None:
        """Follow the system, or stay light or dark; what the system draws of a window, too."""
        if mode != self._mode:
            self._mode = mode
            QGuiApplication.styleHints().setColorScheme(_SCHEMES[mode])
        self._refresh()

    def set_desktop_dark(self, dark: bool) -> None:
        """Say what the desktop prefers; it counts where Qt does not know it by itself."""
        self._desktop_dark = dark
        self._refresh()

    def set_reduced_motion(self, reduced: bool) -> None:
        """Make every duration 0, or give each its own again."""
        self._reduced_motion = reduced

    @property
    def high_contrast(self) -> bool:
        """Whether there are few colours and thick lines."""
        return self._high_contrast

    def set_high_contrast(self, high: bool) -> None:
        """Take few colours and thick lines, or those of the tokens again."""
        if high != self._high_contrast:
            self._high_contrast = high
            self._renew()

    def install(self, app: QApplication, *, has_style: bool = False) -> None:
        """Give `app` the Fusion style, our palette, font and style sheet, now and on changes.

        `has_style` where it was made with `STYLE_ARGUMENTS`: to set a style afterwards makes
        Python know all classes of styles, which takes 5 ms of a start.
        """
        self._app = app
        if not has_style:
            app.setStyle("Fusion")
        app.setFont(self.font("ui"))
        self._apply()

    def color(self, role: str) -> QColor:
        """Return the colour of a role; raises KeyError for a role that does not exist."""
        found = self._colors.get(role)
        if found is None:
            found = self._colors[role] = parse_color(self._values()[role])
        return found

    def pen(self, role: str) -> QPen:
        """Return a line of one pixel in the colour of a role; of two in high contrast."""
        return QPen(self.color(role), self._stroke())

    def border(self, role: str) -> str:
        """Return the same line as a declaration of a style sheet."""
        return f"border: {self._stroke()}px solid {self.color(role).name()};"

    def _stroke(self) -> int:
        return 2 if self._high_contrast else 1

    def tile(self, name: str) -> tuple[QColor, QColor]:
        """Return ground and letter colour of a model tile, `name` being "a" to "f"."""
        if self._high_contrast:
            return self.color("canvas"), self.color("text")
        ground, letter = _tokens()["tile"][self._scheme][name]
        return parse_color(ground), parse_color(letter)

    def font(self, role: str) -> QFont:
        """Return the font of a role, sized in logical pixels."""
        found = self._fonts.get(role)
        if found is None:
            found = self._fonts[role] = self._make_font(role)
        return QFont(found)

    def line(self, role: str) -> int:
        """Return the line height of a font role in pixels."""
        return int(_tokens()["font"]["size"][role]["line"])

    def size(self, name: str) -> int:
        """Return a measure ("rail", "control" …) in pixels."""
        return int(_tokens()["size"][name])

    def icon_size(self, name: str) -> int:
        """Return the side of an icon ("badge", "button", "toolbar", "rail", "empty")."""
        return int(_tokens()["icon"]["size"][name])

    def breakpoint(self, name: str) -> int:
        """Return a width ("narrow", "compact", "mainMin") in pixels."""
        return int(_tokens()["breakpoint"][name])

    def space(self, name: str) -> int:
        """Return a distance ("s2" to "s56") in pixels."""
        return int(_tokens()["space"][name])

    def radius(self, name: str) -> int:
        """Return a corner radius ("xs" to "xl", "full") in pixels."""
        return int(_tokens()["radius"][name])

    def duration(self, name: str) -> int:
        """Return a time ("popup", "panel", "toast" …) in milliseconds; 0 with reduced motion.

        How long a toast stays is no motion, so it does not change.
        """
        if self._reduced_motion and not name.startswith("toast"):
            return 0
        return int(_tokens()["motion"][name])

    def palette(self) -> QPalette:
        """Return the palette of the mode in force."""
        palette = QPalette()
        for role, name in _PALETTE_ROLES:
            palette.setColor(role, self.color(name))
        disabled = self.color("textDisabled")
        for role in _DISABLED_ROLES:
            palette.setColor(QPalette.ColorGroup.Disabled, role, disabled)
        return palette

    def style_sheet(self) -> str:
        """Return the style sheet of the application in the mode in force."""
        if not self._style_sheet:
            tokens = {"color": {self._scheme: self._values()}}
            self._style_sheet = build_style_sheet(tokens, self._scheme, thick=self._high_contrast)
        return self._style_sheet

    @property
    def _scheme(self) -> str:
        return "dark" if self._is_dark else "light"

    def _wanted_dark(self) -> bool:
        if self._mode != "system":
            return self._mode == "dark"
        scheme = QGuiApplication.styleHints().colorScheme()
        return self._desktop_dark if scheme == _SCHEMES["system"] else scheme == _SCHEMES["dark"]

    def _make_font(self, role: str) -> QFont:
        values = _tokens()["font"]["size"][role]
        family = self._mono() if role == "code" else self._family
        font = QFont([family, *_FAMILIES.get(_written_in(), ())])
        font.setPixelSize(int(values["px"]))
        font.setWeight(QFont.Weight(int(values["weight"])))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        if role == "code":
            font.setStyleHint(QFont.StyleHint.Monospace)
            font.setFixedPitch(True)
        if role in _TIGHT_ROLES and _written_in() not in _NEVER_TIGHT:
            tight = _TIGHT_SPACING_EM * font.pixelSize()
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, tight)
        return font

    def _mono(self) -> str:
        if not self._mono_family:
            wanted = _tokens()["font"]["family"]["mono"]
            known = (family for family in wanted if QFontDatabase.hasFamily(family))
            self._mono_family = next(known, "monospace")
        return self._mono_family

    def _refresh(self) -> None:
        dark = self._wanted_dark()
        if dark == self._is_dark:
            return
        self._is_dark = dark
        self._renew()

    def _values(self) -> dict[str, str]:
        """Return the colours in force as they are written, by their role."""
        values: dict[str, str] = _tokens()["color"][self._scheme]
        if self._high_contrast:
            from hfchat_desktop.ui.high_contrast import colors, few_colors

            return colors(values, few_colors(dark=self._is_dark))
        return values

    def _renew(self) -> None:
        self._colors = {}
        self._style_sheet = ""
        self._apply()
        self.changed.emit()

    def _apply(self) -> None:
        if self._app is None:
            return
        self._app.setPalette(self.palette())
        self._app.setStyleSheet(self.style_sheet())

    def _on_hints_color_scheme_changed(self) -> None:
        self._refresh()


def _written_in() -> str:
    """Return the language of the window, as "zh", or the one that its numbers are written in."""
    return QLocale().name().partition("_")[0]


def parse_color(text: str) -> QColor:
    """Return the colour of "#RRGGBB" or "#RRGGBBAA" (Qt itself would read #AARRGGBB)."""
    if len(text) == 9:
        color = QColor(text[:7])
        color.setAlpha(int(text[7:], 16))
        return color
    return QColor(text)


@cache
def _tokens() -> dict[str, Any]:
    tokens: dict[str, Any] = json.loads(resource("styles/tokens.json").read_text(encoding="utf-8"))
    return tokens


def _system_family() -> str:
    """Return the desktop's family for windows, or Inter where it names none."""
    family = QGuiApplication.font().family()
    if family.casefold() in _GENERIC_FAMILIES and QFontDatabase.hasFamily(_FALLBACK_FAMILY):
        return _FALLBACK_FAMILY
    return family
