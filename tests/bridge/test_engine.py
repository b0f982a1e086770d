"""The engine as the window sees it, over real child processes that misbehave."""

from __future__ import annotations

import psutil
import pytest

from hfchat_desktop.bridge.engine import EngineState
from hfchat_desktop.core.chats import FinishReason
from hfchat_desktop.core.engine_commands import LoadOptions, Question
from hfchat_desktop.errors import (
    EngineDiedError,
    EngineHungError,
    ModelNotGgufError,
    NoModelError,
)

OPTIONS = LoadOptions("/models/fake.gguf")
HELLO = Question(7, ({"role": "user", "content": "hello"},))


def texts_of(engine) -> list[str]:
    """Collect the text that arrives."""
    heard: list[str] = []
    engine.text_received.connect(lambda _number, text, _tokens: heard.append(text))
    return heard


def test_question_asked_while_the_model_loads_is_answered_afterwards(qtbot, make_engine):
    engine = make_engine("slow_to_load")
    heard = texts_of(engine)
    engine.load(OPTIONS)

    with qtbot.waitSignal(engine.reply_ended, timeout=10_000) as ended:
        number = engine.answer(HELLO)

    assert ended.args[0] == number
    assert ended.args[1].finish_reason is FinishReason.STOP
    assert ended.args[1].prompt_tokens == 5
    assert "".join(heard) == "Once you said hello"
    assert engine.state is EngineState.READY


def test_asking_without_a_model_says_so(make_engine):
    with pytest.raises(NoModelError):
        make_engine("polite").answer(HELLO)


def test_stop_ends_the_reply_and_keeps_the_child(qtbot, make_engine):
    engine = make_engine("endless")
    engine.load(OPTIONS)
    with qtbot.waitSignal(engine.text_received, timeout=10_000):
        engine.answer(HELLO)
    pid = engine.model["pid"]

    with qtbot.waitSignal(engine.reply_ended, timeout=5_000) as ended:
        engine.stop()

    assert ended.args[1].finish_reason is FinishReason.STOPPED
    assert psutil.pid_exists(pid)


def test_engine_that_cannot_hear_stop_is_replaced(qtbot, make_engine):
    engine = make_engine("deaf", "polite", grace_ms=100)
    engine.load(OPTIONS)
    with qtbot.waitSignal(engine.text_received, timeout=10_000):
        engine.answer(HELLO)

    with qtbot.waitSignal(engine.model_loaded, timeout=10_000):
        with qtbot.waitSignal(engine.reply_ended, timeout=5_000) as ended:
            engine.stop()

    assert ended.args[1].finish_reason is FinishReason.STOPPED
    heard = texts_of(engine)
    with qtbot.waitSignal(engine.reply_ended, timeout=10_000):
        engine.answer(HELLO)
    assert "".join(heard) == "Once you said hello"


def test_engine_that_dies_while_writing_tells_the_cause_and_the_next_question_starts_another(
    qtbot, make_engine
):
    engine = make_engine("dies_writing", "polite")
    heard = texts_of(engine)
    engine.load(OPTIONS)

    with qtbot.waitSignal(engine.reply_failed, timeout=10_000) as failed:
        engine.answer(HELLO)

    error = failed.args[1]
    assert isinstance(error, EngineDiedError)
    assert error.signal_name == "SIGSEGV"
    assert "GGML_ASSERT" in error.log_line
    assert "".join(heard) == "Once "
    assert engine.state is EngineState.STOPPED

    with qtbot.waitSignal(engine.reply_ended, timeout=10_000):
        engine.answer(HELLO)
    assert "".join(heard) == "Once Once you said hello"


def test_a_load_that_kills_the_engine_is_tried_once_more_and_never_again(qtbot, make_engine):
    engine = make_engine("dies_loading", "dies_loading", "polite")

    with qtbot.waitSignal(engine.load_failed, timeout=10_000) as failed:
        engine.load(OPTIONS)

    assert isinstance(failed.args[0], EngineDiedError)
    assert failed.args[0].signal_name == "SIGABRT"
    with qtbot.waitSignal(engine.model_loaded, timeout=10_000):
        engine.load(OPTIONS)


def test_a_load_that_kills_the_engine_once_succeeds_by_itself(qtbot, make_engine):
    engine = make_engine("dies_loading", "polite")
    with qtbot.waitSignal(engine.model_loaded, timeout=10_000):
        engine.load(OPTIONS)


@pytest.mark.parametrize("mode", ["hangs_writing", "hangs_loading"])
def test_engine_that_says_nothing_for_too_long_is_ended(qtbot, make_engine, mode):
    engine = make_engine(mode)
    engine.load(OPTIONS)

    with qtbot.waitSignal(engine.reply_failed, timeout=10_000) as failed:
        engine.answer(HELLO)

    assert isinstance(failed.args[1], EngineHungError)
    assert failed.args[1].silent_seconds == pytest.approx(0.3)


def test_a_refused_model_is_an_error_and_not_a_death(qtbot, make_engine):
    engine = make_engine("refuses")
    with qtbot.waitSignal(engine.load_failed, timeout=10_000) as failed:
        engine.load(OPTIONS)
    assert isinstance(failed.args[0], ModelNotGgufError)
    assert engine.state is EngineState.NOT_LOADED


def test_cancelling_a_load_ends_the_child_and_stops_the_question(qtbot, make_engine):
    engine = make_engine("slow_to_load")
    engine.load(OPTIONS)
    engine.answer(HELLO)

    with qtbot.waitSignal(engine.reply_ended, timeout=5_000) as ended:
        engine.cancel_load()

    assert ended.args[1].finish_reason is FinishReason.STOPPED
    assert engine.state is EngineState.NOT_LOADED


def test_unloading_while_a_reply_is_written_ends_the_reply(qtbot, make_engine):
    engine = make_engine("endless")
    engine.load(OPTIONS)
    with qtbot.waitSignal(engine.text_received, timeout=10_000):
        engine.answer(HELLO)

    with qtbot.waitSignal(engine.reply_ended, timeout=5_000) as ended:
        engine.unload()

    assert ended.args[1].finish_reason is FinishReason.STOPPED
    assert engine.state is EngineState.NOT_LOADED


def test_another_model_ends_the_reply_and_is_not_ready_before_it_is_loaded(qtbot, make_engine):
    engine = make_engine("endless")
    engine.load(OPTIONS)
    with qtbot.waitSignal(engine.text_received, timeout=10_000):
        engine.answer(HELLO)
    states: list[EngineState] = []
    engine.state_changed.connect(states.append)

    with qtbot.waitSignals([engine.reply_ended, engine.model_loaded], timeout=10_000):
        engine.load(OPTIONS)

    assert states == [EngineState.LOADING, EngineState.READY]


def test_no_child_survives_the_engine(qtbot, make_engine):
    engine = make_engine("polite")
    with qtbot.waitSignal(engine.model_loaded, timeout=10_000):
        engine.load(OPTIONS)
    pid = engine.model["pid"]
    engine.close()
    assert not psutil.pid_exists(pid)
