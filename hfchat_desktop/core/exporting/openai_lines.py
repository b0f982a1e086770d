"""Lines of JSON in the form that OpenAI documents: {"messages": [{"role", "content"}]}.

Each line is one conversation; of a chat with all its versions there is a line for each way
through it. What the options ask for besides stands in further fields, which other programs
may not take: "thinking", "model", "created_at", "stats" and "rating" of a message, "title",
"parameters" and "created_at" of a line.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from hfchat_desktop.core.chat_record import message_record
from hfchat_desktop.core.chats import Message, Role
from hfchat_desktop.core.exporting.document import is_unfinished
from hfchat_desktop.core.exporting.options import ExportedChat, ExportOptions
from hfchat_desktop.core.exporting.progress import Told

_BREAKS = {ord(char): f"\\u{ord(char):04x}" for char in "\x85\u2028\u2029"}

_encode = json.JSONEncoder(ensure_ascii=False, default=str).encode


def line_pieces(chats: Iterable[ExportedChat], options: ExportOptions, told: Told) -> Iterator[str]:
    """Yield the lines; `told` hears of the messages. A chat without a word has none."""
    for chat in chats:
        for path in _paths(chat):
            said = [_said(one, options) for one in path if _has_words(one)]
            if not said:
                continue
            if options.system_prompt and chat.system_prompt.strip():
                said.insert(0, {"role": Role.SYSTEM.value, "content": chat.system_prompt})
            yield json_line({**_about(chat, options), "messages": said})
        told(len(chat.messages))


def json_line(record: dict[str, Any]) -> str:
    """Return one line of JSON; no text in it can end the line for any reader of lines."""
    text = _encode(record).translate(_BREAKS)
    return text.encode("utf-8", "backslashreplace").decode() + "\n"


def _about(chat: ExportedChat, options: ExportOptions) -> dict[str, Any]:
    about: dict[str, Any] = {}
    if options.parameters:
        about["title"] = chat.chat.title
        if chat.chat.parameters:
            about["parameters"] = dict(chat.chat.parameters)
    if options.times:
        about["created_at"] = chat.chat.created_at
    return about


def _said(message: Message, options: ExportOptions) -> dict[str, Any]:
    record = message_record(message)
    said = {"role": record["role"], "content": record["text"]}
    if options.thinking and message.thinking.strip():
        said["thinking"] = message.thinking
    wanted = {
        "model": options.parameters,
        "created_at": options.times,
        "stats": options.statistics,
        "rating": options.ratings,
    }
    return said | {name: record[name] for name, on in wanted.items() if on and record[name]}


def _has_words(message: Message) -> bool:
    return bool(message.text.strip()) and not is_unfinished(message)


def _paths(chat: ExportedChat) -> Iterator[tuple[Message, ...]]:
    """Yield each way from the first message to a last one."""
    if not chat.whole_tree:
        yield chat.messages
        return
    known = {message.id: message for message in chat.messages}
    above = {message.parent_id for message in chat.messages}
    for last in chat.messages:
        if last.id in above:
            continue
        path = [last]
        while (parent := path[-1].parent_id) in known and parent is not None:
            path.append(known[parent])
        yield tuple(reversed(path))
