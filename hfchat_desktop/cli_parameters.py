"""Parameters of an answer as arguments: NAME=VALUE, with the limits that the window has."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

_FILE = "@"
_LAYERS, _AUTOMATIC = "gpu_layers", "auto"


def parameter(text: str) -> tuple[str, Any]:
    """Return name and value of `NAME=VALUE`; `NAME=@FILE` takes the text of a file.

    Raises ArgumentTypeError for a name that is none and for a value that is not allowed.
    """
    from hfchat_desktop.core.engine_commands import AUTOMATIC
    from hfchat_desktop.core.parameters import BY_NAME, ParameterKind

    name, equals, given = text.partition("=")
    name = name.strip().replace("-", "_")
    spec = BY_NAME.get(name)
    if not equals or spec is None:
        known = ", ".join(BY_NAME)
        raise argparse.ArgumentTypeError(f"{text!r} is not NAME=VALUE with one of: {known}")
    if given.startswith(_FILE):
        given = _text_of(given.removeprefix(_FILE))
    value: Any = given
    if spec.kind is ParameterKind.LINES:
        value = tuple(line for line in given.split("\n") if line)
    elif spec.kind is not ParameterKind.TEXT:
        value = AUTOMATIC if name == _LAYERS and given == _AUTOMATIC else _plain(given)
    if not spec.allows(value):
        raise argparse.ArgumentTypeError(f"{given[:40]!r} is not allowed for {name}")
    return name, spec.plain(value)


def _plain(given: str) -> Any:
    """Return a number, None, or the word itself."""
    try:
        return json.loads(given)
    except ValueError:
        return given


def _text_of(path: str) -> str:
    try:
        return Path(path).read_text(encoding="utf-8")
    except (OSError, ValueError) as error:
        raise argparse.ArgumentTypeError(f"{path} cannot be read: {error}") from error
