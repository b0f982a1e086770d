"""The large tile at the top of a model's page."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from hfchat_desktop.ui.mirroring import painter_of
from hfchat_desktop.ui.model_tile import paint_tile
from hfchat_desktop.ui.theme import Theme

_SIDE = 48


class HeadTile(QWidget):
    """Told a model with `show_model`."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown = ("a", "?")
        self.setFixedSize(_SIDE, _SIDE)
        theme.changed.connect(self.update)

    def show_model(self, tile: str, letter: str) -> None:
        """Show the tile of a publisher with a letter."""
        self._shown = (tile, letter)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        painter = painter_of(self)
        paint_tile(painter, QRectF(self.rect()), self._theme, *self._shown)
        painter.end()
