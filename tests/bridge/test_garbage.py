"""Garbage is collected in the window's thread, whoever makes it."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from hfchat_desktop.bridge.garbage import GarbageCollection, collect_due


class Knot:
    """Something that only a collection can free; it notes in which thread that happens."""

    freed_in: list[int] = []

    def __init__(self) -> None:
        self.itself = self

    def __del__(self) -> None:
        Knot.freed_in.append(threading.get_ident())


@pytest.fixture
def collection(qtbot: QtBot) -> Iterator[None]:
    """Take over the collection for a test; nothing of before is in the way."""
    gc.collect()
    Knot.freed_in.clear()
    gc.enable()
    owner = QObject()
    GarbageCollection(owner)
    yield
    owner.deleteLater()
    gc.disable()


def make_garbage() -> None:
    Knot()
    kept = [[] for _ in range(100_000)]
    kept.clear()


def test_what_another_thread_leaves_behind_is_freed_in_the_first(
    qtbot: QtBot, collection: None
) -> None:
    thread = threading.Thread(target=make_garbage)
    thread.start()
    thread.join()
    assert Knot.freed_in == []
    rest = [[] for _ in range(5_000)]
    qtbot.waitUntil(lambda: bool(Knot.freed_in))
    assert Knot.freed_in == [threading.get_ident()]
    assert len(rest) == 5_000


def test_nothing_is_collected_before_it_is_due(collection: None) -> None:
    gc.collect()
    assert collect_due() == -1
    kept = [[] for _ in range(5_000)]
    assert collect_due() == 0
    assert len(kept) == 5_000
