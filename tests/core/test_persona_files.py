"""Files with personas: our own, cards of three versions, and hostile ones."""

from __future__ import annotations

import base64
import json
import random
import struct
import time
import zlib

import pytest

from hfchat_desktop.core import persona_files
from hfchat_desktop.core.persona_files import holds_personas, read_file, write_file
from hfchat_desktop.core.personas import Persona, builtin_personas
from hfchat_desktop.core.png_text import SIGNATURE
from hfchat_desktop.core.prompts import SavedPrompt
from hfchat_desktop.errors import ImportRefusedError
from hfchat_desktop.paths import resource

FIELDS = {
    "name": "Ada",
    "description": "{{char}} is a mathematician. {{// a note}}She likes <USER>.",
    "personality": "precise",
    "scenario": "{{user}} meets {{char}} in London.",
    "first_mes": "Hello {{user}}, I am {{char}}.\n<script>alert(1)</script>",
    "mes_example": "<START>\n{{user}}: Hi\n{{char}}: Good day.",
}
V2 = {
    "spec": "chara_card_v2",
    "spec_version": "2.0",
    "data": {
        **FIELDS,
        "system_prompt": "{{original}}Write as {{char}}.",
        "post_history_instructions": "Be brief.",
        "creator_notes": "A card.\nMore of it.",
        "alternate_greetings": ["Ho"],
        "extensions": {"run": "rm -rf /"},
        "character_book": {"entries": [{"keys": ["a"], "content": "b"}]},
    },
}
V3 = {
    "spec": "chara_card_v3",
    "spec_version": "3.0",
    "data": {**V2["data"], "nickname": "Countess", "assets": [{"uri": "file:///etc/passwd"}]},
}


def chunk(name: bytes, content: bytes) -> bytes:
    return (
        struct.pack(">I", len(content))
        + name
        + content
        + struct.pack(">I", zlib.crc32(name + content))
    )


def picture(*chunks: bytes) -> bytes:
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0))
    pixels = chunk(b"IDAT", zlib.compress(b"\0\0"))
    return SIGNATURE + head + b"".join(chunks) + pixels + chunk(b"IEND", b"")


def coded(card: object) -> bytes:
    return base64.b64encode(json.dumps(card).encode())


def text(keyword: bytes, content: bytes) -> bytes:
    return chunk(b"tEXt", keyword + b"\0" + content)


def read(data: bytes, name: str = "a.png"):
    return read_file(name, data, "the reader")


def only(data: bytes) -> Persona:
    (persona,) = read(data).personas
    return persona


def reason(data: bytes) -> str:
    with pytest.raises(ImportRefusedError) as refused:
        read(data)
    return refused.value.reason


def test_what_was_exported_comes_back():
    personas = builtin_personas(resource("personas.json"), "pl")
    found = read(write_file(personas, [SavedPrompt("k", "Table", "{{a}}")]))
    assert [p.system_prompt for p in found.personas] == [p.system_prompt for p in personas]
    assert [dict(p.parameters) for p in found.personas] == [dict(p.parameters) for p in personas]
    assert all(not p.builtin and p.key == "" for p in found.personas)
    assert found.prompts == (SavedPrompt("", "Table", "{{a}}"),)


@pytest.mark.parametrize("card", [FIELDS, V2, V3], ids=["v1", "v2", "v3"])
def test_a_card_becomes_a_persona_with_names_filled_in(card: dict):
    found = only(json.dumps(card).encode())
    char = "Countess" if card is V3 else "Ada"
    assert found.name == "Ada"
    assert found.greeting == f"Hello the reader, I am {char}.\n<script>alert(1)</script>"
    assert f"{char} is a mathematician. She likes the reader." in found.system_prompt
    assert "Scene: the reader meets" in found.system_prompt
    assert f"{char}: Good day." in found.system_prompt
    assert "{{" not in found.system_prompt and "<START>" not in found.system_prompt
    assert "rm -rf" not in found.system_prompt
    if card is not FIELDS:
        assert found.system_prompt.startswith(f"Write as {char}.")
        assert found.system_prompt.endswith("Be brief.")
        assert found.summary == "A card."


def test_a_book_of_lore_is_told_to_be_left_out():
    assert read(json.dumps(V2).encode()).left_out
    assert not read(json.dumps(FIELDS).encode()).left_out


@pytest.mark.parametrize("kind", ["tEXt", "zTXt", "iTXt", "iTXt packed", "raw JSON"])
def test_a_card_in_a_picture_is_read_from_every_kind_of_text_chunk(kind: str):
    packed = zlib.compress(coded(V2))
    made = {
        "tEXt": text(b"chara", coded(V2)),
        "zTXt": chunk(b"zTXt", b"Chara\0\0" + packed),
        "iTXt": chunk(b"iTXt", b"chara\0\0\0en\0tag\0" + coded(V2)),
        "iTXt packed": chunk(b"iTXt", b"chara\0\1\0\0\0" + packed),
        "raw JSON": chunk(b"iTXt", b"chara\0\0\0\0\0" + json.dumps(V2).encode()),
    }[kind]
    assert only(picture(made)).name == "Ada"


def test_the_newest_version_in_a_picture_wins():
    found = only(picture(text(b"chara", coded(V2)), text(b"ccv3", coded(V3))))
    assert "Countess" in found.system_prompt


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "not_known"),
        (b"GIF89a", "not_known"),
        (b"\xff\xd8\xff\xe0 JFIF", "not_known"),
        (b"PK\x03\x04", "not_known"),
        (b"{", "damaged"),
        (b"{\"name\": \"\xff\"}", "damaged"),
        (b"[" * 100_000, "damaged"),
        (b'{"a":' * 100_000, "damaged"),
        (b'{"name": ' + b"9" * 5_000 + b"}", "damaged"),
        (b"5", "not_known"),
        (b"{}", "not_known"),
        (b"[1, 2]", "not_known"),
        (b"[]", "empty"),
        (b'{"format": "hfchat-personas", "personas": 5}', "empty"),
        (b'{"name": "A", "description": 5}', "empty"),
        (b'{"name": " ", "description": "text"}', "empty"),
        (b'{"spec": "chara_card_v2", "data": "x", "name": "A"}', "not_known"),
        (SIGNATURE, "damaged"),
        (SIGNATURE + b"\xff\xff\xff\xff" + b"tEXt" + b"chara", "damaged"),
        (picture(), "no_card"),
        (picture(text(b"comment", b"hello")), "no_card"),
        (picture(text(b"chara", b"!!!")), "damaged"),
        (picture(text(b"chara", base64.b64encode(b"\x89PNG"))), "not_known"),
        (picture(chunk(b"zTXt", b"chara\0\0nothing packed")), "damaged"),
        (picture(chunk(b"zTXt", b"chara\0\0" + zlib.compress(coded(V2))[:-9])), "damaged"),
        (picture(text(b"chara", coded(V2))[:-1] + b"\0"), "damaged"),
        (picture(text(b"chara", coded(V2)))[:-60], "damaged"),
    ],
)  # fmt: skip
def test_what_is_no_persona_is_refused_with_a_reason(data: bytes, why: str):
    assert reason(data) == why


def test_files_and_texts_beyond_the_limits_are_refused_without_unpacking_them():
    bomb = zlib.compress(b"A" * 200_000_000)
    begun = time.process_time()
    assert reason(picture(chunk(b"zTXt", b"chara\0\0" + bomb))) == "too_large"
    assert reason(picture(chunk(b"iTXt", b"chara\0\1\0\0\0" + bomb))) == "too_large"
    assert time.process_time() - begun < 1
    assert reason(b"{" + b" " * persona_files.JSON_LIMIT) == "too_large"
    assert reason(picture(text(b"chara", b"A" * (4 * persona_files.JSON_LIMIT)))) == "too_large"
    assert reason(SIGNATURE + b"\0" * persona_files.FILE_LIMIT) == "too_large"
    assert reason(SIGNATURE + chunk(b"aaaa", b"") * 20_000) == "too_large"


def test_only_so_many_personas_are_taken_from_one_file():
    many = json.dumps([{"name": f"P{n}", "system_prompt": "x"} for n in range(700)]).encode()
    assert len(read(many).personas) == persona_files.ENTRIES_LIMIT


def test_broken_pictures_are_refused_and_never_more():
    """Bytes turned and cut at random: a persona or a sentence, and nothing else."""
    whole = picture(
        text(b"chara", coded(V2)), chunk(b"zTXt", b"ccv3\0\0" + zlib.compress(coded(V3)))
    )
    dice = random.Random(4)
    for _ in range(400):
        broken = bytearray(whole[: dice.randrange(1, len(whole) + 1)])
        for _ in range(dice.randrange(6)):
            broken[dice.randrange(len(broken))] = dice.randrange(256)
        try:
            read(bytes(broken))
        except ImportRefusedError as error:
            assert error.name == "a.png"


def test_values_of_any_kind_in_a_card_are_taken_or_left():
    """Each field in turn, and many at a time, holds what it should not."""
    junk: list[object] = [
        None,
        5,
        1.5,
        True,
        [],
        {},
        [{}],
        {"en": []},
        "",
        "\ud800",
        "{{char}}" * 99,
    ]
    dice = random.Random(7)
    for _ in range(600):
        card = json.loads(json.dumps(dice.choice([FIELDS, V2, V3])))
        fields = card.get("data", card)
        for name in dice.sample(sorted(fields), k=dice.randrange(1, 5)):
            fields[name] = dice.choice(junk)
        if dice.random() < 0.1:
            card[dice.choice(["spec", "data", "name"])] = dice.choice(junk)
        try:
            found = read(json.dumps(card).encode())
        except ImportRefusedError:
            continue
        for persona in found.personas:
            persona.system_prompt.encode()
            assert persona.name


@pytest.mark.parametrize(
    "record",
    [FIELDS, V2, V3, [V2, FIELDS], {"name": "a", "system_prompt": "b"}, {"name": "a", "text": "b"},
     json.loads(write_file([Persona("k", "Pirate", "", "Be one.")]))],
)  # fmt: skip
def test_json_of_personas_is_known_from_others(record: object):
    assert holds_personas(json.dumps(record).encode())
    assert holds_personas(b"\xef\xbb\xbf " + json.dumps(record).encode())


@pytest.mark.parametrize(
    "record",
    [[], {}, 1, "a", None, [1], [FIELDS, {}],
     {"format": "hfchat-chats", "version": 1, "saved": [], "chats": []},
     [{"title": "a", "mapping": {}, "conversation_id": "b"}],
     [{"id": "a", "title": "b", "chat": {"messages": []}}],
     {"name": "a", "systemPrompt": "b", "messages": []},
     {"name": "a", "description": "b", "messages": []},
     {"name": "a", "data": {}, "conversations": []}],
)  # fmt: skip
def test_json_of_chats_and_of_anything_else_is_not_taken_for_personas(record: object):
    assert not holds_personas(json.dumps(record).encode())


def test_what_cannot_be_json_of_personas_is_none():
    for data in (b"", b"{", b"\xff\xfe", b"[" * 100_000, b"PK\3\4", picture()):
        assert not holds_personas(data)
    long = {"name": "a", "system_prompt": "b" * persona_files.JSON_LIMIT}
    assert not holds_personas(json.dumps(long).encode())
