"""Conversations in several languages for the search benchmark: the same ones every time.

Words are drawn as often as they are in real texts (Zipf's law): a few are in every second
message, most are rare. German and Polish ones come in several inflections, Chinese and
Japanese ones without spaces. Some answers have code.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from itertools import accumulate
from typing import NamedTuple

MODELS = ("Qwen3 4B Instruct", "Gemma 3 4B", "SmolLM2 135M", "Llama 3.2 3B Instruct")
LANGUAGES = ("en", "de", "pl", "zh", "ja", "ko")
FOLDERS = 6
PERSONAS = ("", "", "", "translator", "tutor", "code-reviewer")
DAY = 86_400.0
SINCE = 1_700_000_000.0  # of the first message, in seconds since the epoch

_COMMON = {
    "en": (
        "the of and to a in is that it for you as with on are this be can not or have from by"
        " your if an will at which but they what when how more do there one all about also"
        " would time make use each like other into than some number way people data model"
        " because first value work example question answer write read change small large"
    ),
    "de": (
        "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch"
        " es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über"
        " einen so zum war haben nur oder aber vor zur bis mehr durch man Straße Köln größer"
    ),
    "pl": (
        "w i na się z do nie że to o jest za od po jak ale co dla przez tym czy tak przy może"
        " być już tylko jego który jej oraz bardzo kiedy gdzie można także więc jeśli książka"
        " książki pytanie odpowiedź słowo liczba wartość przykład łatwo źródło"
    ),
}
_ENDINGS = {
    "en": ("", "", "s", "ed", "ing", "er", "ly"),
    "de": ("", "", "e", "en", "er", "es", "ung", "ungen"),
    "pl": ("", "a", "y", "ę", "ami", "ach", "owi", "em", "ego"),
}
_SYLLABLES = (
    "ba be bi bo bra ca ce chi cla co cra da de di do dra el en er fa fe fi fo fra ga ge gi"
    " gra ha he hi ho in ka ke ki ko kra la le li lo lu ma me mi mo mu na ne ni no nu or pa pe"
    " pi pla po pra ra re ri ro sa sche se si so sta ste stra ta te ti to tra tu un va ve vi vo"
    " wa we wi wo za ze zo qua ex ju żo ści łą ü ö"
)
_CHINESE = (
    "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之"
    "年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样"
    "理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将"
    "两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信"
)
_JAPANESE = (
    "のにはをたがでてとしれさいるあかもすりうなこよくだけそんおまえらっ日本人大年東京学生語会"
)
_KOREAN = "이 그 저 것 수 있 하 되 나 우리 사람 때 년 말 일 집 물 손 눈 길 문제 대답 질문 모델 생각"
_CODE = """
```python
def balance(amount, rate, years):
    # {word}
    return amount * (1 + rate) ** years => {number}
```
"""


class Line(NamedTuple):
    """One message; a chat's messages follow each other."""

    chat: int
    role: str
    text: str
    model: str
    created_at: float
    stars: int


class Corpus:
    """Messages by the same chance every time."""

    def __init__(self, seed: int = 20) -> None:
        self._chance = random.Random(seed)
        self.words = {language: self._vocabulary(language) for language in _COMMON}
        self._weights = {
            language: list(accumulate(1 / (rank + 2.7) for rank in range(len(words))))
            for language, words in self.words.items()
        }
        self._signs = list(accumulate(1 / (rank + 2.7) for rank in range(len(_CHINESE))))

    def _vocabulary(self, language: str) -> list[str]:
        words = _COMMON[language].split()
        while len(words) < 24_000:
            stem = "".join(self._chance.choices(_SYLLABLES.split(), k=self._chance.randint(2, 4)))
            stem = stem.capitalize() if language == "de" and self._chance.random() < 0.5 else stem
            words += [stem + ending for ending in set(_ENDINGS[language])]
        return words

    def lines(self, count: int) -> Iterator[Line]:
        """Yield messages in chats of 2 to 30, over three years."""
        chance = self._chance
        chat, left, language, at = 0, 0, "en", SINCE
        for number in range(count):
            if left == 0:
                chat, left = chat + 1, chance.randint(1, 15) * 2
                language = chance.choices(("en", "de", "pl", "zh", "ja", "ko"), (5, 2, 2, 1, 1, 1))[
                    0
                ]
            left -= 1
            at += 3 * 365 * DAY / count
            answers = number % 2 == 1
            yield Line(
                chat,
                "assistant" if answers else "user",
                self.text(language, chance.randint(40, 110) if answers else chance.randint(8, 40)),
                chance.choices(MODELS, (50, 30, 15, 1))[0] if answers else "",
                at,
                chance.choices((0, 1, 2, 3, 4, 5), (90, 1, 1, 2, 3, 3))[0] if answers else 0,
            )

    def text(self, language: str, words: int) -> str:
        """Return a text of about so many words."""
        chance = self._chance
        if language == "zh":
            signs = chance.choices(_CHINESE, cum_weights=self._signs, k=words * 2)
            return "。".join("".join(signs[at : at + 14]) for at in range(0, len(signs), 14))
        if language == "ja":
            signs = chance.choices(_JAPANESE, k=words * 2)
            return "、".join("".join(signs[at : at + 16]) for at in range(0, len(signs), 16))
        if language == "ko":
            return " ".join("".join(chance.choices(_KOREAN.split(), k=3)) for _ in range(words))
        found = chance.choices(self.words[language], cum_weights=self._weights[language], k=words)
        text = ". ".join(" ".join(found[at : at + 12]) for at in range(0, words, 12))
        if language == "en" and chance.random() < 0.15:
            text += _CODE.format(word=found[-1], number=words)
        return text

    def title(self, language: str = "en") -> str:
        """Return a title of a few words."""
        return self.text(language, self._chance.randint(3, 7))
