"""Makes the Debian package of the bundle, without root and without debhelper.

    python packaging/linux/build_deb.py [--bundle DIR] [--quick] [--force]

`--quick` compresses with zstd in a second, for checks; without it xz, for a release. The
package installs to /usr/lib/hfchat. It has no scripts of its own: the triggers of the
packages that keep the databases of desktop entries, file types and icons see to those.
"""

from __future__ import annotations

import argparse
import email.utils
import hashlib
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

import deb_copyright
import needs_of_bundle
import tree
from tree import PackageError

ALSO_NEEDED = ("ca-certificates", "xkb-data")
"""What is read and not linked to: certificates for the Hub, and the maps of keyboards."""
RECOMMENDED = (
    "desktop-file-utils",
    "fonts-noto-color-emoji",
    "libvulkan1",
    "mesa-vulkan-drivers",
    "shared-mime-info",
    "xdg-desktop-portal",
)
SUGGESTED = ("fonts-noto-cjk", "fonts-noto-core", "gnome-keyring | kwalletmanager")
MAINTAINER = "The contributors to HFChat Desktop <maintainers@hfchat.invalid>"
"""There is no address yet; whoever releases gives one in HFCHAT_MAINTAINER."""
OLDER = "0.0.1"
ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}
DESCRIPTION = """\
chat with open language models on your own computer
 A window to chat with a language model that runs on this computer. A small
 model comes along, so the first question is answered without a network and
 without an account.
 .
 Models are found by what they are good for and by what fits the computer,
 every chat and every version of an answer is kept, and nothing leaves the
 computer unless its user asks for it. Any GGUF model that llama.cpp knows can
 be opened.
"""
OVERRIDES = """\
# The package carries its own Python, Qt and llama.cpp, in a folder of its own.
hfchat: embedded-library
hfchat: unstripped-binary-or-object
hfchat: package-installs-python-bytecode
hfchat: custom-library-search-path
hfchat: hardening-no-fortify-functions
hfchat: hardening-no-bindnow
hfchat: hardening-no-relro
hfchat: hardening-no-pie
hfchat: shared-library-lacks-prerequisites
hfchat: library-not-linked-against-libc
hfchat: exit-in-shared-library
hfchat: missing-depends-on-sensible-utils
hfchat: package-contains-documentation-outside-usr-share-doc
hfchat: extra-license-file
hfchat: font-in-non-font-package
hfchat: duplicate-font-file
hfchat: truetype-font-prohibits-installable-embedding
# It is made by this project and by no distribution.
hfchat: initial-upload-closes-no-bugs
hfchat: bogus-mail-host
"""


def main(arguments: list[str]) -> int:
    """Make the package and print its name and size; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--bundle", type=Path, default=tree.BUNDLE)
    parser.add_argument("--quick", action="store_true", help="zstd in place of xz")
    parser.add_argument("--force", action="store_true", help="make it even if it is there")
    asked = parser.parse_args(arguments)
    try:
        package = build(asked.bundle, quick=asked.quick, force=asked.force)
    except PackageError as error:
        print(error, file=sys.stderr)
        return 1
    print(f"{package}: {package.stat().st_size / 1e6:.1f} MB")
    return 0


def build(bundle: Path, *, quick: bool = False, force: bool = False) -> Path:
    """Make the package, or leave it where it was made from the same. Raises PackageError."""
    package = tree.PACKAGES / ("quick" if quick else "") / file_name(tree.version())
    tree.need_bundle(bundle)
    state = tree.state_of(bundle, "zstd" if quick else "xz", maintainer())
    if not force and tree.is_made(package, state):
        return package
    with tree.staging() as staging:
        lay_out(bundle, staging, tree.version())
        pack(staging, package, ["-Zzstd", "-z3"] if quick else ["-Zxz", "-z9"])
    tree.note_made(package, state)
    return package


def build_older(bundle: Path) -> Path:
    """Make a package of an older version, to upgrade from in checks. Raises PackageError."""
    package = tree.PACKAGES / "quick" / file_name(OLDER)
    state = tree.state_of(bundle, "older", maintainer())
    if tree.is_made(package, state):
        return package
    with tree.staging() as staging:
        lay_out(bundle, staging, OLDER)
        tree.write(staging / "usr/lib/hfchat/lib/gone-with-the-next-version", "older\n")
        _shift_modules(staging / "usr" / "lib" / "hfchat" / "hfchat")
        pack(staging, package, ["-Zzstd", "-z1"])
    tree.note_made(package, state)
    return package


def _shift_modules(program: Path) -> None:
    """Have a program's modules lie elsewhere in its file, as in one of another version.

    An app that reads them by the path of the program, after an upgrade, reads nonsense.
    """
    from PyInstaller.archive.readers import CArchiveReader

    start = CArchiveReader(str(program))._start_offset
    data = program.read_bytes()
    program.write_bytes(data[:start] + bytes(4096) + data[start:])


def file_name(version: str) -> str:
    """Return the name of the package's file."""
    return f"hfchat_{debian_version(version)}_{architecture()}.deb"


def architecture() -> str:
    """Return what Debian calls this computer's processor."""
    machine = platform.machine()
    if machine not in ARCHITECTURES:
        raise PackageError(f"There is no Debian package for {machine}.")
    return ARCHITECTURES[machine]


def debian_version(version: str) -> str:
    """Return a version as Debian orders it: 1.0rc1 comes before 1.0."""
    for mark in ("a", "b", "rc", ".dev"):
        head, found, tail = version.partition(mark)
        if found and tail.isdecimal():
            return f"{head}~{mark.lstrip('.')}{tail}"
    return version


def maintainer() -> str:
    """Return who to write to."""
    return os.environ.get("HFCHAT_MAINTAINER") or MAINTAINER


def lay_out(bundle: Path, target: Path, version: str) -> None:
    """Make all files of the package below `target`. Raises PackageError."""
    depends = dependencies(bundle)
    tree.lay_out(bundle, target)
    documents = target / "usr" / "share" / "doc" / "hfchat"
    tree.write(documents / "copyright", deb_copyright.text(bundle))
    tree.write_gz(documents / "changelog.gz", changelog(version).encode("utf-8"))
    tree.write_gz(documents / "CHANGELOG.md.gz", (tree.ROOT / "CHANGELOG.md").read_bytes())
    shutil.copyfile(tree.ROOT / "NOTICE", documents / "NOTICE")
    tree.write(target / "usr" / "share" / "lintian" / "overrides" / "hfchat", OVERRIDES)
    size = sum(_kibibytes(path) for path in target.rglob("*"))
    tree.write(target / "DEBIAN" / "control", control(version, size, depends))
    tree.write(target / "DEBIAN" / "md5sums", md5sums(target))
    tree.settle(target)


def dependencies(bundle: Path) -> list[str]:
    """Return what the bundle needs of the system. Raises PackageError for what nothing gives."""
    found = needs_of_bundle.find(bundle)
    if found.unknown:
        raise PackageError(
            "The bundle needs libraries that no package is named for: "
            f"{', '.join(found.unknown)}. Put them into the bundle, or name their package in "
            "packaging/linux/needs_of_bundle.py."
        )
    if found.too_new:
        raise PackageError(f"The bundle does not run on Ubuntu 22.04: {found.too_new[0]}.")
    return [*found.packages, *ALSO_NEEDED]


def control(version: str, size_kib: int, depends: list[str]) -> str:
    """Return the control file."""
    lines = {
        "Package": "hfchat",
        "Version": debian_version(version),
        "Section": "utils",
        "Priority": "optional",
        "Architecture": architecture(),
        "Maintainer": maintainer(),
        "Installed-Size": str(size_kib),
        "Depends": ", ".join(depends),
        "Recommends": ", ".join(RECOMMENDED),
        "Suggests": ", ".join(SUGGESTED),
        "Description": DESCRIPTION.strip(),
    }
    return "".join(f"{name}: {value}\n" for name, value in lines.items())


def changelog(version: str) -> str:
    """Return the changelog in Debian's format; what changed is told in our own beside it."""
    date = email.utils.formatdate(tree.release_time())
    return (
        f"hfchat ({debian_version(version)}) unstable; urgency=medium\n\n"
        f"  * Version {version}. CHANGELOG.md.gz tells what has changed.\n\n"
        f" -- {maintainer()}  {date.replace('-0000', '+0000')}\n"
    )


def md5sums(target: Path) -> str:
    """Return the sums of all files, as `dpkg --verify` reads them."""
    lines = []
    for path in sorted((target / "usr").rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as stream:
                digest = hashlib.file_digest(stream, "md5").hexdigest()
            lines.append(f"{digest}  {path.relative_to(target)}\n")
    return "".join(lines)


def pack(staging: Path, package: Path, compression: list[str]) -> None:
    """Make the file of the package. Raises PackageError."""
    package.parent.mkdir(parents=True, exist_ok=True)
    part = package.with_name(package.name + ".part")
    environment = os.environ | {"SOURCE_DATE_EPOCH": str(tree.release_time())}
    command = ["dpkg-deb", "--root-owner-group", *compression, "--build", str(staging), str(part)]
    try:
        subprocess.run(command, check=True, env=environment, stdout=subprocess.DEVNULL)
    except FileNotFoundError as error:
        raise PackageError("dpkg-deb is missing: packages are made on Debian or Ubuntu.") from error
    except subprocess.CalledProcessError as error:
        raise PackageError(f"dpkg-deb ended with {error.returncode}.") from error
    os.replace(part, package)


def _kibibytes(path: Path) -> int:
    return 1 if path.is_dir() or path.is_symlink() else -(-path.stat().st_size // 1024)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
