"""Chats written as text: our own export read back, and the labels of others."""

from __future__ import annotations

import pytest

from hfchat_desktop.core.exporting import ExportedChat, ExportFormat, ExportOptions
from hfchat_desktop.core.exporting.writers import pieces
from hfchat_desktop.core.importing.values import LeftOut
from tests.core.exporting_samples import WORDS, answer, chat, question
from tests.workers.taken_over import TakenOver, turns, visible

OWN = """# Rye \\*bread\\*

_Qwen3 4B, temperature 0.7_

**System prompt:** Be brief.

**You:** How is it made?

**Qwen3 4B:** _184 tokens_

> **Thought for 4 s**
>
> Rye needs acid.

With sourdough:

```md
**You:** not a speaker
# not a title
```

**Note\\:** it takes time.

**You:** Thanks

---

# Second

**You:** Hi

**Assistant:** Hello
"""

TREE = """# Tea

**You:** _#1_

Which?

**Qwen3:** _#2 · Version 2 of 2_

Green.

## Version 1 of 2, in place of message 2

**Gemma:** _#3 · Version 1 of 2_

Black.

**You:** _#4_

Why?
"""


def taken(tmp_path, text: str, name: str = "chat.md") -> TakenOver:
    (tmp_path / name).write_text(text, "utf-8")
    return TakenOver(tmp_path / name)


def test_our_own_export_comes_back(tmp_path):
    found = taken(tmp_path, OWN)
    assert found.kind == "markdown"
    rye, second = found.chats
    assert (rye["title"], rye["system_prompt"]) == ("Rye *bread*", "Be brief.")
    asked, answered, thanks = rye["messages"]
    assert (asked["role"], asked["text"]) == ("user", "How is it made?")
    assert (answered["model"], answered["thinking"]) == ("Qwen3 4B", "Rye needs acid.")
    assert answered["text"].startswith("With sourdough:\n\n```md\n**You:** not a speaker")
    assert answered["text"].endswith("**Note:** it takes time.")
    assert thanks["text"] == "Thanks"
    assert second["title"] == "Second"
    assert turns(second) == [("user", "Hi"), ("assistant", "Hello")]


def test_versions_of_our_own_export_stand_beside_each_other(tmp_path):
    chat = taken(tmp_path, TREE).chat
    which, *others = chat["messages"]
    green = next(one for one in others if one["text"] == "Green.")
    black = next(one for one in others if one["text"] == "Black.")
    why = next(one for one in others if one["text"] == "Why?")
    assert green["parent"] == black["parent"] == which["id"]
    assert (why["parent"], black["model"]) == (black["id"], "Gemma")
    assert visible(chat) == ["Which?", "Green."]


@pytest.mark.parametrize(
    "text",
    [
        "## User\n\nHi\n\n## Assistant\n\nHello\n\n### A heading\n\nmore",
        "**User**: Hi\n\n**ChatGPT**: Hello\n\n### A heading\n\nmore",
        "User: Hi\nAssistant: Hello\n\n### A heading\n\nmore",
        "#### You said:\nHi\n#### ChatGPT said:\nHello\n\n### A heading\n\nmore",
        "**Du:** Hi\n\n**Bielik 11B:** Hello\n\n### A heading\n\nmore",
    ],
)
def test_labels_of_others(tmp_path, text):
    chat = taken(tmp_path, text, "talk.txt").chat
    assert turns(chat) == [("user", "Hi"), ("assistant", "Hello\n\n### A heading\n\nmore")]
    assert chat["title"] == "talk"


def test_a_text_without_speakers_is_no_chat(tmp_path):
    assert taken(tmp_path, "# Notes\n\n**Important:** nothing\n").kind == ""


def test_a_folder_of_texts_with_some_that_are_no_chats(tmp_path):
    taken(tmp_path, OWN, "a.md")
    taken(tmp_path, "# Notes\n", "b.md")
    found = TakenOver(tmp_path)
    assert len(found.chats) == 2
    assert found.left == {LeftOut.SKIPPED_FILE: 1}


@pytest.mark.parametrize(
    "line",
    ["**" + "a" * 200_000, "# " + "x" * 200_000, "a " * 100_000 + ":", "_" * 100_000, "> " * 9],
)
def test_long_lines_take_no_time(tmp_path, line):
    text = "**You:** Hi\n\n**M:** " + f"{line}\n" * 20
    assert len(taken(tmp_path, text).chat["messages"]) == 2


WORDS_SAID = (
    "What is **bold**?",
    "Plain.\n\n# A title\n\n---\n\n## Part 2\n\n- one\n- two\n\n**You:** said he.",
    "```md\n**You:** in code\n# Title\n```",
    "| a | b |\n|---|---|\n| 1 | 2 |\n\n$x^2$ and Zażółć gęślą jaźń 🦙",
)


@pytest.mark.parametrize("whole", (False, True))
def test_what_our_export_writes_is_what_is_read(tmp_path, whole):
    options = ExportOptions.whole(ExportFormat.MARKDOWN) if whole else ExportOptions()
    made = [chat(*WORDS_SAID, title="Sky *now*"), chat("Hi", "Hello", title="Two")]
    found = taken(tmp_path, "".join(pieces(made, options, WORDS)))
    first, second = found.chats
    assert turns(first) == list(zip(("user", "assistant") * 2, WORDS_SAID, strict=True))
    assert (first["title"], second["title"]) == ("Sky *now*", "Two")
    assert turns(second) == [("user", "Hi"), ("assistant", "Hello")]
    assert first["messages"][1]["model"] == "Qwen3 4B"
    assert first["messages"][1]["thinking"] == ("a hidden thought" if whole else "")
    assert first["system_prompt"] == ("Be brief." if whole else "")


def test_the_tree_that_our_export_writes_is_read_as_a_tree(tmp_path):
    tree = chat("x").chat
    messages = (
        question(1, "Which?"),
        answer(2, "Green.", 1, model="A"),
        answer(3, "Black.", 1, model="B"),
        question(4, "Why?", 3),
    )
    made = ExportedChat(tree, messages, chosen=((None, 1), (1, 2)), whole_tree=True)
    for options in (ExportOptions(), ExportOptions.whole(ExportFormat.MARKDOWN)):
        found = taken(tmp_path, "".join(pieces([made], options, WORDS))).chat
        by_text = {one["text"]: one for one in found["messages"]}
        which = by_text["Which?"]["id"]
        assert by_text["Green."]["parent"] == by_text["Black."]["parent"] == which
        assert by_text["Why?"]["parent"] == by_text["Black."]["id"]
        assert visible(found) == ["Which?", "Green."]


@pytest.mark.parametrize(
    "text",
    [
        "# T\n\n**You:** x\n\n---\n\n" * 5_000,
        "**You:** x\n\n**M:** y\n" + "---\n" * 100_000,
        "**You:** _#1_\n\nx\n\n## V 1\n\n" * 5_000,
    ],
)
def test_what_repeats_without_end_takes_time_in_proportion(tmp_path, text):
    assert taken(tmp_path, text).chats
