"""A chip in the foot of the composer: what holds for the next message."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from hfchat_desktop.core.plain_text import isolated
from hfchat_desktop.ui.icons import pixmap
from hfchat_desktop.ui.mirroring import painter_of
from hfchat_desktop.ui.theme import Theme

_HEIGHT = 28
_SQUARE = 32
_PAD = 12
_GAP = 6
_CHEVRON = 14
_WIDEST_NAME = 200
_LEAST_NAME = 40


class ComposerChip(QAbstractButton):
    """Icon and words, and an arrow where it opens a menu; in a narrow window the icon alone.

    Subclasses say what it shows; `is_set` tints the icon of the narrow window.
    """

    spoken_role = "Button"

    def __init__(
        self, theme: Theme, icon: str, *, opens_menu: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self._end = _GAP + _CHEVRON if opens_menu else 0
        self._narrow = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.set_narrow(False)
        theme.changed.connect(self.update)

    def words(self) -> str:
        """Return what is written on the chip."""
        raise NotImplementedError

    @property
    def is_set(self) -> bool:
        """Whether something was chosen."""
        return self.isChecked()

    def set_narrow(self, narrow: bool) -> None:
        """Show the icon alone, or the words with it."""
        self._narrow = narrow
        self.setProperty("focusRadius", self._theme.radius("md") if narrow else _HEIGHT // 2)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for what is shown; long words end in dots."""
        return self._size(_WIDEST_NAME)

    def minimumSizeHint(self) -> QSize:
        """Return the least width; below it the words elide."""
        return self._size(_LEAST_NAME)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the chip, or the button of the narrow window."""
        painter = painter_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._narrow:
            self._paint_button(painter)
        else:
            self._paint_chip(painter)
        painter.end()

    def _paint_chip(self, painter: QPainter) -> None:
        chosen = self.isChecked()
        ground = "pressed" if self.isDown() else "hover" if self.underMouse() else "surface"
        painter.setPen(self._theme.color("accentBorder" if chosen else "borderStrong"))
        painter.setBrush(self._theme.color("accentSoft" if chosen else ground))
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        side = self._theme.icon_size("button")
        role = "accentText" if chosen else "textSecondary"
        self._paint_image(painter, self._icon, role, side, _PAD)
        if self._end:
            left = self.width() - _PAD - _CHEVRON
            self._paint_image(painter, "chevron-down", role, _CHEVRON, left)
        painter.setFont(self._theme.font("small"))
        painter.setPen(self._theme.color("text" if self.is_set else "textSecondary"))
        room = QRectF(_PAD + side + _GAP, 0, self.width() - self._without_words(), self.height())
        words = painter.fontMetrics().elidedText(
            self.words(), Qt.TextElideMode.ElideRight, round(room.width())
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, isolated(words))

    def _paint_button(self, painter: QPainter) -> None:
        ground = "accentSoft" if self.is_set else "hover" if self.underMouse() else ""
        if ground:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color(ground))
            radius = self._theme.radius("md")
            painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        side = self._theme.icon_size("toolbar")
        role = "accentText" if self.is_set else "textSecondary"
        self._paint_image(painter, self._icon, role, side, (self.width() - side) // 2)

    def _paint_image(self, painter: QPainter, name: str, role: str, side: int, left: float) -> None:
        image = pixmap(self._theme, name, role, side, self.devicePixelRatioF())
        painter.drawPixmap(round(left), (self.height() - side) // 2, image)

    def _size(self, widest: int) -> QSize:
        if self._narrow:
            return QSize(_SQUARE, _SQUARE)
        words = QFontMetrics(self._theme.font("small")).horizontalAdvance(self.words()) + 2
        return QSize(self._without_words() + min(words, widest), _HEIGHT)

    def _without_words(self) -> int:
        return 2 * _PAD + self._theme.icon_size("button") + _GAP + self._end
