"""Graphics cards: used as far as they go, and done without where they fail."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from hfchat_desktop.core.engine_commands import AUTOMATIC, LoadOptions
from hfchat_desktop.workers.process import WorkerProcess
from tests.fakes.gpu_card import ENGINE
from tests.workers.engine.conftest import AskedEngine, user

START = Callable[..., AskedEngine]


@pytest.fixture
def start(gpu_library: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[START]:
    """Return a maker of engines that find the card for tests, with a habit of it."""
    started: list[AskedEngine] = []

    def start_with(habit: str, **more: str) -> AskedEngine:
        for name, value in {"GGML_FAKE_GPU": habit, **more}.items():
            monkeypatch.setenv(name, value)
        argv = [sys.executable, str(ENGINE), str(gpu_library.parent)]
        started.append(AskedEngine(WorkerProcess("engine", argv=argv)))
        return started[-1]

    yield start_with
    for engine in started:
        engine.process.end()


def placed(engine: AskedEngine, path: Path, **options: Any) -> dict[str, Any]:
    options = {"n_ctx": 512, "gpu_layers": AUTOMATIC, **options}
    return engine.load(path, **options)["graphics"]


def hardware(engine: AskedEngine) -> dict[str, Any]:
    engine.process.send({"do": "hardware", "graphics": True})
    return engine.read_until("hardware")["hardware"]


def test_a_model_that_fits_goes_onto_the_card_and_answers(start: START, starter_model: Path):
    engine = start("works")
    graphics = placed(engine, starter_model)
    reply = engine.ask(user("What is the capital of France?"))

    assert graphics["layers"] == graphics["most"] == 31
    assert graphics["device"] == "A card for tests"
    assert not graphics["failed"]
    assert reply.error is None and reply.text
    assert engine.process.end() == 0


def test_a_small_card_takes_a_part_of_the_model(start: START, starter_model: Path):
    engine = start("works", GGML_FAKE_GPU_MB="340")
    graphics = placed(engine, starter_model)

    assert 0 < graphics["layers"] < graphics["most"]
    assert engine.ask(user("Hello")).text


def test_a_number_of_layers_is_kept_to(start: START, starter_model: Path):
    assert placed(start("works"), starter_model, gpu_layers=7)["layers"] == 7


def test_without_a_wish_for_it_no_driver_is_loaded(start: START, starter_model: Path):
    engine = start("dies")
    assert placed(engine, starter_model, gpu_layers=0)["layers"] == 0
    assert engine.hello["hardware"]["graphics"]["state"] == "not_asked"
    assert engine.ask(user("Hello")).text


def test_a_card_that_takes_no_weights_is_done_without(start: START, starter_model: Path):
    engine = start("refuses")
    graphics = placed(engine, starter_model)

    assert graphics["layers"] == 0
    assert graphics["failed"] == "memory"
    assert graphics["failed_device"] == "A card for tests"
    assert "Fake0" in graphics["detail"]
    assert engine.ask(user("Hello")).text


def test_memory_of_the_computer_is_used_only_where_a_person_says_so(
    start: START, starter_model: Path
):
    engine = start("shared")
    assert placed(engine, starter_model)["layers"] == 0
    assert hardware(engine)["graphics"]["state"] == "shared"
    assert placed(engine, starter_model, gpu_layers=31)["layers"] == 31


def test_the_card_is_told_with_its_memory(start: START):
    graphics = hardware(start("works"))["graphics"]

    assert graphics["state"] == "ready"
    assert graphics["name"] == "A card for tests"
    assert graphics["cards"][0]["total"] == graphics["cards"][0]["free"] == 4 << 30
    assert graphics["cards"][0]["kind"] == "gpu"


def test_why_there_is_no_card_is_told(start: START, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("VK_DRIVER_FILES", "/nothing")
    monkeypatch.setenv("VK_ICD_FILENAMES", "/nothing")
    assert hardware(start("none"))["graphics"]["state"] in ("no_loader", "no_driver")


def test_the_processor_and_its_code_are_told(engine: AskedEngine):
    said = engine.hello["hardware"]

    assert said["processor"] and said["variant"] and said["backend"] == "CPU"


@pytest.mark.parametrize("habit", ["dies", "dies_late"])
def test_a_driver_that_ends_the_process_is_named_before_it_does(
    start: START, starter_model: Path, habit: str
):
    engine = start(habit)
    engine.process.send(LoadOptions(str(starter_model), gpu_layers=AUTOMATIC).command(1))
    said = []
    while (event := engine.process.read()) is not None:
        said.append(event)

    graphics = [event for event in said if event["event"] == "graphics"]
    assert graphics[-1]["in_use"]
    assert not any(event["event"] == "loaded" for event in said)
