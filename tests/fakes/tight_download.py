"""A download onto a disk of 8 MiB, in a mount namespace of its own: `tight_download.py FOLDER`."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from pathlib import Path

from hfchat_desktop.core.hub_access import HubAccess
from hfchat_desktop.errors import DiskSpaceError
from tests.fakes.downloads import REPO, Fetch, content, request_for, sha256_of
from tests.fakes.hub import StandInHub

MIB = 1024 * 1024


def main() -> None:
    disk = Path(sys.argv[1])
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", disk], check=False)
    if mounted.returncode:
        raise SystemExit("cannot mount")
    with StandInHub() as hub:
        hub.add_model(REPO, {"x.gguf": content(5 * MIB)})
        access = HubAccess(endpoint=hub.endpoint, cache=str(disk / "hub"))
        (disk / "ballast").write_bytes(bytes(4 * MIB))
        before = run(Fetch(request_for(hub), access))
        print(before, "before:", "nothing fetched" if not hub.requests("GET /cdn/") else "fetched")
        (disk / "ballast").unlink()

        hub.fault("GET /cdn/", "stall", n=1_000_000)
        threading.Thread(target=fill, args=(disk,)).start()
        during = run(Fetch(request_for(hub), access))
        (part,) = disk.rglob("*.hfchat-part")
        length = part.stat().st_size
        print(during, "while it runs:", "the part is kept" if length >= 1_000_000 else length)
        (disk / "ballast").unlink()

        hub.clear()
        fetch = Fetch(request_for(hub), access)
        (path,) = fetch.run()
        if sha256_of(path) != hub.repos[REPO].files["x.gguf"].sha256:
            raise SystemExit("wrong content")
        sent = sum(entry.sent for entry in hub.settled("GET /cdn/"))
        told = "nothing fetched twice" if sent == 5 * MIB - length else sent
        print("whole after there was room again:", told)


def run(fetch: Fetch) -> str:
    """Return the name of the error that a fetch ends in."""
    try:
        fetch.run()
    except DiskSpaceError as error:
        return type(error).__name__
    return "done"


def fill(disk: Path) -> None:
    """Let another program use up the disk, but for a little, once something has arrived."""
    while not any(part.stat().st_size == 1_000_000 for part in disk.rglob("*.hfchat-part")):
        time.sleep(0.01)
    with (disk / "ballast").open("wb") as file:
        file.write(bytes(5 * MIB))


if __name__ == "__main__":
    main()
