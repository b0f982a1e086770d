"""One line of the About page: what came of asking for a newer version, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QWidget

from hfchat_desktop.core.release import Release
from hfchat_desktop.errors import HFChatError
from hfchat_desktop.errors_sharing import (
    GitHubRateLimitError,
    ShareBrokenError,
    ShareOfflineError,
    ShareTimeoutError,
)
from hfchat_desktop.ui.announce import announce
from hfchat_desktop.ui.buttons import TextButton
from hfchat_desktop.ui.text_width import words_width
from hfchat_desktop.ui.theme import Theme
from hfchat_desktop.ui.wrapping_row import WrappingRow

_GAP = 8  # px between words and buttons
_NOT_REACHED = (ShareBrokenError, ShareOfflineError, ShareTimeoutError)


class UpdateLine(QWidget):
    """Hidden until there is something to say. The buttons stand below where they have no room."""

    page_requested = Signal(str)  # its address
    skip_requested = Signal(object)  # core.release.Release

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._release: Release | None = None
        self._words = QLabel(self)
        self._words.setFont(theme.font("ui"))
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._open = TextButton(
            theme, self.tr("Open page"), "primary", "external-link", measure="small", parent=self
        )
        self._skip = TextButton(theme, self.tr("Skip this version"), measure="small", parent=self)
        self._open.clicked.connect(self._on_open_clicked)
        self._skip.clicked.connect(self._on_skip_clicked)
        self._buttons = QWidget(self)
        buttons = WrappingRow(_GAP, self._buttons)
        buttons.addWidget(self._skip)
        buttons.addWidget(self._open)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_GAP)
        self._row.addWidget(self._words, 1)
        self._row.addWidget(self._buttons)
        self.hide()

    def show_asking(self) -> None:
        """Say that the answer is waited for."""
        self._tell(self.tr("Asking GitHub…"))

    def show_release(self, release: Release) -> None:
        """Say that there is a newer version."""
        self._tell(self.tr("Version {version} is available.").format(version=release.version))
        self._release = release
        self._buttons.show()
        self._arrange()

    def show_nothing_newer(self) -> None:
        """Say that this is the newest version."""
        self._tell(self.tr("This is the newest version."))

    def show_failure(self, error: HFChatError) -> None:
        """Say why it is not known."""
        if isinstance(error, _NOT_REACHED):
            words = self.tr("GitHub could not be reached. Check the connection, and try again.")
        elif isinstance(error, GitHubRateLimitError):
            words = self.tr("GitHub answers no more questions from here for a while. Try later.")
        else:
            words = self.tr("The answer of GitHub could not be understood. Try again later.")
        self._tell(words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons beside the words, or below them."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        words = words_width(self._words.font(), self._words.text())
        beside = words + 2 * _GAP + self._buttons.sizeHint().width() <= self.width()
        way = QBoxLayout.Direction
        self._row.setDirection(way.LeftToRight if beside else way.TopToBottom)

    def _tell(self, words: str) -> None:
        self._release = None
        self._buttons.hide()
        self._words.setText(words)
        self.show()
        announce(self, words)

    def _on_open_clicked(self) -> None:
        if self._release is not None:
            self.page_requested.emit(self._release.page)

    def _on_skip_clicked(self) -> None:
        if self._release is not None:
            self.skip_requested.emit(self._release)
            self.hide()
