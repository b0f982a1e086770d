"""Signing in and out in the settings, against a stand-in Hub over real HTTP."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from hfchat_desktop.bridge.hub import Hub
from hfchat_desktop.core.hub_access import Account, HubAccess
from hfchat_desktop.ui.accounts_controller import AccountsController
from hfchat_desktop.ui.links import LinkDialog
from hfchat_desktop.ui.settings_page import SettingsPage
from hfchat_desktop.ui.theme import Theme
from tests.fakes.hub import StandInHub

PATIENCE_MS = 10_000


class Desk:
    """The settings at Accounts, joined to a Hub that a child of its own asks."""

    def __init__(self, qtbot: QtBot, theme: Theme, access: HubAccess) -> None:
        self.qtbot = qtbot
        self.page = SettingsPage(theme)
        self.hub = Hub(access)
        AccountsController(self.page, self.hub, self.page)
        qtbot.addWidget(self.page)
        self.page.resize(1208, 800)
        self.page.show()

    def look(self) -> None:
        """Go to Accounts, and wait until it is known who is signed in."""
        with self.qtbot.waitSignal(self.hub.account_received, timeout=PATIENCE_MS):
            self.page.show_group("accounts")

    def button(self, words: str) -> QAbstractButton:
        """Return the button with these words that can be seen."""
        found = self.page.findChildren(QAbstractButton)
        return next(b for b in found if b.isVisible() and b.text() == words)

    def press(self, words: str) -> None:
        """Click a button."""
        self.qtbot.mouseClick(self.button(words), Qt.MouseButton.LeftButton)

    def paste(self, token: str) -> None:
        """Write a token into its field and send it."""
        field = next(f for f in self.page.accounts.findChildren(QLineEdit) if f.isVisible())
        assert field.echoMode() is QLineEdit.EchoMode.Password
        field.setText(token)
        self.press("Sign in with this key")

    def words(self) -> str:
        """Return all words that can be seen."""
        return "\n".join(x.text() for x in self.page.findChildren(QLabel) if x.isVisible())

    def until_said(self, words: str) -> None:
        """Wait until something is said."""
        self.qtbot.waitUntil(lambda: words in self.words(), timeout=PATIENCE_MS)


@pytest.fixture
def open_desk(
    qtbot: QtBot, theme: Theme, hub: StandInHub, tmp_path: Path
) -> Iterator[Callable[..., Desk]]:
    made: list[Desk] = []

    def make(**more: str) -> Desk:
        access = HubAccess(endpoint=hub.endpoint, cache=str(tmp_path), **more)
        made.append(Desk(qtbot, theme, access))
        return made[-1]

    yield make
    for desk in made:
        desk.hub.close()


def test_looking_asks_nothing_of_the_hub(open_desk: Callable[..., Desk], hub: StandInHub) -> None:
    desk = open_desk()
    desk.look()

    assert "Not signed in" in desk.words()
    assert "No account is needed" in desk.words()
    assert desk.button("Sign in").isEnabled()
    assert hub.requests() == []


def test_a_code_is_shown_large_copied_opened_after_a_question_and_signs_in(
    open_desk: Callable[..., Desk], hub: StandInHub
) -> None:
    hub.device_answers = ["authorization_pending", "approved"]
    desk = open_desk()
    desk.look()
    desk.press("Sign in")
    desk.until_said(hub.user_code)
    assert "It is good for" in desk.words()
    desk.press("Copy the code")
    assert QApplication.clipboard().text() == hub.user_code

    desk.press("Open the page")
    dialog = desk.page.findChild(LinkDialog)
    assert dialog is not None
    dialog.reject()
    desk.until_said("Signed in as marta")
    assert hub.user_code not in desk.words()
    assert "until HFChat is closed" in desk.words()  # there is no keyring in the tests


def test_a_code_can_be_given_up(open_desk: Callable[..., Desk], hub: StandInHub) -> None:
    hub.device_answers = ["authorization_pending"]
    desk = open_desk()
    desk.look()
    desk.press("Sign in")
    desk.until_said(hub.user_code)
    desk.press("Cancel")

    assert hub.user_code not in desk.words()
    assert desk.button("Sign in").isEnabled()


def test_a_code_that_was_declined_is_told_and_may_be_asked_for_again(
    open_desk: Callable[..., Desk], hub: StandInHub
) -> None:
    hub.device_answers = ["access_denied"]
    desk = open_desk()
    desk.look()
    desk.press("Sign in")
    desk.until_said("The request was declined")

    assert hub.user_code not in desk.words()
    assert desk.button("Sign in").isEnabled()


def test_a_pasted_key_signs_in_and_out_and_does_not_stay_in_its_field(
    open_desk: Callable[..., Desk], hub: StandInHub
) -> None:
    hub.add_account("hf_marta", "marta", role="read")
    desk = open_desk()
    desk.look()
    desk.paste("hf_marta")
    desk.until_said("Signed in as marta")
    desk.until_said("You are signed in until HFChat is closed")
    assert all(not field.text() for field in desk.page.findChildren(QLineEdit))

    desk.press("Sign out")
    desk.until_said("Not signed in")
    assert desk.hub.access.token == ""


def test_a_key_that_the_hub_refuses_is_told(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk()
    desk.look()
    desk.paste("hf_wrong")
    desk.until_said("The Hub refused the sign-in")

    assert "Not signed in" in desk.words()


def test_a_key_of_another_program_is_named_and_left_alone(
    open_desk: Callable[..., Desk], tmp_path: Path
) -> None:
    (tmp_path / "token").write_text("hf_login")
    desk = open_desk(token_file=str(tmp_path / "token"))
    desk.look()

    assert "Where hf auth login has put it" in desk.words()
    visible = [b.text() for b in desk.page.findChildren(QAbstractButton) if b.isVisible()]
    assert "Sign out" not in visible and "Sign in" in visible


def test_names_from_the_hub_stay_plain(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk()
    desk.look()
    desk.page.accounts.set_account(Account("<b>ada</b>\u202e\n", "keyring", False))

    assert "Signed in as <b>ada</b>." in desk.words()
    assert "may not read models with terms" in desk.words()


def test_an_empty_key_is_not_sent(qtbot: QtBot, open_desk: Callable[..., Desk]) -> None:
    desk = open_desk()
    desk.look()
    spy = QSignalSpy(desk.page.accounts.token_given)
    assert not desk.button("Sign in with this key").isEnabled()
    field = next(f for f in desk.page.findChildren(QLineEdit) if f.isVisible())
    qtbot.keyClicks(field, "   ")
    qtbot.keyClick(field, Qt.Key.Key_Return)

    assert spy.count() == 0
