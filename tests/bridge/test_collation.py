"""Names are in the order of the reader's alphabet."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from hfchat_desktop.bridge.collation import alphabet


@pytest.fixture(autouse=True)
def formats() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("language", "ordered"),
    [
        ("pl", ["9 lat", "10 lat", "lis", "Łoś", "zebra", "Żaba"]),
        ("cs", ["cibule", "čaj", "hruška", "chléb"]),
        ("de", ["Apfel", "Äpfel", "zebra"]),
        ("C", ["apple", "Bread", "cheese"]),
    ],
)
def test_names_are_sorted_as_a_dictionary_of_the_language_does(
    language: str, ordered: list[str]
) -> None:
    QLocale.setDefault(QLocale(language))
    turned = ordered[::-1]
    assert sorted(turned, key=alphabet()) == ordered
