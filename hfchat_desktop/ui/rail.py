"""The navigation rail: the mark, the places of the app, and Settings at the foot."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QSizePolicy, QVBoxLayout, QWidget

from hfchat_desktop.core.record import Record
from hfchat_desktop.ui.icons import pixmap
from hfchat_desktop.ui.mirroring import painter_of
from hfchat_desktop.ui.theme import Theme

_MARK = 32
_PILL = QSize(48, 30)
_LABEL_TOP = 33
_PLACE_HEIGHT = 62
_WIDTH_MAX = 96
_LABEL_MARGIN = 6
_BAR = QSize(28, 3)
_BAR_TOP = 50


class Place(Record):
    """A place that the rail leads to: `icon` names a file of `resources/icons`."""

    key: str
    label: str
    icon: str
    shortcut: str = ""
    at_foot: bool = False


class Rail(QWidget):
    """A column of places; the current one wears the amber pill and a bold label."""

    place_requested = Signal(str)
    spoken_role = "PageTabList"

    def __init__(
        self, theme: Theme, places: list[Place] | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._buttons: dict[str, _PlaceButton] = {}
        self._mark = QLabel(self)
        self._mark.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._mark.setAccessibleName("HFChat")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._lay_out(places if places is not None else self._first_places())
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def set_place(self, key: str) -> None:
        """Show `key` as where the reader is."""
        for name, button in self._buttons.items():
            button.setChecked(name == key)

    def set_progress(self, key: str, fraction: float | None) -> None:
        """Show below a place how much of its work is done (0 to 1); None where there is none."""
        button = self._buttons.get(key)
        if button is not None:
            button.set_progress(fraction)

    def set_keys(self, keys: Callable[[str], str]) -> None:
        """Show the keys of "place_chats" and so on, as `keys` returns them."""
        for name, button in self._buttons.items():
            button.set_keys(keys(f"place_{name}"))

    def focus_region(self) -> None:
        """Give the keyboard to the current place, or to the first."""
        buttons = list(self._buttons.values())
        checked = [button for button in buttons if button.isChecked()]
        (checked or buttons)[0].setFocus(Qt.FocusReason.TabFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill the ground and draw the line at the right edge."""
        painter = painter_of(self)
        painter.fillRect(self.rect(), self._theme.color("rail"))
        edge = self.width() - 1
        painter.fillRect(QRect(edge, 0, 1, self.height()), self._theme.color("border"))

    def _first_places(self) -> list[Place]:
        return [
            Place("chats", self.tr("Chats"), "messages-square", "Ctrl+1"),
            Place("models", self.tr("Models"), "library", "Ctrl+2"),
            Place("ratings", self.tr("Ratings"), "star", "Ctrl+3"),
            Place("settings", self.tr("Settings"), "settings", "Ctrl+,", at_foot=True),
        ]

    def _lay_out(self, places: list[Place]) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 10, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._mark)
        layout.addSpacing(24)
        width = self._theme.size("rail")
        column, foot = QVBoxLayout(), QVBoxLayout()
        for place in places:
            button = _PlaceButton(self._theme, place, self)
            button.clicked.connect(self._on_button_clicked)
            (foot if place.at_foot else column).addWidget(button)
            self._buttons[place.key] = button
            width = max(width, min(_WIDTH_MAX, button.sizeHint().width()))
        for part in (column, foot):
            part.setSpacing(0)
        layout.addLayout(column)
        layout.addStretch(1)
        layout.addLayout(foot)
        self.setFixedWidth(width)

    def _on_button_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, _PlaceButton):
            self.place_requested.emit(button.place.key)

    def _on_theme_changed(self) -> None:
        ratio = self.devicePixelRatioF()
        self._mark.setPixmap(pixmap(self._theme, "app", size=_MARK + 4, ratio=ratio))
        self.update()


class _PlaceButton(QAbstractButton):
    """One place: an icon in a pill above its label."""

    spoken_role = "PageTab"

    def __init__(self, theme: Theme, place: Place, parent: QWidget) -> None:
        super().__init__(parent)
        self.place = place
        self._theme = theme
        self._hovered = False
        self._progress: int | None = None  # pixels of the bar
        self.setText(place.label)
        self.setAccessibleName(place.label)
        self.set_keys(place.shortcut)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setProperty("focusRadius", theme.radius("lg"))
        theme.changed.connect(self.update)

    def spoken_states(self) -> dict[str, bool]:
        """Return whether the reader is here."""
        return {"selectable": True, "selected": self.isChecked()}

    def sizeHint(self) -> QSize:
        """Return the room for the label in bold."""
        words = QFontMetrics(self._label_font(current=True)).horizontalAdvance(self.text())
        width = max(self._theme.size("rail"), words + 2 * _LABEL_MARGIN)
        return QSize(width, _PLACE_HEIGHT)

    def set_keys(self, keys: str) -> None:
        """Name the keys that lead here, "" for none."""
        self.setToolTip(f"{self.place.label} ({keys})" if keys else self.place.label)

    def set_progress(self, fraction: float | None) -> None:
        """Draw a bar below the label that is full by `fraction`; paint only what changed."""
        steps = None if fraction is None else round(max(0.0, min(1.0, fraction)) * _BAR.width())
        before, self._progress = self._progress, steps
        if before == steps:
            return
        self.update(self._bar_rect())
        if steps is None or before is None:
            self.setAccessibleDescription("" if steps is None else self.tr("Downloading"))

    def _bar_rect(self) -> QRect:
        left = (self.width() - _BAR.width()) // 2
        return QRect(left, _BAR_TOP, _BAR.width(), _BAR.height())

    def focus_ring_rect(self) -> QRect:
        """Return the pill, which is what the keyboard's ring goes around."""
        left = (self.width() - _PILL.width()) // 2
        return QRect(left, 0, _PILL.width(), _PILL.height())

    def nextCheckState(self) -> None:
        """Leave the state alone: the window decides where the reader is."""

    def enterEvent(self, event: QEnterEvent) -> None:
        """Note the pointer."""
        self._hovered = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Note that the pointer has left."""
        self._hovered = False
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw pill, icon and label."""
        painter = painter_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pill = self.focus_ring_rect()
        fill = self._pill_role()
        if fill:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color(fill))
            painter.drawRoundedRect(QRectF(pill), 12, 12)
        current = self.isChecked()
        side = self._theme.icon_size("rail")
        image = pixmap(
            self._theme,
            self.place.icon,
            "onAccent" if current else "textSecondary",
            side,
            self.devicePixelRatioF(),
        )
        painter.drawPixmap(pill.center().x() - side // 2 + 1, (pill.height() - side) // 2, image)
        font = self._label_font(current)
        painter.setFont(font)
        painter.setPen(self._theme.color("text" if current else "textSecondary"))
        area = QRect(2, _LABEL_TOP, self.width() - 4, self._theme.line("micro"))
        words = QFontMetrics(font).elidedText(
            self.text(), Qt.TextElideMode.ElideRight, area.width()
        )
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, words)
        if self._progress is not None:
            self._paint_bar(painter, self._progress)

    def _paint_bar(self, painter: QPainter, filled: int) -> None:
        bar = self._bar_rect()
        painter.setPen(Qt.PenStyle.NoPen)
        for width, role in ((bar.width(), "borderStrong"), (filled, "chart1")):
            if width:
                area = QRectF(bar.left(), bar.top(), max(width, bar.height()), bar.height())
                painter.setBrush(self._theme.color(role))
                painter.drawRoundedRect(area, bar.height() / 2, bar.height() / 2)

    def _pill_role(self) -> str:
        if self.isChecked():
            return "accent"
        if self.isDown():
            return "pressed"
        return "hover" if self._hovered else ""

    def _label_font(self, current: bool) -> QFont:
        font = self._theme.font("micro")
        if current:
            font.setWeight(QFont.Weight.DemiBold)
        return font
