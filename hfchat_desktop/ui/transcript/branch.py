"""Which version of a message is shown, and the way to the others: ‹ 2/3 ›."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from hfchat_desktop.ui.mirroring import painter_of, seen_rect
from hfchat_desktop.ui.theme import Theme
from hfchat_desktop.ui.transcript.controls import SIDE, FlatButton

_NUMBERS_MIN = 22


class BranchSwitch(QWidget):
    """Two arrows around "2/3"."""

    step_requested = Signal(int)  # -1 or 1

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._numbers = ""
        self._back = FlatButton(theme, self, self.tr("Previous version"), "chevron-left")
        self._on = FlatButton(theme, self, self.tr("Next version"), "chevron-right")
        self._back.setToolTip(self.tr("Previous version (Alt+Left)"))
        self._on.setToolTip(self.tr("Next version (Alt+Right)"))
        self._back.clicked.connect(self._on_back_clicked)
        self._on.clicked.connect(self._on_on_clicked)

    def set_place(self, index: int, count: int) -> None:
        """Show that version `index` (from 0) of `count` is the one on the screen."""
        self._numbers = f"{self.locale().toString(index + 1)}/{self.locale().toString(count)}"
        self.setAccessibleName(
            self.tr("Version {index} of {count}").format(index=index + 1, count=count)
        )
        self._back.setEnabled(index > 0)
        self._on.setEnabled(index + 1 < count)
        self.setFont(self._theme.font("caption"))
        across = max(_NUMBERS_MIN, self.fontMetrics().horizontalAdvance(self._numbers) + 2)
        self.resize(2 * SIDE + across, SIDE)
        for button, x in ((self._back, 0), (self._on, SIDE + across)):
            button.setGeometry(seen_rect(self, QRect(x, 0, SIDE, SIDE)))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the numbers."""
        painter = painter_of(self)
        painter.setFont(self._theme.font("caption"))
        painter.setPen(self._theme.color("textSecondary"))
        area = QRect(SIDE, 0, self.width() - 2 * SIDE, SIDE)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self._numbers)
        painter.end()

    def _on_back_clicked(self) -> None:
        self.step_requested.emit(-1)

    def _on_on_clicked(self) -> None:
        self.step_requested.emit(1)
