"""On this computer: the models that are here, and above them the downloads."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from hfchat_desktop.bridge.local_list import LocalListModel
from hfchat_desktop.core.local_order import LocalSort
from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.ui.buttons import TextButton
from hfchat_desktop.ui.catalogue.downloads_pane import DownloadsPane
from hfchat_desktop.ui.catalogue.local_cards import LocalCards
from hfchat_desktop.ui.catalogue.local_detail import LocalDetail
from hfchat_desktop.ui.catalogue.local_words import sort_words, sums_words, twice_words
from hfchat_desktop.ui.choice_field import ChoiceField
from hfchat_desktop.ui.mirroring import painter_of, seen_rect, set_margins
from hfchat_desktop.ui.notice_place import NoticePlace
from hfchat_desktop.ui.problem_words import Problem
from hfchat_desktop.ui.search_field import SearchField
from hfchat_desktop.ui.theme import Theme

_SIDE = 16
_TOP = 14
_GAP = 8
_LIST_LEAST, _LIST_MOST, _LIST_SHARE = 316, 440, 0.38
_DOWNLOADS_SHARE = 0.34  # of the height
_LONGEST_SEARCH = 200


class LocalPage(QWidget):
    """Told models through `model`, downloads through `downloads`; it tells what is wished.

    Paths are objects: as Qt's text a file name that is no UTF-8 would lose its odd bytes.
    """

    model_chosen = Signal(object)  # path
    chat_requested = Signal(object)
    favourite_changed = Signal(object, bool)
    delete_requested = Signal(object)
    add_requested = Signal()
    discover_requested = Signal()
    problem_action_requested = Signal(str)
    shown = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._narrow = False
        self._wanted = False
        self._problems = NoticePlace(theme, self)
        self.model = LocalListModel(self)
        self._above = QWidget(self)
        self.downloads = DownloadsPane(theme, self._above)
        self.search = SearchField(theme, "Ctrl+F", self)
        self._sort = ChoiceField(
            theme, [(sort.value, sort_words(sort)) for sort in LocalSort], self
        )
        self.cards = LocalCards(theme, self.model, self)
        self._sums = QLabel(self)
        self._twice = QLabel(self)
        self._add = TextButton(theme, self.tr("Add a file…"), "quiet", "plus", parent=self)
        self.detail = LocalDetail(theme, self)
        self._list = QWidget(self)
        self._side = QStackedWidget(self)
        self._found = QStackedWidget(self._list)
        self._whole = QStackedWidget(self)
        self._lay_out()
        self._connect()
        self._show_rows()

    def set_layout(self, width_class: str) -> None:
        """Arrange for "wide", "compact" or "narrow": one column at a time."""
        self._narrow = width_class == "narrow"
        self.detail.set_narrow(self._narrow)
        self._show_column(detail=False)
        self._fit_list()

    def regions(self) -> list[QWidget]:
        """Return the parts that F6 stops at."""
        return [self.downloads, self._list, self.detail]

    def focus_search(self) -> None:
        """Put the keyboard into the search field, its text selected."""
        self._show_column(detail=False)
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def show_downloads(self) -> None:
        """Show the list of downloads, also where it is empty, and give it the keyboard."""
        self._wanted = True
        self._above.show()
        self.downloads.focus_region()

    def refresh_downloads(self) -> None:
        """Show the list of downloads while there are any."""
        any_rows = bool(self.downloads.rows())
        self._above.setVisible(any_rows or self._wanted)

    @property
    def shows_detail_alone(self) -> bool:
        """Whether the page of a model hides the list, and Back leads to it."""
        return self._narrow and not self._side.isHidden()

    def show_list(self) -> None:
        """Show the list again where the page of a model hides it."""
        self._show_column(detail=False)

    def show_largest(self) -> None:
        """Show what takes most room first, to free some."""
        self.search.clear()
        self._sort.set_current(LocalSort.LARGEST.value)
        self._query()
        self._show_column(detail=False)
        self.cards.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_model(self, path: str) -> None:
        """Go to the page of a model."""
        self.cards.select(path)
        self.model_chosen.emit(path)
        self._show_column(detail=True)

    def show_detail(self, shown: bool) -> None:
        """Show the page of the chosen model, or that none is chosen."""
        self._side.setCurrentIndex(1 if shown else 0)
        if not shown:
            self._show_column(detail=False)

    def show_problem(self, problem: Problem, tone: str = "danger") -> None:
        """Tell above the models what happened; it stays until `clear_problem`."""
        self._problems.show_problem(problem, tone)

    def clear_problem(self) -> None:
        """Take the problem away."""
        self._problems.clear_problem()

    def showEvent(self, event: QShowEvent) -> None:
        """Tell that somebody looks."""
        super().showEvent(event)
        self.shown.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the list its share of the width."""
        super().resizeEvent(event)
        self.downloads.set_highest(round(self.height() * _DOWNLOADS_SHARE))
        self._fit_list()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line between list and page."""
        if self._narrow or self._whole.currentIndex() == 1:
            return
        painter = painter_of(self)
        left = seen_rect(self, self._list.geometry()).right() + 1
        top = self._whole.geometry().top()
        painter.fillRect(left, top, 1, self.height() - top, self.theme.color("border"))
        painter.end()

    # --- inside ----------------------------------------------------------------------

    def _lay_out(self) -> None:
        above = QVBoxLayout(self._above)
        above.setContentsMargins(_SIDE, _TOP, _SIDE, 0)
        above.addWidget(self.downloads)
        parts = QWidget(self)
        row = QHBoxLayout(parts)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(1)
        row.addWidget(self._list)
        row.addWidget(self._side, 1)
        self._lay_out_list()
        self._side.addWidget(self._hint_page())
        self._side.addWidget(self.detail)
        self._whole.addWidget(parts)
        self._whole.addWidget(self._empty_page())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._above)
        column.addWidget(self._whole, 1)
        self._above.hide()

    def _lay_out_list(self) -> None:
        self.search.setPlaceholderText(self.tr("Search on this computer"))
        self.search.setAccessibleName(self.tr("Search on this computer"))
        self.search.setMaxLength(_LONGEST_SEARCH)
        self._sort.setAccessibleName(self.tr("Sort by"))
        for label, tone in ((self._sums, "muted"), (self._twice, "secondary")):
            label.setFont(self.theme.font("caption"))
            label.setProperty("tone", tone)
            label.setWordWrap(True)
        order = QHBoxLayout()
        order.setSpacing(10)
        order.addWidget(self._sums, 1)
        order.addWidget(self._sort)
        head = QVBoxLayout()
        head.setContentsMargins(_SIDE, 0, _SIDE, 0)
        head.setSpacing(_GAP)
        head.addWidget(self.search)
        head.addLayout(order)
        head.addWidget(self._twice)
        head.addLayout(self._problems)
        nothing = QLabel(self.tr("No model on this computer matches."), self._found)
        nothing.setFont(self.theme.font("small"))
        nothing.setProperty("tone", "muted")
        nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        nothing.setContentsMargins(_SIDE, 40, _SIDE, 0)
        nothing.setWordWrap(True)
        self._found.addWidget(self.cards)
        self._found.addWidget(nothing)
        foot = QHBoxLayout()
        set_margins(foot, _SIDE - 8, 4, _SIDE, 8)
        foot.addWidget(self._add)
        foot.addStretch(1)
        column = QVBoxLayout(self._list)
        column.setContentsMargins(0, _TOP, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addSpacing(12)
        column.addWidget(self._found, 1)
        column.addLayout(foot)

    def _hint_page(self) -> QWidget:
        return _words_page(self.theme, self.tr("Choose a model to see what is known about it."), "")

    def _empty_page(self) -> QWidget:
        find = TextButton(self.theme, self.tr("Find models"), "primary", "library")
        add = TextButton(self.theme, self.tr("Add a file…"), "", "plus")
        find.clicked.connect(self.discover_requested)
        add.clicked.connect(self.add_requested)
        return _words_page(
            self.theme,
            self.tr("Download one that fits this computer, or add a GGUF file that you have."),
            self.tr("No models on this computer yet"),
            [find, add],
        )

    def _connect(self) -> None:
        self.search.textChanged.connect(self._on_search_text_changed)
        self.search.results_requested.connect(self._on_search_results_requested)
        self._sort.chosen.connect(self._on_sort_chosen)
        self._add.clicked.connect(self.add_requested)
        self._problems.action_requested.connect(self.problem_action_requested)
        self.cards.chosen.connect(self.model_chosen)
        self.cards.opened.connect(self._on_cards_opened)
        for part in (self.cards, self.detail):
            part.chat_requested.connect(self.chat_requested)
            part.favourite_changed.connect(self.favourite_changed)
            part.delete_requested.connect(self.delete_requested)
        self.detail.other_requested.connect(self.show_model)
        self.detail.back_requested.connect(self._on_detail_back_requested)
        self.downloads.close_requested.connect(self._on_downloads_close_requested)
        for signal in (self.model.modelReset, self.model.sums_changed):
            signal.connect(self._show_rows)

    def _show_rows(self) -> None:
        sums = self.model.sums
        self._whole.setCurrentIndex(0 if sums.count else 1)
        self._found.setCurrentIndex(0 if self.model.rowCount() else 1)
        self._sums.setText(sums_words(sums))
        twice = twice_words(sums)
        self._twice.setText(twice)
        self._twice.setVisible(bool(twice))
        self.update()

    def _show_column(self, *, detail: bool) -> None:
        shows_detail = detail and self._side.currentIndex() == 1
        self._list.setVisible(not (self._narrow and shows_detail))
        self._side.setVisible(not self._narrow or shows_detail)
        if self._narrow and shows_detail:
            self.detail.focus_region()

    def _fit_list(self) -> None:
        if self._narrow:
            self._list.setMinimumWidth(0)
            self._list.setMaximumWidth(16777215)
            return
        wide = round(self.width() * _LIST_SHARE)
        self._list.setFixedWidth(max(_LIST_LEAST, min(_LIST_MOST, wide)))

    def _query(self) -> None:
        words = plain_label(self.search.text(), longest=_LONGEST_SEARCH)
        sort = LocalSort(str(self._sort.currentData()))
        self.model.set_query(words, sort)
        self._show_rows()

    def _on_search_text_changed(self) -> None:
        self._query()

    def _on_search_results_requested(self) -> None:
        self.cards.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_sort_chosen(self) -> None:
        self._query()

    def _on_cards_opened(self, path: str) -> None:
        self.model_chosen.emit(path)
        if self._narrow:
            self._show_column(detail=True)

    def _on_detail_back_requested(self) -> None:
        self._show_column(detail=False)
        self.cards.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_downloads_close_requested(self) -> None:
        self._wanted = False
        self._above.hide()


def _words_page(
    theme: Theme, words: str, title: str, buttons: list[TextButton] | None = None
) -> QWidget:
    """Return a page with a quiet sentence in its middle, and what can be done."""
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(24, 24, 24, 24)
    column.setSpacing(_GAP)
    column.addStretch(2)
    for text, font, tone in ((title, "heading", ""), (words, "ui", "secondary")):
        if not text:
            continue
        label = QLabel(text)
        label.setFont(theme.font(font))
        label.setProperty("tone", tone)
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(label)
    row = QHBoxLayout()
    row.setSpacing(_GAP)
    row.addStretch(1)
    for button in buttons or []:
        row.addWidget(button)
    row.addStretch(1)
    column.addSpacing(_GAP)
    column.addLayout(row)
    column.addStretch(3)
    return page
