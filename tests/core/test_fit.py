"""How much memory a model needs, and the verdict on a machine."""

from __future__ import annotations

import time

import pytest

from hfchat_desktop.core.catalogue import CatalogueEntry, RepoFile
from hfchat_desktop.core.fit import (
    Fit,
    Machine,
    MemoryNeed,
    estimate_need,
    fit_of_entry,
    fit_of_version,
    judge,
    keeps_whole_windows,
    kv_cache_bytes,
    memory_need,
)
from hfchat_desktop.core.model_shape import ModelShape
from hfchat_desktop.core.versions import group_versions, recommended

GIB = 1 << 30
LAPTOP = Machine(memory_total=16 * GIB, memory_free=8 * GIB, disk_free=100 * GIB)
LLAMA_8B = ModelShape(
    architecture="llama",
    block_count=32,
    embedding_length=4096,
    feed_forward_length=14336,
    head_count=32,
    kv_head_count=8,
    key_length=128,
    vocabulary=128_256,
    context_length=131_072,
    global_kv=32 * 8 * 256,
    kv_width=8 * 256,
)
GEMMA = ModelShape(
    architecture="gemma3",
    block_count=6,
    embedding_length=640,
    window=512,
    global_kv=512,
    window_kv=2560,
    context_length=32_768,
)


def entry(*sizes: tuple[str, int], parameters: int = 0, context: int = 0) -> CatalogueEntry:
    files = tuple(RepoFile(name, size) for name, size in sizes)
    return CatalogueEntry(
        "a/b", "B", "a", parameters=parameters, files=files, context_length=context
    )


def test_the_sum_of_a_known_model():
    need = memory_need(5 * GIB, LLAMA_8B, 8192)

    assert need.exact
    assert need.kv_cache == 1 * GIB  # as llama.cpp says for this model
    assert need.compute == pytest.approx(62 << 20, rel=0.02)
    assert need.total == need.weights + need.kv_cache + need.compute + need.reserve


def test_a_smaller_type_of_keys_takes_about_half():
    half = memory_need(0, LLAMA_8B, 8192, "q8_0").kv_cache

    assert half == memory_need(0, LLAMA_8B, 8192).kv_cache * 34 // 64


def test_a_context_is_never_longer_than_the_model_was_made_for():
    assert memory_need(0, GEMMA, 10**9) == memory_need(0, GEMMA, 32_768)
    assert memory_need(0, GEMMA, 0) == memory_need(0, GEMMA, 32_768)


def test_the_context_is_rounded_up_as_llama_cpp_does():
    assert kv_cache_bytes(LLAMA_8B, 1000) == kv_cache_bytes(LLAMA_8B, 1024)


def test_a_sliding_window_stops_growing():
    short = kv_cache_bytes(GEMMA, 4096, whole_windows=False)
    long = kv_cache_bytes(GEMMA, 8192, whole_windows=False)

    assert long - short == 2 * 512 * 4096
    assert kv_cache_bytes(GEMMA, 8192) == 2 * (512 + 2560) * 8192


def test_windows_are_kept_whole_where_memory_is_plenty():
    assert keeps_whole_windows(GEMMA, 8192, memory_total=16 * GIB)
    assert not keeps_whole_windows(GEMMA, 8192, memory_total=256 << 20)
    much = memory_need(0, GEMMA, 8192, memory_total=16 * GIB)
    assert much.kv_cache > memory_need(0, GEMMA, 8192).kv_cache


@pytest.mark.parametrize(
    ("needed", "fit"),
    [(80, Fit.WELL), (81, Fit.TIGHT), (100, Fit.TIGHT), (101, Fit.TOO_LARGE)],
)
def test_the_verdict_has_two_edges(needed, fit):
    machine = Machine(memory_total=1000, memory_free=100, disk_free=0)

    assert judge(MemoryNeed(needed - 3, 1, 1, 1), machine) is fit


def test_nothing_is_said_of_a_machine_that_nobody_has_read():
    assert judge(MemoryNeed(1, 1, 1, 1), Machine(0, 0, 0)) is Fit.UNKNOWN


def test_weights_that_fit_a_gpu_count_there():
    need = MemoryNeed(10 * GIB, GIB, 0, 0)
    with_gpu = Machine(16 * GIB, 8 * GIB, 0, "A GPU", 16 * GIB, 15 * GIB)

    assert judge(need, LAPTOP) is Fit.TOO_LARGE
    assert judge(need, with_gpu) is Fit.WELL
    full = Machine(16 * GIB, 8 * GIB, 0, "A GPU", 16 * GIB, 10 * GIB)
    assert judge(need, full) is Fit.TIGHT
    small = Machine(16 * GIB, 8 * GIB, 0, "A GPU", 4 * GIB, 4 * GIB)
    assert judge(need, small) is Fit.TOO_LARGE


def test_without_a_header_the_usual_shape_is_taken():
    guess = estimate_need(5 * GIB, 8_000_000_000, 8192)
    known = memory_need(5 * GIB, LLAMA_8B, 8192)

    assert not guess.exact
    assert guess.total == pytest.approx(known.total, rel=0.10)


def test_parameters_that_nobody_tells_are_reckoned_from_the_weights():
    assert estimate_need(5 * GIB, 0, 8192).total == pytest.approx(
        estimate_need(5 * GIB, 8_800_000_000, 8192).total, rel=0.02
    )


def test_a_version_is_judged_exactly_once_its_header_is_known():
    one = entry(("m-Q4_K_M.gguf", 5 * GIB), parameters=8_000_000_000)
    version = group_versions(one.files)[0]

    rough, guess = fit_of_version(version, one, LAPTOP, 8192)
    exact, need = fit_of_version(version, one, LAPTOP, 8192, LLAMA_8B)

    assert (rough, exact) == (Fit.WELL, Fit.WELL)
    assert need.exact
    assert not guess.exact
    assert need.weights == version.size_bytes


def test_a_version_without_a_size_is_not_judged():
    one = entry(("m-Q4_K_M.gguf", 0), parameters=8_000_000_000)

    assert fit_of_version(group_versions(one.files)[0], one, LAPTOP, 4096)[0] is Fit.UNKNOWN


@pytest.mark.parametrize(
    "files",
    [
        [("m-Q2_K.gguf", 3 * GIB), ("m-Q4_K_M.gguf", 5 * GIB), ("m-f16.gguf", 16 * GIB)],
        [("m-Q8_0.gguf", 9 * GIB), ("mmproj-m-f16.gguf", 100)],
        [("m-Q4_K_M-00001-of-00002.gguf", 4 * GIB), ("m-Q4_K_M-00002-of-00002.gguf", 4 * GIB)],
        [("m-Q4_K_M-00001-of-00002.gguf", 1 * GIB), ("m-Q6_K.gguf", 7 * GIB)],
        [("README.md", 100), ("q/m-Q4_0.gguf", 4 * GIB)],
    ],
)
def test_a_card_is_judged_as_its_recommended_version_is(files):
    one = entry(*files, parameters=8_000_000_000)
    versions = group_versions(one.files)
    best, _ = recommended(versions, lambda v: fit_of_version(v, one, LAPTOP, 4096)[0])

    assert best is not None
    assert fit_of_entry(one, LAPTOP, 4096) is fit_of_version(best, one, LAPTOP, 4096)[0]


def test_a_card_of_which_nothing_is_known_is_not_judged():
    assert fit_of_entry(entry(), LAPTOP, 4096) is Fit.UNKNOWN
    assert fit_of_entry(entry(("README.md", 9)), LAPTOP, 4096) is Fit.UNKNOWN


def test_a_card_with_parameters_alone_is_judged_as_q4_k_m():
    assert fit_of_entry(entry(parameters=1_000_000_000), LAPTOP, 4096) is Fit.WELL
    assert fit_of_entry(entry(parameters=70_000_000_000), LAPTOP, 4096) is Fit.TOO_LARGE


def test_five_thousand_cards_are_judged_in_a_twentieth_of_a_second():
    quants = ["Q2_K", "Q3_K_S", "Q3_K_M", "Q4_0", "Q4_K_S", "Q4_K_M", "Q5_K_M", "Q6_K", "Q8_0"]
    cards = [
        entry(
            *((f"model-{number}-{quant}.gguf", number * 10**6 * (3 + i))
              for i, quant in enumerate(quants)),
            parameters=number * 10**7, context=32_768,
        )
        for number in range(1, 5001)
    ]  # fmt: skip

    took = []
    for _ in range(5):
        started = time.thread_time()
        for card in cards:
            fit_of_entry(card, LAPTOP, 4096)
        took.append(time.thread_time() - started)

    assert min(took) < 0.25  # of the processor, about 0.02
