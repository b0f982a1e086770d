"""The few labels that a card has room for, and all that the page of a model shows."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from hfchat_desktop.core.catalogue import UNKNOWN, CatalogueEntry, Facet, Label, LabelSource
from hfchat_desktop.core.record import Record
from hfchat_desktop.ui.catalogue.fact_words import source_words, trait_words, value_words

translate = QCoreApplication.translate

_MOST_ON_A_CARD = 3
_MANY = 100
_FEW = 2  # languages that are named one by one
_TELLING = (
    "medicine",
    "law",
    "translation",
    "code",
    "maths",
    "science",
    "roleplay",
    "images",
    "tools",
    "writing",
    "chat",
)
"""Topics, the rarest first: what sets a model apart comes before what most can do."""
_STYLES = ("base", "uncensored", "thinks", "playful", "short")


class Trait(Record):
    """A label in words; `hint` says in full what it means and who says so."""

    words: str
    hint: str
    guessed: bool = False


def card_traits(entry: CatalogueEntry) -> tuple[Trait, ...]:
    """Return the traits for a card: languages, then what sets the model apart."""
    languages = [label for label in entry.labels if label.facet is Facet.LANGUAGE]
    found = [_languages_trait(languages)] if languages else []
    labels = {(label.facet, label.value): label for label in entry.labels}
    order = [(Facet.STYLE, value) for value in _STYLES[:2]]
    order += [(Facet.TOPIC, value) for value in _TELLING]
    order += [(Facet.STYLE, value) for value in _STYLES[2:]]
    known = [trait_of(labels[key]) for key in order if key in labels]
    found += sorted(known, key=lambda trait: trait.guessed)  # what somebody says comes first
    return tuple(found[:_MOST_ON_A_CARD])


def all_traits(entry: CatalogueEntry) -> tuple[Trait, ...]:
    """Return every label: languages as one where they are many."""
    languages = [label for label in entry.labels if label.facet is Facet.LANGUAGE]
    found = [_languages_trait(languages)] if len(languages) > _FEW else []
    if not languages:
        hint = translate("Facts", "Nobody says which languages it knows.")
        found = [Trait(translate("Facts", "Language not stated"), hint, guessed=True)]
    wanted = (Facet.TOPIC, Facet.STYLE) if found else (Facet.LANGUAGE, Facet.TOPIC, Facet.STYLE)
    for facet in wanted:
        found += [trait_of(label) for label in entry.labels if label.facet is facet]
    return tuple(found)


def trait_of(label: Label) -> Trait:
    """Return one label as a trait."""
    full = value_words(label.facet, label.value)
    hint = f"{full}: {source_words(label.source)}"
    words = trait_words(label.facet, label.value)
    return Trait(words, hint, label.source is LabelSource.GUESS)


def _languages_trait(labels: list[Label]) -> Trait:
    named = [label for label in labels if label.value not in ("multilingual", UNKNOWN)]
    if not named:
        return trait_of(labels[0])
    guessed = all(label.source is LabelSource.GUESS for label in labels)
    names = [value_words(Facet.LANGUAGE, label.value) for label in named]
    hint = f"{', '.join(names[:40])}: {source_words(named[0].source)}"
    if len(named) == 1:
        words = names[0]
    elif len(named) >= _MANY:
        words = translate("Facts", "100+ languages")
    else:
        words = translate("Facts", "%n language(s)", "", len(named))
    return Trait(words, hint, guessed)
