"""What is shared, where to, and what is remembered of it afterwards."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum
from typing import Any

from hfchat_desktop.core.record import Record
from hfchat_desktop.errors_sharing import ShareEmptyError, ShareTooLargeError

GIST_MOST_BYTES = 1_000_000
"""GitHub gives a longer file out in parts, so nobody could read it whole in the browser."""

DATASET_MOST_BYTES = 5_000_000
"""The Hub takes a text of more than 10 MB in other ways, as it does model files; what is longer
than this is not read in a browser, and is better passed on as a file."""

MOST_TITLE = 200
DATASET_NAME = "hfchat-shares"
"""The dataset that is proposed; all chats can be in one."""

_MOST_STEM = 60
_NOT_IN_NAMES = re.compile(r"[^\w]+")
# Letters that no decomposition makes plain.
_PLAIN = str.maketrans({"ł": "l", "Ł": "L", "ß": "ss", "ø": "o", "Ø": "O", "đ": "d", "æ": "ae"})


class ShareKind(StrEnum):
    """Where to."""

    GIST = "gist"
    DATASET = "dataset"


class Visibility(StrEnum):
    """Who can read it. A secret gist is unlisted: whoever has the link reads it."""

    SECRET = "secret"  # a gist
    PUBLIC = "public"  # a gist or a dataset
    PRIVATE = "private"  # a dataset


class ShareState(StrEnum):
    """What is known of a share."""

    SENDING = "sending"  # a request is or was under way: written down before it goes
    SHARED = "shared"
    UNKNOWN = "unknown"  # it may be there: to be looked for before anything is sent again
    DELETED = "deleted"


class ShareStage(StrEnum):
    """What is being done for a wish."""

    CHECKING = "checking"  # the text, for keys
    SENDING = "sending"
    READING_BACK = "reading_back"
    LOOKING = "looking"  # whether it was created, after an answer was lost


class ShareTarget(Record):
    """Where to share. `name` and `licence` are a dataset's: "name" or "namespace/name"."""

    kind: ShareKind
    visibility: Visibility
    name: str = ""
    licence: str = ""


class ShareRequest(Record):
    """One file to share. `text` is exactly what leaves.

    `title` is the description of a gist. `chat_id` 0 is for several chats. `options` is
    what the asker needs to make the text again for an update, as JSON values.
    """

    target: ShareTarget
    text: str = field(repr=False)
    file_name: str
    title: str = ""
    chat_id: int = 0
    options: Mapping[str, Any] = field(default_factory=dict)


class Shared(Record):
    """Something that was shared, or may have been. Times are in seconds since the epoch.

    `host` is the address of the API, `remote_id` the number of the gist or the name of the
    dataset, `address` the link, `sha256` that of the text (`content_hash`) last confirmed.
    """

    id: int
    kind: ShareKind
    state: ShareState
    visibility: Visibility
    file_name: str
    title: str = ""
    chat_id: int = 0
    host: str = ""
    account: str = ""
    remote_id: str = ""
    address: str = ""
    sha256: str = ""
    options: Mapping[str, Any] = field(default_factory=dict)
    created_at: float = 0.0
    updated_at: float = 0.0


class Sent(Record):
    """Where something is now, as its place has confirmed it."""

    remote_id: str
    address: str
    account: str = ""
    sha256: str = ""


def sendable(text: str) -> str:
    """Return the text without what no file of text can hold: NUL and lone surrogates."""
    try:
        text.encode()
    except UnicodeEncodeError:
        text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text.replace("\0", "\N{REPLACEMENT CHARACTER}")


def content_hash(text: str) -> str:
    """Return the SHA-256 of a text; ends of lines and the last one do not count.

    A server may store them in its own way, and the text is still the one that was sent.
    """
    import hashlib  # not for the first paint

    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return hashlib.sha256(text.rstrip("\n").encode("utf-8", "surrogatepass")).hexdigest()


def most_bytes(kind: ShareKind) -> int:
    """Return how many bytes a file may have there."""
    return GIST_MOST_BYTES if kind is ShareKind.GIST else DATASET_MOST_BYTES


def check_size(kind: ShareKind, text: str) -> None:
    """Raise ShareTooLargeError for more than a target holds, ShareEmptyError for nothing."""
    size = len(text.encode("utf-8", "surrogatepass"))
    if size > most_bytes(kind):
        raise ShareTooLargeError(size_bytes=size, most_bytes=most_bytes(kind))
    if not text.strip():
        raise ShareEmptyError()


def file_name_of(title: str, ending: str) -> str:
    """Return a name of plain letters for a file, as "trip-to-lodz.md"."""
    plain = unicodedata.normalize("NFKD", title.translate(_PLAIN)).encode("ascii", "ignore")
    words = _NOT_IN_NAMES.sub("-", plain.decode().lower()).strip("-_")[:_MOST_STEM].strip("-_")
    # GitHub keeps names that begin so for files without one.
    stem = f"chat-{words}" if words.startswith("gistfile") else words
    return f"{stem or 'chat'}.{ending.lstrip('.')}"
