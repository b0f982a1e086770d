"""The Ratings page: the scores as table and plot, and the rated answers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from hfchat_desktop.core.score_table import Column
from hfchat_desktop.ui.buttons import IconButton, TextButton
from hfchat_desktop.ui.icons import pixmap
from hfchat_desktop.ui.notice_place import NoticePlace
from hfchat_desktop.ui.problem_words import Problem
from hfchat_desktop.ui.ratings.empty import EmptyRatings
from hfchat_desktop.ui.ratings.plot import PlotCard
from hfchat_desktop.ui.ratings.rated_list import RatedList
from hfchat_desktop.ui.ratings.score_line import ScoreLine
from hfchat_desktop.ui.ratings.score_table import ScoreTable
from hfchat_desktop.ui.ratings.tools import RatingTools
from hfchat_desktop.ui.scrolling import scrolled
from hfchat_desktop.ui.segmented import Segmented
from hfchat_desktop.ui.theme import Theme

_SIDE, _SIDE_NARROW = 24, 12
_BESIDE_FROM = 1080  # px of the page from which the plot stands beside the table
_PLOT_WIDTH = 384
_ICON = 16


class RatingsPage(QWidget):
    """Told lines and rows by its controller; it tells what is wished."""

    back_requested = Signal()
    watched_changed = Signal(bool)  # whether a person can see the page
    view_changed = Signal()  # something else is to be counted or shown
    order_requested = Signal(object)  # Column
    export_requested = Signal()
    answer_chosen = Signal(object)  # RatedAnswer

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._width_class = "wide"
        self._group: ScoreLine | None = None
        self._problems = NoticePlace(theme, self)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("ground", "canvas")
        self.tools = RatingTools(theme, self)
        self.table = ScoreTable(theme)
        self.plot = PlotCard(theme)
        self.answers = RatedList(theme, self)
        self.empty = EmptyRatings(theme, self)
        self._make_bar()
        self._lay_out()
        self._connect()
        self.set_layout("wide")
        self.set_counts(0, 0, 0)

    # --- what is chosen ------------------------------------------------------------------------

    @property
    def by(self) -> str:
        """What is added up by: "model", "persona" or "topic"."""
        return self.tools.by.current()

    @property
    def part(self) -> str:
        """Which part is shown: "scores" or "answers"."""
        return self.parts.current()

    @property
    def group(self) -> ScoreLine | None:
        """Whose answers are shown, None for all."""
        return self._group

    # --- what is shown -------------------------------------------------------------------------

    def set_rows(self, model: QAbstractItemModel) -> None:
        """Show these rows as the rated answers; called once."""
        self.answers.set_rows(model)

    def set_lines(self, lines: Sequence[ScoreLine], column: Column, *, turned: bool) -> None:
        """Show the scores in their order."""
        self.table.set_order(column, turned=turned)
        self.table.set_lines(lines, self.by)
        self.tools.set_order(column)
        self.plot.set_lines(lines)

    def set_counts(self, every: int, counted: int, listed: int) -> None:
        """Say how many ratings there are, how many of them count, and how many are listed."""
        told = self.tr("%n rating(s), all on this computer", "", every)
        if counted != every:
            told = self.tr("{counted} of {every} ratings, all on this computer").format(
                counted=self.locale().toString(counted), every=self.locale().toString(every)
            )
        self._count.setText(told if every else "")
        self._arrange()
        self.empty.show_for(nothing_at_all=not every)
        self.tools.setVisible(bool(every))
        for button in (self.export, self.export_icon):
            button.setEnabled(bool(every))
        self._nothing = {"scores": not counted, "answers": not listed}
        self._show_part()

    def show_part(self, part: str) -> None:
        """Go to "scores" or "answers"."""
        self.parts.set_current(part)
        self._show_part()

    def show_group(self, line: ScoreLine | None) -> None:
        """Show the answers of one group, or None for those of all."""
        self._group = line
        self.tools.set_group(line.name if line is not None else "")
        self.show_part("answers")
        self.view_changed.emit()
        self.answers.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_problem(self, problem: Problem) -> None:
        """Tell above the ratings what failed; it stays until it is closed."""
        self._problems.show_problem(problem)

    def clear_problem(self) -> None:
        """Take the problem away."""
        self._problems.clear_problem()

    def set_layout(self, width_class: str) -> None:
        """Arrange for "wide", "compact" or "narrow"."""
        self._width_class = width_class
        narrow = width_class == "narrow"
        side = _SIDE_NARROW if narrow else _SIDE
        self._back.setVisible(narrow)
        self._title.setVisible(not narrow)
        self.export.setVisible(not narrow)
        self.export_icon.setVisible(narrow)
        self._bar_row.setContentsMargins(8 if narrow else side, 0, 8 if narrow else side, 1)
        self._inner.setContentsMargins(side, 4, side, side)
        self._tools_row.setContentsMargins(side, 14, side, 10)
        self._problems.setContentsMargins(side, 0, side, 0)
        self._list_row.setContentsMargins(side - 12, 0, side - 12, 0)
        self._arrange()

    def regions(self) -> list[QWidget]:
        """Return the parts that F6 stops at."""
        return [self._bar, self.tools, self._stack]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the plot beside the table where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        """Tell that somebody looks."""
        super().showEvent(event)
        self.watched_changed.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell that nobody looks."""
        super().hideEvent(event)
        self.watched_changed.emit(False)

    # --- inside --------------------------------------------------------------------------------

    def _make_bar(self) -> None:
        theme = self.theme
        self._bar = QWidget(self)
        self._bar.setFixedHeight(theme.size("header"))
        self._bar.setProperty("ground", "headLine")
        self._bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._bar.setAccessibleName(self.tr("Ratings"))
        self._back = IconButton(theme, "arrow-left", self.tr("Back"), parent=self._bar)
        self._title = QLabel(self.tr("Ratings"), self._bar)
        self._title.setFont(theme.font("heading"))
        options = [("scores", self.tr("Scores")), ("answers", self.tr("Answers"))]
        self.parts = Segmented(theme, options, self._bar)
        self.parts.setAccessibleName(self.tr("Ratings"))
        self._count = QLabel(self._bar)
        self._count.setFont(theme.font("small"))
        self._count.setProperty("tone", "secondary")
        words = self.tr("Export")
        self.export = TextButton(theme, words, "", "file-output", parent=self._bar)
        self.export_icon = IconButton(theme, "file-output", words, parent=self._bar)
        self._bar_row = QHBoxLayout(self._bar)
        self._bar_row.setSpacing(14)
        self._bar_row.addWidget(self._back)
        self._bar_row.addWidget(self._title)
        self._bar_row.addWidget(self.parts)
        self._bar_row.addStretch(1)
        for widget in (self._count, self.export, self.export_icon):
            self._bar_row.addWidget(widget)

    def _lay_out(self) -> None:
        self._stack = QStackedWidget(self)
        self._scroll = self._make_scores()
        self._list_place = QWidget(self)
        self._list_row = QHBoxLayout(self._list_place)
        self._list_row.addWidget(self.answers)
        for widget in (self._scroll, self._list_place, self.empty):
            self._stack.addWidget(widget)
        self._tools_row = QHBoxLayout()
        self._tools_row.addWidget(self.tools)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addLayout(self._tools_row)
        column.addLayout(self._problems)
        column.addWidget(self._stack, 1)

    def _make_scores(self) -> QScrollArea:
        inside = QWidget(self)
        self._inner = QVBoxLayout(inside)
        self._inner.setSpacing(16)
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._both.setSpacing(_SIDE)
        top = Qt.AlignmentFlag.AlignTop
        self._both.addWidget(self.table, 1, top)
        self._both.addWidget(self.plot, 0, top)
        self._inner.addLayout(self._both)
        note = QHBoxLayout()
        note.setSpacing(8)
        self._note_icon = QLabel(inside)
        self._note = QLabel(
            " ".join(
                (
                    self.tr("Ratings stay on this computer."),
                    self.tr("The small numbers are the range that is 95% sure."),
                    self.tr(
                        "A rank needs 10 ratings. It counts the stars, and where there are none "
                        "a thumb up as five and a thumb down as one."
                    ),
                )
            ),
            inside,
        )
        self._note.setFont(self.theme.font("small"))
        self._note.setProperty("tone", "secondary")
        self._note.setWordWrap(True)
        note.addWidget(self._note_icon, 0, top)
        note.addWidget(self._note, 1)
        self._inner.addLayout(note)
        self._inner.addStretch(1)
        return scrolled(inside, self)

    def _connect(self) -> None:
        self._back.clicked.connect(self.back_requested)
        self._problems.action_requested.connect(self.clear_problem)
        self.empty.chats_requested.connect(self.back_requested)
        self.empty.all_requested.connect(self._on_empty_all_requested)
        self.parts.chosen.connect(self._show_part)
        self.tools.changed.connect(self._on_tools_changed)
        self.tools.order_requested.connect(self.order_requested)
        self.tools.group_cleared.connect(self._on_tools_group_cleared)
        self.table.order_requested.connect(self.order_requested)
        self.table.stacked_changed.connect(self.tools.set_stacked)
        self.table.line_chosen.connect(self.show_group)
        self.answers.answer_chosen.connect(self.answer_chosen)
        for button in (self.export, self.export_icon):
            button.clicked.connect(self.export_requested)
        self.theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _show_part(self) -> None:
        shown = self._scroll if self.part == "scores" else self._list_place
        self._stack.setCurrentWidget(self.empty if self._nothing[self.part] else shown)
        self.tools.set_part(self.part)

    def _arrange(self) -> None:
        beside = self.width() >= _BESIDE_FROM
        ways = QBoxLayout.Direction
        self._both.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        self._both.setSpacing(_SIDE if beside else 16)
        self.plot.setMinimumWidth(_PLOT_WIDTH if beside else 0)
        self.plot.setMaximumWidth(_PLOT_WIDTH if beside else 16_777_215)
        narrow = self._width_class == "narrow"
        used = (self._title, self.parts, self._count, self.export)
        room = sum(widget.sizeHint().width() + 24 for widget in used)
        self._count.setVisible(not narrow and room + _SIDE <= self.width())

    def _on_tools_changed(self) -> None:
        if self._group is not None and self.part == "scores":
            self._group = None
            self.tools.set_group("")
        self.view_changed.emit()

    def _on_tools_group_cleared(self) -> None:
        self.show_group(None)

    def _on_empty_all_requested(self) -> None:
        self._group = None
        self.tools.set_group("")
        self.tools.show_all()

    def _on_theme_changed(self) -> None:
        ratio = self.devicePixelRatioF()
        self._note_icon.setPixmap(pixmap(self.theme, "info", "textSecondary", _ICON, ratio))
