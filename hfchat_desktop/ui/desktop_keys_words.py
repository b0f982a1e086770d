"""The words for keys that ask a quick question from any program."""

from __future__ import annotations

import sys
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from hfchat_desktop.core.desktop_keys import Refusal, reason_against
from hfchat_desktop.core.plain_text import isolated
from hfchat_desktop.ui.action_words import action_words, refusal_words, used_by
from hfchat_desktop.ui.shortcuts import action, keys_in_force


def called_by(keys: str) -> str:
    """Return which keys open the small window, named as the desktop has them."""
    translate = QCoreApplication.translate
    words = translate("DesktopKeys", "{keys} opens the small window over any program.")
    return words.format(keys=isolated(keys))


def decided_by_desktop() -> str:
    """Return who has the last word on the keys where a portal is asked for them."""
    translate = QCoreApplication.translate
    return translate("DesktopKeys", "The desktop decides on the keys. Its settings change them.")


def why_not(reason: str, keys: str) -> str:
    """Return why keys are not in force, and what can be done."""
    translate = QCoreApplication.translate
    if reason == Refusal.TAKEN:
        words = translate("DesktopKeys", "Another program has taken {keys}.")
        return words.format(keys=isolated(keys))
    if reason == Refusal.ABSENT:
        return translate("Actions", "This key cannot be used.")
    if reason in (Refusal.REFUSED, Refusal.ENDED):
        return translate("DesktopKeys", "The desktop did not allow it.")
    return translate(
        "DesktopKeys",
        "This desktop does not offer it. You can give keys to the command above in its settings.",
    )


def unsuitable(keys: str, changed: Mapping[str, str]) -> str:
    """Return why a person should not have these keys in every program, "" where nothing is wrong.

    `changed` are the keys that actions of the window were given.
    """
    quick = action("quick_ask")
    reason = reason_against(keys, sys.platform)
    if reason:
        return refusal_words(reason, quick, keys)
    for name, taken in keys_in_force(changed).items():
        if keys in taken and name != quick.name:
            return used_by(keys, action_words(name))
    return ""
