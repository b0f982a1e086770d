"""What happens to chats, in two sentences."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from hfchat_desktop.ui.icons import pixmap
from hfchat_desktop.ui.theme import Theme

_ICON = 20


class PrivacyCard(QFrame):
    """A shield, the promise, and what it rests on."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = QLabel(self)
        self.setProperty("card", "plain")
        title = QLabel(self.tr("Chats never leave this computer on their own"), self)
        title.setFont(theme.font("uiStrong"))
        detail = QLabel(
            self.tr(
                "They are kept in one file on this disk. Searching for models, downloading one "
                "and signing in send no word of a chat. Only sharing does, and it shows before "
                "what will leave."
            ),
            self,
        )
        detail.setFont(theme.font("small"))
        detail.setProperty("tone", "secondary")
        for label in (title, detail):
            label.setWordWrap(True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(title)
        words.addWidget(detail)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 16, 18, 16)
        row.setSpacing(14)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _on_theme_changed(self) -> None:
        ratio = self.devicePixelRatioF()
        image = pixmap(self._theme, "shield-check", "success", _ICON, ratio)
        self._icon.setPixmap(image)
