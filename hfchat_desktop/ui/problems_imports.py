"""The words for problems of files that are taken over or given away."""

from __future__ import annotations

from hfchat_desktop import errors
from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.ui.problem_words import DISMISS, Problem, action, reason, translate


def import_refused(error: errors.ImportRefusedError) -> Problem:
    """Tell why a file was not taken over; nothing was changed."""
    name = plain_label(error.name, longest=80)
    detail = _detail(error.reason).format(file=name)
    return Problem(
        translate("Problems", "This file could not be imported"),
        detail,
        translate("Problems", "Choose another file. Your own personas were not changed."),
        (action(DISMISS),),
        detail.rstrip(".。") + translate("Problems", ": choose another file."),
    )


def export_failed(error: errors.ExportFailedError) -> Problem:
    """Tell that a file could not be written; what it was made of is still there."""
    path, why = plain_label(error.path), reason(error.detail)
    return Problem(
        translate("Problems", "The file could not be written"),
        translate(
            "Problems", "The system said of {path}: {why}. Nothing is lost in HFChat."
        ).format(path=path, why=why),
        translate("Problems", "Choose another folder and try again."),
        (action(DISMISS),),
        translate("Problems", "{path} could not be written ({why}): choose another folder.").format(
            path=path, why=why
        ),
    )


def _detail(why: str) -> str:
    return {
        "too_large": translate("Problems", "{file} is too large for a persona."),
        "damaged": translate("Problems", "{file} is damaged and cannot be read."),
        "no_card": translate("Problems", "{file} is a picture without a character card in it."),
        "not_found": translate("Problems", "{file} could not be opened."),
        "empty": translate("Problems", "{file} has no persona with a name and instructions."),
    }.get(
        why,
        translate("Problems", "{file} holds neither personas nor a character card."),
    )
