"""Fonts and measures of the conversation: the theme's tokens, grown by the reader's text size."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QFont, QFontMetricsF

from hfchat_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from hfchat_desktop.ui.transcript.formulas import Drawing, Formulas
    from hfchat_desktop.ui.transcript.marks import Marks

SMALLEST_PERCENT = 90
LARGEST_PERCENT = 160
PARAGRAPH_GAP = 10
_HEADING_PX = {1: 17, 2: 16}
_HEADING_REST_PX = 15


class Style:
    """What text looks like at one text size. Made anew when the theme or the size changes.

    Roles are those of the theme, and "heading1" to "heading6". Without `formulas` a formula
    is shown by its source. `formula_letter` stands in the layout where a drawn formula does.
    """

    formula_letter = "x"

    def __init__(self, theme: Theme, percent: int = 100, formulas: Formulas | None = None) -> None:
        self.theme = theme
        self.formulas = formulas
        self.marks: Marks | None = None  # what is looked for in the conversation
        self.reads_only = False  # messages can be copied, and nothing else is done with them
        self.percent = max(SMALLEST_PERCENT, min(LARGEST_PERCENT, percent))
        self._fonts: dict[tuple[str, bool, bool], QFont] = {}
        self._metrics: dict[str, QFontMetricsF] = {}

    def color(self, role: str) -> QColor:
        """Return the colour of a role of the theme."""
        return self.theme.color(role)

    def font(self, role: str, bold: bool = False, italic: bool = False) -> QFont:
        """Return the font of a role at this text size."""
        key = (role, bold, italic)
        found = self._fonts.get(key)
        if found is None:
            found = self._fonts[key] = self._make_font(role, bold, italic)
        return found

    def line(self, role: str) -> float:
        """Return the height of a line in pixels."""
        if role.startswith("heading"):
            role = "heading"
        return round(self.theme.line(role) * self.percent / 100)

    def metrics(self, role: str) -> QFontMetricsF:
        """Return the measures of a role's font."""
        found = self._metrics.get(role)
        if found is None:
            found = self._metrics[role] = QFontMetricsF(self.font(role))
        return found

    def px(self, value: float) -> float:
        """Return a measure that grows with the text."""
        return value * self.percent / 100

    def formula(self, source: str) -> Drawing | None:
        """Return the drawing of a formula, None where its source is to be shown."""
        return self.formulas.find(source) if self.formulas is not None else None

    def _make_font(self, role: str, bold: bool, italic: bool) -> QFont:
        if role.startswith("heading"):
            font = self.theme.font("heading")
            font.setPixelSize(_HEADING_PX.get(int(role[-1]), _HEADING_REST_PX))
        else:
            font = self.theme.font(role)
        font.setPixelSize(max(1, round(font.pixelSize() * self.percent / 100)))
        if bold and font.weight() < QFont.Weight.DemiBold:
            font.setWeight(QFont.Weight.DemiBold)
        font.setItalic(italic)
        return font
