"""The control of each setting, made from its declaration."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from hfchat_desktop.core.desktop_keys import quick_keys
from hfchat_desktop.core.settings import SettingKind, SettingSpec
from hfchat_desktop.ui.choice_field import ChoiceField
from hfchat_desktop.ui.keys_field import KeysField
from hfchat_desktop.ui.line_field import LineField
from hfchat_desktop.ui.links import is_web_address
from hfchat_desktop.ui.number_field import NumberField
from hfchat_desktop.ui.reply_figures import percents
from hfchat_desktop.ui.segmented import Segmented
from hfchat_desktop.ui.setting_words import choice_words, setting_words
from hfchat_desktop.ui.switch import Switch
from hfchat_desktop.ui.text_area import TextArea
from hfchat_desktop.ui.theme import Theme

_SCALES = {"text_scale": range(90, 161, 10), "window_scale": (80, 90, 100, 110, 125, 150, 175, 200)}
_CHOICE_WIDTH = 200

Tell = Callable[[str, object], None]

_ANY_LINE = frozenset({"github_client_id"})  # lines that are no addresses


class SettingField:
    """One control and the two ways between it and a value: `show` and the callback `tell`."""

    def __init__(self, theme: Theme, spec: SettingSpec, tell: Tell) -> None:
        self._theme = theme
        self._spec = spec
        self._tell = tell
        self.widget, self._show = self._make()

    def show(self, value: Any) -> None:
        """Show a value that the setting allows."""
        self._show(value)

    @property
    def below(self) -> bool:
        """Whether the control wants the whole width."""
        return self._spec.kind in (SettingKind.TEXT, SettingKind.LINE)

    def _make(self) -> tuple[QWidget, Callable[[Any], None]]:
        if self._spec.name in _SCALES:
            return self._make_scale()
        if self._spec.name == "language":
            return self._make_choice()
        if choice_words(self._spec.name):
            return self._make_segments()
        match self._spec.kind:
            case SettingKind.SWITCH:
                switch = Switch(self._theme)
                switch.clicked.connect(lambda on: self._told(bool(on)))
                return switch, switch.setChecked
            case SettingKind.LINE:
                accepts = None if self._spec.name in _ANY_LINE else is_web_address
                line = LineField(self._theme, accepts, setting_words(self._spec.name).empty)
                line.text_settled.connect(self._told)
                return line, line.set_text
            case SettingKind.CHORD:  # whoever asks the desktop for them tells what came of it
                own = quick_keys(sys.platform)
                keys = KeysField(self._theme, setting_words(self._spec.name).label, own)
                return keys, keys.set_keys
            case SettingKind.TEXT | SettingKind.CHOICE:
                area = TextArea()
                area.text_settled.connect(self._told)
                return area, area.set_text
        return self._make_number()

    def _make_number(self) -> tuple[QWidget, Callable[[Any], None]]:
        words = setting_words(self._spec.name).empty
        optional = self._spec.kind is SettingKind.OPTIONAL_WHOLE
        empty = None if optional or not words else self._spec.default
        number = NumberField(self._theme, self._spec, words, empty)
        number.number_changed.connect(self._told)
        return number, number.set_number

    def _make_segments(self) -> tuple[QWidget, Callable[[Any], None]]:
        segments = Segmented(self._theme, list(choice_words(self._spec.name).items()))
        if self._spec.kind is SettingKind.SWITCH:
            segments.chosen.connect(lambda key: self._told(key == "true"))
            return segments, lambda on: segments.set_current("true" if on else "false")
        segments.chosen.connect(self._told)
        return segments, segments.set_current

    def _make_choice(self) -> tuple[QWidget, Callable[[Any], None]]:
        field = ChoiceField(self._theme, list(choice_words(self._spec.name).items()))
        field.setMinimumWidth(_CHOICE_WIDTH)
        field.chosen.connect(self._told)
        return field, field.set_current

    def _make_scale(self) -> tuple[QWidget, Callable[[Any], None]]:
        scales = _SCALES[self._spec.name]
        field = ChoiceField(self._theme, [(str(n), percents(n)) for n in scales])
        field.setMinimumWidth(_CHOICE_WIDTH)
        field.chosen.connect(lambda key: self._told(int(key)))
        return field, lambda percent: field.set_current(
            str(min(scales, key=lambda n: abs(n - percent)))
        )

    def _told(self, value: object) -> None:
        self._tell(self._spec.name, value)
