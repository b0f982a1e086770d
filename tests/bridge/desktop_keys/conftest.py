"""A screen of X11 for the tests of keys, with a window manager and nothing of the real desktop."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterator

import pytest

from hfchat_desktop.bridge.desktop_keys.xcb import XServer
from tests.journeys.screen import Screen, missing

Xdo = Callable[..., str]


@pytest.fixture
def screen(monkeypatch: pytest.MonkeyPatch) -> Iterator[Screen]:
    """Return a screen that this process is connected to when it connects."""
    if missing():
        pytest.skip(f"not installed: {', '.join(missing())}")
    made = Screen(None)
    monkeypatch.setenv("DISPLAY", made.environment["DISPLAY"])
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    held = XServer()  # a server that nobody is connected to begins anew, and refuses meanwhile
    yield made
    held.close()
    made.close()


@pytest.fixture
def xdo(screen: Screen) -> Xdo:
    """Return what has xdotool do something on the screen."""

    def run(*words: str) -> str:
        done = subprocess.run(
            ["xdotool", *words],
            env=screen.environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=30,
        )
        return done.stdout.strip()

    return run
