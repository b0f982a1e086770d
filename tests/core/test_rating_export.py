"""Ratings as lines to train with."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from hfchat_desktop.core.rating_export import (
    ExportFormat,
    ExportOptions,
    RatingExport,
    write_export,
)
from hfchat_desktop.core.ratings import Rating
from hfchat_desktop.core.store import ChatStore
from hfchat_desktop.errors import ExportFailedError
from tests.fakes.rated_chats import answer, ask, fill

HELLO = [{"role": "user", "content": "Hello"}]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ChatStore]:
    made, _ = ChatStore.open(tmp_path / "chats.db", backups=tmp_path / "backups")
    yield made
    made.close()


def exported(store: ChatStore, shape: str, **options: Any) -> tuple[list[dict[str, Any]], int]:
    export = RatingExport(store, ExportOptions(ExportFormat(shape), **options))
    found = [json.loads(line) for line in export.lines()]
    assert export.written == len(found)
    return found, export.left_out


def said(text: str, **more: str) -> list[dict[str, str]]:
    return [{"role": "assistant", "content": text, **more}]


def test_answers_that_were_good_or_bad_are_labelled_and_the_rest_is_counted(store: ChatStore):
    chat = store.create_chat()
    question = ask(store, chat.id, "Hello")
    answer(store, question, "up", Rating(thumb=1))
    answer(store, question, "two stars", Rating(thumb=1, stars=2))
    answer(store, question, "three stars", Rating(stars=3))
    answer(store, question, "three stars and a thumb", Rating(stars=3, thumb=-1))
    answer(store, question, "a note", Rating(note="Hm"))
    answer(store, question, "  ", Rating(thumb=1))
    answer(store, question, "not rated")

    found, left_out = exported(store, "kto")

    assert found == [
        {"prompt": HELLO, "completion": said("up"), "label": True},
        {"prompt": HELLO, "completion": said("two stars"), "label": False},
        {"prompt": HELLO, "completion": said("three stars and a thumb"), "label": False},
    ]
    assert left_out == 3


def test_versions_that_were_rated_differently_make_pairs(store: ChatStore):
    chat = store.create_chat()
    question = ask(store, chat.id, "Hello")
    answer(store, question, "worst", Rating(stars=1))
    answer(store, question, "best", Rating(stars=5))
    answer(store, question, "good", Rating(stars=4))
    answer(store, question, "also good", Rating(stars=4))
    answer(store, question, "best", Rating(stars=1))  # the same words say nothing
    other = ask(store, chat.id, "And then?")
    answer(store, other, "alone", Rating(stars=5))

    found, left_out = exported(store, "dpo")

    pairs = {(one["chosen"][0]["content"], one["rejected"][0]["content"]) for one in found}
    assert pairs == {
        ("best", "worst"), ("good", "worst"), ("also good", "worst"),
        ("best", "good"), ("best", "also good"), ("good", "best"), ("also good", "best"),
    }  # fmt: skip
    assert all(one.keys() == {"prompt", "chosen", "rejected"} for one in found)
    assert all(one["prompt"] == HELLO for one in found)
    assert left_out == 1


def test_every_rated_answer_is_there_with_all_that_is_known(store: ChatStore):
    fill(store)
    found, left_out = exported(store, "jsonl")
    assert (len(found), left_out) == (16, 0)
    letter = next(one for one in found if one["stars"] == 5)
    assert letter["messages"] == [
        {"role": "system", "content": "Answer in Polish."},
        {"role": "user", "content": "How does one begin a letter?"},
        {"role": "assistant", "content": "Szanowna Pani,", "thinking": "A formal one."},
    ]
    assert letter["note"] == "As at school"
    assert (letter["model"], letter["folder"], letter["tags"]) == ("Qwen3 4B", "Work", [])
    assert (letter["chat_title"], letter["rated_at"]) == ("Polish letters", 200.0)
    assert letter["tokens_per_s"] == 18.0
    against = next(one for one in found if one["thumb"] == -1)
    assert against["reasons"] == ["wrong"]


def test_system_prompts_and_thinking_can_be_left_out(store: ChatStore):
    fill(store)
    found, _ = exported(store, "jsonl", with_system=False, with_thinking=False)
    messages = [message for one in found for message in one["messages"]]
    assert {message["role"] for message in messages} == {"user", "assistant"}
    assert all(message.keys() == {"role", "content"} for message in messages)


def test_the_system_prompt_of_the_persona_stands_where_the_chat_has_none(store: ChatStore):
    fill(store)
    found, _ = exported(store, "kto", system_prompts={"code-reviewer": "Review code."})
    systems = {one["prompt"][0]["content"] for one in found if one["prompt"][0]["role"] == "system"}
    assert systems == {"Answer in Polish.", "Review code."}


def test_what_the_chat_was_told_to_forget_is_no_part_of_a_later_prompt(store: ChatStore):
    chat = store.create_chat()
    first = answer(store, ask(store, chat.id, "One"), "1", Rating(thumb=1))
    store.set_chat_fields(chat.id, forget_above=first.id)
    answer(store, ask(store, chat.id, "Two"), "2", Rating(thumb=1))
    found, _ = exported(store, "kto")
    assert [[m["content"] for m in one["prompt"]] for one in found] == [["One"], ["Two"]]


def test_no_text_ends_a_line_or_is_no_utf_8(store: ChatStore):
    chat = store.create_chat()
    text = "a\nb\r\nc\u2028d\u2029e\x85f \ud800 \U0001f98a"
    answer(store, ask(store, chat.id, "Hello"), text, Rating(thumb=1))
    (line,) = RatingExport(store, ExportOptions(ExportFormat.KTO)).lines()
    assert len(line.splitlines()) == 1
    assert line.encode()
    assert json.loads(line)["completion"][0]["content"] == text.replace("\ud800", "\ufffd")


def test_what_is_in_the_trash_is_not_exported(store: ChatStore):
    fill(store)
    store.delete_chats([chat.id for chat in store.chats()])
    for shape in ExportFormat:
        assert exported(store, shape) == ([], 0)


def test_a_file_is_written_whole_or_stays_as_it_was(store: ChatStore, tmp_path: Path):
    fill(store)
    file = tmp_path / "ratings.jsonl"
    file.write_text("older")
    done = write_export(store, ExportOptions(), file)
    assert (done.written, len(file.read_text().splitlines())) == (16, 16)
    assert [name for name in os.listdir(tmp_path) if "ratings" in name] == ["ratings.jsonl"]


def test_a_folder_that_is_not_there_is_told_and_not_made(store: ChatStore, tmp_path: Path):
    fill(store)
    with pytest.raises(ExportFailedError):
        write_export(store, ExportOptions(), tmp_path / "none" / "ratings.jsonl")
    with pytest.raises(ExportFailedError):
        write_export(store, ExportOptions(), tmp_path)
    assert not (tmp_path / "none").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="a device has another name there")
def test_a_device_is_written_to_and_not_replaced(store: ChatStore):
    fill(store)
    assert write_export(store, ExportOptions(), Path("/dev/null")).written == 16
    assert Path("/dev/null").is_char_device()
