"""Backups in a thread: told of, cancelled, and never in the way of the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer

from hfchat_desktop.bridge.backups import Backups
from hfchat_desktop.bridge.reply_writer import ReplyWriter
from hfchat_desktop.bridge.settings_keeper import SettingsKeeper
from hfchat_desktop.core.backups import RESTORED_BESIDES, BackupKind
from hfchat_desktop.core.settings import Settings, load_settings, save_settings
from hfchat_desktop.errors import HFChatError
from hfchat_desktop.errors_moving import BackupBusyError, BackupDamagedError
from tests.fakes.some_chats import add_chats, open_chats, sources_in


class Bench:
    def __init__(self, place: Path, engine) -> None:
        self.place = place
        self.store = open_chats(place)
        save_settings(place / "settings.json", Settings(theme="dark"))
        self.keeper = SettingsKeeper(place / "settings.json", Settings(theme="dark"))
        self.writer = ReplyWriter(self.store, engine)
        self.backups = Backups(self.store, self.writer, self.keeper, sources_in(place))

    def made(self, qtbot) -> str:
        with qtbot.waitSignal(self.backups.made) as told:
            self.backups.make()
        return told.args[0].path

    def close(self) -> None:
        self.backups.close()
        self.store.close()


@pytest.fixture
def bench(qtbot, tmp_path, make_engine):
    made = Bench(tmp_path, make_engine("plain"))
    yield made
    made.close()


def test_a_backup_is_made_and_restored_with_its_settings_and_undone(bench, qtbot):
    add_chats(bench.store, 3)
    path = bench.made(qtbot)
    add_chats(bench.store, 2, word="later")
    bench.keeper.set_value("theme", "light")
    with qtbot.waitSignal(bench.backups.examined) as told:
        bench.backups.examine(path)
    preview = told.args[0]
    assert (preview.only_here_chats, preview.has_settings) == (2, True)

    with qtbot.waitSignal(bench.backups.restored) as told:
        bench.backups.restore(with_settings=True)
        with pytest.raises(HFChatError):
            bench.store.create_chat(title="not now")

    assert len(bench.store.chats()) == 3 and not bench.store.read_only
    assert bench.keeper.settings.theme == "dark"
    assert load_settings(bench.place / "settings.json")[0].theme == "dark"
    assert bench.store.recall(RESTORED_BESIDES) is None
    assert told.args[0].kind is BackupKind.BEFORE_RESTORE
    assert not bench.backups.busy
    assert bench.store.create_chat(title="now").title == "now"


def test_settings_that_a_kill_kept_from_their_place_are_put_there_at_the_next_start(bench, qtbot):
    bench.store.remember(RESTORED_BESIDES, {"settings.json": '{"theme": "light", "top_k": "x"}'})
    told: list[str] = []
    bench.keeper.changed.connect(lambda name, _settings: told.append(name))

    bench.backups.finish_restore()

    assert bench.keeper.settings.theme == "light" and told == ["theme"]
    assert bench.store.recall(RESTORED_BESIDES) is None


def test_what_is_dropped_changes_nothing_and_leaves_nothing(bench, qtbot):
    add_chats(bench.store, 1)
    path = bench.made(qtbot)
    with qtbot.waitSignal(bench.backups.examined):
        bench.backups.examine(path)
    assert bench.backups.busy
    bench.backups.drop()

    assert not bench.backups.busy
    assert {one.name for one in (bench.place / "backups").iterdir()} == {
        "backup.lock",
        Path(path).name,
    }


def test_cancelling_tells_that_nothing_has_changed(bench, qtbot):
    add_chats(bench.store, 400)
    with qtbot.waitSignal(bench.backups.cancelled):
        bench.backups.make()
        bench.backups.cancel()  # at once: on a busy computer the thread is done before a signal is
    assert not list((bench.place / "backups").glob("*.hfchat-backup"))


def test_one_thing_is_done_at_a_time(bench, qtbot):
    add_chats(bench.store, 50)
    refused: list[HFChatError] = []
    bench.backups.failed.connect(refused.append)
    with qtbot.waitSignal(bench.backups.made):
        bench.backups.make()
        bench.backups.examine(str(bench.place / "other"))
    assert [type(error) for error in refused] == [BackupBusyError]


def test_a_damaged_file_is_told_and_the_store_can_be_written(bench, qtbot):
    (bench.place / "bad").write_bytes(b"bad")
    with qtbot.waitSignal(bench.backups.failed) as told:
        bench.backups.examine(str(bench.place / "bad"))
    assert isinstance(told.args[0], BackupDamagedError)
    assert not bench.store.read_only and not bench.backups.busy


def test_a_weekly_backup_is_made_once_and_not_where_nothing_changed(bench, qtbot):
    add_chats(bench.store, 1)
    made = []
    bench.backups.weekly_made.connect(made.append)
    for _ in range(2):
        with qtbot.waitSignal(bench.backups.weekly_made):
            bench.backups.make_weekly()
    assert [one is not None for one in made] == [True, False]


def test_own_backups_can_be_deleted_and_others_cannot(bench, qtbot):
    add_chats(bench.store, 1)
    path = bench.made(qtbot)
    with qtbot.waitSignal(bench.backups.listed) as told:
        bench.backups.remove(path)
    assert told.args[0] == [] and not Path(path).exists()
    with qtbot.waitSignal(bench.backups.listed):
        bench.backups.remove(str(bench.place / "settings.json"))
    assert (bench.place / "settings.json").exists()


@pytest.mark.slow
def test_the_window_is_not_kept_waiting_while_chats_are_backed_up_and_restored(bench, qtbot):
    add_chats(bench.store, 3000, repeat=60)
    turns = [0, 0, 0]  # of the window's loop: in a backup, a look into it, a restore
    now = 0

    def count() -> None:
        turns[now] += 1

    timer = QTimer()
    timer.timeout.connect(count)
    timer.start(2)
    with qtbot.waitSignal(bench.backups.weekly_made, timeout=60_000) as told:
        bench.backups.make_weekly()
    now = 1
    with qtbot.waitSignal(bench.backups.examined, timeout=60_000):
        bench.backups.examine(told.args[0].path)
    now = 2
    with qtbot.waitSignal(bench.backups.restored, timeout=60_000):
        bench.backups.restore(with_settings=False)
    timer.stop()
    assert min(turns) > 10, turns
