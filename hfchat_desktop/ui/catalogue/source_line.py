"""The line below the list that says where its models are from, and what searching sends."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QVBoxLayout, QWidget

from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.ui.buttons import TextButton
from hfchat_desktop.ui.catalogue.fact_words import day_words
from hfchat_desktop.ui.mirroring import set_margins
from hfchat_desktop.ui.theme import Theme

_LEAST_BESIDE = 200  # px for the words


class SourceLine(QWidget):
    """Nothing is asked of the Hub before `search_hub_changed` has said so."""

    search_hub_changed = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._on = False
        self._words = QLabel(self)
        self._sent = QLabel(self)
        self.button = TextButton(theme, "", "link", measure="small", parent=self)
        self.button.clicked.connect(self._on_button_clicked)
        self._lay_out()
        self.show_snapshot("", "")

    def show_snapshot(self, iso_day: str, host: str) -> None:
        """Say that only the models that come with the app are shown, as of a day."""
        self._on = False
        day = day_words(iso_day)
        if day:
            words = self.tr("Models that come with HFChat, as of {day}").format(day=day)
        else:
            words = self.tr("Models that come with HFChat")
        self._words.setText(words)
        self.button.set_label(self.tr("Search the Hub"))
        sent = self.tr("Searching sends your words and filters to {host}, never a chat.")
        self._sent.setText(sent.format(host=plain_label(host or "huggingface.co", 80)))
        self._words.show()

    def show_live(self, host: str, *, busy: bool) -> None:
        """Say that the Hub is asked, and whether an answer is awaited."""
        self._on = True
        name = plain_label(host, 80)
        words = self.tr("Asking {host}…") if busy else self.tr("From {host}")
        self._sent.setText(words.format(host=name))
        self.button.set_label(self.tr("Stay offline"))
        self._words.hide()

    def _lay_out(self) -> None:
        line = QFrame(self)
        line.setProperty("line", True)
        line.setFixedHeight(1)
        for label, tone in ((self._words, "secondary"), (self._sent, "muted")):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setFont(self._theme.font("caption"))
            label.setProperty("tone", tone)
            label.setWordWrap(True)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(4)
        self._row.addWidget(self._sent, 1)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
        self._row.addWidget(self.button, 0, right)
        inside = QVBoxLayout()
        set_margins(inside, 16, 8, 12, 6)
        inside.setSpacing(0)
        inside.addWidget(self._words)
        inside.addLayout(self._row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(line)
        column.addLayout(inside)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the button below the words where they would be squeezed beside it."""
        super().resizeEvent(event)
        beside = self.width() - self.button.sizeHint().width() >= _LEAST_BESIDE
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.LeftToRight if beside else directions.TopToBottom)

    def _on_button_clicked(self) -> None:
        self.search_hub_changed.emit(not self._on)
