"""The window in which a saved prompt is written."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hfchat_desktop.core.personas import NAME_LIMIT
from hfchat_desktop.core.prompts import SavedPrompt, prompt_of, record_of
from hfchat_desktop.ui.form_dialog import FormDialog
from hfchat_desktop.ui.theme import Theme

_HEIGHT = 180


class PromptEditor(FormDialog):
    """Tells the prompt as it is to be saved."""

    submitted = Signal(object)  # SavedPrompt

    def __init__(self, theme: Theme, prompt: SavedPrompt, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.set_title(self.tr("Edit prompt") if prompt.name else self.tr("New prompt"))
        self._prompt = prompt
        self._name = self.line(prompt.name, NAME_LIMIT)
        self._text = self.area(prompt.text, _HEIGHT)
        self.add_field(self.tr("Name"), self._name, self.tr("Type / and this name to use it."))
        self.add_field(
            self.tr("Text"),
            self._text,
            self.tr("Words in double braces are filled in each time, such as {example}.").format(
                example="{{language}}"
            ),
        )
        self.save_requested.connect(self._on_save_requested)
        self._name.setFocus()

    def _on_save_requested(self) -> None:
        record = {"name": self._name.text(), "text": self._text.toPlainText()}
        written = replace(self._prompt, **vars(prompt_of(self._prompt.key, record)))
        if not written.name:
            self.require(self._name, self.tr("A prompt needs a name."))
        elif not record_of(written)["text"]:
            self.require(self._text, self.tr("A prompt needs a text."))
        else:
            self.submitted.emit(written)
