"""Chats as texts: what the options take along, that no word is lost and nothing is loaded."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from html import unescape
from html.parser import HTMLParser
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from hfchat_desktop.core.exporting import ExportFormat, ExportOptions, default_options
from hfchat_desktop.core.exporting.markdown_safe import safe_line, safe_markdown
from hfchat_desktop.core.exporting.web_style import DARK, LIGHT, TILES_DARK, TILES_LIGHT
from hfchat_desktop.core.exporting.writers import pieces
from tests.core.exporting_samples import WORDS, answer, chat, question
from tests.naughty_strings import NAUGHTY

TEXTS = [form for form in ExportFormat if form is not ExportFormat.PDF]
HOSTILE = (
    "<script>alert(1)</script>",
    "![x](http://tracker.example/a.png)",
    "![x][ref]\n\n[ref]: http://tracker.example/b.png",
    "<img src=http://tracker.example/c.png onerror=alert(1)>",
    "- a `\n- <img src=http://tracker.example/d.png>\n- `",
    "    ```\n\n<iframe src=http://tracker.example></iframe>",
    "</div></section></main><link rel=stylesheet href=http://tracker.example>",
    "| a ` b | <img src=x> ` |\n|---|---|\n| c | ![](http://tracker.example) |",
    "[click](javascript:alert(1)) <a href='javascript:alert(1)'>b</a>",
    "<!-- swallow all that follows",
    '"><style>@import "http://tracker.example"</style>',
    "`<b>` \\`<img src=x>\\` ``<i>`` <svg onload=alert(1)>",
    "[^1]: a\n\n    <img src=http://tracker.example>",
)
ALL_TEXTS = [text for texts in NAUGHTY.values() for text in texts] + list(HOSTILE)


def made(form, *texts, **options):
    wished = replace(default_options(form), **options)
    return "".join(pieces([chat(*texts)], wished, WORDS))


def words_in(text):
    return re.findall(r"[^\W_]+", text)


class Page(HTMLParser):
    """What a browser would find in a page."""

    def __init__(self, source):
        super().__init__(convert_charrefs=True)
        self.tags, self.attributes, self.text = [], [], []
        self.feed(source)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += [(tag, name, value or "") for name, value in attrs]

    def handle_data(self, data):
        self.text.append(data)


def test_markdown_is_a_title_a_line_about_the_model_and_the_turns():
    text = made(ExportFormat.MARKDOWN, "Why is it blue?", "# Light\n\nIt scatters.")

    assert text == (
        "# Sky\n\n_Qwen3 4B, temperature 0.7_\n\n**You:** Why is it blue?\n\n"
        "**Qwen3 4B:**\n\n# Light\n\nIt scatters.\n"
    )


@pytest.mark.parametrize("form", TEXTS)
@pytest.mark.parametrize("whole", [False, True])
def test_only_what_the_options_ask_for_comes_along(form, whole):
    options = ExportOptions.whole(form) if whole else ExportOptions(form, *(False,) * 6)
    text = "".join(pieces([chat("Why?", "So.")], options, WORDS))

    private = ["a hidden thought", "Qwen3 4B", "212", "a private note"]
    assert [word in text for word in private] == [whole] * 4
    if form is not ExportFormat.JSON:
        assert ("Be brief." in text) == whole


@pytest.mark.parametrize("form", TEXTS)
def test_no_text_loses_a_word(form):
    for text in ALL_TEXTS:
        whole = made(form, "before", text, "after", "the end")
        if form in (ExportFormat.JSON, ExportFormat.JSONL):
            record = json.loads(whole)
            messages = record["chats"][0]["messages"] if "chats" in record else record["messages"]
            said = [one.get("text", one.get("content")) for one in messages]
            assert text in said or not text.strip()
            continue
        shown = "".join(Page(whole).text) if form is ExportFormat.HTML else unescape(whole)
        found = words_in(shown) + (words_in(unescape(whole)) if "\\" in text else [])
        missing = [word for word in words_in(unescape(text)) if word not in found]
        if form is ExportFormat.HTML or form is ExportFormat.TEXT:
            missing = [word for word in missing if word not in unescape(whole)]
        assert missing == [], text


def test_nothing_in_a_web_page_is_loaded_or_run():
    page = Page(made(ExportFormat.HTML, "x", *HOSTILE, thinking=True))

    allowed = {"meta", "title", "style", "a", "html", "head", "body", "main", "article", "header"}
    assert not {"script", "img", "iframe", "link", "object", "embed", "svg", "base"} & set(
        page.tags
    )
    assert allowed <= set(page.tags) | {"a"}
    for _, name, value in page.attributes:
        assert not name.startswith("on")
        assert name not in ("src", "srcset", "background", "poster", "data", "action")
        assert name != "href" or value.startswith(("http://", "https://", "mailto:"))
    source = made(ExportFormat.HTML, "x", "y")
    assert "default-src 'none'" in source
    assert "url(" not in source and "@import" not in source


@pytest.mark.parametrize("text", HOSTILE)
def test_markdown_read_elsewhere_loads_nothing_and_swallows_nothing(text):
    whole = made(ExportFormat.MARKDOWN, "Q", text, "Afterwards?", "Yes.")
    html = MarkdownIt("commonmark", {"html": True}).enable("table").render(whole)
    tags = set(Page(html).tags)

    assert not tags & {"script", "img", "iframe", "link", "style", "svg", "div", "section"}
    assert "<strong>You:</strong> Afterwards?" in html


@pytest.mark.parametrize(
    "text", ["```python\nx = '<b>'", "~~~\nopen", "  ```\nopen <b>", "````\n```"]
)
def test_an_open_fence_ends_with_its_message(text):
    whole = made(ExportFormat.MARKDOWN, "Q", text, "Afterwards?", "Yes.")

    assert "<strong>You:</strong> Afterwards?" in MarkdownIt().render(whole)
    assert text.split("\n")[1] in whole


def test_code_stays_as_it_was_written():
    code = "```html\n<img src=x> ![a](b) **You:**\n```\n\n- `<b>`\n\n      <i> deep\n"
    assert safe_markdown(code).startswith("```html\n<img src=x> ![a](b) **You:**\n```")
    assert "`<b>`" in safe_markdown(code)


def test_a_line_of_an_answer_is_not_taken_for_a_speaker():
    whole = made(ExportFormat.MARKDOWN, "Q", "Sure.\n\n**You:** I was never asked")

    assert re.findall(r"^\*\*You:\*\*", whole, re.MULTILINE) == ["**You:**"]
    assert "<strong>You:</strong> I was never asked" in MarkdownIt().render(whole)


@pytest.mark.parametrize("title", ["C# #", "a_b *c* `d`", "<b>", "[x](y)", "&amp;", "$1 and $2"])
def test_a_title_is_shown_as_it_is(title):
    html = MarkdownIt("commonmark").render(f"# {safe_line(title)}")

    assert unescape(html) == f"<h1>{title}</h1>\n"


def test_plain_text_has_names_at_the_edge_and_no_marks():
    table = "**Bold** and a list:\n\n- one\n\n| a | b |\n|---|--:|\n| long | 1 |\n"
    text = made(ExportFormat.TEXT, "Why?", table)

    assert "\nYou:\n    Why?\n" in text
    assert "    Bold and a list:\n\n    - one\n\n    a     b\n    ----  -\n    long  1\n" in text


def test_all_versions_are_sections_of_their_own_and_nothing_is_said_twice():
    messages = (
        question(1, "opening"),
        answer(2, "old answer", 1),
        answer(3, "new answer", 1),
        question(4, "below old", 2),
        question(5, "below new", 3),
    )
    chosen = ((None, 1), (1, 3), (3, 5), (2, 4))
    whole = replace(chat(), messages=messages, chosen=chosen, whole_tree=True)
    for form in (ExportFormat.MARKDOWN, ExportFormat.HTML, ExportFormat.TEXT):
        text = "".join(pieces([whole], default_options(form), WORDS))
        order = [text.index(one.text) for one in (messages[i] for i in (0, 2, 4, 1, 3))]
        assert order == sorted(order)
        assert all(text.count(one.text) == 1 for one in messages)
        assert "Version 1 of 2, in place of #2" in text
    lines = "".join(pieces([whole], default_options(ExportFormat.JSONL), WORDS)).splitlines()
    said = [[one["content"] for one in json.loads(line)["messages"]][1:] for line in lines]
    assert said == [["opening", "old answer", "below old"], ["opening", "new answer", "below new"]]


def test_lines_of_json_have_openais_form_and_nothing_else():
    (line,) = made(ExportFormat.JSONL, "Why?", "So.\u2028Yes.").splitlines()

    assert json.loads(line) == {
        "messages": [
            {"role": "system", "content": "Be brief."},
            {"role": "user", "content": "Why?"},
            {"role": "assistant", "content": "So.\u2028Yes."},
        ]
    }


def test_formulas_are_drawn_and_keep_their_source():
    svg = '<svg width="9" height="9" viewBox="0 -7 9 9"><path d="M0 0" /></svg>'
    options = default_options(ExportFormat.HTML)
    page = "".join(
        pieces([chat("?", "So $x^2$.")], options, WORDS, draw=lambda tex, _: (svg, (1, 1, 0.7)))
    )
    assert 'aria-label="$x^2$"' in page
    assert '<svg viewBox="0 -7 9 9" style="width:1.000em' in page


def test_formulas_of_further_messages_are_drawn_ahead():
    class Drawer:
        known: tuple[tuple[str, bool], ...] = ()

        def ahead(self, wanted):
            self.known += tuple(wanted)

        def __call__(self, tex, display):
            assert (tex, display) in self.known

    texts = "- $a^1$\n- > $$b^2$$", "| $c_3$ |\n|---|\n| $d_4$ |", "**x** $e_5$[^1]\n\n[^1]: $f_6$"
    drawer = Drawer()
    options = default_options(ExportFormat.HTML)
    page = "".join(pieces([chat("?", *texts)], options, WORDS, draw=drawer))
    assert [tex for tex, _ in drawer.known] == ["a^1", "b^2", "c_3", "d_4", "e_5", "f_6"]
    assert page.count('class="tex"') == 6


def test_a_page_has_the_colours_of_the_window():
    root = Path(__file__).resolve().parents[2]
    tokens = json.loads((root / "resources/styles/tokens.json").read_text(encoding="utf-8"))
    assert LIGHT.items() <= tokens["color"]["light"].items()
    assert DARK.items() <= tokens["color"]["dark"].items()
    assert LIGHT.keys() == DARK.keys()
    assert tokens["tile"] == {"light": TILES_LIGHT, "dark": TILES_DARK}


def test_each_block_of_a_page_runs_as_its_words_do_and_the_page_as_its_language():
    text = "One\n\n> two\n\n1. three\n\n| a |\n|---|\n| b |\n\n```\nfour\n```\n"
    source = made(ExportFormat.HTML, "x", text)
    for start in ("<p", "<blockquote", "<ol", '<div class="wide"', "<h1"):
        assert f'{start} dir="auto">' in source
    assert '<div class="code" dir="ltr">' in source
    assert '<html lang="en">' in source
    wished = default_options(ExportFormat.HTML)
    arabic = "".join(pieces([chat("x", text)], wished, replace(WORDS, language="ar-AE")))
    assert '<html lang="ar-AE" dir="rtl">' in arabic
    assert 'class="about" dir' not in arabic
