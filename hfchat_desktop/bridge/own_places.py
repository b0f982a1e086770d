"""What tells whose computer this is, for the check before sharing."""

from __future__ import annotations

import getpass
import os
import platform
import sys

from hfchat_desktop.core.privacy import Surroundings

_SHORTEST = 3  # letters: what is shorter stands in every text


def own_surroundings() -> Surroundings:
    """Return the names of the person and of the computer, and the home folders; may wait."""
    home = os.path.expanduser("~")  # "~" itself where nobody knows a home
    homes = {home, os.path.realpath(home)} if os.path.isabs(home) else set()
    return Surroundings(
        user_names=tuple(sorted(_names())),
        home_folders=tuple(sorted(homes)),
        host_names=tuple(name for name in (platform.node(),) if len(name) >= _SHORTEST),
    )


def _names() -> set[str]:
    """Return the name of the login, and what the system knows as the name of the person."""
    found = set()
    try:
        found.add(getpass.getuser())
    except (OSError, KeyError, ImportError):
        pass  # a container without a name for its user
    found.add(_full_name())
    return {name for name in found if len(name) >= _SHORTEST}


def _full_name() -> str:
    if sys.platform == "win32":
        return ""
    import pwd

    try:
        return pwd.getpwuid(os.getuid()).pw_gecos.partition(",")[0].strip()
    except KeyError:
        return ""
