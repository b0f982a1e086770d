"""What the tests of the window share."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from hfchat_desktop.ui.theme import Theme


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
