"""The lines of a block of code. A line is laid out when it is painted; it wraps only if asked."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections.abc import Callable
from itertools import accumulate

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QTextCharFormat, QTextLayout, QTextOption

from hfchat_desktop.core.highlight import Run
from hfchat_desktop.ui.transcript.style import Style
from hfchat_desktop.ui.transcript.text_box import WORD, Link
from hfchat_desktop.ui.transcript.text_ranges import line_x, text_range

_LONGEST_LINE = 4_000  # characters; longer lines are shown in pieces
_TAB = 4
_FEWEST_COLUMNS = 16


class CodeText:
    """Code as one text that can be pointed at and selected; `x`, `y` as in `TextBox`.

    `shown` lines are painted; `scroll` is how far it is moved to the left, in pixels.
    """

    def __init__(self, text: str, style: Style) -> None:
        self.x = 0.0
        self.y = 0.0
        self.scroll = 0
        self.shown = 0
        self.text = ""
        self.separator = "\n"
        self.selected: tuple[int, int] | None = None
        self.on_reveal: Callable[[int], None] | None = None  # shows a character
        self.widest = 0.0
        self._style = style
        self._advance = style.metrics("code").horizontalAdvance("0")
        self._columns = 0
        self._lines: list[str] = [""]
        self._starts: list[int] = [0]
        self._layouts: dict[int, QTextLayout] = {}
        self._runs: list[Run] = []
        self._run_starts: list[int] = []
        self._option = QTextOption()
        self._option.setWrapMode(QTextOption.WrapMode.NoWrap)
        self._option.setTabStopDistance(_TAB * self._advance)
        self.set_text(text)

    @property
    def line_count(self) -> int:
        """How many lines it has on the screen."""
        return len(self._lines)

    @property
    def line_height(self) -> float:
        """Height of each line in pixels."""
        return self._style.line("code")

    @property
    def rect(self) -> QRectF:
        """Where its visible lines are."""
        return QRectF(self.x, self.y, max(self.widest, 1.0), self.shown * self.line_height)

    def set_text(self, text: str) -> None:
        """Show `text`; what it has in common with the text before stays as it is."""
        if text.startswith(self.text):
            self._append(text[len(self.text) :])
        else:
            self._lines, self._starts, self._layouts = [""], [0], {}
            self.widest = 0.0
            self._append(text)
        self.text = text

    def set_wrap(self, width: float) -> None:
        """Break lines that are wider than `width` pixels, or none where it is 0."""
        columns = max(_FEWEST_COLUMNS, int(width / self._advance)) if width else 0
        if columns != self._columns:
            self._columns = columns
            runs, text = self._runs, self.text
            self.text = "\n"  # begins no text, so that all lines are made anew
            self.set_text(text)
            self.set_runs(runs)

    def set_runs(self, runs: list[Run]) -> None:
        """Colour the whole text."""
        if "".join(text for text, _ in runs) != self.text:
            return
        self._runs = runs
        self._run_starts = list(accumulate((len(text) for text, _ in runs), initial=0))
        self._layouts.clear()

    def paint(self, painter: QPainter, clip: QRectF) -> None:
        """Paint the lines that lie in `clip`."""
        height = self.line_height
        first = max(0, int((clip.top() - self.y) // height))
        last = min(self.shown, int((clip.bottom() - self.y) // height) + 1)
        painter.setPen(self._style.color("codeText"))
        for index in range(first, last):
            corner = QPointF(self.x - self.scroll, self.y + index * height)
            ranges = [*self._marks(index), *self._selection(index)]
            self._layout(index).draw(painter, corner, ranges)

    def position_at(self, point: QPointF) -> int:
        """Return the index nearest to `point`."""
        index = int((point.y() - self.y) // self.line_height)
        index = max(0, min(index, max(self.shown, 1) - 1, len(self._lines) - 1))
        line = self._layout(index).lineAt(0)
        unit = line.xToCursor(point.x() - self.x + self.scroll)
        return self._starts[index] + _index_of(self._lines[index], unit)

    def word_at(self, index: int) -> tuple[int, int]:
        """Return start and end of the word around `index`."""
        number = bisect_right(self._starts, index) - 1
        start = self._starts[number]
        for found in WORD.finditer(self._lines[number]):
            if found.start() <= index - start < found.end():
                return found.start() + start, found.end() + start
        return index, index

    def link_at(self, _point: QPointF) -> Link | None:
        """Return None: code holds no links."""
        return None

    def formula_at(self, _point: QPointF) -> str:
        """Return "": code holds no formulas."""
        return ""

    def end_point(self) -> QPointF:
        """Return where the next character would stand: left end and middle of the line."""
        index = max(0, min(self.shown, len(self._lines)) - 1)
        line = self._layout(index).lineAt(0)
        x = line_x(line, line.textLength())
        middle = self.y + (index + 0.5) * self.line_height
        return QPointF(self.x - self.scroll + x, middle)

    def place_of(self, index: int) -> QRectF:
        """Return where a character stands: as high as its line."""
        number = bisect_right(self._starts, index) - 1
        line = self._layout(number).lineAt(0)
        x = line_x(line, _unit_of(self._lines[number], index - self._starts[number]))
        top = self.y + number * self.line_height
        return QRectF(self.x - self.scroll + x, top, 1, self.line_height)

    def reveal(self, index: int) -> None:
        """Show a character that is folded away or scrolled aside."""
        if self.on_reveal is not None:
            self.on_reveal(index)

    def _append(self, text: str) -> None:
        first = len(self._lines) - 1
        self._layouts.pop(first, None)
        lines = text.split("\n")
        lines[0] = self._lines.pop() + lines[0]
        start = self._starts.pop()
        for line in lines:
            pieces = _pieces(line, self._columns)
            for piece in pieces:
                self._lines.append(piece)
                self._starts.append(start)
                start += len(piece)
            start += 1
        self.widest = max(self.widest, *(self._measure(line) for line in self._lines[first:]))
        self._runs = []

    def _measure(self, line: str) -> float:
        if line.isascii():
            return (len(line) + line.count("\t") * (_TAB - 1)) * self._advance
        return self._style.metrics("code").horizontalAdvance(line)

    def _layout(self, index: int) -> QTextLayout:
        found = self._layouts.get(index)
        if found is None:
            found = self._layouts[index] = self._make_layout(index)
        return found

    def _make_layout(self, index: int) -> QTextLayout:
        text = self._lines[index]
        layout = QTextLayout(text, self._style.font("code"))
        layout.setTextOption(self._option)
        layout.setCacheEnabled(True)
        layout.setFormats(self._formats(index))
        layout.beginLayout()
        line = layout.createLine()
        if line.isValid():
            line.setLineWidth(1e7)
            metrics = self._style.metrics("code")
            base = (self.line_height - metrics.height()) / 2 + metrics.ascent()
            line.setPosition(QPointF(0, base - line.ascent()))
        layout.endLayout()
        return layout

    def _formats(self, index: int) -> list[QTextLayout.FormatRange]:
        if not self._runs:
            return []
        start, text = self._starts[index], self._lines[index]
        found: list[QTextLayout.FormatRange] = []
        number = bisect_right(self._run_starts, start) - 1
        while number < len(self._runs) and self._run_starts[number] < start + len(text):
            role = self._runs[number][1]
            first = max(self._run_starts[number], start) - start
            last = min(self._run_starts[number + 1], start + len(text)) - start
            if role:
                look = QTextCharFormat()
                look.setForeground(self._style.color(role))
                unit = _unit_of(text, first)
                found.append(text_range(unit, _unit_of(text, last) - unit, look))
            number += 1
        return found

    def _selection(self, index: int) -> list[QTextLayout.FormatRange]:
        if self.selected is None:
            return []
        look = QTextCharFormat()
        look.setBackground(self._style.color("accentBorder"))
        return self._ranges(index, self.selected, look)

    def _marks(self, index: int) -> list[QTextLayout.FormatRange]:
        marks = self._style.marks
        if marks is None or not marks.spans(self, self.text):
            return []
        looks = marks.looks(self, self.text, self._style.theme)
        return [part for span, look in looks for part in self._ranges(index, span, look)]

    def _ranges(
        self, index: int, span: tuple[int, int], look: QTextCharFormat
    ) -> list[QTextLayout.FormatRange]:
        """Return how the part of a line looks that lies in a span of the whole text."""
        start, text = self._starts[index], self._lines[index]
        first = max(span[0], start) - start
        last = min(span[1], start + len(text)) - start
        if first >= last:
            return []
        unit = _unit_of(text, first)
        return [text_range(unit, _unit_of(text, last) - unit, look)]


def _pieces(line: str, columns: int) -> list[str]:
    """Return a line in pieces of so many columns, broken behind spaces where there are any."""
    if not columns:
        starts = range(0, len(line), _LONGEST_LINE)
        return [line[at : at + _LONGEST_LINE] for at in starts] or [""]
    found: list[str] = []
    at = 0
    while at < len(line):
        window = line[at : at + columns + 1]
        end = _fitting(window, columns)
        if at + end < len(line):
            space = window.rfind(" ", end // 2, end)
            end = space + 1 if space >= 0 and window[:space].strip() else end
        found.append(window[:end])
        at += end
    return found or [""]


def _fitting(line: str, columns: int) -> int:
    """Return how many characters of `line` fit in so many columns, at least one."""
    if line.isascii() and "\t" not in line:
        return min(columns, len(line))
    used = 0
    for index, char in enumerate(line):
        if char == "\t":
            used += _TAB - used % _TAB
        elif not unicodedata.combining(char):
            used += 2 if unicodedata.east_asian_width(char) in "WF" else 1
        if used > columns:
            return max(1, index)
    return len(line)


def _unit_of(text: str, index: int) -> int:
    """Return the UTF-16 offset of an index."""
    return index if text.isascii() else len(text[:index].encode("utf-16-le")) // 2


def _index_of(text: str, unit: int) -> int:
    """Return the index of a UTF-16 offset."""
    if text.isascii():
        return unit
    return len(text.encode("utf-16-le")[: unit * 2].decode("utf-16-le", "ignore"))
