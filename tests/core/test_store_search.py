"""Search over messages and titles."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hfchat_desktop.core.chats import ReplyState, Role
from hfchat_desktop.core.store import ChatStore

TEXTS = {
    "german": "Ein Ausflug nach Köln: der Rhein, die Straße",
    "code": 'Use a<b, "quotes", col:x => y and C++ for NEAR(misses)',
    "japanese": "明日は東京タワーに行きます",
    "thai": "ฉันชอบกินข้าวผัด",
    "emoji": "Well done 🎉🎉 friend",
    "mixed": "The word 漢字 means Chinese characters",
    "nul": "before\0after the nul",
    "marks": "with \x02stray\x03 and \x02 marks",
    "half": "half \ud83d of it",
}


@pytest.fixture
def store(tmp_path):
    store, _ = ChatStore.open(tmp_path / "chats.sqlite3", backups=tmp_path / "backups")
    yield store
    store.close()


@pytest.fixture
def found(store):
    """Search a store with TEXTS; return the names of what was found."""
    chat = store.create_chat(title="plain")
    numbers = {
        store.add_message(chat.id, None, Role.USER, text).id: name for name, text in TEXTS.items()
    }
    return lambda words: {numbers.get(hit.message_id, "title") for hit in store.search(words)}


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("köln", {"german"}),
        ("KOLN rhein", {"german"}),
        ("köln tokyo", set()),
        ("ausf", {"german"}),
        ("aus köln", set()),
        ("quotes", {"code"}),
        ('"quotes"', {"code"}),
        ("c++", {"code", "mixed"}),
        ("col:x", {"code"}),
        ("NEAR(misses)", {"code"}),
        ("=>", {"code"}),
        ("東京", {"japanese"}),
        ("タワー", {"japanese"}),
        ("ข้าว", {"thai"}),
        ("🎉", {"emoji"}),
        ("🎉 well", {"emoji"}),
        ("漢字 chinese", {"mixed"}),
        ("漢字 german", set()),
        ("after", {"nul"}),
        ("stray", {"marks"}),
        ("half", {"half"}),
        ("plain", {"title"}),
        ("  ", set()),
        ("", set()),
        ("zzz", set()),
    ],
)
def test_words_find_the_messages_that_contain_all_of_them(found, words, expected):
    assert found(words) == expected


@pytest.mark.parametrize(
    "words",
    [
        *[
            '"',
            '""',
            "'",
            "-",
            "*",
            "a OR",
            "AND",
            "NOT x",
            "NEAR(",
            "col:",
            "^a",
            "{a b}:",
            "(",
            "+",
        ],
        *["\0", "a\0b", "\ud83d", "%", "_", "\\", "x" * 100_000, "a " * 5000, "語" * 60_000],
    ],
)
def test_odd_questions_are_answered_and_never_raise(found, words):
    assert isinstance(found(words), set)


@settings(
    max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(words=st.text(st.characters(codec=None), max_size=40))
def test_any_question_is_answered(store, words):
    store.search(words)


def test_the_excerpt_marks_each_hit(store):
    chat = store.create_chat(title="A long title")
    store.add_message(chat.id, None, Role.USER, "so " * 300 + "the needle\nis here " + "so " * 300)
    store.add_message(chat.id, None, Role.USER, "東京" * 100 + "大阪" + "東京" * 100)

    excerpt = store.search("needle")[0].excerpt
    assert "\x02needle\x03 is here" in excerpt
    assert len(excerpt) < 200
    excerpt = store.search("大阪")[0].excerpt
    assert "\x02大阪\x03" in excerpt
    assert excerpt.startswith("…")
    assert excerpt.endswith("…")
    assert store.search("title")[0].excerpt == "A long \x02title\x03"


def test_a_stray_mark_in_a_text_never_opens_a_hit_that_is_not_closed(store):
    chat = store.create_chat()
    store.add_message(chat.id, None, Role.USER, TEXTS["marks"])

    excerpt = store.search("stray")[0].excerpt
    assert excerpt.count("\x02") == excerpt.count("\x03")


def test_the_newest_hit_is_the_first_and_the_limit_is_kept(store):
    chats = [store.create_chat(title=f"apple {number}") for number in range(3)]
    numbers = [
        store.add_message(chats[n % 3].id, None, Role.USER, f"apple {n}").id for n in range(9)
    ]

    hits = store.search("apple")
    assert [hit.message_id for hit in hits if hit.message_id] == numbers[::-1]
    assert [hit.message_id for hit in hits][:2] == [0, numbers[-1]]
    assert [hit.chat_id for hit in hits if not hit.message_id] == [c.id for c in chats[::-1]]
    assert hits[0].role is None
    assert hits[1].role is Role.USER
    assert len(store.search("apple", limit=4)) == 4


def test_chats_in_the_trash_are_not_found_until_they_are_restored(store):
    chat = store.create_chat(title="hidden")
    store.add_message(chat.id, None, Role.USER, "hidden words")
    store.delete_chat(chat.id)
    assert store.search("hidden") == []

    store.restore_chat(chat.id)
    assert len(store.search("hidden")) == 2


def test_the_index_follows_every_change(store):
    chat = store.create_chat(title="before")
    store.rename_chat(chat.id, "afterwards")
    reply = store.begin_reply(chat.id, None)
    store.save_partial(reply.id, "unfinished words")
    assert store.search("unfinished") == []
    store.finish_reply(reply.id, text="finished words", state=ReplyState.STOPPED)
    store.save_partial(reply.id, "finished words and more")
    assert store.search("finished") == []
    store.finish_reply(reply.id, text="finished words and more")

    assert store.search("before") == []
    assert len(store.search("afterwards")) == 1
    assert [hit.message_id for hit in store.search("more")] == [reply.id]
    assert store.integrity() == []
