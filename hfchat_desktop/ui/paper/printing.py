"""A chat on paper: the system's print dialog, and pages made while the window goes on living."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, QTimer, Signal
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from hfchat_desktop.bridge.chat_reading import ChatReading
from hfchat_desktop.core.exporting import ExportedChat, ExportFormat, Selection, default_options
from hfchat_desktop.core.exporting.document import document
from hfchat_desktop.errors import HFChatError
from hfchat_desktop.errors_moving import PrintFailedError
from hfchat_desktop.ui.export_words import export_words
from hfchat_desktop.ui.paper.paper_job import PaperJob
from hfchat_desktop.ui.paper.print_progress import PrintProgress
from hfchat_desktop.ui.paper.sheet import page_size
from hfchat_desktop.ui.theme import Theme

_PATIENCE_MS = 600
_LONGEST_NAME = 120

Ask = Callable[[QPrinter, QWidget, Callable[[], None]], object]


class Printing(QObject):
    """Prints one selection at a time. `ask` has a person choose the printer."""

    finished = Signal()
    failed = Signal(object)  # HFChatError

    def __init__(
        self,
        window: QWidget,
        theme: Theme,
        database: Path,
        parent: QObject | None = None,
        *,
        ask: Ask | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._theme = theme
        self._ask = ask or _ask
        self._total = 0
        self._printer: QPrinter | None = None
        self._new_file = ""
        self._job: PaperJob | None = None
        self._progress: PrintProgress | None = None
        self._reading = ChatReading(database, self)
        self._reading.counted.connect(self._on_reading_counted)
        self._reading.chat_read.connect(self._on_reading_chat_read)
        self._reading.ended.connect(self._on_reading_ended)
        self._reading.failed.connect(self._on_reading_failed)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._on_patience_timeout)

    @property
    def busy(self) -> bool:
        """Whether something is being asked or printed."""
        return self._printer is not None

    def start(
        self,
        selection: Selection,
        name: str,
        *,
        system_prompts: Mapping[str, str] | None = None,
        chats: Sequence[ExportedChat] = (),
    ) -> None:
        """Ask for the printer and print; `name` is what the print queue shows."""
        if self.busy:
            return
        self._printer = printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(name[:_LONGEST_NAME])
        if not printer.printerName():
            printer.setPageSize(page_size(QLocale()))

        def begin() -> None:
            self._begin(printer)
            self._reading.start(selection, system_prompts=system_prompts, chats=chats)

        asked = self._ask(printer, self._window, begin)
        if isinstance(asked, QPrintDialog):
            asked.rejected.connect(self._let_go)

    def cancel(self) -> None:
        """Print no more."""
        if self._job is not None and self._printer is not None:
            self._printer.abort()
            self._end(is_well=False)
            self._reading.close()

    def close(self) -> None:
        """Print no more, and wait for the pool."""
        self.cancel()
        self._reading.close()

    def _begin(self, printer: QPrinter) -> None:
        """Take the printer that was chosen."""
        printer.setFullPage(True)
        name = printer.outputFileName()
        self._new_file = name if name and not os.path.exists(name) else ""
        pages = (1, 0)
        if printer.printRange() == QPrinter.PrintRange.PageRange:
            pages = (max(1, printer.fromPage()), printer.toPage())
        self._job = job = PaperJob(printer, self, pages=pages, is_well=self._is_well)
        job.wanted.connect(self._on_job_wanted)
        job.progressed.connect(self._on_job_progressed)
        self._patience.start()

    def _is_well(self) -> bool:
        states = (QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted)
        return self._printer is not None and self._printer.printerState() not in states

    def _end(self, *, is_well: bool) -> None:
        """Let go of the painter before the printer; what was cut off is no file."""
        job, self._job = self._job, None
        self._patience.stop()
        if self._progress is not None:
            self._progress.close()
            self._progress = None
        if job is not None:
            job.close()
            job.deleteLater()
        if not is_well and self._new_file:
            with suppress(OSError):
                os.unlink(self._new_file)
        self._let_go()

    def _let_go(self) -> None:
        self._printer = None
        self._new_file = ""

    def _on_reading_counted(self, count: int) -> None:
        self._total = count
        self._reading.read_next()

    def _on_reading_chat_read(self, chat: ExportedChat) -> None:
        if self._job is not None:
            options = default_options(ExportFormat.PDF)
            self._job.add(document(chat, options, export_words()))

    def _on_reading_ended(self) -> None:
        if self._job is None or self._printer is None:
            return
        name = self._printer.printerName() or self._printer.outputFileName()
        self._job.finish()
        is_well = self._job.is_painted and self._is_well()
        self._end(is_well=is_well)
        if is_well:
            self.finished.emit()
        else:
            self.failed.emit(PrintFailedError(printer=name))

    def _on_reading_failed(self, error: HFChatError) -> None:
        if self._printer is not None:
            self._printer.abort()
        self._end(is_well=False)
        self.failed.emit(error)

    def _on_job_wanted(self) -> None:
        if self._job is not None and self._job.is_well:
            self._reading.read_next()
        else:
            self._on_reading_ended()

    def _on_job_progressed(self, done: int) -> None:
        if self._progress is not None:
            self._progress.show_progress(done, max(done, self._total))

    def _on_patience_timeout(self) -> None:
        """Show how far it is, where it takes longer."""
        if self._job is None:
            return
        self._progress = progress = PrintProgress(self._theme, self._window)
        progress.rejected.connect(self.cancel)
        progress.show_progress(self._job.done, max(self._job.done, self._total))
        progress.open()


def _ask(printer: QPrinter, window: QWidget, begin: Callable[[], None]) -> QPrintDialog:
    """Open the print dialog of the system, or Qt's where there is none."""
    dialog = QPrintDialog(printer, window)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintToFile)
    dialog.accepted.connect(begin)
    dialog.finished.connect(dialog.deleteLater)
    QDialog.open(dialog)  # QPrintDialog has another of this name
    return dialog
