"""Where keys are on a keyboard of X11, and what is held with them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import chain, combinations

from hfchat_desktop.core.desktop_keys import NAMED_KEYS, Chord, function_key

X11_SHIFT, X11_CAPS_LOCK, X11_CONTROL, X11_ALT, X11_META = 1, 2, 4, 8, 64

_FIRST_FUNCTION_KEY = 0xFFBE
_LAST_LATIN_1 = 0xFF
_UNICODE = 0x0100_0000
_LOCKS = (0xFF7F, 0xFF14)  # Num Lock, Scroll Lock: they may be on, and say nothing
_ALT_KEYS = (0xFFE9, 0xFFEA)
_META_KEYS = (0xFFEB, 0xFFEC)  # X11 calls them Super
_NUMBER_PAD = {sign: 0xFFAA + at for at, sign in enumerate("*+,-./0123456789")}


class X11Keyboard:
    """What the X server says about a keyboard: `symbols` of each key, from `first` on.

    `modifiers` are the codes of the keys of Shift, Lock, Control and Mod1 to Mod5, in this order.
    `symbol_of` tells the number of a sign beyond Latin-1: many have one from before Unicode.
    """

    def __init__(
        self,
        first: int,
        symbols: Sequence[Sequence[int]],
        modifiers: Sequence[Sequence[int]],
        symbol_of: Callable[[str], int] = ord,
    ) -> None:
        self._first = first
        self._symbols = symbols
        self._modifiers = modifiers
        self._symbol_of = symbol_of

    def key_code(self, chord: Chord) -> int:
        """Return the key; 0 for none. Symbols of a later layout count where no earlier has it."""
        return self._find(self._symbols_for(chord))[0]

    def places(self, chord: Chord) -> list[tuple[int, int]]:
        """Return each key that writes it, on the number pad, too, and what is held with it."""
        held = self.held_mask(chord)
        code, is_shifted = self._find(self._symbols_for(chord))
        found = [(code, held | X11_SHIFT if is_shifted else held)] if code else []
        code, _ = self._find({_NUMBER_PAD[chord.key]} if chord.key in _NUMBER_PAD else set())
        return [*found, (code, held)] if code else found

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

    def _find(self, wanted: set[int]) -> tuple[int, bool]:
        """Return a key, 0 for none, and whether it has the symbol with Shift: each second one."""
        found = [
            (column, number)
            for number, symbols in enumerate(self._symbols)
            for column, symbol in enumerate(symbols)
            if symbol in wanted
        ]
        if not found:
            return 0, False
        column, number = min(found)
        return self._first + number, bool(column % 2)

    def _symbols_for(self, chord: Chord) -> set[int]:
        """Return the numbers that the key may have."""
        if chord.key in NAMED_KEYS:
            return {NAMED_KEYS[chord.key].x11}
        number = function_key(chord)
        if number:
            return {_FIRST_FUNCTION_KEY + number - 1}
        sign = chord.key.lower()
        if ord(sign) <= _LAST_LATIN_1:
            return {ord(sign)}
        return {_UNICODE | ord(sign), self._symbol_of(sign)}

    def _mask_of(self, symbols: Iterable[int]) -> int:
        wanted = set(symbols)
        for number, codes in enumerate(self._modifiers):
            if any(wanted & set(self._symbols_of(code)) for code in codes):
                return 1 << number
        return 0

    def _symbols_of(self, code: int) -> Sequence[int]:
        at = code - self._first
        return self._symbols[at] if 0 <= at < len(self._symbols) else ()
