"""A stand-in for a portal with shortcuts, run as a process on a bus of its own.

Standard input takes JSON lines: {"press": id} tells that a shortcut was pressed, {"change": id,
"words": words} that it has other keys, {"end": true} closes the session. Each call is printed as a
JSON line. `shortcuts_portal.py KIND`: "grants" keys, "refuses" them, "forgets" them in what it
grants, "odd" answers what it may not, "silent" never answers, "lacks" the interface.
"""

from __future__ import annotations

import json
import os
import select
import sys

from jeepney import DBusAddress, HeaderFields, MessageType, new_error, new_method_return, new_signal
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.low_level import Message

PATH = "/org/freedesktop/portal/desktop"
PORTAL = "org.freedesktop.portal"


class Portal:
    """Answers what a window asks of the portal of shortcuts."""

    def __init__(self, bus: DBusConnection, kind: str) -> None:
        self.bus = bus
        self.kind = kind
        self.session = ""

    def take(self, message: Message) -> None:
        fields = message.header.fields
        if message.header.message_type is not MessageType.method_call:
            return
        member = fields[HeaderFields.member]
        say({"call": [member, *message.body]})
        if member == "ConfigureShortcuts" and self.kind == "grants":
            self.bus.send(new_method_return(message))
            return
        known = {"CreateSession", "BindShortcuts"} if self.kind != "lacks" else set()
        if member not in known:
            self.bus.send(new_error(message, "org.freedesktop.DBus.Error.UnknownMethod"))
            return
        if self.kind == "silent":
            return
        owner = fields[HeaderFields.sender][1:].replace(".", "_")
        options = message.body[-1]
        request = f"{PATH}/request/{owner}/{options['handle_token'][1]}"
        self.bus.send(new_method_return(message, "o", (request,)))
        if member == "CreateSession":
            self.session = f"{PATH}/session/{owner}/{options['session_handle_token'][1]}"
            self.tell(request, "Request", "Response", "ua{sv}", (0, self.created()))
        else:
            code = 1 if self.kind == "refuses" else 0
            self.tell(request, "Request", "Response", "ua{sv}", (code, self.bound(message.body[1])))

    def created(self) -> dict[str, object]:
        odd = self.kind == "odd"
        return {"session_handle": ("u", 7) if odd else ("s", self.session)}

    def bound(self, wishes: list[tuple[str, dict[str, object]]]) -> dict[str, object]:
        granted = [] if self.kind == "forgets" else [name for name, _ in wishes]
        words = {"trigger_description": ("s", "Super+\nQ")}
        return {"shortcuts": ("a(sa{sv})", [(name, words) for name in granted])}

    def order(self, order: dict[str, object]) -> None:
        if "press" in order:
            session = str(order.get("session") or self.session)
            facts = {"activation_token": ("s", order.get("token", "a token"))}
            told = (session, order["press"], 1, facts)
            self.tell(PATH, "GlobalShortcuts", "Activated", "osta{sv}", told)
        if "change" in order:
            session = str(order.get("session") or self.session)
            words = {"trigger_description": ("s", order["words"])}
            told = (session, [(order["change"], words)])
            self.tell(PATH, "GlobalShortcuts", "ShortcutsChanged", "oa(sa{sv})", told)
        if "end" in order:
            self.tell(self.session, "Session", "Closed", "a{sv}", ({},))

    def tell(self, path: str, interface: str, member: str, kind: str, told: tuple) -> None:
        address = DBusAddress(path, interface=f"{PORTAL}.{interface}")
        self.bus.send(new_signal(address, member, kind, told))


def say(line: dict[str, object]) -> None:
    sys.stdout.write(json.dumps(line) + "\n")
    sys.stdout.flush()


def main() -> int:
    bus = open_dbus_connection("SESSION")
    bus.send_and_get_reply(message_bus.RequestName(f"{PORTAL}.Desktop"))
    portal = Portal(bus, sys.argv[1])
    say({"ready": True})
    begun = b""
    while True:
        readable, _, _ = select.select([0, bus.sock], [], [])
        if bus.sock in readable:
            portal.take(bus.receive())
            while True:
                try:
                    portal.take(bus.receive(timeout=0))
                except TimeoutError:
                    break
        if 0 in readable:
            found = os.read(0, 65_536)
            if not found:
                return 0
            *lines, begun = (begun + found).split(b"\n")
            for line in lines:
                portal.order(json.loads(line))


if __name__ == "__main__":
    sys.exit(main())
