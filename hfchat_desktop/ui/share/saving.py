"""A file that is being written: asked for, followed, given up."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QObject, QStandardPaths, Signal

from hfchat_desktop.bridge.share_text import ShareText, TextWish
from hfchat_desktop.core.exporting import ExportedChat, ExportFormat, ExportOptions, Selection
from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.errors import HFChatError
from hfchat_desktop.ui.export_words import export_words
from hfchat_desktop.ui.links import can_open_folder, open_folder
from hfchat_desktop.ui.share.dialog import ShareDialog
from hfchat_desktop.ui.share.targets import Target

_LONGEST_NAME = 80
_NOT_IN_NAMES = str.maketrans(dict.fromkeys('\\/:*?"<>|', " "))


class FileWriter(Protocol):
    """What writes a file: texts in the pool, pages here in slices of time."""

    progressed: Any  # Signal(int, int): messages done, and of how many
    finished: Any  # Signal(object): Path
    failed: Any  # Signal(object): HFChatError

    def start(
        self,
        selection: Selection,
        options: ExportOptions,
        path: Path,
        *,
        system_prompts: Mapping[str, str] | None = None,
        chats: Sequence[ExportedChat] = (),
        change: Callable[[ExportedChat], ExportedChat] | None = None,
    ) -> None:
        """Write a file."""

    def cancel(self) -> None:
        """Give it up; nothing is left of it."""

    def close(self) -> None:
        """Give it up, and wait for what runs."""


class Saving(QObject):
    """One file at a time."""

    saved = Signal()
    ended = Signal()  # it was given up: all can be changed again
    failed = Signal(object)  # HFChatError

    def __init__(
        self,
        database: Path,
        texts: ShareText,
        show_toast: Callable[..., None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._database = database
        self._texts = texts
        self._show_toast = show_toast
        self._dialog: ShareDialog | None = None
        self._writers: dict[bool, FileWriter] = {}  # by whether it is for PDF
        self._writer: FileWriter | None = None

    def _writer_for(self, form: ExportFormat) -> FileWriter:
        """Return what writes a format; it is made when it is first wanted."""
        is_pdf = form is ExportFormat.PDF
        if is_pdf not in self._writers:
            made: FileWriter
            if is_pdf:
                from hfchat_desktop.ui.paper.pdf_export import PdfExport

                made = PdfExport(self._database, export_words, self)
            else:
                from hfchat_desktop.bridge.exporting import Exporting

                made = Exporting(self._database, export_words, self)
            made.progressed.connect(self._on_writer_progressed)
            made.finished.connect(self._on_writer_finished)
            made.failed.connect(self._on_writer_failed)
            self._writers[is_pdf] = made
        return self._writers[is_pdf]

    @property
    def busy(self) -> bool:
        """Whether a file is being written."""
        return self._dialog is not None

    def save(self, dialog: ShareDialog, target: Target, wish: TextWish, title: str) -> None:
        """Ask for the place and write the file there."""
        from PySide6.QtWidgets import QFileDialog  # takes long to import, and is seldom used

        path, _ = QFileDialog.getSaveFileName(
            dialog,
            self.tr("Save as"),
            str(_folder() / f"{file_stem(title)}{target.suffix}"),
            f"{target.label} (*{target.suffix})",
        )
        if path:
            self.write(dialog, wish, Path(path))

    def write(self, dialog: ShareDialog, wish: TextWish, path: Path) -> None:
        """Write the file; `saved`, `ended` or `failed` follows."""
        self._dialog = dialog
        dialog.set_busy(True)
        self._on_writer_progressed(0, 0)
        self._writer = self._writer_for(wish.options.format)
        self._writer.start(
            wish.selection,
            wish.options,
            path,
            system_prompts=wish.system_prompts,
            chats=wish.chats,
            change=self._texts.change(wish),
        )

    def cancel(self) -> None:
        """Give it up: nothing is left of the file."""
        if self._writer is not None:
            self._writer.cancel()
        self._leave()
        self.ended.emit()

    def close(self) -> None:
        """Wait for what is written."""
        for writer in self._writers.values():
            writer.close()

    def _leave(self) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.set_busy(False)
            dialog.foot.set_progress(None)

    def _on_writer_progressed(self, done: int, total: int) -> None:
        if self._dialog is None:
            return
        share = done / total if total else -1.0
        self._dialog.foot.set_words(self.tr("Writing the file…"), "hard-drive")
        self._dialog.foot.set_progress(share)

    def _on_writer_finished(self, path: Path) -> None:
        if self._dialog is None:
            return
        self._leave()
        folder = str(Path(path).parent)
        words = self.tr("Saved as {file}").format(file=plain_label(Path(path).name))
        if can_open_folder(folder):
            show = self.tr("Show in folder")
            self._show_toast(words, "circle-check", show, lambda: open_folder(folder))
        else:
            self._show_toast(words, "circle-check")
        self.saved.emit()

    def _on_writer_failed(self, error: HFChatError) -> None:
        if self._dialog is not None:
            self._leave()
            self.ended.emit()
            self.failed.emit(error)


def file_stem(title: str) -> str:
    """Return what a file of a chat is called, without its ending."""
    words = plain_label(title.translate(_NOT_IN_NAMES), longest=_LONGEST_NAME)
    return " ".join(words.split()).strip(". ") or "chat"


def _folder() -> Path:
    """Return where files are saved first."""
    place = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(place) or Path.home())
