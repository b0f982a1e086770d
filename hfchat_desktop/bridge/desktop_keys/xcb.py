"""The few calls of libxcb that keys need, on a connection to the X server of their own.

Errors come as answers to what was asked, and belong to this connection alone: Xlib's would be told
to one function for the whole process, which is Qt's, or would end it.
"""

from __future__ import annotations

import ctypes
import struct
from ctypes import POINTER, byref, c_char_p, c_int, c_uint8, c_uint16, c_uint32, c_void_p
from functools import cache
from typing import Any

from hfchat_desktop.core.x11_keyboard import X11Keyboard

KEY_PRESS, KEY_RELEASE, MAPPING_NOTIFY = 2, 3, 34

_EVENT_BYTES = 32
_MOST_EVENTS = 256  # at once; the rest comes at the next turn
_ASYNC = 1
_MODIFIERS = 8
_LEAST_KEY, _MOST_KEY = 34, 35  # where the server's greeting has the codes of its keys


class _Cookie(ctypes.Structure):
    _fields_ = (("sequence", ctypes.c_uint),)


class _Screens(ctypes.Structure):
    _fields_ = (("data", c_void_p), ("rem", c_int), ("index", c_int))


class XServerError(OSError):
    """There is no X server to be reached, or it is gone, or libxcb is not there."""


class XServer:
    """One connection. Each method raises XServerError once the server is gone."""

    def __init__(self) -> None:
        self._xcb = _library()
        screen = c_int(0)
        self._connection = self._xcb.xcb_connect(None, byref(screen))
        try:
            self._check()
            self._root = self._find_root(screen.value)
        except XServerError:
            self.close()
            raise

    @property
    def file_descriptor(self) -> int:
        """Where there is something to read when something came."""
        return int(self._xcb.xcb_get_file_descriptor(self._connection))

    def close(self) -> None:
        """Leave the server; it takes back whatever keys are grabbed."""
        if self._connection:
            self._xcb.xcb_disconnect(self._connection)
            self._connection = None

    def keyboard(self) -> X11Keyboard:
        """Return what is on the keyboard now."""
        setup = ctypes.string_at(self._xcb.xcb_get_setup(self._connection), _MOST_KEY + 1)
        first, last = setup[_LEAST_KEY], setup[_MOST_KEY]
        count = last - first + 1
        asked = self._xcb.xcb_get_keyboard_mapping(self._connection, first, count)
        width, body = self._reply("xcb_get_keyboard_mapping_reply", asked)
        numbers = struct.unpack(f"={len(body) // 4}I", body[: len(body) // 4 * 4])
        symbols = [numbers[at : at + width] for at in range(0, width * count, max(1, width))]
        asked = self._xcb.xcb_get_modifier_mapping(self._connection)
        width, body = self._reply("xcb_get_modifier_mapping_reply", asked)
        codes = [list(body[at * width : (at + 1) * width]) for at in range(_MODIFIERS)]
        modifiers = [[code for code in row if code] for row in codes]
        return X11Keyboard(first, symbols, modifiers, _symbol_of)

    def grab(self, code: int, held: int) -> bool:
        """Have a key with what is held in every program; return False where another has it."""
        cookie = self._xcb.xcb_grab_key_checked(
            self._connection, 0, self._root, held, code, _ASYNC, _ASYNC
        )
        error = self._xcb.xcb_request_check(self._connection, cookie)
        self._check()
        if error:
            _free(error)
        return not error

    def ungrab(self, code: int, held: int) -> None:
        """Give a key back."""
        self._xcb.xcb_ungrab_key(self._connection, code, self._root, held)
        self._xcb.xcb_flush(self._connection)
        self._check()

    def events(self) -> list[tuple[int, int]]:
        """Return what came since: kind, and when it was in ms of the server's time."""
        found: list[tuple[int, int]] = []
        while len(found) < _MOST_EVENTS:
            event = self._xcb.xcb_poll_for_event(self._connection)
            if not event:
                break
            raw = ctypes.string_at(event, _EVENT_BYTES)
            _free(event)
            found.append((raw[0] & 0x7F, struct.unpack_from("=I", raw, 4)[0]))
        self._check()
        return found

    def _reply(self, name: str, cookie: _Cookie) -> tuple[int, bytes]:
        """Return the second byte of an answer, and what follows its head."""
        reply = getattr(self._xcb, name)(self._connection, cookie, None)
        if not reply:
            raise XServerError
        head = ctypes.string_at(reply, _EVENT_BYTES)
        more = struct.unpack_from("=I", head, 4)[0] * 4
        body = ctypes.string_at(reply + _EVENT_BYTES, more)
        _free(reply)
        return head[1], body

    def _find_root(self, number: int) -> int:
        screens = self._xcb.xcb_setup_roots_iterator(self._xcb.xcb_get_setup(self._connection))
        while number > 0 and screens.rem > 1:
            self._xcb.xcb_screen_next(byref(screens))
            number -= 1
        if not screens.data:
            raise XServerError
        return int(struct.unpack("=I", ctypes.string_at(screens.data, 4))[0])

    def _check(self) -> None:
        if not self._connection or self._xcb.xcb_connection_has_error(self._connection):
            raise XServerError


def _library() -> Any:
    """Return libxcb, which Qt has loaded already, with the types of what is called."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError as error:
        raise XServerError from error
    kinds: dict[str, tuple[Any, list[Any]]] = {
        "xcb_connect": (c_void_p, [c_char_p, POINTER(c_int)]),
        "xcb_disconnect": (None, [c_void_p]),
        "xcb_connection_has_error": (c_int, [c_void_p]),
        "xcb_get_file_descriptor": (c_int, [c_void_p]),
        "xcb_get_setup": (c_void_p, [c_void_p]),
        "xcb_setup_roots_iterator": (_Screens, [c_void_p]),
        "xcb_screen_next": (None, [POINTER(_Screens)]),
        "xcb_get_keyboard_mapping": (_Cookie, [c_void_p, c_uint8, c_uint8]),
        "xcb_get_keyboard_mapping_reply": (c_void_p, [c_void_p, _Cookie, c_void_p]),
        "xcb_get_modifier_mapping": (_Cookie, [c_void_p]),
        "xcb_get_modifier_mapping_reply": (c_void_p, [c_void_p, _Cookie, c_void_p]),
        "xcb_grab_key_checked": (
            _Cookie,
            [c_void_p, c_uint8, c_uint32, c_uint16, c_uint8, c_uint8, c_uint8],
        ),
        "xcb_ungrab_key": (_Cookie, [c_void_p, c_uint8, c_uint32, c_uint16]),
        "xcb_request_check": (c_void_p, [c_void_p, _Cookie]),
        "xcb_poll_for_event": (c_void_p, [c_void_p]),
        "xcb_flush": (c_int, [c_void_p]),
    }
    for name, (result, arguments) in kinds.items():
        function = getattr(xcb, name)
        function.restype, function.argtypes = result, arguments
    return xcb


def _symbol_of(sign: str) -> int:
    """Return X11's number of a sign, 0 for none; by Unicode where libxkbcommon is too old."""
    try:
        find = _xkb_library().xkb_utf32_to_keysym
    except (OSError, AttributeError):
        return 0
    return int(find(ord(sign)))


@cache
def _xkb_library() -> Any:
    library = ctypes.CDLL("libxkbcommon.so.0")  # Qt has loaded it
    library.xkb_utf32_to_keysym.restype = c_uint32
    library.xkb_utf32_to_keysym.argtypes = [c_uint32]
    return library


def _free(pointer: int) -> None:
    """Give back what libxcb gave."""
    _c_library().free(pointer)


@cache
def _c_library() -> Any:
    library = ctypes.CDLL(None)
    library.free.restype, library.free.argtypes = None, [c_void_p]
    return library
