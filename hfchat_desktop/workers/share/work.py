"""One piece of work, from the command to what came of it: for the child and the command line."""

from __future__ import annotations

from typing import Protocol

from hfchat_desktop.core.hub_access import HubAccess
from hfchat_desktop.core.privacy import find, must_go
from hfchat_desktop.core.sharing import Sent, ShareKind, ShareStage, check_size
from hfchat_desktop.errors import HFChatError
from hfchat_desktop.errors_sharing import ShareSecretError, ShareSignInError
from hfchat_desktop.workers.hub.desk import Cancellable
from hfchat_desktop.workers.hub.tokens import find_token
from hfchat_desktop.workers.share.commands import Thing
from hfchat_desktop.workers.share.dataset import Datasets
from hfchat_desktop.workers.share.gist import Gists
from hfchat_desktop.workers.share.github import GitHubSession
from hfchat_desktop.workers.share.losses import Desk, Place
from hfchat_desktop.workers.share.session import ShareSession


class WorkDesk(Desk, Protocol):
    """A desk that can end what is under way."""

    def use(self, work: Cancellable) -> None:
        """Hear what is at work; raises CancelledError where nobody wants it."""


def carry_out(
    do: str,
    access: HubAccess,
    thing: Thing,
    known: frozenset[str],
    look_first: bool,
    desk: WorkDesk,
) -> Sent | None:
    """Create, update, delete or look for a thing; `do` is one of these.

    The token is looked for where `access` has none. Raises what is in `errors_sharing`, and
    CancelledError; of a key or a password in what would leave it raises ShareSecretError.
    """
    if do in ("create", "update"):
        desk.stage(ShareStage.CHECKING)
        check_size(thing.kind, thing.text)
        check_secrets(thing)
    is_gist = thing.kind is ShareKind.GIST
    found = find_token(access)
    if not found.token:
        raise ShareSignInError(host=found.host, service="github" if is_gist else "hub")
    session = GitHubSession(found) if is_gist else ShareSession(found)
    with session:
        desk.use(session)
        place: Place = (
            Gists(session, desk) if isinstance(session, GitHubSession) else Datasets(session, desk)
        )
        match do:
            case "create":
                return place.create(thing, known, look_first=look_first)
            case "update":
                return place.update(thing)
            case "delete":
                place.delete(thing)
                return None
        return place.look(thing, known)


def check_secrets(thing: Thing) -> None:
    """Raise ShareSecretError where a key or a password is in what would leave."""
    words = f"{thing.text}\n{thing.title}\n{thing.file_name}\n{thing.name}"
    count = sum(must_go(finding.kind) for finding in find(words))
    if count:
        raise ShareSecretError(count=count)


def ended_unknown(error: HFChatError, last: ShareStage | None) -> bool:
    """Tell whether something may be there after a failure in the stage `last`."""
    if "outcome" in error.names:
        return bool(getattr(error, "outcome", "") != "nothing")
    return last in (ShareStage.LOOKING, ShareStage.READING_BACK)
