"""Keeps the keys for a quick question from any program, where a person has switched them on."""

from __future__ import annotations

import os
import sys
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from hfchat_desktop.bridge.settings_keeper import SettingsKeeper
from hfchat_desktop.core.settings import Settings
from hfchat_desktop.ui.main_window import MainWindow

if TYPE_CHECKING:
    from hfchat_desktop.bridge.desktop_keys.way import DesktopKeys

_NAME = "quick_anywhere"


class DesktopKeysController(QObject):
    """`called` comes when the keys are pressed, in whichever program.

    Keys that cannot be had are told in the settings, and the switch shows that they are off. They
    are wanted again at the next start, unless a person asked for them now, or said no.
    """

    called = Signal()

    def __init__(
        self, window: MainWindow, keeper: SettingsKeeper, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._keeper = keeper
        self._keys: DesktopKeys | None = None
        self._by_person = False
        self._joined = False
        self._shown = ("", "")  # why not, and the keys in the words of the desktop
        keeper.changed.connect(self._on_keeper_changed)
        window.settings_requested.connect(self._on_window_settings_requested)
        if window.current_place == "settings":
            self._on_window_settings_requested()
        if keeper.settings.quick_anywhere:
            self._begin(by_person=False)

    def close(self) -> None:
        """Give the keys back."""
        if self._keys is not None:
            self._keys.close()
            self._keys.deleteLater()
            self._keys = None

    def _begin(self, *, by_person: bool) -> None:
        from hfchat_desktop.bridge.desktop_keys.ways import make_keys
        from hfchat_desktop.core.desktop_keys import Refusal, quick_keys, way_of
        from hfchat_desktop.ui.action_words import action_words

        self.close()
        self._by_person = by_person
        self._show("", "")
        way = way_of(sys.platform, QGuiApplication.platformName(), os.environ)
        words = action_words("quick_ask")
        keys = quick_keys(sys.platform)
        self._keys = made = make_keys(way, keys, words, self)
        if made is None:
            self._settle(None, Refusal.MISSING, "")
            return
        made.pressed.connect(self.called)
        made.settled.connect(partial(self._settle, made))
        made.begin()

    def _settle(self, keys: DesktopKeys | None, reason: str, shown: str) -> None:
        """Take what the desktop said to these keys."""
        from hfchat_desktop.core.desktop_keys import Refusal

        if keys is not self._keys:
            return
        if reason:
            self.close()
            if self._by_person or reason == Refusal.REFUSED:
                self._keeper.set_value(_NAME, False)
        self._by_person = False
        self._show(reason, shown)

    def _show(self, reason: str, keys: str) -> None:
        """Say in the settings whether the keys are in force."""
        self._shown = reason, keys
        if not self._joined:
            return
        from hfchat_desktop.core.desktop_keys import quick_keys
        from hfchat_desktop.ui.desktop_keys_words import called_by, why_not
        from hfchat_desktop.ui.shortcuts import shown_keys

        page = self._window.settings_page
        own = shown_keys(quick_keys(sys.platform))
        page.set_help(_NAME, called_by(keys or own))
        page.set_not_in_force(_NAME, why_not(reason, own) if reason else "")

    def _on_window_settings_requested(self) -> None:
        if not self._joined:
            self._joined = True
            self._window.settings_page.setting_changed.connect(self._on_page_setting_changed)
        self._show(*self._shown)

    def _on_page_setting_changed(self, name: str, value: object) -> None:
        """Ask again for what a person switches on that is wanted already, and was not had."""
        wanted = self._keeper.settings.quick_anywhere
        if name == _NAME and value is True and wanted and self._keys is None:
            self._begin(by_person=True)

    def _on_keeper_changed(self, name: str, settings: Settings) -> None:
        if name != _NAME:
            return
        if settings.quick_anywhere:
            self._begin(by_person=True)
        else:
            self.close()
            self._show("", "")
