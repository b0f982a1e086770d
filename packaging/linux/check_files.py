"""Has the tools of the desktops and of Debian look at the package: the entry, the record, all.

    python packaging/linux/check_files.py [--package FILE]

desktop-file-validate, appstreamcli and lintian each say what they find; a tool that is not
installed is named. Errors fail, warnings are shown.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import build_deb
import entries
import tree
from tree import PackageError

LINTIAN = ("lintian", "--allow-root", "--fail-on", "error")


def main(arguments: list[str]) -> int:
    """Look at the package with each tool; return 0 where none found an error."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--package", type=Path, help="the package; made from the bundle if missing")
    parser.add_argument("--bundle", type=Path, default=tree.BUNDLE)
    asked = parser.parse_args(arguments)
    try:
        package = asked.package or build_deb.build(asked.bundle)
    except PackageError as error:
        print(error, file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory() as folder:
        entry = Path(folder) / f"{entries.APPLICATION_ID}.desktop"
        record = Path(folder) / f"{entries.APPLICATION_ID}.metainfo.xml"
        tree.write(entry, entries.desktop_entry())
        tree.write(record, entries.metainfo(tree.version(), tree.release_date()))
        return max(
            _run("desktop-file-validate", str(entry)),
            _run("appstreamcli", "validate", "--no-net", str(record)),
            _run(*LINTIAN, str(package)),
        )


def _run(*command: str) -> int:
    if not shutil.which(command[0]):
        print(f"{command[0]} is not installed", file=sys.stderr)
        return 1
    status = subprocess.call(command)
    print(f"{command[0]}: {'passed' if status == 0 else 'FAILED'}", flush=True)
    return 1 if status else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
