"""Downloads against curl, beside the window, and through forty kills.

A stand-in Hub of the tests serves the starter model, and a file of a gigabyte made of it, over
loopback. Ours receives, writes, hashes and syncs in the child that the app uses, and is timed
from the first question to the Hub to the finished link; curl receives and writes the same file,
in turn with ours. Reach: 0.90 of curl's speed; 3 % of one core for the window; 40 of 40 right
files, with at most 1 MiB fetched twice per kill; 200 ms from a wish to stop until it is obeyed.
"""

from __future__ import annotations

import itertools
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from benchmarks.measures import ROOT, STARTER, median, offscreen
from hfchat_desktop.core.catalogue import RepoFile
from hfchat_desktop.core.download_records import request_record
from hfchat_desktop.core.downloads import DownloadRequest
from hfchat_desktop.core.hub_access import HubAccess
from hfchat_desktop.workers.process import WorkerProcess
from tests.fakes.hub_repos import sha256_of
from tests.fakes.hub_wire import Content

LARGE_BYTES = 1_000_000_000
ROUNDS = 5
KILLS = 40
STOPS = 10
KILL_RATE = 20_000_000  # bytes a second, so that a kill can hit any place
SMALL, LARGE = "bench/small", "bench/large"
MIB = 1024 * 1024


def run() -> dict[str, Any]:
    """Return the speeds, the load of the window and what the kills cost."""
    with tempfile.TemporaryDirectory(prefix="hfchat-bench-") as made:
        folder = Path(made)
        large = make_large(folder / "large.gguf")
        with hub_process({SMALL: STARTER, LARGE: large}) as hub:
            return {
                "speed": speed(hub, large, folder),
                "window": window_load(hub, large, folder),
                "stops": stops(hub, folder / "stopped"),
                "kills": kills(hub, folder / "killed"),
            }


def make_large(path: Path) -> Path:
    """Write a gigabyte made of the starter model again and again."""
    data = STARTER.read_bytes()
    with path.open("wb") as file:
        while file.tell() < LARGE_BYTES:
            file.write(data[: LARGE_BYTES - file.tell()])
        os.fsync(file.fileno())
    return path


@contextmanager
def hub_process(models: dict[str, Path]) -> Iterator[dict[str, Any]]:
    """Run a stand-in Hub in a process of its own and yield its addresses."""
    command = [sys.executable, "-m", "tests.fakes.hub", "--until-stdin-closes"]
    for repo_id, path in models.items():
        command += ["--model", f"{repo_id}={path}"]
    process = subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    if process.stdout is None:
        raise RuntimeError("no output")
    try:
        yield json.loads(process.stdout.readline())
    finally:
        process.communicate("")


def request_of(hub: dict[str, Any], repo_id: str, path: Path) -> DownloadRequest:
    """Return the request for the one file of a repository."""
    file = RepoFile(path.name, path.stat().st_size, sha256_of(Content(path=path)))
    return DownloadRequest(repo_id, repo_id, "Q4_1", (file,), hub["models"][repo_id])


# --- speed -------------------------------------------------------------------------------


def speed(hub: dict[str, Any], large: Path, folder: Path) -> dict[str, Any]:
    """Fetch the large file by turns and compare, in bytes a second."""
    if shutil.which("curl") is None:
        return {"left_out": "there is no curl here"}
    request = request_of(hub, LARGE, large)
    url = f"{hub['endpoint']}/{LARGE}/resolve/main/{large.name}"
    ours, theirs = [], []
    for _ in range(ROUNDS):
        theirs.append(curl(url, folder / "by-curl"))
        ours.append(fetch(hub, request, folder / "by-us"))
    rates = {name: LARGE_BYTES / median(s) / 1e6 for name, s in (("us", ours), ("curl", theirs))}
    return {
        "mb_per_s": round(rates["us"]),
        "curl_mb_per_s": round(rates["curl"]),
        "ratio": round(rates["us"] / rates["curl"], 3),
        "seconds": [round(s, 2) for s in ours],
        "curl_seconds": [round(s, 2) for s in theirs],
        "reach": "ratio >= 0.90",
    }


def curl(url: str, target: Path) -> float:
    """Return the seconds that curl needs."""
    started = time.perf_counter()
    subprocess.run(["curl", "-s", "-S", "-f", "-L", "-o", str(target), url], check=True)
    seconds = time.perf_counter() - started
    target.unlink()
    return seconds


def fetch(hub: dict[str, Any], request: DownloadRequest, cache: Path) -> float:
    """Return the seconds that a child of ours needs, from its first event to the last."""
    child = start_child(hub, request, cache)
    started = 0.0
    while (message := child.read()) is not None and message["event"] == "progress":
        started = started or time.perf_counter()
    seconds = time.perf_counter() - started
    child.end()
    shutil.rmtree(cache)
    if message is None or message["event"] != "done":
        raise RuntimeError(f"no file: {message}")
    return seconds


def start_child(hub: dict[str, Any], request: DownloadRequest, cache: Path) -> WorkerProcess:
    """Start a download."""
    child = WorkerProcess("download")
    access = HubAccess(endpoint=hub["endpoint"], cache=str(cache))
    child.send({"request": request_record(request), "access": access.to_record(), "limit": 0})
    return child


# --- the window ----------------------------------------------------------------------------


def window_load(hub: dict[str, Any], large: Path, folder: Path) -> dict[str, Any]:
    """Fetch the large file with a window that shows it, and return what the window takes."""
    request = json.dumps(request_record(request_of(hub, LARGE, large)))
    command = [sys.executable, "-m", "benchmarks.download_window", hub["endpoint"], str(folder)]
    done = subprocess.run(
        [*command, request],
        cwd=ROOT,
        env=offscreen(),
        capture_output=True,
        text=True,
        check=True,
    )
    return {**json.loads(done.stdout), "reach": "cpu_percent <= 3"}


# --- stops -----------------------------------------------------------------------------------


def stops(hub: dict[str, Any], cache: Path) -> dict[str, Any]:
    """Pause, resume and cancel while bytes come and while the server is silent; worst of each."""
    request = request_of(hub, SMALL, STARTER)
    worst: dict[str, float] = {}
    for name, fault in (
        ("streaming", {"action": "throttle", "rate": KILL_RATE}),
        ("silent", {"action": "stall", "n": 2 * MIB, "seconds": 3600}),
    ):
        ask(hub, "fault", match="GET /cdn/", times=None, **fault)
        for wish in ("pause", "cancel"):
            times = [stop(hub, request, cache, wish) for _ in range(STOPS)]
            worst[f"{wish}_{name}_worst_ms"] = round(max(times) * 1000, 1)
        ask(hub, "clear")
    shutil.rmtree(cache, ignore_errors=True)
    return {**worst, "reach": "each <= 200 ms"}


def stop(hub: dict[str, Any], request: DownloadRequest, cache: Path, wish: str) -> float:
    """Begin, let something arrive, and return the seconds from the wish to the last event."""
    child = start_child(hub, request, cache)
    message = child.read()
    while message is not None and message.get("state") != "running":
        message = child.read()
    time.sleep(0.3)
    began = time.perf_counter()
    child.send({"do": wish})
    while (message := child.read()) is not None and message["event"] == "progress":
        if message["state"] == "paused":
            break
    seconds = time.perf_counter() - began
    child.end()
    shutil.rmtree(cache, ignore_errors=True)
    return seconds


# --- kills -----------------------------------------------------------------------------------


def kills(hub: dict[str, Any], cache: Path) -> dict[str, Any]:
    """Kill one download at forty random places and see what comes of it."""
    slow_down(hub)
    request = request_of(hub, SMALL, STARTER)
    size, sha256 = request.total_bytes, request.files[0].sha256
    part = cache / "models--bench--small" / "blobs" / f"{sha256}.hfchat-part"
    before = len(sent(hub))
    for place in sorted(random.Random(40).sample(range(1, size), KILLS)):
        place = max(place, bytes_in(part) + 1)  # each of them gets something new
        child = start_child(hub, request, cache)
        while bytes_in(part) < place:
            time.sleep(0.001)
        child.kill()
        child.end()
    child = start_child(hub, request, cache)
    while (message := child.read()) is not None and message["event"] == "progress":
        pass
    child.end()
    answers = sent(hub)[before:]
    path = Path(message["paths"][0]) if message and message["event"] == "done" else None
    twice = [
        first["start"] + first["sent"] - second["start"]
        for first, second in itertools.pairwise(answers)
    ]
    return {
        "kills": KILLS,
        "is_right": path is not None and sha256_of(Content(path=path)) == sha256,
        "connections": len(answers),
        "fetched_twice_kib_per_kill": round(sum(twice) / KILLS / 1024, 1),
        "fetched_twice_kib_most": round(max(twice) / 1024, 1),
        "reach": "right, at most 1024 KiB per kill",
    }


def bytes_in(path: Path) -> int:
    """Return the size of a file; 0 where there is none yet."""
    return path.stat().st_size if path.exists() else 0


def sent(hub: dict[str, Any]) -> list[dict[str, int]]:
    """Return where each answer of the CDN began and how many bytes the server let go."""
    with urllib.request.urlopen(f"{hub['endpoint']}/_standin/log") as answer:
        log = json.loads(answer.read())
    return [
        {
            "start": int(entry["range"].removeprefix("bytes=").partition("-")[0] or 0),
            "sent": entry["sent"],
        }
        for entry in log
        if entry["origin"] == "cdn" and entry["method"] == "GET"
    ]


def slow_down(hub: dict[str, Any]) -> None:
    """Have the CDN send no faster than `KILL_RATE` from now on."""
    ask(hub, "fault", match="GET /cdn/", action="throttle", times=None, rate=KILL_RATE)


def ask(hub: dict[str, Any], control: str, **values: Any) -> None:
    """Tell the stand-in what is to go wrong, or to forget it."""
    data = json.dumps(values).encode()
    with urllib.request.urlopen(f"{hub['endpoint']}/_standin/{control}", data) as answer:
        answer.read()
