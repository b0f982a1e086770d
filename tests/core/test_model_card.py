"""Model cards by strangers: what is left of them to read, and that none takes long."""

from __future__ import annotations

import time

import pytest

from hfchat_desktop.core.markdown import parse
from hfchat_desktop.core.markdown_blocks import block_text
from hfchat_desktop.core.model_card import CARD_LIMIT, readable_card


def test_the_head_of_settings_is_left_out() -> None:
    assert readable_card("---\nlicense: mit\ntags:\n- a\n---\n# Title\n\nWords.") == (
        "# Title\n\nWords."
    )


@pytest.mark.parametrize("text", ["a\n---\nb: c\n---\n", "---\nnever closed\n# Title"])
def test_what_only_looks_like_a_head_stays(text: str) -> None:
    assert readable_card(text) == text.strip()


def test_html_goes_and_its_words_stay() -> None:
    card = '<div align="center">\n<h2 id="x">Name</h2>\n<p>One <b>two</b><br>three</p>\n</div>'
    assert readable_card(card).split() == ["##", "Name", "One", "two", "three"]


def test_pictures_comments_scripts_and_styles_go_with_what_they_hold() -> None:
    card = (
        "![logo](https://a.b/c.png) [![badge](https://x.y/z)](https://q.r) <img src='x' alt='y'>\n"
        "<!-- hidden\nwords --> shown <script>alert(1)</script><style>b {}</style>"
    )
    assert readable_card(card) == "shown"


def test_links_in_html_become_links() -> None:
    card = '<a href="https://example.org/x" target="_blank">the page</a>'
    assert readable_card(card) == "[the page](https://example.org/x)"
    assert readable_card('<a href="javascript:alert(1)">no</a>') == "no"


def test_code_and_the_marks_of_templates_stay_as_they_are() -> None:
    card = "Use `<div>` and <think> or <|im_start|>.\n\n```html\n<b>bold</b>\n<!-- kept -->x\n```"
    shown = readable_card(card)
    assert "`<div>`" in shown
    assert "<think>" in shown
    assert "<|im_start|>" in shown
    assert "<b>bold</b>" in shown


def test_no_picture_is_among_the_blocks() -> None:
    card = "# A\n\n![x](https://t.example/p.png)\n\ntext"
    words = "\n".join(block_text(block) for block in parse(readable_card(card)))
    assert words == "A\ntext"


@pytest.mark.parametrize(
    "piece",
    [
        *("<a ", "<a href='https://x ", "![", "![a](", "<!--", "<style>", "`", "```\n", "---\n"),
        *("[](", "<h1 ", "`a``b```c", "<div>a</div>\n", "\n    x", "<<<<<<<<<"),
    ],
)
def test_no_card_takes_long_whatever_it_is_made_of(piece: str) -> None:
    card = piece * (CARD_LIMIT // len(piece))
    begun = time.thread_time()
    readable_card(card)
    assert time.thread_time() - begun < 2
