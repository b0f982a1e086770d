"""The shape in which a problem is told, and the pieces that its words are made of.

Only QtCore is needed, so the command line tells problems in the same words.
"""

from __future__ import annotations

from pathlib import PurePosixPath, PureWindowsPath

from PySide6.QtCore import QCoreApplication, QLocale

from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.core.record import Record

translate = QCoreApplication.translate

CHOOSE_MODEL = "choose_model"
DETAILS = "details"
DISMISS = "dismiss"
EDIT = "edit"
QUIT = "quit"
RESTART = "restart"
RETRY = "retry"
SAVE_AGAIN = "save_again"


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
        EDIT: translate("Problems", "Edit message"),
        QUIT: translate("Problems", "Quit"),
        RESTART: translate("Problems", "Restart"),
        RETRY: translate("Problems", "Try again"),
        SAVE_AGAIN: translate("Problems", "Try again"),
    }
    return key, labels[key]


def file_name(path: str) -> str:
    """Return the last part of a path of any system, safe to show."""
    name = PureWindowsPath(path).name if "\\" in path else PurePosixPath(path).name
    return plain_label(name or path, longest=120)


def size(count: int) -> str:
    """Return a count of bytes with its unit, in the reader's number format."""
    return QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def number(value: float) -> str:
    """Return a whole number in the reader's format."""
    return QLocale().toString(round(value))


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
