"""Gists at GitHub: created once, read back, changed and deleted."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from hfchat_desktop.core.github_access import is_link
from hfchat_desktop.core.hub_access import origin_of
from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.core.sharing import (
    GIST_MOST_BYTES,
    MOST_TITLE,
    Sent,
    ShareStage,
    Visibility,
    content_hash,
)
from hfchat_desktop.errors import HFChatError
from hfchat_desktop.errors_sharing import (
    GitHubScopeError,
    ShareAnswerError,
    ShareGoneError,
    ShareWrongError,
)
from hfchat_desktop.workers.hub.session import Answer, Asked
from hfchat_desktop.workers.share.commands import Thing
from hfchat_desktop.workers.share.github import GitHubSession
from hfchat_desktop.workers.share.losses import (
    SETTLED_S,
    Desk,
    is_lost,
    look_after,
    with_outcome,
)

_ID = re.compile(r"[A-Za-z0-9]{1,64}")
_PAGES = 3
_PAGE_ROWS = 100
_AGAIN_S = 1.0

Row = Mapping[str, Any]


class Gists:
    """The gists of whoever is signed in; a `losses.Place`."""

    def __init__(self, session: GitHubSession, desk: Desk) -> None:
        self._session = session
        self._desk = desk
        self._host = session.access.host

    def create(self, thing: Thing, known: frozenset[str], *, look_first: bool) -> Sent:
        """Create a gist, unless it is there already, and read it back."""
        thing = _with_hash(thing)
        if look_first and (sent := self._look_before(thing, known)) is not None:
            return sent
        self._desk.stage(ShareStage.SENDING)
        try:
            answer = self._session.send("POST", "/gists", _body(thing, new=True))
            if answer.status == 404:
                raise self._no_scope()
            row = self._row(answer, (201,))
        except HFChatError as error:
            if not is_lost(error):
                raise
            return look_after(self._desk, error, lambda: self._among_newest(thing, known))
        remote_id = row.get("id")
        if not isinstance(remote_id, str) or not _ID.fullmatch(remote_id):
            lied = ShareWrongError(host=self._host, reason="no_id")
            return look_after(self._desk, lied, lambda: self._among_newest(thing, known))
        self._desk.created(Sent(remote_id, self._address(row)))
        return self._read_back(thing, remote_id)

    def update(self, thing: Thing) -> Sent:
        """Put another text in the place of a gist's, and read it back."""
        thing = _with_hash(thing)
        self._desk.stage(ShareStage.SENDING)
        try:
            answer = self._session.send("PATCH", _path(thing), _body(thing, new=False))
            if answer.status == 404:
                raise self._no_scope() if self._get(thing.remote_id) else self._gone(thing)
            self._row(answer, (200,))
        except HFChatError as error:
            if not is_lost(error):
                raise
            return look_after(self._desk, error, lambda: self._changed(thing))
        return self._read_back(thing, thing.remote_id)

    def delete(self, thing: Thing) -> None:
        """Delete a gist, and see that it is gone."""
        self._desk.stage(ShareStage.SENDING)
        lost: HFChatError | None = None
        try:
            answer = self._session.send("DELETE", _path(thing))
            if answer.status == 404 and self._get(thing.remote_id):
                raise self._no_scope()
            if answer.status not in (204, 404):
                raise self._session.refusal(answer)
        except HFChatError as error:
            if not is_lost(error):
                raise
            lost = error
        self._desk.stage(ShareStage.READING_BACK)
        for _ in range(2):
            if self._get(thing.remote_id) is None:
                return
            self._desk.wait(_AGAIN_S)
        raise lost or ShareWrongError(self._host, "still_there", thing.address)

    def look(self, thing: Thing, known: frozenset[str]) -> Sent | None:
        """Return what is there: by its number, or by its name and content among the newest.

        What may have been sent a moment ago is waited for before it is said not to be there.
        """
        thing = _with_hash(thing)
        if thing.remote_id:
            row = self._get(thing.remote_id)
            return self._sent(thing, row) if row is not None else None
        sent = self._among_newest(thing, known)
        if sent is None and thing.age_s < SETTLED_S:
            self._desk.wait(SETTLED_S - thing.age_s)
            sent = self._among_newest(thing, known)
        return sent

    # --- reading ------------------------------------------------------------------------

    def _among_newest(self, thing: Thing, known: frozenset[str]) -> Sent | None:
        """Return the gist with this name and content, None where there is none."""
        for page in range(1, _PAGES + 1):
            path = f"/gists?per_page={_PAGE_ROWS}&page={page}"
            rows = self._rows(self._session.send("GET", path))
            for row in rows:
                if _may_be(thing, row, known) and (sent := self._same(thing, row)) is not None:
                    return sent
            if len(rows) < _PAGE_ROWS:
                break
        return None

    def _look_before(self, thing: Thing, known: frozenset[str]) -> Sent | None:
        """Look for what may have been sent before; what is not known stays so."""
        self._desk.stage(ShareStage.LOOKING)
        try:
            return self.look(thing, known)
        except HFChatError as error:
            raise with_outcome(error, "unknown") from None

    def _read_back(self, thing: Thing, remote_id: str) -> Sent:
        """Return what is there; raises ShareWrongError where it is not what was sent."""
        self._desk.stage(ShareStage.READING_BACK)
        row = self._get(remote_id)
        if row is None:  # one server may not know yet what the other has done
            self._desk.wait(_AGAIN_S)
            row = self._get(remote_id)
        if row is None:
            raise ShareWrongError(host=self._host, reason="missing")
        sent = self._sent(thing, row)
        if not sent.address:
            raise ShareWrongError(host=self._host, reason="address")
        if not _is_as_visible(thing, row):
            raise ShareWrongError(self._host, "visibility", sent.address)
        if sent.sha256 != thing.sha256:
            raise ShareWrongError(self._host, "content", sent.address)
        return sent

    def _changed(self, thing: Thing) -> Sent | None:
        """Return the gist where it has the text already."""
        row = self._get(thing.remote_id)
        sent = self._sent(thing, row) if row is not None else None
        return sent if sent is not None and sent.sha256 == thing.sha256 else None

    def _same(self, thing: Thing, listed: Row) -> Sent | None:
        """Return a gist of the list where its text is the one that was sent."""
        row = self._get(str(listed["id"]))
        sent = self._sent(thing, row) if row is not None else None
        return sent if sent is not None and sent.sha256 == thing.sha256 else None

    def _get(self, remote_id: str) -> Row | None:
        """Return a gist, None where there is none (any more)."""
        if not _ID.fullmatch(remote_id):
            return None
        answer = self._session.send("GET", f"/gists/{remote_id}")
        if answer.status in (404, 410):
            return None
        row = self._row(answer, (200,))
        return row if row.get("id") == remote_id else None

    def _sent(self, thing: Thing, row: Row) -> Sent:
        """Return what a gist is; without a hash where others can see it than should."""
        owner = row.get("owner")
        login = owner.get("login") if isinstance(owner, dict) else ""
        text = self._text(thing, row) if _is_as_visible(thing, row) else None
        return Sent(
            remote_id=str(row.get("id", "")),
            address=self._address(row),
            account=plain_label(login, 100) if isinstance(login, str) else "",
            sha256=content_hash(text) if text is not None else "",
        )

    def _text(self, thing: Thing, row: Row) -> str | None:
        """Return the text of the file that was sent; None where there is none."""
        file = _file(row, thing.file_name)
        text = file.get("content")
        if file.get("truncated") is True:
            return self._raw(file.get("raw_url"))
        return text if isinstance(text, str) else None

    def _raw(self, address: object) -> str | None:
        """Return the whole of a file that came cut off. Its host never gets the token."""
        origin, own = origin_of(str(address)), origin_of(self._session.access.endpoint)
        if origin is None or own is None or origin[0] != own[0] or "@" in str(address):
            return None
        asked = Asked("GET", str(address), limit=2 * GIST_MOST_BYTES, any_status=True)
        answer = self._session.ask(asked)
        if answer.status != 200 or answer.is_cut:
            return None
        return answer.body.decode("utf-8", "replace")

    def _address(self, row: Row) -> str:
        """Return the link of a gist, "" for one that leads to another place."""
        address = row.get("html_url")
        if not isinstance(address, str) or len(address) > 500:
            return ""
        return address if is_link(address, self._session.access.endpoint) else ""

    def _row(self, answer: Answer, statuses: tuple[int, ...]) -> Row:
        """Return the record of a good answer; raises what another one means."""
        if answer.status >= 400:
            raise self._session.refusal(answer)
        record = self._session.record(answer)
        if answer.status not in statuses or not isinstance(record, dict):
            raise ShareAnswerError(self._host, "no gist", answer.status)
        return record

    def _rows(self, answer: Answer) -> list[Row]:
        if answer.status != 200:
            raise self._no_scope() if answer.status == 404 else self._session.refusal(answer)
        rows = self._session.record(answer)
        if not isinstance(rows, list):
            raise ShareAnswerError(self._host, "no list of gists", answer.status)
        return [row for row in rows[:_PAGE_ROWS] if isinstance(row, dict)]

    def _no_scope(self) -> HFChatError:
        return GitHubScopeError(host=self._host, source=self._session.access.token_source)

    def _gone(self, thing: Thing) -> HFChatError:
        return ShareGoneError(host=self._host, address=thing.address)


def _with_hash(thing: Thing) -> Thing:
    if not thing.text:
        return thing
    return Thing(**{**vars(thing), "sha256": content_hash(thing.text)})


def _path(thing: Thing) -> str:
    return f"/gists/{thing.remote_id if _ID.fullmatch(thing.remote_id) else 'none'}"


def _title(thing: Thing) -> str:
    return plain_label(thing.title, MOST_TITLE)


def _body(thing: Thing, *, new: bool) -> dict[str, Any]:
    body: dict[str, Any] = {
        "description": _title(thing),
        "files": {thing.file_name: {"content": thing.text}},
    }
    return {**body, "public": thing.visibility is Visibility.PUBLIC} if new else body


def _file(row: Row, name: str) -> Mapping[str, Any]:
    files = row.get("files")
    file = files.get(name) if isinstance(files, dict) else None
    return file if isinstance(file, dict) else {}


def _is_as_visible(thing: Thing, row: Row) -> bool:
    return (row.get("public") is True) == (thing.visibility is Visibility.PUBLIC)


def _may_be(thing: Thing, row: Row, known: frozenset[str]) -> bool:
    """Tell whether a gist of a list, which has no texts, can be the one that was sent."""
    remote_id = row.get("id")
    return (
        isinstance(remote_id, str)
        and remote_id not in known
        and bool(_file(row, thing.file_name))
        and _is_as_visible(thing, row)
        and (row.get("description") or "") == _title(thing)
    )
