"""The settings in force: changed in one place, saved at once, told to all."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from hfchat_desktop.core.settings import Settings, declared, save_settings
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
        self.set_all(replace(self._settings, **{name: value}))  # type: ignore[arg-type]

    def set_all(self, settings: Settings) -> None:
        """Have other settings; they are saved once, and each that differs is told."""
        before = self._settings
        if settings == before:
            return
        self._settings = settings
        try:
            save_settings(self._path, settings)
        except HFChatError as error:
            self.failed.emit(error)
        for name in (spec.name for spec in declared()):
            if getattr(settings, name) != getattr(before, name):
                self.changed.emit(name, settings)
