"""Signing in to GitHub: by a code that is entered in a browser, or with a pasted key."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from hfchat_desktop.core.hub_access import DeviceCode
from hfchat_desktop.ui.dialogs import Dialog
from hfchat_desktop.ui.notice_place import NoticePlace
from hfchat_desktop.ui.problem_words import Problem
from hfchat_desktop.ui.sign_in_code import SignInCode
from hfchat_desktop.ui.theme import Theme

_LONGEST_TOKEN = 512
_WIDTH = 480


class SignInDialog(Dialog):
    """Told a code and what failed; it tells what is wished. Whoever carries it out closes it."""

    token_given = Signal(str)
    code_requested = Signal()
    code_cancelled = Signal()
    page_requested = Signal(str)  # address
    keys_page_requested = Signal()

    def __init__(
        self, theme: Theme, host: str, *, has_code: bool, parent: QWidget | None = None
    ) -> None:
        """`host` is where one signs in; `has_code` whether a code can be asked for."""
        super().__init__(theme, "info", parent)
        width = parent.width() - 24 if parent is not None else _WIDTH
        self.setMinimumWidth(min(_WIDTH, max(340, width)))
        self.set_title(self.tr("Sign in to {host}").format(host=host))
        self.add_words(
            self.tr(
                "A gist belongs to your account. Paste an access key that may write gists: a "
                "fine-grained one with the permission Gists, Read and write, is enough."
            )
        )
        self.problems = NoticePlace(theme, self)
        self.body.addLayout(self.problems)
        self.body.addSpacing(6)
        self._token = self._add_token()
        self._status = self.add_words("", "caption", "muted")
        self._status.hide()
        self._code = SignInCode(theme, self)
        self._code.hide()
        self.body.addWidget(self._code)
        self._code.open_requested.connect(self.page_requested)
        self._code.cancel_requested.connect(self.code_cancelled)
        self._add_buttons(has_code)
        self._token.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_code(self, code: DeviceCode | None) -> None:
        """Show a code to be entered in a browser; None: none is waited for."""
        self._code.set_code(code)
        self._code.setVisible(code is not None)
        if code is not None:
            self._code.focus_code()
        self.fit()

    def set_busy(self, busy: bool, words: str = "") -> None:
        """Say what is being done; the buttons wait for it."""
        for widget in (self._token, self._by_code):
            widget.setEnabled(not busy)
        self._go_on.setEnabled(not busy and bool(self._token.text().strip()))
        self._status.setText(words if busy else "")
        self._status.setVisible(busy and bool(words))
        self.fit()

    def show_problem(self, problem: Problem) -> None:
        """Tell why it failed; the key that was pasted stays. The ways on are here already."""
        self.problems.show_problem(replace(problem, actions=()))
        self._token.setFocus(Qt.FocusReason.OtherFocusReason)
        self.fit()

    def clear_problem(self) -> None:
        """Take the problem away."""
        self.problems.clear_problem()
        self.fit()

    def _add_token(self) -> QLineEdit:
        label = QLabel(self.tr("Access key"), self)
        label.setFont(self._theme.font("caption"))
        field = QLineEdit(self)
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setMaxLength(_LONGEST_TOKEN)
        field.setPlaceholderText("github_pat_…")
        field.setAccessibleName(self.tr("Access key"))
        label.setBuddy(field)
        field.textChanged.connect(self._on_token_text_changed)
        field.returnPressed.connect(self._on_go_on_clicked)
        self.body.addWidget(label)
        self.body.addWidget(field)
        self.add_words(
            self.tr(
                "It is kept in the password store of this system, and sent to this host alone."
            ),
            "caption",
            "muted",
        )
        return field

    def _add_buttons(self, has_code: bool) -> None:
        page = self.add_button(self.tr("Make a key…"), "quiet", "external-link")
        page.clicked.connect(self.keys_page_requested)
        self._by_code = self.add_button(self.tr("Use a code"), "", "key-round")
        self._by_code.setVisible(has_code)
        self._by_code.clicked.connect(self.code_requested)
        cancel = self.add_button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self._go_on = self.add_button(self.tr("Sign in"), "primary")
        self._go_on.setEnabled(False)
        self._go_on.setDefault(True)
        self._go_on.clicked.connect(self._on_go_on_clicked)

    def _on_token_text_changed(self, text: str) -> None:
        self._go_on.setEnabled(bool(text.strip()) and self._token.isEnabled())

    def _on_go_on_clicked(self) -> None:
        token = self._token.text().strip()
        if token and self._go_on.isEnabled():
            self.token_given.emit(token)
