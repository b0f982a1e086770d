"""Signs the app for macOS, has Apple notarise it, and packs it into a disk image.

    python packaging/macos/build_dmg.py --app "build/bundle/HFChat Desktop.app" [--out FILE]

Signing takes HFCHAT_SIGNING_IDENTITY ("Developer ID Application: …", in a keychain that is
open), notarising NOTARY_APPLE_ID, NOTARY_TEAM_ID and NOTARY_PASSWORD besides. What is not
there is left out with a warning, and the image is made all the same: the app is then signed
by nobody, and macOS opens it only for a person who insists.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
NOTARY = ("NOTARY_APPLE_ID", "NOTARY_TEAM_ID", "NOTARY_PASSWORD")
TRIES = 5
"""hdiutil says "Resource busy" now and then, while the system still looks at the files."""
MAGIC = {
    bytes.fromhex(magic)
    for magic in ("cffaedfe", "cefaedfe", "feedfacf", "feedface", "cafebabe", "bebafeca")
}
"""How files with code begin: for one processor or for several."""


class StepError(Exception):
    """A step failed; the message has the last words of its program."""


def main(arguments: list[str]) -> int:
    """Make the image; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--app", type=Path, required=True)
    parser.add_argument("--out", type=Path, help="the image to write")
    asked = parser.parse_args(arguments)
    out = asked.out or ROOT / "build" / "packages" / image_name()
    try:
        make(asked.app, out, dict(os.environ))
    except StepError as error:
        print(error, file=sys.stderr)
        return 1
    print(f"{out}: {out.stat().st_size / 1e6:.1f} MB")
    return 0


def image_name() -> str:
    """Return the name of the image of this version for this processor."""
    text = (ROOT / "hfchat_desktop" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'__version__ = "([^"]+)"', text)
    version = found[1] if found else "0"
    return f"hfchat-desktop-{version}-macos-{os.uname().machine}.dmg"


def make(app: Path, out: Path, environment: dict[str, str]) -> None:
    """Sign and notarise where that is possible, and write the image. Raises StepError."""
    identity = environment.get("HFCHAT_SIGNING_IDENTITY", "")
    if identity:
        sign(app, identity)
    else:
        _warn("not signed: HFCHAT_SIGNING_IDENTITY is not set")
        # By nobody, but whole: files were added since PyInstaller did it.
        _run(["codesign", "--force", "--deep", "--sign", "-", str(app)])
    to_notary = bool(identity) and all(environment.get(name) for name in NOTARY)
    if to_notary:
        notarise(app, environment)
    else:
        _warn(f"not notarised: that takes a signature and {', '.join(NOTARY)}")
    image(app, out)
    if identity:
        _run(["codesign", "--force", "--timestamp", "--sign", identity, str(out)])
    if to_notary:
        _submit(out, environment)
        _run(["xcrun", "stapler", "staple", str(out)])


def sign(app: Path, identity: str) -> None:
    """Sign all code in the app from the inside out, and the app. Raises StepError."""
    options = ["--force", "--timestamp", "--options", "runtime", "--sign", identity]
    entitled = ["--entitlements", str(HERE / "entitlements.plist")]
    for path in code_in(app):
        is_program = path.parent.name == "MacOS"
        _run(["codesign", *options, *(entitled if is_program else []), str(path)])
    _run(["codesign", *options, *entitled, str(app)])
    _run(["codesign", "--verify", "--deep", "--strict", "--verbose=2", str(app)])


def code_in(app: Path) -> Iterator[Path]:
    """Yield the files with code, the innermost first; programs come last."""
    files = [path for path in app.rglob("*") if path.is_file() and not path.is_symlink()]
    order = sorted(files, key=lambda p: (p.parent.name == "MacOS", -len(p.parts), str(p)))
    for path in order:
        with path.open("rb") as stream:
            if stream.read(4) in MAGIC:
                yield path


def notarise(app: Path, environment: dict[str, str]) -> None:
    """Send the app to Apple, wait for the verdict, and staple it. Raises StepError."""
    with tempfile.TemporaryDirectory() as folder:
        archive = Path(folder) / "app.zip"
        _run(["ditto", "-c", "-k", "--keepParent", str(app), str(archive)])
        _submit(archive, environment)
    _run(["xcrun", "stapler", "staple", str(app)])


def _submit(path: Path, environment: dict[str, str]) -> None:
    apple, team, password = (environment[name] for name in NOTARY)
    options = ["--apple-id", apple, "--team-id", team, "--password", password]
    command = ["xcrun", "notarytool", "submit", str(path), *options, "--wait", "--timeout", "40m"]
    told = _run(command, secret=(apple, team, password))
    if "status: Accepted" not in told:
        raise StepError(f"Apple did not accept {path.name}:\n{_hidden(told, (apple, password))}")


def image(app: Path, out: Path) -> None:
    """Write a disk image with the app and a link to the folder of programs. Raises StepError."""
    out.parent.mkdir(parents=True, exist_ok=True)
    out.unlink(missing_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        inside = Path(folder) / "image"
        inside.mkdir()
        _run(["ditto", str(app), str(inside / app.name)])
        (inside / "Applications").symlink_to("/Applications")
        shutil.copyfile(ROOT / "LICENSE", inside / "LICENSE.txt")
        command = ["hdiutil", "create", "-volname", "HFChat Desktop", "-srcfolder", str(inside)]
        command += ["-fs", "HFS+", "-format", "ULFO", "-ov", str(out)]
        for attempt in range(1, TRIES + 1):
            try:
                _run(command)
                return
            except StepError:
                if attempt == TRIES:
                    raise
                time.sleep(float(os.environ.get("HFCHAT_DMG_PAUSE_S", "5")) * attempt)


def _run(command: list[str], *, secret: tuple[str, ...] = ()) -> str:
    """Run a program and return what it said. Raises StepError without the secrets."""
    print("$", _hidden(" ".join(command), secret), flush=True)
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError as error:
        raise StepError(f"{command[0]} does not start: {error.strerror}") from None
    told = done.stdout + done.stderr
    if done.returncode != 0:
        raise StepError(f"{command[0]} failed:\n{_hidden(told[-4000:], secret)}")
    return told


def _hidden(text: str, secret: tuple[str, ...]) -> str:
    for word in secret:
        text = text.replace(word, "***")
    return text


def _warn(words: str) -> None:
    prefix = "::warning::" if os.environ.get("GITHUB_ACTIONS") else "warning: "
    print(f"{prefix}{words}", flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
