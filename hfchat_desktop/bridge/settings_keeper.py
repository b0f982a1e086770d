"""The settings in force: changed in one place, saved at once, told to all."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from hfchat_desktop.core.settings import Settings, save_settings
from hfchat_desktop.errors import HFChatError


class SettingsKeeper(QObject):
    """Holds the settings; a change that cannot be saved is in force until the app ends."""

    changed = Signal(str, object)  # name of the setting, all settings
    failed = Signal(object)

    def __init__(self, path: Path, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._settings = settings

    @property
    def settings(self) -> Settings:
        """All settings."""
        return self._settings

    def set_value(self, name: str, value: object) -> None:
        """Change one setting and save it."""
        changed = replace(self._settings, **{name: value})  # type: ignore[arg-type]
        if changed == self._settings:
            return
        self._settings = changed
        try:
            save_settings(self._path, changed)
        except HFChatError as error:
            self.failed.emit(error)
        self.changed.emit(name, changed)
