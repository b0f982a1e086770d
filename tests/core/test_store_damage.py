"""Damaged files: put aside, named, and what can be read is kept."""

from __future__ import annotations

import random
import shutil
import stat
import time

import pytest

from hfchat_desktop.core.chats import Role
from hfchat_desktop.core.ratings import Rating
from hfchat_desktop.core.sharing import Shared, ShareKind, ShareState, Visibility
from hfchat_desktop.core.store import ChatStore
from hfchat_desktop.errors import HFChatError, StoreDamagedError, StoreFailedError

PAGE = 4096
CHATS, MESSAGES = 20, 20


@pytest.fixture(scope="module")
def sound(tmp_path_factory):
    """A closed database of CHATS chats of MESSAGES messages each."""
    folder = tmp_path_factory.mktemp("sound")
    store, _ = ChatStore.open(folder / "chats.sqlite3", backups=folder / "backups")
    for number in range(CHATS):
        chat = store.create_chat(title=f"chat {number}")
        parent = None
        for place in range(MESSAGES):
            text = f"message {place} of chat {number} " * 8
            parent = store.add_message(chat.id, parent, Role.USER, text).id
        store.save_draft(chat.id, f"draft {number}")
    store.close()
    return folder / "chats.sqlite3"


@pytest.fixture
def path(tmp_path, sound):
    shutil.copyfile(sound, tmp_path / "chats.sqlite3")
    return tmp_path / "chats.sqlite3"


def open_store(path):
    return ChatStore.open(path, backups=path.parent / "backups")


def count(store):
    """Return how many chats and messages can be reached."""
    chats = store.chats()
    return len(chats), sum(len(store.path(chat.id)) for chat in chats)


def overwrite(path, page, content=b"\xa5" * PAGE):
    with open(path, "r+b") as file:
        file.seek(page * PAGE)
        file.write(content)


@pytest.mark.parametrize(
    "content", [b"garbage", b"\0" * 10_000, b"SQLite format 3\0" + b"x" * 9000]
)
def test_a_file_of_garbage_is_put_aside_and_named(tmp_path, content):
    path = tmp_path / "chats.sqlite3"
    path.write_bytes(content)

    store, (notice,) = open_store(path)

    assert isinstance(notice, StoreDamagedError)
    assert (notice.recovered_chats, notice.recovered_messages) == (0, 0)
    assert notice.kept_as == f"{path}.damaged-1"
    assert path.with_name("chats.sqlite3.damaged-1").read_bytes() == content
    store.create_chat(title="goes on")
    store.close()
    assert open_store(path)[1] == []


def test_an_empty_file_is_a_new_store(tmp_path):
    path = tmp_path / "chats.sqlite3"
    path.touch()

    store, notices = open_store(path)

    assert (store.chats(), notices) == ([], [])
    store.close()


def test_a_database_whose_header_is_lost_gives_all_its_chats_back(path):
    overwrite(path, 0)

    store, (notice,) = open_store(path)

    assert (notice.recovered_chats, notice.recovered_messages) == (CHATS, CHATS * MESSAGES)
    assert count(store) == (CHATS, CHATS * MESSAGES)
    assert len(store.search("chat 7")) > 0
    assert store.integrity() == []
    store.close()


def test_a_database_that_was_cut_off_gives_back_what_is_left(path):
    with open(path, "r+b") as file:
        file.truncate(path.stat().st_size * 3 // 4 // PAGE * PAGE)

    store, (notice,) = open_store(path)

    assert notice.recovered_chats > 0
    assert 0 < notice.recovered_messages < CHATS * MESSAGES
    assert count(store) == (notice.recovered_chats, notice.recovered_messages)
    assert store.integrity() == []
    store.close()


@pytest.fixture
def rich(tmp_path):
    """A closed database with something of everything."""
    path = tmp_path / "chats.sqlite3"
    store, _ = open_store(path)
    folder = store.create_folder("Work")
    store.create_folder("Home")
    chat = store.create_chat(title="rich")
    store.move_chats([chat.id], folder.id)
    store.set_tags(chat.id, ["tag"])
    store.set_chat_fields(chat.id, persona="tutor", parameters={"top_k": 2}, note="chat note")
    question = store.add_message(chat.id, None, Role.USER, "東京 question")
    answer = store.add_answer(question.id, "tiny", "answer " * 40)
    gone = store.add_answer(question.id, "tiny", "deleted answer")
    store.set_rating(answer.id, Rating(1, 4, ("clear",), "good one", 5.0))
    store.set_message_pinned(question.id, True)
    store.delete_version(gone.id)
    for number in range(5):
        store.save("persona", f"key {number}", {"name": f"persona {number}"})
    for number in range(3):
        store.finish_import(store.add_import("chatgpt", f"export {number}.zip"))
        store.add_share(
            Shared(0, ShareKind.GIST, ShareState.SHARED, Visibility.SECRET, "a.md",
                   chat_id=chat.id, remote_id=str(number))
        )  # fmt: skip
    store.close()
    return path


@pytest.mark.parametrize("lost", ["header", "schema", "list of chats"])
def test_folders_ratings_and_what_chats_set_are_given_back_too(rich, lost):
    whole = open_store(rich)[0]
    number = {"header": 0, "schema": 0}.get(lost)
    if number is None:
        sql = "SELECT rootpage FROM sqlite_master WHERE name = 'branches'"
        number = whole._database.row(sql)[0] - 1
    whole.close()
    overwrite(rich, number, (b"\0" if lost == "header" else b"\xa5") * PAGE)

    store, notices = open_store(rich)
    if not notices:
        assert store.integrity() != []
        store.close()
        store, notices = open_store(rich)

    assert (notices[0].recovered_chats, notices[0].recovered_messages) == (1, 3)
    (chat,) = store.chats()
    assert (chat.title, chat.tags, chat.persona, chat.note) == (
        "rich",
        ("tag",),
        "tutor",
        "chat note",
    )
    assert chat.parameters == {"top_k": 2}
    question, answer = store.path(chat.id)
    assert question.pinned
    assert answer.rating == Rating(1, 4, ("clear",), "good one", 5.0)
    assert chat.message_count == 2
    assert [folder.name for folder in store.folders()] == ["Work", "Home"]
    assert chat.folder_id == store.folders()[0].id
    records = [record["name"] for _, record in store.saved("persona")]
    assert records == [f"persona {number}" for number in range(5)]
    assert [one.file_name for one in store.imports()] == [f"export {n}.zip" for n in (2, 1, 0)]
    assert [(one.remote_id, one.chat_id) for one in store.shares()] == [
        (str(number), chat.id) for number in (2, 1, 0)
    ]
    assert len(store.search("京")) == len(store.search("good one")) == 1
    assert store.integrity() == []
    store.restore_message(question.id + 2)
    assert store.path(chat.id)[1].text == "deleted answer"
    store.close()


@pytest.mark.slow
def test_damage_anywhere_is_told_and_mended_and_costs_one_page_of_messages_at_most(path):
    store, _ = open_store(path)
    store.close()
    rng = random.Random(3)
    pages = path.stat().st_size // PAGE
    met = 0
    for page in [*range(1, 24), *rng.sample(range(24, pages), 8)]:
        copy = path.with_name(f"copy-{page}.sqlite3")
        shutil.copyfile(path, copy)
        overwrite(copy, page, rng.randbytes(PAGE))
        store, notices = open_store(copy)
        if not notices:
            try:
                found, broken = count(store), bool(store.integrity())
            except HFChatError as error:
                assert isinstance(error, StoreFailedError)
                found, broken = (0, 0), True
            assert broken or found == (CHATS, CHATS * MESSAGES)
            store.close()
            store, notices = open_store(copy)
            met += broken
        else:
            met += 1
        chats, messages = count(store)
        assert chats == CHATS, page
        assert messages >= CHATS * MESSAGES - 20, page
        assert messages == CHATS * MESSAGES or notices, page
        assert store.integrity() == []
        store.close()
    assert met > 25


def test_the_last_words_in_a_damaged_log_are_kept_when_the_header_is_lost_too(tmp_path):
    path = tmp_path / "chats.sqlite3"
    store, _ = open_store(path)
    chat = store.create_chat(title="in the log")
    store.add_message(chat.id, None, Role.USER, "short")
    store.add_message(chat.id, 2, Role.USER, "long " * 5000)
    database, log = path.read_bytes(), path.with_name("chats.sqlite3-wal").read_bytes()
    store.close()
    path.write_bytes(b"\0" * 100 + database[100:])
    torn = bytearray(log)
    torn[100] ^= 1  # in the first page of the log: SQLite then believes none of it
    path.with_name("chats.sqlite3-wal").write_bytes(torn)

    store, (notice,) = open_store(path)

    assert (notice.recovered_chats, notice.recovered_messages) == (1, 2)
    assert [len(message.text) for message in store.path(chat.id)] == [5, 25_000]
    assert path.with_name("chats.sqlite3.damaged-1-wal").read_bytes() == torn
    store.close()


def test_a_search_index_that_is_damaged_is_made_anew_and_nothing_else(path):
    store, _ = open_store(path)
    database = store._database.connection
    database.execute("DELETE FROM message_words_data WHERE id > 100")
    assert store.integrity() != []
    store.close()

    store, notices = open_store(path)

    assert notices == []
    assert store.integrity() == []
    assert len(store.search("chat 7")) > 0
    store.close()


def test_a_log_that_was_torn_loses_only_its_end(tmp_path):
    path = tmp_path / "chats.sqlite3"
    store, _ = open_store(path)
    chat = store.create_chat()
    parent = None
    for number in range(30):
        parent = store.add_message(chat.id, parent, Role.USER, f"message {number}").id
    database, log = path.read_bytes(), path.with_name("chats.sqlite3-wal").read_bytes()
    store.close()
    rng = random.Random(5)
    for number in range(40):
        folder = tmp_path / str(number)
        folder.mkdir()
        (folder / "chats.sqlite3").write_bytes(database)
        torn = log[: rng.randrange(1, len(log))] + rng.randbytes(rng.randrange(5000))
        (folder / "chats.sqlite3-wal").write_bytes(torn)

        store, notices = open_store(folder / "chats.sqlite3")

        assert notices == []
        texts = [message.text for one in store.chats() for message in store.path(one.id)]
        assert texts == [f"message {place}" for place in range(len(texts))]
        assert store.integrity() == []
        store.close()


def test_a_rescue_cut_off_between_its_moves_is_brought_to_its_end(path):
    path.rename(path.with_name("chats.sqlite3.rescued"))

    store, notices = open_store(path)

    assert notices == []
    assert count(store) == (CHATS, CHATS * MESSAGES)
    store.close()


def test_a_reader_tells_damage_and_moves_nothing(path):
    overwrite(path, 0)
    before = path.read_bytes()

    with pytest.raises(StoreDamagedError):
        ChatStore.open_read_only(path)

    assert path.read_bytes() == before
    assert [file.name for file in path.parent.iterdir()] == ["chats.sqlite3"]


def test_a_folder_in_the_place_of_the_database_is_told(tmp_path):
    (tmp_path / "chats.sqlite3").mkdir()

    with pytest.raises(StoreFailedError):
        open_store(tmp_path / "chats.sqlite3")


def test_only_the_owner_can_read_the_chats(tmp_path):
    path = tmp_path / "data" / "chats.sqlite3"
    store, _ = open_store(path)
    store.create_chat()

    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    for file in path.parent.glob("chats.sqlite3*"):
        assert stat.S_IMODE(file.stat().st_mode) & 0o077 == 0, file.name
    store.close()


def test_a_check_that_is_not_wanted_any_more_ends_and_finds_no_fault(path):
    store, _ = open_store(path)
    store._database.connection.execute(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 20000)"
        " INSERT INTO remembered(key, value) SELECT i, 1 FROM n"
    )
    asked = []
    assert store.integrity(lambda: bool(asked.append(True))) == []
    assert len(asked) == 1
    assert store.integrity() == []
    store.close()
    assert open_store(path)[1] == []


def test_a_message_of_a_million_different_words_does_not_hold_up_the_check(tmp_path):
    store, _ = open_store(tmp_path / "chats.sqlite3")
    chat = store.create_chat(title="long")
    words = " ".join(f"{number:x}q" for number in range(1_000_000))
    store.add_message(chat.id, None, Role.USER, words)
    begun = time.thread_time()
    assert store.integrity() == []
    assert time.thread_time() - begun < 10
    store.close()
