"""What a person typed, as terms for the index, and where they are in a text.

A term is made of words that the index knows, of signs (see `signs`), or of neither, as
`=>`. FTS5 folds case and accents; here it is done in the same way to mark what was found.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from hfchat_desktop.core.excerpts import one_line
from hfchat_desktop.core.record import Record
from hfchat_desktop.core.store.codec import presentable
from hfchat_desktop.core.store.signs import has_signs, wanted_signs

HIT_START, HIT_END = "\x02", "\x03"
_MOST_TERMS = 32
_BEFORE, _AFTER = 32, 72  # characters around the first hit
_NEAR_SPACE = 12  # within which an excerpt is made to begin with a word
_SHORTEST_STEM = 4
_ENDINGS = re.compile(
    "(?:iego|iemu|ungen|ach|ami|ego|emu|ern|imi|ing|owi|ych|ymi|ung|em|en|er|es|ed|ich|ie|ia|im"
    "|om|ów|ym|a|e|i|n|o|s|u|y|ą|ę)$"
)
_SHORT_ENDINGS = re.compile("[aąeęiouns]$")


class Terms(Record):
    """What must be in a text: all of it."""

    words: tuple[str, ...] = ()  # that FTS5 takes for one word each; the last is a beginning
    signs: tuple[str, ...] = ()  # that the index of signs must have
    literal: tuple[str, ...] = ()  # to be looked for in the text itself
    loose: bool = False  # words also with other endings

    def __bool__(self) -> bool:
        return bool(self.words or self.literal)

    def question(self) -> str:
        """Return the words in the language of FTS5."""
        last = len(self.words) - 1
        return " AND ".join(self._asked(word, at == last) for at, word in enumerate(self.words))

    def loosened(self) -> Terms | None:
        """Return the terms with other endings, None where that is the same."""
        found = Terms(self.words, self.signs, self.literal, loose=True)
        return found if self.words and found.question() != self.question() else None

    def pattern(self) -> re.Pattern[str] | None:
        """Return what finds the terms in a folded text, None where there are none."""
        last = len(self.words) - 1
        parts = [
            re.escape(folded(form)) + ("[^\\W_]*" if begins else "(?![^\\W_])")
            for at, word in enumerate(self.words)
            for form, begins in self._forms(word, at == last)
        ]
        parts = [f"(?<![^\\W_])(?:{'|'.join(parts)})"] if parts else []
        parts += [re.escape(folded(term)) for term in self.literal]
        return re.compile("|".join(parts)) if parts else None

    def _asked(self, word: str, last: bool) -> str:
        forms = [f'"{form}"' + "*" * begins for form, begins in self._forms(word, last)]
        return forms[0] if len(forms) == 1 else f"({' OR '.join(forms)})"

    def _forms(self, word: str, last: bool) -> list[tuple[str, bool]]:
        """Return how a word may stand in a text, and whether it may go on there."""
        if not self.loose:
            return [(word, last)]
        stem = _stem(word)
        forms = [(stem, last or len(word) >= _SHORTEST_STEM)]
        for one, other in (("ss", "ß"), ("ß", "ss")):
            if one in stem:
                forms.append((stem.replace(one, other), True))
        return forms


def terms_of(words: str) -> Terms:
    """Return what a person looks for. Any text will do."""
    known: list[str] = []
    signs: list[str] = []
    literal: list[str] = []
    for term in presentable(words).replace("\0", " ").split()[:_MOST_TERMS]:
        if has_signs(term):
            signs += wanted_signs(term)
            literal.append(term)
        elif found := _words_of(term):
            known += found
        else:
            literal.append(term)
    return Terms(tuple(known[:_MOST_TERMS]), tuple(signs[:_MOST_TERMS]), tuple(literal))


def unindexed(words: str) -> Terms:
    """Return what a person looks for where the index does not know the letters."""
    return Terms(literal=tuple(presentable(words).replace("\0", " ").split()[:_MOST_TERMS]))


def lowered(text: str) -> str:
    """Lower the letters that SQLite's lower() lowers, which are those of ASCII."""
    return "".join(c.lower() if c.isascii() else c for c in text)


def folded(text: str) -> str:
    """Return a text of the same length without case and accents."""
    if text.isascii():
        return text.lower()
    plain = text.translate(_unaccented())
    lower = plain.lower()
    return lower if len(lower) == len(text) else "".join(c.lower()[0] for c in plain)


def excerpt_of(text: str, pattern: re.Pattern[str] | None, *, markdown: bool = False) -> str:
    """Return the surroundings of the first hit on one line, with each hit marked.

    The marks of a text that is Markdown are left out.
    """
    text = text.replace(HIT_START, " ").replace(HIT_END, " ")
    plain = folded(text)
    first = pattern.search(plain) if pattern else None
    middle = first.start() if first else 0
    start, end = max(0, middle - _BEFORE), min(len(text), middle + _AFTER)
    if start > 0 and (space := text.find(" ", start, start + _NEAR_SPACE)) >= 0:
        start = space + 1
    if end < len(text) and (space := text.rfind(" ", max(middle, end - _NEAR_SPACE), end)) >= 0:
        end = space
    parts, at = [], start
    for hit in pattern.finditer(plain, middle, end) if pattern and first else ():
        parts += [text[at : hit.start()], HIT_START, hit.group() and text[slice(*hit.span())]]
        parts.append(HIT_END)
        at = hit.end()
    parts.append(text[at:end] if at < end else "")
    end = max(end, at)
    around = "".join(parts)
    shown = one_line(around) if markdown else " ".join(around.split())
    return ("…" if start else "") + shown + ("…" if end < len(text) else "")


def _words_of(term: str) -> list[str]:
    """Cut a term where FTS5 cuts it."""
    composed = unicodedata.normalize("NFC", term)
    return re.findall("[^\\W_]+", re.sub("[\u0300-\u036f]", "", composed))


def _stem(word: str) -> str:
    """Leave out the ending of an inflected word, of Polish, German or English."""
    if len(word) <= _SHORTEST_STEM or not word.isalpha():
        return word
    endings = _ENDINGS if len(word) > _SHORTEST_STEM + 1 else _SHORT_ENDINGS
    found = endings.search(word.lower())
    return word[: max(found.start(), _SHORTEST_STEM)] if found else word


@lru_cache(maxsize=1)
def _unaccented() -> dict[int, str]:
    letters = (*range(0xC0, 0x250), *range(0x370, 0x530), *range(0x1E00, 0x2000))
    bases = ((letter, unicodedata.normalize("NFD", chr(letter))[0]) for letter in letters)
    return {letter: base for letter, base in bases if chr(letter) != base}
