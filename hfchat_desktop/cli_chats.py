"""`hfchat chats`: list, show and search what was saved. Reads only, beside a window too."""

from __future__ import annotations

import argparse
import json
import sys
import time
from dataclasses import asdict
from typing import Any

from hfchat_desktop.core.chats import Chat, Message, SearchHit
from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.core.store import ChatStore
from hfchat_desktop.paths import Profile


def chats(arguments: argparse.Namespace, place: Profile) -> int:
    """Run one of the actions and return the exit status."""
    if not place.database_file.exists():
        _print([] if arguments.json else "No chats yet.", as_json=arguments.json)
        return 0
    store = ChatStore.open_read_only(place.database_file)
    try:
        if arguments.action == "list":
            _list(store.chats(), as_json=arguments.json)
        elif arguments.action == "show":
            chat = store.chat(arguments.id)
            _show(chat, store.path(chat.id), as_json=arguments.json)
        else:
            _found(store.search(" ".join(arguments.words)), as_json=arguments.json)
    finally:
        store.close()
    return 0


def _list(found: list[Chat], *, as_json: bool) -> None:
    if as_json:
        _print([asdict(chat) for chat in found], as_json=True)
        return
    for chat in found:
        day = time.strftime("%Y-%m-%d %H:%M", time.localtime(chat.updated_at))
        sys.stdout.write(_printable(f"{chat.id:>6}  {day}  {plain_label(chat.title)}\n"))


def _show(chat: Chat, path: list[Message], *, as_json: bool) -> None:
    if as_json:
        messages = [asdict(message) for message in path]
        _print({**asdict(chat), "messages": messages}, as_json=True)
        return
    sys.stdout.write(_printable(f"# {plain_label(chat.title)}\n"))
    for message in path:
        who = message.model or message.role.value
        sys.stdout.write(_printable(f"\n[{plain_label(who)}]\n{message.text}\n"))


def _found(hits: list[SearchHit], *, as_json: bool) -> None:
    if as_json:
        _print([asdict(hit) for hit in hits], as_json=True)
        return
    for hit in hits:
        excerpt = hit.excerpt.replace("\x02", "").replace("\x03", "")
        line = f"{hit.chat_id:>6}  {plain_label(hit.chat_title)}: {plain_label(excerpt)}\n"
        sys.stdout.write(_printable(line))


def _print(value: Any, *, as_json: bool) -> None:
    text = json.dumps(value, ensure_ascii=True, default=str) if as_json else str(value)
    sys.stdout.write(text + "\n")


def _printable(text: str) -> str:
    """Return the text with what no terminal encodes, or would obey, made visible."""
    kept = "".join(c if c in "\n\t" or (ord(c) >= 32 and ord(c) != 127) else "�" for c in text)
    return kept.encode("utf-8", "replace").decode("utf-8")
