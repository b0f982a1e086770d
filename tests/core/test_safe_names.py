"""Names from outside: what may become a path, and what is refused."""

from __future__ import annotations

import os
from pathlib import Path, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hfchat_desktop.core.safe_names import (
    is_commit,
    is_sha256,
    safe_file_name,
    safe_file_path,
    safe_repo_id,
)


@pytest.mark.parametrize(
    "name",
    ["gpt2", "ggml-org/gemma-3-1b-it-GGUF", "a/b", "TheBloke/x.y_z-1", "_me/_it_", "a" * 96],
)
def test_names_that_the_hub_uses_are_safe(name: str) -> None:
    assert safe_repo_id(name)


@pytest.mark.parametrize(
    "name",
    [
        "",
        "/",
        "a/",
        "/a",
        "a/b/c",
        ".",
        "..",
        "../..",
        "a/..",
        "a/.b",
        "a/b.",
        "-a/b",
        "a-/b",
        "a--b/c",
        "a/b..c",
        "a/b.git",
        "a b/c",
        "a\\b",
        "a/b\n",
        "C:/x",
        "ä/b",
        "a/" + "b" * 97,
        "models\u202e/x",
        "a/b?x=1",
        "a/b#c",
        "a/%2e%2e",
    ],
)
def test_other_names_of_repositories_are_refused(name: str) -> None:
    assert not safe_repo_id(name)


@pytest.mark.parametrize(
    "path",
    [
        "model.gguf",
        "Q4_K_M/model-00001-of-00003.gguf",
        ".gitattributes",
        "a b/c (1).gguf",
        "模型.gguf",
        "żółw.gguf",
        "console.gguf",
        "com10.gguf",
        "..a",
        "a" * 200,
        "/".join("a" * 16),
    ],
)
def test_ordinary_paths_of_files_are_safe(path: str) -> None:
    assert safe_file_path(path)


@pytest.mark.parametrize(
    "path",
    [
        "",
        ".",
        "..",
        "../x",
        "a/../../x",
        "/etc/passwd",
        "a//b",
        "a/",
        "C:/x",
        "C:x",
        "//server/share",
        "\\\\server\\share",
        "a\\..\\b",
        "x.gguf:stream",
        "con",
        "CON",
        "nul",
        "aux.gguf",
        "a/NUL.tar.gz",
        "com1.gguf",
        "lpt¹",
        "nul .txt",
        "CONIN$",
        "x.",
        "x ",
        " x",
        "a./b",
        "x\x00.gguf",
        "x\n.gguf",
        "x\x7f",
        "fugg\u202e.exe",
        "a\u2066b",
        "a\u200fb",
        "a\u2028b",
        "a\ud800b",
        "a*b",
        "a" * 201,
        "ż" * 101,
        "x" * 300,
        "/".join("a" * 17),
    ],
)
def test_paths_that_could_lead_elsewhere_are_refused(path: str) -> None:
    assert not safe_file_path(path)


@given(st.text(alphabet=st.sampled_from("./\\:aC ~\x00\u202e-"), max_size=12) | st.text())
def test_what_is_called_safe_stays_below_its_folder(text: str) -> None:
    if not safe_file_path(text):
        return
    root = Path("/models/snapshot")
    assert root in Path(os.path.normpath(root / text)).parents
    windows = PureWindowsPath("C:\\models\\snapshot")
    assert (windows / text).parts[:3] == windows.parts
    assert ".." not in (windows / text).parts
    assert all(safe_file_name(part) for part in text.split("/"))


@given(st.text(max_size=60))
def test_two_safe_repositories_never_share_a_folder_of_the_cache(text: str) -> None:
    if safe_repo_id(text):
        assert text.replace("/", "--").replace("--", "/") == text


def test_commits_and_hashes_are_known_by_their_shape() -> None:
    assert is_commit("0f" * 20) and not is_commit("0F" * 20) and not is_commit("0f" * 20 + "\n")
    assert is_sha256("a0" * 32) and not is_sha256("g0" * 32) and not is_sha256("../" + "a" * 61)
