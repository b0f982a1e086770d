"""The list of downloads, with real children and a stand-in Hub."""

from __future__ import annotations

import os
import re
import signal
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from hfchat_desktop.bridge.downloads import Downloads
from hfchat_desktop.core.downloads import DownloadRequest, DownloadState
from hfchat_desktop.core.hub_access import HubAccess
from hfchat_desktop.errors import (
    DownloadDiedError,
    DownloadWrongError,
    EngineStartError,
    ListDamagedError,
)
from hfchat_desktop.workers.process import WorkerProcess
from tests.fakes.downloads import content, request_for, sha256_of
from tests.fakes.hub import StandInHub

SIZE = 2_000_003
WAIT_MS = 15_000


@pytest.fixture
def hub() -> Iterator[StandInHub]:
    with StandInHub() as hub:
        for number in range(4):
            files = {f"model-{number}.gguf": content(SIZE, seed=number)}
            hub.add_model(f"maker/model-{number}", files)
        yield hub


@pytest.fixture
def make_downloads(hub, tmp_path) -> Iterator[Callable[..., Downloads]]:
    made: list[Downloads] = []

    def make(**values: object) -> Downloads:
        access = HubAccess(endpoint=hub.endpoint, cache=str(tmp_path / "hub"))
        downloads = Downloads(tmp_path / "data" / "downloads.json", lambda: access, **values)
        made.append(downloads)
        return downloads

    yield make
    for downloads in made:
        downloads.close()


def wanted(hub: StandInHub, number: int) -> DownloadRequest:
    return request_for(hub, repo_id=f"maker/model-{number}")


def in_state(downloads: Downloads, key: str, state: DownloadState) -> Callable[[], bool]:
    def ask() -> bool:
        row = downloads.row(key)
        return row is not None and row.state is state

    return ask


def has_bytes(downloads: Downloads, key: str, count: int = 1) -> Callable[[], bool]:
    def ask() -> bool:
        row = downloads.row(key)
        return row is not None and row.received >= count

    return ask


def children() -> list[psutil.Process]:
    return [
        child
        for child in psutil.Process().children()
        if "download" in child.cmdline() and child.status() != psutil.STATUS_ZOMBIE
    ]


def test_a_download_ends_with_the_file_to_open(qtbot, hub, make_downloads):
    downloads = make_downloads()
    with qtbot.waitSignal(downloads.finished, timeout=WAIT_MS) as told:
        key = downloads.start(wanted(hub, 0))

    row = downloads.row(key)
    assert told.args == [key]
    assert row.state is DownloadState.DONE and row.received == SIZE
    assert sha256_of(Path(row.path)) == row.request.files[0].sha256
    qtbot.waitUntil(lambda: children() == [], timeout=WAIT_MS)
    downloads.dismiss(key)
    assert downloads.rows() == []


def test_two_run_and_the_others_wait_their_turn(qtbot, hub, make_downloads):
    hub.fault("GET /cdn/.*model-0", "throttle", rate=500_000)
    hub.fault("GET /cdn/.*model-1", "throttle", rate=2_000_000)
    downloads = make_downloads()

    keys = [downloads.start(wanted(hub, number)) for number in range(4)]

    assert [row.key for row in downloads.rows()] == keys
    assert [downloads.row(key).place for key in keys] == [0, 0, 1, 2]
    assert downloads.overall() == (0, 4 * SIZE)
    downloads.move(keys[3], 2)
    assert [row.key for row in downloads.rows()] == [keys[0], keys[1], keys[3], keys[2]]
    assert [row.place for row in downloads.rows()] == [0, 0, 1, 2]

    ended: list[str] = []
    downloads.finished.connect(ended.append)
    qtbot.waitUntil(lambda: len(ended) == 4, timeout=WAIT_MS)
    assert ended == [keys[1], keys[3], keys[2], keys[0]]
    assert downloads.overall() is None


def test_a_pause_is_shown_at_once_and_gives_way_to_the_next(qtbot, hub, make_downloads, tmp_path):
    hub.fault("GET /cdn/", "stall", n=1_000_000)
    downloads = make_downloads(at_once=1)
    first, second = (downloads.start(wanted(hub, number)) for number in range(2))
    qtbot.waitUntil(has_bytes(downloads, first, 1_000_000), timeout=WAIT_MS)

    downloads.pause(first)

    assert downloads.row(first).state is DownloadState.PAUSED
    assert downloads.row(second).state is DownloadState.CONNECTING
    qtbot.waitUntil(in_state(downloads, second, DownloadState.DONE), timeout=WAIT_MS)

    downloads.resume(first)
    qtbot.waitUntil(in_state(downloads, first, DownloadState.DONE), timeout=WAIT_MS)
    ranges = [entry.range for entry in hub.requests("GET /cdn/") if "model-0" in entry.path]
    assert ranges == ["", "bytes=1000000-"]


def test_pausing_and_resuming_at_once_shows_no_foreign_lock(qtbot, hub, make_downloads):
    hub.fault("GET /cdn/", "throttle", rate=500_000)
    downloads = make_downloads()
    key = downloads.start(wanted(hub, 0))
    seen: set[DownloadState] = set()
    downloads.changed.connect(lambda changed: seen.add(downloads.row(changed).state))
    qtbot.waitUntil(has_bytes(downloads, key), timeout=WAIT_MS)

    downloads.pause(key)
    downloads.resume(key)

    qtbot.waitUntil(in_state(downloads, key, DownloadState.DONE), timeout=WAIT_MS)
    assert DownloadState.LOCKED not in seen


def test_cancelling_takes_the_row_and_the_part(qtbot, hub, make_downloads, tmp_path):
    hub.fault("GET /cdn/", "stall", times=None, n=1_000_000)
    downloads = make_downloads()
    running, paused = (downloads.start(wanted(hub, number)) for number in range(2))
    for key in (running, paused):
        qtbot.waitUntil(has_bytes(downloads, key, 1_000_000), timeout=WAIT_MS)
    downloads.pause(paused)

    downloads.cancel(running)
    downloads.cancel(paused)

    assert downloads.rows() == []
    blobs = tmp_path / "hub"
    qtbot.waitUntil(lambda: list(blobs.rglob("*.hfchat-*")) == [], timeout=WAIT_MS)


def test_a_child_that_is_killed_is_followed_by_another(qtbot, hub, make_downloads):
    hub.fault("GET /cdn/", "stall", n=1_000_000)
    downloads = make_downloads()
    key = downloads.start(wanted(hub, 0))
    qtbot.waitUntil(has_bytes(downloads, key, 1_000_000), timeout=WAIT_MS)
    (child,) = children()
    told: list[object] = []
    downloads.changed.connect(lambda changed: told.append(downloads.row(changed).error))

    os.kill(child.pid, signal.SIGKILL)

    qtbot.waitUntil(in_state(downloads, key, DownloadState.DONE), timeout=WAIT_MS)
    died = next(error for error in told if error is not None)
    assert isinstance(died, DownloadDiedError) and died.signal_name == "SIGKILL"
    assert [entry.range for entry in hub.requests("GET /cdn/")] == ["", "bytes=1000000-"]


@pytest.mark.slow
def test_a_child_that_always_dies_is_given_up(qtbot, hub, make_downloads):
    started: list[float] = []

    def start() -> WorkerProcess:
        started.append(time.monotonic())
        return WorkerProcess("download", argv=[sys.executable, "-c", "raise SystemExit(9)"])

    downloads = make_downloads(start_process=start)
    with qtbot.waitSignal(downloads.failed, timeout=WAIT_MS) as told:
        key = downloads.start(wanted(hub, 0))

    assert told.args[0] == key
    assert isinstance(told.args[1], DownloadDiedError) and told.args[1].exit_code == 9
    assert len(started) == 4
    assert downloads.row(key).state is DownloadState.FAILED


def test_a_process_that_cannot_be_started_is_told(qtbot, hub, make_downloads):
    def start() -> WorkerProcess:
        return WorkerProcess("download", argv=["/does/not/exist"])

    downloads = make_downloads(start_process=start)
    with qtbot.waitSignal(downloads.failed) as told:
        key = downloads.start(wanted(hub, 0))

    assert isinstance(told.args[1], EngineStartError)
    assert downloads.row(key).error is told.args[1]


def test_what_failed_can_be_tried_again(qtbot, hub, make_downloads):
    hub.fault("GET /cdn/", "corrupt", n=1000)
    downloads = make_downloads()
    with qtbot.waitSignal(downloads.failed, timeout=WAIT_MS) as told:
        key = downloads.start(wanted(hub, 0))
    assert isinstance(told.args[1], DownloadWrongError)
    assert isinstance(downloads.row(key).error, DownloadWrongError)

    downloads.resume(key)

    qtbot.waitUntil(in_state(downloads, key, DownloadState.DONE), timeout=WAIT_MS)
    assert downloads.row(key).error is None


def test_after_a_restart_everything_is_listed_and_nothing_runs(
    qtbot, hub, make_downloads, tmp_path
):
    hub.fault("GET /cdn/.*model-1", "stall", n=1_000_000)
    downloads = make_downloads()
    done, half = (downloads.start(wanted(hub, number)) for number in range(2))
    qtbot.waitUntil(in_state(downloads, done, DownloadState.DONE), timeout=WAIT_MS)
    qtbot.waitUntil(has_bytes(downloads, half, 1_000_000), timeout=WAIT_MS)

    downloads.close()
    assert children() == []
    (part,) = (tmp_path / "hub").rglob("*.hfchat-part")
    assert part.stat().st_size == 1_000_000
    hub.clear()

    again = make_downloads()
    assert [(row.key, row.state.value) for row in again.rows()] == [
        (done, "done"),
        (half, "paused"),
    ]
    assert again.row(half).received == 1_000_000
    assert children() == [] and hub.log == []
    again.resume(half)
    qtbot.waitUntil(in_state(again, half, DownloadState.DONE), timeout=WAIT_MS)
    assert [entry.range for entry in hub.requests("GET /cdn/")] == ["bytes=1000000-"]


def test_a_list_is_kept_also_when_the_window_is_killed(qtbot, hub, make_downloads, tmp_path):
    hub.fault("GET /cdn/", "stall", n=1_000_000)
    downloads = make_downloads()
    key = downloads.start(wanted(hub, 0))
    file = tmp_path / "data" / "downloads.json"

    qtbot.waitUntil(file.exists, timeout=WAIT_MS)

    assert key.split(":")[0] in file.read_text()


def test_a_damaged_list_is_told(make_downloads, tmp_path):
    file = tmp_path / "data" / "downloads.json"
    file.parent.mkdir()
    file.write_text("{")

    downloads = make_downloads()

    assert downloads.rows() == []
    assert isinstance(downloads.take_problems()[0], ListDamagedError)
    assert downloads.take_problems() == []


def test_starting_what_is_listed_already_adds_no_row(qtbot, hub, make_downloads):
    hub.fault("GET /cdn/", "stall", n=1_000_000)
    downloads = make_downloads()
    key = downloads.start(wanted(hub, 0))
    qtbot.waitUntil(has_bytes(downloads, key, 1_000_000), timeout=WAIT_MS)

    assert downloads.start(wanted(hub, 0)) == key
    assert len(downloads.rows()) == 1 and len(children()) == 1
    downloads.pause(key)
    downloads.start(wanted(hub, 0))
    qtbot.waitUntil(in_state(downloads, key, DownloadState.DONE), timeout=WAIT_MS)


@pytest.mark.slow
def test_two_downloads_share_the_speed_limit(qtbot, hub, make_downloads):
    downloads = make_downloads()
    downloads.set_speed_limit(400_000)
    keys = [downloads.start(wanted(hub, number)) for number in range(2)]
    for key in keys:
        qtbot.waitUntil(has_bytes(downloads, key), timeout=WAIT_MS)
    before, began = downloads.overall()[0], time.monotonic()
    had = [downloads.row(key).received for key in keys]
    qtbot.wait(2500)
    bytes_came = downloads.overall()[0] - before

    assert bytes_came < 1.3 * 400_000 * (time.monotonic() - began)
    assert all(downloads.row(key).received > was for key, was in zip(keys, had, strict=True))
    downloads.set_speed_limit(0)
    for key in keys:
        qtbot.waitUntil(in_state(downloads, key, DownloadState.DONE), timeout=WAIT_MS)


def test_wishes_for_what_is_not_listed_do_nothing(make_downloads):
    downloads = make_downloads()

    for wish in (downloads.pause, downloads.resume, downloads.cancel, downloads.dismiss):
        wish("nothing:Q4")
    downloads.move("nothing:Q4", 3)

    assert downloads.rows() == [] and downloads.overall() is None


def test_what_failed_and_is_put_away_leaves_no_part(qtbot, hub, make_downloads, tmp_path):
    hub.fault("GET /cdn/", "stall", n=1_000_000)
    downloads = make_downloads()
    key = downloads.start(wanted(hub, 0))
    qtbot.waitUntil(has_bytes(downloads, key, 1_000_000), timeout=WAIT_MS)
    hub.remove_model("maker/model-0")
    downloads.pause(key)
    downloads.resume(key)
    qtbot.waitUntil(in_state(downloads, key, DownloadState.FAILED), timeout=WAIT_MS)

    downloads.dismiss(key)

    assert downloads.rows() == []
    qtbot.waitUntil(lambda: not list(tmp_path.rglob("*.hfchat-*")), timeout=WAIT_MS)


def test_a_newer_file_of_the_same_version_takes_the_place_of_the_older(
    qtbot, hub, make_downloads, tmp_path
):
    hub.fault("GET /cdn/", "stall", n=1_000_000)
    downloads = make_downloads()
    key = downloads.start(wanted(hub, 0))
    qtbot.waitUntil(has_bytes(downloads, key, 1_000_000), timeout=WAIT_MS)
    downloads.pause(key)
    hub.add_model("maker/model-0", {"model-0.gguf": content(SIZE, seed=9)})

    assert downloads.start(wanted(hub, 0)) == key

    qtbot.waitUntil(in_state(downloads, key, DownloadState.DONE), timeout=WAIT_MS)
    assert sha256_of(Path(downloads.row(key).path)) == wanted(hub, 0).files[0].sha256
    qtbot.waitUntil(lambda: not list(tmp_path.rglob("*.hfchat-*")), timeout=WAIT_MS)


def test_after_a_crash_a_row_counts_what_has_arrived_and_not_what_was_noted(
    qtbot, hub, make_downloads, tmp_path
):
    hub.fault("GET /cdn/", "stall", n=1_500_000, s=30)
    first = make_downloads()
    key = first.start(wanted(hub, 1))
    qtbot.waitUntil(lambda: first.row(key).received >= 1_000_000, timeout=WAIT_MS)
    first.close()
    listed = tmp_path / "data" / "downloads.json"
    listed.write_text(re.sub(r'"received": \d+', '"received": 7', listed.read_text()))

    again = make_downloads()

    assert again.row(key).state is DownloadState.PAUSED
    assert again.row(key).received >= 1_000_000
