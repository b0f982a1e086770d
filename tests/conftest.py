"""What all tests share: a screen that is none, a home of their own, and nothing left running."""

from __future__ import annotations

import atexit
import gc
import json
import os
import shutil
import signal
import sys
import tempfile
import threading
import time
import weakref
from collections.abc import Iterator
from pathlib import Path
from typing import Any

# Before anything of Qt or of ours is imported: no test may see a real screen or a real profile.
_HOME = Path(tempfile.mkdtemp(prefix="hfchat-tests-"))
atexit.register(shutil.rmtree, _HOME, ignore_errors=True)
for _name in ("HFCHAT_PROFILE", "DISPLAY", "WAYLAND_DISPLAY", "HF_TOKEN", "HF_HOME", "LANGUAGE"):
    os.environ.pop(_name, None)
os.environ.pop("DBUS_SESSION_BUS_ADDRESS", None)
os.environ |= {
    "QT_QPA_PLATFORM": "offscreen",
    "LC_ALL": "C.UTF-8",  # the words and numbers of the tests are English
    "HOME": str(_HOME),
    "USERPROFILE": str(_HOME),
    "LOCALAPPDATA": str(_HOME / "AppData"),
    "XDG_CONFIG_HOME": str(_HOME / ".config"),
    "XDG_DATA_HOME": str(_HOME / ".local" / "share"),
    "XDG_CACHE_HOME": str(_HOME / ".cache"),
    "XDG_STATE_HOME": str(_HOME / ".local" / "state"),
    "XDG_RUNTIME_DIR": str(_HOME / "runtime"),
    "HF_HUB_OFFLINE": "1",
    "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
}
(_HOME / "runtime").mkdir(mode=0o700)
# A shell that starts the suite in the background has Ctrl+C ignored, and children inherit that:
# the tests that press it would test nothing.
signal.signal(signal.SIGINT, signal.default_int_handler)

import psutil  # noqa: E402
import pytest  # noqa: E402
from PySide6.QtCore import QThread, QThreadPool  # noqa: E402
from shiboken6 import isValid  # noqa: E402

from hfchat_desktop.bridge.garbage import collect_due  # noqa: E402
from hfchat_desktop.paths import Profile, profile  # noqa: E402
from tests.fakes.gpu_card import compile_card  # noqa: E402
from tests.fakes.hub import StandInHub  # noqa: E402

ROOT = Path(__file__).resolve().parents[1]
MODELS = ROOT / "build" / "models"
PATIENCE_SECONDS = 30.0
"""How long a test's processes and threads may take to end after it."""

_LOOPBACK = ("127.", "::1", "localhost")
_threads: list[weakref.ref[QThread]] = []
_plain_start = QThread.start


def _start_noted(self: QThread, *arguments: object) -> None:
    _threads.append(weakref.ref(self))
    _plain_start(self, *arguments)  # type: ignore[arg-type]


QThread.start = _start_noted  # type: ignore[method-assign, assignment]


def _refuse_network(event: str, arguments: tuple[object, ...]) -> None:
    """Let no test speak to another machine."""
    if event != "socket.connect":
        return
    address = arguments[1]
    if isinstance(address, tuple) and not str(address[0]).startswith(_LOOPBACK):
        raise RuntimeError(f"a test must not use the network: {address}")


sys.addaudithook(_refuse_network)


def _model(name: str) -> Path:
    path = MODELS / name
    if not path.is_file():
        pytest.fail(f"{path} is missing: ./check fetches it", pytrace=False)
    return path


@pytest.fixture(scope="session")
def starter_model() -> Path:
    """Return the small model that the app starts with; it has a chat template."""
    return _model("SmolLM2-135M-Instruct.Q4_1.gguf")


@pytest.fixture(scope="session")
def base_model() -> Path:
    """Return a model without a chat template and with a vocabulary of 262 k."""
    return _model("gemma-3-270m-q4_k_m.gguf")


@pytest.fixture(scope="session")
def gpu_library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a library of a graphics card that is none, as llama.cpp loads one."""
    made = compile_card(tmp_path_factory.mktemp("gpu"))
    if made is None:
        pytest.skip("no compiler here")
    return made


@pytest.fixture(scope="session")
def specification() -> list[dict[str, Any]]:
    """Return the examples of the CommonMark specification: `markdown`, `html`, `example`."""
    examples = json.loads(_model("commonmark.json").read_text(encoding="utf-8"))
    assert len(examples) > 600
    return examples


@pytest.fixture(name="profile")
def own_profile(tmp_path: Path) -> Profile:
    """Return a profile in a folder of its own, with nothing in it."""
    return profile(tmp_path / "profile")


@pytest.fixture
def hub(nothing_left_running: None) -> Iterator[StandInHub]:
    """Return a stand-in for the Hub with nothing in it, closed before threads are counted."""
    with StandInHub() as stand_in:
        yield stand_in


gc.disable()  # as in the application: a thread of Qt's pool must not destroy Qt's objects


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown() -> None:
    """Collect what the test left behind, in this thread."""
    collect_due()


@pytest.fixture(autouse=True)
def nothing_left_running() -> Iterator[None]:
    """Fail a test that leaves a process or a thread behind, and end the process."""
    ours = psutil.Process()
    before = set(ours.children(recursive=True))
    threads_before = set(threading.enumerate())
    _threads.clear()
    yield
    deadline = time.monotonic() + PATIENCE_SECONDS
    while left := _left(ours, before, threads_before):
        if time.monotonic() > deadline:
            for process in set(ours.children(recursive=True)) - before:
                process.kill()
            pytest.fail(f"left running: {', '.join(left)}", pytrace=False)
        time.sleep(0.02)


def _left(
    ours: psutil.Process, before: set[psutil.Process], threads_before: set[threading.Thread]
) -> list[str]:
    """Return the names of what a test started and did not end."""
    left = [
        f"thread {thread.name}"
        for thread in threading.enumerate()
        if thread not in threads_before and not thread.daemon
    ]
    for reference in _threads:
        thread = reference()
        if thread is not None and isValid(thread) and thread.isRunning():
            left.append(f"{type(thread).__name__} {thread.objectName()}".strip())
    if QThreadPool.globalInstance().activeThreadCount():
        left.append("a task in the thread pool")
    return left + [_name_of(process) for process in set(ours.children(recursive=True)) - before]


def _name_of(process: psutil.Process) -> str:
    try:
        return f"process {' '.join(process.cmdline()) or process.name()} ({process.status()})"
    except psutil.Error:
        return f"process {process.pid}"
