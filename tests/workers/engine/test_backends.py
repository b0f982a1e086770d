"""Which library computes: the one that suits the processor best, and by its path alone."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from hfchat_desktop.workers.engine import backends
from hfchat_desktop.workers.engine.backends import score_of, widest_code

ROOT = Path(__file__).parents[3]
SOURCE = "int ggml_backend_score(void) {{ return {score}; }}\n"


def test_the_widest_code_in_use_is_told():
    assert widest_code("CPU : SSE3 = 1 | AVX = 1 | AVX2 = 1 | AVX512 = 0") == "AVX2"
    assert widest_code("CPU : NEON = 1 | ARM_FMA = 1 | SVE = 0") == "NEON"
    assert widest_code("") == ""


def test_a_library_says_itself_how_well_it_suits(tmp_path, gpu_library):
    source, made = tmp_path / "score.c", tmp_path / "libggml-cpu-good.so"
    source.write_text(SOURCE.format(score=7))
    compiler = shutil.which("cc") or "gcc"
    subprocess.run([compiler, "-shared", "-fPIC", "-o", made, source], check=True)

    assert score_of(made) == 7
    assert score_of(gpu_library) == 0  # it has no such function
    broken = tmp_path / "libggml-cpu-broken.so"
    broken.write_bytes(b"no library")
    assert score_of(broken) == 0


@pytest.mark.parametrize("planted", ["libggml-cpu-planted.so", "libggml-vulkan.so"])
def test_a_library_in_the_current_folder_is_never_loaded(tmp_path, gpu_library, planted):
    """The library for tests ends the process when it is loaded, wherever it was found."""
    (tmp_path / planted).write_bytes(gpu_library.read_bytes())
    code = (
        "from hfchat_desktop.workers.engine.backends import Backends\n"
        "made = Backends()\n"
        "made.load_graphics()\n"
        "print(len(made.devices()))\n"
    )
    done = subprocess.run(
        [sys.executable, "-P", "-c", code],
        cwd=tmp_path,
        env={"PYTHONPATH": str(ROOT), "GGML_FAKE_GPU": "dies"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout.strip()) == (0, "1"), done.stderr


def test_the_libraries_of_a_card_lie_in_a_folder_of_their_own():
    assert backends.gpu_folder().parent == backends.library_folder()
