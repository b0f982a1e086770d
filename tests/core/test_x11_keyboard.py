"""Where keys are on keyboards of X11."""

from __future__ import annotations

from hfchat_desktop.core.desktop_keys import Chord
from hfchat_desktop.core.x11_keyboard import X11Keyboard

Q, A, SPACE, F9 = ord("q"), ord("a"), 0x20, 0xFFC6
NUM_LOCK, SCROLL_LOCK, ALT_L, SUPER_L = 0xFF7F, 0xFF14, 0xFFE9, 0xFFEB
HOME, SLASH, KEYPAD_5, KEYPAD_BEGIN, SCARON = 0xFF50, ord("/"), 0xFFB5, 0xFF9D, 0x1B9


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
    assert bare.places(Chord("Q", alt=True)) == []


def test_signs_names_and_the_number_pad_are_found_with_what_they_need() -> None:
    symbols = [
        (SLASH, ord("?")),
        (ord("5"), ord("%")),
        (HOME,),
        (KEYPAD_BEGIN, KEYPAD_5),
        (SCARON,),
    ]
    found = X11Keyboard(20, symbols, [], {"š": SCARON}.get)  # type: ignore[arg-type]
    cases = {
        "/": [(20, 4)],
        "?": [(20, 5)],  # with Shift, which makes the sign
        "5": [(21, 4), (23, 4)],
        "Home": [(22, 4)],
        "Š": [(24, 4)],
        "Ж": [],
    }
    assert {key: found.places(Chord(key, control=True)) for key in cases} == cases
