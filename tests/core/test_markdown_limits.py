"""Which texts are plain at first, and where long ones are folded."""

import time

import pytest

from hfchat_desktop.core.markdown_limits import (
    FOLD_BEYOND,
    FOLD_TO,
    PLAIN_FOLD_TO,
    first_part,
    fold_at,
    is_heavy,
)

CODE = "```py\n" + "x = [1] * 2  # | - > `\n" * 800 + "```\n"


@pytest.mark.parametrize(
    "text",
    [
        "word " * 14_000,
        "- x\n" * 501,
        "1. x\n" * 501,
        "a|b\n-|-\n" + "1|2\n" * 201,
        "a" * 2_001,
        "words and https://e.org/" + "a" * 2_001,
        "> " * 16 + "deep",
        "  " * 16 + "- deep",
        "_*" * 3_000,
        "a\u00a0" * 5_000,
        "x\n" + "\u202e" * 4_001,
    ],
)
def test_what_would_take_long_is_heavy(text):
    assert is_heavy(text)
    assert first_part(text) == ""


@pytest.mark.parametrize(
    "text",
    [
        "",
        "word " * 12_000,
        "- an item\n" * 499,
        "a|b\n-|-\n" + "1|2\n" * 190,
        "> > > quoted",
        CODE,
        "```\n" + "a" * 10_000 + "\n```",
        "```\n" + " " * 60 + "- x\n```",
        "**bold** and `code` " * 400,
    ],
)
def test_ordinary_text_is_not(text):
    assert not is_heavy(text)


def test_short_text_is_not_folded():
    assert fold_at("word " * 4_000, plain=False) == 0
    assert fold_at("word\n" * 500, plain=False) == 0
    assert fold_at("word " * 2_000, plain=True) == 0


def test_long_text_is_folded_at_the_end_of_a_paragraph_or_line():
    text = ("word " * 20 + "\n\n") * 400
    at = fold_at(text, plain=False)
    assert FOLD_TO // 2 < at <= FOLD_TO
    assert text[at - 1] == "\n"
    assert first_part(text) == text[:at]
    at = fold_at("word " * FOLD_BEYOND, plain=True)
    assert PLAIN_FOLD_TO // 2 < at <= PLAIN_FOLD_TO
    assert fold_at("a" * 100_000, plain=True) == PLAIN_FOLD_TO
    assert fold_at("x\n" * 1_000, plain=False) == 600


@pytest.mark.parametrize("part", ["- ", "> ", "```\n", "`", "\t", " ", "|", "\n", "a*", "  - x\n"])
def test_looking_takes_no_time(part):
    text = (part * 70_000)[:65_000]
    started = time.thread_time()
    is_heavy(text)
    fold_at(text, plain=False)
    assert time.thread_time() - started < 0.5
