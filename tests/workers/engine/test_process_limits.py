"""What the engine's process imports, and what becomes of it when its parent dies."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

ROOT = Path(__file__).parents[3]


def test_the_c_functions_come_without_the_heavy_package_which_stays_importable():
    code = """
import json, sys
from hfchat_desktop.workers.engine.bindings import llama
light = [name for name in ("numpy", "jinja2", "diskcache", "llama_cpp") if name in sys.modules]
import llama_cpp
print(json.dumps([light, hasattr(llama_cpp, "Llama"), llama_cpp.llama_cpp is llama]))
"""
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )

    assert json.loads(done.stdout) == [[], True, True]


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_the_child_dumps_no_core_and_works_in_a_folder_without_models(start_engine):
    process = psutil.Process(start_engine().process.pid)

    assert process.rlimit(psutil.RLIMIT_CORE) == (0, 0)
    assert process.cwd() == os.path.realpath(os.environ.get("TMPDIR", "/tmp"))


@pytest.mark.skipif(sys.platform != "linux", reason="prctl is Linux's")
def test_the_child_ends_when_its_parent_is_killed():
    code = """
import time
from hfchat_desktop.workers.process import WorkerProcess
child = WorkerProcess("engine")
child.read()
print(child.pid, flush=True)
time.sleep(600)
"""
    parent = subprocess.Popen(
        [sys.executable, "-c", code], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    assert parent.stdout is not None
    child = psutil.Process(int(parent.stdout.readline()))
    parent.send_signal(signal.SIGKILL)
    parent.wait()
    parent.stdout.close()

    deadline = time.monotonic() + 60
    with contextlib.suppress(psutil.NoSuchProcess):
        while child.is_running() and child.status() != psutil.STATUS_ZOMBIE:
            assert time.monotonic() < deadline
            time.sleep(0.02)
