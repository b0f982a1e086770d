"""What an empty chat shows: a question, the model's state, and four ways to begin."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.ui.buttons import TextButton
from hfchat_desktop.ui.icons import pixmap
from hfchat_desktop.ui.suggestion_card import SuggestionCard
from hfchat_desktop.ui.theme import Theme
from hfchat_desktop.ui.wrapping_row import WrappingRow

_MARK = 56
_ONE_COLUMN_BELOW = 560  # px
_CARD_GAP = 12
_CARD_HEIGHT = 72
_CARD_HEIGHT_NARROW = 60
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
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Start of a chat"))
        self._build()
        self.set_model("", "not_loaded")
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
        self._mark.setAccessibleName("HFChat")
        self._page.addWidget(self._mark)
        self._page.addSpacing(16)
        self._question = self._label("display", "")
        self._question.setText(self.tr("What would you like to talk about?"))
        self._page.addSpacing(6)
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
        self._cards_row = _centred(self._build_cards(), inside)
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

    def _suggestions(self) -> list[tuple[str, str, str, str]]:
        """Return icon, title, the line under it, and what goes into the composer."""
        return [
            (
                "book-open",
                self.tr("Explain something"),
                self.tr("How do tides work, in plain words?"),
                self.tr("How do tides work, in plain words?"),
            ),
            (
                "pen-line",
                self.tr("Help me write"),
                self.tr("A short, polite e-mail to my landlord"),
                self.tr("Write a short, polite e-mail to my landlord: the heating does not work."),
            ),
            (
                "code-xml",
                self.tr("Write a small program"),
                self.tr("Rename my photos by date, in Python"),
                self.tr("Write a Python program that renames my photos by the date in them."),
            ),
            (
                "languages",
                self.tr("Practise a language"),
                self.tr("Ask me ten everyday questions in German"),
                self.tr("Ask me ten everyday questions in German, one at a time."),
            ),
        ]

    def _build_cards(self) -> QWidget:
        self._cards = QWidget(self._inside)
        self._cards.setMaximumWidth(self._theme.size("proseMax"))
        self._grid = QGridLayout(self._cards)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_CARD_GAP)
        self._buttons = [
            SuggestionCard(self._theme, icon_name, title, below, prompt, self._cards)
            for icon_name, title, below, prompt in self._suggestions()
        ]
        for button in self._buttons:
            button.clicked.connect(self._on_card_clicked)
        return self._cards

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
        return words.format(model=name)

    def _reflow(self) -> None:
        columns = 1 if self.viewport().width() < _ONE_COLUMN_BELOW else 2
        if columns == self._columns:
            return
        self._columns = columns
        narrow = columns == 1
        side, top = (16, 12) if narrow else (24, 24)
        self._page.setContentsMargins(side, top, side, top)
        for index, button in enumerate(self._buttons):
            button.setMinimumHeight(_CARD_HEIGHT_NARROW if narrow else _CARD_HEIGHT)
            self._grid.addWidget(button, index // columns, index % columns)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, columns - 1)
        direction = QBoxLayout.Direction
        self._promise.setDirection(direction.TopToBottom if columns == 1 else direction.LeftToRight)

    def _on_theme_changed(self) -> None:
        ratio = self.devicePixelRatioF()
        self._mark.setPixmap(pixmap(self._theme, "app", "text", _MARK, ratio))
        self._lock.setPixmap(pixmap(self._theme, "lock", "success", 16, ratio))

    def _on_card_clicked(self) -> None:
        card = self.sender()
        if isinstance(card, SuggestionCard):
            self.suggestion_chosen.emit(card.prompt)


def _centred(widget: QWidget, parent: QWidget) -> QWidget:
    """Return a row that keeps `widget` in its middle, up to its greatest width."""
    row = QWidget(parent)
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addStretch(1)
    layout.addWidget(widget, 1000)
    layout.addStretch(1)
    return row
