"""What a bundle has to put right before the app begins. In a checkout nothing of it happens."""

from __future__ import annotations

import os
import sys
from collections.abc import MutableMapping

_SEARCH_PATHS = ("LD_LIBRARY_PATH", "LIBPATH", "DYLD_LIBRARY_PATH")
_OF_THE_LOADER = ("_PYI_", "_MEIPASS")


def settle() -> None:
    """Give the environment and the standard streams back as they were meant.

    Called once, first of all.
    """
    restore(os.environ)
    _hold_program()
    _open_streams()


def _hold_program() -> None:
    """Go on reading modules from the program that was started, also after it was upgraded.

    Modules lie in the program's own file and are read when they are first used, by its path. A
    package manager puts another file there while the window is open; the kernel keeps ours.
    """
    archive = getattr(sys.modules.get("pyimod02_importers"), "pyz_archive", None)
    own = "/proc/self/exe"
    if archive is not None and hasattr(archive, "_filename") and os.path.exists(own):
        archive._filename = own


def was_replaced() -> bool:
    """Return whether another program lies where this one was started from (Linux bundles)."""
    if not getattr(sys, "frozen", False) or not sys.platform.startswith("linux"):
        return False
    try:
        return not os.path.samefile(sys.executable, "/proc/self/exe")
    except OSError:
        return True  # it was removed


def restore(environment: MutableMapping[str, str]) -> None:
    """Take out what the loader of the bundle put into an environment.

    It has this process search the bundle's folder for libraries. The system's own programs
    that are started from here (a browser, a file manager) must not find ours there, and would
    crash on them; this process has read the path already and needs it no more.
    """
    for name in _SEARCH_PATHS:
        before = environment.pop(f"{name}_ORIG", None)
        if before:
            environment[name] = before
        elif sys.platform != "win32" and _is_ours(environment.get(name, "")):
            del environment[name]
    for name in [name for name in environment if name.startswith(_OF_THE_LOADER)]:
        del environment[name]


def _is_ours(path: str) -> bool:
    """Whether a search path leads into this bundle alone."""
    folder = getattr(sys, "_MEIPASS", "")
    return bool(folder) and os.path.realpath(path) == os.path.realpath(folder)


def _open_streams() -> None:
    """Give a program without a console streams that take everything and say nothing."""
    for name in ("stdin", "stdout", "stderr"):
        if getattr(sys, name) is None:
            mode = "r" if name == "stdin" else "w"
            stream = open(os.devnull, mode, encoding="utf-8")  # noqa: SIM115 - for good
            setattr(sys, name, stream)
