"""The text of a reply, however its bytes are cut into tokens."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hfchat_desktop.core.reply_text import THINKING_TAGS, ReplyText

STOPS = ("<|im_end|>", "\nUser:", "ab", "abcd", "😀")
HARMONY = "<|channel|>analysis<|message|>"


def read(reply: ReplyText, chunks: Iterable[bytes]) -> tuple[str, str]:
    """Feed all chunks and return (thinking, text)."""
    pieces = [piece for chunk in chunks for piece in reply.feed(chunk)]
    pieces += reply.finish()
    thinking = "".join(text for kind, text in pieces if kind == "thinking")
    return thinking, "".join(text for kind, text in pieces if kind == "text")


def cut(data: bytes, places: Sequence[int]) -> list[bytes]:
    """Cut `data` at the places, which may be any numbers."""
    edges = sorted({0, len(data), *(place % (len(data) + 1) for place in places)})
    return [data[start:end] for start, end in pairwise(edges)]


fragments = st.sampled_from(
    [
        *(tag for pair in THINKING_TAGS for tag in pair),
        *STOPS,
        "<|start|>assistant<|channel|>final<|message|>",
        "<",
        "<th",
        "\n",
        " ",
        "a",
        "abc",
        "é",
        "漢字",
        "👨‍👩‍👧‍👦",
        "🇩🇪🇫🇷",
        "👍🏽",
        "❤️",
        "e\u0301",
        "\u200d",
        "🇩",
        "\x00",
    ]
)
streams = st.lists(
    st.one_of(
        fragments.map(str.encode),
        st.binary(max_size=4),
        st.text(max_size=5).map(str.encode),
    ),
    max_size=12,
).map(b"".join)


@given(
    streams,
    st.lists(st.integers(min_value=0), max_size=12),
    st.sampled_from([(), STOPS, ("\n",), ("<|end|>", "<"), ("think",)]),
    st.booleans(),
    st.booleans(),
)
def test_any_cut_of_a_stream_gives_the_same(data, places, stop, starts, continues):
    def reply() -> ReplyText:
        return ReplyText(stop, starts_in_thinking=starts, continues=continues)

    whole, pieces = reply(), reply()
    single = reply()

    assert read(pieces, cut(data, places)) == read(whole, [data])
    assert read(single, [bytes([byte]) for byte in data]) == read(reply(), [data])
    assert pieces.stopped == whole.stopped == single.stopped
    assert pieces.thinking_done == whole.thinking_done == single.thinking_done


@given(st.text(), st.lists(st.integers(min_value=0), max_size=8))
def test_no_word_is_lost_without_stop_strings_and_tags(text, places):
    text = text.encode("utf-8", "replace").decode()

    assert read(ReplyText(continues=True), cut(text.encode(), places)) == ("", text)
    assert read(ReplyText(thinking_tags=()), cut(text.encode(), places))[1] == text.lstrip()


@pytest.mark.parametrize(("opening", "closing"), THINKING_TAGS)
def test_thinking_arrives_apart_from_the_answer(opening, closing):
    reply = ReplyText()
    data = f"\n{opening}\nLet me see.{closing}\n\nIt is 4."

    assert read(reply, [data.encode()]) == ("Let me see.", "It is 4.")
    assert reply.thinking_done


def test_thinking_that_the_prompt_opened_needs_no_tag():
    reply = ReplyText(starts_in_thinking=True)

    assert read(reply, [b"hm", b"m</th", b"ink>\nYes"]) == ("hmm", "Yes")


def test_a_tag_that_the_prompt_had_written_already_is_dropped():
    reply = ReplyText(starts_in_thinking=True)

    assert read(reply, [b"<think>\nhmm</think>Yes"]) == ("hmm", "Yes")


def test_thinking_that_never_ends_is_still_thinking():
    reply = ReplyText()

    assert read(reply, [b"<think>on and on"]) == ("on and on", "")
    assert not reply.thinking_done


def test_channels_of_one_model_become_thinking_and_answer():
    data = f"{HARMONY}First.<|end|><|start|>assistant{HARMONY} Second.<|end|>"
    data += "<|start|>assistant<|channel|>final<|message|>Done."

    assert read(ReplyText(), [data.encode()]) == ("First.Second.", "Done.")


def test_a_tag_in_the_middle_of_an_answer_is_text():
    data = "Use <think> and </think> so."

    assert read(ReplyText(), [data.encode()]) == ("", data)


def test_a_reply_that_ends_inside_a_tag_keeps_its_text():
    assert read(ReplyText(), [b"<thi"]) == ("", "<thi")


def test_a_continued_reply_keeps_its_white_space():
    assert read(ReplyText(continues=True), [b" and", b" so on"]) == ("", " and so on")


def test_white_space_at_the_beginning_is_dropped():
    assert read(ReplyText(), [b" ", b"\n", b" Paris"]) == ("", "Paris")


def test_a_stop_string_ends_the_text_before_it():
    reply = ReplyText(["<|im_end|>"])

    assert read(reply, [b"Hello <", b"b> <|im", b"_end|>more", b"still more"]) == ("", "Hello <b> ")
    assert reply.stopped


def test_half_a_stop_string_at_the_end_is_text():
    reply = ReplyText(["<|im_end|>"])

    assert read(reply, [b"a <|im_"]) == ("", "a <|im_")
    assert not reply.stopped


def test_the_stop_string_that_is_complete_first_counts():
    assert read(ReplyText(["abcd", "bc"]), [b"xabcd"]) == ("", "xa")


def test_of_two_stop_strings_that_end_together_the_longer_counts():
    assert read(ReplyText(["\nUser:", "\n\nUser:"]), [b"x\n\nUser:"]) == ("", "x")


def test_a_character_cut_in_two_arrives_whole():
    reply = ReplyText(continues=True)
    first, rest = "é".encode()[:1], "é".encode()[1:]

    assert reply.feed(first) == []
    assert reply.feed(rest) == [("text", "é")]


def test_invalid_bytes_become_replacement_characters():
    assert read(ReplyText(), [b"a\xff\xfeb", b"\xe2\x82"]) == ("", "a\ufffd\ufffdb\ufffd")


@pytest.mark.parametrize(
    "emoji", ["👨‍👩‍👧‍👦", "👍🏽", "🇩🇪", "❤️", "🏴\U000e0067\U000e0062\U000e007f"]
)
def test_an_emoji_is_never_given_in_parts(emoji):
    reply = ReplyText(continues=True)
    pieces = [piece for char in f"x{emoji}" for piece in reply.feed(char.encode())]

    assert pieces + reply.finish() == [("text", "x"), ("text", emoji)]


def test_letters_are_not_waited_for():
    reply = ReplyText(["<|im_end|>"], continues=True)

    for word in ("Hello", " wörld", "漢字", "е\u0301", " don", "'t"):
        assert reply.feed(word.encode()) == [("text", word)]


def test_an_endless_chain_of_joiners_is_not_held_back_for_ever():
    reply = ReplyText(continues=True)
    pieces = [piece for _ in range(500) for piece in reply.feed("👩\u200d".encode())]

    assert sum(len(text) for _, text in pieces) > 800
