"""The share dialog: targets, options, what it says in each state, and room for its words."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from hfchat_desktop.core.hub_access import Account, DeviceCode
from hfchat_desktop.core.privacy import find, group
from hfchat_desktop.core.sharing import Shared, ShareKind, ShareState, Visibility
from hfchat_desktop.errors_sharing import ShareTimeoutError
from hfchat_desktop.ui.problems import describe
from hfchat_desktop.ui.share.check_list import CheckList
from hfchat_desktop.ui.share.dialog import ShareDialog
from hfchat_desktop.ui.share.github_row import GitHubRow
from hfchat_desktop.ui.share.offer import ShareOffer, can_be_published, offer_from
from hfchat_desktop.ui.share.preview import Preview
from hfchat_desktop.ui.share.run_words import again_words, done_words, foot_words, go_words
from hfchat_desktop.ui.share.shares_card import SharesCard
from hfchat_desktop.ui.share.sign_in_dialog import SignInDialog
from hfchat_desktop.ui.theme import Theme
from hfchat_desktop.ui.tick_box import RadioChoice, TickBox
from tests.ui.long_words import LONGEST
from tests.ui.room_for_words import cut, settle

SCOPES = [("path", "This chat"), ("tree", "This chat, all versions")]
LINK = "https://gist.github.com/marta/0123456789abcdef"
SHARED = Shared(
    3, ShareKind.GIST, ShareState.SHARED, Visibility.SECRET, "chat.md", "Bread", 1,
    "https://api.github.com", "marta", "0123456789abcdef", LINK,
)  # fmt: skip
each_language = pytest.mark.parametrize("language", ["en", "pl", *LONGEST])
each_width = pytest.mark.parametrize("width", [1280, 960, 420])


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> Iterator[QWidget]:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    yield made
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def opened(theme: Theme, window: QWidget) -> ShareDialog:
    dialog = ShareDialog(theme, SCOPES, window)
    dialog.set_title("Share this chat")
    dialog.set_again("")
    dialog.open_over(window)
    settle()
    return dialog


@pytest.fixture
def dialog(theme: Theme, window: QWidget) -> ShareDialog:
    return opened(theme, window)


def test_the_arrows_choose_a_target_and_each_has_its_own_options(qtbot: QtBot, dialog):
    assert dialog.focusWidget() is dialog.list
    wishes = []
    dialog.wish_changed.connect(lambda: wishes.append(dialog.target.key))
    for _ in range(6):
        qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    assert wishes[-1] == "gist"
    names = [one.accessibleName() for one in dialog.findChildren(RadioChoice) if one.isVisible()]
    assert names == ["Secret gist", "Public gist"]
    qtbot.keyClick(dialog.list, Qt.Key.Key_End)
    names = [one.accessibleName() for one in dialog.findChildren(RadioChoice) if one.isVisible()]
    assert names == ["Private dataset", "Public dataset"]
    assert dialog.options.name.isVisible()


def test_json_takes_everything_along_and_replaces_nothing_at_first(dialog):
    dialog.set_target("markdown")
    assert (dialog.options.parts, dialog.options.replaces) == (frozenset({"parameters"}), True)
    dialog.set_target("json")
    assert len(dialog.options.parts) == 6
    assert not dialog.options.replaces
    dialog.set_target("gist")
    assert dialog.options.replaces, "what is published is always looked through"


def test_a_target_that_is_closed_is_passed_over_and_says_why(qtbot: QtBot, dialog):
    dialog.set_closed({"gist": "Too much", "dataset": "Too much"})
    qtbot.keyClick(dialog.list, Qt.Key.Key_End)
    assert dialog.target.key == "jsonl"
    place = dialog._list_field.findData("gist")
    assert not dialog._list_field.model().flags(dialog._list_field.model().index(place, 0)) & (
        Qt.ItemFlag.ItemIsEnabled
    )


def test_escape_asks_whoever_sends_before_it_closes(qtbot: QtBot, dialog):
    with qtbot.waitSignal(dialog.leave_requested):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    dialog.leave()
    assert not dialog.isVisible()


def test_while_it_is_sent_only_cancel_can_be_pressed(qtbot: QtBot, dialog):
    dialog.set_busy(True)
    assert not dialog.foot.go_on.isEnabled()
    assert not dialog.list.isEnabled()
    assert dialog.focusWidget() is dialog.foot.cancel
    dialog.foot.cancel.setEnabled(False)  # the keyboard is the dialog's own then
    settle()
    dialog.foot.cancel.setEnabled(True)
    dialog.set_busy(False)
    assert dialog.list.isEnabled()


def test_afterwards_the_link_can_be_copied_opened_and_deleted_by_keys(qtbot: QtBot, dialog):
    dialog.show_done("The gist was created", "Anyone can read it.", LINK)
    settle()
    part = dialog.done_part
    wishes = []
    part.copy_requested.connect(lambda: wishes.append("copy"))
    part.open_requested.connect(lambda: wishes.append("open"))
    part.delete_requested.connect(lambda: wishes.append("delete"))
    for _ in range(3):
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    assert wishes == ["copy", "open", "delete"]
    assert part._link.text() == LINK
    assert not dialog.foot.go_on.isVisible()


def test_a_problem_is_told_where_one_is(qtbot: QtBot, dialog):
    problem = describe(ShareTimeoutError(host="api.github.com", seconds=10))
    dialog.show_problem(problem)
    with qtbot.waitSignal(dialog.problem_action_requested) as told:
        dialog._problems._notice.action_requested.emit("retry")
    assert told.args == ["retry"]
    dialog.clear_problem()
    dialog.show_done("Done", "", LINK)
    dialog.show_problem(problem)
    assert dialog.done_part.problems._notice.isVisible()


def test_the_words_say_what_happens(dialog):
    rows = dialog._rows
    signed = {"is_public": False, "again": False, "signed_in": True}
    assert go_words(rows["gist"], **signed) == "Create secret gist"
    assert go_words(rows["gist"], **{**signed, "signed_in": False}) == "Sign in"
    assert go_words(rows["gist"], **{**signed, "again": True}) == "Update the gist"
    assert go_words(rows["pdf"], **signed) == "Save as…"
    assert "github.com" in foot_words(rows["gist"], "github.com", signed_in=True)[0]
    assert "not private" in done_words(SHARED, again=False)[1]
    assert "Secret gist" in again_words(SHARED)


def test_an_offer_is_kept_with_what_was_shared_and_read_again():
    offer = ShareOffer("path", 7)
    again = offer_from(offer.to_record("tree"))
    assert again == ShareOffer("tree", 7)
    assert [key for key, _ in again.scopes()] == ["path", "tree", "all"]
    assert offer_from({"scope": "path", "chat_id": "7"}) is None
    assert offer_from({}) is None
    assert can_be_published("chats") and not can_be_published("folder")


# --- what was shared, and who is signed in -----------------------------------------------------


def test_the_list_offers_what_can_be_done_in_each_state(qtbot: QtBot, theme: Theme):
    card = SharesCard(theme)
    qtbot.addWidget(card)
    card.set_shares([SHARED])
    card.show()
    names = [button.toolTip() for button in card._card.findChildren(QWidget) if button.toolTip()]
    assert names == ["Open", "Copy link", "Update…", "Delete…"]
    lost = Shared(**{**vars(SHARED), "state": ShareState.UNKNOWN, "address": ""})
    card.set_shares([lost])
    names = [button.toolTip() for button in card._card.findChildren(QWidget) if button.toolTip()]
    assert names == ["Check whether it was created", "Delete…", "Take out of this list"]
    card.set_shares([Shared(**{**vars(lost), "remote_id": ""})])
    names = [button.toolTip() for button in card._card.findChildren(QWidget) if button.toolTip()]
    assert names == ["Check whether it was created", "Take out of this list"]
    card.set_shares([])
    assert "Nothing was shared." in [row.label for row in card._card.rows]


def test_the_row_of_github_says_where_the_key_is(qtbot: QtBot, theme: Theme):
    row = GitHubRow(theme)
    qtbot.addWidget(row)
    row.set_account(Account("marta", "session"))
    assert row._help.text() == ("Signed in as marta. The key is in memory, until HFChat is closed.")
    assert not row._sign_out.isHidden()
    row.set_account(Account("", "environment"))
    assert row._sign_out.isHidden(), "a variable is not ours to remove"


def test_a_key_of_blanks_is_not_given(qtbot: QtBot, theme: Theme, window: QWidget):
    dialog = SignInDialog(theme, "github.com", has_code=False, parent=window)
    dialog.open()
    settle()
    qtbot.keyClicks(dialog._token, "   ")
    assert not dialog._go_on.isEnabled()
    qtbot.keyClicks(dialog._token, "key")
    with qtbot.waitSignal(dialog.token_given) as told:
        qtbot.keyClick(dialog._token, Qt.Key.Key_Return)
    assert told.args == ["key"]
    dialog.reject()


# --- room ------------------------------------------------------------------------------------


def without_room(dialog: QWidget) -> list[str]:
    found = cut(dialog)
    for box in [*dialog.findChildren(TickBox), *dialog.findChildren(RadioChoice)]:
        low = box.height() < box.heightForWidth(box.width())
        narrow = box.width() < box.sizeHint().width() - 14 and isinstance(box, RadioChoice)
        if box.isVisible() and (low or narrow):
            found.append(f"{box.accessibleName()} has {box.width()} px")
    return found


@each_language
@each_width
def test_the_dialog_is_no_wider_than_the_window(
    theme: Theme, window: QWidget, speak, language: str, width: int
) -> None:
    speak(language)
    window.resize(width, 760)
    dialog = ShareDialog(theme, SCOPES, window)
    dialog.set_title("Share this chat")
    check = CheckList(theme, dialog)
    dialog.add_part(check)
    dialog.add_part(Preview(theme, dialog), 1)
    check.set_topics(group(find("Ask marta@example.org or +48 601 234 567")))
    dialog.open_over(window)
    settle()
    assert dialog.width() <= width


@each_language
@each_width
def test_no_words_of_the_share_dialog_are_cut(
    theme: Theme, window: QWidget, speak, language: str, width: int
) -> None:
    speak(language)
    window.resize(width, 800)
    dialog = opened(theme, window)
    problem = describe(ShareTimeoutError(host="api.github.com", seconds=10))
    wrong = {}
    for scope in ("path", "answer", "folder", "all"):
        dialog.set_title(ShareOffer(scope).title_of(scope))
        settle()
        wrong[scope] = without_room(dialog)
    dialog.set_again(again_words(SHARED))
    for key, row in dialog._rows.items():
        for signed_in in (True, False):
            dialog.set_target(key)
            words = go_words(row, is_public=True, again=False, signed_in=signed_in)
            dialog.foot.go_on.set_label(words)
            dialog.foot.set_words(*foot_words(row, "github.com", signed_in=signed_in))
            settle()
            wrong[f"{key}, {signed_in}"] = without_room(dialog)
    dialog.show_problem(problem)
    settle()
    wrong["problem"] = without_room(dialog)
    dialog.clear_problem()
    dialog.show_done(*done_words(SHARED, again=True), LINK)
    settle()
    wrong["done"] = without_room(dialog)
    dialog.leave()
    sign_in = SignInDialog(theme, "github.com", has_code=True, parent=window)
    sign_in.open()
    sign_in.show_code(DeviceCode("WDJB-MJHT", "https://github.com/login/device", 900))
    settle()
    wrong["sign in"] = without_room(sign_in)
    sign_in.reject()
    assert {where: words for where, words in wrong.items() if words} == {}
    assert QApplication.activeModalWidget() is None


@each_language
@pytest.mark.parametrize("width", [696, 372])
def test_no_words_of_what_was_shared_are_cut(
    qtbot: QtBot, theme: Theme, speak, language: str, width: int
) -> None:
    speak(language)
    card = SharesCard(theme)
    qtbot.addWidget(card)
    card.resize(width, 600)
    card.show()
    wrong = {}
    for state in ShareState:
        card.set_shares([Shared(**{**vars(SHARED), "state": state})])
        settle()
        wrong[state] = cut(card)
    row = GitHubRow(theme)
    qtbot.addWidget(row)
    row.resize(width, 80)
    row.show()
    for account in (None, Account("a-rather-long-name", "keyring")):
        row.set_account(account)
        row.resize(width, row.heightForWidth(width))
        settle()
        wrong[str(account)] = cut(row)
    assert {where: words for where, words in wrong.items() if words} == {}


def test_tab_walks_as_the_eye_does_also_over_rows_that_came_later(qtbot: QtBot, dialog, theme):
    dialog.set_target("gist")
    part = QWidget()
    dialog.add_part(part)
    late = TickBox(theme, "A row that came later", part)
    late.resize(200, 28)
    part.setFixedHeight(30)
    late.show()
    settle()
    dialog.list.setFocus()
    walked = []
    for _ in range(20):
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        walked.append(dialog.focusWidget())
    assert walked.index(late) > walked.index(dialog.options._ticks["ratings"])
    assert walked.index(late) < walked.index(dialog.foot.copy)
    assert walked.index(dialog.foot.go_on) == walked.index(dialog.foot.copy) + 2
    assert dialog.list in walked
    qtbot.keyClick(dialog.list, Qt.Key.Key_Backtab)
    assert dialog.focusWidget() is not dialog.list
