"""The desk of parameters, over a real store, and the memory that loading values take."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QThreadPool

from hfchat_desktop.bridge.chat_session import ChatSession
from hfchat_desktop.bridge.model_memory import ModelMemory
from hfchat_desktop.bridge.parameters import ParameterDesk
from hfchat_desktop.bridge.reply_writer import ReplyWriter
from hfchat_desktop.bridge.settings_keeper import SettingsKeeper
from hfchat_desktop.core.engine_commands import LoadOptions
from hfchat_desktop.core.model_files import STARTER_FILE
from hfchat_desktop.core.parameters import Layer
from hfchat_desktop.core.personas import Persona
from hfchat_desktop.core.settings import Settings, load_options
from hfchat_desktop.core.store import ChatStore
from hfchat_desktop.errors import PresetInvalidError, StoreFailedError


class Everything:
    """A desk with all that stands behind it."""

    def __init__(self, engine, folder: Path) -> None:
        self.store, _ = ChatStore.open(folder / "chats.sqlite3", backups=folder / "backups")
        self.engine = engine
        engine.set_options(LoadOptions(f"/models/{STARTER_FILE}"))
        self.session = ChatSession(self.store, engine, ReplyWriter(self.store, engine))
        self.keeper = SettingsKeeper(folder / "settings.json", Settings())
        self.keeper.changed.connect(lambda _, s: self.session.asking.set_settings(s))
        self.desk = ParameterDesk(self.session, engine, self.keeper, self.store)
        self.told: list[str] = []
        self.failures: list[object] = []
        self.desk.changed.connect(lambda: self.told.append("changed"))
        self.desk.presets_changed.connect(lambda: self.told.append("presets"))
        self.desk.failed.connect(self.failures.append)
        self.session.new_chat()

    def source(self, name: str) -> tuple[object, Layer]:
        resolved = self.desk.resolved()
        return resolved.values[name], resolved.sources[name]


@pytest.fixture
def one(tmp_path: Path, make_engine) -> Iterator[Everything]:
    made = Everything(make_engine("polite"), tmp_path)
    yield made
    QThreadPool.globalInstance().waitForDone()
    made.store.close()


def test_each_layer_shows_through_where_those_above_say_nothing(one: Everything):
    assert one.source("temperature") == (0.2, Layer.MODEL)
    assert one.source("top_k") == (40, Layer.APP)
    one.session.asking.find_persona = {
        "p": Persona("p", "P", parameters={"temperature": 1, "top_k": 9})
    }.get
    one.session.set_fields(persona="p")
    assert one.source("temperature") == (1.0, Layer.PERSONA)
    one.desk.set_values({"temperature": 0.5})
    assert one.source("temperature") == (0.5, Layer.CHAT)
    assert one.desk.below(Layer.CHAT).values["temperature"] == 1.0
    one.desk.clear(["temperature"])
    assert one.source("temperature") == (1.0, Layer.PERSONA)
    assert one.told
    assert one.failures == []


def test_values_of_a_chat_to_be_are_kept_with_its_first_message(qtbot, one: Everything):
    one.desk.set_values({"top_k": 7, "context_tokens": 512, "min_p": 7, "nonsense": 1})
    assert one.desk.own() == {"top_k": 7}
    with qtbot.waitSignal(one.session.reply_finished, timeout=10_000):
        one.session.send("Hello")
    assert one.session.chat.parameters == {"top_k": 7}
    assert one.store.path(one.session.chat.id)[-1].sampling.top_k == 7
    first = one.session.chat.id

    one.session.new_chat()
    assert one.desk.own() == {}
    one.session.open_chat(first)
    assert one.desk.own() == {"top_k": 7}
    before = one.desk.replace_own({})
    assert (before, one.desk.own()) == ({"top_k": 7}, {})
    one.desk.replace_own(before)
    assert one.store.chat(first).parameters == {"top_k": 7}


def test_what_is_chosen_for_a_model_holds_for_it_alone_and_is_loaded_with(one: Everything):
    one.desk.set_model_values({"temperature": 0.9, "context_tokens": 2048, "kv_type": "q9"})
    assert one.desk.model_own() == {"temperature": 0.9, "context_tokens": 2048}
    assert one.source("temperature") == (0.9, Layer.MODEL)
    assert load_options(one.keeper.settings, f"/else/{STARTER_FILE}").n_ctx == 2048
    one.engine.set_options(LoadOptions("/models/other.gguf"))
    assert one.source("temperature") == (0.8, Layer.APP)
    assert one.source("context_tokens") == (4096, Layer.APP)
    one.engine.set_options(LoadOptions(f"/models/{STARTER_FILE}"))
    one.desk.set_model_values({})
    assert one.keeper.settings.model_values == {}
    assert one.source("temperature") == (0.2, Layer.MODEL)


def test_without_a_model_nothing_is_kept_for_one(tmp_path: Path, make_engine):
    made = Everything(make_engine("polite"), tmp_path)
    made.engine._options = None
    made.desk.set_model_values({"temperature": 0.9})
    assert made.keeper.settings.model_values == {}
    made.store.close()


def test_a_preset_is_saved_used_renamed_deleted_and_taken_back(one: Everything):
    assert one.desk.current_preset().key == "precise"  # what suits the starter model
    one.desk.set_values({"temperature": 0.4, "repeat_penalty": 1.2})
    assert one.desk.current_preset() is None
    saved = one.desk.save_preset(" Mine\n", ["Balanced"])
    assert saved.name == "Mine"
    assert saved.values["temperature"] == 0.4
    assert saved.values["repeat_penalty"] == 1.2
    assert not any(name in saved.values for name in ("context_tokens", "threads"))
    assert one.desk.current_preset() == saved

    before = one.desk.use_preset("creative")
    assert before == {"temperature": 0.4, "repeat_penalty": 1.2}
    assert one.desk.current_preset().key == "creative"
    one.desk.use_preset(saved.key)
    assert one.source("repeat_penalty") == (1.2, Layer.CHAT)

    one.desk.rename_preset(saved.key, "Other")
    one.desk.rename_preset("precise", "Other")
    assert [p.name for p in one.desk.presets() if not p.builtin] == ["Other"]
    assert one.desk.save_preset("balanced", ["Balanced"]).name == "balanced 2"
    assert one.desk.remove_preset(saved.key)
    assert not one.desk.remove_preset("precise")
    assert saved.key not in [p.key for p in one.desk.presets()]
    one.desk.restore_preset(saved.key)
    assert saved.key in [p.key for p in one.desk.presets()]
    assert "presets" in one.told


def test_presets_go_out_to_a_file_and_come_back_under_other_names(
    qtbot, one: Everything, tmp_path: Path
):
    one.desk.set_values({"top_k": 3})
    one.desk.save_preset("Mine")
    file = tmp_path / "mine.json"
    with qtbot.waitSignal(one.desk.presets_exported):
        one.desk.export_presets(str(file))
    assert json.loads(file.read_text())["presets"][0]["name"] == "Mine"
    with qtbot.waitSignal(one.desk.presets_imported) as told:
        one.desk.import_presets(str(file))
    assert told.args == [1]
    own = [preset for preset in one.desk.presets() if not preset.builtin]
    assert [preset.name for preset in own] == ["Mine", "Mine 2"]
    assert own[0].values == own[1].values


def test_a_file_that_is_refused_changes_no_preset(qtbot, one: Everything, tmp_path: Path):
    file = tmp_path / "bad.json"
    file.write_text('{"name": "x", "values": {"temperature": 50}}')
    with qtbot.waitSignal(one.desk.failed):
        one.desk.import_presets(str(file))
    assert isinstance(one.failures[0], PresetInvalidError)
    assert all(preset.builtin for preset in one.desk.presets())


def test_a_store_that_fails_is_told_and_the_presets_that_come_along_stay(
    one: Everything, monkeypatch: pytest.MonkeyPatch
):
    def fail(*_: object) -> None:
        raise StoreFailedError(path="x", detail="y")

    monkeypatch.setattr(one.store, "saved", fail)
    assert all(preset.builtin for preset in one.desk.presets())
    monkeypatch.setattr(one.store, "save", fail)
    assert one.desk.save_preset("Mine") is None
    assert len(one.failures) >= 2


def test_the_memory_of_other_loading_values_is_reckoned(qtbot, tmp_path: Path, starter_model: Path):
    memory = ModelMemory(tmp_path)
    values = {"context_tokens": 2048, "kv_type": "f16"}
    assert memory.wanted(values, {}) is None
    memory.set_watching(True)
    memory.set_model(str(starter_model))
    qtbot.waitUntil(lambda: memory.wanted(values, {}) is not None)
    small = memory.wanted(values, {})
    large = memory.wanted({**values, "context_tokens": 8192}, {})
    compact = memory.wanted({"context_tokens": 8192, "kv_type": "q8_0"}, {})
    assert small.need.total < compact.need.total < large.need.total
    # what it holds now is free before it is loaded again
    assert memory.wanted(values, values).room > small.room
    assert memory.shape.context_length == 8192

    memory.set_model(str(tmp_path / "gone.gguf"))
    assert memory.shape is None
    QCoreApplication.processEvents()
    memory.set_model("")
    assert memory.wanted(values, {}) is None
    memory.close()


def test_settings_that_change_are_shown(one: Everything):
    one.told.clear()
    one.keeper.set_value("top_k", 11)
    assert one.told == ["changed"]
    assert one.source("top_k") == (11, Layer.APP)
    one.keeper.set_value("theme", "dark")
    assert one.told == ["changed"]
    assert replace(one.keeper.settings, theme="system").top_k == 11
