"""Files in a dataset on the Hub: made once, read back, changed and deleted.

huggingface_hub has the same requests, but sends them again by itself and waits without a limit;
so they are made here (`create_repo`, `preupload` and `commit` as it makes them).
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any
from urllib.parse import quote

from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.core.safe_names import safe_file_path, safe_repo_id
from hfchat_desktop.core.sharing import (
    DATASET_MOST_BYTES,
    MOST_TITLE,
    Sent,
    ShareStage,
    Visibility,
    content_hash,
)
from hfchat_desktop.errors import HFChatError, TokenInvalidError
from hfchat_desktop.errors_sharing import (
    DatasetExistsError,
    DatasetVisibilityError,
    HubNamespaceError,
    HubReadOnlyError,
    ShareAnswerError,
    ShareGoneError,
    ShareNameError,
    SharePageError,
    ShareWrongError,
)
from hfchat_desktop.workers.hub.refusals import refusal, told_by
from hfchat_desktop.workers.hub.session import Answer, Asked
from hfchat_desktop.workers.share.commands import Thing
from hfchat_desktop.workers.share.losses import Desk, is_lost, look_after, with_outcome
from hfchat_desktop.workers.share.session import ShareSession, is_page

FOLDER = "chats"

_NAMES = 5
_SAMPLE_BYTES = 512
_MARK = 8
_LICENCE = re.compile(r"[a-z0-9][a-z0-9.-]{0,40}")
_AGAIN_S = 1.0


class Datasets:
    """The datasets that a token may write to; a `losses.Place`.

    A share is a file below `FOLDER`, whose name holds the beginning of the hash of its first
    text: the same text has the same place, so it is found again and never sent twice. The
    number of a share is the name of the dataset with that path.
    """

    def __init__(self, session: ShareSession, desk: Desk) -> None:
        self._session = session
        self._desk = desk
        self._host = session.access.host
        self._account = ""

    def create(self, thing: Thing, known: frozenset[str], *, look_first: bool) -> Sent:
        """Add a file, unless it is there already, and read it back."""
        thing = replace(thing, sha256=content_hash(thing.text))
        self._desk.stage(ShareStage.LOOKING if look_first else ShareStage.SENDING)
        try:
            repo_id = self._repo_of(thing)
            is_new = self._make(repo_id, thing.visibility)
            self._check_visibility(repo_id, thing.visibility)
            path, is_there = self._free_path(repo_id, thing)
        except HFChatError as error:
            # Of the file nothing has been sent, unless it was before.
            raise with_outcome(error, "unknown" if look_first else "nothing") from None
        self._desk.created(self._sent(repo_id, path, None))
        if not is_there:
            self._desk.stage(ShareStage.SENDING)
            self._commit(repo_id, self._addition(thing, path, is_new=is_new), thing, path)
        return self._read_back(repo_id, path, thing)

    def update(self, thing: Thing) -> Sent:
        """Put another text in the place of a file's, and read it back."""
        thing = replace(thing, sha256=content_hash(thing.text))
        repo_id, path = _place_of(thing)
        self._desk.stage(ShareStage.SENDING)
        try:
            self._who()
            if self._info(repo_id) is None or self._text(repo_id, path) is None:
                raise ShareGoneError(host=self._host, address=thing.address)
            self._check_visibility(repo_id, thing.visibility)
        except HFChatError as error:
            raise with_outcome(error, "nothing") from None
        self._commit(repo_id, self._addition(thing, path, is_new=False), thing, path)
        return self._read_back(repo_id, path, thing)

    def delete(self, thing: Thing) -> None:
        """Delete a file, and see that it is gone."""
        repo_id, path = _place_of(thing)
        self._desk.stage(ShareStage.SENDING)
        lost: HFChatError | None = None
        try:
            self._who()
            if self._text(repo_id, path) is None:
                return
        except HFChatError as error:
            raise with_outcome(error, "nothing") from None
        try:
            line = {"key": "deletedFile", "value": {"path": path}}
            self._post(repo_id, [line], f"Remove {path}")
        except HFChatError as error:
            if not is_lost(error):
                raise
            lost = error
        self._desk.stage(ShareStage.READING_BACK)
        for _ in range(2):
            if self._text(repo_id, path) is None:
                return
            self._desk.wait(_AGAIN_S)
        raise lost or ShareWrongError(self._host, "still_there", thing.address)

    def look(self, thing: Thing, known: frozenset[str]) -> Sent | None:
        """Return what is there, by its number or by its name and content."""
        self._who()  # to a token that is refused nothing private is there
        if thing.remote_id:
            repo_id, path = _place_of(thing)
            text = self._text(repo_id, path)
            return self._sent(repo_id, path, text) if text is not None else None
        repo_id = self._repo_of(thing)
        for path in _paths(thing):
            text = self._text(repo_id, path)
            if text is not None and content_hash(text) == thing.sha256:
                return self._sent(repo_id, path, text)
        return None

    # --- the dataset -----------------------------------------------------------------------

    def _who(self) -> str:
        """Return who is signed in. Raises HubReadOnlyError for a token that only reads."""
        if not self._account:
            record = self._mapping(self._session.send("GET", "/api/whoami-v2"))
            token = _mapping_of(_mapping_of(record.get("auth")).get("accessToken"))
            name = record.get("name")
            self._account = plain_label(name, 100) if isinstance(name, str) else ""
            if token.get("role") == "read":
                raise self._read_only()
        return self._account

    def _repo_of(self, thing: Thing) -> str:
        """Return the whole name of the dataset: the account's own where none is named."""
        account = self._who()
        repo_id = thing.name if "/" in thing.name else f"{account}/{thing.name}"
        if not safe_repo_id(repo_id) or "/" not in repo_id:
            raise ShareNameError(name=plain_label(repo_id, 200))
        return repo_id

    def _make(self, repo_id: str, visibility: Visibility) -> bool:
        """Make the dataset where there is none; return whether it was made."""
        namespace, _, name = repo_id.partition("/")
        asked = {
            "name": name,
            "organization": None if namespace == self._account else namespace,
            "visibility": visibility.value,
            "type": "dataset",
        }
        try:
            answer = self._session.send("POST", "/api/repos/create", asked)
        except HFChatError as error:
            if is_lost(error) and self._info(repo_id) is not None:
                return True
            raise
        if answer.status < 300 and not is_page(answer):
            return True
        info = self._info(repo_id) if answer.status in (403, 409) else None
        if info is not None and (answer.status == 409 or namespace == self._account):
            return False
        if answer.status == 409:
            raise DatasetExistsError(repo_id=repo_id)
        raise self._refused(answer, repo_id)

    def _check_visibility(self, repo_id: str, visibility: Visibility) -> None:
        """Raise DatasetVisibilityError unless those and only those can read who should."""
        info = self._info(repo_id)
        if info is None:
            raise ShareWrongError(host=self._host, reason="missing")
        is_public = info.get("private") is not True or self._is_open(repo_id)
        if is_public != (visibility is Visibility.PUBLIC):
            raise DatasetVisibilityError(repo_id=repo_id, public=is_public)

    def _is_open(self, repo_id: str) -> bool:
        """Tell whether anybody can read a dataset that is said to be private."""
        with ShareSession(self._session.access.with_token("", "")) as stranger:
            return stranger.send("GET", f"/api/datasets/{repo_id}").status == 200

    def _info(self, repo_id: str) -> Mapping[str, Any] | None:
        """Return what the Hub knows of a dataset; None where it cannot be seen."""
        answer = self._session.send("GET", f"/api/datasets/{repo_id}")
        if answer.status in (401, 403, 404):
            return None
        return self._mapping(answer)

    # --- the file --------------------------------------------------------------------------

    def _free_path(self, repo_id: str, thing: Thing) -> tuple[str, bool]:
        """Return where the file is to go, and whether it is there already."""
        paths = _paths(thing)
        data = thing.text.encode()
        sample = base64.b64encode(data[:_SAMPLE_BYTES]).decode()
        asked = [{"path": path, "sample": sample, "size": len(data)} for path in paths]
        answer = self._session.send(
            "POST", f"/api/datasets/{repo_id}/preupload/main", {"files": asked}
        )
        rows = self._mapping(answer, repo_id).get("files")
        known = {row.get("path"): row for row in (rows if isinstance(rows, list) else ()) if row}
        for path in paths:
            row = _mapping_of(known.get(path))
            if row.get("uploadMode") != "regular" or row.get("shouldIgnore"):
                raise ShareAnswerError(self._host, "the file is not taken as a text")
            if not row.get("oid"):
                return path, False
            if row["oid"] == _git_oid(data):
                return path, True
        raise DatasetExistsError(repo_id=f"{repo_id}/{paths[0]}")

    def _addition(self, thing: Thing, path: str, *, is_new: bool) -> list[dict[str, Any]]:
        lines = [_file(path, thing.text)]
        if is_new and _LICENCE.fullmatch(thing.licence):
            lines.append(_file("README.md", f"---\nlicense: {thing.licence}\n---\n"))
        return lines

    def _commit(
        self, repo_id: str, lines: Sequence[Mapping[str, Any]], thing: Thing, path: str
    ) -> None:
        """Send a commit once; where its answer is lost, look whether it was made."""
        try:
            self._post(repo_id, lines, plain_label(thing.title, MOST_TITLE) or f"Add {path}")
        except HFChatError as error:
            if not is_lost(error):
                raise
            look_after(self._desk, error, lambda: self._same(repo_id, path, thing))

    def _post(self, repo_id: str, lines: Sequence[Mapping[str, Any]], summary: str) -> None:
        header = {"key": "header", "value": {"summary": summary, "description": ""}}
        body = b"\n".join(json.dumps(line).encode() for line in (header, *lines)) + b"\n"
        path = f"/api/datasets/{repo_id}/commit/main"
        answer = self._session.send_bytes("POST", path, body, "application/x-ndjson")
        self._mapping(answer, repo_id)

    def _read_back(self, repo_id: str, path: str, thing: Thing) -> Sent:
        self._desk.stage(ShareStage.READING_BACK)
        text = self._text(repo_id, path)
        sent = self._sent(repo_id, path, text)
        if text is None:
            raise ShareWrongError(self._host, "missing", sent.address)
        if sent.sha256 != thing.sha256:
            raise ShareWrongError(self._host, "content", sent.address)
        return sent

    def _same(self, repo_id: str, path: str, thing: Thing) -> Sent | None:
        sent = self._sent(repo_id, path, self._text(repo_id, path))
        return sent if sent.sha256 == thing.sha256 else None

    def _text(self, repo_id: str, path: str) -> str | None:
        """Return the text of a file, None where there is none."""
        address = self._session.address(f"/datasets/{repo_id}/resolve/main/{quote(path)}")
        limit = 2 * DATASET_MOST_BYTES
        asked = Asked("GET", address, limit=limit, elsewhere=True, any_status=True)
        answer = self._session.ask(asked)
        if answer.status in (401, 403, 404, 410):
            return None
        if answer.status != 200:
            raise self._refused(answer, repo_id)
        return answer.body.decode("utf-8", "replace")

    def _sent(self, repo_id: str, path: str, text: str | None) -> Sent:
        return Sent(
            remote_id=f"{repo_id}/{path}",
            address=self._session.address(f"/datasets/{repo_id}/blob/main/{quote(path)}"),
            account=self._account,
            sha256=content_hash(text) if text is not None else "",
        )

    # --- answers ---------------------------------------------------------------------------

    def _mapping(self, answer: Answer, repo_id: str = "") -> Mapping[str, Any]:
        """Return the record of a good answer; raises what another one means."""
        if answer.status >= 300:
            raise self._refused(answer, repo_id)
        record = self._session.record(answer)
        if not isinstance(record, dict):
            raise ShareAnswerError(self._host, "no record", answer.status)
        return record

    def _refused(self, answer: Answer, repo_id: str) -> HFChatError:
        """Return what a refusal means to somebody who wants to write."""
        status, access = answer.status, self._session.access
        if is_page(answer) and status < 500:
            return SharePageError(host=self._host, status=status)
        if status == 401:
            return TokenInvalidError(host=self._host, source=access.token_source)
        if status in (403, 404) and repo_id:
            own = repo_id.partition("/")[0] == self._account
            return self._read_only() if own else HubNamespaceError(repo_id, self._account)
        if status == 429:
            return refusal(status, answer.headers, answer.body, answer.address, access)
        if status >= 500:
            return ShareAnswerError(self._host, "it has trouble of its own", status)
        said = told_by(answer.headers, answer.body)
        return ShareAnswerError(self._host, said, status, "nothing")

    def _read_only(self) -> HFChatError:
        source = self._session.access.token_source
        return HubReadOnlyError(host=self._host, account=self._account, source=source)


def _paths(thing: Thing) -> list[str]:
    """Return where a file may lie: the first of these that has no other text."""
    stem, dot, ending = thing.file_name.rpartition(".")
    marked = f"{FOLDER}/{stem or ending}-{thing.sha256[:_MARK]}"
    paths = [
        f"{marked}{f'-{number}' if number > 1 else ''}{dot}{ending if stem else ''}"
        for number in range(1, _NAMES + 1)
    ]
    if not all(safe_file_path(path) for path in paths):
        raise ShareNameError(name=plain_label(thing.file_name, 200))
    return paths


def _place_of(thing: Thing) -> tuple[str, str]:
    """Return the dataset and the path of a share, which is never that of another file there."""
    namespace, _, rest = thing.remote_id.partition("/")
    name, _, path = rest.partition("/")
    repo_id = f"{namespace}/{name}"
    is_ours = path.startswith(f"{FOLDER}/") and safe_file_path(path)
    if not safe_repo_id(repo_id) or not is_ours:
        raise ShareNameError(name=plain_label(thing.remote_id, 200))
    return repo_id, path


def _file(path: str, text: str) -> dict[str, Any]:
    content = base64.b64encode(text.encode()).decode()
    return {"key": "file", "value": {"content": content, "path": path, "encoding": "base64"}}


def _git_oid(data: bytes) -> str:
    """Return git's name for a file with this content."""
    return hashlib.sha1(b"blob %d\0" % len(data) + data, usedforsecurity=False).hexdigest()


def _mapping_of(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}
