"""Reads an export as the importing child does, in this process."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

from hfchat_desktop.core.importing.check import checked_chat
from hfchat_desktop.core.importing.values import LeftOut
from hfchat_desktop.workers.imports.kinds import kind_of
from hfchat_desktop.workers.imports.source import open_source

Chat = dict[str, Any]


class TakenOver:
    """The chats of an export after they were checked, its kind, and what is left out."""

    def __init__(self, path: Path) -> None:
        source = open_source(path)
        try:
            kind = kind_of(source)
            self.kind = kind.name if kind else ""
            found = kind.records(source) if kind else iter(())
            checked = (checked_chat(raw, source.left_out, time.time()) for raw in found)
            self.chats: list[Chat] = [chat for chat in checked if chat]
            self.left: dict[LeftOut, int] = {
                what: count for what, count in source.left_out.items() if count
            }
        finally:
            source.close()

    @property
    def chat(self) -> Chat:
        """The only chat."""
        (found,) = self.chats
        return found


def turns(chat: Chat) -> list[tuple[str, str]]:
    """Return role and text of every message."""
    return [(one["role"], one["text"]) for one in chat["messages"]]


def visible(chat: Chat) -> list[str]:
    """Return the texts that are shown, from the first to the last."""
    chosen = dict(chat["chosen"])
    texts = {one["id"]: one["text"] for one in chat["messages"]}
    found, here = [], chosen.get(None)
    while here is not None:
        found.append(texts[here])
        here = chosen.get(here)
    return found


def write_json(path: Path, value: object) -> Path:
    """Write a file of JSON, its folders too; return its path."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(value), "utf-8")
    return path
