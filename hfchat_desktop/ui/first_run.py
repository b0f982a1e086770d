"""What an empty chat shows: a question, the model's state, and four ways to begin."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from hfchat_desktop.core.plain_text import isolated, plain_label
from hfchat_desktop.ui.buttons import TextButton
from hfchat_desktop.ui.icons import pixmap
from hfchat_desktop.ui.model_tile import paint_tile
from hfchat_desktop.ui.suggestion_cards import SuggestionCards
from hfchat_desktop.ui.theme import Theme
from hfchat_desktop.ui.wrapping_row import WrappingRow

_MARK = 56
_GREETING_LINES = 6
_GREETING_LETTERS = 600
_ONE_COLUMN_BELOW = 560  # px
_STARTER = "SmolLM2 135M"  # the small model that comes along


class FirstRun(QScrollArea):
    """A click on a card offers its words; it sends nothing."""

    suggestion_chosen = Signal(str)
    choose_model_requested = Signal()
    find_models_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._columns = 0
        self._letter = self._tint = ""  # on the tile of a persona
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Start of a chat"))
        self._build()
        self.set_model("", "not_loaded")
        self.set_persona("")
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _build(self) -> None:
        inside = QWidget(self)
        inside.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        self._inside = inside
        self._page = QVBoxLayout(inside)
        self._page.setSpacing(0)
        self._page.addStretch(1)
        self._mark = QLabel(inside)
        self._mark.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._page.addWidget(self._mark)
        self._page.addSpacing(16)
        self._question = self._label("display", "")
        self._page.addSpacing(6)
        self._greeting = self._label("prose", "")
        self._page.removeWidget(self._greeting)
        self._greeting.setMaximumWidth(self._theme.size("proseMax"))
        self._greeting_row = _centred(self._greeting, inside)
        self._greeting_row.setContentsMargins(0, 0, 0, 6)
        self._page.addWidget(self._greeting_row)
        self._state = self._label("prose", "secondary")
        self._find = TextButton(
            self._theme,
            self.tr("Find a more capable model that fits this laptop"),
            "link",
            parent=inside,
        )
        self._find.clicked.connect(self.find_models_requested)
        self._page.addWidget(self._find, 0, Qt.AlignmentFlag.AlignHCenter)
        self._page.addSpacing(24)
        self._cards = SuggestionCards(self._theme, inside)
        self._cards.chosen.connect(self.suggestion_chosen)
        self._cards_row = _centred(self._cards, inside)
        self._choice_row = _centred(self._build_choice(), inside)
        self._page.addWidget(self._cards_row)
        self._page.addWidget(self._choice_row)
        self._page.addSpacing(24)
        self._page.addWidget(self._build_promise(), 0, Qt.AlignmentFlag.AlignHCenter)
        self._page.addStretch(1)
        self.setWidget(inside)

    def _label(self, font: str, tone: str) -> QLabel:
        label = QLabel(self._inside)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(self._theme.font(font))
        label.setProperty("tone", tone)
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._page.addWidget(label)
        return label

    def _build_choice(self) -> QWidget:
        self._choice = QFrame(self._inside)
        self._choice.setProperty("card", "plain")
        self._choice.setMaximumWidth(440)
        column = QVBoxLayout(self._choice)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(6)
        title = QLabel(self.tr("Choose a model"), self._choice)
        title.setFont(self._theme.font("heading"))
        words = QLabel(
            self.tr("Download one that fits this laptop, or use a .gguf file where it lies."),
            self._choice,
        )
        words.setFont(self._theme.font("small"))
        words.setProperty("tone", "secondary")
        words.setWordWrap(True)
        for label in (title, words):
            label.setTextFormat(Qt.TextFormat.PlainText)
            column.addWidget(label)
        column.addSpacing(8)
        find = TextButton(
            self._theme, self.tr("Find a model"), "primary", "library", parent=self._choice
        )
        find.clicked.connect(self.find_models_requested)
        file = TextButton(
            self._theme, self.tr("Open a model file…"), "", "folder-open", parent=self._choice
        )
        file.setToolTip(self.tr("Choose a model file on this computer"))
        file.clicked.connect(self.choose_model_requested)
        row = WrappingRow(8)
        row.addWidget(find)
        row.addWidget(file)
        column.addLayout(row)
        return self._choice

    def _build_promise(self) -> QWidget:
        self._lock = QLabel(self._inside)
        strong = QLabel(self.tr("Everything stays on this computer."), self._inside)
        font = self._theme.font("small")
        font.setWeight(font.Weight.Medium)
        strong.setFont(font)
        rest = QLabel(self.tr("No account, and no internet while you chat."), self._inside)
        rest.setFont(self._theme.font("small"))
        rest.setProperty("tone", "secondary")
        for label in (strong, rest):
            label.setTextFormat(Qt.TextFormat.PlainText)
        line = QWidget(self._inside)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._lock)
        row.addWidget(strong)
        promise = QWidget(self._inside)
        self._promise = QBoxLayout(QBoxLayout.Direction.LeftToRight, promise)
        self._promise.setContentsMargins(0, 0, 0, 0)
        self._promise.setSpacing(4)
        self._promise.addWidget(line, 0, Qt.AlignmentFlag.AlignCenter)
        self._promise.addWidget(rest, 0, Qt.AlignmentFlag.AlignCenter)
        return promise

    def set_model(self, name: str, state: str) -> None:
        """Say how the model is; without a name, one card asks for a model instead.

        `state` is as in `ChatHeader.set_state`.
        """
        name = plain_label(name, longest=60)
        has_model = bool(name)
        self._cards_row.setVisible(has_model)
        self._choice_row.setVisible(not has_model)
        self._find.setVisible(name.startswith(_STARTER))
        self._state.setText(self._sentence(name, state))

    def set_persona(
        self,
        name: str,
        *,
        letter: str = "",
        tint: str = "",
        greeting: str = "",
        suggestions: tuple[str, ...] = (),
    ) -> None:
        """Begin as a persona: its name, what it says first, its own ways to begin; "" for none.

        `letter` and `tint` ("a" to "f") make its tile. One without suggestions has the usual.
        """
        self._letter, self._tint = letter, tint
        name = plain_label(name)
        self._question.setText(name or self.tr("What would you like to talk about?"))
        self._mark.setAccessibleName(name or "HFChat")
        self._greeting.setText(_shortened(greeting))
        self._greeting_row.setVisible(bool(greeting))
        self._cards.set_suggestions(suggestions)
        self._show_mark()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the cards in two columns, or in one where it is narrow."""
        super().resizeEvent(event)
        self._reflow()

    def _sentence(self, name: str, state: str) -> str:
        if not name:
            return self.tr("A model on this computer is needed to answer.")
        words = {
            "not_loaded": self.tr("{model} is loaded with your first message."),
            "loading": self.tr("{model} is loading. You can write already."),
            "ready": self.tr("{model} is ready."),
            "writing": self.tr("{model} is ready."),
            "stopped": self.tr("{model} stopped. It starts again with your next message."),
        }[state]
        if name.startswith(_STARTER) and state in ("ready", "writing"):
            words = self.tr("{model} is ready. It is small and quick, good for a first try.")
        return words.format(model=isolated(name))

    def _reflow(self) -> None:
        columns = 1 if self.viewport().width() < _ONE_COLUMN_BELOW else 2
        self._put_promise(self.viewport().width() - 2 * (16 if columns == 1 else 24))
        if columns == self._columns:
            return
        self._columns = columns
        narrow = columns == 1
        side, top = (16, 12) if narrow else (24, 24)
        self._page.setContentsMargins(side, top, side, top)
        self._cards.set_columns(columns)

    def _put_promise(self, room: int) -> None:
        """Put its two sentences side by side where both have room."""
        parts = [self._promise.itemAt(n) for n in range(self._promise.count())]
        needed = sum(part.sizeHint().width() for part in parts if part is not None)
        way = QBoxLayout.Direction
        beside = needed + self._promise.spacing() <= room
        self._promise.setDirection(way.LeftToRight if beside else way.TopToBottom)

    def _show_mark(self) -> None:
        ratio = self.devicePixelRatioF()
        if not self._letter:
            self._mark.setPixmap(pixmap(self._theme, "app", "text", _MARK, ratio))
            return
        image = QPixmap(round(_MARK * ratio), round(_MARK * ratio))
        image.setDevicePixelRatio(ratio)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        square = QRectF(0, 0, _MARK, _MARK)
        paint_tile(painter, square, self._theme, self._tint, self._letter)
        painter.end()
        self._mark.setPixmap(image)

    def _on_theme_changed(self) -> None:
        self._show_mark()
        ratio = self.devicePixelRatioF()
        self._lock.setPixmap(pixmap(self._theme, "lock", "success", 16, ratio))


def _shortened(text: str) -> str:
    """Return the beginning of a long greeting, and dots where there is more."""
    whole = "\n".join(line for line in text.splitlines() if line.strip())
    short = "\n".join(whole.splitlines()[:_GREETING_LINES])[:_GREETING_LETTERS].rstrip()
    return whole if short == whole else f"{short} …"


def _centred(widget: QWidget, parent: QWidget) -> QWidget:
    """Return a row that keeps `widget` in its middle, up to its greatest width."""
    row = QWidget(parent)
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addStretch(1)
    layout.addWidget(widget, 1000)
    layout.addStretch(1)
    return row
