"""What the command line says of an error, in the language that the window has."""

from __future__ import annotations

import sys

from hfchat_desktop.core.settings import load_settings
from hfchat_desktop.errors import HFChatError
from hfchat_desktop.paths import Profile


def tell(error: HFChatError, place: Profile) -> None:
    """Write one sentence to standard error."""
    from hfchat_desktop.ui.problems import cli_sentence

    settings, _ = load_settings(place.settings_file)
    sys.stderr.write(cli_sentence(error, settings.language) + "\n")
