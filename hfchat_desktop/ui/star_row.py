"""One to five stars: one Tab stop, arrows and digits inside; the same star again takes it back."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QWidget

from hfchat_desktop.core.ratings import MOST_STARS
from hfchat_desktop.ui.icons import pixmap
from hfchat_desktop.ui.mirroring import painter_of, seen_x, step_of
from hfchat_desktop.ui.theme import Theme

_CELL = 34
_ICON = 22


class StarRow(QAbstractSlider):
    """`chosen` tells what a person gives; 0 takes it back."""

    chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._hovered = 0
        self.setRange(0, MOST_STARS)
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_stars(0)

    def set_stars(self, stars: int) -> None:
        """Show how many are given."""
        self.setValue(stars)
        words = self.tr("No stars given")
        if stars:
            words = self.tr("{stars} of 5 stars").format(stars=stars)
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for five stars."""
        return QSize(MOST_STARS * _CELL, _CELL)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint filled ones up to the value, or up to the pointer."""
        painter = painter_of(self)
        filled = self._hovered or self.value()
        for number in range(1, MOST_STARS + 1):
            on = number <= filled
            name, role = ("star-filled", "accentText") if on else ("star", "textSecondary")
            image = pixmap(self._theme, name, role, _ICON, self.devicePixelRatioF())
            inset = (_CELL - _ICON) // 2
            painter.drawPixmap(QPoint((number - 1) * _CELL + inset, inset), image)
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what a click would give."""
        self._hovered = self._star_at(seen_x(self, event.position().x()))
        self.update()

    def leaveEvent(self, _event: object) -> None:
        """Show what is given."""
        self._hovered = 0
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Give stars; a click on the last given one takes them back."""
        if event.button() is Qt.MouseButton.LeftButton:
            star = self._star_at(seen_x(self, event.position().x()))
            self._choose(0 if star == self.value() else star)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows give one more or one fewer, digits so many, Delete none."""
        key = event.key()
        digit = key - Qt.Key.Key_0
        if 0 <= digit <= MOST_STARS:
            self._choose(digit)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._choose(0)
        elif key == Qt.Key.Key_Up or step_of(key, self) > 0:
            self._choose(min(MOST_STARS, self.value() + 1))
        elif key == Qt.Key.Key_Down or step_of(key, self) < 0:
            self._choose(max(0, self.value() - 1))
        else:
            event.ignore()

    def _choose(self, stars: int) -> None:
        self._hovered = 0
        if stars != self.value():
            self.set_stars(stars)
            self.chosen.emit(stars)

    def _star_at(self, x: float) -> int:
        return max(1, min(MOST_STARS, int(x // _CELL) + 1))
