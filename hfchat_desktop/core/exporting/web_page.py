"""Chats as one web page: it loads nothing, runs nothing and asks nobody.

Its security policy forbids a browser to do otherwise, whatever the words in it are. It is
light or dark as the reader's system is, and can be printed.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice

from hfchat_desktop.core.exporting.document import Document, Turn, document
from hfchat_desktop.core.exporting.options import ExportedChat, ExportOptions
from hfchat_desktop.core.exporting.progress import Told
from hfchat_desktop.core.exporting.web_blocks import Draw, WebBlocks, escaped
from hfchat_desktop.core.exporting.web_style import style_sheet
from hfchat_desktop.core.exporting.words import Words
from hfchat_desktop.core.markdown import parse
from hfchat_desktop.core.markdown_blocks import Block
from hfchat_desktop.core.model_tints import tile_letter, tile_of
from hfchat_desktop.core.record import Record

POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

_RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})
_AHEAD = 48  # parts that are read before they are written
_BETWEEN = "\u00a0· "  # notes: a new line never begins with the dot


def page_pieces(
    chats: Iterable[ExportedChat],
    options: ExportOptions,
    words: Words,
    told: Told,
    *,
    draw: Draw | None = None,
    made_at: float = 0.0,
) -> Iterator[str]:
    """Yield the page piece by piece; `told` hears of each message."""
    blocks = WebBlocks(draw)
    waiting = iter(chats)
    first = list(islice(waiting, 2))
    title = document(first[0], options, words).title if len(first) == 1 else words.exported(0.0)
    yield _top(title, words)
    shown = (document(chat, options, words) for chat in chain(first, waiting))
    for part in _with_formulas_ahead(_parts(shown, blocks), blocks):
        if isinstance(part, str):
            yield part
        else:
            yield _turn(part, blocks)
            told(1)
    yield f"</main>\n<footer>{escaped(words.exported(made_at))}</footer>\n</body>\n</html>\n"


class _Part(Record):
    """A turn as it is read: its words and its thinking as blocks."""

    turn: Turn
    place: str  # its name in the page
    text: Sequence[Block]
    thinking: Sequence[Block]


def _parts(documents: Iterable[Document], blocks: WebBlocks) -> Iterator[str | _Part]:
    for shown in documents:
        yield _head(shown, blocks)
        for section in shown.sections:
            if section.title:
                yield f'<h2 class="branch" dir="auto">{escaped(section.title)}</h2>\n'
            for turn in shown.turns(section):
                place = f"m{turn.message.chat_id}-{turn.number}" if turn.number else ""
                yield _Part(turn, place, parse(turn.text), parse(turn.thinking))
        yield "</article>\n"


def _with_formulas_ahead(parts: Iterable[str | _Part], blocks: WebBlocks) -> Iterator[str | _Part]:
    """Yield the parts; formulas of those that follow are drawn meanwhile."""
    waiting: deque[str | _Part] = deque()
    for part in parts:
        if isinstance(part, _Part):
            blocks.ahead([*part.thinking, *part.text])
        waiting.append(part)
        if len(waiting) > _AHEAD:
            yield waiting.popleft()
    yield from waiting


def _top(title: str, words: Words) -> str:
    language = f' lang="{escaped(words.language)}"' if words.language else ""
    language += ' dir="rtl"' if _runs_to_the_left(words) else ""
    return (
        f"<!DOCTYPE html>\n<html{language}>\n<head>\n"
        '<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">\n'
        '<meta name="referrer" content="no-referrer">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n'
        f"<title>{escaped(title)}</title>\n<style>\n{style_sheet()}</style>\n</head>\n"
        "<body>\n<main>\n"
    )


def _runs_to_the_left(words: Words) -> bool:
    return words.language.partition("-")[0] in _RIGHT_TO_LEFT


def _head(shown: Document, blocks: WebBlocks) -> str:

    parts = [f'<article class="chat">\n<header><h1 dir="auto">{escaped(shown.title)}</h1>\n']
    way = "" if _runs_to_the_left(shown.words) else ' dir="auto"'
    parts += [f'<p class="about"{way}>{escaped(line)}</p>\n' for line in shown.details]
    if shown.system_prompt:
        parts.append(
            f'<details class="system" open><summary>{escaped(shown.words.system_prompt)}</summary>'
            f"{_words(parse(shown.system_prompt), blocks)}</details>\n"
        )
    return "".join([*parts, "</header>\n"])


def _turn(part: _Part, blocks: WebBlocks) -> str:
    turn = part.turn
    place = f' id="{part.place}"' if part.place else ""
    notes = (f"#{turn.number}", *turn.notes) if turn.number else turn.notes
    told = _BETWEEN.join(f"<bdi>{escaped(note)}</bdi>" for note in notes)
    said = f"<div><b><bdi>{escaped(turn.name)}</bdi></b> {told}</div>"
    if turn.is_mine:
        alone = "" if notes else " alone"
        kind, who = "turn me", f'<div class="who{alone}">{said}</div>'
    else:
        tint, letter = tile_of("", turn.name), escaped(tile_letter(turn.name))
        tile = f'<span class="tile tile-{tint}" aria-hidden="true">{letter}</span>'
        kind, who = "turn", f'<div class="who">{tile}{said}</div>'
    thinking = ""
    if turn.thinking:
        thinking = f"<details><summary>{escaped(turn.thought)}</summary>"
        thinking += f"{_words(part.thinking, blocks)}</details>\n"
    text = _words(part.text, blocks) if turn.text.strip() else ""
    return f'<section class="{kind}"{place}>\n{who}\n{thinking}{text}</section>\n'


def _words(said: Sequence[Block], blocks: WebBlocks) -> str:
    return f'<div class="words" dir="auto">{blocks.of(said)}</div>\n'
