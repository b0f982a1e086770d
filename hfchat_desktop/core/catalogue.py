"""The values of the model catalogue: entries, their labels, their files.

An entry is a repository of the Hub that holds GGUF files. What is not known is 0, "" or empty,
and is shown as unknown: nothing is made up.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum

from hfchat_desktop.core.record import Record


class Facet(StrEnum):
    """What a catalogue is narrowed down by. Facets combine with AND, their values with OR."""

    FIT = "fit"
    LANGUAGE = "language"
    TOPIC = "topic"
    STYLE = "style"
    LEVEL = "level"
    LICENCE = "licence"
    PUBLISHER = "publisher"


TOPICS = (
    "chat",
    "writing",
    "code",
    "maths",
    "translation",
    "roleplay",
    "science",
    "law",
    "medicine",
    "tools",
    "images",
)
STYLES = ("short", "thinks", "playful", "uncensored", "base")
LEVELS = ("starter", "everyday", "advanced", "expert")
"""Up to 1, 4 and 9 thousand million active parameters, and more."""

UNKNOWN = "unknown"
"""The value of a facet that nobody has said anything about."""


class LabelSource(StrEnum):
    """Who says so."""

    AUTHOR = "author"  # the repository's own card
    HUB = "hub"  # a tag or a figure that the Hub made
    BASE = "base"  # the card of the base model
    GUESS = "guess"  # we did, by its name or by reading about it


class Label(Record):
    """One value of one facet. `value` is a language code (ISO 639), or of a list above."""

    facet: Facet
    value: str
    source: LabelSource


class RepoFile(Record):
    """A file of a repository. `sha256` is "" where it is not known."""

    path: str
    size_bytes: int
    sha256: str = ""


class CatalogueEntry(Record):
    """A repository with GGUF files, as a card shows it.

    `parameters` counts all weights, `active_parameters` those used for one token (0: all).
    `downloads` and `likes` are None where unknown. `gated` is "", "auto" or "manual".
    `summary` is one sentence by language code. `updated` is an ISO date. `base_model` and
    `id` are names of repositories, "publisher/name". `commit` is 40 hexadecimal digits.
    `curated` entries come with the app.
    """

    id: str
    title: str
    publisher: str
    summary: Mapping[str, str] = field(default_factory=dict)
    labels: tuple[Label, ...] = ()
    parameters: int = 0
    active_parameters: int = 0
    licence: str = ""
    gated: str = ""
    disabled: bool = False
    downloads: int | None = None
    likes: int | None = None
    trending: float = 0.0
    updated: str = ""
    created: str = ""
    context_length: int = 0
    architecture: str = ""
    base_model: str = ""
    commit: str = ""
    files: tuple[RepoFile, ...] = ()
    curated: bool = False

    def values(self, facet: Facet) -> tuple[str, ...]:
        """Return the values of one facet, in order."""
        return tuple(label.value for label in self.labels if label.facet is facet)


class Sort(StrEnum):
    """The orders of the catalogue."""

    BEST = "best"  # for this laptop: what fits, larger first, then what many use
    TRENDING = "trending"
    DOWNLOADS = "downloads"
    LIKES = "likes"
    NEWEST = "newest"
    SMALLEST = "smallest"


class CatalogueQuery(Record):
    """What a person looks for: words, the chosen values of each facet, an order."""

    text: str = ""
    chosen: Mapping[Facet, frozenset[str]] = field(default_factory=dict)
    sort: Sort = Sort.BEST


class RepoDetails(Record):
    """All that the page of one repository shows.

    `entry.files` is complete. `card` is Markdown by a stranger, at most 256 KiB (`card_cut`
    where it was longer). `template` is the chat template that the Hub found in a file, and
    `base_template` the one of the base model ("": not known). `renamed_from` is the name that
    was asked for where the Hub answered under another.
    """

    entry: CatalogueEntry
    card: str = ""
    card_cut: bool = False
    template: str = ""
    base_template: str = ""
    renamed_from: str = ""
