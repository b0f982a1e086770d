"""What the first bytes of a model file say of its measures, and what bad ones do."""

from __future__ import annotations

import json
from typing import Any

import pytest

from hfchat_desktop.core.model_shape import (
    SAMPLE_BYTES,
    ModelShape,
    shape_from_bytes,
    shape_of_file,
)
from hfchat_desktop.errors import (
    HFChatError,
    HubAnswerError,
    ModelDamagedError,
    ModelNotGgufError,
    ModelTruncatedError,
)
from tests.fakes.gguf_files import ARRAY, BOOL, INT32, ModelFile, Typed, good_values


def shape(architecture: str = "llama", **more: Any) -> ModelShape:
    values = good_values(architecture)
    values |= {f"{architecture}.{key.replace('__', '.')}": value for key, value in more.items()}
    data = ModelFile(values=values).header()
    return shape_from_bytes(data, len(data) + 512)


def test_the_measures_of_a_plain_model():
    found = shape()

    assert (found.architecture, found.block_count, found.embedding_length) == ("llama", 2, 32)
    assert (found.head_count, found.kv_head_count, found.key_length) == (4, 2, 8)
    assert (found.vocabulary, found.context_length) == (4, 2048)
    assert (found.global_kv, found.window_kv, found.window) == (2 * 2 * 16, 0, 0)


def test_heads_may_be_larger_than_the_embedding_divided_by_their_number():
    found = shape(attention__key_length=64, attention__value_length=48)

    assert found.global_kv == 2 * 2 * (64 + 48)


def test_each_layer_may_have_heads_of_its_own():
    heads = Typed(ARRAY, [4, 0, 1], INT32)

    found = shape(block_count=3, attention__head_count_kv=heads)

    assert found.global_kv == (4 + 0 + 1) * 16
    assert found.kv_head_count == 4


@pytest.mark.parametrize(
    ("architecture", "layers", "sliding"),
    [
        ("gemma2", 4, 2),
        ("gemma3", 12, 10),
        ("gemma3", 13, 11),
        ("cohere2", 8, 6),
        ("gpt-oss", 4, 2),
        ("olmo2", 8, 6),
        ("exaone4", 64, 48),
        ("exaone4", 30, 0),
        ("smallthinker", 8, 6),
        ("phi3", 8, 0),
        ("qwen2", 8, 0),
        ("llama", 8, 0),
    ],
)
def test_sliding_windows_follow_the_pattern_of_the_architecture(architecture, layers, sliding):
    found = shape(architecture, block_count=layers, attention__sliding_window=512)

    assert found.window_kv == sliding * 2 * 16
    assert found.global_kv == (layers - sliding) * 2 * 16


@pytest.mark.parametrize("kind", [BOOL, INT32])
def test_a_listed_pattern_of_windows_comes_first(kind):
    pattern = Typed(ARRAY, [1, 1, 0], kind)

    found = shape(
        "gemma4",
        block_count=3,
        attention__sliding_window=1024,
        attention__sliding_window_pattern=pattern,
        attention__key_length_swa=4,
        attention__value_length_swa=4,
    )

    assert found.window == 1024
    assert found.window_kv == 2 * 2 * 8
    assert found.global_kv == 1 * 2 * 16


def test_a_number_as_the_pattern_of_windows_counts_layers():
    found = shape(
        "gemma3",
        block_count=6,
        attention__sliding_window=64,
        attention__sliding_window_pattern=3,
    )

    assert found.window_kv == 4 * 2 * 16


def test_an_old_llama_4_has_chunks_although_its_header_names_no_window():
    assert shape("llama4", block_count=4).window == 8192
    assert shape("llama4", block_count=4, attention__sliding_window=0).window == 0


def test_layers_that_use_the_memory_of_others_have_none():
    found = shape(
        "gemma4",
        block_count=3,
        attention__sliding_window=64,
        attention__sliding_window_pattern=Typed(ARRAY, [1, 0, 1], INT32),
        attention__shared_kv_layers=1,
    )

    assert (found.window_kv, found.global_kv) == (2 * 16, 2 * 16)
    assert shape("gemma3n", block_count=30, attention__sliding_window=512).window_kv == 16 * 32


def test_latent_attention_keeps_one_small_key_for_all_heads():
    found = shape(
        "deepseek2",
        attention__head_count_kv=1,
        attention__key_length=576,
        attention__value_length=512,
        attention__key_length_mla=192,
        attention__value_length_mla=128,
    )

    assert found.global_kv == 2 * 576


def test_layers_that_only_guess_ahead_are_not_counted():
    assert shape(block_count=5, nextn_predict_layers=1).global_kv == 4 * 2 * 16


def test_a_running_state_does_not_grow_with_the_context():
    found = shape(
        "mamba",
        attention__head_count=0,
        attention__head_count_kv=0,
        ssm__conv_kernel=4,
        ssm__inner_size=64,
        ssm__state_size=16,
    )

    assert (found.global_kv, found.window_kv) == (0, 0)
    assert found.state_bytes == 2 * 4 * (3 * 64 + 16 * 64)


def test_a_hybrid_has_both():
    found = shape(
        "qwen3next",
        block_count=8,
        ssm__conv_kernel=4,
        ssm__inner_size=64,
        ssm__state_size=16,
        ssm__group_count=2,
    )

    assert found.global_kv == 2 * 2 * 16
    assert found.state_bytes == 6 * 4 * (3 * (64 + 2 * 2 * 16) + 16 * 64)


def test_the_vocabulary_is_known_although_its_words_lie_beyond_the_sample(tmp_path):
    values = good_values()
    values["tokenizer.ggml.tokens"] = [f"word {number}" for number in range(10_000)]
    path = ModelFile(values=values).write(tmp_path / "model.gguf")
    data = path.read_bytes()[:SAMPLE_BYTES]

    found = shape_from_bytes(data, path.stat().st_size)

    assert found.vocabulary == 10_000
    assert found == shape_of_file(path)


def test_a_file_whose_measures_come_late_is_read_further(tmp_path):
    late = good_values()
    values = {"general.architecture": late.pop("general.architecture")}
    values["tokenizer.ggml.tokens"] = [f"word {number}" for number in range(10_000)]
    path = ModelFile(values=values | {k: v for k, v in late.items() if k not in values}).write(
        tmp_path / "model.gguf"
    )

    assert shape_of_file(path).block_count == 2
    with pytest.raises(ModelDamagedError):
        shape_from_bytes(path.read_bytes()[:SAMPLE_BYTES], path.stat().st_size)


def test_a_shape_crosses_a_pipe():
    found = shape()

    assert ModelShape.from_record(json.loads(json.dumps(found.to_record()))) == found


@pytest.mark.parametrize(
    "record",
    [
        {},
        {"architecture": 3, "block_count": 1, "embedding_length": 1},
        {"architecture": "llama", "block_count": -1, "embedding_length": 1},
        {"architecture": "llama", "block_count": "1", "embedding_length": 1},
        {"architecture": "llama", "block_count": True, "embedding_length": 1},
        {"architecture": "llama", "block_count": 1},
        {"architecture": "llama", "block_count": 1, "embedding_length": 1, "sudo": 1},
    ],
)
def test_a_record_that_is_no_shape_is_refused(record):
    with pytest.raises(HubAnswerError):
        ModelShape.from_record(record)


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (b"<html>not found</html>", ModelNotGgufError),
        (b"", ModelTruncatedError),
        (b"GGUF", ModelTruncatedError),
        (ModelFile(values={}).header(), ModelDamagedError),
    ],
)
def test_bytes_that_are_no_model_are_named(data, error):
    with pytest.raises(error):
        shape_from_bytes(data, len(data))


@pytest.mark.parametrize(
    "hostile",
    [
        {"block_count": 0},
        {"block_count": 4_000_000_000},
        {"embedding_length": 4_000_000_000},
        {"block_count": "many"},
    ],
)
def test_measures_that_no_model_has_are_damage(hostile):
    with pytest.raises(ModelDamagedError):
        shape(**hostile)


@pytest.mark.parametrize(
    "odd",
    [
        {"attention__head_count": 0},
        {"attention__head_count": Typed(ARRAY, [0, 4], INT32)},
        {"attention__head_count_kv": Typed(ARRAY, [-1, -5], INT32)},
        {"attention__head_count_kv": Typed(ARRAY, [], INT32)},
        {"attention__sliding_window": "wide"},
        {"nextn_predict_layers": 4_000_000_000},
        {"num_loops": 4_000_000_000},
        {"full_attention_interval": 0},
        {"attention__sliding_window_pattern": Typed(ARRAY, [1], INT32)},
        {"attention__sliding_window_pattern": 0, "attention__sliding_window": 9},
        {"attention__shared_kv_layers": 99},
    ],
)
@pytest.mark.parametrize(
    "architecture",
    ["llama", "gemma3", "gemma4", "qwen3next", "nanbeige", "falcon-h1", "lfm2", "nemotron_h"],
)
def test_odd_headers_give_numbers_that_are_none_below_nought(architecture, odd):
    try:
        found = shape(architecture, **odd)
    except HFChatError:
        return
    assert all(value >= 0 for value in found.to_record().values() if isinstance(value, int))


def test_a_real_header_is_read_in_a_blink(base_model):
    found = shape_of_file(base_model)

    assert found.vocabulary == 262_144
    assert (found.window, found.window_kv, found.global_kv) == (512, 7680, 1536)
