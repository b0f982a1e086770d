"""Presets: which is in force, and files of them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from hfchat_desktop.core.parameters import Layer, checked, resolve
from hfchat_desktop.core.presets import (
    BUILTIN,
    MAX_FILE_BYTES,
    Preset,
    free_name,
    matching,
    preset_of,
    read_presets,
    record_of,
    write_presets,
)
from hfchat_desktop.errors import PresetInvalidError

MINE = Preset("k", "Żółty 🐢", {"temperature": 0.4, "stop": ("END",), "seed": None})


def test_those_that_come_along_keep_their_limits():
    for preset in BUILTIN:
        assert checked(preset.values) == preset.values


def test_a_preset_is_in_force_until_a_value_changes():
    balanced = BUILTIN[1]
    assert matching(BUILTIN, resolve({}).values, {}) is balanced
    own = {**BUILTIN[2].values}
    assert matching(BUILTIN, resolve({Layer.CHAT: own}).values, own) is BUILTIN[2]
    own["temperature"] = 1.3
    assert matching(BUILTIN, resolve({Layer.CHAT: own}).values, own) is None
    own = {"repeat_penalty": 1.2}  # something that no preset speaks of
    assert matching(BUILTIN, resolve({Layer.CHAT: own}).values, own) is None


def test_presets_survive_a_file_and_the_store(tmp_path: Path):
    file = tmp_path / "mine.json"
    write_presets(file, [MINE, Preset("x", "Other", {"top_k": 3})])
    read = read_presets(file)
    assert [(p.name, p.values) for p in read] == [
        (MINE.name, dict(MINE.values)),
        ("Other", {"top_k": 3}),
    ]
    assert len({p.key for p in read} | {"k", "x"}) == 4
    kept = preset_of("k", json.loads(json.dumps(record_of(MINE))))
    assert kept == MINE


def test_one_preset_alone_is_a_file_too(tmp_path: Path):
    file = tmp_path / "one.json"
    file.write_text('{"name": " A\\u202eb\\n", "values": {"top_k": 5, "new": 1, "threads": 3}}')
    [preset] = read_presets(file)
    assert (preset.name, preset.values) == ("Ab", {"top_k": 5})


@pytest.mark.parametrize(
    ("content", "detail"),
    [
        (b"", "not_json"),
        (b"\xff\xfe\x00", "not_json"),
        (b"[" * 100_000, "not_json"),
        (b"[]", "no_presets"),
        (b'{"presets": [5, {"name": "x"}]}', "no_presets"),
        (b'{"name": "x", "values": {"temperature": NaN}}', "temperature = nan"),
        (b'{"name": "x", "values": {"top_k": "many"}}', "top_k = 'many'"),
        (b" " * (MAX_FILE_BYTES + 1), "too_large"),
    ],
)
def test_a_file_that_cannot_be_used_changes_nothing(tmp_path: Path, content: bytes, detail: str):
    file = tmp_path / "bad.json"
    file.write_bytes(content)
    with pytest.raises(PresetInvalidError) as caught:
        read_presets(file)
    assert caught.value.detail == detail
    assert caught.value.path == "bad.json"


def test_a_file_that_is_not_there_is_told(tmp_path: Path):
    with pytest.raises(PresetInvalidError) as caught:
        read_presets(tmp_path / "gone.json")
    assert caught.value.detail == "unreadable"


def test_a_kept_preset_of_another_version_loses_only_what_is_not_known():
    record = {"name": "Old", "values": {"temperature": 99, "top_k": 2, "warp": 9}}
    assert preset_of("k", record).values == {"top_k": 2}
    assert preset_of("k", {"name": 5}).values == {}


def test_names_are_told_apart():
    assert free_name("Mine", ["mine", "Mine 2"]) == "Mine 3"
    assert free_name("Mine", []) == "Mine"
