"""An export onto a disk that is too small: tight_export.py FOLDER PROFILE WORDS.

Run in a mount namespace of its own; the folder becomes a tmpfs of 100 kB. Prints what was seen
as one JSON object.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path


def main() -> None:
    folder, profile = map(Path, sys.argv[1:3])
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=100k", "tmpfs", folder], check=True)
    old = folder / "chats.out"
    old.write_bytes(b"old")
    command = [sys.executable, "-m", "hfchat_desktop", "--profile", str(profile)]
    command += ["chats", "export", "--output", str(old), *sys.argv[3:]]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    found = {
        "status": done.returncode,
        "said": done.stderr,
        "old": old.read_bytes() == b"old",
        "files": [one.name for one in folder.iterdir()],
    }
    print(json.dumps(found))


main()
