"""The datasets of the stand-in Hub: made, written to by commits, read by who may."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tests.fakes.hub_faults import json_reply
from tests.fakes.hub_repos import git_oid
from tests.fakes.hub_routes import refusal
from tests.fakes.hub_wire import Content, Reply, Request

if TYPE_CHECKING:
    from tests.fakes.hub import HubAccount, StandInHub

LARGE_BYTES = 10 << 20


@dataclass
class Dataset:
    """What is kept of a dataset; `open` lets strangers read it whatever it says of itself."""

    id: str
    private: bool
    files: dict[str, bytes] = field(default_factory=dict)
    commits: list[list[dict[str, Any]]] = field(default_factory=list)
    open: bool = False

    def is_seen_by(self, account: HubAccount | None) -> bool:
        """Return whether somebody may read it."""
        owner = account is not None and self.id.partition("/")[0] == account.name
        return owner or self.open or not self.private


def answer(hub: StandInHub, request: Request) -> Reply | None:
    """Return the answer where it is about datasets, None otherwise. Raises Refusal."""
    for pattern, route in _ROUTES:
        if found := pattern.fullmatch(f"{request.method} {request.path}"):
            return route(hub, request, found.groupdict())
    return None


def _create(hub: StandInHub, request: Request, _: dict[str, str]) -> Reply:
    account = _somebody(hub, request)
    asked = json.loads(request.body)
    namespace = asked.get("organization") or account.name
    if account.role == "read" or namespace != account.name:
        words = f'You don\'t have the rights to create a dataset under the namespace "{namespace}"'
        raise refusal(403, words)
    repo_id = f"{namespace}/{asked['name']}"
    if repo_id in hub.datasets:
        words = {"error": "You already created this dataset repo", "url": _address(hub, repo_id)}
        return json_reply(words, 409)
    private = hub.makes_private.get(repo_id, asked.get("visibility") == "private")
    hub.datasets[repo_id] = Dataset(repo_id, private)
    return json_reply({"url": _address(hub, repo_id), "name": repo_id})


def _address(hub: StandInHub, repo_id: str) -> str:
    return f"{hub.endpoint}/datasets/{repo_id}"


def _info(hub: StandInHub, request: Request, part: dict[str, str]) -> Reply:
    dataset = _found(hub, request, part["id"])
    commit = hashlib.sha1(str(len(dataset.commits)).encode(), usedforsecurity=False).hexdigest()
    return json_reply({"id": dataset.id, "private": dataset.private, "sha": commit})


def _preupload(hub: StandInHub, request: Request, part: dict[str, str]) -> Reply:
    dataset = _writable(hub, request, part["id"])
    rows = []
    for file in json.loads(request.body)["files"]:
        there = dataset.files.get(file["path"])
        mode = "lfs" if file["size"] > LARGE_BYTES else "regular"
        row = {"path": file["path"], "uploadMode": mode, "shouldIgnore": False}
        rows.append(row | ({"oid": git_oid(there)} if there is not None else {}))
    return json_reply({"files": rows})


def _commit(hub: StandInHub, request: Request, part: dict[str, str]) -> Reply:
    dataset = _writable(hub, request, part["id"])
    lines = [json.loads(line) for line in request.body.splitlines() if line]
    for line in lines:
        value = line["value"]
        if line["key"] == "file":
            dataset.files[value["path"]] = hub.keeps_bytes(base64.b64decode(value["content"]))
        elif line["key"] == "deletedFile" and dataset.files.pop(value["path"], None) is None:
            raise refusal(404, "A file with this name doesn't exist", "EntryNotFound")
    dataset.commits.append(lines)
    address = f"{hub.endpoint}/datasets/{dataset.id}/commit/{len(dataset.commits):040x}"
    return json_reply({"success": True, "commitUrl": address, "commitOid": address[-40:]})


def _resolve(hub: StandInHub, request: Request, part: dict[str, str]) -> Reply:
    dataset = _found(hub, request, part["id"])
    if part["path"] not in dataset.files:
        raise refusal(404, "Entry not found", "EntryNotFound")
    data = dataset.files[part["path"]]
    return Reply(200, {"ETag": f'"{git_oid(data)}"'}, Content(data))


def _somebody(hub: StandInHub, request: Request) -> HubAccount:
    account = hub.account_of(request)
    if account is None:
        raise refusal(401, "Invalid username or password.")
    return account


def _found(hub: StandInHub, request: Request, repo_id: str) -> Dataset:
    account = hub.account_of(request)
    dataset = hub.datasets.get(repo_id)
    if dataset is None or not dataset.is_seen_by(account):
        raise refusal(401 if account is None else 404, "Repository not found", "RepoNotFound")
    return dataset


def _writable(hub: StandInHub, request: Request, repo_id: str) -> Dataset:
    dataset, account = _found(hub, request, repo_id), _somebody(hub, request)
    if account.role == "read" or dataset.id.partition("/")[0] != account.name:
        raise refusal(403, "Forbidden: you must use a write token to upload to a repository.")
    return dataset


_ID = r"(?P<id>[^/]+/[^/]+)"
_Route = Callable[["StandInHub", Request, dict[str, str]], Reply]
_ROUTES: list[tuple[re.Pattern[str], _Route]] = [
    (re.compile(r"POST /api/repos/create"), _create),
    (re.compile(rf"GET /api/datasets/{_ID}"), _info),
    (re.compile(rf"POST /api/datasets/{_ID}/preupload/main"), _preupload),
    (re.compile(rf"POST /api/datasets/{_ID}/commit/main"), _commit),
    (re.compile(rf"GET /datasets/{_ID}/resolve/main/(?P<path>.+)"), _resolve),
]
