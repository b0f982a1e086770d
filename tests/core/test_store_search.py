"""Search over messages and titles."""

from __future__ import annotations

import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hfchat_desktop.core.chats import ReplyState, Role, SearchFilters
from hfchat_desktop.core.ratings import Rating
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


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("książka", "Nie ma tej książki"),
        ("książkami", "dwie książki"),
        ("odpowiedzi", "w odpowiedziach"),
        ("matka", "dla matki"),
        ("Häuser", "das Haus"),
        ("Haus", "die Häuser"),
        ("Straßen", "auf der Strasse"),
        ("strasse", "die Straßen"),
        ("Wohnung mieten", "gemietete Wohnungen mietet"),
        ("questions", "one question"),
        ("cafe\u0301s", "ein Café"),
    ],
)
def test_a_word_is_found_with_other_endings(store, typed, written):
    chat = store.create_chat()
    message = store.add_message(chat.id, None, Role.USER, written)
    store.add_message(chat.id, None, Role.USER, "something else")

    (hit,) = store.search(typed)
    assert hit.message_id == message.id
    assert "\x02" in hit.excerpt


def test_words_as_they_were_typed_come_before_those_with_other_endings(store):
    chat = store.create_chat()
    exact = store.add_message(chat.id, None, Role.USER, "a server of ours")
    loose = store.add_message(chat.id, None, Role.USER, "a service of ours")

    assert [hit.message_id for hit in store.search("server")] == [exact.id, loose.id]
    assert [hit.message_id for hit in store.search("server", limit=1)] == [exact.id]


@pytest.mark.parametrize("term", ["東", "東京", "東京タワ", "タ", "ワーに行", "す", "行きます"])
def test_signs_are_found_anywhere_in_a_run(store, term):
    chat = store.create_chat()
    numbers = [store.add_message(chat.id, None, Role.USER, TEXTS["japanese"]).id]
    reply = store.begin_reply(chat.id, numbers[0])
    store.save_partial(reply.id, "東京")
    store.finish_reply(reply.id, text="また" + TEXTS["japanese"])
    store.add_message(chat.id, None, Role.USER, "京東行にワ")  # the same signs otherwise

    found = [hit.message_id for hit in store.search(term)]
    assert found[-2:] == [reply.id, numbers[0]]
    assert len(found) == (3 if len(term) == 1 and term in "京東行にワ" else 2)
    assert f"\x02{term}\x03" in store.search(term)[-1].excerpt


def test_notes_on_answers_and_chats_are_found(store):
    chat = store.create_chat(title="Sky")
    question = store.add_message(chat.id, None, Role.USER, "why?")
    answer = store.add_answer(question.id, "m", "because")
    store.set_rating(answer.id, Rating(note="Zitrone 東京"))
    store.set_chat_fields(chat.id, note="remember the Orange")

    for words in ("zitr", "東京", "zitrone 京"):
        (hit,) = store.search(words)
        assert (hit.message_id, hit.in_note) == (answer.id, True)
    (hit,) = store.search("orange")
    assert (hit.message_id, hit.in_note, hit.chat_title) == (0, True, "Sky")
    assert hit.excerpt == "remember the \x02Orange\x03"
    (hit,) = store.search("sky remember")
    assert hit.excerpt == "\x02Sky\x03"
    store.set_rating(answer.id, Rating(note="other"))
    store.set_chat_fields(chat.id, note="")
    assert store.search("zitrone") == store.search("orange") == []
    assert store.integrity() == []


@pytest.fixture
def filtered(store):
    """Fill a store with messages "apple NAME"; return a search that gives the names."""
    folder = store.create_folder("Work")
    first, second = store.create_chat(title="one"), store.create_chat(title="two")
    store.move_chats([first.id], folder.id)
    store.set_chat_fields(second.id, persona="tutor", stars=5)
    store.set_archived([second.id], True)
    store.set_tags(second.id, ["fruit"])
    names = {}
    for chat, name, model, text in (
        (first, "asked", "", ""),
        (first, "coded", "tiny", "\n```c\nx\n```"),
        (first, "rated", "tiny", ""),
        (second, "second", "large", ""),
    ):
        role = Role.ASSISTANT if model else Role.USER
        message = store.add_message(chat.id, None, role, f"apple {name}{text}", model=model)
        names[message.id] = name
    rated = next(number for number, name in names.items() if name == "rated")
    store.set_rating(rated, Rating(stars=4))

    def search(words="apple", **filters):
        hits = store.search(words, SearchFilters(**filters))
        return [names.get(hit.message_id, "title") for hit in hits]

    search.folder, search.store, search.names = folder.id, store, names
    return search


@pytest.mark.parametrize("words", ["apple", "a", ""])
def test_a_search_keeps_to_its_filters(filtered, words):
    assert filtered(words, model="tiny") == ["rated", "coded"]
    assert filtered(words, rating_min=4) == ["second", "rated"]
    assert filtered(words, rating_min=5) == ["second"]
    assert filtered(words, folder_id=filtered.folder) == ["rated", "coded", "asked"]
    assert filtered(words, folder_id=0) == ["second"]
    assert filtered(words, persona="tutor") == ["second"]
    assert filtered(words, has_code=True) == ["coded"]
    assert filtered(words, archived=True) == ["second"]
    assert filtered(words, archived=False) == ["rated", "coded", "asked"]
    assert filtered(words, tag="fruit") == ["second"]
    assert filtered(words, model="tiny", rating_min=1) == ["rated"]
    assert filtered(words, model="none") == []
    now = time.time()
    assert filtered(words, since=now - 100, until=now + 100)[-1] == "asked"
    assert filtered(words, since=now + 100) == filtered(words, until=now - 100) == []


def test_filters_hold_for_titles_too(filtered):
    assert filtered("two", archived=True) == ["title"]
    assert filtered("two", archived=False) == filtered("two", has_code=True) == []
    assert filtered("two", rating_min=5) == ["title"]
    assert filtered("one", folder_id=filtered.folder) == ["title"]


def test_more_messages_within_the_filters_than_are_counted_are_searched_as_well(filtered):
    store = filtered.store
    chat = store.create_chat(title="many")
    connection = store._database.connection
    with connection:
        connection.execute(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3500)"
            " INSERT INTO messages(chat_id, role, text, thinking, state, model, created_at)"
            " SELECT ?, 'assistant', 'many ' || i, '', 'done', 'tiny', 1000 + i FROM n",
            (chat.id,),
        )
    assert filtered("coded", model="tiny") == ["coded"]
    assert len(store.search("many", SearchFilters(model="tiny"))) == 50
    late = SearchFilters(model="tiny", since=1100, until=4000)
    assert store.search("many 99", late)[0].excerpt.startswith("\x02many\x03 \x029")
    assert {hit.created_at for hit in store.search("many", late)} <= set(range(1100, 4000))
    store.set_chat_fields(chat.id, stars=4)
    assert len(store.search("many", SearchFilters(rating_min=4))) == 50
    assert filtered("apple", rating_min=4) == ["second", "rated"]


def test_a_letter_that_the_index_does_not_know_is_looked_for_in_the_texts(store):
    chat = store.create_chat()
    young = "a\U0001e900b word"  # Adlam, of Unicode 9: the index takes it for a gap
    message = store.add_message(chat.id, None, Role.USER, young)

    assert [hit.message_id for hit in store.search("a\U0001e900b")] == [message.id]
