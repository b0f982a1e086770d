"""What is said of a model's memory, against what llama.cpp reserves for it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from hfchat_desktop.core.fit import kv_cache_bytes, memory_need
from hfchat_desktop.core.model_shape import shape_of_file
from tests.fakes import shaped_models, tiny_models

RESERVE = Path(__file__).parents[2] / "fakes" / "reserve.py"
MIB = 1024 * 1024
MUCH = 10**15  # bytes: a machine on which windows are kept whole

SHAPES: dict[str, Any] = {
    "llama 8B": shaped_models.dense(
        "llama", layers=2, width=4096, forward=14336, heads=32, kv_heads=8, head_size=128
    ),
    "qwen 3 0.6B": shaped_models.dense(
        "qwen3", layers=2, width=1024, forward=3072, heads=16, kv_heads=8, head_size=128
    ),
    "gemma 2 9B": shaped_models.dense(
        "gemma2", layers=4, width=3584, forward=14336, heads=16, kv_heads=8, head_size=256,
        more={"attention.sliding_window": 4096},
    ),
    "gemma 3 4B": shaped_models.dense(
        "gemma3", layers=14, width=2560, forward=10240, heads=8, kv_heads=4, head_size=256,
        more={"attention.sliding_window": 1024},
    ),
    "mixture": shaped_models.mixture(layers=2, width=2048, forward=768, experts=64, used=8),
    "latent": shaped_models.latent(),
    "hybrid": shaped_models.short_memory(),
}  # fmt: skip


def reserved(path: Path, n_ctx: int, kv_type: str, windows: str) -> dict[str, float]:
    command = [sys.executable, str(RESERVE), str(path), str(n_ctx), kv_type, windows]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    found: dict[str, float] = json.loads(done.stdout)
    return found


@pytest.mark.slow
@pytest.mark.parametrize("windows", ["whole", "cut"])
@pytest.mark.parametrize("kv_type", ["f16", "q8_0"])
@pytest.mark.parametrize("name", SHAPES)
def test_memory_is_reckoned_as_llama_cpp_reserves_it(tmp_path, name, kv_type, windows):
    path = shaped_models.write(tmp_path / "model.gguf", SHAPES[name])
    shape = shape_of_file(path)
    found = reserved(path, 8192, kv_type, windows)

    need = memory_need(0, shape, 8192, kv_type, memory_total=MUCH if windows == "whole" else 0)

    assert need.kv_cache / MIB == pytest.approx(found["kv_mib"], abs=0.02)
    assert need.compute / MIB == pytest.approx(found["compute_mib"], rel=0.25)


def test_a_running_state_is_reckoned_as_llama_cpp_reserves_it(tmp_path):
    path = tmp_path / "mamba.gguf"
    tiny_models.write_mamba(path)
    found = reserved(path, 2048, "f16", "whole")

    assert kv_cache_bytes(shape_of_file(path), 2048) / MIB == pytest.approx(
        found["kv_mib"], abs=0.01
    )


@pytest.mark.parametrize("n_ctx", [1000, 2048])
def test_the_models_at_hand_take_the_memory_that_is_said(starter_model, base_model, n_ctx):
    for model in (starter_model, base_model):
        found = reserved(model, n_ctx, "f16", "cut")

        need = memory_need(0, shape_of_file(model), n_ctx)

        assert need.kv_cache / MIB == pytest.approx(found["kv_mib"], abs=0.02)
        assert need.compute / MIB == pytest.approx(found["compute_mib"], rel=0.10)
