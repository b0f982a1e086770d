"""What `hfchat models` shows and asks where a person sits at a terminal."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from hfchat_desktop.cli_figures import count_text, size_text, speed_text, time_text

if sys.platform == "win32":
    pytest.skip("there are no pseudo-terminals", allow_module_level=True)
import fcntl
import struct
import termios

REPO = "ania/Kotek-135M-GGUF"


@pytest.fixture
def cli(hfchat, hub, starter_model):
    hfchat.environment |= {
        "HF_ENDPOINT": hub.endpoint,
        "HF_HUB_OFFLINE": "0",
        "PYTHONIOENCODING": "utf-8",
    }
    hub.add_model(REPO, {"Kotek-135M.Q4_1.gguf": starter_model})
    return hfchat


def on_terminal(cli, *arguments: str, answer: str = "") -> tuple[int, str]:
    """Run a command with a terminal of 100 columns; type the answer; return status and output."""
    ours, theirs = os.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 100, 0, 0))
    environment = {name: value for name, value in cli.environment.items() if name != "COLUMNS"}
    process = subprocess.Popen(
        cli.argv(*arguments), stdin=theirs, stdout=theirs, stderr=theirs, env=environment
    )
    os.close(theirs)
    if answer:
        os.write(ours, answer.encode() + b"\n")
    shown = b""
    while True:
        try:
            data = os.read(ours, 65536)
        except OSError:  # Linux, when the other side is closed
            break
        if not data:
            break
        shown += data
    os.close(ours)
    return process.wait(10), shown.decode()


def test_a_bar_shows_bytes_speed_and_time(cli, hub):
    hub.fault("GET /cdn/", "throttle", times=None, rate=100_000_000)
    status, shown = on_terminal(cli, "models", "get", REPO)
    assert status == 0, shown
    lines = shown.split("\r")
    bars = [line for line in lines if "█" in line]
    assert len(bars) >= 3
    assert any("of 98 MB" in line and "MB/s" in line and "left" in line for line in bars)
    assert max(len(line) for line in bars) < 100
    assert shown.rstrip().endswith("Kotek-135M.Q4_1.gguf")


def test_without_a_terminal_there_are_a_few_plain_lines(cli, hub):
    hub.fault("GET /cdn/", "throttle", times=None, rate=100_000_000)
    done = cli("models", "get", REPO)
    assert "\r" not in done.stderr
    assert 3 <= len(done.stderr.splitlines()) <= 13


def test_removing_asks_and_does_as_told(cli):
    assert cli("models", "get", REPO).returncode == 0
    status, shown = on_terminal(cli, "models", "remove", REPO, answer="n")
    assert status == 1
    assert "Delete 98 MB for good? [y/N]" in shown
    assert len(cli.json("models", "list")) == 1
    status, shown = on_terminal(cli, "models", "remove", REPO, answer="y")
    assert status == 0, shown
    assert cli.json("models", "list") == []


def test_asking_a_model_that_is_not_here_offers_to_get_it(cli, hub):
    question = ("ask", "Hello!", "--max-tokens", "5", "--model", REPO)
    status, shown = on_terminal(cli, *question, answer="n")
    assert status == 1
    assert "Get it from the Hub? [y/N]" in shown
    assert hub.requests() == []
    status, shown = on_terminal(cli, *question, answer="y")
    assert status == 0, shown
    assert hub.requests("/cdn/")


def test_figures_are_short():
    assert [size_text(n) for n in (0, 999, 98_362_432, 1_230_000, 2_890_000_000)] == [
        "0 bytes",
        "999 bytes",
        "98 MB",
        "1.2 MB",
        "2.89 GB",
    ]
    assert speed_text(11_200_000) == "11 MB/s"
    assert [time_text(s) for s in (14, 134, 11_100)] == ["14 s", "2 min 14 s", "3 h 05 min"]
    assert [count_text(n) for n in (0, 135e6, 1.5e9, 8e9, 30.5e9)] == [
        "?",
        "135M",
        "1.5B",
        "8B",
        "30.5B",
    ]
