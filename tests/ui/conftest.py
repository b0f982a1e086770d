"""What the tests of the window share."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hfchat_desktop.ui.language import install_language
from hfchat_desktop.ui.theme import Theme
from tests.ui.long_words import LONGEST, LongestWords

if TYPE_CHECKING:
    from tests.fakes.desktop_bus import DesktopBus
    from tests.ui.catalogue_desk import Desk, Make


@pytest.fixture(scope="session")
def installed_theme(qapp: QApplication) -> Theme:
    """Return the one theme of the application: giving it to the application takes long."""
    made = Theme("light", qapp)
    made.install(qapp)
    return made


@pytest.fixture
def theme(installed_theme: Theme) -> Theme:
    """Return the theme of the application, light again whatever an earlier test did."""
    installed_theme.set_mode("light")
    installed_theme.set_reduced_motion(False)
    return installed_theme


@pytest.fixture
def make_desk(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Make]:
    """Return what makes the Models page with everything behind it."""
    from tests.ui.catalogue_desk import Desk

    made: list[Desk] = []

    def make(**options: object) -> Desk:
        made.append(Desk(qtbot, theme, tmp_path, **options))  # type: ignore[arg-type]
        return made[-1]

    yield make
    for desk in made:
        desk.close()


@pytest.fixture
def desk(make_desk: Make) -> Desk:
    """Return the Models page in a wide window."""
    return make_desk()


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[object]:
    """Return what gives the application a language until the test ends."""
    formats = QLocale()

    def speak(setting: str) -> str:
        if setting not in LONGEST:
            return install_language(qapp, setting)
        install_language(qapp, "de")
        qapp.installTranslator(LongestWords(setting, qapp))
        return setting

    yield speak
    for words in qapp.findChildren(QTranslator, "words of HFChat"):
        qapp.removeTranslator(words)
        words.deleteLater()
    QLocale.setDefault(formats)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def desktop_bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[DesktopBus]:
    """Return a bus of its own, which the window takes for the one of this login."""
    from hfchat_desktop.ui import desktop_portal
    from tests.fakes.desktop_bus import DesktopBus, daemon

    if daemon() is None:
        pytest.skip("dbus-daemon is not installed")
    made = DesktopBus(tmp_path)
    monkeypatch.setattr(desktop_portal, "session_bus", made.connection)
    for name, module in list(sys.modules.items()):
        if name.startswith("hfchat_desktop.ui.") and hasattr(module, "session_bus"):
            monkeypatch.setattr(module, "session_bus", made.connection)
    yield made
    made.close()
