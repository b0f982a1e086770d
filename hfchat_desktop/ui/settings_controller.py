"""Joins the settings in force to the settings page and to all that follows them."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from hfchat_desktop.bridge.chat_session import ChatSession
from hfchat_desktop.bridge.engine import Engine
from hfchat_desktop.bridge.settings_keeper import SettingsKeeper
from hfchat_desktop.core.settings import Settings
from hfchat_desktop.paths import resource
from hfchat_desktop.ui.access_wishes import AccessWishes
from hfchat_desktop.ui.main_window import MainWindow

_SYSTEM_MS = 1_500  # after the start, when the system is asked what it was told


class SettingsController(QObject):
    """Applies each change at once: look, text size, keys."""

    def __init__(
        self,
        window: MainWindow,
        keeper: SettingsKeeper,
        engine: Engine,
        session: ChatSession,
        facts: dict[str, str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._keeper = keeper
        self._engine = engine
        self._session = session
        self._facts = facts
        self._joined = False
        self._wishes = AccessWishes(window.theme, self)
        QTimer.singleShot(_SYSTEM_MS, self, self._wishes.follow_system)
        window.settings_requested.connect(self._on_window_settings_requested)
        session.trash.emptied.connect(self._show_trash)
        keeper.changed.connect(self._on_keeper_changed)
        self._apply(keeper.settings)

    def _apply(self, settings: Settings) -> None:
        self._window.composer.set_enter_sends(settings.enter_sends)
        self._session.naming.enabled = settings.auto_titles
        self._window.transcript.set_text_scale(settings.text_scale)
        self._window.transcript.speech.set_mode(settings.announce_answers)
        self._wishes.set_wishes(settings.high_contrast, settings.reduced_motion)
        self._window.commands.set_keys(settings.shortcuts)

    def _on_window_settings_requested(self) -> None:
        page = self._window.settings_page
        if not self._joined:
            self._joined = True
            page.setting_changed.connect(self._keeper.set_value)
            page.trash.restore_requested.connect(self._on_trash_restore_requested)
            page.trash.empty_requested.connect(self._on_trash_empty_requested)
            page.about.licences_requested.connect(self._on_about_licences_requested)
        page.set_settings(self._keeper.settings)
        page.set_about(self._about())
        self._show_trash()

    def _show_trash(self) -> None:
        days = self._keeper.settings.trash_days
        self._window.settings_page.trash.set_chats(self._session.trash.chats(), days)

    def _on_trash_restore_requested(self, chat_id: object) -> None:
        if isinstance(chat_id, int):
            self._session.folders.restore_chats([chat_id])
            self._window.pane.chat_selected.emit(chat_id)

    def _on_trash_empty_requested(self) -> None:
        self._session.trash.empty()

    def _on_about_licences_requested(self, part: str) -> None:
        from hfchat_desktop.core.licences import licences
        from hfchat_desktop.ui.licences_dialog import LicencesDialog

        parts = licences(resource("licences"))
        LicencesDialog(self._window.theme, parts, self._window, chosen=part).open()

    def _about(self) -> dict[str, str]:
        hello = self._engine.hello
        told = {
            "llama_cpp": str(hello.get("llama_cpp", "")),
            "engine": str(hello.get("build", "")),
        }
        return {**self._facts, **{name: value for name, value in told.items() if value}}

    def _on_keeper_changed(self, name: str, settings: Settings) -> None:
        if name == "theme":
            self._window.theme.set_mode(settings.theme)  # type: ignore[arg-type]
        elif name == "text_scale" and self._joined:
            self._window.settings_page.set_settings(settings)  # set by keys, maybe
        self._apply(settings)
