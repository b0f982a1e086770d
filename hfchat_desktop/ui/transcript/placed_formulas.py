"""Drawn formulas inside running text: where they stand, how tall they are, how they are marked.

QTextLayout knows letters alone. So a drawn formula is one letter in it, without colour and as
wide as the picture (by the space behind it), and the picture is painted over it. The text that
is selected, copied and searched has the source in that place.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextLine

from hfchat_desktop.core.markdown_blocks import Spans
from hfchat_desktop.ui.transcript.formulas import Drawing
from hfchat_desktop.ui.transcript.style import Style
from hfchat_desktop.ui.transcript.text_ranges import line_x, text_range

_CODE_GAP = 4  # before the ground of inline code, as for letters
_GROWN = 1.08  # its letters are smaller than those of the text around it
_ROOM = 1.0  # px above and below
_INVISIBLE = QColor(0, 0, 0, 0)


@dataclass(slots=True)
class _Place:
    """A formula: from `start` to `end` in the text, letter `at` of what is shown."""

    start: int
    end: int
    at: int
    source: str
    drawing: Drawing
    size: float = 0.0
    unit: int = 0
    room: float = 0.0  # px behind it


class PlacedFormulas:
    """The formulas of one text. `shown` is the text with a letter for each that was drawn."""

    def __init__(self, spans: Spans, style: Style, role: str) -> None:
        self._style = style
        self._font = style.font(role)
        self._letter = style.metrics(role).horizontalAdvance(style.formula_letter)
        self._size = self._font.pixelSize() * _GROWN
        self._waiting: list[str] = []
        self._places: list[_Place] = []
        parts: list[str] = []
        index = shown = 0
        for span in spans:
            drawing = style.formula(span.text) if span.formula else None
            part = span.text if drawing is None else style.formula_letter
            if drawing is not None:
                place = _Place(index, index + len(span.text), shown, span.text, drawing)
                place.size = self._size
                self._places.append(place)
            elif span.formula:
                self._waiting.append(span.text)
            parts.append(part)
            index += len(span.text)
            shown += len(part)
        self.shown = "".join(parts)

    def has_news(self) -> bool:
        """Whether a formula that could not be shown has been drawn since."""
        return any(self._style.formula(source) is not None for source in self._waiting)

    def fit(self, width: float) -> bool:
        """Make smaller what is wider than a line; return whether that changed anything."""
        changed = False
        for place in self._places:
            size = min(self._size, max(1.0, width - 1) / place.drawing.width)
            changed = changed or abs(size - place.size) > 0.01
            place.size = size
        return changed

    def format(self, index: int, unit: int, code_follows: bool) -> QTextLayout.FormatRange | None:
        """Return the format of the letter for the formula at `index`, None if it is not drawn."""
        place = next((place for place in self._places if place.start == index), None)
        if place is None:
            return None
        place.unit = unit
        place.room = _CODE_GAP if code_follows else 0.0
        look = QTextCharFormat()
        look.setFont(self._font)
        look.setForeground(_INVISIBLE)
        look.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
        wide = place.drawing.width * place.size + place.room
        look.setFontLetterSpacing(wide - self._letter)
        return text_range(unit, 1, look)

    def reach(self, line: QTextLine) -> tuple[float, float]:
        """Return how far a line goes above and below where its letters stand."""
        rise, drop = line.ascent(), line.descent()
        first, last = line.textStart(), line.textStart() + line.textLength()
        for place in self._places:
            if first <= place.unit < last:
                above = place.drawing.ascent * place.size
                rise = max(rise, above + _ROOM)
                drop = max(drop, place.drawing.height * place.size - above + _ROOM)
        return rise, drop

    def paint(
        self,
        painter: QPainter,
        origin: QPointF,
        layout: QTextLayout,
        color: QColor,
        clip: QRectF,
    ) -> None:
        """Paint the pictures that lie in `clip`."""
        book = self._style.formulas
        if book is not None:
            for place in self._places:
                area = _area(place, layout).translated(origin)
                if area.intersects(clip):
                    book.paint(painter, place.drawing, area, color)

    def selection(
        self, start: int, end: int, look: QTextCharFormat
    ) -> list[QTextLayout.FormatRange]:
        """Return the formats that mark letters from `start` to `end` in UTF-16 units."""
        found: list[QTextLayout.FormatRange] = []
        hidden = QTextCharFormat(look)
        hidden.setForeground(_INVISIBLE)
        at = start
        for place in self._places:
            if start <= place.unit < end:
                found.append(text_range(at, place.unit - at, look))
                found.append(text_range(place.unit, 1, hidden))
                at = place.unit + 1
        found.append(text_range(at, end - at, look))
        return [part for part in found if part.length > 0]

    def source_at(self, point: QPointF, layout: QTextLayout) -> str:
        """Return the source of the formula under `point`, or ""."""
        for place in self._places:
            if _area(place, layout).contains(point):
                return place.source
        return ""

    def around(self, index: int) -> tuple[int, int] | None:
        """Return start and end of the drawn formula that `index` is in."""
        for place in self._places:
            if place.start <= index < place.end:
                return place.start, place.end
        return None

    def shown_index(self, index: int) -> int:
        """Return the place in `shown` for an index into the text; a formula is not divided."""
        before = [place for place in self._places if place.start < index]
        if not before:
            return index
        return before[-1].at + 1 + max(0, index - before[-1].end)

    def text_index(self, shown: int) -> int:
        """Return the index into the text for a place in `shown`."""
        number = bisect_right([place.at for place in self._places], shown - 1) - 1
        if number < 0:
            return shown
        place = self._places[number]
        return place.end + shown - place.at - 1


def _area(place: _Place, layout: QTextLayout) -> QRectF:
    """Return where the picture stands."""
    line = layout.lineForTextPosition(place.unit)
    if not line.isValid():
        return QRectF()
    drawing, size = place.drawing, place.size
    left = min(line_x(line, place.unit), line_x(line, place.unit + 1))
    top = line.y() + line.ascent() - drawing.ascent * size
    return QRectF(left, top, drawing.width * size, drawing.height * size)
