"""The ways in which an answer can be written anew."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hfchat_desktop.core.chats import Message
from hfchat_desktop.core.regenerating import LONGER, MORE_INVENTIVE, SHORTER, STRICTER, one_step
from hfchat_desktop.ui.menu import Menu
from hfchat_desktop.ui.theme import Theme


class RegenerateMenu(Menu):
    """Again, with another model, one step shorter, longer … with what that sets."""

    wished = Signal(object)  # parameters of the version
    model_wished = Signal()
    answer_wished = Signal()

    def __init__(
        self,
        theme: Theme,
        message: Message,
        parent: QWidget | None = None,
        *,
        keys: str = "",
        models: bool = True,
    ) -> None:
        """`models` is False while another answer is written: its model is needed."""
        super().__init__(theme, parent)
        self.add(self.tr("Again"), "refresh-cw", partial(self.wished.emit, {}), keys=keys)
        other = self.add(self.tr("With another model…"), "library", self.model_wished.emit)
        other.setEnabled(models)
        self.addSeparator()
        for way, icon in ((SHORTER, ""), (LONGER, ""), (MORE_INVENTIVE, ""), (STRICTER, "")):
            parameters = one_step(message, way)
            step = self.add(self._words(way, parameters), icon, partial(self._wish, parameters))
            step.setEnabled(bool(parameters))
        self.addSeparator()
        words = self.tr("Add an answer from elsewhere…")
        self.add(words, "file-input", self.answer_wished.emit)

    def _wish(self, parameters: dict[str, Any]) -> None:
        self.wished.emit(parameters)

    def _words(self, way: str, parameters: dict[str, Any]) -> str:
        names = {
            SHORTER: self.tr("Shorter"),
            LONGER: self.tr("Longer"),
            MORE_INVENTIVE: self.tr("More inventive"),
            STRICTER: self.tr("Stricter"),
        }
        return f"{names[way]} {self._value(parameters)}".strip()

    def _value(self, parameters: dict[str, Any]) -> str:
        """Return what is set, in parentheses."""
        if "temperature" in parameters:
            number = self.locale().toString(float(parameters["temperature"]), "f", 1)
            return self.tr("(temperature {number})").format(number=number)
        if parameters.get("max_tokens"):
            number = self.locale().toString(int(parameters["max_tokens"]))
            return self.tr("(at most {number} tokens)").format(number=number)
        return self.tr("(no limit)") if "max_tokens" in parameters else ""
