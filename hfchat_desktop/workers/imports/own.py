"""Our own export: {"format": "hfchat-chats", …, "folders", "saved", "shares", "chats"}."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from hfchat_desktop.core.chat_record import FORMAT, VERSION
from hfchat_desktop.core.importing.values import LeftOut
from hfchat_desktop.workers.imports.kinds import Head, Kind
from hfchat_desktop.workers.imports.source import Source

_SINGLE = {"folders[]": "folder", "saved[]": "saved", "shares[]": "share"}
_START_BYTES = 400


def _sniff(names: Sequence[str], head: Head) -> bool:
    if len(names) != 1:
        return False
    start = head(names[0])[:_START_BYTES]
    return b'"format"' in start and f'"{FORMAT}"'.encode() in start


def _records(source: Source) -> Iterator[dict[str, Any]]:
    for place, value in source.json_pieces(source.names[0]):
        if place == "version" and (not isinstance(value, int) or value > VERSION):
            raise source.refusal("newer")
        if place == "chats[]" and isinstance(value, dict):
            yield {**value, "own": True}
        elif place in _SINGLE and isinstance(value, dict):
            yield {_SINGLE[place]: value}
        elif place.endswith("[]"):
            source.leave_out(LeftOut.BROKEN_CHAT)


KIND = Kind("hfchat", _sniff, _records)
