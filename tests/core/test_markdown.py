"""Markdown becomes blocks of our own."""

import pytest

from hfchat_desktop.core.markdown import parse, plain
from hfchat_desktop.core.markdown_blocks import (
    CodeBlock,
    Footnote,
    Heading,
    ListBlock,
    Paragraph,
    Quote,
    Rule,
    Span,
    Table,
    block_text,
    markers,
)
from hfchat_desktop.core.markdown_readers import MAX_ROWS


def words(text):
    """All that a person can see or reach of `text` once it is formatted."""
    return "\n".join(block_text(block) for block in parse(text))


def only(text):
    (block,) = parse(text)
    return block


def test_paragraph_keeps_styles_as_spans():
    block = only("plain **bold** *it* ~~gone~~ `code`")
    assert block == Paragraph(
        (
            Span("plain "),
            Span("bold", bold=True),
            Span(" "),
            Span("it", italic=True),
            Span(" "),
            Span("gone", strike=True),
            Span(" "),
            Span("code", code=True),
        )
    )


def test_headings_have_their_level():
    assert parse("# One\n\nTwo\n---\n### Three") == [
        Heading(1, (Span("One"),)),
        Heading(2, (Span("Two"),)),
        Heading(3, (Span("Three"),)),
    ]


def test_line_break_in_a_paragraph_stays_one():
    assert only("a\nb  \nc").spans == (Span("a\nb\nc"),)


def test_lists_nest():
    block = only("3. one\n   - inner\n4. two")
    assert (block.ordered, block.start, markers(block)) == (True, 3, ["3.", "4."])
    assert block.items[0][1] == ListBlock(False, 1, ((Paragraph((Span("inner"),)),),))


def test_list_may_start_at_zero():
    assert markers(only("0. zero\n1. one")) == ["0.", "1."]


def test_code_keeps_its_text_and_language():
    block = only('```python title="x"\ndef f():\n\n    pass\n```')
    assert block == CodeBlock('python title="x"', "def f():\n\n    pass", closed=True)


def test_fence_that_is_never_closed_is_code_to_the_end():
    assert only("```\na\n# b") == CodeBlock("", "a\n# b", closed=False)


def test_shorter_fence_inside_a_longer_one_is_code():
    assert only("````md\n```\nx\n```\n````") == CodeBlock("md", "```\nx\n```")


def test_table_has_head_rows_and_alignments():
    block = only("| a | b | c |\n|:--|--:|---|\n| 1 | **2** | |\n| 3 |")
    assert block == Table(
        ((Span("a"),), (Span("b"),), (Span("c"),)),
        (((Span("1"),), (Span("2", bold=True),), ()), ((Span("3"),), (), ())),
        ("left", "right", ""),
    )


def test_cells_beyond_the_head_of_a_table_are_kept():
    block = only("| a |\n|---|\n| 1 | two | *three* |\n| 4 |")
    assert len(block.head) == 2
    assert block_text(block) == "a\t\n1\ttwo | three\n4\t"


def test_text_behind_a_table_is_not_part_of_it():
    assert [type(b) for b in parse("a|b\n-|-\n1|2\n\nafter")] == [Table, Paragraph]
    assert [type(b) for b in parse("a|b\n-|-\n1|2\n# after")] == [Table, Heading]


def test_quote_and_rule():
    assert parse("> q\n\n***") == [Quote((Paragraph((Span("q"),)),)), Rule()]


@pytest.mark.parametrize(
    "text",
    [
        "--- not a rule alone",
        "<think>secret</think> answer",
        "<think>\nsecret",
        "if a<b and c>d then <i>e</i>",
        "<div>\n**x**\n</div>",
        "<!-- hidden? -->",
        "<script>alert(1)</script>",
        "an <unclosed tag",
        "[not a link] (really)",
        "snake_case_name and 2 * 3 * 4",
        "C:\\new\\table",
        "&notanentity; & so on",
        "| not | a table",
        "$x_1 + x_2$ costs 5$",
    ],
)
def test_text_that_only_looks_like_markup_is_shown_as_written(text):
    assert words(text).split() == text.replace("**", "").split()


def test_link_definition_is_used_and_shown():
    linked, shown = parse("see [the page][1]\n\n[1]: https://example.org/x 'Its title'")
    assert linked.spans[1] == Span("the page", link="https://example.org/x", title="Its title")
    assert shown.spans[1] == Span("https://example.org/x", link="https://example.org/x")
    assert "Its title" in block_text(shown)


def test_bare_address_is_a_link_without_the_full_stop():
    assert only("(see https://a.org/b_(c)).").spans == (
        Span("(see "),
        Span("https://a.org/b_(c)", link="https://a.org/b_(c)"),
        Span(")."),
    )


@pytest.mark.parametrize(
    "address",
    ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "smb://h/s", "a.md"],
)
def test_address_of_another_kind_is_text_and_never_a_link(address):
    for text in (f"[x]({address})", f"<{address}>", f"![x]({address})", f"[x]\n\n[x]: {address}"):
        assert address in words(text)
        for block in parse(text):
            assert not any(span.link for span in block.spans)


def test_image_is_its_words_as_a_link():
    assert only("![a *cat*](https://e.org/c.png)").spans == (
        Span("a cat", link="https://e.org/c.png"),
    )
    assert only("![](https://e.org/c.png)").spans[0].text == "https://e.org/c.png"


def test_link_without_words_shows_its_address():
    assert only("[](https://e.org)").spans == (Span("https://e.org", link="https://e.org"),)


def test_half_characters_are_replaced():
    assert only("a\ud83d *b*").spans[0].text == "a\ufffd "
    assert only("a\ud83db").spans[0].text == "a\ufffdb"


def test_plain_takes_nothing_as_markup():
    assert plain("# a\n\n**b**\nc") == [Paragraph((Span("# a"),)), Paragraph((Span("**b**\nc"),))]


def test_empty_text_has_no_blocks():
    assert parse("") == parse(" \n\n ") == plain("\n") == []


def test_boxes_of_tasks_are_taken_off_their_words():
    block = only("- [ ] to do\n- [x] done [link](https://e.org)\n- none\n- [ ]\n- [X]no")
    assert block.tasks == (" ", "x", "", "", "")
    assert markers(block) == ["☐", "☑", "•", "•", "•"]
    assert [block_text(part) for item in block.items for part in item] == [
        "to do",
        "done link",
        "none",
        "[ ]",
        "[X]no",
    ]
    assert only("1. [x] a").tasks == ("x",)
    assert only("- a").tasks == ()


def test_footnotes_are_marks_and_stand_at_the_end():
    text = "One[^1] two[^b].\n\n[^1]: First *note*\n\n    goes on\n[^b]: Second\n\nEnd[^c]"
    blocks = parse(text)
    assert [type(block) for block in blocks] == [Paragraph, Paragraph, Footnote, Footnote]
    assert blocks[0].spans[1] == Span("[1]", link="#^1")
    assert blocks[0].spans[3] == Span("[b]", link="#^b")
    assert block_text(blocks[1]) == "End[^c]"
    assert blocks[2].label == "1"
    assert [block_text(part) for part in blocks[2].blocks] == ["First note", "goes on"]


def test_a_mark_is_no_link_and_code_holds_none():
    assert words("[x][^1] `[^1]` [^a b]\n\n[^1]: n").startswith("[x][1] [^1] [^a b]")
    assert not any(s.link for s in parse("a[^1]")[0].spans)


# --- limits ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "> " * 3000 + "deep",
        "\n".join("  " * n + "- deep" for n in range(80)),
        "[" * 5000 + "deep",
        "a***" * 1400 + "deep",
        "`" * 300 + " " + "`" * 299 + " deep",
    ],
    ids=["quotes", "lists", "brackets", "stars", "ticks"],
)
def test_nesting_without_end_keeps_the_words(text):
    assert words(text).count("deep") == text.count("deep")


def test_many_brackets_are_text_and_take_no_longer_than_others():
    text = "[" * 5_000 + " end"
    assert words(text).count("[") == 5_000


def depth(blocks):
    inner = [b.blocks for b in blocks if isinstance(b, Quote)]
    inner += [item for b in blocks if isinstance(b, ListBlock) for item in b.items]
    return 1 + max(map(depth, inner), default=0)


def test_blocks_nest_only_so_deep():
    assert depth(parse("> " * 60 + "deep")) < 12
    assert depth(parse("\n".join("  " * n + "- deep" for n in range(40)))) < 12


def test_long_list_is_continued_with_the_right_numbers():
    blocks = parse("\n".join(f"{n}. item number {n} of the list" for n in range(1, 901)))
    assert all(isinstance(block, ListBlock) for block in blocks)
    assert [block.continued for block in blocks] == [False] + [True] * (len(blocks) - 1)
    assert [m for block in blocks for m in markers(block)] == [f"{n}." for n in range(1, 901)]


def test_table_has_at_most_so_many_rows_and_the_rest_is_text():
    blocks = parse("a|b\n-|-\n" + "\n".join(f"r{n}|x" for n in range(MAX_ROWS + 50)))
    assert len(blocks[0].rows) == MAX_ROWS
    rest = "\n".join(block_text(block) for block in blocks[1:])
    assert rest.split() == [f"r{n}|x" for n in range(MAX_ROWS, MAX_ROWS + 50)]


def test_very_wide_table_is_text():
    row = "|".join(f"w{n}" for n in range(300))
    text = f"{row}\n{'|'.join(['-'] * 300)}\n{row}\n"
    assert not any(isinstance(block, Table) for block in parse(text))
    assert words(text).count("w299") == 2


def test_long_paragraph_is_cut_between_words():
    text = " ".join(f"word{n}" for n in range(5000))
    blocks = parse(text)
    assert len(blocks) > 5
    assert " ".join(block_text(block) for block in blocks).split() == text.split()


def test_text_beyond_the_limit_is_plain():
    part = "**bold** words here\n\n"
    blocks = parse(part * 4000)
    assert blocks[0].spans[0].bold
    assert blocks[-1] == Paragraph((Span("**bold** words here"),))
    assert len(blocks) == 4000
