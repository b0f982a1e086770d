"""All the checks of the project, in the order of how fast they say no."""

from __future__ import annotations

import os
import subprocess
import time
from pathlib import Path

from setup_console import duration, say

CHECKS = (
    ("ruff check", ["-m", "ruff", "check"]),
    ("ruff format --check", ["-m", "ruff", "format", "--check"]),
    ("mypy --strict", ["-m", "mypy", "--strict", "hfchat_desktop"]),
)


def run(python: Path, root: Path, arguments: list[str]) -> int:
    """Run the checks, then the tests; return 0 where all of them passed.

    `packaging` makes and checks what is shipped instead; see `setup_packaging`.

    The tests run last and even if a check failed, so the last line is that of pytest.
    """
    if arguments[:1] == ["packaging"]:
        import setup_packaging

        return setup_packaging.run(python, arguments[1:])
    environment = dict(os.environ)
    for name in ("PYTHONHOME", "PYTHONPATH", "HFCHAT_PROFILE"):
        environment.pop(name, None)
    failed = []
    for name, command in CHECKS:
        began = time.monotonic()
        status = subprocess.call([str(python), "-P", *command], cwd=root, env=environment)
        verdict = "passed" if status == 0 else "FAILED"
        say(f"{name}: {verdict} ({duration(time.monotonic() - began)})")
        if status != 0:
            failed.append(name)
    if arguments[:1] == ["fast"]:
        arguments = ["-m", "not slow", *arguments[1:]]
    say("pytest: about five minutes" if not arguments else f"pytest {' '.join(arguments)}")
    if failed:
        say(f"these failed before the tests: {', '.join(failed)}")
    command = [str(python), "-P", "-m", "pytest", *arguments]
    status = subprocess.call(command, cwd=root, env=environment)
    return status or int(bool(failed))
