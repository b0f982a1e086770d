"""The machine is read when asked, and repeatedly only while somebody looks."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from hfchat_desktop.bridge.machine import MachineWatch
from hfchat_desktop.core.fit import Machine


@pytest.fixture
def watch(qtbot, tmp_path) -> Iterator[MachineWatch]:
    watch = MachineWatch(tmp_path, interval_ms=20)
    yield watch
    watch.close()


def test_nothing_is_known_before_the_first_reading(watch):
    assert watch.machine is None


def test_a_reading_is_told_and_kept(watch, qtbot):
    with qtbot.waitSignal(watch.changed) as told:
        watch.refresh()

    assert isinstance(told.args[0], Machine)
    assert watch.machine == told.args[0]
    assert watch.machine.memory_total > 0


def test_it_goes_on_reading_while_somebody_looks(watch, qtbot):
    watch.set_watching(True)
    qtbot.waitUntil(lambda: watch.machine is not None)
    first = watch.machine

    qtbot.waitUntil(lambda: watch.machine is not first)

    watch.set_watching(False)
    qtbot.wait(60)
    last = watch.machine
    qtbot.wait(60)
    assert watch.machine is last


def test_small_changes_are_not_told_again_and_again(watch, qtbot):
    told: list[Machine] = []
    watch.changed.connect(told.append)
    watch.set_watching(True)

    qtbot.wait(300)

    assert 1 <= len(told) <= 4


def test_another_folder_is_read_at_once(watch, qtbot, tmp_path):
    with qtbot.waitSignal(watch.changed):
        watch.set_folder(tmp_path / "other")


def test_a_card_that_the_engine_found_is_named_with_its_memory(qtbot, tmp_path):
    watch = MachineWatch(tmp_path)
    with qtbot.waitSignal(watch.changed):
        watch.refresh()
    own = {"kind": "gpu", "description": "A card", "total": 8 << 30, "free": 6 << 30}
    shared = {"kind": "igpu", "description": "Another", "total": 4 << 30, "free": 4 << 30}
    with qtbot.waitSignal(watch.changed) as changed:
        watch.set_hardware({"graphics": {"cards": [own, shared]}})
    machine = changed.args[0]
    assert (machine.gpu_name, machine.gpu_total) == ("A card", 8 << 30)

    with qtbot.waitSignal(watch.changed) as changed:
        watch.set_hardware({"graphics": {"cards": [shared]}})
    assert not changed.args[0].gpu_name
    watch.close()
