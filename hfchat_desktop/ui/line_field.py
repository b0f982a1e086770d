"""A field for one line of text that is checked before it is told."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.ui.style_sheet import restyle
from hfchat_desktop.ui.theme import Theme

_LEAST_WIDTH = 220


class LineField(QLineEdit):
    """Tells its text once the reader goes on and `accepts` it; empty is always accepted.

    `refused` tells True while what is written is not accepted, and False once it is again.
    """

    text_settled = Signal(str)
    refused = Signal(bool)

    def __init__(
        self,
        theme: Theme,
        accepts: Callable[[str], bool] | None = None,
        placeholder: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._accepts = accepts or bool
        self._told = ""
        self.setFont(theme.font("small"))
        self.setPlaceholderText(placeholder)
        self.setMinimumWidth(_LEAST_WIDTH)
        self.editingFinished.connect(self._on_editing_finished)
        self.textEdited.connect(self._on_text_edited)

    def set_text(self, text: str) -> None:
        """Show `text`, which is accepted."""
        self._told = text
        if text != self.text():
            self.setText(text)
        self._set_refused(False)

    def _set_refused(self, refused: bool) -> None:
        if refused != bool(self.property("problem")):
            self.setProperty("problem", refused)
            restyle(self)
            self.refused.emit(refused)

    def _on_text_edited(self) -> None:
        self._set_refused(False)  # who is still writing is not told off

    def _on_editing_finished(self) -> None:
        text = plain_label(self.text())
        accepted = not text or self._accepts(text)
        self._set_refused(not accepted)
        if accepted and text != self._told:
            self._told = text
            self.text_settled.emit(text)
