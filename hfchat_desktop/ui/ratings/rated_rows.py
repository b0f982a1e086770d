"""How one rated answer is drawn in the list."""

from __future__ import annotations

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from hfchat_desktop.bridge.ratings import RatedRole
from hfchat_desktop.core.plain_text import isolated, plain_label
from hfchat_desktop.core.ratings import RatedAnswer
from hfchat_desktop.ui.icons import pixmap
from hfchat_desktop.ui.mirroring import mirrored_in
from hfchat_desktop.ui.ratings import words
from hfchat_desktop.ui.ratings.stars import SIDE, STARS_WIDTH, paint_stars
from hfchat_desktop.ui.theme import Theme

_Index = QModelIndex | QPersistentModelIndex
_SIDE_MARGIN = 12
_TOP = 12
_LINE = 22
_GAP = 10
_THUMB = 16
_TITLE_SHARE = 0.45
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class RatedDelegate(QStyledItemDelegate):
    """Stars or thumb, model, chat and day; then the first words; then reasons and note."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.hovered_row = -1

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height of two lines, or of three."""
        answer = _answer(index)
        lines = 3 if answer is not None and words.said_words(answer) else 2
        return QSize(0, 2 * _TOP + lines * _LINE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one row."""
        answer = _answer(index)
        if answer is None:
            return
        painter = mirrored_in(painter, option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect
        if index.row() == self.hovered_row:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("hover"))
            painter.drawRoundedRect(QRectF(rect.adjusted(0, 2, 0, -2)), 8, 8)
        else:
            edge = QRect(rect.left() + _SIDE_MARGIN, rect.bottom(), rect.width(), 1)
            edge.setRight(rect.right() - _SIDE_MARGIN)
            painter.fillRect(edge, self._theme.color("border"))
        line = rect.adjusted(_SIDE_MARGIN, _TOP, -_SIDE_MARGIN, 0)
        line.setHeight(_LINE)
        self._paint_head(painter, line, answer)
        line.translate(0, _LINE)
        excerpt = plain_label(answer.excerpt)
        self._words(painter, line, excerpt, "small", "textSecondary")
        line.translate(0, _LINE)
        self._words(painter, line, words.said_words(answer), "caption", "textMuted")
        painter.restore()

    def _paint_head(self, painter: QPainter, line: QRect, answer: RatedAnswer) -> None:
        left = self._paint_rating(painter, line, answer)
        day = words.day_words(answer.rating.rated_at)
        used = self._words(painter, line, day, "caption", "textMuted", right=True)
        room = line.adjusted(left, 0, -used - _GAP, 0)
        title = QRect(room)
        title.setLeft(room.right() - round(room.width() * _TITLE_SHARE))
        shown = words.title_words(answer)
        used = self._words(painter, title, shown, "caption", "textMuted", right=True)
        room.adjust(0, 0, -used - _GAP, 0)
        self._words(painter, room, words.model_words(answer), "uiStrong", "text")

    def _paint_rating(self, painter: QPainter, line: QRect, answer: RatedAnswer) -> int:
        """Paint the stars and the thumb; return the width that they take."""
        left, rating = 0, answer.rating
        if rating.stars:
            top = line.top() + (line.height() - SIDE) // 2
            paint_stars(painter, self._theme, QPoint(line.left(), top), rating.stars)
            left += STARS_WIDTH + _GAP
        if rating.thumb:
            name, role = ("thumbs-up-filled", "success")
            if rating.thumb < 0:
                name, role = ("thumbs-down-filled", "danger")
            ratio = painter.device().devicePixelRatio()
            image = pixmap(self._theme, name, role, _THUMB, ratio)
            painter.drawPixmap(line.left() + left, line.top() + (_LINE - _THUMB) // 2, image)
            left += _THUMB + _GAP
        return left

    def _words(
        self,
        painter: QPainter,
        area: QRect,
        shown: str,
        font: str,
        role: str,
        *,
        right: bool = False,
    ) -> int:
        """Draw words; return the width that they take."""
        made = self._theme.font(font)
        metrics = QFontMetrics(made)
        painter.setFont(made)
        painter.setPen(self._theme.color(role))
        end = Qt.TextElideMode.ElideRight
        fitting = metrics.elidedText(shown, end, max(0, area.width()))
        painter.drawText(area, _RIGHT if right else _LEFT, isolated(fitting))
        return metrics.horizontalAdvance(fitting)


def _answer(index: _Index) -> RatedAnswer | None:
    found = index.data(RatedRole.ANSWER)
    return found if isinstance(found, RatedAnswer) else None
