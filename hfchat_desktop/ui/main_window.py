"""The window: rail, list pane and the page of the current place, at every width."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hfchat_desktop.bridge.chat_list import ChatListModel
from hfchat_desktop.ui.chat_list import ChatListPane
from hfchat_desktop.ui.chat_page import ChatPage
from hfchat_desktop.ui.chat_row import shown_title
from hfchat_desktop.ui.commands import Commands
from hfchat_desktop.ui.drawer import Drawer
from hfchat_desktop.ui.file_drop import FileDrop
from hfchat_desktop.ui.focus_ring import FocusRing
from hfchat_desktop.ui.icons import app_icon
from hfchat_desktop.ui.pane_divider import PaneDivider
from hfchat_desktop.ui.places import Places
from hfchat_desktop.ui.rail import Rail
from hfchat_desktop.ui.regions import enter_first
from hfchat_desktop.ui.side_panel import SidePanel
from hfchat_desktop.ui.spoken import install_spoken
from hfchat_desktop.ui.theme import Theme
from hfchat_desktop.ui.toast import Toaster
from hfchat_desktop.ui.window_commands import WindowCommands

if TYPE_CHECKING:
    from hfchat_desktop.ui.catalogue.page import CataloguePage
    from hfchat_desktop.ui.problem_words import Problem
    from hfchat_desktop.ui.ratings.page import RatingsPage
    from hfchat_desktop.ui.settings_page import SettingsPage

_APP = "HFChat Desktop"
_FIRST_SIZE = (1280, 800)
_FRAME = QSize(16, 40)  # what a system may put around a window
_LEAST_SIZE = (400, 320)  # a small screen at 200 % has 640x360 and less


class MainWindow(QWidget):
    """Joins the parts and gives each its room. It tells wishes; it knows no chat.

    Width classes: "wide" from 1000 px (all side by side), "compact" from 720 (the list opens
    over the content), "narrow" below (rail and list open as a drawer).
    """

    new_chat_requested = Signal()
    search_requested = Signal()  # the search field has the keyboard already
    regenerate_requested = Signal()
    copy_last_requested = Signal()
    previous_chat_requested = Signal()
    next_chat_requested = Signal()
    rename_requested = Signal()  # the list can be seen by then
    escape_pressed = Signal()  # nothing of the window's own was open
    models_requested = Signal()  # the page of the models is about to be shown
    ratings_requested = Signal()  # the page of the ratings is about to be shown
    settings_requested = Signal()  # the settings page is about to be shown
    model_file_dropped = Signal(str)
    chats_dropped = Signal(str)  # an export of chats, or a folder
    json_dropped = Signal(str)  # chats or personas
    card_dropped = Signal(str)  # a picture that may be a character card
    backup_dropped = Signal(str)
    problem_action_requested = Signal(str)
    closing = Signal()
    painted = Signal()  # once: the first picture is on the screen

    def __init__(
        self, theme: Theme, list_model: ChatListModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        install_spoken()  # before anything is made that a screen reader may ask about
        self.theme = theme
        self._width_class, self._painted = "", False
        self._may_close: Callable[[], bool] = lambda: True
        self._pane_shown = True
        self._pane_widths: dict[str, int] = {}
        self.rail = Rail(theme, parent=self)
        self.pane = ChatListPane(theme, list_model, self)
        self.chat_page = ChatPage(theme, self)
        self.header = self.chat_page.header
        self.transcript = self.chat_page.transcript
        self.composer = self.chat_page.composer
        self._chat_place = QWidget(self)
        self._pages = Places(theme, self._chat_place, self)
        self._chat_row = QHBoxLayout(self._chat_place)
        self._row = QHBoxLayout(self)
        self._divider = PaneDivider(theme, self.pane, self._chat_place)
        self.side = SidePanel(theme, self._chat_place, self._chat_row)
        self._drawer = Drawer(theme, self)
        self.toaster = Toaster(self, theme)
        self.toaster.set_anchor(self.composer)
        self._drop = FileDrop(theme, self)
        self.commands = Commands(self)
        WindowCommands(self, self._drawer)
        self._ring = FocusRing(self, theme)
        self._lay_out()
        self._connect()

    # --- places --------------------------------------------------------------------

    @property
    def settings_page(self) -> SettingsPage:
        """The settings page; it is made when it is first asked for."""
        return self._pages.settings

    @property
    def catalogue(self) -> CataloguePage:
        """The page of the models; it is made when it is first asked for."""
        return self._pages.catalogue

    @property
    def ratings(self) -> RatingsPage:
        """The page of the ratings; it is made when it is first asked for."""
        return self._pages.ratings

    def show_place(self, key: str) -> None:
        """Go to "chats", "models", "ratings" or "settings"."""
        self._drawer.close_panel()
        changes = key != self.current_place
        if key == "settings":
            self.settings_requested.emit()
        elif key == "models":
            self.models_requested.emit()
        elif key == "ratings":
            self.ratings_requested.emit()
        self._pages.go(key)
        self.rail.set_place(key)
        if changes:
            self._focus_place(key)

    def _focus_place(self, key: str) -> None:
        """Give the keyboard to what is shown now, unless it walks along the rail."""
        focused = self.focusWidget()
        if focused is not None and focused.isVisible() and self.rail.isAncestorOf(focused):
            return
        if key == "chats":
            self.composer.focus()
        elif key == "models":
            self.catalogue.focus_search()
        else:
            enter_first(self._pages.regions())  # Qt chose one, as the page came into sight

    @property
    def current_place(self) -> str:
        """Where the reader is: "chats", "models", "ratings" or "settings"."""
        return self._pages.current

    def show_chats(self) -> None:
        """Go to the chats."""
        self.show_place("chats")

    def set_conversation_empty(self, empty: bool) -> None:
        """Show the first words of an empty chat, or the conversation."""
        self.chat_page.show_first_run(empty)

    def set_chat_title(self, title: str) -> None:
        """Name the open chat in the title of the window; "" for a new one."""
        name = shown_title(title)
        self.setWindowTitle(f"{name} · {_APP}" if name else _APP)

    def show_problem(self, problem: Problem) -> None:
        """Tell above the composer what happened; it stays until `clear_problem`."""
        if self.chat_page.show_problem(problem):
            self.show_place("chats")

    def show_bug(self) -> None:
        """Tell that the app itself made a mistake; what happened is in the log."""
        from hfchat_desktop.ui.problem_words import own_mistake

        self.show_problem(own_mistake())

    def come_forward(self) -> None:
        """Show the window above the others and give it the keyboard."""
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()

    def clear_problem(self, only: Problem | None = None) -> None:
        """Take the problem away, or nothing where it is another than `only`."""
        self.chat_page.clear_problem(only)

    def focus_message_box(self) -> None:
        """Put the keyboard where a message is written."""
        self._drawer.close_panel()
        self.composer.focus()

    # --- the list ------------------------------------------------------------------

    @property
    def width_class(self) -> str:
        """The arrangement in force: "wide", "compact" or "narrow"."""
        return self._width_class

    @property
    def list_is_shown(self) -> bool:
        """Whether the list pane can be seen."""
        return self._pane_shown if self._width_class == "wide" else self._drawer.is_open

    def toggle_list(self) -> None:
        """Show or hide the list: beside the content where there is room, else over it."""
        if self._width_class == "wide":
            self._set_pane_shown(not self._pane_shown)
        elif self._drawer.is_open:
            self._drawer.close_panel()
        else:
            self._drawer.open()
            self.pane.focus_region()

    def show_list(self) -> None:
        """Show the list in any way that the width allows."""
        self.show_place("chats")
        if not self.list_is_shown:
            self.toggle_list()

    # --- remembered place ------------------------------------------------------------

    def place(self) -> dict[str, object]:
        """Return size, place and splitter as plain values; widths are kept per screen."""
        geometry = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
        return {
            "geometry": geometry,
            "pane_shown": self._pane_shown,
            "side_width": self.side.pane_width(),
            "pane_widths": {**self._pane_widths, self._screen_key(): self._divider.pane_width()},
        }

    def restore_place(self, place: dict[str, object]) -> None:
        """Take what `place` returned; whatever is not understood is left out."""
        geometry = place.get("geometry")
        kept = geometry.encode("ascii", "ignore") if isinstance(geometry, str) else b""
        if not self.restoreGeometry(QByteArray.fromBase64(kept)):  # the first start
            self.resize(self.size().boundedTo(self.screen().availableSize() - _FRAME))
        widths = place.get("pane_widths")
        if isinstance(widths, dict):
            self._pane_widths = {str(k): v for k, v in widths.items() if isinstance(v, int)}
        width = self._pane_widths.get(self._screen_key())
        if width is not None:
            self._divider.set_pane_width(width - 1)
        side_width = place.get("side_width")
        if isinstance(side_width, int):
            self.side.set_pane_width(side_width)
        if isinstance(place.get("pane_shown"), bool):
            self._set_pane_shown(bool(place["pane_shown"]))

    # --- Qt --------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the arrangement for this width."""
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        """Listen to the native window, which exists from now on."""
        super().showEvent(event)
        handle = self.windowHandle()
        if handle is not None:
            self._drop.watch(handle)
            self.commands.watch(handle)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell it, the first time, once all of this picture is drawn."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self._on_first_paint)

    def set_close_guard(self, may_close: Callable[[], bool]) -> None:
        """Ask `may_close` before the window goes; where it says no, the window stays."""
        self._may_close = may_close

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell it before the window goes."""
        if not self._may_close():
            event.ignore()
            return
        self.closing.emit()
        super().closeEvent(event)

    # --- inside ----------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.setWindowTitle(_APP)
        self.setMinimumSize(*_LEAST_SIZE)
        self.resize(*_FIRST_SIZE)
        for row in (self._row, self._chat_row):
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(0)
        self._chat_row.addWidget(self.chat_page, 1)
        self._row.addWidget(self._pages, 1)
        self.rail.set_place("chats")
        self._arrange()

    def _connect(self) -> None:
        self.rail.place_requested.connect(self.show_place)
        self.header.list_toggle_requested.connect(self.toggle_list)
        self.header.rename_requested.connect(self.show_list)
        for part in (self.header, self.chat_page):
            part.find_models_requested.connect(self._on_find_models_requested)
        self.pane.new_chat_requested.connect(self._drawer.close_panel)
        self.pane.chat_selected.connect(self._drawer.close_panel)
        self.chat_page.problem_action_requested.connect(self.problem_action_requested)
        self._drawer.closed.connect(self._on_drawer_closed)
        self._divider.snapped_shut.connect(self._on_divider_snapped_shut)
        self._pages.back_requested.connect(self.show_chats)
        self._drop.model_file_dropped.connect(self.model_file_dropped)
        self._drop.chats_dropped.connect(self.chats_dropped)
        self._drop.json_dropped.connect(self.json_dropped)
        self._drop.card_dropped.connect(self.card_dropped)
        self._drop.backup_dropped.connect(self.backup_dropped)
        self._drop.refused.connect(self.toaster.show_toast)
        self.commands.keys_changed.connect(self._on_commands_keys_changed)
        self.theme.changed.connect(self.update)

    def _arrange(self) -> None:
        width_class = self._class_of(self.width())
        if width_class != self._width_class:
            self._width_class = width_class
            self._drawer.close_panel()
            self._place_sides()
            self.chat_page.set_layout(width_class)
            self._pages.set_layout(width_class)
            self.side.set_layout(width_class)
        self._place_divider()

    def _class_of(self, width: int) -> str:
        if width < self.theme.breakpoint("narrow"):
            return "narrow"
        return "compact" if width < self.theme.breakpoint("compact") else "wide"

    def _place_sides(self) -> None:
        """Put rail and pane beside the content, or into the drawer."""
        if self._width_class == "wide":
            self._row.insertWidget(0, self.rail)
            self._chat_row.insertWidget(0, self.pane)
            self.pane.lower()  # to screen readers it comes before the chat
            self.rail.show()
            self.pane.setVisible(self._pane_shown)
        elif self._width_class == "compact":
            self._row.insertWidget(0, self.rail)
            self.rail.show()
            self._drawer.hold([self.pane], self.rail.width())
        else:
            self._drawer.hold([self.rail, self.pane], 0)

    def _place_divider(self) -> None:
        beside = self._width_class == "wide" and self._pane_shown
        self._divider.setVisible(beside)
        self._chat_row.setSpacing(1 if beside else 0)

    def _set_pane_shown(self, shown: bool) -> None:
        self._pane_shown = shown
        if self._width_class == "wide":
            self.pane.setVisible(shown)
        self._place_divider()

    def _screen_key(self) -> str:
        size = self.screen().size()
        return f"{size.width()}x{size.height()}"

    def regions(self) -> list[QWidget]:
        """Return what F6 walks through at this place."""
        sides = [self.rail, self.pane]
        if self.current_place != "chats":
            return [self.rail, *self._pages.regions()]
        page = self.chat_page
        beside = [self.side.widget] if self.side.is_open and self.side.widget else []
        return [*sides, page.header, page.conversation(), page.composer, *beside]

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Walk as one reads."""
        self.chat_page.keep_tab_order()
        return super().focusNextPrevChild(forward)

    # --- slots -----------------------------------------------------------------------

    def _on_first_paint(self) -> None:
        self.setWindowIcon(app_icon())  # its largest picture alone takes 4 ms
        self._on_commands_keys_changed()  # in the words of the system
        self.painted.emit()

    def _on_commands_keys_changed(self) -> None:
        for part in (self.rail, self.pane, self.header, self._pages, self.toaster):
            part.set_keys(self.commands.keys)

    def _on_find_models_requested(self) -> None:
        self.show_place("models")

    def _on_drawer_closed(self) -> None:
        self.composer.focus()

    def _on_divider_snapped_shut(self) -> None:
        self._set_pane_shown(False)
