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
    translate = QCoreApplication.translate
    if not target.is_published:
        return translate("Share", "Save as…")
    if not signed_in:
        return translate("Share", "Sign in")
    if again:
        return {
            "gist": translate("Share", "Update the gist"),
            "dataset": translate("Share", "Update the dataset"),
        }[target.key]
    return {
        ("gist", False): translate("Share", "Create secret gist"),
        ("gist", True): translate("Share", "Create public gist"),
        ("dataset", False): translate("Share", "Add to private dataset"),
        ("dataset", True): translate("Share", "Add to public dataset"),
    }[target.key, is_public]


def foot_words(target: Target, host: str, *, signed_in: bool) -> tuple[str, str]:
    """Return where the text goes, and the icon before it."""
    translate = QCoreApplication.translate
    if not target.is_published:
        return translate("Share", "The file stays on this computer."), "hard-drive"
    if not signed_in:
        words = translate("Share", "Nobody is signed in at {host}. Nothing is sent yet.")
        return words.format(host=host), "key-round"
    words = translate("Share", "This sends the text in the preview to {host}.")
    return words.format(host=host), "upload"


def again_words(share: Shared) -> str:
    """Return the words of the tick that changes what was shared before."""
    translate = QCoreApplication.translate
    words = translate("Share", "Update what was shared on {day} ({kind}); the link stays the same")
    return words.format(day=day_words(share.updated_at), kind=kind_words(share))


def done_words(share: Shared, *, again: bool) -> tuple[str, str]:
    """Return title and detail of what was sent."""
    translate = QCoreApplication.translate
    title = {
        ShareKind.GIST: translate("Share", "The gist was created"),
        ShareKind.DATASET: translate("Share", "The chat is in the dataset"),
    }[share.kind]
    if again:
        title = {
            ShareKind.GIST: translate("Share", "The gist was updated"),
            ShareKind.DATASET: translate("Share", "The dataset was updated"),
        }[share.kind]
    detail = {
        Visibility.SECRET: translate(
            "Share",
            "Secret means unlisted, not private: anyone who has the link can read it.",
        ),
        Visibility.PUBLIC: translate("Share", "Anyone can find and read it."),
        Visibility.PRIVATE: translate("Share", "Only you can read it."),
    }[share.visibility]
    return title, detail


def cancelled_words(share: Shared | None) -> str:
    """Return what is said after a cancel: of nothing, or of a share as far as it is known."""
    translate = QCoreApplication.translate
    if share is None:
        return translate("Share", "Cancelled. Nothing was shared.")
    return {
        ShareState.SHARED: translate("Share", "Cancelled. What was shared before has not changed."),
        ShareState.DELETED: translate(
            "Share", "Cancelled. What was shared before is not there any more."
        ),
    }.get(
        share.state,
        translate(
            "Share",
            "Cancelled, but it may have arrived. HFChat checks again soon:"
            " if it is there, it will appear in the list of what you shared.",
        ),
    )


def cut_words(prepared: Prepared | None) -> str:
    """Return what is said of a text that is too long to be shown whole; "" where it is whole."""
    translate = QCoreApplication.translate
    if prepared is None or not prepared.is_cut:
        return ""
    words = translate("Share", "The preview shows the beginning. All of it has {size}.")
    return words.format(size=data_size(prepared.size_bytes))
