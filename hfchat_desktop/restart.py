"""Starting the app anew in a process of its own: how, with what, and where it comes back.

A person asks for it in the window, which then closes as it always does. The new process is
started when nothing is held any more: the lock of the profile is free, the children are gone.
"""

from __future__ import annotations

import logging
import os
import shutil
import subprocess
import sys

from hfchat_desktop import frozen
from hfchat_desktop.core.activation_token import VARIABLE
from hfchat_desktop.paths import Profile, app_image

_UNPACKED = "appimage_extracted_"  # how a folder begins that an AppImage unpacks itself to
_AFTER = """tries=0
while kill -0 "$0" 2>/dev/null && [ $tries -lt 100 ]; do tries=$((tries + 1)); sleep 0.1; done
exec "$@"
"""
_OF_AN_IMAGE = ("APPIMAGE", "APPDIR", "ARGV0", "OWD")  # its runtime sets them for each start

log = logging.getLogger(__name__)


def can_start() -> bool:
    """Return whether there is a program to start: an AppImage may have been moved meanwhile."""
    return shutil.which(_program()[0]) is not None


def start(place: Profile, setting: str) -> int:
    """Start the window of a profile at a setting, on its own; return the exit status of ours."""
    words, environment = command(place, setting), _environment()
    if _is_unpacked():
        # Our parent removes the folder when we have ended: the next one must not be at it then.
        words = ["/bin/sh", "-c", _AFTER, str(os.getppid()), *words]
        environment["APPIMAGE_EXTRACT_AND_RUN"] = "1"  # it may have been asked for by an argument
    try:
        subprocess.Popen(
            words,
            env=environment,
            # Without a console Windows has no streams, and none are to be made up.
            stdin=subprocess.DEVNULL if os.name == "posix" else None,
            # What a terminal says to who was started there (Ctrl+C, the end) is not for this one.
            start_new_session=True,
        )
    except OSError as error:
        log.error("the app could not be started anew: %s", error)
        return 1
    return 0


def command(place: Profile, setting: str) -> list[str]:
    """Return the command line: of what this process was asked only the profile is asked again."""
    profile = ["--profile", str(place.config.parent)] if place.portable else []
    return [*_program(), *profile, "window", "--setting", setting]


def _program() -> list[str]:
    """Return the program that runs here, as a person started it.

    An AppImage is started by its file: the folder that it is mounted at goes with this process.
    Python gets the same switches, and `-m` or the script, that it got before.
    """
    if (image := app_image()) is not None:
        return [str(image)]
    if getattr(sys, "frozen", False):
        return [sys.executable]
    given = len(sys.argv) - 1
    return [sys.executable, *sys.orig_argv[1 : len(sys.orig_argv) - given]]


def _is_unpacked() -> bool:
    """Return whether an AppImage unpacked itself, as it does where nothing can be mounted."""
    folder = os.path.basename(os.environ.get("APPDIR", "").rstrip("/"))
    return app_image() is not None and folder.startswith(_UNPACKED)


def _environment() -> dict[str, str]:
    """Return what this process was given: without what belongs to this one start."""
    environment = dict(os.environ)
    environment.pop(VARIABLE, None)  # a token lets one window come forward once
    if app_image() is not None:
        for name in _OF_AN_IMAGE:
            environment.pop(name, None)
    if getattr(sys, "frozen", False):
        frozen.restore(environment)
    return environment
