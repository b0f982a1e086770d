"""The words for problems of chats that are brought in from elsewhere, or go on paper."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from hfchat_desktop import errors_moving as errors
from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.errors import HFChatError
from hfchat_desktop.ui.problem_words import (
    DISMISS,
    RETRY,
    UNDO_IMPORT,
    Problem,
    action,
    number,
    translate,
)

_NAME = 80  # characters
_TRY_AGAIN = frozenset(("died", "hung", "no_memory"))


def chats_not_read(error: errors.ChatsNotReadError) -> Problem:
    """Tell why nothing was imported; the chats that are here were not changed."""
    name = plain_label(error.name, longest=_NAME)
    detail = _detail(error.reason).format(file=name)
    ways = (action(RETRY), action(DISMISS)) if error.reason in _TRY_AGAIN else (action(DISMISS),)
    return Problem(
        translate("Problems", "No chats were imported"),
        detail + " " + translate("Problems", "Your own chats were not changed."),
        _next_step(error.reason),
        ways,
        detail.rstrip(".。") + _ending(error.reason),
    )


def import_cut_off(error: errors.ImportCutOffError) -> Problem:
    """Tell that an import ended in the middle, and what is there of it."""
    name, chats = plain_label(error.file_name, longest=_NAME), number(error.chats)
    return Problem(
        translate("Problems", "An import ended in the middle"),
        translate(
            "Problems", "Chats of {file} that are here and whole: {chats}. Your own are unchanged."
        ).format(file=name, chats=chats),
        translate("Problems", "Import it again to get the rest, or undo what is here."),
        (action(UNDO_IMPORT), action(DISMISS)),
        translate(
            "Problems", "The import of {file} ended in the middle: import it again for the rest."
        ).format(file=name),
    )


def _detail(why: str) -> str:
    return {
        "not_found": translate("Problems", "{file} could not be opened."),
        "empty": translate("Problems", "{file} has no chats in it."),
        "damaged": translate("Problems", "{file} is damaged and cannot be read."),
        "too_large": translate("Problems", "{file} is larger than an export can be (2 GB)."),
        "long_piece": translate("Problems", "{file} has a single chat of more than 64 MB."),
        "deep": translate("Problems", "{file} is nested so deeply that it is no export."),
        "bomb": translate(
            "Problems", "{file} would unpack to far more than an export can be, so it was not."
        ),
        "encrypted": translate("Problems", "{file} has a password."),
        "newer": translate("Problems", "{file} was written by a newer version of HFChat."),
        "died": translate("Problems", "Reading {file} ended before it was done."),
        "hung": translate("Problems", "Reading {file} has come to a halt."),
        "no_memory": translate("Problems", "There is not enough memory to read {file}."),
    }.get(why, translate("Problems", "{file} is no export of chats that HFChat knows."))


def _next_step(why: str) -> str:
    return {
        "not_found": translate("Problems", "Check that the file is still there and readable."),
        "damaged": translate("Problems", "Download or export it again and choose the new file."),
        "encrypted": translate("Problems", "Unpack it with its password and choose what is in it."),
        "newer": translate("Problems", "Update HFChat and import it then."),
        "died": translate("Problems", "Try once more."),
        "hung": translate("Problems", "Try once more."),
        "no_memory": translate("Problems", "Close other programs and try once more."),
        "too_large": translate("Problems", "Export fewer chats at a time."),
        "long_piece": translate("Problems", "Export the others without that chat."),
    }.get(why, translate("Problems", "Choose another file."))


def _ending(why: str) -> str:
    return {
        "not_found": translate("Problems", ": check that it is there and readable."),
        "damaged": translate("Problems", ": download or export it again."),
        "encrypted": translate("Problems", ": unpack it and import what is in it."),
        "newer": translate("Problems", ": update HFChat and import it then."),
        "died": translate("Problems", ": try once more."),
        "hung": translate("Problems", ": try once more."),
        "no_memory": translate("Problems", ": close other programs and try once more."),
        "too_large": translate("Problems", ": export fewer chats at a time."),
        "long_piece": translate("Problems", ": export the others without it."),
    }.get(why, translate("Problems", ": choose another file."))


def print_failed(error: errors.PrintFailedError) -> Problem:
    """Tell that the printer took nothing; a PDF file is another way to paper."""
    name = plain_label(error.printer, longest=_NAME) or translate("Problems", "The printer")
    detail = translate("Problems", "{printer} did not take the pages. The chat itself is safe.")
    next_step = translate(
        "Problems", "Check that it is switched on and has paper, and print again, or save as PDF."
    )
    detail = detail.format(printer=name)
    return Problem(
        translate("Problems", "The chat was not printed"),
        detail,
        next_step,
        (action(DISMISS),),
        translate("Problems", "Not printed: {why}").format(why=f"{detail} {next_step}"),
    )


def portable_profile(error: errors.PortableProfileError) -> Problem:
    """Tell that the profile beside the app is not used, and which one is."""
    detail = translate(
        "Problems",
        "{path} cannot be written or belongs to somebody else, so the usual folders of this "
        "computer are used.",
    ).format(path=plain_label(error.path))
    next_step = translate(
        "Problems",
        "Nothing there was changed. Make it writable and your own, and start again to use it.",
    )
    return Problem(
        translate("Problems", "The profile beside the app is not used"),
        detail,
        next_step,
        (action(DISMISS),),
        translate("Problems", "The profile beside the app is not used: {why}").format(
            why=f"{detail} {next_step}"
        ),
    )


WORDS: dict[type[HFChatError], Callable[[Any], Problem]] = {
    errors.ChatsNotReadError: chats_not_read,
    errors.ImportCutOffError: import_cut_off,
    errors.PortableProfileError: portable_profile,
    errors.PrintFailedError: print_failed,
}
