"""What `plain_label` leaves of a name that someone else chose."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hfchat_desktop.core.plain_text import (
    in_a_mirrored_line,
    is_never_slanted,
    is_right_to_left,
    isolated,
    plain_label,
    plain_sentence,
)

SALAM = "\u0633\u0644\u0627\u0645"


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Compound interest", "Compound interest"),
        ("two\nlines\r\nand\ttab", "two lines and tab"),
        ("line\u2028separator\u2029paragraph", "line separator paragraph"),
        ("photo\u202egnp.exe", "photognp.exe"),
        ("\u2066hidden\u2069\u200f", "hidden"),
        ("nul\x00 and \x1b[31mred", "nul and [31mred"),
        ("half \ud83d emoji", "half emoji"),
        ("family 👩\u200d👧", "family 👩\u200d👧"),
        ("   ", ""),
    ],
)
def test_a_name_from_outside_becomes_one_honest_line(name: str, shown: str) -> None:
    assert plain_label(name) == shown


def test_an_endless_name_is_cut() -> None:
    assert plain_label("a" * 10_000_000, longest=80) == "a" * 80


@given(st.text())
def test_a_label_never_breaks_the_line_and_never_turns_it(text: str) -> None:
    label = plain_label(text)

    assert len(label.splitlines()) <= 1
    assert not set(label) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
    assert plain_label(label) == label


def test_a_sentence_keeps_the_isolates_around_names_and_nothing_else_that_turns_it() -> None:
    whole = f"\u200f{SALAM} \u2068Qwen3 (4B)\u2069."
    assert plain_sentence(whole) == whole
    assert plain_sentence(whole + "\u202e") == whole
    for open_ended in (f"\u2068{SALAM}", f"{SALAM}\u2069\u2068", f"\u2069{SALAM}\u2067"):
        assert plain_sentence(open_ended) == SALAM


@given(st.text(st.sampled_from("ab\u05d0 \u202a\u202c\u202e\u2066\u2067\u2068\u2069\u200f\n")))
def test_no_sentence_reaches_beyond_its_end(text: str) -> None:
    shown = plain_sentence(text)
    depth = 0
    for char in shown:
        depth += (char in "\u2066\u2067\u2068") - (char == "\u2069")
        assert depth >= 0
    assert depth == 0
    assert not set(shown) & set("\u202a\u202b\u202c\u202d\u202e\n")


def test_a_name_and_what_is_around_it_do_not_turn_each_other() -> None:
    assert isolated("Qwen3 (4B)!") == "Qwen3 (4B)!"
    assert isolated(f"{SALAM}!") == f"\u2068{SALAM}!\u2069"
    assert in_a_mirrored_line(f"{SALAM}!") == f"{SALAM}!"
    parts = in_a_mirrored_line(f"4B · {SALAM}")
    assert parts == f"\u20664B\u2069 · {SALAM}"
    assert in_a_mirrored_line("") == ""
    assert in_a_mirrored_line(isolated(f"4B · {SALAM}")) == parts
    apart = f"{isolated(SALAM)} · {isolated(SALAM)}"
    assert in_a_mirrored_line(apart) == apart


def test_the_first_letter_says_how_a_text_runs() -> None:
    assert is_right_to_left(f"1. {SALAM} abc")
    assert not is_right_to_left(f"abc {SALAM}")
    assert not is_right_to_left("123")


@pytest.mark.parametrize("text", [SALAM, "\u5f3a\u8c03", "a \u3042", "\u05d0"])
def test_scripts_without_italics_are_known(text: str) -> None:
    assert is_never_slanted(text)
    assert not is_never_slanted("emphasis \u00e9 \u0416")
