"""The Hub's answers, checked and made into values of the catalogue.

Everything here was said by strangers. A row or a file that is not well-formed is left out, as
is a single figure that cannot be true; an answer that is another thing altogether is a
HubAnswerError. Only GGUF files are kept of a repository's files.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from typing import Any

from hfchat_desktop.core.catalogue import CatalogueEntry, RepoFile
from hfchat_desktop.core.hub_access import Account, DeviceCode
from hfchat_desktop.core.labels import LabelInputs, active_parameters_of, labels_of
from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.core.record import Record
from hfchat_desktop.core.safe_names import is_commit, is_sha256, safe_file_path, safe_repo_id
from hfchat_desktop.errors import HubAnswerError

MAX_TEMPLATE_CHARACTERS = 256 * 1024
MAX_FILES = 2_000
MAX_ROWS = 500
"""Of one page: more than is ever asked for, little enough for one message."""

MAX_FILE_BYTES = 2**44
"""16 TiB: more than any model, less than what makes sums and columns absurd."""

_MAX_COUNT = 10**12
_MAX_PARAMETERS = 10**14
_MAX_CONTEXT = 10**9
_MAX_WORDS = 300
_MAX_PATH = 500
_DATE = re.compile(r"(\d{4}-\d\d-\d\d)(?:T[0-9:.]+Z?)?")
_WORD = re.compile(r"[\w.+-]{1,64}", re.ASCII)
_GGUF = re.compile(r"[-_. ]?gguf$", re.IGNORECASE)
_SIZE = re.compile(r"\d+(?:\.\d+)?[bmk]|a\d+(?:\.\d+)?b", re.IGNORECASE)
_LICENCE = "license:"
_BASE = "base_model:"
_TEMPLATE_NAMES = ("default", "tool_use")


class BaseFacts(Record):
    """What a repository takes over from the model that it was made of."""

    id: str
    languages: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    pipeline_tag: str = ""
    licence: str = ""
    template: str = ""


def entries_of(answer: object, host: str) -> tuple[CatalogueEntry, ...]:
    """Return the entries of one page of /api/models. Raises HubAnswerError for no list."""
    if not isinstance(answer, list):
        raise HubAnswerError(host=host, reason="a list of models that is none")
    found = (entry_of(row) for row in answer[:MAX_ROWS])
    unique = {entry.id: entry for entry in found if entry is not None}
    return tuple(unique.values())


def entry_of(
    row: object, *, files: tuple[RepoFile, ...] = (), base: BaseFacts | None = None
) -> CatalogueEntry | None:
    """Return one repository of the Hub as an entry; None where it cannot be one."""
    if not isinstance(row, dict):
        return None
    repo_id = row.get("id", row.get("modelId"))
    if not isinstance(repo_id, str) or not safe_repo_id(repo_id):
        return None
    gguf = _mapping(row.get("gguf"))
    parameters = _whole(gguf.get("total"), _MAX_PARAMETERS) or 0
    base_model = base.id if base else base_model_of(row)
    return CatalogueEntry(
        id=repo_id,
        title=title_of(repo_id),
        publisher=repo_id.partition("/")[0] if "/" in repo_id else "",
        labels=labels_of(_said(row, repo_id, parameters, base_model, files, base)),
        parameters=parameters,
        active_parameters=active_parameters_of(repo_id, parameters)
        or active_parameters_of(base_model, parameters),
        licence=_licence(row) or (base.licence if base else ""),
        gated=_gated(row.get("gated")),
        disabled=row.get("disabled") is True,
        downloads=_whole(row.get("downloads"), _MAX_COUNT),
        likes=_whole(row.get("likes"), _MAX_COUNT),
        trending=_decimal(row.get("trendingScore")),
        updated=_date(row.get("lastModified")),
        created=_date(row.get("createdAt")),
        context_length=_whole(gguf.get("context_length"), _MAX_CONTEXT) or 0,
        architecture=_word(gguf.get("architecture")),
        base_model=base_model,
        commit=commit_of(row),
        files=files,
    )


def _said(
    row: Mapping[str, Any],
    repo_id: str,
    parameters: int,
    base_model: str,
    files: tuple[RepoFile, ...],
    base: BaseFacts | None,
) -> LabelInputs:
    """Return what is said of a repository, for its labels."""
    card = _mapping(row.get("cardData"))
    return LabelInputs(
        id=repo_id,
        tags=_words(row.get("tags")),
        card_languages=_words(card.get("language")),
        card_tags=_words(card.get("tags")),
        pipeline_tag=_word(row.get("pipeline_tag")),
        template=template_of(row),
        parameters=parameters,
        base_model=base_model,
        base_languages=base.languages if base else (),
        base_tags=base.tags if base else (),
        base_pipeline_tag=base.pipeline_tag if base else "",
        files=tuple(file.path for file in files),
    )


def commit_of(row: Mapping[str, Any]) -> str:
    """Return the newest commit of a repository, or ""."""
    sha = row.get("sha")
    return sha if isinstance(sha, str) and is_commit(sha) else ""


def base_model_of(row: Mapping[str, Any]) -> str:
    """Return the repository that this one was made of, or ""; never itself."""
    named = _mapping(row.get("cardData")).get("base_model")
    tags = _words(row.get("tags"))
    tagged = (tag.rpartition(":")[2] for tag in tags if tag.startswith(_BASE))
    for candidate in (*_words(named), *tagged):
        if safe_repo_id(candidate) and "/" in candidate and candidate != row.get("id"):
            return candidate
    return ""


def base_facts_of(row: object, repo_id: str) -> BaseFacts:
    """Return what the record of a base model says."""
    record = _mapping(row)
    return BaseFacts(
        id=repo_id,
        languages=_words(_mapping(record.get("cardData")).get("language")),
        tags=_words(record.get("tags")),
        pipeline_tag=_word(record.get("pipeline_tag")),
        licence=_licence(record),
        template=template_of(record),
    )


def template_of(row: Mapping[str, Any]) -> str:
    """Return the chat template of a repository: of its GGUF, its tokenizer, or ""."""
    config = _mapping(row.get("config"))
    places = (
        _mapping(row.get("gguf")).get("chat_template"),
        config.get("chat_template_jinja"),
        _mapping(config.get("tokenizer_config")).get("chat_template"),
    )
    for place in places:
        template = _named_template(place) if isinstance(place, list) else place
        if isinstance(template, str) and 0 < len(template) <= MAX_TEMPLATE_CHARACTERS:
            return template
    return ""


def files_of(tree: object, host: str) -> tuple[RepoFile, ...]:
    """Return the GGUF files of one page of a tree. Raises HubAnswerError for no list.

    Left out: names that could not be files everywhere, and sizes that are absurd or differ
    from the one that goes with the hash. A hash that is none is "" (nothing to check by).
    """
    if not isinstance(tree, list):
        raise HubAnswerError(host=host, reason="a list of files that is none")
    return tuple(_files(tree))


def has_card(tree: object) -> bool:
    """Tell whether a page of a tree holds the model card."""
    rows = tree if isinstance(tree, list) else []
    return any(isinstance(row, dict) and row.get("path") == "README.md" for row in rows)


def account_of(answer: object, source: str, host: str) -> Account:
    """Return who a token belongs to. Raises HubAnswerError where the Hub did not say."""
    record = _mapping(answer)
    name = record.get("name")
    if not isinstance(name, str) or not (label := plain_label(name, 100)):
        raise HubAnswerError(host=host, reason="an account without a name")
    token = _mapping(_mapping(record.get("auth")).get("accessToken"))
    fine = token.get("fineGrained")
    reads_gated: bool | None = None
    if isinstance(fine, dict):
        reads_gated = fine.get("canReadGatedRepos") is True
    elif token.get("role") in ("read", "write"):
        reads_gated = True
    return Account(name=label, source=source, reads_gated=reads_gated)


def device_code_of(answer: object, host: str) -> tuple[DeviceCode, str, int]:
    """Return what a person is shown, the secret to ask with, and the interval in seconds.

    Raises HubAnswerError where one of them is missing or can be none.
    """
    record = _mapping(answer)
    secret, user_code = record.get("device_code"), record.get("user_code")
    address = record.get("verification_uri_complete") or record.get("verification_uri")
    texts = (secret, user_code, address)
    if not all(isinstance(text, str) and 0 < len(text) <= 2000 for text in texts):
        raise HubAnswerError(host=host, reason="no code to sign in with")
    expires_s = _whole(record.get("expires_in"), 86_400) or 900
    interval = _whole(record.get("interval"), 120) or 5
    code = DeviceCode(plain_label(str(user_code), 40), str(address), expires_s)
    return code, str(secret), max(1, interval)


def title_of(repo_id: str) -> str:
    """Return "Gemma 3 4B it" for "x/gemma-3-4b-it-GGUF"."""
    name = repo_id.rpartition("/")[2]
    name = _GGUF.sub("", name) or name
    words = re.split(r"[-_ ]+", name)
    return " ".join(_spoken(word, first=not place) for place, word in enumerate(words)).strip()


def _spoken(word: str, *, first: bool) -> str:
    if _SIZE.fullmatch(word):
        return word.upper()
    is_plain = word.isalpha() and word.islower() and len(word) > 3
    return word[:1].upper() + word[1:] if first or is_plain else word


def _files(tree: list[Any]) -> Iterator[RepoFile]:
    seen: set[str] = set()
    for row in tree:
        file = _file(row) if isinstance(row, dict) else None
        if file is not None and file.path.casefold() not in seen:
            seen.add(file.path.casefold())  # two that are one file on many systems
            yield file


def _file(row: dict[str, Any]) -> RepoFile | None:
    path, size = row.get("path"), _whole(row.get("size"), MAX_FILE_BYTES)
    if row.get("type", "file") != "file" or not isinstance(path, str) or not size:
        return None
    if not path.lower().endswith(".gguf") or len(path) > _MAX_PATH or not safe_file_path(path):
        return None
    lfs = _mapping(row.get("lfs"))
    if lfs and _whole(lfs.get("size"), MAX_FILE_BYTES) != size:
        return None
    sha256 = lfs.get("oid", lfs.get("sha256"))
    is_hash = isinstance(sha256, str) and is_sha256(sha256)
    return RepoFile(path, size, str(sha256) if is_hash else "")


def _named_template(templates: list[Any]) -> object:
    """Return the template to use of several that have names."""
    by_name = {
        item.get("name"): item.get("template")
        for item in templates[:20]
        if isinstance(item, dict) and isinstance(item.get("name"), str)
    }
    return next((by_name[name] for name in _TEMPLATE_NAMES if name in by_name), None)


def _licence(row: Mapping[str, Any]) -> str:
    """Return the licence that the card names, or a tag; a licence of its own by its name."""
    card, tags = _mapping(row.get("cardData")), _words(row.get("tags"))
    said = _words(card.get("license"))
    said += tuple(tag.removeprefix(_LICENCE) for tag in tags if tag.startswith(_LICENCE))
    names = [name for name in said if _WORD.fullmatch(name)]
    if names and names[0] == "other":
        own = _words(card.get("license_name"))
        return own[0] if own and _WORD.fullmatch(own[0]) else "other"
    return names[0] if names else ""


def _mapping(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


def _words(value: object) -> tuple[str, ...]:
    """Return a string or a list of strings as clean words."""
    if isinstance(value, str):
        value = [value]
    if not isinstance(value, list):
        return ()
    words = (plain_label(word, 200) for word in value[:_MAX_WORDS] if isinstance(word, str))
    return tuple(word for word in words if word)


def _word(value: object) -> str:
    return value if isinstance(value, str) and _WORD.fullmatch(value) else ""


def _whole(value: object, most: int) -> int | None:
    """Return a count from 0 to `most`, None for all else."""
    if isinstance(value, bool) or not isinstance(value, int):
        return None
    return value if 0 <= value <= most else None


def _decimal(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return 0.0
    if isinstance(value, int) and abs(value) > _MAX_COUNT:
        return 0.0
    return float(value) if math.isfinite(value) else 0.0


def _date(value: object) -> str:
    match = _DATE.fullmatch(value) if isinstance(value, str) else None
    return match[1] if match else ""


def _gated(value: object) -> str:
    return value if value in ("auto", "manual") and isinstance(value, str) else ""
