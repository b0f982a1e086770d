"""The database as its first version made it.

A step is never edited after a release; a new need is a new step in `migrations`.

A chat is a tree of messages; `branches` holds, below each message (0: above the first),
which of its versions is visible. `chats.updated_seq` and `messages.id` come from one
sequence, so that either order is the order in which things happened.

Text is UTF-8 in TEXT columns. A message that cannot be UTF-8 (half an emoji) is kept
byte for byte in `exact_text`, and `text` then has a replacement character, for search.
Columns of type ANY hold TEXT, or a BLOB for such a text. What is being written is not
searched, so the index is not rewritten with every partial save.
"""

from __future__ import annotations

FIRST_VERSION = """
CREATE TABLE chats(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    title TEXT NOT NULL,
    model ANY NOT NULL,
    system_prompt ANY NOT NULL,
    created_at REAL NOT NULL,
    updated_at REAL NOT NULL,
    updated_seq INTEGER NOT NULL,
    deleted_at REAL,
    message_count INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX chats_by_updated_seq ON chats(updated_seq);

CREATE TABLE messages(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    chat_id INTEGER NOT NULL REFERENCES chats(id),
    parent_id INTEGER REFERENCES messages(id),
    role TEXT NOT NULL,
    text TEXT NOT NULL,
    exact_text BLOB,
    thinking ANY NOT NULL,
    state TEXT NOT NULL,
    model ANY NOT NULL,
    created_at REAL NOT NULL,
    sampling TEXT,
    stats TEXT,
    problem TEXT
) STRICT;
CREATE INDEX messages_by_chat ON messages(chat_id);
CREATE INDEX messages_by_parent ON messages(parent_id, chat_id);
CREATE INDEX messages_being_written ON messages(id) WHERE state = 'writing';

CREATE TABLE branches(
    chat_id INTEGER NOT NULL REFERENCES chats(id) ON DELETE CASCADE,
    parent_id INTEGER NOT NULL,
    chosen_id INTEGER NOT NULL,
    PRIMARY KEY(chat_id, parent_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE drafts(
    chat_id INTEGER PRIMARY KEY,
    text ANY NOT NULL
) STRICT;

CREATE TABLE waiting(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    chat_id INTEGER NOT NULL REFERENCES chats(id) ON DELETE CASCADE,
    text ANY NOT NULL
) STRICT;
CREATE INDEX waiting_by_chat ON waiting(chat_id);

CREATE TABLE remembered(
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE VIEW searchable_messages AS SELECT id, text FROM messages WHERE state <> 'writing';
CREATE VIRTUAL TABLE message_words USING fts5(
    text, content='searchable_messages', content_rowid='id',
    tokenize='unicode61 remove_diacritics 2', prefix='2 3'
);
CREATE VIRTUAL TABLE title_words USING fts5(
    title, content='chats', content_rowid='id',
    tokenize='unicode61 remove_diacritics 2', prefix='2 3'
);

CREATE TRIGGER messages_inserted AFTER INSERT ON messages WHEN new.state <> 'writing' BEGIN
    INSERT INTO message_words(rowid, text) VALUES(new.id, new.text);
END;
CREATE TRIGGER messages_deleted AFTER DELETE ON messages WHEN old.state <> 'writing' BEGIN
    INSERT INTO message_words(message_words, rowid, text) VALUES('delete', old.id, old.text);
END;
CREATE TRIGGER messages_updated AFTER UPDATE OF text, state ON messages BEGIN
    INSERT INTO message_words(message_words, rowid, text)
        SELECT 'delete', old.id, old.text WHERE old.state <> 'writing';
    INSERT INTO message_words(rowid, text)
        SELECT new.id, new.text WHERE new.state <> 'writing';
END;
CREATE TRIGGER chats_inserted AFTER INSERT ON chats BEGIN
    INSERT INTO title_words(rowid, title) VALUES(new.id, new.title);
END;
CREATE TRIGGER chats_deleted AFTER DELETE ON chats BEGIN
    INSERT INTO title_words(title_words, rowid, title) VALUES('delete', old.id, old.title);
    DELETE FROM drafts WHERE chat_id = old.id;
END;
CREATE TRIGGER chats_renamed AFTER UPDATE OF title ON chats BEGIN
    INSERT INTO title_words(title_words, rowid, title) VALUES('delete', old.id, old.title);
    INSERT INTO title_words(rowid, title) VALUES(new.id, new.title);
END;
"""
