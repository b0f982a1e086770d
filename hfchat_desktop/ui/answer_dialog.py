"""An answer that a person writes: changed, or brought from elsewhere. It becomes a version."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hfchat_desktop.ui.buttons import TextButton
from hfchat_desktop.ui.form_dialog import FormDialog
from hfchat_desktop.ui.theme import Theme
from hfchat_desktop.ui.wrapping_row import WrappingRow

_LONGEST_NAME = 120
_HEIGHT = 220
_ELSEWHERE = ("ChatGPT", "Claude", "Gemini", "Copilot")  # names, the same in every language


class AnswerDialog(FormDialog):
    """`given` tells the words and the name of the model that wrote them."""

    given = Signal(str, str)

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, text: str = "", model: str | None = None
    ) -> None:
        """With `text` that is changed; `model` None asks for the name of the model."""
        super().__init__(theme, parent)
        self._model_given = model
        below = self.tr("It becomes a version beside the others. Nothing is overwritten.")
        if model is None:
            self.set_title(self.tr("Add an answer from elsewhere"))
        else:
            self.set_title(self.tr("Edit answer"))
        self.text = self.area(text, _HEIGHT)
        self.add_field(self.tr("Answer"), self.text, below)
        self.model = self.line(model or "", _LONGEST_NAME)
        self.model.setVisible(model is None)
        if model is None:
            self.text.setPlaceholderText(self.tr("Paste the answer of the other model here"))
            self.model.setPlaceholderText(self.tr("Another model, or a person"))
            self.add_field(self.tr("Who wrote it"), self.model)
            self.names = self._add_names()
        self.text.setFocus()
        self.save_requested.connect(self._on_save_requested)

    def _add_names(self) -> list[TextButton]:
        """Offer names that answers often come from, to be chosen in place of writing them."""
        row, inside = WrappingRow(6), QWidget(self)
        made = [TextButton(self._theme, name, "chip", parent=inside) for name in _ELSEWHERE]
        for chip in made:
            chip.clicked.connect(self._on_name_clicked)
            row.addWidget(chip)
        inside.setLayout(row)
        self._form.addWidget(inside)
        self._form.addSpacing(8)
        return made

    def _on_name_clicked(self) -> None:
        chip = self.sender()
        if isinstance(chip, TextButton):
            self.model.setText(chip.text())
            self.set_changed()

    def _on_save_requested(self) -> None:
        words = self.text.toPlainText()
        if not words.strip():
            self.require(self.text, self.tr("There are no words yet."))
            return
        self.given.emit(words, self.model.text().strip())
        self.accept()
