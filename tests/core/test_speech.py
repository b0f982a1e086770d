"""An answer is spoken by sentences, each once, and code is not read out."""

from __future__ import annotations

import random

import pytest

from hfchat_desktop.core.markdown import StreamingMarkdown, parse
from hfchat_desktop.core.speech import SentenceCutter, Speech, cut_sentences

ANSWER = """## Rivers

The Vistula is long, about 1,047.5 km. Is the Oder shorter? Yes!
It has "many arms." See e.g. the map.

- First one
- Second one. With more words

```python
print("Not read. Out!")
x = 1
```

| a | b |
|---|---|
| 1 | 2 |
| 3 | 4 |

The end, without a full stop"""

SAID = [
    "Rivers",
    "The Vistula is long, about 1,047.5 km.",
    "Is the Oder shorter?",
    "Yes!",
    'It has "many arms."',
    "See e.g. the map.",
    "First one",
    "Second one.",
    "With more words",
    ("code", "python", 2),
    ("table", "", 2),
    "The end, without a full stop",
]


def told(found: list[Speech]) -> list[object]:
    return [s.text if s.kind == "words" else (s.kind, s.text, s.count) for s in found]


def test_a_finished_answer_is_said_sentence_by_sentence():
    assert told(SentenceCutter().take(parse(ANSWER), finished=True)) == SAID


@pytest.mark.parametrize("seed", range(20))
def test_tokens_come_as_they_will_and_each_sentence_is_said_once(seed: int):
    chance = random.Random(seed)
    stream, cutter, said = StreamingMarkdown(), SentenceCutter(), []
    at = 0
    while at < len(ANSWER):
        size = chance.randint(1, 9)
        stream.append(ANSWER[at : at + size])
        at += size
        said += told(cutter.take(stream.blocks, finished=False))
    said += told(cutter.take(parse(ANSWER), finished=True))
    words = [part for part in said if isinstance(part, str)]
    assert " ".join(words).split() == " ".join(p for p in SAID if isinstance(p, str)).split()
    assert [part for part in said if not isinstance(part, str)] == SAID[9:11]


def test_nothing_is_said_before_its_sentence_has_ended():
    cutter = SentenceCutter()
    assert cutter.take(parse("The value is 3."), finished=False) == []
    assert cutter.take(parse("The value is 3.14 and"), finished=False) == []
    assert told(cutter.take(parse("The value is 3.14 and more. Th"), finished=False)) == [
        "The value is 3.14 and more."
    ]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("你好。今天天气很好！要去吗？好", ["你好。", "今天天气很好！", "要去吗？"]),
        ("彼は「行く。」と言った。はい", ["彼は「行く。」", "と言った。"]),
        ("مرحبا. كيف حالك؟ أنا بخير", ["مرحبا.", "كيف حالك؟"]),
        ("यह एक वाक्य है। दूसरा", ["यह एक वाक्य है।"]),
        ("Dr. Smith met J. Doe. They spoke", ["Dr. Smith met J. Doe."]),
        ("Wait… what?! Really. No", ["Wait…", "what?!", "Really."]),
        ("To są np. rzeki. Tak", ["To są np. rzeki."]),
        ("Version 2.0.1 is out", []),
    ],
)
def test_sentences_end_in_every_script(text: str, sentences: list[str]):
    found, rest = cut_sentences(text)
    assert found == sentences
    assert "".join("".join([*found, rest]).split()) == "".join(text.split())


def test_words_without_an_end_are_said_with_a_breath():
    found, rest = cut_sentences("word " * 200)
    assert len(found) == 2
    assert all(len(part) <= 400 for part in [*found, rest])
    found, rest = cut_sentences("字" * 1000)
    assert [len(part) for part in found] == [400, 400]


def test_a_long_answer_takes_no_time():
    import time

    began = time.thread_time()
    cut_sentences("a." * 100_000)
    cut_sentences(". " * 100_000)
    cut_sentences("." * 200_000)
    cut_sentences('"' * 200_000)
    assert time.thread_time() - began < 2


def test_what_is_said_has_no_marks():
    found = SentenceCutter().take(parse("**Bold** and `code`."), finished=True)
    assert told(found) == ["Bold and code."]
