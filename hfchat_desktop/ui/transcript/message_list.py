"""A list of messages that builds only what can be seen.

Rows that were never shown have an estimated height. When one comes into view and is taller
or smaller than that, what the reader looks at stays where it is: everything is placed from
an anchor, a row that is on the screen already (or from the end, while that is followed).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from itertools import accumulate

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from hfchat_desktop.ui.theme import Theme
from hfchat_desktop.ui.transcript.answer_view import AnswerView
from hfchat_desktop.ui.transcript.formulas import Formulas
from hfchat_desktop.ui.transcript.latest_button import LatestButton
from hfchat_desktop.ui.transcript.message_view import MessageView
from hfchat_desktop.ui.transcript.question_view import QuestionView
from hfchat_desktop.ui.transcript.row import Row
from hfchat_desktop.ui.transcript.rule_line import Rule, RuleLines
from hfchat_desktop.ui.transcript.style import Style

BOTTOM = 24
STEP = 24  # px; one turn of the wheel is three
NEAR = 3  # px from the end that count as the end
_FAR = 10_000
_LATEST_GAP = 12


class MessageList(QAbstractScrollArea):
    """Rows below each other. It follows the end while it is scrolled to it."""

    regenerate_requested = Signal(object)
    edit_submitted = Signal(object, str)
    continue_requested = Signal(object)
    branch_requested = Signal(object, int)
    link_activated = Signal(str)
    copied = Signal()
    problem_action_requested = Signal(object, str)
    action_requested = Signal(object, str)  # message id; a key of `message_menu`
    rule_wished = Signal(str)  # the key of a rule between messages

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setViewport(QWidget(self))  # asked for Qt's own, Python makes all widget classes
        self.theme = theme
        self._formulas = Formulas(self)
        self._formulas.arrived.connect(self._on_formulas_arrived)
        self.style_ = Style(theme, formulas=self._formulas)
        self.rows: list[Row] = []
        self.index: dict[int, int] = {}  # place in `rows` by message id
        self.views: dict[int, MessageView] = {}  # by message id, only what is in view
        self.following = True
        self.top_room = 0.0  # px above the first message
        self._tops: list[float] = [0.0]
        self._anchor = 0  # row at the top of the view
        self._anchor_y = 0.0  # where its upper edge is, in the viewport
        self._arranging = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(STEP)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor)
        self._rules = RuleLines(theme, self.viewport())
        self._rules.wished.connect(self.rule_wished)
        self._latest = LatestButton(theme, self)
        self._latest.clicked.connect(self._on_latest_clicked)

    # --- rows and views -----------------------------------------------------------------

    def row(self, message_id: int) -> Row | None:
        """Return the row of a message, if it is in the list."""
        at = self.index.get(message_id)
        return None if at is None else self.rows[at]

    def set_rows(self, rows: list[Row], *, same_chat: bool) -> None:
        """Show other rows; of the same chat, the row at the top of the view stays there."""
        anchor_id = self.rows[self._anchor].message.id if self.rows and same_chat else None
        self.rows = rows
        self.index = {row.message.id: at for at, row in enumerate(rows)}
        for message_id, view in list(self.views.items()):
            if self.row(message_id) is not view.row:
                self.drop_view(message_id)
        if anchor_id in self.index:
            self._anchor = self.index[anchor_id]
        elif not same_chat or anchor_id is None:
            self._anchor, self._anchor_y, self.following = 0, 0.0, True
        else:
            self._anchor = min(self._anchor, max(0, len(rows) - 1))
        self.arrange()

    def set_rules(self, rules: Mapping[int, Rule]) -> None:
        """Show these lines at the messages of these numbers, and no others."""
        if self._rules.set_rules(rules):
            for row in self.rows:
                row.measured = False
            self.arrange()

    def view(self, at: int) -> MessageView:
        """Return the view of the row at a place, built if needed."""
        row = self.rows[at]
        view = self.views.get(row.message.id)
        if view is None:
            view = self.views[row.message.id] = self._make_view(row)
        return view

    def _make_view(self, row: Row) -> MessageView:
        kind = QuestionView if row.is_question else AnswerView
        view = kind(row, self.style_, self.viewport())
        view.resized.connect(self._on_view_resized)
        view.selection_begun.connect(self._on_view_selection_begun)
        view.step_requested.connect(self.on_view_step_requested)
        view.left_by_tab.connect(self.on_view_left_by_tab)
        view.regenerate_requested.connect(self.regenerate_requested)
        view.continue_requested.connect(self.continue_requested)
        view.branch_requested.connect(self.branch_requested)
        view.edit_submitted.connect(self.edit_submitted)
        view.problem_action_requested.connect(self.problem_action_requested)
        view.action_requested.connect(self.action_requested)
        view.link_activated.connect(self.link_activated)
        view.copied.connect(self.copied)
        view.place_wanted.connect(self._on_view_place_wanted)
        return view

    def drop_view(self, message_id: int) -> None:
        """Take the view of a message away; the keyboard goes to the list."""
        view = self.views.pop(message_id, None)
        if view is None:
            return
        focused = self.window().focusWidget()
        if focused is not None and (focused is view or view.isAncestorOf(focused)):
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        view.hide()
        view.deleteLater()
        view.row.forget_blocks()

    def rebuild(self) -> None:
        """Build all views anew, in other colours or sizes."""
        for message_id in list(self.views):
            self.drop_view(message_id)
        for row in self.rows:
            row.estimate(self.column_width())
        self.viewport().update()
        self.arrange()

    def show_row(self, row: Row) -> None:
        """Show what a row holds now."""
        view = self.views.get(row.message.id)
        if view is None:
            row.estimate(self.column_width())
        else:
            view.show_message()
            row.measured = False
        self.arrange()

    def column_width(self) -> float:
        """Return about how wide the column of text is, in pixels."""
        return min(self.style_.px(self.theme.size("proseMax")), self.width() - 32.0)

    # --- place --------------------------------------------------------------------------

    def scroll_to_end(self) -> None:
        """Go to the newest words and follow them."""
        self.following = True
        self.arrange()

    def scroll_to(self, message_id: int) -> None:
        """Bring a message to the top of the view."""
        at = self.index.get(message_id)
        if at is not None:
            self.anchor_at(at, 0.0)

    def anchor_at(self, at: int, y: float) -> None:
        """Bring the upper edge of a row to `y` in the view, as far as the list goes."""
        self.following = False
        self._anchor, self._anchor_y = at, y
        self.arrange()
        self.following = self.is_at_end()
        self._show_latest()

    def bring_into_view(self, at: int) -> None:
        """Scroll as little as needed to see a row, its beginning if it is too tall."""
        view = self.views.get(self.rows[at].message.id)
        height = self.viewport().height()
        if view is not None and view.y() >= 0 and view.y() + view.height() <= height:
            return
        tall = self._measure(at)
        below = at > self._anchor and tall <= height
        self.anchor_at(at, height - tall if below else 0.0)

    def is_at_end(self) -> bool:
        """Whether the newest words are in view."""
        bar = self.verticalScrollBar()
        return bar.value() >= bar.maximum() - NEAR

    @property
    def anchor(self) -> int:
        """The row at the top of the view."""
        return self._anchor

    # --- arranging ----------------------------------------------------------------------

    def arrange(self) -> None:
        """Build, measure and place what is in view, from the anchor or from the end."""
        if self._arranging:
            return
        self._arranging = True
        try:
            if self.rows:
                self._fill()
            else:
                self._tops = [0.0]
                self._set_bar(0, 0)
        finally:
            self._arranging = False
        self._show_latest()

    def _fill(self) -> None:
        height = self.viewport().height()
        last = len(self.rows) - 1
        if self.following:
            first, y = last, height - BOTTOM - self._measure(last)
        else:
            first, y = min(self._anchor, last), self._anchor_y
            self._measure(first)
        first, y = self._up(first, y)
        end_row, end = self._down(first, y, height)
        if end_row == last and end + BOTTOM < height:
            first, y = self._up(first, y + height - BOTTOM - end)
        if first == 0:
            y = min(y, self.top_room)
        first, y = self._skip(first, y)
        self._place(first, y, height)

    def _measure(self, at: int) -> float:
        """Build the view of a row and return its real height."""
        row = self.rows[at]
        view = self.view(at)
        width = self.viewport().width()
        if not row.measured or view.width() != width:
            view.beside = self.width() - width
            height = view.lay_out(width)
            row.height = float(height + self._rules.height(row.message.id))
            row.measured = True
            if view.width() != width or not view.keeps_picture:
                view.update()
            view.keeps_picture = False
            view.wanted = QSize(width, height)
        return row.height

    def _up(self, first: int, y: float) -> tuple[int, float]:
        """Go up to the first row that is in view."""
        while y > 0 and first > 0:
            first -= 1
            y -= self._measure(first)
        return first, y

    def _down(self, at: int, y: float, height: int) -> tuple[int, float]:
        """Return the last row in view, and where it ends."""
        end = y + self._measure(at)
        while end < height and at < len(self.rows) - 1:
            at += 1
            end += self._measure(at)
        return at, end

    def _skip(self, first: int, y: float) -> tuple[int, float]:
        """Go down past rows that are above the view."""
        while first < len(self.rows) - 1 and y + self.rows[first].height <= 0:
            y += self.rows[first].height
            first += 1
        return first, y

    def _place(self, first: int, y: float, height: int) -> None:
        """Put views where they belong, take away the others, and set the scroll bar."""
        self._anchor, self._anchor_y = first, y
        shown: set[int] = set()
        at = first
        while at < len(self.rows) and y < height:
            tall = self._measure(at)
            view = self.view(at)
            number = self.rows[at].message.id
            view.move(0, self._rules.place(number, round(y), view, view.column))
            view.resize(view.wanted)  # after the move: Qt then moves the picture, too
            if view.isHidden():
                view.show()
            shown.add(number)
            y += tall
            at += 1
        self._drop_hidden(shown)
        heights = (row.height for row in self.rows)
        self._tops = list(accumulate(heights, initial=self.top_room))
        total = self._tops[-1] + BOTTOM
        self._set_bar(round(self._tops[first] - self._anchor_y), round(total - height))

    def _drop_hidden(self, shown: set[int]) -> None:
        self._rules.show_only(shown)
        for message_id in [key for key in self.views if key not in shown]:
            view = self.views[message_id]
            if isinstance(view, QuestionView) and view.is_editing:
                view.move(0, -view.height() - _FAR)  # what is being typed is not lost
            else:
                self.drop_view(message_id)

    def _set_bar(self, value: int, maximum: int) -> None:
        bar = self.verticalScrollBar()
        bar.setPageStep(max(1, self.viewport().height()))
        bar.setRange(0, max(0, maximum))
        bar.setValue(max(0, min(value, bar.maximum())))

    def _show_latest(self) -> None:
        shown = not self.following and not self.is_at_end()
        if shown:
            view = self.viewport().geometry()
            x = self.rect().center().x() - self._latest.width() // 2
            self._latest.move(x, view.bottom() - self._latest.height() - _LATEST_GAP)
            self._latest.raise_()
        self._latest.setVisible(shown)

    # --- events and slots ---------------------------------------------------------------

    def scrollContentsBy(self, _dx: int, dy: int) -> None:
        """Follow the scroll bar."""
        if self._arranging or not self.rows:
            return
        bar = self.verticalScrollBar()
        if abs(dy) < self.viewport().height():
            self._anchor_y += dy
        else:
            at = bisect_right(self._tops, bar.value()) - 1
            self._anchor = max(0, min(at, len(self.rows) - 1))
            self._anchor_y = self._tops[self._anchor] - bar.value()
        self.following = self.is_at_end()
        self.arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out again what is in view; guess the rest."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            for row in self.rows:
                if row.message.id in self.views:
                    row.measured = False
                else:
                    row.estimate(self.column_width())
        self.arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self.theme.color("canvas"))
        painter.end()

    def on_view_step_requested(self, message_id: int, step: int, leaps: bool) -> None:
        """Move the keyboard to another message."""
        raise NotImplementedError

    def on_view_left_by_tab(self, forward: bool) -> None:
        """Move the keyboard out of the list."""
        raise NotImplementedError

    def _on_view_selection_begun(self, message_id: int) -> None:
        for other, view in self.views.items():
            if other != message_id:
                view.clear_selection()

    def _on_view_resized(self, message_id: int) -> None:
        row = self.row(message_id)
        if row is None:
            return
        row.measured = False
        following = self.following
        # What the reader folded out grows downwards, unless words come in below it.
        self.following = following and row.is_writing
        self.arrange()
        self.following = following and self.is_at_end()
        self._show_latest()

    def _on_view_place_wanted(self, message_id: int, y: float) -> None:
        """Bring a place in a message into view, unless it is there."""
        view, at = self.views.get(message_id), self.index.get(message_id)
        height = self.viewport().height()
        if view is not None and at is not None and not 0 <= view.y() + y <= height - 2 * STEP:
            self.anchor_at(at, height / 4 - y)

    def _on_formulas_arrived(self) -> None:
        changed = [view for view in self.views.values() if view.take_formulas()]
        for view in changed:
            view.row.measured = False
            view.update()
        if changed:
            self.arrange()

    def _on_latest_clicked(self) -> None:
        self.scroll_to_end()
