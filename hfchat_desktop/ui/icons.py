"""Icons: the SVG files of `resources/icons`, drawn in the colour of a role.

Lucide draws on a grid of 24 with `stroke="currentColor"`; the line keeps its width in
pixels at every size, so its width on the grid depends on the size asked for. The pictures
of the design are drawn with 1.5 px (measured at 16, 18 and 20), which is what is used here.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from hfchat_desktop.paths import resource
from hfchat_desktop.ui.mirroring import window_is_mirrored
from hfchat_desktop.ui.theme import Theme

_GRID = 24.0
_LINE_PX = 1.5
_GAP_PX = 3
_OWN_COLORS = {"app"}
_MIRRORED = "mirrored/"
_DIRECTED = frozenset(
    {
        "arrow-left",
        "chevron-left",
        "chevron-right",
        "external-link",
        "file-input",
        "file-output",
        "file-text",
        "folder-input",
        "list-tree",
        "message-square",
        "message-square-dashed",
        "message-square-text",
        "messages-square",
        "panel-left",
        "share-2",
        "text-wrap",
    }
)
"""What points along a line, and is turned round where lines run from right to left."""


def icon(theme: Theme, name: str, role: str = "textSecondary", size: int = 16) -> QIcon:
    """Return the icon for buttons and menus, with its disabled look.

    It is drawn for every pixel ratio that a screen has now.
    """
    result = QIcon()
    for ratio in sorted({screen.devicePixelRatio() for screen in QGuiApplication.screens()}):
        result.addPixmap(pixmap(theme, name, role, size, ratio))
        faded = pixmap(theme, name, "textDisabled", size, ratio)
        result.addPixmap(faded, QIcon.Mode.Disabled)
    return result


def icon_before_text(
    theme: Theme, name: str, role: str = "textSecondary", size: int = 16
) -> tuple[QIcon, QSize]:
    """Return icon and icon size for a button with words: 7 px apart, where Qt leaves 4."""
    result = QIcon()
    for ratio in sorted({screen.devicePixelRatio() for screen in QGuiApplication.screens()}):
        for mode, color in ((QIcon.Mode.Normal, role), (QIcon.Mode.Disabled, "textDisabled")):
            drawn = pixmap(theme, name, color, size, ratio)
            wide = QPixmap(round((size + _GAP_PX) * ratio), drawn.height())
            wide.setDevicePixelRatio(ratio)
            wide.fill(Qt.GlobalColor.transparent)
            painter = QPainter(wide)
            painter.drawPixmap(_GAP_PX if window_is_mirrored() else 0, 0, drawn)
            painter.end()
            result.addPixmap(wide, mode)
    return result, QSize(size + _GAP_PX, size)


def pixmap(
    theme: Theme, name: str, role: str = "textSecondary", size: int = 16, ratio: float = 1.0
) -> QPixmap:
    """Return `resources/icons/NAME.svg`, `size` logical pixels wide, in the colour of a role.

    The app icon ("app") keeps its own colours.
    """
    if name in _DIRECTED and window_is_mirrored():
        name = f"{_MIRRORED}{name}"
    return _drawn(name, theme.color(role).name(), size, ratio)


def app_icon() -> QIcon:
    """Return the icon of the window."""
    result = QIcon()
    for size in (16, 32, 64, 256):
        result.addPixmap(_drawn("app", "#000000", size, 1.0))
    return result


@cache
def _source(name: str) -> str:
    return resource(f"icons/{name}.svg").read_text(encoding="utf-8")


def _drawn(name: str, color: str, size: int, ratio: float) -> QPixmap:
    key = f"icon/{name}/{color}/{size}/{ratio}"
    image = QPixmap()
    if not QPixmapCache.find(key, image):
        image = QPixmap(_shape(name, size, ratio))
        if name not in _OWN_COLORS:
            ink = QPixmap(image.size())  # not `fillRect`, which has Python know all gradients
            ink.fill(QColor(color))
            ink.setDevicePixelRatio(ratio)
            painter = QPainter(image)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
            painter.drawPixmap(0, 0, ink)
            painter.end()
        QPixmapCache.insert(key, image)
    return image


def _shape(name: str, size: int, ratio: float) -> QPixmap:
    """Return the icon in black: what is slow is done once for all colours."""
    key = f"shape/{name}/{size}/{ratio}"
    image = QPixmap()
    if not QPixmapCache.find(key, image):
        image = _draw(name, size, ratio)
        QPixmapCache.insert(key, image)
    return image


def _draw(name: str, size: int, ratio: float) -> QPixmap:
    mirrored, name = name.startswith(_MIRRORED), name.removeprefix(_MIRRORED)
    width = _LINE_PX * _GRID / max(size, 1)
    text = _source(name).replace("currentColor", "#000000")
    text = text.replace('stroke-width="2"', f'stroke-width="{width:.3f}"')
    renderer = QSvgRenderer(QByteArray(text.encode("utf-8")))
    side = max(1, round(size * ratio))
    image = QPixmap(side, side)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    if mirrored:
        painter.translate(side, 0)
        painter.scale(-1, 1)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    image.setDevicePixelRatio(ratio)
    return image
