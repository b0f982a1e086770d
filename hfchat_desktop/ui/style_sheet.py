"""The style sheet of the application, built from the tokens.

Widgets choose a look with dynamic properties, so that no widget carries a sheet of its own:

| widget | property | values |
|---|---|---|
| QPushButton | `kind` | (none: default) `primary` `quiet` `link` `danger` `confirm` `chip` |
| QPushButton | `kind` | `mark` (a word that says where a value comes from) `fold` (a heading) |
| QPushButton | `measure` | (none: 32 px) `small` `large` |
| QToolButton | `kind` | `icon` (32 px), `smallIcon` (28 px); checked is "on" |
| QLabel | `tone` | `secondary` `muted` `accent` `success` `warning` `danger` |
| QLineEdit and other fields | `problem` | `true`: the value is refused; `bare` `true`: no frame |
| QFrame, QWidget | `ground` | `canvas` `pane` `rail` `surface` `sunken` `raised` |
| QFrame | `card` | `plain` `selected` |

A property set after a widget was shown needs `restyle(widget)`.
"""

from __future__ import annotations

import re
from string import Template
from typing import Any

from PySide6.QtWidgets import QWidget

from hfchat_desktop.ui.mirroring import window_is_mirrored

_GROUNDS = ("canvas", "pane", "rail", "surface", "sunken", "raised")
_TONES = {
    "secondary": "textSecondary",
    "muted": "textMuted",
    "accent": "accentText",
    "success": "success",
    "warning": "warning",
    "danger": "danger",
}

_SHEET = Template(
    """
QPushButton { min-height: 30px; max-height: 30px; padding: 0 12px; border: 1px solid $borderStrong;
  border-radius: 8px; background: $surface; color: $text; font-size: 13px; font-weight: 500;
  outline: none; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $pressed; }
QPushButton:disabled { background: $sunken; border-color: $border; color: $textDisabled; }
QPushButton[measure="small"] { min-height: 26px; max-height: 26px; padding: 0 10px; }
QPushButton[measure="large"] { min-height: 38px; max-height: 38px; padding: 0 16px; }
QPushButton[kind="primary"] { background: $accent; border-color: $accent; color: $onAccent;
  font-weight: 600; }
QPushButton[kind="primary"]:hover { background: $accentHover; border-color: $accentHover; }
QPushButton[kind="primary"]:pressed { background: $accentPressed; border-color: $accentPressed; }
QPushButton[kind="primary"]:disabled { background: $pressed; border-color: $pressed;
  color: $textDisabled; }
QPushButton[kind="quiet"] { background: transparent; border-color: transparent;
  color: $textSecondary; }
QPushButton[kind="quiet"]:hover { background: $hover; color: $text; }
QPushButton[kind="quiet"]:pressed { background: $pressed; }
QPushButton[kind="quiet"]:disabled { color: $textDisabled; }
QPushButton[align="left"] { text-align: left; padding: 0 10px; }
QPushButton[kind="foot"] { min-height: 36px; max-height: 36px; text-align: left;
  padding: 0 4px 0 16px;
  border: none; border-radius: 0; background: transparent; color: $textMuted; font-size: 12px;
  font-weight: 400; }
QPushButton[kind="foot"]:hover { background: $hover; }
QPushButton[kind="link"] { background: transparent; border-color: transparent; color: $accentText;
  padding: 0 4px; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="mark"] { min-height: 24px; max-height: 24px; padding: 0 6px; border: none;
  border-radius: 6px; background: transparent; color: $accentText; font-size: 11px; }
QPushButton[kind="mark"]:hover { background: $hover; }
QPushButton[kind="mark"]:disabled { background: transparent; color: $textMuted; }
QPushButton[kind="fold"] { min-height: 28px; max-height: 28px; padding: 0; text-align: left;
  border: none; border-radius: 6px; background: transparent; color: $textSecondary;
  font-size: 12px; font-weight: 600; }
QPushButton[kind="fold"]:hover { color: $text; }
QPushButton[kind="danger"] { color: $danger; }
QPushButton[kind="confirm"] { background: $danger; border-color: $danger; color: $onDanger;
  font-weight: 600; }
QPushButton[kind="confirm"]:hover { background: $dangerHover; border-color: $dangerHover; }
QPushButton[kind="chip"] { min-height: 26px; max-height: 26px; border-radius: 14px;
  font-weight: 400; }
QPushButton[kind="chip"]:checked { background: $accentSoft; border-color: $accentBorder;
  font-weight: 500; }

QToolButton { border: none; border-radius: 8px; background: transparent; color: $textSecondary;
  outline: none; font-size: 13px; }
QToolButton[kind="icon"] { min-width: 32px; max-width: 32px; min-height: 32px; max-height: 32px; }
QToolButton[kind="smallIcon"] { min-width: 28px; max-width: 28px; min-height: 28px;
  max-height: 28px; border-radius: 6px; }
QToolButton:hover { background: $hover; color: $text; }
QToolButton:pressed { background: $pressed; }
QToolButton:checked { background: $accentSoft; color: $accentText; }
QToolButton:disabled { color: $textDisabled; background: transparent; }
QToolButton::menu-indicator { image: none; width: 0; }

QAbstractScrollArea { border: none; background: transparent; }
QLineEdit, QSpinBox, QDoubleSpinBox, QComboBox, QPlainTextEdit, QTextEdit {
  border: 1px solid $borderControl; border-radius: 8px; background: $surface; color: $text;
  font-size: 13px; selection-background-color: $accentBorder; selection-color: $text;
  placeholder-text-color: $textMuted; }
QLineEdit, QSpinBox, QDoubleSpinBox, QComboBox { min-height: 30px; max-height: 30px;
  padding: 0 10px; }
QLineEdit:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled, QComboBox:disabled {
  background: $sunken; border-color: $border; color: $textDisabled; }
QLineEdit[problem="true"], QSpinBox[problem="true"], QDoubleSpinBox[problem="true"] {
  border-color: $danger; }
QLineEdit[measure="small"] { min-height: 26px; max-height: 26px; }
QLineEdit[onPane="true"] { background: transparent; }
QLineEdit[inRow="true"] { border-radius: 6px; padding: 0 7px; border-color: $focus; }
*[bare="true"] { border: none; background: transparent; border-radius: 0; padding: 0; }
QPlainTextEdit { padding: 5px 6px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: none; }
QComboBox:hover, QSpinBox:hover, QDoubleSpinBox:hover { background: $hover; }
QComboBox[measure="small"] { min-height: 26px; max-height: 26px; }
QComboBox::drop-down { border: none; width: 26px; }
QComboBox::down-arrow { image: none; width: 0; height: 0; }
QComboBox QAbstractItemView { background: $raised; border: 1px solid $border; padding: 4px;
  outline: none; selection-background-color: $menuHover; selection-color: $text; }
QComboBox QAbstractItemView::item { min-height: 30px; padding: 0 8px; border-radius: 6px; }
QComboBox QAbstractItemView::item:selected { background: $menuHover; color: $text; }

QMenu { min-width: 160px; background: $raised; border: 1px solid $border; border-radius: 12px;
  padding: 6px; color: $text; font-size: 13px; }
QMenu::item { min-height: 34px; padding: 0 12px 0 10px; border-radius: 6px;
  background: transparent; }
QMenu::icon { padding-left: 10px; }
QMenu::item:selected { background: $menuHover; }
QMenu::item:disabled { color: $textDisabled; }
QMenu::separator { height: 1px; background: $border; margin: 6px 0; }
QMenu::right-arrow { image: none; width: 0; }

QToolTip { background: $toastBg; color: $onToast; border: none; padding: 5px 8px;
  font-size: 12px; }

QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 12px; margin: 0; }
QScrollBar:horizontal { height: 12px; margin: 0; }
QScrollBar::handle { background: $borderStrong; border-radius: 4px; }
QScrollBar::handle:vertical { min-height: 32px; margin: 2px; }
QScrollBar::handle:horizontal { min-width: 32px; margin: 2px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: $borderControl; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QHeaderView { background: $pane; border: none; }
QHeaderView::section { background: $pane; color: $textSecondary; border: none;
  border-bottom: 1px solid $border; padding: 4px 6px; font-size: 12px; }

QProgressBar { border: none; border-radius: 3px; background: $chartTrack; min-height: 6px;
  max-height: 6px; }
QProgressBar::chunk { background: $chart1; border-radius: 3px; }

QLabel { background: transparent; color: $text; }
QLabel[tone="heading"] { font-weight: 600; }
QWidget[ground="headLine"] { background: transparent; border: none;
  border-bottom: 1px solid $border; }
QFrame[line="true"] { background: $border; border: none; }
QFrame[card="plain"] { background: $surface; border: 1px solid $border; border-radius: 12px; }
QFrame[card="selected"] { background: $accentSoft; border: 1px solid $accentBorder;
  border-radius: 12px; }
"""
)


def build_style_sheet(tokens: dict[str, Any], scheme: str, *, thick: bool = False) -> str:
    """Return the sheet for `scheme` ("light" or "dark"), with lines of 2 px where `thick`."""
    colors: dict[str, str] = tokens["color"][scheme]
    parts = [_SHEET.substitute({name: _argb(value) for name, value in colors.items()})]
    parts += [
        f'QLabel[tone="{tone}"] {{ color: {colors[role]}; }}' for tone, role in _TONES.items()
    ]
    parts += [
        f'QWidget[ground="{ground}"] {{ background: {colors[ground]}; }}' for ground in _GROUNDS
    ]
    sheet = "\n".join(parts)
    if thick:
        sheet = _thickened(sheet)
    return _mirrored(sheet) if window_is_mirrored() else sheet


def _thickened(sheet: str) -> str:
    """Return the sheet with lines twice as wide; buttons and fields stay as tall as they are."""
    rules = []
    for rule in sheet.replace("1px solid", "2px solid").split("}"):
        heights = re.findall(r"(m(?:in|ax)-height: )(30|26|38)px", rule)
        for name, height in heights:
            rule = rule.replace(f"{name}{height}px", f"{name}{int(height) - 2}px")
        rules.append(rule)
    return "}".join(rules).replace("separator { height: 1px", "separator { height: 2px")


def _mirrored(sheet: str) -> str:
    """Return the sheet for a window from right to left: of menus, Qt does not turn the room."""
    sheet = sheet.replace("padding: 0 12px 0 10px", "padding: 0 10px 0 12px")
    return sheet.replace("padding-left", "padding-right")


def restyle(widget: QWidget) -> None:
    """Apply the sheet again to a widget whose properties have changed."""
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()


def _argb(value: str) -> str:
    """Return "#RRGGBBAA" as Qt's "#AARRGGBB"; six digits stay."""
    return f"#{value[7:]}{value[1:7]}" if len(value) == 9 else value
