"""How a model on this computer is drawn in the list: a card as those of the catalogue."""

from __future__ import annotations

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from hfchat_desktop.bridge.local_list import LocalRole
from hfchat_desktop.core.fit import Fit
from hfchat_desktop.core.local_models import LocalModel
from hfchat_desktop.core.plain_text import isolated, plain_label
from hfchat_desktop.ui.catalogue.badges import (
    FIT_LOOKS,
    BadgeLook,
    fit_words,
    paint_badge,
)
from hfchat_desktop.ui.catalogue.cards import (
    CARD,
    FACTS_TOP,
    GAP,
    NAME_TOP,
    PAD,
    SIDE,
    TEXT_LEFT,
    TILE,
    TILE_TOP,
    Badges,
    CardFonts,
    paint_ground,
    place_badges,
)
from hfchat_desktop.ui.catalogue.local_words import badges_of, facts_of
from hfchat_desktop.ui.figures import data_size
from hfchat_desktop.ui.icons import pixmap
from hfchat_desktop.ui.mirroring import mirrored_in, place_in_row, seen_in_row
from hfchat_desktop.ui.model_tile import paint_tile, tile_letter, tile_of
from hfchat_desktop.ui.theme import Theme

_Index = QModelIndex | QPersistentModelIndex

_STAR = 14


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
        wide = row.width() - 2 * SIDE + self.bar_width
        return seen_in_row(QRect(row.left() + SIDE, row.top(), wide, CARD), row)

    def hint_at(self, row: QRect, index: _Index, point: QPointF) -> str:
        """Return what the badge at `point` means, "" where there is none."""
        model = index.data(LocalRole.MODEL)
        if not isinstance(model, LocalModel):
            return ""
        card = self.card_rect(row)
        local = place_in_row(point, card)
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
        painter = mirrored_in(painter, QRect(QPoint(0, 0), card.size()))
        hovered = index.row() == self.hovered_row
        paint_ground(painter, self._theme, card.size(), selected=selected, hovered=hovered)
        self._paint_words(painter, model, card.width())
        for area, words, look, _hint in self._badges(
            model, Fit(index.data(LocalRole.FIT)), card.width()
        ):
            plain = look.ground == "sunken" and selected
            shown = BadgeLook(look.ink, "surface", look.icon_name) if plain else look
            paint_badge(painter, area, self._theme, words, shown, self._fonts.badge)
        painter.restore()

    def _paint_words(self, painter: QPainter, model: LocalModel, width: int) -> None:
        theme, fonts = self._theme, self._fonts
        name = plain_label(model.name, longest=200)
        square = QRectF(PAD + 1, TILE_TOP, TILE, TILE)
        paint_tile(painter, square, theme, tile_of(model.publisher, name), tile_letter(name))
        size = data_size(model.size_bytes)
        right = width - PAD
        taken = fonts.small_metrics.horizontalAdvance(size) + 10
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(fonts.small)
        painter.setPen(theme.color("textMuted"))
        line = QRectF(TEXT_LEFT, NAME_TOP, right - TEXT_LEFT, 20)
        painter.drawText(line, middle | Qt.AlignmentFlag.AlignRight, size)
        if model.favourite:
            ratio = painter.device().devicePixelRatio()
            star = pixmap(theme, "star", "accentText", _STAR, ratio)
            painter.drawPixmap(round(right - taken - _STAR), NAME_TOP + 3, star)
            taken += _STAR + 8
        elide = Qt.TextElideMode.ElideRight
        room = right - TEXT_LEFT
        facts = fonts.small_metrics.elidedText(facts_of(model), elide, room)
        painter.drawText(QRectF(TEXT_LEFT, FACTS_TOP, room, 17), middle, facts)
        painter.setFont(fonts.name)
        painter.setPen(theme.color("text"))
        shown = fonts.name_metrics.elidedText(name, elide, room - taken)
        painter.drawText(line, middle, isolated(shown))

    def _badges(self, model: LocalModel, fit: Fit, width: int) -> Badges:
        """Return the badges in a line; those that have no room are left out."""
        wanted = badges_of(model)
        if fit is not Fit.UNKNOWN and model.problem is None:
            wanted.insert(0, (fit_words(fit), FIT_LOOKS[fit], ""))
        return place_badges(wanted, width, self._fonts)
