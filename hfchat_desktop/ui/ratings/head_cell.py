"""The head of a column: says by what the table can be ordered, and by what it is."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from hfchat_desktop.core.score_table import Column
from hfchat_desktop.ui.buttons import pressed_by_enter
from hfchat_desktop.ui.icons import pixmap
from hfchat_desktop.ui.mirroring import painter_of, step_of
from hfchat_desktop.ui.theme import Theme

_ARROW = 14
_GAP = 2


class HeadCell(QAbstractButton):
    """A click orders by `column`, a second one turns the order."""

    step_requested = Signal(int)  # to the head before it (-1) or behind it (1)

    def __init__(self, theme: Theme, column: Column, *, right: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.column = column
        self._theme = theme
        self._right = right
        self._order = ""  # "down", "up", or "" where another column is in force
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setProperty("focusRadius", theme.radius("sm"))
        theme.changed.connect(self.update)

    def set_words(self, words: str, name: str) -> None:
        """Show `words`; `name` says it in full."""
        self.setText(words)
        self.setAccessibleName(name)
        self.setToolTip(name if name != words else "")
        self.update()

    def set_order(self, order: str) -> None:
        """Show "down" (the best first) or "up", or "" where another column is in force."""
        self._order = order
        told = {
            "down": self.tr("Sorted, the best first"),
            "up": self.tr("Sorted in reverse order"),
        }
        self.setAccessibleDescription(told.get(order, ""))
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for the words and the arrow."""
        words = QFontMetrics(self._font(bold=True)).horizontalAdvance(self.text())
        return QSize(words + _ARROW + _GAP + 2, self._theme.size("control"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go to a neighbour, Enter is a click."""
        step = step_of(event.key(), self)
        if step:
            self.step_requested.emit(step)
        elif not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the words, and the arrow of the column in force."""
        painter = painter_of(self)
        font = self._font(bold=bool(self._order))
        painter.setFont(font)
        lit = bool(self._order) or self.underMouse()
        painter.setPen(self._theme.color("text" if lit else "textSecondary"))
        room = self.width() - (_ARROW + _GAP if self._order else 0)
        metrics = QFontMetrics(font)
        words = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, max(0, room))
        wide = metrics.horizontalAdvance(words)
        left = self.width() - wide if self._right else 0
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(QRect(left, 0, wide + 2, self.height()), middle, words)
        if self._order:
            name = "chevron-down" if self._order == "down" else "chevron-up"
            image = pixmap(self._theme, name, "text", _ARROW, self.devicePixelRatioF())
            place = left - _ARROW - _GAP if self._right else wide + _GAP
            painter.drawPixmap(place, (self.height() - _ARROW) // 2, image)
        painter.end()

    def _font(self, *, bold: bool) -> QFont:
        font = self._theme.font("caption")
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Medium)
        return font
