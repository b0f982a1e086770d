"""The words for problems of backups and of what is restored from them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from hfchat_desktop import errors_moving as errors
from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.errors import HFChatError
from hfchat_desktop.ui.problem_words import (
    DISMISS,
    Problem,
    action,
    file_name,
    reason,
    translate,
)


def backup_damaged(error: errors.BackupDamagedError) -> Problem:
    """Tell what is wrong with a file that was to be restored."""
    detail = _damage(error.reason).format(file=file_name(error.path))
    return Problem(
        translate("Problems", "This backup cannot be restored"),
        f"{detail} " + translate("Problems", "Nothing was changed here."),
        translate("Problems", "Choose another backup."),
        (action(DISMISS),),
        detail.rstrip(".。") + translate("Problems", ": choose another backup."),
    )


def backup_newer(error: errors.BackupNewerError) -> Problem:
    """Tell that a newer version made the backup."""
    name = file_name(error.path)
    return Problem(
        translate("Problems", "This backup belongs to a newer version"),
        translate(
            "Problems", "{file} was made by a newer HFChat. Nothing was changed here."
        ).format(file=name),
        translate("Problems", "Install the newer version and restore it there."),
        (action(DISMISS),),
        translate(
            "Problems", "{file} was made by a newer HFChat: install that version to restore it."
        ).format(file=name),
    )


def backup_failed(error: errors.BackupFailedError) -> Problem:
    """Tell that a backup could not be written."""
    path, why = plain_label(error.path), reason(error.detail)
    return Problem(
        translate("Problems", "The backup could not be written"),
        translate(
            "Problems", "The system said of {path}: {why}. Your chats and older backups are safe."
        ).format(path=path, why=why),
        translate("Problems", "Choose another folder or free up some space."),
        (action(DISMISS),),
        translate(
            "Problems", "{path} could not be written ({why}): choose another folder for the backup."
        ).format(path=path, why=why),
    )


def backup_busy(error: errors.BackupBusyError) -> Problem:
    """Tell that another backup is being made."""
    return Problem(
        translate("Problems", "Another backup is being made"),
        translate("Problems", "One backup is made or restored at a time. Nothing was changed."),
        translate("Problems", "Try again in a minute."),
        (action(DISMISS),),
        translate(
            "Problems", "Another backup is being made in {path}: try again in a minute."
        ).format(path=plain_label(error.path)),
    )


def chats_unsound(error: errors.ChatsUnsoundError) -> Problem:
    """Tell that there is something wrong with the chats that were to be backed up."""
    return Problem(
        translate("Problems", "The chats are damaged and were not backed up"),
        translate(
            "Problems",
            "Older backups are kept, and none was replaced. HFChat repairs what it can when it "
            "starts the next time.",
        ),
        translate("Problems", "Start HFChat again, or restore a backup."),
        (action(DISMISS),),
        translate(
            "Problems",
            "The chats in {path} are damaged and were not backed up: start the window once to "
            "have them repaired, or restore a backup.",
        ).format(path=plain_label(error.path)),
    )


def _damage(why: str) -> str:
    return {
        "not_found": translate("Problems", "{file} could not be opened."),
        "cut": translate("Problems", "{file} is not whole: its end is missing."),
        "changed": translate("Problems", "{file} was changed or damaged after it was made."),
        "chats": translate("Problems", "The chats in {file} are damaged."),
        "strange": translate("Problems", "{file} holds a database that is not of HFChat."),
    }.get(why, translate("Problems", "{file} is no backup of HFChat."))


WORDS: dict[type[HFChatError], Callable[[Any], Problem]] = {
    errors.BackupDamagedError: backup_damaged,
    errors.BackupNewerError: backup_newer,
    errors.BackupFailedError: backup_failed,
    errors.BackupBusyError: backup_busy,
    errors.ChatsUnsoundError: chats_unsound,
}
