"""Chats of the database as one PDF file, written while the window goes on living."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from hfchat_desktop.core.exporting import ExportedChat, ExportFormat, ExportOptions, Selection
from hfchat_desktop.core.exporting.choose import ChatChoice
from hfchat_desktop.core.store import ChatStore
from hfchat_desktop.errors import ChatNotFoundError, ExportFailedError
from hfchat_desktop.ui.paper.pdf_export import PdfExport
from tests.fakes.some_chats import add_chats, open_chats
from tests.ui.paper_reader import WORDS, read

PDF = ExportOptions(ExportFormat.PDF)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ChatStore]:
    made = open_chats(tmp_path)
    yield made
    made.close()


@pytest.fixture
def export(qtbot: QtBot, tmp_path: Path) -> Iterator[PdfExport]:
    made = PdfExport(tmp_path / "chats.sqlite3", lambda: WORDS)
    yield made
    made.close()


def test_all_chats_become_one_file(
    qtbot: QtBot, store: ChatStore, export: PdfExport, tmp_path: Path
) -> None:
    add_chats(store, 3)
    path = tmp_path / "all.pdf"
    told: list[tuple[int, int]] = []
    export.progressed.connect(lambda done, total: told.append((done, total)))
    with qtbot.waitSignal(export.finished) as ended:
        export.start(Selection.everything(), PDF, path)
    assert ended.args[0] == path
    assert not export.busy
    pages = read(path)
    assert [sum(f"apples {n}" in page for page in pages) for n in range(3)] == [1, 1, 1]
    assert told[0] == (0, 6)
    assert told[-1] == (6, 6)


def test_what_leaves_is_what_was_made_of_each_chat(
    qtbot: QtBot, store: ChatStore, export: PdfExport, tmp_path: Path
) -> None:
    (number,) = add_chats(store, 1)

    def hidden(chat: ExportedChat) -> ExportedChat:
        messages = tuple(replace(one, text="[hidden]") for one in chat.messages)
        return replace(chat, messages=messages)

    with qtbot.waitSignal(export.finished):
        export.start(Selection.path(number), PDF, tmp_path / "one.pdf", change=hidden)
    (page,) = read(tmp_path / "one.pdf")
    assert page.count("[hidden]") == 2
    assert "pears" not in page


def test_a_chat_that_is_in_memory_only_is_given_along(
    qtbot: QtBot, store: ChatStore, tmp_path: Path
) -> None:
    (number,) = add_chats(store, 1)
    chats = tuple(ChatChoice(store, Selection.path(number)).exported())
    export = PdfExport(tmp_path / "there is none", lambda: WORDS)
    with qtbot.waitSignal(export.finished):
        export.start(Selection.path(number), PDF, tmp_path / "one.pdf", chats=chats)
    assert "pears" in read(tmp_path / "one.pdf")[0]
    export.close()


def test_no_chats_are_an_empty_page(
    qtbot: QtBot, store: ChatStore, export: PdfExport, tmp_path: Path
) -> None:
    with qtbot.waitSignal(export.finished):
        export.start(Selection.everything(), PDF, tmp_path / "all.pdf")
    assert read(tmp_path / "all.pdf") == [""]


def test_a_chat_that_is_gone_and_a_place_that_is_not_there_are_told(
    qtbot: QtBot, store: ChatStore, export: PdfExport, tmp_path: Path
) -> None:
    with qtbot.waitSignal(export.failed) as told:
        export.start(Selection.path(99), PDF, tmp_path / "one.pdf")
    assert isinstance(told.args[0], ChatNotFoundError)
    (number,) = add_chats(store, 1)
    with qtbot.waitSignal(export.failed) as told:
        export.start(Selection.path(number), PDF, tmp_path / "none" / "one.pdf")
    assert isinstance(told.args[0], ExportFailedError)
    assert not list(tmp_path.glob("*.pdf"))


@pytest.mark.slow
def test_the_window_turns_while_a_long_chat_is_written_and_cancelling_leaves_nothing(
    qtbot: QtBot, store: ChatStore, export: PdfExport, tmp_path: Path
) -> None:
    add_chats(store, 250, repeat=300)
    turns: list[int] = []
    timer = QTimer(interval=0)
    timer.timeout.connect(lambda: turns.append(1))
    timer.start()
    export.start(Selection.everything(), PDF, tmp_path / "all.pdf")
    with qtbot.waitSignal(export.progressed, check_params_cb=lambda done, _: done >= 8):
        pass
    assert len(turns) > 8
    export.cancel()
    before = {one.name for one in tmp_path.iterdir()}
    qtbot.wait(100)
    after = {one.name for one in tmp_path.iterdir()}
    assert not [name for name in before | after if ".pdf" in name]
