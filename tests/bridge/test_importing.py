"""Imports as signals: examined, brought in, cancelled, undone, and children that fail."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from hfchat_desktop.bridge.importing import Importing
from hfchat_desktop.core.chats import Role
from hfchat_desktop.core.importing.values import ImportResult, ImportStage
from hfchat_desktop.core.store import ChatStore
from hfchat_desktop.errors import DiskFullError, StoreReadOnlyError
from hfchat_desktop.errors_moving import ChatsNotReadError
from hfchat_desktop.workers.process import WorkerProcess
from tests.fakes.exports import chatgpt_zip, talk

SILENT = "import sys; sys.stdin.read()"
DIES = "import os; os._exit(3)"
NO_ROOM = """
import json, sys
sys.stdin.readline()
error = {"kind": "DiskFullError", "path": "x"}
print(json.dumps({"event": "failed", "error": error}), flush=True)
sys.stdin.read()
"""


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ChatStore]:
    made, _ = ChatStore.open(tmp_path / "chats.sqlite3", backups=tmp_path / "backups")
    yield made
    made.close()


@pytest.fixture
def importing(store, tmp_path, qtbot) -> Iterator[Importing]:
    made = Importing(store, tmp_path / "spools")
    yield made
    made.close()


@pytest.fixture
def export(tmp_path) -> Path:
    return chatgpt_zip(tmp_path / "a.zip", [talk(n, words="word " * 200) for n in range(300)])


def brought_in(importing: Importing, export: Path, qtbot) -> ImportResult:
    with qtbot.waitSignal(importing.examined, timeout=20_000):
        importing.examine(str(export))
    with qtbot.waitSignal(importing.finished, timeout=20_000) as finished:
        importing.start()
    return finished.args[0]


def test_examined_then_started_then_undone_and_redone(importing, store, export, qtbot, tmp_path):
    heard: list[object] = []
    importing.progressed.connect(lambda progress: heard.append(progress.stage))
    importing.changed.connect(lambda: heard.append("changed"))
    assert importing.preview is None
    importing.start()

    with qtbot.waitSignal(importing.examined, timeout=20_000) as examined:
        importing.examine(str(export))
        assert importing.stage is ImportStage.EXAMINING
    preview = examined.args[0]
    assert (preview.kind, preview.chats, preview.messages) == ("chatgpt", 300, 1200)
    assert importing.preview == preview
    assert importing.stage is None
    assert store.chats() == []

    with qtbot.waitSignal(importing.finished, timeout=20_000) as finished:
        importing.start()
        assert importing.stage is ImportStage.IMPORTING
        assert importing.preview is None
    result = finished.args[0]
    assert (result.chats, result.messages) == (300, 1200)
    assert len(store.chats()) == 300
    assert heard[-1] == "changed"
    assert {ImportStage.EXAMINING, ImportStage.COMPARING, ImportStage.IMPORTING} <= set(heard)
    assert list((tmp_path / "spools").iterdir()) == []

    with qtbot.waitSignal(importing.undone, timeout=20_000) as undone:
        importing.undo(result.import_id)
    assert undone.args == [result.import_id, 300]
    assert store.chats() == []
    with qtbot.waitSignal(importing.redone, timeout=20_000):
        importing.redo(result.import_id)
    assert len(store.chats()) == 300


def test_the_window_writes_while_an_import_is_written(importing, store, export, qtbot):
    chat = store.create_chat(title="mine")
    with qtbot.waitSignal(importing.examined, timeout=20_000):
        importing.examine(str(export))
    written = 0
    with qtbot.waitSignal(importing.finished, timeout=20_000):
        importing.start()
        while importing.stage is ImportStage.IMPORTING:
            store.add_message(chat.id, None, Role.USER, f"meanwhile {written}")
            written += 1
            qtbot.wait(1)
    assert written > 3
    assert store.chat(chat.id).message_count == written
    assert len(store.chats()) == 301
    assert store.integrity() == []


def test_cancelled_while_it_is_read_or_written_nothing_comes_in(
    importing, store, export, qtbot, tmp_path
):
    with qtbot.waitSignal(importing.cancelled, timeout=20_000):
        importing.examine(str(export))
        importing.cancel()
    assert importing.stage is None
    assert list((tmp_path / "spools").iterdir()) == []

    with qtbot.waitSignal(importing.examined, timeout=20_000):
        importing.examine(str(export))
    with qtbot.waitSignal(importing.cancelled, timeout=20_000):
        importing.start()
        importing.examine(str(export))  # not now
        importing.cancel()
    assert (store.chats(), store.trash(), store.imports()) == ([], [], [])
    qtbot.waitUntil(lambda: store.statistics().messages == 0, timeout=20_000)

    assert brought_in(importing, export, qtbot).chats == 300


def test_what_was_examined_can_be_given_up(importing, store, export, qtbot, tmp_path):
    with qtbot.waitSignal(importing.examined, timeout=20_000):
        importing.examine(str(export))
    importing.cancel()
    assert importing.preview is None
    importing.start()
    assert importing.stage is None
    assert list((tmp_path / "spools").iterdir()) == []


def test_a_newer_wish_takes_the_place_of_an_older_one(importing, export, qtbot, tmp_path):
    other = chatgpt_zip(tmp_path / "b.zip", [talk(1)])
    heard = []
    importing.examined.connect(heard.append)
    importing.examine(str(export))
    with qtbot.waitSignal(importing.examined, timeout=20_000):
        importing.examine(str(other))
    qtbot.wait(50)
    assert [preview.chats for preview in heard] == [1]


@pytest.mark.parametrize(("code", "reason"), [(DIES, "died"), (SILENT, "hung")])
def test_a_child_that_dies_or_hangs_is_told(
    store, qtbot, tmp_path, export, code, reason, monkeypatch
):
    monkeypatch.setattr("hfchat_desktop.bridge.importing._SILENCE_S", 0.3)
    start = partial(WorkerProcess, "imports", argv=[sys.executable, "-c", code])
    importing = Importing(store, tmp_path / "spools", start_process=start)
    with qtbot.waitSignal(importing.failed, timeout=20_000) as failed:
        importing.examine(str(export))
    assert isinstance(failed.args[0], ChatsNotReadError)
    assert failed.args[0].values() | {"detail": ""} == {
        "name": "a.zip", "reason": reason, "detail": "",
    }  # fmt: skip
    assert importing.stage is None
    importing.close()


def test_what_the_child_says_is_told(store, qtbot, tmp_path, export):
    start = partial(WorkerProcess, "imports", argv=[sys.executable, "-c", NO_ROOM])
    importing = Importing(store, tmp_path / "spools", start_process=start)
    with qtbot.waitSignal(importing.failed, timeout=20_000) as failed:
        importing.examine(str(export))
    assert isinstance(failed.args[0], DiskFullError)
    importing.close()


def test_chats_that_can_only_be_read_get_no_import(store, qtbot, tmp_path, export):
    store.create_chat(title="mine")
    reader = ChatStore.open_read_only(tmp_path / "chats.sqlite3")
    importing = Importing(reader, tmp_path / "spools")
    with qtbot.waitSignal(importing.examined, timeout=20_000):
        importing.examine(str(export))
    with qtbot.waitSignal(importing.failed, timeout=20_000) as failed:
        importing.start()
    assert isinstance(failed.args[0], StoreReadOnlyError)
    importing.close()
    reader.close()


def test_closed_in_the_middle_the_import_is_taken_back(store, qtbot, tmp_path, export):
    importing = Importing(store, tmp_path / "spools")
    with qtbot.waitSignal(importing.examined, timeout=20_000):
        importing.examine(str(export))
    with qtbot.waitSignal(importing.progressed, timeout=20_000):
        importing.start()
    importing.close()
    assert store.chats() == []
    assert store.imports() == []
