"""Downloads that are paused, cancelled, killed or cut off from power, and what is left then."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from hfchat_desktop.core.download_records import event_from, request_record
from hfchat_desktop.core.downloads import DownloadState
from hfchat_desktop.errors import HubOfflineError
from hfchat_desktop.workers.download import one_file, pace
from hfchat_desktop.workers.download.control import Control
from hfchat_desktop.workers.process import WorkerProcess
from tests.fakes.downloads import FOR_EVER, REPO, Fetch, content, has_some, is_in, sha256_of
from tests.fakes.time_limits import HANGS_S, ClockControl
from tests.workers.conftest import SIZE

NAME = "model-Q4_K_M.gguf"


def part_in(cache: Path) -> Path:
    (part,) = cache.glob("models--*/blobs/*.hfchat-part")
    return part


def ranges(hub) -> list[str]:
    return [entry.range for entry in hub.requests("GET /cdn/")]


@pytest.fixture(autouse=True)
def patience_for_the_hub(monkeypatch) -> None:
    """Let a Hub be silent for longer than any test waits."""
    monkeypatch.setattr(one_file, "_FIND_SECONDS", FOR_EVER.stall_seconds)


def half_a_file(make_fetch, model_hub) -> None:
    """Fetch a million bytes and stop."""
    model_hub.fault("GET /cdn/", "stall", n=1_000_000)
    fetch = make_fetch(limits=FOR_EVER).start()
    fetch.wait_for(lambda event: has_some(event) and event.received == 1_000_000)
    fetch.control.pause()
    fetch.end()
    model_hub.clear()


@pytest.mark.parametrize(
    ("where", "action"),
    [("HEAD ", "silent"), ("GET /cdn/", "silent"), ("GET /cdn/", "stall"), ("GET /cdn/", "none")],
)
@pytest.mark.parametrize("wish", ["pause", "cancel"])
def test_a_stop_is_obeyed_at_once_also_by_a_silent_server(
    make_fetch, model_hub, cache, where, action, wish
):
    if action == "none":
        model_hub.fault(where, "throttle", rate=10_000)  # five minutes
    else:
        model_hub.fault(where, action, n=1_000_000)
    fetch = make_fetch(limits=FOR_EVER).start()
    assert model_hub.held.acquire(timeout=HANGS_S)

    getattr(fetch.control, wish)()
    if wish == "pause":
        fetch.wait_for(is_in(DownloadState.PAUSED))
    fetch.end()

    assert fetch.paths == () and fetch.error is None
    assert DownloadState.RETRYING not in fetch.states()
    if wish == "cancel":
        assert list(cache.glob("models--*/blobs/*")) == []


def test_a_stop_ends_the_wait_for_another_attempt(make_fetch, model_hub):
    model_hub.fault("HEAD ", "rate_limit", seconds=150)
    fetch = make_fetch().start()
    fetch.wait_for(is_in(DownloadState.RETRYING))

    fetch.control.pause()
    fetch.wait_for(is_in(DownloadState.PAUSED))
    fetch.end()

    assert len(model_hub.log) == 1


def test_a_paused_download_goes_on_where_it_was(make_fetch, model_hub, cache):
    half_a_file(make_fetch, model_hub)
    assert part_in(cache).stat().st_size == 1_000_000
    assert part_in(cache).name.split(".")[0] == model_hub.repos[REPO].files[NAME].sha256

    (path,) = make_fetch().run()

    assert ranges(model_hub) == ["bytes=1000000-"]
    assert sha256_of(path) == model_hub.repos[REPO].files[NAME].sha256


def test_after_a_power_cut_only_what_was_synced_is_believed(make_fetch, model_hub, cache):
    half_a_file(make_fetch, model_hub)
    part = part_in(cache)
    journal = part.with_suffix(".hfchat-journal")
    noted = json.loads(journal.read_text())
    assert noted["synced"] == 1_000_000  # a pause waits for the disk
    journal.write_text(json.dumps(noted | {"synced": 600_000, "boot": "another run"}))
    with part.open("r+b") as file:
        file.seek(700_000)
        file.write(bytes(900_000))  # what a file system may show of what never reached the disk

    (path,) = make_fetch().run()

    assert ranges(model_hub) == ["bytes=600000-"]
    assert sha256_of(path) == model_hub.repos[REPO].files[NAME].sha256


@pytest.mark.parametrize(
    "journal",
    [
        b"",
        b"{}",
        b"[1]",
        b"\xff\xfe",
        b'{"version": 1, "path": 3, "size_bytes": 9, "synced": 1, "boot": "", "is_verified": 0}',
        b'{"version": 9}',
        b"[" * 100_000,
    ],
)
def test_a_journal_that_makes_no_sense_means_nothing_is_believed(
    make_fetch, model_hub, cache, journal
):
    half_a_file(make_fetch, model_hub)
    part_in(cache).with_suffix(".hfchat-journal").write_bytes(journal)

    (path,) = make_fetch().run()

    assert ranges(model_hub) == [""]
    assert sha256_of(path) == model_hub.repos[REPO].files[NAME].sha256


def test_a_part_that_is_longer_than_the_file_is_cut(make_fetch, model_hub, cache):
    half_a_file(make_fetch, model_hub)
    with part_in(cache).open("ab") as file:
        file.write(content(SIZE)[1_000_000:] + b"more")

    (path,) = make_fetch().run()

    assert ranges(model_hub) == []
    assert sha256_of(path) == model_hub.repos[REPO].files[NAME].sha256


def child_for(fetch: Fetch) -> WorkerProcess:
    child = WorkerProcess("download")
    child.send(
        {
            "request": request_record(fetch.request),
            "access": fetch.access.to_record(),
            "limit": 0,
        }
    )
    return child


def wait_in_child(child: WorkerProcess, received: int) -> None:
    """Wait until the child has told of so many bytes."""
    while (message := child.read()) is not None:
        if message["event"] == "progress" and event_from(message).received >= received:
            return
    raise AssertionError(child.log_tail())


def test_a_child_that_is_killed_loses_at_most_a_mebibyte(make_fetch, model_hub, cache):
    model_hub.add_model(REPO, {NAME: content(12_000_000)})
    fetch, there = make_fetch(), []
    for received in (2_000_000, 5_000_000, 8_000_000):
        model_hub.fault("GET /cdn/", "throttle", rate=8_000_000, n=3_000_000)
        child = child_for(fetch)
        wait_in_child(child, received)
        child.kill()
        child.end()
        there.append(part_in(cache).stat().st_size)

    child = child_for(fetch)
    while (message := child.read()) is not None and message["event"] != "done":
        pass
    child.end()

    assert message is not None
    (path,) = message["paths"]
    assert sha256_of(Path(path)) == model_hub.repos[REPO].files[NAME].sha256
    goes_on = [int(text.strip("bytes=-") or 0) for text in ranges(model_hub)[1:]]
    assert len(goes_on) == 3
    assert all(kept - 1024 * 1024 <= at <= kept for kept, at in zip(there, goes_on, strict=True)), (
        there,
        goes_on,
    )


def test_a_child_obeys_and_ends_when_its_parent_is_gone(make_fetch, model_hub, cache):
    model_hub.fault("GET /cdn/", "stall", times=None, n=1_000_000)
    child = child_for(make_fetch())
    wait_in_child(child, 1_000_000)

    child.send({"do": "pause"})
    states = []
    while (message := child.read()) is not None and message["event"] != "stopped":
        states.append(message["state"])
    assert message is not None
    assert "retrying" not in states  # which the silence leads to after half a minute
    assert child.end(HANGS_S) == 0

    gone = child_for(make_fetch())
    wait_in_child(gone, 1_000_000)
    gone.close()
    assert gone.wait(HANGS_S) == 0
    gone.end()
    assert part_in(cache).stat().st_size == 2_000_000


def test_what_nobody_has_foreseen_ends_the_child_with_its_cause(make_fetch):
    child = WorkerProcess("download")
    child.send({"request": "nonsense"})

    assert child.read() is None
    assert child.wait(HANGS_S) == 1
    assert "ValueError" in "\n".join(child.log_tail())
    child.end()


def hold_lock(path: Path) -> subprocess.Popen[str]:
    """Hold a lock in another process, as huggingface_hub does, until its input closes."""
    path.parent.mkdir(parents=True)
    script = (
        "import sys; from huggingface_hub.utils import WeakFileLock\n"
        "with WeakFileLock(sys.argv[1]):\n"
        "    print('held', flush=True); sys.stdin.read()"
    )
    holder = subprocess.Popen(
        [sys.executable, "-c", script, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert holder.stdout is not None and holder.stdout.readline() == "held\n"
    return holder


def test_a_lock_of_another_program_is_waited_for_visibly(make_fetch, model_hub, cache):
    sha256 = model_hub.repos[REPO].files[NAME].sha256
    with hold_lock(cache / ".locks" / "models--maker--model-GGUF" / f"{sha256}.lock") as holder:
        cancelled = make_fetch().start()
        cancelled.wait_for(is_in(DownloadState.LOCKED))
        cancelled.control.cancel()
        cancelled.end()  # though the lock is still held
        assert model_hub.requests("GET /cdn/") == []

        fetch = make_fetch().start()
        fetch.wait_for(is_in(DownloadState.LOCKED))
        holder.communicate("")

    assert sha256_of(fetch.end().paths[0]) == sha256


def test_two_processes_fetch_a_file_once(make_fetch, model_hub):
    model_hub.fault("GET /cdn/", "throttle", rate=2_000_000)
    children = [child_for(make_fetch()), child_for(make_fetch())]

    told = []
    for child in children:
        while (message := child.read()) is not None and message["event"] != "done":
            pass
        told.append(message)
        child.end()

    assert all(message is not None for message in told)
    assert sum(entry.sent for entry in model_hub.settled("GET /cdn/")) == SIZE


class Dozing(ClockControl):
    """Changes the limit while the receiving thread dozes, and notes what has come by then."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, cache: Path) -> None:
        super().__init__(monkeypatch, speed_limit=500_000)
        monkeypatch.setattr(pace, "time", self.clock)
        self.cache = cache
        self.came: list[int] = []

    def doze(self, seconds: float) -> None:
        super().doze(seconds)
        if len(self.came) == 0 and self.clock.now >= 1002.0:
            self._change(1_000)
        elif len(self.came) == 1 and self.clock.now >= 1003.2:
            self._change(0)

    def _change(self, limit: int) -> None:
        self.came.append(part_in(self.cache).stat().st_size)
        self.set_speed_limit(limit)


def test_the_speed_limit_holds_and_can_be_changed(make_fetch, model_hub, cache, monkeypatch):
    control = Dozing(monkeypatch, cache)

    assert make_fetch(control=control).run()

    after_two_seconds, a_second_later = control.came
    assert after_two_seconds == pytest.approx(1_000_000, rel=0.1)
    assert a_second_later - after_two_seconds < 10_000
    assert control.clock.now < 1003.4  # and then as fast as it goes


def test_a_control_remembers_the_stronger_wish():
    control = Control()
    control.pause()
    control.cancel()
    control.pause()

    assert control.wish is not None and control.wish.value == "cancel"


def test_a_server_that_comes_back_is_enough(make_fetch, model_hub):
    model_hub.fault("GET /cdn/", "cut", n=1_000_000)
    model_hub.fault("GET /cdn/", "cut", times=4, n=0)
    fetch = make_fetch()

    (path,) = fetch.run()

    assert isinstance(
        next(event.error for event in fetch.events if event.error is not None), HubOfflineError
    )
    assert sha256_of(path) == model_hub.repos[REPO].files[NAME].sha256
