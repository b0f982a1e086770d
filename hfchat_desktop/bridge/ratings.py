"""What was rated, read in the pool over a connection of its own, and written to files."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from dataclasses import field
from enum import IntEnum
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from hfchat_desktop.bridge.task import LatestTask
from hfchat_desktop.core.rating_export import ExportOptions, write_export
from hfchat_desktop.core.ratings import RatedAnswer, median
from hfchat_desktop.core.record import Record
from hfchat_desktop.core.store import ChatStore

_Index = QModelIndex | QPersistentModelIndex
_DELAY_MS = 150


class RatingsFound(Record):
    """All rated answers, the last rated first, and how fast each model writes here."""

    answers: tuple[RatedAnswer, ...] = ()
    speeds: Mapping[str, float] = field(
        default_factory=dict
    )  # tokens a second, the median, by model


class ExportDone(Record):
    """A file that was written; `left_out` are rated answers that say nothing in its shape."""

    path: str
    options: ExportOptions
    written: int
    left_out: int


class RatedRole(IntEnum):
    """What a row tells."""

    ANSWER = Qt.ItemDataRole.UserRole + 1  # core.ratings.RatedAnswer


class RatedAnswersModel(QAbstractListModel):
    """Rated answers as rows; `describe` returns what a screen reader says of one."""

    def __init__(
        self, describe: Callable[[RatedAnswer], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._describe = describe
        self._answers: list[RatedAnswer] = []

    def set_answers(self, answers: Sequence[RatedAnswer]) -> None:
        """Show these; rows stay where nothing has changed."""
        if list(answers) != self._answers:
            self.beginResetModel()
            self._answers = list(answers)
            self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return how many there are."""
        return 0 if parent is not None and parent.isValid() else len(self._answers)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the answer, or its words."""
        if not 0 <= index.row() < len(self._answers):
            return None
        answer = self._answers[index.row()]
        if role == RatedRole.ANSWER:
            return answer
        if role == Qt.ItemDataRole.DisplayRole:
            return answer.excerpt
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._describe(answer)
        return None


class Ratings(QObject):
    """Reads when it is asked to, soon after; of several wishes the last one counts."""

    loaded = Signal(object)  # RatingsFound
    exported = Signal(object)  # ExportDone
    failed = Signal(object)

    def __init__(self, database: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._database = database
        self._reading = LatestTask(self)
        self._reading.succeeded.connect(self.loaded)
        self._reading.failed.connect(self.failed)
        self._writing = LatestTask(self)
        self._writing.succeeded.connect(self.exported)
        self._writing.failed.connect(self.failed)
        self._delay = QTimer(self, singleShot=True, interval=_DELAY_MS)
        self._delay.timeout.connect(self.refresh)

    def refresh_soon(self) -> None:
        """Read again once what changes has come to rest."""
        self._delay.start()

    def refresh(self) -> None:
        """Read again; `loaded` or `failed` tells the end."""
        database = self._database

        def work() -> RatingsFound:
            with closing(ChatStore.open_read_only(database)) as store:
                answers = sorted(store.ratings(), key=lambda one: -one.rating.rated_at)
                speeds = store.model_speeds() if answers else {}
            medians = {name: median(values) for name, values in speeds.items()}
            return RatingsFound(
                tuple(answers), {name: value for name, value in medians.items() if value}
            )

        self._delay.stop()
        self._reading.start(work)

    def export(self, path: str, options: ExportOptions) -> None:
        """Write a file, wholly or not at all; `exported` or `failed` tells the end.

        Nothing is written where there is nothing to write.
        """
        database = self._database

        def work() -> ExportDone:
            with closing(ChatStore.open_read_only(database)) as store:
                done = write_export(store, options, Path(path), even_empty=False)
            return ExportDone(path, options, done.written, done.left_out)

        self._writing.start(work)

    def close(self) -> None:
        """Wait for what runs; call it before the store is closed."""
        self._delay.stop()
        self._reading.close()
        self._writing.close()
