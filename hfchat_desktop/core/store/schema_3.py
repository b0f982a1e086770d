"""What the third version of the database added: imports, and what was shared.

`chats.origin` names a chat where it came from ("chatgpt:UUID"), so that it is not brought in
twice; `chats.import_id` is the import that brought it. An import whose `finished_at` is 0 was
cut off: what it had brought in is there, and is undone like a whole one. `imports.made` is a
JSON object of what it made besides chats: {"folders": [id, …], "saved": [[kind, key], …]}.

A share stays when its chat leaves for good, since it is still where it was shared.
"""

from __future__ import annotations

THIRD_VERSION = """
ALTER TABLE chats ADD COLUMN import_id INTEGER NOT NULL DEFAULT 0;
ALTER TABLE chats ADD COLUMN origin TEXT NOT NULL DEFAULT '';
CREATE INDEX chats_by_import ON chats(import_id) WHERE import_id <> 0;
CREATE INDEX chats_by_origin ON chats(origin) WHERE origin <> '';

CREATE TABLE imports(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    source TEXT NOT NULL,
    file_name TEXT NOT NULL,
    imported_at REAL NOT NULL,
    finished_at REAL,
    chat_count INTEGER NOT NULL DEFAULT 0,
    message_count INTEGER NOT NULL DEFAULT 0,
    made TEXT NOT NULL DEFAULT '{}',
    undone_at REAL
) STRICT;

CREATE TABLE shares(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    chat_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    host TEXT NOT NULL,
    account TEXT NOT NULL DEFAULT '',
    remote_id TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    file_name TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    visibility TEXT NOT NULL,
    state TEXT NOT NULL,
    sha256 TEXT NOT NULL DEFAULT '',
    options TEXT NOT NULL DEFAULT '{}',
    created_at REAL NOT NULL,
    updated_at REAL NOT NULL
) STRICT;
CREATE INDEX shares_by_chat ON shares(chat_id);
"""
