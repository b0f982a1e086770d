"""A field for one number within limits."""

from __future__ import annotations

import math

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from hfchat_desktop.core.settings import SettingKind, SettingSpec
from hfchat_desktop.ui.style_sheet import restyle
from hfchat_desktop.ui.theme import Theme

_WIDTH = 112
_SIDES = 28  # paddings, lines and the caret
_DECIMALS = 3
_STEP_SHARE = 20  # steps from the smallest to the largest value of a short range
_STEP_MAX = 0.05


class NumberField(QLineEdit):
    """Tells a number once it is complete and allowed; an empty field means `empty_value`.

    `refused` tells the nearest number that is allowed while what is written is not, and
    None once it is again.
    """

    number_changed = Signal(object)
    refused = Signal(object)

    def __init__(
        self,
        theme: Theme,
        spec: SettingSpec,
        empty_words: str = "",
        empty_value: float | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._spec = spec
        self._empty_words = empty_words
        self._empty_value = empty_value
        self._value: float | None = empty_value
        self._is_refused = False
        self.setPlaceholderText(empty_words)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setFont(theme.font("small"))
        words = QFontMetrics(self.font()).horizontalAdvance(empty_words)
        self.setFixedWidth(max(_WIDTH, words + _SIDES))
        self.textEdited.connect(self._on_text_edited)
        self.editingFinished.connect(self._on_editing_finished)

    @property
    def number(self) -> float | None:
        """The number that was shown or told last."""
        return self._value

    def set_number(self, value: float | None) -> None:
        """Show a number that is allowed."""
        self._value = value
        self.setText(self._written(value))
        self._set_refused(None)

    def use_nearest(self) -> None:
        """Put the nearest allowed number in place of what is written, and tell it."""
        number = self._read(self.text())
        if number is not None and not self._spec.allows(number):
            self._take(self._nearest(number))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Count up and down with the arrows."""
        way = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
        if way is None:
            super().keyPressEvent(event)
            return
        number = self._read(self.text())
        start = number if number is not None else float(self._spec.minimum or 0)
        self._take(self._nearest(start + way * self._step()))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leave nothing behind that is no number."""
        super().focusOutEvent(event)
        if self._read(self.text()) is None and self._value != self._empty_value:
            self.setText(self._written(self._value))
            self._set_refused(None)

    def _take(self, number: float) -> None:
        self.set_number(number)
        self.number_changed.emit(self._value)

    def _read(self, text: str) -> float | None:
        """Return the number that is written, or None."""
        plain = "".join(text.split())
        try:
            if self._spec.kind is SettingKind.DECIMAL:
                number = float(plain.replace(",", "."))
                return number if math.isfinite(number) else None
            return int(plain.replace(QLocale().groupSeparator(), ""))
        except ValueError:
            return None

    def _written(self, value: float | None) -> str:
        if value is None or (self._empty_words and value == self._empty_value):
            return ""
        if self._spec.kind is SettingKind.DECIMAL:
            text = f"{value:.{_DECIMALS}f}".rstrip("0")
            whole, _, part = text.partition(".")
            return f"{whole}{QLocale().decimalPoint()}{part or '0'}"
        return str(int(value))

    def _nearest(self, number: float) -> float:
        low = -math.inf if self._spec.minimum is None else self._spec.minimum
        high = math.inf if self._spec.maximum is None else self._spec.maximum
        inside = max(low, min(high, number))
        if self._spec.kind is SettingKind.DECIMAL:
            return round(inside, _DECIMALS)
        return int(inside)

    def _step(self) -> float:
        if self._spec.kind is not SettingKind.DECIMAL:
            return 1
        low, high = self._spec.minimum or 0.0, self._spec.maximum or 1.0
        return min(_STEP_MAX, (high - low) / _STEP_SHARE)

    def _set_refused(self, nearest: float | None) -> None:
        refused = nearest is not None
        if refused != self._is_refused:
            self._is_refused = refused
            self.setProperty("problem", refused)
            restyle(self)
            self.refused.emit(nearest)

    def _on_text_edited(self, text: str) -> None:
        number = self._read(text)
        allowed = number is None or self._spec.allows(number)
        self._set_refused(None if allowed or number is None else self._nearest(number))

    def _on_editing_finished(self) -> None:
        text = self.text().strip()
        number = self._read(text)
        if not text and self._empty_words:
            number = self._empty_value
        elif number is None or not self._spec.allows(number):
            return
        if number != self._value:
            self._value = number
            self.number_changed.emit(number)
