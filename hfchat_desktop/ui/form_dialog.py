"""A window with fields to fill in, Cancel and Save. It asks before written words are lost."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from hfchat_desktop.ui.announce import announce
from hfchat_desktop.ui.buttons import TextButton
from hfchat_desktop.ui.dialogs import ConfirmDialog
from hfchat_desktop.ui.focus_ring import FocusRing
from hfchat_desktop.ui.mirroring import in_line, painter_of
from hfchat_desktop.ui.scrolling import scrolled
from hfchat_desktop.ui.style_sheet import restyle
from hfchat_desktop.ui.theme import Theme
from hfchat_desktop.ui.written_direction import follow_writing

_WIDTH = 560
_SIDE = 20
_HEAD_AND_FOOT = 116
_AROUND = 24  # px of the parent that stay in sight


class FormDialog(QDialog):
    """Save wishes; whoever carries it out calls `accept`, or `tell` where it failed.

    Esc cancels. It deletes itself when it is closed.
    """

    save_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._changed = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._head = QLabel(self)
        self._form = QVBoxLayout()
        self._form.setContentsMargins(_SIDE, 14, _SIDE, 4)
        self._form.setSpacing(4)
        self._problem = QLabel(self)
        self._lay_out()
        self._add_buttons()
        FocusRing(self, theme)
        theme.changed.connect(self.update)

    def set_title(self, title: str) -> None:
        """Name the window."""
        self._head.setText(in_line(title))
        self.setWindowTitle(title)

    def add_field(self, label: str, field: QWidget, help_line: str = "") -> None:
        """Add a control with its label above and a line of help below."""
        words = QLabel(label, self)
        words.setFont(self._theme.font("uiStrong"))
        words.setBuddy(field)
        self._form.addWidget(words)
        if help_line:
            below = QLabel(help_line, self)
            below.setFont(self._theme.font("caption"))
            below.setProperty("tone", "muted")
            below.setWordWrap(True)
            self._form.addWidget(below)
            field.setAccessibleDescription(help_line)
        field.setAccessibleName(label)
        self._form.addSpacing(2)
        self._form.addWidget(field)
        self._form.addSpacing(12)

    def line(self, text: str, longest: int) -> QLineEdit:
        """Return a field of one line that counts as a change when it is written to."""
        made = QLineEdit(text, self)
        made.setMaxLength(longest)
        made.textEdited.connect(self._on_edited)
        return made

    def area(self, text: str, height: int) -> QPlainTextEdit:
        """Return a field of several lines that counts as a change when it is written to."""
        made = QPlainTextEdit(text, self)
        follow_writing(made)
        made.setTabChangesFocus(True)
        made.setFixedHeight(height)
        made.textChanged.connect(self._on_edited)
        return made

    def set_changed(self) -> None:
        """Note that something would be lost by Cancel."""
        self._changed = True

    def require(self, field: QLineEdit | QPlainTextEdit, words: str) -> None:
        """Say what is missing in a field and go there."""
        field.setProperty("problem", True)
        restyle(field)
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.tell(words)

    def tell(self, words: str) -> None:
        """Say above the buttons why it was not saved."""
        self._problem.setText(words)
        self._problem.setVisible(bool(words))
        announce(self, words, at_once=True)

    def reject(self) -> None:
        """Close; ask first where something was written."""
        if not self._changed:
            super().reject()
            return
        dialog = ConfirmDialog(
            self._theme,
            self.tr("Close without saving?"),
            self.tr("What you changed here would be lost."),
            self.tr("Close without saving"),
            danger=True,
            parent=self,
        )
        dialog.accepted.connect(super().reject)
        dialog.open()

    def open_over(self, window: QWidget) -> None:
        """Open over a window, no larger than it."""
        room = window.size()
        width = max(320, min(_WIDTH, room.width() - _AROUND))
        wanted = self._form.totalHeightForWidth(width) + _HEAD_AND_FOOT
        self.resize(width, min(wanted, room.height() - _AROUND))
        self.open()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and the line above the foot."""
        painter = painter_of(self)
        painter.fillRect(self.rect(), self._theme.color("raised"))
        top = self._foot.geometry().top()
        painter.fillRect(QRectF(0, top, self.width(), 1), self._theme.color("border"))
        painter.end()

    def _lay_out(self) -> None:
        head = self._head
        head.setFont(self._theme.font("heading"))
        head.setContentsMargins(_SIDE, 18, _SIDE, 0)
        head.setWordWrap(True)
        self._inside = QWidget(self)
        inside = QVBoxLayout(self._inside)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addLayout(self._form)
        inside.addStretch(1)
        scroll = scrolled(self._inside, self)
        self._problem.setProperty("tone", "danger")
        self._problem.setFont(self._theme.font("small"))
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self._problem.setWordWrap(True)
        self._problem.setContentsMargins(_SIDE, 8, _SIDE, 8)
        self._problem.hide()
        self._foot = QHBoxLayout()
        self._foot.setContentsMargins(16, 12, 16, 12)
        self._foot.setSpacing(8)
        self._foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(scroll, 1)
        column.addWidget(self._problem)
        column.addLayout(self._foot)

    def _add_buttons(self) -> None:
        cancel = TextButton(self._theme, self.tr("Cancel"), parent=self)
        cancel.clicked.connect(self.reject)
        save = TextButton(self._theme, self.tr("Save"), "primary", parent=self)
        save.setDefault(True)
        save.clicked.connect(self.save_requested)
        for button in (cancel, save):
            self._foot.addWidget(button)

    def _on_edited(self) -> None:
        self._changed = True
        field = self.sender()
        if isinstance(field, QLineEdit | QPlainTextEdit) and field.property("problem"):
            field.setProperty("problem", False)
            restyle(field)
            self.tell("")
