"""A stand-in for the Hugging Face Hub and its CDN: real HTTP on two origins, faults on demand.

    with StandInHub() as hub:
        hub.add_model("publisher/name", {"x.gguf": Path(…), "README.md": b"…"}, likes=3)
        hub.fault("GET /cdn/", "cut", n=1_000_000)
        HfApi(endpoint=hub.endpoint)…
        hub.requests(r"/cdn/")[0].range

What can go wrong is told in `hub_faults`. As a process of its own:

    python -m tests.fakes.hub --model publisher/name=FILE_OR_FOLDER …

prints its addresses as one line of JSON and ends with SIGTERM, or when its standard input
closes (`--until-stdin-closes`). There POST /_standin/fault, /_standin/clear and GET
/_standin/log do what `fault`, `clear` and `log` do here.
"""

from __future__ import annotations

import argparse
import json
import re
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Self
from urllib.parse import quote

from tests.fakes import hub_routes
from tests.fakes.hub_datasets import Dataset
from tests.fakes.hub_faults import (
    Fault,
    Faults,
    be_silent,
    changed,
    changed_body,
    instead_of_answer,
    json_reply,
    send_body,
    send_endless,
)
from tests.fakes.hub_repos import HubFile, HubRepo, hub_repo
from tests.fakes.hub_wire import Connection, Hangup, Listener, Reply, Request

_RANGE = re.compile(r"bytes=(\d*)-(\d*)")


@dataclass
class LoggedRequest:
    """A request as it came, and what became of it: `status` is 0 until it is answered."""

    at: float
    origin: str
    host: str
    method: str
    path: str
    range: str
    authorization: str
    headers: dict[str, str]
    status: int = 0
    sent: int = 0
    fault: str = ""
    is_over: bool = False


@dataclass
class HubAccount:
    """Somebody with a token; `granted` are the gated and private repositories open to them."""

    name: str
    role: str = "read"
    granted: set[str] = field(default_factory=set)


class StandInHub:
    """The Hub and its CDN, until `close`."""

    def __init__(
        self, *, tree_page: int = 1000, link_seconds: float = 3600.0, bare_missing: bool = False
    ) -> None:
        self.repos: dict[str, HubRepo] = {}
        self.datasets: dict[str, Dataset] = {}
        self.makes_private: dict[str, bool] = {}
        """Whether a dataset becomes private, whatever was asked for."""
        self.keeps_bytes: Callable[[bytes], bytes] = lambda data: data
        """What becomes of a file that is committed."""
        self.renamed: dict[str, str] = {}
        self.accounts: dict[str, HubAccount] = {}
        self.log: list[LoggedRequest] = []
        self.tree_page = tree_page
        self.link_seconds = link_seconds
        self.held = threading.Semaphore(0)
        """Released each time somebody begins to be kept waiting: by silent, stall, throttle."""
        self.bare_missing = bare_missing
        """As the real Hub does: no X-Error-Code where a repository is missing."""
        self.user_code = "ABCD-1234"
        self.device_token = "hf_device"
        self.device_interval = 1
        self.device_answers = ["authorization_pending", "approved"]
        self._faults = Faults()
        self._lock = threading.Lock()
        self._signed = 0
        self._stale: dict[str, int] = {}
        self._files: dict[str, HubFile] = {}
        self._hub = Listener("hub", self._serve)
        self._cdn = Listener("cdn", self._serve)
        self.endpoint = self._hub.address
        self.cdn = self._cdn.address

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End both listeners and every connection."""
        self._hub.close()
        self._cdn.close()

    def drop_connections(self) -> None:
        """End every connection that is open now."""
        self._hub.drop_connections()
        self._cdn.drop_connections()

    # --- what is there -------------------------------------------------------------------

    def add_model(
        self,
        repo_id: str,
        files: Mapping[str, bytes | Path] | None = None,
        *,
        says: Mapping[str, Mapping[str, Any]] | None = None,
        direct: Iterable[str] = (),
        **fields: Any,
    ) -> HubRepo:
        """Add or replace a repository. `fields` are the Hub's own (likes, gated, cardData …).

        `says` has, by path, a `size` or `sha256` that the Hub claims; `direct` are small files
        that come without a redirect.
        """
        repo = hub_repo(repo_id, files or {}, says=says or {}, direct=direct, fields=fields)
        self.repos[repo_id] = repo
        self.renamed.pop(repo_id, None)
        return repo

    def rename(self, old: str, new: str) -> None:
        """Give a repository another name; the old one redirects."""
        repo = self.repos.pop(old)
        self.repos[new] = HubRepo(new, repo.files, repo.fields, repo.commit)
        self.renamed[old] = new

    def remove_model(self, repo_id: str) -> None:
        """Remove a repository."""
        del self.repos[repo_id]

    def add_account(
        self, token: str, name: str, *, granted: Iterable[str] = (), role: str = "read"
    ) -> None:
        """Add somebody who may sign in with a token."""
        self.accounts[token] = HubAccount(name, role, set(granted))

    def account_of(self, request: Request) -> HubAccount | None:
        """Return who asks; raises Refusal for a token that is none."""
        sent = request.headers.get("authorization", "")
        if not sent:
            return None
        account = self.accounts.get(sent.removeprefix("Bearer "))
        if account is None:
            raise hub_routes.refusal(401, "Invalid credentials in Authorization header")
        return account

    def sign(self, repo: HubRepo, file: HubFile) -> str:
        """Return an address on the CDN that is good for a while."""
        path = f"/cdn/{repo.id}/{file.sha256}/{file.path}"
        with self._lock:
            self._signed += 1
            number = self._signed
            self._files[path] = file
        expires = time.time() + self.link_seconds
        return f"{self.cdn}{quote(path)}?Expires={expires:.3f}&Signature={number}&Key-Pair-Id=K"

    # --- what goes wrong, and what was asked ------------------------------------------------

    def fault(self, match: str, action: str, times: int | None = 1, **options: Any) -> None:
        """Let something go wrong `times` times (None: always) where "METHOD /path" matches."""
        self._faults.add(Fault(match, action, times, options))

    def clear(self) -> None:
        """Forget all faults and the log."""
        self._faults.clear()
        with self._lock:
            self.log.clear()

    def requests(self, pattern: str = "") -> list[LoggedRequest]:
        """Return the requests whose path, or "METHOD /path", contains the pattern."""
        with self._lock:
            seen = list(self.log)
        return [
            entry
            for entry in seen
            if re.search(pattern, entry.path) or re.search(pattern, f"{entry.method} {entry.path}")
        ]

    def settled(self, pattern: str = "") -> list[LoggedRequest]:
        """Return them when all are over: what left is noted after the client has read it."""
        until = time.monotonic() + 60
        while not all(entry.is_over for entry in self.requests(pattern)):
            if time.monotonic() > until:
                raise TimeoutError(f"still at it: {self.requests(pattern)}")
            time.sleep(0.005)
        return self.requests(pattern)

    # --- answering ---------------------------------------------------------------------------

    def _serve(self, connection: Connection, request: Request) -> None:
        if request.path.startswith("/_standin/"):
            reply = self._control(request)
            connection.write(reply.head())
            connection.send(reply.content, 0, reply.bytes_to_send)
            return
        entry = self._note(request)
        connection.sent = 0
        try:
            self._answer(connection, request, entry)
        finally:
            entry.sent = connection.sent
            entry.is_over = True

    def _note(self, request: Request) -> LoggedRequest:
        headers = request.headers
        entry = LoggedRequest(
            at=time.time(),
            origin=request.origin,
            host=headers.get("host", ""),
            method=request.method,
            path=request.target,
            range=headers.get("range", ""),
            authorization=headers.get("authorization", ""),
            headers=headers,
        )
        with self._lock:
            self.log.append(entry)
        return entry

    def _answer(self, connection: Connection, request: Request, entry: LoggedRequest) -> None:
        fault = self._faults.before_answer(request)
        if fault is None:
            reply = self._true_answer(request)
        else:
            entry.fault = fault.action
            reply = self._instead(connection, request, fault)
        trouble = self._faults.of_body(request, reply)
        if trouble is not None:
            entry.fault = trouble.action
            reply = changed_body(trouble, reply)
        entry.status = reply.status
        connection.write(reply.head())
        if request.method != "HEAD":
            send_body(connection, reply, trouble, self.held.release)
        if request.headers.get("connection", "").lower() == "close":
            raise Hangup

    def _instead(self, connection: Connection, request: Request, fault: Fault) -> Reply:
        if fault.get("after"):
            self._true_answer(request)
        if fault.action == "hangup":
            raise Hangup
        if fault.action == "silent":
            be_silent(connection, fault, self.held.release)
        if fault.action == "endless":
            send_endless(connection, fault)
        if fault.action == "stale":
            self._revoke(request)
        if fault.action == "delay":
            connection.wait(fault.get("seconds", 1.0))
        reply = instead_of_answer(fault, request)
        return changed(fault, self._true_answer(request)) if reply is None else reply

    def _true_answer(self, request: Request) -> Reply:
        if request.origin == "cdn":
            return self._from_cdn(request)
        return _ranged(request, hub_routes.answer(self, request))

    def _from_cdn(self, request: Request) -> Reply:
        file = self._files.get(request.path)
        signature = int(request.one("Signature", "0"))
        expired = float(request.one("Expires", "0")) < time.time()
        if file is None or expired or signature <= self._stale.get(request.path, 0):
            return hub_routes.refusal(403, "Access denied: the address has expired").reply
        headers = {"ETag": f'"{file.xet_hash}"', "Accept-Ranges": "bytes"}
        return _ranged(request, Reply(200, headers, file.content))

    def _revoke(self, request: Request) -> None:
        """Refuse every address of this file that was signed so far."""
        path = request.path
        with self._lock:
            paths = [path] if path in self._files else list(self._files)
            for each in paths:
                self._stale[each] = self._signed

    def _control(self, request: Request) -> Reply:
        if request.path == "/_standin/fault":
            options = json.loads(request.body)
            match, action = options.pop("match"), options.pop("action")
            self.fault(match, action, options.pop("times", 1), **options)
        elif request.path == "/_standin/clear":
            self.clear()
        elif request.path == "/_standin/log":
            return json_reply([asdict(entry) for entry in self.requests()])
        return json_reply({"ok": True})


def _ranged(request: Request, reply: Reply) -> Reply:
    """Return the part of a good answer that the request asks for."""
    asked = _RANGE.fullmatch(request.headers.get("range", ""))
    if asked is None or reply.status != 200:
        return reply
    size = reply.content.size
    first, last = asked.groups()
    if first:
        start, end = int(first), min(int(last) if last else size - 1, size - 1)
    else:
        start, end = max(0, size - int(last or 0)), size - 1
    if start > end:
        return Reply(416, {"Content-Range": f"bytes */{size}"})
    headers = {**reply.headers, "Content-Range": f"bytes {start}-{end}/{size}"}
    return Reply(206, headers, reply.content, start, end - start + 1)


def main() -> None:
    """Run as a process of its own."""
    parser = argparse.ArgumentParser(prog="python -m tests.fakes.hub")
    parser.add_argument("--model", action="append", default=[], metavar="REPO=PATH")
    parser.add_argument("--until-stdin-closes", action="store_true")
    arguments = parser.parse_args()
    ended = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: ended.set())
    with StandInHub() as hub:
        for given in arguments.model:
            repo_id, _, path = given.partition("=")
            hub.add_model(repo_id, _files_at(Path(path)))
        commits = {repo.id: repo.commit for repo in hub.repos.values()}
        print(json.dumps({"endpoint": hub.endpoint, "cdn": hub.cdn, "models": commits}), flush=True)
        if arguments.until_stdin_closes:
            threading.Thread(target=lambda: (sys.stdin.read(), ended.set()), daemon=True).start()
        ended.wait()


def _files_at(path: Path) -> dict[str, bytes | Path]:
    if path.is_file():
        return {path.name: path}
    return {
        file.relative_to(path).as_posix(): file
        for file in sorted(path.rglob("*"))
        if file.is_file()
    }


if __name__ == "__main__":
    main()
