"""The arguments of `hfchat models`."""

from __future__ import annotations

import argparse

from hfchat_desktop.cli_numbers import Whole
from hfchat_desktop.core.catalogue import LEVELS, STYLES, TOPICS, UNKNOWN, Sort
from hfchat_desktop.core.language_codes import language_of_card

_Commands = argparse._SubParsersAction
_CONTEXT = Whole(512, 1048576)


def add_model_actions(parser: argparse.ArgumentParser) -> None:
    """Add the actions to the command."""
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    _add_search(actions)
    _add_show(actions)
    get = actions.add_parser("get", help="get a model from the Hub, or the rest of one")
    get.add_argument("id", metavar="ID", help="publisher/name, or publisher/name:QUANT")
    get.add_argument("--quant", default="", metavar="Q", help="Q4_K_M, Q8_0 …, or a file's name")
    listing = actions.add_parser("list", help="the models on this computer")
    _add_json(listing)
    verify = actions.add_parser("verify", help="compare models with their published hashes")
    verify.add_argument("names", nargs="*", metavar="NAME", help="all models without a name")
    remove = actions.add_parser("remove", help="delete a model from the disk")
    remove.add_argument("name", metavar="NAME")
    remove.add_argument("--yes", action="store_true", help="do not ask")
    add = actions.add_parser("add", help="use a GGUF file where it lies")
    add.add_argument("path", metavar="PATH")


def _add_search(actions: _Commands[argparse.ArgumentParser]) -> None:
    search = actions.add_parser(
        "search",
        help="find models on the Hub, or in the catalogue that comes with the app",
        epilog="Options that are given more than once mean any of the values.",
    )
    search.add_argument("words", nargs="*", metavar="WORDS")
    search.add_argument(
        "--language",
        type=_language,
        action="append",
        default=[],
        metavar="CODE",
        help="pl, de … or Polish",
    )
    search.add_argument("--good-for", action="append", default=[], choices=(*TOPICS, UNKNOWN))
    search.add_argument("--style", action="append", default=[], choices=(*STYLES, UNKNOWN))
    search.add_argument("--level", action="append", default=[], choices=(*LEVELS, UNKNOWN))
    search.add_argument("--licence", action="append", default=[], metavar="NAME")
    search.add_argument("--publisher", action="append", default=[], metavar="NAME")
    search.add_argument(
        "--fits", action="store_true", help="only what the free memory of this computer can hold"
    )
    search.add_argument("--sort", choices=[sort.value for sort in Sort], default=Sort.BEST.value)
    search.add_argument("--limit", type=Whole(1, 1000), default=20, metavar="N")
    _add_context(search)
    _add_offline(search)
    _add_json(search)


def _add_show(actions: _Commands[argparse.ArgumentParser]) -> None:
    show = actions.add_parser("show", help="one model of the Hub with its files")
    show.add_argument("id", metavar="ID", help="publisher/name")
    _add_context(show)
    _add_offline(show)
    _add_json(show)


def _language(text: str) -> str:
    code = text if text == UNKNOWN else language_of_card(text)
    if not code:
        raise argparse.ArgumentTypeError(f"{text} is no language that is known here")
    return code


def _add_context(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--context",
        type=_CONTEXT,
        default=None,
        metavar="N",
        help="tokens to reckon the memory with",
    )


def _add_offline(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--offline",
        action="store_true",
        help="use the catalogue that comes with the app, and no network",
    )


def _add_json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print JSON")
