"""The words for problems of the Hub: its answers, its repositories, its tokens."""

from __future__ import annotations

from hfchat_desktop import errors
from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.ui.problem_words import (
    DETAILS,
    DISMISS,
    OPEN_REPO,
    RETRY,
    SEARCH_OFFLINE,
    SIGN_IN,
    Problem,
    action,
    duration,
    file_name,
    number,
    reason,
    translate,
)

_LONGEST_HOST = 100
_LONGEST_REPO = 200


def _host(host: str) -> str:
    return plain_label(host, longest=_LONGEST_HOST) or translate("Problems", "The Hub")


def _repo(repo_id: str) -> str:
    return plain_label(repo_id, longest=_LONGEST_REPO)


def hub_offline(error: errors.HubOfflineError) -> Problem:
    """Tell that there is no connection, or that none is allowed."""
    if error.switched_off:
        return Problem(
            translate("Problems", "The Hub is switched off"),
            translate(
                "Problems",
                "HF_HUB_OFFLINE forbids connections on this computer. Chats and the models "
                "that are here work as usual.",
            ),
            translate("Problems", "Remove that variable and restart HFChat to use the Hub."),
            (action(SEARCH_OFFLINE),),
            translate(
                "Problems",
                "HF_HUB_OFFLINE forbids connections: remove that variable to use the Hub.",
            ),
        )
    host = _host(error.host)
    return Problem(
        translate("Problems", "You are offline"),
        translate(
            "Problems",
            "There is no connection to {host}. Chats and the models on this computer work "
            "as usual.",
        ).format(host=host),
        translate("Problems", "Check the network and try again."),
        (action(RETRY), action(SEARCH_OFFLINE)),
        translate(
            "Problems", "There is no connection to {host}: check the network and try again."
        ).format(host=host),
    )


def hub_timeout(error: errors.HubTimeoutError) -> Problem:
    """Tell that the Hub stays silent."""
    host, silent = _host(error.host), duration(error.seconds)
    return Problem(
        translate("Problems", "The Hub does not answer"),
        translate(
            "Problems",
            "{host} took the connection, then said nothing for {time}. Nothing was lost.",
        ).format(host=host, time=silent),
        translate("Problems", "Try again in a while."),
        (action(RETRY), action(SEARCH_OFFLINE)),
        translate("Problems", "{host} said nothing for {time}: try again in a while.").format(
            host=host, time=silent
        ),
    )


def hub_answer(error: errors.HubAnswerError) -> Problem:
    """Tell that an answer cannot be used."""
    host, why = _host(error.host), reason(error.reason)
    if error.status:
        why = translate("Problems", "{why}, code {code}").format(why=why, code=number(error.status))
    return Problem(
        translate("Problems", "The Hub's answer cannot be used"),
        translate(
            "Problems", "{host} sent something unexpected: {why}. Nothing was changed."
        ).format(host=host, why=why),
        translate(
            "Problems",
            "Try again later. If this network has a sign-in page, sign in there first.",
        ),
        (action(RETRY), action(SEARCH_OFFLINE), action(DETAILS)),
        translate(
            "Problems", "The answer of {host} cannot be used ({why}): try again later."
        ).format(host=host, why=why),
    )


def hub_rate_limit(error: errors.HubRateLimitError) -> Problem:
    """Tell that the Hub asks to wait."""
    host, time = _host(error.host), translate("Problems", "a few minutes")
    if error.wait_seconds > 0:
        time = duration(error.wait_seconds)
    return Problem(
        translate("Problems", "The Hub asks to wait"),
        translate(
            "Problems", "{host} has had many requests from this network. Nothing was lost."
        ).format(host=host),
        translate("Problems", "Try again in {time}. Signing in allows more requests.").format(
            time=time
        ),
        (action(RETRY), action(SIGN_IN)),
        translate("Problems", "{host} asks to wait: try again in {time}.").format(
            host=host, time=time
        ),
    )


def repo_not_found(error: errors.RepoNotFoundError) -> Problem:
    """Tell that there is no such repository, or none that may be seen."""
    repo = _repo(error.repo_id)
    return Problem(
        translate("Problems", "This model is not on the Hub"),
        translate(
            "Problems",
            "{repo} was removed or is private. Copies on this computer go on working.",
        ).format(repo=repo),
        translate("Problems", "If it is private, sign in with an account that may see it."),
        (action(SIGN_IN), action(DISMISS)),
        translate(
            "Problems",
            "There is no {repo} on the Hub, or it is private: check the name, or sign in with "
            "an account that may see it.",
        ).format(repo=repo),
    )


def repo_gated(error: errors.RepoGatedError) -> Problem:
    """Tell that the authors give access on request."""
    repo = _repo(error.repo_id)
    if error.signed_in:
        step = translate(
            "Problems", "Ask for access on the model's page, then come back and try again."
        )
        line = translate(
            "Problems",
            "The authors of {repo} have not given this account access: "
            "ask for it on the model's page.",
        )
        actions = (action(OPEN_REPO), action(RETRY))
    else:
        step = translate("Problems", "Sign in, and ask for access on the model's page.")
        line = translate(
            "Problems",
            "Access to {repo} is given on request: sign in, and ask for it on the model's page.",
        )
        actions = (action(SIGN_IN), action(OPEN_REPO))
    return Problem(
        translate("Problems", "Access to this model is given on request"),
        translate(
            "Problems",
            "The authors of {repo} give its files to accounts that have agreed to their terms. "
            "Nothing was downloaded.",
        ).format(repo=repo),
        step,
        actions,
        line.format(repo=repo),
    )


def repo_disabled(error: errors.RepoDisabledError) -> Problem:
    """Tell that the Hub has switched a repository off."""
    repo = _repo(error.repo_id)
    return Problem(
        translate("Problems", "The Hub has switched this model off"),
        translate(
            "Problems",
            "{repo} cannot be downloaded from anywhere on the Hub. Copies on this computer "
            "go on working.",
        ).format(repo=repo),
        translate("Problems", "Choose a similar model. Its page may say why."),
        (action(DISMISS), action(OPEN_REPO)),
        translate("Problems", "The Hub has switched {repo} off: choose a similar model.").format(
            repo=repo
        ),
    )


def repo_file_gone(error: errors.RepoFileGoneError) -> Problem:
    """Tell that the authors have removed or renamed a file."""
    repo, name = _repo(error.repo_id), file_name(error.path)
    return Problem(
        translate("Problems", "This file is not there any more"),
        translate(
            "Problems",
            "The authors of {repo} have removed or renamed {name}. Nothing on this computer "
            "was changed.",
        ).format(repo=repo, name=name),
        translate("Problems", "Look at the list of files again, and choose another version."),
        (action(RETRY), action(OPEN_REPO)),
        translate("Problems", "{name} is not in {repo} any more: choose another version.").format(
            repo=repo, name=name
        ),
    )


def whose_token(source: str) -> str:
    """Return where a refused token came from, as the start of a sentence."""
    return {
        "keyring": translate("Problems", "The access key in this computer's password store"),
        "session": translate("Problems", "The access key of this session"),
        "environment": translate("Problems", "The access key in HF_TOKEN"),
        "hf": translate("Problems", "The access key of hf auth login"),
    }.get(source, translate("Problems", "The access key"))


def token_invalid(error: errors.TokenInvalidError) -> Problem:
    """Tell that a token was refused."""
    host, token = _host(error.host), whose_token(error.source)
    step = translate("Problems", "Sign in again. Open models need no account.")
    if error.source == "environment":
        step = translate("Problems", "Correct or remove that variable, and restart HFChat.")
    elif error.source == "hf":
        step = translate("Problems", "Run hf auth login again, or sign in here.")
    return Problem(
        translate("Problems", "The Hub refused the sign-in"),
        translate(
            "Problems",
            "{token} is not valid any more, says {host}. Chats and models are not affected.",
        ).format(token=token, host=host),
        step,
        (action(SIGN_IN), action(DISMISS)),
        translate(
            "Problems", "{token} was refused by {host}: sign in again, or go on without it."
        ).format(token=token, host=host),
    )


def token_not_kept(error: errors.TokenNotKeptError) -> Problem:
    """Tell that there is no password store, so that the token lives until the app ends."""
    why = reason(error.detail)
    return Problem(
        translate("Problems", "You are signed in until HFChat is closed"),
        translate(
            "Problems",
            "The access key could not be put into this computer's password store: {why}. "
            "It is never written to a plain file.",
        ).format(why=why),
        translate("Problems", "To stay signed in, set up a password store of the system."),
        (action(DISMISS), action(DETAILS)),
        translate(
            "Problems",
            "The access key could not be kept ({why}): set up a password store of the system, "
            "or use HF_TOKEN.",
        ).format(why=why),
    )


def sign_in(error: errors.SignInError) -> Problem:
    """Tell that signing in by a code failed."""
    detail = {
        "denied": translate("Problems", "The request was declined on the Hub's page."),
        "expired": translate("Problems", "The code was not entered in time."),
        "not_possible": translate("Problems", "This host does not offer to sign in with a code."),
    }.get(error.reason, translate("Problems", "The Hub did not accept the code."))
    step = translate("Problems", "Ask for a new code, or paste an access key.")
    if error.reason == "not_possible":
        step = translate("Problems", "Paste an access key instead.")
    safe = translate("Problems", "Nothing was changed.")
    return Problem(
        translate("Problems", "You are not signed in"),
        f"{detail} {safe}",
        step,
        (action(SIGN_IN), action(DISMISS)),
        translate("Problems", "Signing in failed: {detail} {step}").format(
            detail=detail, step=step
        ),
    )


def unsafe_name(error: errors.UnsafeNameError) -> Problem:
    """Tell that a name would lead out of its folder, or could not be a file."""
    name = plain_label(error.name, longest=120)
    return Problem(
        translate("Problems", "This name is not safe"),
        translate(
            "Problems",
            "“{name}” could lead out of the models folder or cannot be a file name. "
            "Nothing was downloaded or changed.",
        ).format(name=name),
        translate("Problems", "Choose another model, or tell its authors."),
        (action(DISMISS),),
        translate("Problems", "“{name}” is not a safe name: choose another model or file.").format(
            name=name
        ),
    )
