"""The parameters of a persona on one line."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from hfchat_desktop.core.parameters import checked
from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.ui.parameters.words import parameter_words, value_words

_LONGEST = 40


def parameter_line(parameters: Mapping[str, Any]) -> str:
    """Return "Temperature 0.5 · Top-k 40", "" where there are none that can be used."""
    return " · ".join(
        f"{parameter_words(name).label} {plain_label(value_words(name, value), longest=_LONGEST)}"
        for name, value in checked(parameters).items()
    )
