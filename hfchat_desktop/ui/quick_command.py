"""The command that asks a quick question: a person binds it to a key in the system's settings."""

from __future__ import annotations

import os
import sys


def quick_command() -> str:
    """Return it as it is written for this copy of the app: installed, an AppImage, a checkout."""
    program = os.environ.get("APPIMAGE") or (
        sys.executable if getattr(sys, "frozen", False) else "hfchat"
    )
    return f'"{program}" --quick' if " " in program else f"{program} --quick"
