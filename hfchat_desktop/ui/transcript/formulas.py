"""Formulas as pictures: asked for once, kept, and painted in the colour of the text.

A child process turns the source into an SVG, which QtSvg paints. Until it is there, and for
ever where it cannot be drawn, whoever asks shows the source. Nothing here waits, and neither
QtSvg nor the child is there before the first formula.
"""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QCoreApplication, QObject, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPixmap

from hfchat_desktop.core.record import Record

if TYPE_CHECKING:
    from hfchat_desktop.bridge.formulas import FormulaDrawer

_GATHER_MS = 20
_MOST_PICTURES = 400
_MOST_DRAWINGS = 2_000
_WIDEST_PX = 8_000

Key = tuple[str, bool]


class Drawing(Record):
    """A formula for text of one pixel: measures are to be multiplied by the size of the font.

    `ascent` is from the upper edge to the line that letters stand on.
    """

    key: Key
    svg: bytes
    width: float
    height: float
    ascent: float


class Drawer(Protocol):
    """What draws: `bridge.formulas.FormulaDrawer`, or a stand-in of a test."""

    drawn: Any
    failed: Any

    def draw(self, tex: str, display: bool) -> None:
        """Draw a formula; `drawn` or `failed` follows."""

    def close(self) -> None:
        """Draw no more."""


class Formulas(QObject):
    """The drawings of all formulas that are or were shown."""

    arrived = Signal()
    """There are drawings that were asked for; take them by `find`."""

    def __init__(self, parent: QObject | None = None, drawer: Drawer | None = None) -> None:
        super().__init__(parent)
        self._drawer: Drawer | None = None
        self._drawings: OrderedDict[Key, Drawing | None] = OrderedDict()  # None: never
        self._asked: set[Key] = set()
        self._pictures: OrderedDict[tuple[Any, ...], QPixmap] = OrderedDict()
        self._gather = QTimer(self, singleShot=True, interval=_GATHER_MS)
        self._gather.timeout.connect(self.arrived)
        if drawer is not None:
            self._use(drawer)

    def find(self, source: str) -> Drawing | None:
        """Return the drawing of a formula with its marks, None while there is none."""
        from hfchat_desktop.core.formulas import may_be_drawn, tex_of

        key = tex_of(source)
        if key in self._drawings:
            self._drawings.move_to_end(key)
            return self._drawings[key]
        if key not in self._asked:
            if may_be_drawn(key[0]):
                self._asked.add(key)
                self._draw_soon(key)
            else:
                self._keep(key, None)
        return None

    def paint(self, painter: QPainter, drawing: Drawing, area: QRectF, color: QColor) -> None:
        """Paint a formula over `area`."""
        ratio = painter.device().devicePixelRatioF()
        place = painter.deviceTransform().map(area.topLeft())
        shift = QPointF(round(place.x()) - place.x(), round(place.y()) - place.y()) / ratio
        picture = self._picture(drawing, area, color, ratio)
        painter.drawPixmap(area.topLeft() + shift, picture)

    def close(self) -> None:
        """Draw no more."""
        if self._drawer is not None:
            self._drawer.close()

    def _picture(self, drawing: Drawing, area: QRectF, color: QColor, ratio: float) -> QPixmap:
        across = max(1, min(_WIDEST_PX, round(area.width() * ratio)))
        down = max(1, min(_WIDEST_PX, round(area.height() * ratio)))
        key = (drawing.key, across, down, color.rgba(), ratio)
        found = self._pictures.get(key)
        if found is not None:
            self._pictures.move_to_end(key)
            return found
        picture = QPixmap(across, down)
        picture.fill(Qt.GlobalColor.transparent)
        _render(drawing.svg, picture, color)
        picture.setDevicePixelRatio(ratio)
        self._pictures[key] = picture
        while len(self._pictures) > _MOST_PICTURES:
            self._pictures.popitem(last=False)
        return picture

    def _draw_soon(self, key: Key) -> None:
        if self._drawer is None:
            from hfchat_desktop.bridge.formulas import FormulaDrawer

            drawer = FormulaDrawer(self)
            self._use(drawer)
            self.destroyed.connect(drawer.close)
            application = QCoreApplication.instance()
            if application is not None:
                application.aboutToQuit.connect(drawer.close)
        if self._drawer is not None:
            self._drawer.draw(*key)

    def _use(self, drawer: Drawer | FormulaDrawer) -> None:
        self._drawer = drawer
        drawer.drawn.connect(self._on_drawer_drawn)
        drawer.failed.connect(self._on_drawer_failed)

    def _keep(self, key: Key, drawing: Drawing | None) -> None:
        self._asked.discard(key)
        self._drawings[key] = drawing
        while len(self._drawings) > _MOST_DRAWINGS:
            self._drawings.popitem(last=False)

    def _on_drawer_drawn(self, tex: str, display: bool, svg: object, box: object) -> None:
        if isinstance(svg, str) and isinstance(box, tuple):
            self._keep((tex, display), Drawing((tex, display), svg.encode(), *box))
            if not self._gather.isActive():
                self._gather.start()

    def _on_drawer_failed(self, tex: str, display: bool) -> None:
        self._keep((tex, display), None)


def _render(svg: bytes, picture: QPixmap, color: QColor) -> None:
    """Paint an SVG of black shapes in one colour; what has a colour of its own keeps it."""
    from PySide6.QtSvg import QSvgRenderer

    name = color.name().encode()
    renderer = QSvgRenderer(svg.replace(b"currentColor", name))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(picture.rect()))
    painter.end()
