"""How a model on this computer is drawn in the list: a card as those of the catalogue."""

from __future__ import annotations

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from hfchat_desktop.bridge.local_list import LocalRole
from hfchat_desktop.core.fit import Fit
from hfchat_desktop.core.local_models import LocalModel
from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.ui.catalogue.badges import (
    FIT_LOOKS,
    HEIGHT,
    BadgeLook,
    badge_width,
    fit_words,
    paint_badge,
)
from hfchat_desktop.ui.catalogue.cards import CARD, GAP, SIDE, CardFonts
from hfchat_desktop.ui.catalogue.local_words import badges_of, facts_of
from hfchat_desktop.ui.figures import data_size
from hfchat_desktop.ui.icons import pixmap
from hfchat_desktop.ui.model_tile import paint_tile, tile_letter, tile_of
from hfchat_desktop.ui.theme import Theme

_Index = QModelIndex | QPersistentModelIndex
_Badge = tuple[QRectF, str, BadgeLook, str]

_PAD = 14
_TILE = 36
_TEXT_LEFT = 63
_TILE_TOP = 13
_NAME_TOP = 12
_FACTS_TOP = 33
_BADGES_TOP = 58
_STAR = 14
_BADGE_GAP = 6


class LocalCardDelegate(QStyledItemDelegate):
    """Draws the cards. `selected_path` is the model on the page."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._fonts = CardFonts(theme)
        self.hovered_row = -1
        self.selected_path = ""
        self.bar_width = 0

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height of a card and of the gap below it."""
        return QSize(0, CARD + GAP)

    def card_rect(self, row: QRect) -> QRect:
        """Return the card in the rectangle of its row; a scroll bar takes from the margin."""
        return QRect(row.left() + SIDE, row.top(), row.width() - 2 * SIDE + self.bar_width, CARD)

    def hint_at(self, row: QRect, index: _Index, point: QPointF) -> str:
        """Return what the badge at `point` means, "" where there is none."""
        model = index.data(LocalRole.MODEL)
        if not isinstance(model, LocalModel):
            return ""
        card = self.card_rect(row)
        local = point - QPointF(card.topLeft())
        badges = self._badges(model, Fit(index.data(LocalRole.FIT)), card.width())
        return next((badge[3] for badge in badges if badge[0].contains(local)), "")

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one card."""
        model = index.data(LocalRole.MODEL)
        if not isinstance(model, LocalModel):
            return
        card = self.card_rect(option.rect)
        selected = model.path == self.selected_path
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(card.topLeft())
        self._paint_ground(painter, card, selected, index.row() == self.hovered_row)
        self._paint_words(painter, model, card.width())
        for area, words, look, _hint in self._badges(
            model, Fit(index.data(LocalRole.FIT)), card.width()
        ):
            plain = look.ground == "sunken" and selected
            shown = BadgeLook(look.ink, "surface", look.icon_name) if plain else look
            paint_badge(painter, area, self._theme, words, shown, self._fonts.badge)
        painter.restore()

    def _paint_ground(self, painter: QPainter, card: QRect, selected: bool, hovered: bool) -> None:
        color = self._theme.color
        ground = "accentSoft" if selected else "hover" if hovered else "surface"
        painter.setPen(QPen(color("accentBorder" if selected else "border"), 1))
        painter.setBrush(color(ground))
        radius = self._theme.radius("lg")
        area = QRectF(0.5, 0.5, card.width() - 1, card.height() - 1)
        painter.drawRoundedRect(area, radius, radius)

    def _paint_words(self, painter: QPainter, model: LocalModel, width: int) -> None:
        theme, fonts = self._theme, self._fonts
        name = plain_label(model.name, longest=200)
        square = QRectF(_PAD + 1, _TILE_TOP, _TILE, _TILE)
        paint_tile(painter, square, theme, tile_of(model.publisher, name), tile_letter(name))
        size = data_size(model.size_bytes)
        right = width - _PAD
        taken = fonts.small_metrics.horizontalAdvance(size) + 10
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(fonts.small)
        painter.setPen(theme.color("textMuted"))
        line = QRectF(_TEXT_LEFT, _NAME_TOP, right - _TEXT_LEFT, 20)
        painter.drawText(line, middle | Qt.AlignmentFlag.AlignRight, size)
        if model.favourite:
            ratio = painter.device().devicePixelRatio()
            star = pixmap(theme, "star", "accentText", _STAR, ratio)
            painter.drawPixmap(round(right - taken - _STAR), _NAME_TOP + 3, star)
            taken += _STAR + 8
        elide = Qt.TextElideMode.ElideRight
        room = right - _TEXT_LEFT
        facts = fonts.small_metrics.elidedText(facts_of(model), elide, room)
        painter.drawText(QRectF(_TEXT_LEFT, _FACTS_TOP, room, 17), middle, facts)
        painter.setFont(fonts.name)
        painter.setPen(theme.color("text"))
        painter.drawText(line, middle, fonts.name_metrics.elidedText(name, elide, room - taken))

    def _badges(self, model: LocalModel, fit: Fit, width: int) -> list[_Badge]:
        """Return the badges in a line; those that have no room are left out."""
        wanted = badges_of(model)
        if fit is not Fit.UNKNOWN and model.problem is None:
            wanted.insert(0, (fit_words(fit), FIT_LOOKS[fit], ""))
        placed: list[_Badge] = []
        left = float(_TEXT_LEFT)
        for words, look, hint in wanted:
            wide = badge_width(self._fonts.badge_metrics, words, look)
            if left + wide <= width - _PAD:
                placed.append((QRectF(left, _BADGES_TOP, wide, HEIGHT), words, look, hint))
                left += wide + _BADGE_GAP
        return placed
