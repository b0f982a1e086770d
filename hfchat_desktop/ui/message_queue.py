"""Messages that wait while the model loads or writes, as rows above the field."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from hfchat_desktop.core.plain_text import isolated, plain_label
from hfchat_desktop.ui.buttons import IconButton
from hfchat_desktop.ui.icons import pixmap
from hfchat_desktop.ui.mirroring import painter_of, seen_rect, set_margins
from hfchat_desktop.ui.theme import Theme
from hfchat_desktop.ui.tips import safe_tip

_ROW = 36
_GAP = 4
_ROWS_SHOWN = 3
_LONGEST = 400


class MessageQueue(QScrollArea):
    """The waiting messages, oldest first; three are seen, the others scroll."""

    edit_requested = Signal(int)
    remove_requested = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setViewport(QWidget(self))  # asked for Qt's own, Python makes all widget classes
        self._theme = theme
        self._rows: list[_WaitingRow] = []
        self.setAccessibleName(self.tr("Waiting messages"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget(self)
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(_GAP)
        self.setWidget(inside)
        inside.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        self.hide()

    def set_messages(self, messages: list[str]) -> None:
        """Show these messages; nothing is shown when there are none."""
        while len(self._rows) > len(messages):
            row = self._rows.pop()
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        while len(self._rows) < len(messages):
            row = _WaitingRow(self._theme, len(self._rows), self)
            row.edit_requested.connect(self.edit_requested)
            row.remove_requested.connect(self.remove_requested)
            self._column.addWidget(row)
            self._rows.append(row)
        for row, text in zip(self._rows, messages, strict=True):
            row.set_text(text)
        shown = min(len(messages), _ROWS_SHOWN)
        self.setFixedHeight(max(0, shown * (_ROW + _GAP) - _GAP))
        self.setVisible(bool(messages))


class _WaitingRow(QWidget):
    """One message: a clock, its beginning, Edit and Remove."""

    edit_requested = Signal(int)
    remove_requested = Signal(int)

    def __init__(self, theme: Theme, index: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._index = index
        self._text = ""
        self.setFixedHeight(_ROW)
        self._edit = IconButton(theme, "pencil", self.tr("Edit"), small=True, parent=self)
        self._remove = IconButton(theme, "x", self.tr("Remove"), small=True, parent=self)
        self._edit.clicked.connect(self._on_edit_clicked)
        self._remove.clicked.connect(self._on_remove_clicked)
        row = QHBoxLayout(self)
        set_margins(row, 10, 0, 4, 0)
        row.setSpacing(2)
        row.addStretch(1)
        row.addWidget(self._edit)
        row.addWidget(self._remove)
        theme.changed.connect(self.update)

    def set_text(self, text: str) -> None:
        """Show another message."""
        self._text = self.tr("Waiting: {text}").format(
            text=isolated(plain_label(text, longest=_LONGEST))
        )
        self.setAccessibleName(self._text)
        self.setToolTip(safe_tip(self._text))
        self.update()

    def minimumSizeHint(self) -> QSize:
        """Return the room for the icon, some words and the buttons."""
        return QSize(160, _ROW)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, clock and words."""
        painter = painter_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("sunken"))
        painter.drawRoundedRect(self.rect(), 8, 8)
        side = self._theme.icon_size("badge")
        clock = pixmap(self._theme, "clock", "textMuted", side, self.devicePixelRatioF())
        painter.drawPixmap(12, (_ROW - side) // 2, clock)
        left = 12 + side + 8
        room = seen_rect(self, self._edit.geometry()).left() - left - 6
        painter.setFont(self._theme.font("small"))
        painter.setPen(self._theme.color("textSecondary"))
        words = painter.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(left, 0, room, _ROW, Qt.AlignmentFlag.AlignVCenter, words)
        painter.end()

    def _on_edit_clicked(self) -> None:
        self.edit_requested.emit(self._index)

    def _on_remove_clicked(self) -> None:
        self.remove_requested.emit(self._index)
