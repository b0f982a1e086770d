"""The pages of the window; all but the chats are made when they are first asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from hfchat_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from hfchat_desktop.ui.catalogue.page import CataloguePage
    from hfchat_desktop.ui.ratings.page import RatingsPage
    from hfchat_desktop.ui.settings_page import SettingsPage


class Places(QStackedWidget):
    """Holds "chats", "models", "ratings" and "settings", and knows which is shown."""

    back_requested = Signal()  # from a page, to the chats

    def __init__(self, theme: Theme, chats: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._chats = chats
        self._width_class = ""
        self._keys: Callable[[str], str] | None = None
        self._catalogue: CataloguePage | None = None
        self._ratings: RatingsPage | None = None
        self._settings: SettingsPage | None = None
        self.addWidget(chats)

    @property
    def catalogue(self) -> CataloguePage:
        """The page of the models; it is made when it is first asked for."""
        if self._catalogue is None:
            from hfchat_desktop.ui.catalogue.page import CataloguePage

            self._catalogue = CataloguePage(self._theme, self)
            self._catalogue.set_layout(self._width_class)
            if self._keys is not None:
                self._catalogue.set_keys(self._keys)
            self._catalogue.back_requested.connect(self.back_requested)
            self.addWidget(self._catalogue)
        return self._catalogue

    @property
    def ratings(self) -> RatingsPage:
        """The page of the ratings; it is made when it is first asked for."""
        if self._ratings is None:
            from hfchat_desktop.ui.ratings.page import RatingsPage

            self._ratings = RatingsPage(self._theme, self)
            self._ratings.set_layout(self._width_class)
            self._ratings.back_requested.connect(self.back_requested)
            self.addWidget(self._ratings)
        return self._ratings

    @property
    def settings(self) -> SettingsPage:
        """The settings page; it is made when it is first asked for."""
        if self._settings is None:
            from hfchat_desktop.ui.settings_page import SettingsPage

            self._settings = SettingsPage(self._theme, self)
            self._settings.set_layout(self._width_class)
            self._settings.back_requested.connect(self.back_requested)
            self.addWidget(self._settings)
        return self._settings

    @property
    def current(self) -> str:
        """Where the reader is: "chats", "models", "ratings" or "settings"."""
        shown = self.currentWidget()
        if shown is self._chats:
            return "chats"
        if shown is self._ratings:
            return "ratings"
        return "models" if shown is self._catalogue else "settings"

    def go(self, key: str) -> None:
        """Show the page of a place."""
        if key == "models":
            self.setCurrentWidget(self.catalogue)
        elif key == "ratings":
            self.setCurrentWidget(self.ratings)
        elif key == "settings":
            self.setCurrentWidget(self.settings)
        else:
            self.setCurrentWidget(self._chats)

    def set_keys(self, keys: Callable[[str], str]) -> None:
        """Show on the pages the keys that `keys` returns for an action, and obey them."""
        self._keys = keys
        if self._catalogue is not None:
            self._catalogue.set_keys(keys)

    def set_layout(self, width_class: str) -> None:
        """Arrange the pages for "wide", "compact" or "narrow"."""
        self._width_class = width_class
        for page in (self._catalogue, self._ratings, self._settings):
            if page is not None:
                page.set_layout(width_class)

    def regions(self) -> list[QWidget]:
        """Return what F6 walks through on a page other than the chats."""
        if self.current == "ratings":
            return self.ratings.regions()
        return (self.catalogue if self.current == "models" else self.settings).regions()
