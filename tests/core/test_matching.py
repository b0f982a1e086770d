"""Names are found by what somebody types of them."""

from __future__ import annotations

import sys

import pytest

from hfchat_desktop.core.folding import fold
from hfchat_desktop.core.matching import rank, terms_of


def found(words: str, names: list[str]) -> list[str]:
    """Return the names that match, the best first."""
    ranks = {name: rank(terms_of(fold(words)), fold(name)) for name in names}
    return sorted((name for name in names if ranks[name] is not None), key=lambda n: ranks[n])


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("zazolc", "Zażółć gęślą jaźń"),
        ("GESLA", "Zażółć gęślą jaźń"),
        ("uber", "Über uns"),
        ("istanbul", "İstanbul"),
        ("елка", "Ёлка"),
        ("が", "がく"),
    ],
)
def test_case_and_accents_are_left_out(typed: str, name: str):
    assert found(typed, [name]) == [name]


def test_a_folded_text_is_as_long_as_the_text():
    every = "".join(map(chr, [*range(0xD800), *range(0xE000, 0x3000 + 0xE000)]))
    assert len(fold(every)) == len(every)
    assert fold("か") != fold("が")
    assert fold("a\u00a0b\nc") == "a b c"
    assert len(fold(chr(sys.maxunicode))) == 1


def test_beginnings_come_before_what_is_inside():
    names = ["Unload the model", "Choose a model", "Model card", "Remodel", "Model"]
    assert found("model", names)[:2] == ["Model", "Model card"]
    assert found("model", names)[-1] == "Remodel"


@pytest.mark.parametrize(
    ("typed", "name"),
    [("regn", "Regenerate the answer"), ("nc", "New chat"), ("copy las", "Copy the last answer")],
)
def test_letters_may_be_left_out_of_a_word(typed: str, name: str):
    assert found(typed, [name, "Something else"]) == [name]


@pytest.mark.parametrize("typed", ["xyz", "regz", "new xyz", "answerregenerate", "aceg"])
def test_what_is_not_there_is_not_found(typed: str):
    assert found(typed, ["Regenerate the answer", "A b c d e f g h i j k"]) == []
