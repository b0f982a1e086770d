"""What a selection names, read from the store: one chat after the other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from hfchat_desktop.core.chat_record import folder_names
from hfchat_desktop.core.chats import Chat
from hfchat_desktop.core.exporting.options import ExportedChat, ExportFormat, Scope, Selection
from hfchat_desktop.errors import ChatNotFoundError

if TYPE_CHECKING:
    from hfchat_desktop.core.store import ChatStore

GENERAL = ""
"""The key of the general system prompt among those of personas."""


class ChatChoice:
    """The chats of a selection, read when they are taken.

    `system_prompts` are those of personas by their keys, with the general one under GENERAL.
    All methods raise ChatNotFoundError where something named is gone, and what the store
    raises.
    """

    def __init__(
        self,
        store: ChatStore,
        selection: Selection,
        system_prompts: Mapping[str, str] | None = None,
    ) -> None:
        self._store = store
        self._selection = selection
        self._prompts = system_prompts or {}
        self._folders = folder_names(store.folders())
        self.chats = tuple(self._chosen())
        """The chats as the list has them: the last one first, or as they were named."""

    @property
    def message_count(self) -> int:
        """How many messages the chats have, those of all versions counted."""
        if self._selection.scope is Scope.MESSAGE:
            return len(self.chats)
        return sum(chat.message_count for chat in self.chats)

    def exported(self, form: ExportFormat = ExportFormat.MARKDOWN) -> Iterator[ExportedChat]:
        """Yield the chats with their messages; for JSON the one written to last comes last."""
        in_order: Iterable[Chat] = self.chats
        if form is ExportFormat.JSON and self._selection.scope is not Scope.MESSAGE:
            in_order = sorted(self.chats, key=lambda chat: (chat.updated_seq, chat.id))
        for chat in in_order:
            yield self._exported(chat)

    def _chosen(self) -> Iterator[Chat]:
        store, selection = self._store, self._selection
        match selection.scope:
            case Scope.MESSAGE:
                yield from (store.chat(store.message(one).chat_id) for one in selection.ids)
            case Scope.CHATS:
                yield from map(store.chat, dict.fromkeys(selection.ids))
            case Scope.FOLDER:
                if not self._folders.keys() >= set(selection.ids):
                    raise ChatNotFoundError(chat_id=0)
                yield from (one for one in store.chats() if one.folder_id in selection.ids)
            case Scope.ALL:
                yield from store.chats()

    def _exported(self, chat: Chat) -> ExportedChat:
        store, whole = self._store, self._selection.whole_tree
        if self._selection.scope is Scope.MESSAGE:
            messages = [store.message(self._selection.ids[self.chats.index(chat)])]
            whole = False
        else:
            messages = store.all_messages(chat.id) if whole else store.path(chat.id)
        return ExportedChat(
            chat=chat,
            messages=tuple(messages),
            chosen=tuple(store.chosen(chat.id)) if whole else (),
            whole_tree=whole,
            folder=self._folders.get(chat.folder_id, ""),
            system_prompt=self._system_prompt(chat),
        )

    def _system_prompt(self, chat: Chat) -> str:
        """Return what is in force for a chat, as the engine is asked."""
        if chat.system_prompt.strip():
            return chat.system_prompt
        return self._prompts.get(chat.persona, "") or self._prompts.get(GENERAL, "")
