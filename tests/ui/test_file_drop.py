"""What may be dropped on the window, by its name, and what is refused in a sentence."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hfchat_desktop.ui.file_drop import FileDrop, what_is_carried
from hfchat_desktop.ui.theme import Theme

NO_KEYS = Qt.KeyboardModifier.NoModifier


def files(*paths: str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(path) for path in paths])
    return data


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("a.GGUF", "model"),
        ("conversations.json", "json"),
        ("Marta.png", "card"),
        ("2026.hfchat-backup", "backup"),
        ("export.zip", "chats"),
        ("lines.jsonl", "chats"),
        ("letter.odt", "unknown"),
        ("no-suffix", "unknown"),
    ],
)
def test_a_file_is_known_by_its_name(tmp_path: Path, name: str, kind: str) -> None:
    found, path = what_is_carried(files(str(tmp_path / name)))
    assert found == kind
    assert path == ("" if kind == "unknown" else str(tmp_path / name))


def test_a_folder_holds_chats_and_several_files_are_several(tmp_path: Path) -> None:
    assert what_is_carried(files(str(tmp_path)))[0] == "chats"
    assert what_is_carried(files("/a.gguf", "/b.gguf")) == ("several", "")


def test_text_and_links_are_left_to_the_fields() -> None:
    data = QMimeData()
    data.setText("some words")
    assert what_is_carried(data) == ("", "")
    data.setUrls([QUrl("https://example.org/a.gguf")])
    assert what_is_carried(data) == ("", "")


@pytest.mark.parametrize(
    ("paths", "words"),
    [(("/a/letter.odt",), "cannot use this file"), (("/a.gguf", "/b.gguf"), "one file at a time")],
)
def test_what_cannot_be_used_is_refused_in_a_sentence(
    qtbot: QtBot, theme: Theme, paths: tuple[str, ...], words: str
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 400)
    drop = FileDrop(theme, window)
    window.show()
    spies = [QSignalSpy(drop.model_file_dropped), QSignalSpy(drop.chats_dropped)]
    data, copy, left = files(*paths), Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(QPoint(9, 9), copy, data, left, NO_KEYS)
    assert drop.eventFilter(window, enter)
    assert drop.isVisible()
    assert not drop.grab().isNull()

    with qtbot.waitSignal(drop.refused) as told:
        drop.eventFilter(window, QDropEvent(QPointF(9, 9), copy, data, left, NO_KEYS))
    assert words in told.args[0]
    assert not drop.isVisible()
    assert [spy.count() for spy in spies] == [0, 0]
    drop.eventFilter(window, QEvent(QEvent.Type.DragLeave))
