"""Failures of sharing a chat; what they are is told in `hfchat_desktop.errors`.

`outcome` says what is known of the thing to be shared: "nothing" was changed there; it is
"unknown"; or it is "absent", was looked for and not there so far. In the last two cases it is
looked for before anything is sent again.
"""

from __future__ import annotations

from hfchat_desktop.error_base import HFChatError

# --- before anything is sent -----------------------------------------------------------


class ShareTooLargeError(HFChatError):
    """The text is longer than the target holds; nothing was sent."""

    size_bytes: int
    most_bytes: int


class ShareEmptyError(HFChatError):
    """There is nothing to share."""


class ShareNameError(HFChatError):
    """The name of a dataset or of a file that can be none there; nothing was sent."""

    name: str


class ShareSecretError(HFChatError):
    """There are `count` keys or passwords in what was to leave; nothing was sent."""

    count: int = 1


class ShareSignInError(HFChatError):
    """Nobody is signed in at `host`; `service` is "github" or "hub"."""

    host: str
    service: str = "github"


# --- on the way ------------------------------------------------------------------------


class ShareOfflineError(HFChatError):
    """No connection to `host`, so nothing was sent; the Hub may be `switched_off`."""

    host: str
    outcome: str = "nothing"
    switched_off: bool = False


class ShareTimeoutError(HFChatError):
    """`host` took the connection and said nothing for `seconds`."""

    host: str
    seconds: float
    outcome: str = "unknown"


class ShareBrokenError(HFChatError):
    """`host` closed the connection in the middle."""

    host: str
    outcome: str = "unknown"


class ShareRedirectError(HFChatError):
    """`host` wanted the request elsewhere; it was not followed, and the token stayed."""

    host: str
    to: str
    outcome: str = "unknown"


class SharePageError(HFChatError):
    """A page for people came in place of the API's answer."""

    host: str
    status: int = 200
    outcome: str = "unknown"


class ShareAnswerError(HFChatError):
    """`host` answered with what cannot be used; `reason` is in English."""

    host: str
    reason: str
    status: int = 0
    outcome: str = "unknown"


class ShareWrongError(HFChatError):
    """`host` said that all went well, and it did not.

    `reason` is no_id, address, missing, content, visibility or still_there; `address` is where
    to look ("": not known).
    """

    host: str
    reason: str
    address: str = ""
    outcome: str = "unknown"


class ShareUnknownError(HFChatError):
    """HFChat or its child ended in the middle: whether `host` has it is not known yet."""

    host: str
    title: str = ""
    outcome: str = "unknown"


class ShareGoneError(HFChatError):
    """What was shared is not there any more (somebody has deleted it at `host`)."""

    host: str
    address: str = ""


class ShareBusyError(HFChatError):
    """Something is being sent for this share already."""


# --- what GitHub refuses ---------------------------------------------------------------


class GitHubTokenError(HFChatError):
    """401: `host` does not know the token; `source` is keyring, session or environment."""

    host: str
    source: str = ""


class GitHubForbiddenError(HFChatError):
    """403: `host` does not allow it; `reason` is what it says, in English."""

    host: str
    reason: str = ""


class GitHubRateLimitError(HFChatError):
    """403 or 429: too many requests. `reset_at` is in seconds since the epoch, 0: not told."""

    host: str
    wait_seconds: float = 0.0
    reset_at: float = 0.0


class GitHubScopeError(HFChatError):
    """404 where gists are: the token has no leave for them."""

    host: str
    source: str = ""


class GitHubRefusedError(HFChatError):
    """422: `host` found the gist not valid, or took it for spam."""

    host: str
    reason: str = ""


class GitHubSignInError(HFChatError):
    """Signing in by a code failed.

    `reason` is denied, expired, disabled (the app at GitHub has this way off), no_app (no
    client id is set) or not_possible.
    """

    reason: str


class GitHubTokenNotKeptError(HFChatError):
    """There is no keyring: the token of GitHub is kept until the app ends."""

    detail: str


# --- what the Hub refuses --------------------------------------------------------------


class HubReadOnlyError(HFChatError):
    """The token of `account` may only read; `source` is as in `TokenInvalidError`."""

    host: str
    account: str = ""
    source: str = ""


class HubNamespaceError(HFChatError):
    """403: `account` may not write to `repo_id`."""

    repo_id: str
    account: str = ""


class DatasetVisibilityError(HFChatError):
    """A dataset of this name is there and is `public`, or private, unlike what was asked for."""

    repo_id: str
    public: bool


class DatasetExistsError(HFChatError):
    """409: the name is taken by something that cannot be written to."""

    repo_id: str
