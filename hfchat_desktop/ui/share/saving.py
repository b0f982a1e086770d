"""A file that is being written: asked for, followed, given up."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Signal

from hfchat_desktop.bridge.share_file import ShareFile
from hfchat_desktop.bridge.share_text import ShareText, TextWish
from hfchat_desktop.core.exporting import ExportedChat, ExportFormat
from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.core.share_text import Redaction, taken
from hfchat_desktop.errors import HFChatError
from hfchat_desktop.ui.export_words import export_words
from hfchat_desktop.ui.links import can_open_folder, open_folder
from hfchat_desktop.ui.share.dialog import ShareDialog
from hfchat_desktop.ui.share.targets import Target

if TYPE_CHECKING:
    from hfchat_desktop.ui.paper.pdf_export import PdfExport

_LONGEST_NAME = 80
_NOT_IN_NAMES = str.maketrans(dict.fromkeys('\\/:*?"<>|', " "))


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
        self._file = ShareFile(database, texts, export_words, self)
        self._pages: PdfExport | None = None  # made when it is first wanted
        self._listen(self._file)

    def _listen(self, writer: ShareFile | PdfExport) -> None:
        writer.progressed.connect(self._on_writer_progressed)
        writer.finished.connect(self._on_writer_finished)
        writer.failed.connect(self._on_writer_failed)

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
            chosen = Path(path)
            named = chosen if chosen.suffix else chosen.with_name(chosen.name + target.suffix)
            self.write(dialog, wish, chosen if named.exists() else named)

    def write(self, dialog: ShareDialog, wish: TextWish, path: Path) -> None:
        """Write the file; `saved`, `ended` or `failed` follows."""
        self._dialog = dialog
        dialog.set_busy(True)
        self._on_writer_progressed(0, 0)
        if wish.options.format is ExportFormat.PDF:
            self._write_pages(wish, path)
        else:
            self._file.start(wish, path)

    def _write_pages(self, wish: TextWish, path: Path) -> None:
        if self._pages is None:
            from hfchat_desktop.ui.paper.pdf_export import PdfExport

            self._pages = PdfExport(self._database, export_words, self)
            self._listen(self._pages)
        copies: list[Redaction] = []

        def changed(chat: ExportedChat) -> ExportedChat:
            """In the background."""
            if not copies:
                copies.append(self._texts.redaction(wish))
            return copies[0].copy(taken(chat, wish.options))

        self._pages.start(
            wish.selection,
            wish.options,
            path,
            system_prompts=wish.system_prompts,
            chats=wish.chats,
            change=changed,
        )

    def cancel(self) -> None:
        """Give it up: nothing is left of the file."""
        for writer in (self._file, self._pages):
            if writer is not None:
                writer.cancel()
        self._leave()
        self.ended.emit()

    def close(self) -> None:
        """Wait for what is written."""
        for writer in (self._file, self._pages):
            if writer is not None:
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
