"""Where a chat can go: files first, then what is published. One Tab stop, arrows inside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from hfchat_desktop.core.record import Record
from hfchat_desktop.ui.icons import pixmap
from hfchat_desktop.ui.mirroring import painter_of
from hfchat_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from hfchat_desktop.ui.spoken_choices import SpokenChoices

_SIDE = 10
_ROW = 44
_HEADING = 26
_BETWEEN = 8
_ICON_LEFT = 13
_TEXT_LEFT = 42


class Target(Record):
    """One way out. `is_published` where it leaves this computer; `suffix` is that of the file."""

    key: str
    label: str
    icon: str
    suffix: str = ""
    is_published: bool = False


def targets() -> list[Target]:
    """Return all ways out, in the order in which they are shown."""
    translate = QCoreApplication.translate
    return [
        Target("markdown", translate("Share", "Markdown"), "file-text", ".md"),
        Target("html", translate("Share", "Web page (HTML)"), "globe", ".html"),
        Target("json", translate("Share", "JSON"), "file-braces", ".json"),
        Target("pdf", translate("Share", "PDF"), "file-type", ".pdf"),
        Target("text", translate("Share", "Plain text"), "file", ".txt"),
        Target("jsonl", translate("Share", "JSON lines"), "file-stack", ".jsonl"),
        Target("gist", translate("Share", "GitHub gist"), "link", ".md", is_published=True),
        Target(
            "dataset", translate("Share", "Hub dataset"), "database", ".jsonl", is_published=True
        ),
    ]


class TargetList(QWidget):
    """Rows under two headings; `chosen` tells the key of the one that a person picks."""

    chosen = Signal(str)
    focus_ring_moved = Signal()

    def __init__(self, theme: Theme, rows: list[Target], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows = rows
        self._spoken: SpokenChoices | None = None
        self._current = rows[0].key
        self._hovered = ""
        self._closed: dict[str, str] = {}  # what cannot be chosen, and why
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Where to"))
        theme.changed.connect(self.update)
        self._name_current()

    @property
    def current(self) -> str:
        """The key of the row that is chosen."""
        return self._current

    def set_current(self, key: str) -> None:
        """Show a row as chosen; nothing is told back."""
        self._current = key
        self._name_current()
        self.update()
        self.focus_ring_moved.emit()

    def set_closed(self, closed: dict[str, str]) -> None:
        """Grey rows that cannot be chosen now; the reason is their tooltip."""
        self._closed = dict(closed)
        self.update()

    def focus_ring_rect(self) -> QRect:
        """Return the row that has the keyboard."""
        return self._areas()[self._current]

    def sizeHint(self) -> QSize:
        """Return the room for the longest label."""
        metrics = QFontMetrics(self._font(current=True))
        words = max(metrics.horizontalAdvance(row.label) for row in self._rows)
        last = max(area.bottom() for area in self._areas().values())
        return QSize(max(231, _TEXT_LEFT + words + 3 * _SIDE), last + _SIDE)

    def minimumSizeHint(self) -> QSize:
        """Need all rows."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with the arrows, and the first and the last with Home and End."""
        open_rows = [row.key for row in self._rows if row.key not in self._closed]
        at = open_rows.index(self._current) if self._current in open_rows else 0
        places = {
            Qt.Key.Key_Up: at - 1,
            Qt.Key.Key_Down: at + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(open_rows) - 1,
        }
        place = places.get(Qt.Key(event.key()))
        if place is None:
            super().keyPressEvent(event)
        elif 0 <= place < len(open_rows):
            self._pick(open_rows[place])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the row below the pointer."""
        key = self._key_at(event)
        if key and key not in self._closed:
            self._pick(key)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show which row is below the pointer, and why it cannot be chosen."""
        key = self._key_at(event)
        if key != self._hovered:
            self._hovered = key
            self.setToolTip(self._closed.get(key, ""))
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground, the headings and the rows."""
        painter = painter_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._theme.color("pane"))
        painter.fillRect(QRect(self.width() - 1, 0, 1, self.height()), self._theme.color("border"))
        for row in self._rows:
            self._paint_row(painter, row, self._areas()[row.key])
        painter.setFont(self._theme.font("caption"))
        heading = painter.font()
        heading.setWeight(QFont.Weight.DemiBold)
        heading.setPixelSize(11)
        painter.setFont(heading)
        painter.setPen(self._theme.color("textMuted"))
        for words, top in self._headings():
            area = QRect(_SIDE + 12, top, self.width(), _HEADING)
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, words)
        painter.end()

    def _paint_row(self, painter: QPainter, row: Target, area: QRect) -> None:
        current, closed = row.key == self._current, row.key in self._closed
        if current or (row.key == self._hovered and not closed):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("accentSoft" if current else "hover"))
            painter.drawRoundedRect(QRectF(area), 8, 8)
        side = self._theme.icon_size("toolbar")
        ink = "textDisabled" if closed else "text"
        role = "accentText" if current else "textDisabled" if closed else "textSecondary"
        image = pixmap(self._theme, row.icon, role, side, self.devicePixelRatioF())
        painter.drawPixmap(area.left() + _ICON_LEFT - 1, area.center().y() - side // 2, image)
        painter.setFont(self._font(current))
        painter.setPen(self._theme.color(ink))
        room = area.adjusted(_TEXT_LEFT, 0, -_SIDE, 0)
        end = Qt.TextElideMode.ElideRight
        words = painter.fontMetrics().elidedText(row.label, end, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)

    def _headings(self) -> list[tuple[str, int]]:
        """Return the words of the headings and where they begin."""
        areas, found = self._areas(), []
        for words, is_published in (
            (self.tr("Save a file"), False),
            (self.tr("Publish"), True),
        ):
            first = next((r for r in self._rows if r.is_published == is_published), None)
            if first is not None:
                found.append((words, areas[first.key].top() - _HEADING))
        return found

    def _areas(self) -> dict[str, QRect]:
        """Return where each row stands."""
        areas: dict[str, QRect] = {}
        top, before = 12, None
        across = self.width() - 2 * _SIDE - 1
        for row in self._rows:
            if row.is_published != before:
                top += _HEADING + (_BETWEEN if before is not None else 0)
                before = row.is_published
            areas[row.key] = QRect(_SIDE, top, across, _ROW)
            top += _ROW
        return areas

    def spoken_begun(self) -> None:
        """Let screen readers see the targets one by one."""
        from hfchat_desktop.ui.spoken_choices import SpokenChoices

        options = [(row.key, row.label) for row in self._rows]
        self._spoken = self._spoken or SpokenChoices(
            self, options, self._spoken_areas, lambda: self._current, self._pick
        )

    def _spoken_areas(self) -> list[QRect]:
        areas = self._areas()
        return [areas[row.key] for row in self._rows]

    def _key_at(self, event: QMouseEvent) -> str:
        place = event.position().toPoint()
        return next((key for key, area in self._areas().items() if area.contains(place)), "")

    def _pick(self, key: str) -> None:
        if key != self._current:
            self.set_current(key)
            self.chosen.emit(key)

    def _name_current(self) -> None:
        label = next((row.label for row in self._rows if row.key == self._current), "")
        self.setAccessibleDescription(label)

    def _font(self, current: bool) -> QFont:
        font = self._theme.font("small")
        font.setWeight(QFont.Weight.DemiBold if current else QFont.Weight.Normal)
        return font
