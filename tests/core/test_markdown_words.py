"""No word of any text is lost: our own cases, naughty strings, and the specification's examples.

The examples of the CommonMark specification are not part of this repository; `./check` fetches
them.
"""

from __future__ import annotations

import re
from collections import Counter
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hfchat_desktop.core.markdown import parse, plain
from hfchat_desktop.core.markdown_blocks import block_text
from hfchat_desktop.core.markdown_export import to_html
from tests.naughty_strings import ALL

SECTIONS = {
    "tabs": "\tcode one\n\n-\titem two\n\n>\t\tquoted three",
    "escapes": "\\*one\\* \\\\two \\# three \\& four\n\n\\- five",
    "entities": "one &amp; two &copy; three &#35; four &nosuch; five",
    "precedence": "- `one\n- two`",
    "rules": "one\n\n***\n\ntwo\n---\n\n* * *\n- - -\nthree",
    "headings": "# one #\n## two\n####### three\n#four\n\\## five\n###\tsix ##",
    "setext": "one\n===\ntwo\nthree\n---\n    four\n===",
    "indented code": "    one\n      two\n\n    three\nfour",
    "fenced code": "```one two\nthree\n```\n~~~\nfour\n~~~\n   ```\n   five\n  ```\n````\n```\nsix",
    "html": "<div one='two'>\nthree\n</div>\n\n<!-- four -->\n\n<five/> <pre>six</pre>",
    "definitions": "[one]: /two 'three'\n[four]: <five> \"six\"\n\n[one] [seven] [eight][]",
    "paragraphs": "one\ntwo  \nthree\\\nfour\n\n  five\n   six",
    "blank lines": "\n\n  one\n\n\n\n  \ntwo\n",
    "quotes": "> one\n> > two\nthree\n>\n> four\n>> five\nsix",
    "items": "- one\n\n  two\n      three\n+ four\n10) five\n\n   six\n-\n  seven",
    "lists": "- one\n- two\n\n- three\n  1. four\n  2. five\n+ six\n1) seven\n2. eight",
    "code spans": "`one` ``two ` three`` ` four ` `five\nsix` ```seven` eight",
    "emphasis": "*one* **two** _three_ __four__ ***five*** *six **seven*** eight* nine_ten_",
    "links": "[one](/two 'three') [four](<five six>) [seven] [eight[nine]](ten) [](eleven)",
    "images": "![one](/two 'three') ![four *five*](six) ![](seven) [![eight](nine)](ten)",
    "autolinks": "<http://one.two/three> <four@five.six> <m:seven> http://eight.nine/ten <eleven >",
    "raw html": "one <two three> four </five> <?six?> <!seven> <![CDATA[eight]]> <nine",
    "breaks": "one  \ntwo\\\nthree\nfour    \nfive",
    "tables": "|one|two|\n|:-|-:|\n|three|four|five|\nsix\n\n|seven|\n|-|-|\n|eight|",
    "strikes": "~~one~~ ~two~ ~~~three~~~ ~~four ~~five~~",
    "tasks": "- [ ] one\n- [x] two\n- [y] three\n1. [X] four\n- [x]five",
    "footnotes": "one[^2] three[^4]\n\n[^2]: five\n    six\n\n    seven\n[^4]: eight\n[^9]: ten",
    "formulas": "$one$ \\(two\\) $$three$$\n\n\\[\nfour\n\\]\n$five $ six$ \\$seven\\$\n$$\neight",
}


class Reader(HTMLParser):
    """Notes the words of HTML."""

    def __init__(self):
        super().__init__()
        self.found = []

    def handle_data(self, data):
        self.found += words(data)


def words(text):
    return re.findall(r"[^\W_]+", text)


def reachable(text):
    """Return all that a person can see or reach of a text."""
    blocks = parse(text)
    unseen = re.findall(r"(?:title|language|link|label)=(?:'.*?'|\".*?\")", repr(blocks))
    return "\n".join([*map(block_text, blocks), *unseen])


def lost(wanted, text):
    """Return the words that are wanted and not there, also not as parts of others."""
    shown = reachable(text)
    missing = Counter(wanted) - Counter(words(shown))
    joined = "".join(words(shown))
    return [word for word in missing if joined.count(word) < wanted.count(word)]


@pytest.mark.parametrize("section", SECTIONS)
def test_each_kind_of_mark_keeps_its_words(section):
    text = SECTIONS[section]
    numbers = re.findall(r"one|two|three|four|five|six|seven|eight|nine|ten|eleven", text)
    assert numbers
    assert lost(numbers, text) == []


@pytest.mark.parametrize(("kind", "text"), ALL)
def test_naughty_strings_keep_their_words(kind, text):
    wanted = words(text.encode("utf-8", "replace").decode())
    entities = {"lt", "gt", "nbsp", "x3c", "62"}
    assert lost([word for word in wanted if word not in entities], text) == []
    assert words("\n".join(map(block_text, plain(text)))) == words(text.replace("\ud83d", ""))
    to_html(parse(text))


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=200))
def test_any_text_keeps_its_words(text):
    assert lost([w for w in words(text) if w.isascii() and len(w) > 1], text) == []


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from([*SECTIONS.values()] + [t for _, t in ALL]), max_size=5))
def test_any_mixture_keeps_its_words(parts):
    text = "\n\n".join(parts)
    shown = reachable(text)
    for part in parts:
        for word in ("three", "five", "alert", "Zażółć", "undefined"):
            if word in part:
                assert word in shown


def test_examples_of_the_specification_keep_their_words(specification):
    wrong = []
    for example in specification:
        reader = Reader()
        reader.feed(example["html"])
        reader.close()
        missing = lost(reader.found, example["markdown"])
        if missing:
            wrong.append((example["example"], missing))
    assert wrong == []
