"""Search over 100,000 messages in several languages: in the store, and until it is painted.

Words are typed letter by letter, rare and common ones, in the languages that the messages
have, with filters and without. Each question is asked as the window asks it: over a
connection of its own that is opened for it. Sizes are of the file after a checkpoint.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from benchmarks.measures import ROOT, offscreen
from benchmarks.search_corpus import DAY, FOLDERS, MODELS, PERSONAS, SINCE, Corpus, Line
from hfchat_desktop.core.chats import ReplyState, Role, SearchFilters
from hfchat_desktop.core.store import ChatStore
from hfchat_desktop.core.store.signs import index_signs

MESSAGES = 100_000
ROUNDS = 3
LIMIT = 50
COMMON = (
    "the",
    "der",
    "się",
    "w",
    "a",
    "t",
    "e",
    "d",
    "ż",
    "th",
    "wo",
    "z",
    "value",
    "stra",
    "pro",
)
SIGNS = ("的", "学生", "事实", "東京", "的一", "질문", "사람", "について", "实事求是", "の大学")
INFLECTED = ("książka", "Straßen", "odpowiedziami", "Häuser", "questions", "wartość przykład")
RARE = ("zzyzx", "qqq", "=>", "amount * (1", "{", "c++", "don't", "🎉", "the value of the data")
_FILTERS = (
    SearchFilters(model=MODELS[0]),
    SearchFilters(model=MODELS[-1]),
    SearchFilters(rating_min=4),
    SearchFilters(has_code=True),
    SearchFilters(folder_id=2),
    SearchFilters(persona="translator", rating_min=5),
    SearchFilters(archived=True),
    SearchFilters(since=SINCE + 1_000 * DAY),
    SearchFilters(until=SINCE + 60 * DAY),
    SearchFilters(since=SINCE + 500 * DAY, until=SINCE + 501 * DAY, model=MODELS[1]),
)


def run() -> dict[str, Any]:
    """Return milliseconds and megabytes."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "chats.sqlite3"
        result = fill(path, MESSAGES)
        result["key_to_painted"] = _child(path)
        result |= _write(path)
        plain = {words: _asked(path, words) for words in _typed()}
        chance = random.Random(5)
        shorter = chance.sample(sorted(plain), 60)
        kept = {
            f"{words} | {number}": _asked(path, words, filters)
            for number, filters in enumerate(_FILTERS)
            for words in (*shorter, "")
        }
    return result | {"plain": _summary(plain), "filtered": _summary(kept)}


def _child(path: Path) -> Any:
    """Return what keys cost in the real pane, in a process of its own."""
    command = [sys.executable, "-m", "benchmarks.search_window", str(path)]
    done = subprocess.run(command, cwd=ROOT, env=offscreen(), capture_output=True, check=True)
    return json.loads(done.stdout)


def fill(path: Path, count: int) -> dict[str, Any]:
    """Make a store of so many messages; return how long it took and what it weighs."""
    store, _ = ChatStore.open(path, backups=path.parent / "backups")
    corpus = Corpus()
    lines = list(corpus.lines(count))
    began = time.perf_counter()
    connection = store._database.connection
    with connection:
        _fill_folders(connection)
        for number, chat in enumerate(sorted({line.chat for line in lines}), 1):
            _fill_chat(connection, chat, corpus.title(), number)
        for number, line in enumerate(lines, 1):
            _fill_message(connection, number, line, lines)
        connection.execute(
            "UPDATE chats SET message_count = (SELECT count(*) FROM messages WHERE chat_id ="
            " chats.id), updated_seq = (SELECT max(id) FROM messages WHERE chat_id = chats.id)"
        )
    built = time.perf_counter() - began
    store._database.fold()
    sizes = dict(connection.execute("SELECT name, sum(pgsize) FROM dbstat GROUP BY name"))
    store.close()
    index = {key: sum(s for n, s in sizes.items() if n.startswith(key)) for key in _INDEXES}
    return {
        "messages": count,
        "text_mb": _mb(sum(len(line.text.encode()) for line in lines)),
        "file_mb": _mb(path.stat().st_size),
        "filled_s": round(built, 1),
        **{f"{key}_mb": _mb(size) for key, size in index.items()},
    }


_INDEXES = ("message_words", "message_signs", "messages_searched", "title_words")


def _fill_folders(connection: Any) -> None:
    for number in range(1, FOLDERS + 1):
        connection.execute("INSERT INTO folders VALUES(?, ?, ?, NULL)", (number, "f", number))


def _fill_chat(connection: Any, chat: int, title: str, number: int) -> None:
    connection.execute(
        "INSERT INTO chats(id, title, model, system_prompt, created_at, updated_at, updated_seq,"
        " folder_id, persona, archived) VALUES(?, ?, ?, '', ?, ?, ?, ?, ?, ?)",
        (
            chat,
            title,
            MODELS[chat % len(MODELS)],
            SINCE,
            SINCE + number * DAY / 7,
            number,
            chat % (FOLDERS * 4) if chat % (FOLDERS * 4) <= FOLDERS else 0,
            PERSONAS[chat % len(PERSONAS)],
            int(chat % 11 == 0),
        ),
    )


def _fill_message(connection: Any, number: int, line: Line, lines: list[Line]) -> None:
    first = number == 1 or lines[number - 2].chat != line.chat
    connection.execute(
        "INSERT INTO messages(id, chat_id, parent_id, role, text, thinking, state, model,"
        " created_at) VALUES(?, ?, ?, ?, ?, '', 'done', ?, ?)",
        (
            number,
            line.chat,
            None if first else number - 1,
            line.role,
            line.text,
            line.model,
            line.created_at,
        ),
    )
    index_signs(connection, number, line.text)
    parent = 0 if first else number - 1
    connection.execute("INSERT INTO branches VALUES(?, ?, ?)", (line.chat, parent, number))
    if line.stars:
        connection.execute(
            "INSERT INTO ratings VALUES(?, 0, ?, '[]', ?, ?)",
            (number, line.stars, line.text[:30] if line.stars == 5 else "", line.created_at),
        )


def _typed() -> Iterator[str]:
    """Yield what is in the field after each key press."""
    chance = random.Random(3)
    corpus = Corpus()
    seen: set[str] = set()
    for words in corpus.words.values():
        for word in (*chance.sample(words[:200], 6), *chance.sample(words, 6)):
            pair = f"{word} {chance.choice(words[:500])}"
            seen.update(pair[:end].strip() for end in range(1, len(pair) + 1))
    for phrase in (*COMMON, *SIGNS, *INFLECTED, *RARE):
        seen.update(phrase[:end].strip() for end in range(1, len(phrase) + 1))
    yield from sorted(seen - {""})


def _asked(path: Path, words: str, filters: SearchFilters | None = None) -> float:
    """Return the middle one of the milliseconds that a question took."""
    took = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        with closing(ChatStore.open_read_only(path)) as store:
            store.search(words, filters, limit=LIMIT)
        took.append((time.perf_counter() - began) * 1_000)
    return sorted(took)[ROUNDS // 2]


def _write(path: Path) -> dict[str, float]:
    """Return what it costs to save a part of a reply, and a finished one, in that store."""
    store, _ = ChatStore.open(path, backups=path.parent / "backups")
    chat = store.create_chat(title="writing")
    text = Corpus(7).text("en", 600)
    asked = store.add_message(chat.id, None, Role.USER, "Why?")
    partial, finished = [], []
    for _ in range(30):
        reply = store.begin_reply(chat.id, asked.id)
        for part in range(1, 6):
            began = time.perf_counter()
            store.save_partial(reply.id, text[: part * len(text) // 5])
            partial.append((time.perf_counter() - began) * 1_000)
        began = time.perf_counter()
        store.finish_reply(reply.id, text=text, state=ReplyState.DONE)
        finished.append((time.perf_counter() - began) * 1_000)
    store.delete_chat(chat.id)
    store.close()
    return {
        "save_partial_ms": round(sorted(partial)[len(partial) // 2], 2),
        "finish_reply_ms": round(sorted(finished)[len(finished) // 2], 2),
    }


def _summary(costs: dict[str, float]) -> dict[str, Any]:
    ordered = sorted(costs.values())
    slowest = sorted(costs, key=lambda words: -costs[words])[:8]
    return {
        "questions": len(ordered),
        "p50_ms": round(ordered[len(ordered) // 2], 1),
        "p99_ms": round(ordered[len(ordered) * 99 // 100], 1),
        "worst_ms": round(ordered[-1], 1),
        "slowest": {words: round(costs[words], 1) for words in slowest},
    }


def _mb(size: float) -> float:
    return round(size / 1e6, 1)
