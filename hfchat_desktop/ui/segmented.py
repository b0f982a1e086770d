"""A few choices side by side, of which one holds: one Tab stop, arrows inside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from hfchat_desktop.ui.mirroring import painter_of, seen_rect, step_of
from hfchat_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from hfchat_desktop.ui.spoken_choices import SpokenChoices

_INSET = 3
_PADDING = 13
_LEAST_PADDING = 5


class Segmented(QWidget):
    """Options as (key, label); `chosen` tells the key that a person picks."""

    chosen = Signal(str)

    def __init__(
        self, theme: Theme, options: list[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._options = options
        self._spoken: SpokenChoices | None = None
        self._current = options[0][0]
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def current(self) -> str:
        """Return the key that holds."""
        return self._current

    def spoken_begun(self) -> None:
        """Let screen readers see the choices one by one."""
        from hfchat_desktop.ui.spoken_choices import SpokenChoices

        self._spoken = self._spoken or SpokenChoices(
            self, self._options, self._areas, self.current, self._pick
        )

    def set_none(self) -> None:
        """Show that none of them holds."""
        self._current = ""
        self.setAccessibleDescription("")
        self.update()

    def set_stretching(self) -> None:
        """Take all the width that there is; the segments share it, or move closer together."""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_current(self, key: str) -> None:
        """Show `key` as the one that holds; unknown keys are left alone."""
        if key in (known for known, _ in self._options):
            self._current = key
            label = dict(self._options)[key]
            self.setAccessibleDescription(label)
            self.update()

    def sizeHint(self) -> QSize:
        """Return the room for all labels."""
        return QSize(sum(self._widths()) + 2 * _INSET, self._theme.size("control"))

    def minimumSizeHint(self) -> QSize:
        """Return the room for all labels, closer together."""
        closer = 2 * (_PADDING - _LEAST_PADDING) * len(self._options)
        return self.sizeHint() - QSize(closer, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the track, the current segment and the labels."""
        painter = painter_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._theme.pen("border"))
        painter.setBrush(self._theme.color("sunken"))
        track = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(track, 8, 8)
        for (key, label), area in zip(self._options, self._areas(), strict=True):
            current = key == self._current
            if current:
                painter.setPen(self._theme.pen("borderStrong"))
                painter.setBrush(self._theme.color("surface"))
                painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
            painter.setFont(self._font(current))
            painter.setPen(self._theme.color("text" if current else "textSecondary"))
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, label)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pick the segment below the pointer."""
        for (key, _), area in zip(self._options, self._areas(), strict=True):
            if seen_rect(self, area).contains(event.position().toPoint()):
                self._pick(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pick the neighbour with the arrows."""
        step = step_of(event.key(), self)
        if not step:
            super().keyPressEvent(event)
            return
        keys = [key for key, _ in self._options]
        place = keys.index(self._current) + step if self._current else 0
        self._pick(keys[max(0, min(len(keys) - 1, place))])

    def _pick(self, key: str) -> None:
        if key != self._current:
            self.set_current(key)
            self.chosen.emit(key)

    def _areas(self) -> list[QRect]:
        left, areas = _INSET, []
        for width in self._shared_widths():
            areas.append(QRect(left, _INSET, width, self.height() - 2 * _INSET))
            left += width
        return areas

    def _widths(self) -> list[int]:
        metrics = QFontMetrics(self._font(current=True))
        return [metrics.horizontalAdvance(label) + 2 * _PADDING for _, label in self._options]

    def _shared_widths(self) -> list[int]:
        """Return the widths with what is left over, or missing, shared out."""
        widths = self._widths()
        left = self.width() - 2 * _INSET - sum(widths)
        share, rest = divmod(left, len(widths))
        return [width + share + (place < rest) for place, width in enumerate(widths)]

    def _font(self, current: bool) -> QFont:
        font = self._theme.font("small")
        font.setWeight(QFont.Weight.DemiBold if current else QFont.Weight.Medium)
        return font
