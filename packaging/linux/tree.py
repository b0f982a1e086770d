"""Lays out the files of an installed app: the same for the Debian package and the AppImage."""

from __future__ import annotations

import contextlib
import datetime
import gzip
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import entries
import man_page

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging"))

import icons  # noqa: E402

BUNDLE = ROOT / "build" / "bundle" / "hfchat"
PACKAGES = ROOT / "build" / "packages"
COMMANDS = ("hfchat", "hfchat-desktop")


class PackageError(Exception):
    """A package cannot be made; the message says why, and what to do."""


def version() -> str:
    """Return the version of the app."""
    text = (ROOT / "hfchat_desktop" / "__init__.py").read_text("utf-8")
    found = re.search(r'__version__ = "([^"]+)"', text)
    if found is None:
        raise PackageError("hfchat_desktop/__init__.py names no version.")
    return found[1]


def release_time() -> int:
    """Return the time of what is released, in seconds since 1970: all files get it.

    It is SOURCE_DATE_EPOCH, or else that of the last commit, so the same sources always make
    the same package.
    """
    given = os.environ.get("SOURCE_DATE_EPOCH", "")
    if given.isdecimal():
        return int(given)
    command = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    told = subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()
    return int(told) if told.isdecimal() else 1_767_225_600  # 2026-01-01, outside a checkout


def release_date() -> str:
    """Return the day of `release_time`, YYYY-MM-DD."""
    moment = datetime.datetime.fromtimestamp(release_time(), datetime.UTC)
    return moment.date().isoformat()


def need_bundle(bundle: Path) -> None:
    """Raise PackageError where there is no bundle to pack."""
    if not (bundle / COMMANDS[0]).is_file():
        raise PackageError(f"There is no bundle in {bundle}: run ./check packaging first.")


def lay_out(bundle: Path, target: Path) -> None:
    """Make usr/ below `target`. Raises PackageError."""
    need_bundle(bundle)
    usr = target / "usr"
    shutil.copytree(bundle, usr / "lib" / "hfchat", symlinks=True)
    (usr / "bin").mkdir(parents=True)
    for name in COMMANDS:
        (usr / "bin" / name).symlink_to(f"../lib/hfchat/{name}")
    share, name = usr / "share", entries.APPLICATION_ID
    for place, text in (
        (f"applications/{name}.desktop", entries.desktop_entry()),
        (f"mime/packages/{name}.xml", entries.mime_package()),
        (f"metainfo/{name}.metainfo.xml", entries.metainfo(version(), release_date())),
        ("bash-completion/completions/hfchat", man_page.completion()),
    ):
        write(share / place, text)
    completions = share / "bash-completion" / "completions"
    (completions / "hfchat-desktop").symlink_to("hfchat")
    _icons(share / "icons" / "hicolor", name)
    manual = man_page.page(version(), release_date()).encode("utf-8")
    write_gz(share / "man" / "man1" / "hfchat.1.gz", manual)
    (share / "man" / "man1" / "hfchat-desktop.1.gz").symlink_to("hfchat.1.gz")


@contextlib.contextmanager
def staging() -> Iterator[Path]:
    """Give a folder to lay files out in, and remove it afterwards."""
    place = ROOT / "build" / "staging"
    place.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=place) as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


def write(path: Path, text: str) -> None:
    """Write a text file and the folders above it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")


def write_gz(path: Path, data: bytes) -> None:
    """Write a compressed file that has neither a name nor a time inside."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as raw, gzip.GzipFile("", "wb", 9, raw, mtime=0) as stream:
        stream.write(data)


def _icons(hicolor: Path, name: str) -> None:
    place = hicolor / "scalable" / "apps" / f"{name}.svg"
    place.parent.mkdir(parents=True)
    shutil.copyfile(icons.SOURCE, place)
    for size in icons.PNG_SIZES:
        place = hicolor / f"{size}x{size}" / "apps" / f"{name}.png"
        place.parent.mkdir(parents=True)
        place.write_bytes(icons.png(size))


def settle(target: Path) -> None:
    """Give every file the mode and the time of a package: nothing of this computer."""
    moment = release_time()
    for path in sorted(target.rglob("*"), reverse=True):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or _runs(path) else 0o644)
        os.utime(path, (moment, moment), follow_symlinks=False)


def _runs(path: Path) -> bool:
    return path.parent.name == "hfchat" and path.name in COMMANDS


def state_of(bundle: Path, *more: str) -> str:
    """Return a hash of what a package is made from: of the bundle, names, sizes and times.

    A commit that changes nothing of that makes no other package, though its time is later.
    """
    moment = os.environ.get("SOURCE_DATE_EPOCH", "")
    digest = hashlib.sha256(repr([version(), moment, *more]).encode())
    for path in sorted(bundle.rglob("*")):
        if not path.is_dir():
            told = path.lstat()
            digest.update(f"{path.relative_to(bundle)} {told.st_size} {told.st_mtime_ns}".encode())
    recipes = [path for path in Path(__file__).parent.iterdir() if path.is_file()]
    sources = [*recipes, *(ROOT / "hfchat_desktop").glob("cli*.py"), Path(icons.__file__)]
    for path in sorted([*sources, icons.SOURCE]):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def is_made(package: Path, state: str) -> bool:
    """Return whether a package was made from just this."""
    note = _note(package)
    return package.is_file() and note.is_file() and note.read_text("utf-8") == state


def note_made(package: Path, state: str) -> None:
    """Remember what a package was made from."""
    write(_note(package), state)


def _note(package: Path) -> Path:
    return package.parent / "made-of" / package.name
