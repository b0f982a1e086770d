"""Chats as they may leave: what is private in them is found, and replaced in a copy.

It is done with every text of a record before anything is written of it, so that each format
(escaped, coloured, on pages) has the same words, and a title that becomes the name of a file
or of a gist is replaced as well.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from enum import Enum
from typing import Any, TypeVar, cast

from hfchat_desktop.core.exporting import ExportedChat
from hfchat_desktop.core.privacy import (
    Finding,
    Kind,
    Mark,
    Redacted,
    Subject,
    Surroundings,
    Topic,
    find,
    group,
    redact,
)
from hfchat_desktop.core.privacy.findings import REPLACEMENTS
from hfchat_desktop.core.record import Record

_BEGINS, _ENDS = "\ufdd0", "\ufdd1"
"""Around a replacement: where it stands in what was made. Unicode has them for inner use alone,
so that no text to be read has them; where one does, they are left out."""

_KIND_OF = {words: kind for kind, words in REPLACEMENTS.items()}

_Value = TypeVar("_Value")

Rewrite = Callable[[str], str]


def texts_of(value: Any) -> Iterator[str]:
    """Yield every text in a value, and in what lies in it; the names of enumerations are none."""
    if isinstance(value, str):
        if not isinstance(value, Enum):
            yield value
    elif isinstance(value, Record):
        for inner in vars(value).values():
            yield from texts_of(inner)
    elif isinstance(value, Mapping):
        for inner in value.values():
            yield from texts_of(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from texts_of(inner)


def rewritten(value: _Value, rewrite: Rewrite) -> _Value:
    """Return a value in which every text is what `rewrite` makes of it."""
    made: Any = value
    if isinstance(value, str):
        made = value if isinstance(value, Enum) else rewrite(value)
    elif isinstance(value, Record):
        new = {name: rewritten(inner, rewrite) for name, inner in vars(value).items()}
        if new != vars(value):
            made = replace(value, **new)
    elif isinstance(value, Mapping):
        made = {key: rewritten(inner, rewrite) for key, inner in value.items()}
    elif isinstance(value, list | tuple):
        made = type(value)(rewritten(inner, rewrite) for inner in value)
    return cast("_Value", made)


def topics_of(chats: Iterable[ExportedChat], own: Surroundings) -> list[Topic]:
    """Return what is private in chats, a row for each thing."""
    return group(one for chat in chats for text in texts_of(chat) for one in find(text, own))


class Redaction:
    """Makes copies of chats without what is private, but for what a person keeps.

    With `marked`, `found_marks` says afterwards where the replacements stand in the text that
    was made of the copies.
    """

    def __init__(
        self,
        own: Surroundings,
        kept: Collection[Subject] = frozenset(),
        *,
        publish: bool = True,
        marked: bool = False,
    ) -> None:
        self._own = own
        self._kept = frozenset(kept)
        self._publish = publish
        self._marked = marked

    def copy(self, chat: ExportedChat) -> ExportedChat:
        """Return a chat as it may leave."""
        return rewritten(chat, self._replace)

    def copies(self, chats: Iterable[ExportedChat]) -> Iterator[ExportedChat]:
        """Yield chats as they may leave."""
        return (self.copy(chat) for chat in chats)

    def found_marks(self, text: str) -> Redacted:
        """Return what was made of the copies without the signs, and where they stood."""
        pieces: list[str] = []
        marks: list[Mark] = []
        length = 0
        for number, part in enumerate(text.split(_BEGINS)):
            inside, found, after = part.partition(_ENDS) if number else ("", "", part)
            if found and inside:
                kind = _KIND_OF.get(inside.replace("\\", ""), Kind.KEY)
                marks.append(Mark(length, length + len(inside), kind))
            pieces += (inside, after)
            length += len(inside) + len(after)
        return Redacted("".join(pieces), tuple(marks))

    def _replace(self, text: str) -> str:
        if _BEGINS in text or _ENDS in text:
            text = text.replace(_BEGINS, "").replace(_ENDS, "")
        findings = find(text, self._own)
        if self._marked:
            findings = [_signed(one) for one in findings]
        return redact(text, findings, self._kept, publish=self._publish).text


def _signed(finding: Finding) -> Finding:
    return replace(finding, replacement=f"{_BEGINS}{finding.replacement}{_ENDS}")
