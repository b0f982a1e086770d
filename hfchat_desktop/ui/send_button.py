"""The round button of the composer: Send, or Stop while a reply is being written."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from hfchat_desktop.ui.icons import pixmap
from hfchat_desktop.ui.mirroring import painter_of
from hfchat_desktop.ui.theme import Theme

_SQUARE = 12
_ARROW = 18


class SendButton(QAbstractButton):
    """Grey while there is nothing to send, amber with text, ink with a square to stop."""

    spoken_role = "Button"

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._stops = False
        self._side = theme.size("send")
        self.setFixedSize(QSize(self._side, self._side))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("focusRadius", self._side // 2)
        theme.changed.connect(self.update)
        self.set_look(stops=False, enabled=False)

    def set_look(self, *, stops: bool, enabled: bool) -> None:
        """Be Stop or Send."""
        self._stops = stops
        self.setEnabled(enabled or stops)
        self.setAccessibleName(self.tr("Stop") if stops else self.tr("Send"))
        self.setToolTip(self.tr("Stop (Esc)") if stops else self.tr("Send (Enter)"))
        self.update()

    @property
    def stops(self) -> bool:
        """Whether a click stops the reply."""
        return self._stops

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the disc and its sign."""
        painter = painter_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(self._ground()))
        painter.drawEllipse(self.rect())
        if self._stops:
            place = (self._side - _SQUARE) / 2
            painter.setBrush(self._theme.color("canvas"))
            painter.drawRoundedRect(QRectF(place, place, _SQUARE, _SQUARE), 2.5, 2.5)
        else:
            role = "onAccent" if self.isEnabled() else "textMuted"
            arrow = pixmap(self._theme, "arrow-up", role, _ARROW, self.devicePixelRatioF())
            place = (self._side - _ARROW) // 2
            painter.drawPixmap(place, place, arrow)
        painter.end()

    def _ground(self) -> str:
        if self._stops:
            return "textSecondary" if self.isDown() else "text"
        if not self.isEnabled():
            return "pressed"
        if self.isDown():
            return "accentPressed"
        return "accentHover" if self.underMouse() else "accent"
