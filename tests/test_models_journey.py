"""From the catalogue to an answer: search, narrow down, download through trouble, chat, offline."""

from __future__ import annotations

import json
import signal
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea
from shiboken6 import isValid

from hfchat_desktop.application import Application
from hfchat_desktop.bridge.catalogue_list import CatalogueRole
from hfchat_desktop.core.catalogue import RepoFile
from hfchat_desktop.core.chats import ReplyState
from hfchat_desktop.core.downloads import DownloadState
from hfchat_desktop.core.profile_lock import ProfileLock
from hfchat_desktop.core.settings import Settings, load_settings
from hfchat_desktop.ui.catalogue.facet_row import FacetRow
from tests.fakes.hub import StandInHub

REPO = "speakeasy/Maly-135M-Instruct-GGUF"
FILE = "Maly-135M-Instruct-Q4_K_M.gguf"
MILLION = 1_000_000


class Desk:
    """An application on one profile, closed at the end."""

    def __init__(self, profile) -> None:
        self._profile = profile
        lock = ProfileLock(profile.lock_file)
        assert lock.acquire()
        settings, _ = load_settings(profile.settings_file)
        application = Application(QApplication.instance(), profile, settings, lock)
        application.start(None, None, "")
        self.application = application
        self.window = application.window
        self.window.resize(1400, 800)  # room for all words, whatever the font

    @property
    def page(self):
        return self.window.catalogue

    @property
    def rows(self):
        return self.page.discover.detail.files.rows

    def close(self) -> None:
        if isValid(self.application):
            self.window.close()
            self.application.close()
            self.window.deleteLater()
            self.application.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def own_hub(hub: StandInHub, starter_model: Path, monkeypatch) -> StandInHub:
    """Return a Hub with a small Polish model in two versions, and others that are not Polish."""
    monkeypatch.setenv("HF_ENDPOINT", hub.endpoint)
    monkeypatch.setenv("HF_HUB_OFFLINE", "0")
    card = b"# Maly\n\nA model that **answers** in Polish.\n\n![x](/etc/passwd)\n"
    hub.add_model(
        REPO,
        {FILE: starter_model, "mmproj-F16.gguf": b"GGUF helper", "README.md": card},
        cardData={"license": "apache-2.0", "language": ["pl", "en"]},
        downloads=5000,
        likes=70,
    )
    for number in range(3):
        hub.add_model(
            f"someone/Other-{number}-GGUF",
            {f"other-{number}-Q4_K_M.gguf": b"GGUF other"},
            cardData={"language": ["de"]},
        )
    return hub


@pytest.fixture
def open_desk(profile, qtbot) -> Iterator:
    """Return what opens the window; it begins without any model."""
    opened: list[Desk] = []
    profile.config.mkdir(parents=True)
    profile.settings_file.write_text(json.dumps({"max_tokens": 12, "seed": 1}))

    def make() -> Desk:
        opened.append(Desk(profile))
        qtbot.waitExposed(opened[-1].window)
        qtbot.waitUntil(lambda: opened[-1].application._desk is not None, timeout=10_000)
        return opened[-1]

    yield make
    for desk in opened:
        desk.close()


def click(qtbot, widget: QAbstractButton) -> None:
    """Click the middle of something."""
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def shown_buttons(parent, words: str) -> list[QAbstractButton]:
    """Return the buttons that can be seen and are called so."""
    return [
        button
        for button in parent.findChildren(QAbstractButton)
        if button.isVisible() and words in (button.text(), button.accessibleName())
    ]


def search(qtbot, desk: Desk, words: str) -> None:
    """Go to the models by key, let the Hub be asked, and type."""
    qtbot.keyClick(desk.window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: desk.window.current_place == "models")
    (ask,) = shown_buttons(desk.page.discover.list, "Search the Hub")
    click(qtbot, ask)
    desk.page.focus_search()
    qtbot.keyClicks(desk.window.focusWidget(), words)


def narrow_down_to_polish(qtbot, desk: Desk) -> None:
    """Unfold the languages and tick Polish."""
    filters = desk.page.filters
    qtbot.waitUntil(lambda: desk.application._desk.hub is not None)
    languages = next(row for row in filters.findChildren(FacetRow) if row.text() == "English")
    group = languages.parentWidget()
    click(qtbot, next(b for b in group.findChildren(QAbstractButton) if "more" in b.text()))

    def polish() -> list[FacetRow]:
        found = [row for row in filters.findChildren(FacetRow) if row.text() == "Polish"]
        return [row for row in found if row.isVisible() and row.count]

    qtbot.waitUntil(lambda: bool(polish()), timeout=10_000)
    filters.findChild(QScrollArea).ensureWidgetVisible(polish()[0])
    click(qtbot, polish()[0])


def place_of(cards) -> int:
    """Return the row of our model among the cards, -1 where it is not there."""
    model = cards.model()
    ids = [model.index(row, 0).data(CatalogueRole.ENTRY).id for row in range(model.rowCount())]
    return ids.index(REPO) if REPO in ids else -1


def files_of(desk: Desk) -> list[RepoFile]:
    """Return the files behind the rows of the table."""
    lines = [row.line for row in desk.rows if row.isVisible() and row.line is not None]
    return [file for line in lines for file in line.version.files]


def children(name: str) -> list[psutil.Process]:
    """Return our workers of one kind."""
    found = []
    for child in psutil.Process().children():
        try:
            if child.cmdline()[-2:] == ["--worker", name]:
                found.append(child)
        except (psutil.Error, IndexError):
            continue
    return found


@pytest.mark.slow
def test_from_a_search_through_a_broken_download_to_an_answer_and_then_offline(
    qtbot, open_desk, own_hub: StandInHub, monkeypatch
) -> None:
    desk = open_desk()
    search(qtbot, desk, "maly")
    narrow_down_to_polish(qtbot, desk)
    cards = desk.page.discover.list.cards
    qtbot.waitUntil(lambda: place_of(cards) >= 0, timeout=10_000)
    card = cards.model().index(place_of(cards), 0)
    cards.scrollTo(card)
    place = cards.visualRect(card).center()
    qtbot.mouseClick(cards.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: [f.path for f in files_of(desk)] == [FILE], timeout=15_000)
    (row,) = desk.rows
    assert row.line.reason is not None  # the one that is recommended

    own_hub.fault("GET /cdn/", "rst", n=20 * MILLION)
    own_hub.fault("GET /cdn/", "throttle", times=1, rate=15 * MILLION)
    own_hub.fault("GET /cdn/", "stale", times=1)
    (download,) = shown_buttons(row, "Download")
    click(qtbot, download)
    downloads = desk.application._desk.downloads
    (listed,) = downloads.rows()

    def received() -> int:
        now = downloads.row(listed.key)
        return now.received if now is not None else 0

    qtbot.waitUntil(lambda: received() > 30 * MILLION, timeout=60_000)
    (child,) = children("download")
    child.send_signal(signal.SIGKILL)
    qtbot.waitUntil(lambda: downloads.row(listed.key).state is DownloadState.DONE, timeout=120_000)
    assert {request.status for request in own_hub.requests(r"GET /cdn/")} >= {206, 403}

    qtbot.waitUntil(lambda: bool(shown_buttons(row, "Chat")), timeout=20_000)
    with qtbot.waitSignal(desk.application.engine.model_loaded, timeout=60_000):
        click(qtbot, shown_buttons(row, "Chat")[0])
    assert desk.window.current_place == "chats"
    ask(qtbot, desk)
    desk.close()

    own_hub.close()
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    again = open_desk()
    qtbot.waitUntil(lambda: bool(again.application._desk.library.models()), timeout=20_000)
    (model,) = again.application._desk.library.models()
    assert model.repo_id == REPO
    with qtbot.waitSignal(again.application.engine.model_loaded, timeout=60_000):
        again.application._models.choose(model.path)
    ask(qtbot, again)


def ask(qtbot, desk: Desk) -> None:
    """Ask something and get words."""
    application = desk.application
    application.session.send("What is the capital of France?")
    qtbot.waitUntil(lambda: not application.writer.busy, timeout=60_000)
    chat = application.session.chat
    assert chat is not None
    last = application._store.path(chat.id)[-1]
    assert last.state is ReplyState.DONE and last.text.strip()
    assert last.model


def test_nothing_is_asked_of_the_hub_until_somebody_wishes_it(
    qtbot, open_desk, own_hub: StandInHub
) -> None:
    desk = open_desk()
    assert not Settings().search_hub
    desk.window.show_place("models")
    desk.page.focus_search()
    qtbot.keyClicks(desk.window.focusWidget(), "qwen")
    qtbot.wait(600)
    desk.window.show_place("settings")
    qtbot.wait(100)
    assert own_hub.log == []
    assert desk.page.discover.list.cards.model().rowCount() > 0
