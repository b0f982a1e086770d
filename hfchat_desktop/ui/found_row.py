"""A row that leads to where something stands."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from hfchat_desktop.ui.buttons import pressed_by_enter
from hfchat_desktop.ui.icons import pixmap
from hfchat_desktop.ui.mirroring import in_line, painter_of, set_margins
from hfchat_desktop.ui.theme import Theme

_LEAST = 44
_SIDE = 16
_INSET = 4


class FoundRow(QAbstractButton):
    """A label and a line below it; an arrow at the end says that it leads away.

    `heading` is what it stands under: a screen reader tells it from others of its name by that.
    """

    spoken_role = "Button"

    def __init__(
        self,
        theme: Theme,
        label: str,
        below: str,
        heading: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(f"{label}, {heading}" if heading else label)
        self.setAccessibleDescription(below)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setProperty("focusRadius", theme.radius("sm"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setMinimumHeight(_LEAST)
        column = QVBoxLayout()
        column.setSpacing(2)
        for words, font, tone in ((label, "ui", ""), (below, "caption", "muted")):
            if not words:
                continue
            line = QLabel(self)
            line.setTextFormat(Qt.TextFormat.PlainText)
            line.setText(in_line(words))
            line.setFont(theme.font(font))
            line.setProperty("tone", tone)
            line.setWordWrap(True)
            line.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(line)
        row = QHBoxLayout(self)
        set_margins(row, _SIDE, 8, 2 * _SIDE + theme.icon_size("button"), 8)
        row.addLayout(column)
        theme.changed.connect(self.update)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go there with Enter as with the space bar."""
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw what lies under the words, and the arrow."""
        painter = painter_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isDown() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("pressed" if self.isDown() else "hover"))
            radius = self._theme.radius("sm")
            area = QRectF(self.rect()).adjusted(_INSET, _INSET, -_INSET, -_INSET)
            painter.drawRoundedRect(area, radius, radius)
        side = self._theme.icon_size("button")
        ratio = self.devicePixelRatioF()
        image = pixmap(self._theme, "chevron-right", "textMuted", side, ratio)
        painter.drawPixmap(self.width() - _SIDE - side, (self.height() - side) // 2, image)
        painter.end()
