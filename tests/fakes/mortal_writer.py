"""Lives that end by kill -9: each writes to one database until it is killed.

    mortal_writer.py stream DATABASE LIVES SEED    chats are written
    mortal_writer.py migrate DATABASE LIVES SEED   a database gets the version after the last
    mortal_writer.py update DATABASE LIVES SEED    an old database gets the last version

Prints what each life acknowledged before its end, one JSON list a line. The lives are
forked from this process, which has loaded everything but opened nothing.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path

import apsw

from hfchat_desktop.core.chats import Role
from hfchat_desktop.core.store import ChatStore
from hfchat_desktop.core.store.migrations import STEPS, bring_up_to_date

SLOW_STEP = """
CREATE TABLE notes(id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 30000)
    INSERT INTO notes(text) SELECT 'note ' || i FROM n;
UPDATE chats SET title = title || ' (moved)';
CREATE INDEX notes_by_text ON notes(text);
"""


def main() -> None:
    what, name, lives, seed = sys.argv[1:]
    chance = random.Random(int(seed))
    for number in range(int(lives)):
        if what == "stream":
            heard, pause = chance.randrange(1, 50), chance.uniform(0, 0.004)
            report = live(lambda say: stream(Path(name), say), heard, pause)
        else:
            copy = Path(f"{name}-{number}")
            shutil.copyfile(name, copy)
            steps = STEPS if what == "update" else (*STEPS, SLOW_STEP)
            report = live(
                lambda say, copy=copy, steps=steps: migrate(copy, steps, say),
                1,
                chance.uniform(0, 0.25 if what == "update" else 0.1),
            )
        print(json.dumps(report), flush=True)


def live(life: Callable[[Callable[..., None]], None], heard: int, seconds: float) -> list[object]:
    """Run `life` in a process, kill it some time after so many words; return its words."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        try:
            life(lambda *words: os.write(writing, json.dumps(words).encode() + b"\n"))
        finally:
            os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as words:
        first = [words.readline() for _ in range(heard)]
        time.sleep(seconds)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        return [json.loads(line) for line in [*first, *words] if line.endswith(b"\n")]


def stream(path: Path, say: Callable[..., None]) -> None:
    """Ask and answer for ever; say what is safe, after it is."""
    store, notices = ChatStore.open(path, backups=path.parent / "backups")
    say("opened", store.recover_interrupted(), [str(notice) for notice in notices])
    chat = store.create_chat(title="streaming")
    parent = None
    while True:
        question = store.add_message(chat.id, parent, Role.USER, "Why? " * 10)
        say("asked", question.id)
        reply = store.begin_reply(chat.id, question.id, model="m")
        say("begun", reply.id)
        text = ""
        for number in range(30):
            text += f"word {number} " * 40
            time.sleep(0.0005)  # a token takes its time
            store.save_partial(reply.id, text)
            say("partial", reply.id, len(text))
        store.finish_reply(reply.id, text=text)
        say("finished", reply.id, len(text))
        parent = reply.id


def migrate(path: Path, steps: tuple[str, ...], say: Callable[..., None]) -> None:
    """Take the steps that are missing."""
    connection = apsw.Connection(str(path))
    connection.execute("PRAGMA journal_mode = WAL").fetchall()
    say("began")
    bring_up_to_date(connection, path.parent / f"{path.name}.backups", steps)
    say("done")
    signal.pause()


main()
