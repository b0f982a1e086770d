"""Makes `build/bundle/hfchat`: the app with its Python, Qt, engine and starter model.

    python packaging/bundle/build_bundle.py [--engine WHEEL] [--force]

The engine is the portable wheel of packaging/engine. What is made twice of the same is made
once: `build/bundle/made-of` has the hash of all that went in.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import bundle_sizes
import bundle_venv

ROOT = Path(__file__).resolve().parents[2]
BUILD = ROOT / "build" / "bundle"
BUNDLE = BUILD / "hfchat"
APP = "HFChat Desktop.app"
"""What PyInstaller makes on macOS besides; it is signed later, by packaging/macos."""
MODEL = ROOT / "build" / "models" / "SmolLM2-135M-Instruct.Q4_1.gguf"
SOURCES = ("hfchat_desktop", "resources", "packaging/bundle", "packaging/macos")
LOCKS = ("requirements.lock", "requirements-dev.lock")


class BundleError(Exception):
    """The bundle cannot be made; the message says why."""


def main(arguments: list[str]) -> int:
    """Make the bundle and print what it weighs; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--engine", type=Path, help="the wheel of the engine")
    parser.add_argument("--force", action="store_true", help="make it even if it is there")
    asked = parser.parse_args(arguments)
    try:
        bundle = build(asked.engine or engine_wheel(), force=asked.force)
    except (BundleError, subprocess.CalledProcessError) as error:
        print(error, file=sys.stderr)
        return 1
    print(bundle_sizes.table(bundle))
    return 0


def engine_wheel() -> Path:
    """Return the portable engine. Raises BundleError where it has not been built."""
    found = sorted((ROOT / "build" / "engine" / "wheels").glob("llama_cpp_python-*.whl"))
    if not found:
        raise BundleError("There is no engine: run packaging/engine/build_engine.py first.")
    return found[-1]


def build(wheel: Path, *, force: bool = False) -> Path:
    """Make the bundle and return its folder. Raises BundleError."""
    if not MODEL.is_file():
        raise BundleError(f"{MODEL} is missing: ./check fetches it.")
    made_of = inputs_hash(wheel)
    note = BUILD / "made-of"
    if not force and BUNDLE.is_dir() and note.is_file() and note.read_text() == made_of:
        return BUNDLE
    note.unlink(missing_ok=True)
    BUILD.mkdir(parents=True, exist_ok=True)
    venv = BUILD / "venv"
    bundle_venv.make(venv, ROOT, wheel)
    python = bundle_venv.python_of(venv)
    _run_pyinstaller(python)
    _finish()
    _run([str(python), str(ROOT / "packaging" / "licences.py"), "--bundle", str(BUNDLE)])
    note.write_text(made_of)
    return BUNDLE


def inputs_hash(wheel: Path) -> str:
    """Return a hash of everything that a bundle is made of."""
    digest = hashlib.sha256(f"{sys.version} {sys.platform}".encode())
    digest.update(os.environ.get("HFCHAT_REPOSITORY", "").encode())
    for path in [*(ROOT / name for name in LOCKS), wheel, *_sources()]:
        digest.update(f"{path.name} {path.stat().st_size} ".encode())
        digest.update(path.read_bytes())
    digest.update(f"{MODEL.name} {MODEL.stat().st_size}".encode())
    return digest.hexdigest()


def _sources() -> Iterator[Path]:
    for name in SOURCES:
        for path in [ROOT / name, *sorted((ROOT / name).rglob("*"))]:
            if path.is_file() and path.suffix != ".pyc":
                yield path


def version() -> str:
    """Return the version of the app."""
    text = (ROOT / "hfchat_desktop" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'__version__ = "([^"]+)"', text)
    return found[1] if found else "0"


def _run(command: list[str], environment: dict[str, str] | None = None) -> None:
    print("$", " ".join(command), flush=True)
    subprocess.run(command, check=True, env=environment, cwd=ROOT)


def _run_pyinstaller(python: Path) -> None:
    work = BUILD / "work"
    command = [str(python), "-I", "-m", "PyInstaller", "--noconfirm"]
    command += ["--log-level", "WARN", "--distpath", str(work / "made"), "--workpath", str(work)]
    command.append(str(ROOT / "packaging" / "bundle" / "hfchat.spec"))
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "QT_"))}
    environment |= {
        "HFCHAT_BUNDLE_MODEL": str(MODEL),
        "HFCHAT_BUNDLE_VERSION": version(),
        "PYTHONHASHSEED": "1",
        "PYINSTALLER_CONFIG_DIR": str(BUILD / "cache"),
    }
    _run(command, environment)


def _finish() -> None:
    """Put what PyInstaller made into its place, lean and complete."""
    made = BUILD / "work" / "made" / "hfchat"
    if sys.platform.startswith("linux"):
        _strip(made / "lib")
        _forget_search_paths(made / "lib")
        _unzip_base_library(made / "lib")
        (made / "hfchat-desktop").symlink_to("hfchat")
        _place_probe()
    if sys.platform == "darwin":
        app = BUILD / APP
        shutil.rmtree(app, ignore_errors=True)
        os.replace(made.with_name(APP), app)
    shutil.rmtree(BUNDLE, ignore_errors=True)
    os.replace(made, BUNDLE)


def _forget_search_paths(folder: Path) -> None:
    """Have libraries look for others beside themselves, and not where they were built.

    Only the beginning of the name is written over, since others may share its end.
    """
    for path in folder.rglob("*.so*"):
        if path.is_symlink():
            continue
        told = subprocess.run(["objdump", "-p", path], capture_output=True, text=True, check=True)
        for old in re.findall(r"^\s+R(?:UN)?PATH\s+(/\S+)", told.stdout, re.M):
            data, here = path.read_bytes(), b"$ORIGIN\0"
            place = data.find(old.encode() + b"\0")
            if place < 0 or len(old) < len(here):
                raise BundleError(f"{path.name} keeps its search path {old}")
            path.write_bytes(data[:place] + here + data[place + len(here) :])


def _unzip_base_library(folder: Path) -> None:
    """Have the first modules lie loose: a folder of that name is read more quickly."""
    packed = folder / "base_library.zip"
    aside = folder / "base_library"
    with zipfile.ZipFile(packed) as archive:
        archive.extractall(aside)
    packed.unlink()
    aside.rename(packed)


def _place_probe() -> None:
    """Put the program that benchmarks measure beside the bundle, with the bundle's libraries."""
    probe = BUILD / "probe"
    shutil.rmtree(probe, ignore_errors=True)
    probe.mkdir()
    shutil.copy2(next((BUILD / "work").rglob("hfchat-probe")), probe / "hfchat-probe")
    (probe / "lib").symlink_to("../hfchat/lib")
    (probe / "hfchat").symlink_to("../hfchat/hfchat")


def _strip(folder: Path) -> None:
    """Take the symbols out of Python's own libraries, which may have been built with them.

    Wheels were stripped by those who made them; some do not survive it a second time.
    """
    own = [*folder.glob("libpython3*.so*"), *folder.glob("python3*/lib-dynload/*.so")]
    files = [str(path) for path in own if not path.is_symlink()]
    if files:
        subprocess.run(["strip", "--strip-unneeded", *files], check=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
