"""`GET /api/models` of the stand-in Hub: what is asked for, in which order, on which page."""

from __future__ import annotations

import base64
import re
from collections.abc import Callable
from typing import Any

from tests.fakes.hub_repos import HubRepo
from tests.fakes.hub_wire import Request

SORTS: dict[str, Callable[[HubRepo], Any]] = {
    "trendingScore": lambda repo: repo.fields.get("trendingScore", 0),
    "downloads": lambda repo: repo.fields.get("downloads", 0),
    "likes": lambda repo: repo.fields.get("likes", 0),
    "likes30d": lambda repo: repo.fields.get("likes", 0),
    "lastModified": lambda repo: repo.fields.get("lastModified", "2026-01-01"),
    "createdAt": lambda repo: repo.fields.get("createdAt", "2026-01-01"),
    "num_parameters": lambda repo: repo.parameters,
    "mainSize": lambda repo: repo.parameters,
}
_LONGEST_PAGE = 1000
_UNITS = {"": 1, "K": 10**3, "M": 10**6, "B": 10**9, "T": 10**12}


def list_models(repos: list[HubRepo], request: Request) -> tuple[list[dict[str, Any]], str]:
    """Return a page and the cursor of the next; raises ValueError for what the Hub refuses."""
    found = [repo for repo in repos if _wanted(repo, request)]
    sort = request.one("sort", "trendingScore")
    if sort not in SORTS:
        raise ValueError(f"Invalid sort parameter: {sort}")
    found.sort(key=SORTS[sort], reverse=True)
    first = _place(request.one("cursor"))
    count = min(int(request.one("limit", "30")), _LONGEST_PAGE)
    rows = [
        repo.as_row(
            request.query.get("expand", []),
            full=request.one("full").lower() in ("true", "1"),
            card=request.one("cardData").lower() in ("true", "1"),
        )
        for repo in found[first : first + count]
    ]
    more = first + count < len(found)
    return rows, base64.b64encode(b'{"at":%d}=' % (first + count)).decode() if more else ""


def _place(cursor: str) -> int:
    if not cursor:
        return 0
    found = re.fullmatch(rb'\{"at":(\d+)\}=', base64.b64decode(cursor, validate=True))
    if found is None:
        raise ValueError("Invalid cursor")
    return int(found[1])


def _wanted(repo: HubRepo, request: Request) -> bool:
    asked = [tag for value in request.query.get("filter", []) for tag in value.split(",")]
    words = request.one("search").lower().split()
    author, task, gated = (request.one(name) for name in ("author", "pipeline_tag", "gated"))
    runs = bool((repo.gguf or {}).get("context_length"))
    return (
        set(repo.tags).issuperset(asked)
        and (runs or "llama.cpp" not in request.query.get("apps", []))
        and author in ("", repo.author)
        and all(word in repo.id.lower() for word in words)
        and task in ("", repo.fields.get("pipeline_tag"))
        and (not gated or bool(repo.gated) is (gated.lower() in ("true", "1")))
        and _has_size(repo.parameters, request.one("num_parameters"))
    )


def _has_size(parameters: int, asked: str) -> bool:
    for limit in filter(None, asked.split(",")):
        found = re.fullmatch(r"(min|max):([\d.]+)([KMBT]?)", limit)
        if found is None:
            raise ValueError(f"Invalid num_parameters: {asked}")
        bound = float(found[2]) * _UNITS[found[3]]
        if not parameters or (parameters < bound if found[1] == "min" else parameters > bound):
            return False
    return True
