"""One piece of running text, laid out and painted by QTextLayout.

There is no document, no HTML and no image here: nothing that a text says can make this
load anything. Positions are indexes into `text`, a Python string; QTextLayout counts in
UTF-16 units, and `_unit`/`_index` turn one into the other.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from hfchat_desktop.core.markdown_blocks import NOTE_LINK, Span, Spans, same_letters
from hfchat_desktop.core.plain_text import is_never_slanted, is_right_to_left
from hfchat_desktop.core.record import Record
from hfchat_desktop.ui.transcript.style import Style
from hfchat_desktop.ui.transcript.text_ranges import line_x, text_range

if TYPE_CHECKING:
    from hfchat_desktop.ui.transcript.placed_formulas import PlacedFormulas

_CHIP_PADDING = 4
_CHIP_RADIUS = 4
_UNBROKEN = re.compile(r"\S{500}")
WORD = re.compile(r"\w+|\s+|[^\w\s]")
_UNBOUNDED = 1e7
_INSET = 0.5  # px: what stands in a line ends before the next begins
_ABSOLUTE = QFont.SpacingType.AbsoluteSpacing


class Link(Record):
    """A link in a text box, from index `start` to `end`."""

    start: int
    end: int
    url: str
    title: str


class TextBox:
    """Text in one base font. `x`, `y` are its corner, in the coordinates of the widget.

    `unwrapped_width` is known once it was laid out without bounds. `selected` is the part
    (start, end) that is shown as selected, or None. `separator` is what stands between this
    box and the next one when both are copied. `line_bottoms` is where each line ends, in
    pixels from the upper edge.
    """

    def __init__(
        self, spans: Spans, style: Style, role: str = "prose", color: str = "text"
    ) -> None:
        self.x = 0.0
        self.y = 0.0
        self.width = 0.0
        self.height = style.line(role)
        self.selected: tuple[int, int] | None = None
        self.separator = "\n"
        self.text = "".join(span.text for span in spans)
        self._astral = not self.text.isascii() and max(self.text, default="") > "\uffff"
        self._style = style
        self._role = role
        self._color = color
        self._spans = spans
        self._natural = -1.0
        self.unwrapped_width = 0.0
        self.is_rtl = is_right_to_left(self.text)
        self.line_bottoms: list[float] = []
        self._build()

    def _build(self) -> None:
        """Make the layout; formulas that were drawn stand in it as one letter each."""
        self._links: list[Link] = []
        self._chips: list[tuple[int, int]] = []  # in UTF-16 units
        self._width_asked = -1.0
        self._formulas: PlacedFormulas | None = None
        shown = self.text
        if any(span.formula for span in self._spans):
            from hfchat_desktop.ui.transcript.placed_formulas import PlacedFormulas

            self._formulas = PlacedFormulas(self._spans, self._style, self._role)
            shown = self._formulas.shown
        self._layout = QTextLayout(shown.replace("\n", "\u2028"), self._style.font(self._role))
        self._layout.setCacheEnabled(True)
        self._layout.setFormats(self._formats())
        option = QTextOption()
        option.setWrapMode(
            QTextOption.WrapMode.WrapAnywhere
            if _UNBROKEN.search(self.text)
            else QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
        )
        if self.is_rtl:
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        self._layout.setTextOption(option)

    # --- layout -------------------------------------------------------------------------

    @property
    def rect(self) -> QRectF:
        """Where it is, in the coordinates of the widget."""
        return QRectF(self.x, self.y, self.width, self.height)

    @property
    def natural_width(self) -> float:
        """The width of the longest line as it is laid out now."""
        return self._natural

    def lay_out(self, width: float = _UNBOUNDED) -> None:
        """Break the text into lines at most `width` pixels wide."""
        if width == self._width_asked:
            return
        self._width_asked = width
        self.width = width
        metrics = self._style.metrics(self._role)
        line_height = self._style.line(self._role)
        base = (line_height - metrics.height()) / 2 + metrics.ascent()
        natural = y = 0.0
        self.line_bottoms = []
        if self.is_rtl:
            self._align(bounded=width != _UNBOUNDED)
        if self._formulas is not None and self._formulas.fit(width):
            self._layout.setFormats(self._formats())
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            rise, drop = line.ascent(), line.descent()
            if self._formulas is not None:
                rise, drop = self._formulas.reach(line)
            above = max(0.0, rise - base)
            line.setPosition(QPointF(0, y + base + above - line.ascent()))
            y += max(line_height, base + above + drop)
            self.line_bottoms.append(y)
            natural = max(natural, line.naturalTextWidth())
        self._layout.endLayout()
        self._natural = natural
        self.height = y or line_height
        if width == _UNBOUNDED:
            self.width = self.unwrapped_width = natural

    def kept_height(self, before: TextBox) -> float:
        """Return how far down this text will look as `before` does, of which it goes on.

        A word at the end of a line may move to the next one, so the line is not kept.
        """
        if self._formulas or before._formulas or not before.line_bottoms or self._astral:
            return 0.0
        options = self._layout.textOption(), before._layout.textOption()
        if options[0].wrapMode() != options[1].wrapMode() or self.is_rtl or before.is_rtl:
            return 0.0
        same = same_letters(self._spans, before._spans)
        line = before._layout.lineForTextPosition(max(0, same - 1))
        number = line.lineNumber() if line.isValid() else 0
        return before.line_bottoms[number - 1] if number > 0 else 0.0

    def _align(self, bounded: bool) -> None:
        """Text that runs to the left stands at the right, where there is an edge to stand at."""
        option = self._layout.textOption()
        side = Qt.AlignmentFlag.AlignRight if bounded else Qt.AlignmentFlag.AlignLeft
        option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        self._layout.setTextOption(option)

    # --- painting -----------------------------------------------------------------------

    def paint(self, painter: QPainter, clip: QRectF) -> None:
        """Paint what lies in `clip`."""
        if not self.rect.intersects(clip):
            return
        origin = QPointF(self.x, self.y)
        if self._chips:
            self._paint_chips(painter, origin, clip.translated(-origin))
        painter.setPen(self._style.color(self._color))
        self._layout.draw(painter, origin, [*self._marks(), *self._selection()], clip)
        if self._formulas is not None:
            color = self._style.color(self._color)
            self._formulas.paint(painter, origin, self._layout, color, clip)

    def paint_lines(self, painter: QPainter, first: int, last: int) -> None:
        """Paint the lines from `first` to the one before `last`, and not a letter of others.

        `QTextLayout.draw` paints a line more than its clip asks for.
        """
        origin = QPointF(self.x, self.y)
        top = self.line_bottoms[first - 1] if first else 0.0
        clip = QRectF(self.x, self.y + top, self.width, self.line_bottoms[last - 1] - top)
        clip.adjust(-_CHIP_PADDING, _INSET, _CHIP_PADDING, -_INSET)
        if self._chips:
            self._paint_chips(painter, origin, clip.translated(-origin))
        painter.setPen(self._style.color(self._color))
        for number in range(first, last):
            self._layout.lineAt(number).draw(painter, origin)
        if self._formulas is not None:
            color = self._style.color(self._color)
            self._formulas.paint(painter, origin, self._layout, color, clip)

    def _paint_chips(self, painter: QPainter, origin: QPointF, clip: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._style.color("inlineCodeBg"))
        height = self._style.px(20)
        for start, end in self._chips:
            for number in range(self._layout.lineCount()):
                line = self._layout.lineAt(number)
                first = max(start, line.textStart())
                last = min(end, line.textStart() + line.textLength())
                if first >= last:
                    continue
                left, right = sorted((line_x(line, first), line_x(line, last)))
                middle = line.y() + line.height() / 2
                chip = QRectF(left - _CHIP_PADDING, middle - height / 2, 0, height)
                chip.setRight(right if last == end else right + 1)
                if chip.intersects(clip):
                    place = chip.translated(origin)
                    painter.drawRoundedRect(place, _CHIP_RADIUS, _CHIP_RADIUS)

    def _selection(self) -> list[QTextLayout.FormatRange]:
        if self.selected is None or self.selected[0] >= self.selected[1]:
            return []
        look = QTextCharFormat()
        look.setBackground(self._style.color("accentBorder"))
        look.setForeground(self._style.color("text"))
        return self._ranges(self.selected, look)

    def _marks(self) -> list[QTextLayout.FormatRange]:
        marks = self._style.marks
        looks = marks.looks(self, self.text, self._style.theme) if marks is not None else []
        return [part for span, look in looks for part in self._ranges(span, look)]

    def _ranges(
        self, span: tuple[int, int], look: QTextCharFormat
    ) -> list[QTextLayout.FormatRange]:
        start, end = self._unit(span[0]), self._unit(span[1])
        if self._formulas is not None:
            return self._formulas.selection(start, end, look)
        return [text_range(start, end - start, look)]

    # --- where things are ---------------------------------------------------------------

    def position_at(self, point: QPointF) -> int:
        """Return the index nearest to `point`."""
        local = point - QPointF(self.x, self.y)
        line = self._line_at(local.y())
        if line is None:
            return 0
        return self._index(line.xToCursor(local.x()))

    def link_at(self, point: QPointF) -> Link | None:
        """Return the link under `point`."""
        if not self._links:
            return None
        local = point - QPointF(self.x, self.y)
        line = self._line_at(local.y())
        if line is None or not 0 <= local.x() <= line.naturalTextWidth() + line.x():
            return None
        unit = line.xToCursor(local.x(), QTextLine.CursorPosition.CursorOnCharacter)
        index = self._index(unit)
        return next((link for link in self._links if link.start <= index < link.end), None)

    def formula_at(self, point: QPointF) -> str:
        """Return the source of the drawn formula under `point`, or ""."""
        if self._formulas is None:
            return ""
        return self._formulas.source_at(point - QPointF(self.x, self.y), self._layout)

    def take_formulas(self) -> bool:
        """Draw formulas that have arrived since; then `lay_out` follows. Whether there were any."""
        if self._formulas is None or not self._formulas.has_news():
            return False
        self._build()
        return True

    @property
    def links(self) -> list[Link]:
        """All links, in the order of the text."""
        return self._links

    def word_at(self, index: int) -> tuple[int, int]:
        """Return start and end of the word around `index`."""
        whole = self._formulas.around(index) if self._formulas is not None else None
        if whole is not None:
            return whole
        for found in WORD.finditer(self.text):
            if found.start() <= index < found.end():
                return found.span()
        return index, index

    def end_point(self) -> QPointF:
        """Return where the next character would stand: left end and middle of the line."""
        count = self._layout.lineCount()
        if not count:
            return QPointF(self.x, self.y + self.height / 2)
        line = self._layout.lineAt(count - 1)
        x = line_x(line, line.textStart() + line.textLength())
        return QPointF(self.x + x, self.y + line.y() + line.height() / 2)

    def place_of(self, index: int) -> QRectF:
        """Return where a character stands: as high as its line."""
        unit = self._unit(index)
        line = self._layout.lineForTextPosition(unit)
        if not line.isValid():
            return self.rect
        return QRectF(self.x + line_x(line, unit), self.y + line.y(), 1, line.height())

    def reveal(self, index: int) -> None:
        """Do nothing: all of it is shown."""

    # --- inside -------------------------------------------------------------------------

    def _line_at(self, y: float) -> QTextLine | None:
        found: QTextLine | None = None
        for number in range(self._layout.lineCount()):
            line = self._layout.lineAt(number)
            if found is not None and line.y() > y:
                break
            found = line
        return found

    def _formats(self) -> list[QTextLayout.FormatRange]:
        found: list[QTextLayout.FormatRange] = []
        self._links, self._chips = [], []
        unit = index = 0
        spans, placed = self._spans, self._formulas
        for number, span in enumerate(spans):
            next_is_code = number + 1 < len(spans) and spans[number + 1].code and not self.is_rtl
            drawn = placed.format(index, unit, next_is_code) if placed and span.formula else None
            length = 1 if drawn is not None else self._length(span.text)
            if span.link:
                self._links.append(Link(index, index + len(span.text), span.link, span.title))
            if span.code:
                self._chips.append((unit, unit + length))
            if drawn is not None:
                found.append(drawn)
            else:
                found.extend(self._span_formats(span, unit, length, next_is_code))
                if self.is_rtl and number and spans[number - 1].code and not span.code:
                    found.append(self._after_code(span, unit))
            unit += length
            index += len(span.text)
        return found

    def _span_formats(
        self, span: Span, unit: int, length: int, next_is_code: bool
    ) -> list[QTextLayout.FormatRange]:
        look = QTextCharFormat()
        bold, italic = span.bold, span.italic
        if italic and is_never_slanted(span.text):
            bold, italic = True, False
        plain = not any((span.bold, span.italic, span.strike, span.code, span.link, span.formula))
        if span.formula:
            look.setFont(self._style.font("code"))
        elif span.code:
            look.setFont(self._style.font("code", bold, italic))
            look.setForeground(self._style.color("codeText"))
        elif bold or italic:
            look.setFont(self._style.font(self._role, bold, italic))
        if span.strike:
            look.setFontStrikeOut(True)
        if span.link:
            look.setForeground(self._style.color("accentText"))
            look.setFontUnderline(not span.link.startswith("#"))
        if span.link.startswith(NOTE_LINK):
            look.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        found = [] if plain else [text_range(unit, length, look)]
        if span.code or next_is_code:
            # Room for the ground of inline code beside it, without a character for it.
            last = self._length(span.text[-1:])
            spaced = self._spaced(look, plain=plain)
            if not plain:
                found = [text_range(unit, length - last, look)] if length > last else []
            found.append(text_range(unit + length - last, last, spaced))
        return found

    def _after_code(self, span: Span, unit: int) -> QTextLayout.FormatRange:
        """Keep room for the ground of code that stands at the right of a right-to-left text."""
        look = self._spaced(QTextCharFormat(), plain=True)
        return text_range(unit, self._length(span.text[:1]), look)

    def _spaced(self, look: QTextCharFormat, *, plain: bool) -> QTextCharFormat:
        spaced = QTextCharFormat(look)
        if plain:
            spaced.setFont(self._style.font(self._role))
        spaced.setFontLetterSpacingType(_ABSOLUTE)
        spaced.setFontLetterSpacing(_CHIP_PADDING)
        return spaced

    def _length(self, text: str) -> int:
        return len(text.encode("utf-16-le")) // 2 if self._astral else len(text)

    def _unit(self, index: int) -> int:
        text = self.text
        if self._formulas is not None:
            text, index = self._formulas.shown, self._formulas.shown_index(index)
        return self._length(text[:index]) if self._astral else index

    def _index(self, unit: int) -> int:
        if self._astral:
            text = self.text if self._formulas is None else self._formulas.shown
            unit = len(text.encode("utf-16-le")[: unit * 2].decode("utf-16-le", "ignore"))
        return unit if self._formulas is None else self._formulas.text_index(unit)
