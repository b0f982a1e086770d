"""The Models page: what there is to discover, and what is on this computer."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from hfchat_desktop.core.fit import Machine
from hfchat_desktop.ui.buttons import IconButton
from hfchat_desktop.ui.catalogue.discover import DiscoverPane
from hfchat_desktop.ui.catalogue.filters import FiltersPane
from hfchat_desktop.ui.catalogue.local_page import LocalPage
from hfchat_desktop.ui.catalogue.machine_facts import MachineFacts
from hfchat_desktop.ui.drawer import Drawer
from hfchat_desktop.ui.mirroring import set_margins
from hfchat_desktop.ui.segmented import Segmented
from hfchat_desktop.ui.theme import Theme

_SIDE = 16
_SIDE_RIGHT = 24
_WIDE_FROM = 980  # px of this page: less has no room for filters, list and detail
_COMPACT_FROM = 720


class CataloguePage(QWidget):
    """Holds the two parts; `discover` and `local` are told their facts by their controllers."""

    back_requested = Signal()
    part_changed = Signal(str)  # "discover" or "local", now to be seen
    watched_changed = Signal(bool)  # whether a person can see the page

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._width_class = self._asked = ""
        self._find_keys = QKeySequence("Ctrl+F")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("ground", "canvas")
        self.filters = FiltersPane(theme, self)
        self._line = QFrame(self)
        self._back = IconButton(theme, "arrow-left", self.tr("Back"), parent=self)
        self._parts = Segmented(
            theme,
            [("discover", self.tr("Discover")), ("local", self.tr("On this computer"))],
            self,
        )
        self._facts_place = QWidget(self)
        self._facts = MachineFacts(theme, self._facts_place)
        self._downloads = IconButton(theme, "download", self.tr("Downloads"), parent=self)
        self.discover = DiscoverPane(theme, self)
        self.local = LocalPage(theme, self)
        self._stack = _Stack(self)
        self._drawer = Drawer(theme, self)
        self._lay_out()
        self._parts.chosen.connect(self.show_part)
        self._back.clicked.connect(self._on_back_clicked)
        self._downloads.clicked.connect(self.show_downloads)
        self._drawer.closed.connect(self._on_drawer_closed)
        self.local.discover_requested.connect(self._on_local_discover_requested)
        self.discover.list.filters_requested.connect(self.show_filters)
        self._order = QTimer(self, singleShot=True, interval=0)
        self._order.timeout.connect(self._order_stops)
        for parts in (self.filters, self.discover.detail.files):
            parts.stops_changed.connect(self._order.start)
        self._order_stops()
        self.set_layout("wide")

    @property
    def part(self) -> str:
        """Which part is shown: "discover" or "local"."""
        return self._parts.current()

    def show_part(self, key: str) -> None:
        """Go to "discover" or "local"."""
        self._drawer.close_panel()
        self._parts.set_current(key)
        self._stack.setCurrentWidget(self.local if key == "local" else self.discover)
        self._stack.updateGeometry()
        self._place_filters()
        self.part_changed.emit(key)

    def show_downloads(self) -> None:
        """Go to the list of downloads."""
        self.show_part("local")
        self.local.show_downloads()

    def set_layout(self, width_class: str) -> None:
        """Arrange for "wide", "compact" or "narrow", and for less where that has no room."""
        self._asked = width_class
        self._arrange()

    def _arrange(self) -> None:
        width_class = self._asked
        if self.isVisible() and width_class == "wide" and self.width() < _WIDE_FROM:
            width_class = "compact"
        if self.isVisible() and width_class == "compact" and self.width() < _COMPACT_FROM:
            width_class = "narrow"
        if width_class == self._width_class:
            return
        self._width_class = width_class
        self._drawer.close_panel()
        self._back.setVisible(width_class == "narrow")
        self._facts.set_layout(width_class)
        side = _SIDE_RIGHT if width_class != "narrow" else 8
        set_margins(self._bar_row, _SIDE if width_class != "narrow" else 8, 0, side, 1)
        if width_class == "wide":
            self._row.insertWidget(0, self.filters)
        else:
            self._drawer.hold([self.filters], 0)
        self._place_filters()
        self.discover.set_layout(width_class)
        self.local.set_layout(width_class)

    def set_keys(self, keys: Callable[[str], str]) -> None:
        """Search by the keys that `keys` returns for "find", and show them in the fields."""
        shown = keys("find")
        self._find_keys = QKeySequence(shown)
        for field in (self.discover.list.search, self.local.search):
            field.set_keys(shown)

    def set_machine(self, machine: Machine) -> None:
        """Show how much memory and disk is free."""
        self._facts.set_machine(machine)

    def regions(self) -> list[QWidget]:
        """Return the parts that F6 stops at."""
        if self.part == "local":
            return [self._bar, *self.local.regions()]
        return [self.filters, self._bar, *self.discover.regions()]

    def focus_search(self) -> None:
        """Put the keyboard where models are searched."""
        if self.part == "local":
            self.local.focus_search()
            return
        self.discover.show_list()
        self.discover.list.focus_search()

    def focus_region(self) -> None:
        """Take the keyboard when the page is gone to."""
        if self.part == "discover" and not self.discover.shows_detail_alone:
            self.discover.list.focus_region()
        else:
            self._parts.setFocus(Qt.FocusReason.TabFocusReason)

    def show_filters(self) -> None:
        """Open the filters over the content, where they have no column."""
        if self._width_class != "wide":
            self._drawer.open()
            self.filters.focus_region()

    def go_back(self) -> bool:
        """Close what is open over the list; False where nothing is, as for Esc."""
        if self._drawer.is_open:
            self._drawer.close_panel()
            return True
        shown = self.local if self.part == "local" else self.discover
        if shown.shows_detail_alone:
            shown.show_list()
            return True
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the memory out where there is no room for it."""
        super().resizeEvent(event)
        self._arrange()
        wanted = self._parts.sizeHint().width() + self._facts.sizeHint().width() + 104
        self._facts_place.setVisible(wanted <= self._bar.width())

    def event(self, event: QEvent) -> bool:
        """Keep for the page itself the keys that search, and Esc while there is what to close."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and self._is_ours(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes; the keys to find something search."""
        if self._is_find(event):
            self.focus_search()
        elif event.key() != Qt.Key.Key_Escape or not self.go_back():
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Tell that somebody looks."""
        super().showEvent(event)
        self._arrange()
        self.watched_changed.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell that nobody looks."""
        super().hideEvent(event)
        self.watched_changed.emit(False)

    def _lay_out(self) -> None:
        self._bar = QWidget(self)
        self._bar.setFixedHeight(self.theme.size("header"))
        self._bar.setProperty("ground", "headLine")
        self._bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._bar.setAccessibleName(self.tr("Models"))
        self._bar_row = QHBoxLayout(self._bar)
        self._bar_row.setSpacing(8)
        self._bar_row.addWidget(self._back)
        self._bar_row.addWidget(self._parts)
        self._bar_row.addStretch(1)
        place = QHBoxLayout(self._facts_place)
        place.setContentsMargins(0, 0, 0, 0)
        place.addWidget(self._facts)
        self._facts_place.setMinimumWidth(1)  # it never keeps the window wide
        self._bar_row.addWidget(self._facts_place)
        self._bar_row.addWidget(self._downloads)
        self._parts.setAccessibleName(self.tr("Models"))
        self._stack.addWidget(self.discover)
        self._stack.addWidget(self.local)
        self._line.setProperty("line", True)
        self._line.setFixedWidth(1)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self._stack, 1)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self._line)
        self._row.addLayout(column, 1)

    def _order_stops(self) -> None:
        """Let the Tab key go from left to right, also to what was made later."""
        stops = [*self.filters.stops(), self._back, self._parts, *self.discover.stops()]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _place_filters(self) -> None:
        """Show the filters beside the list, or keep them for the drawer."""
        wide = self._width_class == "wide"
        beside = wide and self.part == "discover"
        self.filters.setVisible(beside or not wide)
        self._line.setVisible(beside)

    def _is_ours(self, event: QKeyEvent) -> bool:
        escapes = event.key() == Qt.Key.Key_Escape and self._can_go_back()
        return escapes or self._is_find(event)

    def _is_find(self, event: QKeyEvent) -> bool:
        return QKeySequence(event.keyCombination()) == self._find_keys

    def _can_go_back(self) -> bool:
        shown = self.local if self.part == "local" else self.discover
        return self._drawer.is_open or shown.shows_detail_alone

    def _on_back_clicked(self) -> None:
        if not self.go_back():
            self.back_requested.emit()

    def _on_local_discover_requested(self) -> None:
        self.show_part("discover")

    def _on_drawer_closed(self) -> None:
        if self.isVisible():
            self.discover.list.focus_filters_button()


class _Stack(QStackedWidget):
    """Needs the room of the part that is seen, not that of the other one."""

    def minimumSizeHint(self) -> QSize:
        """Return the least size of the current part."""
        current = self.currentWidget()
        return current.minimumSizeHint() if current is not None else QSize(0, 0)
