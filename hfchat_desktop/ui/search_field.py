"""A field for searching: a magnifier, the shortcut while empty, a cross once it is not."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from hfchat_desktop.ui.icons import icon, pixmap
from hfchat_desktop.ui.key_cap import KeyCap
from hfchat_desktop.ui.mirroring import is_mirrored, painter_of, seen_rect
from hfchat_desktop.ui.theme import Theme

_ICON_LEFT = 11
_TEXT_LEFT = 22
_END_MARGIN = 10
_CLEAR_SIDE = 24


class SearchField(QLineEdit):
    """Esc clears it; Down asks for the results."""

    results_requested = Signal()

    def __init__(self, theme: Theme, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._cap = KeyCap(theme, keys, self)
        self._clear = QToolButton(self)
        self._clear.setFixedSize(_CLEAR_SIDE, _CLEAR_SIDE)
        self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._clear.setCursor(Qt.CursorShape.ArrowCursor)
        self._clear.setToolTip(self.tr("Clear"))
        self._clear.setAccessibleName(self.tr("Clear"))
        self._clear.hide()
        self.setProperty("onPane", True)
        self._clear.clicked.connect(self.clear)
        self.textChanged.connect(self._on_text_changed)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def set_keys(self, keys: str) -> None:
        """Show other keys that lead here."""
        self._cap.set_keys(keys)
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep key and cross at the right end."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        cap = self._cap.sizeHint()
        left, top = self.width() - cap.width() - _END_MARGIN, (self.height() - cap.height()) // 2
        self._cap.setGeometry(seen_rect(self, QRect(QPoint(left, top), cap)))
        left, top = self.width() - _CLEAR_SIDE - 4, (self.height() - _CLEAR_SIDE) // 2
        self._clear.setGeometry(seen_rect(self, QRect(left, top, _CLEAR_SIDE, _CLEAR_SIDE)))
        self._show_end()

    def _show_end(self) -> None:
        """Show the cross, or the key where the placeholder leaves it room."""
        written, cap = bool(self.text()), self._cap.sizeHint().width()
        words = self.fontMetrics().horizontalAdvance(self.placeholderText())
        room = self.width() - _TEXT_LEFT - 3 * _END_MARGIN
        fits = bool(self._cap.keys()) and words + cap <= room
        self._clear.setVisible(written)
        self._cap.setVisible(fits and not written)
        end = _CLEAR_SIDE - 4 if written else cap if fits else 0
        sides = (end, _TEXT_LEFT) if is_mirrored(self) else (_TEXT_LEFT, end)
        self.setTextMargins(sides[0], 0, sides[1], 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the magnifier beside what Qt draws."""
        super().paintEvent(event)
        side = self._theme.icon_size("button")
        image = pixmap(self._theme, "search", "textMuted", side, self.devicePixelRatioF())
        painter_of(self).drawPixmap(_ICON_LEFT, (self.height() - side) // 2, image)

    def event(self, event: QEvent) -> bool:
        """Keep Esc while there is something to clear."""
        override = event.type() == QEvent.Type.ShortcutOverride
        is_escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if override and is_escape and self.text():
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Clear on Esc; go to the results on Down."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.results_requested.emit()
        else:
            super().keyPressEvent(event)

    def _on_text_changed(self, _text: str) -> None:
        self._show_end()

    def _on_theme_changed(self) -> None:
        side = self._theme.icon_size("badge")
        self._clear.setIcon(icon(self._theme, "x", "textSecondary", side))
        self._clear.setIconSize(QSize(side, side))
