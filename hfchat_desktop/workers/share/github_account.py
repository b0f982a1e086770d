"""Who is signed in to GitHub: by a token that was pasted, or by a code in a browser.

The token is kept in the system's keyring, under the address of the API that it is for.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace

from hfchat_desktop.core.github_access import web_address
from hfchat_desktop.core.hub_access import Account, DeviceCode, HubAccess
from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.errors import HubAnswerError, SignInError, TokenNotKeptError
from hfchat_desktop.errors_sharing import (
    GitHubScopeError,
    GitHubSignInError,
    GitHubTokenNotKeptError,
    ShareAnswerError,
)
from hfchat_desktop.workers.hub import device_flow, tokens
from hfchat_desktop.workers.hub.tokens import KeptToken
from hfchat_desktop.workers.share.github import GitHubSession

SCOPE = "gist"

_WAYS = device_flow.Ways(
    code_path="/login/device/code",
    token_path="/login/oauth/access_token",
    form={"scope": SCOPE},
    headers={"Accept": "application/json"},
)


def account(session: GitHubSession) -> Account:
    """Ask GitHub whose token it is.

    Raises GitHubTokenError, GitHubScopeError where it tells that gists are not among what the
    token may do, and as `ShareSession`.
    """
    host, source = session.access.host, session.access.token_source
    answer = session.send("GET", "/user")
    if answer.status != 200:
        raise session.refusal(answer)
    record = session.record(answer)
    login = record.get("login") if isinstance(record, dict) else None
    if not isinstance(login, str) or not (name := plain_label(login, 100)):
        raise ShareAnswerError(host, "an account without a name", outcome="nothing")
    scopes = answer.headers.get("x-oauth-scopes")  # fine-grained tokens come without
    if scopes is not None and SCOPE not in [scope.strip() for scope in scopes.split(",")]:
        raise GitHubScopeError(host=host, source=source)
    return Account(name=name, source=source)


def sign_in(
    access: HubAccess,
    show: Callable[[DeviceCode], None],
    alive: Callable[[], None],
    cancelled: threading.Event,
    use: Callable[[GitHubSession], None],
) -> KeptToken:
    """Let a person sign in by a code, and return the token; waits until they do.

    `use` is told the session, to cancel it. Raises GitHubSignInError, CancelledError, and for
    the first request as `ShareSession`.
    """
    if not access.client_id:
        raise GitHubSignInError(reason="no_app")
    web = replace(access.with_token("", ""), endpoint=web_address(access.endpoint))
    with GitHubSession(web) as session:
        use(session)
        try:
            kept = device_flow.sign_in(session, show, alive, cancelled, _WAYS)
        except SignInError as error:
            raise GitHubSignInError(reason=error.reason) from None
        except HubAnswerError as error:
            raise ShareAnswerError(web.host, error.reason, error.status, "nothing") from None
    # Only the Hub's tokens are renewed: an app at GitHub has tokens that do not end.
    return KeptToken(token=kept.token)


def keep(access: HubAccess, kept: KeptToken) -> None:
    """Keep a token in the keyring. Raises GitHubTokenNotKeptError where there is none."""
    try:
        tokens.keep_token(access, kept)
    except TokenNotKeptError as error:
        raise GitHubTokenNotKeptError(detail=error.detail) from None


def forget(access: HubAccess) -> None:
    """Take the token out of the keyring. Raises GitHubTokenNotKeptError if it stays."""
    try:
        tokens.forget_token(access)
    except TokenNotKeptError as error:
        raise GitHubTokenNotKeptError(detail=error.detail) from None
