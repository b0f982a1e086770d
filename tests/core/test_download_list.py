"""The kept list of downloads: what comes back after a restart, and what does not."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hfchat_desktop.core.catalogue import RepoFile
from hfchat_desktop.core.download_list import load_downloads, save_downloads
from hfchat_desktop.core.download_records import (
    DownloadEvent,
    event_from,
    event_record,
    request_from,
    request_record,
)
from hfchat_desktop.core.downloads import DownloadRequest, DownloadRow, DownloadState
from hfchat_desktop.errors import DownloadWrongError, HubOfflineError, ListDamagedError

FILES = (RepoFile("q4/a-00001-of-00002.gguf", 10, "a" * 64), RepoFile("q4/b.gguf", 20, ""))


def request(name: str = "Q4_K_M", repo_id: str = "maker/model-GGUF") -> DownloadRequest:
    return DownloadRequest(repo_id, "Ein Modell – żółw", name, FILES, "c" * 40)


def rows_with(tmp_path: Path) -> list[DownloadRow]:
    done = tmp_path / "done.gguf"
    done.write_bytes(b"x")
    return [
        DownloadRow(request("one"), DownloadState.RUNNING, received=7, speed=3.5),
        DownloadRow(request("two"), DownloadState.QUEUED, place=1),
        DownloadRow(request("three"), DownloadState.DONE, received=30, path=str(done)),
        DownloadRow(
            request("four"), DownloadState.FAILED, error=DownloadWrongError("a/b", "x", "hash")
        ),
    ]


def test_the_list_comes_back_in_order_and_nothing_runs(tmp_path):
    path = tmp_path / "data" / "downloads.json"
    rows = rows_with(tmp_path)

    save_downloads(path, rows)
    back, problems = load_downloads(path)

    assert problems == []
    assert [row.request for row in back] == [row.request for row in rows]
    assert [row.state.value for row in back] == ["paused", "paused", "done", "failed"]
    assert [row.received for row in back] == [7, 0, 30, 0]
    assert isinstance(back[3].error, DownloadWrongError) and back[3].error.reason == "hash"
    assert back[2].path == str(tmp_path / "done.gguf")


def test_without_a_file_there_is_nothing(tmp_path):
    assert load_downloads(tmp_path / "none.json") == ([], [])


def test_what_is_done_and_was_deleted_since_is_left_out(tmp_path):
    path = tmp_path / "downloads.json"
    save_downloads(path, rows_with(tmp_path))
    (tmp_path / "done.gguf").unlink()

    assert [row.request.version for row in load_downloads(path)[0]] == ["one", "two", "four"]


@pytest.mark.parametrize(
    "content",
    [b"", b"\xff", b"[]", b"{}", b'{"version": 2, "downloads": []}', b"[" * 50_000, b"null"],
)
def test_a_file_that_makes_no_sense_is_put_aside(tmp_path, content):
    path = tmp_path / "downloads.json"
    path.write_bytes(content)

    rows, (problem,) = load_downloads(path)

    assert rows == []
    assert isinstance(problem, ListDamagedError)
    assert Path(problem.kept_as).read_bytes() == content
    assert not path.exists()


@pytest.mark.parametrize(
    "change",
    [
        {"request": None},
        {"path": 3},
        {"path": "a\0b"},
        {"state": "flying"},
        {"request": {"repo_id": "../x", "title": "", "version": "", "files": [["a", 1, ""]]}},
    ],
)
def test_a_row_that_makes_no_sense_is_left_out_and_the_others_stay(tmp_path, change):
    path = tmp_path / "downloads.json"
    save_downloads(path, rows_with(tmp_path))
    record = json.loads(path.read_bytes())
    record["downloads"][1] |= change
    path.write_text(json.dumps(record))

    rows, (problem,) = load_downloads(path)

    assert [row.request.version for row in rows] == ["one", "three", "four"]
    assert isinstance(problem, ListDamagedError)


@pytest.mark.parametrize("received", [-1, 31, "7", None, 1.5])
def test_a_count_that_cannot_be_is_none(tmp_path, received):
    path = tmp_path / "downloads.json"
    save_downloads(path, rows_with(tmp_path)[:1])
    record = json.loads(path.read_bytes())
    record["downloads"][0]["received"] = received
    path.write_text(json.dumps(record))

    assert load_downloads(path)[0][0].received == 0


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=8,
)


@given(
    json_values
    | st.fixed_dictionaries(
        {"version": st.just(1), "downloads": st.lists(st.dictionaries(
            st.sampled_from(["request", "state", "received", "path", "error"]), json_values
        ))}
    )
)  # fmt: skip
def test_any_json_at_all_is_read_without_an_accident(tmp_path_factory, value):
    path = tmp_path_factory.mktemp("list") / "downloads.json"
    path.write_text(json.dumps(value))

    rows, problems = load_downloads(path)

    assert isinstance(rows, list) and isinstance(problems, list)


def test_requests_and_events_cross_the_pipe():
    event = DownloadEvent(
        DownloadState.RETRYING, 5, 10, 2.5, None, 3.0, HubOfflineError(host="example.org")
    )

    back = event_from(json.loads(json.dumps(event_record(event))))

    assert back.error is not None and back.error.values() == event.error.values()
    assert (back.state, back.received, back.wait_seconds) == (event.state, 5, 3.0)
    assert request_from(json.loads(json.dumps(request_record(request())))) == request()


@pytest.mark.parametrize(
    "change",
    [
        {"state": "x"},
        {"state": None},
        {"received": -1},
        {"received": True},
        {"speed": "fast"},
        {"wait_seconds": float("nan")},
        {"total": 1 << 70},
    ],
)
def test_an_event_that_makes_no_sense_is_refused(change):
    record = event_record(DownloadEvent(DownloadState.RUNNING)) | change

    with pytest.raises(ValueError):
        event_from(record)
