"""An answer: who wrote it, what it thought, the prose, and what one can do with it."""

from __future__ import annotations

import math
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from hfchat_desktop.ui.mirroring import below_start
from hfchat_desktop.ui.transcript.answer_foot import AnswerFoot
from hfchat_desktop.ui.transcript.answer_head import AnswerHead
from hfchat_desktop.ui.transcript.branch import BranchSwitch
from hfchat_desktop.ui.transcript.message_view import MessageView
from hfchat_desktop.ui.transcript.more_bar import MoreBar
from hfchat_desktop.ui.transcript.row import Row, Trouble
from hfchat_desktop.ui.transcript.stack import Stack
from hfchat_desktop.ui.transcript.style import Style
from hfchat_desktop.ui.transcript.text_box import TextBox

if TYPE_CHECKING:
    from hfchat_desktop.ui.menu import Menu
    from hfchat_desktop.ui.notice import Notice

_ABOVE = 14
_HEAD_GAP = 8
_NOTICE_GAP = 12
_CARET = QRectF(0, 0, 8, 17)
_OVERHANG = 6  # px that letters with accents reach out of their line
_BOX_PADDING = 12
_BOX_RADIUS = 12
_BOX_GAP = 10
_TICK_MS = 1_000  # where nothing blinks


class AnswerView(MessageView):
    """Head, thoughts, blocks, problem and foot, from top to bottom."""

    def __init__(self, row: Row, style: Style, parent: QWidget) -> None:
        super().__init__(row, style, parent)
        self._thoughts = Stack(self, "small", "textSecondary")
        self._thought_box = QRectF()
        self._caret_on = True
        self._notice: Notice | None = None
        self._shown_trouble: Trouble | None = None
        self._branch: BranchSwitch | None = None
        self.more = MoreBar(row, style, self)
        self.more.grew.connect(self._on_more_grew)
        self.head = AnswerHead(row, style, self)
        self.foot = AnswerFoot(row, style, self)
        self.head.pill_clicked.connect(self._on_head_pill_clicked)
        self.foot.wished.connect(self._on_foot_wished)
        self._tick_timer = QTimer(self)
        self._tick_timer.timeout.connect(self._on_tick_timer_timeout)
        self.show_message()

    def speaker(self) -> str:
        """Return who wrote it, and how it ended."""
        words = self.tr("{model} answered").format(model=self.head.name())
        state = self.foot.state_words()
        return f"{words} ({state})" if state else words

    # --- what it shows ------------------------------------------------------------------

    def show_message(self) -> None:
        """Show all of what `row` holds now."""
        self.flow.set_blocks(self.row.blocks())
        self._branch = self.branch_switch(self._branch)
        self.head.show_pill()
        self.more.show_controls()
        self.foot.show_controls()
        self._show_trouble()
        self._set_ticking()
        self.tell_name()
        self.update()

    def show_news(self, first: int) -> int:
        """Show words that were added: blocks from `first` on.

        Return how far down nothing looks other than before, in pixels.
        """
        caret = self._caret_rect()
        top = self.flow.set_blocks(self.row.blocks(), first)
        if not caret.isNull():  # it goes to the new end
            top = min(top, caret.top())
        self.head.show_pill()
        self._set_ticking()
        return max(0, int(top) - _OVERHANG) if math.isfinite(top) else 0

    def show_live(self) -> None:
        """Show progress and speed again."""
        self.update(0, 0, self.width(), self.head.bottom())

    def _show_trouble(self) -> None:
        trouble = self.row.trouble
        if trouble is self._shown_trouble:
            return
        self._shown_trouble = trouble
        if self._notice is not None:
            self._notice.hide()
            self._notice.deleteLater()
            self._notice = None
        if trouble is not None:
            from hfchat_desktop.ui.notice import Notice  # seldom seen

            words = (trouble.title, trouble.detail, trouble.actions)
            self._notice = Notice(self.style_.theme, *words, parent=self)
            self._notice.action_requested.connect(self._on_notice_action_requested)
            self._notice.show()

    def _set_ticking(self) -> None:
        if not self.row.is_writing:
            self._tick_timer.stop()
            self._caret_on = True
        elif not self._tick_timer.isActive():
            blink = self.style_.theme.duration("caretBlink")
            self._tick_timer.start(blink // 2 if blink else _TICK_MS)

    # --- layout -------------------------------------------------------------------------

    def lay_out(self, width: int) -> int:
        """Arrange all parts below each other."""
        column = self.set_column(width)
        y = self.head.lay_out(column, _ABOVE) + _HEAD_GAP
        y = self._lay_out_thoughts(column, y)
        self.flow.lay_out(column.width())
        self.flow.place(self.seen_x(column.x(), column.width()), y)
        y += self.flow.height if self.flow.views else -_HEAD_GAP
        y = self.more.lay_out(column.x(), y)
        y = self._lay_out_notice(column, y)
        return round(self.foot.lay_out(column, y, self._branch))

    def _lay_out_thoughts(self, column: QRectF, y: float) -> float:
        self._thought_box = QRectF()
        if not self.row.thinking_shown or not self.row.thinking:
            if self._thoughts.views:
                self._thoughts.set_blocks([])
            return y
        self._thoughts.set_blocks(self.row.thought_blocks())
        self._thoughts.lay_out(column.width() - 2 * _BOX_PADDING - 4)
        left = self.seen_x(column.x(), column.width())
        self._thoughts.place(left + _BOX_PADDING + 2, y + _BOX_PADDING - 2)
        height = self._thoughts.height + 2 * _BOX_PADDING - 4
        self._thought_box = QRectF(left, y, column.width(), height)
        return y + height + _BOX_GAP

    def _lay_out_notice(self, column: QRectF, y: float) -> float:
        if self._notice is None:
            return y
        across = int(column.width())
        height = self._notice.heightForWidth(across)
        if height <= 0:
            height = self._notice.sizeHint().height()
        y += _NOTICE_GAP
        left = int(self.seen_x(column.x(), column.width()))
        self._notice.setGeometry(left, int(y), across, height)
        return y + height

    # --- paint --------------------------------------------------------------------------

    def paint_parts(self, painter: QPainter, clip: QRectF) -> None:
        """Paint what is not a control."""
        if clip.top() < self.head.bottom():
            self.head.paint(painter)
        if self._thought_box.intersects(clip):
            painter.setPen(self.style_.theme.pen("border"))
            painter.setBrush(self.style_.color("surface"))
            box = self._thought_box.adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(box, _BOX_RADIUS, _BOX_RADIUS)
            self._thoughts.paint(painter, clip)
        self.flow.paint(painter, clip)
        if self.row.is_writing and self._caret_on:
            self._paint_caret(painter)
        self.foot.paint(painter)

    def _caret_rect(self) -> QRectF:
        leaf = self.flow.last_leaf()
        if leaf is None:
            return QRectF()
        point = leaf.end_point()
        before = isinstance(leaf, TextBox) and leaf.is_rtl
        x = point.x() - 1 - _CARET.width() if before else point.x() + 1
        return _CARET.translated(x, point.y() - _CARET.height() / 2)

    def _paint_caret(self, painter: QPainter) -> None:
        caret = self._caret_rect()
        if not caret.isNull():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.style_.color("accent"))
            painter.drawRoundedRect(caret, 2, 2)

    def stacks(self) -> list[Stack]:
        """Return what holds the texts: thoughts first where they are open."""
        return [self._thoughts, self.flow]

    # --- wishes -------------------------------------------------------------------------

    def fill_menu(self, menu: Menu) -> None:
        """Offer another version, to go on, and to rate it."""
        if self.row.is_writing:
            return
        for words, icon, key in (
            (self.tr("Regenerate"), "refresh-cw", "again"),
            (self.tr("Regenerate in another way…"), "", "again_menu"),
            (self.tr("Add an answer from elsewhere…"), "file-input", "add_answer"),
            (self.tr("Continue"), "play", "go_on"),
            (self.tr("Edit"), "pencil", "edit"),
            (self.tr("Good answer"), "thumbs-up", "rate_up"),
            (self.tr("Bad answer"), "thumbs-down", "rate_down"),
            (self.tr("Rate with stars"), "star", "stars"),
        ):
            if key != "go_on" or self.foot.can_go_on():
                menu.add(words, icon, partial(self._on_foot_wished, key))

    def anchor(self, key: str) -> QWidget:
        """Return the button that a wish comes from."""
        return self.foot.actions.button(key) or self.foot.actions.button("more") or self

    def _on_head_pill_clicked(self) -> None:
        self.row.thinking_shown = not self.row.thinking_shown
        self.head.show_pill()
        self.resized.emit(self.row.message.id)
        self.update()

    def _on_more_grew(self, first: int) -> None:
        self.flow.set_blocks(self.row.blocks(), first)
        self.resized.emit(self.row.message.id)
        self.update()

    def _on_foot_wished(self, key: str) -> None:
        if key == "copy":
            self.copy_message()
        elif key == "again":
            self.regenerate_requested.emit(self.row.message.id)
        elif key == "go_on":
            self.continue_requested.emit(self.row.message.id)
        elif key == "more":
            button = self.anchor(key)
            self.open_menu(below_start(button))
        else:
            self.action_requested.emit(self.row.message.id, "unpin" if key == "pin" else key)

    def _on_notice_action_requested(self, key: str) -> None:
        self.problem_action_requested.emit(self.row.message.id, key)

    def _on_tick_timer_timeout(self) -> None:
        if self.style_.theme.duration("caretBlink"):
            self._caret_on = not self._caret_on
            self.update(self._caret_rect().toAlignedRect().adjusted(-1, -1, 1, 1))
        if self.row.is_thinking:
            self.row.count_thinking()
            self.head.show_pill()
