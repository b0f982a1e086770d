"""What of a chat's path the model is shown, and from where on it sees it."""

from __future__ import annotations

from dataclasses import replace

from hfchat_desktop.core.chats import Message, ReplyState, Role
from hfchat_desktop.core.context import PINNED
from hfchat_desktop.core.engine_commands import conversation, seen_from


def path(*texts: str, pinned: tuple[int, ...] = ()) -> list[Message]:
    """Messages numbered from 1, a question first."""
    return [
        Message(
            id=number,
            chat_id=1,
            parent_id=number - 1 or None,
            role=Role.USER if number % 2 else Role.ASSISTANT,
            text=text,
            pinned=number in pinned,
        )
        for number, text in enumerate(texts, start=1)
    ]


def said(messages) -> list[str]:
    return [message["content"] for message in messages]


def test_what_is_above_the_line_is_forgotten_and_the_system_prompt_is_not():
    shown = conversation("Be brief.", path("a", "b", "c"), forget_above=2)
    assert said(shown) == ["Be brief.", "c"]


def test_a_line_below_another_version_forgets_nothing_here():
    assert said(conversation("", path("a", "b", "c"), forget_above=99)) == ["a", "b", "c"]


def test_pinned_messages_are_marked_and_others_are_not():
    shown = conversation("", path("a", "b", "c", pinned=(2,)))
    assert [PINNED in message for message in shown] == [False, True, False]


def test_two_questions_in_a_row_are_one_and_pinned_if_either_is():
    messages = path("a", "", "c", pinned=(3,))
    messages[1] = replace(messages[1], state=ReplyState.FAILED)
    (shown,) = conversation("", messages)
    assert shown["content"] == "a\n\nc"
    assert PINNED in shown


def test_the_model_sees_everything_until_something_is_left_out():
    assert seen_from(path("a", "b", "c"), 0) == 0


def test_the_model_sees_from_the_first_question_that_was_not_left_out():
    assert seen_from(path("a", "b", "c", "d", "e"), 2) == 2


def test_pinned_turns_do_not_count_among_those_left_out():
    assert seen_from(path("a", "b", "c", "d", "e", "f", "g", pinned=(1,)), 2) == 4


def test_what_is_left_out_counts_from_the_line_on():
    assert seen_from(path("a", "b", "c", "d", "e"), 0, forget_above=2) == 2
    assert seen_from(path("a", "b", "c", "d", "e", "f", "g"), 2, forget_above=2) == 4
