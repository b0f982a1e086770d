"""The window in which a persona is written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from hfchat_desktop.core.personas import (
    GREETING_LIMIT,
    NAME_LIMIT,
    SUMMARY_LIMIT,
    Persona,
    persona_of,
    record_of,
)
from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.ui.buttons import TextButton
from hfchat_desktop.ui.choice_field import ChoiceField
from hfchat_desktop.ui.form_dialog import FormDialog
from hfchat_desktop.ui.personas.parameter_line import parameter_line
from hfchat_desktop.ui.theme import Theme
from hfchat_desktop.ui.wrapping_row import WrappingRow

_INSTRUCTIONS = 168  # px
_SHORT = 76
_BREAK = " ¶ "  # a line break inside a suggestion
_WIDEST_MODEL = 280


class PersonaEditor(FormDialog):
    """Tells the persona as it is to be saved.

    `models` are the names of the models on this computer, `chat` the parameters of the open
    chat, which can be taken over.
    """

    submitted = Signal(object)  # Persona

    def __init__(
        self,
        theme: Theme,
        persona: Persona,
        models: list[str],
        chat: Mapping[str, Any],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self.set_title(self.tr("Edit persona") if persona.name else self.tr("New persona"))
        self._persona = persona
        self._parameters = dict(persona.parameters)
        self._chat = dict(chat)
        self._add_names()
        self._add_words()
        self._add_model(models)
        self._add_parameters()
        self.save_requested.connect(self._on_save_requested)
        self._name.setFocus()

    def _add_names(self) -> None:
        persona = self._persona
        self._name = self.line(persona.name, NAME_LIMIT)
        self._initial = self.line(persona.initial, 2)
        self._initial.setPlaceholderText(persona.letter if persona.name else "")
        self._initial.setMaximumWidth(72)
        self._summary = self.line(persona.summary, SUMMARY_LIMIT)
        self.add_field(self.tr("Name"), self._name)
        self.add_field(
            self.tr("Initial"),
            self._initial,
            self.tr("One or two letters for its tile. Empty: the first letter of the name."),
        )
        self.add_field(self.tr("In a few words"), self._summary)

    def _add_words(self) -> None:
        persona = self._persona
        self._prompt = self.area(persona.system_prompt, _INSTRUCTIONS)
        self._suggestions = self.area(_to_lines(persona.suggestions), _SHORT + 20)
        self._greeting = self.area(persona.greeting, _SHORT)
        self.add_field(
            self.tr("Instructions"),
            self._prompt,
            self.tr(
                "What the model is told before each conversation. Short and concrete works best: "
                "who it is, what to do, in which form to answer."
            ),
        )
        self.add_field(
            self.tr("Ways to begin"),
            self._suggestions,
            self.tr("Offered in an empty chat, one on each line. ¶ stands for a line break."),
        )
        self.add_field(
            self.tr("Greeting"),
            self._greeting,
            self.tr("Shown to you in an empty chat. The model does not see it."),
        )

    def _add_model(self, models: list[str]) -> None:
        names = dict.fromkeys([*models, *filter(None, [self._persona.model])])
        options = [("", self.tr("Any model")), *((name, plain_label(name)) for name in names)]
        self._model = ChoiceField(self._theme, options, self)
        self._model.setMaximumWidth(_WIDEST_MODEL)
        self._model.set_current(self._persona.model)
        self._model.chosen.connect(self.set_changed)
        self.add_field(
            self.tr("Preferred model"),
            self._model,
            self.tr("When you choose the persona, HFChat offers to load this model."),
        )

    def _add_parameters(self) -> None:
        holder = QWidget(self)
        self._line = QLabel(holder)
        self._line.setFont(self._theme.font("small"))
        self._line.setProperty("tone", "secondary")
        self._line.setWordWrap(True)
        self._take = TextButton(self._theme, self.tr("Take from the open chat"), measure="small")
        self._take.clicked.connect(self._on_take_clicked)
        self._take.setVisible(bool(self._chat))
        self._clear = TextButton(self._theme, self.tr("Remove"), "link", measure="small")
        self._clear.clicked.connect(self._on_clear_clicked)
        buttons = WrappingRow(8)
        buttons.addWidget(self._clear)
        buttons.addWidget(self._take)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._line)
        column.addLayout(buttons)
        self.add_field(
            self.tr("Parameters"),
            holder,
            self.tr("They apply in chats with this persona, unless the chat sets its own."),
        )
        self._show_parameters()

    def _show_parameters(self) -> None:
        words = parameter_line(self._parameters)
        self._line.setText(words or self.tr("None of its own."))
        self._clear.setVisible(bool(self._parameters))

    def _on_take_clicked(self) -> None:
        self._parameters = dict(self._chat)
        self.set_changed()
        self._show_parameters()

    def _on_clear_clicked(self) -> None:
        self._parameters = {}
        self.set_changed()
        self._show_parameters()

    def _on_save_requested(self) -> None:
        record = {
            **record_of(self._persona),
            "name": self._name.text(),
            "initial": self._initial.text(),
            "summary": self._summary.text(),
            "system_prompt": self._prompt.toPlainText(),
            "suggestions": _from_lines(self._suggestions.toPlainText()),
            "greeting": self._greeting.toPlainText()[:GREETING_LIMIT],
            "model": str(self._model.currentData() or ""),
            "parameters": self._parameters,
        }
        written = replace(persona_of(self._persona.key, record), builtin=False)
        if not written.name:
            self.require(self._name, self.tr("A persona needs a name."))
        elif not written.system_prompt and not written.greeting:
            self.require(self._prompt, self.tr("A persona needs instructions."))
        else:
            self.submitted.emit(written)


def _to_lines(suggestions: tuple[str, ...]) -> str:
    return "\n".join(text.replace("\n", _BREAK) for text in suggestions)


def _from_lines(text: str) -> list[str]:
    """Return the suggestions, one of each line; ¶ becomes a line break."""
    lines = (line.replace(_BREAK, "\n").replace("¶", "\n").strip() for line in text.splitlines())
    return [line for line in lines if line]
