"""Chats as PDF from the command line: the window's pages, without a window or a screen."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterable
from contextlib import contextmanager
from pathlib import Path
from types import FrameType, TracebackType
from typing import TYPE_CHECKING

from hfchat_desktop import APP_NAME
from hfchat_desktop.core.exporting import ExportedChat, ExportOptions, Words
from hfchat_desktop.core.exporting.document import document

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QCoreApplication


def write_pdf(
    path: Path,
    chats: Iterable[ExportedChat],
    options: ExportOptions,
    words: Words,
    told: Callable[[int], None] | None = None,
) -> int:
    """Write chats as one file, wholly or not at all; return how many pages it has.

    `told` is called with how many messages are done. Raises DiskFullError, ExportFailedError,
    what reading the chats raises, and KeyboardInterrupt.
    """
    application = drawing_application()
    from hfchat_desktop.ui.paper.pdf_file import PdfFile

    pdf = PdfFile(path)
    waiting = iter(chats)
    ended: list[BaseException | None] = []

    def end(error: BaseException | None = None) -> None:
        ended.append(error)
        application.quit()

    def go_on() -> None:
        chat = next(waiting, None)
        if chat is None:
            pdf.finish()
        else:
            pdf.add(document(chat, options, words))

    pdf.wanted.connect(go_on)
    pdf.finished.connect(end)
    pdf.failed.connect(end)
    if told is not None:
        pdf.progressed.connect(told)
    with _ends_on_errors(end):
        go_on()
        if not ended:
            application.exec()
    error = ended[0] if ended else KeyboardInterrupt()
    if error is not None:
        pdf.cancel()
        raise error
    return pdf.page_count


def drawing_application() -> QCoreApplication:
    """Return what fonts need. It is left alone where there is one; on Linux no screen is used."""
    from PySide6.QtGui import QGuiApplication

    made = QGuiApplication.instance()
    if isinstance(made, QGuiApplication):
        return made
    if sys.platform not in ("win32", "darwin"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    QGuiApplication.setApplicationName(APP_NAME)
    return QGuiApplication([APP_NAME])


@contextmanager
def _ends_on_errors(end: Callable[[BaseException], None]) -> Iterator[None]:
    """Call `end` for Ctrl+C and for what is raised where Qt calls, which Qt would print."""

    def on_interrupt(_number: int, _frame: FrameType | None) -> None:
        end(KeyboardInterrupt())

    def on_exception(
        _kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        end(error)

    hook, sys.excepthook = sys.excepthook, on_exception
    before = signal.signal(signal.SIGINT, on_interrupt)
    try:
        yield
    finally:
        sys.excepthook = hook
        signal.signal(signal.SIGINT, before)
