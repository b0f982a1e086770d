"""A grammar is looked over before llama.cpp gets it."""

from __future__ import annotations

import pytest

from hfchat_desktop.core.grammar import MAX_BYTES, REASONS, check_grammar
from hfchat_desktop.errors import GrammarError

ARITHMETIC = r"""
root  ::= (expr "=" ws term "\n")+   # one line each
expr  ::= term ([-+*/] term)*
term  ::= ident | num | "(" ws expr ")" ws
ident ::= [a-z] [a-z0-9]* ws
num   ::= [0-9]{1,9} ws
ws    ::= [ \t\n]*
"""


@pytest.mark.parametrize(
    "text",
    [
        ARITHMETIC,
        'root ::= "yes" | "no"',
        'root ::=\n  "a" |\n  "b"\n\n# the end',
        'root ::= "\\u0142\\x41\\U0001F600 \\" \\\\ \\n" .',
        'root ::= ("a" (\n "b" |\n "c"))?',
        'root ::= "a" root | ""',
        'root ::= "a"\r\nroot ::= "b"\r\n',
        "root ::= <[5]> !<[6]>",
        "root ::= ",
    ],
)
def test_grammars_that_llama_cpp_takes_are_taken(text: str):
    check_grammar(text)


def _refusal(text: str) -> GrammarError:
    with pytest.raises(GrammarError) as caught:
        check_grammar(text)
    assert caught.value.reason in REASONS
    return caught.value


@pytest.mark.parametrize(
    ("text", "reason", "detail", "line"),
    [
        ('root ::= "a"\nnext ::= "b', "syntax", '"b', 2),
        ('root ::= "a" )', "syntax", ")", 1),
        ("root ::= * ", "syntax", "*", 1),
        ('root ::= "a" {3,1}', "syntax", "{3,1}", 1),
        ('root := "a"', "syntax", ':= "a"', 1),
        ("root ::= my_rule", "syntax", "_rule", 1),
        ('root ::= "\\q"', "syntax", '"\\q"', 1),
        ('root ::= "a"\n\nroot ::= gone', "unknown_rule", "gone", 3),
        ('start ::= "a"', "no_root", "", 0),
        ("", "no_root", "", 0),
        ('root ::= x "a"\nx ::= "b"? root', "left_recursion", "root", 1),
        ('root ::= ("a"? "b"?)*', "left_recursion", "", 1),
        ('root ::= "' + "ł" * MAX_BYTES + '"', "too_long", "", 0),
        ("root ::= " + "(" * 201 + '"a"' + ")" * 201, "too_deep", "", 1),
        ("root ::= " + "x? " * 40 + '\nx ::= "a"?', "ambiguous", "root", 1),
        ('root ::= "a" ' + "x " * 20 + '\nx ::= "" | "" | "a"', "ambiguous", "root", 1),
    ],
    ids=lambda value: value if isinstance(value, str) and len(value) < 16 else "",
)
def test_what_is_wrong_is_told_with_its_line(text: str, reason: str, detail: str, line: int):
    refusal = _refusal(text)
    assert (refusal.reason, refusal.detail, refusal.line) == (reason, detail, line)


def test_many_choices_at_one_place_are_no_harm():
    names = " | ".join(f'"{n}"' for n in range(1500))
    check_grammar(f"root ::= ({names}){{1,2000}}")
