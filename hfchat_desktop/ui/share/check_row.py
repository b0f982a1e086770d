"""One thing that the check found: ticked where it is replaced in the copy."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from hfchat_desktop.core.privacy import Topic
from hfchat_desktop.ui.buttons import pressed_by_enter
from hfchat_desktop.ui.icons import pixmap
from hfchat_desktop.ui.mirroring import painter_of
from hfchat_desktop.ui.share.check_words import kind_words, shown_text, topic_words
from hfchat_desktop.ui.theme import Theme
from hfchat_desktop.ui.tick_box import BOX, paint_tick
from hfchat_desktop.ui.tips import plain_tip

HEIGHT = 44
_SIDE = 12
_TEXT_LEFT = _SIDE + BOX + 12
_GAP = 12
_LOCK = 14
_VERTICALLY = Qt.AlignmentFlag.AlignVCenter


class CheckRow(QCheckBox):
    """Space and a click replace or keep; Up and Down ask for the neighbour.

    A locked one stays ticked: `refused` tells that someone tried.
    """

    kept_changed = Signal()
    refused = Signal()
    step_requested = Signal(int)

    def __init__(self, theme: Theme, topic: Topic, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.topic = topic
        self._theme = theme
        self._locked = False
        self._is_last = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setProperty("focusRadius", theme.radius("sm"))
        self.setChecked(True)
        self.show_topic(topic)
        theme.changed.connect(self.update)
        self.toggled.connect(self._on_toggled)

    @property
    def is_kept(self) -> bool:
        """Whether it stays in the copy."""
        return not self.isChecked()

    def show_topic(self, topic: Topic) -> None:
        """Show how often it was found now."""
        self.topic = topic
        self.setAccessibleName(topic_words(topic))
        self.setToolTip(plain_tip(f"{self._kind()}\n{shown_text(topic)}"))
        self._describe()
        self.update()

    def set_kept(self, kept: bool) -> None:
        """Show that it stays, or is replaced; nothing is told back."""
        self.blockSignals(True)
        self.setChecked(self._locked or not kept)
        self.blockSignals(False)
        self._describe()
        self.update()

    def set_locked(self, locked: bool) -> None:
        """Keep it ticked, whatever is pressed."""
        self._locked = locked
        self._describe()
        self.update()

    def set_last(self, is_last: bool) -> None:
        """Paint no line below."""
        self._is_last = is_last
        self.update()

    def nextCheckState(self) -> None:
        """Tick and untick, unless it is locked."""
        if self._locked:
            self.refused.emit()
        else:
            super().nextCheckState()

    def sizeHint(self) -> QSize:
        """Return the room of a row; what is long is cut."""
        return QSize(240, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Let the words be cut."""
        return QSize(120, HEIGHT)

    def hitButton(self, place: QPoint) -> bool:
        """Take a click anywhere in the row."""
        return self.rect().contains(place)

    def focus_ring_rect(self) -> QRect:
        """Return the row without the lines around it."""
        return self.rect().adjusted(3, 4, -3, -5)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the neighbour with the arrows; Enter does what Space does."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        key = Qt.Key(event.key())
        if key in steps:
            self.step_requested.emit(steps[key])
        elif not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the tick, what it is, and what stands in the copy."""
        painter = painter_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        high = self.height() - 1
        if self.underMouse() and self.isEnabled():
            hovered = QRectF(4, 4, self.width() - 8, high - 8)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("hover"))
            painter.drawRoundedRect(hovered, 6, 6)
        box = QRectF(_SIDE, (high - BOX) / 2, BOX, BOX)
        paint_tick(painter, self._theme, box, on=self.isChecked(), enabled=self.isEnabled())
        right = self._paint_result(painter, high)
        self._paint_words(painter, QRect(_TEXT_LEFT, 0, right - _GAP - _TEXT_LEFT, high))
        if not self._is_last:
            painter.fillRect(QRectF(0, high, self.width(), 1), self._theme.color("border"))
        painter.end()

    def _paint_words(self, painter: QPainter, area: QRect) -> None:
        strong, plain = self._theme.font("small"), self._theme.font("small")
        strong.setWeight(QFont.Weight.Medium)
        kind = QFontMetrics(strong).elidedText(
            self._kind(), Qt.TextElideMode.ElideRight, area.width()
        )
        painter.setFont(strong)
        painter.setPen(self._theme.color("text"))
        painter.drawText(area, _VERTICALLY, kind)
        left = QFontMetrics(strong).horizontalAdvance(kind + " ")
        metrics = QFontMetrics(plain)
        times = f"  ×{self.topic.count}" if self.topic.count > 1 else ""
        room = area.width() - left - metrics.horizontalAdvance(times)
        if room <= metrics.horizontalAdvance("…"):
            return
        middle = Qt.TextElideMode.ElideMiddle
        shown = metrics.elidedText(shown_text(self.topic), middle, room) + times
        painter.setFont(plain)
        painter.setPen(self._theme.color("textMuted"))
        painter.drawText(area.adjusted(left, 0, 0, 0), _VERTICALLY, shown)

    def _paint_result(self, painter: QPainter, high: int) -> int:
        """Paint at the right what stands in the copy; return its left edge."""
        words = self.tr("Kept") if self.is_kept else self.topic.replacement
        font = self._theme.font("caption")
        right = self.width() - _SIDE
        if self._locked:
            image = pixmap(
                self._theme, "lock", "textMuted", _LOCK, painter.device().devicePixelRatio()
            )
            painter.drawPixmap(right - _LOCK, (high - _LOCK) // 2, image)
            right -= _LOCK + 6
        left = right - QFontMetrics(font).horizontalAdvance(words)
        painter.setFont(font)
        painter.setPen(self._theme.color("textSecondary"))
        painter.drawText(QRect(left, 0, right - left + 2, high), _VERTICALLY, words)
        return left

    def _kind(self) -> str:
        return kind_words(self.topic.kind, certain=self.topic.certain)

    def _describe(self) -> None:
        if self._locked:
            words = self.tr("Always replaced in what is published")
        elif self.is_kept:
            words = self.tr("Kept")
        else:
            words = self.tr("Replaced by {words}").format(words=self.topic.replacement)
        self.setAccessibleDescription(words)

    def _on_toggled(self) -> None:
        self._describe()
        self.kept_changed.emit()
