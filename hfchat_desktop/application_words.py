"""What the next first picture will show: words, kept while the window is closed, no longer."""

from __future__ import annotations

import logging

from hfchat_desktop.bridge.chat_session import ChatSession
from hfchat_desktop.core import markdown
from hfchat_desktop.core.markdown_kept import from_saved, to_save
from hfchat_desktop.core.store import ChatStore
from hfchat_desktop.errors import HFChatError
from hfchat_desktop.ui.main_window import MainWindow

log = logging.getLogger(__name__)

DESKTOP_DARK = "desktop_dark"
"""Under this the store remembers that the desktop was dark, where it is asked after the start."""

_KEY = "first_words"
_MOST = 8, 32_000  # messages, characters


def use_first_words(store: ChatStore) -> None:
    """Have the blocks of the words that were seen last at hand."""
    markdown.keep(from_saved(store.recall(_KEY)))


def save_first_words(store: ChatStore, session: ChatSession, window: MainWindow) -> None:
    """Keep the blocks of the words that are seen now. Raises what the store raises."""
    store.remember(_KEY, to_save(_last_words(session, window)))


def forget_first_words(store: ChatStore | None) -> None:
    """They have been seen: no copy stays of what may be deleted from now on."""
    markdown.keep({})
    if store is None or store.read_only:
        return
    try:
        store.remember(_KEY, None)
    except HFChatError as error:
        log.warning("the words of the first picture were not removed: %s", error)


def _last_words(session: ChatSession, window: MainWindow) -> list[str]:
    """Return what the next first picture will show of answers, or a little more."""
    if session.temporary:
        return []
    messages, letters = _MOST
    found: list[str] = []
    for row in reversed(window.transcript.rows[-messages:]):
        letters -= len(row.text)
        if letters < 0:
            break
        if not row.is_question:
            found.append(row.text)
    return found
