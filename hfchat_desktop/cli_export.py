"""`hfchat chats export`: chats into a file, or to standard output. Reads only."""

from __future__ import annotations

import argparse
import errno
import os
import sys
import time
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from hfchat_desktop.cli_export_progress import ExportProgress, StopBetween
from hfchat_desktop.cli_model_choice import INTERRUPTED
from hfchat_desktop.cli_words import own_settings
from hfchat_desktop.core.exporting import (
    ExportFormat,
    ExportOptions,
    Scope,
    Selection,
    default_options,
)
from hfchat_desktop.core.files import failure_of
from hfchat_desktop.core.store import ChatStore
from hfchat_desktop.errors import ChatNotFoundError, DiskFullError, ExportFailedError
from hfchat_desktop.paths import Profile

if TYPE_CHECKING:
    from hfchat_desktop.core.exporting.chat_json import JsonHead
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
    try:
        return _exported(arguments, place)
    except KeyboardInterrupt:
        is_file = _is_file(_path(arguments.output))
        sys.stderr.write("Stopped: nothing was written.\n" if is_file else "Stopped.\n")
        return INTERRUPTED


def _exported(arguments: argparse.Namespace, place: Profile) -> int:
    form = ExportFormat(arguments.format)
    with closing(ChatStore.open_read_only(place.database_file)) as store:
        selection = _selection(arguments, store, form)
        if selection is None:
            return 2
        path = _path(arguments.output)
        if form is ExportFormat.PDF and path is None:
            sys.stderr.write("A PDF needs --output FILE.\n")
            return 2
        count = _write(path, store, selection, _options(arguments, form), place)
    if path is not None:
        what = "chat" if arguments.message is None else "message"
        sys.stderr.write(f"{count:,} {what}{'' if count == 1 else 's'} written.\n")
    return 0


def _path(output: str) -> Path | None:
    """Return where to write; None for standard output."""
    return None if output == "-" else Path(output).expanduser()


def _is_file(path: Path | None) -> bool:
    """Return whether it is written beside and renamed; a pipe is written to as it is."""
    return path is not None and (path.is_file() or not path.exists())


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
        return _message_selection(arguments.message, store)
    if arguments.ids:
        return Selection.chats(arguments.ids, whole_tree=whole)
    wanted = arguments.folder.casefold()
    found = tuple(one.id for one in store.folders() if one.name.casefold() == wanted)
    if not found:
        sys.stderr.write("There is no folder of this name.\n")
        return None
    return Selection(Scope.FOLDER, found, whole)


def _message_selection(number: int, store: ChatStore) -> Selection | None:
    try:
        store.message(number)
    except ChatNotFoundError:
        sys.stderr.write(
            f"There is no message {number}: see the numbers with hfchat chats show ID --json.\n"
        )
        return None
    return Selection.message(number)


def _options(arguments: argparse.Namespace, form: ExportFormat) -> ExportOptions:
    usual = vars(default_options(form))
    wished = {name.replace("-", "_"): None for name in _PARTS}
    given = {name: getattr(arguments, name) for name in wished}
    return ExportOptions(**{**usual, **{k: v for k, v in given.items() if v is not None}})


def _write(
    path: Path | None,
    store: ChatStore,
    selection: Selection,
    options: ExportOptions,
    place: Profile,
) -> int:
    """Write to the file, or to standard output; return how many chats it has."""
    from hfchat_desktop.cli_share_text import system_prompts
    from hfchat_desktop.core.exporting.choose import ChatChoice

    settings: Settings = own_settings(place)
    choice = ChatChoice(store, selection, system_prompts(store, settings))
    is_shown = path is not None or not sys.stdout.isatty()
    with ExportProgress(len(choice.chats), is_shown=is_shown) as progress:
        if options.format is ExportFormat.PDF and path is not None:
            _write_pdf(path, choice, options, settings.language, progress)
        else:
            head = _head(store, selection, options)
            _write_text(path, choice, head, options, settings.language, progress)
    return len(choice.chats)


def _write_pdf(
    path: Path,
    choice: ChatChoice,
    options: ExportOptions,
    language: str,
    progress: ExportProgress,
) -> None:
    from hfchat_desktop.cli_pdf import drawing_application, write_pdf
    from hfchat_desktop.ui.export_words import export_words
    from hfchat_desktop.ui.language import install_language

    install_language(drawing_application(), language)
    chats = progress.over(choice.exported())
    write_pdf(path, chats, options, export_words(), progress.told_all)


def _head(store: ChatStore, selection: Selection, options: ExportOptions) -> JsonHead | None:
    """Return what JSON has before the chats."""
    from hfchat_desktop.core.exporting.chat_json import json_head

    if options.format is not ExportFormat.JSON:
        return None
    return json_head(store, selection, time.time())


def _write_text(
    path: Path | None,
    choice: ChatChoice,
    head: JsonHead | None,
    options: ExportOptions,
    language: str,
    progress: ExportProgress,
) -> None:
    from hfchat_desktop.core.exporting.text_file import encoded, write_pieces
    from hfchat_desktop.core.exporting.writers import pieces
    from hfchat_desktop.ui.export_words import export_words
    from hfchat_desktop.ui.language import spoken
    from hfchat_desktop.workers.formula_client import FormulaClient

    with spoken(language), FormulaClient() as formulas:
        made = pieces(
            progress.over(choice.exported(options.format)),
            options,
            export_words(),
            head=head,
            draw=formulas,
            made_at=time.time(),
            told=progress.told,
        )
        if path is not None and _is_file(path):
            with StopBetween() as stop:
                write_pieces(path, stop.over(made))
        elif path is not None:
            write_pieces(path, made)
        else:
            _write_output(encoded(piece) for piece in made)


def _write_output(pieces: Iterable[bytes]) -> None:
    """Write to standard output. Raises DiskFullError, ExportFailedError, BrokenPipeError."""
    try:
        sys.stdout.buffer.writelines(pieces)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # for what is in between
        name = "standard output"
        if isinstance(failure_of(error, Path(name)), DiskFullError):
            raise DiskFullError(path=name) from error
        raise ExportFailedError(name, os.strerror(error.errno or errno.EIO)) from error
