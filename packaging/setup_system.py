"""What only the system can provide: Qt's libraries, a compiler, and `venv` itself."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

MANAGERS = {
    "apt": ("apt-get", "apt install"),
    "dnf": ("dnf", "dnf install"),
    "pacman": ("pacman", "pacman -S --needed"),
    "zypper": ("zypper", "zypper install"),
}
"""Name: the program that shows that it is there, and how a person calls it."""


@dataclass(frozen=True)
class Need:
    """A library or a program, and the package that holds it, per package manager."""

    name: str
    apt: str
    dnf: str
    pacman: str
    zypper: str


# Found with readelf on the libraries and plugins of PySide6-Essentials 6.11.
CORE = (Need("libglib-2.0.so.0", "libglib2.0-0", "glib2", "glib2", "libglib-2_0-0"),)
WINDOW = (
    Need("libGL.so.1", "libgl1", "libglvnd-glx", "libglvnd", "libglvnd"),
    Need("libEGL.so.1", "libegl1", "libglvnd-egl", "libglvnd", "libglvnd"),
    Need("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon", "libxkbcommon", "libxkbcommon0"),
    Need("libX11.so.6", "libx11-6", "libX11", "libx11", "libX11-6"),
    Need("libfreetype.so.6", "libfreetype6", "freetype", "freetype2", "libfreetype6"),
    Need("libfontconfig.so.1", "libfontconfig1", "fontconfig", "fontconfig", "libfontconfig1"),
    Need("libdbus-1.so.3", "libdbus-1-3", "dbus-libs", "dbus", "libdbus-1-3"),
    Need("libbrotlidec.so.1", "libbrotli1", "libbrotli", "brotli", "libbrotlidec1"),
    Need("libgssapi_krb5.so.2", "libgssapi-krb5-2", "krb5-libs", "krb5", "krb5"),
)
X11 = (
    Need("libX11-xcb.so.1", "libx11-xcb1", "libX11-xcb", "libx11", "libX11-xcb1"),
    Need(
        "libxkbcommon-x11.so.0",
        "libxkbcommon-x11-0",
        "libxkbcommon-x11",
        "libxkbcommon-x11",
        "libxkbcommon-x11-0",
    ),
    Need(
        "libxcb-cursor.so.0",
        "libxcb-cursor0",
        "xcb-util-cursor",
        "xcb-util-cursor",
        "libxcb-cursor0",
    ),
    Need("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm", "xcb-util-wm", "libxcb-icccm4"),
    Need(
        "libxcb-keysyms.so.1",
        "libxcb-keysyms1",
        "xcb-util-keysyms",
        "xcb-util-keysyms",
        "libxcb-keysyms1",
    ),
    Need("libxcb-image.so.0", "libxcb-image0", "xcb-util-image", "xcb-util-image", "libxcb-image0"),
    Need(
        "libxcb-render-util.so.0",
        "libxcb-render-util0",
        "xcb-util-renderutil",
        "xcb-util-renderutil",
        "libxcb-render-util0",
    ),
    Need("libxcb-util.so.1", "libxcb-util1", "xcb-util", "xcb-util", "libxcb-util1"),
    Need("libxcb-shape.so.0", "libxcb-shape0", "libxcb", "libxcb", "libxcb-shape0"),
    Need("libxcb-xkb.so.1", "libxcb-xkb1", "libxcb", "libxcb", "libxcb-xkb1"),
    Need("libxcb-randr.so.0", "libxcb-randr0", "libxcb", "libxcb", "libxcb-randr0"),
)
WAYLAND = (
    Need(
        "libwayland-client.so.0",
        "libwayland-client0",
        "libwayland-client",
        "wayland",
        "libwayland-client0",
    ),
    Need(
        "libwayland-cursor.so.0",
        "libwayland-cursor0",
        "libwayland-cursor",
        "wayland",
        "libwayland-cursor0",
    ),
    Need("libwayland-egl.so.1", "libwayland-egl1", "libwayland-egl", "wayland", "libwayland-egl1"),
)
COMPILER = Need("a C++ compiler", "g++", "gcc-c++", "gcc", "gcc-c++")
XVFB = Need("Xvfb", "xvfb", "xorg-x11-server-Xvfb", "xorg-server-xvfb", "xorg-x11-server-Xvfb")
READER = (
    Need("AT-SPI", "at-spi2-core", "at-spi2-core", "at-spi2-core", "at-spi2-core"),
    Need("D-Bus", "dbus", "dbus-daemon", "dbus", "dbus-1"),
    Need("Python's gi", "python3-gi", "python3-gobject", "python-gobject", "python3-gobject"),
    Need(
        "AT-SPI for Python",
        "gir1.2-atspi-2.0",
        "at-spi2-core-devel",
        "at-spi2-core",
        "typelib-1_0-Atspi-2_0",
    ),
)
"""What the tests need to read the window as a screen reader does; without it they are skipped."""
VENV = Need("Python's venv", "python3-venv", "python3", "python", "python3")


def loads(library: str) -> bool:
    """Return whether the system's loader finds a library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing_libraries(*, window: bool, environment: dict[str, str]) -> list[Need]:
    """Return the libraries that Qt would not find.

    A window needs one way to a screen: where both X11 and Wayland are there, it is enough
    that the libraries of one of them are.
    """
    if not sys.platform.startswith("linux"):
        return []
    missing = [need for need in CORE if not loads(need.name)]
    if not window:
        return missing
    missing += [need for need in WINDOW if not loads(need.name)]
    if environment.get("QT_QPA_PLATFORM", "").startswith(("offscreen", "minimal")):
        return missing
    ways: list[tuple[Need, ...]] = []
    ways += [X11] if environment.get("DISPLAY") or not environment.get("WAYLAND_DISPLAY") else []
    ways += [WAYLAND] if environment.get("WAYLAND_DISPLAY") else []
    lacks = [[need for need in way if not loads(need.name)] for way in ways]
    return missing + min(lacks, key=len)


def has_reader() -> bool:
    """Return whether the system's own Python can ask for what a screen reader is told."""
    code = "import gi; gi.require_version('Atspi', '2.0')"
    asked = ["/usr/bin/python3", "-c", code]
    try:
        answers = subprocess.run(asked, capture_output=True, timeout=60).returncode == 0
    except (OSError, subprocess.TimeoutExpired):
        return False
    return answers and shutil.which("dbus-daemon") is not None


def has_compiler() -> bool:
    """Return whether a C and a C++ compiler are on the PATH; Windows finds its own."""
    if os.name == "nt" or (os.environ.get("CXX") and os.environ.get("CC")):
        return True
    pairs = (("cc", "c++"), ("gcc", "g++"), ("clang", "clang++"))
    return any(shutil.which(c) and shutil.which(cxx) for c, cxx in pairs)


def has_venv() -> bool:
    """Return whether this Python can make environments (Debian packs that apart)."""
    try:
        import ensurepip  # noqa: F401
        import venv  # noqa: F401
    except ImportError:
        return False
    return True


def packages(needs: list[Need], manager: str) -> list[str]:
    """Return the names of the packages of one manager, each once."""
    return list(dict.fromkeys(getattr(need, manager) for need in needs))


def commands(needs: list[Need]) -> list[str]:
    """Return the command that installs the needs: this system's, or that of each manager."""
    here = [name for name, (program, _) in MANAGERS.items() if shutil.which(program)]
    return [
        f"sudo {MANAGERS[name][1]} {' '.join(packages(needs, name))}"
        for name in here[:1] or MANAGERS
    ]


def sentence(needs: list[Need]) -> str:
    """Return what is missing and the exact command that helps."""
    names = ", ".join(need.name for need in needs)
    ways = "\n".join(f"    {command}" for command in commands(needs))
    if sys.platform == "darwin" and COMPILER in needs:
        ways = "    xcode-select --install"
    return f"This computer lacks {names}. Install it with:\n{ways}"


def may_install() -> bool:
    """Return whether packages can be installed without asking: root, on Debian or Ubuntu."""
    return os.name == "posix" and os.geteuid() == 0 and shutil.which("apt-get") is not None


def apt_commands(needs: list[Need]) -> tuple[list[str], list[str]]:
    """Return how apt installs the needs, and how it gets its lists where that fails."""
    install = ["apt-get", "install", "-y", "--no-install-recommends", *packages(needs, "apt")]
    return install, ["apt-get", "update"]


def start_python(python: Path) -> tuple[int, int] | None:
    """Return the version of a Python by starting it; None where it does not start."""
    code = "import sys, pip; print(*sys.version_info[:2])"
    try:
        answer = subprocess.run(
            [str(python), "-I", "-c", code], capture_output=True, text=True, timeout=60
        )
        major, minor = answer.stdout.split()
    except (OSError, ValueError, subprocess.TimeoutExpired):
        return None
    return int(major), int(minor)
