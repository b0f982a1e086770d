"""What is in a backup, beside what is here now, before the one takes the place of the other."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from hfchat_desktop.core.backups import RestorePreview
from hfchat_desktop.ui.announce import announce
from hfchat_desktop.ui.backup_card import count_words, date_words
from hfchat_desktop.ui.dialogs import Dialog
from hfchat_desktop.ui.figures import listed
from hfchat_desktop.ui.theme import Theme
from hfchat_desktop.ui.tick_box import TickBox

_WHOLE = 1000  # steps of the bar


class RestoreDialog(Dialog):
    """Opened while the backup is checked; told the preview, then how far the restore is."""

    restore_requested = Signal(bool)  # with settings
    cancel_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "info", parent)
        self._busy = True
        self._waits = False
        self.set_title(self.tr("Looking into the backup"))
        self._state = self.add_words(self.tr("It is unpacked and checked. Nothing is changed."))
        self._bar = QProgressBar(self)
        self._bar.setRange(0, _WHOLE)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self.body.addSpacing(6)
        self.body.addWidget(self._bar)
        self._settings = TickBox(theme, self.tr("Settings and notes on models too"), self)
        self._settings.hide()
        self._waiting = self.add_words("", tone="danger")
        self._waiting.hide()
        self._cancel = self.add_button(self.tr("Cancel"))
        self._cancel.clicked.connect(self.reject)
        self._cancel.setDefault(True)
        self._go_on = self.add_button(self.tr("Restore"), "primary")
        self._go_on.clicked.connect(self._on_go_on_clicked)
        self._go_on.hide()

    def set_progress(self, part: float) -> None:
        """Show how much is done, from 0 to 1."""
        self._bar.setValue(round(part * _WHOLE))

    def show_preview(self, preview: RestorePreview) -> None:
        """Show what is in the backup and what would be gone."""
        self._busy = False
        self._bar.hide()
        self.set_title(self.tr("Restore this backup?"))
        self._state.setText(self._origin(preview))
        announce(self, f"{self.windowTitle()} {self._state.text()}")
        for line in (self._gone(preview), self._back(preview)):
            if line:
                self.add_words(line).show()
        self.add_words(
            self.tr("What is here now is backed up first, so that this can be undone.")
        ).show()
        if preview.has_settings:
            self.body.addSpacing(6)
            self.body.addWidget(self._settings)
            self._settings.setChecked(preview.now.chats == 0)
            self._settings.show()
        self.body.addWidget(self._waiting)
        self._go_on.show()
        self.set_waiting(self._waits)
        self._cancel.setFocus()
        self.fit()

    def set_waiting(self, waits: bool) -> None:
        """Restore nothing while an answer is being written, and say so."""
        self._waits = waits
        self._waiting.setText(
            self.tr("An answer is being written. Wait for its end, or stop it first.")
        )
        if waits and not self._busy and self._waiting.isHidden():
            announce(self, self._waiting.text(), at_once=True)
        self._waiting.setVisible(waits and not self._busy)
        self._go_on.setEnabled(not waits)
        self.fit()

    def reject(self) -> None:
        """Close; what is at work is given up."""
        self.cancel_requested.emit()
        super().reject()

    def _on_go_on_clicked(self) -> None:
        self._busy = True
        self.set_title(self.tr("Restoring"))
        announce(self, self.windowTitle())
        self._bar.setValue(0)
        self._bar.show()
        self._go_on.setEnabled(False)
        self._settings.setEnabled(False)
        self.fit()
        self.restore_requested.emit(self._settings.isVisible() and self._settings.isChecked())

    def _origin(self, preview: RestorePreview) -> str:
        backup = preview.backup
        when = date_words(backup.made_at)
        if backup.app_version:
            made = self.tr("Made on {when} by HFChat {version}.").format(
                when=when, version=backup.app_version
            )
        else:
            made = self.tr("Made on {when}.").format(when=when)
        counts = listed(count_words(backup.counts))
        words = f"{made} {counts}."
        if preview.newest_at:
            newest = self.tr("Its newest message is of {when}.")
            words += " " + newest.format(when=date_words(preview.newest_at))
        return words

    def _gone(self, preview: RestorePreview) -> str:
        if not preview.only_here_messages and not preview.only_here_chats:
            return self.tr("Everything that is here now is in it.")
        return self.tr("Here now and not in it: {chats}, {messages}.").format(
            chats=self.tr("%n chat(s)", "", preview.only_here_chats),
            messages=self.tr("%n message(s)", "", preview.only_here_messages),
        )

    def _back(self, preview: RestorePreview) -> str:
        if not preview.only_there_messages and not preview.only_there_chats:
            return ""
        return self.tr("It brings back: {chats}, {messages}.").format(
            chats=self.tr("%n chat(s)", "", preview.only_there_chats),
            messages=self.tr("%n message(s)", "", preview.only_there_messages),
        )
