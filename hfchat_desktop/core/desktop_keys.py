"""Keys that call the app from any program: what they are to X11, to a portal and to Windows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from itertools import chain, combinations

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


def quick_keys(system: str) -> str:
    """Return the keys that call the small window; `system` is Python's name of it."""
    return WINDOWS_QUICK_KEYS if system == "win32" else QUICK_KEYS


_FORM = re.compile(r"((?:(?:Ctrl|Alt|Shift|Meta)\+){1,4})(Space|F[1-9]|F1[0-2]|[A-Z0-9])")
_SPACE, _FIRST_FUNCTION_KEY = 0x20, 0xFFBE  # as X11 counts
_WINDOWS_F1 = 0x70
_NO_REPEAT = 0x4000  # Windows: a key that is held calls once

X11_SHIFT, X11_CAPS_LOCK, X11_CONTROL, X11_ALT, X11_META = 1, 2, 4, 8, 64
_LOCKS = (0xFF7F, 0xFF14)  # Num Lock, Scroll Lock: they may be on, and say nothing
_ALT_KEYS = (0xFFE9, 0xFFEA)
_META_KEYS = (0xFFEB, 0xFFEC)  # X11 calls them Super


class Refusal(StrEnum):
    """Why keys are not in force."""

    TAKEN = "taken"  # by another program
    MISSING = "missing"  # the desktop has no way to ask for it
    REFUSED = "refused"  # by the desktop, or by the person whom it asked
    ENDED = "ended"  # by the desktop, after it had granted them


class Way(StrEnum):
    """How a desktop is asked for keys."""

    X11 = "x11"
    PORTAL = "portal"
    WINDOWS = "windows"


class Chord(Record):
    """`key` is "Space", "F1" to "F12", a capital letter or a digit; the others are held."""

    key: str
    control: bool = False
    alt: bool = False
    shift: bool = False
    meta: bool = False


def chord_of(text: str) -> Chord | None:
    """Return what a text as "Ctrl+Alt+Space" says; None for what would be in the way of writing."""
    found = _FORM.fullmatch(text)
    if found is None:
        return None
    held = found[1].rstrip("+").split("+")
    if len(set(held)) < len(held) or held == ["Shift"]:
        return None
    return Chord(found[2], "Ctrl" in held, "Alt" in held, "Shift" in held, "Meta" in held)


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
    key = chord.key if re.fullmatch(r"F\d+", chord.key) else chord.key.lower()
    return "+".join([*held, key])


def windows_keys(chord: Chord) -> tuple[int, int]:
    """Return the modifiers and the virtual key that RegisterHotKey takes."""
    held = (chord.alt << 0) | (chord.control << 1) | (chord.shift << 2) | (chord.meta << 3)
    if chord.key == "Space":
        return held | _NO_REPEAT, _SPACE
    number = _function_key(chord)
    return held | _NO_REPEAT, _WINDOWS_F1 + number - 1 if number else ord(chord.key)


class X11Keyboard:
    """What the X server says about a keyboard: `symbols` of each key, from `first` on.

    `modifiers` are the codes of the keys of Shift, Lock, Control and Mod1 to Mod5, in this order.
    """

    def __init__(
        self, first: int, symbols: Sequence[Sequence[int]], modifiers: Sequence[Sequence[int]]
    ) -> None:
        self._first = first
        self._symbols = symbols
        self._modifiers = modifiers

    def key_code(self, chord: Chord) -> int:
        """Return the key; 0 for none. Symbols of a later layout count where no earlier has it."""
        wanted = _x11_symbol(chord)
        found = [
            (list(symbols).index(wanted), number)
            for number, symbols in enumerate(self._symbols)
            if wanted in symbols
        ]
        return self._first + min(found)[1] if found else 0

    def held_mask(self, chord: Chord) -> int:
        """Return the modifiers that are held with the key."""
        mask = X11_CONTROL if chord.control else 0
        mask |= X11_SHIFT if chord.shift else 0
        mask |= (self._mask_of(_ALT_KEYS) or X11_ALT) if chord.alt else 0
        mask |= (self._mask_of(_META_KEYS) or X11_META) if chord.meta else 0
        return mask

    def lock_masks(self, held: int) -> list[int]:
        """Return every union of locks that may be on besides: none of them first."""
        locks = [X11_CAPS_LOCK, *(self._mask_of([symbol]) for symbol in _LOCKS)]
        single = sorted({mask & ~held for mask in locks} - {0})
        sets = chain.from_iterable(combinations(single, n) for n in range(len(single) + 1))
        return sorted({sum(chosen) for chosen in sets})

    def _mask_of(self, symbols: Iterable[int]) -> int:
        wanted = set(symbols)
        for number, codes in enumerate(self._modifiers):
            if any(wanted & set(self._symbols_of(code)) for code in codes):
                return 1 << number
        return 0

    def _symbols_of(self, code: int) -> Sequence[int]:
        at = code - self._first
        return self._symbols[at] if 0 <= at < len(self._symbols) else ()


def _x11_symbol(chord: Chord) -> int:
    if chord.key == "Space":
        return _SPACE
    number = _function_key(chord)
    return _FIRST_FUNCTION_KEY + number - 1 if number else ord(chord.key.lower())


def _function_key(chord: Chord) -> int:
    """Return the number of a function key; 0 for another key."""
    return int(chord.key[1:]) if len(chord.key) > 1 and chord.key[1:].isdigit() else 0
