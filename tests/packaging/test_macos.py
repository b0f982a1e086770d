"""The disk image for macOS, with stand-ins for Apple's programs: the order, and no secret told."""

from __future__ import annotations

import os
import plistlib
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[2] / "packaging"))
sys.path.insert(0, str(Path(__file__).parents[2] / "packaging" / "macos"))
import build_dmg
from info_plist import GGUF, IDENTIFIER, LANGUAGES, info_plist

from hfchat_desktop import APPLICATION_ID
from hfchat_desktop.ui.language import LANGUAGES as OF_THE_APP

pytestmark = pytest.mark.skipif(os.name != "posix", reason="the stand-ins are shell scripts")
SECRETS = {
    "HFCHAT_SIGNING_IDENTITY": "Developer ID Application: Nobody (TEAM123)",
    "NOTARY_APPLE_ID": "nobody@example.org",
    "NOTARY_TEAM_ID": "TEAM123",
    "NOTARY_PASSWORD": "abcd-efgh",
}
STAND_IN = """#!/bin/sh
echo "$(basename "$0") $*" >> "$CALLS"
case "$(basename "$0") $1" in
    "xcrun notarytool") echo "status: ${VERDICT:-Accepted}" ;;
    "hdiutil create")
        echo again >> "$CALLS.tries"
        [ "$(wc -l < "$CALLS.tries")" -gt "${BUSY:-0}" ] || { echo "Resource busy" >&2; exit 1; }
        for out; do :; done
        echo image > "$out" ;;
    "ditto "*) for to; do :; done; mkdir -p "$to" ;;
esac
"""


@pytest.fixture
def apple(tmp_path, monkeypatch) -> Path:
    """Put stand-ins on the PATH; return the file of what was called."""
    programs = tmp_path / "programs"
    programs.mkdir()
    for name in ("codesign", "xcrun", "hdiutil", "ditto"):
        (programs / name).write_text(STAND_IN)
        (programs / name).chmod(0o755)
    monkeypatch.setenv("PATH", f"{programs}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("CALLS", str(tmp_path / "calls"))
    monkeypatch.setenv("HFCHAT_DMG_PAUSE_S", "0")
    return tmp_path / "calls"


@pytest.fixture
def app(tmp_path) -> Path:
    folder = tmp_path / "HFChat Desktop.app" / "Contents"
    code = bytes.fromhex("cffaedfe") + b"code"
    for name, data in {
        "MacOS/hfchat": code,
        "MacOS/hfchat-desktop": code,
        "Frameworks/llama_cpp/lib/libllama.dylib": code,
        "Frameworks/libpython3.11.dylib": code,
        "Resources/words.txt": b"text",
    }.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    return folder.parent


def _calls(path: Path) -> list[str]:
    return path.read_text().splitlines()


def test_without_secrets_it_warns_and_still_makes_the_image(app, apple, tmp_path, capsys):
    build_dmg.make(app, tmp_path / "app.dmg", {})
    told = capsys.readouterr().out
    assert "warning: not signed" in told
    assert "warning: not notarised" in told
    assert (tmp_path / "app.dmg").exists()
    assert [call.split()[0] for call in _calls(apple)] == ["codesign", "ditto", "hdiutil"]
    assert "--sign - " in _calls(apple)[0]


def test_code_is_signed_from_the_inside_out_and_the_app_last(app, apple, tmp_path):
    build_dmg.make(app, tmp_path / "app.dmg", SECRETS)
    signed = [call.rsplit("/", 1)[1] for call in _calls(apple) if "--options runtime" in call]
    assert signed == [
        "libllama.dylib",
        "libpython3.11.dylib",
        "hfchat",
        "hfchat-desktop",
        "HFChat Desktop.app",
    ]
    entitled = [call.rsplit("/", 1)[1] for call in _calls(apple) if "--entitlements" in call]
    assert entitled == ["hfchat", "hfchat-desktop", "HFChat Desktop.app"]


def test_app_and_image_are_notarised_and_stapled_and_no_secret_is_told(
    app, apple, tmp_path, capsys
):
    build_dmg.make(app, tmp_path / "app.dmg", SECRETS)
    steps = [" ".join(call.split()[:2]) for call in _calls(apple)]
    assert steps[-8:] == [
        "ditto -c",
        "xcrun notarytool",
        "xcrun stapler",
        f"ditto {app.parent}/HFChat",
        "hdiutil create",
        "codesign --force",
        "xcrun notarytool",
        "xcrun stapler",
    ]
    told = capsys.readouterr().out
    assert SECRETS["NOTARY_PASSWORD"] not in told
    assert SECRETS["NOTARY_APPLE_ID"] not in told


def test_what_apple_does_not_accept_is_a_failure(app, apple, tmp_path, monkeypatch):
    monkeypatch.setenv("VERDICT", "Invalid")
    with pytest.raises(build_dmg.StepError, match="did not accept"):
        build_dmg.make(app, tmp_path / "app.dmg", SECRETS)


def test_a_busy_system_is_asked_again_but_not_for_ever(app, apple, tmp_path, monkeypatch):
    monkeypatch.setenv("BUSY", "3")
    build_dmg.make(app, tmp_path / "app.dmg", {})
    assert sum(call.startswith("hdiutil") for call in _calls(apple)) == 4
    monkeypatch.setenv("BUSY", "99")
    with pytest.raises(build_dmg.StepError, match="Resource busy"):
        build_dmg.make(app, tmp_path / "again.dmg", {})


def test_macos_is_told_the_languages_and_the_files_of_the_app():
    values = info_plist("1.2.3")
    assert plistlib.loads(plistlib.dumps(values)) == values
    assert {name.partition("-")[0] for name in LANGUAGES} == set(OF_THE_APP)
    assert values["CFBundleDocumentTypes"][0]["LSItemContentTypes"] == [GGUF]
    assert values["UTImportedTypeDeclarations"][0]["UTTypeIdentifier"] == GGUF
    assert values["CFBundleVersion"] == "1.2.3"


def test_the_entitlements_are_a_list_that_macos_can_read():
    with (build_dmg.HERE / "entitlements.plist").open("rb") as stream:
        assert plistlib.load(stream) == {
            "com.apple.security.cs.allow-unsigned-executable-memory": True
        }


def test_every_system_knows_the_app_by_the_same_name():
    assert APPLICATION_ID == IDENTIFIER
