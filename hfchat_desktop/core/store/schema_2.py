"""What the second version of the database added: folders, ratings, what a chat sets itself.

A deleted message is hidden with all that is below it; `messages.hidden_by` is then the
number that `delete_message` was given, else 0. It goes for good with the trash.

The search index was made anew: without the places of words, and with beginnings of one
letter, it is half as large and several times quicker. What is written without spaces is in
`message_signs`, see `signs`: it keeps no text and is filled by the store, since SQLite cannot
cut a text into signs. A row of it may be missing or old; a hit is looked up in the text.
`messages_searched` has all that a search is confined by, so that no texts are read for it.
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
ALTER TABLE messages ADD COLUMN has_code INTEGER AS (instr(text, '```') > 0) VIRTUAL;
CREATE INDEX messages_searched ON messages(id, chat_id, created_at, model, state, has_code)
    WHERE state <> 'writing' AND hidden_by = 0;

CREATE TABLE ratings(
    message_id INTEGER PRIMARY KEY REFERENCES messages(id) ON DELETE CASCADE,
    thumb INTEGER NOT NULL,
    stars INTEGER NOT NULL,
    reasons TEXT NOT NULL,
    note TEXT NOT NULL,
    rated_at REAL NOT NULL
) STRICT;

DROP TRIGGER messages_inserted;
DROP TRIGGER messages_deleted;
DROP TRIGGER messages_updated;
DROP TRIGGER chats_inserted;
DROP TRIGGER chats_deleted;
DROP TRIGGER chats_renamed;
DROP TABLE message_words;
DROP TABLE title_words;

CREATE VIRTUAL TABLE message_words USING fts5(
    text, content='searchable_messages', content_rowid='id', detail=none,
    tokenize='unicode61 remove_diacritics 2', prefix='1 2 3'
);
CREATE VIRTUAL TABLE title_words USING fts5(
    title, note, content='chats', content_rowid='id', detail=none,
    tokenize='unicode61 remove_diacritics 2', prefix='1 2 3'
);
CREATE VIRTUAL TABLE note_words USING fts5(
    note, content='ratings', content_rowid='message_id', detail=none,
    tokenize='unicode61 remove_diacritics 2', prefix='1 2 3'
);
CREATE VIRTUAL TABLE message_signs USING fts5(
    signs, content='', contentless_delete=1, detail=none,
    tokenize="unicode61 remove_diacritics 0 categories 'L* M* N* P* S* C*'"
);

CREATE TRIGGER messages_inserted AFTER INSERT ON messages WHEN new.state <> 'writing' BEGIN
    INSERT INTO message_words(rowid, text) VALUES(new.id, new.text);
END;
CREATE TRIGGER messages_deleted AFTER DELETE ON messages WHEN old.state <> 'writing' BEGIN
    INSERT INTO message_words(message_words, rowid, text) VALUES('delete', old.id, old.text);
    DELETE FROM message_signs WHERE rowid = old.id;
END;
CREATE TRIGGER messages_updated AFTER UPDATE OF text, state ON messages BEGIN
    INSERT INTO message_words(message_words, rowid, text)
        SELECT 'delete', old.id, old.text WHERE old.state <> 'writing';
    DELETE FROM message_signs WHERE rowid = old.id AND old.state <> 'writing';
    INSERT INTO message_words(rowid, text)
        SELECT new.id, new.text WHERE new.state <> 'writing';
END;
CREATE TRIGGER chats_inserted AFTER INSERT ON chats BEGIN
    INSERT INTO title_words(rowid, title, note) VALUES(new.id, new.title, new.note);
END;
CREATE TRIGGER chats_deleted AFTER DELETE ON chats BEGIN
    INSERT INTO title_words(title_words, rowid, title, note)
        VALUES('delete', old.id, old.title, old.note);
    DELETE FROM drafts WHERE chat_id = old.id;
END;
CREATE TRIGGER chats_renamed AFTER UPDATE OF title, note ON chats BEGIN
    INSERT INTO title_words(title_words, rowid, title, note)
        VALUES('delete', old.id, old.title, old.note);
    INSERT INTO title_words(rowid, title, note) VALUES(new.id, new.title, new.note);
END;
CREATE TRIGGER ratings_inserted AFTER INSERT ON ratings BEGIN
    INSERT INTO note_words(rowid, note) VALUES(new.message_id, new.note);
END;
CREATE TRIGGER ratings_deleted AFTER DELETE ON ratings BEGIN
    INSERT INTO note_words(note_words, rowid, note) VALUES('delete', old.message_id, old.note);
END;
CREATE TRIGGER ratings_updated AFTER UPDATE OF note ON ratings BEGIN
    INSERT INTO note_words(note_words, rowid, note) VALUES('delete', old.message_id, old.note);
    INSERT INTO note_words(rowid, note) VALUES(new.message_id, new.note);
END;

INSERT INTO message_words(message_words) VALUES('rebuild');
INSERT INTO title_words(title_words) VALUES('rebuild');
INSERT INTO message_signs(rowid, signs)
    SELECT id, signs FROM (SELECT id, signs_of(text) AS signs FROM searchable_messages)
    WHERE signs <> '';
"""
