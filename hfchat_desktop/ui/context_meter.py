"""How full the model's context is: a bar with numbers, or a ring where room is scarce."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from hfchat_desktop.ui.mirroring import painter_of
from hfchat_desktop.ui.theme import Theme

_BAR_WIDTH = 64
_BAR_HEIGHT = 4
_GAP = 8
_RING = 18
_RING_LINE = 3
_HEIGHT = 32
_WARNING_FROM = 0.8
_KILO = 1_000
_KIBI = 1_024


class ContextMeter(QAbstractButton):
    """Shows used and all tokens; a click opens it into its parts. Hidden without a context."""

    spoken_role = "ButtonMenu"

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._used = 0
        self._total = 0
        self._left_out = 0
        self._ring = False
        self._with_label = True
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)
        self.hide()

    def set_context(self, used: int, total: int, left_out: int) -> None:
        """Show `used` of `total` tokens; `left_out` older messages did not fit."""
        self._used, self._total, self._left_out = max(0, used), max(0, total), left_out
        words = self._words()
        self.setToolTip(words)
        self.setAccessibleName(words)
        self.setVisible(total > 0)
        self.updateGeometry()
        self.update()

    def set_look(self, *, ring: bool, with_label: bool) -> None:
        """Be a ring instead of a bar, and carry the word "Context" or not."""
        self._ring, self._with_label = ring, with_label
        self.updateGeometry()
        self.update()

    def text_shown(self) -> str:
        """Return the numbers or the warning beside the bar."""
        if self._is_full():
            return self.tr("Full, oldest messages left out")
        used, total = self._short(self._used), self._short(self._total)
        return self.tr("{used} of {total}").format(used=used, total=total)

    def color_role(self) -> str:
        """Return the role of the bar: "chart1", "warning" from 80 %, "danger" when full."""
        if self._is_full():
            return "danger"
        return "warning" if self._share() >= _WARNING_FROM else "chart1"

    def sizeHint(self) -> QSize:
        """Return the room for bar and words, or for the ring."""
        if self._ring:
            return QSize(_HEIGHT, _HEIGHT)
        metrics = QFontMetrics(self._font())
        width = _BAR_WIDTH + _GAP + metrics.horizontalAdvance(self.text_shown()) + 2
        if self._with_label:
            width += metrics.horizontalAdvance(self._label()) + _GAP
        return QSize(width, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Return the least width: the words elide, the bar stays."""
        hint = self.sizeHint()
        if self._ring:
            return hint
        least = self.tr("Full") if self._is_full() else self.text_shown()
        words = QFontMetrics(self._font()).horizontalAdvance(least) + 2
        return QSize(min(hint.width(), _BAR_WIDTH + _GAP + words), _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ring, or label, bar and numbers."""
        painter = painter_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._ring:
            self._paint_ring(painter)
        else:
            self._paint_bar(painter)
        painter.end()

    def _paint_ring(self, painter: QPainter) -> None:
        side = _RING - _RING_LINE
        rect = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        painter.setPen(QPen(self._theme.color("borderStrong"), _RING_LINE))
        painter.drawEllipse(rect)
        pen = QPen(self._theme.color(self.color_role()), _RING_LINE)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawArc(rect, 90 * 16, round(-360 * 16 * self._share()))
        if self._is_full():
            font = QFont(self._theme.font("micro"))
            font.setWeight(QFont.Weight.Bold)
            painter.setFont(font)
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, "!")

    def _paint_bar(self, painter: QPainter) -> None:
        painter.setFont(self._font())
        metrics = painter.fontMetrics()
        left = 0
        middle = self.height() / 2
        if self._with_label and self.width() >= self.sizeHint().width():
            painter.setPen(self._theme.color("textSecondary"))
            room = QRectF(left, 0, metrics.horizontalAdvance(self._label()) + 1, self.height())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self._label())
            left += round(room.width()) + _GAP - 1
        painter.setPen(Qt.PenStyle.NoPen)
        track = QRectF(left, middle - _BAR_HEIGHT / 2, _BAR_WIDTH, _BAR_HEIGHT)
        painter.setBrush(self._theme.color("chartTrack"))
        painter.drawRoundedRect(track, 2, 2)
        track.setWidth(_BAR_WIDTH * self._share())
        painter.setBrush(self._theme.color(self.color_role()))
        painter.drawRoundedRect(track, 2, 2)
        left += _BAR_WIDTH + _GAP
        role = self.color_role()
        painter.setPen(self._theme.color("textSecondary" if role == "chart1" else role))
        room = QRectF(left, 0, self.width() - left, self.height())
        words = self.text_shown()
        if self._is_full() and metrics.horizontalAdvance(words) > room.width():
            words = self.tr("Full")
        words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, round(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)

    def _font(self) -> QFont:
        font = QFont(self._theme.font("caption"))
        font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def _label(self) -> str:
        return self.tr("Context")

    def _is_full(self) -> bool:
        return self._total > 0 and (self._left_out > 0 or self._used >= self._total)

    def _share(self) -> float:
        if self._is_full():
            return 1.0
        return self._used / self._total if self._total else 0.0

    def _short(self, tokens: int) -> str:
        """Return a count of tokens as people say it: 8192 is "8k" where 8k is the whole."""
        unit = _KIBI if self._total % _KIBI == 0 else _KILO
        if tokens < unit:
            return self.locale().toString(tokens)
        value = round(tokens / unit, 1)
        digits = 0 if value == int(value) else 1
        return self.tr("{number}k").format(number=self.locale().toString(value, "f", digits))

    def _words(self) -> str:
        used, total = self.locale().toString(self._used), self.locale().toString(self._total)
        room = self.locale().toString(max(0, self._total - self._used))
        words = self.tr("Context: {used} of {total} tokens used, room for {room}").format(
            used=used, total=total, room=room
        )
        if self._left_out:
            older = self.tr("Older messages that the model no longer reads: {count}")
            words += "\n" + older.format(count=self.locale().toString(self._left_out))
        return words
