"""`hfchat shares`: what was shared, changed and deleted where it is; signing in to GitHub."""

from __future__ import annotations

import argparse
import getpass
import sys
import threading
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace

from hfchat_desktop.cli_model_choice import INTERRUPTED
from hfchat_desktop.cli_output import print_json, print_line, print_table
from hfchat_desktop.cli_share import (
    share_record,
    tell_found,
    tell_share,
    told_interrupted,
)
from hfchat_desktop.cli_share_text import FORMATS, made_text, options_of
from hfchat_desktop.cli_share_work import ShareDesk, reach, share_desk
from hfchat_desktop.cli_words import confirmed, own_settings
from hfchat_desktop.core.hub_access import DeviceCode, HubAccess, clean_token
from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.core.privacy import Kind
from hfchat_desktop.core.sharing import Shared, ShareKind, ShareState
from hfchat_desktop.core.store import ChatStore
from hfchat_desktop.errors_sharing import GitHubTokenError, ShareGoneError
from hfchat_desktop.paths import Profile
from hfchat_desktop.ui.share.offer import offer_from
from hfchat_desktop.workers.hub.tokens import KeptToken
from hfchat_desktop.workers.share import github_account
from hfchat_desktop.workers.share.github import GitHubSession

_STATES = {
    ShareState.SENDING: "being sent",
    ShareState.SHARED: "shared",
    ShareState.UNKNOWN: "not known",
    ShareState.DELETED: "deleted",
}
_LONGEST_TITLE = 40


def add_shares_actions(parser: argparse.ArgumentParser) -> None:
    """Add the actions to the command."""
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    listing = actions.add_parser("list", help="everything that was shared, the last one first")
    update = actions.add_parser("update", help="put what the chat is now in its place")
    delete = actions.add_parser("delete", help="delete it where it is")
    look = actions.add_parser("look", help="find out what became of what was interrupted")
    for action in (update, delete):
        action.add_argument("id", type=int, metavar="ID", help="as `hfchat shares list` has it")
        action.add_argument("--yes", action="store_true", help="do it without a question")
    look.add_argument("id", type=int, nargs="?", metavar="ID", help="this one alone")
    for action in (listing, update, delete, look):
        action.add_argument("--json", action="store_true", help="print JSON")
    sign_in = actions.add_parser(
        "sign-in",
        help="sign in to GitHub",
        epilog="Without --code an access key is asked for, or read from standard input. It needs "
        "the user permission “Gists: write”, and is kept in the password store of the system.",
    )
    sign_in.add_argument("--code", action="store_true", help="by a code in a browser")
    actions.add_parser("sign-out", help="take the access key out of the password store")


def shares(arguments: argparse.Namespace, place: Profile) -> int:
    """Run one of the actions and return the exit status; raises as `cli_share.share`."""
    if arguments.action == "list":
        with closing(ChatStore.open_read_only(place.database_file)) as store:
            _list(store.shares(), as_json=arguments.json)
        return 0
    actions: dict[str, Callable[[argparse.Namespace, ShareDesk], int]] = {
        "update": _update,
        "delete": _delete,
        "look": _look,
    }
    try:
        if arguments.action not in actions:
            access = reach(ShareKind.GIST, own_settings(place), place)
            return _sign_in(arguments, access) if arguments.action == "sign-in" else _out(access)
        with share_desk(place) as desk:
            return actions[arguments.action](arguments, desk)
    except KeyboardInterrupt:
        if arguments.action in ("update", "delete"):
            told_interrupted()
        return INTERRUPTED


def _list(found: list[Shared], *, as_json: bool) -> None:
    if as_json:
        print_json([share_record(row) for row in found])
        return
    if not found:
        print_line("Nothing was shared yet.")
        return
    print_table([_cells(row) for row in found], right=(0,))


def _cells(row: Shared) -> tuple[str, ...]:
    return (
        str(row.id),
        time.strftime("%Y-%m-%d", time.localtime(row.created_at)),
        f"{row.visibility.value} {row.kind.value}",
        _STATES[row.state],
        plain_label(row.title, _LONGEST_TITLE),
        row.address if row.state is not ShareState.DELETED else "",
    )


# --- what is there -----------------------------------------------------------------------------


def _update(arguments: argparse.Namespace, desk: ShareDesk) -> int:
    row = desk.row(arguments.id)
    offer = offer_from(row.options)
    if offer is None:
        raise ShareGoneError(host=row.host, address=row.address)
    parts, keep = row.options.get("parts", []), row.options.get("keep", [])
    made = made_text(
        desk.store,
        desk.settings,
        offer.selection(offer.scope),
        options_of(FORMATS[row.kind], parts if isinstance(parts, list) else []),
        [Kind(kind) for kind in keep if kind in list(Kind)] if isinstance(keep, list) else [],
    )
    tell_found(made)
    if not _is_meant(arguments, f"Put what the chat is now at {row.address}?"):
        return 1
    tell_share(desk.update(row.id, made.text, row.title), as_json=arguments.json)
    return 0


def _delete(arguments: argparse.Namespace, desk: ShareDesk) -> int:
    row = desk.row(arguments.id)
    if not _is_meant(arguments, f"Delete {row.address}? This cannot be undone."):
        return 1
    tell_share(desk.delete(row.id), as_json=arguments.json)
    return 0


def _look(arguments: argparse.Namespace, desk: ShareDesk) -> int:
    """Look for one share, or for all of which it is not known how they ended."""
    rows = [desk.row(arguments.id)] if arguments.id is not None else desk.store.shares()
    wanted = [row for row in rows if arguments.id is not None or row.state is ShareState.UNKNOWN]
    found = [(row.id, desk.look(row.id)) for row in wanted]
    if arguments.json:
        print_json([share_record(row) if row else {"id": number} for number, row in found])
        return 0
    for number, row in found:
        state = _STATES[row.state] if row is not None else "it was never sent"
        print_line(f"{number}  {state}  {row.address if row is not None else ''}")
    if not found:
        print_line("It is known of everything how it ended.")
    return 0


def _is_meant(arguments: argparse.Namespace, question: str) -> bool:
    if arguments.yes or confirmed(question):
        return True
    sys.stderr.write("Nothing was changed: add --yes.\n")
    return False


# --- signing in --------------------------------------------------------------------------------


def _sign_in(arguments: argparse.Namespace, access: HubAccess) -> int:
    kept = _by_code(access) if arguments.code else _pasted(access)
    with GitHubSession(access.with_token(kept.token, "session")) as session:
        account = github_account.account(session)
    github_account.keep(access, replace(kept, name=account.name))
    print_line(f"Signed in at {access.host} as {account.name}.")
    return 0


def _pasted(access: HubAccess) -> KeptToken:
    """Ask for an access key; it is neither shown nor an argument, which others could see."""
    if sys.stdin.isatty():
        text = getpass.getpass("Access key of GitHub: ", stream=sys.stderr)
    else:
        text = sys.stdin.readline(4096)
    token = clean_token(text)
    if not token:
        raise GitHubTokenError(host=access.host, source="session")
    return KeptToken(token)


def _by_code(access: HubAccess) -> KeptToken:
    def show(code: DeviceCode) -> None:
        sys.stderr.write(f"Enter the code {code.user_code} at {code.address}\n")
        sys.stderr.flush()

    return github_account.sign_in(access, show, lambda: None, threading.Event(), lambda _: None)


def _out(access: HubAccess) -> int:
    github_account.forget(access)
    print_line(f"Signed out at {access.host}.")
    return 0
