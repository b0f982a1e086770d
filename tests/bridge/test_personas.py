"""Personas and prompts over a real store, and files of them."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QThreadPool

from hfchat_desktop.bridge.personas import Personas
from hfchat_desktop.core.personas import Persona, copy_of
from hfchat_desktop.core.prompts import SavedPrompt
from hfchat_desktop.core.store import ChatStore
from hfchat_desktop.errors import ExportFailedError, ImportRefusedError, StoreReadOnlyError
from hfchat_desktop.paths import resource

PIRATE = Persona("k1", "Pirate", "", "Be a pirate.", {"temperature": 0.9}, ("Ahoy",), "Qwen3 4B")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ChatStore]:
    made, _ = ChatStore.open(tmp_path / "chats.sqlite3", backups=tmp_path / "backups")
    yield made
    made.close()


@pytest.fixture
def personas(store: ChatStore) -> Personas:
    return open_again(store)


def open_again(store: ChatStore, language: str = "en") -> Personas:
    made = Personas(store, resource("personas.json"), language)
    made.told = []  # type: ignore[attr-defined]
    made.failed.connect(made.told.append)  # type: ignore[attr-defined]
    return made


def own(personas: Personas) -> list[Persona]:
    return [persona for persona in personas.personas() if not persona.builtin]


def test_those_that_come_along_are_there_in_the_language_of_the_app(store: ChatStore) -> None:
    assert open_again(store).persona("tutor").name == "Tutor"
    assert open_again(store, "pl").persona("tutor").name == "Korepetytor"
    assert open_again(store).prompt("table").name == "Make a table"
    assert open_again(store).persona("") is None
    assert open_again(store).persona("nobody") is None


def test_ones_own_stand_first_by_name_and_are_there_at_the_next_start(
    qtbot, store: ChatStore, personas: Personas
) -> None:
    with qtbot.waitSignals([personas.changed, personas.changed]):
        personas.save_persona(PIRATE)
        personas.save_persona(replace(PIRATE, key="k2", name="anna"))
    found = open_again(store)
    assert [p.name for p in found.personas()[:2]] == ["anna", "Pirate"]
    assert found.persona("k1") == PIRATE


def test_a_deleted_persona_can_be_taken_back_and_one_that_came_along_stays(
    personas: Personas,
) -> None:
    personas.save_persona(PIRATE)
    removed = personas.remove_persona("k1")
    assert removed == PIRATE and own(personas) == []
    assert personas.remove_persona("tutor") is None
    assert personas.save_persona(removed)
    assert own(personas) == [PIRATE]


def test_prompts_are_kept_changed_and_taken_back(personas: Personas) -> None:
    prompt = SavedPrompt("p1", "Rhyme", "Rhyme on {{word}}")
    personas.save_prompt(prompt)
    assert personas.prompts()[0] == prompt
    personas.save_prompt(replace(prompt, name="Rhymes"))
    assert personas.prompt("p1").name == "Rhymes"
    removed = personas.remove_prompt("p1")
    assert removed is not None and personas.prompt("p1") is None
    personas.save_prompt(removed)
    assert personas.prompt("p1") == removed


def test_what_was_exported_is_imported_under_new_keys_and_free_names(
    qtbot, personas: Personas, tmp_path: Path
) -> None:
    personas.save_persona(PIRATE)
    path = str(tmp_path / "out.json")
    with qtbot.waitSignal(personas.exported) as done:
        personas.export_file(path, own(personas), [SavedPrompt("p", "Rhyme", "{{word}}")])
    assert done.args == [path]
    with qtbot.waitSignal(personas.imported) as told:
        personas.import_file(path, "User")
    assert [p.name for p in told.args[0].personas] == ["Pirate 2"]
    assert [p.name for p in own(personas)] == ["Pirate", "Pirate 2"]
    assert len({p.key for p in own(personas)}) == 2
    assert personas.prompts()[0].name == "Rhyme"


@pytest.mark.parametrize("kind", ["missing", "folder", "pipe", "picture"])
def test_what_cannot_be_imported_is_told(
    qtbot, personas: Personas, tmp_path: Path, kind: str
) -> None:
    path = tmp_path / "in.json"
    if kind == "folder":
        path.mkdir()
    elif kind == "pipe":
        if not hasattr(os, "mkfifo"):
            pytest.skip("there are no pipes with names here")
        os.mkfifo(path)
    elif kind == "picture":
        path.write_bytes(b"\xff\xd8\xff")
    with qtbot.waitSignal(personas.failed) as told:
        personas.import_file(str(path), "User")
    assert isinstance(told.args[0], ImportRefusedError)
    assert told.args[0].name == "in.json"
    assert own(personas) == []


def test_an_export_that_cannot_be_written_is_told(
    qtbot, personas: Personas, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("")
    with qtbot.waitSignal(personas.failed) as told:
        personas.export_file(str(tmp_path / "file" / "out.json"), [PIRATE])
    assert isinstance(told.args[0], ExportFailedError)


def test_where_nothing_can_be_written_it_is_told_and_nothing_changes(
    store: ChatStore, tmp_path: Path
) -> None:
    store.close()
    reader = ChatStore.open_read_only(tmp_path / "chats.sqlite3")
    found = open_again(reader)
    assert not found.save_persona(PIRATE)
    assert [type(error) for error in found.told] == [StoreReadOnlyError]  # type: ignore[attr-defined]
    assert own(found) == []
    reader.close()


def test_rows_of_a_newer_version_cost_nothing_of_the_rest(store: ChatStore) -> None:
    store.save("persona", "a", {"name": {"x": 1}, "voice": "deep"})
    store.save("persona", "b", {"name": "Bee", "system_prompt": "Buzz"})
    assert [p.name for p in own(open_again(store))] == ["Bee"]


def test_a_copy_of_one_that_came_along_is_kept(store: ChatStore, personas: Personas) -> None:
    personas.save_persona(copy_of(personas.persona("tutor"), "My tutor"))
    (mine,) = own(open_again(store))
    assert (mine.name, mine.builtin) == ("My tutor", False)
    assert mine.system_prompt == personas.persona("tutor").system_prompt


def test_a_card_with_hostile_json_leaves_no_trace(
    qtbot, personas: Personas, tmp_path: Path
) -> None:
    path = tmp_path / "card.json"
    path.write_text(json.dumps({"name": "A\ud800", "description": "x" * 100_000}))
    with qtbot.waitSignal(personas.imported):
        personas.import_file(str(path), "User")
    QThreadPool.globalInstance().waitForDone()
    assert [p.name for p in own(personas)] == ["A"]
