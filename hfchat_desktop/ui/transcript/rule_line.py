"""A line between messages: where the model stops seeing, what was forgotten, where it began."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from PySide6.QtCore import QObject, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from hfchat_desktop.core.record import Record
from hfchat_desktop.ui.icons import pixmap
from hfchat_desktop.ui.mirroring import painter_of, put
from hfchat_desktop.ui.theme import Theme
from hfchat_desktop.ui.transcript.controls import SIDE, FlatButton

_HEIGHT = 40
_ICON = 14
_GAP = 8
_LEAST_RULE = 12
_ABOVE = 8


class Rule(Record):
    """Words in the midst of a rule, and maybe what one can do about them.

    It stands above its message, or `below` it. `key` is what a press on `action` wishes for.
    """

    words: str
    icon: str = ""
    action: str = ""
    key: str = ""
    below: bool = False


class _Link(FlatButton):
    """Words in the colour of links."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground and words."""
        painter = painter_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        self._paint_words(painter, "accentText")
        painter.end()


class RuleLine(QWidget):
    """Shows a rule across the column of the messages."""

    wished = Signal(str)

    def __init__(self, theme: Theme, rule: Rule, parent: QWidget) -> None:
        super().__init__(parent)
        self.rule = rule
        self._theme = theme
        self._column = QRectF()
        self._button: FlatButton | None = None
        self.setAccessibleName(rule.words)
        if rule.action:
            self._button = _Link(theme, self, rule.action, words=True)
            self._button.clicked.connect(self._on_button_clicked)
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def place(self, y: int, width: int, column: QRectF) -> None:
        """Stand at `y`, `width` pixels wide, with the words in the midst of `column`."""
        self.setGeometry(0, y, width, _HEIGHT)
        self._column = column
        if self._button is not None:
            words = self._words_area()
            put(self._button, words.right() + 2, _ABOVE + 2, width)
        self.update()

    def _words_area(self) -> QRectF:
        """Return where icon and words stand."""
        metrics = QFontMetricsF(self._theme.font("caption"))
        icon = _ICON + 6 if self.rule.icon else 0
        button = self._button.width() + 2 if self._button is not None else 0
        room = self._column.width() - 2 * (_LEAST_RULE + _GAP) - button
        across = min(metrics.horizontalAdvance(self.rule.words) + icon + 2, room)
        left = self._column.center().x() - (across + button) / 2
        return QRectF(left, _ABOVE, across, SIDE + 4)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the rule, the icon and the words."""
        painter = painter_of(self)
        painter.fillRect(self.rect(), self._theme.color("canvas"))
        words = self._words_area()
        middle = round(words.center().y()) + 0.5
        painter.setPen(self._theme.pen("borderStrong"))
        end = words.right() + (self._button.width() if self._button is not None else 0)
        for left, right in ((self._column.left(), words.left() - _GAP), (end + _GAP, 0)):
            right = right or self._column.right()
            painter.drawLine(QPoint(round(left), int(middle)), QPoint(round(right), int(middle)))
        left = words.left()
        if self.rule.icon:
            ratio = self.devicePixelRatioF()
            image = pixmap(self._theme, self.rule.icon, "textSecondary", _ICON, ratio)
            painter.drawPixmap(QPoint(round(left), round(middle - _ICON / 2)), image)
            left += _ICON + 6
        painter.setPen(self._theme.color("textSecondary"))
        painter.setFont(self._theme.font("caption"))
        room = QRectF(left, words.top(), words.right() - left, words.height())
        shown = painter.fontMetrics().elidedText(
            self.rule.words, Qt.TextElideMode.ElideRight, round(room.width() + 1)
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Wait for the release."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Do it with a click on the words too."""
        if self._button is not None and self._words_area().contains(event.position()):
            self._button.click()

    def _on_button_clicked(self) -> None:
        self.wished.emit(self.rule.key)


class RuleLines(QObject):
    """The rules of a conversation, by the number of the message that each stands at."""

    wished = Signal(str)

    def __init__(self, theme: Theme, canvas: QWidget) -> None:
        super().__init__(canvas)
        self._theme = theme
        self._canvas = canvas
        self._lines: dict[int, RuleLine] = {}

    def set_rules(self, rules: Mapping[int, Rule]) -> bool:
        """Show these and no others; return whether anything changed."""
        if {number: line.rule for number, line in self._lines.items()} == rules:
            return False
        for number, line in list(self._lines.items()):
            if rules.get(number) != line.rule:
                line.hide()
                line.deleteLater()
                del self._lines[number]
        for number, rule in rules.items():
            if number not in self._lines:
                self._lines[number] = line = RuleLine(self._theme, rule, self._canvas)
                line.wished.connect(self.wished)
        return True

    def height(self, number: int) -> int:
        """Return the room that the rule of a message takes, in pixels."""
        return _HEIGHT if number in self._lines else 0

    def place(self, number: int, top: int, view: QWidget, column: QRectF) -> int:
        """Put the rule of a message in its place; return where the message itself begins."""
        line = self._lines.get(number)
        if line is None:
            return top
        below = line.rule.below
        line.place(top + view.height() if below else top, view.width(), column)
        line.show()
        return top if below else top + _HEIGHT

    def show_only(self, shown: Collection[int]) -> None:
        """Hide the rules of all other messages."""
        for number, line in self._lines.items():
            if number not in shown:
                line.hide()
