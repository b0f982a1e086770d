"""Several chats of the list chosen together."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, Signal


class ChatPicks(QObject):
    """The chats that an action is for, and the one from which Shift counts."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._picked: dict[int, None] = {}  # in the order of picking
        self._anchor = 0

    @property
    def ids(self) -> list[int]:
        """The chats, in the order in which they were chosen."""
        return list(self._picked)

    def __len__(self) -> int:
        return len(self._picked)

    def __contains__(self, chat_id: object) -> bool:
        return chat_id in self._picked

    def start_at(self, chat_id: int) -> None:
        """Let Shift count from this chat; nothing is chosen any more."""
        self._anchor = chat_id
        self._set({})

    def toggle(self, chat_id: int, open_id: int = 0) -> None:
        """Choose a chat, or no longer. The first time the open one is chosen as well."""
        picked = dict(self._picked)
        if not picked and open_id and open_id != chat_id:
            picked[open_id] = None
        if chat_id in picked:
            del picked[chat_id]
        else:
            picked[chat_id] = None
        self._anchor = chat_id
        self._set(picked)

    def extend(self, chat_id: int, order: Sequence[int]) -> None:
        """Choose all from where it started to this chat; `order` is that of the rows."""
        anchor = self._anchor if self._anchor in order else chat_id
        self._anchor = anchor
        first, last = sorted((order.index(anchor), order.index(chat_id)))
        self._set(dict.fromkeys(order[first : last + 1]))

    def set_all(self, chat_ids: Iterable[int]) -> None:
        """Choose these."""
        self._set(dict.fromkeys(chat_ids))

    def keep_only(self, known: Iterable[int]) -> None:
        """Forget those that are gone."""
        there = set(known)
        self._set({number: None for number in self._picked if number in there})

    def clear(self) -> None:
        """Choose none."""
        self._set({})

    def _set(self, picked: dict[int, None]) -> None:
        if list(picked) != list(self._picked):
            self._picked = picked
            self.changed.emit()
