"""`hfchat ratings`: what the ratings add up to, and lines to train with.

Reads only, beside a window too.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hfchat_desktop.cli_output import print_json, print_line, print_table
from hfchat_desktop.cli_words import own_settings
from hfchat_desktop.core.rating_export import (
    ExportFormat,
    ExportOptions,
    RatingExport,
    write_export,
)
from hfchat_desktop.core.ratings import Interval, ModelScore, median, scores
from hfchat_desktop.core.score_table import GROUPS, Column, arranged, missing_ratings, ranks
from hfchat_desktop.core.store import ChatStore
from hfchat_desktop.paths import Profile, resource

if TYPE_CHECKING:
    from hfchat_desktop.core.personas import Persona

_HEAD = ("#", "Name", "Stars", "Thumbs up", "Ratings", "tok/s")
_OTHERS = {"model": "no model", "persona": "no persona", "topic": "no topic"}


def add_rating_actions(parser: argparse.ArgumentParser) -> None:
    """Add the actions to the command."""
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    listing = actions.add_parser(
        "list", help="how models, personas or topics were rated, the best first"
    )
    listing.add_argument("--by", choices=list(GROUPS), default="model")
    listing.add_argument("--json", action="store_true", help="print JSON")
    export = actions.add_parser(
        "export",
        help="rated answers as lines of JSON, in the shapes of TRL",
        epilog="jsonl: each rated answer with its conversation. kto: prompt, completion, label. "
        "dpo: prompt, chosen, rejected, from versions of one answer that were rated differently.",
    )
    export.add_argument(
        "--format", choices=[shape.value for shape in ExportFormat], default="jsonl"
    )
    export.add_argument(
        "--output", metavar="FILE", default="-", help="write to this file, not standard output"
    )
    export.add_argument("--no-system", action="store_true", help="leave out system prompts")
    export.add_argument("--no-thinking", action="store_true", help="leave out the thinking")


def ratings(arguments: argparse.Namespace, place: Profile) -> int:
    """Run one of the actions and return the exit status."""
    with closing(ChatStore.open_read_only(place.database_file)) as store:
        known = _personas(store, own_settings(place).language)
        if arguments.action == "export":
            _export(arguments, store, known)
        else:
            _list(store, arguments.by, known, as_json=arguments.json)
    return 0


def _personas(store: ChatStore, language: str) -> dict[str, Persona]:
    from hfchat_desktop.core.personas import builtin_personas, persona_of
    from hfchat_desktop.ui.language import choose_language

    known = builtin_personas(resource("personas.json"), choose_language(language))
    own = [persona_of(key, record) for key, record in store.saved("persona")]
    return {persona.key: persona for persona in (*known, *own)}


# --- list ----------------------------------------------------------------------------------


def _list(store: ChatStore, by: str, known: Mapping[str, Persona], *, as_json: bool) -> None:
    speeds: dict[str, float] = {}
    if by == "model":
        middle = {name: median(values) for name, values in store.model_speeds().items()}
        speeds = {name: value for name, value in middle.items() if value is not None}
    found = arranged(scores(store.ratings(), GROUPS[by], speeds), Column.RANK)
    placed = ranks(found)
    rows = [(placed.get(one.name), _name(one.name, by, known), one) for one in found]
    if as_json:
        print_json([_record(rank, name, one) for rank, name, one in rows])
    elif not rows:
        print_line("No ratings yet.")
    else:
        table = [_HEAD, *(_row(rank, name, one) for rank, name, one in rows)]
        print_table(table, right=(0, 4, 5))
        if any(rank is None for rank, _, _ in rows):
            print_line()
            print_line("A rank needs 10 ratings.")


def _name(key: str, by: str, known: Mapping[str, Persona]) -> str:
    if not key:
        return _OTHERS[by]
    return known[key].name if by == "persona" and key in known else key


def _row(rank: int | None, name: str, score: ModelScore) -> tuple[str, ...]:
    return (
        str(rank) if rank else "-",
        name,
        _interval(score.stars, "{:.1f} ({:.1f} to {:.1f})", 1),
        _interval(score.thumbs_up, "{:.0f}% ({:.0f} to {:.0f}%)", 100),
        str(score.count),
        f"{score.tokens_per_s:.1f}" if score.tokens_per_s else "-",
    )


def _interval(value: Interval | None, form: str, factor: int) -> str:
    if value is None:
        return "-"
    return form.format(value.value * factor, value.low * factor, value.high * factor)


def _record(rank: int | None, name: str, score: ModelScore) -> dict[str, Any]:
    return {
        "rank": rank,
        "name": name,
        "key": score.name,
        "count": score.count,
        "missing_ratings": missing_ratings(score),
        "score": round(score.score, 4),
        "stars": _rounded(score.stars),
        "star_count": score.star_count,
        "thumbs_up": _rounded(score.thumbs_up),
        "thumb_count": score.thumb_count,
        "tokens_per_s": round(score.tokens_per_s, 2) if score.tokens_per_s else None,
    }


def _rounded(value: Interval | None) -> dict[str, float] | None:
    if value is None:
        return None
    return {
        "mean": round(value.value, 4),
        "low": round(value.low, 4),
        "high": round(value.high, 4),
    }


# --- export ----------------------------------------------------------------------------------


def _export(arguments: argparse.Namespace, store: ChatStore, known: Mapping[str, Persona]) -> None:
    options = ExportOptions(
        shape=ExportFormat(arguments.format),
        with_system=not arguments.no_system,
        with_thinking=not arguments.no_thinking,
        system_prompts={key: persona.system_prompt for key, persona in known.items()},
    )
    if arguments.output != "-":
        done = write_export(store, options, Path(arguments.output).expanduser())
    else:
        done = RatingExport(store, options)
        for line in done.lines():
            sys.stdout.buffer.write(line.encode())
        sys.stdout.buffer.flush()
    sys.stderr.write(_told(options.shape, done) + "\n")


def _told(shape: ExportFormat, done: RatingExport) -> str:
    kind = "pair" if shape is ExportFormat.DPO else "answer"
    words = f"{done.written} {kind}{'' if done.written == 1 else 's'} written"
    if not done.left_out:
        return f"{words}."
    why = {
        ExportFormat.JSONL: "",
        ExportFormat.KTO: ": neither good nor bad, or without words",
        ExportFormat.DPO: ": no other version of them was rated differently",
    }[shape]
    return f"{words}, {done.left_out} rated answers left out{why}."
