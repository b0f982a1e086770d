"""A second start raises the first window, and nothing stale ever blocks."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from PySide6.QtNetwork import QLocalSocket

from hfchat_desktop.single_instance import FirstInstance, raise_first, socket_name

SECOND = (
    "import sys; from hfchat_desktop.single_instance import raise_first;"
    "sys.exit(0 if raise_first(sys.argv[1], patience_s=5) else 1)"
)


def test_a_second_start_raises_the_first(qtbot, tmp_path):
    name = socket_name(tmp_path)
    first = FirstInstance(name)
    assert first.listening
    with qtbot.waitSignal(first.raise_requested, timeout=15_000):
        second = subprocess.Popen([sys.executable, "-c", SECOND, name])
    assert second.wait(10) == 0
    first.close()


def test_a_second_start_hands_over_the_model_file_it_was_opened_with(qtbot, tmp_path):
    name = socket_name(tmp_path)
    first = FirstInstance(name)
    code = SECOND.replace("patience_s", "model=sys.argv[2], patience_s")
    path = str(tmp_path / "Zażółć model.gguf")
    with qtbot.waitSignal(first.model_file_opened, timeout=15_000) as opened:
        second = subprocess.Popen([sys.executable, "-c", code, name, path])
    assert opened.args == [path]
    assert second.wait(10) == 0
    first.close()


def test_a_later_start_that_is_slow_to_speak_is_heard_all_the_same(qtbot, tmp_path):
    first = FirstInstance(socket_name(tmp_path))
    socket = QLocalSocket()
    with qtbot.waitSignal(first.raise_requested, timeout=5_000):
        socket.connectToServer(socket_name(tmp_path))
    qtbot.wait(50)
    with qtbot.waitSignal(first.model_file_opened, timeout=5_000) as opened:
        socket.write(b'{"open": "/models/a.gguf"}\n')
        socket.flush()
    assert opened.args == ["/models/a.gguf"]
    first.close()


def test_what_is_no_wish_is_left_out(qtbot, tmp_path):
    first = FirstInstance(socket_name(tmp_path))
    for words in (b"{", b"[]\n", b'{"open": 5}\n', b"x" * 100_000):
        with qtbot.waitSignal(first.raise_requested, timeout=5_000):
            socket = QLocalSocket()
            socket.connectToServer(socket_name(tmp_path))
            socket.write(words)
            socket.flush()
        with qtbot.assertNotEmitted(first.model_file_opened, wait=50):
            socket.abort()
    first.close()


def test_a_socket_left_by_a_killed_process_does_not_block(qtbot, tmp_path):
    name = socket_name(tmp_path)
    code = (
        "import os, sys; from PySide6.QtCore import QCoreApplication;"
        "from hfchat_desktop.single_instance import FirstInstance;"
        "app = QCoreApplication([]); f = FirstInstance(sys.argv[1]); os.kill(os.getpid(), 9)"
    )
    subprocess.run([sys.executable, "-c", code, name], check=False)
    first = FirstInstance(name)
    assert first.listening
    first.close()


def test_without_a_first_the_wish_is_given_up(qtbot, tmp_path):
    assert not raise_first(socket_name(tmp_path / "none"), patience_s=0.2)


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="Windows has no such folder")
def test_a_socket_that_another_user_made_is_told_nothing(qtbot, tmp_path, monkeypatch):
    name = socket_name(tmp_path)
    first = FirstInstance(name)
    heard = []
    first.model_file_opened.connect(heard.append)
    monkeypatch.setattr(os, "getuid", lambda: os.geteuid() + 1)
    assert not raise_first(name, model="/home/someone/private.gguf", patience_s=0.2)
    qtbot.wait(100)
    assert heard == []
    first.close()


def test_profiles_have_sockets_of_their_own(tmp_path):
    assert socket_name(tmp_path / "a") != socket_name(tmp_path / "b")
    assert len(socket_name(tmp_path / ("x" * 300))) < 100


def test_a_quick_question_does_not_raise_the_window(qtbot, tmp_path):
    name = socket_name(tmp_path)
    first = FirstInstance(name)
    code = SECOND.replace("patience_s", "quick=True, patience_s")
    raised = []
    first.raise_requested.connect(lambda: raised.append(1))
    with qtbot.waitSignal(first.quick_requested, timeout=15_000):
        second = subprocess.Popen([sys.executable, "-c", code, name])
    assert second.wait(10) == 0
    qtbot.wait(250)
    assert raised == []
    first.close()


def test_a_question_of_a_later_start_is_handed_over_however_long(qtbot, tmp_path):
    name = socket_name(tmp_path)
    first = FirstInstance(name)
    code = SECOND.replace("patience_s", "question=sys.argv[2], patience_s")
    question = "Zażółć\ngęślą jaźń? " * 3_500
    with qtbot.waitSignal(first.question_asked, timeout=15_000) as asked:
        second = subprocess.Popen([sys.executable, "-c", code, name, question])
    assert asked.args == [question]
    assert second.wait(10) == 0
    first.close()


def test_a_later_start_hands_over_what_lets_the_window_come_forward(qtbot, tmp_path, monkeypatch):
    name = socket_name(tmp_path)
    first = FirstInstance(name)
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "of the first")
    with qtbot.waitSignal(first.raise_requested, timeout=15_000):
        second = subprocess.Popen(
            [sys.executable, "-c", SECOND, name],
            env={**os.environ, "XDG_ACTIVATION_TOKEN": "of the second"},
        )
    assert second.wait(10) == 0
    assert os.environ["XDG_ACTIVATION_TOKEN"] == "of the second"
    first.close()
