"""Asking the Hub where a file lies, how long it is and what its hash is."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import quote

from hfchat_desktop.core.catalogue import RepoFile
from hfchat_desktop.core.hub_access import HubAccess, origin_of
from hfchat_desktop.core.record import Record
from hfchat_desktop.core.safe_names import is_commit, is_sha256
from hfchat_desktop.errors import (
    DownloadRefusedError,
    DownloadWrongError,
    HubAnswerError,
)
from hfchat_desktop.workers.download.answers import (
    busy,
    host_of,
    is_busy,
    next_address,
)
from hfchat_desktop.workers.download.call import Line
from hfchat_desktop.workers.download.client import Clients
from hfchat_desktop.workers.hub.refusals import refusal
from hfchat_desktop.workers.hub.web import MOST_REDIRECTS, REDIRECTS, headers_for, is_own


class FileAddress(Record):
    """A file as the Hub knows it now. `url` is good for about an hour: it is never kept."""

    repo_id: str
    path: str
    url: str
    commit: str
    sha256: str
    size_bytes: int

    @property
    def host(self) -> str:
        """Who sends the bytes."""
        return host_of(self.url)


def download_headers(url: str, access: HubAccess) -> dict[str, str]:
    """Return the headers of a request of a download.

    Whatever is compressed on the way cannot be resumed, so it is not asked for.
    """
    counted = {"X-HF-Download-Counter": "1"} if is_own(url, access) else {}
    return {**headers_for(url, access), **counted, "Accept-Encoding": "identity"}


class Asked(Record):
    """Which file, at which commit ("": the newest).

    With `is_known` its size and hash are those of that commit, so nothing may differ. Else
    they are of an older one, and what the Hub says counts.
    """

    repo_id: str
    commit: str
    file: RepoFile
    is_known: bool


def find_address(clients: Clients, access: HubAccess, asked: Asked, line: Line) -> FileAddress:
    """Ask the Hub for one file.

    Redirects are followed on the Hub's own origin; the first that leads elsewhere is where the
    file lies. Raises RetryError, what `httpx2` raises, and the errors of the Hub.
    """
    own = origin_of(access.endpoint)
    if own is None:
        raise HubAnswerError(host=access.host, reason="the address of the Hub is none")
    repo_id, path = asked.repo_id, asked.file.path
    url = f"{access.endpoint}/{quote(repo_id)}/resolve/{asked.commit or 'main'}/{quote(path)}"
    for _ in range(MOST_REDIRECTS + 1):
        status, headers = _head(clients, access, url, line)
        if is_busy(status):
            raise busy(status, headers, access.host)
        if status >= 400:
            told = {name.lower(): value for name, value in headers.items()}
            raise refusal(status, told, b"", url, access, repo_id=repo_id, path=path)
        if status not in REDIRECTS:
            return _address(access, asked, url, headers)
        target = next_address(url, headers)
        if origin_of(target) != own:
            return _address(access, asked, target, headers)
        url = target
    raise DownloadRefusedError(host=access.host, reason="redirects")


def _head(
    clients: Clients, access: HubAccess, url: str, line: Line
) -> tuple[int, Mapping[str, str]]:
    client = clients.at(url)
    headers = download_headers(url, access)
    request = client.build_request(
        "HEAD", url, headers=headers, extensions={"trace": line.wires.trace}
    )
    response = client.send(request, stream=True, follow_redirects=False)
    response.close()
    line.news()
    return response.status_code, response.headers


def _address(access: HubAccess, asked: Asked, url: str, headers: Mapping[str, str]) -> FileAddress:
    """Return what the headers say, checked against what was known before."""
    repo_id, file = asked.repo_id, asked.file
    commit = headers.get("x-repo-commit", "").strip()
    if not commit:  # the page of a hotel's network, before one has signed in there
        raise HubAnswerError(access.host, "an answer that is not the Hub's")
    if not is_commit(commit) or asked.commit not in ("", commit):
        raise HubAnswerError(access.host, "another commit than the one that was asked for")
    sha256 = _told_hash(asked, headers)
    if not is_sha256(sha256):
        raise DownloadWrongError(repo_id, file.path, "hash_unknown")
    size = _told_size(headers)
    if size is None:
        size = file.size_bytes
    if size <= 0 or (asked.is_known and file.size_bytes not in (0, size)):
        raise DownloadWrongError(repo_id, file.path, "size")
    if asked.is_known and file.sha256 not in ("", sha256):
        raise DownloadWrongError(repo_id, file.path, "hash")
    return FileAddress(repo_id, file.path, url, commit, sha256, size)


def _told_hash(asked: Asked, headers: Mapping[str, str]) -> str:
    """Return what the Hub says of the content; without that, what was known before.

    The Hub tells the hash in a header of its own. The plain ETag is one only where a mirror
    copies it there: the true CDN has another number in it.
    """
    if linked := _bare(headers.get("x-linked-etag", "")):
        return linked
    etag = _bare(headers.get("etag", ""))
    if is_sha256(etag) and not (asked.is_known and asked.file.sha256):
        return etag
    return asked.file.sha256


def _bare(etag: str) -> str:
    return etag.strip().removeprefix("W/").strip('"').lower()


def _told_size(headers: Mapping[str, str]) -> int | None:
    text = headers.get("x-linked-size", "").strip()
    if not text and "location" not in headers:
        text = headers.get("content-length", "").strip()
    if not text:
        return None
    return int(text) if text.isascii() and text.isdigit() and len(text) < 18 else 0
