"""Exports that are broken or meant to do harm: each ends in a sentence, or in what is whole."""

from __future__ import annotations

import json
import os
import struct
import sys
import zipfile
from pathlib import Path

import pytest

from hfchat_desktop.core.importing.values import LeftOut
from hfchat_desktop.core.store import ChatStore
from hfchat_desktop.errors_moving import ChatsNotReadError
from hfchat_desktop.ui.problems import cli_sentence, describe
from tests.fakes.exports import (
    bring_in,
    chatgpt_zip,
    conversation,
    examined,
    json_file,
    node,
    planned,
    talk,
)

posix = pytest.mark.skipif(sys.platform == "win32", reason="limits of memory are Unix's")


@pytest.fixture
def store(tmp_path: Path) -> ChatStore:
    made, _ = ChatStore.open(tmp_path / "chats.sqlite3", backups=tmp_path / "backups")
    yield made
    made.close()


def refused(path: Path, spool: Path) -> str:
    """Return why a file is not read, after its sentences were looked at."""
    with pytest.raises(ChatsNotReadError) as told:
        examined(path, spool)
    problem = describe(told.value)
    assert path.name in problem.detail
    assert cli_sentence(told.value).endswith(".")
    return told.value.reason


def text_file(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


# --- files that are none ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("nothing.json", b"", "empty"),
        ("words.txt.exe", b"MZ\x90\x00 a program", "not_known"),
        ("picture.png", b"\x89PNG\r\n\x1a\n" + bytes(200), "not_known"),
        ("object.json", b'{"a": 1}', "not_known"),
        ("list.json", b"[1, 2, 3]", "not_known"),
        ("empty.json", b"[]", "not_known"),
        ("open.zip", b"PK\x03\x04 and no end", "damaged"),
        ("end.zip", b"PK\x05\x06" + bytes(18), "empty"),
        ("zeros.json", bytes(5000), "not_known"),
        ("number.jsonl", b"17", "not_known"),
    ],
)
def test_a_file_of_another_kind_is_told_as_one(tmp_path, name, content, reason):
    path = tmp_path / name
    path.write_bytes(content)
    assert refused(path, tmp_path / "spool") == reason


def test_what_is_not_there_or_no_file_is_told(tmp_path):
    assert refused(tmp_path / "gone.json", tmp_path / "spool") == "not_found"
    (tmp_path / "folder").mkdir()
    assert refused(tmp_path / "folder", tmp_path / "spool") == "empty"
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.json")
        assert refused(tmp_path / "pipe.json", tmp_path / "spool") == "not_known"


@pytest.mark.slow
def test_two_gigabytes_of_json_are_refused_at_once(tmp_path):
    path = tmp_path / "big.json"
    with open(path, "wb") as file:
        file.write(b'[{"mapping": {"')
        file.truncate(2 * 1024**3 + 1)  # a sparse file
    assert refused(path, tmp_path / "spool") == "too_large"


def test_an_archive_that_says_it_has_gigabytes_is_refused_at_once(tmp_path):
    path = chatgpt_zip(tmp_path / "a.zip", [talk(1)])
    content = bytearray(path.read_bytes())
    struct.pack_into("<L", content, content.find(b"PK\1\2") + 24, 3 * 1024**3)
    path.write_bytes(content)
    assert refused(path, tmp_path / "spool") == "too_large"


@pytest.mark.slow
def test_one_text_that_never_ends_takes_little_memory_and_is_refused(tmp_path):
    path = tmp_path / "long.json"
    with open(path, "wb") as file:
        file.write(b'[{"title": "a", "mapping": {"a": "')
        for _ in range(100):
            file.write(b"x" * 1024**2)
    assert refused(path, tmp_path / "spool") == "long_piece"


def test_a_deep_file_is_refused(tmp_path):
    text = '[{"title": "a", "mapping": ' + '{"a": [' * 100_000
    assert refused(text_file(tmp_path / "deep.json", text), tmp_path / "spool") == "deep"


def test_json_that_is_none_in_the_middle_is_damaged(tmp_path):
    text = json.dumps([talk(1), talk(2)]).replace('"title": "Talk 2"', '"title": Talk 2')
    assert refused(text_file(tmp_path / "a.json", text), tmp_path / "spool") == "damaged"


# --- archives -----------------------------------------------------------------------------


def test_a_bomb_is_not_unpacked(tmp_path):
    path = tmp_path / "bomb.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        start = b'[{"mapping": {"a": "'
        archive.writestr("conversations.json", start + b" " * (200 * 1024**2))
    assert path.stat().st_size < 1024**2
    assert refused(path, tmp_path / "spool") == "bomb"


def test_an_archive_that_lies_about_a_size_is_damaged(tmp_path):
    path = chatgpt_zip(tmp_path / "lies.zip", [talk(n) for n in range(50)])
    content = bytearray(path.read_bytes())
    place = content.find(b"PK\1\2")
    size = struct.unpack_from("<L", content, place + 24)[0]
    struct.pack_into("<L", content, place + 24, size // 2)
    path.write_bytes(content)
    assert refused(path, tmp_path / "spool") == "damaged"


def test_flipped_bits_and_a_cut_end_are_damage(tmp_path):
    path = chatgpt_zip(tmp_path / "a.zip", [talk(n) for n in range(50)])
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    assert refused(path, tmp_path / "spool") == "damaged"
    path.write_bytes(whole[:200] + bytes(100) + whole[300:])
    assert refused(path, tmp_path / "spool") == "damaged"


def test_an_archive_with_a_password_is_told(tmp_path):
    path = chatgpt_zip(tmp_path / "a.zip", [talk(1)])
    content = bytearray(path.read_bytes())
    for signature, offset in ((b"PK\3\4", 6), (b"PK\1\2", 8)):
        place = content.find(signature)
        content[place + offset] |= 1
    path.write_bytes(content)
    assert refused(path, tmp_path / "spool") == "encrypted"


def test_names_that_lead_elsewhere_are_not_read(tmp_path, store):
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for name in ("../conversations.json", "/conversations.json", "C:\\x\\conversations.json"):
            archive.writestr(name, json.dumps([talk(1)]))
        link = zipfile.ZipInfo("link/conversations.json")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
        archive.writestr("export/conversations.json", json.dumps([talk(2)]))
    before = sorted(tmp_path.iterdir())

    plan = planned(store, path, tmp_path / "spool")

    assert plan.preview.titles == ("Talk 2",)
    assert plan.preview.left_out[LeftOut.SKIPPED_FILE] == 4
    assert sorted(tmp_path.iterdir()) == sorted([*before, tmp_path / "spool"])


def test_an_archive_of_only_bad_names_is_empty(tmp_path):
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("../conversations.json", "[]")
    assert refused(path, tmp_path / "spool") == "empty"


def test_links_in_a_folder_are_not_followed(tmp_path):
    folder = tmp_path / "export"
    folder.mkdir()
    json_file(tmp_path / "secret.json", [talk(1)])
    (folder / "conversations.json").symlink_to(tmp_path / "secret.json")
    assert refused(folder, tmp_path / "spool") == "empty"


# --- what is cut --------------------------------------------------------------------------


@pytest.mark.parametrize("share", [0.3, 0.5, 0.9, 0.999])
def test_of_a_file_cut_in_the_middle_whole_chats_come_in(tmp_path, store, share):
    whole = json.dumps([talk(n, words='"[{ü\\ ') for n in range(20)], ensure_ascii=False)
    path = text_file(tmp_path / "cut.json", whole[: int(len(whole) * share)])

    plan = planned(store, path, tmp_path / "spool")

    assert plan.preview.left_out[LeftOut.CUT_FILE] == 1
    assert 20 * share - 2 < plan.preview.chats < 20


def test_a_file_cut_at_any_byte_ends_in_chats_or_a_sentence(tmp_path, store):
    whole = json.dumps([talk(n, turns=1) for n in range(2)]).encode()
    reasons = set()
    for place in range(0, len(whole), 97):
        path = tmp_path / "cut.json"
        path.write_bytes(whole[:place])
        try:
            assert planned(store, path, tmp_path / "spool").preview.chats in (1, 2)
        except ChatsNotReadError as error:
            reasons.add(error.reason)
    assert reasons <= {"empty", "not_known"}


# --- chats --------------------------------------------------------------------------------


def test_wrong_dates_roles_and_numbers_are_mended_and_counted(tmp_path, store):
    chats = [
        conversation(
            [
                node("a", None, "user", ["one"], at=float("1e300")),
                node("b", "a", "assistant", ["two"], at=-5.0),
                node("c", "b", "wizard", ["abracadabra"]),
                node("d", "c", "user", ["three"], at=None),
            ],
            number="same",
            create_time="yesterday",
            update_time=1e30,
        ),
        conversation([node("a", None, "user", ["another of the same number"])], number="same"),
        conversation([node("a", None, "user", ["no number"])], number="", title=None),
        {"title": "no messages", "mapping": {}},
        "not a chat",
        None,
        {"mapping": 17},
    ]
    text = json.dumps(chats).replace("1e+300", "1e400").replace("-5.0", "9" * 4000)
    path = text_file(tmp_path / "a.json", text)

    bring_in(store, path, tmp_path / "spool")

    plan = planned(store, path, tmp_path / "spool")
    assert (plan.preview.chats, plan.preview.duplicates) == (0, 3)
    assert plan.preview.left_out[LeftOut.ROLE] == 1
    assert plan.preview.left_out[LeftOut.BROKEN_CHAT] == 3
    assert plan.preview.left_out[LeftOut.EMPTY_CHAT] == 1
    chat = next(one for one in store.chats() if one.message_count == 3)
    assert [message.text for message in store.path(chat.id)] == ["one", "two", "three"]
    assert all(0 < message.created_at < 4e9 for message in store.path(chat.id))
    assert "no number" in [one.title for one in store.chats()]
    assert store.integrity() == []


def test_rings_orphans_and_children_of_themselves_become_a_tree(tmp_path, store):
    nodes = [
        node("a", "c", "user", ["a"]),
        node("b", "a", "assistant", ["b"]),
        node("c", "b", "user", ["c"]),
        node("d", "d", "user", ["d"]),
        node("e", "nobody", "user", ["e"]),
        node("f", "e", "assistant", ["f"]),
    ]
    path = json_file(tmp_path / "a.json", [conversation(nodes, shown="f")])

    result = bring_in(store, path, tmp_path / "spool")

    assert sorted(one.excerpt for one in store.tree(result.first_chat)) == list("abcdef")
    assert [message.text for message in store.path(result.first_chat)] == ["e", "f"]
    assert store.integrity() == []


def test_halves_of_emoji_nul_and_signs_that_turn_text_around_do_no_harm(tmp_path, store):
    bad = "x\ud83d\0\u202e\x1b[31m<script>alert(1)</script>[a](javascript:alert(1))"
    chat = conversation([node("a", None, "user", [bad])], title=bad)
    result = bring_in(store, json_file(tmp_path / "a.json", [chat]), tmp_path / "spool")

    (message,) = store.path(result.first_chat)
    assert message.text == bad.replace("\0", "")
    assert "\ud83d" not in store.chat(result.first_chat).title
    assert len(store.search("script")) == 2
    assert store.integrity() == []


def test_a_long_chain_and_a_wide_fan_take_no_time(tmp_path, store):
    chain = [node("0", None, "user", ["x"])]
    chain += [node(str(n), str(n - 1), "user", ["x"]) for n in range(1, 20_000)]
    fan = [node("root", None), *(node(f"f{n}", "root", "user", ["y"]) for n in range(5_000))]
    path = json_file(
        tmp_path / "a.json", [conversation(chain, number="1"), conversation(fan, number="2")]
    )

    result = bring_in(store, path, tmp_path / "spool")

    assert result.messages == 25_000
    assert sorted(chat.message_count for chat in store.chats()) == [5_000, 20_000]


def test_a_chat_of_more_messages_than_there_may_be_is_cut_and_told(tmp_path, store):
    turns = [{"role": "user", "content": "x"}] * 100_002
    path = tmp_path / "a.jsonl"
    path.write_text(json.dumps({"messages": turns}))

    preview = planned(store, path, tmp_path / "spool").preview

    assert (preview.messages, preview.left_out[LeftOut.LONG_CHAT]) == (100_000, 1)


@posix
@pytest.mark.slow
def test_a_small_file_that_grows_in_memory_ends_in_a_sentence(tmp_path):
    text = '[{"mapping": {"a": [' + "[],[],[],[]," * 5_000_000 + "[]]}}]"
    assert refused(text_file(tmp_path / "a.json", text), tmp_path / "spool") in (
        "no_memory",
        "long_piece",
        "empty",
    )
