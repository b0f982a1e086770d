"""Which dollars and brackets are formulas, and which are prices, paths and prose."""

import pytest

from hfchat_desktop.core.formulas import LONGEST, may_be_drawn, tex_of
from hfchat_desktop.core.markdown import StreamingMarkdown, parse
from hfchat_desktop.core.markdown_blocks import Formula, ListBlock, Paragraph, Span, block_text


def formulas(text):
    """Return the formulas of `text`, in running text and on lines of their own."""
    found = []
    for block in parse(text):
        if isinstance(block, Formula):
            found.append(block.text)
        elif isinstance(block, Paragraph):
            found += [span.text for span in block.spans if span.formula]
        elif isinstance(block, ListBlock):
            found += [f for item in block.items for b in item for f in formulas(block_text(b))]
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("so $x^2$ is", ["$x^2$"]),
        ("$a$ and $b$, $c$.", ["$a$", "$b$", "$c$"]),
        ("$a$$b$", ["$a$", "$b$"]),
        ("in $[0, 1)$", ["$[0, 1)$"]),
        ("the $n$th and $k$-means", ["$n$", "$k$"]),
        (r"\(a_1\) or \[b\] or $$c$$ in words", [r"\(a_1\)", r"\[b\]", "$$c$$"]),
        ("公式$x^2$是", ["$x^2$"]),
        ("**so $x$**", ["$x$"]),
        (r"$\text{if this}$ and $\{1\}$", [r"$\text{if this}$", r"$\{1\}$"]),
        ("$v = speed of light$", ["$v = speed of light$"]),
        ("$$\nx\n$$", ["$$\nx\n$$"]),
        ("words\n$$\nx\n$$\nwords", ["$$\nx\n$$"]),
        ("$$ x $$.", ["$$ x $$."]),
        (r"\[" + "\n- a\n- b\n" + r"\]", ["\\[\n- a\n- b\n\\]"]),
        ("- one $x$\n- two\n\n  $$\n  y\n  $$", ["$x$", "$$\ny\n$$"]),
        ("$5\\,\\text{m}$", ["$5\\,\\text{m}$"]),
    ],
)
def test_formulas_are_found(text, expected):
    assert formulas(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "It costs $5 and $10",
        "costs $5 (or 5$)",
        "US$5 and A$6$",
        "5$ and 10$",
        "from $5-$10 to $1,000",
        "$5/month or 60$/year",
        "**$5** and **$6**",
        "`$x$` and ``$y$``",
        "a $5 for `a$` b",
        r"\$x\$ and \$5$",
        "$HOME/bin:$PATH",
        "$ x $ and $ y$",
        "$AAPL, $TSLA and $5k",
        "set $FOO and BAR$",
        "echo $$ && echo $$",
        r"\[not a formula\] and \(plain words\)",
        "$x{$",
        "$x",
        "$$\nx",
        "$$\n\nx\n$$",
        "    $$\n    x\n    $$",
        "```\n$$\nx\n$$\n```",
        "$" + "x" * LONGEST + "$",
        "$$\n" + "x\n" * LONGEST + "$$",
        "$$$$$$",
        "$$b$",
    ],
)
def test_what_is_no_formula_is_text(text):
    assert formulas(text) == []


def test_half_a_formula_is_text_until_it_is_whole():
    stream = StreamingMarkdown()
    for part in ("so $x^", "2", "$", " it"):
        stream.append(part)
        shown = stream.blocks[0].spans
        assert ("$x^2$" in [span.text for span in shown]) == (
            "$x^2$" in block_text(stream.blocks[0])
        )
    stream.append("\n\n$$\na\n- b\n")
    assert formulas("\n".join(map(block_text, stream.blocks))) == ["$x^2$"]
    stream.append("$$\n")
    assert Formula("$$\na\n- b\n$$") in stream.blocks


def test_formula_keeps_style_and_neighbours():
    (block,) = parse("a **b $c$ d**")
    assert block.spans[2] == Span("$c$", bold=True, formula=True)


def test_tex_is_what_stands_between_the_marks():
    assert tex_of("$x$") == ("x", False)
    assert tex_of(r"\( x \)") == ("x", False)
    assert tex_of("$$\nx\n$$.") == ("x\n.", True)
    assert tex_of(r"\[x\]") == ("x", True)


def test_only_formulas_of_some_size_are_given_to_be_drawn():
    assert may_be_drawn(r"\frac{a}{b}")
    assert not may_be_drawn("")
    assert not may_be_drawn("x" * 3_000)
    assert not may_be_drawn("{" * 50 + "}" * 50)
    assert not may_be_drawn(r"\left(" * 60)
