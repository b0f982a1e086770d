"""Markdown in pieces is the same as whole, and what is finished stays."""

import itertools
import re

from hypothesis import example, given, settings
from hypothesis import strategies as st

from hfchat_desktop.core.markdown import StreamingMarkdown, parse
from hfchat_desktop.core.markdown_blocks import (
    CodeBlock,
    Footnote,
    Heading,
    Paragraph,
    Table,
    block_text,
)
from hfchat_desktop.core.markdown_parser import parse_blocks
from hfchat_desktop.core.markdown_window import BLOCK_LIMIT

MIXED = """# Title

Some *text* with `code` and a [link](https://example.org "t").
- one
- two
  more

  inner paragraph
    - deep
1. first
1. second

| a | b |
|---|--:|
| 1 | 2 |
| 3 | 4 | 5 |
after the table

```python
def f():

    return "```"
```
> quote
lazy
Setext
---
***
[ref] and [other][ref]

    indented

[ref]: https://example.org/ref
[^1]: note with $x$
    goes on
[^1] then $x^2$ and \\(y\\) for $5
- [ ] open
- [x] done
$$
a
- b
$$
\\[
c

~~~
open
"""

PIECES = st.sampled_from(
    [
        *("# ", "## ", "- ", "1. ", "> ", "    ", "  ", "```", "```py\n", "~~~\n", "|", "|-|-|\n"),
        *("a | b\n", "---\n", "===\n", "***", "**", "*", "_", "`", "~~", "[", "](http://x.y)"),
        *("]: http://x.y\n", "![", "<think>", "</think>", "<b>", "\\", "&amp;", "\n", "\n\n"),
        *("$$", "$$\n", "$", "\\[", "\\]\n", "\\(x\\)", "[^1]", "[^1]: ", "[ ] ", "$x$", "- y\n"),
        *("\r\n", "\t", " ", "alpha", "beta", "gamma", "x<y", "ü", "🙂", "漢字", "\u202e", "\x00"),
    ]
)
TEXTS = st.lists(PIECES, max_size=40).map("".join)


def stream(text, cuts):
    machine = StreamingMarkdown()
    edges = sorted({0, len(text), *(cut % (len(text) + 1) for cut in cuts)})
    for start, end in itertools.pairwise(edges):
        finished = machine.blocks[: machine.finished_count]
        changes = machine.append(text[start:end])
        assert changes.first >= len(finished)
        assert all(a is b for a, b in zip(finished, machine.blocks, strict=False))
    machine.finish()
    return machine.blocks


@settings(max_examples=300, deadline=None)
@given(TEXTS, st.lists(st.integers(0, 10_000), max_size=12))
@example(MIXED, list(range(600)))
@example(MIXED, [7, 70, 200, 300])
def test_any_cut_gives_the_same_blocks_as_the_whole(text, cuts):
    assert stream(text, cuts) == parse(text)


@settings(max_examples=300, deadline=None)
@given(TEXTS)
@example(MIXED)
def test_blocks_are_those_of_one_parse_of_the_whole_text(text):
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    references = {}
    parse_blocks(text, references)  # finds what is defined late
    whole = parse_blocks(text, references)
    whole.sort(key=lambda block: isinstance(block, Footnote))  # they stand at the end
    assert [block_text(b).rstrip() for b in parse(text)] == [block_text(b).rstrip() for b in whole]
    assert [type(b) for b in parse(text)] == [type(b) for b in whole]


@settings(max_examples=300, deadline=None)
@given(TEXTS)
@example("<think>\nalpha\n</think>\nbeta")
@example("---\nalpha: beta\n---\n")
@example("if alpha<beta and gamma>delta")
@example("|alpha|\n|-|\n|beta|gamma|delta\n")
def test_no_word_is_lost(text):
    shown = "\n".join(_reachable(block) for block in parse(text))
    for word in ("alpha", "beta", "gamma", "ü", "漢字", "🙂", "think"):
        assert shown.count(word) >= text.count(word)


def _reachable(block):
    unseen = " ".join(re.findall(r"(?:title|language)=(?:'.*?'|\".*?\")", repr(block)))
    return f"{block_text(block)}\n{unseen}"


@settings(max_examples=20, deadline=None)
@given(st.text(max_size=300))
def test_any_text_at_all_is_taken(text):
    assert stream(text, [3, 50, 51]) == parse(text)


def test_long_texts_are_the_same_in_pieces():
    for text in (MIXED * 60, "word " * 6000, "- item\n" * 3000, "x" * 20_000, "> q\n" * 4000):
        assert stream(text, range(0, len(text), 997)) == parse(text)


def test_open_code_grows_without_being_parsed():
    machine = StreamingMarkdown()
    machine.append("```py\nx = 1\n")
    assert machine.blocks == [CodeBlock("py", "x = 1", closed=False)]
    machine.append("y = ")
    assert machine.blocks == [CodeBlock("py", "x = 1\ny = ", closed=False)]
    machine.append("2\n``")
    assert machine.blocks == [CodeBlock("py", "x = 1\ny = 2", closed=False)]
    machine.append("`\n")
    assert machine.blocks == [CodeBlock("py", "x = 1\ny = 2", closed=True)]
    assert machine.finished_count == 1


def test_beginning_of_a_list_does_not_flash_as_a_heading():
    machine = StreamingMarkdown()
    machine.append("These are:\n-")
    assert not any(isinstance(block, Heading) for block in machine.blocks)
    machine.append("--\n")
    assert machine.blocks == [Heading(2, machine.blocks[0].spans)]


def test_rows_of_an_open_table_appear_one_by_one():
    machine = StreamingMarkdown()
    machine.append("a|b\n-|-\n1|2\n3")
    (table,) = machine.blocks
    assert isinstance(table, Table)
    assert block_text(table) == "a\tb\n1\t2\n3\t"


def test_link_defined_at_the_end_is_set_when_the_text_is_finished():
    machine = StreamingMarkdown()
    machine.append("unchanged\n\nsee [it]\n\nbetween\n\n[it]: https://example.org\n")
    before = machine.blocks[0]
    assert not machine.blocks[1].spans[0].link
    changes = machine.finish()
    assert changes.first == 1
    assert machine.blocks[0] is before
    assert machine.blocks[1].spans[1].link == "https://example.org"


def test_finish_without_late_links_changes_only_the_end():
    machine = StreamingMarkdown()
    machine.append("one [1]\n\ntwo\n\nthree")
    finished = machine.finished_count
    assert machine.finish().first == finished == 1
    assert isinstance(machine.blocks[-1], Paragraph)


def test_what_is_parsed_again_stays_short_however_long_the_text_is():
    for kind in (MIXED, "word " * 40, "- an item of a list\n", "> quoted\n"):
        machine = StreamingMarkdown()
        for _ in range(200):
            machine.append(kind)
            still_open = machine.blocks[machine.finished_count :]
            assert sum(len(block_text(block)) for block in still_open) <= BLOCK_LIMIT
