"""What the stand-in Hub answers where nothing goes wrong: the API, the files, signing in."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, quote, urlencode

from tests.fakes.hub_catalogue import list_models
from tests.fakes.hub_faults import json_reply
from tests.fakes.hub_repos import HubFile, HubRepo
from tests.fakes.hub_wire import Reply, Request

if TYPE_CHECKING:
    from tests.fakes.hub import StandInHub

_ID = r"(?P<id>[^/]+(?:/[^/]+)?)"
_API_REPO = re.compile(rf"/api/models/{_ID}(?:/revision/(?P<rev>[^/]+))?/?")
_TREE = re.compile(r"/api/models/(?P<id>.+?)/tree/(?P<rev>[^/]+)(?:/(?P<path>.*))?")
_PATHS = re.compile(r"/api/models/(?P<id>.+?)/paths-info/(?P<rev>[^/]+)")
_REFS = re.compile(r"/api/models/(?P<id>.+?)/refs")
_RESOLVE = re.compile(r"/(?P<id>.+?)/(?:resolve|raw)/(?P<rev>[^/]+)/(?P<path>.+)")
_CACHED = re.compile(r"/api/resolve-cache/models/(?P<id>[^/]+/[^/]+)/(?P<rev>[^/]+)/(?P<path>.+)")
_COMMIT = "X-Repo-Commit"


class Refusal(Exception):
    """An answer instead of the wanted one."""

    def __init__(self, reply: Reply) -> None:
        super().__init__(reply.status)
        self.reply = reply


def refusal(status: int, message: str, code: str = "", **headers: str) -> Refusal:
    """Return an error as the Hub tells it."""
    told = {"X-Error-Message": message, **headers}
    if code:
        told["X-Error-Code"] = code
    return Refusal(json_reply({"error": message}, status, told))


def answer(hub: StandInHub, request: Request) -> Reply:
    """Return the answer of the Hub's own origin."""
    from tests.fakes import hub_datasets

    try:
        hub.account_of(request)
        if (reply := hub_datasets.answer(hub, request)) is not None:
            return reply
        for pattern, route in _ROUTES:
            if found := pattern.fullmatch(request.path):
                return route(hub, request, found.groupdict())
    except Refusal as refused:
        return refused.reply
    return refusal(404, "Sorry, we can't find the page you are looking for.").reply


def _found(hub: StandInHub, request: Request, repo_id: str) -> HubRepo:
    """Return the repository; raises Refusal for one that is renamed, missing or not to be seen."""
    if new := hub.renamed.get(repo_id):
        there = request.target.replace(quote(repo_id), quote(new), 1)
        raise Refusal(Reply(307, {"Location": there}))
    repo = hub.repos.get(repo_id)
    account = hub.account_of(request)
    if repo is None or (repo.private and (account is None or repo_id not in account.granted)):
        if account is not None:
            raise refusal(404, "Repository not found", "RepoNotFound")
        code = "" if hub.bare_missing else "RepoNotFound"
        raise refusal(401, "Invalid username or password.", code)
    if repo.disabled:
        raise refusal(403, "Access to this resource is disabled.")
    return repo


def _at(repo: HubRepo, revision: str) -> None:
    if revision not in ("main", repo.commit):
        raise refusal(404, f"Invalid rev id: {revision}", "RevisionNotFound")


def _list(hub: StandInHub, request: Request, _: dict[str, str]) -> Reply:
    account = hub.account_of(request)
    seen = [
        repo
        for repo in hub.repos.values()
        if not repo.private or (account is not None and repo.id in account.granted)
    ]
    try:
        rows, cursor = list_models(seen, request)
    except ValueError as error:
        raise refusal(400, str(error))
    headers = {}
    if cursor:
        again = {**request.query, "cursor": [cursor]}
        address = f"{hub.endpoint}/api/models?{urlencode(again, doseq=True)}"
        headers["Link"] = f'<{address}>; rel="next"'
    return json_reply(rows, 200, headers)


def _repo(hub: StandInHub, request: Request, part: dict[str, str]) -> Reply:
    repo = _found(hub, request, part["id"])
    _at(repo, part["rev"] or "main")
    known = repo.everything(blobs=request.one("blobs").lower() == "true")
    expand = request.query.get("expand")
    if expand:
        known = {name: known[name] for name in ("_id", "id", *expand) if name in known}
    return json_reply(known, 200, {_COMMIT: repo.commit})


def _tree(hub: StandInHub, request: Request, part: dict[str, str]) -> Reply:
    repo = _found(hub, request, part["id"])
    _at(repo, part["rev"])
    folder = (part["path"] or "").strip("/")
    below = f"{folder}/" if folder else ""
    rows = {}
    for file in repo.files.values():
        inside = file.path.removeprefix(below)
        if not file.path.startswith(below):
            continue
        if request.one("recursive").lower() in ("true", "1") or "/" not in inside:
            rows[file.path] = file.in_tree()
        else:
            name = below + inside.split("/")[0]
            rows[name] = {"type": "directory", "oid": repo.commit, "size": 0, "path": name}
    first = int(request.one("cursor", "0"))
    count = min(int(request.one("limit", "0")) or hub.tree_page, hub.tree_page)
    headers = {_COMMIT: repo.commit}
    if first + count < len(rows):
        again = urlencode({**request.query, "cursor": [str(first + count)]}, doseq=True)
        headers["Link"] = f'<{hub.endpoint}{quote(request.path)}?{again}>; rel="next"'
    return json_reply(list(rows.values())[first : first + count], 200, headers)


def _paths_info(hub: StandInHub, request: Request, part: dict[str, str]) -> Reply:
    repo = _found(hub, request, part["id"])
    _at(repo, part["rev"])
    if "json" in request.headers.get("content-type", ""):
        paths = json.loads(request.body)["paths"]
    else:
        paths = parse_qs(request.body.decode()).get("paths", [])
    return json_reply([repo.files[path].in_tree() for path in paths if path in repo.files])


def _refs(hub: StandInHub, request: Request, part: dict[str, str]) -> Reply:
    repo = _found(hub, request, part["id"])
    branch = {"name": "main", "ref": "refs/heads/main", "targetCommit": repo.commit}
    return json_reply({"branches": [branch], "tags": [], "converts": []})


def _resolve(hub: StandInHub, request: Request, part: dict[str, str]) -> Reply:
    repo = _found(hub, request, part["id"])
    account = hub.account_of(request)
    if repo.gated and (account is None or repo.id not in account.granted):
        words = f"Access to model {repo.id} is restricted."
        raise refusal(401 if account is None else 403, words, "GatedRepo")
    _at(repo, part["rev"])
    file = _file(repo, part["path"])
    if file.large:
        return _to_cdn(hub, repo, file)
    if file.direct or "/raw/" in request.path:
        return _small(repo, file)
    to = f"/api/resolve-cache/models/{quote(repo.id)}/{repo.commit}/{quote(file.path)}"
    headers = {_COMMIT: repo.commit, "X-Linked-ETag": f'"{file.oid}"'}
    return Reply(307, {"Location": to, "X-Linked-Size": str(file.size), **headers})


def _file(repo: HubRepo, path: str) -> HubFile:
    if path not in repo.files:
        raise refusal(404, "Entry not found", "EntryNotFound", **{_COMMIT: repo.commit})
    return repo.files[path]


def _to_cdn(hub: StandInHub, repo: HubRepo, file: HubFile) -> Reply:
    headers = {
        "Location": hub.sign(repo, file),
        _COMMIT: repo.commit,
        "X-Linked-ETag": f'"{file.etag}"',
        "X-Linked-Size": str(file.size),
        "Accept-Ranges": "bytes",
    }
    return Reply(302, headers)


def _small(repo: HubRepo, file: HubFile) -> Reply:
    return Reply(200, {_COMMIT: repo.commit, "ETag": f'"{file.oid}"'}, file.content)


def _cached(hub: StandInHub, request: Request, part: dict[str, str]) -> Reply:
    repo = _found(hub, request, part["id"])
    return _small(repo, _file(repo, part["path"]))


def _whoami(hub: StandInHub, request: Request, _: dict[str, str]) -> Reply:
    account = hub.account_of(request)
    if account is None:
        raise refusal(401, "Invalid username or password.")
    known = {
        "type": "user",
        "id": "6" * 24,
        "name": account.name,
        "fullname": account.name.title(),
        "isPro": False,
        "canPay": False,
        "orgs": [],
        "auth": {
            "type": "access_token",
            "accessToken": {"displayName": "tests", "role": account.role},
        },
    }
    return json_reply(known)


def _device(hub: StandInHub, _request: Request, _: dict[str, str]) -> Reply:
    code = {
        "device_code": "device-0123456789",
        "user_code": hub.user_code,
        "verification_uri": f"{hub.endpoint}/device",
        "verification_uri_complete": f"{hub.endpoint}/device?user_code={hub.user_code}",
        "expires_in": 900,
        "interval": hub.device_interval,
    }
    return json_reply(code)


def _token(hub: StandInHub, _request: Request, _: dict[str, str]) -> Reply:
    """Answer as `hub.device_answers` says, one after the other; the last one stays."""
    answers = hub.device_answers
    said = answers.pop(0) if len(answers) > 1 else answers[0]
    if said == "approved":
        hub.add_account(hub.device_token, "marta", role="read")
        token = {"access_token": hub.device_token, "token_type": "bearer", "expires_in": 2592000}
        return json_reply({**token, "refresh_token": "hf_refresh", "scope": "openid profile"})
    return json_reply({"error": said, "error_description": said.replace("_", " ")}, 400)


def _nothing(*_: Any) -> Reply:
    return json_reply([])


_Route = Callable[["StandInHub", Request, dict[str, str]], Reply]
_ROUTES: list[tuple[re.Pattern[str], _Route]] = [
    (re.compile(r"/api/models/?"), _list),
    (re.compile(r"/api/whoami-v2"), _whoami),
    (re.compile(r"/api/agent-harnesses"), _nothing),
    (re.compile(r"/oauth/device"), _device),
    (re.compile(r"/oauth/token"), _token),
    (_CACHED, _cached),
    (_TREE, _tree),
    (_PATHS, _paths_info),
    (_REFS, _refs),
    (_API_REPO, _repo),
    (_RESOLVE, _resolve),
]
