"""The installer for Windows: what it puts there is what it removes, and no warning is let pass."""

from __future__ import annotations

import re
import shutil
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[2] / "packaging"))
sys.path.insert(0, str(Path(__file__).parents[2] / "packaging" / "windows"))
import build_installer
import check_installer
import version_info
from setup_console import SetupError

FILES = (
    "hfchat.exe",
    "hfchat-desktop.exe",
    "lib/python3.dll",
    "lib/a b/text.txt",
    "lib/a b/c/$HOME.txt",
    "lib/models/starter.gguf",
)
LANGUAGES = 13


@pytest.fixture
def bundle(tmp_path) -> Path:
    folder = tmp_path / "bundle"
    for name in FILES:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(name)
    (folder / "profile" / "data").mkdir(parents=True)
    (folder / "profile" / "data" / "chats.sqlite3").write_text("a person's")
    return folder


def test_every_file_that_is_put_is_removed_by_its_name_and_nothing_else_is(bundle):
    lines = [line.strip() for line in build_installer.script(bundle)]
    put = [line[len('File "') : -1] for line in lines if line.startswith("File ")]
    removed = [line[len('Delete "$INSTDIR\\') : -1] for line in lines if line.startswith("Delete ")]
    assert sorted(put) == sorted(str(bundle / name) for name in FILES)
    assert sorted(removed) == sorted(name.replace("/", "\\").replace("$", "$$") for name in FILES)
    assert not [line for line in lines if "profile" in line]
    assert not [line for line in lines if "/r" in line]


def test_folders_are_removed_from_the_inside_out_and_only_when_empty(bundle):
    lines = [line.strip() for line in build_installer.script(bundle)]
    removed = [line for line in lines if line.startswith("RMDir")]
    assert removed == [
        'RMDir "$INSTDIR\\lib\\a b\\c"',
        'RMDir "$INSTDIR\\lib\\a b"',
        'RMDir "$INSTDIR\\lib\\models"',
        'RMDir "$INSTDIR\\lib"',
    ]


def test_a_folder_that_is_no_bundle_for_windows_is_refused(tmp_path):
    with pytest.raises(SetupError, match=r"hfchat-desktop\.exe is missing"):
        build_installer.build(tmp_path)


def test_every_word_is_there_in_every_language():
    text = (build_installer.HERE / "languages.nsh").read_text(encoding="utf-8")
    chosen = re.findall(r'MUI_LANGUAGE "(\w+)"', text)
    assert len(chosen) == LANGUAGES
    words = re.findall(r"^LangString (\w+) \$\{LANG_(\w+)\} \"(.+)\"$", text, re.M)
    keys = {key for key, _, _ in words}
    assert {(key, language) for key, language, _ in words} == {
        (key, language.upper()) for key in keys for language in chosen
    }
    used = set(re.findall(r"\$\((\w+)\)", (build_installer.HERE / "hfchat.nsi").read_text()))
    assert used == keys


def test_the_uninstaller_deletes_a_folder_with_all_in_it_only_where_a_person_asked():
    text = (build_installer.HERE / "hfchat.nsi").read_text(encoding="utf-8")
    deletes = re.findall(r"^\s*RMDir /r .*$", text, re.M)
    assert [line.strip() for line in deletes] == ['RMDir /r "${DATA}"']
    section = text[text.index('Section /o "un.$(DELETE_DATA)"') :]
    assert deletes[0] in section[: section.index("SectionEnd")]


@pytest.mark.slow
@pytest.mark.skipif(not shutil.which("makensis"), reason="NSIS is not installed")
def test_makensis_compiles_it_without_a_warning(bundle, tmp_path):
    made = build_installer.build(bundle, tmp_path / "hfchat-desktop-0-x64-setup.exe")
    assert check_installer.machine_of(made.read_bytes()) == check_installer.X64


def test_the_programs_say_their_version_in_the_form_of_pyinstaller():
    names = ("VSVersionInfo", "FixedFileInfo", "StringFileInfo", "StringTable", "VarFileInfo")
    said: dict[str, list[tuple]] = {}

    def noted(name):
        return lambda *values, **named: said.setdefault(name, []).append((values, named))

    forms = {name: noted(name) for name in (*names, "StringStruct", "VarStruct")}
    eval(version_info.text("1.2.3"), forms)
    assert said["FixedFileInfo"][0][1]["filevers"] == (1, 2, 3, 0)
    assert (("ProductVersion", "1.2.3"), {}) in said["StringStruct"]
