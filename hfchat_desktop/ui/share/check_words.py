"""Words for what the check before sharing finds."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.core.privacy import Kind, Topic, must_go

_SHOWN_OF_A_KEY = 8
_LONGEST = 300


def kind_words(kind: Kind, *, certain: bool = True) -> str:
    """Return what a kind is called; what is only a guess is told as one."""
    translate = QCoreApplication.translate
    if not certain and kind is Kind.PHONE:
        return translate("Privacy", "Perhaps a phone number")
    if not certain and kind is Kind.CARD:
        return translate("Privacy", "Perhaps a card number")
    words = {
        Kind.KEY: translate("Privacy", "Key or token"),
        Kind.PASSWORD: translate("Privacy", "Password"),
        Kind.CARD: translate("Privacy", "Card number"),
        Kind.ACCOUNT: translate("Privacy", "Bank account"),
        Kind.EMAIL: translate("Privacy", "E-mail address"),
        Kind.PHONE: translate("Privacy", "Phone number"),
        Kind.PATH: translate("Privacy", "File path"),
        Kind.ADDRESS: translate("Privacy", "Network address"),
        Kind.USER: translate("Privacy", "Your user name"),
    }
    return words[kind]


def shown_text(topic: Topic) -> str:
    """Return what was found as one line; of a key no more than tells it from others."""
    text = plain_label(topic.text, _LONGEST)
    if not must_go(topic.kind):
        return text
    begin = min(_SHOWN_OF_A_KEY, len(text) // 3)
    return f"{text[:begin]}…"


def topic_words(topic: Topic) -> str:
    """Return a row for people who listen: what it is, and the thing itself."""
    words = f"{kind_words(topic.kind, certain=topic.certain)}, {shown_text(topic)}"
    if topic.count > 1:
        times = QCoreApplication.translate("Privacy", "%n time(s)", "", topic.count)
        words = f"{words}, {times}"
    return words
