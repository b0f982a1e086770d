"""What the Hub knows of models: pages of a search, and the details of one repository."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import quote

import httpx2

from hfchat_desktop.core.catalogue import (
    LEVELS,
    UNKNOWN,
    CatalogueQuery,
    Facet,
    RepoDetails,
    RepoFile,
    Sort,
)
from hfchat_desktop.core.catalogue_records import HubPage
from hfchat_desktop.core.hub_records import (
    MAX_FILES,
    BaseFacts,
    base_facts_of,
    base_model_of,
    commit_of,
    entries_of,
    entry_of,
    files_of,
    has_card,
    template_of,
)
from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.core.safe_names import safe_repo_id
from hfchat_desktop.errors import (
    HFChatError,
    HubAnswerError,
    RepoFileGoneError,
    RepoGatedError,
    RepoNotFoundError,
    UnsafeNameError,
)
from hfchat_desktop.workers.hub.session import Answer, Asked, HubSession

PAGE_ROWS = 30
"""Each row carries a whole chat template, so a page is small."""

CARD_LIMIT = 256 * 1024
BASE_SECONDS = 4.0
"""The base model only adds to what is known: it must not hold up the rest for long."""

_MODELS = "/api/models"
_TREE_PAGES = 20
_INFO_LIMIT = 16 * 1024 * 1024
_QUERY_CHARACTERS = 200
_EXPANDED = (
    *("author", "gated", "disabled", "downloads", "likes", "lastModified", "createdAt"),
    *("trendingScore", "tags", "pipeline_tag", "sha", "gguf", "cardData"),
)
# The Hub cannot sort by what fits or by size: what many use is the nearest to both.
_SORTS = {
    Sort.BEST: "downloads",
    Sort.TRENDING: "trendingScore",
    Sort.DOWNLOADS: "downloads",
    Sort.LIKES: "likes",
    Sort.NEWEST: "createdAt",
    Sort.SMALLEST: "downloads",
}
# Whole numbers around the limits of `core.facets`: the Hub's own filter has no finer ones.
_LEVEL_LIMITS = {
    "starter": ("", "2B"),
    "everyday": ("1B", "5B"),
    "advanced": ("4B", "10B"),
    "expert": ("9B", ""),
}

Alive = Callable[[], None]


def search_page(session: HubSession, query: CatalogueQuery, cursor: str = "") -> HubPage:
    """Return one page of models that llama.cpp can run; `cursor` is `HubPage.next`.

    The Hub narrows down by words, and by language, licence, publisher and size where one
    choice of each is made; all else, and several choices, is left to the caller. A size counts
    all weights there: a mixture of experts is found by its own level only without that choice.
    Raises as `HubSession`.
    """
    if cursor:
        session.check_own(cursor, _MODELS)
        address = cursor
    else:
        address = session.address(_MODELS, _parameters(query))
    value, answer = session.json(Asked("GET", address))
    return HubPage(entries_of(value, session.access.host), _next(session, answer, _MODELS))


def repo_details(session: HubSession, repo_id: str, alive: Alive | None = None) -> RepoDetails:
    """Return all that the page of one repository shows; `alive` is called after each step.

    A failure to read the base model is silent. Raises as `HubSession`, UnsafeNameError and
    RepoNotFoundError; a card that may not be read is "".
    """
    told = alive or (lambda: None)
    if not safe_repo_id(repo_id):
        raise UnsafeNameError(name=plain_label(repo_id, 200))
    row = _model(session, repo_id)
    told()
    now = str(row.get("id", repo_id))
    commit = commit_of(row)
    files, with_card = _tree(session, now, commit or "main", told)
    card, is_cut = _card(session, now, commit or "main") if with_card else ("", False)
    told()
    base_model = base_model_of(row)
    base = _base(session, base_model) if base_model else None
    entry = entry_of(row, files=files, base=base)
    if entry is None:
        raise HubAnswerError(host=session.access.host, reason="a repository without a name")
    return RepoDetails(
        entry=entry,
        card=card,
        card_cut=is_cut,
        template=template_of(row),
        base_template=base.template if base else "",
        renamed_from=repo_id if now != repo_id else "",
    )


def _parameters(query: CatalogueQuery) -> list[tuple[str, str]]:
    filters = ["gguf"]
    if language := _only(query, Facet.LANGUAGE):
        filters.append(language)
    if licence := _only(query, Facet.LICENCE):
        filters.append(f"license:{licence}")
    found = [("filter", value) for value in filters] + [("apps", "llama.cpp")]
    if author := _only(query, Facet.PUBLISHER):
        found.append(("author", author))
    if words := plain_label(query.text, _QUERY_CHARACTERS):
        found.append(("search", words))
    if size := _size(query.chosen.get(Facet.LEVEL, frozenset())):
        found.append(("num_parameters", size))
    found += [("sort", _SORTS[query.sort]), ("limit", str(PAGE_ROWS))]
    return found + [("expand", name) for name in _EXPANDED]


def _only(query: CatalogueQuery, facet: Facet) -> str:
    """Return the one choice of a facet; "" where there are none or several."""
    values = query.chosen.get(facet, frozenset())
    value = next(iter(values)) if len(values) == 1 else ""
    return "" if value == UNKNOWN else value


def _size(levels: frozenset[str]) -> str:
    """Return the range that the chosen levels span, "" for all."""
    chosen = [level for level in LEVELS if level in levels]
    if not chosen or UNKNOWN in levels:
        return ""
    low = _LEVEL_LIMITS[chosen[0]][0]
    high = _LEVEL_LIMITS[chosen[-1]][1]
    return ",".join([f"min:{low}"] * bool(low) + [f"max:{high}"] * bool(high))


def _next(session: HubSession, answer: Answer, path: str) -> str:
    """Return the address of the next page, "" at the end. Raises HubAnswerError for others'."""
    link = answer.headers.get("link", "")
    if not link or len(link) > 8_000:
        return ""
    copy = httpx2.Response(200, headers={"link": link})
    address = copy.links.get("next", {}).get("url", "")
    if not address or address == answer.address:
        return ""
    if address.startswith("/") and not address.startswith("//"):
        address = session.address(address)
    session.check_own(address, path)
    return address


def _model(session: HubSession, repo_id: str, total_s: float | None = None) -> dict[str, object]:
    """Return the record of a repository, also where it has another name by now."""
    asked = Asked(
        "GET", session.address(f"{_MODELS}/{repo_id}"), limit=_INFO_LIMIT, repo_id=repo_id
    )
    row, _ = session.json(asked, total_s=total_s)
    if not isinstance(row, dict) or not isinstance(row.get("id", ""), str):
        raise HubAnswerError(host=session.access.host, reason="a repository that is none")
    if not safe_repo_id(str(row.get("id", repo_id))):
        raise UnsafeNameError(name=plain_label(str(row["id"]), 200))
    return row


def _tree(
    session: HubSession, repo_id: str, revision: str, told: Alive
) -> tuple[tuple[RepoFile, ...], bool]:
    """Return the GGUF files of all pages, and whether there is a model card."""
    path = f"{_MODELS}/{repo_id}/tree/{revision}"
    address = session.address(path, [("recursive", "true")])
    files: dict[str, RepoFile] = {}
    with_card = False
    for _ in range(_TREE_PAGES):
        value, answer = session.json(Asked("GET", address, repo_id=repo_id))
        told()
        for file in files_of(value, session.access.host):
            files.setdefault(file.path, file)
        with_card = with_card or has_card(value)
        address = _next(session, answer, path)
        if not address or len(files) > MAX_FILES:
            break
    return tuple(files.values())[:MAX_FILES], with_card


def _card(session: HubSession, repo_id: str, revision: str) -> tuple[str, bool]:
    """Return the model card and whether it was cut; "" where it is not to be had."""
    address = session.address(f"/{repo_id}/resolve/{quote(revision)}/README.md")
    asked = Asked(
        "GET",
        address,
        limit=CARD_LIMIT,
        repo_id=repo_id,
        path="README.md",
        may_cut=True,
        elsewhere=True,
    )
    try:
        answer = session.ask(asked)
    except (RepoFileGoneError, RepoGatedError, RepoNotFoundError):
        return "", False
    return answer.body.decode("utf-8", "ignore").replace("\0", ""), answer.is_cut


def _base(session: HubSession, repo_id: str) -> BaseFacts | None:
    try:
        return base_facts_of(_model(session, repo_id, BASE_SECONDS), repo_id)
    except HFChatError:
        return None
