"""The models on this computer, and search, read in the pool."""

from __future__ import annotations

import shutil

from hfchat_desktop.bridge.model_shelf import ModelShelf
from hfchat_desktop.bridge.search import Search
from hfchat_desktop.core.chats import Role
from hfchat_desktop.core.store import ChatStore


def test_shelf_lists_readable_models_and_leaves_out_the_rest(qtbot, tmp_path, starter_model):
    shutil.copy(starter_model, tmp_path / starter_model.name)
    (tmp_path / "mmproj-x.gguf").write_bytes(b"GGUF")
    (tmp_path / "broken.gguf").write_bytes(b"nothing")
    shelf = ModelShelf(tmp_path)
    with qtbot.waitSignal(shelf.refreshed, timeout=10_000) as told:
        shelf.refresh()
    shelf.close()
    (model,) = told.args[0]
    assert (model.name, model.quant) == ("SmolLM2 135M", "Q4_1")
    assert model.size_bytes == starter_model.stat().st_size


def test_shelf_keeps_files_from_elsewhere(qtbot, tmp_path, starter_model):
    shelf = ModelShelf(tmp_path)
    shelf.add(str(starter_model))
    with qtbot.waitSignal(shelf.refreshed, timeout=10_000) as told:
        shelf.refresh()
    shelf.close()
    assert [model.path for model in told.args[0]] == [str(starter_model)]


def test_search_answers_the_newest_wish_only(qtbot, tmp_path):
    database = tmp_path / "chats.sqlite3"
    store, _ = ChatStore.open(database, backups=tmp_path / "backups")
    chat = store.create_chat(title="Bread")
    store.add_message(chat.id, None, Role.USER, "why does bread need two rises")
    search = Search(database)
    heard: list[str] = []
    search.found.connect(lambda words, _hits: heard.append(words))
    search.set_words("bre")
    with qtbot.waitSignal(search.found, timeout=10_000) as found:
        search.set_words("bread ris")
    search.close()
    store.close()
    assert heard == ["bread ris"]
    assert [hit.chat_id for hit in found.args[1]] == [chat.id]
