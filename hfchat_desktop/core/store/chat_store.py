"""The chats of a profile: the one object that writes them down."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Self

import apsw

from hfchat_desktop.core.chats import TEMPORARY_FROM
from hfchat_desktop.core.record import Record
from hfchat_desktop.core.store.beside import Beside
from hfchat_desktop.core.store.database import Database, connect
from hfchat_desktop.core.store.desk_table import DeskTable
from hfchat_desktop.core.store.folder_table import FolderTable
from hfchat_desktop.core.store.import_table import ImportTable
from hfchat_desktop.core.store.migrations import bring_up_to_date
from hfchat_desktop.core.store.opening import (
    connect_beside,
    index_faults,
    open_readable,
    open_writable,
)
from hfchat_desktop.core.store.rating_table import RatingTable
from hfchat_desktop.core.store.saved_table import SavedTable
from hfchat_desktop.core.store.search import Search
from hfchat_desktop.core.store.share_table import ShareTable
from hfchat_desktop.core.store.trash import Trash
from hfchat_desktop.core.store.tree_table import TreeTable
from hfchat_desktop.core.store.whole_table import WholeTable
from hfchat_desktop.errors import HFChatError, StoreReadOnlyError

_CHECK_STEPS = 10_000  # of SQLite's machine, between two looks if a check is still wanted


class StoreStatistics(Record):
    """How much is kept. `size_bytes` counts the database and its log."""

    chats: int
    chats_in_trash: int
    messages: int
    size_bytes: int
    version: int
    sqlite_version: str


class ChatStore(
    Beside,
    TreeTable,
    WholeTable,
    FolderTable,
    RatingTable,
    SavedTable,
    DeskTable,
    ImportTable,
    ShareTable,
    Trash,
    Search,
):
    """Chats, messages, folders, ratings, drafts and search over one SQLite file.

    One process writes (see ProfileLock), through one object in one thread. Long reads
    take a reader of their own, `open_read_only`, in a thread of the pool, and an import a
    writer of its own, `writer_beside`.
    """

    def __init__(self, database: Database, *, unchecked: bool = False) -> None:
        super().__init__(database)
        self.unchecked = unchecked
        """The last end was unclean and the file was too large to look for damage at once:
        have `integrity` of a reader called in the background."""
        self._after_closing: Callable[[], None] | None = None
        self.held = False
        """Whether `hold` keeps it from writing."""

    @classmethod
    def open(cls, path: Path, *, backups: Path) -> tuple[Self, list[HFChatError]]:
        """Open the store to write, and tell what a person should know about that.

        What is damaged is put aside and what can be read of it is kept: the notice is a
        StoreDamagedError. Backups are made before a change of the format.

        Raises StoreNewerError (nothing is touched), StoreReadOnlyError, DiskFullError,
        ProfileInUseError, StoreFailedError.
        """
        opened = open_writable(path, backups)
        database = Database(opened.connection, path, read_only=False)
        return cls(database, unchecked=opened.unchecked), opened.notices

    @classmethod
    def open_read_only(cls, path: Path) -> Self:
        """Open the store to read, also beside a writer and where nothing can be written.

        Every change raises StoreReadOnlyError. Where there is no database it is empty.
        Raises StoreNewerError, StoreDamagedError, StoreFailedError.
        """
        connection, after = open_readable(path)
        store = cls(Database(connection, path, read_only=True))
        store._after_closing = after
        return store

    @classmethod
    def temporary(cls) -> Self:
        """Return an empty store in memory, of which nothing ever reaches the disk.

        Numbers of its chats, messages and waiting questions are larger than TEMPORARY_FROM,
        so that they are not taken for those of another store.
        """
        connection = connect(Path(":memory:"))
        bring_up_to_date(connection, Path())
        for table in ("chats", "messages", "waiting"):
            connection.execute("INSERT INTO sqlite_sequence VALUES(?, ?)", (table, TEMPORARY_FROM))
        return cls(Database(connection, Path(":memory:"), read_only=False, in_memory=True))

    def writer_beside(self) -> Self:
        """Open the same file once more, to write in another thread; both take turns.

        Raises StoreReadOnlyError where nothing can be written, StoreFailedError and its kin.
        """
        own = self._database
        if own.read_only:
            raise StoreReadOnlyError(path=str(own.path))
        connection = connect_beside(own.path)
        return type(self)(Database(connection, own.path, read_only=False, beside=own))

    @property
    def file(self) -> Path:
        """The database."""
        return self._database.path

    def make_writable(self, *, backups: Path) -> list[HFChatError]:
        """Write from now on where one could only read: there is room now, or leave to write.

        Returns notices as `open` does and raises what it raises; then nothing has changed.
        """
        if not self.read_only:
            return []
        writer, notices = type(self).open(self._database.path, backups=backups)
        beside, self._beside = self._beside, None
        self.close()
        self._beside = beside
        self._database, self.unchecked = writer._database, writer.unchecked
        return notices

    def hold(self) -> None:
        """Write nothing until `let_go`: another connection is about to replace the chats.

        Raises StoreReadOnlyError where nothing could be written anyway.
        """
        if self.read_only:
            raise StoreReadOnlyError(path=str(self._database.path))
        self._database.read_only = self.held = True

    def let_go(self) -> None:
        """Write again, to the chats that are there now."""
        self._database.read_only = self.held = False

    def writes(self) -> int:
        """Return how many rows were written since the store was opened."""
        return self._database.connection.total_changes()

    @property
    def read_only(self) -> bool:
        """Whether chats can be read and not changed."""
        return self._database.read_only

    def close(self) -> None:
        """Fold the log into the file and let go of it. Closing twice does nothing."""
        self.forget_temporary_chats()
        self._database.close()
        if self._after_closing is not None:
            self._after_closing()
            self._after_closing = None

    def integrity(self, is_wanted: Callable[[], bool] = lambda: True) -> list[str]:
        """Return what is wrong with the file, in SQLite's words; nothing where it is sound.

        Takes about 20 ms per megabyte. What is found is repaired at the next start. (Of
        single flipped bits in texts SQLite notices none.) Ends soon after `is_wanted`, which
        is asked again and again, has said no; then what was found before is returned.
        """
        connection = self._database.connection
        found: list[str] = []
        connection.set_progress_handler(lambda: not is_wanted(), _CHECK_STEPS)
        try:
            rows = connection.execute("PRAGMA integrity_check").fetchall()
            found = [str(row[0]) for row in rows if row[0] != "ok"]
            rows = connection.execute("PRAGMA foreign_key_check").fetchall()
            found += [f"row {row[1]} of {row[0]} has lost its {row[2]}" for row in rows]
            found += [] if self.read_only else index_faults(connection)
        except apsw.InterruptError:
            pass  # nobody waits for it any more
        except apsw.Error as error:
            found.append(str(error))
        finally:
            connection.set_progress_handler(None)
        if found:
            self.ask_for_repair()
        return found

    def ask_for_repair(self) -> None:
        """Have the next start look for damage thoroughly and repair it."""
        self._database.mark_suspect()

    def statistics(self) -> StoreStatistics:
        """Return how much is kept."""
        row = self._database.rows(
            "SELECT (SELECT count(*) FROM chats WHERE deleted_at IS NULL),"
            " (SELECT count(*) FROM chats WHERE deleted_at IS NOT NULL),"
            " (SELECT count(*) FROM messages), (SELECT user_version FROM pragma_user_version)"
        )[0]
        path = self._database.path
        size = sum(_size(path.with_name(path.name + ending)) for ending in ("", "-wal"))
        return StoreStatistics(
            chats=row[0],
            chats_in_trash=row[1],
            messages=row[2],
            size_bytes=size,
            version=row[3],
            sqlite_version=apsw.sqlite_lib_version(),
        )


def _size(path: Path) -> int:
    try:
        return os.stat(path).st_size
    except OSError:
        return 0
