"""Colours for code: pygments' tokens as runs of text, each with the name of a colour role.

A `Highlighter` works in slices of time, so that a long block never holds up the window.
Pygments is imported when the first block needs it.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

SIZE_LIMIT = 60_000  # characters; longer code stays plain

_ROLES = (
    ("Keyword", "codeKeyword"),
    ("Operator.Word", "codeKeyword"),
    ("Literal.String", "codeString"),
    ("Literal.Number", "codeNumber"),
    ("Name.Function", "codeFunction"),
    ("Name.Class", "codeFunction"),
    ("Name.Tag", "codeKeyword"),
    ("Name.Attribute", "codeFunction"),
    ("Name.Decorator", "codeBuiltin"),
    ("Name.Builtin", "codeBuiltin"),
    ("Name.Exception", "codeBuiltin"),
    ("Comment", "codeComment"),
    ("Generic.Deleted", "codeKeyword"),
    ("Generic.Inserted", "codeString"),
    ("Generic.Heading", "codeFunction"),
)
_PLAIN_NAMES = {"", "text", "plain", "plaintext", "txt", "none", "output", "console-output"}
_NAMES = {
    "bash": "Bash",
    "c": "C",
    "cpp": "C++",
    "c++": "C++",
    "cs": "C#",
    "csharp": "C#",
    "css": "CSS",
    "go": "Go",
    "html": "HTML",
    "java": "Java",
    "javascript": "JavaScript",
    "js": "JavaScript",
    "json": "JSON",
    "jsx": "JSX",
    "kotlin": "Kotlin",
    "latex": "LaTeX",
    "md": "Markdown",
    "php": "PHP",
    "ps1": "PowerShell",
    "py": "Python",
    "python": "Python",
    "rb": "Ruby",
    "rs": "Rust",
    "rust": "Rust",
    "sh": "Shell",
    "shell": "Shell",
    "sql": "SQL",
    "toml": "TOML",
    "ts": "TypeScript",
    "tsx": "TSX",
    "typescript": "TypeScript",
    "xml": "XML",
    "yaml": "YAML",
    "yml": "YAML",
}

Run = tuple[str, str]


def language_name(info: str) -> str:
    """Return the language in the line behind an opening fence: "python" of "python title=x"."""
    words = info.replace("{", " ").replace("}", " ").replace(",", " ").split()
    return words[0].lstrip(".").lower() if words else ""


def language_title(info: str) -> str:
    """Return the language in such a line as people write it: "Python" of "py"; "" if unknown."""
    return _NAMES.get(language_name(info), "")


class Highlighter:
    """The colours of one finished block of code.

    `runs` is what was found so far: (text, role), role "" for plain. All runs joined are
    the code. A language that is not known, and code beyond `SIZE_LIMIT`, is one plain run.
    """

    def __init__(self, code: str, info: str) -> None:
        self.runs: list[Run] = []
        self._tokens = _tokens(code, language_name(info))

    def work(self, budget_s: float) -> bool:
        """Go on for about `budget_s` seconds. Return True when all is done."""
        end = time.perf_counter() + budget_s
        for count, (text, role) in enumerate(self._tokens):
            if self.runs and self.runs[-1][1] == role:
                self.runs[-1] = (self.runs[-1][0] + text, role)
            else:
                self.runs.append((text, role))
            if count % 16 == 15 and time.perf_counter() > end:
                return False
        return True


def highlight(code: str, info: str) -> list[Run]:
    """Return all runs of `code` at once."""
    highlighter = Highlighter(code, info)
    highlighter.work(float("inf"))
    return highlighter.runs


def warm_up() -> None:
    """Import what the first block of code needs, so that it need not wait for it."""
    highlight("pass", "python")


def _tokens(code: str, language: str) -> Iterator[Run]:
    if language in _PLAIN_NAMES or len(code) > SIZE_LIMIT:
        yield code, ""
        return
    lexer = _lexer(language)
    if lexer is None:
        yield code, ""
        return
    roles: dict[Any, str] = {}
    # Some lexers take a comment for one only where its line ends: the last line gets an end,
    # which is held back.
    added = "" if code.endswith(("\n", "\r")) else "\n"
    for kind, text in _without_last(lexer.get_tokens(code + added), added):
        role = roles.get(kind)
        if role is None:
            role = roles[kind] = _role(str(kind).removeprefix("Token."))
        yield text, role


def _without_last(tokens: Iterable[tuple[Any, str]], end: str) -> Iterator[tuple[Any, str]]:
    """Yield tokens; the last text of them loses `end`."""
    held: tuple[Any, str] | None = None
    for token in tokens:
        if held is not None:
            yield held
        held = token
    if held is not None:
        yield held[0], held[1].removesuffix(end)


def _lexer(language: str) -> Any:
    """Return pygments' own lexer, or None where it has none for this language.

    Its `get_lexer_by_name` would ask all installed packages for lexers: slow, and their code.
    """
    from pygments.lexers import find_lexer_class

    name = _lexer_names().get(language)
    found = find_lexer_class(name) if name is not None else None
    return None if found is None else found(stripnl=False, ensurenl=False)


@cache
def _lexer_names() -> dict[str, str]:
    """Return the name of pygments' lexer for each word that may stand behind a fence."""
    from pygments.lexers import LEXERS

    return {alias: name for _, name, aliases, _, _ in LEXERS.values() for alias in aliases}


def _role(kind: str) -> str:
    for prefix, role in _ROLES:
        if kind == prefix or kind.startswith(prefix + "."):
            return role
    return ""
