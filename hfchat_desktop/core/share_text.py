"""Chats as they may leave: what is private in them is found, and replaced in a copy.

It is done with every text of a record before anything is written of it, so that each format
(escaped, coloured, on pages) has the same words, and a title that becomes the name of a file
or of a gist is replaced as well.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from enum import Enum
from typing import Any, TypeVar, cast

from hfchat_desktop.core.chats import Message
from hfchat_desktop.core.exporting import ExportedChat, ExportFormat, ExportOptions
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

_ORDER = {kind: number for number, kind in enumerate(Kind)}
_KIND_OF = {words: kind for kind, words in REPLACEMENTS.items()}

_Value = TypeVar("_Value")

Rewrite = Callable[[str], str]


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


def taken(chat: ExportedChat, options: ExportOptions) -> ExportedChat:
    """Return a chat with no more than what the options let leave.

    So nothing is listed as private that does not leave anyway.
    """
    if options.format is ExportFormat.JSON:
        return chat  # its writer leaves out what is to be left out
    about = chat.chat
    changes: dict[str, Any] = {
        "tags": (),
        "persona": "",
        "parameters": {},
        "origin": "",
        "system_prompt": "",
    }
    about = replace(about, **changes, note=about.note if options.ratings else "")
    return replace(
        chat,
        chat=about if options.parameters else replace(about, model=""),
        messages=tuple(_taken(message, options) for message in chat.messages),
        folder="",
        system_prompt=chat.system_prompt if options.system_prompt else "",
    )


def _taken(message: Message, options: ExportOptions) -> Message:
    changes: dict[str, Any] = {"problem": None, "parameters": {}}
    if not options.thinking:
        changes["thinking"] = ""
    if not options.parameters:
        changes |= {"model": "", "sampling": None}
    if not options.ratings:
        changes["rating"] = None
    return replace(message, **changes)


class KeptFindings:
    """What `find` has found in texts, for the next time that they are looked through.

    Other options or another target make the text anew of the same messages.
    """

    def __init__(self, own: Surroundings, most_letters: int = 40_000_000) -> None:
        self._own = own
        self._left = most_letters
        self._found: dict[str, list[Finding]] = {}

    def find(self, text: str) -> list[Finding]:
        """Return what is private in a text."""
        found = self._found.get(text)
        if found is None:
            found = find(text, self._own)
            if self._left > len(text):
                self._left -= len(text)
                self._found[text] = found
        return found


class Redaction:
    """Makes copies of chats without what is private, but for what a person keeps.

    Without `looks` they are not looked through. With `marked`, `found_marks` says afterwards
    where the replacements stand in the text that was made of the copies.
    """

    def __init__(
        self,
        own: Surroundings | KeptFindings,
        kept: Collection[Subject] = frozenset(),
        *,
        publish: bool = True,
        looks: bool = True,
        marked: bool = False,
    ) -> None:
        known = own if isinstance(own, KeptFindings) else KeptFindings(own, most_letters=0)
        self._find = known.find
        self._kept = frozenset(kept)
        self._publish = publish
        self._looks = looks
        self._marked = marked
        self._topics: dict[Subject, Topic] = {}

    @property
    def topics(self) -> list[Topic]:
        """What was found in all that was copied by now, kept or not; a row for each thing."""
        return sorted(self._topics.values(), key=lambda topic: _ORDER[topic.kind])

    def copy(self, chat: ExportedChat) -> ExportedChat:
        """Return a chat as it may leave."""
        return rewritten(chat, self._replace) if self._looks else chat

    def value(self, value: _Value) -> _Value:
        """Return anything else that leaves, as the head of a file, as it may leave."""
        return rewritten(value, self._replace) if self._looks else value

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
        findings = self._find(text)
        for topic in group(findings):
            known = self._topics.get(topic.subject)
            count = topic.count + (known.count if known else 0)
            self._topics[topic.subject] = replace(known or topic, count=count)
        if self._marked:
            findings = [_signed(one) for one in findings]
        return redact(text, findings, self._kept, publish=self._publish).text


def _signed(finding: Finding) -> Finding:
    return replace(finding, replacement=f"{_BEGINS}{finding.replacement}{_ENDS}")
