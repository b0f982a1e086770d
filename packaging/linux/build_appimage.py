"""Makes the AppImage of the bundle: one file that runs on any recent Linux, without installing.

    python packaging/linux/build_appimage.py --runtime FILE [--compression zstd|gzip] [--force]

The runtime is the program at the head of the file that mounts the rest; whoever releases
brings one of a known hash (the static type-2 runtime). xz is never used: it makes each start
seconds slower. A folder `profile` beside the AppImage makes it portable.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import platform
import shutil
import struct
import subprocess
import sys
from pathlib import Path

import entries
import tree
from tree import PackageError

MAGIC = b"AI\x02"
"""At offset 8 of a runtime of type 2."""
COMPRESSIONS = {
    "gzip": ["-comp", "gzip"],
    "zstd": ["-comp", "zstd", "-Xcompression-level", "19"],
}


def main(arguments: list[str]) -> int:
    """Make the AppImage and print its name and size; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runtime", type=Path, required=True, help="the program at its head")
    parser.add_argument("--compression", choices=sorted(COMPRESSIONS), default="zstd")
    parser.add_argument("--bundle", type=Path, default=tree.BUNDLE)
    parser.add_argument("--output", type=Path, default=tree.PACKAGES)
    parser.add_argument("--force", action="store_true", help="make it even if it is there")
    asked = parser.parse_args(arguments)
    try:
        image = build(
            asked.bundle, asked.runtime, asked.output, asked.compression, force=asked.force
        )
    except PackageError as error:
        print(error, file=sys.stderr)
        return 1
    print(f"{image}: {image.stat().st_size / 1e6:.1f} MB")
    return 0


def build(
    bundle: Path, runtime: Path, folder: Path, compression: str, *, force: bool = False
) -> Path:
    """Make the AppImage, or leave it where it was made from the same. Raises PackageError."""
    head = runtime.read_bytes()
    check_runtime(head)
    if shutil.which("mksquashfs") is None:
        raise PackageError("mksquashfs is missing: apt install squashfs-tools.")
    image = folder / f"HFChat-{tree.version()}-{platform.machine()}.AppImage"
    tree.need_bundle(bundle)
    state = tree.state_of(bundle, compression, str(len(head)), str(hash_of(head)))
    if not force and tree.is_made(image, state):
        return image
    folder.mkdir(parents=True, exist_ok=True)
    part = image.with_name(image.name + ".part")
    part.unlink(missing_ok=True)
    with tree.staging() as staging:
        lay_out(bundle, staging)
        _squash(staging, part, len(head), compression)
    with part.open("r+b") as out:
        out.write(head)
    part.chmod(0o755)
    os.replace(part, image)
    tree.note_made(image, state)
    return image


def lay_out(bundle: Path, target: Path) -> None:
    """Make what the AppImage holds. Raises PackageError."""
    tree.lay_out(bundle, target)
    name = entries.APPLICATION_ID
    (target / "AppRun").symlink_to("usr/lib/hfchat/hfchat")
    tree.write(target / f"{name}.desktop", entries.desktop_entry())
    shutil.copyfile(
        target / f"usr/share/icons/hicolor/256x256/apps/{name}.png", target / f"{name}.png"
    )
    (target / ".DirIcon").symlink_to(f"{name}.png")
    # Tools for AppImages look for the record by its older name.
    metainfo = target / "usr" / "share" / "metainfo"
    (metainfo / f"{name}.appdata.xml").symlink_to(f"{name}.metainfo.xml")
    tree.settle(target)


def check_runtime(head: bytes) -> None:
    """Raise PackageError for what is no runtime of a type-2 AppImage."""
    if head[:4] != b"\x7fELF" or head[8:11] != MAGIC:
        raise PackageError("The runtime is no program that can head an AppImage of type 2.")
    if len(head) != elf_size(head):
        raise PackageError("The runtime has something behind it: it must be the program alone.")


def elf_size(data: bytes) -> int:
    """Return how long the program at the start of some bytes is: to the end of its sections."""
    (sections,) = struct.unpack_from("<Q", data, 40)
    size, count = struct.unpack_from("<HH", data, 58)
    return int(sections + size * count)


def hash_of(data: bytes) -> str:
    """Return the SHA-256 of some bytes."""
    return hashlib.sha256(data).hexdigest()


def _squash(staging: Path, image: Path, offset: int, compression: str) -> None:
    command = ["mksquashfs", str(staging), str(image), "-root-owned", "-noappend", "-no-xattrs"]
    command += ["-quiet", "-no-progress", "-offset", str(offset), *COMPRESSIONS[compression]]
    # It takes the time of the release for its own from this, and refuses to be told twice.
    environment = os.environ | {"SOURCE_DATE_EPOCH": str(tree.release_time())}
    made = subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, check=False)
    if made.returncode != 0:
        raise PackageError(f"mksquashfs ended with {made.returncode}.")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
