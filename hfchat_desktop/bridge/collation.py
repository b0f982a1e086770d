"""The order of names in the alphabet of the reader's language: Ł after l, and 10 after 9."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCollator, QLocale, Qt


def alphabet() -> Callable[[str], Any]:
    """Return what makes a key to sort names by, whatever their case."""
    locale = QLocale()
    if locale.language() == QLocale.Language.C:  # it has no alphabet
        locale = QLocale(QLocale.Language.English)
    collator = QCollator(locale)
    collator.setNumericMode(True)
    collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    return collator.sortKey
