"""The part of a message that is selected, across all its texts."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QPointF

from hfchat_desktop.ui.transcript.block_view import Leaf

Place = tuple[int, int]  # number of the leaf, index in its text


class Selection:
    """From where the mouse was pressed to where it is. It marks the leaves themselves."""

    def __init__(self, leaves: Callable[[], Iterable[Leaf]]) -> None:
        self._find_leaves = leaves
        self._leaves: list[Leaf] = []
        self._anchor: Place | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing is selected."""
        return not any(leaf.selected for leaf in self._leaves)

    @property
    def is_all(self) -> bool:
        """Whether everything is selected."""
        return all(leaf.selected == (0, len(leaf.text)) for leaf in self._leaves)

    def ranges(self) -> list[Place | None]:
        """Return for each text from where to where it is selected, or None."""
        return [leaf.selected for leaf in self._leaves]

    def press(self, point: QPointF) -> None:
        """Begin at `point`."""
        self.clear()
        self._leaves = list(self._find_leaves())
        self._anchor = self._place(point)

    def drag(self, point: QPointF) -> None:
        """Select up to `point`."""
        if self._anchor is not None:
            place = self._place(point)
            if place is not None:
                self._mark(*sorted((self._anchor, place)))

    def select_word(self, point: QPointF) -> None:
        """Select the word at `point`."""
        self.press(point)
        if self._anchor is not None:
            number, index = self._anchor
            start, end = self._leaves[number].word_at(index)
            self._anchor = (number, start)
            self._mark((number, start), (number, end))

    def select_leaf(self, point: QPointF) -> None:
        """Select the whole text at `point`."""
        self.press(point)
        if self._anchor is not None:
            number = self._anchor[0]
            self._mark((number, 0), (number, len(self._leaves[number].text)))

    def select_all(self) -> None:
        """Select everything."""
        self.clear()
        self._leaves = list(self._find_leaves())
        if self._leaves:
            last = len(self._leaves) - 1
            self._mark((0, 0), (last, len(self._leaves[last].text)))

    def clear(self) -> None:
        """Select nothing."""
        for leaf in self._leaves:
            leaf.selected = None
        self._leaves = []
        self._anchor = None

    def text(self) -> str:
        """Return the selected words."""
        parts: list[str] = []
        for leaf in self._leaves:
            if leaf.selected is not None:
                start, end = leaf.selected
                parts += [leaf.text[start:end], leaf.separator]
        return "".join(parts[:-1])

    def _mark(self, start: Place, end: Place) -> None:
        for number, leaf in enumerate(self._leaves):
            if number < start[0] or number > end[0]:
                leaf.selected = None
                continue
            first = start[1] if number == start[0] else 0
            last = end[1] if number == end[0] else len(leaf.text)
            leaf.selected = (first, last)

    def _place(self, point: QPointF) -> Place | None:
        """Return the place nearest to `point`."""
        best: tuple[float, float, int] | None = None
        for number, leaf in enumerate(self._leaves):
            rect = leaf.rect
            down = max(rect.top() - point.y(), point.y() - rect.bottom(), 0.0)
            aside = max(rect.left() - point.x(), point.x() - rect.right(), 0.0)
            distance = (down, aside, number)
            if best is None or distance < best:
                best = distance
        if best is None:
            return None
        leaf = self._leaves[best[2]]
        if point.y() < leaf.rect.top():
            return best[2], 0
        if point.y() > leaf.rect.bottom():
            return best[2], len(leaf.text)
        return best[2], leaf.position_at(point)
