"""Where this computer and this person keep files: what the folders of other programs hang on."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from dataclasses import field
from pathlib import Path

from hfchat_desktop.core.record import Record


class Surroundings(Record):
    """A home, the environment and the system ("linux", "darwin", "win32"); `root` is "/"."""

    home: Path
    environment: Mapping[str, str] = field(default_factory=dict)
    system: str = sys.platform
    root: Path = Path("/")

    def named(self, variable: str) -> Path | None:
        """Return the folder that an environment variable names, None where it names none."""
        value = self.environment.get(variable, "").strip().strip('"')
        if value.startswith(("~/", "~\\")):
            return self.home / value[2:]
        return Path(value) if value and Path(value).is_absolute() else None

    @property
    def data(self) -> Path:
        """Where programs of this system keep what they make (roaming, on Windows)."""
        if self.system == "win32":
            return self.named("APPDATA") or self.home / "AppData" / "Roaming"
        if self.system == "darwin":
            return self.home / "Library" / "Application Support"
        return self.named("XDG_DATA_HOME") or self.home / ".local" / "share"

    @property
    def local_data(self) -> Path:
        """As `data`, for what stays on this computer; another folder on Windows only."""
        if self.system == "win32":
            return self.named("LOCALAPPDATA") or self.home / "AppData" / "Local"
        return self.data

    @property
    def config(self) -> Path:
        """Where programs of this system keep their settings."""
        if self.system == "linux":
            return self.named("XDG_CONFIG_HOME") or self.home / ".config"
        return self.data


def own_surroundings() -> Surroundings:
    """Return those of this process."""
    try:
        home = Path.home()
    except RuntimeError:  # no HOME, and the system does not know the person
        home = Path(os.devnull)
    return Surroundings(home, dict(os.environ))
