"""Shows where something stands on a page: it is scrolled to, has the keyboard, and shines."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QWidget

from hfchat_desktop.ui.mirroring import painter_of
from hfchat_desktop.ui.settings_found import Place, widget_of
from hfchat_desktop.ui.tab_order import stops_in
from hfchat_desktop.ui.theme import Theme

_AROUND = 48  # px that are seen above and below
_INSET = 4
_SHINES_MS = 2_000


def reveal(theme: Theme, area: QScrollArea, place: Place, parts: Iterable[QWidget]) -> bool:
    """Bring what stands at a place into sight; False where it does not take the keyboard."""
    target = widget_of(place, parts)
    if target is None:
        return False
    area.ensureWidgetVisible(target, 0, _AROUND)
    if not isinstance(target, QAbstractButton):
        _Shine(theme, target)
    for stop in stops_in(target):
        if stop.isVisible() and stop.isEnabled():
            stop.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
    return False


class _Shine(QWidget):
    """A soft ground below what stands in a row, for a moment."""

    def __init__(self, theme: Theme, target: QWidget) -> None:
        super().__init__(target)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(target.rect())
        self.lower()
        self.show()
        QTimer.singleShot(_SHINES_MS, self, self.deleteLater)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = painter_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("accentSoft"))
        radius = self._theme.radius("sm")
        area = QRectF(self.rect()).adjusted(_INSET, _INSET, -_INSET, -_INSET)
        painter.drawRoundedRect(area, radius, radius)
        painter.end()
