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
    from hfchat_desktop.core.desktop_keys import Way
    from hfchat_desktop.ui.keys_field import KeysField

_NAME = "quick_anywhere"
_KEYS = "quick_keys"


class DesktopKeysController(QObject):
    """`called` comes when the keys are pressed, in whichever program.

    Keys that cannot be had are told in the settings, and the switch shows that they are off. They
    are wanted again at the next start, unless a person asked for them now, or said no. Other keys
    are asked for beside those in force, which stay until the others are granted. A desktop that
    keeps to its own is asked to show where a person changes them.
    """

    called = Signal()

    def __init__(
        self, window: MainWindow, keeper: SettingsKeeper, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._keeper = keeper
        self._keys: DesktopKeys | None = None
        self._asked = ""  # which they are
        self._others: DesktopKeys | None = None  # asked for, and neither granted nor refused yet
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
        for keys in (self._keys, self._others):
            if keys is not None:
                keys.close()
                keys.deleteLater()
        self._keys = self._others = None

    def _begin(self, *, by_person: bool) -> None:
        from hfchat_desktop.core.desktop_keys import Refusal

        self.close()
        self._by_person = by_person
        self._show("", "")
        self._asked = self._wanted()
        self._keys = made = self._make(self._asked)
        if made is None:
            self._settle(None, Refusal.MISSING, "")
            return
        made.settled.connect(partial(self._settle, made))
        made.begin()

    def _make(self, keys: str) -> DesktopKeys | None:
        from hfchat_desktop.bridge.desktop_keys.ways import make_keys
        from hfchat_desktop.ui.action_words import action_words

        made = make_keys(_way(), keys, action_words("quick_ask"), self)
        if made is not None:
            made.pressed.connect(self.called)
        return made

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

    def _change(self, keys: str) -> None:
        """Ask for other keys; those in force stay where they can, until the others are granted."""
        from hfchat_desktop.core.desktop_keys import Refusal

        if self._others is not None:
            self._others.close()
            self._others.deleteLater()
        self._others = made = self._make(keys)
        if made is None:
            self._settle_others(None, keys, Refusal.MISSING, "")
            return
        if made.gives_back_first and self._keys is not None:
            self._keys.close()
        made.settled.connect(partial(self._settle_others, made, keys))
        made.begin()

    def _settle_others(self, made: DesktopKeys | None, keys: str, reason: str, shown: str) -> None:
        """Have the other keys in place of those in force, or say why not."""
        if made is not self._others:
            self._settle(made, reason, shown)  # they have been in force since
            return
        self._others = None
        if reason:
            self._refuse(reason, keys)
            if made is not None:
                made.close()
                made.deleteLater()
                if made.gives_back_first:
                    self._begin(by_person=False)
            return
        self.close()
        self._keys, self._asked = made, keys
        self._store(keys)
        if made is not None and shown and shown == self._shown[1]:
            made.show_settings()  # the desktop keeps to the keys that it has
        self._show("", shown)

    def _wanted(self) -> str:
        """Return the keys that are asked for."""
        from hfchat_desktop.core.desktop_keys import quick_keys

        return quick_keys(sys.platform, self._keeper.settings.quick_keys)

    def _store(self, keys: str) -> None:
        from hfchat_desktop.core.desktop_keys import quick_keys

        self._keeper.set_value(_KEYS, "" if keys == quick_keys(sys.platform) else keys)

    def _show(self, reason: str, keys: str) -> None:
        """Say in the settings whether the keys are in force."""
        self._shown = reason, keys
        if not self._joined:
            return
        from hfchat_desktop.core.desktop_keys import Way
        from hfchat_desktop.ui.desktop_keys_words import called_by, decided_by_desktop, why_not
        from hfchat_desktop.ui.shortcuts import shown_keys
        from hfchat_desktop.ui.switch import Switch

        page = self._window.settings_page
        own = shown_keys(self._wanted())
        page.set_help(_NAME, called_by(keys or own))
        page.set_not_in_force(_NAME, why_not(reason, own) if reason else "")
        page.set_help(_KEYS, decided_by_desktop() if _way() is Way.PORTAL else "")
        wanted = self._keeper.settings.quick_anywhere
        page.keys_everywhere = self._wanted() if wanted else ""
        row, field = page.row(_NAME), self._field()
        switch = row.findChild(Switch) if row is not None else None
        if switch is not None:  # other keys may be in force after a refusal
            switch.setChecked(wanted and not reason)
        if field is not None:
            field.set_keys(self._keeper.settings.quick_keys)
            field.set_told(keys)

    def _refuse(self, reason: str, keys: str) -> None:
        from hfchat_desktop.ui.desktop_keys_words import why_not
        from hfchat_desktop.ui.shortcuts import shown_keys

        self._tell_problem(why_not(reason, shown_keys(keys)))

    def _tell_problem(self, words: str) -> None:
        """Say why other keys are not in force, "" for nothing."""
        row, field = self._window.settings_page.row(_KEYS), self._field()
        if row is not None and field is not None:
            row.set_problem(words)
            field.come_into_view()

    def _field(self) -> KeysField | None:
        from hfchat_desktop.ui.keys_field import KeysField

        row = self._window.settings_page.row(_KEYS) if self._joined else None
        return row.findChild(KeysField) if row is not None else None

    def _on_window_settings_requested(self) -> None:
        if not self._joined:
            self._joined = True
            self._window.settings_page.setting_changed.connect(self._on_page_setting_changed)
            field = self._field()
            if field is not None:
                field.keys_chosen.connect(self._on_field_keys_chosen)
        self._show(*self._shown)

    def _on_page_setting_changed(self, name: str, value: object) -> None:
        """Ask again for what a person switches on that is wanted already, and was not had."""
        wanted = self._keeper.settings.quick_anywhere
        if name == _NAME and value is True and wanted and self._keys is None:
            self._begin(by_person=True)

    def _on_field_keys_chosen(self, keys: str) -> None:
        from hfchat_desktop.ui.desktop_keys_words import unsuitable

        settings = self._keeper.settings
        problem = unsuitable(keys, settings.shortcuts)
        self._tell_problem(problem)
        if problem:
            return
        if not settings.quick_anywhere:
            self._store(keys)
            self._show("", "")
        elif keys != self._wanted() or self._keys is None:
            self._change(keys)

    def _on_keeper_changed(self, name: str, settings: Settings) -> None:
        if name == _KEYS and settings.quick_anywhere and self._asked != self._wanted():
            self._begin(by_person=False)  # others came back with a backup
        if name != _NAME:
            return
        if settings.quick_anywhere:
            self._begin(by_person=True)
        else:
            self.close()
            self._show("", "")


def _way() -> Way | None:
    """Return how this desktop is asked."""
    from hfchat_desktop.core.desktop_keys import way_of

    return way_of(sys.platform, QGuiApplication.platformName(), os.environ)
