"""A row of widgets that goes on in the next line where the width ends, as words do."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget


class WrappingRow(QLayout):
    """Widgets keep the size of their hint, `spacing` apart in both directions.

    What is hidden takes no room.
    """

    def __init__(self, spacing: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item at the end."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, None where there is none."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give an item back, None where there is none."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Want no more room than there is."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Return that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the lines that this width makes."""
        return max((place.bottom() + 1 for place in self._places(width)), default=0)

    def sizeHint(self) -> QSize:
        """Return the size of one line."""
        hints = [item.sizeHint() for item in self._items if not item.isEmpty()]
        gaps = self.spacing() * max(0, len(hints) - 1)
        high = max((hint.height() for hint in hints), default=0)
        return QSize(sum(hint.width() for hint in hints) + gaps, high)

    def minimumSize(self) -> QSize:
        """Return the size of the widest item."""
        least = QSize(0, 0)
        for item in self._items:
            least = least.expandedTo(item.minimumSize())
        return least

    def setGeometry(self, area: QRect) -> None:
        """Put each widget in its place."""
        super().setGeometry(area)
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent else Qt.LayoutDirection.LeftToRight
        for item, place in zip(self._items, self._places(area.width()), strict=True):
            item.setGeometry(QStyle.visualRect(direction, area, place.translated(area.topLeft())))

    def _places(self, width: int) -> list[QRect]:
        places: list[QRect] = []
        corner, below = QPoint(0, 0), 0
        for item in self._items:
            if item.isEmpty():
                places.append(QRect(corner, QSize(0, 0)))
                continue
            size = item.sizeHint().boundedTo(QSize(max(width, 1), item.sizeHint().height()))
            if corner.x() and corner.x() + size.width() > width:
                corner = QPoint(0, below + self.spacing())
            places.append(QRect(corner, size))
            below = max(below, places[-1].bottom() + 1)
            corner += QPoint(size.width() + self.spacing(), 0)
        return places
