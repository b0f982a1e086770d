"""A card that can be pressed: an icon, a title, and a sentence under it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from hfchat_desktop.ui.icons import pixmap
from hfchat_desktop.ui.mirroring import painter_of, set_margins
from hfchat_desktop.ui.theme import Theme
from hfchat_desktop.ui.tips import safe_tip

_TILE = 36
_ICON = 18
_PAD = 16
_GAP = 14


class SuggestionCard(QAbstractButton):
    """Keeps the words that it stands for in `prompt`."""

    spoken_role = "Button"

    def __init__(
        self, theme: Theme, icon_name: str, title: str, below: str, prompt: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.prompt = prompt
        self._theme = theme
        self._icon_name = icon_name
        self.setAccessibleName(title)
        self.setAccessibleDescription(below)
        self.setToolTip(safe_tip(prompt))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setProperty("focusRadius", theme.radius("lg"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._build(title, below)
        theme.changed.connect(self.update)

    def _build(self, title: str, below: str) -> None:
        row = QHBoxLayout(self)
        set_margins(row, _PAD + _TILE + _GAP, 12, _PAD, 12)
        column = QVBoxLayout()
        column.setSpacing(1)
        column.addStretch(1)
        for words, font, tone in ((title, "uiStrong", ""), (below, "small", "secondary")):
            if not words:
                continue
            label = QLabel(self)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setText(words)
            label.setFont(self._theme.font(font))
            label.setProperty("tone", tone)
            label.setWordWrap(True)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(label)
        column.addStretch(1)
        row.addLayout(column)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card and its icon on a tile."""
        painter = painter_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = "pressed" if self.isDown() else "hover" if self.underMouse() else "surface"
        painter.setPen(self._theme.pen("border"))
        painter.setBrush(self._theme.color(ground))
        radius = self._theme.radius("lg")
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("accentSoft"))
        top = (self.height() - _TILE) / 2
        painter.drawRoundedRect(QRectF(_PAD, top, _TILE, _TILE), 8, 8)
        image = pixmap(self._theme, self._icon_name, "accentText", _ICON, self.devicePixelRatioF())
        inset = (_TILE - _ICON) / 2
        painter.drawPixmap(round(_PAD + inset), round(top + inset), image)
        painter.end()
