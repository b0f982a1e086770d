"""What is exported, in which form, and with how much of what is known."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from hfchat_desktop.core.chats import Chat, Message
from hfchat_desktop.core.record import Record


class ExportFormat(StrEnum):
    """The form of a file. All but PDF are texts that `writers.pieces` makes."""

    MARKDOWN = "markdown"
    HTML = "html"
    TEXT = "text"
    JSON = "json"
    JSONL = "jsonl"
    PDF = "pdf"

    @property
    def ending(self) -> str:
        """The ending of the name of such a file, without a full stop."""
        return _ENDINGS.get(self, self.value)


_ENDINGS = {ExportFormat.MARKDOWN: "md", ExportFormat.TEXT: "txt"}


class Scope(StrEnum):
    """What a selection names."""

    MESSAGE = "message"
    CHATS = "chats"  # one or several
    FOLDER = "folder"
    ALL = "all"  # but the trash


class Selection(Record):
    """What is exported: `ids` are the numbers of a message, of chats or of a folder.

    Of each chat the visible path, or with `whole_tree` every version of every message.
    """

    scope: Scope
    ids: tuple[int, ...] = ()
    whole_tree: bool = False

    @classmethod
    def message(cls, message_id: int) -> Selection:
        """Select one message."""
        return cls(Scope.MESSAGE, (message_id,))

    @classmethod
    def path(cls, chat_id: int) -> Selection:
        """Select what is visible of a chat."""
        return cls(Scope.CHATS, (chat_id,))

    @classmethod
    def tree(cls, chat_id: int) -> Selection:
        """Select a chat with all versions."""
        return cls(Scope.CHATS, (chat_id,), whole_tree=True)

    @classmethod
    def chats(cls, chat_ids: Iterable[int], *, whole_tree: bool = False) -> Selection:
        """Select chats, in this order."""
        return cls(Scope.CHATS, tuple(chat_ids), whole_tree)

    @classmethod
    def folder(cls, folder_id: int, *, whole_tree: bool = False) -> Selection:
        """Select the chats of a folder."""
        return cls(Scope.FOLDER, (folder_id,), whole_tree)

    @classmethod
    def everything(cls, *, whole_tree: bool = False) -> Selection:
        """Select all chats, those in the archive too."""
        return cls(Scope.ALL, (), whole_tree)


class ExportOptions(Record):
    """The form, and what comes along with the words.

    `thinking` of answers; `statistics` of answers, also that one was stopped; `system_prompt`
    of the chat, or of its persona; `parameters` with the name of the model; `ratings` of
    answers and chats, with their notes; `times` of chats and messages.
    """

    format: ExportFormat = ExportFormat.MARKDOWN
    thinking: bool = False
    statistics: bool = False
    system_prompt: bool = False
    parameters: bool = True
    ratings: bool = False
    times: bool = False

    @classmethod
    def whole(cls, form: ExportFormat) -> ExportOptions:
        """Return the options with which nothing is left out."""
        return cls(form, *(True,) * 6)

    @property
    def is_whole(self) -> bool:
        """Whether nothing is left out."""
        return self == ExportOptions.whole(self.format)


def default_options(form: ExportFormat) -> ExportOptions:
    """Return what is offered first: JSON is for the way back, so it has everything.

    The lines for OpenAI's form have nothing that is not in that form.
    """
    if form is ExportFormat.JSON:
        return ExportOptions.whole(form)
    lines = form is ExportFormat.JSONL
    return ExportOptions(form, system_prompt=lines, parameters=not lines)


class ExportedChat(Record):
    """A chat with what is exported of it.

    `messages` are those of one path, the first first; with `whole_tree` all of the chat,
    parents before children, and `chosen` says below each (None: above the first) which version
    is shown. `system_prompt` is the one in force: the chat's own, its persona's or the general.
    """

    chat: Chat
    messages: tuple[Message, ...]
    chosen: tuple[tuple[int | None, int], ...] = ()
    whole_tree: bool = False
    folder: str = ""
    system_prompt: str = ""
