"""What is known of a request whose answer was lost, and how its error is told then."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from hfchat_desktop.core.sharing import Sent, ShareStage
from hfchat_desktop.errors import HFChatError
from hfchat_desktop.workers.share.commands import Thing

PAUSES_S = (0.5, 2.0)
"""Between looks after an answer was lost: a server that was slow may be at it yet."""

SETTLED_S = 12.0
"""How long after a request a server may still carry it out (GitHub gives up after 10 s)."""


class Desk(Protocol):
    """Who is told how far a wish is, and who may want it no more."""

    def stage(self, stage: ShareStage) -> None:
        """Hear what is done now."""

    def created(self, sent: Sent) -> None:
        """Hear where it is, before it was read back."""

    def wait(self, seconds: float) -> None:
        """Wait; raises CancelledError where nobody wants the answer any more."""


class Place(Protocol):
    """Where things are shared: gists at GitHub, datasets on the Hub.

    All raise what is in `errors_sharing`, and CancelledError.
    """

    def create(self, thing: Thing, known: frozenset[str], *, look_first: bool) -> Sent:
        """Share something new, and read it back. `known` are gists that it cannot be.

        With `look_first` it may be there already, and is not sent again then.
        """

    def update(self, thing: Thing) -> Sent:
        """Put `thing.text` in the place of what is there, and read it back."""

    def delete(self, thing: Thing) -> None:
        """Delete what is there; nothing there is well, too."""

    def look(self, thing: Thing, known: frozenset[str]) -> Sent | None:
        """Return what is there, None for nothing."""


def with_outcome(error: HFChatError, outcome: str) -> HFChatError:
    """Return the error as one that says what is known of the thing, where its kind says so."""
    if "outcome" not in error.names:
        return error
    return type(error)(**{**error.values(), "outcome": outcome})


def is_lost(error: HFChatError) -> bool:
    """Tell whether a request may have been carried out, though it failed."""
    return getattr(error, "outcome", "nothing") == "unknown"


def look_after(desk: Desk, error: HFChatError, look: Callable[[], Sent | None]) -> Sent:
    """Return what is there after the answer `error` was lost.

    Raises the error where it is not there ("absent"), or where nobody can tell ("unknown").
    """
    desk.stage(ShareStage.LOOKING)
    outcome = "unknown"
    for pause in PAUSES_S:
        desk.wait(pause)
        try:
            sent = look()
        except HFChatError:
            outcome = "unknown"
            continue
        if sent is not None:
            return sent
        outcome = "absent"
    raise with_outcome(error, outcome)
