"""Words are found in a message as it is read."""

from __future__ import annotations

import pytest

from hfchat_desktop.core.find import FindQuery, joined_text
from hfchat_desktop.core.markdown import parse


def count(words: str, markdown: str, *, match_case: bool = False) -> int:
    return FindQuery(words, match_case).count(joined_text(parse(markdown)))


@pytest.mark.parametrize(
    ("words", "markdown", "places"),
    [
        ("interest", "The *inter*est of `Interest`", 2),
        ("gesla jazn", "Zażółć **gęślą** jaźń", 1),
        ("bold text", "some **bold** text", 1),
        ("b", "| a | b |\n|---|---|\n| b | bb |", 4),
        ("x", "```py\nx = 1\nx += x\n```", 3),
        ("deep", "> - a\n>   - deep\n", 1),
        ("two lines", "two\nlines", 1),
        ("one two", "one\n\ntwo", 0),
        ("one two", "- one\n- two", 0),
        ("a*b", "`a*b`", 1),
        ("x^2", "so $x^2$ is", 1),
        ("note", "a[^1]\n\n[^1]: The note.", 1),
        ("aa", "aaaa", 2),
        ("", "anything", 0),
    ],
)
def test_marks_and_blocks_do_not_hide_words(words: str, markdown: str, places: int):
    assert count(words, markdown) == places


def test_case_counts_where_it_is_asked_for():
    assert count("Bread", "bread and Bread", match_case=True) == 1
    assert FindQuery("Bread", match_case=True).spans("bread and Bread") == [(10, 15)]


def test_places_are_those_of_the_text_itself():
    text = "İĞŁ 👩‍👩‍👧 łódź ŁÓDŹ"
    assert [text[a:b] for a, b in FindQuery("lodz").spans(text)] == ["łódź", "ŁÓDŹ"]
