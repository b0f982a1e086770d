"""What is done in a bare system: commands as root and as its user, a screen, and looks at files."""

from __future__ import annotations

import hashlib
import os
import signal
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import chroots

BARE = ("HOME=/home/ada", "PATH=/usr/bin:/bin")
"""All that the environment of a program holds here, besides the screen where it has one."""
NOT_COMPARED = ("proc", "sys", "dev", "tmp", "run", "root", "var/cache", "var/log")
NOT_COMPARED += ("var/lib/apt", "var/lib/dpkg", "home/ada", "etc/ld.so.cache", "etc/ld.so.cache~")
"""Places that every installation of anything changes; the home is looked at apart."""
APT = ["env", "DEBIAN_FRONTEND=noninteractive", "LC_ALL=C.UTF-8", "apt-get", "-q", "-y"]
APT += ["-o", "Dpkg::Use-Pty=0", "-o", "APT::Sandbox::User=root"]


Found = TypeVar("Found")


class CheckError(Exception):
    """A check failed; the message says what was expected."""


class Session:
    """One bare system with a screen, from the inside of its namespaces."""

    def __init__(self, root: Path, log: Path, display: str) -> None:
        self.root = root
        self._log_file = log
        self._log = log.open("ab")
        self.display = display
        self._started: list[subprocess.Popen[bytes]] = []

    # --- commands ---------------------------------------------------------------------

    def as_root(self, *command: str) -> str:
        """Run a command of the system as root and return its output. Raises CheckError."""
        return self._finished(["chroot", str(self.root), *command])

    def as_user(self, *command: str, timeout_s: float = 120, network: bool = False) -> str:
        """Run a command as the user in an empty environment, without a network by default."""
        return self._finished(self._of_user(command, network=network), timeout_s=timeout_s)

    def start(self, *command: str) -> subprocess.Popen[bytes]:
        """Start a program of the user on the screen, in an environment that is empty besides."""
        line = self._of_user(command, environment=(f"DISPLAY={self.display}",))
        self._note(line)
        started = subprocess.Popen(
            line, stdin=subprocess.DEVNULL, stdout=self._log, stderr=self._log
        )
        self._started.append(started)
        return started

    def outside(self, *command: str, check: bool = True) -> str:
        """Run a program of this computer on the screen: what looks at it, and what types."""
        environment = os.environ | {"DISPLAY": self.display}
        return self._finished(list(command), environment=environment, check=check)

    def close(self) -> None:
        """End what is still running; the namespaces would, too."""
        for started in self._started:
            if started.poll() is None:
                started.send_signal(signal.SIGKILL)
        self._log.close()

    def _of_user(
        self, command: tuple[str, ...], *, environment: tuple[str, ...] = (), network: bool = False
    ) -> list[str]:
        user = f"--userspec={chroots.USER_ID}:{chroots.USER_ID}"
        line = ["chroot", user, str(self.root), "env", "-i", "-C", "/home/ada", *BARE]
        return [*([] if network else ["unshare", "--net"]), *line, *environment, *command]

    def _finished(
        self,
        line: list[str],
        *,
        timeout_s: float = 900,
        environment: dict[str, str] | None = None,
        check: bool = True,
    ) -> str:
        self._note(line)
        try:
            told = subprocess.run(
                line,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=self._log,
                timeout=timeout_s,
                env=environment,
                check=False,
            )
        except subprocess.TimeoutExpired as error:
            raise CheckError(f"{' '.join(line[-6:])} took longer than {timeout_s:.0f} s") from error
        self._log.write(told.stdout)
        if check and told.returncode != 0:
            raise CheckError(f"{' '.join(line[-6:])} ended with {told.returncode}")
        return told.stdout.decode("utf-8", "replace")

    def _note(self, line: list[str]) -> None:
        self._log.write(f"\n$ {' '.join(line)}\n".encode())
        self._log.flush()

    # --- packages -----------------------------------------------------------------------

    def apt(self, *arguments: str) -> None:
        """Run apt-get. Raises CheckError."""
        self.as_root(*APT, *arguments)

    def install(self, *packages: str, recommended: bool = False) -> None:
        """Install packages: names, or files of the system as /tmp/name.deb."""
        more = [] if recommended else ["--no-install-recommends"]
        self.apt("install", *more, *packages)

    def packages(self) -> set[str]:
        """Return the names of all packages that dpkg knows of, removed or not."""
        return set(self.as_root("dpkg-query", "-W", "-f", "${Package}\\n").split())

    # --- the screen -----------------------------------------------------------------------

    def window(self, patience_s: float = 30) -> str:
        """Return the number of the window that the app shows. Raises CheckError."""
        search = ["xdotool", "search", "--onlyvisible", "--class", "hfchat"]
        return wait_for(
            lambda: self.outside(*search, check=False).split()[:1], patience_s, "a window"
        )[0]

    def colours(self) -> int:
        """Return how many colours the screen shows: a window that is painted has many."""
        shot = self.outside("import", "-window", "root", "-format", "%k", "info:-")
        return int(shot.strip() or 0)

    def picture(self) -> str:
        """Return a sign that changes with what the screen shows."""
        return self.outside("import", "-window", "root", "-format", "%#", "info:-")

    def log_text(self) -> str:
        """Return what has been written to the log so far."""
        self._log.flush()
        return self._log_file.read_text("utf-8", "replace")

    def screenshot(self, path: Path) -> None:
        """Keep what the screen shows."""
        path.parent.mkdir(parents=True, exist_ok=True)
        self.outside("import", "-window", "root", str(path))

    # --- files ------------------------------------------------------------------------------

    def snapshot(self) -> dict[str, str]:
        """Return what stands in the system: by path the kind, the mode and the content."""
        found = {}
        for folder, names, files in os.walk(self.root):
            here = Path(folder).relative_to(self.root).as_posix()
            names[:] = [name for name in names if _compared(here, name)]
            for name in [*names, *files]:
                if _compared(here, name):
                    found[_joined(here, name)] = _state(Path(folder) / name)
        return found


def differences(before: dict[str, str], after: dict[str, str]) -> list[str]:
    """Return what came, went or changed between two snapshots."""
    lines = [f"left behind: {path}" for path in sorted(set(after) - set(before))]
    lines += [f"missing: {path}" for path in sorted(set(before) - set(after))]
    lines += [f"changed: {path}" for path in sorted(before) if after.get(path, "") != before[path]]
    return [line for line in lines if not line.startswith("changed") or line[9:] in after]


def wait_for(look: Callable[[], Found], patience_s: float, what: str) -> Found:
    """Return what `look` finds as soon as it finds something. Raises CheckError."""
    until = time.monotonic() + patience_s
    while True:
        if found := look():
            return found
        if time.monotonic() > until:
            raise CheckError(f"there was no {what} within {patience_s:.0f} s")
        time.sleep(0.2)


def _joined(folder: str, name: str) -> str:
    return name if folder == "." else f"{folder}/{name}"


def _compared(folder: str, name: str) -> bool:
    return _joined(folder, name) not in NOT_COMPARED


def _state(path: Path) -> str:
    told = path.lstat()
    head = f"{told.st_mode:o} {told.st_uid}:{told.st_gid}"
    if path.is_symlink():
        return f"{head} {os.readlink(path)}"
    if not path.is_file():
        return head
    return f"{head} {hashlib.sha256(path.read_bytes()).hexdigest()}"
