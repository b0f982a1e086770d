"""A panel that slides in over the content, with the rest behind a scrim."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QEvent, QObject, QPropertyAnimation, QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hfchat_desktop.ui.mirroring import painter_of, seen_rect
from hfchat_desktop.ui.theme import Theme


class Drawer(QWidget):
    """Covers its parent from `left` px on; a click beside the panel closes it."""

    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._left = 0
        self._owner = parent
        self._panel = QWidget(self)
        self._row = QHBoxLayout(self._panel)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._slide = QPropertyAnimation(self._panel, b"pos", self)
        self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self.hide()
        parent.installEventFilter(self)

    def hold(self, widgets: list[QWidget], left: int) -> None:
        """Take these widgets in, in the order of reading, `left` px from the edge."""
        self._left = left
        for widget in widgets:
            self._row.addWidget(widget)
            widget.show()
        self._fit()

    def open(self) -> None:
        """Slide in above everything."""
        self._fit()
        self.show()
        self.raise_()
        width = self._panel.sizeHint().width()
        there = seen_rect(self, QRect(0, 0, width, 1)).topLeft()
        outside = seen_rect(self, QRect(-width, 0, width, 1)).topLeft()
        self._slide.stop()
        self._slide.setDuration(self._theme.duration("panel"))
        self._slide.setStartValue(outside)
        self._slide.setEndValue(there)
        self._slide.start()

    def close_panel(self) -> None:
        """Go away at once; nothing where it is not open."""
        if not self.isHidden():
            self._slide.stop()
            self.hide()
            self.closed.emit()

    @property
    def is_open(self) -> bool:
        """Whether the panel is on its way in or there."""
        return not self.isHidden()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the size of the parent."""
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dim what lies behind."""
        painter_of(self).fillRect(self.rect(), self._theme.color("scrim"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Close on a click beside the panel."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.close_panel()

    def _fit(self) -> None:
        area = self._owner.rect()
        self.setGeometry(seen_rect(self._owner, area.adjusted(self._left, 0, 0, 0)))
        self._panel.resize(self._panel.sizeHint().width(), area.height())
        if self._slide.state() != QPropertyAnimation.State.Running:
            self._panel.move(seen_rect(self, self._panel.rect()).topLeft())
