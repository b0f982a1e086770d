"""`hfchat share`: a chat as a gist, in a dataset on the Hub, or as a file to pass on."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from typing import Any

from hfchat_desktop.cli_model_choice import INTERRUPTED
from hfchat_desktop.cli_output import print_json, print_line
from hfchat_desktop.cli_share_text import FORMATS, PARTS, MadeText, made_text, options_of
from hfchat_desktop.cli_share_work import ShareDesk, share_desk
from hfchat_desktop.cli_words import confirmed, own_settings
from hfchat_desktop.core.exporting import ExportFormat, Selection
from hfchat_desktop.core.exporting.text_file import write_pieces
from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.core.privacy import Kind, Topic, must_go
from hfchat_desktop.core.sharing import (
    Shared,
    ShareKind,
    ShareRequest,
    ShareTarget,
    Visibility,
    check_size,
    file_name_of,
)
from hfchat_desktop.core.store import ChatStore
from hfchat_desktop.paths import Profile

_FILE_FORMATS = {form.ending: form for form in ExportFormat if form is not ExportFormat.PDF}
_KEEPABLE = [kind.value for kind in Kind if not must_go(kind)]


def add_share_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments to the command."""
    parser.epilog = (
        "What is private in the text (e-mail addresses, paths, names …) is replaced in the copy, "
        "unless it is kept with --keep; keys and passwords never leave. A secret gist is "
        "unlisted, not private: whoever has its link can read it."
    )
    parser.add_argument("chat", type=int, metavar="CHAT", help="the number of a chat")
    where = parser.add_mutually_exclusive_group(required=True)
    where.add_argument("--gist", action="store_true", help="as a gist at GitHub, secret at first")
    where.add_argument(
        "--hub", metavar="NAME", help="in this dataset on the Hub, private at first; it is made"
    )
    where.add_argument(
        "--file",
        metavar="PATH",
        type=_file,
        help=f"as a file; its ending is one of {', '.join(sorted(_FILE_FORMATS))}",
    )
    parser.add_argument("--public", action="store_true", help="let everybody find and read it")
    parser.add_argument("--licence", default="", metavar="L", help="of a new dataset: cc-by-4.0 …")
    parser.add_argument("--title", default="", metavar="T", help="in place of the chat's title")
    parser.add_argument("--message", type=int, metavar="ID", help="this message alone")
    parser.add_argument("--all-versions", action="store_true", help="every version of each message")
    for part in PARTS[1:]:
        words = part.replace("_", " ")
        parser.add_argument(
            f"--{part.replace('_', '-')}", action="store_true", help=f"take the {words} along"
        )
    parser.add_argument("--no-parameters", action="store_true", help="leave the model's name out")
    parser.add_argument(
        "--keep", action="append", default=[], choices=_KEEPABLE, help="do not replace these"
    )
    parser.add_argument("--preview", action="store_true", help="print what would leave, and end")
    parser.add_argument("--yes", action="store_true", help="send it without a question")
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def _file(text: str) -> Path:
    path = Path(text)
    if path.suffix.lstrip(".").lower() not in _FILE_FORMATS:
        raise argparse.ArgumentTypeError(f"the name ends in none of {sorted(_FILE_FORMATS)}")
    return path


def share(arguments: argparse.Namespace, place: Profile) -> int:
    """Share a chat and return the exit status: 0, 1 for a refusal, 130 after Ctrl+C.

    Raises what is in `errors_sharing`, ChatNotFoundError, ProfileInUseError, DiskFullError
    and ExportFailedError.
    """
    if arguments.file is not None or arguments.preview:
        with closing(ChatStore.open_read_only(place.database_file)) as store:
            made = made_text(store, own_settings(place), *_wish(arguments))
        return _written(arguments, made)
    try:
        with share_desk(place) as desk:
            return _sent(arguments, desk)
    except KeyboardInterrupt:
        told_interrupted()
        return INTERRUPTED


def told_interrupted() -> None:
    """Say that it is not known how a request ended."""
    sys.stderr.write(
        "Interrupted: what was under way may have been carried out. `hfchat shares look` finds "
        "out, and nothing is sent twice.\n"
    )


def _wish(arguments: argparse.Namespace) -> tuple[Any, ...]:
    """Return selection, options and kinds to keep."""
    selection = Selection.path(arguments.chat)
    if arguments.message is not None:
        selection = Selection.message(arguments.message)
    elif arguments.all_versions:
        selection = Selection.tree(arguments.chat)
    form = FORMATS[_kind(arguments)]
    if arguments.file is not None:
        form = _FILE_FORMATS[arguments.file.suffix.lstrip(".").lower()]
    return selection, options_of(form, _parts(arguments)), [Kind(kind) for kind in arguments.keep]


def _parts(arguments: argparse.Namespace) -> list[str]:
    chosen = [part for part in PARTS[1:] if getattr(arguments, part)]
    return chosen if arguments.no_parameters else ["parameters", *chosen]


def _kind(arguments: argparse.Namespace) -> ShareKind:
    return ShareKind.DATASET if arguments.hub else ShareKind.GIST


def _written(arguments: argparse.Namespace, made: MadeText) -> int:
    if arguments.preview:
        sys.stdout.write(made.text.encode("utf-8", "replace").decode())
        return 0
    write_pieces(arguments.file, [made.text])
    tell_found(made)
    if arguments.json:
        print_json({"path": str(arguments.file), "replaced": len(made.replaced)})
    else:
        print_line(str(arguments.file))
    return 0


def _sent(arguments: argparse.Namespace, desk: ShareDesk) -> int:
    selection, options, keep = _wish(arguments)
    made = made_text(desk.store, desk.settings, selection, options, keep)
    kind = _kind(arguments)
    check_size(kind, made.text)
    title = arguments.title or made.title
    hidden = Visibility.SECRET if kind is ShareKind.GIST else Visibility.PRIVATE
    visibility = Visibility.PUBLIC if arguments.public else hidden
    tell_found(made)
    if not arguments.yes and not confirmed(_question(desk, kind, visibility, title, made)):
        sys.stderr.write("Nothing was sent: look at it with --preview, then add --yes.\n")
        return 1
    request = ShareRequest(
        target=ShareTarget(kind, visibility, arguments.hub or "", arguments.licence),
        text=made.text,
        file_name=file_name_of(title, options.format.ending),
        title=title,
        chat_id=arguments.chat,
        options=_options(arguments),
    )
    tell_share(desk.share(request), as_json=arguments.json)
    return 0


def _options(arguments: argparse.Namespace) -> dict[str, Any]:
    """Return what makes the same text again, as the window remembers it."""
    scope = "tree" if arguments.all_versions else "path"
    return {
        "scope": "answer" if arguments.message is not None else scope,
        "chat_id": arguments.chat,
        "message_id": arguments.message or 0,
        "chat_ids": [],
        "folder_id": 0,
        "folder": "",
        "parts": sorted(_parts(arguments)),
        "keep": sorted(arguments.keep),
    }


def _question(
    desk: ShareDesk, kind: ShareKind, visibility: Visibility, title: str, made: MadeText
) -> str:
    what = {
        Visibility.SECRET: "a secret gist (unlisted: whoever has the link reads it)",
        Visibility.PRIVATE: "a private dataset",
        Visibility.PUBLIC: f"a public {kind.value}",
    }[visibility]
    size = len(made.text.encode())
    host = desk.access(kind).host
    return f"Send “{plain_label(title, 80)}” ({size:,} bytes) to {host} as {what}?"


def tell_found(made: MadeText) -> None:
    """Say on standard error what was replaced and what stays."""
    for words, topics in (("Replaced", made.replaced), ("Kept", made.kept)):
        if topics:
            sys.stderr.write(f"{words}: {_counted(topics)}\n")


def _counted(topics: Iterable[Topic]) -> str:
    counts = Counter({topic.replacement: 0 for topic in topics})
    for topic in topics:
        counts[topic.replacement] += topic.count
    return ", ".join(f"{count} x {words}" for words, count in counts.items())


def tell_share(row: Shared, *, as_json: bool) -> None:
    """Print where something is now."""
    if as_json:
        print_json(share_record(row))
    else:
        print_line(row.address)


def share_record(row: Shared) -> dict[str, Any]:
    """Return a share as JSON values."""
    shown = ("id", "chat_id", "kind", "visibility", "state", "title", "file_name", "address")
    more = ("account", "host", "sha256", "created_at", "updated_at")
    return {name: getattr(row, name) for name in (*shown, *more)}
