from __future__ import annotations

import pytest

from hfchat_desktop.core.catalogue import RepoFile
from hfchat_desktop.core.fit import Fit
from hfchat_desktop.core.versions import (
    QUANT_ORDER,
    ModelVersion,
    Reason,
    group_versions,
    helper_kind,
    quant_label,
    quant_rank,
    recommended,
)

GB = 10**9


@pytest.mark.parametrize(
    ("path", "label"),
    [
        ("Qwen3-4B-Q4_K_M.gguf", "Q4_K_M"),
        ("Qwen3-4B-UD-Q4_K_XL.gguf", "UD-Q4_K_XL"),
        ("gemma-3-1b-it-q4_k_m.gguf", "Q4_K_M"),
        ("x-Q2_K_L.gguf", "Q2_K_L"),
        ("x-Q3_K_XL.gguf", "Q3_K_XL"),
        ("gpt-oss-20b-MXFP4_MOE.gguf", "MXFP4"),
        ("gpt-oss-20b-mxfp4.gguf", "MXFP4"),
        ("x-NVFP4.gguf", "NVFP4"),
        ("x-Q4_0_4_8.gguf", "Q4_0"),
        ("x-IQ2_XXS.gguf", "IQ2_XXS"),
        ("x.i1-IQ4_NL.gguf", "IQ4_NL"),
        ("x-TQ1_0.gguf", "TQ1_0"),
        ("Phi-3-mini-4k-instruct-fp16.gguf", "F16"),
        ("Phi-3-mini-4k-instruct-q4.gguf", "Q4"),
        ("model-bf16.gguf", "BF16"),
        ("Q6_K/x-Q6_K-00001-of-00002.gguf", "Q6_K"),
        ("BF16/x-00001-of-00002.gguf", "BF16"),
        ("x-Q8_0-made-from-F16.Q5_K_S.gguf", "Q5_K_S"),
        ("SmolLM2-135M-Instruct.Q4_1.gguf", "Q4_1"),
        ("tinyllama.gguf", ""),
        ("Qwen3-4B.gguf", ""),
        ("phi-4k-q4ever.gguf", ""),
    ],
)
def test_the_last_quantization_in_a_name_counts(path: str, label: str):
    assert quant_label(path) == label


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("mmproj-model-f16.gguf", "mmproj"),
        ("gemma-3-4b-it-mmproj-BF16.gguf", "mmproj"),
        ("Qwen3-4B-imatrix.gguf", "imatrix"),
        ("imatrix_unsloth.dat", "imatrix"),
        ("mtp-x-Q8_0.gguf", "mtp"),
        ("x-eagle3-draft.gguf", "eagle3"),
        ("draft/dflash-x.gguf", "dflash"),
        ("dspark-x.gguf", "dspark"),
        ("Qwen3-4B-Q4_K_M.gguf", ""),
        ("smtp-writer-Q4_K_M.gguf", ""),
    ],
)
def test_helpers_are_known_by_their_names(path: str, kind: str):
    assert helper_kind(path) == kind


def test_better_quality_comes_first_in_the_order():
    wanted = "F32 BF16 F16 Q8_K_XL Q8_0 Q6_K_XL Q6_K Q5_K_M Q4_K_XL Q4_K_M Q4_K_S IQ4_NL IQ4_XS"
    names = [*wanted.split(), "Q3_K_M", "Q2_K", "IQ2_XXS", "IQ1_S"]

    assert sorted(names, key=QUANT_ORDER.index) == names
    assert quant_rank("UD-Q4_K_XL") == quant_rank("Q4_K_XL")
    assert quant_rank("Q9_Z") == len(QUANT_ORDER)


def test_parts_are_one_version_and_helpers_and_other_files_are_none():
    files = [
        RepoFile("README.md", 10),
        RepoFile("mmproj-F16.gguf", 900),
        RepoFile("BF16/x-BF16-00002-of-00002.gguf", 700),
        RepoFile("BF16/x-BF16-00001-of-00002.gguf", 800),
        RepoFile("x-Q8_0.gguf", 850),
        RepoFile("x-Q4_K_M.gguf", 500),
    ]

    versions = group_versions(files)

    assert [(v.label, v.size_bytes, v.complete) for v in versions] == [
        ("Q4_K_M", 500, True),
        ("Q8_0", 850, True),
        ("BF16", 1500, True),
    ]
    assert [file.path[-19:] for file in versions[2].files] == [
        "-00001-of-00002.gguf"[-19:],
        "-00002-of-00002.gguf"[-19:],
    ]
    assert versions[0].bits == pytest.approx(4.85)


def test_a_version_without_all_its_parts_is_not_complete_and_never_recommended():
    versions = group_versions(
        [RepoFile("x-Q4_K_M-00001-of-00003.gguf", 5), RepoFile("x-Q4_K_M-00003-of-00003.gguf", 5)]
    )

    assert [version.complete for version in versions] == [False]
    assert recommended(versions, lambda version: Fit.WELL) == (None, Reason.FIRST)


@pytest.mark.parametrize(
    "path",
    ["../x-Q4_K_M.gguf", "/x.gguf", "a/../x.gguf", "C:\\x.gguf", "nul.gguf", "x\u202efguq.gguf"],
)
def test_names_that_could_leave_the_folder_are_left_out(path: str):
    assert group_versions([RepoFile(path, 5)]) == ()


def versions_of(*labels: str) -> tuple[ModelVersion, ...]:
    files = [RepoFile(f"x-{label}.gguf", (50 - quant_rank(label)) * GB) for label in labels]
    return group_versions(files)


def limit(well: str, tight: str = "") -> object:
    """Return a fit by quality: up to `well` it fits well, up to `tight` it is tight."""

    def fit_of(version: ModelVersion) -> Fit:
        rank = quant_rank(version.label)
        if well and rank >= quant_rank(well):
            return Fit.WELL
        return Fit.TIGHT if tight and rank >= quant_rank(tight) else Fit.TOO_LARGE

    return fit_of


@pytest.mark.parametrize(
    ("labels", "well", "tight", "wanted", "reason"),
    [
        ("Q3_K_M Q4_K_M Q8_0", "Q8_0", "", "Q4_K_M", Reason.DEFAULT_FITS),
        ("Q3_K_M Q4_K_S Q5_K_M", "Q8_0", "", "Q4_K_S", Reason.NEAREST_FITS),
        ("Q2_K Q3_K_M Q4_K_M Q8_0", "Q3_K_M", "Q4_K_M", "Q3_K_M", Reason.NEAREST_FITS),
        ("Q4_K_M Q8_0", "", "Q4_K_M", "Q4_K_M", Reason.DEFAULT_FITS),
        ("Q8_0 F16", "F32", "", "Q8_0", Reason.NEAREST_FITS),
        ("UD-Q4_K_XL UD-Q2_K_XL", "F32", "", "UD-Q4_K_XL", Reason.NEAREST_FITS),
        ("Q4_K_M Q8_0 Q2_K", "", "", "Q2_K", Reason.NOTHING_FITS),
    ],
)
def test_the_usual_quantization_is_recommended_or_the_nearest_that_fits(
    labels: str, well: str, tight: str, wanted: str, reason: Reason
):
    version, why = recommended(versions_of(*labels.split()), limit(well, tight))

    assert version is not None
    assert (version.label, why) == (wanted, reason)


@pytest.mark.parametrize(
    ("labels", "wanted", "reason"),
    [
        ("Q2_K Q4_K_M Q8_0", "Q4_K_M", Reason.DEFAULT),
        ("Q2_K Q8_0", "Q8_0", Reason.Q8),
        ("Q2_K F16", "Q2_K", Reason.FIRST),
    ],
)
def test_without_figures_the_usual_one_is_offered_and_not_said_to_fit(
    labels: str, wanted: str, reason: Reason
):
    version, why = recommended(versions_of(*labels.split()), lambda version: Fit.UNKNOWN)

    assert version is not None
    assert (version.label, why) == (wanted, reason)


def test_a_file_whose_name_tells_nothing_can_still_be_recommended():
    version, why = recommended(group_versions([RepoFile("model.gguf", 5)]), lambda v: Fit.WELL)

    assert version is not None
    assert (version.label, why) == ("", Reason.FIRST)


def test_a_repository_without_models_has_nothing_to_recommend():
    assert recommended((), lambda version: Fit.WELL) == (None, Reason.FIRST)
