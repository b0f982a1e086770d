"""`./check packaging`: everything that is shipped is made on this computer, and checked.

Each step writes its output to `build/logs`. Steps that have passed are not done again until
what they depend on has changed; `./check packaging --force` does all of them again, and
`./check packaging bundle tests` those two.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import sys
import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from setup_console import SetupError, duration, run_logged, say
from setup_system import Need, apt_commands, loads, may_install, sentence

ROOT = Path(__file__).resolve().parents[1]
LOGS = ROOT / "build" / "logs"
PASSED = ROOT / "build" / "packaging-passed.json"
BUNDLE = "build/bundle/hfchat"
MADE_OF = "build/bundle/made-of"
MEGABYTE = 1_000_000


@dataclass(frozen=True)
class Step:
    """A command of Python; `depends` are files and folders, none where it knows by itself."""

    name: str
    what: str
    command: tuple[str, ...]
    depends: tuple[str, ...] = ()
    vital: bool = False  # nothing after it can be done without it
    own_python: bool = False  # the one of the bundle


STEPS = (
    Step(
        "engine",
        "the portable engine (half an hour the first time)",
        ("packaging/engine/build_engine.py",),
        vital=True,
    ),
    Step(
        "bundle",
        "the bundle (two minutes)",
        ("packaging/bundle/build_bundle.py",),
        vital=True,
    ),
    Step(
        "parts",
        "the list of parts (SBOM)",
        ("packaging/sbom.py",),
        (MADE_OF, "packaging"),
        own_python=True,
    ),
    Step(
        "processors",
        "the engine on older processors, emulated (minutes)",
        ("packaging/engine/check_engine.py", "--bundle", BUNDLE),
        (MADE_OF, "packaging/engine"),
    ),
    Step(
        "tests",
        "the tests of the bundle (two minutes)",
        ("-m", "pytest", "-q", "tests/bundle"),
        (MADE_OF, "tests/bundle"),
    ),
    Step("deb", "the Debian package (xz: three minutes)", ("packaging/linux/build_deb.py",)),
    Step(
        "files",
        "the package as desktops and Debian's own tools see it",
        ("packaging/linux/check_files.py",),
        (MADE_OF, "packaging/linux"),
    ),
    Step(
        "installed",
        "the package in bare systems (minutes)",
        ("packaging/linux/check_installed.py",),
    ),
    Step(
        "appimage",
        "the AppImage",
        ("packaging/linux/check_appimage.py",),
        (MADE_OF, "packaging/linux"),
    ),
    Step(
        "windows",
        "the script of the installer for Windows, compiled and not run",
        ("packaging/windows/check_installer.py",),
        ("packaging/windows", "packaging/icons.py", "LICENSE"),
    ),
    Step(
        "workflows",
        "the workflows (actionlint)",
        ("packaging/check_workflows.py",),
        (".github/workflows", "packaging/check_workflows.py"),
    ),
    Step("sums", "the checksums", ("packaging/checksums.py",)),
)
TOOLS = {
    "objdump": "binutils",
    "Xvfb": "xvfb",
    "openbox": "openbox",
    "xdotool": "xdotool",
    "xprop": "x11-utils",
    "import": "imagemagick",
    "strace": "strace",
    "debootstrap": "debootstrap",
    "unshare": "util-linux",
    "mksquashfs": "squashfs-tools",
    "desktop-file-validate": "desktop-file-utils",
    "appstreamcli": "appstream",
    "lintian": "lintian",
    "zstd": "zstd",
    "makensis": "nsis",
    "node": "nodejs",
    "npm": "npm",
}
"""Programs that the steps use, and the Debian packages that have them."""


class Run:
    """One run: what passed before, and how each step went."""

    def __init__(self, python: Path, *, force: bool) -> None:
        self._python = python
        self._force = force
        self._passed: dict[str, str] = _read_passed()
        self.rows: list[tuple[str, str, float]] = []
        self.failed = False

    def do(self, steps: Iterable[Step]) -> None:
        """Do the steps in order; what cannot be done after a failure is not tried."""
        blocked = ""
        for step in steps:
            if blocked:
                self.rows.append((step.name, f"not tried, for want of: {blocked}", 0.0))
                continue
            if not self._do(step):
                self.failed = True
                blocked = step.name if step.vital else ""

    def _do(self, step: Step) -> bool:
        began = time.monotonic()
        before = _hash_of(step.depends)
        if step.depends and not self._force and self._passed.get(step.name) == before:
            self.rows.append((step.name, "passed before", 0.0))
            return True
        say(f"{step.name}: {step.what}")
        try:
            self._run(step)
        except SetupError as error:
            say(str(error))
            self.rows.append((step.name, "FAILED", time.monotonic() - began))
            self._note(step.name, "")
            return False
        self.rows.append((step.name, "passed", time.monotonic() - began))
        self._note(step.name, _hash_of(step.depends))
        return True

    def _run(self, step: Step) -> None:
        python = ROOT / "build/bundle/venv/bin/python" if step.own_python else self._python
        log = LOGS / f"packaging-{step.name}.log"
        log.unlink(missing_ok=True)
        environment = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
        environment["PYTHONUNBUFFERED"] = "1"
        command = [str(python), *step.command]
        run_logged(command, log, what=step.name, progress=last_line, environment=environment)

    def _note(self, name: str, value: str) -> None:
        self._passed[name] = value
        PASSED.write_text(json.dumps(self._passed, indent=1, sort_keys=True), encoding="utf-8")


def run(python: Path, arguments: list[str]) -> int:
    """Make and check all that is shipped, or the steps that are named; return the status."""
    os.chdir(ROOT)
    force = "--force" in arguments
    names = [name for name in arguments if name != "--force"]
    known = [step.name for step in STEPS]
    if unknown := [name for name in names if name not in known]:
        say(f"there is no step {', '.join(unknown)}; there are: {', '.join(known)}")
        return 2
    if not sys.platform.startswith("linux"):
        say("packages are checked on Linux; .github/workflows/release.yml makes the others")
        return 2
    LOGS.mkdir(parents=True, exist_ok=True)
    try:
        _install_tools()
    except SetupError as error:
        say(f"{error}\nhfchat: going on with what can be done without")
    done = Run(python, force=force)
    done.do(step for step in STEPS if not names or step.name in names)
    too_large = _tell(done)
    return int(done.failed or too_large)


def _install_tools() -> None:
    """Install the programs that are missing, as root on Debian. Raises SetupError."""
    needs = [Need(t, p, p, p, p) for t, p in TOOLS.items() if not shutil.which(t)]
    library = f"libpython{sys.version_info[0]}.{sys.version_info[1]}"
    if sys.base_prefix == "/usr" and not loads(f"{library}.so.1.0"):
        needs.append(Need(f"{library}.so", library, "python3-libs", "python", library))
    if not needs:
        return
    if not may_install():
        raise SetupError(sentence(needs))
    install, update = apt_commands(needs)
    say(f"installing for the system: {' '.join(install[4:])}")
    environment = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    log = LOGS / "packaging-tools.log"
    run_logged(update, log, what="apt-get update", environment=environment)
    run_logged(install, log, what="apt-get install", environment=environment)


def _tell(done: Run) -> bool:
    """Print the table of verdicts and sizes; return whether something is too large."""
    print()
    for name, verdict, seconds in done.rows:
        print(f"  {name:11} {verdict:14} {duration(seconds) if seconds >= 1 else '':>12}")
    sizes = list(_sizes())
    for name, size, reach in sizes:
        verdict = "" if not reach else f"reach {reach}: " + ("ok" if size <= reach else "TOO LARGE")
        print(f"  {size:8.1f} MB  {name}  {verdict}")
    print(f"  what was done in detail: {LOGS.relative_to(ROOT)}/packaging-*.log", flush=True)
    return any(reach and size > reach for _, size, reach in sizes)


def _sizes() -> Iterable[tuple[str, float, int]]:
    sys.path.insert(0, str(ROOT / "packaging" / "bundle"))
    import bundle_sizes

    bundle = ROOT / BUNDLE
    if bundle.is_dir():
        yield "the bundle without the model", bundle_sizes.total(bundle, model=False) / 1e6, 250
        yield "the bundle", bundle_sizes.total(bundle) / 1e6, 0
    for path in sorted((ROOT / "build" / "packages").glob("*.*")):
        if path.is_file() and path.stat().st_size > MEGABYTE:
            yield path.name, path.stat().st_size / 1e6, 150 if path.suffix == ".deb" else 0


def _read_passed() -> dict[str, str]:
    try:
        return dict(json.loads(PASSED.read_text(encoding="utf-8")))
    except (OSError, ValueError):
        return {}


def _hash_of(names: Iterable[str]) -> str:
    """Return a hash of files, and of all files in folders; what is not there counts as empty."""
    digest = hashlib.sha256()
    for name in names:
        place = ROOT / name
        for path in [place, *sorted(place.rglob("*"))]:
            if path.is_file() and path.suffix != ".pyc":
                digest.update(str(path).encode())
                digest.update(path.read_bytes())
    return digest.hexdigest()


def last_line(tail: str) -> str:
    """Return what a step said last, without the name and the time that it put before it."""
    lines = [line.strip() for line in tail.splitlines() if line.strip()]
    said = re.sub(r"^hfchat:\s+((\d+ min )?\d+ s(: |$))?", "", lines[-1]) if lines else ""
    return said[:60]
