"""What several programs write into the text of a message, and how it is taken apart."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from hfchat_desktop.core.importing.values import LeftOut
from hfchat_desktop.core.reply_text import THINKING_TAGS
from hfchat_desktop.workers.imports.records import text_of
from hfchat_desktop.workers.imports.source import Source

_MEDIA = {"image": LeftOut.IMAGE, "audio": LeftOut.AUDIO, "video": LeftOut.VIDEO}
_BREAKS = re.compile(r"[\r\n\t\[\]]+")
_LONGEST_NAME = 200


def split_thinking(text: str) -> tuple[str, str]:
    """Return the thinking that a model wrote at the beginning between tags, and the answer.

    >>> split_thinking("<think>Hm.</think>\\n\\nYes.")
    ('Hm.', 'Yes.')
    """
    start = text.lstrip()
    for opening, closing in THINKING_TAGS:
        if start.startswith(opening):
            thinking, closed, answer = start[len(opening) :].partition(closing)
            return thinking.strip(), answer.lstrip("\n") if closed else ""
    return "", text


def attached(source: Source, kind: str, name: Any = "") -> str:
    """Return the line that stands for what cannot be taken over, as "[image: cat.png]".

    `kind` is "image", "audio", "video", or anything for a file.
    """
    word = kind if kind in _MEDIA else "file"
    source.leave_out(_MEDIA.get(word, LeftOut.FILE))
    shown = _BREAKS.sub(" ", text_of(name)).strip()[:_LONGEST_NAME]
    return f"[{word}: {shown}]" if shown else f"[{word}]"


def as_dict(value: Any) -> dict[str, Any]:
    """Return an object of JSON, an empty one for anything else."""
    return value if isinstance(value, dict) else {}


def as_list(value: Any) -> list[Any]:
    """Return an array of JSON, an empty one for anything else."""
    return value if isinstance(value, list) else []


def objects(source: Source, name: str) -> Iterator[dict[str, Any]]:
    """Yield the objects of a JSON file that is a list of them, or is one itself."""
    whole: dict[str, Any] = {}
    for place, value in source.json_pieces(name):
        if not place and isinstance(value, dict):
            yield value
        elif place.endswith("[]"):
            whole.setdefault(place[:-2], []).append(value)
        elif place:
            whole[place] = value
        else:
            source.leave_out(LeftOut.BROKEN_CHAT)
    if whole:
        yield whole
