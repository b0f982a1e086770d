"""The ratings as the page gets them: read in the pool, beside the window that writes."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from hfchat_desktop.bridge.ratings import RatedAnswersModel, RatedRole, Ratings
from hfchat_desktop.core.rating_export import ExportFormat, ExportOptions
from hfchat_desktop.core.ratings import Rating
from hfchat_desktop.core.store import ChatStore
from hfchat_desktop.errors import ExportFailedError
from tests.fakes.rated_chats import fill


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ChatStore]:
    made, _ = ChatStore.open(tmp_path / "chats.db", backups=tmp_path / "backups")
    yield made
    made.close()


@pytest.fixture
def ratings(store: ChatStore, tmp_path: Path) -> Iterator[Ratings]:
    made = Ratings(tmp_path / "chats.db")
    yield made
    made.close()


def test_the_last_rated_come_first_with_the_speed_of_all_answers(qtbot: QtBot, store, ratings):
    fill(store)
    with qtbot.waitSignal(ratings.loaded) as told:
        ratings.refresh()
    found = told.args[0]
    times = [answer.rating.rated_at for answer in found.answers]
    assert times == sorted(times, reverse=True)
    assert len(times) == 16
    assert found.speeds == {"Qwen3 4B": 18.5, "Gemma 3 1B": 20.0}


def test_what_changes_in_a_row_is_read_once(qtbot: QtBot, store, ratings):
    told: list[object] = []
    ratings.loaded.connect(told.append)
    fill(store)
    for _ in range(5):
        ratings.refresh_soon()
    with qtbot.waitSignal(ratings.loaded):
        pass
    message_id = told[0].answers[0].message_id
    store.set_rating(message_id, Rating(stars=1))
    with qtbot.waitSignal(ratings.loaded):
        ratings.refresh_soon()
    assert len(told) == 2
    assert told[1].answers[0].rating.stars == 1


def test_nothing_rated_is_no_failure(qtbot: QtBot, ratings):
    with qtbot.waitSignal(ratings.loaded) as told:
        ratings.refresh()
    assert told.args[0].answers == ()


def test_an_export_tells_what_was_written(qtbot: QtBot, store, ratings, tmp_path: Path):
    fill(store)
    file = tmp_path / "pairs.jsonl"
    with qtbot.waitSignal(ratings.exported) as told:
        ratings.export(str(file), ExportOptions(ExportFormat.DPO))
    done = told.args[0]
    assert (done.path, done.written, done.left_out) == (str(file), 1, 14)
    assert json.loads(file.read_text())["chosen"][0]["content"] == "Szanowna Pani,"


def test_an_export_that_fails_says_why(qtbot: QtBot, store, ratings, tmp_path: Path):
    fill(store)
    with qtbot.waitSignal(ratings.failed) as told:
        ratings.export(str(tmp_path / "none" / "a.jsonl"), ExportOptions())
    assert isinstance(told.args[0], ExportFailedError)


def test_no_file_is_written_for_nothing(qtbot: QtBot, store, ratings, tmp_path: Path):
    with qtbot.waitSignal(ratings.exported) as told:
        ratings.export(str(tmp_path / "a.jsonl"), ExportOptions())
    assert told.args[0].written == 0
    assert not (tmp_path / "a.jsonl").exists()


def test_rows_tell_the_answer_and_its_words(qtbot: QtBot, store, ratings):
    fill(store)
    with qtbot.waitSignal(ratings.loaded) as told:
        ratings.refresh()
    model = RatedAnswersModel(lambda answer: f"{answer.model}: {answer.excerpt}")
    model.set_answers(told.args[0].answers)
    index = model.index(0, 0)
    assert model.rowCount() == 16
    assert index.data(RatedRole.ANSWER) == told.args[0].answers[0]
    assert index.data() == "The fox 4."
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Gemma 3 1B: The fox 4."
    assert model.index(99, 0).data() is None
