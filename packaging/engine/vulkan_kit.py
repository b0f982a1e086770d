"""What compiling the Vulkan backend takes: headers, a library to link to, and glslc.

Debian 12 has all of them, too old for llama.cpp. The ones of the next release are fetched
with apt from the mirror that the system itself uses, into a folder of their own: no root is
needed and nothing of the system changes. Their glslc is started with their own C library.
Debian 13 gives its own in the same way. Elsewhere LunarG's SDK is taken (VULKAN_SDK).
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

PACKAGES = (
    "glslc",
    "libshaderc1",
    "libc6",
    "libgcc-s1",
    "libstdc++6",
    "libvulkan-dev",
    "libvulkan1",
    "spirv-headers",
)
NEWER_RELEASE = {"bookworm": "trixie"}
"""The codename of a release of Debian that is too old, and of one that is not. Others are new
enough and give their own packages."""
HEADER_VERSION = 275
"""Of Vulkan 1.3: the oldest headers that have all that is used."""
SHADERC = (2025, 1)
"""The oldest glslc that knows cooperative matrices and integer dot products."""


class KitError(Exception):
    """The kit cannot be had here; the message says what helps."""


def flags(folder: Path, architecture: str) -> dict[str, str]:
    """Return CMake's definitions that find the kit; none where CMake finds it by itself.

    `folder` keeps what has to be fetched. Raises KitError.
    """
    if sdk := os.environ.get("VULKAN_SDK"):
        return of_sdk(Path(sdk))
    if system_has_it():
        return {}
    return fetched(folder, architecture)


def of_sdk(sdk: Path) -> dict[str, str]:
    """Return what CMake does not find by itself in LunarG's SDK. Raises KitError."""
    config = next(iter(sorted(sdk.rglob("SPIRV-HeadersConfig.cmake"))), None)
    if config is None:
        raise KitError(f"The Vulkan SDK in {sdk} has no SPIRV-Headers for CMake.")
    return {"SPIRV-Headers_DIR": config.parent.as_posix()}


def system_has_it() -> bool:
    """Return whether headers and glslc of the system are new enough."""
    header = Path("/usr/include/vulkan/vulkan_core.h")
    spirv = Path("/usr/share/cmake/SPIRV-Headers/SPIRV-HeadersConfig.cmake")
    if not (header.is_file() and spirv.is_file() and shutil.which("glslc")):
        return False
    text = header.read_text(encoding="utf-8", errors="replace")
    number = re.search(r"#define VK_HEADER_VERSION (\d+)", text)
    minor = re.search(r"HEADER_VERSION_COMPLETE VK_MAKE_API_VERSION\(0, 1, (\d+)", text)
    told = subprocess.run(["glslc", "--version"], capture_output=True, text=True, check=False)
    shaderc = re.search(r"shaderc \D*(\d+)\.(\d+)", told.stdout)
    if not (number and minor and shaderc):
        return False
    new_header = (int(minor[1]), int(number[1])) >= (3, HEADER_VERSION)
    return new_header and (int(shaderc[1]), int(shaderc[2])) >= SHADERC


def fetched(folder: Path, architecture: str) -> dict[str, str]:
    """Fetch the kit of a newer Debian into a folder, unless it is there. Raises KitError."""
    root = folder / "root"
    libraries = root / "usr" / "lib" / f"{architecture}-linux-gnu"
    glslc = folder / "glslc"
    if not glslc.is_file():
        _unpack(folder, root)
        loader = next(libraries.glob("ld-linux-*.so.*"), None)
        if loader is None:
            raise KitError("The packages of the newer Debian are not for this machine.")
        glslc.write_text(
            '#!/bin/sh\nhere=$(dirname -- "$(readlink -f -- "$0")")/root/usr\n'
            f'libraries="$here/lib/{libraries.name}"\n'
            f'exec "$libraries/{loader.name}" --library-path "$libraries" '
            '"$here/bin/glslc" "$@"\n',
            encoding="utf-8",
        )
        glslc.chmod(0o755)
    return {
        "Vulkan_INCLUDE_DIR": str(root / "usr" / "include"),
        "Vulkan_LIBRARY": str(libraries / "libvulkan.so"),
        "Vulkan_GLSLC_EXECUTABLE": str(glslc),
        "SPIRV-Headers_DIR": str(root / "usr" / "share" / "cmake" / "SPIRV-Headers"),
    }


def _unpack(folder: Path, root: Path) -> None:
    release = _codename()
    if not (release and shutil.which("apt-get")):
        raise KitError(
            "Vulkan's headers (1.3.275) and glslc (2025.1) are missing or too old here. Install "
            "newer ones, or the Vulkan SDK and set VULKAN_SDK, or build with --no-vulkan."
        )
    shutil.rmtree(root, ignore_errors=True)
    state, debs = folder / "apt", folder / "debs"
    for part in (state / "lists" / "partial", state / "cache" / "archives" / "partial", debs, root):
        part.mkdir(parents=True, exist_ok=True)
    (state / "status").write_bytes(b"")
    (state / "parts").mkdir(exist_ok=True)
    text = sources(release, NEWER_RELEASE.get(release, release))
    (state / "newer.sources").write_text(text, encoding="utf-8")
    for step in (["update"], ["download", *PACKAGES]):
        _run(["apt-get", *_private(state), *step], debs)
    for package in sorted(debs.glob("*.deb")):
        _run(["dpkg-deb", "--extract", str(package), str(root)], debs)


def _private(state: Path) -> list[str]:
    """Return apt's options that keep it to a folder and to the sources written there."""
    options = {
        "Dir::State::Lists": state / "lists",
        "Dir::State::status": state / "status",
        "Dir::Cache": state / "cache",
        "Dir::Cache::Archives": state / "cache" / "archives",
        "Dir::Etc::sourcelist": state / "newer.sources",
        "Dir::Etc::sourceparts": state / "parts",
        "Dir::Etc::preferences": state / "preferences",
        "Dir::Etc::preferencesparts": state / "parts",
        "Acquire::Languages": "none",
        "Debug::NoLocking": "1",
        "APT::Sandbox::User": "root",
    }
    return [word for name, value in options.items() for word in ("-o", f"{name}={value}")]


def sources(release: str, newer: str, etc: Path = Path("/etc/apt")) -> str:
    """Return the system's own source of a release, rewritten to a newer one, in deb822.

    Raises KitError where the system has none of the release.
    """
    files = sorted((etc / "sources.list.d").glob("*.sources"))
    for path in files:
        for stanza in re.split(r"\n\s*\n", path.read_text(encoding="utf-8")):
            suites = re.search(r"^Suites:(.*)$", stanza, re.M | re.I)
            types = re.search(r"^Types:.*\bdeb\b", stanza, re.M | re.I)
            if suites and types and release in suites[1].split():
                kept = [line for line in stanza.splitlines() if not line.startswith("#")]
                text = "\n".join(kept).strip() + "\n"
                return re.sub(r"(?mi)^Suites:.*$", f"Suites: {newer}", text)
    for path in [etc / "sources.list", *sorted((etc / "sources.list.d").glob("*.list"))]:
        if found := _one_line(path, release):
            options, address = found
            signed = re.search(r"signed-by=(\S+)", options)
            by = f"Signed-By: {signed[1]}\n" if signed else ""
            return f"Types: deb\nURIs: {address}\nSuites: {newer}\nComponents: main\n{by}"
    raise KitError(f"apt's sources do not name {release}: set VULKAN_SDK, or use --no-vulkan.")


def _one_line(path: Path, release: str) -> tuple[str, str] | None:
    if not path.is_file():
        return None
    form = re.compile(
        rf"^deb\s+(?:\[([^\]]*)\]\s+)?(\S+)\s+{re.escape(release)}\s+.*\bmain\b", re.M
    )
    found = form.search(path.read_text(encoding="utf-8"))
    return (found[1] or "", found[2]) if found else None


def _codename() -> str:
    try:
        text = Path("/etc/os-release").read_text(encoding="utf-8")
    except OSError:
        return ""
    debian = re.search(r"^ID=\"?debian\"?$", text, re.M)
    name = re.search(r"^VERSION_CODENAME=(\w+)", text, re.M)
    return name[1] if debian and name else ""


def _run(command: list[str], folder: Path) -> None:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise KitError(f"{command[0]} failed:\n{done.stderr[-2000:]}")
