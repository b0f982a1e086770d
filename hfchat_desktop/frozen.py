"""What a bundle has to put right before the app begins. In a checkout nothing of it happens."""

from __future__ import annotations

import os
import sys
from collections.abc import MutableMapping
from io import FileIO, TextIOWrapper

_SEARCH_PATHS = ("LD_LIBRARY_PATH", "LIBPATH", "DYLD_LIBRARY_PATH")
_OF_THE_LOADER = ("_PYI_", "_MEIPASS")
_MOST_BYTES = 256 * 1024  # of the file that crashes are told in


def settle() -> None:
    """Give the environment and the standard streams back as they were meant.

    Called once, first of all.
    """
    restore(os.environ)
    if sys.platform.startswith("linux"):
        name_letters(os.environ)
    _hold_program()
    _open_streams()


def name_letters(environment: MutableMapping[str, str]) -> None:
    """Say that letters are UTF-8 where nothing says what they are, as Python does by itself.

    Qt would warn on standard error at each start.
    """
    if not any(environment.get(name) for name in ("LC_ALL", "LC_CTYPE", "LANG")):
        environment["LC_CTYPE"] = "C.UTF-8"


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
    return bool(path and folder) and os.path.realpath(path) == os.path.realpath(folder)


def _open_streams() -> None:
    """Give a program without a console (Windows) streams all the same.

    Nobody hears standard output; what a crash says on standard error goes into a file.
    """
    for name, mode in (("stdin", "r"), ("stdout", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, _nothing(mode))
    if sys.stderr is None:
        sys.stderr = _crash_log() or _nothing("w")


def _nothing(mode: str) -> TextIOWrapper:
    """Return a stream that takes everything and says nothing."""
    return TextIOWrapper(FileIO(os.devnull, mode), encoding="utf-8")


def _crash_log() -> TextIOWrapper | None:
    """Open the file for what went wrong, at its end; None where it cannot be written."""
    import faulthandler

    from hfchat_desktop.paths import own_profile

    file = own_profile(os.environ.get("HFCHAT_PROFILE") or None).crash_log
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        if file.exists() and file.stat().st_size > _MOST_BYTES:
            file.replace(file.with_name(f"{file.name}.old"))
        log = file.open("a", encoding="utf-8", errors="replace", buffering=1)
    except OSError:
        return None
    faulthandler.enable(log)
    return log
