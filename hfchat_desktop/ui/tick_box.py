"""Check boxes and radio buttons with words of their own: on is amber with an ink mark.

They are painted, as the switch is: a style sheet draws no tick in a colour of the theme.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QSizePolicy, QWidget

from hfchat_desktop.ui.buttons import pressed_by_enter
from hfchat_desktop.ui.mirroring import painter_of
from hfchat_desktop.ui.theme import Theme

BOX = 18  # px
_TEXT_LEFT = 26
_ROW = 28
_AFTER = 14  # px behind the words, so that several can stand in a row
_TWO_LINES = 40
_TICK = (QPointF(4.2, 9.4), QPointF(7.5, 12.6), QPointF(13.8, 5.8))
_DOT = 8.0


def paint_tick(painter: QPainter, theme: Theme, area: QRectF, *, on: bool, enabled: bool) -> None:
    """Paint a check box of `BOX` px; pen and brush of the painter are changed."""
    line, ground, mark = _roles(on=on, enabled=enabled)
    painter.setPen(QPen(theme.color(line), 1))
    painter.setBrush(theme.color(ground))
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    if on:
        pen = QPen(theme.color(mark), 2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPolyline([point + area.topLeft() for point in _TICK])


def _roles(*, on: bool, enabled: bool) -> tuple[str, str, str]:
    """Return the roles of line, ground and mark."""
    if not enabled:
        return ("borderStrong", "pressed", "textSecondary") if on else ("border", "sunken", "")
    return ("chart1", "accent", "onAccent") if on else ("borderControl", "surface", "")


class TickBox(QCheckBox):
    """A check box with its words at the right, in several lines where the width ends."""

    spoken_role = "CheckBox"

    def __init__(self, theme: Theme, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words.replace("&", "&&"), parent)  # & alone makes a key
        self._theme = theme
        self._words = words
        _prepare(self, theme, words)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        policy.setVerticalPolicy(QSizePolicy.Policy.Minimum)
        self.setSizePolicy(policy)

    def set_words(self, words: str) -> None:
        """Show other words."""
        self._words = words
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for box and words."""
        metrics = QFontMetrics(self._theme.font("small"))
        return QSize(_TEXT_LEFT + metrics.horizontalAdvance(self._words) + _AFTER, _ROW)

    def minimumSizeHint(self) -> QSize:
        """Let the words be cut where a layout must."""
        return QSize(_TEXT_LEFT, _ROW)

    def hasHeightForWidth(self) -> bool:
        """Return that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the lines that this width makes."""
        metrics = QFontMetrics(self._theme.font("small"))
        area = QRect(0, 0, max(1, width - _TEXT_LEFT), 1000)
        lines = metrics.boundingRect(area, Qt.TextFlag.TextWordWrap.value, self._words)
        one = metrics.boundingRect(area, 0, self._words)  # more than height() in some fonts
        return _ROW + max(0, lines.height() - one.height())

    def hitButton(self, place: QPoint) -> bool:
        """Take a click on box and words."""
        return self.rect().contains(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter tick it, as the space bar does."""
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint box and words."""
        painter = painter_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(0, (min(self.height(), _ROW) - BOX) / 2, BOX, BOX)
        paint_tick(painter, self._theme, box, on=self.isChecked(), enabled=self.isEnabled())
        painter.setFont(self._theme.font("small"))
        painter.setPen(self._theme.color("text" if self.isEnabled() else "textDisabled"))
        area = QRect(_TEXT_LEFT, 0, self.width() - _TEXT_LEFT, self.height())
        wrapped = Qt.TextFlag.TextWordWrap.value | Qt.AlignmentFlag.AlignVCenter.value
        painter.drawText(area, wrapped, self._words)
        painter.end()


class RadioChoice(QRadioButton):
    """One of several, with a line of help below its words."""

    spoken_role = "RadioButton"

    def __init__(
        self, theme: Theme, words: str, help_line: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(words.replace("&", "&&"), parent)
        self._theme = theme
        self._words = words
        self._help = help_line
        _prepare(self, theme, words)
        self.setAccessibleDescription(help_line)

    def set_words(self, words: str, help_line: str) -> None:
        """Show other words."""
        self._words, self._help = words, help_line
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(words)
        self.setAccessibleDescription(help_line)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for the mark and both lines."""
        words = QFontMetrics(self._theme.font("small")).horizontalAdvance(self._words)
        below = QFontMetrics(self._theme.font("caption")).horizontalAdvance(self._help)
        return QSize(_TEXT_LEFT + max(words, below) + _AFTER, _TWO_LINES)

    def minimumSizeHint(self) -> QSize:
        """Let the words be cut where a layout must."""
        return QSize(_TEXT_LEFT, _TWO_LINES)

    def hitButton(self, place: QPoint) -> bool:
        """Take a click on mark and words."""
        return self.rect().contains(place)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the mark, the words and the help below them."""
        painter = painter_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_mark(painter)
        color = self._theme.color
        painter.setFont(self._theme.font("small"))
        painter.setPen(color("text" if self.isEnabled() else "textDisabled"))
        _paint_line(painter, self._words, QRect(_TEXT_LEFT, 0, self.width(), 20))
        painter.setFont(self._theme.font("caption"))
        painter.setPen(color("textMuted" if self.isEnabled() else "textDisabled"))
        _paint_line(painter, self._help, QRect(_TEXT_LEFT, 20, self.width(), 17))
        painter.end()

    def _paint_mark(self, painter: QPainter) -> None:
        on = self.isChecked()
        painter.setPen(QPen(self._theme.color("chart1" if on else "borderControl"), 1.5))
        painter.setBrush(self._theme.color("surface"))
        circle = QRectF(0.75, 1.75, BOX - 1.5, BOX - 1.5)
        painter.drawEllipse(circle)
        if on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("chart1"))
            inset = (circle.width() - _DOT) / 2
            painter.drawEllipse(circle.adjusted(inset, inset, -inset, -inset))


def _prepare(button: QAbstractButton, theme: Theme, words: str) -> None:
    """Give a button the size, the name and the ring that both kinds have."""
    button.setAccessibleName(words)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    button.setProperty("focusRadius", theme.radius("xs"))
    theme.changed.connect(button.update)


def _paint_line(painter: QPainter, words: str, area: QRect) -> None:
    room = area.width() - area.left()
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
    painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
