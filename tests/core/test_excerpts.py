"""Excerpts of answers read as words, not as Markdown."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hfchat_desktop.core.chats import Role
from hfchat_desktop.core.excerpts import one_line
from hfchat_desktop.core.store import ChatStore


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("## Bread\n\n1. **Flour**, *500 g*\n2. ~~salt~~", "Bread 1. Flour, 500 g 2. salt"),
        ("```python\nprint(2 * 3)\n```\nSo `six`.", "print(2 * 3) So six."),
        ("| a | b |\n|---|:-:|\n| 1 | 2 |", "a b 1 2"),
        ("> quoted\n> > twice\n- [x] done\n* star", "quoted twice done star"),
        ("See [the page](https://example.org/a) and ![a cat](cat.png)", "See the page and a cat"),
        (
            "$$x^2$$ and \\(y\\), _so_ **\x02very\x03** *\x02old\x03*",
            "x^2 and y, so \x02very\x03 \x02old\x03",
        ),
        ("---\n2*3*4 snake_case __init__ a_b", "2*3*4 snake_case __init__ a_b"),
        ("", ""),
    ],
)
def test_marks_are_left_out_and_words_stay(text: str, shown: str) -> None:
    assert one_line(text) == shown


@given(st.text(alphabet=st.sampled_from(list("ab *_`#>|-~[]()\n\x02\x03$\\+:x")), max_size=80))
def test_no_letter_outside_of_an_address_or_a_fence_is_lost(text: str) -> None:
    bare = re.sub(r"(?m)^[ >]*(```|~~~).*$|\]\([^)\s]*\)|\[x\]", "", text)
    assert sorted(re.findall(r"[ab\x02\x03]", bare)) == sorted(
        re.findall(r"[ab\x02\x03]", re.sub(r"\]\([^)\s]*\)|\[x\]", "", one_line(text)))
    )


def test_hostile_runs_take_no_time() -> None:
    for text in ("*" * 20_000, "[" * 20_000, "> " * 10_000, "_a" * 10_000, "|" * 20_000):
        one_line(text)


def test_lists_of_messages_show_words_and_titles_stay_as_they_are(tmp_path: Path) -> None:
    store, _ = ChatStore.open(tmp_path / "chats.sqlite3", backups=tmp_path)
    chat = store.create_chat(title="# of *flour*")
    store.add_message(chat.id, None, Role.USER, "## How much\n\n```python\nflour = `x`")
    (node,) = store.tree(chat.id)
    in_title, in_message = sorted(store.search("flour"), key=lambda hit: hit.message_id)
    assert node.excerpt == "How much flour = x"
    assert in_title.excerpt == "# of *\x02flour\x03*"
    assert in_message.excerpt == "How much \x02flour\x03 = x"
    store.close()
