"""`hfchat ratings`."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from hfchat_desktop.core.profile_lock import ProfileLock
from hfchat_desktop.core.store import ChatStore
from hfchat_desktop.paths import profile
from tests.cli.conftest import Command
from tests.fakes.rated_chats import fill


@pytest.fixture
def rated(hfchat: Command) -> Iterator[Command]:
    """Return the command on a profile with ratings that a window has open."""
    place = profile(hfchat.folder)
    place.data.mkdir(parents=True)
    lock = ProfileLock(place.lock_file)
    assert lock.acquire()
    store, _ = ChatStore.open(place.database_file, backups=place.backups)
    fill(store)
    yield hfchat
    store.close()
    lock.release()


def test_models_are_listed_with_rank_means_and_speed(rated: Command):
    first, second = rated.json("ratings", "list")
    assert (first["rank"], first["name"], first["count"]) == (1, "Qwen3 4B", 12)
    assert (second["rank"], second["missing_ratings"]) == (None, 6)
    assert first["stars"]["low"] < first["stars"]["mean"] < first["stars"]["high"]
    assert (first["thumbs_up"]["mean"], first["thumb_count"]) == (1, 9)
    assert first["tokens_per_s"] == 18.5
    shown = rated("ratings", "list").stdout
    assert "Qwen3 4B" in shown
    assert "A rank needs 10 ratings." in shown


def test_they_can_be_added_up_by_persona_and_by_topic(rated: Command):
    names = {one["name"]: one["count"] for one in rated.json("ratings", "list", "--by", "persona")}
    assert names == {"Code reviewer": 9, "no persona": 7}
    names = {one["name"]: one["count"] for one in rated.json("ratings", "list", "--by", "topic")}
    assert names == {"python": 9, "Work": 2, "no topic": 5}


def test_pairs_go_to_standard_output_and_their_count_to_standard_error(rated: Command):
    done = rated("ratings", "export", "--format", "dpo")
    assert done.returncode == 0
    (line,) = done.stdout.splitlines()
    assert json.loads(line) == {
        "prompt": [
            {"role": "system", "content": "Answer in Polish."},
            {"role": "user", "content": "How does one begin a letter?"},
        ],
        "chosen": [{"role": "assistant", "content": "Szanowna Pani,", "thinking": "A formal one."}],
        "rejected": [{"role": "assistant", "content": "Hi."}],
    }
    assert done.stderr.startswith("1 pair written, 14 rated answers left out")


def test_a_file_is_written_without_what_is_not_wanted(rated: Command, tmp_path):
    file = tmp_path / "kto.jsonl"
    done = rated("ratings", "export", "--format", "kto", "--output", str(file), "--no-system",
                 "--no-thinking")  # fmt: skip
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr.startswith("11 answers written, 5 rated answers left out")
    records = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    assert [one["label"] for one in records] == [False, *[True] * 10]
    assert records[1]["completion"] == [{"role": "assistant", "content": "Szanowna Pani,"}]
    assert {one["prompt"][0]["role"] for one in records} == {"user"}


def test_a_place_that_cannot_be_written_is_told_in_one_sentence(rated: Command, tmp_path):
    done = rated("ratings", "export", "--output", str(tmp_path / "none" / "file.jsonl"))
    assert done.returncode == 1
    assert len(done.stderr.strip().splitlines()) == 1


def test_without_ratings_there_is_nothing_and_wrong_usage_is_two(hfchat: Command):
    assert hfchat("ratings", "list").stdout == "No ratings yet.\n"
    assert hfchat.json("ratings", "list") == []
    done = hfchat("ratings", "export")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "0 answers written.\n")
    assert hfchat("ratings").returncode == 2
    assert hfchat("ratings", "export", "--format", "xml").returncode == 2
