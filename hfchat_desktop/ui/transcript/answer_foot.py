"""The end of an answer: how it ended, what one can do with it, and its figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter

from hfchat_desktop.core.chats import ReplyState
from hfchat_desktop.ui.mirroring import mirrored_in, put
from hfchat_desktop.ui.reply_figures import stats_text
from hfchat_desktop.ui.transcript.answer_actions import AnswerActions
from hfchat_desktop.ui.transcript.branch import BranchSwitch
from hfchat_desktop.ui.transcript.controls import SIDE, FlatButton
from hfchat_desktop.ui.transcript.row import Row
from hfchat_desktop.ui.transcript.style import Style

if TYPE_CHECKING:
    from hfchat_desktop.ui.transcript.message_view import MessageView

_STATE_GAP = 8
_GAP = 6
_STATS_GAP = 12
_STATS_LINE = 22


class AnswerFoot(QObject):
    """A line for the state with Continue, then the actions, versions and figures.

    `wished` has a key of `AnswerActions`, or "go_on".
    """

    wished = Signal(str)

    def __init__(self, row: Row, style: Style, canvas: MessageView) -> None:
        super().__init__(canvas)
        self._row = row
        self._style = style
        self._canvas = canvas
        self._state_area = QRectF()
        self._stats_area = QRectF()
        self._go_on: FlatButton | None = None  # made when there is something to go on with
        self.actions = AnswerActions(row, style, canvas)
        self.actions.wished.connect(self.wished)

    def can_go_on(self) -> bool:
        """Whether the answer ended before its end."""
        kept = self._row.message.state in (ReplyState.STOPPED, ReplyState.INTERRUPTED)
        whole = not self._row.text or self._row.trouble is not None or self._style.reads_only
        return kept and not whole

    def state_words(self) -> str:
        """Return how the answer ended, "" where it ended well or a notice tells it."""
        state = self._row.message.state
        if state is ReplyState.STOPPED:
            return self.tr("Stopped")
        if self._row.trouble is not None:
            return ""
        if state is ReplyState.INTERRUPTED:
            return self.tr("Interrupted, kept as far as it got")
        return self.tr("Not answered") if state is ReplyState.FAILED else ""

    def show_controls(self) -> None:
        """Show the controls that fit the state of the answer."""
        self.actions.show_state()
        if not self.can_go_on():
            if self._go_on is not None:
                self._go_on.hide()
                self._go_on.deleteLater()
                self._go_on = None
        elif self._go_on is None:
            label = self.tr("Continue")
            theme = self._style.theme
            self._go_on = FlatButton(theme, self._canvas, label, "play", words=True, framed=True)
            self._go_on.clicked.connect(self._on_go_on_clicked)
            self._go_on.show()

    # --- layout -------------------------------------------------------------------------

    def lay_out(self, column: QRectF, top: float, branch: BranchSwitch | None) -> float:
        """Arrange it in `column` from `top` on; return where it ends."""
        self._state_area = self._stats_area = QRectF()
        words = self.state_words()
        if words:
            top += _STATE_GAP
            metrics = QFontMetricsF(self._style.theme.font("caption"))
            across = metrics.horizontalAdvance(words) + 2
            self._state_area = QRectF(column.x(), top, across, SIDE)
            if self._go_on is not None:
                put(self._go_on, column.x() + across + 12, top, self._canvas.across)
            top += SIDE
        if self._row.is_writing:
            return top
        return self._lay_out_actions(column, top + _GAP, branch)

    def _lay_out_actions(self, column: QRectF, top: float, branch: BranchSwitch | None) -> float:
        # 6 px before it, so that the icon, not its ground, stands at the edge
        x = self.actions.lay_out(column.x() - 6, top, branch)
        text = self._stats_text()
        if not text:
            return top + SIDE
        metrics = QFontMetricsF(self._style.theme.font("caption"))
        across = metrics.horizontalAdvance(text) + 2
        if x + _STATS_GAP + across <= column.right():
            self._stats_area = QRectF(x + _STATS_GAP, top, across, SIDE)
            return top + SIDE
        self._stats_area = QRectF(column.x(), top + SIDE, column.width(), _STATS_LINE)
        return top + SIDE + _STATS_LINE

    def _stats_text(self) -> str:
        stats = self._row.message.stats
        if stats is None or not stats.completion_tokens:
            return ""
        return stats_text(stats, self._canvas.locale())

    def paint(self, painter: QPainter) -> None:
        """Paint state and figures."""
        painter = mirrored_in(painter, self._canvas.rect())
        painter.setFont(self._style.theme.font("caption"))
        painter.setPen(self._style.color("textMuted"))
        middle = Qt.AlignmentFlag.AlignVCenter
        if not self._state_area.isNull():
            painter.drawText(self._state_area, middle, self.state_words())
        if not self._stats_area.isNull():
            painter.drawText(self._stats_area, middle, self._stats_text())

    def _on_go_on_clicked(self) -> None:
        self.wished.emit("go_on")
