"""A stand-in for GitHub: gists, accounts and signing in by a code, over real HTTP.

    with StandInGitHub() as github:
        github.add_user("github_pat_x", "marta")
        github.fault("POST /gists", "silent", after=True)   # created, and the answer is lost
        github.gists, github.requests("POST /gists")

Faults, the log and the second origin (here of `raw_url`) are those of the stand-in Hub. As a
process of its own `python -m tests.fakes.github --user TOKEN=LOGIN`.
"""

from __future__ import annotations

import argparse
import json
import secrets
import signal
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs

from tests.fakes.hub import StandInHub
from tests.fakes.hub_faults import json_reply
from tests.fakes.hub_wire import Content, Reply, Request

TRUNCATED_AT = 1_000_000
CLASSIC = "gist, repo"


@dataclass
class User:
    """Somebody with a token. `scopes` None is a fine-grained token, which tells none."""

    login: str
    scopes: str | None = None
    writes_gists: bool = True


@dataclass
class Gist:
    """What is kept of a gist."""

    id: str
    owner: str
    description: str
    public: bool
    files: dict[str, str]
    created_at: float = field(default_factory=time.time)


class StandInGitHub(StandInHub):
    """GitHub's API and the host of raw files, until `close`."""

    def __init__(self) -> None:
        super().__init__()
        self.users: dict[str, User] = {}
        self.gists: dict[str, Gist] = {}
        self.keeps: Callable[[str], str] = lambda text: text
        """What becomes of a text that is kept: a server may have another one than was sent."""
        self.makes_public = False
        self.says: dict[str, Any] = {}
        """What it says of every gist in place of the truth."""
        self.device_token = "gho_device"
        self.device_user = "marta"
        self.releases: dict[str, dict[str, Any]] = {}
        """The latest release of each "owner/name"."""

    def add_user(self, token: str, login: str, **values: Any) -> None:
        """Add somebody who may sign in with a token."""
        self.users[token] = User(login, **values)

    def texts(self) -> list[dict[str, str]]:
        """Return the files of all gists, the oldest first."""
        return [gist.files for gist in self.gists.values()]

    def _true_answer(self, request: Request) -> Reply:
        parts = [part for part in request.path.split("/") if part]
        if request.origin == "cdn":
            gist = self.gists.get(parts[0])
            text = gist.files.get(parts[-1]) if gist else None
            return Reply(404) if text is None else Reply(200, {}, Content(text.encode()))
        match request.method, *parts:
            case "POST", "login", "device", "code":
                return self._device_code(request)
            case "POST", "login", "oauth", "access_token":
                return self._device_token(request)
        if not request.headers.get("user-agent"):
            return _refuse(403, "Request forbidden by administrative rules.")
        sent = request.headers.get("authorization", "").removeprefix("Bearer ")
        user = self.users.get(sent)
        if sent and user is None:
            return _refuse(401, "Bad credentials")
        reply = self._of_user(request, parts, user)
        if user is not None and user.scopes is not None:
            reply.headers["X-OAuth-Scopes"] = user.scopes
        reply.headers |= {"X-RateLimit-Limit": "5000", "X-RateLimit-Remaining": "4999"}
        return reply

    def _of_user(self, request: Request, parts: list[str], user: User | None) -> Reply:
        match request.method, *parts:
            case "GET", "gists", gist_id:
                gist = self.gists.get(gist_id)
                return json_reply(self._record(gist)) if gist else _refuse(404, "Not Found")
            case "GET", "repos", owner, name, "releases", "latest":
                release = self.releases.get(f"{owner}/{name}")
                return json_reply(release) if release else _refuse(404, "Not Found")
        if user is None:
            return _refuse(401, "Requires authentication")
        if parts == ["user"]:
            return json_reply({"login": user.login, "id": 7, "type": "User"})
        if parts[:1] != ["gists"] or not user.writes_gists:
            return _refuse(404, "Not Found")
        match request.method, *parts[1:]:
            case ("GET",):
                return self._list(request, user)
            case ("POST",):
                return self._create(request, user)
            case "PATCH", gist_id:
                return self._patch(request, user, gist_id)
            case "DELETE", gist_id if self._owned(user, gist_id):
                del self.gists[gist_id]
                return Reply(204)
        return _refuse(404, "Not Found")

    def _list(self, request: Request, user: User) -> Reply:
        mine = [gist for gist in self.gists.values() if gist.owner == user.login][::-1]
        size, page = int(request.one("per_page", "30")), int(request.one("page", "1"))
        rows = mine[size * (page - 1) : size * page]
        return json_reply([self._record(gist, contents=False) for gist in rows])

    def _create(self, request: Request, user: User) -> Reply:
        asked = json.loads(request.body)
        files = {name: file.get("content", "") for name, file in asked.get("files", {}).items()}
        if not files or not all(files.values()):
            return _refuse(422, "Validation Failed", [{"code": "missing_field", "field": "files"}])
        gist = Gist(
            id=secrets.token_hex(16),
            owner=user.login,
            description=asked.get("description", ""),
            public=self.makes_public or asked.get("public") is True,
            files={name: self.keeps(text) for name, text in files.items()},
        )
        self.gists[gist.id] = gist
        return json_reply(self._record(gist), 201, {"Location": f"{self.endpoint}/gists/{gist.id}"})

    def _patch(self, request: Request, user: User, gist_id: str) -> Reply:
        gist = self._owned(user, gist_id)
        if gist is None:
            return _refuse(404, "Not Found")
        asked = json.loads(request.body)
        gist.description = asked.get("description", gist.description)
        for name, file in asked.get("files", {}).items():
            if file is None:
                gist.files.pop(name, None)
            else:
                gist.files[name] = self.keeps(file["content"])
        return json_reply(self._record(gist))

    def _owned(self, user: User, gist_id: str) -> Gist | None:
        gist = self.gists.get(gist_id)
        return gist if gist is not None and gist.owner == user.login else None

    def _record(self, gist: Gist, *, contents: bool = True) -> dict[str, Any]:
        when = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(gist.created_at))
        return {
            "id": gist.id,
            "html_url": f"{self.endpoint}/gist/{gist.owner}/{gist.id}",
            "public": gist.public,
            "description": gist.description,
            "created_at": when,
            "updated_at": when,
            "owner": {"login": gist.owner},
            "truncated": False,
            "files": {name: self._file(gist, name, contents) for name in gist.files},
            **self.says,
        }

    def _file(self, gist: Gist, name: str, contents: bool) -> dict[str, Any]:
        data = gist.files[name].encode()
        file: dict[str, Any] = {
            "filename": name,
            "type": "text/markdown",
            "size": len(data),
            "raw_url": f"{self.cdn}/{gist.id}/raw/{name}",
        }
        if contents:
            file["truncated"] = len(data) > TRUNCATED_AT
            file["content"] = data[:TRUNCATED_AT].decode("utf-8", "ignore")
        return file

    # --- signing in ---------------------------------------------------------------------

    def _device_code(self, request: Request) -> Reply:
        asked = parse_qs(request.body.decode())
        if asked.get("client_id", [""])[0] == "switched-off":
            return json_reply({"error": "device_flow_disabled"})
        if asked.get("scope") != ["gist"]:
            return json_reply({"error": "invalid_scope"})
        code = {
            "device_code": "device-0123456789",
            "user_code": self.user_code,
            "verification_uri": f"{self.endpoint}/login/device",
            "expires_in": 900,
            "interval": self.device_interval,
        }
        return json_reply(code)

    def _device_token(self, _request: Request) -> Reply:
        """Answer as `device_answers` says, one after the other; refusals have status 200."""
        answers = self.device_answers
        said = answers.pop(0) if len(answers) > 1 else answers[0]
        if said != "approved":
            return json_reply({"error": said, "error_description": said.replace("_", " ")})
        self.add_user(self.device_token, self.device_user, scopes="gist")
        token = {"access_token": self.device_token, "token_type": "bearer", "scope": "gist"}
        return json_reply(token)


def _refuse(status: int, message: str, errors: list[Any] | None = None) -> Reply:
    said: dict[str, Any] = {"message": message, "documentation_url": "https://docs.github.com/rest"}
    return json_reply(said | ({"errors": errors} if errors else {}), status)


def main() -> None:
    """Run as a process of its own."""
    parser = argparse.ArgumentParser(prog="python -m tests.fakes.github")
    parser.add_argument("--user", action="append", default=[], metavar="TOKEN=LOGIN")
    arguments = parser.parse_args()
    ended = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: ended.set())
    with StandInGitHub() as github:
        for given in arguments.user:
            token, _, login = given.partition("=")
            github.add_user(token, login)
        sys.stdout.write(json.dumps({"endpoint": github.endpoint, "raw": github.cdn}) + "\n")
        sys.stdout.flush()
        ended.wait()


if __name__ == "__main__":
    main()
