"""The command line of the bundle: it needs nothing of the computer, and says what it is."""

from __future__ import annotations

import ast
import json
import os
import re
import subprocess
from pathlib import Path

import pytest

from tests.bundle.conftest import ROOT, Bundled

QUESTION = "What is the capital of France?"
STARTER = "SmolLM2-135M-Instruct.Q4_1.gguf"


def everything(folder: Path) -> dict[str, float]:
    """Return all files below a folder with the time of their last change."""
    return {str(path): path.lstat().st_mtime for path in folder.rglob("*")}


def test_it_names_its_parts(hfchat: Bundled) -> None:
    told = hfchat("--version", env={}).stdout
    assert re.search(r"HFChat Desktop \d", told)
    for part in ("llama.cpp", "Qt 6", "Python 3"):
        assert part in told


def test_the_first_answer_needs_no_set_up(hfchat: Bundled) -> None:
    answer = hfchat.json("ask", QUESTION, "--max-tokens", "24", "--set", "temperature=0")
    assert "Paris" in answer["text"]
    assert answer["completion_tokens"] > 4


def test_it_starts_without_a_home_and_from_any_folder(hfchat: Bundled, tmp_path: Path) -> None:
    profile = str(tmp_path / "profile")
    done = hfchat("--profile", profile, "ask", QUESTION, "--max-tokens", "4", env={}, cwd="/")
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip()


def test_a_file_in_the_current_folder_is_not_taken_for_a_part(hfchat: Bundled) -> None:
    for name in ("json.py", "hfchat_desktop.py", "sitecustomize.py", "libggml-cpu-x.so"):
        (hfchat.home / name).write_text("raise SystemExit('taken over')")
    environment = {**hfchat.environment, "PYTHONPATH": str(hfchat.home)}
    done = hfchat("ask", QUESTION, "--max-tokens", "4", env=environment)
    assert done.returncode == 0, done.stderr


def test_doctor_finds_it_healthy(hfchat: Bundled) -> None:
    report = hfchat.json("doctor")
    assert report["engine"]["starts"]
    assert "missing" not in report["packages"].values()
    assert str(hfchat.home) in report["folders"]["data"]
    assert any(path.endswith(STARTER) for path in report["models"])


def test_the_model_that_came_along_cannot_be_deleted(hfchat: Bundled) -> None:
    (model,) = hfchat.json("models", "list")
    assert model["place"] == "bundled"
    done = hfchat("models", "remove", STARTER.removesuffix(".gguf"), "--yes")
    assert done.returncode == 1
    assert "part of the app" in done.stderr
    assert Path(model["path"]).is_file()
    assert not (hfchat.home / ".local/share/hfchat/models").exists()


def test_nothing_is_written_beside_the_programs(hfchat: Bundled) -> None:
    before = everything(hfchat.folder)
    assert hfchat("ask", QUESTION, "--max-tokens", "4", "--save").returncode == 0
    assert everything(hfchat.folder) == before


def test_a_folder_profile_beside_the_programs_has_everything(hfchat: Bundled) -> None:
    folder = hfchat.folder / "profile"
    folder.mkdir()
    try:
        assert hfchat("ask", QUESTION, "--max-tokens", "4", "--save").returncode == 0
        assert (folder / "data" / "chats.sqlite3").is_file()
        assert not list(hfchat.home.rglob("*"))
        assert hfchat.json("doctor")["folders"]["portable"]
    finally:
        for path in sorted(folder.rglob("*"), reverse=True):
            path.rmdir() if path.is_dir() else path.unlink()
        folder.rmdir()


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can mount")
def test_it_runs_where_it_cannot_write(hfchat: Bundled, tmp_path: Path) -> None:
    (hfchat.folder / "profile").mkdir()
    script = (
        'mount --bind "$1" "$1" && mount -o remount,bind,ro "$1" || exit 77; '
        'exec env -i HOME="$2" "$1/hfchat" ask "$3" --max-tokens 4 --save'
    )
    command = ["unshare", "-m", "sh", "-c", script, "sh", str(hfchat.folder), str(hfchat.home)]
    try:
        done = subprocess.run([*command, QUESTION], capture_output=True, text=True, timeout=120)
    finally:
        (hfchat.folder / "profile").rmdir()
    if done.returncode == 77:
        pytest.skip("this system lets nobody mount")
    assert done.returncode == 0, done.stderr
    assert "usual folders" in done.stderr
    assert (hfchat.home / ".local/share/hfchat/chats.sqlite3").is_file()


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can make a network of its own")
def test_an_answer_needs_no_network(hfchat: Bundled) -> None:
    command = ["unshare", "-n", hfchat.program(), "ask", QUESTION, "--max-tokens", "4"]
    done = subprocess.run(
        command, env=hfchat.environment, capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, done.stderr


def test_it_speaks_the_languages_of_the_app(hfchat: Bundled) -> None:
    settings = hfchat.home / ".config" / "hfchat" / "settings.json"
    settings.parent.mkdir(parents=True)
    said = set()
    for language in ("en", "pl", "de"):
        settings.write_text(json.dumps({"language": language}))
        done = hfchat("models", "verify", "no-such-model")
        assert done.returncode == 1
        said.add(done.stderr)
    assert len(said) == 3, said


def test_the_words_of_qt_are_there_in_every_language(bundle: Path) -> None:
    ours = {path.stem.partition("_")[2] for path in (ROOT / "resources/i18n").glob("*.ts")} - {"en"}
    names = [path.stem for path in bundle.rglob("qtbase_*.qm")]
    missing = [code for code in ours if not any(f"qtbase_{code}" in name for name in names)]
    assert not missing, missing


def test_every_module_of_the_app_and_of_qt_is_inside(bundle: Path) -> None:
    from PyInstaller.archive.readers import CArchiveReader

    archive = CArchiveReader(str(bundle / "hfchat"))
    packed = set(archive.open_embedded_archive("PYZ.pyz").toc)
    sources = sorted((ROOT / "hfchat_desktop").rglob("*.py"))
    ours = {".".join(path.relative_to(ROOT).with_suffix("").parts) for path in sources}
    assert not {name.removesuffix(".__init__") for name in ours} - packed
    assert {"keyring.backends.SecretService", "secretstorage"} <= packed
    assert not {"numpy", "hf_xet", "pytest", "PyInstaller"} & packed
    used = {part for path in sources for part in _qt_modules(path)}
    there = {path.name.partition(".")[0] for path in (bundle / "lib/PySide6").glob("Qt*.so")}
    assert used <= there


def _qt_modules(path: Path) -> set[str]:
    tree = ast.walk(ast.parse(path.read_text("utf-8")))
    froms = {node.module or "" for node in tree if isinstance(node, ast.ImportFrom)}
    return {name.split(".")[1] for name in froms if name.startswith("PySide6.")}


def test_no_library_of_the_build_machine_is_looked_for(bundle: Path) -> None:
    for path in [*bundle.rglob("*.so*"), bundle / "hfchat"]:
        if path.is_symlink():
            assert path.exists(), f"{path} leads nowhere"
            continue
        told = subprocess.run(["objdump", "-p", path], capture_output=True, text=True, check=True)
        for places in re.findall(r"R(?:UN)?PATH\s+(\S+)", told.stdout):
            assert all(place.startswith("$ORIGIN") for place in places.split(":")), (path, places)


def test_an_answer_keeps_to_a_schema(hfchat: Bundled) -> None:
    schema = {"type": "object", "properties": {"capital": {"type": "string", "maxLength": 20}}}
    schema |= {"required": ["capital"], "additionalProperties": False}
    answer = hfchat.json(
        "ask", QUESTION, "--max-tokens", "60", "--set", f"json_schema={json.dumps(schema)}"
    )
    assert set(json.loads(answer["text"])) == {"capital"}
