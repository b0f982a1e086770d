"""Parts put on pages one after the other, with a foot below each."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from hfchat_desktop.core.plain_text import in_a_mirrored_line, isolated
from hfchat_desktop.ui.mirroring import window_is_mirrored
from hfchat_desktop.ui.paper.paper_style import PaperStyle
from hfchat_desktop.ui.paper.parts import BAR, Frame, Part
from hfchat_desktop.ui.paper.sheet import Sheet

_FOOT_GAP = 16.0
_FOOT_HEIGHT = 16.0
_HIGHEST_HEAD = 0.25  # of a page; a higher one is not repeated


class Pages:
    """Fills pages from the top. `turn` is called between two pages that are painted.

    Of the pages from `first` to `last` (0: to the end) each is painted; the others are only
    counted. `count` is the number of the page that is being filled, 0 before the first.
    """

    def __init__(
        self,
        painter: QPainter,
        sheet: Sheet,
        style: PaperStyle,
        turn: Callable[[], object],
        *,
        first: int = 1,
        last: int = 0,
    ) -> None:
        self.count = 0
        self.title = ""
        self._painter = painter
        self._sheet = sheet
        self._body = sheet.body
        self._style = style
        self._turn = turn
        self._range = (first, last)
        self._painted = 0
        self._y = 0.0
        self._bars: tuple[float, ...] = ()
        self._kept: list[Part] = []

    @property
    def frame(self) -> Frame:
        """The frame of a part that takes the whole width."""
        return Frame(0.0, self._body.width())

    @property
    def is_over(self) -> bool:
        """Whether all pages that were asked for are full."""
        return bool(self._range[1]) and self.count > self._range[1]

    def add(self, part: Part) -> None:
        """Put a part behind the last one, on as many pages as it needs."""
        if part.keep:
            self._kept.append(part)
            return
        parts = [*self._kept, part]
        self._kept = []
        together = sum(one.least() + one.gap for one in parts)
        if self._y > 0 and together > self._room and together <= self._body.height():
            self._turn_page(part if len(parts) == 1 else None)
        for one in parts:
            self._put(one)

    def start_chat(self, title: str) -> None:
        """Begin a new page; `title` stands below it and those that follow."""
        self.finish()
        self.title = title

    def finish(self) -> None:
        """End the page."""
        for part in self._kept:
            self._put(part)
        self._kept = []
        if self._y > 0:
            self._end_page()

    @property
    def _room(self) -> float:
        return self._body.height() - self._y

    @property
    def _is_wanted(self) -> bool:
        first, last = self._range
        return self.count >= first and (not last or self.count <= last)

    def _put(self, part: Part) -> None:
        fresh = self._y <= 0
        while not part.is_done:
            gap = part.gap if self._y > 0 else 0.0
            height = part.take(self._room - gap, fresh=fresh)
            if height > 0 or part.is_done:
                self._paint(part, gap, height)
            elif fresh:
                return  # there is no room for it on any page
            part.gap = 0.0
            fresh = False
            if not part.is_done:
                self._turn_page(part)
                fresh = True

    def _turn_page(self, part: Part | None) -> None:
        """Go on at the top of the next page, below the head of what goes on there."""
        self._end_page()
        head = part.head() if part is not None and part.head is not None else None
        if head is not None and head.least() < self._body.height() * _HIGHEST_HEAD:
            self._put(head)

    def _paint(self, part: Part, gap: float, height: float) -> None:
        if self._y <= 0:
            self._begin_page()
        top = self._body.top() + self._y + gap
        if self._is_wanted:
            self._paint_bars(part, top - gap, top, top + height)
            part.paint(self._painter, QPointF(self._body.left(), top))
        self._bars = part.frame.bars
        self._y += gap + height

    def _paint_bars(self, part: Part, before: float, top: float, bottom: float) -> None:
        """Paint the bars of quotes, through the gap where the part before has the same."""
        for bar in part.frame.bars:
            start = before if bar in self._bars else top
            area = QRectF(self._body.left() + bar, start, BAR, bottom - start)
            self._painter.fillRect(area, self._style.color("borderStrong"))

    def _begin_page(self) -> None:
        self.count += 1
        self._bars = ()
        if self._is_wanted:
            if self._painted:
                self._turn()
            self._painted += 1

    def _end_page(self) -> None:
        if self._y > 0 and self._is_wanted:
            self._paint_foot()
        self._y = 0.0

    def _paint_foot(self) -> None:
        """Write the title of the chat where lines begin, and the number of the page at the end."""
        font = self._style.font("caption")
        metrics = QFontMetricsF(font)
        y = min(self._body.bottom() + _FOOT_GAP, self._sheet.height - _FOOT_HEIGHT - 4)
        area = QRectF(self._body.left(), y, self._body.width(), _FOOT_HEIGHT)
        number = QLocale().toString(self.count)
        words = QCoreApplication.translate("Paper", "Page {number}").format(number=number)
        self._painter.setFont(font)
        self._painter.setPen(self._style.color("textMuted"))
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        sides = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        start, end = reversed(sides) if window_is_mirrored() else sides
        self._painter.drawText(area, end | middle, words)
        taken = metrics.horizontalAdvance(words) + 24
        area.adjust(*((taken, 0, 0, 0) if window_is_mirrored() else (0, 0, -taken, 0)))
        title = metrics.elidedText(self.title, Qt.TextElideMode.ElideRight, area.width())
        if window_is_mirrored():
            title = in_a_mirrored_line(title)
        flags = start | middle | Qt.TextFlag.TextSingleLine
        self._painter.drawText(area, flags, isolated(title))
