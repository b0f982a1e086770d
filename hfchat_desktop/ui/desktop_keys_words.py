"""The words for keys that ask a quick question from any program."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from hfchat_desktop.core.desktop_keys import Refusal
from hfchat_desktop.core.plain_text import isolated


def called_by(keys: str) -> str:
    """Return which keys open the small window, named as the desktop has them."""
    translate = QCoreApplication.translate
    words = translate("DesktopKeys", "{keys} opens the small window over any program.")
    return words.format(keys=isolated(keys))


def why_not(reason: str, keys: str) -> str:
    """Return why keys are not in force, and what can be done."""
    translate = QCoreApplication.translate
    if reason == Refusal.TAKEN:
        words = translate("DesktopKeys", "Another program has taken {keys}.")
        return words.format(keys=isolated(keys))
    if reason in (Refusal.REFUSED, Refusal.ENDED):
        return translate("DesktopKeys", "The desktop did not allow it.")
    return translate(
        "DesktopKeys",
        "This desktop does not offer it. You can give keys to the command above in its settings.",
    )
