"""How far printing is, with a way to stop it."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QProgressBar, QWidget

from hfchat_desktop.ui.dialogs import Dialog
from hfchat_desktop.ui.theme import Theme


class PrintProgress(Dialog):
    """Counts messages. Esc and Cancel stop the printing: `rejected`."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "info", parent)
        self.set_title(self.tr("Printing…"))
        self._words = self.add_words(" ")
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Pages that are ready"))
        self.body.addSpacing(6)
        self.body.addWidget(self.bar)
        self.cancel = self.add_button(self.tr("Cancel"))
        self.cancel.clicked.connect(self.reject)

    def show_progress(self, done: int, total: int) -> None:
        """Show that so many messages of all are on their pages."""
        locale = QLocale()
        words = self.tr("{done} of {total} messages")
        self._words.setText(words.format(done=locale.toString(done), total=locale.toString(total)))
        self.bar.setRange(0, total)
        self.bar.setValue(done)
