"""A chat as a document shows it, whatever it is written in: head, sections, turns.

A chat with all its versions becomes one section for the visible path, and one for each
version that is not on it, with what follows there. So nothing is nested, and nothing is
said twice.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import field
from typing import Any

from hfchat_desktop.core.chats import Message, ReplyState, Role, Sampling
from hfchat_desktop.core.exporting.options import ExportedChat, ExportOptions
from hfchat_desktop.core.exporting.words import Words
from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.core.ratings import Rating
from hfchat_desktop.core.record import Record

_LONGEST_NAME = 200
_DEFAULTS = vars(Sampling())
_TOLD = "temperature"  # of the parameters the one that is told even where it is as always
_TEXTS = ("grammar", "json_schema")  # parameters that are long


class Turn(Record):
    """One message. `number` counts the turns of a chat with versions from 1; else it is 0.

    `name` is who speaks in one line. `thinking` and `notes` are what the options ask for.
    """

    message: Message
    name: str
    text: str
    number: int = 0
    thinking: str = ""
    thought: str = ""  # above the thinking: "Thought for 4 s"
    notes: tuple[str, ...] = ()  # time, version, state, parameters, statistics, rating

    @property
    def is_mine(self) -> bool:
        """Whether the reader wrote it."""
        return self.message.role is Role.USER


class Section(Record):
    """Turns that follow each other. `title` is "" for the visible path."""

    title: str
    messages: tuple[Message, ...]
    numbers: tuple[int, ...] = ()  # as long as `messages`, or empty


class Document(Record):
    """A chat as it is shown. `details` are lines below the title, `turns` makes the turns."""

    title: str
    details: tuple[str, ...]
    system_prompt: str
    sections: tuple[Section, ...]
    options: ExportOptions
    words: Words
    common: Mapping[str, Any] = field(default_factory=dict)  # parameters of all answers
    versions: Mapping[int, tuple[int, int]] = field(
        default_factory=dict
    )  # by message: which of how many

    def turns(self, section: Section) -> Iterator[Turn]:
        """Yield the turns of a section, one after the other."""
        numbers = section.numbers or (0,) * len(section.messages)
        for message, number in zip(section.messages, numbers, strict=True):
            yield self._turn(message, number)

    def _turn(self, message: Message, number: int) -> Turn:
        with_thinking = self.options.thinking and bool(message.thinking.strip())
        seconds = message.stats.thinking_s if message.stats else 0.0
        return Turn(
            message=message,
            name=speaker(message, self.options, self.words),
            text=message.text,
            number=number,
            thinking=message.thinking if with_thinking else "",
            thought=self.words.thought(seconds) if with_thinking else "",
            notes=tuple(note for note in self._notes(message) if note),
        )

    def _notes(self, message: Message) -> Iterator[str]:
        options, words = self.options, self.words
        if message.id in self.versions:
            yield words.version(*self.versions[message.id])
        if options.times and message.created_at > 0:
            yield words.time(message.created_at)
        if options.statistics or not message.text.strip():
            yield words.state(message.state)
        if options.parameters and message.sampling is not None:
            own = _differing(message.sampling)
            yield words.parameters({k: v for k, v in own.items() if self.common.get(k) != v})
        if options.statistics and message.stats is not None:
            yield words.statistics(message.stats)
        if options.ratings and message.rating is not None:
            yield words.rating(message.rating)


def document(chat: ExportedChat, options: ExportOptions, words: Words) -> Document:
    """Return what is shown of a chat."""
    common = _common_parameters(chat.messages) if options.parameters else {}
    sections = _sections(chat, words) if chat.whole_tree else (Section("", chat.messages),)
    return Document(
        title=plain_label(chat.chat.title) or words.untitled,
        details=tuple(line for line in _details(chat, options, words, common) if line),
        system_prompt=chat.system_prompt.strip() if options.system_prompt else "",
        sections=sections,
        options=options,
        words=words,
        common=common,
        versions=_versions(chat.messages) if chat.whole_tree else {},
    )


def speaker(message: Message, options: ExportOptions, words: Words) -> str:
    """Return who wrote a message, in one line."""
    if message.role is Role.USER:
        return words.you
    if message.role is Role.SYSTEM:
        return words.system
    name = plain_label(message.model, _LONGEST_NAME) if options.parameters else ""
    return name or words.assistant


def models_of(messages: tuple[Message, ...]) -> list[str]:
    """Return the names of those who answered, each once, in order."""
    names = (plain_label(one.model, _LONGEST_NAME) for one in messages if one.model)
    return list(dict.fromkeys(name for name in names if name))


def _details(
    chat: ExportedChat, options: ExportOptions, words: Words, common: Mapping[str, Any]
) -> Iterator[str]:
    if options.parameters:
        told = [*models_of(chat.messages), words.parameters(common)]
        yield ", ".join(part for part in told if part)
    if options.times and chat.chat.created_at > 0:
        yield words.time(chat.chat.created_at)
    if options.ratings and (chat.chat.stars or chat.chat.note):
        yield words.rating(Rating(stars=chat.chat.stars, note=chat.chat.note))


def _differing(sampling: Sampling) -> dict[str, Any]:
    """Return the parameters worth telling: the temperature and what is not as always."""
    return {
        name: value
        for name, value in vars(sampling).items()
        if name not in _TEXTS and (name == _TOLD or value != _DEFAULTS[name])
    }


def _common_parameters(messages: tuple[Message, ...]) -> dict[str, Any]:
    """Return the parameters that all answers were written with."""
    found: dict[str, Any] | None = None
    known = {id(one.sampling): one.sampling for one in messages if one.sampling is not None}
    for sampling in known.values():
        own = _differing(sampling)
        found = own if found is None else {k: v for k, v in found.items() if own.get(k) == v}
    return found or {}


# --- versions ------------------------------------------------------------------------------


def _versions(messages: tuple[Message, ...]) -> dict[int, tuple[int, int]]:
    """Return for each message that has versions beside it which of how many it is."""
    found: dict[int, tuple[int, int]] = {}
    for beside in _children(messages).values():
        if len(beside) > 1:
            found |= {one.id: (place, len(beside)) for place, one in enumerate(beside, 1)}
    return found


def _children(messages: tuple[Message, ...]) -> dict[int | None, list[Message]]:
    known = {message.id for message in messages}
    found: dict[int | None, list[Message]] = {}
    for message in messages:
        parent = message.parent_id if message.parent_id in known else None
        found.setdefault(parent, []).append(message)
    return found


def _sections(chat: ExportedChat, words: Words) -> tuple[Section, ...]:
    """Return the visible path, then each other version with what is visible below it."""
    children = _children(chat.messages)
    chosen = dict(chat.chosen)
    numbers: dict[int, int] = {}
    sections: list[Section] = []
    waiting: list[tuple[Message, str]] = []

    def follow(start: Message | None, title: str) -> None:
        path: list[Message] = []
        here = start
        while here is not None:
            path.append(here)
            numbers[here.id] = len(numbers) + 1
            here = _shown(children.get(here.id, []), chosen.get(here.id))
        if path:
            count = tuple(numbers[one.id] for one in path)
            sections.append(Section(title, tuple(path), count))
        for one in path:
            beside = children.get(one.parent_id if one.parent_id in known else None, [])
            if one is start and title:
                continue  # the versions beside it have sections of their own already
            for place, other in enumerate(beside, 1):
                if other is not one:
                    said = words.instead(place, len(beside), numbers[one.id])
                    waiting.append((other, said))

    known = {message.id for message in chat.messages}
    follow(_shown(children.get(None, []), chosen.get(None)), "")
    at = 0
    while at < len(waiting):
        follow(*waiting[at])
        at += 1
    return tuple(sections)


def _shown(versions: list[Message], chosen: int | None) -> Message | None:
    """Return the version that is shown, the last where none was chosen."""
    for message in versions:
        if message.id == chosen:
            return message
    return versions[-1] if versions else None


def is_unfinished(message: Message) -> bool:
    """Return whether a message waits or is still being written."""
    return message.state in (ReplyState.WAITING, ReplyState.WRITING)
