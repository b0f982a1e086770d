"""Keys of Windows, with a stand-in for its library: what is asked of it, and what it tells."""

from __future__ import annotations

from ctypes import addressof, wintypes

from PySide6.QtCore import QByteArray
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from hfchat_desktop.bridge.desktop_keys.windows import WindowsKeys
from hfchat_desktop.core.desktop_keys import WINDOWS_QUICK_KEYS, Refusal, chord_of

CTRL_ALT_SHIFT_ONCE, SPACE = 0x4007, 0x20


class User32:
    """Remembers what it is asked."""

    def __init__(self, *, grants: bool) -> None:
        self.grants = grants
        self.calls: list[tuple[object, ...]] = []

    def RegisterHotKey(self, *arguments: object) -> int:
        self.calls.append(arguments)
        return int(self.grants)

    def VkKeyScanW(self, sign: str) -> int:
        return {"?": 0x1DB}.get(sign, -1)

    def UnregisterHotKey(self, *arguments: object) -> int:
        self.calls.append(arguments)
        return 1


def make(text: str = WINDOWS_QUICK_KEYS, *, grants: bool = True) -> tuple[WindowsKeys, User32]:
    chord = chord_of(text)
    assert chord is not None
    system = User32(grants=grants)
    return WindowsKeys(chord, None, system), system


def test_keys_are_registered_once_told_and_given_back(qtbot: QtBot) -> None:
    keys, system = make()
    spy = QSignalSpy(keys.settled)
    keys.begin()
    assert spy.at(0) == ["", ""]
    assert system.calls == [(None, system.calls[0][1], CTRL_ALT_SHIFT_ONCE, SPACE)]
    message = wintypes.MSG()
    message.message, message.wParam = 0x0312, system.calls[0][1]
    found = keys._filter
    assert found is not None
    with qtbot.waitSignal(keys.pressed):
        taken = found.nativeEventFilter(QByteArray(b"windows_generic_MSG"), addressof(message))
    assert taken == (True, 0)
    message.wParam = 1
    assert found.nativeEventFilter(b"windows_generic_MSG", addressof(message)) == (False, 0)
    assert found.nativeEventFilter(b"xcb_generic_event_t", addressof(message)) == (False, 0)
    keys.close()
    keys.close()
    assert system.calls[1:] == [(None, system.calls[0][1])]


def test_keys_that_another_program_has_are_told(qtbot: QtBot) -> None:
    keys, system = make(grants=False)
    spy = QSignalSpy(keys.settled)
    keys.begin()
    assert spy.at(0) == [Refusal.TAKEN, ""]
    keys.close()
    assert len(system.calls) == 1


def test_signs_are_where_the_layout_has_them_and_others_are_not_asked_for(qtbot: QtBot) -> None:
    keys, system = make("Ctrl+?")
    keys.begin()
    assert system.calls[0][2:] == (0x4006, 0xDB)
    keys.close()
    keys, system = make("Ctrl+Ж")
    spy = QSignalSpy(keys.settled)
    keys.begin()
    assert spy.at(0) == [Refusal.ABSENT, ""]
    assert system.calls == []


def test_keys_that_are_asked_for_beside_others_have_a_number_of_their_own(qtbot: QtBot) -> None:
    (first, one), (second, other) = make(), make("Alt+J")
    first.begin()
    second.begin()
    assert one.calls[0][1] != other.calls[0][1]
    first.close()
    assert one.calls[-1] == (None, one.calls[0][1])
    second.close()


def test_elsewhere_there_is_no_such_way(qtbot: QtBot) -> None:
    chord = chord_of(WINDOWS_QUICK_KEYS)
    assert chord is not None
    keys = WindowsKeys(chord)
    keys._system = None
    spy = QSignalSpy(keys.settled)
    keys.begin()
    assert spy.at(0) == [Refusal.MISSING, ""]
