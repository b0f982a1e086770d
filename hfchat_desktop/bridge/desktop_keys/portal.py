"""Keys in every program by the desktop's portal: Wayland gives no program the keys of others.

The desktop may ask the person first, keeps the answer, and lets the keys be changed in its own
settings. What it says is checked: a session, a list of shortcuts, and which of them was pressed.
"""

from __future__ import annotations

import os
import secrets
from typing import Any

from jeepney import DBusAddress
from PySide6.QtCore import QObject, QTimer

from hfchat_desktop import APPLICATION_ID
from hfchat_desktop.bridge.desktop_keys.session_bus import SessionBus
from hfchat_desktop.bridge.desktop_keys.way import DesktopKeys
from hfchat_desktop.core import activation_token
from hfchat_desktop.core.desktop_keys import Chord, Refusal, portal_trigger
from hfchat_desktop.core.plain_text import plain_label

_SERVICE = "org.freedesktop.portal.Desktop"
_PATH = "/org/freedesktop/portal/desktop"
_SHORTCUTS = "org.freedesktop.portal.GlobalShortcuts"
_REQUEST = "org.freedesktop.portal.Request"
_SESSION = "org.freedesktop.portal.Session"
_REGISTRY = "org.freedesktop.host.portal.Registry"
_BUS = "org.freedesktop.DBus"

_ID = "quick-question"
_SESSION_TOKEN = "hfchat_quick"  # where KDE knows no name of an app it keeps keys by this
_GRANTED = 0
_PATIENCE_MS = 20_000  # for the portal itself; a person is waited for without end
_MOST_KEYS = 60  # characters of what the desktop calls the keys


class PortalKeys(DesktopKeys):
    """`words` are what the desktop calls the shortcut when it asks, and in its settings.

    Keys are bound once in a session, and a desktop that knows the shortcut keeps the keys that it
    has: those that are asked for are a wish, and what came of it is told.
    """

    gives_back_first = True  # two sessions with one shortcut would end together

    def __init__(self, chord: Chord, words: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._chord = chord
        self._words = words
        self._session = ""
        self._begins_anew = False  # the portal has ended, and another may come
        self._requests: dict[str, str] = {}  # path of a request, and what was asked by it
        self._bus = SessionBus(self)
        self._bus.ready.connect(self._on_bus_ready)
        self._bus.lost.connect(self._on_bus_lost)
        self._bus.told.connect(self._on_bus_told)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._on_patience_timeout)

    def begin(self) -> None:
        """Ask for a session, and in it for the keys."""
        self._patience.start()
        self._bus.begin()

    def close(self) -> None:
        """Leave the bus: the portal ends the sessions of those who are gone."""
        self._patience.stop()
        self._session = ""
        self._requests.clear()
        self._bus.close()

    def show_settings(self) -> None:
        """Ask for the desktop's settings of these keys; older portals know no such call."""
        if self._session:
            address = _portal(_SHORTCUTS)
            self._bus.call(address, "ConfigureShortcuts", "osa{sv}", (self._session, "", {}))

    def _give_up(self, reason: Refusal) -> None:
        self.close()
        self.settled.emit(reason, "")

    def _ask(self, member: str, signature: str, *arguments: Any, **options: Any) -> None:
        """Call what answers twice: that it was asked at once, and later what came of it."""
        token = f"hfchat_{secrets.token_hex(8)}"
        owner = self._bus.name.lstrip(":").replace(".", "_")
        self._requests[f"{_PATH}/request/{owner}/{token}"] = member
        given = {"handle_token": ("s", token), **options}
        address = _portal(_SHORTCUTS)
        self._bus.call(address, member, signature, (*arguments, given), self._on_asked)

    def _on_bus_ready(self) -> None:
        for interface in (_REQUEST, _SESSION, _SHORTCUTS):
            self._bus.listen(interface, _SERVICE)
        self._bus.listen(_BUS, _BUS, member="NameOwnerChanged", arg0=_SERVICE)
        self._register()

    def _register(self) -> None:
        """Say who asks, where that is not known by a sandbox; older portals know no such call."""
        self._bus.call(
            _portal(_REGISTRY), "Register", "sa{sv}", (APPLICATION_ID, {}), self._on_registered
        )

    def _on_registered(self, _answer: object) -> None:
        self._ask("CreateSession", "a{sv}", session_handle_token=("s", _SESSION_TOKEN))

    def _on_asked(self, answer: tuple[Any, ...] | None) -> None:
        if answer is None:
            self._give_up(Refusal.MISSING)

    def _on_bus_lost(self) -> None:
        self._give_up(Refusal.MISSING)

    def _on_patience_timeout(self) -> None:
        self._give_up(Refusal.MISSING)

    def _on_bus_told(self, path: str, interface: str, member: str, told: tuple[Any, ...]) -> None:
        match (interface, member), told:
            case (("org.freedesktop.portal.Request", "Response"), (int(code), dict(results))):
                if path in self._requests:
                    self._on_response(self._requests.pop(path), code, results)
            case (("org.freedesktop.portal.GlobalShortcuts", "Activated"), (session, name, *rest)):
                if self._session and (session, name) == (self._session, _ID):
                    self._on_activated(rest)
            case (("org.freedesktop.portal.GlobalShortcuts", "ShortcutsChanged"), (session, now)):
                self._on_shortcuts_changed(session, now)
            case (("org.freedesktop.portal.Session", "Closed"), _):
                if self._session and path == self._session:
                    self._give_up(Refusal.ENDED)
            case (("org.freedesktop.DBus", "NameOwnerChanged"), (str(name), _, owner)):
                if name == _SERVICE:
                    self._on_portal_changed(bool(owner))

    def _on_response(self, asked: str, code: int, results: dict[str, Any]) -> None:
        if code != _GRANTED:
            self._give_up(Refusal.REFUSED)
        elif asked == "CreateSession":
            self._patience.stop()
            session = _inside(results.get("session_handle"))
            if not isinstance(session, str) or not session.startswith("/"):
                self._give_up(Refusal.MISSING)
                return
            self._session = session
            wish = {
                "description": ("s", self._words),
                "preferred_trigger": ("s", portal_trigger(self._chord)),
            }
            self._ask("BindShortcuts", "oa(sa{sv})sa{sv}", session, [(_ID, wish)], "")
        else:
            keys = _keys_of(_inside(results.get("shortcuts")))
            if keys is None:
                self._give_up(Refusal.REFUSED)
            else:
                self.settled.emit("", keys)

    def _on_activated(self, rest: list[Any]) -> None:
        options = next((part for part in rest if isinstance(part, dict)), {})
        activation_token.keep(_inside(options.get("activation_token")), os.environ)
        self.pressed.emit()

    def _on_shortcuts_changed(self, session: object, now: object) -> None:
        """Tell the keys that a person chose in the settings of the desktop."""
        keys = _keys_of(now)
        if self._session and session == self._session and keys is not None:
            self.settled.emit("", keys)

    def _on_portal_changed(self, is_there: bool) -> None:
        """Begin anew with a portal that was started anew: its sessions are gone."""
        if not self._session and not self._begins_anew:
            return
        self._session = ""
        self._requests.clear()
        self._begins_anew = not is_there
        self._patience.start()
        if is_there:
            self._register()


def _portal(interface: str) -> DBusAddress:
    return DBusAddress(_PATH, _SERVICE, interface)


def _inside(value: object) -> object:
    """Return what is in a variant, which jeepney gives as its kind and its value."""
    return value[1] if isinstance(value, tuple) and len(value) == 2 else value


def _keys_of(shortcuts: object) -> str | None:
    """Return what the desktop calls our keys; None where they are not among what it granted."""
    for shortcut in shortcuts if isinstance(shortcuts, list) else []:
        match shortcut:
            case (str(name), dict(facts)) if name == _ID:
                words = _inside(facts.get("trigger_description"))
                return plain_label(words, longest=_MOST_KEYS) if isinstance(words, str) else ""
    return None
