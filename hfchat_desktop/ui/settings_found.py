"""What can be found in the settings besides plain rows: cards of their own kind, and keys."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from hfchat_desktop.core.folding import fold
from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.core.record import Record
from hfchat_desktop.core.settings import Settings
from hfchat_desktop.ui.action_words import action_words, fixed_keys, group_words
from hfchat_desktop.ui.buttons import TextButton
from hfchat_desktop.ui.personas.page import PersonasPage
from hfchat_desktop.ui.setting_card import SettingCard, SettingRow
from hfchat_desktop.ui.setting_words import choice_words, setting_words
from hfchat_desktop.ui.shortcuts import ACTIONS, keys_in_force, shown_keys

_BREAK = "\u200b"  # where a path may be broken


class Place(Record):
    """A row, a button or a card of a group; `text` is all that it is found by, folded."""

    group: str
    heading: str
    label: str
    help: str = ""
    text: str = ""


def occurs(terms: Iterable[str], text: str) -> bool:
    """Whether all words of a search are in a folded text."""
    return all(term in text for term in terms)


def setting_text(name: str, *around: str) -> str:
    """Return what a setting is found by: its words, its choices, and its name in English."""
    words = setting_words(name)
    english = name.replace("_", " ")
    choices = choice_words(name).values()
    return fold("\n".join((words.label, words.help, *choices, english, *around)))


def places_in(group: str, name: str, parts: Iterable[QWidget]) -> list[Place]:
    """Return what can be found in the cards of a group that is called `name`."""
    found = []
    for part in parts:
        if isinstance(part, PersonasPage):
            part.make_rows()
        for widget, heading in _findable(part):
            label, below = _head_words(widget)
            if label:
                words = (label, heading, name, *_all_words(widget))
                found.append(Place(group, heading, label, below, fold("\n".join(words))))
    return found


def shortcut_places(group: str, name: str, settings: Settings) -> list[Place]:
    """Return what can be found in the shortcuts, which need not be shown yet for that."""
    writing = QCoreApplication.translate("ShortcutsCard", "While writing and reading")
    keys = keys_in_force(settings.shortcuts)
    rows = [
        (group_words(entry.group), action_words(entry.name), keys[entry.name][:1])
        for entry in ACTIONS
        if not entry.fixed
    ]
    rows += [(writing, entry.words, entry.keys) for entry in fixed_keys(settings.enter_sends)]
    found = []
    for heading, label, pressed in rows:
        shown = ", ".join(shown_keys(one) for one in pressed)
        text = fold(f"{label}\n{heading}\n{name}\n{shown}")
        found.append(Place(group, heading, label, shown, text))
    return found


def widget_of(place: Place, parts: Iterable[QWidget]) -> QWidget | None:
    """Return what stands at a place now; None where it is gone."""
    for part in parts:
        for widget, heading in _findable(part):
            if heading == place.heading and _head_words(widget)[0] == place.label:
                return widget
    return None


def _findable(part: QWidget) -> Iterator[tuple[QWidget, str]]:
    """Tell the rows of a part and the buttons beside them; or the part, where it has no rows."""
    cards = [card for card in part.findChildren(SettingCard) if card.isVisibleTo(part)]
    if not cards:
        yield part, ""
    for card in cards:
        for row in card.rows:
            if row.isVisibleTo(part):
                yield row, card.heading
    for button in part.findChildren(TextButton) if cards else []:
        if button.isVisibleTo(part) and not any(card.isAncestorOf(button) for card in cards):
            yield button, _heading_beside(button, part)


def _heading_beside(button: QWidget, part: QWidget) -> str:
    """Return the heading of the card that a button stands by."""
    around = button.parentWidget()
    while around is not None:
        card = around.findChild(SettingCard)
        if isinstance(card, SettingCard):
            return card.heading
        around = around.parentWidget() if around is not part else None
    return ""


def _head_words(widget: QWidget) -> tuple[str, str]:
    """Return the label and the line below it."""
    if isinstance(widget, QAbstractButton):
        return widget.text().strip(), ""
    labels = [*_labels(widget, Qt.FindChildOption.FindDirectChildrenOnly), "", ""]
    return (widget.label if isinstance(widget, SettingRow) else labels[0]), labels[1]


def _labels(
    widget: QWidget, depth: Qt.FindChildOption = Qt.FindChildOption.FindChildrenRecursively
) -> list[str]:
    """Return the lines that stand in a widget, without marks of direction."""
    labels = widget.findChildren(QLabel, options=depth)
    lines = [plain_label(one.text()) for one in labels if one.isVisibleTo(widget)]
    return [line for line in lines if line]


def _all_words(widget: QWidget) -> list[str]:
    buttons = [one for one in widget.findChildren(QAbstractButton) if one.isVisibleTo(widget)]
    words = [*_labels(widget), *(one.text() or one.accessibleName() for one in buttons)]
    return [word.replace(_BREAK, "") for word in words]
