"""High contrast and less motion: as the system says, or as was chosen here."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject

from hfchat_desktop.ui import access_wishes
from hfchat_desktop.ui.access_wishes import AccessWishes, system_reduces_motion
from hfchat_desktop.ui.theme import Theme


@pytest.fixture
def wishes(theme: Theme) -> Iterator[AccessWishes]:
    """Return what keeps the theme to the wishes; nothing is wished afterwards."""
    owner = QObject()
    made = AccessWishes(theme, owner)
    yield made
    made.set_wishes("off", "off")
    owner.deleteLater()


def told(theme: Theme) -> tuple[bool, bool]:
    return theme.high_contrast, theme.duration("panel") == 0


def test_nothing_is_changed_where_nothing_is_wished(theme: Theme, wishes: AccessWishes):
    wishes.set_wishes("system", "system")
    assert told(theme) == (False, False)


def test_what_is_chosen_here_comes_before_the_system(theme: Theme, wishes: AccessWishes):
    wishes._on_portal_told("contrast", 1)
    wishes._on_portal_told("reduced-motion", 1)
    assert told(theme) == (True, True)
    wishes.set_wishes("off", "off")
    assert told(theme) == (False, False)
    wishes.set_wishes("on", "on")
    wishes._on_portal_told("contrast", 0)
    wishes._on_portal_told("reduced-motion", 0)
    assert told(theme) == (True, True)
    wishes.set_wishes("system", "system")
    assert told(theme) == (False, False)


def test_the_system_is_followed_while_it_changes(theme: Theme, wishes: AccessWishes):
    wishes.follow_system()
    wishes._on_portal_told("contrast", 1)
    assert theme.high_contrast
    wishes._on_portal_told("contrast", 0)
    assert not theme.high_contrast


def test_a_system_without_an_answer_wants_nothing(monkeypatch: pytest.MonkeyPatch):
    assert not system_reduces_motion()
    for platform in ("win32", "darwin"):
        monkeypatch.setattr(access_wishes.sys, "platform", platform)
        assert not system_reduces_motion()
