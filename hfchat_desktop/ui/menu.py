"""A pop-up menu with round corners and icons in the colours of the theme."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QWidget

from hfchat_desktop.ui.icons import icon, pixmap
from hfchat_desktop.ui.mirroring import below_end, below_start, is_mirrored, mirrored_in
from hfchat_desktop.ui.popup_corners import PopupCorners
from hfchat_desktop.ui.theme import Theme

_DANGER = "danger"
_PAD = 12
_ICON_LEFT = 5
_WORDS_LEFT = 30


class Menu(QMenu):
    """Made when it is opened and thrown away afterwards, so it always has today's colours."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._dangers: dict[QAction, str] = {}
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.setWindowFlag(Qt.WindowType.NoDropShadowWindowHint)
        PopupCorners(self, theme.radius("lg"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def add(
        self,
        words: str,
        icon_name: str,
        on_chosen: Callable[[], None],
        *,
        keys: str = "",
        role: str = "textSecondary",
    ) -> QAction:
        """Add a row; `keys` is shown at the right and does nothing here."""
        action = QAction(words, self)
        if icon_name:
            action.setIcon(icon(self._theme, icon_name, role))
        if keys:
            action.setShortcut(QKeySequence(keys))
            action.setShortcutVisibleInContextMenu(True)
        action.triggered.connect(on_chosen)
        self.addAction(action)
        if role == _DANGER:
            self._dangers[action] = icon_name
        return action

    def pop_up_below(self, anchor: QWidget, *, at_end: bool = False) -> None:
        """Open below `anchor`: where it begins, or so that both end at the same edge."""
        across = self.sizeHint().width()
        place = below_end(anchor, across) if at_end else below_start(anchor, across)
        super().popup(place)

    def popup(self, place: QPoint, at: QAction | None = None, /) -> None:
        """Open with the corner where its lines begin at a place of the screen."""
        if is_mirrored(self):
            place = place - QPoint(self.sizeHint().width(), 0)
        super().popup(place, at)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the menu, then the dangerous rows anew: a style sheet knows no single rows."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for action, icon_name in self._dangers.items():
            if action.isEnabled() and action.isVisible():
                self._paint_danger(painter, action, icon_name)
        for action in self.actions():
            if action.menu() is not None and action.isVisible():
                self._paint_arrow(painter, action)
        painter.end()

    def _paint_arrow(self, painter: QPainter, action: QAction) -> None:
        """Show that a row opens a menu of its own."""
        side = self._theme.icon_size("badge")
        ratio = self.devicePixelRatioF()
        image = pixmap(self._theme, "chevron-right", "textMuted", side, ratio)
        rect = self.actionGeometry(action)
        painter = mirrored_in(painter, rect)
        top = rect.top() + (rect.height() - side) // 2
        painter.drawPixmap(rect.right() - _PAD - side + 1, top, image)

    def _paint_danger(self, painter: QPainter, action: QAction, icon_name: str) -> None:
        rect = self.actionGeometry(action)
        painter = mirrored_in(painter, rect)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("raised"))
        painter.drawRect(rect)
        if self.activeAction() is action:
            painter.setBrush(self._theme.color("menuHover"))
            painter.drawRoundedRect(rect, 6, 6)
        if icon_name:
            side = self._theme.icon_size("button")
            image = pixmap(self._theme, icon_name, _DANGER, side, self.devicePixelRatioF())
            top = rect.top() + (rect.height() - side) // 2
            painter.drawPixmap(rect.left() + _ICON_LEFT, top, image)
        painter.setPen(self._theme.color(_DANGER))
        room = rect.adjusted(_WORDS_LEFT if icon_name else _PAD, 0, -_PAD, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        painter.drawText(room, middle | Qt.AlignmentFlag.AlignLeft, action.text())
        painter.drawText(room, middle | Qt.AlignmentFlag.AlignRight, keys)
