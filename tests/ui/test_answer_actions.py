"""What one can do with an answer: buttons, menu, keys, and the lines between messages."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget

from hfchat_desktop.core.chats import Message, ReplyState, ReplyStats, Role, Sampling
from hfchat_desktop.core.ratings import Rating
from hfchat_desktop.ui.regenerate_menu import RegenerateMenu
from hfchat_desktop.ui.transcript import Transcript
from hfchat_desktop.ui.transcript.message_menu import MessageMenu
from hfchat_desktop.ui.transcript.rule_line import Rule, RuleLine

STATS = ReplyStats(completion_tokens=184, tokens_per_s=21.3, ttft_s=0.38)


def asked(number: int, **more) -> Message:
    return Message(number, 1, number - 1 or None, Role.USER, f"Question {number}?", **more)


def answered(number: int, **more) -> Message:
    more = {"stats": STATS, "sampling": Sampling(), **more}
    return Message(number, 1, number - 1, Role.ASSISTANT, "Words.", model="Qwen3 4B", **more)


@pytest.fixture
def transcript(qtbot, theme):
    made = Transcript(theme)
    made.resize(760, 640)
    qtbot.addWidget(made)
    made.show()
    made.wishes = []
    made.action_requested.connect(lambda number, key: made.wishes.append((number, key)))
    return made


def button(transcript: Transcript, number: int, key: str):
    return transcript.views[number].anchor(key)


def words(menu) -> list[str]:
    return [action.text() for action in menu.actions() if action.text()]


def test_a_finished_answer_has_its_actions_in_one_row(transcript):
    transcript.show_messages([asked(1), answered(2)])
    keys = ("copy", "again", "again_menu", "edit", "rate_up", "rate_down", "stars", "more")
    buttons = [button(transcript, 2, key) for key in keys]
    assert all(one.isVisible() and one.accessibleName() and one.toolTip() for one in buttons)
    assert len({one.y() for one in buttons}) == 1
    assert [one.x() for one in buttons] == sorted(one.x() for one in buttons)
    for key in ("rate_up", "rate_down", "stars"):
        assert "this computer only" in button(transcript, 2, key).toolTip()


def test_an_answer_being_written_has_none(transcript):
    transcript.show_messages([asked(1), answered(2, stats=None, state=ReplyState.WRITING)])
    assert transcript.views[2].controls() == []


def test_buttons_wish_and_what_is_kept_changes_them(transcript):
    transcript.show_messages([asked(1), answered(2)])
    button(transcript, 2, "rate_up").click()
    button(transcript, 2, "stars").click()
    assert transcript.wishes == [(2, "rate_up"), (2, "stars")]
    assert not button(transcript, 2, "rate_up").isChecked(), "nothing is kept yet"

    transcript.update_message(answered(2, rating=Rating(thumb=-1, stars=4)))
    assert button(transcript, 2, "rate_down").isChecked()
    assert not button(transcript, 2, "rate_up").isChecked()
    assert button(transcript, 2, "stars").isChecked()
    assert button(transcript, 2, "stars").accessibleName() == "Rated with 4 of 5 stars"


def test_enter_goes_into_the_actions_and_arrows_walk_along_them(qtbot, transcript):
    transcript.show_messages([asked(1), answered(2)])
    view = transcript.views[2]
    view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    names = []
    for _ in range(8):
        focused = QApplication.focusWidget()
        names.append(focused.objectName())
        qtbot.keyClick(focused, Qt.Key.Key_Right)
    assert names[:3] == ["copy", "again", "again_menu"]
    assert names[-3:] == ["rate_down", "stars", "more"]


def test_a_pinned_message_shows_it_and_a_click_unpins(transcript):
    transcript.show_messages([asked(1, pinned=True), answered(2, pinned=True)])
    button(transcript, 2, "pin").click()
    pins = [one for one in transcript.views[1].controls() if "Pinned" in one.accessibleName()]
    assert len(pins) == 1
    pins[0].click()
    assert transcript.wishes == [(2, "unpin"), (1, "unpin")]
    transcript.update_message(answered(2))
    assert not button(transcript, 2, "pin").isVisible()


def test_the_menu_of_a_message_has_all_of_it(transcript):
    transcript.show_messages([asked(1), answered(2, sibling_count=2)])
    answer = words(MessageMenu(transcript.views[2], has_selection=False))
    for wanted in ("Regenerate", "Edit", "Fork into a new chat", "Delete this version"):
        assert wanted in answer
    question = words(MessageMenu(transcript.views[1], has_selection=False))
    assert "Add an answer from elsewhere…" in question
    assert "Delete this version" not in question
    assert "Forget what is above" not in question, "there is nothing above"


def test_menu_rows_wish_for_their_message(transcript):
    transcript.show_messages([asked(1), answered(2)])
    menu = MessageMenu(transcript.views[2], has_selection=False)
    for action in menu.actions():
        if action.text() in ("Fork into a new chat", "Delete message"):
            action.trigger()
    assert transcript.wishes == [(2, "fork"), (2, "delete_message")]


def test_the_ways_to_regenerate_say_what_they_set(qtbot, theme):
    holder = QWidget()
    qtbot.addWidget(holder)
    menu = RegenerateMenu(theme, answered(2), holder, keys="Ctrl+R")
    wished: list[dict] = []
    menu.wished.connect(wished.append)
    rows = {action.text(): action for action in menu.actions() if action.text()}
    assert not rows["Longer"].isEnabled()
    rows["Again"].trigger()
    rows["Shorter (at most 128 tokens)"].trigger()
    rows["More inventive (temperature 1.0)"].trigger()
    assert wished[:2] == [{}, {"max_tokens": 128}]
    assert wished[2]["temperature"] == 1.0


def test_no_other_model_while_one_writes(qtbot, theme):
    holder = QWidget()
    qtbot.addWidget(holder)
    menu = RegenerateMenu(theme, answered(2), holder, models=False)
    rows = {action.text(): action for action in menu.actions()}
    assert not rows["With another model…"].isEnabled()


def lines(transcript: Transcript) -> list[RuleLine]:
    return [one for one in transcript.findChildren(RuleLine) if one.isVisible()]


def test_a_line_stands_between_two_messages_and_goes_away(transcript):
    transcript.show_messages([asked(1), answered(2), asked(3)])
    before = transcript.views[3].y()
    transcript.set_rules({3: Rule("The model no longer sees what is above this line")})
    (line,) = lines(transcript)
    answer = transcript.views[2]
    assert line.y() == answer.y() + answer.height()
    assert transcript.views[3].y() == line.y() + line.height() == before + line.height()
    assert line.accessibleName().startswith("The model no longer")
    transcript.set_rules({})
    assert lines(transcript) == []
    assert transcript.views[3].y() == before


def test_a_line_below_the_last_message_and_what_it_offers(qtbot, transcript):
    transcript.show_messages([asked(1), answered(2)])
    transcript.set_rules({2: Rule("Forgotten", action="Undo", key="remember", below=True)})
    (line,) = lines(transcript)
    answer = transcript.views[2]
    assert line.y() == answer.y() + answer.height()
    with qtbot.waitSignal(transcript.rule_wished) as told:
        qtbot.mouseClick(line, Qt.MouseButton.LeftButton, pos=QPoint(line.width() // 2 - 30, 20))
    assert told.args == ["remember"]


def test_long_words_of_a_line_stay_in_a_narrow_column(transcript):
    transcript.resize(420, 640)
    transcript.show_messages([asked(1), answered(2)])
    transcript.set_rules({1: Rule("Forked from " + "w" * 300, "git-fork", "Open", "origin")})
    (line,) = lines(transcript)
    (link,) = [child for child in line.children() if isinstance(child, QWidget)]
    assert link.geometry().right() <= line.width()
