"""The top of the page of a model on this computer: tile, name, facts, star, Chat."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from hfchat_desktop.core.local_models import LocalModel
from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.ui.buttons import TextButton
from hfchat_desktop.ui.catalogue.frame_button import FrameButton
from hfchat_desktop.ui.catalogue.head_tile import HeadTile
from hfchat_desktop.ui.catalogue.local_words import used_words
from hfchat_desktop.ui.figures import data_size
from hfchat_desktop.ui.mirroring import in_line
from hfchat_desktop.ui.model_tile import tile_letter, tile_of
from hfchat_desktop.ui.theme import Theme


class LocalHead(QWidget):
    """Told a model with `set_model`."""

    chat_requested = Signal()
    star_changed = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tile = HeadTile(theme, self)
        self._title = QLabel(self)
        self._facts = QLabel(self)
        self._star = FrameButton(theme, "star", self.tr("Add to favourites"), parent=self)
        self._chat = TextButton(
            theme, self.tr("Chat"), "primary", "message-square-text", parent=self
        )
        for label, font, tone in ((self._title, "title", ""), (self._facts, "small", "secondary")):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setFont(theme.font(font))
            label.setProperty("tone", tone)
            label.setWordWrap(True)
        self._title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._star.setCheckable(True)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._title)
        words.addWidget(self._facts)
        top = Qt.AlignmentFlag.AlignTop
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(self._tile, 0, top)
        row.addLayout(words, 1)
        row.addWidget(self._star, 0, top)
        row.addWidget(self._chat, 0, top)
        self._star.clicked.connect(self._on_star_clicked)
        self._chat.clicked.connect(self.chat_requested)

    def set_model(self, model: LocalModel) -> None:
        """Show another model, or the same one as it is now."""
        name = plain_label(model.name, longest=200)
        self._title.setText(in_line(name))
        self._tile.show_model(tile_of(model.publisher, name), tile_letter(name))
        size, used = data_size(model.size_bytes), used_words(model.last_used)
        facts = (model.quant, model.publisher, size, used)
        shown = " · ".join(plain_label(part, longest=80) for part in facts if part)
        self._facts.setText(in_line(shown))
        self._star.setChecked(model.favourite)
        words = (
            self.tr("Remove from favourites") if model.favourite else self.tr("Add to favourites")
        )
        self._star.set_label(words)
        self._chat.setEnabled(model.problem is None)

    def _on_star_clicked(self, checked: bool) -> None:
        self.star_changed.emit(checked)
