"""Labels of links and footnotes that several messages of a document share."""

from __future__ import annotations

import re
from html import unescape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from hfchat_desktop.core.exporting import ExportFormat, default_options
from hfchat_desktop.core.exporting.markdown_labels import MarkdownLabels
from hfchat_desktop.core.exporting.markdown_safe import safe_markdown
from hfchat_desktop.core.exporting.writers import pieces
from tests.core.exporting_samples import WORDS, chat

GITHUB = MarkdownIt("commonmark").enable("table")


def links(text: str) -> list[tuple[str, str]]:
    html = GITHUB.render(text)
    return [(unescape(a), b) for a, b in re.findall(r'<a href="([^"]*)"[^>]*>(.*?)</a>', html)]


def apart(*texts: str) -> list[str]:
    labels = MarkdownLabels()
    return [labels.apart(text) for text in texts]


def test_each_message_keeps_its_own_links():
    texts = [
        "See [1], [the page][1] and [One][].\n\n[1]: http://a.example\n[one]: http://a.one",
        "See [1], [the page][1], [`code`][1] and [One][].\n\n"
        "[1]: http://b.example\n[one]: http://b.one",
        "> [x][1]\n>\n> [1]: http://c.example",
    ]
    whole = "\n\n".join(apart(*texts))
    assert links(whole) == [link for text in texts for link in links(text)]
    assert apart(*texts)[0] == texts[0]


def test_a_bracket_that_was_no_link_stays_none():
    texts = [
        "As said in [2].",
        "See [1].\n\n[1]: http://a.example\n[2]: http://a.two",
        "As [1] and [2] say, `x[1]`, [1](http://c.example).\n\n    a[1]\n\n- [1] done",
    ]
    whole = "\n\n".join(apart(*texts))
    assert links(whole) == [link for text in texts for link in links(text)]
    assert "`x[1]`" in whole
    assert "\n    a[1]\n" in whole


def test_footnotes_are_told_apart():
    first, second, third = apart(
        "One[^1] `[^1]`.\n\n[^1]: first words",
        "Two[^1] `[^1]`.\n\n[^1]: second words\n\n```\n[^1]: code\n```",
        "No note[^1].",
    )
    assert first == "One[^1] `[^1]`.\n\n[^1]: first words"
    assert second == ("Two[^1-2] `[^1]`.\n\n[^1-2]: second words\n\n```\n[^1]: code\n```")
    assert third == "No note\\[^1]."


@pytest.mark.parametrize(
    "text", ["x[0] = y[1]", "- [ ] open\n- [x] done", "[a](http://a.example)", "[^1]: alone"]
)
def test_what_does_not_collide_is_left_alone(text):
    assert apart("before", text, "[b]: http://b.example") == [
        "before",
        text,
        "[b]: http://b.example",
    ]


def test_an_export_has_them_apart_in_thinking_and_answers():
    answer = "See [1].\n\n[1]: http://a.example"
    whole = "".join(
        pieces([chat("Q", answer, "R", answer)], default_options(ExportFormat.MARKDOWN), WORDS)
    )
    assert "See [1].\n\n[1]: http://a.example" in whole
    assert "See [1][1-2].\n\n[1-2]: http://a.example" in whole


PIECES = ["[a]", "[b]", "[^1]", ": http://e.org/", "\n\n", "\n", "`", "](", "x ", "[a][b]", "\\"]


@settings(max_examples=300, deadline=None)
@given(st.lists(st.lists(st.sampled_from(PIECES), max_size=9).map("".join), max_size=4))
def test_no_words_are_lost_and_the_lines_stay(texts):
    for old, new in zip(texts, apart(*map(safe_markdown, texts)), strict=True):
        assert new.count("\n") == safe_markdown(old).count("\n")
        assert new.count("x") == old.count("x")
        assert new.count("http") == old.count("http")


def test_many_brackets_take_no_time():
    labels = MarkdownLabels()
    labels.apart("[a]: http://a.example")
    for text in ("[" * 50_000, "[a" * 25_000, "[a]" * 20_000, "[a]: x\n\n" * 3_000):
        labels.apart(text)
