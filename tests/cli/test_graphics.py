"""`hfchat ask` beside a graphics card that fails: another process answers without it."""

from __future__ import annotations

import json
import signal
import sys
from pathlib import Path

import pytest

from hfchat_desktop import cli, cli_engine, doctor
from hfchat_desktop.workers import process
from tests.fakes.gpu_card import ENGINE, compile_loader


@pytest.fixture
def ask(hfchat_with_model, gpu_library, monkeypatch, capfd):
    """Return `hfchat ask` in this process, whose engine finds the card for tests."""
    argv = [sys.executable, str(ENGINE), str(gpu_library.parent)]
    monkeypatch.setattr(process, "worker_command", lambda _name: argv)

    def run(habit: str, *more: str) -> tuple[int, str, str]:
        monkeypatch.setenv("GGML_FAKE_GPU", habit)
        folder = str(hfchat_with_model.folder)
        status = cli.main(["--profile", folder, "ask", "Say hello.", "--max-tokens", "4", *more])
        said = capfd.readouterr()
        return status, said.out.strip(), said.err

    run.note = Path(hfchat_with_model.folder) / "data" / "graphics.json"  # type: ignore[attr-defined]
    return run


def test_a_driver_that_crashes_is_told_and_not_loaded_again(ask):
    status, answer, told = ask("dies")
    assert status == 0 and answer
    assert "driver crashed" in told
    assert ask.note.exists()

    status, answer, told = ask("dies")  # it would crash again
    assert status == 0 and answer
    assert "driver" not in told


def test_a_card_that_is_full_is_told_and_tried_again_the_next_time(ask):
    status, answer, told = ask("refuses")

    assert status == 0 and answer
    assert "A card for tests: there was not enough free memory" in told
    assert not ask.note.exists()


def test_what_automatic_came_to_is_said(ask):
    status, answer, told = ask("works", "--set", "gpu_layers=auto")

    assert status == 0 and answer
    assert "31 of 31 layers on A card for tests" in told


def test_no_layers_load_no_driver(ask):
    status, answer, told = ask("dies", "--set", "gpu_layers=0", "--set", "context_tokens=1024")

    assert status == 0 and answer
    assert "0 of 31 layers on no graphics card" in told


def test_a_driver_that_crashes_before_the_first_word_is_done_without(ask):
    status, answer, told = ask("dies_writing")
    assert status == 0 and answer
    assert "driver crashed" in told
    assert ask.note.exists()


def test_a_loader_that_crashes_is_done_without(ask, monkeypatch, tmp_path):
    compile_loader(tmp_path)
    monkeypatch.setenv("LD_LIBRARY_PATH", str(tmp_path))
    status, answer, told = ask("none")
    assert status == 0 and answer
    assert "driver crashed" in told


def test_what_a_person_ended_is_not_begun_anew(ask, monkeypatch):
    class Impatient(cli_engine._Watch):
        def heard(self, message):
            super().heard(message)
            if message.get("event") == "graphics":
                signal.raise_signal(signal.SIGINT)
                signal.raise_signal(signal.SIGINT)

    monkeypatch.setattr(cli_engine, "_Watch", Impatient)
    started = []
    start = cli_engine.WorkerProcess
    monkeypatch.setattr(cli_engine, "WorkerProcess", lambda n: started.append(n) or start(n))
    status, answer, told = ask("hangs")
    assert status == 1 and not answer
    assert len(started) == 1
    assert "graphics" not in told


def test_the_doctor_says_that_a_driver_hangs_and_does_not_wait_for_it(ask, monkeypatch, capfd):
    monkeypatch.setenv("GGML_FAKE_GPU", "hangs")
    monkeypatch.setattr(doctor, "_PATIENCE_S", 4.0)
    monkeypatch.setattr(doctor, "_letters", dict)  # makes an application that would stay
    cli.main(["--profile", str(ask.note.parents[1]), "doctor", "--json"])
    engine = json.loads(capfd.readouterr().out)["engine"]
    assert engine["starts"] and engine["graphics"] == "failed"
    assert engine["graphics_note"] == "The graphics card: its driver no longer answered."
