"""One row of the table of scores, painted; a click shows its rated answers."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from hfchat_desktop.core.plain_text import isolated
from hfchat_desktop.core.score_table import Column
from hfchat_desktop.ui.buttons import pressed_by_enter
from hfchat_desktop.ui.icons import pixmap
from hfchat_desktop.ui.mirroring import painter_of
from hfchat_desktop.ui.model_tile import paint_tile, tile_letter
from hfchat_desktop.ui.ratings import words
from hfchat_desktop.ui.ratings.score_line import ScoreLine
from hfchat_desktop.ui.ratings.stars import SIDE, STARS_WIDTH, paint_stars
from hfchat_desktop.ui.text_width import words_width
from hfchat_desktop.ui.theme import Theme
from hfchat_desktop.ui.tips import plain_tip

PADDING = 16
HIGH = 54
_HIGH_STACKED = 80
_TILE = 32
_TILE_GAP = 12
_STARS_GAP = 9
_RANK_STACKED = 24
_NONE = "–"
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_CENTRE = Qt.AlignmentFlag.AlignCenter

Places = Mapping[Column, tuple[int, int]]  # left and width in pixels


class ScoreRow(QAbstractButton):
    """Told a line; where its columns are, the table says, None for one above the other."""

    step_requested = Signal(int)  # to the row above (-1) or below (1)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._places: Places | None = {}
        self.line: ScoreLine | None = None
        self.has_edge = True  # a line above it
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setProperty("focusRadius", theme.radius("sm"))
        theme.changed.connect(self.update)

    def set_line(self, line: ScoreLine) -> None:
        """Show the scores of a group."""
        self.line = line
        self.setAccessibleName(words.line_words(line))
        self.setAccessibleDescription(self.tr("Shows these answers"))
        self.update()

    def set_places(self, places: Places | None) -> None:
        """Paint the columns here, or all below the name."""
        self._places = places
        self.setFixedHeight(HIGH if places is not None else _HIGH_STACKED)
        self.update()

    def wished(self, column: Column) -> int:
        """Return the width that a column wants for this row."""
        line = self.line
        if line is None:
            return 0
        value, small = partial(self._width, "ui"), partial(self._width, "caption")
        if column is Column.STARS:
            number = STARS_WIDTH + _STARS_GAP + value(line.stars)
            return max(number if line.stars else 0, small(line.stars_range))
        return {
            Column.RANK: value(str(line.rank)),
            Column.NAME: _TILE
            + _TILE_GAP
            + max(self._width("uiStrong", line.name), small(line.missing)),
            Column.THUMBS: max(value(line.thumbs), small(line.thumbs_range)),
            Column.COUNT: value(line.count),
            Column.SPEED: value(line.speed),
        }[column]

    def _width(self, font: str, shown: str) -> int:
        return words_width(self._theme.font(font), shown)

    def sizeHint(self) -> QSize:
        """Return a height; the width is the table's."""
        return QSize(0, self.height())

    def focus_ring_rect(self) -> QRect:
        """Return what the ring goes around: inside, for the table ends at the edges."""
        return self.rect().adjusted(4, 5, -4, -4)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go to a neighbour, Enter is a click."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None:
            self.step_requested.emit(step)
        elif not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    # --- painting ----------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the row and the line above it."""
        line = self.line
        if line is None:
            return
        painter = painter_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = QRect(PADDING - 4, 0, self.width() - 2 * (PADDING - 4), 1)
        if self.has_edge:
            painter.fillRect(edge, self._theme.color("border"))
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("hover"))
            painter.drawRoundedRect(QRectF(self.rect().adjusted(4, 3, -4, -2)), 6, 6)
        if self._places is None:
            self._paint_stacked(painter, line)
        else:
            self._paint_columns(painter, line, self._places)
        painter.end()

    def _paint_columns(self, painter: QPainter, line: ScoreLine, places: Places) -> None:
        left, wide = places[Column.RANK]
        rank = str(line.rank) if line.rank else ""
        area = QRect(left, 0, wide, self.height())
        self._words(painter, area, rank, "ui", "textSecondary", _CENTRE)
        self._paint_name(painter, line, *places[Column.NAME])
        self._paint_stars_column(painter, line, *places[Column.STARS])
        left, wide = places[Column.THUMBS]
        above, below = self._halves(left, wide)
        if line.thumbs:
            self._words(painter, above, line.thumbs, "ui", "text", _RIGHT)
            self._words(painter, below, line.thumbs_range, "caption", "textMuted", _RIGHT)
        for column, shown in (
            (Column.THUMBS, "" if line.thumbs else _NONE),
            (Column.COUNT, line.count),
            (Column.SPEED, line.speed or _NONE),
        ):
            left, wide = places[column]
            area = QRect(left, 0, wide, self.height())
            role = "textMuted" if shown == _NONE else "textSecondary"
            self._words(painter, area, shown, "ui", role, _RIGHT)

    def _paint_name(self, painter: QPainter, line: ScoreLine, left: int, wide: int) -> None:
        tile = QRectF(left, (self.height() - _TILE) / 2, _TILE, _TILE)
        paint_tile(painter, tile, self._theme, line.tile, tile_letter(line.name))
        left, wide = left + _TILE + _TILE_GAP, wide - _TILE - _TILE_GAP
        above, below = self._halves(left, wide)
        if not line.missing:
            above = QRect(left, 0, wide, self.height())
        cut = self._words(painter, above, line.name, "uiStrong", "text")
        self._words(painter, below, line.missing, "caption", "textMuted")
        self.setToolTip(plain_tip(line.name) if cut else "")

    def _paint_stars_column(self, painter: QPainter, line: ScoreLine, left: int, wide: int) -> None:
        above, below = self._halves(left, wide)
        if line.score.stars is None:
            area = QRect(left, 0, wide, self.height())
            self._words(painter, area, _NONE, "ui", "textMuted")
            return
        self._paint_mean(painter, line, above)
        self._words(painter, below, line.stars_range, "caption", "textMuted")

    def _paint_mean(self, painter: QPainter, line: ScoreLine, area: QRect) -> QRect:
        """Paint the stars and their number; return the room that is left in their line."""
        stars = line.score.stars
        if stars is None:
            return area
        corner = QPoint(area.left(), area.top() + (area.height() - SIDE) // 2)
        paint_stars(painter, self._theme, corner, stars.value)
        number = area.adjusted(STARS_WIDTH + _STARS_GAP, 0, 0, 0)
        self._words(painter, number, line.stars, "ui", "text")
        used = QFontMetrics(self._theme.font("ui")).horizontalAdvance(line.stars)
        return number.adjusted(used + _STARS_GAP, 0, 0, 0)

    def _paint_stacked(self, painter: QPainter, line: ScoreLine) -> None:
        rank = str(line.rank) if line.rank else ""
        area = QRect(PADDING, 10, _RANK_STACKED - 6, _TILE)
        self._words(painter, area, rank, "ui", "textSecondary")
        left = PADDING + _RANK_STACKED
        tile = QRectF(left, 10, _TILE, _TILE)
        paint_tile(painter, tile, self._theme, line.tile, tile_letter(line.name))
        left += _TILE + _TILE_GAP
        room = QRect(left, 9, self.width() - left - PADDING, 20)
        self._words(painter, room, line.name, "uiStrong", "text")
        room = room.translated(0, 21)
        stars, rest = words.no_stars_words(), room
        if line.score.stars is not None:
            stars, rest = line.stars_range, self._paint_mean(painter, line, room)
        self._words(painter, rest, stars, "caption", "textMuted")
        rest = rest.adjusted(self._width("caption", stars) + _STARS_GAP, 0, 0, 0)
        self._words(painter, rest, words.speed_words(line), "caption", "textMuted", _RIGHT)
        room = room.translated(0, 21)
        if line.thumbs:
            image = pixmap(self._theme, "thumbs-up", "textMuted", SIDE, self.devicePixelRatioF())
            painter.drawPixmap(room.left(), room.top() + (room.height() - SIDE) // 2, image)
            room = room.adjusted(SIDE + 5, 0, 0, 0)
        shown = words.rest_words(line)
        cut = self._words(painter, room, shown, "caption", "textMuted")
        self.setToolTip(plain_tip(shown) if cut else "")

    def _halves(self, left: int, wide: int) -> tuple[QRect, QRect]:
        """Return the two lines of a column."""
        return QRect(left, 9, wide, 20), QRect(left, 29, wide, 16)

    def _words(
        self,
        painter: QPainter,
        area: QRect,
        shown: str,
        font: str,
        role: str,
        align: Qt.AlignmentFlag = _LEFT,
    ) -> bool:
        """Draw words; return whether they had to be cut."""
        made: QFont = self._theme.font(font)
        painter.setFont(made)
        painter.setPen(self._theme.color(role))
        end = Qt.TextElideMode.ElideRight
        fitting = QFontMetrics(made).elidedText(shown, end, max(0, area.width()))
        painter.drawText(area, align, isolated(fitting))
        return fitting != shown
