"""The text that leaves, as it is: letter by letter, with the replaced places marked."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import (
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QTextEdit, QWidget

from hfchat_desktop.core.privacy import Mark
from hfchat_desktop.ui.theme import Theme
from hfchat_desktop.ui.written_direction import follow_writing

_LONGEST_LINE = 1_000  # characters; a longer one is shown as several
_SLICE = 32_768  # characters a turn
_LINES = 1_500  # and at most so many lines
_CHIP_SIDE = 3.0  # px beside the words
_ONE_LINE = str.maketrans(
    dict.fromkeys((0, 11, 12, 13, 28, 29, 30, 133, 8232, 8233), " ")
    | dict.fromkeys((*range(64976, 65008), *range(55296, 57344)), "�")
)
"""What would begin another line, or end Qt's text: shown as one letter, so that places hold."""


class SourceText(QPlainTextEdit):
    """Read with the mouse and the keyboard, changed by nothing. A long text comes in slices."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines: list[str] = []
        self._marks: dict[int, list[tuple[int, int]]] = {}  # by line, in UTF-16 units
        self._shown = 0  # lines
        self._wanted_scroll = 0
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.timeout.connect(self._show_some)
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        follow_writing(self)
        self.setProperty("bare", True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(theme.font("code"))
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().valueChanged.connect(self._color_marks)
        theme.changed.connect(self._on_theme_changed)

    @property
    def is_complete(self) -> bool:
        """Whether all of the text is there."""
        return self._shown == len(self._lines)

    def show_text(self, text: str, marks: Sequence[Mark]) -> None:
        """Show another text, from the place where the one before was being read."""
        at = self.verticalScrollBar().value()
        self._wanted_scroll = max(at, self._wanted_scroll if not self.is_complete else 0)
        self._lines, starts = _display_lines(text)
        self._marks = _by_line(self._lines, starts, marks)
        self._shown = 0
        self.setExtraSelections([])
        self.clear()
        self._show_some()

    def mark_count(self) -> int:
        """Return how many places are marked."""
        return sum(map(len, self._marks.values()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Colour what can be seen in another size."""
        super().resizeEvent(event)
        self._color_marks()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a chip behind each replaced place, and the text over them."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("accentBorder"), 1))
        painter.setBrush(self._theme.color("accentSoft"))
        for chip in self._chips():
            painter.drawRoundedRect(chip, 4, 4)
        painter.end()
        super().paintEvent(event)

    # --- inside -----------------------------------------------------------------------------

    def _show_some(self) -> None:
        taken, first = 0, self._shown
        last = min(len(self._lines), first + _LINES)
        while self._shown < last and taken < _SLICE:
            taken += len(self._lines[self._shown]) + 1
            self._shown += 1
        words = "\n".join(self._lines[first : self._shown])
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(f"\n{words}" if first else words)
        bar = self.verticalScrollBar()
        if self._wanted_scroll and bar.maximum() >= self._wanted_scroll:
            bar.setValue(self._wanted_scroll)
            self._wanted_scroll = 0
        if self.is_complete:
            self._wanted_scroll = 0
            self._color_marks()
        else:
            self._turn.start(0)
        if not first:
            self._color_marks()

    def _seen(self) -> Iterator[tuple[QTextBlock, list[tuple[int, int]]]]:
        """Yield the marked lines that can be seen, with their marks."""
        block = self.firstVisibleBlock()
        offset, bottom = self.contentOffset(), self.viewport().height()
        while block.isValid():
            if self.blockBoundingGeometry(block).translated(offset).top() > bottom:
                return
            marks = self._marks.get(block.blockNumber())
            if marks:
                yield block, marks
            block = block.next()

    def _color_marks(self) -> None:
        """Give the marked words that can be seen the colour of a chip."""
        look = QTextCharFormat()
        look.setForeground(self._theme.color("accentText"))
        found: list[QTextEdit.ExtraSelection] = []
        for block, marks in self._seen():
            for start, end in marks:
                one = QTextEdit.ExtraSelection()
                cursor = QTextCursor(block)
                cursor.setPosition(block.position() + start)
                cursor.setPosition(block.position() + end, QTextCursor.MoveMode.KeepAnchor)
                one.cursor, one.format = cursor, look
                found.append(one)
        self.setExtraSelections(found)

    def _chips(self) -> Iterator[QRectF]:
        offset = self.contentOffset()
        for block, marks in self._seen():
            corner = self.blockBoundingGeometry(block).translated(offset).topLeft()
            layout = block.layout()
            for start, end in marks:
                for number in range(layout.lineCount()):
                    line = layout.lineAt(number)
                    first = max(start, line.textStart())
                    last = min(end, line.textStart() + line.textLength())
                    if first >= last:
                        continue
                    left, right = _x(line.cursorToX(first)), _x(line.cursorToX(last))
                    area = QRectF(min(left, right), line.y(), abs(right - left), line.height())
                    area.translate(corner)
                    yield area.adjusted(-_CHIP_SIDE, 0.5, _CHIP_SIDE, -0.5)

    def _on_theme_changed(self) -> None:
        self.setFont(self._theme.font("code"))
        self._color_marks()
        self.viewport().update()


def _x(place: object) -> float:
    """Return the place of a cursor: Qt gives it alone or with the cursor."""
    return float(place[0] if isinstance(place, tuple | list) else place)  # type: ignore[arg-type]


def _display_lines(text: str) -> tuple[list[str], list[int]]:
    """Return the lines as they are shown, none too long, and where each begins in `text`."""
    lines: list[str] = []
    starts: list[int] = []
    at = 0
    for line in text.translate(_ONE_LINE).split("\n"):
        begun = 0
        while len(line) - begun > _LONGEST_LINE:
            cut = line.rfind(" ", begun + _LONGEST_LINE // 2, begun + _LONGEST_LINE) + 1
            cut = cut or begun + _LONGEST_LINE
            lines.append(line[begun:cut])
            starts.append(at + begun)
            begun = cut
        lines.append(line[begun:])
        starts.append(at + begun)
        at += len(line) + 1
    return lines, starts


def _by_line(
    lines: list[str], starts: list[int], marks: Sequence[Mark]
) -> dict[int, list[tuple[int, int]]]:
    """Return the marks of each line, from its beginning, in Qt's units."""
    found: dict[int, list[tuple[int, int]]] = {}
    for mark in marks:
        number = bisect_right(starts, mark.start) - 1
        while number < len(lines) and starts[number] < mark.end:
            line, begun = lines[number], starts[number]
            first = max(0, mark.start - begun)
            last = min(len(line), mark.end - begun)
            if first < last:
                found.setdefault(number, []).append((_units(line, first), _units(line, last)))
            number += 1
    return found


def _units(line: str, index: int) -> int:
    """Return how many UTF-16 units the first `index` letters have."""
    return index if line.isascii() else index + sum(letter > "\uffff" for letter in line[:index])
