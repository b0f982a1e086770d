"""A card that tells a problem where it happened, with the ways on."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from hfchat_desktop.core.plain_text import plain_label, plain_sentence
from hfchat_desktop.ui.announce import announce
from hfchat_desktop.ui.buttons import TextButton
from hfchat_desktop.ui.icons import pixmap
from hfchat_desktop.ui.mirroring import in_line, painter_of
from hfchat_desktop.ui.theme import Theme
from hfchat_desktop.ui.wrapping_row import WrappingRow

_TILE = 28
_ICON = 16
_TONE_ICONS = {
    "danger": "circle-alert",
    "warning": "triangle-alert",
    "info": "info",
    "success": "circle-check",
}
_ACTION_ICONS = {"restart": "rotate-ccw", "retry": "rotate-ccw", "choose_model": "folder-open"}
_QUIET = ("details", "dismiss")
_PLAIN = ("other",)


class Notice(QFrame):
    """Icon tile, title, one or two sentences, then the actions; the first one is primary.

    `tone` is "danger", "warning", "info" or "success". `actions` are pairs of key and label.
    """

    action_requested = Signal(str)

    def __init__(
        self,
        theme: Theme,
        title: str,
        detail: str,
        actions: tuple[tuple[str, str], ...] | list[tuple[str, str]] = (),
        tone: str = "danger",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("card", "plain")
        self.setAccessibleName(plain_label(f"{title}. {detail}"))
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 12, 14, 12)
        row.setSpacing(12)
        row.addWidget(IconTile(theme, tone, self), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(3)
        row.addLayout(column, 1)
        self._add_words(column, title, detail)
        if actions:
            column.addSpacing(7)
            column.addLayout(self._build_actions(actions))

    def announce(self) -> None:
        """Let a screen reader speak it at once."""
        announce(self, self.accessibleName(), at_once=True)

    def _add_words(self, column: QVBoxLayout, title: str, detail: str) -> None:
        for words, font, tone in ((title, "uiStrong", ""), (detail, "small", "secondary")):
            label = QLabel(self)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setText(in_line(plain_sentence(words)))
            font_used = self._theme.font(font)
            if font == "uiStrong":
                font_used.setWeight(font_used.Weight.DemiBold)
            label.setFont(font_used)
            label.setProperty("tone", tone)
            label.setWordWrap(True)
            flags = Qt.TextInteractionFlag.TextSelectableByMouse
            label.setTextInteractionFlags(flags)
            column.addWidget(label)

    def _build_actions(
        self, actions: tuple[tuple[str, str], ...] | list[tuple[str, str]]
    ) -> WrappingRow:
        line = WrappingRow(8)
        for index, (key, label) in enumerate(actions):
            kind = "primary" if index == 0 and key not in (*_QUIET, *_PLAIN) else ""
            if key in _QUIET:
                kind = "quiet"
            button = TextButton(self._theme, label, kind, _ACTION_ICONS.get(key, ""), parent=self)
            button.setToolTip(label)
            button.setProperty("actionKey", key)
            button.clicked.connect(self._on_button_clicked)
            line.addWidget(button)
        return line

    def _on_button_clicked(self) -> None:
        button = self.sender()
        if button is not None:
            self.action_requested.emit(str(button.property("actionKey")))


class IconTile(QWidget):
    """The icon of a tone on its soft tint, 28 px."""

    def __init__(self, theme: Theme, tone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tone = tone
        self.setFixedSize(_TILE, _TILE)
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the tile."""
        painter = painter_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(f"{self._tone}Soft"))
        painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
        name = _TONE_ICONS[self._tone]
        image = pixmap(self._theme, name, self._tone, _ICON, self.devicePixelRatioF())
        inset = (_TILE - _ICON) // 2
        painter.drawPixmap(inset, inset, image)
        painter.end()
