"""A graphics card that fails under the window: a real process that really dies."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from hfchat_desktop.bridge.engine import Engine, EngineState
from hfchat_desktop.bridge.graphics import GraphicsCare
from hfchat_desktop.core.engine_commands import AUTOMATIC, LoadOptions, Question
from hfchat_desktop.core.graphics_notes import GraphicsNotes
from hfchat_desktop.errors import EngineDiedError, ModelNotGgufError
from hfchat_desktop.errors_graphics import GraphicsFailedError
from hfchat_desktop.workers.process import WorkerProcess
from tests.fakes.gpu_card import ENGINE, compile_loader

Start = Callable[..., Engine]


class Cards:
    """Engines beside the card for tests, on one profile."""

    def __init__(self, folder: Path, library: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.driver = "one"
        self.notes = GraphicsNotes(folder / "graphics.json", lambda: self.driver)
        self.monkeypatch = monkeypatch
        self.argv = [sys.executable, str(ENGINE), str(library.parent)]
        self.made: list[Engine] = []
        self.told: list[GraphicsFailedError] = []

    def engine(self, habit: str, patience_s: float = 20.0) -> Engine:
        self.set_habit(habit)
        engine = Engine(
            lambda: WorkerProcess("engine", argv=self.argv),
            notes=self.notes,
            default_patience_s=patience_s,
        )
        engine.graphics.card_failed.connect(self.told.append)
        self.made.append(engine)
        return engine

    def set_habit(self, habit: str) -> None:
        self.monkeypatch.setenv("GGML_FAKE_GPU", habit)


@pytest.fixture
def cards(qtbot, tmp_path, gpu_library, monkeypatch) -> Iterator[Cards]:
    """Return a maker of engines beside a card with a habit."""
    made = Cards(tmp_path, gpu_library, monkeypatch)
    yield made
    for engine in made.made:
        engine.close()


@pytest.fixture
def options(starter_model: Path) -> LoadOptions:
    """Return what loads the starter model onto the card, as far as it fits."""
    return LoadOptions(str(starter_model), n_ctx=512, threads=1, gpu_layers=AUTOMATIC)


def load(qtbot, engine: Engine, options: LoadOptions) -> dict:
    with qtbot.waitSignal(engine.model_loaded, timeout=30_000) as loaded:
        engine.load(options)
    return loaded.args[0]["graphics"]


@pytest.mark.parametrize("habit", ["dies", "dies_late"])
def test_a_driver_that_ends_the_child_is_done_without_and_not_loaded_again(
    qtbot, cards, options, habit
):
    engine = cards.engine(habit)
    assert load(qtbot, engine, options)["layers"] == 0
    (failure,) = cards.told
    assert failure.reason == "crashed"
    assert engine.graphics.failure is not None
    assert engine.options == options  # what a person wanted is not forgotten

    again = cards.engine(habit)  # the next start
    assert load(qtbot, again, options)["layers"] == 0
    assert len(cards.told) == 1


def test_a_card_is_tried_again_where_a_person_says_so_and_with_another_driver(
    qtbot, cards, options
):
    engine = cards.engine("dies")
    load(qtbot, engine, options)
    cards.set_habit("works")
    assert load(qtbot, engine, options)["layers"] == 0

    engine.graphics.try_again()
    engine.unload()
    assert load(qtbot, engine, options)["layers"] == 31

    cards.notes.remember(GraphicsFailedError("crashed"))
    cards.driver = "two"
    assert load(qtbot, cards.engine("works"), options)["layers"] == 31


def test_a_driver_that_hangs_is_given_up(qtbot, cards, options):
    engine = cards.engine("hangs")
    with qtbot.waitSignal(engine.graphics.card_failed, timeout=30_000):
        engine.load(options)

    assert cards.told[0].reason == "hung"
    assert engine.state is EngineState.READY


def test_a_card_without_memory_is_told_and_tried_the_next_time(qtbot, cards, options):
    assert load(qtbot, cards.engine("refuses"), options)["layers"] == 0
    assert cards.told[0].reason == "memory"
    assert cards.notes.failure() is None


def test_a_bad_file_is_not_the_fault_of_the_card(qtbot, cards, options, tmp_path):
    bad = tmp_path / "bad.gguf"
    bad.write_bytes(b"no model at all")
    engine = cards.engine("works")
    with qtbot.waitSignal(engine.load_failed, timeout=30_000) as failed:
        engine.load(LoadOptions(str(bad), gpu_layers=AUTOMATIC))

    assert isinstance(failed.args[0], ModelNotGgufError)
    assert not cards.told


def test_a_card_that_is_not_wanted_any_more_takes_its_driver_along(qtbot, cards, options):
    engine = cards.engine("works")
    load(qtbot, engine, options)
    before = engine.hello["pid"]
    off = LoadOptions(options.path, n_ctx=512, threads=1)
    assert load(qtbot, engine, off)["layers"] == 0

    assert engine.hello["pid"] != before
    assert engine.graphics.hardware["graphics"]["state"] == "not_asked"


def test_a_card_that_dies_while_it_writes_is_done_without_the_next_time(qtbot, cards, options):
    engine = cards.engine("dies_writing")
    load(qtbot, engine, options)
    question = Question(1, ({"role": "user", "content": "Hello"},))
    with qtbot.waitSignal(engine.reply_failed, timeout=30_000):
        engine.answer(question)
    with qtbot.waitSignal(engine.reply_ended, timeout=30_000):
        engine.answer(question)

    assert cards.told[0].reason == "crashed"
    assert engine.model["graphics"]["layers"] == 0


def test_a_question_that_ends_the_processor_too_is_not_the_fault_of_the_card(tmp_path):
    notes = GraphicsNotes(tmp_path / "graphics.json", lambda: "driver")
    care = GraphicsCare(notes)
    died = EngineDiedError(exit_code=-6, signal_name="SIGABRT")

    def child(*, in_use: bool) -> None:
        """Have a child load a model, which it then is asked."""
        care.hear("hello", {})
        care.hear("graphics", {"device": "A card", "in_use": in_use})
        care.hear("loaded", {})
        care.hear_loaded({})

    child(in_use=True)
    assert care.suspect(died)
    child(in_use=False)
    assert notes.failure() is not None
    assert not care.suspect(died)
    assert notes.failure() is None

    child(in_use=True)
    care.suspect(died)
    child(in_use=False)
    care.hear("ended", {})
    care.suspect(died)  # of something else
    assert notes.failure() is not None


def test_a_card_is_not_to_blame_for_the_child_after_the_one_that_used_it():
    care = GraphicsCare()
    care.hear("graphics", {"device": "A card", "in_use": True})
    care.hear("hello", {})  # of another child: the first one was let go of while it loaded
    assert not care.suspect(EngineDiedError(exit_code=-6, signal_name="SIGABRT"))


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="libraries are found otherwise")
def test_a_loader_that_ends_the_child_is_done_without_the_next_time(
    qtbot, cards, options, monkeypatch, tmp_path
):
    compile_loader(tmp_path)
    monkeypatch.setenv("LD_LIBRARY_PATH", str(tmp_path))
    engine = cards.engine("none")
    load(qtbot, engine, options)
    qtbot.waitUntil(lambda: engine.state is EngineState.STOPPED, timeout=10_000)
    with qtbot.waitSignal(engine.reply_ended, timeout=30_000):
        engine.answer(Question(1, ({"role": "user", "content": "Hello"},)))

    assert cards.told[0].reason == "crashed"
    assert cards.notes.failure() is not None


def test_a_note_that_is_damaged_counts_as_none(tmp_path):
    path = tmp_path / "graphics.json"
    notes = GraphicsNotes(path, lambda: "driver")
    for content in (b"", b"[]", b"{", b'{"driver": "driver"}', b"\xff" * 9, b"[" * 100_000):
        path.write_bytes(content)
        assert notes.failure() is None
    notes.remember(GraphicsFailedError("crashed", "A card", "SIGSEGV"))
    failure = notes.failure()
    assert failure is not None and failure.device == "A card"


def test_a_driver_without_a_card_is_loaded_once_and_known_at_the_next_start(
    qtbot, cards, options, monkeypatch
):
    monkeypatch.setenv("VK_DRIVER_FILES", "/nothing")
    monkeypatch.setenv("VK_ICD_FILENAMES", "/nothing")
    first = cards.engine("none")
    load(qtbot, first, options)
    qtbot.waitUntil(lambda: first.graphics.hardware["graphics"]["state"] != "not_asked")
    state = first.graphics.hardware["graphics"]["state"]
    if state == "no_loader":
        pytest.skip("no loader of Vulkan here: nothing was loaded")

    again = cards.engine("dies")  # it would, if it were loaded
    assert load(qtbot, again, options)["layers"] == 0
    assert again.graphics.hardware["graphics"]["state"] == state
    assert cards.told == []
    before = again.hello["pid"]
    load(qtbot, again, options)
    assert again.hello["pid"] == before

    cards.set_habit("works")
    seven = LoadOptions(options.path, n_ctx=512, threads=1, gpu_layers=7)
    assert load(qtbot, cards.engine("works"), seven)["layers"] == 7  # a person said so
    assert cards.notes.without() is None


def test_looking_again_finds_a_card_that_is_new(qtbot, cards, options):
    cards.notes.hear({"graphics": {"state": "software", "name": "llvmpipe"}})
    engine = cards.engine("works")
    assert load(qtbot, engine, options)["layers"] == 0
    with qtbot.waitSignal(
        engine.graphics.hardware_changed,
        timeout=10_000,
        check_params_cb=lambda hardware: hardware["graphics"]["state"] == "ready",
    ):
        engine.ask_hardware(use_gpu=True)

    assert load(qtbot, engine, options)["layers"] == 31


def test_a_driver_that_ends_the_child_while_it_is_looked_for_is_supposed_to_fail(qtbot, cards):
    engine = cards.engine("dies")
    with qtbot.waitSignal(engine.state_changed, timeout=10_000):
        engine.ask_hardware(use_gpu=True)

    assert engine.state is EngineState.STOPPED
    assert engine.graphics.failure is not None and engine.graphics.failure.reason == "crashed"
    engine.graphics.try_again()
    assert engine.graphics.failure is None
