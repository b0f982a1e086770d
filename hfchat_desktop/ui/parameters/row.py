"""One parameter: its label, where the value comes from, and its control."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from hfchat_desktop.core.parameters import Layer, ParameterKind, ParameterSpec
from hfchat_desktop.ui.number_field import NumberField
from hfchat_desktop.ui.parameters.fields import (
    ChoiceOf,
    SeedField,
    TextOf,
    number_field,
    slider,
    use_nearest_button,
)
from hfchat_desktop.ui.parameters.source_mark import SourceMark
from hfchat_desktop.ui.parameters.stops import stops_of
from hfchat_desktop.ui.parameters.words import parameter_words, reason_words, value_words
from hfchat_desktop.ui.slider import Slider
from hfchat_desktop.ui.theme import Theme

_BESIDE = 6
_BELOW_WORDS = 12  # so that a line below a control is not taken for one of the next row


class ParameterRow(QWidget):
    """Shows a value and tells what a person wants instead."""

    value_chosen = Signal(str, object)
    back_requested = Signal(str)

    def __init__(self, theme: Theme, spec: ParameterSpec, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.spec = spec
        self._theme = theme
        words = parameter_words(spec.name)
        self._label = QLabel(words.label, self)
        self._mark = SourceMark(theme, words.label, self)
        self._words = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._unsupported = False
        self._reason = self._caption("muted")
        self._problem = self._caption("danger")
        self._use = use_nearest_button(theme, self)
        self._number: NumberField | None = None
        self._slider: Slider | None = None
        self._other: SeedField | ChoiceOf | TextOf | None = None
        self._make_control()
        self._lay_out()
        self._explain(words.help)

    def show_value(self, value: Any, layer: Layer, back_to: Any, *, can_go_back: bool) -> None:
        """Show a value, its layer, and what it would be without what was set here."""
        number = self._number
        if number is not None and (not number.hasFocus() or value != number.number):
            number.set_number(value)
        if self._slider is not None:
            self._slider.show_number(float(value))
        if self._other is not None:
            self._other.show_value(value)
        back = value_words(self.spec.name, back_to) if can_go_back else ""
        self._mark.show_source(layer, is_default=value == self.spec.default, back_to=back)

    def set_reason(self, reason: str) -> None:
        """Say why the value would do nothing now; "" for one that counts."""
        self._unsupported = bool(reason)
        self._reason.setText(reason_words(reason) if reason else "")
        self._reason.setVisible(bool(reason))
        self._give_room()
        for control in self._controls():
            control.setEnabled(not reason)
        self._label.setProperty("tone", "muted" if reason else "")
        self._label.style().polish(self._label)

    def set_note(self, note: str) -> None:
        """Say what the value came to, "" for nothing; a reason goes before it."""
        if not self._unsupported:
            self._reason.setText(note)
            self._reason.setVisible(bool(note))
            self._give_room()

    def set_high(self, high: float) -> None:
        """End the slider at another value."""
        stops = stops_of(self.spec, high)
        if self._slider is not None and stops != self._slider.stops:
            self._slider.set_stops(stops)

    def show_number(self, number: float) -> None:
        """Show a number on the slider, whose ends may have changed."""
        if self._slider is not None:
            self._slider.show_number(number)

    def controls(self) -> list[QWidget]:
        """Return what can have the keyboard."""
        return self._controls()

    def minimumSizeHint(self) -> QSize:
        """Need no more than the longer of the label and the mark, which can stand below it."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), self._least_width(beside=False)), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the mark below the label where both have no room in one line."""
        super().resizeEvent(event)
        self._put_mark()

    def _put_mark(self) -> None:
        beside = self._least_width(beside=True) <= self.width()
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if way != self._words.direction():
            self._words.setDirection(way)
            self._words.setSpacing(_BESIDE if beside else 0)

    def _least_width(self, *, beside: bool) -> int:
        label, mark = self._label.minimumSizeHint().width(), self._mark.sizeHint().width()
        words = label + _BESIDE + mark if beside else max(label, mark)
        return words + (self._number.width() + _BESIDE if self._number is not None else 0)

    def _controls(self) -> list[QWidget]:
        return [w for w in (self._slider, self._number, self._other) if w is not None]

    def _caption(self, tone: str) -> QLabel:
        line = QLabel(self)
        line.setTextFormat(Qt.TextFormat.PlainText)
        line.setFont(self._theme.font("caption"))
        line.setProperty("tone", tone)
        line.setWordWrap(True)
        line.hide()
        return line

    def _make_control(self) -> None:
        match self.spec.kind:
            case ParameterKind.OPTIONAL_WHOLE:
                self._other = seed = SeedField(self._theme, self.spec, self)
                seed.seed_changed.connect(self._on_control_told)
                seed.field.refused.connect(self._on_number_refused)
                self._use.clicked.connect(seed.field.use_nearest)
            case ParameterKind.CHOICE:
                self._other = choice = ChoiceOf(self._theme, self.spec, self)
                choice.value_chosen.connect(self._on_control_told)
            case ParameterKind.LINES | ParameterKind.TEXT:
                self._other = text = TextOf(self._theme, self.spec, self)
                text.value_settled.connect(self._on_control_told)
            case _:
                self._number = number_field(self._theme, self.spec, self._on_control_told)
                self._slider = slider(self._theme, self.spec, self._on_control_told)
                self._number.refused.connect(self._on_number_refused)
                self._use.clicked.connect(self._number.use_nearest)
        self._mark.back_requested.connect(self._on_mark_back_requested)
        self._mark.words_changed.connect(self._put_mark)

    def _lay_out(self) -> None:
        self._label.setFont(self._theme.font("small"))
        self._label.setWordWrap(True)
        self._use.hide()
        self._words.setSpacing(_BESIDE)
        self._words.addWidget(self._label, 1)
        self._words.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignLeft)
        first = QHBoxLayout()
        first.setSpacing(_BESIDE)
        first.addLayout(self._words, 1)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(first)
        if self._number is not None and self._slider is not None:
            first.addWidget(self._number)
            column.addWidget(self._slider)
        elif self._other is not None:
            column.addSpacing(2)
            column.addWidget(self._other)
        column.addWidget(self._problem)
        column.addWidget(self._use, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._reason)

    def _explain(self, help_line: str) -> None:
        label = self._label.text()
        self._label.setToolTip(help_line)
        self.setWhatsThis(help_line)
        for control in self._controls():
            inner = control.focusProxy() or control
            for widget in (control, inner):
                widget.setAccessibleName(label)
                widget.setAccessibleDescription(help_line)
                widget.setToolTip(help_line)

    def _on_control_told(self, value: object) -> None:
        self.value_chosen.emit(self.spec.name, value)

    def _on_mark_back_requested(self) -> None:
        self.back_requested.emit(self.spec.name)

    def _on_number_refused(self, nearest: object) -> None:
        shown = nearest is not None
        self._problem.setText(self.tr("This number is out of range."))
        if shown:
            value = value_words(self.spec.name, nearest)
            self._use.set_label(self.tr("Use {number}").format(number=value))
        self._problem.setVisible(shown)
        self._use.setVisible(shown)
        self._give_room()

    def _give_room(self) -> None:
        told = not (self._reason.isHidden() and self._problem.isHidden())
        self._column.setContentsMargins(0, 0, 0, _BELOW_WORDS if told else 0)
