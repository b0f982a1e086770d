"""What the second version of the database added: folders, ratings, what a chat sets itself.

A deleted message is hidden with all that is below it; `messages.hidden_by` is then the
number that `delete_message` was given, else 0. It goes for good with the trash.
"""

from __future__ import annotations

SECOND_VERSION = """
CREATE TABLE folders(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    position INTEGER NOT NULL,
    deleted_at REAL
) STRICT;

CREATE TABLE saved(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    record TEXT NOT NULL,
    removed_at REAL,
    UNIQUE(kind, key)
) STRICT;

ALTER TABLE chats ADD COLUMN folder_id INTEGER NOT NULL DEFAULT 0;
ALTER TABLE chats ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0;
ALTER TABLE chats ADD COLUMN archived INTEGER NOT NULL DEFAULT 0;
ALTER TABLE chats ADD COLUMN tags TEXT NOT NULL DEFAULT '[]';
ALTER TABLE chats ADD COLUMN persona TEXT NOT NULL DEFAULT '';
ALTER TABLE chats ADD COLUMN parameters TEXT NOT NULL DEFAULT '{}';
ALTER TABLE chats ADD COLUMN overflow TEXT NOT NULL DEFAULT 'drop';
ALTER TABLE chats ADD COLUMN forget_above INTEGER NOT NULL DEFAULT 0;
ALTER TABLE chats ADD COLUMN forked_from INTEGER NOT NULL DEFAULT 0;
ALTER TABLE chats ADD COLUMN forked_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE chats ADD COLUMN stars INTEGER NOT NULL DEFAULT 0;
ALTER TABLE chats ADD COLUMN note TEXT NOT NULL DEFAULT '';
ALTER TABLE chats ADD COLUMN title_by TEXT NOT NULL DEFAULT 'words';

ALTER TABLE messages ADD COLUMN hidden_by INTEGER NOT NULL DEFAULT 0;
ALTER TABLE messages ADD COLUMN hidden_at REAL;
ALTER TABLE messages ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0;
ALTER TABLE messages ADD COLUMN parameters TEXT NOT NULL DEFAULT '{}';
DROP INDEX messages_by_parent;
CREATE INDEX messages_by_parent ON messages(parent_id, chat_id, hidden_by);
CREATE INDEX messages_hidden ON messages(hidden_by) WHERE hidden_by <> 0;

CREATE TABLE ratings(
    message_id INTEGER PRIMARY KEY REFERENCES messages(id) ON DELETE CASCADE,
    thumb INTEGER NOT NULL,
    stars INTEGER NOT NULL,
    reasons TEXT NOT NULL,
    note TEXT NOT NULL,
    rated_at REAL NOT NULL
) STRICT;
"""
