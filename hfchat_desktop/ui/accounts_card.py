"""Who is signed in at the Hub and at GitHub, where the access key is, the ways in and out."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from hfchat_desktop.core.hub_access import Account, DeviceCode
from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.ui.buttons import TextButton
from hfchat_desktop.ui.catalogue.badges import Badge, BadgeLook
from hfchat_desktop.ui.notice_place import NoticePlace
from hfchat_desktop.ui.problem_words import Problem
from hfchat_desktop.ui.setting_card import SettingCard, SettingRow
from hfchat_desktop.ui.share.github_row import GitHubRow
from hfchat_desktop.ui.sign_in_code import SignInCode
from hfchat_desktop.ui.theme import Theme
from hfchat_desktop.ui.wrapping_row import WrappingRow

_LONGEST_TOKEN = 512
_OURS = ("keyring", "session")
_CONNECTED = BadgeLook("success", "successSoft", "circle-check")


class AccountsCard(QWidget):
    """Told the account, a code, what failed; it tells what is wished."""

    shown = Signal()
    code_requested = Signal()
    code_cancelled = Signal()
    token_given = Signal(str)
    sign_out_requested = Signal()
    page_requested = Signal(str)  # address
    problem_action_requested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._account: Account | None = None
        self._problems = NoticePlace(theme, self)
        self._intro = QLabel(self)
        self._row = SettingRow(theme, self.tr("Hugging Face Hub"), " ", self._buttons())
        self.github = GitHubRow(theme)
        self._code = SignInCode(theme)
        self._token = QLineEdit()
        self._save = TextButton(theme, self.tr("Sign in with this key"))
        self._kept = SettingRow(theme, self.tr("Where the access key is kept"), " ")
        self._lay_out()
        self._problems.action_requested.connect(self.problem_action_requested)
        self._sign_in.clicked.connect(self.code_requested)
        self._sign_out.clicked.connect(self.sign_out_requested)
        self._code.open_requested.connect(self.page_requested)
        self._code.cancel_requested.connect(self.code_cancelled)
        self._token.textChanged.connect(self._on_token_text_changed)
        self._token.returnPressed.connect(self._on_save_clicked)
        self._save.clicked.connect(self._on_save_clicked)
        self.set_account(None)
        self.set_code(None)

    def set_account(self, account: Account | None) -> None:
        """Show who is signed in; None for nobody."""
        self._account = account
        words = self.tr("Not signed in")
        if account is not None:
            words = self.tr("Signed in")
            if account.name:
                name = plain_label(account.name, longest=80)
                words = self.tr("Signed in as {name}").format(name=name)
            if account.reads_gated is False:
                words += ". " + self.tr("This key may not read models with terms.")
        self._row.set_help(words)
        self._kept.set_help(self._kept_words(account.source if account is not None else ""))
        self._badge.setVisible(account is not None)
        self._sign_in.setVisible(account is None or account.source not in _OURS)
        self._sign_out.setVisible(account is not None and account.source in _OURS)

    def set_busy(self, busy: bool, words: str = "") -> None:
        """Say what is being done; the buttons wait for it."""
        for widget in (self._sign_in, self._sign_out, self._token):
            widget.setEnabled(not busy)
        self._save.setEnabled(not busy and bool(self._token.text().strip()))
        if busy and words:
            self._row.set_help(words)
        elif not busy:
            self.set_account(self._account)

    def set_code(self, code: DeviceCode | None) -> None:
        """Show a code to be entered in a browser; None: none is waited for."""
        self._code.set_code(code)
        self._code_card.setVisible(code is not None)
        if code is not None:
            self._code.focus_code()

    def clear_token(self) -> None:
        """Forget what was pasted."""
        self._token.clear()

    def show_problem(self, problem: Problem, tone: str = "danger") -> None:
        """Tell what happened; it stays until `clear_problem`."""
        self._problems.show_problem(problem, tone)

    def clear_problem(self) -> None:
        """Take the problem away."""
        self._problems.clear_problem()

    def showEvent(self, event: QShowEvent) -> None:
        """Tell that somebody looks."""
        super().showEvent(event)
        self.shown.emit()

    def _buttons(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._sign_in = TextButton(self._theme, self.tr("Sign in"), "", "key-round")
        self._sign_out = TextButton(self._theme, self.tr("Sign out"))
        self._badge = Badge(self._theme, self.tr("Connected"), _CONNECTED)
        row.addWidget(self._badge)
        row.addWidget(self._sign_in)
        row.addWidget(self._sign_out)
        return holder

    def _lay_out(self) -> None:
        self._intro.setText(
            self.tr(
                "No account is needed to chat or to download open models. Sign in only to "
                "share, or to reach models that ask you to accept terms."
            )
        )
        self._intro.setWordWrap(True)
        self._intro.setFont(self._theme.font("ui"))
        self._intro.setProperty("tone", "secondary")
        self._code_card = SettingCard(self._theme, self.tr("Sign in with a code"), [self._code])
        paste = QWidget()
        line = WrappingRow(8, paste)
        self._token.setEchoMode(QLineEdit.EchoMode.Password)
        self._token.setMaxLength(_LONGEST_TOKEN)
        self._token.setPlaceholderText("hf_…")
        self._token.setMinimumWidth(240)
        self._token.setAccessibleName(self.tr("Access key"))
        self._save.setEnabled(False)
        line.addWidget(self._token)
        line.addWidget(self._save)
        by_hand = SettingRow(
            self._theme,
            self.tr("Paste an access key"),
            self.tr(
                "Instead of a code. A key that may only read is enough for models; sharing "
                "datasets needs one that may write."
            ),
            paste,
            below=True,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(24)
        column.addWidget(self._intro)
        column.addLayout(self._problems)
        both: list[QWidget] = [self._row, self.github]
        column.addWidget(SettingCard(self._theme, self.tr("Accounts"), both))
        column.addWidget(self._code_card)
        title = self.tr("Access key of the Hub")
        keys = SettingCard(self._theme, title, [self._kept, by_hand])
        column.addWidget(keys)

    def _kept_words(self, source: str) -> str:
        goes = self.tr("It is sent to the Hub alone.")
        return {
            "keyring": self.tr("In the password store of this system."),
            "session": self.tr("In memory, until HFChat is closed."),
            "environment": self.tr("In HF_TOKEN. To sign out, remove that variable."),
            "hf": self.tr("Where hf auth login has put it. To sign out, run hf auth logout."),
        }.get(source, self.tr("In the password store of this system, once there is one.")) + (
            f" {goes}"
        )

    def _on_token_text_changed(self, text: str) -> None:
        self._save.setEnabled(bool(text.strip()) and self._token.isEnabled())

    def _on_save_clicked(self) -> None:
        token = self._token.text().strip()
        if token and self._save.isEnabled():
            self.token_given.emit(token)
