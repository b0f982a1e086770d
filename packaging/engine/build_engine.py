"""Builds the portable engine: llama.cpp for every computer, as a wheel for the bundle.

    python packaging/engine/build_engine.py [--force] [--no-vulkan] [--jobs N]

The result is `build/engine/wheels/llama_cpp_python-….whl`. Where it is there and was made by
this recipe, nothing is done. Compiling takes about 25 minutes of one core's time; one that
was cut off goes on where it was. The log is `build/logs/engine.log`.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import platform
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import portability
import recipe
import vulkan_kit
from repack import RepackError, repack
from setup_console import SetupError, pip_progress, run_logged, say
from setup_system import COMPILER, apt_commands, has_compiler, may_install, sentence

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
BUILD = ROOT / "build" / "engine"
WHEELS = BUILD / "wheels"
TOOLS = BUILD / "tools"
TREE = Path(os.environ.get("HFCHAT_ENGINE_TREE") or BUILD / "tree")
"""Where it is compiled; Windows wants a short name, since the names in it are long."""
LOG = ROOT / "build" / "logs" / "engine.log"
READ_BY_THE_BUILD = ("rpath.cmake", "build.lock")
SYSTEM = "linux" if sys.platform.startswith("linux") else sys.platform
MACHINE = {"amd64": "x86_64", "aarch64": "arm64"}.get(
    platform.machine().lower(), platform.machine().lower()
)
FILTERS = hasattr(tarfile, "data_filter")
BAD_NAMES = re.compile(r"(CMAKE|SKBUILD|GGML|LLAMA)_|(C|CXX|CPP|LD)FLAGS$|PYTHON(PATH|HOME)$")
"""Of variables that would change what is built."""


def main(arguments: list[str]) -> int:
    """Build the engine unless it is there; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--force", action="store_true", help="build it even if it is there")
    parser.add_argument("--no-vulkan", action="store_true", help="for the processor alone")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="compilers at once")
    asked = parser.parse_args(arguments)
    try:
        wheel = build(force=asked.force, vulkan=not asked.no_vulkan, jobs=asked.jobs)
    except (SetupError, RepackError, vulkan_kit.KitError) as error:
        print(error, file=sys.stderr)
        return 1
    print(f"{wheel.relative_to(ROOT)}: {wheel.stat().st_size / 1e6:.1f} MB")
    return 0


def build(*, force: bool = False, vulkan: bool = True, jobs: int = 1) -> Path:
    """Return the wheel, built if need be. Raises SetupError, RepackError, KitError."""
    made_by = recipe_hash(vulkan=vulkan)
    if not force and (there := finished(made_by)):
        return there
    _compiler()
    _tools()
    source = _source()
    raw = _compile(source, vulkan=vulkan, jobs=jobs)
    shutil.rmtree(WHEELS, ignore_errors=True)
    wheel = repack(
        raw,
        WHEELS,
        system=SYSTEM,
        machine=MACHINE,
        brought=_brought_along(),
        licences=_licences(source),
    )
    _check(wheel)
    _note(wheel).write_text(f"{made_by}\n{_digest(wheel)}\n", encoding="utf-8")
    return wheel


def recipe_hash(*, vulkan: bool = True) -> str:
    """Return a hash of all that decides what the wheel will be."""
    said = (recipe.decides(SYSTEM, MACHINE), vulkan, _requirement())
    digest = hashlib.sha256(repr(said).encode())
    for name in READ_BY_THE_BUILD:
        digest.update(name.encode() + (HERE / name).read_bytes())
    return digest.hexdigest()


def finished(made_by: str) -> Path | None:
    """Return the wheel that a recipe made, if it is there and whole."""
    for wheel in WHEELS.glob("*.whl"):
        note = _note(wheel)
        if note.is_file() and note.read_text(encoding="utf-8").split() == [made_by, _digest(wheel)]:
            return wheel
    return None


def _note(wheel: Path) -> Path:
    return wheel.with_suffix(".recipe")


def _digest(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _requirement() -> str:
    """Return the lines of requirements.lock about the engine, with its hash."""
    text = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    name = re.escape(f"{recipe.PACKAGE}=={recipe.VERSION}")
    found = re.search(rf"^{name}\b.*(?:\n[ \t]+--hash.*)+\n", text, re.M)
    if found is None:
        raise SetupError(f"requirements.lock does not name {recipe.PACKAGE} {recipe.VERSION}.")
    return found[0]


# --- what compiling takes -------------------------------------------------------------------


def _compiler() -> None:
    if has_compiler():
        return
    if not may_install():
        raise SetupError(sentence([COMPILER]))
    install, update = apt_commands([COMPILER])
    environment = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    run_logged(update, LOG, what="apt-get update", environment=environment)
    run_logged(install, LOG, what="apt-get install", environment=environment)


def _python() -> Path:
    return TOOLS / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def _tools() -> None:
    """Make the environment that has CMake and the builder of wheels, as locked."""
    lock = HERE / "build.lock"
    note = TOOLS / "made-of"
    wanted = lock.read_bytes() + sys.version.encode()
    if note.is_file() and note.read_bytes() == wanted:
        return
    say("fetching CMake and Ninja (a few seconds)")
    shutil.rmtree(TOOLS, ignore_errors=True)
    LOG.unlink(missing_ok=True)
    run_logged([sys.executable, "-I", "-m", "venv", str(TOOLS)], LOG, what="python -m venv")
    _pip("install", "--require-hashes", "-r", str(lock))
    note.write_bytes(wanted)


def _source() -> Path:
    """Fetch the locked source and unpack it; return its folder."""
    folder = BUILD / "source"
    archive = folder / f"llama_cpp_python-{recipe.VERSION}.tar.gz"
    if not archive.is_file() or _digest(archive) not in _requirement():
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        say("fetching the source of llama.cpp (a minute)")
        lock = folder / "engine.lock"
        lock.write_text(_requirement(), encoding="utf-8")
        options = ("--no-deps", "--no-binary", ":all:", "--no-build-isolation", "--no-cache-dir")
        _pip("download", *options, "--require-hashes", "-r", str(lock), "-d", str(folder))
    unpacked = folder / archive.name.removesuffix(".tar.gz")
    if not (folder / "unpacked").is_file():
        shutil.rmtree(unpacked, ignore_errors=True)
        with tarfile.open(archive) as opened:
            # What the hash vouches for; Debian 12's Python has no filters yet.
            opened.extractall(folder, **({"filter": "data"} if FILTERS else {}))
        (folder / "unpacked").touch()
    for left in list(unpacked.rglob(".git")):
        # Of another project: llama.cpp would take its commit for its own, where git is there.
        shutil.rmtree(left) if left.is_dir() else left.unlink()
    return unpacked


def _compile(source: Path, *, vulkan: bool, jobs: int) -> Path:
    """Compile what is not compiled yet; return the wheel that pip makes of it."""
    definitions = recipe.flags(SYSTEM, source, TREE, HERE)
    if definitions.get("GGML_VULKAN") == "ON":
        kit = vulkan_kit.flags(BUILD / "vulkan", platform.machine()) if vulkan else {}
        definitions |= kit | {"GGML_VULKAN": "ON" if vulkan else "OFF"}
    raw = BUILD / "raw"
    for left in (raw, source / "llama_cpp" / "lib"):
        shutil.rmtree(left, ignore_errors=True)
    _forget_other_definitions(definitions)
    say(f"compiling llama.cpp for all computers: about {max(1, 25 // jobs)} min on {jobs} cores")
    settings = [f"--config-settings=cmake.define.{k}={v}" for k, v in sorted(definitions.items())]
    settings.append(f"--config-settings=build-dir={TREE.as_posix()}")
    # pip's cache of wheels does not know our settings: it would hand out one for this computer.
    options = ("-v", "--no-cache-dir", "--no-deps", "--no-build-isolation")
    _pip("wheel", *options, *settings, "-w", str(raw), str(source), jobs=jobs)
    return next(raw.glob("*.whl"))


def _forget_other_definitions(definitions: dict[str, str]) -> None:
    """Drop what CMake remembers of other definitions; what is compiled stays."""
    note = TREE / "definitions"
    wanted = "\n".join(f"{k}={v}" for k, v in sorted(definitions.items()))
    if not note.is_file() or note.read_text(encoding="utf-8") != wanted:
        (TREE / "CMakeCache.txt").unlink(missing_ok=True)
    TREE.mkdir(parents=True, exist_ok=True)
    note.write_text(wanted, encoding="utf-8")


def _pip(*arguments: str, jobs: int = 1) -> None:
    environment = {k: v for k, v in os.environ.items() if not BAD_NAMES.match(k)}
    search = os.pathsep.join((str(_python().parent), environment.get("PATH", "")))
    environment |= {
        "PATH": search,
        "CMAKE_BUILD_PARALLEL_LEVEL": str(jobs),
        "SOURCE_DATE_EPOCH": str(recipe.SOURCE_DATE),
        # llama.cpp would take the commit of our own repository for its own.
        "GIT_CEILING_DIRECTORIES": str(BUILD / "source"),
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        "PIP_NO_INPUT": "1",
        "LC_ALL": "C.UTF-8",
    }
    if SYSTEM == "win32":
        environment["CMAKE_GENERATOR"] = recipe.GENERATOR_OF_WINDOWS
    command = [str(_python()), "-I", "-m", "pip", *arguments]
    run_logged(
        command, LOG, what=f"pip {arguments[0]}", progress=pip_progress, environment=environment
    )


# --- what comes along, and what is checked --------------------------------------------------


def _brought_along() -> list[Path]:
    """Return the libraries of this system that go into the wheel."""
    names = recipe.BROUGHT_ALONG[SYSTEM]
    if SYSTEM == "linux":
        return [_of_the_compiler(name) for name in names]
    found = []
    for name in names:
        # Visual Studio, which compiles the rest, has put them there.
        folders = (Path(sys.base_prefix), Path(os.environ.get("SYSTEMROOT", "")) / "System32")
        there = next((path / name for path in folders if (path / name).is_file()), None)
        if there is None:
            raise SetupError(f"{name} is neither beside Python nor in System32.")
        found.append(there)
    return found


def _of_the_compiler(name: str) -> Path:
    """Return a stripped copy of a library that the compiler links with."""
    command = ["cc", f"-print-file-name={name}"]
    told = subprocess.run(command, capture_output=True, text=True, check=True)
    library = Path(told.stdout.strip())
    if not library.is_absolute() or not library.exists():
        raise SetupError(f"The compiler does not know {name}.")
    copy = BUILD / "brought" / name
    copy.parent.mkdir(exist_ok=True)
    shutil.copyfile(library.resolve(), copy)
    subprocess.run(["strip", "--strip-unneeded", str(copy)], check=True)
    return copy


def _licences(source: Path) -> dict[str, bytes]:
    texts = {"LICENSE-llama.cpp.txt": source / "vendor" / "llama.cpp" / "LICENSE"}
    if SYSTEM == "linux":
        texts["LICENSE-libgomp.txt"] = Path("/usr/share/doc/libgomp1/copyright")
    return {name: path.read_bytes() for name, path in texts.items() if path.is_file()}


def _check(wheel: Path) -> None:
    """See that the libraries ask for no more than every system has. Raises RepackError."""
    if SYSTEM != "linux":
        return
    with tempfile.TemporaryDirectory() as folder, zipfile.ZipFile(wheel) as opened:
        names = [name for name in opened.namelist() if name.startswith(recipe.LIBRARIES)]
        opened.extractall(folder, names)
        if found := portability.faults(Path(folder)):
            raise RepackError("The engine is not portable: " + "; ".join(found))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
