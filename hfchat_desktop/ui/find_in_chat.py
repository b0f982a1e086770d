"""Finding words in the open chat: the bar is made when it is first wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from hfchat_desktop.ui.main_window import MainWindow
    from hfchat_desktop.ui.transcript.find_bar import FindBar

_LONGEST = 100  # characters of a selection that are taken as what to look for


class FindInChat(QObject):
    """Opens, steps and closes; the keyboard goes back to where it was."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._bar: FindBar | None = None
        self._before: QWidget | None = None
        window.commands.keys_changed.connect(self._show_keys)

    def open(self) -> None:
        """Show the bar over the conversation, with the words that are selected there."""
        self._window.show_place("chats")
        page = self._window.chat_page
        if page.shows_first_run:
            return
        if self._bar is None:
            from hfchat_desktop.ui.transcript.find_bar import FindBar

            self._bar = FindBar(self._window.theme, page.transcript)
            self._bar.closed.connect(self._on_bar_closed)
            self._show_keys()
        if self._bar.isHidden():
            self._before = self._window.focusWidget()
        selected = (view.selected_text() for view in page.transcript.views.values())
        words = next((text for text in selected if text), "").strip()
        self._bar.open(words if len(words) <= _LONGEST and "\n" not in words else "")

    def step(self, step: int) -> None:
        """Go to the next (1) or the previous (-1) place, or open the bar."""
        if self._bar is None or self._bar.isHidden():
            self.open()
        else:
            self._bar.step(step)

    def close(self) -> bool:
        """Close the bar; False where none can be seen."""
        if self._bar is None or not self._bar.isVisible():
            return False
        self._bar.close_bar()
        return True

    def _show_keys(self) -> None:
        if self._bar is not None:
            keys = self._window.commands.keys
            self._bar.set_keys(keys("find_next"), keys("find_previous"))

    def _on_bar_closed(self) -> None:
        before, self._before = self._before, None
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus()
        else:
            self._window.composer.focus()
