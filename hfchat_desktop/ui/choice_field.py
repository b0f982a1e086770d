"""A field that opens a list of choices."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QPaintEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLabel, QStyleOptionComboBox, QWidget

from hfchat_desktop.ui.icons import pixmap
from hfchat_desktop.ui.mirroring import painter_of
from hfchat_desktop.ui.theme import Theme

_ARROW_RIGHT = 10
_FRAME_WIDTH = 46  # px that are no words: lines, padding and the arrow


class ChoiceField(QComboBox):
    """Options as (key, label). The wheel never changes it: it belongs to the page."""

    chosen = Signal(str)

    def __init__(
        self, theme: Theme, options: list[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._told: QLabel | None = None  # what it is, for screen readers alone
        for key, label in options:
            self.addItem(label, key)
        self.activated.connect(self._on_activated)
        theme.changed.connect(self.update)

    def setAccessibleName(self, name: str) -> None:
        """Name it, also before those who look for a label that belongs to it."""
        super().setAccessibleName(name)
        if self._told is not None:
            self._told.setText(name)

    def spoken_begun(self) -> None:
        """Get a label that is not seen: where it shows a choice, Qt tells that as its name."""
        if self._told is None and self.parentWidget() is not None:
            self._told = QLabel(self.accessibleName(), self.parentWidget())
            self._told.setTextFormat(Qt.TextFormat.PlainText)
            self._told.setBuddy(self)
            self._told.hide()

    def showEvent(self, event: QShowEvent) -> None:
        """Have the label from the start, where somebody listens."""
        if QAccessible.isActive():
            self.spoken_begun()
        super().showEvent(event)

    def set_current(self, key: str) -> None:
        """Show `key`; unknown keys are left alone."""
        place = self.findData(key)
        if place >= 0:
            self.setCurrentIndex(place)

    def sizeHint(self) -> QSize:
        """Return the room for the widest words: Qt measures their ink, which can be less."""
        hint, advance = super().sizeHint(), self.fontMetrics().horizontalAdvance
        widest = max((advance(self.itemText(n)) for n in range(self.count())), default=0)
        return hint.expandedTo(QSize(widest + _FRAME_WIDTH, 0))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the arrow beside what Qt draws."""
        super().paintEvent(event)
        side = self._theme.icon_size("badge")
        ratio = self.devicePixelRatioF()
        image = pixmap(self._theme, "chevron-down", "textSecondary", side, ratio)
        left = self.width() - side - _ARROW_RIGHT
        painter_of(self).drawPixmap(left, (self.height() - side) // 2, image)

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """Let words that have no room end in dots."""
        super().initStyleOption(option)
        room = self.width() - _FRAME_WIDTH
        whole, end = self.currentText(), Qt.TextElideMode.ElideRight
        option.currentText = self.fontMetrics().elidedText(whole, end, room)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def _on_activated(self, place: int) -> None:
        self.chosen.emit(str(self.itemData(place)))
