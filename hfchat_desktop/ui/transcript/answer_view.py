"""An answer: who wrote it, what it thought, the prose, and what one can do with it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QWidget

from hfchat_desktop.core.chats import ReplyState
from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.ui.menu import Menu
from hfchat_desktop.ui.model_tile import paint_tile, tile_letter, tile_of
from hfchat_desktop.ui.notice import Notice
from hfchat_desktop.ui.transcript.block_view import Leaf
from hfchat_desktop.ui.transcript.branch import BranchSwitch
from hfchat_desktop.ui.transcript.controls import SIDE, FlatButton
from hfchat_desktop.ui.transcript.figures import (
    Piece,
    live_pieces,
    paint_pieces,
    pieces_width,
    seconds,
    stats_text,
    tokens_text,
)
from hfchat_desktop.ui.transcript.message_view import MessageView
from hfchat_desktop.ui.transcript.row import Row, Trouble
from hfchat_desktop.ui.transcript.stack import Stack
from hfchat_desktop.ui.transcript.style import Style

_ABOVE = 14
_HEAD = 28
_TILE = 22
_HEAD_GAP = 8
_GAP = 8
_STEP = 30  # from one button to the next
_CARET = QRectF(0, 0, 8, 17)
_SMALL_CARET = QRectF(0, 0, 6, 12)
_BOX_PADDING = 12
_BLINK_HALF = 2
_PILL_GAP = 10
_LEAST_S = 0.05  # of thinking, to say how long it took


class AnswerView(MessageView):
    """Header, thoughts, blocks, then state, problem and actions, from top to bottom."""

    def __init__(self, row: Row, style: Style, parent: QWidget) -> None:
        super().__init__(row, style, parent)
        theme = style.theme
        self._thoughts = Stack(self, "small", "textSecondary")
        self._thought_box = QRectF()
        self._live_area = QRectF()
        self._stats_area = QRectF()
        self._state_area = QRectF()
        self._caret_on = True
        self._notice: Notice | None = None
        self._shown_trouble: Trouble | None = None
        self._pill: FlatButton | None = None  # these three are made when they are wanted
        self._branch: BranchSwitch | None = None
        self._go_on: FlatButton | None = None
        self._copy = FlatButton(theme, self, self.tr("Copy"), "copy")
        self._again = FlatButton(theme, self, self.tr("Regenerate"), "refresh-cw")
        self._copy.clicked.connect(self._on_copy_clicked)
        self._again.clicked.connect(self._on_again_clicked)
        self._tick_timer = QTimer(self)
        self._tick_timer.timeout.connect(self._on_tick_timer_timeout)
        self.show_message()

    def speaker(self) -> str:
        """Return who wrote it, and how far."""
        name = self._name()
        state = self._state_words()
        return self.tr("{model} answered").format(model=name) + (f" ({state})" if state else "")

    # --- what it shows ------------------------------------------------------------------

    def show_message(self) -> None:
        """Show all of what `row` holds now."""
        row = self.row
        self.flow.set_blocks(row.blocks())
        self._branch = self.branch_switch(self._branch)
        finished = not row.is_writing
        self._copy.setVisible(finished and bool(row.text))
        self._again.setVisible(finished)
        self._show_go_on()
        self._show_pill()
        self._show_trouble()
        self._set_ticking()
        self.tell_name()
        self.update()

    def show_news(self, first: int) -> None:
        """Show words that were added: blocks from `first` on."""
        self.flow.set_blocks(self.row.blocks(), first)
        if self.row.thinking_shown:
            self._thoughts.set_blocks(self.row.thought_blocks())
        self._show_pill()
        self._set_ticking()

    def first_change(self, first: int) -> int:
        """Return how far down nothing changes when blocks from `first` on do, in pixels."""
        views = self.flow.views
        return int(views[first].y) - 2 if 0 < first < len(views) else 0

    def show_live(self) -> None:
        """Show progress and speed again."""
        self.update(QRect(0, 0, self.width(), int(self.column.top() + _ABOVE + 2 * _HEAD + 8)))

    def _show_pill(self) -> None:
        row = self.row
        if not row.thinking and not row.is_thinking:
            if self._pill is not None:
                self._pill.hide()
                self._pill.deleteLater()
                self._pill = None
            return
        if self._pill is None:
            theme = self.style_.theme
            self._pill = FlatButton(theme, self, "", "lightbulb", words=True, framed=True)
            self._pill.clicked.connect(self._on_pill_clicked)
            self._pill.show()
        time = seconds(row.thinking_s, self.locale())
        if row.is_thinking:
            self._pill.set_label(self.tr("Thinking, {time}").format(time=time))
        elif row.thinking_s >= _LEAST_S:
            self._pill.set_label(self.tr("Thought for {time}").format(time=time))
        else:
            self._pill.set_label(self.tr("Thoughts"))
        end = "chevron-down" if row.thinking_shown else "chevron-right"
        self._pill.set_icons("loader-circle" if row.is_thinking else "lightbulb", end)
        self._pill.move(self._pill_x(), _ABOVE)

    def _pill_width(self) -> int:
        return 0 if self._pill is None else self._pill.width() + _PILL_GAP

    def _show_go_on(self) -> None:
        if not self._can_go_on():
            if self._go_on is not None:
                self._go_on.hide()
                self._go_on.deleteLater()
                self._go_on = None
        elif self._go_on is None:
            label = self.tr("Continue")
            theme = self.style_.theme
            self._go_on = FlatButton(theme, self, label, "play", words=True, framed=True)
            self._go_on.clicked.connect(self._on_go_on_clicked)
            self._go_on.show()

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
            theme = self.style_.theme
            self._notice = Notice(
                theme, trouble.title, trouble.detail, trouble.actions, parent=self
            )
            self._notice.action_requested.connect(self._on_notice_action_requested)
            self._notice.show()

    def _set_ticking(self) -> None:
        blink = self.style_.theme.duration("caretBlink")
        wanted = blink // _BLINK_HALF if blink else 1_000
        if not self.row.is_writing:
            self._tick_timer.stop()
            self._caret_on = True
        elif not self._tick_timer.isActive():
            self._tick_timer.start(wanted)

    def _can_go_on(self) -> bool:
        kept = self.row.message.state in (ReplyState.STOPPED, ReplyState.INTERRUPTED)
        return kept and bool(self.row.text) and self.row.trouble is None

    def _name(self) -> str:
        return plain_label(self.row.message.model) or self.tr("Model")

    def _state_words(self) -> str:
        match self.row.message.state:
            case ReplyState.STOPPED:
                return self.tr("Stopped")
            case ReplyState.INTERRUPTED:
                if self.row.trouble is not None:
                    return ""
                return self.tr("Interrupted, kept as far as it got")
            case ReplyState.FAILED:
                return "" if self.row.trouble is not None else self.tr("Not answered")
        return ""

    # --- layout -------------------------------------------------------------------------

    def lay_out(self, width: int) -> int:
        """Arrange all parts below each other."""
        column = self.set_column(width)
        x, across = column.x(), column.width()
        y = float(_ABOVE)
        if self._pill is not None:
            self._pill.move(self._pill_x(), _ABOVE)
        y = self._lay_out_live(column, y) + _HEAD_GAP
        y = self._lay_out_thoughts(column, y)
        self.flow.lay_out(across)
        self.flow.place(x, y)
        y += self.flow.height
        if not self.flow.views:
            y -= _HEAD_GAP
        y = self._lay_out_notice(column, y)
        y = self._lay_out_state(column, y)
        return round(self._lay_out_actions(column, y))

    def _pill_x(self) -> int:
        font = _name_font(self.style_)
        name = QFontMetricsF(font).horizontalAdvance(self._shown_name())
        return round(self.column.x() + _TILE + 8 + name + _PILL_GAP)

    def _shown_name(self) -> str:
        room = self.column.width() - _TILE - 8 - self._pill_width()
        metrics = QFontMetricsF(_name_font(self.style_))
        return metrics.elidedText(self._name(), Qt.TextElideMode.ElideRight, max(room, 40))

    def _lay_out_live(self, column: QRectF, y: float) -> float:
        """Place the live line beside the name, or below it where there is no room."""
        self._live_area = QRectF()
        if not self.row.is_writing:
            return y + _HEAD
        left = self._pill_x() + self._pill_width()
        longest = pieces_width(self._live_pieces(), self.style_) + 60
        if column.right() - left >= longest:
            self._live_area = QRectF(left, y, column.right() - left, _HEAD)
            return y + _HEAD
        self._live_area = QRectF(column.x(), y + _HEAD, column.width(), 20)
        return y + _HEAD + 20

    def _lay_out_thoughts(self, column: QRectF, y: float) -> float:
        self._thought_box = QRectF()
        if not self.row.thinking_shown or not self.row.thinking:
            if self._thoughts.views:
                self._thoughts.set_blocks([])
            return y
        self._thoughts.set_blocks(self.row.thought_blocks())
        self._thoughts.lay_out(column.width() - 2 * _BOX_PADDING - 4)
        self._thoughts.place(column.x() + _BOX_PADDING + 2, y + _BOX_PADDING - 2)
        height = self._thoughts.height + 2 * _BOX_PADDING - 4
        self._thought_box = QRectF(column.x(), y, column.width(), height)
        return y + height + 10

    def _lay_out_notice(self, column: QRectF, y: float) -> float:
        if self._notice is None:
            return y
        across = int(column.width())
        height = self._notice.heightForWidth(across)
        if height <= 0:
            height = self._notice.sizeHint().height()
        y += 12
        self._notice.setGeometry(int(column.x()), int(y), across, height)
        return y + height

    def _lay_out_state(self, column: QRectF, y: float) -> float:
        self._state_area = QRectF()
        words = self._state_words()
        if not words:
            return y
        y += _GAP
        metrics = QFontMetricsF(self.style_.theme.font("caption"))
        across = metrics.horizontalAdvance(words) + 2
        self._state_area = QRectF(column.x(), y, across, SIDE)
        if self._go_on is not None:
            self._go_on.move(round(column.x() + across + 12), round(y))
        return y + SIDE

    def _lay_out_actions(self, column: QRectF, y: float) -> float:
        self._stats_area = QRectF()
        if self.row.is_writing:
            return y
        y += 6
        x = column.x() - 6
        for button in (self._copy, self._again):
            if button.isVisibleTo(self):
                button.move(round(x), round(y))
                x += _STEP
        if self._branch is not None:
            self._branch.move(round(x), round(y))
            x += self._branch.width() + 2
        across = self._stats_width()
        if not across:
            return y + SIDE
        if x + 12 + across <= column.right():
            self._stats_area = QRectF(x + 12, y, across, SIDE)
            return y + SIDE
        self._stats_area = QRectF(column.x(), y + SIDE, column.width(), 22)
        return y + SIDE + 22

    def _stats_width(self) -> float:
        text = self._stats_text()
        metrics = QFontMetricsF(self.style_.theme.font("caption"))
        return metrics.horizontalAdvance(text) + 2 if text else 0.0

    def _stats_text(self) -> str:
        stats = self.row.message.stats
        if stats is None or not stats.completion_tokens:
            return ""
        return stats_text(stats, self.locale())

    # --- paint --------------------------------------------------------------------------

    def paint_parts(self, painter: QPainter, clip: QRectF) -> None:
        """Paint what is not a control."""
        if clip.top() < _ABOVE + 2 * _HEAD + 8:
            self._paint_head(painter)
        if self._thought_box.intersects(clip):
            painter.setPen(QPen(self.style_.color("border"), 1))
            painter.setBrush(self.style_.color("surface"))
            box = self._thought_box.adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(box, 12, 12)
            self._thoughts.paint(painter, clip)
        self.flow.paint(painter, clip)
        if self.row.is_writing and self._caret_on:
            self._paint_caret(painter)
        self._paint_foot(painter)

    def _paint_head(self, painter: QPainter) -> None:
        style, x = self.style_, self.column.x()
        name = self._name()
        tile = QRectF(x, _ABOVE + (_HEAD - _TILE) / 2, _TILE, _TILE)
        paint_tile(painter, tile, style.theme, tile_of("", name), tile_letter(name))
        painter.setFont(_name_font(style))
        painter.setPen(style.color("text"))
        area = QRectF(x + _TILE + 8, _ABOVE, self.column.width(), _HEAD)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, self._shown_name())
        if not self._live_area.isNull():
            self._paint_live(painter)
        elif self.row.trouble is not None and self.row.text:
            self._paint_how_far(painter)

    def _paint_how_far(self, painter: QPainter) -> None:
        """Say behind the name how much there was before the trouble."""
        stats = self.row.message.stats
        if stats is None or not stats.completion_tokens:
            return
        words = self.tr("stopped after {tokens}")
        words = words.format(tokens=tokens_text(stats.completion_tokens))
        area = QRectF(self._pill_x() + self._pill_width(), _ABOVE, self.column.width(), _HEAD)
        painter.setFont(self.style_.theme.font("caption"))
        painter.setPen(self.style_.color("textMuted"))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, words)

    def _live_pieces(self) -> list[Piece]:
        row = self.row
        if row.live is not None and row.text:
            return live_pieces(row.live, self.locale())
        if row.text or row.thinking:
            return [(self.tr("Writing"), False)]
        if row.message.state is ReplyState.WAITING:
            return [(self.tr("Waiting"), False)]
        if row.reading is None or row.reading[1] <= 0:
            return [(self.tr("Reading your message"), False)]
        done = min(99, round(100 * row.reading[0] / row.reading[1]))
        percent = self.locale().toString(done) + self.locale().percent()
        words = self.tr("Reading your message {percent}").format(percent=percent)
        return [(words, False)]

    def _paint_live(self, painter: QPainter) -> None:
        pieces = self._live_pieces()
        across = pieces_width(pieces, self.style_)
        area = QRectF(self._live_area)
        if area.top() > _ABOVE:
            left = area.left() + 14
        else:
            left = area.right() - across
        caret = _SMALL_CARET.translated(left - 14, area.center().y() - 6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.style_.color("accent"))
        painter.drawRoundedRect(caret, 2, 2)
        area.setLeft(left)
        paint_pieces(painter, area, pieces, self.style_)

    def _caret_rect(self) -> QRectF:
        leaf = self.flow.last_leaf()
        if leaf is None:
            return QRectF()
        point = leaf.end_point()
        return _CARET.translated(point.x() + 1, point.y() - _CARET.height() / 2)

    def _paint_caret(self, painter: QPainter) -> None:
        caret = self._caret_rect()
        if not caret.isNull():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.style_.color("accent"))
            painter.drawRoundedRect(caret, 2, 2)

    def _paint_foot(self, painter: QPainter) -> None:
        painter.setFont(self.style_.theme.font("caption"))
        painter.setPen(self.style_.color("textMuted"))
        middle = Qt.AlignmentFlag.AlignVCenter
        if not self._state_area.isNull():
            painter.drawText(self._state_area, middle, self._state_words())
        if not self._stats_area.isNull():
            painter.drawText(self._stats_area, middle, self._stats_text())

    def _leaves(self) -> Iterator[Leaf]:
        yield from self._thoughts.leaves()
        yield from self.flow.leaves()

    # --- wishes -------------------------------------------------------------------------

    def fill_menu(self, menu: Menu) -> None:
        """Offer to write it anew, or to go on."""
        if self.row.is_writing:
            return
        menu.add(self.tr("Regenerate"), "refresh-cw", self._on_again_clicked)
        if self._can_go_on():
            menu.add(self.tr("Continue"), "play", self._on_go_on_clicked)

    def _on_pill_clicked(self) -> None:
        self.row.thinking_shown = not self.row.thinking_shown
        self._show_pill()
        self.resized.emit(self.row.message.id)
        self.update()

    def _on_copy_clicked(self) -> None:
        self.copy_message()
        self._copy.set_icons("check")
        QTimer.singleShot(2_000, self._copy, self._show_copy_again)

    def _show_copy_again(self) -> None:
        self._copy.set_icons("copy")

    def _on_again_clicked(self) -> None:
        self.regenerate_requested.emit(self.row.message.id)

    def _on_go_on_clicked(self) -> None:
        self.continue_requested.emit(self.row.message.id)

    def _on_notice_action_requested(self, key: str) -> None:
        self.problem_action_requested.emit(self.row.message.id, key)

    def _on_tick_timer_timeout(self) -> None:
        if self.style_.theme.duration("caretBlink"):
            self._caret_on = not self._caret_on
            self.update(self._caret_rect().toAlignedRect().adjusted(-1, -1, 1, 1))
        if self.row.is_thinking:
            self.row.count_thinking()
            self._show_pill()


def _name_font(style: Style) -> QFont:
    font = style.theme.font("small")
    font.setWeight(QFont.Weight.DemiBold)
    return font
