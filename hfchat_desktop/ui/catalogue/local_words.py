"""What is said of a model on this computer: where it lies, when it was used, what is known."""

from __future__ import annotations

import time

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from hfchat_desktop.core.local_models import LocalModel, LocalPlace, Verdict
from hfchat_desktop.core.local_order import LocalSort, LocalSums
from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.ui.catalogue.badges import BadgeLook
from hfchat_desktop.ui.figures import data_size
from hfchat_desktop.ui.problems import describe

translate = QCoreApplication.translate

_DAYS_TOLD = 14
_LONGEST = 120

GOOD_LOOK = BadgeLook("success", "successSoft", "circle-check")
BAD_LOOK = BadgeLook("danger", "dangerSoft", "circle-alert")
TWICE_LOOK = BadgeLook("info", "infoSoft", "copy")


def place_words(place: LocalPlace) -> str:
    """Return who keeps the file; names of programs stay as they are."""
    return {
        LocalPlace.OWN: translate("Local", "Models folder"),
        LocalPlace.BUNDLED: translate("Local", "Came with the app"),
        LocalPlace.HF_CACHE: translate("Local", "Hugging Face cache"),
        LocalPlace.LM_STUDIO: "LM Studio",
        LocalPlace.JAN: "Jan",
        LocalPlace.GPT4ALL: "GPT4All",
        LocalPlace.OLLAMA: "Ollama",
        LocalPlace.ELSEWHERE: translate("Local", "Elsewhere"),
    }[place]


def sort_words(sort: LocalSort) -> str:
    """Return the name of an order."""
    return {
        LocalSort.RECENT: translate("Local", "Last used"),
        LocalSort.NAME: translate("Local", "Name"),
        LocalSort.LARGEST: translate("Local", "Largest first"),
        LocalSort.SMALLEST: translate("Local", "Smallest first"),
    }[sort]


def used_words(last_used: float, now: float | None = None) -> str:
    """Return when a model was used last, in the reader's days."""
    if last_used <= 0:
        return translate("Local", "not used yet")
    today = QDateTime.fromSecsSinceEpoch(int(time.time() if now is None else now)).date()
    day = QDateTime.fromSecsSinceEpoch(int(min(last_used, 4e9))).date()
    days = day.daysTo(today)
    if days <= 0:
        return translate("Local", "used today")
    if days == 1:
        return translate("Local", "used yesterday")
    if days <= _DAYS_TOLD:
        words = translate("Local", "used %n day(s) ago", "", days)
        return words.replace("(s)", "s")  # English needs no file for it
    shown = QLocale().toString(day, QLocale.FormatType.ShortFormat)
    return translate("Local", "used on {day}").format(day=shown)


def day_words(when: float) -> str:
    """Return the day of a time in seconds since the epoch."""
    day = QDateTime.fromSecsSinceEpoch(int(min(max(when, 0), 4e9))).date()
    return QLocale().toString(day, QLocale.FormatType.ShortFormat)


def name_of(model: LocalModel) -> str:
    """Return the name and the version, for sentences."""
    return plain_label(f"{model.name} {model.quant}", longest=_LONGEST)


def facts_of(model: LocalModel) -> str:
    """Return the line below the name on a card."""
    parts = (model.quant, model.publisher, used_words(model.last_used))
    return " · ".join(plain_label(part, longest=60) for part in parts if part)


def verdict_words(model: LocalModel) -> str:
    """Return what is known of the file's content, in one sentence."""
    match model.verdict:
        case Verdict.GOOD:
            return translate("Local", "It is the published file, checked on {day}.").format(
                day=day_words(model.verified_at)
            )
        case Verdict.BAD:
            return translate("Local", "It is not the published file, checked on {day}.").format(
                day=day_words(model.verified_at)
            )
        case Verdict.NO_HASH:
            return translate("Local", "Nobody has published a hash to compare it with.")
        case Verdict.UNCHECKED:
            return translate("Local", "It was not compared with the published file yet.")


def sums_words(sums: LocalSums) -> str:
    """Return "4 models · 8.0 GB"."""
    count = translate("Local", "%n model(s)", "", sums.count)
    count = count.replace("(s)", "" if sums.count == 1 else "s")
    return f"{count} · {data_size(sums.size_bytes)}"


def twice_words(sums: LocalSums) -> str:
    """Return how much room copies take that are not needed; "" where there are none."""
    if sums.twice_bytes <= 0:
        return ""
    return translate("Local", "{size} could be freed: files are here twice").format(
        size=data_size(sums.twice_bytes)
    )


def badges_of(model: LocalModel) -> list[tuple[str, BadgeLook, str]]:
    """Return words, look and hint of the badges of a model, besides the one for its fit."""
    found: list[tuple[str, BadgeLook, str]] = []
    if model.problem is not None:
        problem = describe(model.problem)
        found.append(
            (translate("Local", "Not usable"), BAD_LOOK, f"{problem.title}. {problem.body}")
        )
    if model.verdict is Verdict.BAD:
        found.append((translate("Local", "Damaged"), BAD_LOOK, verdict_words(model)))
    found.append((place_words(model.place), BadgeLook(), plain_label(model.path)))
    if model.newer:
        hint = translate("Local", "There is a newer revision: {path}")
        older = translate("Local", "Older")
        found.append((older, BadgeLook(), hint.format(path=plain_label(model.newer))))
    if model.same_as:
        hint = translate("Local", "Same file as {path}").format(path=plain_label(model.same_as))
        found.append((translate("Local", "Here twice"), TWICE_LOOK, hint))
    if model.verdict is Verdict.GOOD:
        found.append((translate("Local", "Checked"), GOOD_LOOK, verdict_words(model)))
    return found
