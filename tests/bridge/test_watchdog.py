"""Silence is noticed, and a computer that sleeps is not taken for a child that hangs."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from hfchat_desktop.bridge.watchdog import Watchdog

ROOT = Path(__file__).parents[2]
SLEEPER = """
import json, sys
from PySide6.QtCore import QCoreApplication, QTimer
from hfchat_desktop.bridge.engine import Engine
from hfchat_desktop.core.engine_commands import LoadOptions, Question
from hfchat_desktop.core.chats import Sampling
from hfchat_desktop.workers.process import WorkerProcess

application = QCoreApplication([])
fake = [sys.executable, "tests/fakes/engine_process.py", "endless"]
engine = Engine(lambda: WorkerProcess("fake", argv=fake), default_patience_s=1.0)
heard = {"words": 0, "failed": ""}


def text(number, words, tokens):
    heard["words"] += 1
    if heard["words"] == 20:
        print("writing", flush=True)


def failed(number, error):
    heard["failed"] = type(error).__name__
    application.quit()


def tell():
    print(json.dumps(heard), flush=True)


engine.text_received.connect(text)
engine.reply_failed.connect(failed)
engine.load_failed.connect(lambda error: failed(0, error))
engine.load(LoadOptions("fake.gguf"))
engine.answer(Question(1, [{"role": "user", "content": "x"}], Sampling()))
QTimer.singleShot(int(sys.argv[1]), application.quit)
application.exec()
tell()
engine.close()
"""


def test_silence_is_told_once_and_news_put_it_off(qtbot: QtBot) -> None:
    dog = Watchdog()
    spy = QSignalSpy(dog.timed_out)
    dog.start(0.25)
    for _ in range(8):
        qtbot.wait(60)
        dog.news()
    assert spy.count() == 0
    began = time.monotonic()
    qtbot.waitUntil(lambda: spy.count() == 1, timeout=5_000)
    assert time.monotonic() - began >= 0.2
    assert not dog.is_active
    qtbot.wait(400)
    assert spy.count() == 1


def test_who_was_stopped_is_told_nothing(qtbot: QtBot) -> None:
    dog = Watchdog()
    dog.start(0.05)
    dog.stop()
    with qtbot.assertNotEmitted(dog.timed_out, wait=200):
        dog.news()


def test_a_tick_that_comes_far_too_late_begins_patience_anew(qtbot: QtBot) -> None:
    dog = Watchdog()
    spy = QSignalSpy(dog.timed_out)
    dog.start(1.0)
    qtbot.wait(300)
    time.sleep(2.0)  # nothing runs, as in a sleep on whose systems clocks go on
    qtbot.wait(300)
    assert spy.count() == 0
    qtbot.waitUntil(lambda: spy.count() == 1, timeout=5_000)


@pytest.mark.skipif(os.name == "nt", reason="processes are stopped by a signal")
def test_an_answer_goes_on_after_the_window_and_its_children_were_asleep() -> None:
    """Longer than the engine's patience, which is one second here."""
    done = subprocess.Popen(
        [sys.executable, "-c", SLEEPER, "4200"],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    assert done.stdout is not None
    assert done.stdout.readline() == "writing\n"
    os.killpg(done.pid, signal.SIGSTOP)
    time.sleep(2.0)
    os.killpg(done.pid, signal.SIGCONT)
    heard = json.loads(done.stdout.readline())
    done.stdout.close()
    assert done.wait(10) == 0
    assert heard["failed"] == ""
    assert heard["words"] > 100
