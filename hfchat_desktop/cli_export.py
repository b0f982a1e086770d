"""`hfchat chats export`: chats into a file, or to standard output. Reads only."""

from __future__ import annotations

import argparse
import sys
import time
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from hfchat_desktop.cli_words import own_settings
from hfchat_desktop.core.exporting import (
    ExportFormat,
    ExportOptions,
    Scope,
    Selection,
    default_options,
)
from hfchat_desktop.core.store import ChatStore
from hfchat_desktop.paths import Profile

if TYPE_CHECKING:
    from hfchat_desktop.core.exporting.choose import ChatChoice
    from hfchat_desktop.core.settings import Settings

_PARTS = {
    "thinking": "the thinking of answers",
    "statistics": "figures of answers, and whether one was stopped",
    "system-prompt": "the system prompt",
    "parameters": "the model and its parameters",
    "ratings": "ratings with their notes",
    "times": "when it was",
}


def add_export_action(actions: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the action to `hfchat chats`."""
    export = actions.add_parser(
        "export",
        help="chats as Markdown, web page, plain text, JSON, lines of JSON or PDF",
        epilog="Without --no-… and --…: JSON has everything, lines of JSON what OpenAI's form "
        "has, the others the model and its parameters besides the words.",
    )
    export.add_argument("ids", nargs="*", type=int, metavar="ID", help="numbers of chats")
    export.add_argument("--message", type=int, metavar="ID", help="one message alone")
    export.add_argument("--folder", metavar="NAME", help="all chats of a folder")
    export.add_argument("--all", action="store_true", help="all chats but those in the trash")
    export.add_argument("--tree", action="store_true", help="with all versions of messages")
    export.add_argument(
        "--format", choices=[form.value for form in ExportFormat], default="markdown"
    )
    export.add_argument(
        "--output", metavar="FILE", default="-", help="write to this file, not standard output"
    )
    for name, words in _PARTS.items():
        export.add_argument(f"--{name}", action=argparse.BooleanOptionalAction, help=words)


def export_chats(arguments: argparse.Namespace, place: Profile) -> int:
    """Write what was chosen and return the exit status."""
    form = ExportFormat(arguments.format)
    with closing(ChatStore.open_read_only(place.database_file)) as store:
        selection = _selection(arguments, store, form)
        if selection is None:
            return 2
        if form is ExportFormat.PDF and arguments.output == "-":
            sys.stderr.write("A PDF needs --output FILE.\n")
            return 2
        count = _write(arguments.output, store, selection, _options(arguments, form), place)
    if arguments.output != "-":
        sys.stderr.write(f"{count} chat{'' if count == 1 else 's'} written.\n")
    return 0


def _selection(
    arguments: argparse.Namespace, store: ChatStore, form: ExportFormat
) -> Selection | None:
    """Return what the arguments name; None where that is nothing, or more than one thing."""
    ways = [arguments.ids, arguments.message is not None, arguments.folder, arguments.all]
    if sum(map(bool, ways)) != 1:
        sys.stderr.write("Name chats by their ID, or --message, --folder or --all.\n")
        return None
    whole = arguments.tree or (form is ExportFormat.JSON and arguments.all)
    if arguments.all:
        return Selection.everything(whole_tree=whole)
    if arguments.message is not None:
        return Selection.message(arguments.message)
    if arguments.ids:
        return Selection.chats(arguments.ids, whole_tree=whole)
    wanted = arguments.folder.casefold()
    found = tuple(one.id for one in store.folders() if one.name.casefold() == wanted)
    if not found:
        sys.stderr.write("There is no folder of this name.\n")
        return None
    return Selection(Scope.FOLDER, found, whole)


def _options(arguments: argparse.Namespace, form: ExportFormat) -> ExportOptions:
    usual = vars(default_options(form))
    wished = {name.replace("-", "_"): None for name in _PARTS}
    given = {name: getattr(arguments, name) for name in wished}
    return ExportOptions(**{**usual, **{k: v for k, v in given.items() if v is not None}})


def _write(
    output: str, store: ChatStore, selection: Selection, options: ExportOptions, place: Profile
) -> int:
    """Write to the file, or to standard output for "-"; return how many chats it has."""
    from hfchat_desktop.cli_share_text import system_prompts
    from hfchat_desktop.core.exporting.choose import ChatChoice
    from hfchat_desktop.ui.language import spoken

    settings: Settings = own_settings(place)
    choice = ChatChoice(store, selection, system_prompts(store, settings))
    path = None if output == "-" else Path(output).expanduser()
    if options.format is ExportFormat.PDF and path is not None:
        from hfchat_desktop.cli_pdf import write_pdf
        from hfchat_desktop.ui.export_words import export_words

        write_pdf(path, choice.exported(), options, export_words())
    else:
        with spoken(settings.language):
            _write_text(path, store, choice, selection, options)
    return len(choice.chats)


def _write_text(
    path: Path | None,
    store: ChatStore,
    choice: ChatChoice,
    selection: Selection,
    options: ExportOptions,
) -> None:
    from hfchat_desktop.core.exporting.chat_json import json_head
    from hfchat_desktop.core.exporting.text_file import encoded, write_pieces
    from hfchat_desktop.core.exporting.writers import pieces
    from hfchat_desktop.ui.export_words import export_words
    from hfchat_desktop.workers.formula_client import FormulaClient

    now = time.time()
    head = json_head(store, selection, now) if options.format is ExportFormat.JSON else None
    with FormulaClient() as formulas:
        made = pieces(
            choice.exported(options.format),
            options,
            export_words(),
            head=head,
            draw=formulas.draw,
            made_at=now,
        )
        if path is not None:
            write_pieces(path, made)
            return
        for piece in made:
            sys.stdout.buffer.write(encoded(piece))
        sys.stdout.buffer.flush()
