"""Chats of a selection written as one PDF file: read in the pool, laid out in slices."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from hfchat_desktop.bridge.chat_reading import Change, ChatReading
from hfchat_desktop.core.exporting import ExportedChat, ExportOptions, Selection, Words
from hfchat_desktop.core.exporting.document import document
from hfchat_desktop.errors import HFChatError
from hfchat_desktop.ui.paper.pdf_file import PdfFile


class PdfExport(QObject):
    """One file at a time; each ends with `finished` or `failed`, or is cancelled."""

    progressed = Signal(int, int)  # messages done, and of how many
    finished = Signal(object)  # Path
    failed = Signal(object)  # HFChatError

    def __init__(
        self, database: Path, words: Callable[[], Words], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._words_now = words
        self._words: Words | None = None
        self._options = ExportOptions()
        self._path = Path()
        self._total = 0
        self._pdf: PdfFile | None = None
        self._reading = ChatReading(database, self)
        self._reading.counted.connect(self._on_reading_counted)
        self._reading.chat_read.connect(self._on_reading_chat_read)
        self._reading.ended.connect(self._on_reading_ended)
        self._reading.failed.connect(self._on_failed)

    @property
    def busy(self) -> bool:
        """Whether a file is being written."""
        return self._pdf is not None

    def start(
        self,
        selection: Selection,
        options: ExportOptions,
        path: Path,
        *,
        system_prompts: Mapping[str, str] | None = None,
        chats: Sequence[ExportedChat] = (),
        change: Change | None = None,
    ) -> None:
        """Write a file; one that is being written is cancelled. See `ChatReading.start`."""
        self.cancel()
        self._options, self._path, self._total = options, path, 0
        self._words = self._words_now()
        self._pdf = pdf = PdfFile(path, self)
        pdf.wanted.connect(self._reading.read_next)
        pdf.progressed.connect(self._on_pdf_progressed)
        pdf.finished.connect(self._on_pdf_finished)
        pdf.failed.connect(self._on_failed)
        self._reading.start(selection, system_prompts=system_prompts, chats=chats, change=change)

    def cancel(self) -> None:
        """Give up what is being written; nothing is left of it."""
        if self._pdf is not None:
            self._pdf.cancel()
            self._leave()
            self._reading.close()

    def close(self) -> None:
        """Give up what is being written, and wait for the pool."""
        self.cancel()
        self._reading.close()

    def _leave(self) -> None:
        pdf, self._pdf = self._pdf, None
        if pdf is not None:
            pdf.deleteLater()

    def _on_reading_counted(self, count: int) -> None:
        self._total = count
        self.progressed.emit(0, count)
        self._reading.read_next()

    def _on_reading_chat_read(self, chat: ExportedChat) -> None:
        if self._pdf is not None and self._words is not None:
            self._pdf.add(document(chat, self._options, self._words))

    def _on_reading_ended(self) -> None:
        if self._pdf is not None:
            self._pdf.finish()

    def _on_pdf_progressed(self, done: int) -> None:
        self.progressed.emit(done, max(done, self._total))

    def _on_pdf_finished(self) -> None:
        self._leave()
        self.finished.emit(self._path)

    def _on_failed(self, error: HFChatError) -> None:
        if self._pdf is not None:
            self._pdf.cancel()
            self._leave()
        self.failed.emit(error)
