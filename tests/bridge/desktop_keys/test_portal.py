"""Keys by the desktop's portal, on a bus of its own: asked for, granted, refused, and lost."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalServer
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

pytest.importorskip("jeepney")

from hfchat_desktop.bridge.desktop_keys import portal as portal_module
from hfchat_desktop.bridge.desktop_keys.portal import PortalKeys
from hfchat_desktop.core.desktop_keys import QUICK_KEYS, Refusal, chord_of
from tests.fakes.desktop_bus import DesktopBus, daemon

FAKE = Path(__file__).parents[2] / "fakes" / "shortcuts_portal.py"
WORDS = "Ask a quick question"


@pytest.fixture
def bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[DesktopBus]:
    """Return a bus of its own, which this process takes for the one of the login."""
    if sys.platform in ("win32", "darwin") or daemon() is None:
        pytest.skip("dbus-daemon is not installed")
    made = DesktopBus(tmp_path, FAKE)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", made.address)
    monkeypatch.delenv("XDG_ACTIVATION_TOKEN", raising=False)
    yield made
    made.close()


@pytest.fixture
def keys(bus: DesktopBus) -> Iterator[PortalKeys]:
    """Return keys that nobody asked for yet."""
    chord = chord_of(QUICK_KEYS)
    assert chord is not None
    made = PortalKeys(chord, WORDS)
    yield made
    made.close()


def settled(qtbot: QtBot, keys: PortalKeys) -> list[object]:
    """Ask, and return what came of it."""
    with qtbot.waitSignal(keys.settled) as told:
        keys.begin()
    return list(told.args)


def test_keys_are_asked_for_by_name_and_told_when_they_are_pressed(
    qtbot: QtBot, bus: DesktopBus, keys: PortalKeys
) -> None:
    bus.start_portal("grants")
    assert settled(qtbot, keys) == ["", "Super+ Q"]
    assert bus.wait_for_member("Register") == ["alt.hfchat.hfchat", {}]
    bus.wait_for_member("CreateSession")
    session, wishes, parent, _ = bus.wait_for_member("BindShortcuts")
    asked = {"description": ["s", WORDS], "preferred_trigger": ["s", "CTRL+ALT+space"]}
    assert (wishes, parent) == ([["quick-question", asked]], "")

    with qtbot.waitSignal(keys.pressed):
        bus.order(press="quick-question")
    assert os.environ.pop("XDG_ACTIVATION_TOKEN") == "a token"
    with qtbot.assertNotEmitted(keys.pressed, wait=200):
        bus.order(press="another")
        bus.order(press="quick-question", session=f"{session}_other")


@pytest.mark.parametrize("token", ["", "x" * 501, "a\nb", 7])
def test_a_token_that_is_none_is_left_out(
    qtbot: QtBot, bus: DesktopBus, keys: PortalKeys, token: object
) -> None:
    bus.start_portal("grants")
    settled(qtbot, keys)
    with qtbot.waitSignal(keys.pressed):
        bus.order(press="quick-question", token=str(token) if token != 7 else "\x07")
    assert "XDG_ACTIVATION_TOKEN" not in os.environ


@pytest.mark.parametrize(
    ("kind", "reason"),
    [
        ("lacks", Refusal.MISSING),
        ("refuses", Refusal.REFUSED),
        ("forgets", Refusal.REFUSED),
        ("odd", Refusal.MISSING),
    ],
)
def test_what_the_portal_does_not_grant_is_told(
    qtbot: QtBot, bus: DesktopBus, keys: PortalKeys, kind: str, reason: Refusal
) -> None:
    bus.start_portal(kind)
    assert settled(qtbot, keys) == [reason, ""]


def test_a_portal_that_never_answers_is_given_up(
    qtbot: QtBot, bus: DesktopBus, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(portal_module, "_PATIENCE_MS", 300)
    bus.start_portal("silent")
    chord = chord_of(QUICK_KEYS)
    assert chord is not None
    keys = PortalKeys(chord, WORDS)
    assert settled(qtbot, keys) == [Refusal.MISSING, ""]


def test_without_a_portal_or_a_bus_it_is_missing(
    qtbot: QtBot, bus: DesktopBus, keys: PortalKeys, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert settled(qtbot, keys) == [Refusal.MISSING, ""]
    chord = chord_of(QUICK_KEYS)
    assert chord is not None
    for address in ("unix:path=/nowhere/bus", "tcp:host=localhost", "nonsense", ""):
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
        assert settled(qtbot, PortalKeys(chord, WORDS)) == [Refusal.MISSING, ""]


@pytest.mark.parametrize(
    "answers",
    [
        [b"REJECTED EXTERNAL\r\n"],
        [b"OK 12\r\n", b"\xff" * 64],
        [b"OK 12\r\n", b"l\x02\x00\x01" + b"\x00\x00\x00\x40" + b"\x00" * 8, b"x" * 2_000_000],
        [b"x" * 10_000],
    ],
)
def test_a_bus_that_speaks_nonsense_is_left(
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    keys: PortalKeys,
    answers: list[bytes],
) -> None:
    server = QLocalServer()
    assert server.listen(str(tmp_path / "odd"))
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path / 'odd'}")
    heard: list[bytes] = []

    def answer() -> None:
        socket = server.nextPendingConnection()

        def read() -> None:
            heard.append(bytes(socket.readAll().data()))
            while answers:
                socket.write(answers.pop(0))
                socket.flush()
                qtbot.wait(20)

        socket.readyRead.connect(read)

    server.newConnection.connect(answer)
    assert settled(qtbot, keys) == [Refusal.MISSING, ""]
    assert heard[0].startswith(b"\0AUTH EXTERNAL ")
    server.close()


def test_keys_that_a_person_changes_in_the_desktop_are_told(
    qtbot: QtBot, bus: DesktopBus, keys: PortalKeys
) -> None:
    bus.start_portal("grants")
    settled(qtbot, keys)
    with qtbot.waitSignal(keys.settled) as told:
        bus.order(change="quick-question", words="Super+\nW")
    assert told.args == ["", "Super+ W"]
    with qtbot.assertNotEmitted(keys.settled, wait=200):
        bus.order(change="another", words="F1")
        bus.order(change="quick-question", words="F1", session="/another")


@pytest.mark.parametrize("kind", ["grants", "older"])
def test_a_desktop_shows_its_settings_where_it_has_any(
    qtbot: QtBot, bus: DesktopBus, keys: PortalKeys, kind: str
) -> None:
    bus.start_portal(kind)
    keys.show_settings()  # there is no session yet
    settled(qtbot, keys)
    session, *_ = bus.wait_for_member("BindShortcuts")
    keys.show_settings()
    assert bus.wait_for_member("ConfigureShortcuts") == [session, "", {}]
    with qtbot.waitSignal(keys.pressed):
        bus.order(press="quick-question")
    os.environ.pop("XDG_ACTIVATION_TOKEN")


def test_a_session_has_a_name_that_stays(qtbot: QtBot, bus: DesktopBus, keys: PortalKeys) -> None:
    """KDE keeps the keys of an app that it does not know by this name."""
    bus.start_portal("grants")
    chord = chord_of("Meta+J")
    assert chord is not None
    again = PortalKeys(chord, WORDS)
    names: list[object] = []
    for each in (keys, again):
        settled(qtbot, each)
        (options,) = bus.wait_for_member("CreateSession")
        assert isinstance(options, dict)
        names.append(options["session_handle_token"])
        each.close()
    assert names[0] == names[1]
    assert bus.wait_for_member("BindShortcuts")[1][0][1]["preferred_trigger"] == ["s", "LOGO+j"]  # type: ignore[index]


def test_a_session_that_the_desktop_ends_is_told(
    qtbot: QtBot, bus: DesktopBus, keys: PortalKeys
) -> None:
    bus.start_portal("grants")
    settled(qtbot, keys)
    with qtbot.waitSignal(keys.settled) as told:
        bus.order(end=True)
    assert told.args == [Refusal.ENDED, ""]


def test_a_portal_that_begins_anew_is_asked_anew(
    qtbot: QtBot, bus: DesktopBus, keys: PortalKeys
) -> None:
    bus.start_portal("grants")
    settled(qtbot, keys)
    bus.end_portal()
    with qtbot.waitSignal(keys.settled) as told:
        bus.start_portal("grants")
    assert told.args == ["", "Super+ Q"]
    with qtbot.waitSignal(keys.pressed):
        bus.order(press="quick-question")
    os.environ.pop("XDG_ACTIVATION_TOKEN")


def test_keys_that_are_given_back_are_told_no_more(
    qtbot: QtBot, bus: DesktopBus, keys: PortalKeys
) -> None:
    bus.start_portal("grants")
    settled(qtbot, keys)
    keys.close()
    spy = QSignalSpy(keys.settled)
    with qtbot.assertNotEmitted(keys.pressed, wait=200):
        bus.order(press="quick-question")
    bus.close()
    qtbot.wait(50)
    assert spy.count() == 0


def test_a_bus_that_ends_is_told(qtbot: QtBot, bus: DesktopBus, keys: PortalKeys) -> None:
    bus.start_portal("grants")
    settled(qtbot, keys)
    with qtbot.waitSignal(keys.settled) as told:
        bus.close()
    assert told.args == [Refusal.MISSING, ""]
