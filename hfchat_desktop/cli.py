"""The command line: the same features without a window."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from hfchat_desktop import APP_NAME
from hfchat_desktop.cli_numbers import Number, Whole
from hfchat_desktop.cli_parameters import parameter
from hfchat_desktop.cli_version import ShowVersions
from hfchat_desktop.cli_words import tell
from hfchat_desktop.errors import HFChatError
from hfchat_desktop.paths import Profile, own_profile


def main(argv: list[str]) -> int:
    """Run a command and return its exit status: 0, 1 for a failure, 2 for wrong usage."""
    arguments = _parser(argv).parse_args(_opened(argv))
    place = own_profile(arguments.profile or os.environ.get("HFCHAT_PROFILE") or None)
    if place.refused is not None and arguments.command not in (None, "window"):
        from hfchat_desktop.errors_moving import PortableProfileError

        tell(PortableProfileError(path=str(place.refused)), place)
    try:
        return _run(arguments, place)
    except HFChatError as error:
        tell(error, place)
        return 1
    except BrokenPipeError:  # the reader of our output is gone: nothing more to say
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


def _opened(argv: list[str]) -> list[str]:
    """Take a model file alone, as a desktop gives it, for the wish to open it."""
    if argv and argv[-1].casefold().endswith(".gguf"):
        before = argv[:-1]
        if not before or (before[0] == "--profile" and len(before) == 2):
            return [*before, "window", "--open", argv[-1]]
    return argv


def _run(arguments: argparse.Namespace, place: Profile) -> int:
    if arguments.command == "ask":
        from hfchat_desktop.cli_ask import ask

        return ask(arguments, place)
    if arguments.command == "chats":
        return _chats(arguments, place)
    if arguments.command == "models":
        from hfchat_desktop.cli_models import models

        return models(arguments, place)
    if arguments.command == "ratings":
        from hfchat_desktop.cli_ratings import ratings

        return ratings(arguments, place)
    if arguments.command in ("backup", "restore"):
        from hfchat_desktop.cli_backup import backup, restore

        act = backup if arguments.command == "backup" else restore
        return act(arguments, place)
    if arguments.command == "share":
        from hfchat_desktop.cli_share import share

        return share(arguments, place)
    if arguments.command == "shares":
        from hfchat_desktop.cli_shares import shares

        return shares(arguments, place)
    if arguments.command == "doctor":
        from hfchat_desktop.doctor import doctor

        return doctor(place, as_json=arguments.json)
    from hfchat_desktop.app import run_window

    model = getattr(arguments, "open", None)
    return run_window(
        place,
        question=getattr(arguments, "ask", "") or "",
        model=str(model.expanduser().absolute()) if model else "",
        quick=arguments.quick,
        setting=getattr(arguments, "setting", ""),
    )


def _chats(arguments: argparse.Namespace, place: Profile) -> int:
    if arguments.action == "export":
        from hfchat_desktop.cli_export import export_chats

        return export_chats(arguments, place)
    if arguments.action == "import":
        from hfchat_desktop.cli_import import import_chats

        return import_chats(arguments, place)
    from hfchat_desktop.cli_chats import chats

    return chats(arguments, place)


def _parser(argv: list[str]) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog=APP_NAME,
        description="Chat with open language models on this computer. Without a command the "
        "window opens.",
    )
    parser.add_argument("--version", action=ShowVersions, nargs=0, help="show the versions and end")
    parser.add_argument(
        "--profile",
        metavar="DIR",
        type=Path,
        help="keep settings, chats, cache and models below this folder (or HFCHAT_PROFILE)",
    )
    parser.add_argument(
        "--quick",
        action="store_true",
        help="ask in a small window, of the app that runs already or else of a new one; bind "
        "this command to a key in the system's settings",
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    _add_ask(commands)
    _add_chats(commands, argv)
    models = commands.add_parser("models", help="find, get, check and remove models")
    if "models" in argv:  # not for the window, which comes here at each start
        from hfchat_desktop.cli_models_parser import add_model_actions

        add_model_actions(models)
    ratings = commands.add_parser("ratings", help="list and export how answers were rated")
    if "ratings" in argv:
        from hfchat_desktop.cli_ratings import add_rating_actions

        add_rating_actions(ratings)
    backup = commands.add_parser("backup", help="make a backup of everything but models, or list")
    restore = commands.add_parser("restore", help="put a backup in the place of the chats")
    if "backup" in argv or "restore" in argv:
        from hfchat_desktop.cli_backup import add_backup_actions, add_restore_arguments

        add_backup_actions(backup)
        add_restore_arguments(restore)
    _add_sharing(commands, argv)
    doctor = commands.add_parser("doctor", help="show versions, folders and what works")
    doctor.add_argument("--json", action="store_true", help="print one JSON object")
    window = commands.add_parser("window", help="open the window (the same as no command)")
    window.add_argument("--open", metavar="FILE", type=Path, help="load this model file")
    window.add_argument("--ask", metavar="PROMPT", help="ask this in a new chat at once")
    window.add_argument("--setting", default="", help=argparse.SUPPRESS)  # after a restart
    window.add_argument(
        "--quick", action="store_true", default=argparse.SUPPRESS, help="ask in a small window"
    )
    return parser


def _add_sharing(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], argv: list[str]
) -> None:
    share = commands.add_parser("share", help="a chat as a gist, in a dataset, or as a file")
    if "share" in argv:
        from hfchat_desktop.cli_share import add_share_arguments

        add_share_arguments(share)
    shares = commands.add_parser("shares", help="list, update and delete what was shared")
    if "shares" in argv:
        from hfchat_desktop.cli_shares import add_shares_actions

        add_shares_actions(shares)


def _add_ask(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    ask = commands.add_parser("ask", help="ask a model and print its answer")
    ask.add_argument("prompt", metavar="PROMPT", help="the question; - reads standard input")
    ask.add_argument(
        "--model",
        default="",
        help="a GGUF file, the name of a model on this computer, or publisher/name on the Hub",
    )
    ask.add_argument(
        "--yes", action="store_true", help="get the model from the Hub where it is not here"
    )
    ask.add_argument("--system", default=None, metavar="S", help="a system prompt")
    ask.add_argument("--temperature", type=Number(0.0, 10.0), metavar="F")
    ask.add_argument("--top-k", type=Whole(0, 1_000_000), metavar="N")
    ask.add_argument("--top-p", type=Number(0.0, 1.0), metavar="F")
    ask.add_argument("--min-p", type=Number(0.0, 1.0), metavar="F")
    ask.add_argument("--max-tokens", type=Whole(0, 10_000_000), metavar="N")
    ask.add_argument("--seed", type=Whole(0, 2**32 - 2), metavar="N")
    ask.add_argument(
        "--set",
        dest="parameters",
        action="append",
        default=[],
        type=parameter,
        metavar="NAME=VALUE",
        help="any parameter of the window, as mirostat=2 or json_schema=@FILE",
    )
    ask.add_argument("--save", action="store_true", help="keep the conversation among the chats")
    ask.add_argument("--json", action="store_true", help="print one JSON object at the end")


def _add_chats(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], argv: list[str]
) -> None:
    chats = commands.add_parser("chats", help="list, show and search saved chats")
    actions = chats.add_subparsers(dest="action", metavar="ACTION", required=True)
    listing = actions.add_parser("list", help="all chats, newest first")
    show = actions.add_parser("show", help="one chat")
    show.add_argument("id", type=int, metavar="ID")
    search = actions.add_parser("search", help="messages that contain the words")
    search.add_argument("words", nargs="+", metavar="WORDS")
    for action in (listing, show, search):
        action.add_argument("--json", action="store_true", help="print JSON")
    if "chats" in argv:
        from hfchat_desktop.cli_export import add_export_action
        from hfchat_desktop.cli_import import add_import_action

        add_export_action(actions)
        add_import_action(actions)
