"""What is noted of a graphics card holds until a driver or a card is another one, and no longer."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from hfchat_desktop.workers import graphics_driver
from hfchat_desktop.workers.graphics_driver import installed_drivers

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has a registry instead")


@pytest.fixture
def cards(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder in which Linux names the cards; it is empty."""
    folder = tmp_path / "drm"
    folder.mkdir()
    monkeypatch.setattr(graphics_driver, "_CARDS", folder)
    return folder


def put(folder: Path, name: str, vendor: str, device: str) -> Path:
    """Put a card there, as Linux does."""
    card = folder / name
    (card / "device").mkdir(parents=True)
    (card / "device" / "vendor").write_text(f"{vendor}\n")
    (card / "device" / "device").write_text(f"{device}\n")
    return card


def test_another_number_of_the_same_card_and_a_screen_at_it_are_no_news(cards: Path) -> None:
    card = put(cards, "card0", "0x10de", "0x2684")
    before = installed_drivers({})
    card.rename(cards / "card1")
    (cards / "card0" / "device").mkdir(parents=True)  # the picture of the firmware, at some starts
    (cards / "card1-DP-5").mkdir()
    (cards / "card1-DP-5" / "device").symlink_to(cards / "card1")
    assert installed_drivers({}) == before


def test_another_card_and_a_second_one_of_the_same_kind_are_news(cards: Path) -> None:
    seen = {installed_drivers({})}
    put(cards, "card0", "0x10de", "0x2684")
    seen.add(installed_drivers({}))
    put(cards, "card1", "0x10de", "0x2684")
    seen.add(installed_drivers({}))
    assert len(seen) == 3


def test_a_driver_that_is_put_there_or_changed_is_news(cards: Path, tmp_path: Path) -> None:
    home = {"XDG_DATA_HOME": str(tmp_path)}
    seen = {installed_drivers(home)}
    folder = tmp_path / "vulkan" / "icd.d"
    folder.mkdir(parents=True)
    library = folder / "libvulkan_card.so"
    record = {"ICD": {"library_path": "./libvulkan_card.so"}}
    (folder / "card.json").write_text(json.dumps(record))
    seen.add(installed_drivers(home))
    library.write_bytes(b"one")
    seen.add(installed_drivers(home))
    library.write_bytes(b"another")
    seen.add(installed_drivers(home))
    assert len(seen) == 4
    assert installed_drivers({**home, "XDG_DATA_DIRS": "/usr/share"}) in seen


@pytest.mark.parametrize("words", ["", "[]", "{", "[" * 90_000, '{"ICD": {"library_path": 5}}'])
def test_a_description_that_is_none_does_no_harm(cards: Path, tmp_path: Path, words: str) -> None:
    folder = tmp_path / "vulkan" / "icd.d"
    folder.mkdir(parents=True)
    (folder / "card.json").write_text(words)
    assert "card.json" in installed_drivers({"XDG_DATA_HOME": str(tmp_path)})
