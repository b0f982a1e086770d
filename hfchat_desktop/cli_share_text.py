"""The text that `hfchat share` sends or writes: made as the window makes it, and checked."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING

from hfchat_desktop.bridge.own_places import own_surroundings
from hfchat_desktop.core.exporting import ExportedChat, ExportFormat, ExportOptions, Selection
from hfchat_desktop.core.exporting.choose import GENERAL, ChatChoice
from hfchat_desktop.core.exporting.writers import pieces
from hfchat_desktop.core.personas import builtin_personas, persona_of
from hfchat_desktop.core.privacy import Kind, Topic, must_go
from hfchat_desktop.core.record import Record
from hfchat_desktop.core.settings import Settings
from hfchat_desktop.core.share_text import Redaction, taken
from hfchat_desktop.core.sharing import ShareKind, sendable
from hfchat_desktop.paths import resource
from hfchat_desktop.ui.export_words import export_words
from hfchat_desktop.ui.language import choose_language, spoken

if TYPE_CHECKING:
    from hfchat_desktop.core.exporting.web_blocks import Draw
    from hfchat_desktop.core.store import ChatStore

PARTS = ("parameters", "thinking", "system_prompt", "times", "statistics", "ratings")
"""What can be taken along or left out, as `ExportOptions` names it."""

FORMATS = {ShareKind.GIST: ExportFormat.MARKDOWN, ShareKind.DATASET: ExportFormat.JSONL}


class MadeText(Record):
    """What leaves: `title` without what is private; `replaced` and `kept` are what was found."""

    text: str
    title: str
    replaced: tuple[Topic, ...] = ()
    kept: tuple[Topic, ...] = ()


def options_of(form: ExportFormat, parts: Collection[str]) -> ExportOptions:
    """Return the options with which `parts` are taken along."""
    return ExportOptions(format=form, **{part: part in parts for part in PARTS})


def made_text(
    store: ChatStore,
    settings: Settings,
    selection: Selection,
    options: ExportOptions,
    keep: Collection[Kind] = (),
) -> MadeText:
    """Return a text as it may leave. What is of the kinds `keep` stays, but no key ever does.

    Raises ChatNotFoundError, and what the store raises.
    """
    prompts = system_prompts(store, settings)
    with spoken(settings.language):
        own = own_surroundings()

        def copies(redaction: Redaction) -> Iterator[ExportedChat]:
            chats = ChatChoice(store, selection, prompts).exported(options.format)
            return (redaction.copy(taken(chat, options)) for chat in chats)

        looking = Redaction(own)
        for _ in copies(looking):
            pass
        kept = [topic for topic in looking.topics if topic.kind in keep and not must_go(topic.kind)]
        redaction = Redaction(own, frozenset(topic.subject for topic in kept))
        titles: list[str] = []

        def titled() -> Iterator[ExportedChat]:
            for chat in copies(redaction):
                titles.append(chat.chat.title)
                yield chat

        with _drawing(options.format) as draw:
            text = "".join(pieces(titled(), options, export_words(), draw=draw))
    return MadeText(
        text=sendable(text),
        title=titles[0] if titles else "",
        replaced=tuple(topic for topic in redaction.topics if topic not in kept),
        kept=tuple(kept),
    )


@contextmanager
def _drawing(form: ExportFormat) -> Iterator[Draw | None]:
    """Yield what draws the formulas of a web page; None for other texts."""
    if form is not ExportFormat.HTML:
        yield None
        return
    from hfchat_desktop.workers.formula_client import FormulaClient

    with FormulaClient() as formulas:
        yield formulas


def system_prompts(store: ChatStore, settings: Settings) -> Mapping[str, str]:
    """Return the system prompts of personas by key, and the general one under GENERAL."""
    known = builtin_personas(resource("personas.json"), choose_language(settings.language))
    own = [persona_of(key, record) for key, record in store.saved("persona")]
    prompts = {persona.key: persona.system_prompt for persona in (*known, *own)}
    return {**prompts, GENERAL: settings.system_prompt}
