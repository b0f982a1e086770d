"""Installs the Debian package in bare systems, uses the app as a person does, and removes it.

    python packaging/linux/check_installed.py [--package FILE] [--only NAME] [--force]

In each system: install with the dependencies, ask on the command line, open the window, type a
question and wait for the answer of the model that comes along, upgrade while the window is
open, open a model file, remove and purge, and compare the files of the system with those of
before. There is no network for the app, and nothing in its environment but the screen. It
needs root, debootstrap, Xvfb, openbox, xdotool and ImageMagick.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import build_deb
import check_steps
import chroots
import tree
from chroot_session import CheckError, Session
from screen import Screen
from tree import ROOT, PackageError

VERDICTS = ROOT / "build" / "packages" / "made-of"


def main(arguments: list[str]) -> int:
    """Check the package in each system; return 0 where all went well."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--package", type=Path, help="the package; made from the bundle if missing")
    parser.add_argument("--bundle", type=Path, default=tree.BUNDLE)
    parser.add_argument("--only", default="", help="one system, as debian-12")
    parser.add_argument("--display", type=int, default=0, help="the number of the screen")
    parser.add_argument("--force", action="store_true", help="check what was found good again")
    asked = parser.parse_args(arguments)
    inside = os.environ.get(chroots.INSIDE)
    if inside:
        return _inside(Path(inside), asked)
    for name in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(name, _interrupt)  # so that what is unpacked is removed
    if os.geteuid() != 0:
        print("Bare systems can only be made by root: not checked.", file=sys.stderr)
        return 1
    if subprocess.call(chroots.isolated(["true"]), stderr=subprocess.DEVNULL) != 0:
        print("Namespaces cannot be made here (a container must be privileged).", file=sys.stderr)
        return 1
    if missing := chroots.missing_tools():
        print(f"Install these first: apt install {' '.join(missing)}", file=sys.stderr)
        return 1
    try:
        package = asked.package or build_deb.build(asked.bundle, quick=True)
        older = build_deb.build_older(asked.bundle)
        systems = [one for one in chroots.systems() if asked.only in ("", one.name)]
        return max((_check(one, package, older, asked) for one in systems), default=1)
    except PackageError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("Stopped; what was unpacked is removed.", file=sys.stderr)
        return 130


def _interrupt(*_: object) -> None:
    raise KeyboardInterrupt


def _check(system: chroots.System, package: Path, older: Path, asked: argparse.Namespace) -> int:
    """Check one system, unless the same package was found good there by the same script."""
    verdict, state = VERDICTS / f"checked-{system.name}", _state(package)
    if not asked.force and verdict.is_file() and verdict.read_text("utf-8") == state:
        print(f"{system.title}: found good before", flush=True)
        return 0
    verdict.unlink(missing_ok=True)
    began = time.monotonic()
    with chroots.unpacked(system) as root:
        for file, name in ((package, "new.deb"), (older, "old.deb")):
            os.link(file, root / "tmp" / name)
        arguments = ["--only", system.name, "--display", str(asked.display)]
        status = chroots.again_inside(Path(__file__), arguments, root)
    took = time.monotonic() - began
    print(f"{system.title}: {'passed' if status == 0 else 'FAILED'} in {took:.0f} s", flush=True)
    if status == 0:
        tree.write(verdict, state)
    return status


def _state(package: Path) -> str:
    digest = hashlib.sha256()
    for path in [package, *sorted(Path(__file__).parent.glob("*.py"))]:
        with path.open("rb") as stream:
            digest.update(hashlib.file_digest(stream, "sha256").digest())
    return digest.hexdigest()


def _inside(root: Path, asked: argparse.Namespace) -> int:
    """Do the steps in one system; this process is the first of its namespace."""
    system = next(one for one in chroots.systems() if one.name == asked.only)
    log = chroots.LOGS / f"installed-{system.name}.log"
    log.parent.mkdir(parents=True, exist_ok=True)
    log.unlink(missing_ok=True)
    packages = chroots.FOLDER / f"packages-{system.suite}"
    (packages / "partial").mkdir(parents=True, exist_ok=True)
    chroots.mount_inside(root, {packages: "/var/cache/apt/archives"})
    with Screen(asked.display, log) as screen:
        session = Session(root, log, screen.name)
        try:
            check_steps.everything(session, system)
        except CheckError as error:
            session.screenshot(check_steps.SCREENSHOTS / f"{system.name}-failed.png")
            print(f"{system.title}: {error} (the log: {log})", file=sys.stderr)
            return 1
        finally:
            session.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
