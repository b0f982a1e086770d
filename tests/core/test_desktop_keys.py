"""Keys as text, and what they are to each system."""

from __future__ import annotations

import pytest

from hfchat_desktop.core.desktop_keys import (
    QUICK_KEYS,
    WINDOWS_QUICK_KEYS,
    Way,
    chord_of,
    portal_trigger,
    quick_keys,
    reason_against,
    way_of,
    windows_keys,
)


@pytest.mark.parametrize("text", [QUICK_KEYS, WINDOWS_QUICK_KEYS])
def test_the_keys_that_come_along_are_understood(text: str) -> None:
    chord = chord_of(text)
    assert chord is not None
    assert chord.key == "Space"


@pytest.mark.parametrize(
    "text",
    (
        *("", "Ctrl", "Ctrl+", "Ctrl+Ctrl+Q", "Ctrl+q", "Ctrl+F25", "Ctrl+F0", "Ctrl+\u17c4"),
        *("Strg+Q", "Ctrl+Q\n", " Ctrl+Q", "Ctrl+QQ", "Ctrl+Q, Ctrl+W", "Ctrl+Esc", "Ctrl+Tab"),
        *(
            "Ctrl+" * 5 + "Q",
            "Ctrl+ ",
            "Ctrl+\t",
            "Ctrl+Unknown",
            "Ctrl+\U0001f600" * 2,
            "Ctrl+\ud800",
        ),
    ),
)
def test_what_is_no_keys_is_refused(text: str) -> None:
    assert chord_of(text) is None
    assert reason_against(text, "linux")


@pytest.mark.parametrize("system", ["linux", "win32"])
@pytest.mark.parametrize(
    ("reason", "texts"),
    [
        ("bare", "Q Shift+Q Ö 5 Space Shift+Space Home Shift+Ins Return , Menu"),
        (
            "text",
            "Ctrl+C Ctrl+V Ctrl+X Ctrl+Z Ctrl+Y Ctrl+A Ctrl+S Ctrl+B Ctrl+Shift+V Ctrl+Shift+Z",
        ),
        ("text", "Ctrl+Left Ctrl+Shift+Right Ctrl+Home Ctrl+Backspace Ctrl+Ins Ctrl+Return"),
        ("text", "Alt+Backspace"),
        ("unknown", "Alt+F4 Ctrl+Alt+Del Ctrl+Alt+Backspace"),
        ("", "Ctrl+Alt+Shift+Space F9 Shift+F5 F24 Alt+Space Meta+Q Ctrl+Space Ctrl+Alt+F13"),
        ("", "Ctrl+Shift+Q Ctrl+? Alt+J Meta+C Ctrl+Alt+Home Ctrl+Meta+V Ctrl++ Alt+Menu Ctrl+É"),
    ],
)
def test_keys_are_refused_for_what_they_would_take_from_every_program(
    system: str, reason: str, texts: str
) -> None:
    assert {text: reason_against(text, system) for text in texts.split()} == dict.fromkeys(
        texts.split(), reason
    )


def test_each_system_keeps_keys_of_its_own() -> None:
    cases = {
        "Ctrl+Alt+Q": ("", "text"),  # AltGr writes with them on Windows
        "Ctrl+Alt+Shift+5": ("", "text"),
        "Ctrl+Alt+Space": ("", "text"),
        "Ctrl+Alt+Meta+Q": ("", ""),
        "Ctrl+Alt+F2": ("unknown", ""),  # another console of Linux
        "Ctrl+Alt+Shift+F2": ("", ""),
        "F12": ("", "unknown"),  # the debugger's on Windows
        "Ctrl+F12": ("", ""),
    }
    found = {t: (reason_against(t, "linux"), reason_against(t, "win32")) for t in cases}
    assert found == cases
    for system in ("linux", "win32"):
        assert reason_against(quick_keys(system), system) == ""
        assert quick_keys(system, "Meta+J") == "Meta+J"


# What VkKeyScanW says on a German keyboard: the key, and 1 for Shift, 6 for AltGr.
GERMAN = {"ö": 0xC0, "?": 0x1DB, "@": 0x651, "-": 0xBD}


def key_of_sign(sign: str) -> int:
    return GERMAN.get(sign, -1)


def test_a_portal_and_windows_have_their_own_names() -> None:
    cases = {
        "Ctrl+Alt+Space": ("CTRL+ALT+space", (0x4003, 0x20)),
        "Meta+Shift+Q": ("SHIFT+LOGO+q", (0x400C, 0x51)),
        "Ctrl+F12": ("CTRL+F12", (0x4002, 0x7B)),
        "Alt+7": ("ALT+7", (0x4001, 0x37)),
        "Ctrl+Alt+PgUp": ("CTRL+ALT+Prior", (0x4003, 0x21)),
        "F24": ("F24", (0x4000, 0x87)),
        "Ctrl+?": ("CTRL+question", (0x4006, 0xDB)),
        "Ctrl+-": ("CTRL+minus", (0x4002, 0xBD)),
        "Meta+Ö": ("LOGO+U00F6", (0x4008, 0xC0)),
        "Ctrl+@": ("CTRL+at", None),
        "Ctrl+Š": ("CTRL+U0161", None),
    }
    for text, (trigger, windows) in cases.items():
        chord = chord_of(text)
        assert chord is not None
        assert (portal_trigger(chord), windows_keys(chord, key_of_sign)) == (trigger, windows)


@pytest.mark.parametrize(
    ("system", "platform", "environment", "way"),
    [
        ("win32", "windows", {}, Way.WINDOWS),
        ("darwin", "cocoa", {}, None),
        ("linux", "offscreen", {"DISPLAY": ":0"}, None),
        ("linux", "xcb", {"DISPLAY": ":0"}, Way.X11),
        ("linux", "xcb", {"XDG_SESSION_TYPE": "x11"}, Way.X11),
        ("linux", "xcb", {"XDG_SESSION_TYPE": "wayland"}, Way.PORTAL),
        ("linux", "xcb", {"WAYLAND_DISPLAY": "wayland-0"}, Way.PORTAL),
        ("linux", "wayland", {}, Way.PORTAL),
        ("linux", "wayland-egl", {}, Way.PORTAL),
    ],
)
def test_each_desktop_is_asked_its_own_way(
    system: str, platform: str, environment: dict[str, str], way: Way | None
) -> None:
    assert way_of(system, platform, environment) is way
