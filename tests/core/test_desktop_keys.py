"""Keys as text, and what they are to each system."""

from __future__ import annotations

import pytest

from hfchat_desktop.core.desktop_keys import (
    QUICK_KEYS,
    WINDOWS_QUICK_KEYS,
    Chord,
    Way,
    X11Keyboard,
    chord_of,
    portal_trigger,
    way_of,
    windows_keys,
)

Q, A, SPACE, F9 = ord("q"), ord("a"), 0x20, 0xFFC6
NUM_LOCK, SCROLL_LOCK, ALT_L, SUPER_L = 0xFF7F, 0xFF14, 0xFFE9, 0xFFEB


@pytest.mark.parametrize("text", [QUICK_KEYS, WINDOWS_QUICK_KEYS])
def test_the_keys_that_come_along_are_understood(text: str) -> None:
    chord = chord_of(text)
    assert chord is not None
    assert chord.key == "Space"


@pytest.mark.parametrize(
    "text",
    (
        *("", "Space", "Q", "F5", "Shift+Q", "Ctrl+Ctrl+Q", "Ctrl+", "Ctrl+q", "Ctrl+F13"),
        *("Strg+Q", "Ctrl+Q\n", " Ctrl+Q", "Ctrl+QQ", "Ctrl+É", "Ctrl+Q, Ctrl+W", "Ctrl+Esc"),
        "Ctrl+" * 5 + "Q",
    ),
)
def test_what_is_no_keys_or_would_be_in_the_way_is_refused(text: str) -> None:
    assert chord_of(text) is None


def test_a_portal_and_windows_have_their_own_names() -> None:
    cases = {
        "Ctrl+Alt+Space": ("CTRL+ALT+space", (0x4003, 0x20)),
        "Meta+Shift+Q": ("SHIFT+LOGO+q", (0x400C, 0x51)),
        "Ctrl+F12": ("CTRL+F12", (0x4002, 0x7B)),
        "Alt+7": ("ALT+7", (0x4001, 0x37)),
    }
    for text, (trigger, windows) in cases.items():
        chord = chord_of(text)
        assert chord is not None
        assert (portal_trigger(chord), windows_keys(chord)) == (trigger, windows)


def keyboard() -> X11Keyboard:
    """Return one with two layouts: the key that writes Q in the second writes A in the first."""
    symbols = [(A, 0, Q, 0), (Q, 0, A, 0), (SPACE,), (F9,), (NUM_LOCK,), (ALT_L,), (SUPER_L,)]
    return X11Keyboard(10, symbols, [[], [], [], [14], [15], [], [16], []])


def test_a_key_is_found_in_the_first_layout_that_has_it() -> None:
    cases = {"Q": 11, "A": 10, "Space": 12, "F9": 13, "7": 0}
    assert {key: keyboard().key_code(Chord(key)) for key in cases} == cases


def test_held_keys_and_locks_are_where_the_keyboard_has_them() -> None:
    held = keyboard().held_mask(Chord("Q", control=True, alt=True, shift=True, meta=True))
    assert held == 1 | 4 | 16 | 64  # Alt is Mod2 here
    assert keyboard().lock_masks(held) == [0, 2, 8, 10]  # Caps Lock, and Num Lock as Mod1


def test_a_keyboard_that_says_nothing_has_the_usual_ones() -> None:
    bare = X11Keyboard(8, [], [])
    assert bare.key_code(Chord("Q")) == 0
    assert bare.held_mask(Chord("Q", alt=True, meta=True)) == 8 | 64
    assert bare.lock_masks(8) == [0, 2]


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
