"""Model files: what is read from them, and which are refused before llama.cpp sees them."""

from __future__ import annotations

import os
import random
import struct
import time

import pytest

from hfchat_desktop.core.gguf import check_model_file, model_label, read_summary
from hfchat_desktop.errors import (
    HFChatError,
    ModelDamagedError,
    ModelNotFoundError,
    ModelNotGgufError,
    ModelTruncatedError,
    ModelUnsupportedError,
)
from tests.fakes.gguf_files import (
    ARRAY,
    FLOAT32,
    INT32,
    UINT64,
    Tensor,
    Typed,
    text,
    write_model,
)


def test_an_honest_file_tells_what_it_is(tmp_path):
    summary = check_model_file(write_model(tmp_path / "tiny.gguf"))

    assert summary.architecture == "llama"
    assert summary.name == "Tiny Test"
    assert summary.quant == "F32"
    assert summary.n_params == 128
    assert summary.n_vocab == 4
    assert (summary.context_length, summary.block_count, summary.embedding_length) == (2048, 2, 32)
    assert (summary.head_count, summary.head_count_kv) == (4, 2)
    assert summary.has_chat_template
    assert summary.template == "{{ messages[0].content }}"
    assert summary.size_bytes == (tmp_path / "tiny.gguf").stat().st_size


def test_the_starter_model_passes(starter_model):
    summary = check_model_file(starter_model)

    assert (summary.architecture, summary.quant) == ("llama", "Q4_1")
    assert (summary.n_params, summary.n_vocab) == (134_515_008, 49_152)
    assert summary.template is not None and "<|im_start|>" in summary.template
    assert model_label(summary) == ("SmolLM2 135M", "Q4_1", "HuggingFaceTB")


def test_a_base_model_with_a_large_vocabulary_passes(base_model):
    summary = check_model_file(base_model)

    assert summary.n_vocab == 262_144
    assert summary.has_chat_template is False
    assert model_label(summary)[:2] == ("Gemma 3 270M", "Q4_K_M")


def test_the_beginning_is_enough_for_a_list(starter_model):
    summary = read_summary(starter_model)

    assert (summary.architecture, summary.organization) == ("llama", "HuggingFaceTB")
    assert summary.size_bytes == starter_model.stat().st_size
    assert summary.has_chat_template is None  # it stands after the vocabulary


def test_the_beginning_of_a_small_file_is_all_of_it(tmp_path):
    summary = read_summary(write_model(tmp_path / "tiny.gguf"))

    assert summary.has_chat_template is True
    assert summary.n_vocab == 4


def test_named_templates_are_kept_apart(tmp_path):
    values = {"tokenizer.chat_template.tool_use": "T", "tokenizer.chat_template": None}
    summary = check_model_file(write_model(tmp_path / "tiny.gguf", values=values))

    assert summary.template is None
    assert summary.named_templates == {"tool_use": "T"}


def test_head_counts_may_differ_by_layer(tmp_path):
    values = {"llama.attention.head_count": Typed(ARRAY, [4, 8], INT32)}

    assert check_model_file(write_model(tmp_path / "a.gguf", values=values)).head_count == 8


def test_a_missing_file_is_not_found(tmp_path):
    with pytest.raises(ModelNotFoundError):
        check_model_file(tmp_path / "none.gguf")


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (b"", ModelTruncatedError),
        (b"GG", ModelTruncatedError),
        (b"GGUF", ModelTruncatedError),
        (b"GGUF\x03\0\0\0\x01", ModelTruncatedError),
        (b"\0" * 4096, ModelNotGgufError),
        (b"<!DOCTYPE html><html>", ModelNotGgufError),
        (b"PK\x03\x04" + b"x" * 100, ModelNotGgufError),
        (b"ggjt" + b"\x03\0\0\0" * 9, ModelNotGgufError),
        (b"GGUF" + struct.pack(">IQQ", 3, 1, 1), ModelUnsupportedError),
        (b"GGUF" + struct.pack("<IQQ", 1, 1, 1), ModelUnsupportedError),
        (b"GGUF" + struct.pack("<IQQ", 4, 1, 1), ModelUnsupportedError),
        (b"GGUF" + struct.pack("<IQQ", 77, 1, 1), ModelDamagedError),
        (b"GGUF" + struct.pack("<IQQ", 3, 2**60, 1), ModelDamagedError),
        (b"GGUF" + struct.pack("<IQQ", 3, 1, 2**60), ModelDamagedError),
    ],
)
def test_what_does_not_begin_as_a_model_is_refused(tmp_path, content, error):
    path = tmp_path / "x.gguf"
    path.write_bytes(content)

    with pytest.raises(error):
        check_model_file(path)
    with pytest.raises(HFChatError):
        read_summary(path)


def test_a_folder_is_no_model(tmp_path):
    with pytest.raises(ModelNotGgufError):
        check_model_file(tmp_path)


def test_a_file_cut_anywhere_is_noticed(tmp_path):
    whole = write_model(tmp_path / "tiny.gguf").read_bytes()
    path = tmp_path / "cut.gguf"
    for length in range(0, len(whole), 7):
        path.write_bytes(whole[:length])
        with pytest.raises((ModelTruncatedError, ModelNotGgufError)):
            check_model_file(path)


def test_a_cut_file_says_how_long_it_should_be(tmp_path):
    path = write_model(tmp_path / "tiny.gguf")
    size = path.stat().st_size
    os.truncate(path, size - 100)

    with pytest.raises(ModelTruncatedError) as caught:
        check_model_file(path)

    assert (caught.value.actual_bytes, caught.value.expected_bytes) == (size - 100, size)


TOKENS = "tokenizer.ggml.tokens"


@pytest.mark.parametrize(
    "values",
    [
        {"general.architecture": None},
        {"general.architecture": 7},
        {"general.alignment": 0},
        {"general.alignment": 48},
        {"general.alignment": "32"},
        {"llama.block_count": 0},
        {"llama.block_count": 1_000_000},
        {"llama.block_count": None},
        {"llama.block_count": "2"},
        {"llama.context_length": 2**32 - 1},
        {"llama.context_length": 0},
        {"llama.embedding_length": 0},
        {"llama.expert_count": 2, "llama.expert_used_count": 3},
        {"llama.expert_count": 2, "llama.expert_used_count": 0},
        {TOKENS: None},
        {TOKENS: "a"},
        {TOKENS: []},
        {TOKENS: Typed(ARRAY, [1, 2], INT32)},
        {TOKENS: ["a", "b", "a", "c"]},
        {TOKENS: Typed(ARRAY, [], ARRAY)},
        {"tokenizer.ggml.scores": Typed(ARRAY, [1, 2, 3, 4], INT32)},
        {"tokenizer.ggml.scores": Typed(ARRAY, [1.0], FLOAT32)},
        {"tokenizer.ggml.scores": ["a", "b", "c", "d"]},
        {"tokenizer.ggml.token_type": Typed(ARRAY, [1], INT32)},
        {"tokenizer.ggml.token_type": Typed(ARRAY, [1.0] * 4, FLOAT32)},
        {"tokenizer.ggml.merges": Typed(ARRAY, [1], INT32)},
        {"tokenizer.ggml.bos_token_id": 4},
        {"tokenizer.ggml.eos_token_id": 2**31},
        {"tokenizer.ggml.eos_token_id": "1"},
        {"tokenizer.chat_template": 5},
        {"tokenizer.chat_template": "x" * (256 * 1024 + 1)},
        {"tokenizer.chat_template.tool_use": "x" * (256 * 1024 + 1)},
        {"": 1},
        {"odd": struct.pack("<I", 99)},
        {"odd": struct.pack("<II", 9, 99) + b"\0" * 8},
        {"long": struct.pack("<IQ", 8, 2**62)},
        {"long": struct.pack("<IIQ", 9, 8, 2**62)},
        {"long": struct.pack("<IIQ", 9, 4, 2**62)},
    ],
    ids=str,
)
def test_a_header_that_contradicts_itself_is_damaged(tmp_path, values):
    path = write_model(tmp_path / "x.gguf", values=values)

    with pytest.raises(ModelDamagedError):
        check_model_file(path)


@pytest.mark.parametrize(
    "values",
    [
        {"tokenizer.ggml.padding_token_id": 4},  # common, and llama.cpp ignores it
        {"tokenizer.ggml.bos_token_id": 0xFFFFFFFF},
        {TOKENS: ["<s>", "", "", "b"]},
        {"general.alignment": 32},
        {"general.parameter_count": Typed(UINT64, 2**33)},
        {"llama.attention.head_count": 0},
    ],
    ids=str,
)
def test_what_honest_files_contain_passes(tmp_path, values):
    check_model_file(write_model(tmp_path / "x.gguf", values=values))


@pytest.mark.parametrize(
    "tensors",
    [
        [],
        [Tensor(), Tensor()],
        [Tensor(name="x" * 64)],
        [Tensor(name="")],
        [Tensor(shape=(1, 1, 1, 1, 1))],
        [Tensor(shape=(0, 4))],
        [Tensor(shape=(2**40, 2**40))],
        [Tensor(shape=(2**63,))],
        [Tensor(kind=2, shape=(31, 4))],
        [Tensor(kind=4)],
        [Tensor(kind=999)],
        [Tensor(offset=32)],
        [Tensor(), Tensor(name="second", offset=2**50)],
        [Tensor(), Tensor(name="second", offset=8)],
    ],
    ids=str,
)
def test_a_list_of_tensors_that_contradicts_itself_is_damaged(tmp_path, tensors):
    path = write_model(tmp_path / "x.gguf", tensors=tensors)

    with pytest.raises(ModelDamagedError):
        check_model_file(path)


def test_a_tensor_beyond_the_end_is_a_truncated_file(tmp_path):
    path = write_model(tmp_path / "x.gguf", tensors=[Tensor(shape=(32, 400), n_bytes=512)])

    with pytest.raises(ModelTruncatedError):
        check_model_file(path)


def test_a_key_there_twice_is_damage(tmp_path):
    again = text("general.name") + struct.pack("<I", 8) + text("b")
    path = write_model(tmp_path / "x.gguf", extra_pairs=again, n_values=18)

    with pytest.raises(ModelDamagedError, match="twice"):
        check_model_file(path)


@pytest.mark.parametrize(
    "values",
    [
        {"general.type": "mmproj"},
        {"general.type": "adapter"},
        {"general.architecture": "bert"},
        {"general.architecture": "clip"},
        {"tokenizer.ggml.model": "no_vocab"},
    ],
    ids=str,
)
def test_files_that_write_no_text_are_unsupported(tmp_path, values):
    path = write_model(
        tmp_path / "x.gguf",
        values={"bert.block_count": 1, "bert.context_length": 1, "bert.embedding_length": 1}
        | values,
    )

    with pytest.raises(ModelUnsupportedError):
        check_model_file(path)


def test_all_parts_of_a_split_model_count(tmp_path):
    first = write_model(tmp_path / "big-00001-of-00002.gguf")
    with pytest.raises(ModelTruncatedError) as caught:
        check_model_file(first)
    assert caught.value.path.endswith("big-00002-of-00002.gguf")

    (tmp_path / "big-00002-of-00002.gguf").write_bytes(b"GGUF" + b"\0" * 96)

    assert check_model_file(first).size_bytes == first.stat().st_size + 100
    assert read_summary(first).size_bytes == first.stat().st_size + 100


def test_a_later_part_of_a_split_model_is_refused(tmp_path):
    with pytest.raises(ModelDamagedError, match="part 2 of 3"):
        check_model_file(write_model(tmp_path / "big-00002-of-00003.gguf"))


def test_random_damage_ends_in_an_error_of_ours_or_passes(tmp_path):
    whole = write_model(tmp_path / "tiny.gguf").read_bytes()
    path = tmp_path / "x.gguf"
    chance = random.Random(7)
    for _ in range(400):
        data = bytearray(whole)
        for _ in range(chance.randint(1, 6)):
            data[chance.randrange(len(data))] = chance.choice([0, 1, 255, chance.randrange(256)])
        path.write_bytes(data)
        for read in (check_model_file, read_summary):
            try:
                read(path)
            except HFChatError:
                continue


def test_a_header_that_promises_much_is_refused_at_once(tmp_path):
    many = struct.pack("<IIQ", 9, 8, 3_900_000)
    path = write_model(tmp_path / "x.gguf", values={"a": many})
    with path.open("ab") as file:
        file.truncate(200_000_000)
    before = time.thread_time()

    with pytest.raises(HFChatError):
        check_model_file(path)

    assert time.thread_time() - before < 5


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("SmolLM2-135M-Instruct.Q4_1.gguf", ("SmolLM2 135M", "Q4_1", "")),
        ("gemma-3-270m-it-Q8_0.gguf", ("Gemma 3 270M", "Q8_0", "")),
        ("Qwen3-4B-UD-Q4_K_XL.gguf", ("Qwen3 4B", "UD-Q4_K_XL", "")),
        ("/models/Meta-Llama-3.1-8B-Instruct-IQ4_XS.gguf", ("Meta Llama 3.1 8B", "IQ4_XS", "")),
        ("C:\\m\\Phi-3-mini-4k-instruct-q4.gguf", ("Phi 3 Mini 4K", "Q4", "")),
        ("qwen2.5-1.5b-instruct-fp16-00001-of-00003.gguf", ("Qwen2.5 1.5B", "FP16", "")),
        ("Mistral-7B-Instruct-v0.2.Q4_K_M.gguf", ("Mistral 7B v0.2", "Q4_K_M", "")),
        ("mine.gguf", ("Mine", "", "")),
        ("Q4_0.gguf", ("Q4_0", "Q4_0", "")),
        ("no ending", ("No Ending", "", "")),
    ],
)
def test_a_file_name_becomes_a_name_for_people(name, label):
    assert model_label(name) == label


def test_a_file_without_a_telling_name_is_called_what_it_says(tmp_path):
    summary = check_model_file(write_model(tmp_path / "ggml-model-q4_0.gguf"))

    assert model_label(summary) == ("Tiny Test", "Q4_0", "Nobody")
