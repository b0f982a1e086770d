"""Keys that call the app from any program: which they may be, and how desktops are asked for them.

Keys are written as Qt's portable texts: "Ctrl+Alt+Space", "Meta+J", "Ctrl+?".
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from enum import StrEnum

from hfchat_desktop.core.record import Record

QUICK_KEYS = "Ctrl+Alt+Space"
"""GNOME, KDE and Xfce bind nothing to it as they come, and every keyboard has a space bar, whatever
its letters are.

With one key held the space bar is taken nearly everywhere: Ctrl by input methods, Alt by the menu
of a window and by KRunner, Super by GNOME for languages; with Ctrl+Shift by word processors (a
space that does not break) and editors.
"""

WINDOWS_QUICK_KEYS = "Ctrl+Alt+Shift+Space"
"""There Ctrl+Alt is AltGr: who writes "ą" and a space in one go would be interrupted."""


def quick_keys(system: str, chosen: str = "") -> str:
    """Return the keys that call the small window; `system` is Python's name of it.

    `chosen` are those that a person wants, "" for the ones that come along.
    """
    return chosen or (WINDOWS_QUICK_KEYS if system == "win32" else QUICK_KEYS)


class Refusal(StrEnum):
    """Why keys are not in force."""

    TAKEN = "taken"  # by another program
    ABSENT = "absent"  # from the keyboard as it is now
    MISSING = "missing"  # the desktop has no way to ask for it
    REFUSED = "refused"  # by the desktop, or by the person whom it asked
    ENDED = "ended"  # by the desktop, after it had granted them


class Way(StrEnum):
    """How a desktop is asked for keys."""

    X11 = "x11"
    PORTAL = "portal"
    WINDOWS = "windows"


class Chord(Record):
    """`key` is a name of `NAMED_KEYS`, "F1" to "F24", or a sign; the others are held."""

    key: str
    control: bool = False
    alt: bool = False
    shift: bool = False
    meta: bool = False


class NamedKey(Record):
    """What a key that writes no sign is to X11, by number and name, and to Windows."""

    x11: int
    name: str
    windows: int


NAMED_KEYS = {
    "Space": NamedKey(0x20, "space", 0x20),
    "Backspace": NamedKey(0xFF08, "BackSpace", 0x08),
    "Return": NamedKey(0xFF0D, "Return", 0x0D),
    "Home": NamedKey(0xFF50, "Home", 0x24),
    "Left": NamedKey(0xFF51, "Left", 0x25),
    "Up": NamedKey(0xFF52, "Up", 0x26),
    "Right": NamedKey(0xFF53, "Right", 0x27),
    "Down": NamedKey(0xFF54, "Down", 0x28),
    "PgUp": NamedKey(0xFF55, "Prior", 0x21),
    "PgDown": NamedKey(0xFF56, "Next", 0x22),
    "End": NamedKey(0xFF57, "End", 0x23),
    "Ins": NamedKey(0xFF63, "Insert", 0x2D),
    "Menu": NamedKey(0xFF67, "Menu", 0x5D),
    "Del": NamedKey(0xFFFF, "Delete", 0x2E),
}

_FORM = re.compile(r"((?:(?:Ctrl|Alt|Shift|Meta)\+){0,4})(.{1,9})")
_FUNCTION = re.compile(r"F([1-9]|1[0-9]|2[0-4])")
_SIGN_KINDS = "LNPS"  # of Unicode: letters, numbers, points, symbols

_EDITING = "ABCISUVXYZ"  # with Ctrl alone: copy, bold, save …
_EDITING_SHIFTED = "CVZ"  # copy in terminals, paste without its look, do again
_MOVING = frozenset(NAMED_KEYS) - {"Space", "Menu"}
_LAST_CONSOLE = 12  # Ctrl+Alt+F1 to F12 go to another console

_WINDOWS_F1 = 0x70
_WINDOWS_SHIFT, _WINDOWS_NO_REPEAT = 4, 0x4000  # a key that is held calls once
_FROM_LAYOUT_SHIFT = 1

_SIGNS = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"
_NAMES_OF_SIGNS = (
    "exclam quotedbl numbersign dollar percent ampersand apostrophe parenleft parenright asterisk"
    " plus comma minus period slash colon semicolon less equal greater question at bracketleft"
    " backslash bracketright asciicircum underscore grave braceleft bar braceright asciitilde"
)


def chord_of(text: str) -> Chord | None:
    """Return what a text as "Ctrl+Alt+Space" says; None for what is no keys."""
    found = _FORM.fullmatch(text)
    if found is None or not _is_key(found[2]):
        return None
    held = found[1].split("+")[:-1]
    if len(set(held)) < len(held):
        return None
    return Chord(found[2], "Ctrl" in held, "Alt" in held, "Shift" in held, "Meta" in held)


def reason_against(text: str, system: str) -> str:
    """Return why a person should not have these keys in every program, "" where nothing is wrong.

    "bare" lacks a key that is held, "text" would be in the way of writing, "unknown" cannot be
    had. `system` is Python's name of it.
    """
    if not text:
        return "bare"
    chord = chord_of(text)
    if chord is None or _is_of_system(chord, system):
        return "unknown"
    if not (chord.control or chord.alt or chord.meta or function_key(chord)):
        return "bare"
    return "text" if _writes(chord, system) else ""


def way_of(system: str, platform: str, environment: Mapping[str, str]) -> Way | None:
    """Return how keys are asked for; `system` is Python's name, `platform` that of Qt's plug-in.

    A window of X11 on a desktop of Wayland gets no keys of others, so the portal is asked there.
    """
    if system == "win32":
        return Way.WINDOWS
    is_wayland = platform.startswith("wayland")
    if system == "darwin" or not (is_wayland or platform == "xcb"):
        return None
    is_wayland = is_wayland or environment.get("XDG_SESSION_TYPE") == "wayland"
    return Way.PORTAL if is_wayland or environment.get("WAYLAND_DISPLAY") else Way.X11


def portal_trigger(chord: Chord) -> str:
    """Return keys as the specification of shortcuts writes them: "CTRL+ALT+space"."""
    held = [
        name
        for name, is_held in (
            ("CTRL", chord.control),
            ("ALT", chord.alt),
            ("SHIFT", chord.shift),
            ("LOGO", chord.meta),
        )
        if is_held
    ]
    return "+".join([*held, _xkb_name(chord)])


def windows_keys(chord: Chord, key_of_sign: Callable[[str], int]) -> tuple[int, int] | None:
    """Return the modifiers and the virtual key that RegisterHotKey takes; None without such a key.

    `key_of_sign` is VkKeyScanW: signs are on other keys in each layout, and some need Shift.
    """
    held = (chord.alt << 0) | (chord.control << 1) | (chord.shift << 2) | (chord.meta << 3)
    held |= _WINDOWS_NO_REPEAT
    if chord.key in NAMED_KEYS:
        return held, NAMED_KEYS[chord.key].windows
    number = function_key(chord)
    if number:
        return held, _WINDOWS_F1 + number - 1
    if chord.key.isascii() and chord.key.isalnum():
        return held, ord(chord.key)
    found = key_of_sign(chord.key.lower())
    key, besides = found & 0xFF, (found >> 8) & 0xFF
    if found < 0 or besides & ~_FROM_LAYOUT_SHIFT:
        return None
    return held | (_WINDOWS_SHIFT if besides else 0), key


def function_key(chord: Chord) -> int:
    """Return the number of a function key; 0 for another key."""
    found = _FUNCTION.fullmatch(chord.key)
    return int(found[1]) if found else 0


def _is_key(name: str) -> bool:
    if name in NAMED_KEYS or _FUNCTION.fullmatch(name):
        return True
    if len(name) > 1 or len(name.lower()) > 1 or unicodedata.category(name)[0] not in _SIGN_KINDS:
        return False
    return name == name.upper() or len(name.upper()) > 1


def _is_of_system(chord: Chord, system: str) -> bool:
    """Return whether a system or its windows do something with the keys that nobody may take."""
    number = function_key(chord)
    held = (chord.control, chord.alt, chord.shift, chord.meta)
    if held == (False, True, False, False):
        return chord.key == "F4"  # closes a window
    if chord.control and chord.alt and chord.key in ("Del", "Backspace"):
        return True
    if system == "win32":
        return number == 12 and not any((*held[:2], chord.meta))  # is the debugger's
    return held == (True, True, False, False) and 0 < number <= _LAST_CONSOLE


def _writes(chord: Chord, system: str) -> bool:
    """Return whether the keys are used to write and edit in many programs."""
    if chord.control and chord.alt and not chord.meta and system == "win32":  # it is AltGr there
        return len(chord.key) == 1 or (chord.key == "Space" and not chord.shift)
    if chord.meta or (chord.control and chord.alt):
        return False
    if chord.alt:
        return chord.key == "Backspace"
    letters = _EDITING_SHIFTED if chord.shift else _EDITING
    return chord.control and (chord.key in _MOVING or chord.key in letters)


def _xkb_name(chord: Chord) -> str:
    """Return what libxkbcommon calls the key."""
    if chord.key in NAMED_KEYS:
        return NAMED_KEYS[chord.key].name
    if function_key(chord):
        return chord.key
    sign = chord.key.lower()
    if sign.isascii():
        names = dict(zip(_SIGNS, _NAMES_OF_SIGNS.split(), strict=True))
        return names.get(sign, sign)
    return f"U{ord(sign):04X}"
