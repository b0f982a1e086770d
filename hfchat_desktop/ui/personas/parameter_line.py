"""The parameters of a persona on one line."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale

from hfchat_desktop.core.plain_text import plain_label

_LONGEST = 40


def parameter_line(parameters: Mapping[str, Any]) -> str:
    """Return "Temperature 0.5 · Top-k 40", "" where there are none."""
    return " · ".join(f"{_name(name)} {_value(value)}" for name, value in parameters.items())


def _name(name: str) -> str:
    translate = QCoreApplication.translate
    return {
        "max_tokens": translate("Parameters", "Longest answer"),
        "temperature": translate("Parameters", "Temperature"),
        "top_k": translate("Parameters", "Top-k"),
        "top_p": translate("Parameters", "Top-p"),
        "min_p": translate("Parameters", "Min-p"),
        "repeat_penalty": translate("Parameters", "Repeat penalty"),
        "seed": translate("Parameters", "Seed"),
    }.get(name, name.replace("_", " "))


def _value(value: Any) -> str:
    if isinstance(value, bool) or value is None:
        return str(value)
    if isinstance(value, int):
        return QLocale().toString(value)
    if isinstance(value, float):
        return QLocale().toString(value, "g", 4)
    words = ", ".join(value) if isinstance(value, list | tuple) else str(value)
    return plain_label(words, longest=_LONGEST)
