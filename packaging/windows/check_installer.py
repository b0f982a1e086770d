"""Compiles the installer for Windows with a stand-in for the bundle, and looks at the result.

    python packaging/windows/check_installer.py

It shows that the script is right as far as makensis can tell, with warnings as errors, for 64
and for 32 bits. It does not run on Windows.
"""

from __future__ import annotations

import struct
import sys
import tempfile
from pathlib import Path

import build_installer
from setup_console import SetupError

FILES = ("hfchat.exe", "hfchat-desktop.exe", "lib/python3.dll", "lib/models/a b/model.gguf")
X64 = 0x8664
X86 = 0x14C


def main() -> int:
    """Compile and print a verdict; return 1 where it fails."""
    kinds = {"amd64-unicode": X64, "x86-unicode": X86}
    with tempfile.TemporaryDirectory() as folder:
        bundle = Path(folder) / "bundle"
        for name in FILES:
            (bundle / name).parent.mkdir(parents=True, exist_ok=True)
            (bundle / name).write_bytes(name.encode() * 100)
        made = Path(folder) / "hfchat-desktop-x64-setup.exe"
        for target, machine in kinds.items():
            try:
                build_installer.build(bundle, made, target=target)
            except SetupError as error:
                print(error, file=sys.stderr)
                return 1
            if machine_of(made.read_bytes()) != machine:
                print(f"the installer is not for {target}")
                return 1
    print(f"the installer for Windows compiles without a warning: {', '.join(kinds)}")
    return 0


def machine_of(program: bytes) -> int:
    """Return for which kind of machine a program of Windows is; 0 for what is none."""
    if program[:2] != b"MZ":
        return 0
    (at,) = struct.unpack_from("<I", program, 0x3C)
    if program[at : at + 4] != b"PE\0\0":
        return 0
    return int(struct.unpack_from("<H", program, at + 4)[0])


if __name__ == "__main__":
    sys.exit(main())
