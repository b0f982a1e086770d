"""What the window itself does when it is asked by keys; the rest it passes on as wishes."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from hfchat_desktop.ui.drawer import Drawer
from hfchat_desktop.ui.find_in_chat import FindInChat
from hfchat_desktop.ui.regions import step_region

if TYPE_CHECKING:
    from hfchat_desktop.ui.main_window import MainWindow
    from hfchat_desktop.ui.menu import Menu
    from hfchat_desktop.ui.undo_key import UndoKey


class WindowCommands(QObject):
    """Adds the commands that need no more than the window."""

    def __init__(self, window: MainWindow, drawer: Drawer) -> None:
        super().__init__(window)
        self._window = window
        self._drawer = drawer
        self._finding = FindInChat(window)
        self._undo_key: UndoKey | None = None
        window.header.menu_opening.connect(self._on_header_menu_opening)
        add = window.commands.add
        for place in ("chats", "models", "ratings", "settings"):
            add(f"place_{place}", partial(window.show_place, place))
        add("next_region", lambda: step_region(window.regions(), 1))
        add("previous_region", lambda: step_region(window.regions(), -1))
        add("toggle_list", window.toggle_list)
        add("new_chat", self._begin_chat)
        add("search", self._search)
        add("find", self._find)
        add("find_next", partial(self._finding.step, 1))
        add("find_previous", partial(self._finding.step, -1))
        add("choose_model", self._choose_model)
        add("message_box", self._go_to_message_box)
        add("rename", self._rename)
        add("undo", window.toaster.act)
        window.toaster.undo_offered.connect(self._on_toaster_undo_offered)
        add("escape", self._escape)
        for name, wish in (
            ("regenerate", window.regenerate_requested),
            ("copy_last", window.copy_last_requested),
            ("previous_chat", window.previous_chat_requested),
            ("next_chat", window.next_chat_requested),
            ("delete_chat", window.header.delete_requested),
            ("open_model_file", window.header.open_file_requested),
            ("reload_model", window.header.restart_requested),
            ("unload_model", window.header.unload_requested),
        ):
            add(name, wish.emit)

    def _on_header_menu_opening(self, menu: Menu) -> None:
        keys = self._window.commands.keys("find")
        menu.add(self.tr("Find in this chat"), "search", self._find, keys=keys)

    def _on_toaster_undo_offered(self, offered: bool) -> None:
        if self._undo_key is None:
            if not offered:
                return
            from hfchat_desktop.ui.undo_key import UndoKey  # not for the first paint

            self._undo_key = UndoKey(self._window, self._window.toaster)
        self._undo_key.set_offered(offered)

    def _begin_chat(self) -> None:
        self._window.show_place("chats")
        self._window.new_chat_requested.emit()

    def _search(self) -> None:
        self._window.show_list()
        self._window.pane.focus_search()
        self._window.search_requested.emit()

    def _find(self) -> None:
        if self._window.current_place == "models":
            self._window.catalogue.focus_search()
        elif self._window.current_place == "settings":
            self._window.settings_page.focus_search()
        else:
            self._finding.open()

    def _choose_model(self) -> None:
        self._window.show_place("chats")
        self._window.header.open_model_menu()

    def _go_to_message_box(self) -> None:
        self._window.show_place("chats")
        self._window.focus_message_box()

    def _rename(self) -> None:
        self._window.show_list()
        self._window.rename_requested.emit()

    def _escape(self) -> None:
        """Close what is on top; where nothing is, let others stop or go back to writing."""
        window = self._window
        if self._drawer.is_open:
            self._drawer.close_panel()
        elif window.current_place == "models" and window.catalogue.go_back():
            pass  # something over the list was closed
        elif window.current_place == "settings" and window.settings_page.close_search():
            pass  # the groups are shown again
        elif window.current_place != "chats":
            window.show_place("chats")
        elif window.side.covers:
            window.side.close()
            window.composer.focus()
        elif not self._finding.close():
            window.escape_pressed.emit()
