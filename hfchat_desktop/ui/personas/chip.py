"""The chip in the composer that tells which persona answers."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.ui.icons import pixmap
from hfchat_desktop.ui.theme import Theme

_HEIGHT = 28
_SQUARE = 32
_PAD = 12
_GAP = 6
_CHEVRON = 14
_WIDEST_NAME = 200
_LEAST_NAME = 40


class PersonaChip(QAbstractButton):
    """Icon, name and an arrow; in a narrow window the icon alone, tinted where one is chosen."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name = ""
        self._narrow = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.set_narrow(False)
        self._describe()
        theme.changed.connect(self.update)

    def set_persona(self, name: str) -> None:
        """Name the persona of the chat; "" for none."""
        self._name = plain_label(name)
        self._describe()

    def set_narrow(self, narrow: bool) -> None:
        """Show the icon alone, or the name with it."""
        self._narrow = narrow
        self.setProperty("focusRadius", self._theme.radius("md") if narrow else _HEIGHT // 2)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for what is shown; a long name ends in dots."""
        return self._size(_WIDEST_NAME)

    def minimumSizeHint(self) -> QSize:
        """Return the least width; below it the name elides."""
        return self._size(_LEAST_NAME)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the chip, or the button of the narrow window."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._narrow:
            self._paint_button(painter)
        else:
            self._paint_chip(painter)
        painter.end()

    def _paint_chip(self, painter: QPainter) -> None:
        ground = "pressed" if self.isDown() else "hover" if self.underMouse() else "surface"
        painter.setPen(self._theme.color("borderStrong"))
        painter.setBrush(self._theme.color(ground))
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        side = self._theme.icon_size("button")
        self._paint_image(painter, "user-round", "textSecondary", side, _PAD)
        self._paint_image(
            painter, "chevron-down", "textSecondary", _CHEVRON, self.width() - _PAD - _CHEVRON
        )
        painter.setFont(self._theme.font("small"))
        painter.setPen(self._theme.color("textSecondary" if not self._name else "text"))
        room = QRectF(_PAD + side + _GAP, 0, self.width() - self._without_name(), self.height())
        words = painter.fontMetrics().elidedText(
            self._words(), Qt.TextElideMode.ElideRight, round(room.width())
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_button(self, painter: QPainter) -> None:
        chosen = bool(self._name)
        ground = "accentSoft" if chosen else "hover" if self.underMouse() else ""
        if ground:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color(ground))
            radius = self._theme.radius("md")
            painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        side = self._theme.icon_size("toolbar")
        role = "accentText" if chosen else "textSecondary"
        self._paint_image(painter, "user-round", role, side, (self.width() - side) // 2)

    def _paint_image(self, painter: QPainter, name: str, role: str, side: int, left: float) -> None:
        image = pixmap(self._theme, name, role, side, self.devicePixelRatioF())
        painter.drawPixmap(round(left), (self.height() - side) // 2, image)

    def _size(self, widest: int) -> QSize:
        if self._narrow:
            return QSize(_SQUARE, _SQUARE)
        words = QFontMetrics(self._theme.font("small")).horizontalAdvance(self._words()) + 2
        return QSize(self._without_name() + min(words, widest), _HEIGHT)

    def _without_name(self) -> int:
        return 2 * _PAD + self._theme.icon_size("button") + 2 * _GAP + _CHEVRON

    def _words(self) -> str:
        return self._name or self.tr("No persona")

    def _describe(self) -> None:
        self.setAccessibleName(self.tr("Persona: {name}").format(name=self._words()))
        self.setToolTip(f"{self._words()}\n{self.tr('Choose a persona')} (@)")
        self.updateGeometry()
        self.update()
