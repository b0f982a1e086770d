"""What fills the context: the meter opened, with what one can do about it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from hfchat_desktop.core.record import Record
from hfchat_desktop.ui.buttons import TextButton
from hfchat_desktop.ui.floating_card import FloatingCard
from hfchat_desktop.ui.mirroring import in_line, painter_of
from hfchat_desktop.ui.segmented import Segmented
from hfchat_desktop.ui.theme import Theme

_WIDTH = 356
_BAR = 10
_SWATCH = 10


class ContextParts(Record):
    """Tokens by what they are for; None is not known. `total` is the whole context."""

    total: int
    used: int
    system: int | None = None
    earlier: int | None = None
    question: int | None = None
    answer: int | None = None
    left_out: int = 0  # messages

    @property
    def free(self) -> int:
        """The tokens that are left."""
        return max(0, self.total - self.used)


class ContextCard(FloatingCard):
    """A bar of the parts, their numbers, and what is done when it is full."""

    overflow_chosen = Signal(str)
    forget_requested = Signal()

    def __init__(
        self, theme: Theme, parts: ContextParts, overflow: str, window: QWidget, *, chat: bool
    ) -> None:
        """`overflow` is "drop" or "ask"; without a `chat` there is nothing to forget."""
        super().__init__(theme, "", window)
        self.setAccessibleName(self.tr("Context"))
        self.column.addWidget(self._label(self.tr("Context"), "uiStrong"))
        shown = self._shown(parts)
        self.column.addWidget(PartsBar(theme, parts.total, [(n, r) for _, n, r in shown], self))
        self.column.addLayout(self._numbers(shown))
        if parts.left_out:
            words = self.tr("Older messages that the model no longer reads: {count}")
            count = self.locale().toString(parts.left_out)
            self.column.addWidget(self._label(words.format(count=count), "small", "danger"))
        self.column.addSpacing(4)
        self.column.addWidget(self._label(self.tr("When it is full"), "small", "secondary"))
        self.overflow = Segmented(
            theme,
            [("drop", self.tr("Leave out the oldest")), ("ask", self.tr("Stop and ask"))],
            self,
        )
        self.overflow.set_stretching()
        self.overflow.setAccessibleName(self.tr("When it is full"))
        self.overflow.set_current(overflow)
        self.overflow.chosen.connect(self.overflow_chosen)
        self.column.addWidget(self.overflow)
        if chat:
            self._add_forgetting()
        wanted = max(_WIDTH, self.minimumSizeHint().width())  # what words of a wide font need
        self.setFixedWidth(min(wanted, window.width() - 16))

    def _add_forgetting(self) -> None:
        forget = TextButton(
            self.theme, self.tr("Forget everything so far"), "", "scissors", parent=self
        )
        forget.setToolTip(
            self.tr("The messages stay in the chat, but the model no longer sees them.")
        )
        forget.clicked.connect(self._on_forget_clicked)
        self.column.addWidget(forget)

    def _on_forget_clicked(self) -> None:
        self.close_card()
        self.forget_requested.emit()

    def _shown(self, parts: ContextParts) -> list[tuple[str, int, str]]:
        """Return name, tokens and colour role of what is known."""
        known = (
            (self.tr("System prompt"), parts.system, "chart3"),
            (self.tr("Earlier turns"), parts.earlier, "chart2"),
            (self.tr("This message"), parts.question, "chart1"),
            (self.tr("The answer"), parts.answer, "accentBorder"),
        )
        shown = [(name, tokens, role) for name, tokens, role in known if tokens is not None]
        if not shown:
            shown = [(self.tr("Used"), parts.used, "chart1")]
        return [*shown, (self.tr("Free"), parts.free, "chartTrack")]

    def _numbers(self, shown: list[tuple[str, int, str]]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for row, (name, tokens, role) in enumerate(shown):
            grid.addWidget(_Swatch(self.theme, role, self), row, 0)
            grid.addWidget(self._label(name, "small"), row, 1)
            number = self._label(self.locale().toString(tokens), "small")
            number.setAlignment(Qt.AlignmentFlag.AlignRight)
            number.setAccessibleName(f"{name}: {self.locale().toString(tokens)}")
            grid.addWidget(number, row, 2)
        return grid

    def _label(self, words: str, font: str, tone: str = "") -> QLabel:
        label = QLabel(in_line(words), self)
        label.setFont(self.theme.font(font))
        label.setProperty("tone", tone)
        label.setWordWrap(font == "small" and bool(tone))
        return label


class PartsBar(QWidget):
    """Parts of a whole side by side, as pairs of tokens and colour role."""

    def __init__(
        self, theme: Theme, total: int, parts: list[tuple[int, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._total = max(1, total)
        self._parts = parts
        self.setFixedHeight(_BAR)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint them, with a gap between two so that colour is not all that parts them."""
        painter = painter_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        left = 0.0
        for tokens, role in self._parts:
            width = self.width() * tokens / self._total
            if tokens:
                painter.setBrush(self._theme.color(role))
                area = QRectF(left, 0, max(2.0, width - 1.5), self.height())
                painter.drawRoundedRect(area, 3, 3)
            left += width
        painter.end()


class _Swatch(QWidget):
    """The colour of a part."""

    def __init__(self, theme: Theme, role: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._color = theme.color(role)
        self._line = theme.color("borderControl")
        self.setFixedSize(_SWATCH, _SWATCH)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a small square."""
        painter = painter_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._line)
        painter.setBrush(self._color)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.end()
