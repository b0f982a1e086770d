"""Folders of chats."""

from __future__ import annotations

import time
from collections.abc import Iterable

import apsw

from hfchat_desktop.core.chats import Folder
from hfchat_desktop.core.store.codec import presentable
from hfchat_desktop.core.store.database import Database


class FolderTable:
    """The folders of a database. A folder that is deleted leaves its chats where chats are."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def folders(self) -> list[Folder]:
        """Return the folders in their order."""
        rows = self._database.rows(
            "SELECT id, name, position FROM folders WHERE deleted_at IS NULL ORDER BY position, id"
        )
        return [Folder(*row) for row in rows]

    def create_folder(self, name: str) -> Folder:
        """Make an empty folder, the last one, and return it."""

        def change(connection: apsw.Connection) -> int:
            connection.execute(
                "INSERT INTO folders(name, position)"
                " SELECT ?, 1 + coalesce(max(position), -1) FROM folders",
                (presentable(name),),
            )
            return connection.last_insert_rowid()

        number = self._database.write(change)
        return next(folder for folder in self.folders() if folder.id == number)

    def rename_folder(self, folder_id: int, name: str) -> None:
        """Give a folder another name; one that is gone does not matter."""
        self._execute("UPDATE folders SET name = ? WHERE id = ?", (presentable(name), folder_id))

    def order_folders(self, folder_ids: Iterable[int]) -> None:
        """Show folders in this order, those not named after them."""
        wanted = list(folder_ids)
        wanted += [folder.id for folder in self.folders() if folder.id not in wanted]

        def change(connection: apsw.Connection) -> None:
            for position, number in enumerate(wanted):
                connection.execute(
                    "UPDATE folders SET position = ? WHERE id = ?", (position, number)
                )

        self._database.write(change)

    def delete_folder(self, folder_id: int) -> list[int]:
        """Delete a folder and return the chats that were in it, for `restore_folder`.

        The chats stay, those in the trash too; they are then in no folder.
        """

        def change(connection: apsw.Connection) -> list[int]:
            rows = connection.execute("SELECT id FROM chats WHERE folder_id = ?", (folder_id,))
            chats = [int(row[0]) for row in rows]
            connection.execute("UPDATE chats SET folder_id = 0 WHERE folder_id = ?", (folder_id,))
            connection.execute(
                "UPDATE folders SET deleted_at = ? WHERE id = ?", (time.time(), folder_id)
            )
            return chats

        return self._database.write(change, frees=True)

    def restore_folder(self, folder_id: int, chat_ids: Iterable[int]) -> None:
        """Bring a folder back with the chats that were in it and are in no other by now."""
        numbers = tuple(chat_ids)

        def change(connection: apsw.Connection) -> None:
            connection.execute("UPDATE folders SET deleted_at = NULL WHERE id = ?", (folder_id,))
            if connection.changes() == 0:
                return
            for number in numbers:
                connection.execute(
                    "UPDATE chats SET folder_id = ? WHERE id = ? AND folder_id = 0",
                    (folder_id, number),
                )

        self._database.write(change)

    def move_chats(self, chat_ids: Iterable[int], folder_id: int) -> dict[int, int]:
        """Put chats into a folder (0: into none); return in which each one was, for undo.

        Into a folder that is gone nothing is moved.
        """
        numbers = tuple(chat_ids)

        def change(connection: apsw.Connection) -> dict[int, int]:
            found = connection.execute(
                "SELECT 1 FROM folders WHERE id = ? AND deleted_at IS NULL", (folder_id,)
            ).fetchone()
            before: dict[int, int] = {}
            if folder_id != 0 and found is None:
                return before
            for number in numbers:
                row = connection.execute(
                    "SELECT folder_id FROM chats WHERE id = ?", (number,)
                ).fetchone()
                if row is not None:
                    before[number] = int(row[0])
                    connection.execute(
                        "UPDATE chats SET folder_id = ? WHERE id = ?", (folder_id, number)
                    )
            return before

        return self._database.write(change)

    def _execute(self, sql: str, values: tuple[str | int | float | None, ...]) -> None:
        def change(connection: apsw.Connection) -> None:
            connection.execute(sql, values)

        self._database.write(change)
