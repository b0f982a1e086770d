"""What is offered to be shared: how much of which chats, in words and as a selection."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from hfchat_desktop.core.exporting import Selection
from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.core.record import Record

_LONGEST = 40
_PUBLISHED = frozenset({"answer", "path", "tree", "chats"})


class ShareOffer(Record):
    """Numbers of what can be shared, 0 or empty where there is none of it.

    `scope` is what is chosen first: "answer", "path", "tree", "chats", "folder" or "all".
    """

    scope: str
    chat_id: int = 0
    message_id: int = 0
    chat_ids: tuple[int, ...] = ()
    folder_id: int = 0
    folder: str = ""

    def scopes(self) -> list[tuple[str, str]]:
        """Return keys and words of all that can be chosen."""
        translate = QCoreApplication.translate
        found = []
        if self.message_id:
            found.append(("answer", translate("Share", "This message")))
        if self.chat_id:
            found.append(("path", translate("Share", "This chat")))
            found.append(("tree", translate("Share", "This chat, all versions")))
        if self.chat_ids:
            found.append(("chats", translate("Share", "%n chat(s)", "", len(self.chat_ids))))
        if self.folder_id:
            name = plain_label(self.folder, longest=_LONGEST)
            found.append(("folder", translate("Share", "Folder {name}").format(name=name)))
        found.append(("all", translate("Share", "All chats")))
        return found

    def title_of(self, scope: str) -> str:
        """Return the name of the dialog."""
        translate = QCoreApplication.translate
        return {
            "answer": translate("Share", "Share this message"),
            "chats": translate("Share", "Share these chats"),
            "folder": translate("Share", "Share this folder"),
            "all": translate("Share", "Export all chats"),
        }.get(scope, translate("Share", "Share this chat"))

    def selection(self, scope: str) -> Selection:
        """Return what of the store is meant."""
        if scope == "answer":
            return Selection.message(self.message_id)
        if scope == "chats":
            return Selection.chats(self.chat_ids)
        if scope == "folder":
            return Selection.folder(self.folder_id)
        if scope == "all":
            return Selection.everything(whole_tree=True)
        return Selection.tree(self.chat_id) if scope == "tree" else Selection.path(self.chat_id)

    def chat_of(self, scope: str) -> int:
        """Return the chat that a link to it is remembered on, 0 for none."""
        return self.chat_id if scope in ("answer", "path", "tree") else 0

    def to_record(self, scope: str) -> dict[str, Any]:
        """Return as JSON values what makes the same text again."""
        return {**vars(self), "chat_ids": list(self.chat_ids), "scope": scope}


def offer_from(record: Mapping[str, Any]) -> ShareOffer | None:
    """Build what `to_record` described; None where it is not to be understood."""
    known = {name: record[name] for name in ShareOffer._names if name in record}
    ids = known.get("chat_ids", ())
    if not isinstance(ids, list | tuple) or not all(isinstance(one, int) for one in ids):
        return None
    numbers = (known.get(name, 0) for name in ("chat_id", "message_id", "folder_id"))
    texts = (known.get(name, "") for name in ("scope", "folder"))
    if not all(isinstance(one, int) for one in numbers):
        return None
    if not known.get("scope") or not all(isinstance(one, str) for one in texts):
        return None
    return ShareOffer(**{**known, "chat_ids": tuple(ids)})


def can_be_published(scope: str) -> bool:
    """Return whether so much can be published: a folder and everything go into files."""
    return scope in _PUBLISHED
