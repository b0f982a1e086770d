"""A stand-in for a desktop's portal, run as a process on a bus of its own.

Standard input takes JSON lines: {"settings": {key: value}} to change what is read, {"signal":
[interface, member, arguments]} to tell something. Each call is printed as a JSON line. Run as
`desktop_portal.py [INTERFACE …]`; without names all are offered.
"""

from __future__ import annotations

import json
import os
import sys

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusObjectPath,
    QDBusVariant,
    QDBusVirtualObject,
)

PATH = "/org/freedesktop/portal/desktop"
PORTAL = "org.freedesktop.portal"
APPEARANCE = "org.freedesktop.appearance"


class Portal(QDBusVirtualObject):
    """Answers what the window asks of a portal."""

    def __init__(self, bus: QDBusConnection, interfaces: list[str]) -> None:
        super().__init__()
        self.bus = bus
        self.interfaces = interfaces
        self.settings: dict[str, int] = {}

    def introspect(self, path: str) -> str:
        return ""

    def handleMessage(self, message: QDBusMessage, connection: QDBusConnection) -> bool:
        interface, member = message.interface().removeprefix(PORTAL + "."), message.member()
        if interface.startswith("org.") or (self.interfaces and interface not in self.interfaces):
            return False
        arguments = message.arguments()
        shown = [part if isinstance(part, str | int) else str(type(part)) for part in arguments]
        say({"call": [interface, member, shown]})
        answer = self.answer(interface, member, arguments, message.service())
        if answer is None:
            connection.send(message.createErrorReply("org.freedesktop.portal.Error.Failed", "no"))
        else:
            reply = message.createReply()
            reply.setArguments(answer)
            connection.send(reply)
        return True

    def answer(
        self, interface: str, member: str, arguments: list[object], sender: str
    ) -> list[object] | None:
        if interface == "Settings" and member == "Read":
            key = str(arguments[1])
            if arguments[0] != APPEARANCE or key not in self.settings:
                return None
            return [QDBusVariant(QDBusVariant(self.settings[key]))]
        if interface in ("GlobalShortcuts", "Inhibit"):
            return [QDBusObjectPath(f"{PATH}/request/{sender[1:].replace('.', '_')}/fake")]
        return []

    def take(self, order: dict[str, object]) -> None:
        for key, value in dict(order.get("settings", {})).items():  # type: ignore[call-overload]
            self.settings[key] = value
            self.tell("Settings", "SettingChanged", [APPEARANCE, key, QDBusVariant(value)])
        if "signal" in order:
            self.tell(*order["signal"])  # type: ignore[misc]

    def tell(self, interface: str, member: str, arguments: list[object]) -> None:
        signal = QDBusMessage.createSignal(PATH, f"{PORTAL}.{interface}", member)
        signal.setArguments(arguments)
        self.bus.send(signal)


def say(line: dict[str, object]) -> None:
    sys.stdout.write(json.dumps(line) + "\n")
    sys.stdout.flush()


class Orders(QObject):
    """Reads standard input; its end ends the process."""

    def __init__(self, portal: Portal) -> None:
        super().__init__()
        self.portal = portal
        self.begun = b""
        self.notifier = QSocketNotifier(0, QSocketNotifier.Type.Read, self)
        self.notifier.activated.connect(self.read)

    def read(self) -> None:
        found = os.read(0, 65_536)
        if not found:
            QCoreApplication.quit()
            return
        *lines, self.begun = (self.begun + found).split(b"\n")
        for line in lines:
            self.portal.take(json.loads(line))


def main() -> int:
    application = QCoreApplication([])
    bus = QDBusConnection.sessionBus()
    portal = Portal(bus, sys.argv[1:])
    option = QDBusConnection.VirtualObjectRegisterOption.SubPath
    if not bus.registerVirtualObject(PATH, portal, option):
        return 1
    if not bus.registerService(f"{PORTAL}.Desktop"):
        return 1
    orders = Orders(portal)
    say({"ready": True})
    status = application.exec()
    orders.deleteLater()
    return status


if __name__ == "__main__":
    sys.exit(main())
