"""A bar for each model: how fast it writes, in tokens a second."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from hfchat_desktop.core.plain_text import isolated, plain_label
from hfchat_desktop.core.speeds import Speed, fastest, ticks_for
from hfchat_desktop.ui.mirroring import painter_of
from hfchat_desktop.ui.theme import Theme

_ROW = 30
_BAR = 18
_AXIS = 22
_GAP = 8
_NAME_SHARE = 0.24
_QUANT = 74
_VALUE = 52
_NAME = 60
_LEAST_WITH_QUANT = 420


class SpeedChart(QWidget):
    """Told the rows; what is drawn can be read as its description. Fills as rows come."""

    spoken_role = "Chart"

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: tuple[Speed, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Speed of each model"))
        theme.changed.connect(self.update)

    def set_rows(self, rows: tuple[Speed, ...]) -> None:
        """Draw these."""
        self._rows = rows
        self.setAccessibleDescription("\n".join(self.spoken()))
        self.updateGeometry()
        self.update()

    def spoken(self) -> list[str]:
        """Return what is drawn, a line of words for each bar."""
        return [
            f"{plain_label(row.name, _NAME)} {row.quant}: {self._value(row)}" for row in self._rows
        ]

    def sizeHint(self) -> QSize:
        """Return the height of all bars and the axis."""
        return QSize(240, len(self._rows) * _ROW + _AXIS)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw grid, names, bars and axis."""
        painter = painter_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font("caption"))
        ticks = ticks_for(fastest(self._rows))
        left = round(self.width() * _NAME_SHARE)
        with_quant = self.width() >= _LEAST_WITH_QUANT
        room = self.width() - left - _VALUE - (_QUANT if with_quant else 0)
        self._paint_grid(painter, ticks, left, room)
        for place, row in enumerate(self._rows):
            self._paint_row(painter, row, place * _ROW, (left, room), ticks[-1])
            if with_quant:
                area = QRect(self.width() - _QUANT, place * _ROW, _QUANT, _ROW)
                painter.setPen(self._theme.color("textMuted"))
                painter.drawText(area, _END, isolated(plain_label(row.quant, 12)))
        painter.end()

    def _paint_grid(self, painter: QPainter, ticks: list[float], left: int, room: int) -> None:
        bottom = len(self._rows) * _ROW
        for tick in ticks:
            x = round(left + room * tick / ticks[-1])
            painter.fillRect(QRect(x, 0, 1, bottom), self._theme.color("border"))
            painter.setPen(self._theme.color("textMuted"))
            area = QRect(x - 30, bottom + 4, 60, _AXIS - 4)
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, QLocale().toString(tick, "g", 4))

    def _paint_row(
        self, painter: QPainter, row: Speed, top: int, across: tuple[int, int], most: float
    ) -> None:
        left, room = across
        metrics = QFontMetrics(painter.font())
        painter.setPen(self._theme.color("text"))
        shown = plain_label(row.name, _NAME)
        name = metrics.elidedText(shown, Qt.TextElideMode.ElideRight, left - _GAP)
        painter.drawText(QRect(0, top, left - _GAP, _ROW), _START, isolated(name))
        length = room * row.tokens_per_s / most
        if length > 0:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("chart1"))
            bar = QRectF(left, top + (_ROW - _BAR) / 2, max(2.0, length), _BAR)
            painter.drawRoundedRect(bar, 4, 4)
        value = self._value(row)
        after = round(left + length) + _GAP
        words = QRect(after, top + _GAP, metrics.horizontalAdvance(value) + 2, _ROW - 2 * _GAP)
        painter.fillRect(words, self._theme.color("surface"))  # no line of the grid through it
        painter.setPen(self._theme.color("text" if not row.problem else "textMuted"))
        painter.drawText(QRect(after, top, self.width() - after, _ROW), _START, value)

    def _value(self, row: Speed) -> str:
        words = {
            "too_large": self.tr("Too large for the free memory"),
            "failed": self.tr("Could not be measured"),
        }.get(row.problem)
        return words or QLocale().toString(row.tokens_per_s, "f", 1)


_START = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_END = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
