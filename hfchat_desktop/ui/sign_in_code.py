"""A code to be entered on the Hub's page: large, to copy, with the way there and its time."""

from __future__ import annotations

import time

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from hfchat_desktop.core.hub_access import DeviceCode
from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.ui.announce import announce
from hfchat_desktop.ui.buttons import TextButton
from hfchat_desktop.ui.mirroring import window_is_mirrored
from hfchat_desktop.ui.problem_words import duration
from hfchat_desktop.ui.theme import Theme
from hfchat_desktop.ui.wrapping_row import WrappingRow

_CODE_PX = 30
_COPIED_MS = 2_000
_LONGEST_CODE = 40


class SignInCode(QWidget):
    """Told a code with `set_code`; it counts the time that is left by itself."""

    open_requested = Signal(str)  # address
    cancel_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._address = ""
        self._ends = 0.0
        self._intro = QLabel(self)
        self._code = QLabel(self)
        self._left = QLabel(self)
        self._open = TextButton(
            theme, self.tr("Open the page"), "primary", "external-link", parent=self
        )
        self._copy = TextButton(theme, self.tr("Copy the code"), "", "copy", parent=self)
        self._cancel = TextButton(theme, self.tr("Cancel"), "quiet", parent=self)
        self._second = QTimer(self, interval=1000)
        self._copied = QTimer(self, singleShot=True, interval=_COPIED_MS)
        self._lay_out(theme)
        self._second.timeout.connect(self._show_left)
        self._copied.timeout.connect(self._on_copied_timeout)
        self._open.clicked.connect(self._on_open_clicked)
        self._copy.clicked.connect(self._on_copy_clicked)
        self._cancel.clicked.connect(self.cancel_requested)

    def set_code(self, code: DeviceCode | None) -> None:
        """Show a code and wait for it to be entered; None: there is none any more."""
        if code is None:
            self._second.stop()
            return
        shown = plain_label(code.user_code, longest=_LONGEST_CODE)
        self._address = code.address
        self._code.setText(shown)
        self._code.setAccessibleName(self.tr("Code: {code}").format(code=" ".join(shown)))
        words = self.tr("Open {address} in a browser, and enter this code there:")
        self._intro.setText(words.format(address=plain_label(code.address, longest=120)))
        self._ends = time.monotonic() + code.expires_s
        self._second.start()
        self._show_left()
        announce(self, self._code.accessibleName(), at_once=True)

    def focus_code(self) -> None:
        """Give the keyboard to the button that leads to the page."""
        self._open.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self, theme: Theme) -> None:
        font = theme.font("code")
        font.setPixelSize(_CODE_PX)
        font.setWeight(QFont.Weight.DemiBold)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 3)
        self._code.setFont(font)
        if window_is_mirrored():  # its letters are Latin, and would begin at the other side
            self._code.setAlignment(Qt.AlignmentFlag.AlignRight)
        flags = Qt.TextInteractionFlag
        self._code.setTextInteractionFlags(
            flags.TextSelectableByMouse | flags.TextSelectableByKeyboard
        )
        for label, role, tone in (
            (self._intro, "small", ""),
            (self._left, "caption", "muted"),
        ):
            label.setFont(theme.font(role))
            label.setProperty("tone", tone)
            label.setWordWrap(True)
        for label in (self._intro, self._code, self._left):
            label.setTextFormat(Qt.TextFormat.PlainText)
        buttons = WrappingRow(8)
        for button in (self._open, self._copy, self._cancel):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(8)
        for label in (self._intro, self._code, self._left):
            column.addWidget(label)
        column.addLayout(buttons)

    def _show_left(self) -> None:
        left = self._ends - time.monotonic()
        if left <= 0:
            self._second.stop()
            self._left.setText(self.tr("This code has expired."))
            return
        words = self.tr("Waiting for the code. It is good for {time}.")
        self._left.setText(words.format(time=duration(left)))

    def _on_open_clicked(self) -> None:
        self.open_requested.emit(self._address)

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._code.text())
        self._copy.set_label(self.tr("Copied"))
        self._copied.start()

    def _on_copied_timeout(self) -> None:
        self._copy.set_label(self.tr("Copy the code"))
