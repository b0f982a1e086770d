"""Names for chats that nobody has named."""

from __future__ import annotations

import re
from collections.abc import Iterable

from hfchat_desktop.core.chats import Role, Sampling
from hfchat_desktop.core.engine_commands import Question
from hfchat_desktop.core.plain_text import plain_label

_LONGEST = 48
_LONGEST_CHECKED = 60
_LONGEST_QUOTED = 600  # characters of a message that the model is shown
_QUOTES = "\"'`*_#„“”«»‚‘’「」『』"
_WISH = "Write a title of two to six words for this question: "
_SHOWN = (  # small models understand an example sooner than an instruction
    ("How long must I boil an egg so that it is soft?", "Boiling a soft egg"),
    ("Jaka jest stolica Australii?", "Stolica Australii"),
)


def title_from(text: str) -> str:
    """Return the first words of a question as a title: one line, whole words, no ellipsis.

    >>> title_from("Why is\\nthe sky blue?  And the sea?")
    'Why is the sky blue?'
    """
    words = text.split()
    title = ""
    for word in words:
        longer = f"{title} {word}".strip()
        if len(longer) > _LONGEST:
            break
        title = longer
        if word.endswith(("?", ".", "!", "。", "？", "！")) and len(title) > 8:
            break
    return title or text.strip()[:_LONGEST]


def numbered_title(title: str, taken: Iterable[str]) -> str:
    """Return the title with the first number behind it that makes it another one than all others.

    >>> numbered_title("Bread", ["Bread", "Bread (2)"])
    'Bread (3)'
    """
    names = set(taken)
    bare = re.sub(r" \(\d{1,6}\)$", "", title)
    number = 2
    while f"{bare} ({number})" in names:
        number += 1
    return f"{bare} ({number})"


def title_question(question: str) -> Question:
    """Return what a model is asked for the title of a chat that begins with `question`."""
    said: list[dict[str, str]] = []
    for asked, title in _SHOWN:
        said.append({"role": Role.USER.value, "content": _WISH + asked})
        said.append({"role": Role.ASSISTANT.value, "content": title})
    said.append({"role": Role.USER.value, "content": _WISH + _beginning(question)})
    return Question(
        chat_id=0,  # of no chat
        messages=tuple(said),
        sampling=Sampling(max_tokens=32, temperature=0.0),
        template={"enable_thinking": False},
    )


def checked_title(text: str) -> str:
    """Return the title in a model's answer, "" where there is none that can be used.

    One line of at most 60 characters, without quotes around it and a full stop at its end.

    >>> checked_title('"Bread needs two rises."\\n')
    'Bread needs two rises'
    >>> checked_title("Sure! Here is a title:\\nBread")
    ''
    """
    lines = [line for line in text.strip().splitlines() if line.strip()]
    if len(lines) != 1:
        return ""
    title = plain_label(lines[0])
    head, colon, rest = title.partition(":")
    if colon and head.strip(_QUOTES + " ").casefold() in ("title", "tytuł", "titel"):
        title = rest
    title = title.strip(_QUOTES + " ").rstrip(".。").rstrip(_QUOTES + " ")
    has_words = any(character.isalnum() for character in title)
    return title if has_words and len(title) <= _LONGEST_CHECKED else ""


def _beginning(text: str) -> str:
    words = " ".join(text[: 2 * _LONGEST_QUOTED].split())
    return words if len(words) <= _LONGEST_QUOTED else words[:_LONGEST_QUOTED] + "…"
