"""What the engine computes on: processor, graphics and memory, in three tiles."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from hfchat_desktop.core.record import Record
from hfchat_desktop.ui.buttons import TextButton
from hfchat_desktop.ui.icons import pixmap
from hfchat_desktop.ui.mirroring import in_line
from hfchat_desktop.ui.theme import Theme

_LEAST_BESIDE = 560  # px, for three tiles beside each other
_SIDE = 16
_WHOLE = 1000


class TileWords(Record):
    """What one tile says: `title` in large letters, and lines of small ones."""

    title: str
    lines: tuple[str, ...] = ()


class HardwareCard(QWidget):
    """Told its words; wishes to look again, and to try a card that failed."""

    detect_requested = Signal()
    try_requested = Signal()
    watched = Signal(bool)  # whether it can be seen

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tiles = {
            "processor": _Tile(theme, "cpu", self.tr("Processor"), self),
            "graphics": _Tile(theme, "monitor", self.tr("Graphics"), self),
            "memory": _Tile(theme, "memory-stick", self.tr("Memory"), self),
        }
        self._detect = TextButton(theme, self.tr("Detect again"), "quiet", "refresh-cw")
        self._detect.clicked.connect(self.detect_requested)
        self._try = TextButton(theme, self.tr("Try again"), measure="small")
        self._try.setAccessibleDescription(self.tr("Use the graphics card that failed"))
        self._try.clicked.connect(self.try_requested)
        self._try.hide()
        self._bar = QProgressBar(self)
        self._bar.setRange(0, _WHOLE)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Memory that the model needs"))
        self._bar.hide()
        self._tiles["graphics"].add(self._try)
        self._tiles["memory"].add(self._bar)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()

    def set_words(self, key: str, words: TileWords) -> None:
        """Show what the tile "processor", "graphics" or "memory" has to say."""
        self._tiles[key].set_words(words)

    def set_share(self, share: float | None) -> None:
        """Draw how much of the free memory the model takes, 0 to 1; None for not known."""
        self._bar.setVisible(share is not None)
        self._bar.setValue(round(_WHOLE * min(1.0, share or 0.0)))

    def set_can_try(self, can: bool) -> None:
        """Offer to use the card again that failed."""
        self._try.setVisible(can)

    def words(self) -> str:
        """Return all that stands on the tiles."""
        return "\n".join(tile.words() for tile in self._tiles.values())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the tiles below each other where they have no room in a row."""
        super().resizeEvent(event)
        beside = event.size().width() >= _LEAST_BESIDE
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(across if beside else down)

    def showEvent(self, event: QShowEvent) -> None:
        """Tell that somebody looks."""
        super().showEvent(event)
        self.watched.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell that nobody looks any more."""
        super().hideEvent(event)
        self.watched.emit(False)

    def _lay_out(self) -> None:
        title = QLabel(self.tr("This computer"), self)
        title.setFont(self._theme.font("small"))
        title.setProperty("tone", "heading")
        head = QHBoxLayout()
        head.addWidget(title, 1)
        head.addWidget(self._detect)
        self._row.setSpacing(12)
        for tile in self._tiles.values():
            self._row.addWidget(tile, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addLayout(self._row)


class _Tile(QFrame):
    """An icon with a word, a line in large letters, and small ones below."""

    def __init__(self, theme: Theme, icon_name: str, label: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon_name = icon_name
        self._label = label
        self._icon = QLabel(self)
        self._title = _line(theme, "ui", "heading")
        self._lines = [_line(theme, "caption", "muted") for _ in range(2)]
        self.setProperty("card", "plain")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(label)
        caption = _line(theme, "caption", "secondary")
        caption.setText(label)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self._icon)
        head.addWidget(caption, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(_SIDE, _SIDE - 2, _SIDE, _SIDE - 2)
        self._column.setSpacing(4)
        self._column.addLayout(head)
        self._column.addWidget(self._title)
        for line in self._lines:
            self._column.addWidget(line)
        self._column.addStretch(1)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def add(self, widget: QWidget) -> None:
        """Put a widget below the words."""
        left = Qt.AlignmentFlag.AlignLeft if isinstance(widget, TextButton) else Qt.AlignmentFlag(0)
        self._column.insertSpacing(self._column.count() - 1, 4)
        self._column.insertWidget(self._column.count() - 1, widget, 0, left)

    def set_words(self, words: TileWords) -> None:
        """Show a title and at most two lines."""
        self._title.setText(in_line(words.title))
        for line, text in zip(self._lines, (*words.lines, "", ""), strict=False):
            line.setText(in_line(text))
            line.setVisible(bool(text))
        self.setAccessibleDescription(". ".join(part.rstrip(".") for part in self._parts()))

    def words(self) -> str:
        """Return what stands here."""
        return "\n".join((self._label, *self._parts()))

    def _parts(self) -> list[str]:
        shown = [self._title, *(line for line in self._lines if not line.isHidden())]
        return [label.text() for label in shown]

    def _on_theme_changed(self) -> None:
        side, ratio = self._theme.icon_size("badge"), self.devicePixelRatioF()
        self._icon.setPixmap(pixmap(self._theme, self._icon_name, "textSecondary", side, ratio))


def _line(theme: Theme, font: str, tone: str) -> QLabel:
    line = QLabel()
    line.setTextFormat(Qt.TextFormat.PlainText)
    line.setFont(theme.font(font))
    line.setWordWrap(True)
    if tone:
        line.setProperty("tone", tone)
    return line
