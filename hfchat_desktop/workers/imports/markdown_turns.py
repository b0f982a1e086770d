"""Who says what in a chat that is written as text: labels are found, and what stands below them.

A label is `**You:**`, a heading, or `User:`, each alone at the beginning of a line. One style
counts for a whole text: the first in which a person is named. What is no name that is known is the
name of a model if it follows a person's words. Lines of code are never labels.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from hfchat_desktop.core.record import Record

_STYLES = (
    ("bold", re.compile(r"\*\*([^*\n]{1,300}?)(?::\*\*|\*\*:)[ \t]*(.*)")),
    ("heading", re.compile(r"(#{1,6})[ \t]+([^\n]{1,100}?)[ \t]*:?[ \t]*")),
    ("plain", re.compile(r"([^\W\d_][\w ]{0,30}):[ \t]*(.*)")),
)
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_PERSON = frozenset(
    (
        *("you", "user", "human", "me", "prompt", "question", "you said"),
        *("ty", "ja", "użytkownik", "pytanie", "du", "ich", "benutzer", "nutzer", "frage"),
    )
)
_MODEL = frozenset(
    (
        *("assistant", "ai", "bot", "answer", "response", "model", "asystent", "odpowiedź"),
        *("assistent", "antwort"),
    )
)
_SYSTEM = frozenset(("system", "system prompt", "systemprompt", "prompt systemowy"))
_NUMBERED = re.compile(r"_#\d")  # as only our own export does
_SAID = re.compile(r"(.+?) said", re.IGNORECASE)
_OTHERS = frozenset(("chatgpt", "claude", "gemini", "copilot"))


class Label(Record):
    """One label: the line it is in, who speaks, and what stands behind it in that line."""

    line: int
    role: str
    name: str  # of a model, "" where none is named
    rest: str


def labels(lines: list[str]) -> list[Label]:
    """Return the labels of a text, in order; none where no person is named."""
    found = list(_candidates(lines))
    chosen = next(
        (style for style, _, name, _ in found if _role(name) == "user"),
        "",
    )
    kept: list[Label] = []
    for style, number, name, rest in found:
        if style != chosen:
            continue
        role = _role(name)
        after_person = kept and kept[-1].role == "user" and style != "plain"
        if not role and (after_person or _NUMBERED.match(rest)):
            role = "assistant"
        if role:
            generic = role != "assistant" or name.casefold() in _MODEL
            kept.append(Label(number, role, "" if generic else _without_said(name), rest))
    return kept


def plain_lines(lines: list[str]) -> Iterator[tuple[int, str]]:
    """Yield number and text of each line that is not in a block of code."""
    fence = ""
    for number, line in enumerate(lines):
        opened = _FENCE.match(line)
        if fence:
            bare = line.strip()
            if len(bare) >= len(fence) and not bare.strip(fence[0]):
                fence = ""
        elif opened:
            fence = opened[1]
        else:
            yield number, line


def _candidates(lines: list[str]) -> Iterator[tuple[str, int, str, str]]:
    """Yield (style, line, name, rest) of what may be a label."""
    for number, line in plain_lines(lines):
        if not line or line[0] in " \t>":
            continue
        for style, pattern in _STYLES:
            matched = pattern.fullmatch(line)
            if matched and style == "heading":
                yield f"heading{len(matched[1])}", number, _name(matched[2]), ""
            elif matched:
                yield style, number, _name(matched[1]), matched[2]
            if matched:
                break


def _name(label: str) -> str:
    """Return a name without escapes, marks and pictures around it."""
    return re.sub(r"\\(.)", r"\1", label).strip(" *_:\t🧑👤🤖🙂")


def _role(name: str) -> str:
    plain = name.casefold()
    said = _without_said(plain)
    if plain in _PERSON or said in _PERSON:
        return "user"
    if plain in _SYSTEM:
        return "system"
    return "assistant" if plain in _MODEL or said in _OTHERS else ""


def _without_said(name: str) -> str:
    matched = _SAID.fullmatch(name)
    return matched[1] if matched else name
