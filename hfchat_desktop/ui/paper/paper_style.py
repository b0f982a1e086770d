"""What text looks like on paper: the light colours, smaller than on the screen, no ligatures."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from hfchat_desktop.ui.theme import Theme
from hfchat_desktop.ui.transcript.formulas import Drawer, Drawing, Formulas, Key
from hfchat_desktop.ui.transcript.style import Style

if TYPE_CHECKING:
    from PySide6.QtSvg import QSvgRenderer

_PERCENT = 90
_MOST_RENDERERS = 60
_NO_OUTLINES = b'<svg stroke-width="0" '  # QtSvg's pen without a brush is painted in a PDF
_LEADING = 1.42  # height of a line, in sizes of the font
_PLAIN_GLYPHS = tuple(QFont.Tag(tag) for tag in ("liga", "clig", "dlig", "calt"))
_NO_BREAK_SPACE = "\u00a0"
INVISIBLE = QColor(0, 0, 0, 0)
"""The colour of text that is found and copied, but not seen."""


class PaperStyle(Style):
    """Fonts and colours of a page.

    A ligature has no character of its own, so that a reader of the PDF could neither search
    nor copy it: "->" in code, "+" before a number.
    """

    formula_letter = _NO_BREAK_SPACE

    def __init__(self, theme: Theme, formulas: Formulas | None = None) -> None:
        """Take colours from `theme`, which is a light one."""
        super().__init__(theme, _PERCENT, formulas)
        self._lines: dict[str, float] = {}

    def line(self, role: str) -> float:
        """Return the height of a line in pixels."""
        found = self._lines.get(role)
        if found is None:
            found = self._lines[role] = float(round(self.font(role).pixelSize() * _LEADING))
        return found

    def _make_font(self, role: str, bold: bool, italic: bool) -> QFont:
        return _with_plain_glyphs(super()._make_font(role, bold, italic))


class PaperFormulas(Formulas):
    """Formulas painted as shapes, and their source as text that is found but not seen."""

    def __init__(self, parent: QObject | None = None, drawer: Drawer | None = None) -> None:
        super().__init__(parent, drawer)
        self._renderers: OrderedDict[tuple[Key, int], QSvgRenderer] = OrderedDict()

    @property
    def is_waiting(self) -> bool:
        """Whether any formula was asked for that is neither drawn nor refused."""
        return bool(self._asked)

    def paint(self, painter: QPainter, drawing: Drawing, area: QRectF, color: QColor) -> None:
        """Paint a formula over `area`."""
        _write_source(painter, drawing, area)
        self._renderer(drawing, color).render(painter, area)

    def _renderer(self, drawing: Drawing, color: QColor) -> QSvgRenderer:
        key = (drawing.key, color.rgba())
        found = self._renderers.get(key)
        if found is None:
            from PySide6.QtSvg import QSvgRenderer

            svg = drawing.svg.replace(b"currentColor", color.name().encode())
            svg = svg.replace(b"<svg ", _NO_OUTLINES, 1)
            found = self._renderers[key] = QSvgRenderer(svg)
            if len(self._renderers) > _MOST_RENDERERS:
                self._renderers.popitem(last=False)
        return found


def _with_plain_glyphs(font: QFont) -> QFont:
    """Return the font without glyphs that a reader of the file could not name a letter for."""
    plain = QFont(font)
    for tag in _PLAIN_GLYPHS:
        plain.setFeature(tag, 0)
    return plain


def _write_source(painter: QPainter, drawing: Drawing, area: QRectF) -> None:
    """Write the source invisibly, as wide as the picture."""
    tex, display = drawing.key
    mark = "$$" if display else "$"
    source = f"{mark}{' '.join(tex.split())}{mark}"
    font = _with_plain_glyphs(painter.font())
    font.setPixelSize(10)
    across = QFontMetricsF(font, painter.device()).horizontalAdvance(source)
    if across <= 0:
        return
    base = area.top() + drawing.ascent / drawing.height * area.height()
    painter.save()
    painter.setPen(INVISIBLE)
    painter.setFont(font)
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    painter.translate(QPointF(area.left(), base))
    painter.scale(area.width() / across, 1)
    painter.drawText(QPointF(0, 0), source)
    painter.restore()
