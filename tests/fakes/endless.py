"""Replies that do not end by themselves, for tests of what happens in the middle of one.

The starter model tells even "a very long story" in half a second at times, and a busy machine
may stop a test for longer than that: what is to be stopped, killed or cut off must still be
going on then, however long the test was kept waiting.
"""

from __future__ import annotations

import json
from pathlib import Path

from hfchat_desktop.paths import Profile

GRAMMAR = "root ::= [A-Za-z ,.'] root"
"""Letters for ever: the end of the turn is never allowed, so only a limit ends the reply."""


def make_replies_endless(profile: Profile, model: Path, *, max_tokens: int = 0) -> None:
    """Let replies of `model` in this profile go on to `max_tokens` (0: the whole context).

    Writes the settings, so it comes before the start of what reads them; others are kept.
    """
    path = profile.settings_file
    settings = json.loads(path.read_bytes()) if path.exists() else {}
    settings["model_values"] = {model.name: {"grammar": GRAMMAR, "max_tokens": max_tokens}}
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(settings))
