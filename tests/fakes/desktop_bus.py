"""A bus of a login of its own, with a stand-in portal on it: nothing of the real desktop."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtDBus import QDBusConnection

PORTAL = Path(__file__).with_name("desktop_portal.py")
PATIENCE_S = 10.0
CONFIG = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:dir={folder}</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*"/><allow receive_sender="*"/>
<allow own="*"/></policy></busconfig>"""


class DesktopBus:
    """Starts the bus; `start_portal` starts who answers on it. `close` ends both."""

    def __init__(self, folder: Path, program: Path = PORTAL) -> None:
        self.calls: list[list[object]] = []
        self.program = program
        self.portal: subprocess.Popen[str] | None = None
        config = folder / "bus.conf"
        config.write_text(CONFIG.format(folder=folder), encoding="utf-8")
        self.daemon = subprocess.Popen(
            [daemon() or "dbus-daemon", f"--config-file={config}", "--print-address", "--nofork"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert self.daemon.stdout is not None
        self.address = self.daemon.stdout.readline().strip()
        self.name = f"of {self.address}"

    def start_portal(self, *interfaces: str, **settings: int) -> None:
        """Start a portal that has these interfaces, all without any, and these settings."""
        environment = {**os.environ, "DBUS_SESSION_BUS_ADDRESS": self.address}
        self.portal = subprocess.Popen(
            [sys.executable, str(self.program), *interfaces],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=environment,
        )
        assert self.portal.stdout is not None
        assert "ready" in self.portal.stdout.readline()
        os.set_blocking(self.portal.stdout.fileno(), False)
        if settings:
            self.order(settings={k.replace("_", "-"): v for k, v in settings.items()})

    def order(self, **order: object) -> None:
        """Have the portal change or tell something; see there."""
        assert self.portal is not None
        assert self.portal.stdin is not None
        self.portal.stdin.write(json.dumps(order) + "\n")
        self.portal.stdin.flush()

    def wait_for_call(self, interface: str, member: str) -> list[object]:
        """Return the arguments of the next call of `member`."""
        until = time.monotonic() + PATIENCE_S
        while time.monotonic() < until:
            self.hear()
            for number, call in enumerate(self.calls):
                if call[:2] == [interface, member]:
                    del self.calls[: number + 1]
                    return list(call[2])  # type: ignore[call-overload]
            QCoreApplication.processEvents()
            time.sleep(0.01)
        raise AssertionError(f"{interface}.{member} was not called")

    def wait_for_member(self, member: str) -> list[object]:
        """Return the arguments of the next call of `member`, where no interface is told."""
        until = time.monotonic() + PATIENCE_S
        while time.monotonic() < until:
            self.hear()
            for number, call in enumerate(self.calls):
                if call[0] == member:
                    del self.calls[: number + 1]
                    return call[1:]
            QCoreApplication.processEvents()
            time.sleep(0.01)
        raise AssertionError(f"{member} was not called")

    def end_portal(self) -> None:
        """End who answers on the bus."""
        assert self.portal is not None
        self.portal.kill()
        self.portal.wait()
        for pipe in (self.portal.stdin, self.portal.stdout):
            if pipe is not None:
                pipe.close()

    def hear(self) -> None:
        """Take what the portal was asked since."""
        assert self.portal is not None
        assert self.portal.stdout is not None
        while line := self.portal.stdout.readline():
            self.calls.append(json.loads(line)["call"])

    def connection(self) -> QDBusConnection:
        """Return a connection to this bus, as `ui.desktop_portal.session_bus` does."""
        return QDBusConnection.connectToBus(self.address, self.name)

    def close(self) -> None:
        """End portal and bus."""
        QDBusConnection.disconnectFromBus(self.name)
        for process in (self.portal, self.daemon):
            if process is not None:
                process.kill()
                process.wait()
                for pipe in (process.stdin, process.stdout):
                    if pipe is not None:
                        pipe.close()


def daemon() -> str | None:
    """Return the program of the bus, or None where it is not installed."""
    return shutil.which("dbus-daemon")
