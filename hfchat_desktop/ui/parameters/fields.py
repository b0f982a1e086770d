"""The control of each parameter, made from its declaration."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from hfchat_desktop.core.parameters import (
    MAX_STOP_CHARACTERS,
    MAX_STOPS,
    ParameterKind,
    ParameterSpec,
)
from hfchat_desktop.core.settings import SettingKind, SettingSpec
from hfchat_desktop.errors import GrammarError
from hfchat_desktop.ui.buttons import IconButton, TextButton
from hfchat_desktop.ui.choice_field import ChoiceField
from hfchat_desktop.ui.number_field import NumberField
from hfchat_desktop.ui.parameters.stops import stops_of
from hfchat_desktop.ui.parameters.words import choice_words, parameter_words
from hfchat_desktop.ui.slider import Slider
from hfchat_desktop.ui.text_area import TextArea
from hfchat_desktop.ui.theme import Theme

_NUMBER_WIDTH = 76
_TEXT_HEIGHT = 84
_LINES_HEIGHT = 58

Tell = Callable[[object], None]


def setting_spec(spec: ParameterSpec) -> SettingSpec:
    """Return the declaration that a number field wants."""
    kinds = {
        ParameterKind.DECIMAL: SettingKind.DECIMAL,
        ParameterKind.OPTIONAL_WHOLE: SettingKind.OPTIONAL_WHOLE,
    }
    kind = kinds.get(spec.kind, SettingKind.WHOLE)
    return SettingSpec(spec.name, kind, spec.default, spec.minimum, spec.maximum)


def number_field(theme: Theme, spec: ParameterSpec, tell: Tell) -> NumberField:
    """Return a field for a number; words stand in it for its special value."""
    words = parameter_words(spec.name).empty
    empty = spec.default if words else None
    field = NumberField(theme, setting_spec(spec), words, empty)
    field.setFixedWidth(max(_NUMBER_WIDTH, _words_width(field, words)))
    field.setProperty("measure", "small")
    field.number_changed.connect(tell)
    return field


def slider(theme: Theme, spec: ParameterSpec, tell: Tell) -> Slider:
    """Return a slider over the usual values of a number."""
    made = Slider(theme, stops_of(spec))

    def moved(value: float) -> None:
        tell(value if spec.kind is ParameterKind.DECIMAL else int(value))

    made.moved_to.connect(moved)
    return made


class SeedField(QWidget):
    """A number, or nothing for a new one each time; the dice pick one."""

    seed_changed = Signal(object)

    def __init__(self, theme: Theme, spec: ParameterSpec, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = self.tr("Random each time")
        self.field = NumberField(theme, setting_spec(spec), words, None, self)
        self.field.setMinimumWidth(0)
        self.field.setMaximumWidth(400)
        self.field.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self.dice = IconButton(theme, "dices", self.tr("Pick a seed"), parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.dice)
        self.setFocusProxy(self.field)
        self.field.number_changed.connect(self.seed_changed)
        self.dice.clicked.connect(self._on_dice_clicked)

    def show_value(self, value: Any) -> None:
        """Show a seed, None for a new one each time."""
        self.field.set_number(value)

    def _on_dice_clicked(self) -> None:
        self.seed_changed.emit(int.from_bytes(os.urandom(4), "little") % (2**32 - 1))


class ChoiceOf(ChoiceField):
    """The choices of a parameter."""

    value_chosen = Signal(object)

    def __init__(self, theme: Theme, spec: ParameterSpec, parent: QWidget | None = None) -> None:
        super().__init__(theme, list(choice_words(spec.name).items()), parent)
        self._values = {str(value): value for value in spec.choices}
        self.setMinimumContentsLength(6)
        self.chosen.connect(lambda key: self.value_chosen.emit(self._values[key]))

    def show_value(self, value: Any) -> None:
        """Show one of them."""
        self.set_current(str(value))


class TextOf(QWidget):
    """Text of many lines; what is wrong with it stands below, and then it is not told."""

    value_settled = Signal(object)

    def __init__(self, theme: Theme, spec: ParameterSpec, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = spec.name
        self.area = TextArea(self)
        self.area.setFont(theme.font("code"))
        lines = spec.kind is ParameterKind.LINES
        self.area.setFixedHeight(_LINES_HEIGHT if lines else _TEXT_HEIGHT)
        if lines:
            self.area.setPlaceholderText(self.tr("One in each line"))
        self._problem = QLabel(self)
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self._problem.setProperty("tone", "danger")
        self._problem.setFont(theme.font("caption"))
        self._problem.setWordWrap(True)
        self._problem.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.area)
        column.addWidget(self._problem)
        self.setFocusProxy(self.area)
        self.area.text_settled.connect(self._on_area_text_settled)

    def show_value(self, value: Any) -> None:
        """Show what is in force; what is being written and wrong is left alone."""
        text = "\n".join(value) if isinstance(value, tuple) else str(value)
        if not self._problem.isHidden() and self.area.hasFocus():
            return
        self.area.set_text(text)
        self._tell_problem("")

    def _on_area_text_settled(self, text: str) -> None:
        problem = self._problem_of(text)
        self._tell_problem(problem)
        if not problem:
            self.value_settled.emit(self._value_of(text))

    def _value_of(self, text: str) -> object:
        if self._name == "stop":
            return tuple(line for line in text.split("\n") if line)
        return text if text.strip() else ""

    def _problem_of(self, text: str) -> str:
        if self._name == "stop":
            lines = [line for line in text.split("\n") if line]
            if len(lines) > MAX_STOPS:
                return self.tr("No more than {count} lines.").format(count=MAX_STOPS)
            if any(len(line) > MAX_STOP_CHARACTERS for line in lines):
                return self.tr("A line is too long.")
            return ""
        if not text.strip():
            return ""
        try:
            _check(self._name, text)
        except GrammarError as error:
            from hfchat_desktop.ui.problems_parameters import grammar_reason

            return grammar_reason(error)
        return ""

    def _tell_problem(self, words: str) -> None:
        self._problem.setText(words)
        self._problem.setVisible(bool(words))
        self.area.setAccessibleDescription(words)


def _check(name: str, text: str) -> None:
    """Raise GrammarError for what can be seen here; the engine knows the rest."""
    if name == "grammar":
        from hfchat_desktop.core.grammar import check_grammar

        check_grammar(text)
        return
    try:
        schema = json.loads(text)
    except json.JSONDecodeError as error:
        raise GrammarError(reason="not_json", line=error.lineno, schema=True) from error
    except RecursionError as error:
        raise GrammarError(reason="too_deep", schema=True) from error
    if not isinstance(schema, dict):
        raise GrammarError(reason="not_json", schema=True)


def _words_width(field: NumberField, words: str) -> int:
    return field.fontMetrics().horizontalAdvance(words) + 34


def use_nearest_button(theme: Theme, parent: QWidget) -> TextButton:
    """Return the link that puts the nearest allowed number in place."""
    return TextButton(theme, "", "link", measure="small", parent=parent)
