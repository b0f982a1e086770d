"""A PDF file: written beside its name, which it gets when all of it is on the disk."""

from __future__ import annotations

import os
import shutil
from contextlib import ExitStack
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QFile, QIODevice, QLocale, QObject, Signal
from PySide6.QtGui import QPdfWriter

from hfchat_desktop.core.exporting.document import Document
from hfchat_desktop.core.exporting.text_file import replacing
from hfchat_desktop.errors import DiskFullError, ExportFailedError, HFChatError
from hfchat_desktop.ui.paper.paper_job import PaperJob
from hfchat_desktop.ui.paper.sheet import page_layout, page_size

_DOTS_PER_INCH = 1200
_LONGEST_TITLE = 200
_HARDLY_ANYTHING = 64 * 1024  # bytes


class _GivenUpError(Exception):
    """What has the file beside taken away."""


class PdfFile(QObject):
    """Writes chats to `path`. `wanted` asks for the next one, as `PaperJob` does.

    `finished` or `failed` follows after `finish`; `failed` also comes as soon as something
    could not be written. Nothing is left behind then, nor after `cancel`.
    """

    wanted = Signal()
    progressed = Signal(int)  # messages so far
    finished = Signal()
    failed = Signal(object)

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.done = 0
        self.page_count = 0
        self._path = path
        self._place = ExitStack()  # where the file gets its name, or is taken away
        self._file: QFile | None = None
        self._writer: QPdfWriter | None = None
        self._job: PaperJob | None = None

    def add(self, chat: Document) -> None:
        """Write a chat; call it once before `wanted` and once after each."""
        if self._job is None:
            try:
                self._begin(chat.title)
            except HFChatError as error:
                self._fail(error)
                return
        if self._job is not None:
            self._job.add(chat)

    def finish(self) -> None:
        """Give the file its name: there are no more chats. Without any it has an empty page."""
        if self._job is None:
            try:
                self._begin("")
            except HFChatError as error:
                self._fail(error)
                return
        if self._job is None:
            return
        self._job.finish()
        self.page_count = self._job.page_count
        self._end()
        if not self._is_well():
            self._fail()
            return
        try:
            self._put_in_place()
        except HFChatError as error:
            self._fail(error)
            return
        self.finished.emit()

    def cancel(self) -> None:
        """Write no more and leave nothing behind; no more signals."""
        self._end()
        self._close_file()
        given_up = _GivenUpError()
        self._place.__exit__(_GivenUpError, given_up, None)
        _forget_frames(given_up)

    def _begin(self, title: str) -> None:
        """Open the file. Raises DiskFullError, ExportFailedError."""
        name = self._path
        if not self._is_device():
            name = self._place.enter_context(replacing(self._path))
        self._file = QFile(str(name))
        if not self._file.open(QIODevice.OpenModeFlag.WriteOnly):
            raise self._refusal()
        self._writer = QPdfWriter(self._file)
        self._file.setParent(self._writer)  # it must not be gone before what writes to it
        self._writer.setPageLayout(page_layout(page_size(QLocale())))
        self._writer.setResolution(_DOTS_PER_INCH)
        self._writer.setTitle(title[:_LONGEST_TITLE])
        self._writer.setCreator(QCoreApplication.applicationName())
        self._job = job = PaperJob(self._writer, self, is_well=self._is_well)
        job.wanted.connect(self._on_job_wanted)
        job.progressed.connect(self._on_job_progressed)

    def _is_well(self) -> bool:
        return self._file is not None and self._file.error() == QFile.FileError.NoError

    def _end(self) -> None:
        """Let go of the painter before the device."""
        if self._job is not None:
            self._job.close()
            self._job.deleteLater()
            self._job = None

    def _close_file(self) -> None:
        if self._file is not None:
            self._file.close()
        self._file = self._writer = None

    def _put_in_place(self) -> None:
        """Have the file reach the disk and give it its name."""
        file = self._file
        if file is None:
            return
        with self._place:
            if not file.flush():
                raise self._refusal()
            if not self._is_device():
                os.fsync(file.handle())
            file.close()

    def _is_device(self) -> bool:
        return self._path.exists() and not self._path.is_file() and not self._path.is_dir()

    def _refusal(self) -> HFChatError:
        """Return what the file's error means to a person."""
        if self._file is None or self._file.error() == QFile.FileError.ResourceError:
            return DiskFullError(path=str(self._path))
        # A disk that takes a part of what is written is an "unknown error" to Qt.
        if self._file.error() == QFile.FileError.WriteError and _is_full(self._path):
            return DiskFullError(path=str(self._path))
        return ExportFailedError(str(self._path), self._file.errorString())

    def _fail(self, error: HFChatError | None = None) -> None:
        told = error or self._refusal()
        _forget_frames(told)
        self.cancel()
        self.failed.emit(told)

    def _on_job_wanted(self) -> None:
        if self._is_well():
            self.wanted.emit()
        else:
            self._fail()

    def _on_job_progressed(self, done: int) -> None:
        self.done = done
        self.progressed.emit(done)


def _is_full(path: Path) -> bool:
    """Return whether hardly anything more can be written beside a file."""
    try:
        return shutil.disk_usage(os.path.dirname(os.path.realpath(path))).free < _HARDLY_ANYTHING
    except OSError:
        return False


def _forget_frames(error: BaseException) -> None:
    """Let an error hold nothing but its values.

    Through the frames in it painter and file would live on until the garbage is collected,
    and that may happen in any thread.
    """
    error.__traceback__ = error.__cause__ = error.__context__ = None
