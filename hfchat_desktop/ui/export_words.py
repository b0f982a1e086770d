"""The words of exports in the reader's language and locale. Only QtCore is needed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from hfchat_desktop.core.chats import ReplyState, ReplyStats
from hfchat_desktop.core.exporting import Words
from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.core.ratings import MOST_STARS, Rating
from hfchat_desktop.ui.figures import listed
from hfchat_desktop.ui.parameters.words import parameter_words
from hfchat_desktop.ui.reason_words import reason_words
from hfchat_desktop.ui.reply_figures import seconds, stats_text

_LONGEST_NOTE = 2_000
_LONGEST_VALUE = 200

translate = QCoreApplication.translate


def export_words() -> Words:
    """Return the words as they are now; a change of the language needs new ones."""
    return Words(
        you=translate("Export", "You"),
        assistant=translate("Export", "Assistant"),
        system=translate("Export", "System"),
        system_prompt=translate("Export", "System prompt"),
        untitled=translate("Export", "Untitled chat"),
        statistics=statistics_words,
        thought=thought_words,
        parameters=parameters_words,
        rating=rating_words,
        time=time_words,
        state=state_words,
        version=version_words,
        instead=instead_words,
        exported=exported_words,
        language=QLocale().bcp47Name(),
    )


def statistics_words(stats: ReplyStats) -> str:
    """Return "21.3 tok/s · 184 tokens · first token 0.38 s"; "" where nothing was measured."""
    return stats_text(stats, QLocale()) if stats.completion_tokens else ""


def thought_words(time_s: float) -> str:
    """Return "Thought for 4 s"."""
    if time_s <= 0:
        return translate("Export", "Thinking")
    return translate("Export", "Thought for {time}").format(time=seconds(time_s, QLocale()))


def parameters_words(values: Mapping[str, Any]) -> str:
    """Return "temperature 0.7, seed 3"."""
    return listed(f"{_label(name)} {_value(value)}" for name, value in values.items())


def rating_words(rating: Rating) -> str:
    """Return "★★★★☆ 4/5, thumb up, Clear: “a note”"."""
    parts = []
    if rating.stars:
        stars = min(max(rating.stars, 0), MOST_STARS)
        parts.append(f"{'★' * stars}{'☆' * (MOST_STARS - stars)} {stars}/{MOST_STARS}")
    if rating.thumb:
        up, down = translate("Export", "thumb up"), translate("Export", "thumb down")
        parts.append(up if rating.thumb > 0 else down)
    parts += [reason_words(key) for key in rating.reasons]
    note = plain_label(rating.note, _LONGEST_NOTE)
    if note:
        parts.append(translate("Export", "“{note}”").format(note=note))
    return listed(parts)


def time_words(moment_s: float) -> str:
    """Return day and time as the locale writes them."""
    moment = QDateTime.fromMSecsSinceEpoch(round(min(max(moment_s, 0.0), 1e12) * 1000))
    return QLocale().toString(moment, QLocale.FormatType.ShortFormat)


def state_words(state: ReplyState) -> str:
    """Return how a message ended, "" where it is whole."""
    return {
        ReplyState.WAITING: translate("Export", "Waiting"),
        ReplyState.WRITING: translate("Export", "Not finished yet"),
        ReplyState.STOPPED: translate("Export", "Stopped"),
        ReplyState.INTERRUPTED: translate("Export", "Interrupted"),
        ReplyState.FAILED: translate("Export", "No answer came"),
    }.get(state, "")


def version_words(place: int, count: int) -> str:
    """Return which version of how many a message is."""
    words = translate("Export", "version {place} of {count}")
    return words.format(place=QLocale().toString(place), count=QLocale().toString(count))


def instead_words(place: int, count: int, number: int) -> str:
    """Return what a section of another version is called."""
    words = translate("Export", "Version {place} of {count}, in place of #{number}")
    return words.format(
        place=QLocale().toString(place), count=QLocale().toString(count), number=number
    )


def exported_words(moment_s: float) -> str:
    """Return by what a document was made, and when ("": not told)."""
    if moment_s <= 0:
        return translate("Export", "Exported from HFChat Desktop")
    words = translate("Export", "Exported from HFChat Desktop, {time}")
    return words.format(time=time_words(moment_s))


def _label(name: str) -> str:
    try:
        label = parameter_words(name).label
    except KeyError:
        return name
    return label if label[1:2].isupper() else label[:1].lower() + label[1:]


def _value(value: object) -> str:
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int):
        return locale.toString(value)
    if isinstance(value, float):
        return locale.toString(value, "g", 4)
    if isinstance(value, tuple | list):
        return listed(f"“{plain_label(str(one), _LONGEST_VALUE)}”" for one in value)
    return plain_label(str(value), _LONGEST_VALUE)
