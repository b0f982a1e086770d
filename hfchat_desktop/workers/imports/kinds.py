"""Which kinds of exports can be read. A new kind is a module with a `KIND`, listed here.

A kind looks at the names of the files (one, or those of an archive or a folder) and at their
first bytes, and says whether it knows them. Then it yields chats as neutral records
(`core.chat_record`), made with `workers.imports.records`. It need not be careful: whatever it
yields is checked and mended by `core.importing.check`; what it raises of `NotReadError`,
`ValueError`, `LookupError`, `TypeError` or `AttributeError` ends the import in a sentence. Numbers
of messages may be texts as well, and need be unique in their chat alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from hfchat_desktop.core.record import Record
from hfchat_desktop.workers.imports.source import Source

Head = Callable[[str], bytes]
"""Returns the first HEAD_BYTES of the file of a name (fewer where it is shorter)."""


class Kind(Record):
    """One kind of export.

    `name` is its key, as "chatgpt"; `ui` has its words. `sniff(names, head)` says whether the
    files are of this kind: quickly, and of none that it cannot read. `records(source)`
    yields neutral chat records, the whole export streamed; what it cannot take over it tells
    with `source.leave_out`. Beside chats it may yield {"saved": {"kind", "key", "record"}},
    {"folder": {"id", "name", "position"}} and {"share": {...}}, as our own files do.
    """

    name: str
    sniff: Callable[[Sequence[str], Head], bool]
    records: Callable[[Source], Iterator[dict[str, Any]]]


def kinds() -> tuple[Kind, ...]:
    """Return all kinds, in the order in which they are asked: the first that knows it reads it."""
    from hfchat_desktop.workers.imports import (
        chatgpt,
        gpt4all,
        huggingchat,
        jan,
        lm_studio,
        markdown_chats,
        open_webui,
        openai_lines,
        own,
    )

    programs = (own, chatgpt, huggingchat, open_webui, lm_studio, jan, gpt4all)
    return tuple(module.KIND for module in (*programs, openai_lines, markdown_chats))


def kind_of(source: Source) -> Kind | None:
    """Return the first kind that knows the files, None where none does."""
    for kind in kinds():
        if kind.sniff(source.names, source.head):
            return kind
    return None
