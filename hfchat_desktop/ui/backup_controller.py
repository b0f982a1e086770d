"""Joins the backups to the settings, to the preview of a restore and to the way back."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths

from hfchat_desktop.bridge.backups import Backups
from hfchat_desktop.bridge.reply_writer import ReplyWriter
from hfchat_desktop.core.backups import ENDING, Backup, RestorePreview
from hfchat_desktop.errors import HFChatError
from hfchat_desktop.ui.main_window import MainWindow
from hfchat_desktop.ui.problems import describe
from hfchat_desktop.ui.restore_dialog import RestoreDialog

Facts = Callable[[], tuple[int, int, int]]


class BackupController(QObject):
    """One for the life of the window.

    `facts` returns size in bytes, chats and messages; `prepare` is called before the chats
    are replaced, and `read_again` after.
    """

    def __init__(
        self,
        window: MainWindow,
        backups: Backups,
        writer: ReplyWriter,
        facts: Facts,
        prepare: Callable[[], None],
        read_again: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._backups = backups
        self._writer = writer
        self._facts = facts
        self._prepare = prepare
        self._read_again = read_again
        self._dialog: RestoreDialog | None = None
        self._with_settings = False
        self._undoes = False
        self._makes = False
        self._listed: list[Backup] = []
        self._problem = ""
        self._card = window.settings_page.backups
        self._join_card()
        self._join_backups()
        writer.reply_started.connect(self._on_writer_changed)
        writer.became_idle.connect(self._on_writer_changed)

    def restore(self, path: str) -> None:
        """Look into a backup and ask whether it is to be restored."""
        dialog = self._dialog = RestoreDialog(self._window.theme, self._window)
        dialog.cancel_requested.connect(self._on_dialog_cancel_requested)
        dialog.restore_requested.connect(self._on_dialog_restore_requested)
        dialog.set_waiting(self._writer.busy)
        dialog.open()
        self._undoes = False
        self._backups.examine(path)

    def ask_to_back_up(self) -> None:
        """Show where backups are, which has their progress, and ask for a place for one."""
        self.go_to_backups()
        self._on_card_back_up_requested()

    def go_to_backups(self) -> None:
        """Show the backups that there are, to restore one."""
        self._window.show_place("settings")
        self._window.settings_page.show_group("privacy")
        self._card.focus_backups()

    # --- joining ----------------------------------------------------------------------------

    def _join_card(self) -> None:
        card = self._card
        card.shown.connect(self.refresh)
        card.back_up_requested.connect(self._on_card_back_up_requested)
        card.file_requested.connect(self._on_card_file_requested)
        card.restore_requested.connect(self.restore)
        card.remove_requested.connect(self._backups.remove)
        card.cancel_requested.connect(self._backups.cancel)
        card.import_requested.connect(lambda: self._window.commands.do("import_chats"))

    def _join_backups(self) -> None:
        backups = self._backups
        backups.listed.connect(self._on_backups_listed)
        backups.made.connect(self._on_backups_made)
        backups.weekly_made.connect(self._on_backups_weekly_made)
        backups.weekly_failed.connect(self._on_backups_weekly_failed)
        backups.examined.connect(self._on_backups_examined)
        backups.restored.connect(self._on_backups_restored)
        backups.progressed.connect(self._on_backups_progressed)
        backups.cancelled.connect(self._on_backups_cancelled)
        backups.failed.connect(self._on_backups_failed)

    def refresh(self) -> None:
        """Show how much there is, and which backups."""
        self._card.set_facts(*self._facts())
        self._backups.show()

    # --- the card ---------------------------------------------------------------------------

    def _on_card_back_up_requested(self) -> None:
        from PySide6.QtWidgets import QFileDialog  # takes long to import, and is seldom used

        name = f"hfchat-{time.strftime('%Y-%m-%d')}{ENDING}"
        path, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Back up"), str(_folder() / name), self._file_kinds()
        )
        if path:
            self.back_up(path if path.endswith(ENDING) else path + ENDING)

    def back_up(self, path: str) -> None:
        """Make a backup at a place that was chosen."""
        self._makes = True
        self._card.set_progress(0.0)
        self._prepare()
        self._backups.make(path)

    def _on_card_file_requested(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        path, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Restore a backup"), str(_folder()), self._file_kinds()
        )
        if path:
            self.restore(path)

    def _file_kinds(self) -> str:
        return self.tr("Backups of HFChat") + f" (*{ENDING} *.sqlite3)"

    def _end_making(self) -> None:
        self._makes = False
        self._card.set_progress(None)

    # --- what the backups say ---------------------------------------------------------------

    def _on_backups_listed(self, found: list[Backup]) -> None:
        self._listed = found
        self._card.set_backups(found, self._problem)

    def _on_backups_made(self, made: Backup) -> None:
        self._end_making()
        words = self.tr("Backed up to {file}").format(file=Path(made.path).name)
        self._window.toaster.show_toast(words, icon="archive")
        self._backups.show()

    def _on_backups_weekly_made(self, made: Backup | None) -> None:
        self._problem = ""
        if made is not None and self._card.isVisible():
            self._backups.show()

    def _on_backups_weekly_failed(self, error: HFChatError) -> None:
        problem = describe(error)
        self._problem = self.tr("The last weekly backup failed: {why}.").format(why=problem.title)
        self._card.set_backups(self._listed, self._problem)

    def _on_backups_examined(self, preview: RestorePreview) -> None:
        if self._undoes:
            self._carry_out()
        elif self._dialog is None:
            self._backups.drop()
        else:
            self._dialog.show_preview(preview)

    def _on_backups_restored(self, kept: Backup) -> None:
        self._close_dialog()
        self._read_again()
        self.refresh()
        if self._undoes:
            words = self.tr("The chats are as they were before")
            self._window.toaster.show_toast(words, icon="rotate-ccw")
            return
        self._window.toaster.show_toast(
            self.tr("Backup restored"),
            icon="rotate-ccw",
            action=self.tr("Undo"),
            on_action=lambda: self._undo(kept.path),
        )

    def _undo(self, path: str) -> None:
        """Restore what there was before, which has just been backed up: nobody is asked."""
        self._undoes = True
        self._backups.examine(path)

    def _on_backups_progressed(self, part: float) -> None:
        if self._dialog is not None:
            self._dialog.set_progress(part)
        elif self._makes:
            self._card.set_progress(part)

    def _on_backups_cancelled(self) -> None:
        self._end_making()
        self._backups.drop()

    def _on_backups_failed(self, error: HFChatError) -> None:
        self._end_making()
        self._close_dialog()
        self._backups.drop()
        self._tell(error)

    def _tell(self, error: HFChatError) -> None:
        from hfchat_desktop.ui.dialogs import Dialog

        problem = describe(error)
        dialog = Dialog(self._window.theme, "danger", self._window)
        dialog.set_title(problem.title)
        dialog.add_words(problem.body)
        close = dialog.add_button(self.tr("Close"), "primary")
        close.clicked.connect(dialog.accept)
        close.setDefault(True)
        dialog.open()

    # --- the dialog -------------------------------------------------------------------------

    def _on_dialog_restore_requested(self, with_settings: bool) -> None:
        self._with_settings = with_settings
        self._carry_out()

    def _carry_out(self) -> None:
        self._prepare()
        self._window.toaster.dismiss()
        self._backups.restore(with_settings=self._with_settings)

    def _on_dialog_cancel_requested(self) -> None:
        self._dialog = None
        self._backups.cancel()
        if not self._backups.working:
            self._backups.drop()

    def _close_dialog(self) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.accept()

    def _on_writer_changed(self) -> None:
        if self._dialog is not None:
            self._dialog.set_waiting(self._writer.busy)


def _folder() -> Path:
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(documents) if documents else Path.home()
