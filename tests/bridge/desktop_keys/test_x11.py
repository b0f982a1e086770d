"""Keys of X11, on a real server: locks, keys that another program has, and a held key."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from hfchat_desktop.bridge.desktop_keys.x11 import X11Keys
from hfchat_desktop.core.desktop_keys import QUICK_KEYS, Refusal, chord_of
from tests.bridge.desktop_keys.conftest import Xdo
from tests.journeys.screen import Screen

Make = Callable[..., X11Keys]
PRESS = "ctrl+alt+space"


@pytest.fixture
def make(screen: Screen) -> Iterator[Make]:
    """Return what makes keys; each gives its own back at the end."""
    made: list[X11Keys] = []

    def make(text: str = QUICK_KEYS) -> X11Keys:
        chord = chord_of(text)
        assert chord is not None
        made.append(X11Keys(chord))
        return made[-1]

    yield make
    for keys in made:
        keys.close()


def begun(keys: X11Keys) -> list[object]:
    """Begin, and return what was told of it."""
    spy = QSignalSpy(keys.settled)
    keys.begin()
    return [told for at in range(spy.count()) for told in spy.at(at)]


@pytest.mark.parametrize(
    "locks", [(), ("Num_Lock",), ("Caps_Lock",), ("Num_Lock", "Caps_Lock"), ("Scroll_Lock",)]
)
def test_keys_are_told_whichever_locks_are_on(
    qtbot: QtBot, make: Make, xdo: Xdo, locks: tuple[str, ...]
) -> None:
    keys = make()
    assert begun(keys) == ["", ""]
    for lock in locks:
        xdo("key", lock)
    with qtbot.waitSignal(keys.pressed):
        xdo("key", PRESS)
    with qtbot.assertNotEmitted(keys.pressed, wait=200):
        xdo("key", "ctrl+space")
        xdo("key", "alt+space")
        xdo("key", "ctrl+alt+shift+space")


def test_keys_that_another_program_has_are_refused_and_come_when_it_ends(
    qtbot: QtBot, make: Make, xdo: Xdo
) -> None:
    other, ours = make(), make()
    assert begun(other) == ["", ""]
    assert begun(ours) == [Refusal.TAKEN, ""]
    with qtbot.waitSignal(other.pressed), qtbot.assertNotEmitted(ours.pressed):
        xdo("key", PRESS)
    other.close()
    again = make()
    assert begun(again) == ["", ""]
    with qtbot.waitSignal(again.pressed), qtbot.assertNotEmitted(other.pressed):
        xdo("key", PRESS)


def test_a_part_that_another_program_has_leaves_no_other_part_with_us(make: Make) -> None:
    other = make()
    other.begin()
    assert other._server is not None
    for pair in other._grabbed[:-1]:
        other._server.ungrab(*pair)
    assert begun(make()) == [Refusal.TAKEN, ""]
    other.close()
    assert begun(make()) == ["", ""]


def test_a_held_key_calls_once(qtbot: QtBot, make: Make, xdo: Xdo) -> None:
    keys = make()
    keys.begin()
    spy = QSignalSpy(keys.pressed)
    xdo("keydown", "ctrl", "keydown", "alt", "keydown", "space")
    qtbot.wait(1_000)  # the server repeats it after 0.5 s
    xdo("keyup", "space", "keyup", "alt", "keyup", "ctrl")
    qtbot.wait(100)
    assert spy.count() == 1


def test_other_keys_of_the_keyboard_are_found(qtbot: QtBot, make: Make, xdo: Xdo) -> None:
    for text, press in (("Ctrl+Shift+F9", "ctrl+shift+F9"), ("Meta+Shift+Q", "super+shift+q")):
        keys = make(text)
        assert begun(keys) == ["", ""]
        with qtbot.waitSignal(keys.pressed):
            xdo("key", press)


def test_keys_are_found_again_when_the_keyboard_changes(
    qtbot: QtBot, make: Make, xdo: Xdo, screen: Screen
) -> None:
    keys = make("Ctrl+Alt+Q")
    keys.begin()
    spy = QSignalSpy(keys.settled)
    before = keys._grabbed
    assert screen.set_layout("fr")  # its Q is where others have A
    qtbot.waitUntil(lambda: spy.count() > 0)
    assert keys._grabbed != before
    with qtbot.waitSignal(keys.pressed):
        xdo("key", "ctrl+alt+q")


@pytest.mark.parametrize(
    ("layout", "text", "code"),
    [
        ("us", "Ctrl+Alt+Home", 110),
        ("us", "Ctrl+?", 61),
        ("us", "Ctrl+Alt+7", 79),  # on the number pad, which writes it as well
        ("us", "F8", 74),
        ("us,ru", "Ctrl+Alt+Й", 24),
        ("ru", "Meta+Й", 24),
        ("cz", "Ctrl+Alt+Š", 12),
        ("cz", "Ctrl+Alt+3", 12),
        ("de", "Ctrl+Alt+Ü", 34),
        ("fr", "Ctrl+Alt+&", 10),
    ],
)
def test_any_key_of_a_layout_can_call(
    qtbot: QtBot, make: Make, xdo: Xdo, screen: Screen, layout: str, text: str, code: int
) -> None:
    if not screen.set_layout(layout):
        pytest.skip("setxkbmap is not installed")
    keys = make(text)
    assert begun(keys) == ["", ""]
    chord = chord_of(text)
    assert chord is not None
    needs_shift = text in ("Ctrl+?", "Ctrl+Alt+3")  # which the layout writes with Shift
    names = {"ctrl": chord.control, "alt": chord.alt, "shift": needs_shift, "super": chord.meta}
    held = [name for name, is_held in names.items() if is_held]
    with qtbot.waitSignal(keys.pressed):
        for name in held:
            xdo("keydown", name)
        xdo("key", str(code))
        for name in held:
            xdo("keyup", name)


def test_a_key_that_the_layout_lacks_is_told(make: Make, screen: Screen) -> None:
    screen.set_layout("us")
    for text in ("Ctrl+Ж", "Ctrl+Ę", "Ctrl+Ü"):
        assert begun(make(text)) == [Refusal.ABSENT, ""]


def test_other_keys_are_grabbed_beside_those_in_force(qtbot: QtBot, make: Make, xdo: Xdo) -> None:
    old, other = make(), make("Ctrl+Alt+J")
    assert begun(old) == ["", ""]
    assert begun(other) == ["", ""]
    old.close()
    with qtbot.waitSignal(other.pressed), qtbot.assertNotEmitted(old.pressed):
        xdo("key", PRESS)
        xdo("key", "ctrl+alt+j")


def test_without_a_server_they_are_refused(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":nowhere")
    assert begun(make()) == [Refusal.MISSING, ""]


def test_a_server_that_ends_is_told_and_nothing_else_happens(
    qtbot: QtBot, make: Make, screen: Screen
) -> None:
    keys = make()
    keys.begin()
    with qtbot.waitSignal(keys.settled) as told:
        screen.close()
    assert told.args == [Refusal.MISSING, ""]
