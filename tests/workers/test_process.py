"""A child process and its pipe."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from hfchat_desktop.errors import EngineStartError
from hfchat_desktop.workers.process import WorkerProcess, allowed_environment

FAKE = Path(__file__).parents[1] / "fakes" / "engine_process.py"


def child(code: str) -> WorkerProcess:
    """Start a child that runs `code`."""
    return WorkerProcess("test", argv=[sys.executable, "-c", code])


def test_environment_of_a_child_holds_no_secret():
    given = {
        "PATH": "/bin",
        "HOME": "/home/ann",
        "LC_ALL": "pl_PL.UTF-8",
        "VK_DRIVER_FILES": "/x.json",
        "HF_TOKEN": "hf_secret",
        "GITHUB_TOKEN": "ghp_secret",
        "OPENAI_API_KEY": "sk-secret",
        "VK_API_TOKEN": "secret",
        "PYTHONPATH": "/evil",
        "LD_PRELOAD": "/evil.so",
    }
    kept = allowed_environment(given)
    assert kept["PATH"] == "/bin"
    assert kept["LC_ALL"] == "pl_PL.UTF-8"
    assert kept["VK_DRIVER_FILES"] == "/x.json"
    assert not any("secret" in value or "evil" in value for value in kept.values())


def test_a_child_that_speaks_to_the_hub_knows_its_folders_and_certificates_and_no_secret():
    given = {
        "PATH": "/bin",
        "HF_HOME": "/hf",
        "HF_HUB_CACHE": "/hf/hub",
        "SSL_CERT_FILE": "/corp.pem",
        "DBUS_SESSION_BUS_ADDRESS": "unix:path=/run/bus",
        "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
        "HF_TOKEN": "secret",
        "HF_TOKEN_PATH": "/secret",
        "HUGGING_FACE_HUB_TOKEN": "secret",
        "HTTPS_PROXY": "http://marta:secret@proxy:1",
        "https_proxy": "http://marta:secret@proxy:1",
        "HF_HUB_OFFLINE": "secret",
    }
    for worker in ("hub", "download"):
        kept = allowed_environment(given, worker)
        assert {name: kept[name] for name in list(given)[:6]} == dict(list(given.items())[:6])
        assert not any("secret" in value for value in kept.values())
    assert "SSL_CERT_FILE" not in allowed_environment(given, "engine")


def test_a_secret_of_the_parent_is_not_in_the_child(monkeypatch):
    monkeypatch.setenv("HF_TOKEN", "hf_secret")
    process = child("import os, json; print(json.dumps(dict(os.environ)))")
    environment = process.read()
    process.end()
    assert environment is not None
    assert "HF_TOKEN" not in environment
    assert "PATH" in environment


def test_noise_and_half_a_line_are_skipped():
    process = child(
        'import sys; sys.stdout.write(\'noise\\n[1]\\n{"a": 1}\\n{"b": \'); sys.stdout.flush()'
    )
    assert process.read() == {"a": 1}
    assert process.read() is None
    process.end()


def test_lone_surrogates_and_nul_cross_the_pipe():
    process = WorkerProcess("fake", argv=[sys.executable, str(FAKE), "polite"])
    text = "a\ud83d b\x00c \U0001f600"
    process.send({"do": "load", "id": 1, "path": "x"})
    process.send({"do": "answer", "id": 2, "messages": [{"role": "user", "content": text}]})
    heard = ""
    while (message := process.read()) is not None and message["event"] != "ended":
        heard += message.get("text", "")
    process.end()
    assert heard == f"Once you said {text}"


def test_cause_of_death_names_status_and_last_word():
    process = child("import sys; sys.stderr.write('ggml: failed to allocate 3 GB\\n'); exit(3)")
    assert process.read() is None
    cause = process.cause_of_death()
    process.end()
    assert (cause.exit_code, cause.signal_name) == (3, "")
    assert cause.log_line == "ggml: failed to allocate 3 GB"
    assert cause.out_of_memory


def test_sending_to_a_child_that_does_not_read_never_waits():
    process = child("import time; time.sleep(90)")
    for _ in range(50):
        process.send({"text": "x" * 100_000})
    assert process.wait(0) is None
    process.kill()
    process.end()


def test_a_child_ends_when_its_parent_closes_the_pipe():
    process = WorkerProcess("fake", argv=[sys.executable, str(FAKE), "polite"])
    assert process.read() is not None
    process.close()
    assert process.wait(60) == 0
    process.end()


def test_a_program_that_is_missing_is_a_sentence_and_not_a_crash():
    with pytest.raises(EngineStartError):
        WorkerProcess("test", argv=["/no/such/program"])
