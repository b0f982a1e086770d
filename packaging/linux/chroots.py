"""Bare Debian and Ubuntu systems in folders, to install packages in and throw away.

A system is made once by debootstrap and kept as an archive in build/chroots. Each use unpacks
it anew and runs in namespaces of its own: whatever happens, the kernel ends all that was
started there and takes all mounts away, so that nothing of them is ever seen outside.
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tree import ROOT, PackageError

FOLDER = ROOT / "build" / "chroots"
LOGS = ROOT / "build" / "logs"
USER, USER_ID = "ada", 1000
SOCKETS = Path("/tmp/.X11-unix")
"""Of screens; whoever starts a screen and whoever shows something on it meet here."""
INSIDE = "HFCHAT_CHECK_INSIDE"
"""Set in the namespaces: the root of the system that is used there."""


@dataclass(frozen=True)
class System:
    """One system that packages are tried in."""

    name: str
    suite: str
    title: str
    vendor: str = "debian"


def systems() -> list[System]:
    """Return the systems that can be made here, from the package sources of this computer."""
    vendors = {vendor for vendor, _ in sources()}
    found = []
    if "debian" in vendors:
        found += [
            System("debian-12", "bookworm", "Debian 12"),
            System("debian-13", "trixie", "Debian 13"),
        ]
    if "ubuntu" in vendors:
        found.append(System("ubuntu-22.04", "jammy", "Ubuntu 22.04", "ubuntu"))
    elif "debian" in vendors:
        found.append(System("like-ubuntu-22.04", "bookworm", "Debian 12 dressed as Ubuntu 22.04"))
    return found


def sources() -> list[tuple[str, str]]:
    """Return the vendors and addresses that this computer has its packages from."""
    found = []
    places = [Path("/etc/apt/sources.list"), *sorted(Path("/etc/apt/sources.list.d").glob("*"))]
    for place in places:
        if place.is_file() and place.suffix in (".list", ".sources"):
            text = re.sub(r"(?m)^\s*#.*$", "", place.read_text("utf-8", "replace"))
            for address in re.findall(r"(?:^|\s)(https?://\S+|mirror\+\S+|file:/\S+)", text):
                vendor = re.search(r"/(debian|ubuntu)/?$", address)
                if vendor:
                    found.append((vendor[1], address))
    return found


def missing_tools() -> list[str]:
    """Return the packages without which nothing can be tried here."""
    tools = {
        "debootstrap": "debootstrap",
        "unshare": "util-linux",
        "Xvfb": "xvfb",
        "openbox": "openbox",
        "xdotool": "xdotool",
        "xprop": "x11-utils",
        "import": "imagemagick",
    }
    return [package for tool, package in tools.items() if not shutil.which(tool)]


def archive(system: System) -> Path:
    """Return the archive of a bare system, made now if it is not there. Raises PackageError."""
    kept = FOLDER / f"{system.suite}.tar.zst"
    if kept.is_file():
        return kept
    FOLDER.mkdir(parents=True, exist_ok=True)
    LOGS.mkdir(parents=True, exist_ok=True)
    address = next(address for vendor, address in sources() if vendor == system.vendor)
    place, log = FOLDER / f"making-{system.suite}", LOGS / f"debootstrap-{system.suite}.log"
    remove(place)
    print(f"making a bare {system.title} (once; {log})", flush=True)
    with log.open("wb") as out:
        command = ["debootstrap", "--variant=minbase", system.suite, str(place), address]
        made = subprocess.call(isolated(command), stdout=out, stderr=out)
    if made != 0:
        raise PackageError(f"debootstrap could not make {system.title}: see {log}.")
    for package in (place / "var/cache/apt/archives").glob("*.deb"):
        package.unlink()
    part = kept.with_name(kept.name + ".part")
    subprocess.run(["tar", "-C", str(place), "--zstd", "-cf", str(part), "."], check=True)
    os.replace(part, kept)
    remove(place)
    return kept


def isolated(command: Sequence[str]) -> list[str]:
    """Return a command that runs in namespaces of its own and ends with all it started."""
    return ["unshare", "--mount", "--pid", "--fork", "--kill-child", *command]


@contextlib.contextmanager
def unpacked(system: System) -> Iterator[Path]:
    """Give a fresh copy of a system, without any mounts, and remove it afterwards."""
    kept = archive(system)
    place = FOLDER / f"used-{system.name}-{os.getpid()}"
    for old in FOLDER.glob(f"used-{system.name}-*"):
        if not Path("/proc", old.name.rpartition("-")[2]).exists():
            remove(old)  # of a check that was killed
    place.mkdir(parents=True)
    try:
        subprocess.run(["tar", "-C", str(place), "--zstd", "-xf", str(kept)], check=True)
        _furnish(place, system)
        yield place
    finally:
        remove(place)


def remove(place: Path) -> None:
    """Remove a system. What is mounted in it is never touched: then it stays, with an error."""
    lines = Path("/proc/self/mountinfo").read_text("utf-8").splitlines()
    mounted = [line.split()[4] for line in lines]
    if any(Path(point).is_relative_to(place) for point in mounted):
        raise PackageError(f"Something is mounted below {place}: unmount it, then remove it.")
    shutil.rmtree(place, ignore_errors=True)


def _furnish(place: Path, system: System) -> None:
    """Give a system names of servers, a user, and the sources of packages."""
    shutil.copyfile("/etc/resolv.conf", place / "etc/resolv.conf")
    with (place / "etc/passwd").open("a", encoding="utf-8") as out:
        out.write(f"{USER}:x:{USER_ID}:{USER_ID}:Ada:/home/{USER}:/bin/sh\n")
    with (place / "etc/group").open("a", encoding="utf-8") as out:
        out.write(f"{USER}:x:{USER_ID}:\n")
    home = place / "home" / USER
    home.mkdir()
    os.chown(home, USER_ID, USER_ID)
    (place / "usr/sbin/policy-rc.d").write_text("#!/bin/sh\nexit 101\n", encoding="utf-8")
    (place / "usr/sbin/policy-rc.d").chmod(0o755)
    if system.name.startswith("like-ubuntu"):
        release = (
            'PRETTY_NAME="Ubuntu 22.04.5 LTS"\nNAME="Ubuntu"\nVERSION_ID="22.04"\n'
            "VERSION_CODENAME=jammy\nID=ubuntu\nID_LIKE=debian\nUBUNTU_CODENAME=jammy\n"
        )
        (place / "etc/os-release").unlink()
        (place / "etc/os-release").write_text(release, encoding="utf-8")


def mount_inside(root: Path, shared: dict[Path, str]) -> None:
    """Mount what programs expect, and `shared` folders; only in namespaces of our own."""
    if os.environ.get(INSIDE) != str(root):
        raise PackageError("Mounts are made in namespaces of their own alone.")
    _mount("--make-rprivate", "/")
    _mount("-t", "proc", "proc", str(root / "proc"))
    _mount("-t", "sysfs", "-o", "ro", "sysfs", str(root / "sys"))
    _mount("-t", "tmpfs", "-o", "mode=755", "tmpfs", str(root / "dev"))
    for name, numbers in (("null", (1, 3)), ("zero", (1, 5)), ("full", (1, 7)),
                          ("random", (1, 8)), ("urandom", (1, 9)), ("tty", (5, 0))):  # fmt: skip
        os.mknod(root / "dev" / name, 0o20666, os.makedev(*numbers))
        (root / "dev" / name).chmod(0o666)
    for name, target in (("fd", "/proc/self/fd"), ("stdin", "fd/0"), ("stdout", "fd/1")):
        (root / "dev" / name).symlink_to(target)
    (root / "dev" / "shm").mkdir(mode=0o1777)
    (root / "dev" / "shm").chmod(0o1777)
    # Screens of this computer are none of ours, nor the other way round.
    SOCKETS.mkdir(mode=0o1777, exist_ok=True)
    _mount("-t", "tmpfs", "-o", "mode=1777", "tmpfs", str(SOCKETS))
    for outside, inside in {SOCKETS: str(SOCKETS), **shared}.items():
        place = root / inside.lstrip("/")
        place.mkdir(parents=True, exist_ok=True)
        _mount("--bind", str(outside), str(place))


def _mount(*arguments: str) -> None:
    subprocess.run(["mount", *arguments], check=True)


def again_inside(script: Path, arguments: Sequence[str], root: Path) -> int:
    """Run a script of ours in namespaces of its own, with `root` in its environment."""
    environment = os.environ | {INSIDE: str(root)}
    command = isolated([sys.executable, str(script), *arguments])
    return subprocess.call(command, env=environment)
