"""Mirrors what is drawn and placed by hand, where the window runs from right to left.

Qt mirrors its own layouts, scroll bars and menus. What reckons with pixels does it in the
order of reading, as if it began at the left, and lets this module say where that is seen:
`painter_of` and `mirrored_in` for what is painted, `seen_rect` and `seen_x` for what is placed
or clicked, `step_of` for the arrow keys.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeVar, cast

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPixmap, QTextOption
from PySide6.QtWidgets import QLayout, QWidget

from hfchat_desktop.core.plain_text import in_a_mirrored_line, is_right_to_left, isolated

_LRM, _RLM = "\u200e", "\u200f"
_RTL = Qt.LayoutDirection.RightToLeft
_Area = TypeVar("_Area", bound=QRect | QRectF)


def window_is_mirrored() -> bool:
    """Return whether the language of the window is written from right to left."""
    return QGuiApplication.layoutDirection() == _RTL


def is_mirrored(widget: QWidget) -> bool:
    """Return whether a widget runs from right to left."""
    return widget.layoutDirection() == _RTL


def painter_of(widget: QWidget) -> QPainter:
    """Return a painter on `widget`, given places in the order of reading."""
    painter = QPainter(widget)
    if not is_mirrored(widget):
        return painter
    painter.setLayoutDirection(_RTL)  # where it is painted into a picture, Qt does not say so
    return mirrored_in(painter, widget.rect())


def mirrored_in(painter: QPainter, area: QRect | QRectF) -> QPainter:
    """Return a painter for one row: `area` is what it is mirrored within.

    Where the painter runs from left to right that is the painter itself.
    """
    if painter.layoutDirection() != _RTL:
        return painter
    return cast("QPainter", _MirroredPainter(own_painter(painter), area.x() * 2 + area.width()))


def own_painter(painter: object) -> QPainter:
    """Return Qt's own painter, for what paints itself at a place that is seen."""
    return painter.painter if isinstance(painter, _MirroredPainter) else cast("QPainter", painter)


def aligned(painter: QPainter) -> QTextOption:
    """Return how a text is laid out for `painter`: each by its own letters, all at one side."""
    right = painter.layoutDirection() == _RTL
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    return QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)


def seen_rect(widget: QWidget, area: _Area) -> _Area:
    """Return where an area is seen that was reckoned in the order of reading, and back."""
    if not is_mirrored(widget):
        return area
    return _mirrored(area, widget.width())


def seen_in(painter: object, area: _Area) -> _Area:
    """Return where a painter that may be mirrored shows an area."""
    return painter.seen(area) if isinstance(painter, _MirroredPainter) else area


def seen_in_row(area: QRect, row: QRect) -> QRect:
    """Return where a part of a row of a list is seen, as the window runs."""
    return _mirrored(area, row.x() * 2 + row.width()) if window_is_mirrored() else area


def place_in_row(point: QPointF, row: QRect) -> QPointF:
    """Return the place of a pointer in a row, from where the row begins in the order of reading."""
    if window_is_mirrored():
        return QPointF(row.x() + row.width() - point.x(), point.y() - row.y())
    return point - QPointF(row.topLeft())


def seen_x(widget: QWidget, x: float) -> float:
    """Return the place of a pointer in the order of reading."""
    return widget.width() - x if is_mirrored(widget) else x


def step_of(key: int, widget: QWidget) -> int:
    """Return 1 for the arrow that goes on in the order of reading, -1 for the other, else 0."""
    step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(key), 0)
    return -step if is_mirrored(widget) else step


def put(widget: QWidget, x: float, y: float, whole: float) -> None:
    """Move a widget to `x` in the order of reading, in a parent `whole` pixels wide."""
    left = whole - x - widget.width() if is_mirrored(widget) else x
    widget.move(round(left), round(y))


def in_sentence(name: str) -> str:
    """Return a name for a sentence that is put together here: they do not turn each other."""
    return in_a_mirrored_line(name) if window_is_mirrored() else isolated(name)


def in_line(text: str) -> str:
    """Return words from outside for a label, so that they stand where its lines begin.

    Qt puts each label's words on the side of their own language, which would scatter names over
    a page; and it would let a name turn what stands beside it.
    """
    if window_is_mirrored():
        return f"{_RLM}{in_a_mirrored_line(text)}" if text else text
    return f"{_LRM}{isolated(text)}" if is_right_to_left(text) else text


def set_margins(layout: QLayout, first: int, top: int, last: int, bottom: int) -> None:
    """Set margins of a layout, the first one on the side where a line begins."""
    if window_is_mirrored():
        first, last = last, first
    layout.setContentsMargins(first, top, last, bottom)


def start_corner(widget: QWidget, area: QRect) -> QPoint:
    """Return the lower corner of an area of `widget` where its lines begin, as it is seen."""
    return area.bottomRight() if is_mirrored(widget) else area.bottomLeft()


def below_start(anchor: QWidget, across: int = 0) -> QPoint:
    """Return where on the screen something `across` pixels wide opens below `anchor`.

    They begin at the same edge: the left one, or the right one where it is mirrored.
    """
    rect = anchor.rect()
    if not is_mirrored(anchor):
        return anchor.mapToGlobal(rect.bottomLeft())
    return anchor.mapToGlobal(rect.bottomRight() - QPoint(across - 1, 0))


def below_end(anchor: QWidget, across: int) -> QPoint:
    """Return where something `across` pixels wide opens that ends where `anchor` does."""
    rect = anchor.rect()
    if is_mirrored(anchor):
        return anchor.mapToGlobal(rect.bottomLeft())
    return anchor.mapToGlobal(rect.bottomRight()) - QPoint(across, 0)


def _mirrored(area: _Area, whole: float) -> _Area:
    moved: Any = area.translated(0, 0)
    moved.moveLeft(whole - area.x() - area.width())
    return cast("_Area", moved)


class _MirroredPainter:
    """Paints at the mirrored place what is given in the order of reading.

    Places change sides and shapes do not: a tick, a letter and a picture are seen as they are.
    A path is mirrored with its shape. What is not named here is Qt's own painter's.
    """

    def __init__(self, painter: QPainter, whole: float) -> None:
        self.painter = painter
        self._whole = whole

    def __getattr__(self, name: str) -> Any:
        return getattr(self.painter, name)

    def seen(self, area: _Area) -> _Area:
        """Return where an area is seen."""
        return _mirrored(area, self._whole)

    def drawText(self, *given: Any) -> None:
        """Write into an area; words of a left-to-right language are read from the left."""
        if len(given) == 6:
            given = (QRect(*given[:4]), *given[4:])
        area, flags, words = given
        self.painter.drawText(self.seen(area), flags, in_a_mirrored_line(words))

    def drawPixmap(self, *given: Any) -> None:
        """Draw a picture at a corner."""
        if len(given) == 3:
            given = (QPointF(given[0], given[1]), given[2])
        corner, picture = QPointF(given[0]), cast("QPixmap", given[1])
        corner.setX(self._whole - corner.x() - picture.deviceIndependentSize().width())
        self.painter.drawPixmap(corner, picture)

    def fillRect(self, *given: Any) -> None:
        """Fill an area."""
        if len(given) == 5:
            given = (QRect(*given[:4]), given[4])
        self.painter.fillRect(self.seen(given[0]), given[1])

    def drawRect(self, area: QRect | QRectF) -> None:
        """Draw a rectangle."""
        self.painter.drawRect(self.seen(area))

    def drawRoundedRect(self, area: QRect | QRectF, across: float, down: float) -> None:
        """Draw a rectangle with round corners."""
        self.painter.drawRoundedRect(self.seen(area), across, down)

    def drawArc(self, area: QRect | QRectF, start: int, length: int) -> None:
        """Draw a part of a circle; clocks run the same way everywhere."""
        self.painter.drawArc(self.seen(area), start, length)

    def drawEllipse(self, place: Any, *radii: float) -> None:
        """Draw a circle in an area, or around a point."""
        if radii:
            self.painter.drawEllipse(self._point(place), *radii)
        else:
            self.painter.drawEllipse(self.seen(place))

    def drawLine(self, start: QPoint | QPointF, end: QPoint | QPointF) -> None:
        """Draw a line."""
        self.painter.drawLine(self._point(start), self._point(end))

    def drawPolyline(self, points: Sequence[QPointF]) -> None:
        """Draw a mark: it changes its place and not its shape."""
        first, last = (chosen(point.x() for point in points) for chosen in (min, max))
        shift = QPointF(self._whole - first - last, 0)
        self.painter.drawPolyline([point + shift for point in points])

    def drawPath(self, path: Any) -> None:
        """Draw a path, mirrored."""
        self.painter.save()
        self.painter.translate(self._whole, 0)
        self.painter.scale(-1, 1)
        self.painter.drawPath(path)
        self.painter.restore()

    def setClipRect(self, area: QRect | QRectF) -> None:
        """Paint in an area alone."""
        self.painter.setClipRect(self.seen(area))

    def _point(self, point: QPoint | QPointF) -> QPointF:
        return QPointF(self._whole - point.x(), point.y())
