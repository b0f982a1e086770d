"""What can be made to go wrong on the stand-in Hub, request by request.

Places: `n` counts bytes of the body of one answer, but for `corrupt`, where it is a position in
the whole file. Faults of a body are not used up by redirects, errors and HEAD.

| action | options | what the client sees |
|---|---|---|
| status | status, headers, body or json | that answer |
| json | json, status=200, headers | any JSON |
| headers | set | the true answer with these headers instead (None: without) |
| size, content_range | value | X-Linked-Size or Content-Range is wrong |
| redirect | to, status=302 | a redirect; "loop" leads to itself |
| rate_limit | seconds=3 | 429 with RateLimit |
| unavailable | | 503 |
| stale | | 403, and all addresses signed so far for this file are refused |
| silent | seconds | the request is read, nothing is ever answered |
| hangup | | the request is read, and the connection closed |
| delay | seconds | the true answer, late |
| endless | n=1 GiB | a body of spaces without a length |
| cut, rst | n | the body ends after n bytes: closed politely, or by a TCP reset |
| stall | n, seconds | the body is silent after n bytes, then goes on |
| throttle | rate, n | that many bytes a second, not more after a stop; silence after n bytes |
| corrupt | n | the byte at n has one bit flipped |
| norange | | Range is ignored: 200 with the whole body |
| short | n | a whole answer by its own account, with n bytes |

With `after=True` an action that takes the place of an answer comes after the request was carried
out: what was to be made is made, and its answer is lost.
"""

from __future__ import annotations

import json
import re
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

from tests.fakes.hub_wire import Connection, Content, Hangup, Reply, Request

BODY_ACTIONS = {"cut", "rst", "stall", "throttle", "corrupt", "norange", "short", "content_range"}
_WHOLE = {"status", "json", "redirect", "rate_limit", "unavailable", "stale", "silent", "endless"}
_WHOLE |= {"hangup"}
_TRUE_ANSWER = {"headers", "size", "delay"}
ACTIONS = BODY_ACTIONS | _WHOLE | _TRUE_ANSWER
_STEP_S = 0.02
_LATE_S = 0.2
_FOR_EVER_S = 3600.0


@dataclass
class Fault:
    """One rule. `times` is how often it still applies; None: always."""

    match: str
    action: str
    times: int | None = 1
    options: dict[str, Any] = field(default_factory=dict)

    def fits(self, request: Request) -> bool:
        bare = f"{request.method} {request.path}"
        return bool(re.search(self.match, request.line) or re.search(self.match, bare))

    def get(self, name: str, default: Any = None) -> Any:
        return self.options.get(name, default)


class Faults:
    """All rules, in the order of their making; the first that fits is used."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._rules: list[Fault] = []

    def add(self, fault: Fault) -> None:
        if fault.action not in ACTIONS:
            raise ValueError(f"no such fault: {fault.action}")
        re.compile(fault.match)
        with self._lock:
            self._rules.append(fault)

    def clear(self) -> None:
        with self._lock:
            self._rules.clear()

    def before_answer(self, request: Request) -> Fault | None:
        """Take the fault that takes the place of the answer, or changes it as a whole."""
        return self._take(request, _WHOLE | _TRUE_ANSWER)

    def of_body(self, request: Request, reply: Reply) -> Fault | None:
        """Take the fault of the body that is about to be sent."""
        if request.method == "HEAD" or reply.status not in (200, 206):
            return None
        return self._take(request, BODY_ACTIONS, reply)

    def _take(
        self, request: Request, actions: set[str], reply: Reply | None = None
    ) -> Fault | None:
        with self._lock:
            for rule in self._rules:
                if rule.action not in actions or rule.times == 0 or not _sends(rule, reply):
                    continue
                if rule.fits(request):
                    if rule.times is not None:
                        rule.times -= 1
                    return rule
        return None


def _sends(fault: Fault, reply: Reply | None) -> bool:
    """Return whether the byte that a fault corrupts is among those that are sent."""
    if reply is None or fault.action != "corrupt":
        return True
    return reply.start <= fault.get("n", 0) < reply.start + reply.bytes_to_send


def json_reply(value: Any, status: int = 200, headers: dict[str, str] | None = None) -> Reply:
    """Return a value as JSON."""
    data = json.dumps(value, ensure_ascii=True).encode()
    kind = {"Content-Type": "application/json; charset=utf-8"}
    return Reply(status, kind | (headers or {}), Content(data))


def instead_of_answer(fault: Fault, request: Request) -> Reply | None:
    """Return the answer that a fault puts in the place of the true one."""
    headers = dict(fault.get("headers") or {})
    action = fault.action
    if action == "json" or (action == "status" and "json" in fault.options):
        return json_reply(fault.get("json"), fault.get("status", 200), headers)
    if action == "status":
        body = fault.get("body", b"")
        data = body.encode() if isinstance(body, str) else body
        return Reply(fault.get("status", 500), headers, Content(data))
    if action == "redirect":
        to = fault.get("to", "loop")
        location = request.target if to == "loop" else to
        return Reply(fault.get("status", 302), {"Location": location, **headers})
    if action == "rate_limit":
        seconds = fault.get("seconds", 3)
        kind = "resolvers" if "/resolve/" in request.path else "api"
        limit = {"RateLimit": f'"{kind}";r=0;t={seconds}', "X-Error-Message": "Too many requests"}
        return json_reply({"error": "Too many requests"}, 429, limit | headers)
    if action == "unavailable":
        return Reply(503, headers, Content(b"Service Unavailable"))
    return None


def changed(fault: Fault, reply: Reply) -> Reply:
    """Return the true answer with the headers that a fault wants."""
    if fault.action == "headers":
        return replace(reply, headers=reply.headers | fault.get("set"))
    if fault.action == "size" and "X-Linked-Size" in reply.headers:
        return replace(reply, headers=reply.headers | {"X-Linked-Size": str(fault.get("value"))})
    return reply


def changed_body(fault: Fault, reply: Reply) -> Reply:
    """Return the answer whose head and length a fault of the body changes."""
    headers = dict(reply.headers)
    if fault.action == "norange":
        headers.pop("Content-Range", None)
        return Reply(200, headers, reply.content)
    if fault.action == "content_range":
        return replace(reply, headers=headers | {"Content-Range": str(fault.get("value"))})
    if fault.action == "short":
        length = min(fault.get("n", 0), reply.bytes_to_send)
        if "Content-Range" in headers:
            last = reply.start + length - 1
            headers["Content-Range"] = f"bytes {reply.start}-{last}/{reply.content.size}"
        return replace(reply, headers=headers, length=length)
    return reply


def send_body(
    connection: Connection, reply: Reply, fault: Fault | None, holds: Callable[[], None]
) -> None:
    """Send the body, with what is to go wrong on the way. `holds` is told when it stands still."""
    length = reply.bytes_to_send
    if fault is None or fault.action in ("norange", "content_range", "short"):
        connection.send(reply.content, reply.start, length)
        return
    n = fault.get("n", 0)
    if fault.action == "throttle":
        _send_slowly(connection, reply, fault.get("rate", 1_000_000), holds, fault.get("n"))
    elif fault.action == "corrupt":
        _send_flipped(connection, reply, n)
    else:
        first = min(n, length)
        connection.send(reply.content, reply.start, first)
        if fault.action == "rst":
            connection.reset()
        if fault.action == "cut":
            raise Hangup
        holds()
        connection.wait(fault.get("seconds", _FOR_EVER_S))
        connection.send(reply.content, reply.start + first, length - first)


def send_endless(connection: Connection, fault: Fault) -> None:
    """Send more than anybody wants to read, and do not say how much it is."""
    left = fault.get("n", 1 << 30)
    connection.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n")
    connection.write(b"\r\n")
    spaces = Content(b" " * (1 << 20))
    while left > 0:
        connection.send(spaces, 0, min(left, 1 << 20))
        left -= 1 << 20
    raise Hangup


def be_silent(connection: Connection, fault: Fault, holds: Callable[[], None]) -> None:
    """Never answer; `holds` is told when that begins."""
    holds()
    connection.wait(fault.get("seconds", _FOR_EVER_S))
    raise Hangup


def _send_slowly(
    connection: Connection, reply: Reply, rate: float, holds: Callable[[], None], n: int | None
) -> None:
    length = reply.bytes_to_send
    if n is not None and n < length:
        _send_slowly(connection, replace(reply, length=n), rate, holds, None)
        connection.wait(_FOR_EVER_S)
    started, done = time.monotonic(), 0
    while done < length:
        late = time.monotonic() - started - done / rate
        started += late if late > _LATE_S else 0.0  # nothing is made up for after a stop
        due = min(length, max(done + 1, int((time.monotonic() - started + _STEP_S) * rate)))
        connection.send(reply.content, reply.start + done, due - done)
        if not done:
            holds()
        done = due
        connection.wait(max(_STEP_S, done / rate - (time.monotonic() - started)))


def _send_flipped(connection: Connection, reply: Reply, at: int) -> None:
    end = reply.start + reply.bytes_to_send
    connection.send(reply.content, reply.start, at - reply.start)
    connection.send(Content(bytes([reply.content.byte(at) ^ 1])), 0, 1)
    connection.send(reply.content, at + 1, end - at - 1)
