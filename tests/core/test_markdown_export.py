"""Blocks as HTML and as Markdown, whole or the part that is selected."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hfchat_desktop.core.markdown import parse
from hfchat_desktop.core.markdown_blocks import block_text
from hfchat_desktop.core.markdown_export import selected_part, to_html, to_markdown

RICH = """# Head *with* `code`

Words with **bold**, ~~struck~~[^1] and [a link](<https://example.org/?a=1&b=2> "its title").
Second line with $x_1^2$ and \\(y\\).

3. one
   - deep
   - [x] done
4. two

   more

| a | b |
|:--|--:|
| 1 | **2** |

---

> quoted `a|b`
>
> - x

```python title
print("<x>")
```

$$
z < 1
$$

[^1]: a note
"""
TAGS = {"p", "pre", "code", "table", "tr", "td", "th", "ul", "ol", "li", "blockquote", "hr", "br"}
TAGS |= {"thead", "tbody", "strong", "em", "del", "a", "sup"}
TAGS |= {*(f"h{level}" for level in range(1, 7))}


class Reader(HTMLParser):
    """Notes what HTML is made of."""

    def __init__(self):
        super().__init__()
        self.words, self.tags, self.attributes = [], set(), []

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.attributes += attrs

    def handle_data(self, data):
        self.words.append(data)


def read(html):
    reader = Reader()
    reader.feed(html)
    reader.close()
    return reader


def test_html_has_the_structure_and_all_words():
    html = to_html(parse(RICH))
    assert "<h1>Head <em>with</em> <code>code</code></h1>" in html
    assert '<a href="https://example.org/?a=1&amp;b=2">a link</a>' in html
    assert '<ol start="3"><li>' in html
    assert "<li>☑ done</li>" in html
    assert '<td style="text-align:right"><strong>2</strong></td>' in html
    assert "<pre><code>print(&quot;&lt;x&gt;&quot;)</code></pre>" in html
    assert "$x_1^2$" in html
    assert "<p>$$<br>z &lt; 1<br>$$</p>" in html
    assert "<sup>[1]</sup>" in html


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        '<img src="http://e.org/x.png" onerror=alert(1)>',
        "[x](javascript:alert(1))",
        '[x](<http://e.org/"onmouseover="alert(1)>)',
        "![x](http://e.org/x.png)",
        "```<b>\n</code></pre><script>\n```",
        "$</p><script>$ and [^<b>]\n\n[^<b>]: x",
    ],
)
def test_html_is_made_of_our_tags_alone(text):
    found = read(to_html(parse(text)))
    assert found.tags <= TAGS
    assert {name for name, _ in found.attributes} <= {"href", "style", "start"}
    assert all(v.startswith(("http", "mailto:")) for n, v in found.attributes if n == "href")


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet=st.sampled_from("ab<>&\"'`*_[]()!|$\\#-1. \n~^:/x"), max_size=80))
def test_html_of_any_text_has_its_words_and_no_tag_of_its_own(text):
    blocks = parse(text)
    found = read(to_html(blocks))
    assert found.tags <= TAGS
    wanted = "".join(re.findall("[abx]", "".join(map(block_text, blocks))))
    assert "".join(re.findall("[abx]", "".join(found.words))) == wanted


def test_markdown_is_read_as_the_same_blocks():
    blocks = parse(RICH)
    assert parse(to_markdown(blocks)) == blocks


@pytest.mark.parametrize(
    "text",
    [
        "\\# no head",
        "1\\. no list",
        "\\- no list\nand \\> no quote",
        "a \\* b \\_c\\_ \\`d\\` \\[e\\](f) \\$x\\$ \\<b> \\~\\~s\\~\\~ &amp;lt;",
        "``a ` b`` and `` ` ``",
        "````\n```\n````",
        "**bold *and* it** ~~x~~",
        "- [ ] a\n- b\n  1. c\n\n     d",
        "> a\n>\n> > b",
        "a|b\n-|:-:\n`x\\|y`|",
    ],
)
def test_markdown_keeps_what_looks_like_marks(text):
    blocks = parse(text)
    again = parse(to_markdown(blocks))
    assert list(map(block_text, again)) == list(map(block_text, blocks))
    assert list(map(type, again)) == list(map(type, blocks))


# --- a part -----------------------------------------------------------------------------


def part(text, *ranges):
    return to_markdown(selected_part(parse(text), iter(ranges)))


def test_part_of_a_paragraph_keeps_its_style():
    assert part("one **two three** four", (2, 7)) == "e **two**"
    assert part("one", None) == ""
    assert part("a $x^2$ b", (0, 5)) == "a \\$x^"
    assert part("a $x^2$ b", (2, 9)) == "$x^2$ b"


def test_part_goes_across_blocks():
    text = "# Head\n\nfirst\n\n---\n\n- one\n- two\n\n```py\ncode here\n```"
    assert part(text, (2, 4), (0, 5), None, (1, 3), (0, 4)) == (
        "# ad\n\nfirst\n\n---\n\n- wo\n\n```py\ncode\n```"
    )
    assert part(text, None, None, (0, 3), None, None) == "- one"


def test_part_of_a_list_keeps_its_numbers_and_tasks():
    assert part("1. a\n2. b\n3. c", None, (0, 1), (0, 1)) == "2. b\n3. c"
    assert part("- [x] a\n- [ ] b", None, (0, 1)) == "- [ ] b"


def test_part_of_a_table_is_whole_rows():
    text = "|a|b|\n|-|-|\n|1|2|\n|3|4|"
    assert part(text, None, None, None, (0, 1), (0, 1), (0, 1)) == (
        "|  |  |\n|---|---|\n|  | 2 |\n| 3 | 4 |"
    )
    assert "<th>" not in to_html(selected_part(parse(text), iter([None] * 5 + [(0, 1)])))


def test_part_of_quotes_and_footnotes():
    text = "> a\n\nb[^1]\n\n[^1]: note"
    assert part(text, (0, 1), None, (0, 3), (0, 4)) == "> a\n\n[^1]: note"
    assert part(text, None, (0, 4), None, None) == "b[^1]"
