"""What tells a Linux desktop of the app, and the package around the bundle."""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

import hfchat_desktop
from hfchat_desktop import cli
from hfchat_desktop.core.settings import declared

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "packaging"), str(ROOT / "packaging" / "linux")]

import build_appimage  # noqa: E402
import build_deb  # noqa: E402
import chroots  # noqa: E402
import deb_copyright  # noqa: E402
import elf  # noqa: E402
import entries  # noqa: E402
import man_page  # noqa: E402
import needs_of_bundle  # noqa: E402
import tree  # noqa: E402

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="of Linux alone")


def bare_bundle(folder: Path) -> Path:
    """A bundle whose program is a small one of this system."""
    bundle = folder / "hfchat"
    (bundle / "lib" / "resources" / "licences").mkdir(parents=True)
    shutil.copy(shutil.which("true") or "/bin/true", bundle / "hfchat")
    (bundle / "hfchat-desktop").symlink_to("hfchat")
    index = '[{"name": "Qt", "version": "6", "licence": "LGPL-3.0-only", "file": "qt.txt"}]'
    (bundle / "lib" / "resources" / "licences" / "index.json").write_text(index)
    return bundle


def test_the_desktop_knows_the_app_by_the_name_that_it_gives_itself() -> None:
    assert entries.APPLICATION_ID == hfchat_desktop.APPLICATION_ID
    assert entries.WINDOW_CLASS == hfchat_desktop.APP_NAME


def test_there_are_words_in_every_language_of_the_app() -> None:
    (choices,) = [set(spec.choices) for spec in declared() if spec.name == "language"]
    words = entries.words()
    assert set(words) == choices - {""}
    for language, texts in words.items():
        for name, english in words["en"].items():
            assert texts[name], (language, name)
            if name in ("about", "features"):
                assert len(texts[name]) == len(english), (language, name)


def test_the_desktop_entry_opens_a_model_file() -> None:
    entry, action = entries.desktop_entry().split("\n\n")
    lines = entry.splitlines()
    assert "Exec=hfchat-desktop %f" in lines
    assert "MimeType=application/x-gguf;" in lines
    assert len(lines) == len({line.partition("=")[0] for line in lines})
    assert "Exec=hfchat-desktop --quick" in action.splitlines()
    cli._parser([]).parse_args(["--quick"])


@pytest.mark.parametrize("tool", ["desktop-file-validate", "appstreamcli"])
def test_the_tools_of_the_desktops_find_no_fault(tool: str, tmp_path: Path) -> None:
    if not shutil.which(tool):
        pytest.skip(f"{tool} is not installed")
    name = entries.APPLICATION_ID
    (tmp_path / f"{name}.desktop").write_text(entries.desktop_entry(), encoding="utf-8")
    record = entries.metainfo("1.2.3", "2026-01-02")
    (tmp_path / f"{name}.metainfo.xml").write_text(record, encoding="utf-8")
    command = [tool, str(tmp_path / f"{name}.desktop")]
    if tool == "appstreamcli":
        command = [tool, "validate", "--no-net", str(tmp_path / f"{name}.metainfo.xml")]
    told = subprocess.run(command, capture_output=True, text=True, check=False)
    assert told.returncode == 0, told.stdout + told.stderr
    assert "warning" not in told.stdout.replace("warnings: 0", "")


def test_a_model_file_is_known_by_its_name_and_by_its_first_bytes() -> None:
    root = ET.fromstring(entries.mime_package())
    space = "{http://www.freedesktop.org/standards/shared-mime-info}"
    assert root.find(f".//{space}glob").attrib["pattern"] == "*.gguf"  # type: ignore[union-attr]
    assert root.find(f".//{space}match").attrib["value"] == "GGUF"  # type: ignore[union-attr]


def test_the_manual_has_every_command_and_every_option_that_is_for_people() -> None:
    page = man_page.page("1.2.3", "2026-01-02").replace("\\-", "-")
    found = list(man_page.commands(man_page.parser()))
    assert {words.split()[0] for words, _, _ in found} == set(
        cli._parser([])._subparsers._group_actions[0].choices  # type: ignore[union-attr]
    )
    for words, _, parser in found:
        assert f".SS {words}" in page
        for action in parser._actions:
            for option in set(action.option_strings) - {"-h", "--help"}:
                is_told = action.help != argparse.SUPPRESS
                assert (f"\\fB{option}\\fR" in page) == is_told, (words, option)
    assert "--setting " not in man_page.completion()


def test_no_command_has_arguments_that_the_manual_does_not_ask_for() -> None:
    words = [words.split()[0] for words, _, _ in man_page.commands(man_page.parser())]
    everything = cli._parser([*words, *man_page.WORDS_THAT_ADD_ARGUMENTS])
    assert [w for w, _, _ in man_page.commands(everything)] == [
        w for w, _, _ in man_page.commands(man_page.parser())
    ]


def test_the_manual_is_clean_for_roff() -> None:
    if not shutil.which("man"):
        pytest.skip("man is not installed")
    command = ["man", "--warnings", "-E", "UTF-8", "-l", "-"]
    page = man_page.page("1.2.3", "2026-01-02")
    environment = os.environ | {"LC_ALL": "C.UTF-8", "MANWIDTH": "120"}
    told = subprocess.run(
        command, input=page, env=environment, capture_output=True, text=True, check=False
    )
    assert told.returncode == 0
    faults = [line for line in told.stderr.splitlines() if "warning" in line]
    assert not [line for line in faults if "break" not in line and "adjust" not in line]


def test_bash_completes_commands_actions_and_options() -> None:
    bash = shutil.which("bash")
    if not bash:
        pytest.skip("there is no bash")
    script = man_page.completion() + (
        't() { COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _hfchat; echo "${COMPREPLY[*]}"; }\n'
        't hfchat mo; t hfchat models ""; t hfchat --profile x ask --te\n'
    )
    told = subprocess.run([bash, "-c", script], capture_output=True, text=True, check=True)
    first, second, third = told.stdout.splitlines()
    assert first == "models"
    assert "search" in second.split() and "verify" in second.split()
    assert third == "--temperature"


@pytest.mark.parametrize(
    ("ours", "debian"),
    [("0.1.0", "0.1.0"), ("1.0rc1", "1.0~rc1"), ("2.0a3", "2.0~a3"), ("1.1.dev4", "1.1~dev4")],
)
def test_a_version_before_a_release_is_older_for_debian_too(ours: str, debian: str) -> None:
    assert build_deb.debian_version(ours) == debian


def test_a_bundle_s_needs_are_packages(tmp_path: Path) -> None:
    bundle = bare_bundle(tmp_path)
    found = needs_of_bundle.find(bundle)
    assert found.packages == ("libc6 (>= 2.35)",)
    assert not found.unknown


def test_a_library_that_nothing_provides_stops_the_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wants = elf.Needs("", ("libunheard-of.so.3",), {"libc.so.6": ("GLIBC_2.99",)})
    monkeypatch.setattr(elf, "needs", lambda path: wants)
    found = needs_of_bundle.find(bare_bundle(tmp_path))
    assert found.unknown == ["libunheard-of.so.3 (for hfchat)"]
    assert found.too_new == ["GLIBC_2.99 is newer than 2.35"]
    with pytest.raises(tree.PackageError, match="unheard-of"):
        build_deb.dependencies(tmp_path / "hfchat")


def test_elf_says_what_readelf_says() -> None:
    if not shutil.which("readelf"):
        pytest.skip("readelf is not installed")
    told = subprocess.run(
        ["readelf", "-d", sys.executable], capture_output=True, text=True, check=True
    )
    wanted = [
        line.split("[")[1].rstrip("]") for line in told.stdout.splitlines() if "(NEED" in line
    ]
    assert list(elf.needs(Path(sys.executable)).libraries) == wanted


def test_a_damaged_library_is_an_error_and_no_crash(tmp_path: Path) -> None:
    whole = Path(sys.executable).read_bytes()[:4096]
    for size in (0, 5, 60, 400, 4096):
        (tmp_path / "x.so").write_bytes(whole[:size])
        with pytest.raises(elf.NotElfError):
            elf.needs(tmp_path / "x.so")


@pytest.mark.skipif(not shutil.which("dpkg-deb"), reason="needs dpkg-deb")
def test_the_same_bundle_makes_the_same_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    bundle = bare_bundle(tmp_path)
    packages = []
    for number in (1, 2):
        staging = tmp_path / f"staging{number}"
        build_deb.lay_out(bundle, staging, "1.0")
        build_deb.pack(staging, tmp_path / f"{number}.deb", ["-Zgzip", "-z1"])
        packages.append((tmp_path / f"{number}.deb").read_bytes())
    assert packages[0] == packages[1]
    listed = subprocess.run(
        ["dpkg-deb", "-c", str(tmp_path / "1.deb")], capture_output=True, text=True, check=True
    ).stdout
    assert "/usr/bin/hfchat-desktop -> ../lib/hfchat/hfchat-desktop" in listed
    assert "icons/hicolor/256x256/apps/alt.hfchat.hfchat.png" in listed
    assert all("root/root" in line for line in listed.splitlines())
    told = subprocess.run(
        ["dpkg-deb", "-f", str(tmp_path / "1.deb"), "Package", "Version", "Depends"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    assert "Package: hfchat\nVersion: 1.0\n" in told and "ca-certificates" in told


def test_the_copyright_file_names_everything_inside(tmp_path: Path) -> None:
    text = deb_copyright.text(bare_bundle(tmp_path))
    assert "Comment: Qt 6, inside the bundle" in text
    assert "/usr/share/common-licenses/LGPL-3" in text
    assert text.startswith("Format: https://www.debian.org/doc/packaging-manuals/copyright-format")


def test_an_appimage_is_headed_by_a_runtime_alone(tmp_path: Path) -> None:
    program = bytearray(Path(shutil.which("true") or "/bin/true").read_bytes())
    with pytest.raises(tree.PackageError, match="type 2"):
        build_appimage.check_runtime(bytes(program))
    program[8:11] = build_appimage.MAGIC
    build_appimage.check_runtime(bytes(program))
    with pytest.raises(tree.PackageError, match="alone"):
        build_appimage.check_runtime(bytes(program) + b"squashfs")


def test_an_appimage_starts_the_app_and_shows_its_name(tmp_path: Path) -> None:
    build_appimage.lay_out(bare_bundle(tmp_path), tmp_path / "inside")
    program = tmp_path / "inside" / "AppRun"
    assert program.resolve() == tmp_path / "inside/usr/lib/hfchat/hfchat"
    assert subprocess.call([str(program)]) == 0
    assert (tmp_path / "inside" / f"{entries.APPLICATION_ID}.desktop").is_file()
    assert (tmp_path / "inside" / ".DirIcon").resolve().read_bytes().startswith(b"\x89PNG")


def test_bare_systems_come_from_the_sources_of_this_computer(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(chroots, "sources", lambda: [("ubuntu", "http://mirror.example/ubuntu")])
    assert [system.suite for system in chroots.systems()] == ["jammy"]
    monkeypatch.setattr(chroots, "sources", lambda: [("debian", "http://mirror.example/debian")])
    assert [system.name for system in chroots.systems()] == [
        "debian-12",
        "debian-13",
        "like-ubuntu-22.04",
    ]


def test_nothing_is_mounted_outside_of_namespaces(tmp_path: Path) -> None:
    with pytest.raises(tree.PackageError, match="namespaces"):
        chroots.mount_inside(tmp_path, {})
