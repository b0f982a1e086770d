"""The shape in which a problem is told, and the pieces that its words are made of.

Only QtCore is needed, so the command line tells problems in the same words.
"""

from __future__ import annotations

from pathlib import PurePosixPath, PureWindowsPath

from PySide6.QtCore import QCoreApplication, QLocale

from hfchat_desktop.core.plain_text import isolated, plain_label
from hfchat_desktop.core.record import Record

translate = QCoreApplication.translate

CHOOSE_MODEL = "choose_model"
DETAILS = "details"
DISMISS = "dismiss"
DOWNLOAD_AGAIN = "download_again"
EDIT = "edit"
EDIT_SHARE = "edit_share"
FREE_SPACE = "free_space"
LEAVE_OUT = "leave_out"
LEAVE_OUT_ALWAYS = "leave_out_always"
OPEN_REPO = "open_repo"
PARAMETERS = "parameters"
QUIT = "quit"
REMOVE = "remove"
RESTART = "restart"
RESUME = "resume"
RETRY = "retry"
SAVE_AGAIN = "save_again"
SAVE_FILE = "save_file"
SEARCH_OFFLINE = "search_offline"
SIGN_IN = "sign_in"
TRY_GRAPHICS = "try_graphics"
UNDO_IMPORT = "undo_import"

_MINUTE_S = 60
_HOUR_S = 60 * _MINUTE_S
_DAY_S = 24 * _HOUR_S


class Problem(Record):
    """What a person is told: what happened and is safe, what to do, and the ways on.

    `actions` are pairs of a key and a label; the first is the primary one. `sentence` says
    the same in one sentence for a terminal.
    """

    title: str
    detail: str
    next_step: str
    actions: tuple[tuple[str, str], ...]
    sentence: str

    @property
    def body(self) -> str:
        """What stands under the title: the detail, then the next step."""
        return f"{self.detail} {self.next_step}".strip()


def action(key: str) -> tuple[str, str]:
    """Return the pair of `key` and the words on its button."""
    labels = {
        CHOOSE_MODEL: translate("Problems", "Choose a model"),
        DETAILS: translate("Problems", "Details"),
        DISMISS: translate("Problems", "Close"),
        DOWNLOAD_AGAIN: translate("Problems", "Download again"),
        EDIT: translate("Problems", "Edit message"),
        EDIT_SHARE: translate("Problems", "Change what is shared"),
        FREE_SPACE: translate("Problems", "Free up space"),
        LEAVE_OUT: translate("Problems", "Leave the oldest out"),
        LEAVE_OUT_ALWAYS: translate("Problems", "Always in this chat"),
        OPEN_REPO: translate("Problems", "Open its page"),
        PARAMETERS: translate("Problems", "Open the parameters"),
        QUIT: translate("Problems", "Quit"),
        REMOVE: translate("Problems", "Remove"),
        RESTART: translate("Problems", "Restart"),
        RESUME: translate("Problems", "Resume"),
        RETRY: translate("Problems", "Try again"),
        SAVE_AGAIN: translate("Problems", "Try again"),
        SAVE_FILE: translate("Problems", "Save a file instead"),
        SEARCH_OFFLINE: translate("Problems", "Show the models that come with HFChat"),
        SIGN_IN: translate("Problems", "Sign in"),
        TRY_GRAPHICS: translate("Problems", "Try the graphics card again"),
        UNDO_IMPORT: translate("Problems", "Undo the import"),
    }
    return key, labels[key]


def file_name(path: str) -> str:
    """Return the last part of a path of any system, safe to show."""
    name = PureWindowsPath(path).name if "\\" in path else PurePosixPath(path).name
    return isolated(plain_label(name or path, longest=120))


def size(count: int) -> str:
    """Return a count of bytes with its unit, in the reader's number format."""
    return QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def number(value: float) -> str:
    """Return a whole number in the reader's format."""
    return QLocale().toString(round(value))


def duration(seconds: float) -> str:
    """Return a time in its two largest units: "8 s", "2 min 14 s", "3 h 5 min", "2 d 4 h"."""
    whole = max(1, round(min(seconds, 999 * _DAY_S)))
    if whole < _MINUTE_S:
        return translate("Problems", "{seconds} s").format(seconds=whole)
    if whole < _HOUR_S:
        minutes, rest = divmod(whole, _MINUTE_S)
        return translate("Problems", "{minutes} min {seconds} s").format(
            minutes=minutes, seconds=rest
        )
    if whole < _DAY_S:
        hours, rest = divmod(whole, _HOUR_S)
        return translate("Problems", "{hours} h {minutes} min").format(
            hours=hours, minutes=rest // _MINUTE_S
        )
    days, rest = divmod(whole, _DAY_S)
    return translate("Problems", "{days} d {hours} h").format(days=days, hours=rest // _HOUR_S)


def reason(detail: str) -> str:
    """Return another program's words as one short line without a full stop at its end."""
    return plain_label(detail, longest=300).rstrip(". ") or translate("Problems", "no reason given")


def own_mistake() -> Problem:
    """Return what is told of a bug of ours."""
    return Problem(
        title=translate("Problems", "Something went wrong in HFChat"),
        detail=translate("Problems", "Chats are saved as always."),
        next_step=translate("Problems", "What happened is in the log."),
        actions=(),
        sentence="",
    )
