"""What a Linux desktop offers over D-Bus: calls to its portal, and what the portal tells.

Nothing here waits: an answer comes as a signal of the watcher, or never where nobody listens.
QtDBus is imported when this is, so import this when it is needed.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import SLOT, QObject
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusPendingCallWatcher,
    QDBusVariant,
)

_SERVICE = "org.freedesktop.portal.Desktop"
_PATH = "/org/freedesktop/portal/desktop"
_PATIENCE_MS = 5_000


def session_bus() -> QDBusConnection | None:
    """Return the bus of this login, or None where there is none; it is never started."""
    if sys.platform in ("win32", "darwin") or not _has_bus():
        return None
    bus = QDBusConnection.sessionBus()
    return bus if bus.isConnected() else None


def portal_call(
    bus: QDBusConnection,
    interface: str,
    member: str,
    arguments: list[Any],
    parent: QObject,
    answered: Callable[[list[Any] | None], None] | None = None,
) -> None:
    """Call the portal; `answered` is told what it returned, or None where it refused."""
    message = QDBusMessage.createMethodCall(_SERVICE, _PATH, interface_name(interface), member)
    message.setArguments(arguments)
    watcher = QDBusPendingCallWatcher(bus.asyncCall(message, _PATIENCE_MS), parent)

    def finished(done: QDBusPendingCallWatcher) -> None:
        done.deleteLater()
        if answered is not None:
            failed = done.isError()
            answered(None if failed else [plain(part) for part in done.reply().arguments()])

    watcher.finished.connect(finished)


def portal_listen(
    bus: QDBusConnection, interface: str, member: str, listener: QObject, slot: str
) -> bool:
    """Have the slot `slot(QDBusMessage)` of `listener` called for each signal of the portal."""
    name = interface_name(interface)
    slot_name: Any = SLOT(f"{slot}(QDBusMessage)")  # text, which Qt's stubs call bytes
    return bool(bus.connect(_SERVICE, _PATH, name, member, listener, slot_name))


def interface_name(interface: str) -> str:
    """Return the full name of one of the portal's interfaces, as "Settings"."""
    return f"org.freedesktop.portal.{interface}"


def plain(value: object) -> object:
    """Return what is inside of a variant, however deep it was wrapped."""
    while isinstance(value, QDBusVariant):
        value = value.variant()
    return value


def _has_bus() -> bool:
    """Whether there is a bus already; Qt would start one where there is none, and wait."""
    if os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return True
    folder = os.environ.get("XDG_RUNTIME_DIR")
    return bool(folder) and (Path(str(folder)) / "bus").exists()
