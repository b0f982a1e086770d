"""What is told of an import before, while and after it is done."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum

from hfchat_desktop.core.record import Record


class LeftOut(StrEnum):
    """What cannot be taken over, or not as it was. Counted by kind."""

    IMAGE = "image"  # its name stands in the text
    AUDIO = "audio"
    VIDEO = "video"
    FILE = "file"  # an attachment; its name stands in the text
    TOOL = "tool"  # what a tool said or was told: searches, programs
    HIDDEN = "hidden"  # what the other program did not show either
    ROLE = "role"  # a message by somebody who is neither a person nor an assistant
    EMPTY_MESSAGE = "empty_message"
    EMPTY_CHAT = "empty_chat"
    BROKEN_CHAT = "broken_chat"  # it could not be read
    LONG_CHAT = "long_chat"  # more messages than a chat may have
    LONG_TEXT = "long_text"  # cut to the longest a message may be
    CUT_FILE = "cut_file"  # the file ends in the middle
    SKIPPED_FILE = "skipped_file"  # of a folder or archive: another kind, or not readable
    MENDED_DATE = "mended_date"
    MENDED_TREE = "mended_tree"  # a message whose place in the chat contradicts itself
    MENDED_NUMBER = "mended_number"  # two messages, or two chats, of the same number
    SETTING = "setting"  # a parameter, rating or mark that is not known or out of its limits
    SAVED = "saved"  # a persona, preset or prompt whose key is taken here by another one


class ImportPreview(Record):
    """What an import would bring. Times are seconds since the epoch.

    `chats` and `messages` are what is new; `duplicates` are chats that are here already and
    are left out; `grown` are among the new chats those that are here with fewer messages, and
    stay here beside the new ones. `titles` are some of the new chats, newest first. `saved` counts
    personas, presets and prompts that are new. `left_out` counts what cannot be taken over.
    """

    path: str
    kind: str  # of export, as "chatgpt"; see workers.imports.kinds
    chats: int = 0
    messages: int = 0
    duplicates: int = 0
    grown: int = 0
    folders: int = 0
    saved: int = 0
    first_at: float | None = None
    last_at: float | None = None
    size_bytes: int = 0
    titles: tuple[str, ...] = ()
    left_out: Mapping[LeftOut, int] = field(default_factory=dict)

    @property
    def is_worth_it(self) -> bool:
        """Whether there is anything to bring in."""
        return self.chats > 0 or self.saved > 0


class ImportStage(StrEnum):
    """What is being done."""

    EXAMINING = "examining"  # progress in bytes of the file
    COMPARING = "comparing"  # with what is here; progress not known
    IMPORTING = "importing"  # progress in chats
    UNDOING = "undoing"  # progress not known


class ImportProgress(Record):
    """How far it is; `total` 0: not known. `chats` are those found or brought in so far."""

    stage: ImportStage
    done: int = 0
    total: int = 0
    chats: int = 0


class ImportResult(Record):
    """What was brought in. `import_id` undoes it."""

    import_id: int
    chats: int = 0
    messages: int = 0
    folders: int = 0
    saved: int = 0
    first_chat: int = 0  # the newest one, to be opened; 0: none
