"""The reasons of a rating in words. Only QtCore is needed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def reason_words(key: str) -> str:
    """Return the words of a reason, the key itself where a newer version gave it."""
    words = {
        "correct": QCoreApplication.translate("Reasons", "Correct"),
        "clear": QCoreApplication.translate("Reasons", "Clear"),
        "complete": QCoreApplication.translate("Reasons", "Complete"),
        "well_written": QCoreApplication.translate("Reasons", "Well written"),
        "followed": QCoreApplication.translate("Reasons", "Did what was asked"),
        "creative": QCoreApplication.translate("Reasons", "Creative"),
        "wrong": QCoreApplication.translate("Reasons", "Wrong"),
        "unclear": QCoreApplication.translate("Reasons", "Unclear"),
        "too_short": QCoreApplication.translate("Reasons", "Too short"),
        "too_long": QCoreApplication.translate("Reasons", "Too long"),
        "ignored": QCoreApplication.translate("Reasons", "Did not do what was asked"),
        "refused": QCoreApplication.translate("Reasons", "Refused"),
        "unsafe": QCoreApplication.translate("Reasons", "Unsafe"),
        "off_topic": QCoreApplication.translate("Reasons", "Off topic"),
        "wrong_language": QCoreApplication.translate("Reasons", "Wrong language"),
    }
    return words.get(key, key)
