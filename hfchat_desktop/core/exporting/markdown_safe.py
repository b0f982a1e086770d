"""The Markdown of others inside of a document of ours: it stays as it is, but for what would
load something, swallow what follows, or be taken for a speaker.

Outside of code, an image becomes "!" and a link, a tag of HTML becomes words, and a line that
begins as a speaker's does gets a backslash that nobody sees. A fence that is open at the end
is closed. Most texts need none of that, which is found out by a look at their lines; for the
others the parser says what is code.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

Change = Callable[[str], str]
"""Changes a piece of prose."""

_TAG = r"<(?=[A-Za-z][A-Za-z0-9-]*(?:[\s/>]|$)|/[A-Za-z]|[!?])"
_HAZARD = re.compile(rf"!\[|{_TAG}", re.MULTILINE)
_TOKEN = re.compile(rf"\\.|`+|!\[|{_TAG}", re.MULTILINE | re.DOTALL)
_TICKS = re.compile("`+")
_FENCE = re.compile(r"(`{3,})[^`\n]*$|(~{3,})")
_HIDDEN_FENCE = re.compile(r"^(?!`{3}|~{3})[^\n`~]*?(?:`{3}|~{3})", re.MULTILINE)
_SPEAKER = re.compile(r"^(\*\*[^\n*]{1,300}?):\*\*", re.MULTILINE)
_PIPE = re.compile(r"(?<!\\)(\|)")
_LINE_ENDS = re.compile(r"\r\n?|[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_SPECIAL = re.compile(
    r"[\\`]|<(?=[\w/!?])|(?<!\s)\*|\*(?!\s)|(?<!\w)_|_(?!\w)|~(?=~)|\](?=[(\[])"
    r"|&(?=#?\w+;)|!(?=\[)|\$(?=[^$]*\$)"
)
_CLOSING_HASHES = re.compile(r"(?<=\s)(#+)$")
_RUNNING_FIRST = "\"'„“”«»‚‘’¿¡(…"


def safe_markdown(text: str) -> str:
    """Return a text as it can stand in a document, without empty lines around it."""
    text = _trimmed(text)
    if "`" not in text and "~~~" not in text and not _HAZARD.search(text):
        return _without_speakers(text)
    lines = text.split("\n")
    code, fence = _fenced_lines(lines)
    prose = "\n".join(line for number, line in enumerate(lines) if number not in code)
    if _HAZARD.search(prose) or _HIDDEN_FENCE.search(prose):
        return _parsed(text, lines)
    if "**" in prose:
        lines = [x if n in code else _without_speakers(x) for n, x in enumerate(lines)]
    return "\n".join([*lines, fence] if fence else lines)


def safe_line(text: str) -> str:
    """Return words as one line in which nothing is Markdown."""
    line = _SPECIAL.sub(r"\\\g<0>", " ".join(text.split()))
    return _CLOSING_HASHES.sub(r"\\\1", line)


def is_running(text: str) -> bool:
    """Return whether a text begins as a paragraph, so that it can follow words on their line."""
    first, _, rest = text.partition("\n")
    second = rest.partition("\n")[0]
    if not (first[:1].isalpha() or first[:1] in _RUNNING_FIRST) or "|" in first:
        return False
    return not second.strip() or second[0].isalpha()


def _trimmed(text: str) -> str:
    text = _LINE_ENDS.sub("\n", text).replace("\0", "\ufffd").rstrip()
    while (end := text.find("\n")) >= 0 and not text[:end].strip():
        text = text[end + 1 :]
    return text


def _without_speakers(text: str) -> str:
    return _SPEAKER.sub(r"\1\\:**", text) if ":**" in text else text


def _fenced_lines(lines: list[str]) -> tuple[set[int], str]:
    """Return the lines of fences that begin at the edge, and what closes the last, if open."""
    code: set[int] = set()
    fence = ""
    for number, line in enumerate(lines):
        if fence:
            code.add(number)
            bare = line.strip(" \t")
            deep = len(line) - len(line.lstrip(" ")) > 3
            if not deep and len(bare) >= len(fence) and not bare.strip(fence[0]):
                fence = ""
        elif found := _FENCE.match(line):
            code.add(number)
            fence = found[1] or found[2]
    return code, fence


# --- what the parser has to tell -----------------------------------------------------------


def block_tokens(text: str) -> tuple[set[str], list[Token]]:
    """Return the labels of links that a text defines, and its blocks as the parser sees them."""
    env: dict[str, Any] = {}
    tokens = _parser().parse(text, env)
    return set(env.get("references", {})), tokens


def code_lines(tokens: list[Token], text: str) -> set[int]:
    """Return the numbers of the lines that are blocks of code."""
    # What GitHub takes for a footnote may begin with what else would be code.
    code_kinds = ("fence",) if "[^" in text else ("fence", "code_block")
    code: set[int] = set()
    for token in tokens:
        if token.type in code_kinds and token.map is not None:
            code |= set(range(*token.map))
    return code


def prose_changed(
    lines: list[str], tokens: list[Token], code: set[int], change: Change, rest: Change
) -> list[str]:
    """Return lines changed where they are not in `code`.

    `change` gets each run of prose or cell of a table, `rest` each line that is neither. They
    must keep the number of lines.
    """
    made = list(lines)
    done: set[int] = set(code)
    for first, end, is_table in _pieces(tokens):
        span = [number for number in range(first, end) if number not in done]
        if not span:
            continue
        done |= set(span)
        chunk = "\n".join(lines[number] for number in span)
        new = _table_changed(chunk, change) if is_table else change(chunk)
        for number, line in zip(span, new.split("\n"), strict=True):
            made[number] = line
    for number, line in enumerate(lines):
        if number not in done:
            made[number] = rest(line)
    return made


def _parsed(text: str, lines: list[str]) -> str:
    """Return a text made safe by what of it is code."""
    _, tokens = block_tokens(text)
    code = code_lines(tokens, text)
    made = prose_changed(lines, tokens, code, _escaped, lambda line: _HAZARD.sub(_harmless, line))
    made = [x if n in code else _without_speakers(x) for n, x in enumerate(made)]
    fence = _open_fence(tokens, lines)
    return "\n".join([*made, fence] if fence else made)


def _pieces(tokens: list[Token]) -> Iterator[tuple[int, int, bool]]:
    """Yield from which line to which inline marks can pair, and whether it is a table."""
    for token in tokens:
        if token.map is None:
            continue
        if token.type == "table_open":
            yield token.map[0], token.map[1], True
        elif token.type == "inline":
            yield token.map[0], token.map[1], False


def _table_changed(chunk: str, change: Change) -> str:
    rows = chunk.split("\n")
    return "\n".join("".join(map(change, _PIPE.split(row))) for row in rows)


def code_spans(chunk: str) -> list[tuple[int, int]]:
    """Return where spans of code begin and end in running text, their marks included."""
    return [(start, end) for start, end, found in _marks(chunk) if found is None]


def _escaped(chunk: str) -> str:
    """Return prose in which nothing outside of spans of code loads anything or is a tag."""
    found: list[str] = []
    copied = 0
    for start, end, hazard in _marks(chunk):
        if hazard is not None:
            found += (chunk[copied:start], _harmless(hazard))
            copied = end
    return "".join([*found, chunk[copied:]])


def _marks(chunk: str) -> Iterator[tuple[int, int, re.Match[str] | None]]:
    """Yield each span of code (None) and each hazard outside of them, with start and end."""
    runs: dict[int, list[int]] = {}
    for run in _TICKS.finditer(chunk):
        runs.setdefault(len(run[0]), []).append(run.start())
    at = 0
    while (token := _TOKEN.search(chunk, at)) is not None:
        at = token.end()
        if token[0].startswith("`"):
            ends = runs.get(len(token[0]), [])
            place = bisect_left(ends, at)
            if place < len(ends):
                at = ends[place] + len(token[0])
                yield token.start(), at, None
        elif not token[0].startswith("\\"):
            yield token.start(), at, token


def _harmless(hazard: re.Match[str]) -> str:
    return "\\![" if hazard[0] == "![" else "&lt;"


def _open_fence(tokens: list[Token], lines: list[str]) -> str:
    """Return what closes the fence that all further lines would fall into, or ""."""
    last = tokens[-1] if tokens else None
    if last is None or last.type != "fence" or last.level or last.map is None:
        return ""
    first, end = last.map
    bare = lines[end - 1].strip(" \t")
    closed = end - 1 > first and len(bare) >= len(last.markup) and not bare.strip(last.markup[0])
    return "" if closed else last.markup


@cache
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark", {"html": False}).enable("table").disable("inline")
