"""The words for problems of what is kept: chats, settings, the profile."""

from __future__ import annotations

from hfchat_desktop import errors
from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.ui.problem_words import (
    DISMISS,
    QUIT,
    RETRY,
    SAVE_AGAIN,
    Problem,
    action,
    number,
    reason,
    translate,
)


def chat_not_found(error: errors.ChatNotFoundError) -> Problem:
    """Tell that a chat is gone."""
    return Problem(
        translate("Problems", "This chat is not here any more"),
        translate("Problems", "It may have been deleted. Your other chats are safe."),
        translate("Problems", "Choose another chat in the list."),
        (action(DISMISS),),
        translate(
            "Problems", "There is no chat {id}: see the numbers with hfchat chats list."
        ).format(id=error.chat_id),
    )


def disk_full(error: errors.DiskFullError) -> Problem:
    """Tell that nothing more can be written."""
    path = plain_label(error.path)
    return Problem(
        translate("Problems", "Not enough space on this disk"),
        translate(
            "Problems",
            "Nothing more can be written to {path}. What was saved before is safe, "
            "and nothing was deleted.",
        ).format(path=path),
        translate("Problems", "Free up some space and try again."),
        (action(SAVE_AGAIN), action(DISMISS)),
        translate(
            "Problems", "The disk of {path} is full: free up some space and try again."
        ).format(path=path),
    )


def store_newer(error: errors.StoreNewerError) -> Problem:
    """Tell that a newer version wrote the chats."""
    path = plain_label(error.path)
    return Problem(
        translate("Problems", "These chats belong to a newer version"),
        translate(
            "Problems",
            "{path} has format {found}, and this version reads up to {known}. "
            "The file was not touched.",
        ).format(path=path, found=error.found_version, known=error.supported_version),
        translate("Problems", "Install the newer version of HFChat again."),
        (action(QUIT),),
        translate(
            "Problems",
            "{path} was written by a newer version of HFChat and was not touched: "
            "install that version, or use another --profile.",
        ).format(path=path),
    )


def store_damaged(error: errors.StoreDamagedError) -> Problem:
    """Tell that the chats were damaged, and what is left."""
    kept_as = plain_label(error.kept_as)
    counts = {
        "chats": number(error.recovered_chats),
        "messages": number(error.recovered_messages),
    }
    return Problem(
        translate("Problems", "The file with your chats was damaged"),
        translate(
            "Problems",
            "What could be read is kept (chats: {chats}, messages: {messages}). "
            "The damaged file is still there as {kept_as}.",
        ).format(kept_as=kept_as, **counts),
        translate("Problems", "Go on as usual. Keep that file if something is missing."),
        (action(DISMISS),),
        translate(
            "Problems",
            "The chats were damaged and what could be read is kept (chats: {chats}, "
            "messages: {messages}): if something is missing, it may still be in {kept_as}.",
        ).format(kept_as=kept_as, **counts),
    )


def store_read_only(error: errors.StoreReadOnlyError) -> Problem:
    """Tell that the profile cannot be written."""
    path = plain_label(error.path)
    return Problem(
        translate("Problems", "Chats cannot be saved here"),
        translate("Problems", "{path} cannot be written. What is already there is safe.").format(
            path=path
        ),
        translate("Problems", "Allow writing to this folder and try again."),
        (action(SAVE_AGAIN), action(DISMISS)),
        translate(
            "Problems",
            "{path} cannot be written: allow writing to it, or use another --profile.",
        ).format(path=path),
    )


def store_failed(error: errors.StoreFailedError) -> Problem:
    """Tell that the system failed to read or write the chats."""
    path, why = plain_label(error.path), reason(error.detail)
    return Problem(
        translate("Problems", "The chats could not be read or saved"),
        translate(
            "Problems", "The system said: {why}. What was saved before in {path} is safe."
        ).format(why=why, path=path),
        translate("Problems", "Check the disk and try again."),
        (action(SAVE_AGAIN), action(DISMISS)),
        translate(
            "Problems", "{path} could not be read or written ({why}): check the disk and try again."
        ).format(path=path, why=why),
    )


def settings_damaged(error: errors.SettingsDamagedError) -> Problem:
    """Tell that the settings are those of the first start again."""
    kept_as = plain_label(error.kept_as)
    return Problem(
        translate("Problems", "The settings could not be read"),
        translate(
            "Problems",
            "The usual settings are in force. The old file is kept as {kept_as}. "
            "Your chats are safe.",
        ).format(kept_as=kept_as),
        translate("Problems", "Set again what you had changed."),
        (action(DISMISS),),
        translate(
            "Problems",
            "The settings could not be read, so the usual ones are in force: "
            "set again what you had changed, the old file is kept as {kept_as}.",
        ).format(kept_as=kept_as),
    )


def list_damaged(error: errors.ListDamagedError) -> Problem:
    """Tell that the list of downloads or the notes on models began anew."""
    path, kept = plain_label(error.path), plain_label(error.kept_as)
    return Problem(
        translate("Problems", "A list of HFChat could not be read"),
        translate(
            "Problems",
            "{path} was damaged and begins anew. Models and chats are not affected, and the old "
            "list is kept as {kept}.",
        ).format(path=path, kept=kept),
        translate("Problems", "Add again what is missing."),
        (action(DISMISS),),
        translate(
            "Problems", "{path} could not be read and begins anew: the old one is kept as {kept}."
        ).format(path=path, kept=kept),
    )


def setting_invalid(error: errors.SettingInvalidError) -> Problem:
    """Tell that one setting has its default again."""
    name = plain_label(error.name, longest=80)
    value = plain_label(error.value, longest=80)
    return Problem(
        translate("Problems", "One setting was not valid"),
        translate(
            "Problems", "{name} was “{value}” and has its usual value again. Nothing else changed."
        ).format(name=name, value=value),
        translate("Problems", "Set it again in Settings if you want another value."),
        (action(DISMISS),),
        translate(
            "Problems",
            "The setting {name} was “{value}” and has its usual value again: "
            "set it again if you want another.",
        ).format(name=name, value=value),
    )


def profile_in_use(error: errors.ProfileInUseError) -> Problem:
    """Tell that another process has this profile."""
    path = plain_label(error.path)
    return Problem(
        translate("Problems", "HFChat is already open"),
        translate("Problems", "Another window or command uses {path}. Nothing was changed.").format(
            path=path
        ),
        translate("Problems", "Go on in that window, or close it and try again."),
        (action(RETRY), action(QUIT)),
        translate(
            "Problems",
            "Another HFChat uses {path}: close it and try again, or use another --profile.",
        ).format(path=path),
    )
