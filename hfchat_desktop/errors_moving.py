"""Failures of exports, imports and backups; what they are is told in `hfchat_desktop.errors`."""

from __future__ import annotations

from hfchat_desktop.error_base import HFChatError

# --- backups ---------------------------------------------------------------------------


class BackupDamagedError(HFChatError):
    """A file is no backup, or was changed after it was made. Nothing was restored.

    `reason` is not_found, not_a_backup, cut, changed, chats (the database in it is damaged) or
    strange (it is no database of this app).
    """

    path: str
    reason: str


class BackupNewerError(HFChatError):
    """A newer version of the app made the backup. Nothing was restored."""

    path: str
    app_version: str = ""


class BackupFailedError(HFChatError):
    """A backup could not be written; `detail` is the system's reason."""

    path: str
    detail: str


class BackupBusyError(HFChatError):
    """Another backup or restore is at work in the folder at `path`."""

    path: str


class ChatsUnsoundError(HFChatError):
    """The chats are damaged, so no backup of them was made; older ones are kept."""

    path: str


# --- imports of chats ------------------------------------------------------------------


class ChatsNotReadError(HFChatError):
    """Nothing was imported of a file or folder.

    `reason` is not_found, not_known, empty, damaged, too_large, long_piece (one chat is too
    large), deep (nested beyond any reason), bomb, encrypted, newer (of a later version of this
    app), died (the process that read it ended), hung or no_memory. `detail` is a name in it.
    """

    name: str
    reason: str
    detail: str = ""


# --- a profile that moves along -----------------------------------------------------------


class PortableProfileError(HFChatError):
    """The folder `path` beside the app cannot be written, or is not one's own."""

    path: str


# --- printing --------------------------------------------------------------------------


class PrintFailedError(HFChatError):
    """`printer` (its name, or a file) took no pages, or stopped taking them."""

    printer: str


class ImportCutOffError(HFChatError):
    """An import was killed in the middle; the `chats` that are whole are here."""

    file_name: str
    chats: int
