"""Sets up what `./run` and `./check` need, once, and then starts what was asked for.

`setup_env.py run [ARGUMENTS]` opens the window or runs a command of the app;
`setup_env.py check [fast] [ARGUMENTS OF PYTEST]` runs all the checks. Only the standard
library is used. This file knows whether all is in place, which must be quick; the steps
that put it there are in `setup_steps.py`.
"""

from __future__ import annotations

import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
VENV = os.path.join(ROOT, ".venv")
STAMPS = os.path.join(VENV, "hfchat")
PYTHON = os.path.join(VENV, *(("Scripts", "python.exe") if os.name == "nt" else ("bin", "python")))
LOCKS = {"run": "requirements.lock", "check": "requirements-dev.lock"}
NOT_HANDED_ON = {"PYTHONHOME", "PYTHONPATH", "PYTHONSTARTUP", "PYTHONDONTWRITEBYTECODE"}
"""The last one would have every module compiled anew at each start: 0.12 s."""


def read(path: str) -> bytes:
    """Return what a file holds; b"" where it cannot be read."""
    try:
        with open(path, "rb") as stream:
            return stream.read()
    except OSError:
        return b""


def asked(arguments: list[str]) -> tuple[str, bool]:
    """Return the folder of the profile ("": the system's), and whether a window opens."""
    folder = os.environ.get("HFCHAT_PROFILE", "")
    rest = list(arguments)
    while rest and rest[0].startswith("--profile"):
        word = rest.pop(0)
        if word.startswith("--profile="):
            folder = word.partition("=")[2]
        elif rest:
            folder = rest.pop(0)
    return folder, not rest or rest[0] == "window"


def models_folder(profile: str, platform: str, environment: dict[str, str]) -> str:
    """Return the models folder of a profile: the one of `hfchat_desktop.paths`.

    That cannot be asked before it is installed; a test compares the two.
    """
    home = os.path.expanduser("~")
    if profile:
        return os.path.join(os.path.abspath(os.path.expanduser(profile)), "models")
    if platform == "win32":
        base = environment.get("LOCALAPPDATA") or os.path.join(home, "AppData", "Local")
    elif platform == "darwin":
        base = os.path.join(home, "Library", "Application Support")
    else:
        base = environment.get("XDG_DATA_HOME") or os.path.join(home, ".local", "share")
    return os.path.join(base, "hfchat", "models")


def place_stamp() -> bytes:
    """Return what binds an environment to this checkout and this version of Python."""
    return f"{ROOT}\n{sys.version_info[0]}.{sys.version_info[1]}\n".encode("utf-8", "replace")


def installed(mode: str) -> bool:
    """Return whether the environment is whole and holds what is locked."""
    lock = read(os.path.join(ROOT, LOCKS[mode]))
    return (
        not os.path.exists(os.path.join(STAMPS, "incomplete"))
        and os.path.exists(PYTHON)
        and read(os.path.join(STAMPS, "place")) == place_stamp()
        and lock != b""
        and read(os.path.join(STAMPS, LOCKS[mode])) == lock
    )


def linker_stamp() -> bytes:
    """Return what changes when libraries of the system come or go: the loader's list of them."""
    try:
        return f"{os.stat('/etc/ld.so.cache').st_mtime_ns}\n".encode()
    except OSError:
        return b"-\n"


def libraries_stamp(window: bool) -> str:
    """Return the file that notes that Qt's libraries were found."""
    return os.path.join(STAMPS, "window-libraries" if window else "core-libraries")


def libraries_seen(window: bool) -> bool:
    """Return whether Qt's libraries were found, and none has come or gone since."""
    return read(libraries_stamp(window)) == linker_stamp()


def has_some_model(folder: str) -> bool:
    """Return whether a model lies in the folder itself, judged by names alone."""
    try:
        return any(name.endswith(".gguf") for name in os.listdir(folder))
    except OSError:
        return False


def start(arguments: list[str]) -> int:
    """Become the app; Windows cannot do that, so there it is waited for.

    `-P`: nothing is imported from the folder that a person happens to be in.
    """
    command = [PYTHON, "-P", "-m", "hfchat_desktop", *arguments]
    environment = {name: value for name, value in os.environ.items() if name not in NOT_HANDED_ON}
    if os.name == "nt":
        import subprocess

        return subprocess.call(command, env=environment)
    sys.stdout.flush()
    sys.stderr.flush()
    return os.execve(PYTHON, command, environment)


def leave_the_environment(arguments: list[str]) -> None:
    """Go on in the Python that the environment was made from, so that it can be remade."""
    base = getattr(sys, "_base_executable", "") or ""
    inside = os.path.normcase(os.path.abspath(sys.executable)).startswith(os.path.normcase(VENV))
    if not inside or not base or base == sys.executable:
        return
    command = [base, "-I", os.path.abspath(__file__), *arguments]
    if os.name == "nt":
        import subprocess

        sys.exit(subprocess.call(command))
    os.execv(base, command)


def main(arguments: list[str]) -> int:
    """Set up what is missing and start what was asked for; return the exit status."""
    if not arguments or arguments[0] not in LOCKS:
        sys.stderr.write("usage: setup_env.py run|check [ARGUMENTS]\n")
        return 2
    mode, rest = arguments[0], arguments[1:]
    if mode == "run" and installed(mode):
        profile, window = asked(rest)
        models = models_folder(profile, sys.platform, dict(os.environ))
        if libraries_seen(window) and has_some_model(models):
            return start(rest)
    leave_the_environment(arguments)
    sys.path.insert(0, HERE)
    import setup_steps

    return setup_steps.run(mode, rest)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
