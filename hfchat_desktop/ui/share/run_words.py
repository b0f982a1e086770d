"""What the share dialog says: on its buttons, in its foot, and when something is done."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from hfchat_desktop.bridge.share_text import Prepared
from hfchat_desktop.core.sharing import Shared, ShareKind, ShareState, Visibility
from hfchat_desktop.ui.catalogue.local_words import day_words
from hfchat_desktop.ui.figures import data_size
from hfchat_desktop.ui.share.shares_card import kind_words
from hfchat_desktop.ui.share.targets import Target


def go_words(target: Target, *, is_public: bool, again: bool, signed_in: bool) -> str:
    """Return the words on the button that sends or saves."""
    tr = QCoreApplication.translate
    if not target.is_published:
        return tr("Share", "Save as…")
    if not signed_in:
        return tr("Share", "Sign in")
    if again:
        return {
            "gist": tr("Share", "Update the gist"),
            "dataset": tr("Share", "Update the dataset"),
        }[target.key]
    return {
        ("gist", False): tr("Share", "Create secret gist"),
        ("gist", True): tr("Share", "Create public gist"),
        ("dataset", False): tr("Share", "Add to private dataset"),
        ("dataset", True): tr("Share", "Add to public dataset"),
    }[target.key, is_public]


def foot_words(target: Target, host: str, *, signed_in: bool) -> tuple[str, str]:
    """Return where the text goes, and the icon before it."""
    tr = QCoreApplication.translate
    if not target.is_published:
        return tr("Share", "The file stays on this computer."), "hard-drive"
    if not signed_in:
        words = tr("Share", "Nobody is signed in at {host}. Nothing is sent yet.")
        return words.format(host=host), "key-round"
    words = tr("Share", "This sends the text in the preview to {host}.")
    return words.format(host=host), "upload"


def again_words(share: Shared) -> str:
    """Return the words of the tick that changes what was shared before."""
    tr = QCoreApplication.translate
    words = tr("Share", "Update what was shared on {day} ({kind}); the link stays the same")
    return words.format(day=day_words(share.updated_at), kind=kind_words(share))


def done_words(share: Shared, *, again: bool) -> tuple[str, str]:
    """Return title and detail of what was sent."""
    tr = QCoreApplication.translate
    title = {
        ShareKind.GIST: tr("Share", "The gist was created"),
        ShareKind.DATASET: tr("Share", "The chat is in the dataset"),
    }[share.kind]
    if again:
        title = {
            ShareKind.GIST: tr("Share", "The gist was updated"),
            ShareKind.DATASET: tr("Share", "The dataset was updated"),
        }[share.kind]
    detail = {
        Visibility.SECRET: tr(
            "Share",
            "Secret means unlisted, not private: anyone who has the link can read it.",
        ),
        Visibility.PUBLIC: tr("Share", "Everybody can find and read it."),
        Visibility.PRIVATE: tr("Share", "Only you can read it."),
    }[share.visibility]
    return title, detail


def cancelled_words(share: Shared | None) -> str:
    """Return what is said after a cancel: of nothing, or of a share as far as it is known."""
    tr = QCoreApplication.translate
    if share is None:
        return tr("Share", "Cancelled. Nothing was shared.")
    return {
        ShareState.SHARED: tr("Share", "Cancelled. What was shared before has not changed."),
        ShareState.DELETED: tr("Share", "Cancelled. What was shared before is not there any more."),
    }.get(
        share.state,
        tr(
            "Share",
            "Cancelled, but it may have arrived. That is looked up again soon:"
            " if it is there, it will stand in the list of what you shared.",
        ),
    )


def cut_words(prepared: Prepared | None) -> str:
    """Return what is said of a text that is too long to be shown whole; "" where it is whole."""
    tr = QCoreApplication.translate
    if prepared is None or not prepared.is_cut:
        return ""
    words = tr("Share", "The preview shows the beginning. All of it has {size}.")
    return words.format(size=data_size(prepared.size_bytes))
