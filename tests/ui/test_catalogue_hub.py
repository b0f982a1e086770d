"""Discover with the Hub: asked only when a person wants it, and what is shown when it fails."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy

from hfchat_desktop.core.catalogue import Facet
from hfchat_desktop.core.downloads import DownloadState
from hfchat_desktop.core.settings import Settings
from tests.fakes.gguf_files import write_model
from tests.fakes.hub import StandInHub
from tests.ui.catalogue_desk import MODELS, QWEN, Desk, Make, entry

LEFT = Qt.MouseButton.LeftButton
PATIENCE = 15_000
LIVE = Settings(search_hub=True)
REPO = "maker/Tiny-1B-GGUF"


@pytest.fixture
def tiny(tmp_path: Path) -> Path:
    """Return a small model file."""
    return write_model(tmp_path / "tiny.gguf")


@pytest.fixture
def filled(hub: StandInHub, tiny: Path) -> StandInHub:
    """Return a Hub with one model that is well described."""
    readme = b"---\nlanguage: pl\n---\n# Tiny\n\nSmall words of the card."
    hub.add_model(
        REPO,
        {"tiny-Q4_K_M.gguf": tiny, "README.md": readme},
        downloads=5000,
        likes=42,
        cardData={"language": ["pl"], "license": "mit"},
    )
    return hub


def wait(desk: Desk, done, timeout: int = PATIENCE) -> None:
    desk.qtbot.waitUntil(done, timeout=timeout)


def test_one_button_turns_the_search_on_and_off(make_desk: Make, filled: StandInHub) -> None:
    desk = make_desk(endpoint=filled.endpoint)
    desk.qtbot.mouseClick(desk.button(desk.list, "Search the Hub"), LEFT)

    assert desk.keeper.settings.search_hub
    wait(desk, lambda: "Tiny 1B" in desk.titles())
    assert f"From 127.0.0.1:{filled.endpoint.rpartition(':')[2]}" in desk.words(desk.list)
    assert "Qwen3 4B" in desk.titles()  # what comes along stays

    desk.qtbot.mouseClick(desk.button(desk.list, "Stay offline"), LEFT)
    desk.qtbot.wait(400)  # what was asked before is under way
    filled.clear()
    desk.qtbot.keyClicks(desk.list.search, "tiny")
    desk.qtbot.wait(500)
    assert not desk.keeper.settings.search_hub
    assert filled.requests() == []


def test_words_and_filters_are_sent_once_they_rest(make_desk: Make, filled: StandInHub) -> None:
    desk = make_desk(endpoint=filled.endpoint, settings=LIVE)
    wait(desk, lambda: "Tiny 1B" in desk.titles())
    filled.clear()

    desk.qtbot.keyClicks(desk.list.search, "tiny")
    desk.tick(Facet.LANGUAGE, "pl")
    wait(desk, lambda: bool(filled.requests("search=tiny")))
    desk.qtbot.wait(300)

    searches = [r.path for r in filled.requests("/api/models\\?")]
    assert len(searches) == 1
    assert "filter=pl" in searches[0]
    assert desk.titles() == ["Tiny 1B"]


def test_further_pages_come_while_one_scrolls(make_desk: Make, hub: StandInHub) -> None:
    for number in range(70):
        hub.add_model(f"maker/Many-{number:02}", {"x-Q4_K_M.gguf": b"GGUF" * 50}, downloads=number)
    desk = make_desk(endpoint=hub.endpoint, settings=LIVE, models=[])
    wait(desk, lambda: desk.model.rowCount() == 30)

    bar = desk.list.cards.verticalScrollBar()

    def at_end() -> bool:
        bar.setValue(bar.maximum())
        return desk.model.rowCount() == 70

    wait(desk, at_end)


def test_while_models_are_awaited_six_grey_cards_appear_after_a_moment(
    make_desk: Make, hub: StandInHub
) -> None:
    hub.fault("/api/models", "silent")
    desk = make_desk(endpoint=hub.endpoint, settings=LIVE, models=[])
    skeleton = desk.list.skeleton
    assert skeleton.isVisible()
    assert not skeleton.is_seen

    wait(desk, lambda: skeleton.is_seen, 2_000)


def test_without_a_network_what_came_along_stays_and_the_reason_is_told(
    make_desk: Make,
) -> None:
    desk = make_desk(endpoint="http://127.0.0.1:9", settings=LIVE)
    wait(desk, lambda: bool(desk.notices(desk.list)), 5_000)

    assert "You are offline" in desk.notices(desk.list)[0]
    assert len(desk.titles()) == len(MODELS)


def test_try_again_tries_again(make_desk: Make, filled: StandInHub) -> None:
    filled.fault("/api/models", "unavailable", times=None)
    desk = make_desk(endpoint=filled.endpoint, settings=LIVE)
    wait(desk, lambda: bool(desk.notices(desk.list)))
    filled.clear()

    desk.qtbot.mouseClick(desk.button(desk.list, "Try again"), LEFT)

    wait(desk, lambda: "Tiny 1B" in desk.titles())
    assert desk.notices(desk.list) == []


def test_a_chosen_model_is_looked_up_where_the_hub_may_be_asked(
    make_desk: Make, filled: StandInHub
) -> None:
    desk = make_desk(endpoint=filled.endpoint, settings=LIVE, models=[QWEN])
    wait(desk, lambda: "Tiny 1B" in desk.titles())

    desk.click_card("Tiny 1B")

    wait(desk, lambda: "SHA-256" in desk.words(desk.detail) or desk.detail.about.card.isVisible())
    assert "Small words of the card." in desk.detail.about.card.accessibleName()
    assert desk.file_row("Q4_K_M").accessibleName().startswith("Q4_K_M, Recommended")
    wait(desk, lambda: desk.file_row("Q4_K_M").line.need.exact)


def test_one_model_can_be_looked_up_while_the_search_is_off(
    make_desk: Make, filled: StandInHub
) -> None:
    known = entry(REPO, 1.0, title="Tiny 1B")
    desk = make_desk(endpoint=filled.endpoint, models=[known])
    desk.qtbot.mouseClick(desk.button(desk.detail, "Look up on the Hub"), LEFT)

    wait(desk, lambda: bool(desk.detail.files.rows))
    assert filled.requests("/api/models\\?") == []
    assert not desk.keeper.settings.search_hub


def test_a_model_that_is_gone_is_told_and_can_be_asked_again(
    make_desk: Make, hub: StandInHub
) -> None:
    desk = make_desk(endpoint=hub.endpoint, models=[QWEN])
    desk.qtbot.mouseClick(desk.button(desk.detail, "Look up on the Hub"), LEFT)

    wait(desk, lambda: bool(desk.notices(desk.detail)))
    assert len(desk.detail.files.rows) == 4  # what is known stays
    assert desk.button(desk.detail, "Look up on the Hub").isEnabled()


def test_a_renamed_model_says_so(make_desk: Make, filled: StandInHub) -> None:
    filled.rename(REPO, "maker/New-Name-GGUF")
    desk = make_desk(endpoint=filled.endpoint, models=[entry(REPO, 1.0, title="Tiny 1B")])
    desk.qtbot.mouseClick(desk.button(desk.detail, "Look up on the Hub"), LEFT)

    wait(desk, lambda: bool(desk.notices(desk.detail)))
    assert f"{REPO} is now called maker/New-Name-GGUF." in desk.notices(desk.detail)[0]


def test_a_download_shows_its_way_in_its_row_and_ends_with_a_chat(
    make_desk: Make, filled: StandInHub, tiny: Path
) -> None:
    desk = make_desk(endpoint=filled.endpoint, models=[entry(REPO, 1.0, title="Tiny 1B")])
    desk.qtbot.mouseClick(desk.button(desk.detail, "Look up on the Hub"), LEFT)
    wait(desk, lambda: bool(desk.detail.files.rows))
    row = desk.file_row("Q4_K_M")
    wait(desk, lambda: row.line.need.exact)  # the header was read by then
    filled.fault("GET /cdn/", "stall", n=100)

    desk.qtbot.mouseClick(desk.button(row, "Download"), LEFT)
    assert "Q4_K_M" in desk.words(desk.detail.head)  # the title tells it too
    key = desk.downloads.rows()[0].key
    wait(desk, lambda: desk.downloads.row(key).state is DownloadState.RUNNING)
    desk.downloads.pause(key)
    assert "paused" in desk.words(desk.detail.head)
    filled.clear()
    desk.downloads.resume(key)

    wait(desk, lambda: desk.downloads.row(key).state is DownloadState.DONE)
    asked = QSignalSpy(desk.controller.chat_requested)
    wait(desk, lambda: bool(desk.file_row("Q4_K_M").line.path))
    desk.qtbot.mouseClick(desk.button(desk.file_row("Q4_K_M"), "Chat"), LEFT)
    path = Path(str(asked.at(0)[0]))
    assert hashlib.sha256(path.read_bytes()).digest() == hashlib.sha256(tiny.read_bytes()).digest()
    wait(desk, lambda: bool(desk.library.models()))  # the library has seen it by then
