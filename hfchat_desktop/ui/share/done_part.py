"""What is shown once something was shared: its link, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.ui.announce import announce
from hfchat_desktop.ui.buttons import TextButton
from hfchat_desktop.ui.mirroring import in_line
from hfchat_desktop.ui.notice import IconTile
from hfchat_desktop.ui.notice_place import NoticePlace
from hfchat_desktop.ui.theme import Theme
from hfchat_desktop.ui.wrapping_row import WrappingRow


class DonePart(QWidget):
    """Told words and a link; it tells what is wished with them."""

    copy_requested = Signal()
    open_requested = Signal()
    delete_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel(self)
        self._detail = QLabel(self)
        self._link = QLineEdit(self)
        self._copied = QLabel(self)
        self._copy = TextButton(theme, self.tr("Copy link"), "", "copy", parent=self)
        self._open = TextButton(theme, self.tr("Open"), "", "external-link", parent=self)
        self._delete = TextButton(theme, self.tr("Delete"), "danger", "trash-2", parent=self)
        self.problems = NoticePlace(theme, self)
        self._lay_out(theme)
        self._copy.clicked.connect(self.copy_requested)
        self._open.clicked.connect(self.open_requested)
        self._delete.clicked.connect(self.delete_requested)

    def show_done(self, title: str, detail: str, address: str) -> None:
        """Show what was shared; the link has the keyboard, selected."""
        self._title.setText(in_line(title))
        self._detail.setText(in_line(detail))
        self._link.setText(plain_label(address, longest=2_000))
        self._link.setCursorPosition(0)
        announce(self, f"{title}. {detail}", at_once=True)

    def focus_copy(self) -> None:
        """Give the keyboard to the button that copies the link."""
        self._copy.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_copied(self, words: str) -> None:
        """Say below the link that it was copied."""
        self._copied.setText(words)
        announce(self, words)

    def set_busy(self, busy: bool) -> None:
        """Let nothing be pressed while it is being deleted."""
        for button in (self._copy, self._open, self._delete):
            button.setEnabled(not busy)

    def _lay_out(self, theme: Theme) -> None:
        for label, font, tone in (
            (self._title, "heading", ""),
            (self._detail, "small", "secondary"),
            (self._copied, "caption", "muted"),
        ):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setFont(theme.font(font))
            label.setProperty("tone", tone)
            label.setWordWrap(True)
        self._link.setReadOnly(True)
        self._link.setAccessibleName(self.tr("Link"))
        buttons = QWidget(self)
        line = WrappingRow(8, buttons)
        for button in (self._copy, self._open, self._delete):
            line.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self.problems)
        column.addStretch(2)
        column.addWidget(IconTile(theme, "success", self))
        column.addWidget(self._title)
        column.addWidget(self._detail)
        column.addSpacing(4)
        column.addWidget(self._link)
        column.addWidget(self._copied)
        column.addSpacing(4)
        column.addWidget(buttons)
        column.addStretch(3)
