"""GPT4All's chats: `gpt4all-NUMBER.chat` beside its models, one file each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from hfchat_desktop.core.importing.values import LeftOut
from hfchat_desktop.workers.imports import records
from hfchat_desktop.workers.imports.data_stream import BadStreamError
from hfchat_desktop.workers.imports.gpt4all_file import (
    MAGIC,
    Gpt4AllChat,
    Gpt4AllItem,
    read_gpt4all,
)
from hfchat_desktop.workers.imports.kinds import Head, Kind
from hfchat_desktop.workers.imports.said import attached, split_thinking
from hfchat_desktop.workers.imports.source import Source

_ROLES = {"prompt": "user", "response": "assistant", "system": "system"}
_HASH = re.compile(r"[0-9a-f]{32,}")


def _sniff(names: Sequence[str], head: Head) -> bool:
    return any(head(name).startswith(MAGIC) for name in _files(names))


def _files(names: Sequence[str]) -> list[str]:
    return [name for name in names if name.lower().endswith(".chat")]


def _records(source: Source) -> Iterator[dict[str, Any]]:
    for name in _files(source.names):
        try:
            with source.open(name) as file:
                found = read_gpt4all(file, source.size(name))
        except BadStreamError:
            source.leave_out(LeftOut.BROKEN_CHAT)
            continue
        if found.cut:
            source.leave_out(LeftOut.CUT_FILE)
        yield _chat(source, found)


def _chat(source: Source, found: Gpt4AllChat) -> dict[str, Any]:
    model = "" if _HASH.fullmatch(found.model) else found.model.removesuffix(".gguf")
    return records.chat(
        f"gpt4all:{found.id}" if found.id else "",
        records.in_a_row(_message(source, item, place, model) for place, item in _kept(found)),
        title=found.name,
        created_at=records.when(found.created_at),
        updated_at=records.when(found.created_at),
        model=model,
    )


def _kept(found: Gpt4AllChat) -> list[tuple[int, Gpt4AllItem]]:
    """Return the messages with their places; what tools gave is none of them."""
    return [(n, item) for n, item in enumerate(found.items) if not item.kind.startswith("tool")]


def _message(source: Source, item: Gpt4AllItem, place: int, model: str) -> dict[str, Any]:
    if item.tools:
        source.leave_out(LeftOut.TOOL, item.tools)
    # Old versions wrote the labels in the language of the person: then the order says who.
    role = _ROLES.get(item.kind) or ("assistant" if place % 2 else "user")
    thinking, text = split_thinking(item.text) if role == "assistant" else ("", item.text)
    files = [attached(source, "file", name) for name in item.attached]
    record = records.message(
        None,
        None,
        role,
        "\n\n".join([*files, text]) if files else text,
        thinking=item.thinking or thinking,
        model=model if role == "assistant" else "",
        thumb=item.thumb,
    )
    if role == "assistant" and (item.stopped or item.failed):
        record["state"] = "stopped" if item.stopped else "interrupted"
    return record


KIND = Kind("gpt4all", _sniff, _records)
