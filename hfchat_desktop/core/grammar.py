"""Looks a grammar (GBNF) over before llama.cpp gets it.

llama.cpp's own reader is followed here, and tells no line. Three things that it would accept
are refused, since they end or hang the process: brackets and rules that lead into each other
too deep for its stack, and rules that can be read in so many ways that it never ends trying.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import NoReturn

from hfchat_desktop.errors import GrammarError

REASONS = (
    "syntax",  # at `detail`
    "unknown_rule",
    "no_root",
    "left_recursion",
    "too_long",
    "too_deep",
    "ambiguous",
    "not_json",
    "unsupported",  # `detail` is what the converter said
    "refused",  # by llama.cpp, which does not say why
    "dead_end",  # while writing: no token can follow
    "too_slow",
)
"""Why a grammar or a schema cannot be used."""

ROOT = "root"
MAX_BYTES = 256 * 1024
MAX_DEPTH = 200
MAX_WAYS = 2_000
"""Of places at which the next character may be looked for, at any one point."""

MAX_REPETITIONS = 2_000
"""llama.cpp's own limit."""

_SHOWN = 40
_NAME = re.compile(r"[A-Za-z0-9-]+")
_SPACE = re.compile(r"(?:[ \t]|#[^\r\n]*)*")
_SPACE_AND_LINES = re.compile(r"(?:[ \t\r\n]|#[^\r\n]*)*")
_ESCAPE = r'\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|[tnr\\"\[\]])'
_LITERAL = re.compile(rf'"((?:{_ESCAPE}|[^"\\])*)"')
_CLASS = re.compile(rf"\[(?:{_ESCAPE}|[^\]\\])*\]")
_TOKEN = re.compile(r"!?<[^<>\r\n]+>")
_COUNT = re.compile(r"\{[ \t]*(\d{0,9})[ \t]*(,?)[ \t]*(\d{0,9})[ \t]*\}")
_TERMINAL = 0

_Sequence = list[int]  # of rules' numbers; 0 is anything that takes a character


@dataclass
class _Rule:
    name: str
    alternatives: list[_Sequence] = field(default_factory=list)
    line: int = 0  # where it is used first, until it is defined
    defined: bool = False


def check_grammar(text: str) -> None:
    """Raise GrammarError where llama.cpp could not use a grammar, or not safely."""
    if len(text.encode("utf-8", "replace")) > MAX_BYTES:
        raise GrammarError(reason="too_long")
    rules = _Reader(text).read()
    for rule in rules[1:]:
        if not rule.defined:
            raise GrammarError(reason="unknown_rule", detail=rule.name[:_SHOWN], line=rule.line)
    if all(rule.name != ROOT for rule in rules):
        raise GrammarError(reason="no_root")
    _Ways(rules).check()


class _Reader:
    """Reads the rules; groups and repetitions become rules without a name."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._depth = 0
        self._rules = [_Rule("", defined=True)]
        self._numbers: dict[str, int] = {}

    def read(self) -> list[_Rule]:
        """Return all rules; the first stands for a character."""
        self._skip(lines=True)
        while self._at < len(self._text):
            self._read_rule()
        return self._rules

    def _read_rule(self) -> None:
        line = self._line()
        rule = self._rules[self._number(self._take(_NAME).group())]
        self._skip()
        self._expect("::=")
        self._skip(lines=True)
        rule.alternatives = self._read_alternatives(nested=False)  # the last one counts
        rule.line, rule.defined = line, True
        if self._at < len(self._text) and self._text[self._at] not in "\r\n":
            self._refuse()
        self._skip(lines=True)

    def _read_alternatives(self, *, nested: bool) -> list[_Sequence]:
        found = [self._read_sequence(nested=nested)]
        while self._text.startswith("|", self._at):
            self._at += 1
            self._skip(lines=True)
            found.append(self._read_sequence(nested=nested))
        return found

    def _read_sequence(self, *, nested: bool) -> _Sequence:
        sequence: _Sequence = []
        last: _Sequence | None = None  # what a repetition would repeat
        while self._at < len(self._text):
            sign = self._text[self._at]
            if sign in "*+?{":
                if last is None:
                    self._refuse()
                self._repeat(sequence, last, sign)
                last = None
            else:
                item = self._read_item(sign)
                if item is None:
                    break
                sequence += item
                last = item
            self._skip(lines=nested)
        return sequence

    def _read_item(self, sign: str) -> _Sequence | None:
        """Return what one item stands for, or None where the sequence ends."""
        if sign == '"':
            return [_TERMINAL] if self._take(_LITERAL).group(1) else []
        if sign in "[<!":
            self._take(_CLASS if sign == "[" else _TOKEN)
            return [_TERMINAL]
        if sign == ".":
            self._at += 1
            return [_TERMINAL]
        if sign == "(":
            return [self._read_group()]
        name = _NAME.match(self._text, self._at)
        if name is None:
            return None
        self._at = name.end()
        return [self._number(name.group())]

    def _read_group(self) -> int:
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise GrammarError(reason="too_deep", line=self._line())
        self._at += 1
        self._skip(lines=True)
        number = self._add(self._read_alternatives(nested=True))
        self._expect(")")
        self._depth -= 1
        return number

    def _repeat(self, sequence: _Sequence, item: _Sequence, sign: str) -> None:
        """Put a repetition in place of the item that ends `sequence`."""
        least, most = self._read_counts(sign)
        del sequence[len(sequence) - len(item) :]
        if least:
            sequence += item  # more of the same changes nothing that is asked here
        if most != least:
            again = self._add([])
            more = [] if most is not None else [again]
            self._rules[again].alternatives = [[*item, *more], []]
            sequence.append(again)

    def _read_counts(self, sign: str) -> tuple[int, int | None]:
        """Return how often at least and at most; None for no end."""
        if sign != "{":
            self._at += 1
            return {"*": (0, None), "+": (1, None)}.get(sign, (0, 1))
        began = self._at
        count = self._take(_COUNT)
        least = int(count[1] or 0)
        most = least if not count[2] else int(count[3]) if count[3] else None
        highest = least if most is None else most
        if not count[1] or not least <= highest <= MAX_REPETITIONS:
            self._at = began
            self._refuse()
        return least, most

    def _add(self, alternatives: list[_Sequence]) -> int:
        self._rules.append(_Rule("", alternatives, self._line(), defined=True))
        return len(self._rules) - 1

    def _number(self, name: str) -> int:
        if name not in self._numbers:
            self._numbers[name] = len(self._rules)
            self._rules.append(_Rule(name, line=self._line()))
        return self._numbers[name]

    def _take(self, pattern: re.Pattern[str]) -> re.Match[str]:
        found = pattern.match(self._text, self._at)
        if found is None:
            self._refuse()
        self._at = found.end()
        return found

    def _expect(self, words: str) -> None:
        if not self._text.startswith(words, self._at):
            self._refuse()
        self._at += len(words)

    def _skip(self, *, lines: bool = False) -> None:
        found = (_SPACE_AND_LINES if lines else _SPACE).match(self._text, self._at)
        self._at = found.end() if found else self._at

    def _line(self) -> int:
        return self._text.count("\n", 0, self._at) + 1

    def _refuse(self) -> NoReturn:
        rest = self._text[self._at : self._at + _SHOWN].split("\n")[0]
        raise GrammarError(reason="syntax", detail=rest.strip(), line=self._line())


class _Ways:
    """Counts in how many ways a rule can begin, and in how many it can be nothing at all."""

    def __init__(self, rules: list[_Rule]) -> None:
        self._rules = rules
        self._known: dict[int, tuple[int, int]] = {_TERMINAL: (1, 0)}
        self._open: set[int] = set()

    def check(self) -> None:
        """Raise GrammarError for left recursion, depth, and too many ways."""
        for number in range(1, len(self._rules)):
            self._of_rule(number, 0)
        for rule in self._rules:
            for sequence in rule.alternatives:
                self._check_rest(sequence, rule)

    def _of_rule(self, number: int, depth: int) -> tuple[int, int]:
        if number in self._known:
            return self._known[number]
        rule = self._rules[number]
        if number in self._open:
            raise GrammarError(reason="left_recursion", detail=rule.name[:_SHOWN], line=rule.line)
        if depth > MAX_DEPTH:
            raise GrammarError(reason="too_deep", line=rule.line)
        self._open.add(number)
        begins = empty = 0
        for sequence in rule.alternatives:
            more, nothing = self._of_sequence(sequence, depth)
            begins, empty = begins + more, empty + nothing
        self._open.discard(number)
        self._limit(begins + empty, rule)
        self._known[number] = begins, empty
        return begins, empty

    def _of_sequence(self, sequence: _Sequence, depth: int) -> tuple[int, int]:
        begins, ways = 0, 1
        for number in sequence:
            more, nothing = self._of_rule(number, depth + 1)
            begins += ways * more
            ways *= nothing
            if not ways:
                break
            if begins + ways > MAX_WAYS:
                break  # the rule is refused
        return begins, ways

    def _check_rest(self, sequence: _Sequence, rule: _Rule) -> None:
        """Look at what begins after each place of a sequence."""
        begins, empty = 0, 1
        for number in reversed(sequence):
            more, nothing = self._known[number]
            begins, empty = more + nothing * begins, nothing * empty
            self._limit(begins + empty, rule)

    def _limit(self, ways: int, rule: _Rule) -> None:
        if ways > MAX_WAYS:
            raise GrammarError(reason="ambiguous", detail=rule.name[:_SHOWN], line=rule.line)
