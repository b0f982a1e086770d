"""Downloads against a server with which much goes wrong: in the end the right file."""

from __future__ import annotations

import pytest

from hfchat_desktop.core.downloads import DownloadState
from hfchat_desktop.errors import (
    DownloadRefusedError,
    DownloadWrongError,
    HubAnswerError,
    HubOfflineError,
    HubRateLimitError,
    HubTimeoutError,
)
from hfchat_desktop.workers.download import pace, progress
from hfchat_desktop.workers.download.pace import Limits
from tests.fakes.downloads import IMPATIENT, REPO, content, is_in, sha256_of
from tests.fakes.time_limits import Clock, ClockControl
from tests.workers.conftest import SIZE

NAME = "model-Q4_K_M.gguf"


def sent(hub) -> list[tuple[str, int, int]]:
    """Return range, status and bytes of each answer of the CDN."""
    return [(entry.range, entry.status, entry.sent) for entry in hub.settled("GET /cdn/")]


def parts(cache):
    return [path for path in cache.rglob("*hfchat-*") if path.is_file()]


def test_a_file_arrives_whole_and_leaves_nothing_beside_it(make_fetch, model_hub, cache):
    fetch = make_fetch()

    (path,) = fetch.run()

    assert path.name == NAME and sha256_of(path) == model_hub.repos[REPO].files[NAME].sha256
    assert parts(cache) == []
    assert fetch.events[0].state is DownloadState.CONNECTING
    assert fetch.events[-1].state is DownloadState.DONE
    assert fetch.events[-1].received == fetch.events[-1].total == SIZE
    assert sent(model_hub) == [("", 200, SIZE)]
    assert {entry.headers["accept-encoding"] for entry in model_hub.log} == {"identity"}
    assert model_hub.log[0].headers["x-hf-download-counter"] == "1"


def test_what_is_there_is_not_fetched_again_and_needs_no_network(make_fetch, model_hub):
    make_fetch().run()
    model_hub.clear()
    again = make_fetch()

    (path,) = again.run()

    assert model_hub.log == []
    assert path.is_file()
    assert again.states() == [DownloadState.CHECKING, DownloadState.DONE]


@pytest.mark.parametrize("action", ["cut", "rst"])
def test_a_connection_that_breaks_is_continued_where_it_broke(make_fetch, model_hub, action):
    for at in (1_000_000, 700_000, 1):
        model_hub.fault("GET /cdn/", action, n=at)

    (path,) = make_fetch().run()

    assert sha256_of(path) == model_hub.repos[REPO].files[NAME].sha256
    answers = sent(model_hub)
    assert [answer[0] for answer in answers] == [
        "",
        "bytes=1000000-",
        "bytes=1700000-",
        "bytes=1700001-",
    ]
    assert sum(answer[2] for answer in answers) == SIZE


def test_a_server_that_falls_silent_is_left_for_a_new_connection(make_fetch, model_hub):
    model_hub.fault("GET /cdn/", "stall", n=1_000_000)
    fetch = make_fetch(limits=IMPATIENT)

    (path,) = fetch.start().end().paths

    assert sha256_of(path) == model_hub.repos[REPO].files[NAME].sha256
    told = [event for event in fetch.events if event.state is DownloadState.RETRYING]
    assert isinstance(told[0].error, HubTimeoutError) and told[0].error.seconds == 0.6
    answers = sent(model_hub)  # a machine that was busy can look like more silences
    assert [answer[0] for answer in answers if answer[0]][-1:] == [f"bytes={told[-1].received}-"]
    assert model_hub.held.acquire(blocking=False) and told[-1].received >= 1_000_000


@pytest.mark.parametrize("where", ["HEAD ", "GET /cdn/"])
def test_a_server_that_never_answers_is_asked_again(make_fetch, model_hub, where):
    model_hub.fault(where, "silent")

    (path,) = make_fetch(limits=IMPATIENT).start().end().paths

    assert sha256_of(path) == model_hub.repos[REPO].files[NAME].sha256


def test_an_address_that_has_expired_is_replaced_by_a_fresh_one(make_fetch, model_hub, monkeypatch):
    model_hub.fault("GET /cdn/", "cut", n=1_000_000)
    control = ClockControl(monkeypatch)

    def expire() -> None:
        model_hub.fault("GET /cdn/", "stale")
        control.meanwhile = lambda: None

    control.meanwhile = expire

    (path,) = make_fetch(control=control).run()

    assert sha256_of(path) == model_hub.repos[REPO].files[NAME].sha256
    assert [entry.method for entry in model_hub.log] == ["HEAD", "GET", "GET", "HEAD", "GET"]
    assert sent(model_hub)[-1] == ("bytes=1000000-", 206, SIZE - 1_000_000)


@pytest.mark.parametrize("status", [401, 403, 404, 410, 416])
def test_a_cdn_that_refuses_fresh_addresses_too_is_told(make_fetch, model_hub, status):
    model_hub.fault("GET /cdn/", "status", times=None, status=status)

    with pytest.raises(HubAnswerError) as caught:
        make_fetch().run()

    assert caught.value.status == status
    assert len(model_hub.requests("HEAD ")) == 4


def test_too_many_requests_are_waited_out_with_a_countdown(make_fetch, model_hub, monkeypatch):
    model_hub.fault("HEAD ", "rate_limit", seconds=3)
    control = ClockControl(monkeypatch)
    fetch = make_fetch(control=control)

    fetch.run()

    assert control.clock.waited == [1.0, 1.0, 1.0]
    told = [event for event in fetch.events if event.state is DownloadState.RETRYING]
    assert isinstance(told[0].error, HubRateLimitError)
    assert [event.wait_seconds for event in told] == [3.0, 2.0, 1.0]


def test_retry_after_is_obeyed(make_fetch, model_hub, monkeypatch):
    model_hub.fault("GET /cdn/", "status", status=503, headers={"Retry-After": "7"})
    control = ClockControl(monkeypatch)

    make_fetch(control=control).run()

    assert sum(control.clock.waited) == 7.0


@pytest.mark.parametrize("status", [408, 429, 500, 502, 503, 504])
@pytest.mark.parametrize("where", ["HEAD ", "GET /cdn/"])
def test_a_busy_server_is_asked_again(make_fetch, model_hub, status, where):
    model_hub.fault(where, "status", times=3, status=status)

    (path,) = make_fetch().run()

    assert sha256_of(path) == model_hub.repos[REPO].files[NAME].sha256


def test_pauses_grow_and_begin_anew_after_a_byte():
    limits = Limits()

    pauses = [limits.pause(failures) for failures in range(1, 9)]

    assert pauses == [1, 2, 4, 8, 16, 32, 60, 60]
    assert limits.pause(100_000) == 60


def test_a_server_that_ignores_range_starts_over(make_fetch, model_hub):
    model_hub.fault("GET /cdn/", "cut", n=1_000_000)
    model_hub.fault("GET /cdn/", "norange")

    (path,) = make_fetch().run()

    assert sha256_of(path) == model_hub.repos[REPO].files[NAME].sha256
    assert sent(model_hub)[-1] == ("bytes=1000000-", 200, SIZE)


def test_a_server_that_always_starts_over_and_breaks_is_given_up(make_fetch, model_hub):
    model_hub.fault("GET /cdn/", "cut", times=None, n=1_000_000)
    model_hub.fault("GET /cdn/", "headers", times=None, set={"Content-Range": "bytes 5-9/*"})

    with pytest.raises(DownloadRefusedError) as caught:
        make_fetch().run()

    assert caught.value.reason == "range_ignored"
    assert caught.value.host == "127.0.0.1"


@pytest.mark.parametrize("value", ["bytes 0-2999999/3000017", "pages 1-2/3", "", "bytes 999999-"])
def test_a_part_that_is_not_the_wanted_one_is_not_used(make_fetch, model_hub, value):
    model_hub.fault("GET /cdn/", "cut", n=1_000_000)
    model_hub.fault("GET /cdn/", "content_range", value=value)

    (path,) = make_fetch().run()

    assert sha256_of(path) == model_hub.repos[REPO].files[NAME].sha256


def test_an_answer_that_is_too_short_is_continued(make_fetch, model_hub):
    model_hub.fault("GET /cdn/", "cut", n=500_000)
    model_hub.fault("GET /cdn/", "short", n=500_000)

    (path,) = make_fetch().run()

    assert sha256_of(path) == model_hub.repos[REPO].files[NAME].sha256
    assert sent(model_hub)[-1][0] == "bytes=1000000-"


def test_a_wrong_byte_is_found_and_told_and_thrown_away(make_fetch, model_hub, cache):
    model_hub.fault("GET /cdn/", "corrupt", n=2_000_000)

    with pytest.raises(DownloadWrongError) as caught:
        make_fetch().run()

    assert (caught.value.reason, caught.value.path) == ("hash", NAME)
    assert [
        path for path in (cache / "models--maker--model-GGUF").rglob("*") if path.is_file()
    ] == []
    model_hub.clear()
    (path,) = make_fetch().run()
    assert sent(model_hub) == [("", 200, SIZE)]
    assert sha256_of(path) == model_hub.repos[REPO].files[NAME].sha256


def test_a_size_that_differs_from_what_was_known_is_told(make_fetch, model_hub):
    model_hub.fault("HEAD ", "size", value=SIZE + 1)

    with pytest.raises(DownloadWrongError) as caught:
        make_fetch().run()

    assert caught.value.reason == "size"


@pytest.mark.parametrize("says", [SIZE - 1, SIZE + 1])
def test_a_size_that_the_server_of_the_file_contradicts_is_told(make_fetch, model_hub, says):
    model_hub.add_model(REPO, {NAME: content(SIZE)}, says={NAME: {"size": says}})

    with pytest.raises(DownloadWrongError) as caught:
        make_fetch().run()

    assert caught.value.reason == "size"


@pytest.mark.parametrize("size", [0, -5, "many", "9" * 40])
def test_a_size_that_is_none_is_told(make_fetch, model_hub, size):
    model_hub.fault("HEAD ", "size", times=None, value=size)

    with pytest.raises(DownloadWrongError) as caught:
        make_fetch(pinned=False).run()

    assert caught.value.reason == "size"


@pytest.mark.parametrize("etag", ["../../x", "abc", "z" * 64, '"' + "a" * 63 + '"'])
def test_a_hash_that_is_no_hash_is_told(make_fetch, model_hub, cache, etag):
    model_hub.fault("HEAD ", "headers", times=None, set={"X-Linked-ETag": etag})

    with pytest.raises(DownloadWrongError) as caught:
        make_fetch().run()

    assert caught.value.reason == "hash_unknown"
    assert not cache.exists() or not any(path.is_file() for path in cache.rglob("*"))


def test_a_file_that_was_replaced_is_fetched_as_it_is_now(make_fetch, model_hub):
    old = make_fetch(pinned=False)
    model_hub.add_model(REPO, {NAME: content(2_000_000, seed=2)})

    (path,) = old.run()

    assert sha256_of(path) == model_hub.repos[REPO].files[NAME].sha256
    assert old.events[-1].total == 2_000_000


def test_no_connection_is_told_at_once_and_tried_again(make_fetch, model_hub):
    fetch = make_fetch()
    model_hub.close()

    fetch.start()
    fetch.wait_for(
        lambda event: (
            event.state is DownloadState.RETRYING and isinstance(event.error, HubOfflineError)
        ),
    )
    fetch.control.pause()
    assert fetch.end().paths == () and fetch.error is None


def test_patience_can_be_limited(make_fetch, model_hub):
    fetch = make_fetch(limits=Limits(first_pause=0.01, most_failures=3))
    model_hub.close()

    with pytest.raises(HubOfflineError):
        fetch.run()


def test_offline_is_told_without_a_request(make_fetch, model_hub):
    fetch = make_fetch()
    fetch.access.__dict__["offline"] = True

    with pytest.raises(HubOfflineError) as caught:
        fetch.run()

    assert caught.value.switched_off
    assert model_hub.log == []


def test_progress_is_told_at_most_five_times_a_second(monkeypatch):
    clock, told = Clock(), []
    for module in (progress, pace):
        monkeypatch.setattr(module, "time", clock)
    telling = progress.Progress(told.append, SIZE, Limits().report_every)

    for received in range(0, SIZE, 20_000):
        telling.tell(DownloadState.RUNNING, received)
        clock.wait(0.01)

    assert len(told) == pytest.approx(7, abs=1)  # of 151 in a second and a half
    received = [event.received for event in told]
    assert received == sorted(received)
    assert [event.speed for event in told[1:]] == pytest.approx([2_000_000] * (len(told) - 1))
    assert told[-1].seconds_left == pytest.approx((SIZE - received[-1]) / 2_000_000)


def test_progress_rises_while_bytes_come(make_fetch, model_hub):
    model_hub.fault("GET /cdn/", "throttle", rate=2_000_000)
    fetch = make_fetch()

    fetch.run()

    received = [event.received for event in fetch.events if is_in(DownloadState.RUNNING)(event)]
    assert len(received) >= 2
    assert received == sorted(received)
