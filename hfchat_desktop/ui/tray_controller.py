"""Keeps an icon in the tray where it is wanted, and the app running behind it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from hfchat_desktop.bridge.reply_writer import ReplyWriter
from hfchat_desktop.bridge.settings_keeper import SettingsKeeper
from hfchat_desktop.core.chats import Message, ReplyState
from hfchat_desktop.ui.leaving import Leaving, login_ends
from hfchat_desktop.ui.main_window import MainWindow
from hfchat_desktop.ui.tray import Tray, tray_is_there

_ICON, _STAY = "tray_icon", "keep_running"


class TrayController(QObject):
    """`told_once` returns True the first time that it is asked, ever: a window that is hidden
    for the first time says where it has gone.
    """

    def __init__(
        self,
        window: MainWindow,
        keeper: SettingsKeeper,
        writer: ReplyWriter,
        told_once: Callable[[], bool],
        leaving: Leaving,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._keeper = keeper
        self._told_once = told_once
        self._leaving = leaving
        self.tray: Tray | None = None
        keeper.changed.connect(self._on_keeper_changed)
        window.settings_requested.connect(self._show_reasons)
        writer.reply_finished.connect(self._on_writer_reply_finished)
        window.installEventFilter(self)
        self._follow()
        if window.current_place == "settings":
            self._show_reasons()

    def close(self) -> None:
        """Take the icon away."""
        if self.tray is not None:
            self.tray.close()
            self.tray = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hide a window that would be closed, where a person wants the app to go on."""
        if watched is not self._window:
            return False
        if event.type() == QEvent.Type.Show:
            QGuiApplication.setQuitOnLastWindowClosed(True)
        if event.type() == QEvent.Type.WindowActivate and self.tray is not None:
            self.tray.set_attention(False)
        if event.type() != QEvent.Type.Close or not self._stays():
            return False
        event.ignore()
        self._hide()
        return True

    def _stays(self) -> bool:
        """Whether closing the window leaves the app running: never at the end of the login."""
        wanted = self._keeper.settings.keep_running and self.tray is not None
        return wanted and not self._leaving.is_wanted and tray_is_there() and not login_ends()

    def _hide(self) -> None:
        self._window.hide()
        QGuiApplication.setQuitOnLastWindowClosed(False)
        if self.tray is not None and self._told_once():
            self.tray.tell(self.tr("HFChat goes on here. Its menu shows it again, or quits."))

    def _follow(self) -> None:
        """Have an icon, or none, as the settings say."""
        if self._keeper.settings.tray_icon == (self.tray is not None):
            return
        if self.tray is not None:
            self.close()
            return
        self.tray = Tray(self._window.theme, self)
        self.tray.window_wanted.connect(self._on_tray_window_wanted)
        self.tray.new_chat_wanted.connect(self._on_tray_new_chat_wanted)
        self.tray.quick_wanted.connect(self._on_tray_quick_wanted)
        self.tray.quit_wanted.connect(self._leaving.quit)
        self.tray.message_clicked.connect(self._window.come_forward)

    def _show_reasons(self) -> None:
        """Say in the settings what this desktop cannot do, or what comes first."""
        page = self._window.settings_page
        no_tray = "" if tray_is_there() else self.tr("This desktop shows no icons of programs.")
        page.set_refused(_ICON, "" if self._keeper.settings.tray_icon else no_tray)
        first = "" if self._keeper.settings.tray_icon else self.tr("Needs the icon in the tray.")
        page.set_refused(_STAY, no_tray or first)

    def _on_keeper_changed(self, name: str, _settings: object) -> None:
        if name == _ICON:
            self._follow()
            self._show_reasons()
            if self.tray is None and not self._window.isVisible():
                self._window.come_forward()

    def _on_writer_reply_finished(self, message: Message) -> None:
        done = message.state is ReplyState.DONE
        seen = any(window.isActiveWindow() for window in QApplication.topLevelWidgets())
        if self.tray is not None and done and not seen:
            self.tray.set_attention(True)

    def _on_tray_window_wanted(self) -> None:
        if self._window.isVisible() and self._window.isActiveWindow():
            self._window.close() if self._stays() else self._window.showMinimized()
        else:
            self._window.come_forward()

    def _on_tray_new_chat_wanted(self) -> None:
        self._window.come_forward()
        self._window.commands.do("new_chat")

    def _on_tray_quick_wanted(self) -> None:
        self._window.commands.do("quick_ask")
