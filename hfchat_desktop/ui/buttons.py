"""The buttons that all parts of the window share. Their looks are in the style sheet."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractButton, QPushButton, QToolButton, QWidget

from hfchat_desktop.ui.icons import icon, pixmap
from hfchat_desktop.ui.mirroring import window_is_mirrored
from hfchat_desktop.ui.theme import Theme

_ICON_ROLES = {
    "primary": "onAccent",
    "link": "accentText",
    "danger": "danger",
    "confirm": "onDanger",
}
_GAP = 3  # px; Qt itself puts 4 between icon and word


def spaced_icon(theme: Theme, name: str, role: str, side: int, gap: int = _GAP) -> QIcon:
    """Return an icon `side + gap` wide whose end is empty, for buttons with a word."""
    result = QIcon()
    looks = ((role, QIcon.Mode.Normal), ("textDisabled", QIcon.Mode.Disabled))
    for ratio in sorted({screen.devicePixelRatio() for screen in QGuiApplication.screens()}):
        for color, mode in looks:
            image = QPixmap(round((side + gap) * ratio), round(side * ratio))
            image.fill(Qt.GlobalColor.transparent)
            image.setDevicePixelRatio(ratio)
            painter = QPainter(image)
            first = gap if window_is_mirrored() else 0
            painter.drawPixmap(first, 0, pixmap(theme, name, color, side, ratio))
            painter.end()
            result.addPixmap(image, mode)
    return result


def pressed_by_enter(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Press a button where the key is Enter; a key that is held presses it once."""
    if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        return False
    if not event.isAutoRepeat():
        button.click()
    return True


class IconButton(QToolButton):
    """A button that shows only an icon; its name is in the tooltip and for screen readers."""

    spoken_role = "Button"
    spoken_context: Callable[[], str] | None = None  # what tells it from others of its name

    def __init__(
        self,
        theme: Theme,
        icon_name: str,
        label: str,
        shortcut: str = "",
        *,
        small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon_name = icon_name
        self._role = "textSecondary"
        self._side = theme.icon_size("button" if small else "toolbar")
        self.setProperty("kind", "smallIcon" if small else "icon")
        self.setIconSize(QSize(self._side, self._side))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.set_label(label, shortcut)
        self._show_icon()
        theme.changed.connect(self._on_theme_changed)

    def set_label(self, label: str, shortcut: str = "") -> None:
        """Set its name, and the keys that do the same."""
        self.setToolTip(f"{label} ({shortcut})" if shortcut else label)
        self.setAccessibleName(label)

    def set_icon(self, icon_name: str) -> None:
        """Show another icon."""
        self._icon_name = icon_name
        self._show_icon()

    def set_on(self, on: bool) -> None:
        """Show that what it stands for is on, or off."""
        self.setCheckable(True)
        self.setChecked(on)
        self._role = "accentText" if on else "textSecondary"
        self._show_icon()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press it, as the space bar does."""
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def _show_icon(self) -> None:
        self.setIcon(icon(self._theme, self._icon_name, self._role, self._side))

    def _on_theme_changed(self) -> None:
        self._show_icon()


class TextButton(QPushButton):
    """A button with a word, and maybe an icon before it.

    `kind` is "" (default), "primary", "quiet", "link", "danger", "confirm" or "chip";
    `measure` is "" (32 px), "small" or "large".
    """

    spoken_role = "Button"

    def __init__(
        self,
        theme: Theme,
        label: str,
        kind: str = "",
        icon_name: str = "",
        *,
        measure: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(label, parent)
        self._theme = theme
        self._icon_name = icon_name
        self._kind = kind
        self.setProperty("kind", kind)
        if measure:
            self.setProperty("measure", measure)
        self.setAutoDefault(False)
        self.setAccessibleName(label)
        self._show_icon()
        theme.changed.connect(self._on_theme_changed)

    def set_label(self, label: str) -> None:
        """Show another word."""
        self.setText(label)
        self.setAccessibleName(label)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press it, and not the default button of its dialog."""
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def _show_icon(self) -> None:
        if not self._icon_name:
            return
        side = self._theme.icon_size("button")
        role = _ICON_ROLES.get(self._kind, "textSecondary")
        self.setIcon(spaced_icon(self._theme, self._icon_name, role, side))
        self.setIconSize(QSize(side + _GAP, side))

    def _on_theme_changed(self) -> None:
        self._show_icon()
