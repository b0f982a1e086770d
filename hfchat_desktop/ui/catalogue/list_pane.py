"""The middle of the catalogue: search, order, the cards, and where they are from."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QLocale, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from hfchat_desktop.core.catalogue import Sort
from hfchat_desktop.ui.announce import announce
from hfchat_desktop.ui.buttons import TextButton
from hfchat_desktop.ui.catalogue.card_list import CardList
from hfchat_desktop.ui.catalogue.fact_words import sort_words
from hfchat_desktop.ui.catalogue.skeleton import Skeleton
from hfchat_desktop.ui.catalogue.source_line import SourceLine
from hfchat_desktop.ui.choice_field import ChoiceField
from hfchat_desktop.ui.notice_place import NoticePlace
from hfchat_desktop.ui.problem_words import Problem
from hfchat_desktop.ui.search_field import SearchField
from hfchat_desktop.ui.theme import Theme

_TOP = 14
_SIDE = 16
_GAP = 8
_BESIDE = 10
_LONGEST_SEARCH = 200


class ListPane(QWidget):
    """Shows the rows of `model` (see `bridge.catalogue_list`); it only tells what is wished."""

    text_changed = Signal(str)
    sort_changed = Signal(object)  # Sort
    filters_requested = Signal()
    clear_requested = Signal()
    problem_action_requested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model: QAbstractItemModel | None = None
        self._loading = False
        self._problems = NoticePlace(theme, self)
        self.search = SearchField(theme, "Ctrl+F", self)
        self._filters = TextButton(
            theme, self.tr("Filters"), "", "list-filter", measure="small", parent=self
        )
        self._count = QLabel(self)
        self._sort_words = QLabel(self.tr("Sort by"), self)
        options = [(sort.value, sort_words(sort)) for sort in Sort]
        self._sort = ChoiceField(theme, options, self)
        self.cards = CardList(theme, self)
        self.source = SourceLine(theme, self)
        self.skeleton = Skeleton(theme, self)
        self._order = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._stack = QStackedWidget(self)
        self._column = QVBoxLayout(self)
        self._lay_out()
        self._connect()
        self.set_filters_button(shown=False)
        self._show_page()

    def set_model(self, model: QAbstractItemModel) -> None:
        """Show these rows; called once."""
        self._model = model
        self.cards.set_rows(model)
        for signal in (model.modelReset, model.rowsInserted, model.rowsRemoved):
            signal.connect(self._show_page)
        self._show_page()

    def set_filters_button(self, *, shown: bool) -> None:
        """Offer the filters by a button, where they have no column of their own."""
        self._filters.setVisible(shown)
        self._count.setVisible(not shown)
        self._arrange_order()

    def set_filter_count(self, count: int) -> None:
        """Say on the button how many filters are in force."""
        words = self.tr("Filters {count}").format(count=QLocale().toString(count))
        self._filters.set_label(words if count else self.tr("Filters"))
        self._arrange_order()

    def set_loading(self, loading: bool) -> None:
        """Say whether models are awaited: grey cards where there are none yet."""
        if loading != self._loading:
            self._loading = loading
            self._show_page()

    def show_problem(self, problem: Problem, tone: str = "danger") -> None:
        """Tell above the cards what happened; the models at hand stay."""
        self._problems.show_problem(problem, tone)

    def clear_problem(self) -> None:
        """Take the problem away."""
        self._problems.clear_problem()

    def focus_search(self) -> None:
        """Put the keyboard into the search field, its text selected."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def focus_filters_button(self) -> None:
        """Give the keyboard back to the button that opened the filters."""
        self._filters.setFocus(Qt.FocusReason.OtherFocusReason)

    def stops(self) -> list[QWidget]:
        """Return what can take the keyboard, in order."""
        return [self.search, self._filters, self._sort, self.cards, self.source.button]

    def focus_region(self) -> None:
        """Take the keyboard: the cards, or the search field where there are none."""
        if self._row_count():
            self.cards.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.focus_search()

    def _lay_out(self) -> None:
        self.search.setPlaceholderText(self.tr("Search models"))
        self.search.setAccessibleName(self.tr("Search models"))
        self.search.setMaxLength(_LONGEST_SEARCH)
        self._sort.setAccessibleName(self.tr("Sort by"))
        self._sort.setProperty("measure", "small")
        for label in (self._count, self._sort_words):
            label.setFont(self._theme.font("caption"))
            label.setProperty("tone", "muted")
        order = self._order
        order.setSpacing(_BESIDE)
        order.addWidget(self._filters, 0, Qt.AlignmentFlag.AlignLeft)
        order.addWidget(self._count)
        order.addStretch(1)
        order.addWidget(self._sort_words)
        order.addWidget(self._sort)
        head = QVBoxLayout()
        head.setContentsMargins(_SIDE, 0, _SIDE, 0)
        head.setSpacing(_GAP)
        head.addWidget(self.search)
        head.addLayout(order)
        head.addLayout(self._problems)
        for page in (self.cards, self.skeleton, self._empty_page()):
            self._stack.addWidget(page)
        self._column.setContentsMargins(0, _TOP, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(head)
        self._column.addSpacing(12)
        self._column.addWidget(self._stack, 1)
        self._column.addWidget(self.source)

    def _empty_page(self) -> QWidget:
        page = QWidget(self)
        words = QLabel(self.tr("No model matches"), page)
        words.setFont(self._theme.font("ui"))
        words.setProperty("tone", "secondary")
        clear = TextButton(self._theme, self.tr("Clear filters"), "link", parent=page)
        clear.clicked.connect(self.clear_requested)
        column = QVBoxLayout(page)
        column.setContentsMargins(_SIDE, 48, _SIDE, 0)
        column.setSpacing(_GAP)
        column.addWidget(words, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(clear, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        return page

    def _connect(self) -> None:
        self.search.textChanged.connect(self.text_changed)
        self.search.results_requested.connect(self.focus_region)
        self._sort.chosen.connect(self._on_sort_chosen)
        self._filters.clicked.connect(self.filters_requested)
        self._problems.action_requested.connect(self.problem_action_requested)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out the words before the order where there is no room for them."""
        super().resizeEvent(event)
        self._arrange_order()

    def _arrange_order(self) -> None:
        """Use two lines where the button of the filters has no room beside the order."""
        by_button = not self._filters.isHidden()
        words_fit = self._have_room(self._count, self._sort_words, self._sort)
        self._sort_words.setVisible(not by_button and words_fit)
        one_line = not by_button or self._have_room(self._filters, self._sort)
        way = QBoxLayout.Direction
        self._order.setDirection(way.LeftToRight if one_line else way.TopToBottom)

    def _have_room(self, *parts: QWidget) -> bool:
        needed = sum(part.sizeHint().width() + _BESIDE for part in parts)
        return 2 * _SIDE + needed <= self.width() + _BESIDE

    def _row_count(self) -> int:
        return self._model.rowCount() if self._model is not None else 0

    def _show_page(self) -> None:
        rows = self._row_count()
        self._count.setText(self.tr("%n model(s)", "", rows))
        self._count.setAccessibleName(self._count.text())
        self._arrange_order()
        if rows:
            self._stack.setCurrentIndex(0)
        else:
            self._stack.setCurrentIndex(1 if self._loading else 2)

    def announce_count(self) -> None:
        """Let a screen reader say how many models there are."""
        announce(self, self._count.text())

    def _on_sort_chosen(self, key: str) -> None:
        self.sort_changed.emit(Sort(key))
