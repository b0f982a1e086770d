"""What `plain_label` leaves of a name that someone else chose."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hfchat_desktop.core.plain_text import plain_label


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
