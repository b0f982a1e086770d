"""The words for problems of downloads and of the models on this computer."""

from __future__ import annotations

from hfchat_desktop import errors
from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.ui.problem_words import (
    CHOOSE_MODEL,
    DETAILS,
    DISMISS,
    DOWNLOAD_AGAIN,
    FREE_SPACE,
    OPEN_REPO,
    REMOVE,
    RESUME,
    RETRY,
    Problem,
    action,
    file_name,
    reason,
    size,
    translate,
)

_SHOWN_HASH = 12


def download_wrong(error: errors.DownloadWrongError) -> Problem:
    """Tell that what arrived is not what was promised."""
    name = file_name(error.path)
    repo = plain_label(error.repo_id, longest=200)
    what = {
        "hash": translate("Problems", "{name} arrived with other content than was published."),
        "size": translate("Problems", "{name} does not have the size that the Hub names."),
    }.get(error.reason, translate("Problems", "The Hub names no usable hash for {name}."))
    kept = translate("Problems", "What does not match was thrown away and never opened.")
    step = translate("Problems", "Download it again. If it comes back, another version may help.")
    return Problem(
        translate("Problems", "The download is damaged"),
        f"{what.format(name=name)} {kept}",
        step,
        (action(DOWNLOAD_AGAIN), action(OPEN_REPO)),
        translate(
            "Problems", "{name} of {repo} is not what was published: download it again."
        ).format(name=name, repo=repo),
    )


def download_refused(error: errors.DownloadRefusedError) -> Problem:
    """Tell that each attempt ends in the same way."""
    host = plain_label(error.host, longest=100) or translate("Problems", "The Hub")
    why = translate("Problems", "it leads from one address to the next without end")
    if error.reason == "range_ignored":
        why = translate("Problems", "it starts from the beginning each time")
    return Problem(
        translate("Problems", "The server does not give this file"),
        translate("Problems", "{host} was asked several times: {why}. Nothing was lost.").format(
            host=host, why=why
        ),
        translate("Problems", "Try again later, or without a mirror or proxy."),
        (action(RESUME), action(DETAILS)),
        translate(
            "Problems",
            "{host} does not give this file, {why}: try again later, or without a mirror or proxy.",
        ).format(host=host, why=why),
    )


def download_died(error: errors.DownloadDiedError) -> Problem:
    """Tell that the process of a download ended by itself."""
    cause = error.signal_name or translate("Problems", "code {code}").format(code=error.exit_code)
    return Problem(
        translate("Problems", "The download ended by itself"),
        translate("Problems", "Its process ended ({cause}). What arrived is kept.").format(
            cause=cause
        ),
        translate("Problems", "Resume it. Nothing is fetched twice."),
        (action(RESUME), action(DETAILS)),
        translate(
            "Problems", "The download ended by itself ({cause}): start it again, it goes on."
        ).format(cause=cause),
    )


def disk_space(error: errors.DiskSpaceError) -> Problem:
    """Tell that there is no room for the whole download."""
    needed, free = size(error.needed_bytes), size(error.free_bytes)
    short = size(max(0, error.needed_bytes - error.free_bytes))
    path = plain_label(error.path)
    return Problem(
        translate("Problems", "Not enough space on this disk"),
        translate(
            "Problems",
            "This model needs {needed}, and {free} is free where models are kept. "
            "Nothing was deleted.",
        ).format(needed=needed, free=free),
        translate("Problems", "Free up {short}, or choose a smaller version.").format(short=short),
        (action(FREE_SPACE), action(RESUME)),
        translate(
            "Problems",
            "{path} has {free} of the {needed} that are needed: free up {short}, or choose a "
            "smaller version.",
        ).format(path=path, free=free, needed=needed, short=short),
    )


def model_not_here(error: errors.ModelNotHereError) -> Problem:
    """Tell that a model is to be fetched first."""
    repo = plain_label(error.repo_id, longest=200)
    return Problem(
        translate("Problems", "The model is not on this computer"),
        translate("Problems", "{repo} is a model of the Hub.").format(repo=repo),
        translate("Problems", "Download it, or choose a model that is here."),
        (action(CHOOSE_MODEL), action(OPEN_REPO)),
        translate(
            "Problems",
            "{repo} is not on this computer: get it with “hfchat models get {repo}”, or add --yes.",
        ).format(repo=repo),
    )


def version_not_found(error: errors.VersionNotFoundError) -> Problem:
    """Tell which versions there are instead."""
    repo = plain_label(error.repo_id, longest=200)
    known = plain_label(", ".join(error.known), longest=300)
    if not known:
        detail = translate("Problems", "{repo} has no model file that HFChat can use.").format(
            repo=repo
        )
        step = translate("Problems", "Look for a repository with GGUF files.")
        sentence = translate(
            "Problems",
            "{repo} has no model file that HFChat can use: look for a repository with GGUF files.",
        ).format(repo=repo)
    else:
        wanted = plain_label(error.version, longest=100)
        detail = translate("Problems", "{repo} has no version {wanted}.").format(
            repo=repo, wanted=wanted
        )
        step = translate("Problems", "Choose one of these: {known}.").format(known=known)
        sentence = translate(
            "Problems", "{repo} has no version {wanted}: choose one of {known}."
        ).format(repo=repo, wanted=wanted, known=known)
    title = translate("Problems", "There is no such version")
    return Problem(title, detail, step, (action(OPEN_REPO), action(DISMISS)), sentence)


def model_remove(error: errors.ModelRemoveError) -> Problem:
    """Tell that files could not be deleted."""
    name, why = file_name(error.path), reason(error.detail)
    return Problem(
        translate("Problems", "The model could not be deleted"),
        translate("Problems", "{name} is still there: {why}. It can be used as before.").format(
            name=name, why=why
        ),
        translate("Problems", "Close programs that use the file and try again."),
        (action(RETRY), action(DISMISS)),
        translate(
            "Problems",
            "{name} could not be deleted ({why}): close programs that use it and try again.",
        ).format(name=name, why=why),
    )


def model_wrong_hash(error: errors.ModelWrongHashError) -> Problem:
    """Tell that a file on this computer is not the published one."""
    name = file_name(error.path)
    found, expected = error.actual[:_SHOWN_HASH], error.expected[:_SHOWN_HASH]
    return Problem(
        translate("Problems", "This file is not the published one"),
        translate(
            "Problems",
            "{name} does not match what was published: expected {expected}, found {found}. "
            "Your chats are not affected.",
        ).format(name=name, expected=plain_label(expected), found=plain_label(found)),
        translate("Problems", "Download it again, or remove it."),
        (action(DOWNLOAD_AGAIN), action(REMOVE)),
        translate(
            "Problems", "{name} is not the published file: download it again, or remove it."
        ).format(name=name),
    )
