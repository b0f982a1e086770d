"""77 texts that were made to hang: none takes longer than a blink, whole or in pieces."""

import time
from functools import partial

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from benchmarks import hostile_texts
from hfchat_desktop.core.chats import Message, ReplyState, Role
from hfchat_desktop.core.markdown_limits import is_heavy
from hfchat_desktop.ui.transcript import Transcript

LIMIT_S = 0.5
"""Of this thread's time for one update; the benchmark `answers` measures against 0.1 s."""

each_text = pytest.mark.parametrize("name", hostile_texts.names())


@pytest.fixture
def transcript(qtbot, theme):
    """A conversation that has shown each kind of block once."""
    made = Transcript(theme)
    made.resize(760, 700)
    qtbot.addWidget(made)
    made.show()
    made.show_messages(
        [message("# a\n\n- b\n\n|c|d|\n|-|-|\n|e|f|\n\n```py\ng\n```\n> h", number=1)]
    )
    turn()
    yield made
    made.style_.formulas.close()


def message(text, number=2, role=Role.ASSISTANT, **more):
    return Message(number, number, None, role, text, model="M", **more)


def turn():
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def timed(work):
    """Do it and what follows of it; return the longest turn in seconds."""
    worst = 0.0
    for step in range(3):
        started = time.thread_time()
        if step == 0:
            work()
        turn()
        worst = max(worst, time.thread_time() - started)
    return worst


def test_there_are_as_many_as_are_known():
    assert len(hostile_texts.names()) == 77


@pytest.mark.slow
@each_text
def test_opened_it_is_shown_at_once(transcript, name):
    text = hostile_texts.text(name)
    for messages in ([message(text)], [message(text, 3, Role.USER)]):
        assert timed(partial(transcript.show_messages, messages)) < LIMIT_S
        assert timed(lambda: transcript.resize(500, 700)) < LIMIT_S
        assert timed(lambda: transcript.verticalScrollBar().setValue(10**9)) < LIMIT_S
        transcript.resize(760, 700)


@pytest.mark.slow
@each_text
def test_in_pieces_no_update_takes_long(transcript, name):
    text = hostile_texts.text(name)[:3_000]
    transcript.show_messages([message("", state=ReplyState.WRITING)])
    for at in range(0, len(text), 60):
        piece = text[at : at + 60]
        transcript.append_text(2, piece)
        assert timed(transcript.flush) < LIMIT_S, at
    assert timed(lambda: transcript.finish_reply(message(text))) < LIMIT_S


@pytest.mark.slow
@each_text
def test_formatted_on_request_the_window_goes_on(transcript, name):
    text = hostile_texts.text(name)[:20_000]
    transcript.show_messages([message(text)])
    view = transcript.views[2]
    if not is_heavy(text):
        pytest.skip("it is formatted by itself")
    unfolding = view.row.show_more(formatted=True)
    end = time.monotonic() + 60
    while not unfolding.is_done and time.monotonic() < end:
        assert timed(lambda: unfolding.work(0.004)) < LIMIT_S
    assert unfolding.is_done
