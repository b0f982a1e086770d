"""The size of the paper and its margins."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QMarginsF, QRectF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize

from hfchat_desktop.core.record import Record

PX_PER_INCH = 96.0
_PX_PER_POINT = PX_PER_INCH / 72
_SIDE_POINTS = 56.0
_TOP_POINTS = 54.0
_BOTTOM_POINTS = 62.0
_FOOT_POINTS = 28.0
_FEWEST_PX = 120.0  # of room in either direction, whatever the paper is

_LETTER = QLocale.Country
_LETTER_COUNTRIES = {
    *(_LETTER.UnitedStates, _LETTER.Canada, _LETTER.Mexico, _LETTER.Philippines),
    *(_LETTER.Chile, _LETTER.Colombia, _LETTER.Venezuela, _LETTER.CostaRica),
    *(_LETTER.Guatemala, _LETTER.Panama, _LETTER.PuertoRico, _LETTER.DominicanRepublic),
}


class Sheet(Record):
    """A page: its width and height, and where on it the text stands, in pixels."""

    width: float
    height: float
    left: float
    top: float
    right: float  # margin
    bottom: float  # margin

    @property
    def body(self) -> QRectF:
        """Where the text stands."""
        across = max(_FEWEST_PX, self.width - self.left - self.right)
        down = max(_FEWEST_PX, self.height - self.top - self.bottom)
        return QRectF(self.left, self.top, across, down)


def page_size(locale: QLocale) -> QPageSize:
    """Return Letter where it is the usual paper, A4 everywhere else."""
    letter = locale.territory() in _LETTER_COUNTRIES
    return QPageSize(QPageSize.PageSizeId.Letter if letter else QPageSize.PageSizeId.A4)


def page_layout(size: QPageSize) -> QPageLayout:
    """Return an upright page that is painted on from edge to edge."""
    return QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF())


def sheet_of(device: QPagedPaintDevice) -> Sheet:
    """Return the sheet of a device that is painted on from edge to edge.

    It has our margins, or the narrowest that the device can do where those are wider.
    """
    layout = QPageLayout(device.pageLayout())
    layout.setUnits(QPageLayout.Unit.Point)
    page, least = layout.fullRect(), layout.minimumMargins()
    return Sheet(
        width=page.width() * _PX_PER_POINT,
        height=page.height() * _PX_PER_POINT,
        left=max(_SIDE_POINTS, least.left()) * _PX_PER_POINT,
        top=max(_TOP_POINTS, least.top()) * _PX_PER_POINT,
        right=max(_SIDE_POINTS, least.right()) * _PX_PER_POINT,
        bottom=max(_BOTTOM_POINTS, least.bottom() + _FOOT_POINTS) * _PX_PER_POINT,
    )
