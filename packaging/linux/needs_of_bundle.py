"""Which packages of Debian and Ubuntu a bundle needs, found in its own files.

Whatever a library of the bundle asks for is in the bundle, or a package is named for it here. A
library without either stops the build: a package that lacks a dependency starts on the
computer of who made it and nowhere else.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import elf

GLIBC = "2.35"
"""Of Ubuntu 22.04, the oldest system that the app is for; Debian 12 has 2.36."""
GLIBCXX = "3.4.30"
"""Of libstdc++ in Ubuntu 22.04 and Debian 12 (GCC 12)."""

PACKAGES = {
    "libstdc++.so.6": "libstdc++6 (>= 12)",
    "libgcc_s.so.1": "libgcc-s1 (>= 3.4)",
    "libgomp.so.1": "libgomp1",
    "libz.so.1": "zlib1g (>= 1:1.2.11)",
    "libglib-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0 (>= 2.66)",
    "libgthread-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0 (>= 2.66)",
    "libgio-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0 (>= 2.66)",
    "libgobject-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0 (>= 2.66)",
    "libgmodule-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0 (>= 2.66)",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libOpenGL.so.0": "libopengl0",
    "libEGL.so.1": "libegl1",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libXau.so.6": "libxau6",
    "libXdmcp.so.6": "libxdmcp6",
    "libXext.so.6": "libxext6",
    "libxcb.so.1": "libxcb1",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-dri2.so.0": "libxcb-dri2-0",
    "libxcb-dri3.so.0": "libxcb-dri3-0",
    "libxcb-present.so.0": "libxcb-present0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libexpat.so.1": "libexpat1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libsystemd.so.0": "libsystemd0",
    "libdrm.so.2": "libdrm2",
    "libgbm.so.1": "libgbm1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libbrotlidec.so.1": "libbrotli1",
    "libpcre2-8.so.0": "libpcre2-8-0",
}
"""By SONAME; the names are those of Debian 12 and 13 and Ubuntu 22.04 and 24.04."""

OF_LIBC = ("libc.so", "libm.so", "libdl.so", "librt.so", "libpthread.so", "libutil.so", "ld-linux")
OF_LIBC += ("libresolv.so",)

LOADED_IF_THERE = ("libvulkan.so.1", "libcups.so.2")
"""What is used where it is there, and done without where it is not: no dependency."""


@dataclass(frozen=True)
class Found:
    """What a bundle needs, and what is wrong with that."""

    packages: tuple[str, ...]
    libraries: dict[str, str]
    """Each library of the system that is needed, and a file that needs it."""
    versions: dict[str, set[str]] = field(default_factory=dict)

    @property
    def unknown(self) -> list[str]:
        """The libraries that no package is named for, each with who needs it."""
        return [
            f"{library} (for {user})"
            for library, user in self.libraries.items()
            if library not in PACKAGES
        ]

    @property
    def too_new(self) -> list[str]:
        """What asks for a newer C or C++ library than the oldest supported system has."""
        wanted = []
        for prefix, most in (("GLIBC_", GLIBC), ("GLIBCXX_", GLIBCXX)):
            found = elf.newest(self.versions, prefix)
            if found and _key(found) > _key(most):
                wanted.append(f"{prefix}{found} is newer than {most}")
        return wanted


def find(bundle: Path) -> Found:
    """Read all programs and libraries of a bundle. Raises elf.NotElfError."""
    own: set[str] = set()
    asked: dict[str, str] = {}
    versions: dict[str, set[str]] = {}
    for path in [path for path in bundle.rglob("*") if ".so" in path.name]:
        own.add(path.name)
    for path in elf.elf_files(bundle):
        wants = elf.needs(path)
        own.add(wants.soname)
        for library in wants.libraries:
            asked.setdefault(library, str(path.relative_to(bundle)))
        for library, names in wants.versions.items():
            versions.setdefault(library, set()).update(names)
    outside = {
        library: user
        for library, user in sorted(asked.items())
        if library not in own and not library.startswith(OF_LIBC) and library not in LOADED_IF_THERE
    }
    packages = {PACKAGES[library] for library in outside if library in PACKAGES}
    return Found((f"libc6 (>= {GLIBC})", *sorted(packages)), outside, versions)


def _key(version: str) -> list[int]:
    return [int(part) for part in version.split(".")]
