"""What the command line says of an error, in the language that the window has."""

from __future__ import annotations

import sys

from hfchat_desktop.core.settings import Settings, load_settings
from hfchat_desktop.errors import HFChatError
from hfchat_desktop.paths import Profile


def tell(error: HFChatError, place: Profile) -> None:
    """Write one sentence to standard error."""
    sys.stderr.write(sentence(error, place) + "\n")


def sentence(error: HFChatError, place: Profile) -> str:
    """Return what happened and what to do, in one sentence."""
    from hfchat_desktop.ui.problems import cli_sentence

    settings, _ = load_settings(place.settings_file)
    return cli_sentence(error, settings.language)


def own_settings(place: Profile) -> Settings:
    """Return the settings; what is wrong with them is told."""
    settings, notices = load_settings(place.settings_file)
    for notice in notices:
        tell(notice, place)
    return settings


def confirmed(question: str) -> bool:
    """Ask on the terminal; False where nobody is there to answer."""
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        return False
    sys.stderr.write(f"{question} [y/N] ")
    sys.stderr.flush()
    try:
        answer = sys.stdin.readline()
    except KeyboardInterrupt:
        sys.stderr.write("\n")
        return False
    return answer.strip().lower() in ("y", "yes", "t", "tak")
