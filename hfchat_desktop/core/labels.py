"""What a model is good for, in which language and style, and who says so.

Most repositories with GGUF files say little of themselves. In this order, and the first to
say it is named as the source: the card of the repository, the Hub's tags and the chat
template it found, the base model, the words in the name. A language that nobody names stays
unknown; it is never taken to be English.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from hfchat_desktop.core.catalogue import STYLES, TOPICS, Facet, Label, LabelSource
from hfchat_desktop.core.language_codes import language_of_card, language_of_tag
from hfchat_desktop.core.record import Record


class LabelInputs(Record):
    """What is known of a repository. Empty where it is not known.

    `tags` are all of the Hub's; `card_tags` those of them that the author wrote. `base_*` are
    of the base model. `template` is the chat template that the Hub found in a file. `files`
    are paths. `parameters` counts all weights.
    """

    id: str
    tags: tuple[str, ...] = ()
    card_languages: tuple[str, ...] = ()
    base_languages: tuple[str, ...] = ()
    base_tags: tuple[str, ...] = ()
    pipeline_tag: str = ""
    template: str = ""
    parameters: int = 0
    card_tags: tuple[str, ...] = ()
    base_pipeline_tag: str = ""
    base_model: str = ""
    files: tuple[str, ...] = ()


_TOPIC_TAGS = {
    "chat": "conversational chat chatbot assistant",
    "writing": "writing creative-writing creative story storywriting storytelling fiction"
    " story-writing novel poetry",
    "code": "code coder coding code-generation programming software-engineering codeqwen sql",
    "maths": "math maths mathematics reasoning-math gsm8k",
    "translation": "translation machine-translation translate",
    "roleplay": "roleplay roleplaying role-play rp nsfw-roleplay character",
    "science": "science scientific chemistry biology physics astronomy",
    "law": "legal law",
    "medicine": "medical medicine biomedical clinical health healthcare",
    "tools": "tool-use tool-calling tools function-calling function_calling agent agentic",
    "images": "image-text-to-text vision vlm multimodal visual-question-answering image-to-text"
    " any-to-any",
}
_STYLE_TAGS = {
    "thinks": "reasoning thinking chain-of-thought cot deep-reasoning",
    "playful": "humor humour playful funny roleplay roleplaying role-play rp",
    "uncensored": "uncensored abliterated not-for-all-audiences decensored heretic",
    "base": "base base-model pretrained",
    "short": "concise brief",
}
_TOPIC_NAMES = {
    "chat": "chat instruct it assistant",
    "writing": "writer writing story storyteller novel",
    "code": "code coder coding codegemma codestral devstral starcoder codellama sql",
    "maths": "math maths mathstral",
    "translation": "translate translator translation tower salamandrata",
    "roleplay": "rp roleplay",
    "science": "science sci chem chemistry",
    "law": "law legal saul",
    "medicine": "med medical medicine medgemma biomistral meditron clinical",
    "tools": "tool tools function functionary agent agentic",
    "images": "vl vision llava moondream smolvlm pixtral",
}
_STYLE_NAMES = {
    "thinks": "thinking reasoning reasoner r1 qwq think",
    "playful": "rp roleplay",
    "uncensored": "uncensored abliterated heretic dolphin",
    "base": "base pt",
    "short": "",
}
_SPECIAL = frozenset({"code", "maths", "translation", "science", "law", "medicine"})
"""Who is made for one of these is not offered for everyday chat as well by a tag alone."""

_TOOLS = re.compile(r"\btools\b")
_THINKS = re.compile(r"\benable_thinking\b|\breasoning_effort\b")
_THINK_TAG = "<think>"
_ANSWERS_AT_ONCE = re.compile(r"[-_]instruct(?:[-_.]|$)", re.IGNORECASE)
_WORD = re.compile(r"[a-z]+[0-9]*|[0-9]+[a-z]+")
_ACTIVE = re.compile(r"(?:^|[-_])a(\d+(?:\.\d+)?)([bm])(?=$|[-_.])", re.IGNORECASE)
_COUNT = {"b": 1e9, "m": 1e6}


def _by_word(table: dict[str, str]) -> dict[str, tuple[str, ...]]:
    """Return the values of each word of a table of words by value."""
    found: dict[str, tuple[str, ...]] = {}
    for value, words in table.items():
        for word in words.split():
            found[word] = (*found.get(word, ()), value)
    return found


_TAGS = {Facet.TOPIC: _by_word(_TOPIC_TAGS), Facet.STYLE: _by_word(_STYLE_TAGS)}
_NAMES = {Facet.TOPIC: _by_word(_TOPIC_NAMES), Facet.STYLE: _by_word(_STYLE_NAMES)}
_ORDER = [(Facet.TOPIC, value) for value in TOPICS] + [(Facet.STYLE, value) for value in STYLES]
_GUESS = LabelSource.GUESS


def labels_of(inputs: LabelInputs) -> tuple[Label, ...]:
    """Return the labels of a repository with their sources: languages, topics, styles."""
    found: dict[tuple[Facet, str], LabelSource] = {}
    for facet, value, source in _said(inputs):
        found.setdefault((facet, value), source)
    _drop_contradictions(found, inputs)
    languages = [
        Label(facet, value, source)
        for (facet, value), source in found.items()
        if facet is Facet.LANGUAGE
    ]
    return (*languages, *(Label(*key, found[key]) for key in _ORDER if key in found))


def _drop_contradictions(found: dict[tuple[Facet, str], LabelSource], inputs: LabelInputs) -> None:
    """Take out everyday chat where there is a special field, and "base" of what answers."""
    chat, base = (Facet.TOPIC, "chat"), (Facet.STYLE, "base")
    answers = bool(inputs.template) or found.get(chat, _GUESS) is not _GUESS
    if answers and found.get(base) is not LabelSource.AUTHOR:
        found.pop(base, None)
    is_special = any((Facet.TOPIC, topic) in found for topic in _SPECIAL)
    if is_special and found.get(chat) is not LabelSource.AUTHOR:
        found.pop(chat, None)


def active_parameters_of(repo_id: str, parameters: int) -> int:
    """Return the active parameters that a name such as "Qwen3-30B-A3B" tells, or 0.

    0 also where the name is not to be believed: more active ones than there are.
    """
    match = _ACTIVE.search(repo_id.rpartition("/")[2])
    if match is None:
        return 0
    count = int(float(match[1]) * _COUNT[match[2].lower()])
    return count if not parameters or count < parameters else 0


_Said = tuple[Facet, str, LabelSource]


def _said(inputs: LabelInputs) -> Iterable[_Said]:
    """Yield what is said, the most trustworthy first."""
    yield from _languages(inputs)
    yield from _of_tags(inputs.card_tags, LabelSource.AUTHOR)
    yield from _of_tags((*inputs.tags, inputs.pipeline_tag), LabelSource.HUB)
    yield from _of_template(inputs.template, inputs.id)
    if any("mmproj" in path.casefold() for path in inputs.files):
        yield Facet.TOPIC, "images", LabelSource.HUB
    yield from _of_tags((*inputs.base_tags, inputs.base_pipeline_tag), LabelSource.BASE)
    yield from _of_name(inputs.id)
    for facet, value, source in _of_name(inputs.base_model):
        if value != "base":  # what was made of a base model need not be one
            yield facet, value, source


def _languages(inputs: LabelInputs) -> Iterable[_Said]:
    """Yield the languages: those of the base model only where the repository names none."""
    own = [(language_of_card(word), LabelSource.AUTHOR) for word in inputs.card_languages]
    own += [(language_of_tag(tag), LabelSource.HUB) for tag in inputs.tags]
    own = [(code, source) for code, source in own if code]
    if not own:
        base = [language_of_card(word) for word in inputs.base_languages]
        base += [language_of_tag(tag) for tag in inputs.base_tags]
        own = [(code, LabelSource.BASE) for code in base if code]
    for code, source in own:
        yield Facet.LANGUAGE, code, source


def _of_tags(tags: Iterable[str], source: LabelSource) -> Iterable[_Said]:
    for tag in tags:
        folded = tag.strip().casefold().replace(" ", "-")
        for facet, table in _TAGS.items():
            for value in table.get(folded, ()):
                yield facet, value, source


def _of_template(template: str, repo_id: str) -> Iterable[_Said]:
    """Yield what a chat template proves that the model was made to be given.

    The template of a model that answers at once may still know the thoughts of its siblings,
    to take them out of earlier replies.
    """
    if not template:
        return
    yield Facet.TOPIC, "chat", LabelSource.HUB
    if _TOOLS.search(template):
        yield Facet.TOPIC, "tools", LabelSource.HUB
    at_once = _ANSWERS_AT_ONCE.search(repo_id) is not None
    if _THINKS.search(template) or (_THINK_TAG in template and not at_once):
        yield Facet.STYLE, "thinks", LabelSource.HUB


def _of_name(repo_id: str) -> Iterable[_Said]:
    """Yield what the words of a name hint at; the publisher's name is no hint."""
    for word in _WORD.findall(repo_id.rpartition("/")[2].casefold()):
        for facet, table in _NAMES.items():
            for value in table.get(word, ()):
                yield facet, value, _GUESS
