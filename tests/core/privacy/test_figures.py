"""What the check before sharing promises for any text: nothing missed, little invented, no wait."""

from __future__ import annotations

import json
import random
import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks import privacy as figures
from benchmarks.ordinary_messages import Ordinary
from hfchat_desktop.core.privacy import Surroundings, find, must_go, redact

OWN = Surroundings(user_names=("anna",), home_folders=("/srv/anna",), host_names=("gustaw",))
PIECES = (
    "anna@example.org",
    "hf_" + "aB3d" * 9,
    "password: h0ney!",
    "C:\\Users\\Anna\\x",
    "\n",
    "\\",
)


def seeded(draw: int) -> dict[str, str]:
    """Return 50 secrets, each drawn anew."""
    dice = random.Random(draw)
    return figures.drawn_secrets(lambda letters, count: "".join(dice.choices(letters, k=count)))


@pytest.mark.parametrize("draw", range(5))
def test_fifty_secrets_of_fifty_kinds_are_found_and_leave_valid_json(draw: int):
    secrets = seeded(draw)
    assert len(secrets) == 50
    texts = figures.chat_texts(secrets, random.Random(draw))
    written = json.dumps({"texts": texts}, ensure_ascii=False)
    copy = redact(written, find(written)).text
    assert len(json.loads(copy)["texts"]) == 50
    for (name, secret), text in zip(secrets.items(), texts, strict=True):
        part = figures.secret_part(name, secret)
        assert part not in redact(text, find(text)).text, name
        assert part not in copy, name


def test_nothing_that_must_go_is_found_in_a_copy():
    for draw in range(3):
        for text in figures.chat_texts(seeded(draw), random.Random(draw)):
            again = find(redact(text, find(text)).text)
            assert [one for one in again if must_go(one.kind)] == []


def test_ordinary_messages_raise_few_alarms():
    alarms = [text for text in Ordinary(seed=7).messages(1_000) if find(text)]
    assert len(alarms) <= 10


@pytest.mark.parametrize(
    "trap",
    [
        "token=",
        "sk-",
        "+1",
        "-us",
        "PL61 1090 ",
        "C:\\Users\\a",
        "fd00:",
        "@",
        "://a:",
        ".local",
        "1 ",
    ],
)
def test_a_text_made_to_be_slow_takes_no_longer_than_another(trap: str):
    text = trap * (200_000 // len(trap))
    begun = time.process_time()
    find(text, OWN)
    assert time.process_time() - begun < 3  # 0.2 s on a computer that does nothing else


@settings(max_examples=150, deadline=None)
@given(st.lists(st.one_of(st.text(max_size=12), st.sampled_from(PIECES)), max_size=12))
def test_a_copy_differs_where_its_marks_are_and_nowhere_else(parts: list[str]):
    text = "".join(parts)
    findings = find(text, OWN)
    copy = redact(text, findings)
    assert all(one.text == text[one.start : one.end] for one in findings)
    assert all(a.end <= b.start for a, b in pairwise(findings))
    assert len(copy.marks) == len(findings)
    back, done = "", 0
    for mark, one in zip(copy.marks, findings, strict=True):
        assert copy.text[mark.start : mark.end] == one.replacement
        back += copy.text[done : mark.start] + one.text
        done = mark.end
    assert back + copy.text[done:] == text
