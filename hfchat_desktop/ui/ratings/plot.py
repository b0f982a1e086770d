"""The means with their intervals, drawn: the same numbers as in the table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget

from hfchat_desktop.core.plain_text import isolated
from hfchat_desktop.core.ratings import Interval
from hfchat_desktop.ui.mirroring import is_mirrored, painter_of
from hfchat_desktop.ui.ratings.score_line import ScoreLine
from hfchat_desktop.ui.ratings.words import interval_words, share_number
from hfchat_desktop.ui.segmented import Segmented
from hfchat_desktop.ui.text_width import words_width
from hfchat_desktop.ui.theme import Theme

_ROW = 24
_AXIS = 26
_MOST = 20
_NAME_SHARE = 0.38
_GAP = 14
_CAP = 4
_DOT = 4.5
_RANGES = {"stars": (1.0, 5.0), "thumbs": (0.0, 1.0)}
_TICKS = {"stars": (1.0, 2.0, 3.0, 4.0, 5.0), "thumbs": (0.0, 0.25, 0.5, 0.75, 1.0)}


class PlotCard(QFrame):
    """Shows the lines of the table in their order, by stars or by thumbs."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[ScoreLine] = []
        self._chosen = False
        self.setProperty("card", "plain")
        title = QLabel(self.tr("Rating and how sure it is"), self)
        made = theme.font("uiStrong")
        made.setWeight(QFont.Weight.DemiBold)
        title.setFont(made)
        below = QLabel(self.tr("The bar covers the range that is 95% sure."), self)
        self._more = QLabel(self)
        for label in (below, self._more):
            label.setFont(theme.font("caption"))
            label.setProperty("tone", "muted")
        for label in (title, below):
            label.setWordWrap(True)
        options = [("stars", self.tr("Stars")), ("thumbs", self.tr("Thumbs up"))]
        self.measure = Segmented(theme, options, self)
        self.measure.setAccessibleName(self.tr("What is drawn"))
        self.measure.chosen.connect(self._on_metric_chosen)
        self.plot = IntervalPlot(theme, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 12)
        column.setSpacing(2)
        for widget in (title, below):
            column.addWidget(widget)
        column.addSpacing(10)
        column.addWidget(self.measure)
        column.addSpacing(10)
        column.addWidget(self.plot)
        column.addWidget(self._more)
        column.addStretch(1)

    def set_lines(self, lines: Sequence[ScoreLine]) -> None:
        """Show these; what most ratings are made of is drawn until a person chooses."""
        self._lines = list(lines)
        if not self._chosen:
            stars = sum(line.score.star_count for line in lines)
            thumbs = sum(line.score.thumb_count for line in lines)
            self.measure.set_current("thumbs" if thumbs and not stars else "stars")
        self._show()

    def _show(self) -> None:
        metric = self.measure.current()
        known = [line for line in self._lines if line.interval(metric) is not None]
        self.plot.set_lines(known[:_MOST], metric)
        left = len(known) - _MOST
        self._more.setVisible(left > 0)
        self._more.setText(self.tr("and %n more", "", left) if left > 0 else "")

    def _on_metric_chosen(self) -> None:
        self._chosen = True
        self._show()


class IntervalPlot(QWidget):
    """A bar for each line; what it shows can be read as its description."""

    spoken_role = "Chart"

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines: list[ScoreLine] = []
        self._metric = "stars"
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def set_lines(self, lines: Sequence[ScoreLine], metric: str) -> None:
        """Draw these; `metric` is "stars" or "thumbs"."""
        self._lines, self._metric = list(lines), metric
        self.setAccessibleName(self.tr("Ratings with their ranges"))
        self.setAccessibleDescription("\n".join(self.spoken()))
        self.updateGeometry()
        self.update()

    def spoken(self) -> list[str]:
        """Return what is drawn, a line of words for each bar."""
        found = []
        for line in self._lines:
            interval = line.interval(self._metric)
            if interval is not None:
                found.append(f"{line.name}: {interval_words(interval, self._metric)}")
        return found

    def sizeHint(self) -> QSize:
        """Return the height of all bars and the axis."""
        return QSize(240, max(1, len(self._lines)) * _ROW + (_AXIS if self._lines else 0))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw names, grid, bars and axis."""
        painter = painter_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font("caption"))
        if not self._lines:
            painter.setPen(self._theme.color("textMuted"))
            nothing = self.tr("Nothing to draw: none were given.")
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, nothing)
            painter.end()
            return
        font = self._theme.font("caption")
        metrics = QFontMetrics(font)
        widest = max(words_width(font, line.name) for line in self._lines)
        left = min(widest, round(self.width() * _NAME_SHARE))
        self._paint_grid(painter, left + _GAP)
        for place, line in enumerate(self._lines):
            area = QRect(0, place * _ROW, left, _ROW)
            painter.setPen(self._theme.color("textSecondary"))
            name = metrics.elidedText(line.name, Qt.TextElideMode.ElideRight, left)
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, isolated(name))
            interval = line.interval(self._metric)
            if interval is not None:
                self._paint_bar(painter, interval, left + _GAP, area.center().y() + 0.5)
        painter.end()

    def _at(self, value: float, left: int) -> float:
        low, high = _RANGES[self._metric]
        room = self.width() - left - 2 * _GAP
        share = (value - low) / (high - low)
        if is_mirrored(self):
            share = 1 - share  # numbers grow to the right in every language
        return left + _GAP / 2 + share * room

    def _paint_grid(self, painter: QPainter, left: int) -> None:
        bottom = len(self._lines) * _ROW
        for tick in _TICKS[self._metric]:
            x = round(self._at(tick, left))
            painter.fillRect(QRect(x, 0, 1, bottom), self._theme.color("border"))
            painter.setPen(self._theme.color("textMuted"))
            area = QRect(x - 24, bottom + 4, 48, _AXIS - 6)
            shown = QLocale().toString(round(tick))
            if self._metric == "thumbs":
                shown = share_number(tick)
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, shown)

    def _paint_bar(self, painter: QPainter, interval: Interval, left: int, y: float) -> None:
        color = self._theme.color("chart1")
        low, middle, high = (
            self._at(value, left) for value in (interval.low, interval.value, interval.high)
        )
        painter.setPen(QPen(color, 2))
        painter.drawLine(QPointF(low, y), QPointF(high, y))
        for end in (low, high):
            painter.drawLine(QPointF(end, y - _CAP), QPointF(end, y + _CAP))
        painter.setPen(QPen(self._theme.color("surface"), 2))
        painter.setBrush(color)
        side = 2 * (_DOT + 1)
        painter.drawEllipse(QRectF(middle - side / 2, y - side / 2, side, side))
