"""The words for problems of sharing: before anything is sent, on the way, and signing in.

What GitHub and the Hub refuse is in `ui.problems_refused`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QDateTime, QLocale

from hfchat_desktop import errors_sharing as sharing
from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.errors import HFChatError, TokenNotKeptError
from hfchat_desktop.ui import problems_hub
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
    number,
    reason,
    size,
    translate,
)

_LONGEST_HOST = 100


def host_name(host: str) -> str:
    """Return the name of a host, or words for one that is not known."""
    known = host.partition("://")[2] or host
    return plain_label(known, longest=_LONGEST_HOST) or translate("Problems", "The server")


def what_is_safe(outcome: str) -> str:
    """Return the sentence about what was shared and what was not."""
    return {
        "nothing": translate("Problems", "Nothing was shared or changed."),
        "absent": translate("Problems", "It is not there so far. The chat is safe."),
    }.get(
        outcome,
        translate("Problems", "It may have been sent all the same. The chat is safe."),
    )


def what_is_next(outcome: str) -> str:
    """Return what to do after an answer was lost."""
    if outcome == "nothing":
        return translate("Problems", "Try again in a while.")
    return translate("Problems", "Try again: HFChat looks first, so that nothing is sent twice.")


def at_time(seconds: float) -> str:
    """Return the time of day of a moment since the epoch, in the reader's format."""
    moment = QDateTime.fromSecsSinceEpoch(round(seconds))
    return QLocale().toString(moment.time(), QLocale.FormatType.ShortFormat)


def _on_the_way(title: str, what: str, outcome: str) -> Problem:
    """Return the problem of an answer that did not come, or is none."""
    safe, step = what_is_safe(outcome), what_is_next(outcome)
    line = f"{what} {safe} {step}"
    if outcome == "nothing":
        line = translate("Problems", "{what} What to do: try again in a while.").format(what=what)
    return Problem(title, f"{what} {safe}", step, (action(RETRY), action(DISMISS)), line)


# --- before anything is sent ---------------------------------------------------------------


def too_large(error: sharing.ShareTooLargeError) -> Problem:
    """Tell that a text is longer than the place holds."""
    long, most = size(error.size_bytes), size(error.most_bytes)
    return Problem(
        translate("Problems", "This is too long to share there"),
        translate("Problems", "It has {size}, and at most {most} fit. Nothing was sent.").format(
            size=long, most=most
        ),
        translate("Problems", "Save it as a file, or leave out thinking and other versions."),
        (action(SAVE_FILE), action(DISMISS)),
        translate(
            "Problems", "It has {size}, and at most {most} fit: write it to a file with --file."
        ).format(size=long, most=most),
    )


def nothing_to_share(_error: sharing.ShareEmptyError) -> Problem:
    """Tell that there are no words."""
    return Problem(
        translate("Problems", "There is nothing to share"),
        translate("Problems", "The text is empty, so nothing was sent."),
        translate("Problems", "Choose a chat with messages, or leave less out."),
        (action(DISMISS),),
        translate("Problems", "There is nothing to share: choose a chat with messages."),
    )


def name(error: sharing.ShareNameError) -> Problem:
    """Tell that a name can be none there."""
    shown = plain_label(error.name, longest=_LONGEST_HOST)
    return Problem(
        translate("Problems", "This name cannot be used"),
        translate("Problems", "“{name}” can be no dataset or file there. Nothing was sent.").format(
            name=shown
        ),
        translate("Problems", "Use letters from a to z, digits, dots, dashes and underscores."),
        (action(EDIT_SHARE), action(DISMISS)),
        translate(
            "Problems",
            "“{name}” cannot be used: take letters from a to z, digits, dots, dashes and "
            "underscores.",
        ).format(name=shown),
    )


def secret(error: sharing.ShareSecretError) -> Problem:
    """Tell that keys or passwords never leave."""
    count = number(error.count)
    return Problem(
        translate("Problems", "There are keys or passwords in the text"),
        translate(
            "Problems",
            "HFChat found {count} of them in what was to leave. Whoever reads one can use it, "
            "so nothing was sent.",
        ).format(count=count),
        translate("Problems", "Replace it in the copy. If it was ever shown, make a new one."),
        (action(EDIT_SHARE), action(DISMISS)),
        translate(
            "Problems",
            "Keys or passwords were found in the text ({count}): replace them, nothing was sent.",
        ).format(count=count),
    )


def sign_in_needed(error: sharing.ShareSignInError) -> Problem:
    """Tell that an account is needed."""
    host = host_name(error.host)
    step = translate("Problems", "Sign in, or save a file instead.")
    line = translate(
        "Problems",
        "Nobody is signed in at {host}: sign in with hfchat shares sign-in, or set GH_TOKEN.",
    )
    if error.service == "hub":
        line = translate(
            "Problems",
            "Nobody is signed in at {host}: sign in with hf auth login, or set HF_TOKEN.",
        )
    return Problem(
        translate("Problems", "Sign in to share there"),
        translate("Problems", "Nobody is signed in at {host}. Nothing was sent.").format(host=host),
        step,
        (action(SIGN_IN), action(SAVE_FILE)),
        line.format(host=host),
    )


def busy(_error: sharing.ShareBusyError) -> Problem:
    """Tell that one request is under way."""
    return Problem(
        translate("Problems", "This is being sent already"),
        translate("Problems", "One request at a time goes out for each share."),
        translate("Problems", "Wait until it has ended."),
        (action(DISMISS),),
        translate("Problems", "This is being sent already: wait until it has ended."),
    )


# --- on the way ------------------------------------------------------------------------------


def offline(error: sharing.ShareOfflineError) -> Problem:
    """Tell that there is no connection."""
    host = host_name(error.host)
    if error.switched_off:
        return Problem(
            translate("Problems", "The Hub is switched off"),
            translate(
                "Problems", "HF_HUB_OFFLINE forbids connections on this computer. Nothing was sent."
            ),
            translate("Problems", "Remove that variable and restart HFChat, or save a file."),
            (action(SAVE_FILE), action(DISMISS)),
            translate("Problems", "HF_HUB_OFFLINE forbids connections: remove that variable."),
        )
    safe = what_is_safe(error.outcome)
    return Problem(
        translate("Problems", "You are offline"),
        translate("Problems", "There is no connection to {host}.").format(host=host) + f" {safe}",
        translate("Problems", "Check the network and try again, or save a file."),
        (action(RETRY), action(SAVE_FILE)),
        translate(
            "Problems", "There is no connection to {host}: check the network and try again."
        ).format(host=host),
    )


def timeout(error: sharing.ShareTimeoutError) -> Problem:
    """Tell that no answer came in time."""
    what = translate("Problems", "{host} took the connection, then said nothing for {time}.")
    return _on_the_way(
        translate("Problems", "No answer came"),
        what.format(host=host_name(error.host), time=duration(error.seconds)),
        error.outcome,
    )


def broken(error: sharing.ShareBrokenError) -> Problem:
    """Tell that the connection ended in the middle."""
    what = translate("Problems", "{host} closed the connection before it had answered.")
    return _on_the_way(
        translate("Problems", "The connection broke"),
        what.format(host=host_name(error.host)),
        error.outcome,
    )


def unknown(error: sharing.ShareUnknownError) -> Problem:
    """Tell that HFChat itself ended in the middle."""
    what = translate("Problems", "The answer of {host} was lost.")
    return _on_the_way(
        translate("Problems", "The answer was lost"),
        what.format(host=host_name(error.host)),
        error.outcome,
    )


def page(error: sharing.SharePageError) -> Problem:
    """Tell that a page for people came."""
    host, safe = host_name(error.host), what_is_safe(error.outcome)
    return Problem(
        translate("Problems", "A web page came instead of an answer"),
        translate("Problems", "{host} sent a page for people.").format(host=host) + f" {safe}",
        translate(
            "Problems",
            "If this network has a sign-in page, sign in there first. Then try again; HFChat "
            "looks before it sends.",
        ),
        (action(RETRY), action(DISMISS)),
        translate(
            "Problems",
            "{host} sent a web page in place of an answer: sign in to this network and try again.",
        ).format(host=host),
    )


def redirect(error: sharing.ShareRedirectError) -> Problem:
    """Tell that a request was to go to another place."""
    host, to = host_name(error.host), plain_label(error.to, longest=_LONGEST_HOST)
    safe = what_is_safe(error.outcome)
    return Problem(
        translate("Problems", "The request was to go elsewhere"),
        translate(
            "Problems",
            "{host} wanted it to go to {to}. HFChat did not follow, and the access key stayed "
            "here.",
        ).format(host=host, to=to)
        + f" {safe}",
        translate("Problems", "Check the address of the server in the settings."),
        (action(DISMISS), action(DETAILS)),
        translate(
            "Problems",
            "{host} sent the request to {to}, which was not followed: check its address in the "
            "settings.",
        ).format(host=host, to=to),
    )


def answer(error: sharing.ShareAnswerError) -> Problem:
    """Tell that an answer cannot be used."""
    why = reason(error.reason)
    if error.status:
        why = translate("Problems", "{why}, code {code}").format(why=why, code=number(error.status))
    what = translate("Problems", "The answer of {host} cannot be used ({why}).")
    return _on_the_way(
        translate("Problems", "The answer cannot be used"),
        what.format(host=host_name(error.host), why=why),
        error.outcome,
    )


def wrong(error: sharing.ShareWrongError) -> Problem:
    """Tell that success was told, and it was none."""
    host = host_name(error.host)
    what = {
        "no_id": translate("Problems", "{host} said that it is there, but not where."),
        "address": translate("Problems", "{host} named a link that leads to another place."),
        "missing": translate("Problems", "{host} said that it is there, and it is not."),
        "content": translate("Problems", "What {host} has is not what was sent."),
        "still_there": translate("Problems", "{host} said that it is deleted, and it is not."),
        "visibility": translate("Problems", "{host} did not keep who may see it."),
    }.get(error.reason, translate("Problems", "{host} said what is not so."))
    what = what.format(host=host)
    step = translate(
        "Problems", "Look at it there, and delete it if it should not stay. It is in the list."
    )
    return Problem(
        translate("Problems", "This was not shared as it should be"),
        translate("Problems", "{what} HFChat read it back and compared. The chat is safe.").format(
            what=what
        ),
        step,
        (action(DISMISS), action(DETAILS)),
        translate("Problems", "{what} What to do: look there, and delete it.").format(what=what),
    )


def gone(error: sharing.ShareGoneError) -> Problem:
    """Tell that something shared is there no more, or never was."""
    if not error.host:
        return Problem(
            translate("Problems", "It is not in the list"),
            translate("Problems", "Nothing that was shared has this number."),
            translate("Problems", "Look at the list of what was shared."),
            (action(DISMISS),),
            translate("Problems", "Nothing shared has this number: see hfchat shares list."),
        )
    where = plain_label(error.address, longest=200) or host_name(error.host)
    return Problem(
        translate("Problems", "It is not there any more"),
        translate(
            "Problems", "Somebody has deleted it at {where}. The chat on this computer is safe."
        ).format(where=where),
        translate("Problems", "Share the chat anew; the link will be another one."),
        (action(DISMISS),),
        translate("Problems", "It was deleted at {where}: share the chat anew.").format(
            where=where
        ),
    )


# --- signing in --------------------------------------------------------------------------------


def sign_in(error: sharing.GitHubSignInError) -> Problem:
    """Tell that signing in to GitHub by a code failed."""
    detail = {
        "denied": translate("Problems", "The request was declined on GitHub's page."),
        "expired": translate("Problems", "The code was not entered in time."),
        "disabled": translate("Problems", "The app set for this has signing in by code off."),
        "no_app": translate("Problems", "No app is set for signing in by code."),
        "not_possible": translate("Problems", "This server does not offer to sign in by code."),
    }.get(error.reason, translate("Problems", "GitHub did not accept the code."))
    step = translate("Problems", "Ask for a new code, or paste an access key.")
    if error.reason in ("disabled", "no_app", "not_possible"):
        step = translate(
            "Problems", "Paste an access key that may write gists; it is made in GitHub's settings."
        )
    safe = translate("Problems", "Nothing was changed.")
    return Problem(
        translate("Problems", "You are not signed in to GitHub"),
        f"{detail} {safe}",
        step,
        (action(SIGN_IN), action(DISMISS)),
        translate("Problems", "Signing in failed: {detail} {step}").format(
            detail=detail, step=step
        ),
    )


def token_not_kept(error: sharing.GitHubTokenNotKeptError) -> Problem:
    """Tell that there is no password store, so that the token lives until the app ends."""
    line = translate(
        "Problems",
        "The access key could not be kept ({why}): set up a password store of the system, "
        "or use GH_TOKEN.",
    )
    return replace(
        problems_hub.token_not_kept(TokenNotKeptError(detail=error.detail)),
        title=translate("Problems", "You are signed in to GitHub until HFChat is closed"),
        sentence=line.format(why=reason(error.detail)),
    )


WORDS: dict[type[HFChatError], Callable[[Any], Problem]] = {
    sharing.ShareTooLargeError: too_large,
    sharing.ShareEmptyError: nothing_to_share,
    sharing.ShareNameError: name,
    sharing.ShareSecretError: secret,
    sharing.ShareSignInError: sign_in_needed,
    sharing.ShareBusyError: busy,
    sharing.ShareOfflineError: offline,
    sharing.ShareTimeoutError: timeout,
    sharing.ShareBrokenError: broken,
    sharing.ShareUnknownError: unknown,
    sharing.SharePageError: page,
    sharing.ShareRedirectError: redirect,
    sharing.ShareAnswerError: answer,
    sharing.ShareWrongError: wrong,
    sharing.ShareGoneError: gone,
    sharing.GitHubSignInError: sign_in,
    sharing.GitHubTokenNotKeptError: token_not_kept,
}
