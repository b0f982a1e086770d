"""How a model is drawn in the list: a card with tile, name, numbers, fit and traits."""

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
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from hfchat_desktop.bridge.catalogue_list import CatalogueRole
from hfchat_desktop.core.catalogue import CatalogueEntry
from hfchat_desktop.core.fit import Fit
from hfchat_desktop.core.plain_text import isolated
from hfchat_desktop.ui.catalogue.badges import (
    FIT_LOOKS,
    GUESS_LOOK,
    HEIGHT,
    TRAIT_LOOK,
    BadgeLook,
    badge_width,
    fit_words,
    paint_badge,
)
from hfchat_desktop.ui.catalogue.fact_words import facts_line, short_count, title_of
from hfchat_desktop.ui.catalogue.traits import card_traits
from hfchat_desktop.ui.icons import pixmap
from hfchat_desktop.ui.mirroring import mirrored_in, place_in_row, seen_in_row
from hfchat_desktop.ui.model_tile import paint_tile, tile_letter, tile_of
from hfchat_desktop.ui.theme import Theme

_Index = QModelIndex | QPersistentModelIndex

SIDE = 16  # px beside the cards; 15 of them outside the line of the card
CARD = 91
GAP = 8
PAD = 14
TILE = 36
TEXT_LEFT = 63
TILE_TOP = 13
NAME_TOP = 12
FACTS_TOP = 33
_BADGES_TOP = 58
_BADGE_GAP = 6
_ICON = 14
_NUMBER_GAP = 10
_LEAST_NAME = 120  # px; where less is left, the downloads give way
_LEAST_ROOM_FOR_LIKES = 240
_MOST_KEPT = 600

_Number = tuple[str, str, int]  # icon, words, width
Badges = list[tuple[QRectF, str, BadgeLook, str]]  # place, words, look, hint


class CardFace:
    """What a card shows at one width: everything that takes time is done once."""

    def __init__(self, entry: CatalogueEntry, fit: Fit, width: int, fonts: CardFonts) -> None:
        room = width - TEXT_LEFT - PAD
        whole = title_of(entry)
        self.tile = tile_of(entry.publisher, whole)
        self.letter = tile_letter(whole)
        self.numbers = _numbers(entry, room, fonts.name_metrics.horizontalAdvance(whole), fonts)
        taken = sum(number[2] + _NUMBER_GAP for number in self.numbers)
        elide = Qt.TextElideMode.ElideRight
        self.name = fonts.name_metrics.elidedText(whole, elide, room - taken)
        self.facts = fonts.small_metrics.elidedText(facts_line(entry), elide, room)
        self.badges = place_badges(_badges(entry, fit), width, fonts)


class CardFonts:
    """The fonts of the cards with their measures."""

    def __init__(self, theme: Theme) -> None:
        self.name = theme.font("ui")
        self.name.setWeight(QFont.Weight.DemiBold)
        self.small = theme.font("caption")
        self.badge = theme.font("micro")
        self.name_metrics = QFontMetrics(self.name)
        self.small_metrics = QFontMetrics(self.small)
        self.badge_metrics = QFontMetrics(self.badge)


def _numbers(entry: CatalogueEntry, room: int, name: int, fonts: CardFonts) -> list[_Number]:
    """Return downloads and likes: the likes only on a wide card, beside the whole name."""
    found: list[_Number] = []
    wanted = (
        ("download", entry.downloads, min(name, _LEAST_NAME)),
        ("heart", entry.likes, min(name, 2 * _LEAST_NAME)),
    )
    for icon_name, count, least in wanted:
        if count is None or (found and room < _LEAST_ROOM_FOR_LIKES):
            continue
        words = short_count(count)
        wide = _ICON + 5 + fonts.small_metrics.horizontalAdvance(words)
        taken = sum(number[2] + _NUMBER_GAP for number in found) + wide + _NUMBER_GAP
        if room - taken >= least:
            found.append((icon_name, words, wide))
    return found


def _badges(entry: CatalogueEntry, fit: Fit) -> list[tuple[str, BadgeLook, str]]:
    """Return words, look and hint of what is wanted on a card."""
    wanted: list[tuple[str, BadgeLook, str]] = []
    if fit is not Fit.UNKNOWN:
        wanted.append((fit_words(fit), FIT_LOOKS[fit], ""))
    for trait in card_traits(entry):
        look = GUESS_LOOK if trait.guessed else TRAIT_LOOK
        wanted.append((trait.words, look, trait.hint))
    return wanted


def place_badges(wanted: list[tuple[str, BadgeLook, str]], width: int, fonts: CardFonts) -> Badges:
    """Put badges in a line of a card `width` pixels wide; those without room are left out."""
    placed: Badges = []
    left = float(TEXT_LEFT)
    for words, look, hint in wanted:
        wide = badge_width(fonts.badge_metrics, words, look)
        if left + wide <= width - PAD:
            placed.append((QRectF(left, _BADGES_TOP, wide, HEIGHT), words, look, hint))
            left += wide + _BADGE_GAP
    return placed


def paint_ground(
    painter: QPainter, theme: Theme, size: QSize, *, selected: bool, hovered: bool
) -> None:
    """Paint an empty card of `size` pixels at the painter's origin."""
    ground = "accentSoft" if selected else "hover" if hovered else "surface"
    painter.setPen(QPen(theme.color("accentBorder" if selected else "border"), 1))
    painter.setBrush(theme.color(ground))
    area = QRectF(0.5, 0.5, size.width() - 1, size.height() - 1)
    radius = theme.radius("lg")
    painter.drawRoundedRect(area, radius, radius)


class CardDelegate(QStyledItemDelegate):
    """Draws the cards; the faces of those seen last are kept."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._fonts = CardFonts(theme)
        self._faces: dict[tuple[int, Fit, int], tuple[CatalogueEntry, CardFace]] = {}
        self.hovered_row = -1
        self.selected_id = ""
        self.right = SIDE  # px behind the card
        self.kept: frozenset[str] = frozenset()
        theme.changed.connect(self.forget)

    def forget(self) -> None:
        """Draw all cards anew: the theme or the words have changed."""
        self._faces.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height of a card and of the gap below it."""
        return QSize(0, CARD + GAP)

    def card_rect(self, row: QRect) -> QRect:
        """Return the card in the rectangle of its row."""
        card = QRect(row.left() + SIDE, row.top(), row.width() - SIDE - self.right, CARD)
        return seen_in_row(card, row)

    def hint_at(self, row: QRect, index: _Index, point: QPointF) -> str:
        """Return what the badge at `point` means and who says so, "" where there is none."""
        card = self.card_rect(row)
        entry, fit = index.data(CatalogueRole.ENTRY), Fit(index.data(CatalogueRole.FIT))
        if not isinstance(entry, CatalogueEntry):
            return ""
        local = place_in_row(point, card)
        face = self._face(entry, fit, card.width())
        return next((badge[3] for badge in face.badges if badge[0].contains(local)), "")

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one card."""
        entry, fit = index.data(CatalogueRole.ENTRY), Fit(index.data(CatalogueRole.FIT))
        if not isinstance(entry, CatalogueEntry):
            return
        card = self.card_rect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(card.topLeft())
        painter = mirrored_in(painter, QRect(QPoint(0, 0), card.size()))
        selected = entry.id == self.selected_id
        hovered = index.row() == self.hovered_row
        paint_ground(painter, self._theme, card.size(), selected=selected, hovered=hovered)
        self._paint_face(painter, self._face(entry, fit, card.width()), card.width(), selected)
        if entry.id in self.kept:
            ratio = painter.device().devicePixelRatio()
            star = pixmap(self._theme, "star", "accentText", _ICON, ratio)
            painter.drawPixmap(card.width() - PAD - _ICON, FACTS_TOP + 1, star)
        painter.restore()

    def _face(self, entry: CatalogueEntry, fit: Fit, width: int) -> CardFace:
        key = (id(entry), fit, width)
        known = self._faces.get(key)
        if known is None or known[0] is not entry:
            if len(self._faces) > _MOST_KEPT:
                self._faces.clear()
            known = self._faces[key] = (entry, CardFace(entry, fit, width, self._fonts))
        return known[1]

    def _paint_face(self, painter: QPainter, face: CardFace, width: int, selected: bool) -> None:
        theme, fonts = self._theme, self._fonts
        square = QRectF(PAD + 1, TILE_TOP, TILE, TILE)
        paint_tile(painter, square, theme, face.tile, face.letter)
        middle = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        room = width - TEXT_LEFT - PAD
        painter.setFont(fonts.name)
        painter.setPen(theme.color("text"))
        painter.drawText(QRectF(TEXT_LEFT, NAME_TOP, room, 20), middle, isolated(face.name))
        painter.setFont(fonts.small)
        painter.setPen(theme.color("textMuted"))
        painter.drawText(QRectF(TEXT_LEFT, FACTS_TOP, room, 17), middle, face.facts)
        self._paint_numbers(painter, face, width - PAD)
        ground = "surface" if selected else "sunken"
        for area, words, look, _hint in face.badges:
            shown = BadgeLook(look.ink, ground) if look is TRAIT_LOOK else look
            paint_badge(painter, area, theme, words, shown, fonts.badge)

    def _paint_numbers(self, painter: QPainter, face: CardFace, right: float) -> None:
        middle = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        ratio = painter.device().devicePixelRatio()
        for icon_name, words, wide in reversed(face.numbers):
            area = QRectF(right - wide, NAME_TOP, wide, 20)
            painter.drawText(area, middle, words)
            image = pixmap(self._theme, icon_name, "textSecondary", _ICON, ratio)
            painter.drawPixmap(round(area.left()), NAME_TOP + 3, image)
            right -= wide + _NUMBER_GAP
