"""All of some changes, or none of them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress

import apsw


@contextmanager
def transaction(connection: apsw.Connection) -> Iterator[None]:
    """Commit what the `with` block changes; undo it where the block or the commit fails.

    It begins IMMEDIATE: a deferred one that turns to writing after another's commit is
    refused at once, whatever the time-out. Raises apsw.Error, and what the block raises.
    """
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            with suppress(apsw.Error):
                connection.execute("ROLLBACK")
        raise
