"""Where things are kept. `appdirs` is named here and nowhere else."""

from __future__ import annotations

import os
import sys
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path

import appdirs  # type: ignore[import-untyped]

from hfchat_desktop import APP_NAME

_PACKAGE = Path(__file__).resolve().parent


@dataclass(frozen=True)
class Profile:
    """The folders of one profile. Nothing is created until something is written."""

    config: Path
    data: Path
    cache: Path
    models: Path
    portable: bool = False
    refused: Path | None = None
    """The folder beside the app that was to hold all this and cannot be written."""

    @property
    def settings_file(self) -> Path:
        """The settings, as JSON."""
        return self.config / "settings.json"

    @property
    def database_file(self) -> Path:
        """The chats, as SQLite."""
        return self.data / "chats.sqlite3"

    @property
    def backups(self) -> Path:
        """Copies of the database, made before each change of its format."""
        return self.data / "backups"

    @property
    def downloads_file(self) -> Path:
        """The list of downloads, as JSON."""
        return self.data / "downloads.json"

    @property
    def library_file(self) -> Path:
        """What is noted of the models on this computer, as JSON."""
        return self.data / "models.json"

    @property
    def graphics_file(self) -> Path:
        """What is remembered of a graphics card that failed, as JSON."""
        return self.data / "graphics.json"

    @property
    def speeds_file(self) -> Path:
        """How fast each model was when it was measured, as JSON."""
        return self.data / "speeds.json"

    @property
    def hub_cache(self) -> Path | None:
        """Where downloaded models go, in the layout of the Hub's cache; None: the shared one."""
        return self.models / "hub" if self.portable else None

    @property
    def crash_log(self) -> Path:
        """What went wrong in a window that has no console to say it on."""
        return self.cache / "crash.log"

    @property
    def lock_file(self) -> Path:
        """Held by the one process that writes to this profile."""
        return self.data / "profile.lock"


def profile(folder: str | Path | None = None) -> Profile:
    """Return the folders below `folder`, or those of the system where it is None."""
    if folder is not None:
        root = Path(folder).expanduser().absolute()
        return Profile(
            root / "config", root / "data", root / "cache", root / "models", portable=True
        )
    data = Path(appdirs.user_data_dir(APP_NAME, appauthor=False))
    return Profile(
        config=Path(appdirs.user_config_dir(APP_NAME, appauthor=False)),
        data=data,
        cache=Path(appdirs.user_cache_dir(APP_NAME, appauthor=False)),
        models=data / "models",
    )


def own_profile(folder: str | Path | None = None) -> Profile:
    """Return the profile that was asked for, or else the one that moves along with the app.

    That is the folder `profile` beside the app, where somebody has made one. Where it cannot
    be written, or a stranger made it, the profile is the usual one and says so.
    """
    beside = _beside_the_app()
    moving = beside / "profile" if folder is None and beside is not None else None
    if moving is None or not _is_meant(moving):
        return profile(folder)
    return profile(moving) if _can_write(moving) else replace(profile(), refused=moving)


def _beside_the_app() -> Path | None:
    """Return the folder that a person sees the app in: a bundle, an AppImage, a Mac's app."""
    if not getattr(sys, "frozen", False):
        return None
    if (image := app_image()) is not None:
        return image.parent
    folder = Path(sys.executable).parent
    if folder.name == "MacOS" and folder.parent.parent.suffix == ".app":
        return folder.parent.parent.parent
    return folder


def app_image() -> Path | None:
    """Return the AppImage that this process runs from, None where it does not."""
    image, mounted = os.environ.get("APPIMAGE", ""), os.environ.get("APPDIR", "")
    inside = image and mounted and Path(sys.executable).is_relative_to(mounted)
    return Path(image) if inside and getattr(sys, "frozen", False) else None


def _is_meant(folder: Path) -> bool:
    """Whether there is a folder, or a link to one, that may lead nowhere today."""
    try:
        return folder.is_dir() or folder.is_symlink()
    except OSError:
        return True  # behind a folder that is closed to this user


def _can_write(folder: Path) -> bool:
    try:
        with tempfile.TemporaryFile(dir=folder):
            return not _is_strange(folder)
    except OSError:
        return False


def _is_strange(folder: Path) -> bool:
    """Whether another user put it beside the app, as anybody may in a folder like /tmp.

    Who owns the folder of the app is trusted: that is who could have changed the app, too.
    """
    if not hasattr(os, "getuid"):
        return False
    return folder.lstat().st_uid not in (os.getuid(), folder.parent.stat().st_uid, 0)


def bundled_models() -> Path | None:
    """Return the folder of the models that came with the app; None in a checkout."""
    bundle = getattr(sys, "_MEIPASS", None)
    return Path(bundle) / "models" if bundle else None


def resource(name: str) -> Path:
    """Return the file `name` below `resources/`, in a checkout and in a bundle."""
    bundle = getattr(sys, "_MEIPASS", None)
    base = Path(bundle) if bundle else _PACKAGE.parent
    return base / "resources" / name
