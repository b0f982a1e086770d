"""The map of a chat: all its messages and versions, as lines beside lanes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from hfchat_desktop.core.chats import Role
from hfchat_desktop.core.plain_text import isolated, plain_label
from hfchat_desktop.core.tree_map import MapLine
from hfchat_desktop.ui.buttons import TextButton
from hfchat_desktop.ui.figures import listed
from hfchat_desktop.ui.focus_ring import FocusRing
from hfchat_desktop.ui.icons import pixmap
from hfchat_desktop.ui.mirroring import mirrored_in, painter_of, step_of
from hfchat_desktop.ui.theme import Theme

_Index = QModelIndex | QPersistentModelIndex
_ROW = 34
_LANE = 18
_LEFT = 26
_DOT = 5.0
_MOST_LANES = 9
_STAR = 14
_WIDTH = 620
_HEIGHT = 520
_AROUND = 24
_RING = 8


class MapModel(QAbstractListModel):
    """One row for each line of the map."""

    def __init__(self, lines: Sequence[MapLine], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines = list(lines)

    def rowCount(self, _parent: _Index | None = None) -> int:
        """Return how many there are."""
        return len(self.lines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the words of a line; the line itself under UserRole."""
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return self.words(line)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(line)
        return None

    def words(self, line: MapLine) -> str:
        """Return the first words of the message."""
        return plain_label(line.node.excerpt) or self.tr("No words")

    def who(self, line: MapLine) -> str:
        """Return who wrote it."""
        if line.node.role is Role.USER:
            return self.tr("You")
        return plain_label(line.node.model) or self.tr("Answer")

    def spoken(self, line: MapLine) -> str:
        """Return what a screen reader says of it."""
        parts = [self.who(line), self.words(line)]
        if line.versions > 1:
            place = self.tr("version {index} of {count}")
            parts.append(place.format(index=line.version, count=line.versions))
        if line.node.visible:
            parts.append(self.tr("shown"))
        return listed(parts)


class _Lines(QStyledItemDelegate):
    """Paints lanes, a dot, who wrote it and its first words."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Return the size of a row."""
        return QSize(200, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one row."""
        line: MapLine = index.data(Qt.ItemDataRole.UserRole)
        rect = QRectF(option.rect)
        painter = mirrored_in(painter, rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("menuHover"))
            painter.drawRoundedRect(rect.adjusted(4, 1, -4, -1), 6, 6)
        self._paint_lanes(painter, rect, line)
        self._paint_words(painter, rect, line, index)
        painter.restore()

    def _x(self, rect: QRectF, lane: int) -> float:
        return rect.left() + _LEFT + min(lane, _MOST_LANES) * _LANE

    def _pen(self, *, shown: bool) -> QPen:
        role = "chart1" if shown else "borderControl"
        pen = QPen(self._theme.color(role), 2.5 if shown else 1.5)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        return pen

    def _paint_lanes(self, painter: QPainter, rect: QRectF, line: MapLine) -> None:
        middle, own = rect.center().y(), self._x(rect, line.lane)
        shown = line.node.visible
        for lane in line.passing:
            x = self._x(rect, lane)
            painter.setPen(self._pen(shown=lane == 0))
            painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(self._pen(shown=shown))
        if line.comes_from is not None:
            start = QPointF(self._x(rect, line.comes_from), rect.top())
            path = QPainterPath(start)
            path.cubicTo(QPointF(start.x(), middle), QPointF(own, rect.top()), QPointF(own, middle))
            painter.drawPath(path)
        if line.goes_on:
            painter.drawLine(QPointF(own, middle), QPointF(own, rect.bottom()))
        filled = "chart1" if shown else "raised"
        painter.setBrush(self._theme.color(filled))
        if line.node.role is Role.USER:
            square = QRectF(own - _DOT, middle - _DOT, 2 * _DOT, 2 * _DOT)
            painter.drawRoundedRect(square, 3, 3)
        else:
            painter.drawEllipse(QPointF(own, middle), _DOT, _DOT)

    def _paint_words(self, painter: QPainter, rect: QRectF, line: MapLine, index: _Index) -> None:
        model = index.model()
        lanes = max([line.lane, *line.passing])
        left = self._x(rect, min(lanes, _MOST_LANES)) + 16
        right = self._paint_remarks(painter, rect, line)
        who = model.who(line) if isinstance(model, MapModel) else ""
        painter.setFont(self._theme.font("caption"))
        painter.setPen(self._theme.color("textMuted"))
        across = min(painter.fontMetrics().horizontalAdvance(who) + 2, (right - left) * 0.4)
        middle = Qt.AlignmentFlag.AlignVCenter
        elided = painter.fontMetrics().elidedText(who, Qt.TextElideMode.ElideRight, round(across))
        painter.drawText(QRectF(left, rect.top(), across, rect.height()), middle, elided)
        left += across + 8
        painter.setFont(self._theme.font("uiStrong" if line.node.visible else "small"))
        painter.setPen(self._theme.color("text" if line.node.visible else "textSecondary"))
        words = str(index.data(Qt.ItemDataRole.DisplayRole))
        elided = painter.fontMetrics().elidedText(
            words, Qt.TextElideMode.ElideRight, max(0, round(right - left))
        )
        area = QRectF(left, rect.top(), right - left, rect.height())
        painter.drawText(area, middle, isolated(elided))

    def _paint_remarks(self, painter: QPainter, rect: QRectF, line: MapLine) -> float:
        """Paint rating and version at the right; return where they begin."""
        right = rect.right() - 14
        if line.versions > 1:
            painter.setFont(self._theme.font("caption"))
            painter.setPen(self._theme.color("textSecondary"))
            words = f"{line.version}/{line.versions}"
            across = painter.fontMetrics().horizontalAdvance(words) + 2
            area = QRectF(right - across, rect.top(), across, rect.height())
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, words)
            right -= across + 8
        names = [
            name
            for name, given in (
                ("star-filled", line.node.stars > 0),
                ("thumbs-up-filled", line.node.thumb > 0),
                ("thumbs-down-filled", line.node.thumb < 0),
            )
            if given
        ]
        ratio = painter.device().devicePixelRatioF()
        for name in names:
            right -= _STAR
            image = pixmap(self._theme, name, "accentText", _STAR, ratio)
            painter.drawPixmap(QPointF(right, rect.center().y() - _STAR / 2), image)
            right -= 6
        return right


class _MapList(QListView):
    """Up and Down go along the lines, Left and Right from version to version."""

    focus_ring_moved = Signal()

    def focus_ring_rect(self) -> QRect:
        """Return the current line: the list is as wide as its window, which would cut a ring."""
        rect = self.visualRect(self.currentIndex()).adjusted(_RING, 0, -_RING, 0)
        return rect.translated(self.viewport().pos())

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """Tell where the ring is now."""
        super().currentChanged(current, previous)
        self.focus_ring_moved.emit()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Take the ring along."""
        super().scrollContentsBy(dx, dy)
        self.focus_ring_moved.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move to a neighbour version, else as all lists do."""
        step = step_of(event.key(), self)
        model = self.model()
        if not step or not isinstance(model, MapModel) or not self.currentIndex().isValid():
            super().keyPressEvent(event)
            return
        here = model.lines[self.currentIndex().row()]
        for row, line in enumerate(model.lines):
            same = line.node.parent_id == here.node.parent_id
            if same and line.version == here.version + step:
                self.setCurrentIndex(model.index(row))
                return


class TreeDialog(QDialog):
    """Enter, or a double click, goes to a message: `chosen` tells its number."""

    chosen = Signal(object)

    def __init__(
        self, theme: Theme, lines: Sequence[MapLine], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Map of this chat"))
        self.list = _MapList(self)
        self.model = MapModel(lines, self)
        self._build()
        FocusRing(self, theme)
        shown = [row for row, line in enumerate(lines) if line.node.visible]
        if shown:
            self.list.setCurrentIndex(self.model.index(shown[-1]))
            self.list.scrollTo(self.model.index(shown[-1]))
        self.list.setFocus()

    def _build(self) -> None:
        title = QLabel(self.windowTitle(), self)
        title.setFont(self._theme.font("heading"))
        words = self.tr("The thick line is what the chat shows. Versions stand beside it.")
        if all(line.versions == 1 for line in self.model.lines):
            words = self.tr("There are no versions yet. Regenerating or editing makes one.")
        below = QLabel(words, self)
        below.setFont(self._theme.font("small"))
        below.setProperty("tone", "secondary")
        below.setWordWrap(True)
        self.list.setModel(self.model)
        self.list.setItemDelegate(_Lines(self._theme, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.windowTitle())
        self.list.activated.connect(self._on_list_activated)
        self._foot = QHBoxLayout()
        self._foot.setContentsMargins(16, 12, 16, 12)
        self._foot.setSpacing(8)
        self._foot.addStretch(1)
        for label, kind, slot in (
            (self.tr("Close"), "", self.reject),
            (self.tr("Go there"), "primary", self._on_go_clicked),
        ):
            button = TextButton(self._theme, label, kind, parent=self)
            button.clicked.connect(slot)
            self._foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(20, 18, 20, 10)
        head.setSpacing(4)
        head.addWidget(title)
        head.addWidget(below)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        column.addLayout(self._foot)

    def open_over(self, window: QWidget) -> None:
        """Open over a window, no larger than it."""
        lines = min(_HEIGHT, 150 + _ROW * max(3, len(self.model.lines)))
        room = window.size()
        self.resize(
            max(320, min(_WIDTH, room.width() - _AROUND)), min(lines, room.height() - _AROUND)
        )
        self.open()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and the line above the foot."""
        painter = painter_of(self)
        painter.fillRect(self.rect(), self._theme.color("raised"))
        top = self._foot.geometry().top()
        painter.fillRect(QRectF(0, top, self.width(), 1), self._theme.color("border"))
        painter.end()

    def _on_go_clicked(self) -> None:
        if self.list.currentIndex().isValid():
            self._on_list_activated(self.list.currentIndex())

    def _on_list_activated(self, index: QModelIndex) -> None:
        self.chosen.emit(self.model.lines[index.row()].node.id)
        self.accept()
