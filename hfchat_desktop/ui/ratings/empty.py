"""What stands where nothing was rated: one line, and what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from hfchat_desktop.ui.buttons import TextButton
from hfchat_desktop.ui.icons import pixmap
from hfchat_desktop.ui.theme import Theme

_WIDEST = 460
_SIDE = 24


class EmptyRatings(QWidget):
    """Nothing rated at all, or nothing within what is asked for."""

    chats_requested = Signal()
    all_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = QLabel(self)
        self._icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words = QLabel(self)
        self._words.setFont(theme.font("ui"))
        self._words.setProperty("tone", "secondary")
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words.setWordWrap(True)
        self._chats = TextButton(theme, self.tr("Go to the chats"), "primary", parent=self)
        self._all = TextButton(theme, self.tr("Show all ratings"), parent=self)
        self._chats.clicked.connect(self.chats_requested)
        self._all.clicked.connect(self.all_requested)
        centre = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, _SIDE, _SIDE, _SIDE)
        column.setSpacing(14)
        column.addStretch(2)
        column.addWidget(self._icon)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._words)
        row.addStretch(1)
        column.addLayout(row)
        for button in (self._chats, self._all):
            column.addWidget(button, 0, centre)
        column.addStretch(3)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self.show_for(nothing_at_all=True)

    def show_for(self, *, nothing_at_all: bool) -> None:
        """Say that nothing was rated, or that nothing that was rated is asked for."""
        words = self.tr("Nothing was rated in this time or topic.")
        if nothing_at_all:
            words = self.tr("Rate answers with a thumb or with stars, and see here who does best.")
        self._words.setText(words)
        self._fit()
        self._chats.setVisible(nothing_at_all)
        self._all.setVisible(not nothing_at_all)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the words the width that there is, up to a limit, and the height for it."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        whole = QFontMetrics(self._words.font()).horizontalAdvance(self._words.text()) + 4
        wide = max(120, min(whole, _WIDEST, self.width() - 2 * _SIDE))
        self._words.setFixedSize(wide, self._words.heightForWidth(wide))

    def _on_theme_changed(self) -> None:
        side, ratio = self._theme.icon_size("empty"), self.devicePixelRatioF()
        self._icon.setPixmap(pixmap(self._theme, "star", "textMuted", side, ratio))
