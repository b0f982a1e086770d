"""The commands that need more than the window: the overview of keys and the size of text."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from hfchat_desktop.bridge.settings_keeper import SettingsKeeper
from hfchat_desktop.ui.main_window import MainWindow

_NORMAL = 100
_STEP = 10  # percent
_SMALLEST, _LARGEST = 90, 160


class CommandController(QObject):
    """Made once the window is painted; each command makes what it needs when it is first used."""

    def __init__(
        self, window: MainWindow, keeper: SettingsKeeper, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._keeper = keeper
        add = window.commands.add
        add("shortcuts", self._show_shortcuts)
        add("text_larger", partial(self._step_text, 1))
        add("text_smaller", partial(self._step_text, -1))
        add("text_normal", partial(self._set_text, _NORMAL))

    def _show_shortcuts(self) -> None:
        from hfchat_desktop.ui.shortcuts_dialog import ShortcutsDialog

        settings = self._keeper.settings
        dialog = ShortcutsDialog(
            self._window.theme, settings.shortcuts, settings.enter_sends, self._window
        )
        dialog.change_requested.connect(self._on_dialog_change_requested)
        dialog.open()

    def _on_dialog_change_requested(self) -> None:
        self._window.show_place("settings")
        self._window.settings_page.show_group("shortcuts")

    def _step_text(self, step: int) -> None:
        self._set_text(round(self._keeper.settings.text_scale, -1) + step * _STEP)

    def _set_text(self, percent: int) -> None:
        percent = max(_SMALLEST, min(_LARGEST, percent))
        self._keeper.set_value("text_scale", percent)
        self._window.toaster.show_toast(self.tr("Text size {percent}%").format(percent=percent))
