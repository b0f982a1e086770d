"""What is remembered of the engine in a profile, for the window and for the command line."""

from __future__ import annotations

from hfchat_desktop.core.graphics_notes import GraphicsNotes
from hfchat_desktop.paths import Profile


def graphics_notes(place: Profile) -> GraphicsNotes:
    """Return what is remembered of a graphics card that failed."""
    return GraphicsNotes(place.graphics_file, _installed_drivers)


def _installed_drivers() -> str:
    from hfchat_desktop.workers.graphics_driver import installed_drivers  # seldom needed

    return installed_drivers()
