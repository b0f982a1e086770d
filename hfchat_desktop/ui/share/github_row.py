"""The row of the settings that tells who is signed in to GitHub."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hfchat_desktop.core.hub_access import Account
from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.ui.buttons import TextButton
from hfchat_desktop.ui.catalogue.badges import Badge, BadgeLook
from hfchat_desktop.ui.setting_card import SettingRow
from hfchat_desktop.ui.theme import Theme

_OURS = ("keyring", "session")
_CONNECTED = BadgeLook("success", "successSoft", "circle-check")


class GitHubRow(SettingRow):
    """Told the account; it tells the wish to sign in or out."""

    sign_in_requested = Signal()
    sign_out_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        holder = QWidget()
        self._badge = Badge(theme, "", _CONNECTED, holder)
        self._sign_in = TextButton(theme, " ", parent=holder)
        self._sign_out = TextButton(theme, " ", parent=holder)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (self._badge, self._sign_in, self._sign_out):
            row.addWidget(widget)
        super().__init__(theme, "GitHub", " ", holder, parent=parent)
        self._badge.show_words(self.tr("Connected"), _CONNECTED)
        self._sign_in.set_label(self.tr("Sign in"))
        self._sign_out.set_label(self.tr("Sign out"))
        self._sign_in.clicked.connect(self.sign_in_requested)
        self._sign_out.clicked.connect(self.sign_out_requested)
        self.set_account(None)

    def set_account(self, account: Account | None) -> None:
        """Show who is signed in; None for nobody."""
        words = self.tr("For sharing chats as gists")
        if account is not None:
            words = self.tr("Signed in")
            if account.name:
                name = plain_label(account.name, longest=80)
                words = self.tr("Signed in as {name}").format(name=name)
            kept = {
                "keyring": self.tr("The key is in the password store of this system."),
                "session": self.tr("The key is in memory, until HFChat is closed."),
                "environment": self.tr("The key is in a variable of the environment."),
            }.get(account.source, "")
            words = f"{words}. {kept}".rstrip()
        self.set_help(words)
        ours = account is not None and account.source in _OURS
        self._badge.setVisible(account is not None)
        self._sign_in.setVisible(not ours)
        self._sign_out.setVisible(ours)

    def set_busy(self, busy: bool) -> None:
        """Let nothing be pressed while it is asked."""
        for button in (self._sign_in, self._sign_out):
            button.setEnabled(not busy)
