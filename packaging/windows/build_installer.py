"""Makes the installer for Windows of a bundle, with makensis.

    python packaging/windows/build_installer.py --bundle FOLDER [--out FILE]

It runs where NSIS does: on Windows, and on Linux with Debian's package `nsis`. Every file of
the bundle gets a line that puts it there and one that removes it, so the uninstaller takes
away what was installed and nothing else. Warnings of makensis are errors.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import icons
from setup_console import SetupError, run_logged, say
from setup_system import Need, apt_commands, may_install, sentence

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
LOG = ROOT / "build" / "logs" / "installer.log"
NSIS = Need("makensis", "nsis", "mingw32-nsis", "nsis", "nsis")
NOT_PUT = frozenset({"profile", "uninstall.exe"})
"""Names at the top of a bundle that are a person's, or the installer's own."""


def main(arguments: list[str]) -> int:
    """Make the installer; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--bundle", type=Path, required=True)
    parser.add_argument("--out", type=Path, help="the file to write")
    asked = parser.parse_args(arguments)
    try:
        made = build(asked.bundle, asked.out)
    except SetupError as error:
        print(error, file=sys.stderr)
        return 1
    print(f"{made}: {made.stat().st_size / 1e6:.1f} MB")
    return 0


def build(bundle: Path, out: Path | None = None, *, target: str = "") -> Path:
    """Make the installer of a bundle and return it. Raises SetupError.

    `target` is the one of NSIS, chosen by what makensis can where it is left out.
    """
    for program in ("hfchat-desktop.exe", "hfchat.exe"):
        if not (bundle / program).is_file():
            raise SetupError(f"{bundle} is no bundle for Windows: {program} is missing.")
    makensis = _makensis()
    number = version()
    out = out or ROOT / "build" / "packages" / f"hfchat-desktop-{number}-x64-setup.exe"
    out.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder)
        files = made / "files.nsh"
        files.write_text("\n".join(script(bundle.resolve())) + "\n", encoding="utf-8")
        icon = made / "hfchat.ico"
        icon.write_bytes(icons.ico())
        definitions = {
            "TARGET": target or target_of(Path(makensis)),
            "VERSION": number,
            "VERSION4": ".".join([*re.findall(r"\d+", number)[:3], "0", "0", "0"][:4]),
            "FILES": str(files),
            "ICON": str(icon),
            "LICENCE": str(ROOT / "LICENSE"),
            "SIZE_KB": str(sum(path.stat().st_size for path in _files(bundle)) // 1024),
            "OUT": str(out.resolve()),
        }
        if sign := os.environ.get("HFCHAT_SIGN_COMMAND"):
            definitions["SIGN"] = sign
        command = [makensis, "-WX", "-V2", "-INPUTCHARSET", "UTF8"]
        command += [f"-D{name}={value}" for name, value in definitions.items()]
        run_logged([*command, str(HERE / "hfchat.nsi")], LOG, what="makensis")
    return out


def target_of(makensis: Path) -> str:
    """Return for what a makensis compiles: Debian's knows 64 bits, the official one does not.

    What it installs is the same; the installer itself then runs as a program of 32 bits.
    """
    real = makensis.resolve()
    folders = (real.parent / "Stubs", real.parents[1] / "share" / "nsis" / "Stubs")
    wide = any((folder / "lzma_solid-amd64-unicode").is_file() for folder in folders)
    return "amd64-unicode" if wide else "x86-unicode"


def version() -> str:
    """Return the version of the app."""
    text = (ROOT / "hfchat_desktop" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'__version__ = "([^"]+)"', text)
    return found[1] if found else "0.0.0"


def script(bundle: Path) -> Iterator[str]:
    """Yield the lines of NSIS that put the files of a bundle, and those that remove them."""
    by_folder: dict[PurePosixPath, list[Path]] = {}
    for path in _files(bundle):
        folder = PurePosixPath(path.relative_to(bundle).parent.as_posix())
        by_folder.setdefault(folder, []).append(path)
    yield "!macro PutFiles"
    for folder, paths in by_folder.items():
        yield f'  SetOutPath "{_inside(folder)}"'
        yield from (f'  File "{path}"' for path in paths)  # a name on this computer, as it is
    yield "!macroend"
    yield "!macro RemoveFiles"
    for folder, paths in by_folder.items():
        yield from (f'  Delete "{_inside(folder / path.name)}"' for path in paths)
    folders = {above for folder in by_folder for above in (folder, *folder.parents)}
    for folder in sorted(folders - {PurePosixPath(".")}, key=lambda f: (-len(f.parts), f)):
        yield f'  RMDir "{_inside(folder)}"'
    yield "!macroend"


def _files(bundle: Path) -> list[Path]:
    """Return the files of a bundle, without what a person may have put beside them."""
    return sorted(
        path
        for path in bundle.rglob("*")
        if path.is_file() and path.relative_to(bundle).parts[0] not in NOT_PUT
    )


def _inside(path: PurePosixPath) -> str:
    parts = [part for part in path.parts if part != "."]
    return "\\".join(["$INSTDIR", *map(_literal, parts)])


def _literal(text: str) -> str:
    """Return a text as it stands between the double quotes of NSIS."""
    return text.replace("$", "$$").replace('"', '$\\"')


def _makensis() -> str:
    """Return makensis, installed through apt where that is allowed. Raises SetupError."""
    usual = Path(os.environ.get("PROGRAMFILES(X86)", "")) / "NSIS" / "makensis.exe"
    if usual.is_file():
        return str(usual)
    if not shutil.which(NSIS.name):
        if not may_install():
            raise SetupError(sentence([NSIS]))
        say("installing nsis for the system (a minute)")
        install, update = apt_commands([NSIS])
        environment = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
        run_logged(update, LOG, what="apt-get update", environment=environment)
        run_logged(install, LOG, what="apt-get install", environment=environment)
    return shutil.which(NSIS.name) or NSIS.name


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
