"""The chats of a selection, read in the pool one after the other as they are asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from hfchat_desktop.bridge.task import LatestTask
from hfchat_desktop.core.exporting import ExportedChat, Selection
from hfchat_desktop.core.exporting.choose import ChatChoice
from hfchat_desktop.core.store import ChatStore

Change = Callable[[ExportedChat], ExportedChat]


class ChatReading(QObject):
    """Reads over a connection of its own, so that no more than one chat is held at a time.

    After `start` the number of messages is `counted`; then each `read_next` is answered by
    `chat_read`, or by `ended` behind the last one. After `failed` there is nothing more.
    """

    counted = Signal(int)
    chat_read = Signal(object)  # ExportedChat
    ended = Signal()
    failed = Signal(object)  # HFChatError

    def __init__(self, database: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._database = database
        self._reader: ChatStore | None = None  # of the pool's one thread
        self._chats: Iterator[ExportedChat] = iter(())
        self._change: Change | None = None
        self._task = LatestTask(self)
        self._task.succeeded.connect(self._on_task_succeeded)
        self._task.failed.connect(self._on_task_failed)

    def start(
        self,
        selection: Selection,
        *,
        system_prompts: Mapping[str, str] | None = None,
        chats: Sequence[ExportedChat] = (),
        change: Change | None = None,
    ) -> None:
        """Open the database and count; `chats` are those that are in memory only, in its place.

        `change` makes of each chat what is given on; it is called in the pool.
        """
        self._change = change
        self._task.start(lambda: self._open(selection, system_prompts or {}, chats))

    def read_next(self) -> None:
        """Read the next chat."""
        self._task.start(self._read)

    def close(self) -> None:
        """Wait for what runs and let go of the database; no more signals."""
        self._task.close()
        self._let_go()

    def _open(
        self, selection: Selection, prompts: Mapping[str, str], chats: Sequence[ExportedChat]
    ) -> int:
        self._let_go()
        if chats:
            self._chats = iter(chats)
            return sum(len(chat.messages) for chat in chats)
        self._reader = ChatStore.open_read_only(self._database)
        choice = ChatChoice(self._reader, selection, prompts)
        self._chats = choice.exported()
        return choice.message_count

    def _read(self) -> ExportedChat | None:
        chat = next(self._chats, None)
        if chat is None:
            self._let_go()
        return chat if chat is None or self._change is None else self._change(chat)

    def _let_go(self) -> None:
        self._chats = iter(())
        reader, self._reader = self._reader, None
        if reader is not None:
            reader.close()

    def _on_task_succeeded(self, result: int | ExportedChat | None) -> None:
        if isinstance(result, int):
            self.counted.emit(result)
        elif result is None:
            self.ended.emit()
        else:
            self.chat_read.emit(result)

    def _on_task_failed(self, error: object) -> None:
        self._task.start(self._let_go)
        self._task.forget()
        self.failed.emit(error)
