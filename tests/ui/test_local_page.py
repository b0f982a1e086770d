"""On this computer: the page joined to a real library, with real files."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QAbstractButton, QDialog, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from hfchat_desktop.bridge.downloads import Downloads
from hfchat_desktop.bridge.library import Library
from hfchat_desktop.bridge.local_list import LocalRole
from hfchat_desktop.bridge.machine import MachineWatch
from hfchat_desktop.bridge.settings_keeper import SettingsKeeper
from hfchat_desktop.core.catalogue import RepoFile
from hfchat_desktop.core.download_list import save_downloads
from hfchat_desktop.core.downloads import DownloadRequest, DownloadRow, DownloadState
from hfchat_desktop.core.hub_access import HubAccess
from hfchat_desktop.core.settings import Settings
from hfchat_desktop.errors import DiskSpaceError
from hfchat_desktop.ui.catalogue.local_controller import LocalController
from hfchat_desktop.ui.catalogue.local_page import LocalPage
from hfchat_desktop.ui.dialogs import ConfirmDialog
from hfchat_desktop.ui.text_area import TextArea
from hfchat_desktop.ui.theme import Theme
from hfchat_desktop.workers.library.surroundings import Surroundings
from tests.fakes.downloads import request_for
from tests.fakes.hub import StandInHub
from tests.fakes.model_folders import cached, model

PATIENCE_MS = 10_000


class Desk:
    """The page with all that it is joined to, in folders of its own."""

    def __init__(self, qtbot: QtBot, theme: Theme, folder: Path) -> None:
        self.qtbot, self.folder = qtbot, folder
        self.home = folder / "home"
        self.own, self.cache = self.home / "models", self.home / "hub"
        self.own.mkdir(parents=True)
        self.downloads_file = folder / "downloads.json"
        self.theme = theme
        self.endpoint = "https://hub.example"
        self.toasts: list[tuple[str, str, Callable[[], None] | None]] = []

    def open(self) -> None:
        """Show the page once the library has been read."""
        around = Surroundings(self.home, {}, "linux", self.home)
        notes = self.folder / "models.json"
        self.page = LocalPage(self.theme)
        self.library = Library(
            self.own,
            self.cache,
            notes,
            homes=around,
            undo_ms=60_000,
            came_with=self.home / "app",
        )
        access = HubAccess(cache=str(self.cache), endpoint=self.endpoint)
        self.downloads = Downloads(self.downloads_file, lambda: access)
        self.downloads.finished.connect(self.library.refresh)  # as the application does
        self.machine = MachineWatch(self.folder)
        self.keeper = SettingsKeeper(self.folder / "settings.json", Settings())
        self.controller = LocalController(
            self.page, self.library, self.downloads, self.machine, self.keeper, self._toast,
            lambda: access.endpoint,
        )  # fmt: skip
        self.qtbot.addWidget(self.page)
        self.page.resize(1208, 744)
        self.page.set_layout("wide")
        with self.qtbot.waitSignal(self.library.refreshed, timeout=PATIENCE_MS):
            self.page.show()
        self.page.activateWindow()

    def close(self) -> None:
        """End all that runs."""
        for part in (self.controller, self.machine, self.downloads, self.library):
            part.close()

    def path(self, row: int) -> str:
        """Return the path of the model in a row."""
        return self.page.model.index(row, 0).data(LocalRole.MODEL).path

    def until(self, check: Callable[[], bool]) -> None:
        """Wait until something holds."""
        self.qtbot.waitUntil(check, timeout=PATIENCE_MS)

    def press(self, name: str, inside: QWidget | None = None) -> None:
        """Click the button of this name that can be seen."""
        self.qtbot.mouseClick(self.button(name, inside), Qt.MouseButton.LeftButton)

    def button(self, name: str, inside: QWidget | None = None) -> QAbstractButton:
        """Return the button of this name that can be seen."""
        found = (inside or self.page).findChildren(QAbstractButton)
        return next(b for b in found if b.isVisible() and name in (b.text(), b.accessibleName()))

    def words(self) -> str:
        """Return all words that can be seen."""
        return "\n".join(x.text() for x in self.page.findChildren(QLabel) if x.isVisible())

    def question(self) -> QDialog:
        """Return the question that is asked."""
        return next(d for d in self.page.findChildren(ConfirmDialog) if d.isVisible())

    def _toast(self, text: str, _icon: str, action: str, then: Callable[[], None] | None) -> None:
        self.toasts.append((text, action, then))


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(qtbot, theme, tmp_path)
    yield made
    made.close()


def test_without_models_it_leads_to_some(desk: Desk) -> None:
    desk.open()
    assert "No models on this computer yet" in desk.words()

    spy = QSignalSpy(desk.page.discover_requested)
    desk.press("Find models")
    assert spy.count() == 1


def test_models_are_summed_searched_and_ordered(desk: Desk) -> None:
    model(desk.own / "small.gguf", "Small one")
    cached(desk.cache, "who/what-GGUF", "what-Q8_0.gguf")
    desk.open()
    assert "2 models" in desk.words()
    assert desk.page.model.rowCount() == 2

    desk.qtbot.keyClicks(desk.page.search, "WHAT q8")
    assert desk.page.model.rowCount() == 1
    assert desk.path(0).endswith("what-Q8_0.gguf")
    desk.qtbot.keyClicks(desk.page.search, " nothing")
    assert "No model on this computer matches." in desk.words()


def test_a_model_that_is_here_twice_leads_to_its_copy(desk: Desk) -> None:
    first = model(desk.own / "a.gguf")
    (desk.own / "b.gguf").write_bytes(first.read_bytes())
    desk.open()
    assert "could be freed: files are here twice" in desk.words()

    desk.page.show_model(str(first))
    assert "Same file as in" in desk.words()
    desk.press("Show the other")
    assert desk.page.cards.selected_path == str(desk.own / "b.gguf")
    desk.press("Show the other")
    assert desk.page.cards.selected_path == str(first)


def test_a_file_that_cannot_be_used_is_told_and_not_chatted_with(desk: Desk) -> None:
    bad = desk.own / "broken.gguf"
    bad.write_bytes(b"nothing of the kind")
    desk.open()
    desk.page.show_model(str(bad))

    assert "This is not a model file" in desk.words()
    chat = next(b for b in desk.page.detail.findChildren(QAbstractButton) if b.text() == "Chat")
    assert not chat.isEnabled()


def test_the_need_of_memory_is_told_once_header_and_machine_are_read(
    desk: Desk, starter_model: Path
) -> None:
    (desk.own / starter_model.name).symlink_to(starter_model)
    desk.open()
    desk.page.show_model(desk.path(0))
    desk.until(lambda: "with a context of 8192 tokens" in desk.words())

    desk.keeper.set_value("catalogue_context", 2048)
    assert "with a context of 2048 tokens" in desk.words()


def test_chat_star_and_note_reach_the_library(desk: Desk) -> None:
    path = str(model(desk.own / "a.gguf"))
    desk.open()
    desk.page.show_model(path)
    chat = QSignalSpy(desk.controller.chat_requested)
    desk.press("Chat")
    assert chat.at(0) == [path]

    desk.press("Add to favourites")
    desk.until(lambda: bool(desk.library.models()[0].favourite))
    note = next(a for a in desk.page.detail.findChildren(TextArea) if a.isVisible())
    note.setFocus()
    desk.qtbot.keyClicks(note, "good at ryhmes")
    desk.until(lambda: desk.library.models()[0].note == "good at ryhmes")
    assert note.hasFocus()
    assert note.toPlainText() == "good at ryhmes"


def test_a_note_is_kept_when_another_model_is_chosen_at_once(desk: Desk) -> None:
    first, second = str(model(desk.own / "a.gguf")), str(model(desk.own / "b.gguf", "Bee"))
    desk.open()
    desk.page.show_model(first)
    note = next(a for a in desk.page.detail.findChildren(TextArea) if a.isVisible())
    note.setFocus()
    desk.qtbot.waitUntil(note.hasFocus)
    desk.qtbot.keyClicks(note, "quick")
    desk.page.show_model(second)

    assert note.toPlainText() == ""
    assert desk.page.model.model(first).note == "quick"
    assert desk.page.model.model(second).note == ""


def test_deleting_asks_names_what_is_lost_and_can_be_undone(desk: Desk) -> None:
    path = cached(desk.cache, "who/what-GGUF", "what-Q8_0.gguf")
    desk.open()
    shown = desk.path(0)
    desk.page.show_model(shown)
    desk.press("Delete")
    words = "\n".join(x.text() for x in desk.question().findChildren(QLabel))
    assert shown in words
    assert "transformers" in words
    assert "downloaded again from who/what-GGUF" in words
    desk.press("Cancel", desk.question())
    assert desk.page.model.rowCount() == 1

    desk.press("Delete")
    desk.press("Delete", desk.question())
    assert desk.page.model.rowCount() == 0
    text, action, undo = desk.toasts[-1]
    assert text.endswith("is deleted") and action == "Undo" and undo is not None
    undo()
    assert desk.page.cards.selected_path == shown
    assert desk.page.detail.isVisible()
    assert Path(path).exists()


def test_a_check_tells_the_published_file_from_another(desk: Desk) -> None:
    cached(desk.cache, "who/good-GGUF", "good-Q8_0.gguf")
    bad = cached(desk.cache, "who/bad-GGUF", "bad-Q8_0.gguf").resolve()
    content = bytearray(bad.read_bytes())
    content[-1] ^= 1
    bad.write_bytes(content)
    desk.open()
    rows = {Path(desk.path(n)).name: desk.path(n) for n in range(2)}
    for name, words in (("good-Q8_0.gguf", "It is the published file"),
                        ("bad-Q8_0.gguf", "It is not the published file")):  # fmt: skip
        desk.page.show_model(rows[name])
        desk.press("Check the file")
        desk.until(lambda words=words: words in desk.words())  # type: ignore[misc]

    assert desk.button("Check again").isVisible()


def test_a_check_can_be_given_up(desk: Desk, starter_model: Path) -> None:
    (desk.own / starter_model.name).symlink_to(starter_model)
    desk.open()
    desk.page.show_model(desk.path(0))
    desk.press("Check the file")
    assert "Checking, " in desk.words()
    desk.press("Cancel", desk.page.detail)

    assert "It was not compared" in desk.words()
    assert desk.button("Check the file").isVisible()
    assert not desk.library.is_verifying(desk.path(0))


def test_a_file_from_elsewhere_is_added_and_shown(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = model(desk.folder / "far away.gguf", "Far")
    desk.open()
    answer = (str(elsewhere), "")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: answer)
    desk.press("Add a file…")
    desk.until(lambda: desk.page.cards.selected_path == str(elsewhere))

    assert "Elsewhere" in desk.words()


def test_narrow_shows_one_column_with_a_way_back(desk: Desk) -> None:
    model(desk.own / "a.gguf")
    desk.open()
    desk.page.set_layout("narrow")
    desk.page.resize(420, 744)
    assert desk.page.cards.isVisible() and not desk.page.detail.isVisible()

    desk.page.show_model(desk.path(0))
    assert desk.page.shows_detail_alone
    assert desk.page.detail.isVisible() and not desk.page.cards.isVisible()
    desk.press("Back")
    assert desk.page.cards.isVisible() and not desk.page.detail.isVisible()


def test_the_arrows_show_one_model_after_the_other(desk: Desk) -> None:
    for name in ("a", "b", "c"):
        model(desk.own / f"{name}.gguf", name)
    desk.open()
    desk.page.cards.setFocus(Qt.FocusReason.TabFocusReason)
    desk.qtbot.waitUntil(desk.page.cards.hasFocus)
    desk.qtbot.keyClick(desk.page.cards, Qt.Key.Key_Down)

    assert desk.page.cards.selected_path == desk.path(1)
    assert desk.page.detail.model is not None
    assert desk.page.detail.model.path == desk.path(1)


def row(state: DownloadState, **more: Any) -> DownloadRow:
    files = (RepoFile("q4.gguf", 2_890_000_000, "0" * 64),)
    request = DownloadRequest("who/what-GGUF", "What", "Q4_K_M", files)
    return DownloadRow(request, state, **more)


def test_downloads_of_the_last_time_stand_above_and_ask_before_they_are_lost(desk: Desk) -> None:
    error = DiskSpaceError("/m", 2_890_000_000, 1)
    save_downloads(
        desk.downloads_file, [row(DownloadState.FAILED, received=1_390_000_000, error=error)]
    )
    desk.open()
    assert desk.page.downloads.isVisible()
    assert "Not enough space" in desk.words() or "is free where models are kept" in desk.words()

    desk.press("Cancel", desk.page.downloads)
    assert "1.39 GB" in "\n".join(x.text() for x in desk.question().findChildren(QLabel))
    desk.press("Cancel the download", desk.question())
    assert desk.downloads.rows() == []
    assert not desk.page.downloads.isVisible()


def test_the_list_of_downloads_can_be_opened_while_it_is_empty(desk: Desk) -> None:
    desk.open()
    assert not desk.page.downloads.isVisible()
    desk.page.show_downloads()
    assert "No downloads." in desk.words()
    desk.press("Hide the downloads")
    assert not desk.page.downloads.isVisible()


def test_a_download_is_paused_resumed_and_then_chatted_with(
    desk: Desk, hub: StandInHub, tmp_path: Path
) -> None:
    file = model(tmp_path / "tiny-Q8_0.gguf", "Tiny", values={"general.file_type": 7})
    hub.add_model("who/tiny-GGUF", {file.name: file})
    hub.fault("GET /cdn/", "throttle", times=1, rate=file.stat().st_size / 8)
    desk.endpoint = hub.endpoint
    desk.open()
    chat = QSignalSpy(desk.controller.chat_requested)
    key = desk.downloads.start(request_for(hub, repo_id="who/tiny-GGUF"))
    pane = desk.page.downloads
    assert pane.isVisible()
    desk.until(lambda: desk.downloads.row(key).received > 0)
    desk.press("Pause", pane)
    assert pane.rows()[0].state is DownloadState.PAUSED
    desk.press("Resume", pane)
    desk.until(lambda: pane.rows()[0].state is DownloadState.DONE)
    desk.until(lambda: desk.page.model.rowCount() == 1)

    assert desk.path(0) == pane.rows()[0].path
    desk.press("Chat", pane)
    assert chat.at(0) == [desk.path(0)]
    desk.press("Remove from the list", pane)
    assert desk.downloads.rows() == [] and not pane.isVisible()


@pytest.mark.parametrize("width", [1208, 888, 420])
def test_it_is_painted_at_every_width_in_dark(desk: Desk, theme: Theme, width: int) -> None:
    cached(desk.cache, "who/what-GGUF", "what-Q8_0.gguf")
    theme.set_mode("dark")
    desk.open()
    desk.page.set_layout("narrow" if width < 720 else "wide")
    desk.qtbot.wait(20)  # until the layout knows its new least width
    desk.page.resize(width, 600)
    desk.page.show_model(desk.path(0))
    assert desk.page.width() == width
    assert not desk.page.grab().isNull()


def test_what_came_with_the_app_says_so_and_cannot_be_deleted(desk: Desk):
    path = model(desk.home / "app" / "starter.gguf")
    desk.open()
    desk.page.show_model(str(path))
    desk.until(lambda: "Came with the app" in desk.words())
    assert not [
        button
        for button in desk.page.findChildren(QAbstractButton)
        if button.isVisible() and button.text() == "Delete"
    ]
    desk.page.delete_requested.emit(str(path))  # as the key Del does
    assert not [d for d in desk.page.findChildren(ConfirmDialog) if d.isVisible()]
    assert "part of the app" in desk.toasts[-1][0]
    assert path.is_file()
