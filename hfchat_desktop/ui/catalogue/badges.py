"""Small badges: how a model fits, what it is, which file is recommended."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from hfchat_desktop.core.catalogue import Facet
from hfchat_desktop.core.fit import Fit
from hfchat_desktop.core.record import Record
from hfchat_desktop.ui.catalogue.fact_words import value_words
from hfchat_desktop.ui.icons import pixmap
from hfchat_desktop.ui.mirroring import painter_of
from hfchat_desktop.ui.theme import Theme
from hfchat_desktop.ui.tips import plain_tip

HEIGHT = 20
_PADDING = 7
_ICON = 14
_ICON_GAP = 4
_RADIUS = 6
_DASH = [2.0, 2.0]


class BadgeLook(Record):
    """Roles of the theme and the icon of a badge; `dashed` for what is only a guess."""

    ink: str = "textSecondary"
    ground: str = "sunken"
    icon_name: str = ""
    dashed: bool = False


FIT_LOOKS = {
    Fit.WELL: BadgeLook("success", "successSoft", "circle-check"),
    Fit.TIGHT: BadgeLook("warning", "warningSoft", "gauge"),
    Fit.TOO_LARGE: BadgeLook("danger", "dangerSoft", "circle-x"),
    Fit.UNKNOWN: BadgeLook("textMuted", "sunken"),
}
TRAIT_LOOK = BadgeLook()
GUESS_LOOK = BadgeLook(ground="", dashed=True)
RECOMMENDED_LOOK = BadgeLook("accentText", "surface", "star")


def fit_words(fit: Fit) -> str:
    """Return the word of a verdict."""
    return value_words(Facet.FIT, fit.value)


def badge_width(metrics: QFontMetrics, words: str, look: BadgeLook) -> int:
    """Return the width of a badge in pixels."""
    icon = _ICON + _ICON_GAP if look.icon_name else 0
    return metrics.horizontalAdvance(words) + 2 * _PADDING + icon


def paint_badge(
    painter: QPainter, area: QRectF, theme: Theme, words: str, look: BadgeLook, font: QFont
) -> None:
    """Paint a badge into `area`; the painter's pen, brush and font are changed."""
    if look.dashed:
        pen = QPen(theme.color("borderControl"), 1)
        pen.setDashPattern(_DASH)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(look.ground))
        painter.drawRoundedRect(area, _RADIUS, _RADIUS)
    left = area.left() + _PADDING
    if look.icon_name:
        ratio = painter.device().devicePixelRatio()
        image = pixmap(theme, look.icon_name, look.ink, _ICON, ratio)
        top = area.top() + (area.height() - _ICON) / 2
        painter.drawPixmap(round(left), round(top), image)
        left += _ICON + _ICON_GAP
    painter.setPen(theme.color(look.ink))
    painter.setFont(font)
    room = QRectF(left, area.top(), area.right() - left, area.height())
    painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)


class Badge(QWidget):
    """A badge on its own; words that do not fit end in dots."""

    spoken_role = "StaticText"

    def __init__(
        self, theme: Theme, words: str, look: BadgeLook, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(words)
        theme.changed.connect(self.update)

    def show_words(self, words: str, look: BadgeLook) -> None:
        """Show something else."""
        self._words, self._look = words, look
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def set_hint(self, hint: str) -> None:
        """Say more in the tooltip, and to screen readers."""
        self.setToolTip(plain_tip(hint))
        self.setAccessibleDescription(hint)

    def sizeHint(self) -> QSize:
        """Return the room for icon and words."""
        metrics = QFontMetrics(self._theme.font("micro"))
        return QSize(badge_width(metrics, self._words, self._look), HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Let the words be cut where a layout must and may."""
        return QSize(2 * HEIGHT, HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        painter = painter_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self._theme.font("micro")
        words, missing = self._words, self.sizeHint().width() - self.width()
        if missing > 0:
            metrics = QFontMetrics(font)
            room = metrics.horizontalAdvance(words) - missing
            words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
        paint_badge(painter, QRectF(self.rect()), self._theme, words, self._look, font)
        painter.end()
