"""A block of code: its colours, long lines broken, on a ground of its own."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QTextCharFormat, QTextLayout, QTextOption

from hfchat_desktop.core.highlight import Run
from hfchat_desktop.ui.paper.paper_style import PaperStyle
from hfchat_desktop.ui.paper.parts import Frame, Part
from hfchat_desktop.ui.transcript.text_ranges import text_range

_PADDING = 10.0
_EDGE = 7.0  # above the first line and below the last
_TAB = 4
_MOST_CHARS = 6_000  # of one part; a longer block is several
_MOST_LINES = 80


def code_pieces(runs: list[Run]) -> Iterator[list[Run]]:
    """Yield coloured code in pieces of so many lines and characters, without their last break."""
    piece: list[Run] = []
    lines = chars = 0
    for text, role in runs:
        for line in text.splitlines(keepends=True):
            for at in range(0, len(line), _MOST_CHARS):
                part = line[at : at + _MOST_CHARS]
                if chars + len(part) > _MOST_CHARS:
                    yield piece
                    piece, lines, chars = [], 0, 0
                piece.append((part, role))
                chars += len(part)
            lines += line.endswith("\n")
            if lines >= _MOST_LINES and line.endswith("\n"):
                piece[-1] = (piece[-1][0][:-1], role)
                yield piece
                piece, lines, chars = [], 0, 0
    yield piece


class CodePart(Part):
    """Some lines of a block; `first` and `last` where the block begins and ends with them."""

    def __init__(
        self,
        runs: list[Run],
        frame: Frame,
        gap: float,
        style: PaperStyle,
        *,
        first: bool,
        last: bool,
    ) -> None:
        super().__init__(frame, gap if first else 0.0)
        self._style = style
        self._above = _EDGE if first else 0.0
        self._last = last
        self._line = style.line("code")
        self._layout = self._laid_out(runs)
        self._count = max(1, self._layout.lineCount())
        self._from = self._to = 0
        self._opens = first
        self._height = 0.0

    def _laid_out(self, runs: list[Run]) -> QTextLayout:
        font = self._style.font("code")
        text = "".join(part for part, _ in runs).replace("\n", "\u2028")
        layout = QTextLayout(text, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTabStopDistance(_TAB * self._style.metrics("code").horizontalAdvance("0"))
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        layout.setTextOption(option)
        layout.setFormats(self._formats(runs, astral=not text.isascii()))
        metrics = self._style.metrics("code")
        base = (self._line - metrics.height()) / 2 + metrics.ascent()
        layout.beginLayout()
        y = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self.frame.width - 2 * _PADDING)
            line.setPosition(QPointF(0, y + base - line.ascent()))
            y += self._line
        layout.endLayout()
        return layout

    def _formats(self, runs: list[Run], *, astral: bool) -> list[QTextLayout.FormatRange]:
        found: list[QTextLayout.FormatRange] = []
        unit = 0
        for text, role in runs:
            length = len(text.encode("utf-16-le")) // 2 if astral else len(text)
            if role:
                look = QTextCharFormat()
                look.setForeground(self._style.color(role))
                found.append(text_range(unit, length, look))
            unit += length
        return found

    def least(self) -> float:
        """Return the height of the first lines and the edge above them."""
        return self._above + min(2, self._count) * self._line + self._below(min(2, self._count))

    def _below(self, end: int) -> float:
        return _EDGE if end < self._count or self._last else 0.0

    def take(self, room: float, *, fresh: bool) -> float:
        """Choose the lines that fit."""
        self._from = self._to
        above = self._above if self._from == 0 else _EDGE
        if self._from == 0 and fresh:
            above = self._above = _EDGE
        fit = int((room - above - _EDGE + 0.01) // self._line)
        count = max(min(fit, self._count - self._from), 1 if fresh else 0)
        few = min(2, self._count) if self._from == 0 and not fresh else 1
        if count < few:
            return 0.0
        self._to = self._from + count
        self.is_done = self._to >= self._count
        self._above = above
        self._height = above + count * self._line + self._below(self._to)
        return self._height

    def paint(self, painter: QPainter, corner: QPointF) -> None:
        """Paint the ground and the lines that were chosen."""
        x, y = corner.x() + self.frame.x, corner.y()
        painter.fillRect(QRectF(x, y, self.frame.width, self._height), self._style.color("codeBg"))
        painter.setPen(QPen(self._style.color("borderStrong"), 1.5))
        painter.drawLine(QPointF(x + 0.75, y), QPointF(x + 0.75, y + self._height))
        painter.setPen(self._style.color("codeText"))
        top = y + self._above - self._from * self._line
        for number in range(self._from, self._to):
            self._layout.lineAt(number).draw(painter, QPointF(x + _PADDING, top))
