"""Printing: the pages that were asked for, beside a window that goes on living."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hfchat_desktop.core.exporting import Selection
from hfchat_desktop.core.store import ChatStore
from hfchat_desktop.errors import ChatNotFoundError
from hfchat_desktop.errors_moving import PrintFailedError
from hfchat_desktop.ui.paper.print_progress import PrintProgress
from hfchat_desktop.ui.paper.printing import Printing
from hfchat_desktop.ui.theme import Theme
from tests.fakes.some_chats import add_chats, open_chats
from tests.ui.paper_reader import read

Make = Callable[..., Printing]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ChatStore]:
    made = open_chats(tmp_path)
    yield made
    made.close()


@pytest.fixture
def make(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Make]:
    """Return what makes a `Printing` into a file, chosen as in the dialog."""
    made: list[Printing] = []
    window = QWidget()
    qtbot.addWidget(window)

    def make_one(path: Path, pages: tuple[int, int] = (0, 0)) -> Printing:
        def ask(printer: QPrinter, _window: QWidget, begin: Callable[[], None]) -> None:
            printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
            printer.setOutputFileName(str(path))
            if pages[0]:
                printer.setPrintRange(QPrinter.PrintRange.PageRange)
                printer.setFromTo(*pages)
            begin()

        made.append(Printing(window, theme, tmp_path / "chats.sqlite3", window, ask=ask))
        return made[-1]

    yield make_one
    for one in made:
        one.close()


def test_a_chat_is_printed_as_text(
    qtbot: QtBot, store: ChatStore, make: Make, tmp_path: Path
) -> None:
    (number,) = add_chats(store, 1)
    printing = make(tmp_path / "paper.pdf")
    with qtbot.waitSignal(printing.finished):
        printing.start(Selection.path(number), "apples 0")
    (page,) = read(tmp_path / "paper.pdf")
    assert "Zażółć apples" in " ".join(page.split())
    assert not printing.busy


def test_only_the_pages_that_were_asked_for_are_printed(
    qtbot: QtBot, store: ChatStore, make: Make, tmp_path: Path
) -> None:
    (number,) = add_chats(store, 1, repeat=2_000)
    printing = make(tmp_path / "paper.pdf", (2, 3))
    with qtbot.waitSignal(printing.finished):
        printing.start(Selection.path(number), "apples 0")
    pages = read(tmp_path / "paper.pdf")
    assert ["Page 2" in pages[0], "Page 3" in pages[1], len(pages)] == [True, True, 2]


def test_a_long_print_shows_how_far_it_is_and_can_be_cancelled(
    qtbot: QtBot, store: ChatStore, make: Make, tmp_path: Path
) -> None:
    add_chats(store, 200, repeat=400)
    printing = make(tmp_path / "paper.pdf")
    printing.start(Selection.everything(), "all")
    window = printing.parent()
    qtbot.waitUntil(lambda: bool(window.findChildren(PrintProgress)), timeout=5_000)
    (progress,) = window.findChildren(PrintProgress)
    qtbot.waitUntil(lambda: progress.bar.value() > 0)
    assert progress.bar.maximum() == 400
    progress.cancel.click()
    assert not printing.busy
    assert not (tmp_path / "paper.pdf").exists()


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_takes_nothing_is_told(
    qtbot: QtBot, store: ChatStore, make: Make, tmp_path: Path
) -> None:
    (number,) = add_chats(store, 1)
    printing = make(tmp_path / "none" / "paper.pdf")
    with qtbot.waitSignal(printing.failed) as told:
        printing.start(Selection.path(number), "apples 0")
    assert isinstance(told.args[0], PrintFailedError)
    assert not printing.busy


def test_a_chat_that_is_gone_is_told(
    qtbot: QtBot, store: ChatStore, make: Make, tmp_path: Path
) -> None:
    printing = make(tmp_path / "paper.pdf")
    with qtbot.waitSignal(printing.failed) as told:
        printing.start(Selection.path(99), "gone")
    assert isinstance(told.args[0], ChatNotFoundError)
    assert not (tmp_path / "paper.pdf").exists()


def test_the_dialog_is_that_of_the_system_and_closing_it_prints_nothing(
    qtbot: QtBot, theme: Theme, store: ChatStore, tmp_path: Path
) -> None:
    (number,) = add_chats(store, 1)
    window = QWidget()
    qtbot.addWidget(window)
    printing = Printing(window, theme, tmp_path / "chats.sqlite3", window)
    printing.start(Selection.path(number), "apples 0")
    (dialog,) = window.findChildren(QPrintDialog)
    assert dialog.isVisible()
    dialog.reject()
    assert not printing.busy
    printing.close()
