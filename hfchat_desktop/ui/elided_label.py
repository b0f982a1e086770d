"""One line of plain text that ends in dots where its room ends."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from hfchat_desktop.core.plain_text import isolated, plain_sentence
from hfchat_desktop.ui.mirroring import painter_of
from hfchat_desktop.ui.theme import Theme

_LEAST = 24


class ElidedLabel(QWidget):
    """Words in a font and a colour of the theme; what is cut stands in the tooltip.

    A path is cut in its middle (`middle`), so that its end can be read.
    """

    spoken_role = "StaticText"

    def __init__(
        self,
        theme: Theme,
        font: str = "ui",
        role: str = "text",
        *,
        middle: bool = False,
        weight: QFont.Weight | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._role = role
        self._words = ""
        self._elide = Qt.TextElideMode.ElideMiddle if middle else Qt.TextElideMode.ElideRight
        self._line = theme.line(font)
        made = theme.font(font)
        if weight is not None:
            made.setWeight(weight)
        self.setFont(made)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def text(self) -> str:
        """Return the words as they are shown where there is room."""
        return self._words

    def set_text(self, words: str) -> None:
        """Show other words, as one line of plain text."""
        words = plain_sentence(words)
        if words == self._words:
            return
        self._words = words
        self.setAccessibleName(words)
        self.updateGeometry()
        self._show_tip()
        self.update()

    def set_role(self, role: str) -> None:
        """Show the words in another colour."""
        if role != self._role:
            self._role = role
            self.update()

    def sizeHint(self) -> QSize:
        """Return the room for all the words."""
        return QSize(QFontMetrics(self.font()).horizontalAdvance(self._words) + 2, self._line)

    def minimumSizeHint(self) -> QSize:
        """Return the room for the dots."""
        return QSize(_LEAST if self._words else 0, self._line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give whole in the tooltip what is cut now."""
        super().resizeEvent(event)
        self._show_tip()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw what there is room for."""
        painter = painter_of(self)
        painter.setFont(self.font())
        painter.setPen(self._theme.color(self._role))
        area = QRect(0, 0, self.width(), self.height())
        words = painter.fontMetrics().elidedText(self._words, self._elide, area.width())
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(area, middle, isolated(words))
        painter.end()

    def _show_tip(self) -> None:
        cut = QFontMetrics(self.font()).horizontalAdvance(self._words) > self.width()
        self.setToolTip(f"<qt>{escape(self._words)}</qt>" if cut else "")
