"""The words and numbers of ratings, in the reader's language and locale."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.core.ratings import Interval, RatedAnswer
from hfchat_desktop.core.score_table import Column
from hfchat_desktop.ui.figures import listed
from hfchat_desktop.ui.reason_words import reason_words

if TYPE_CHECKING:
    from hfchat_desktop.ui.ratings.score_line import ScoreLine

translate = QCoreApplication.translate


def column_words(column: Column, by: str) -> str:
    """Return the head of a column; `by` is "model", "persona" or "topic"."""
    names = {
        "model": translate("Ratings", "Model"),
        "persona": translate("Ratings", "Persona"),
        "topic": translate("Ratings", "Topic"),
    }
    return {
        Column.RANK: translate("Ratings", "#"),
        Column.NAME: names[by],
        Column.STARS: translate("Ratings", "Stars"),
        Column.THUMBS: translate("Ratings", "Thumbs up"),
        Column.COUNT: translate("Ratings", "Ratings"),
        Column.SPEED: translate("Ratings", "tok/s"),
    }[column]


def column_name(column: Column, by: str) -> str:
    """Return what a column holds, for those who do not see it."""
    if column is Column.RANK:
        return translate("Ratings", "Rank")
    if column is Column.SPEED:
        return translate("Ratings", "Tokens per second on this computer")
    return column_words(column, by)


def nameless_words(by: str) -> str:
    """Return what a group without a name is called."""
    return {
        "model": translate("Ratings", "Unknown model"),
        "persona": translate("Ratings", "No persona"),
        "topic": translate("Ratings", "No topic"),
    }[by]


def missing_words(count: int) -> str:
    """Return what stands in place of a rank."""
    return translate("Ratings", "Needs %n more rating(s)", "", count)


def stars_number(value: float) -> str:
    """Return "4.6"."""
    return QLocale().toString(value, "f", 1)


def share_number(value: float) -> str:
    """Return "78%"."""
    return translate("Ratings", "{number}%").format(number=QLocale().toString(round(value * 100)))


def stars_range(interval: Interval) -> str:
    """Return "4.3–4.9"."""
    return f"{stars_number(interval.low)}–{stars_number(interval.high)}"


def share_range(interval: Interval) -> str:
    """Return "52–92%"."""
    ends = (QLocale().toString(round(end * 100)) for end in (interval.low, interval.high))
    return translate("Ratings", "{number}%").format(number="–".join(ends))


def count_number(count: int) -> str:
    """Return a count as the locale writes it."""
    return QLocale().toString(count)


def interval_words(interval: Interval, metric: str) -> str:
    """Return a value and its range as they are read aloud; `metric`: "stars" or "thumbs"."""
    number = stars_number if metric == "stars" else share_number
    return translate("Ratings", "{value}, between {low} and {high}").format(
        value=number(interval.value), low=number(interval.low), high=number(interval.high)
    )


def no_stars_words() -> str:
    """Return what stands in place of the mean."""
    return translate("Ratings", "No stars yet")


def rest_words(line: ScoreLine) -> str:
    """Return in one line what stands in columns of its own where there is room, but the speed.

    The share of thumbs comes first, for a thumb is painted before it.
    """
    parts = [f"{line.thumbs} ({line.thumbs_range})"] if line.thumbs else []
    parts.append(line.missing or translate("Ratings", "%n rating(s)", "", line.score.count))
    return " · ".join(parts)


def speed_words(line: ScoreLine) -> str:
    """Return "18.5 tok/s", "" where it is not known."""
    words = translate("Ratings", "{speed} tok/s")
    return words.format(speed=line.speed) if line.speed else ""


def line_words(line: ScoreLine) -> str:
    """Return all of a row, for a screen reader."""
    score = line.score
    parts = [line.missing]
    if line.rank:
        parts = [translate("Ratings", "Rank {rank}").format(rank=line.rank)]
    parts.append(line.name)
    if score.stars is not None:
        mean = interval_words(score.stars, "stars")
        parts.append(translate("Ratings", "stars {mean}").format(mean=mean))
    if score.thumbs_up is not None:
        share = interval_words(score.thumbs_up, "thumbs")
        parts.append(translate("Ratings", "thumbs up {share}").format(share=share))
    parts.append(translate("Ratings", "%n rating(s)", "", score.count))
    if line.speed:
        parts.append(translate("Ratings", "{speed} tok/s").format(speed=line.speed))
    return listed(parts)


def speed_number(value: float | None) -> str:
    """Return "18.4", "" where it is not known."""
    return QLocale().toString(value, "f", 1) if value else ""


def day_words(seconds: float) -> str:
    """Return the day of a time in seconds since the epoch."""
    moment = QDateTime.fromSecsSinceEpoch(int(seconds))
    return QLocale().toString(moment.date(), QLocale.FormatType.ShortFormat)


def said_words(answer: RatedAnswer) -> str:
    """Return reasons and note of a rating in one line."""
    parts = [listed(reason_words(key) for key in answer.rating.reasons)]
    note = plain_label(answer.rating.note, 400)
    if note:
        parts.append(translate("Ratings", "“{note}”").format(note=note))
    return "  ".join(part for part in parts if part)


def title_words(answer: RatedAnswer) -> str:
    """Return the title of the chat that an answer is in."""
    return plain_label(answer.chat_title, 200) or translate("Ratings", "Untitled")


def model_words(answer: RatedAnswer) -> str:
    """Return the name of the model that wrote an answer."""
    return plain_label(answer.model, 200) or nameless_words("model")


def answer_words(answer: RatedAnswer) -> str:
    """Return all of a rated answer, for a screen reader."""
    rating = answer.rating
    parts = []
    if rating.stars:
        parts.append(translate("Ratings", "%n star(s)", "", rating.stars))
    if rating.thumb:
        up, down = translate("Ratings", "Thumb up"), translate("Ratings", "Thumb down")
        parts.append(up if rating.thumb > 0 else down)
    parts += [model_words(answer), plain_label(answer.excerpt), said_words(answer)]
    parts += [title_words(answer), day_words(rating.rated_at)]
    return listed(part for part in parts if part)
