"""What needs more than the window: palette, overview of keys, size of text, long answers."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from hfchat_desktop.bridge.chat_session import ChatSession
from hfchat_desktop.bridge.reply_writer import ReplyWriter
from hfchat_desktop.bridge.search import Search
from hfchat_desktop.bridge.settings_keeper import SettingsKeeper
from hfchat_desktop.ui.answer_notice import AnswerNotice
from hfchat_desktop.ui.main_window import MainWindow
from hfchat_desktop.ui.palette_entries import Provider

if TYPE_CHECKING:
    from hfchat_desktop.ui.palette_controller import PaletteController

_NORMAL = 100
_STEP = 10  # percent
_SMALLEST, _LARGEST = 90, 160


class CommandController(QObject):
    """Made once the window is painted; each command makes what it needs when it is first used."""

    def __init__(
        self,
        window: MainWindow,
        session: ChatSession,
        writer: ReplyWriter,
        keeper: SettingsKeeper,
        make_search: Callable[[], Search],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._session = session
        self._keeper = keeper
        self._make_search = make_search
        self._notice = AnswerNotice(window, lambda: keeper.settings.tell_answers, self)
        self._notice.chat_requested.connect(self._on_notice_chat_requested)
        writer.reply_started.connect(self._notice.note_started)
        writer.reply_finished.connect(self._notice.note_finished)
        self._palette: PaletteController | None = None
        self._providers: list[Provider] = []
        add = window.commands.add
        add("palette", self._open_palette)
        add("shortcuts", self._show_shortcuts)
        add("text_larger", partial(self._step_text, 1))
        add("text_smaller", partial(self._step_text, -1))
        window.transcript.scale_requested.connect(self._step_text)
        add("text_normal", partial(self._set_text, _NORMAL))

    def add_provider(self, provider: Provider) -> None:
        """Offer in the palette what another part has, as the personas."""
        self._providers.append(provider)

    def close(self) -> None:
        """Wait for what runs, and leave nothing in the tray."""
        self._notice.close()
        if self._palette is not None:
            self._palette.close()

    def _open_palette(self) -> None:
        if self._palette is None:
            from hfchat_desktop.ui.palette_controller import PaletteController

            self._palette = PaletteController(
                self._window, self._session, self._make_search, self._providers, self
            )
        self._palette.open()

    def _show_shortcuts(self) -> None:
        from hfchat_desktop.ui.shortcuts_dialog import ShortcutsDialog

        settings = self._keeper.settings
        dialog = ShortcutsDialog(
            self._window.theme, settings.shortcuts, settings.enter_sends, self._window
        )
        dialog.change_requested.connect(self._on_dialog_change_requested)
        dialog.open()

    def _on_notice_chat_requested(self, chat_id: object) -> None:
        self._window.come_forward()
        self._window.pane.chat_selected.emit(chat_id)

    def _on_dialog_change_requested(self) -> None:
        self._window.show_place("settings")
        self._window.settings_page.show_group("shortcuts")

    def _step_text(self, step: int) -> None:
        self._set_text(round(self._keeper.settings.text_scale, -1) + step * _STEP)

    def _set_text(self, percent: int) -> None:
        percent = max(_SMALLEST, min(_LARGEST, percent))
        self._keeper.set_value("text_scale", percent)
        self._window.toaster.show_toast(self.tr("Text size {percent}%").format(percent=percent))
