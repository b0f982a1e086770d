"""Ratings as lines of JSON to train with, in the conversational shapes that TRL documents.

* jsonl: each rated answer with all that is known of it, and the conversation before it;
* kto: prompt, completion and whether it was good ("unpaired preference");
* dpo: prompt, the better and the worse of two versions of one answer ("preference").

An answer's thinking is the field `thinking` of its message.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, field
from enum import StrEnum
from pathlib import Path
from typing import Any, Protocol

from hfchat_desktop.core.chats import Chat, Message, Role
from hfchat_desktop.core.exporting.text_file import write_pieces
from hfchat_desktop.core.ratings import RatedAnswer, RatedPair, Rating
from hfchat_desktop.core.record import Record

_Said = dict[str, Any]  # a message as it is written: role, content, maybe thinking
_BREAKS = {ord(char): f"\\u{ord(char):04x}" for char in "\x85\u2028\u2029"}


class ExportFormat(StrEnum):
    """The shape of the lines."""

    JSONL = "jsonl"
    KTO = "kto"
    DPO = "dpo"


class ExportOptions(Record):
    """What is written. `system_prompts` says those of personas, by their key."""

    shape: ExportFormat = ExportFormat.JSONL
    with_system: bool = True
    with_thinking: bool = True
    system_prompts: Mapping[str, str] = field(default_factory=dict)


class RatedChats(Protocol):
    """What of the store is needed here."""

    def ratings(self) -> list[RatedAnswer]:
        """Return all rated answers."""

    def rated_pairs(self) -> Iterator[RatedPair]:
        """Yield each two versions of one answer of which one was rated better."""

    def message(self, message_id: int) -> Message:
        """Return one message."""

    def chat(self, chat_id: int) -> Chat:
        """Return one chat."""

    def prompt_of(self, message_id: int) -> list[tuple[str, str]]:
        """Return role and text of what came before a message."""


class RatingExport:
    """Makes the lines; how many were `written` and `left_out` is known once all are taken."""

    def __init__(self, store: RatedChats, options: ExportOptions) -> None:
        self._store = store
        self._options = options
        self._chats: dict[int, Chat] = {}
        self.written = 0
        self.left_out = 0
        """Answers that say nothing in this shape: without words, without a good or a bad
        rating (kto), without another version that was rated otherwise (dpo)."""

    def lines(self) -> Iterator[str]:
        """Yield each line with its end. Raises what the store raises."""
        for record in self._records():
            self.written += 1
            yield _line(record)

    def _records(self) -> Iterator[_Said]:
        if self._options.shape is ExportFormat.DPO:
            yield from self._pairs()
            return
        as_kto = self._options.shape is ExportFormat.KTO
        for answer in sorted(self._store.ratings(), key=lambda one: one.message_id):
            record = self._labelled(answer) if as_kto else self._whole(answer)
            if record is None:
                self.left_out += 1
            else:
                yield record

    def _pairs(self) -> Iterator[_Said]:
        used: set[int] = set()
        for pair in self._store.rated_pairs():
            chosen = self._store.message(pair.chosen_id)
            rejected = self._store.message(pair.rejected_id)
            prompt = self._prompt(chosen)
            same = chosen.text.strip() == rejected.text.strip()
            if same or not (_has_question(prompt) and _is_usable(chosen) and _is_usable(rejected)):
                continue
            used |= {chosen.id, rejected.id}
            yield {
                "prompt": prompt,
                "chosen": [self._said(chosen)],
                "rejected": [self._said(rejected)],
            }
        self.left_out = sum(one.message_id not in used for one in self._store.ratings())

    def _labelled(self, answer: RatedAnswer) -> _Said | None:
        label = _verdict(answer.rating)
        message = self._store.message(answer.message_id)
        prompt = self._prompt(message)
        if label is None or not _is_usable(message) or not _has_question(prompt):
            return None
        return {"prompt": prompt, "completion": [self._said(message)], "label": label}

    def _whole(self, answer: RatedAnswer) -> _Said:
        message = self._store.message(answer.message_id)
        known = asdict(answer)
        rating, title = known.pop("rating"), known.pop("chat_title")
        del known["excerpt"]
        chat = self._chat(message.chat_id)
        return {
            **known,
            **rating,
            "chat_title": title,
            "chat_stars": chat.stars,
            "chat_note": chat.note,
            "state": message.state.value,
            "sampling": asdict(message.sampling) if message.sampling else None,
            "messages": [*self._prompt(message), self._said(message)],
        }

    def _prompt(self, answer: Message) -> list[_Said]:
        """Return what the model saw of the conversation, as far as that is known."""
        chat = self._chat(answer.chat_id)
        if 0 < chat.forget_above < answer.id:
            before = self._after(answer, chat.forget_above)
        else:
            before = self._store.prompt_of(answer.id)
        said = [
            {"role": role, "content": text} for role, text in before if role != Role.SYSTEM.value
        ]
        system = chat.system_prompt.strip() and chat.system_prompt
        system = system or self._options.system_prompts.get(chat.persona, "")
        if system and self._options.with_system:
            said.insert(0, {"role": Role.SYSTEM.value, "content": system})
        return said

    def _after(self, answer: Message, above: int) -> list[tuple[str, str]]:
        """Return role and text of what came before an answer and after what is forgotten."""
        found: list[tuple[str, str]] = []
        number = answer.parent_id
        while number is not None and number > above:
            message = self._store.message(number)
            found.insert(0, (message.role.value, message.text))
            number = message.parent_id
        return found

    def _said(self, answer: Message) -> _Said:
        said = {"role": Role.ASSISTANT.value, "content": answer.text}
        if answer.thinking.strip() and self._options.with_thinking:
            said["thinking"] = answer.thinking
        return said

    def _chat(self, chat_id: int) -> Chat:
        if chat_id not in self._chats:
            self._chats = {chat_id: self._store.chat(chat_id)}
        return self._chats[chat_id]


def _verdict(rating: Rating) -> bool | None:
    """Return whether an answer was good, None where that was not said."""
    score = rating.score or rating.thumb
    return None if score == 0 else score > 0


def _is_usable(answer: Message) -> bool:
    return answer.role is Role.ASSISTANT and bool(answer.text.strip())


def _has_question(prompt: list[_Said]) -> bool:
    return bool(prompt) and prompt[-1]["role"] == Role.USER.value


def _line(record: _Said) -> str:
    """Return one line of JSON; no text in it can end the line for any reader of lines."""
    text = json.dumps(record, ensure_ascii=False)
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return whole.translate(_BREAKS) + "\n"


def write_export(
    store: RatedChats, options: ExportOptions, path: Path, *, even_empty: bool = True
) -> RatingExport:
    """Write all lines to a file, wholly or not at all; return how many they were.

    Without a line the file is written only with `even_empty`. Raises DiskFullError,
    ExportFailedError, and what the store raises.
    """
    export = RatingExport(store, options)
    content = "".join(export.lines()).encode()
    if not content and not even_empty:
        return export
    write_pieces(path, (content,))
    return export
