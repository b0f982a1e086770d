"""Joins the import dialog to what imports, and to the chats that are shown."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal

from hfchat_desktop.bridge.chat_session import ChatSession
from hfchat_desktop.bridge.importing import Importing
from hfchat_desktop.core.importing.values import ImportPreview, ImportProgress, ImportResult
from hfchat_desktop.errors import HFChatError
from hfchat_desktop.ui.imports.dialog import ImportDialog
from hfchat_desktop.ui.main_window import MainWindow
from hfchat_desktop.ui.problems import describe


class ImportController(QObject):
    """One for the life of the window; a dialog at a time."""

    saved_changed = Signal()  # personas or prompts came in

    def __init__(
        self,
        window: MainWindow,
        session: ChatSession,
        importing: Importing,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._session = session
        self._importing = importing
        self._dialog: ImportDialog | None = None
        self._path = ""
        importing.progressed.connect(self._on_importing_progressed)
        importing.examined.connect(self._on_importing_examined)
        importing.finished.connect(self._on_importing_finished)
        importing.failed.connect(self._on_importing_failed)
        importing.undone.connect(self._on_importing_undone)
        importing.redone.connect(self._on_importing_redone)
        importing.changed.connect(self._on_importing_changed)

    @property
    def dialog(self) -> ImportDialog | None:
        """What is open; None: nothing."""
        return self._dialog

    def open(self, path: str = "") -> None:
        """Open the dialog; with a path look into that at once."""
        if self._dialog is None:
            self._dialog = self._make_dialog()
            self._dialog.open()
        if path:
            self.examine(path)

    def open_last(self) -> None:
        """Open the dialog with the last import, which can be undone there, or taken back."""
        self.open()
        last = self._importing.last() if self._importing.stage is None else None
        if last is not None and self._dialog is not None:
            result, is_undone = last
            self._dialog.show_result(result)
            if is_undone:
                self._dialog.show_undone(result.chats)

    def examine(self, path: str) -> None:
        """Look what a file or a folder would bring."""
        if self._dialog is not None:
            self._path = path
            self._importing.examine(path)

    def _make_dialog(self) -> ImportDialog:
        dialog = ImportDialog(self._window.theme, self._window)
        dialog.file_requested.connect(self._on_dialog_file_requested)
        dialog.folder_requested.connect(self._on_dialog_folder_requested)
        dialog.import_requested.connect(self._importing.start)
        dialog.cancel_requested.connect(self._importing.cancel)
        dialog.undo_requested.connect(self._importing.undo)
        dialog.redo_requested.connect(self._importing.redo)
        dialog.retry_requested.connect(self._on_dialog_retry_requested)
        dialog.open_requested.connect(self._on_dialog_open_requested)
        dialog.finished.connect(self._on_dialog_finished)
        return dialog

    # --- the dialog ---------------------------------------------------------------------------

    def _on_dialog_file_requested(self) -> None:
        from PySide6.QtWidgets import QFileDialog  # takes long to import, and is seldom used

        kinds = self.tr("Exports of chats") + " (*.zip *.json *.jsonl *.ndjson *.chat *.md *.txt)"
        path, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Import chats"), str(_folder()), kinds
        )
        if path:
            self.examine(path)

    def _on_dialog_folder_requested(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        path = QFileDialog.getExistingDirectory(
            self._window, self.tr("Import chats"), str(_folder())
        )
        if path:
            self.examine(path)

    def _on_dialog_retry_requested(self) -> None:
        self.examine(self._path)

    def _on_dialog_open_requested(self, chat_id: int) -> None:
        self._window.pane.chat_selected.emit(chat_id)

    def _on_dialog_finished(self, _result: int) -> None:
        self._dialog = None

    # --- what imports -------------------------------------------------------------------------

    def _show(self, change: Callable[[ImportDialog], object]) -> None:
        if self._dialog is not None:
            change(self._dialog)

    def _on_importing_progressed(self, progress: ImportProgress) -> None:
        name = Path(self._path).name
        self._show(lambda dialog: dialog.show_progress(name, progress))

    def _on_importing_examined(self, preview: ImportPreview) -> None:
        self._show(lambda dialog: dialog.show_preview(preview))

    def _on_importing_finished(self, result: ImportResult) -> None:
        self._show(lambda dialog: dialog.show_result(result))
        if result.saved:
            self.saved_changed.emit()

    def _on_importing_failed(self, error: HFChatError) -> None:
        self._show(lambda dialog: dialog.show_choice(describe(error)))

    def _on_importing_undone(self, _import_id: int, count: int) -> None:
        self._show(lambda dialog: dialog.show_undone(count))

    def _on_importing_redone(self, import_id: int, count: int) -> None:
        self._show(lambda dialog: dialog.show_result(ImportResult(import_id, count)))

    def _on_importing_changed(self) -> None:
        """Show the list anew; where the open chat has gone to the trash, begin another."""
        chat = self._session.chat
        found = self._session.look_up(chat.id) if chat is not None else None
        if chat is not None and (found is None or found.deleted_at is not None):
            self._session.new_chat()
        self._session.chats_changed.emit()
        self._session.trash.emptied.emit()


def _folder() -> Path:
    downloads = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
    return Path(downloads) if downloads else Path.home()
