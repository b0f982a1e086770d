"""The top of an answer: whose it is, what was thought, and how the writing goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from hfchat_desktop.core.chats import ReplyState
from hfchat_desktop.core.plain_text import isolated, plain_label
from hfchat_desktop.ui.mirroring import mirrored_in, put
from hfchat_desktop.ui.model_tile import paint_tile, tile_letter, tile_of
from hfchat_desktop.ui.reply_figures import Piece, percents, seconds, tokens_text
from hfchat_desktop.ui.transcript.controls import FlatButton
from hfchat_desktop.ui.transcript.figures import live_pieces, paint_pieces, pieces_width
from hfchat_desktop.ui.transcript.row import Row
from hfchat_desktop.ui.transcript.style import Style

if TYPE_CHECKING:
    from hfchat_desktop.ui.transcript.message_view import MessageView

HEIGHT = 28
_LIVE_LINE = 22
_LIVE_SLACK = 60  # px, so that growing numbers do not push the line down
_TILE = 22
_NAME_GAP = 8
_PILL_GAP = 10
_CARET = QRectF(0, 0, 6, 12)
_CARET_GAP = 14


class AnswerHead(QObject):
    """Tile and name, the pill that opens the thoughts, and the live line at the right."""

    pill_clicked = Signal()

    def __init__(self, row: Row, style: Style, canvas: MessageView) -> None:
        super().__init__(canvas)
        self._row = row
        self._style = style
        self._canvas = canvas
        self._pill: FlatButton | None = None  # made when there are thoughts
        self._column = QRectF()
        self._top = 0.0
        self._live_area = QRectF()
        self._fitted_for = ("", 0.0)
        self._fitted = ("", 0.0)

    @property
    def pill(self) -> FlatButton | None:
        """The button that opens the thoughts, where there are any."""
        return self._pill

    def name(self) -> str:
        """Return the model's name, safe to show."""
        return plain_label(self._row.message.model) or self.tr("Model")

    def show_pill(self) -> None:
        """Say how long the model thinks, or thought."""
        row = self._row
        if not row.thinking and not row.is_thinking:
            if self._pill is not None:
                self._pill.hide()
                self._pill.deleteLater()
                self._pill = None
            return
        if self._pill is None:
            theme = self._style.theme
            self._pill = FlatButton(theme, self._canvas, "", words=True, framed=True)
            self._pill.clicked.connect(self.pill_clicked)
            self._pill.show()
        self._pill.set_label(self._pill_words())
        end = "chevron-down" if row.thinking_shown else "chevron-right"
        self._pill.set_icons("loader-circle" if row.is_thinking else "lightbulb", end)
        put(self._pill, self._pill_x(), self._top, self._canvas.across)

    def _pill_words(self) -> str:
        time = seconds(self._row.thinking_s, self._canvas.locale())
        if self._row.is_thinking:
            return self.tr("Thinking, {time}").format(time=time)
        if self._row.thinking_s > 0:
            return self.tr("Thought for {time}").format(time=time)
        return self.tr("Thoughts")

    # --- layout -------------------------------------------------------------------------

    def lay_out(self, column: QRectF, top: float) -> float:
        """Arrange it in `column` from `top` on; return where it ends."""
        self._column, self._top = column, top
        if self._pill is not None:
            put(self._pill, self._pill_x(), top, self._canvas.across)
        self._live_area = QRectF()
        if not self._row.is_writing:
            return top + HEIGHT
        left = self._pill_x() + self._pill_width()
        longest = pieces_width(self._live_pieces(), self._style) + _LIVE_SLACK
        if column.right() - left >= longest:
            self._live_area = QRectF(left, top, column.right() - left, HEIGHT)
            return top + HEIGHT
        self._live_area = QRectF(column.x(), top + HEIGHT, column.width(), _LIVE_LINE)
        return top + HEIGHT + _LIVE_LINE

    def bottom(self) -> int:
        """Return below which nothing of it is painted, in pixels."""
        return int(self._top + HEIGHT + _LIVE_LINE + 2)

    def _pill_x(self) -> int:
        name = self._fitted_name()[1]
        return round(self._column.x() + _TILE + _NAME_GAP + name + _PILL_GAP)

    def _pill_width(self) -> int:
        return 0 if self._pill is None else self._pill.width() + _PILL_GAP

    def _shown_name(self) -> str:
        return self._fitted_name()[0]

    def _fitted_name(self) -> tuple[str, float]:
        """Return the name as it fits, and its width; measured once for each room."""
        name = self.name()
        room = max(40.0, self._column.width() - _TILE - _NAME_GAP - self._pill_width())
        if self._fitted_for != (name, room):
            metrics = QFontMetricsF(_name_font(self._style))
            shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room)
            self._fitted_for = (name, room)
            self._fitted = (shown, metrics.horizontalAdvance(shown))
        return self._fitted

    # --- paint --------------------------------------------------------------------------

    def paint(self, painter: QPainter) -> None:
        """Paint all but the pill."""
        painter = mirrored_in(painter, self._canvas.rect())
        style, x = self._style, self._column.x()
        name = self.name()
        tile = QRectF(x, self._top + (HEIGHT - _TILE) / 2, _TILE, _TILE)
        paint_tile(painter, tile, style.theme, tile_of("", name), tile_letter(name))
        painter.setFont(_name_font(style))
        painter.setPen(style.color("text"))
        area = QRectF(x + _TILE + _NAME_GAP, self._top, self._column.width(), HEIGHT)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, isolated(self._shown_name()))
        if not self._live_area.isNull():
            self._paint_live(painter)
        elif self._row.trouble is not None and self._row.text:
            self._paint_how_far(painter)

    def _live_pieces(self) -> list[Piece]:
        row, locale = self._row, self._canvas.locale()
        if row.live is not None and (row.text or row.thinking):
            return live_pieces(row.live, locale)
        if row.text or row.thinking:
            return [(self.tr("Writing"), False)]
        if row.message.state is ReplyState.WAITING:
            return [(self.tr("Waiting"), False)]
        if row.reading is None or row.reading[1] <= 0:
            return [(self.tr("Reading your message"), False)]
        done = min(99, round(100 * row.reading[0] / row.reading[1]))
        words = self.tr("Reading your message {percent}")
        return [(words.format(percent=percents(done)), False)]

    def _paint_live(self, painter: QPainter) -> None:
        pieces = self._live_pieces()
        area = QRectF(self._live_area)
        beside = area.top() == self._top
        left = area.left() + _CARET_GAP
        if beside:
            left = area.right() - pieces_width(pieces, self._style)
        caret = _CARET.translated(left - _CARET_GAP, area.center().y() - _CARET.height() / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._style.color("accent"))
        painter.drawRoundedRect(caret, 2, 2)
        area.setLeft(left)
        paint_pieces(painter, area, pieces, self._style)

    def _paint_how_far(self, painter: QPainter) -> None:
        """Say behind the name how much there was before the trouble."""
        stats = self._row.message.stats
        if stats is None or not stats.completion_tokens:
            return
        words = self.tr("stopped after {tokens}")
        words = words.format(tokens=tokens_text(stats.completion_tokens))
        left = self._pill_x() + self._pill_width()
        area = QRectF(left, self._top, self._column.right() - left, HEIGHT)
        painter.setFont(self._style.theme.font("caption"))
        painter.setPen(self._style.color("textMuted"))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, words)


def _name_font(style: Style) -> QFont:
    font = style.theme.font("small")
    font.setWeight(QFont.Weight.DemiBold)
    return font
