"""How the rows of the palette are drawn: headings, and entries with icon, words and keys."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from hfchat_desktop.core.plain_text import isolated, plain_label
from hfchat_desktop.ui.chat_row import split_excerpt
from hfchat_desktop.ui.icons import pixmap
from hfchat_desktop.ui.mirroring import aligned, mirrored_in, own_painter, seen_in
from hfchat_desktop.ui.palette_entries import Entry
from hfchat_desktop.ui.theme import Theme

HEADING = 28
ROW = 36
TWO_LINES = 50
_SIDE = 10
_ICON = 16
_CAP = 18
_CAP_PADDING = 6
_LONGEST = 200
_Index = QModelIndex | QPersistentModelIndex


class PaletteRows(QStyledItemDelegate):
    """A row's UserRole is an `Entry`, or a text for a heading."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height of a row."""
        return QSize(0, row_height(index.data(Qt.ItemDataRole.UserRole)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one row."""
        painter = mirrored_in(painter, option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        what = index.data(Qt.ItemDataRole.UserRole)
        rect = QRectF(option.rect)
        if isinstance(what, Entry):
            active = QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver
            if option.state & active:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._theme.color("menuHover"))
                painter.drawRoundedRect(rect, 6, 6)
            self._paint_entry(painter, rect, what)
        else:
            font = self._theme.font("micro")
            font.setWeight(QFont.Weight.DemiBold)
            self._words(painter, rect.adjusted(_SIDE, 6, -_SIDE, 0), str(what), font, "textMuted")
        painter.restore()

    def _paint_entry(self, painter: QPainter, rect: QRectF, entry: Entry) -> None:
        line = rect.adjusted(_SIDE, 0, -_SIDE, 0)
        if entry.excerpt:
            line.setHeight(ROW - 6)
        if entry.icon:
            ratio = painter.device().devicePixelRatioF()
            image = pixmap(self._theme, entry.icon, "textSecondary", _ICON, ratio)
            painter.drawPixmap(QPointF(line.left(), line.center().y() - _ICON / 2), image)
        line.setLeft(line.left() + _ICON + _SIDE)
        line.setRight(line.right() - self._paint_right(painter, line, entry))
        title = plain_label(entry.title, _LONGEST)
        self._words(painter, line, title, self._theme.font("small"), "text")
        if entry.excerpt:
            below = QRectF(line.left(), rect.top() + ROW - 10, rect.right() - line.left() - 10, 18)
            self._paint_excerpt(painter, below, entry.excerpt)

    def _paint_right(self, painter: QPainter, line: QRectF, entry: Entry) -> float:
        """Draw keys, or the hint; return the width that they take."""
        font = self._theme.font("micro")
        metrics = QFontMetricsF(font)
        if entry.keys:
            width = metrics.horizontalAdvance(entry.keys) + 2 * _CAP_PADDING
            cap = QRectF(line.right() - width, line.center().y() - _CAP / 2, width, _CAP)
            painter.setPen(self._theme.pen("border"))
            painter.setBrush(self._theme.color("surface"))
            radius = self._theme.radius("xs")
            painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
            painter.setFont(font)
            painter.setPen(self._theme.color("textMuted"))
            painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, entry.keys)
            return width + _SIDE
        if not entry.hint:
            return 0.0
        font.setWeight(QFont.Weight.Normal)
        room = line.width() * 0.4
        words = metrics.elidedText(
            plain_label(entry.hint, _LONGEST), Qt.TextElideMode.ElideRight, room
        )
        area = line.adjusted(line.width() - room, 0, 0, 0)
        painter.setFont(font)
        painter.setPen(self._theme.color("textMuted"))
        end = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, end, isolated(words))
        return metrics.horizontalAdvance(words) + _SIDE

    def _paint_excerpt(self, painter: QPainter, area: QRectF, excerpt: str) -> None:
        plain, hits = split_excerpt(excerpt)
        font = self._theme.font("caption")
        words = QFontMetricsF(font).elidedText(plain, Qt.TextElideMode.ElideRight, area.width())
        layout = QTextLayout(words, font)
        layout.setTextOption(aligned(painter))
        look = QTextCharFormat()
        look.setFontWeight(QFont.Weight.DemiBold)
        look.setForeground(self._theme.color("text"))
        formats = []
        for start, length in hits:
            found = QTextLayout.FormatRange()
            found.start, found.length, found.format = start, length, look
            formats.append(found)
        layout.setFormats(formats)
        layout.beginLayout()
        layout.createLine().setLineWidth(area.width())
        layout.endLayout()
        painter.setPen(self._theme.color("textMuted"))
        painter.setClipRect(area)
        layout.draw(own_painter(painter), seen_in(painter, area).topLeft())

    def _words(self, painter: QPainter, area: QRectF, words: str, font: QFont, role: str) -> None:
        painter.setFont(font)
        painter.setPen(self._theme.color(role))
        shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, area.width())
        start = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, start, isolated(shown))


def row_height(what: object) -> int:
    """Return how high a row is, in pixels."""
    if not isinstance(what, Entry):
        return HEADING
    return TWO_LINES if what.excerpt else ROW
