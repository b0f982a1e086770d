"""The words for what GitHub and the Hub refuse when something is shared."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from hfchat_desktop import errors_sharing as sharing
from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.errors import HFChatError
from hfchat_desktop.ui.problem_words import (
    DETAILS,
    DISMISS,
    EDIT_SHARE,
    RETRY,
    SAVE_FILE,
    SIGN_IN,
    Problem,
    action,
    duration,
    reason,
    translate,
)
from hfchat_desktop.ui.problems_hub import whose_token
from hfchat_desktop.ui.problems_sharing import at_time, host_name

_LONGEST_NAME = 200


def _whose_key(source: str) -> str:
    """Return where a refused key came from, as the start of a sentence."""
    if source == "environment":
        return translate("Problems", "The access key of the environment")
    return whose_token(source)


def token(error: sharing.GitHubTokenError) -> Problem:
    """Tell that GitHub does not know the key."""
    host, key = host_name(error.host), _whose_key(error.source)
    step = translate("Problems", "Sign in again with a new key.")
    if error.source == "environment":
        step = translate("Problems", "Correct or remove GH_TOKEN, and restart HFChat.")
    return Problem(
        translate("Problems", "GitHub refused the sign-in"),
        translate(
            "Problems", "{key} is not valid any more, says {host}. Nothing was shared or changed."
        ).format(key=key, host=host),
        step,
        (action(SIGN_IN), action(SAVE_FILE)),
        translate("Problems", "{key} was refused by {host}: sign in again.").format(
            key=key, host=host
        ),
    )


def forbidden(error: sharing.GitHubForbiddenError) -> Problem:
    """Tell that GitHub does not allow it."""
    host, why = host_name(error.host), reason(error.reason)
    return Problem(
        translate("Problems", "GitHub does not allow this"),
        translate("Problems", "{host} says: {why}. Nothing was shared or changed.").format(
            host=host, why=why
        ),
        translate(
            "Problems", "Use a key of the account that owns it and may write gists, or save a file."
        ),
        (action(SIGN_IN), action(SAVE_FILE), action(DETAILS)),
        translate(
            "Problems", "{host} does not allow this ({why}): use a key that may write gists."
        ).format(host=host, why=why),
    )


def rate_limit(error: sharing.GitHubRateLimitError) -> Problem:
    """Tell until when GitHub asks to wait."""
    host = host_name(error.host)
    when = translate("Problems", "in a few minutes")
    if error.wait_seconds > 0:
        when = translate("Problems", "in {time}").format(time=duration(error.wait_seconds))
    if error.reset_at > 0:
        when = translate("Problems", "{when}, at {clock}").format(
            when=when, clock=at_time(error.reset_at)
        )
    return Problem(
        translate("Problems", "GitHub asks to wait"),
        translate(
            "Problems",
            "This account has asked {host} as often as it may for now. Nothing was shared or "
            "changed.",
        ).format(host=host),
        translate("Problems", "Try again {when}.").format(when=when),
        (action(RETRY), action(SAVE_FILE)),
        translate("Problems", "{host} asks to wait: try again {when}.").format(
            host=host, when=when
        ),
    )


def scope(error: sharing.GitHubScopeError) -> Problem:
    """Tell that the key has no leave for gists."""
    host, key = host_name(error.host), _whose_key(error.source)
    return Problem(
        translate("Problems", "This key may not write gists"),
        translate(
            "Problems",
            "{key} is known to {host}, but without leave for gists. Nothing was shared or changed.",
        ).format(key=key, host=host),
        translate(
            "Problems",
            "Make a key with the user permission “Gists: write” in GitHub's settings, and sign "
            "in with it.",
        ),
        (action(SIGN_IN), action(SAVE_FILE)),
        translate(
            "Problems",
            "{key} has no leave for gists at {host}: make one with the permission “Gists: write”.",
        ).format(key=key, host=host),
    )


def refused(error: sharing.GitHubRefusedError) -> Problem:
    """Tell that GitHub does not want this gist."""
    host, why = host_name(error.host), reason(error.reason)
    return Problem(
        translate("Problems", "GitHub does not take this gist"),
        translate("Problems", "{host} says: {why}. Nothing was shared or changed.").format(
            host=host, why=why
        ),
        translate("Problems", "Change the title or the text, or save a file."),
        (action(EDIT_SHARE), action(SAVE_FILE), action(DETAILS)),
        translate(
            "Problems", "{host} does not take this gist ({why}): change it, or save a file."
        ).format(host=host, why=why),
    )


def read_only(error: sharing.HubReadOnlyError) -> Problem:
    """Tell that the key of the Hub may only read."""
    host, key = host_name(error.host), _whose_key(error.source)
    step = translate(
        "Problems", "Make a key of the type “write” in the Hub's settings, and sign in with it."
    )
    return Problem(
        translate("Problems", "This key may only read"),
        translate(
            "Problems", "{key} may not write datasets at {host}. Nothing was shared or changed."
        ).format(key=key, host=host),
        step,
        (action(SIGN_IN), action(SAVE_FILE)),
        translate(
            "Problems", "{key} may only read at {host}: sign in with one that writes."
        ).format(key=key, host=host),
    )


def namespace(error: sharing.HubNamespaceError) -> Problem:
    """Tell that the account may not write there."""
    repo = plain_label(error.repo_id, longest=_LONGEST_NAME)
    account = plain_label(error.account, longest=_LONGEST_NAME)
    detail = translate("Problems", "This account may not write to {repo}.").format(repo=repo)
    if account:
        detail = translate("Problems", "{account} may not write to {repo}.").format(
            account=account, repo=repo
        )
    safe = translate("Problems", "Nothing was shared or changed.")
    return Problem(
        translate("Problems", "This place belongs to somebody else"),
        f"{detail} {safe}",
        translate("Problems", "Choose a name without a slash: it is then your own."),
        (action(EDIT_SHARE), action(SIGN_IN)),
        translate("Problems", "{detail} What to do: choose a name of your own.").format(
            detail=detail
        ),
    )


def visibility(error: sharing.DatasetVisibilityError) -> Problem:
    """Tell that a dataset of this name can be read by others than was wished."""
    repo = plain_label(error.repo_id, longest=_LONGEST_NAME)
    if error.public:
        detail = translate("Problems", "{repo} is public: anybody could read what goes there.")
    else:
        detail = translate("Problems", "{repo} is private: only you could read what goes there.")
    detail = detail.format(repo=repo)
    safe = translate("Problems", "Nothing was shared or changed.")
    return Problem(
        translate("Problems", "A dataset of this name is there already"),
        f"{detail} {safe}",
        translate("Problems", "Choose another name, or share it as that dataset is."),
        (action(EDIT_SHARE), action(DISMISS)),
        translate("Problems", "{detail} What to do: choose another name.").format(detail=detail),
    )


def exists(error: sharing.DatasetExistsError) -> Problem:
    """Tell that a name is taken."""
    repo = plain_label(error.repo_id, longest=_LONGEST_NAME)
    return Problem(
        translate("Problems", "This name is taken"),
        translate(
            "Problems",
            "The Hub has {repo} already, and it cannot be used for this. Nothing was shared or "
            "changed.",
        ).format(repo=repo),
        translate("Problems", "Choose another name."),
        (action(EDIT_SHARE), action(DISMISS)),
        translate("Problems", "The Hub has {repo} already: choose another name.").format(repo=repo),
    )


WORDS: dict[type[HFChatError], Callable[[Any], Problem]] = {
    sharing.GitHubTokenError: token,
    sharing.GitHubForbiddenError: forbidden,
    sharing.GitHubRateLimitError: rate_limit,
    sharing.GitHubScopeError: scope,
    sharing.GitHubRefusedError: refused,
    sharing.HubReadOnlyError: read_only,
    sharing.HubNamespaceError: namespace,
    sharing.DatasetVisibilityError: visibility,
    sharing.DatasetExistsError: exists,
}
