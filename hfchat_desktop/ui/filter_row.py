"""Chips below the search field: what the list and the search are confined to."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hfchat_desktop.bridge.chat_list import ChatListModel
from hfchat_desktop.bridge.collation import alphabet
from hfchat_desktop.core.chats import SearchFilters
from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.ui.buttons import TextButton
from hfchat_desktop.ui.menu import Menu
from hfchat_desktop.ui.mirroring import in_sentence
from hfchat_desktop.ui.theme import Theme
from hfchat_desktop.ui.wrapping_row import WrappingRow

_LONGEST = 22
_DAY_S = 24 * 60 * 60
_STARS = (5, 4, 3)
_AGES = (1, 7, 30, 365)

Choices = list[tuple[str, object]]


class FilterRow(QWidget):
    """Folded, it shows what is in force; unfolded, also what could be."""

    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        model: ChatListModel,
        name_persona: Callable[[str], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = model
        self._name_persona = name_persona
        self._filters = SearchFilters()
        self._days = 0  # that `since` was chosen as
        self._unfolded = False
        self.setAccessibleName(self.tr("Filters"))
        self._row = WrappingRow(6, self)
        self._chips: dict[str, TextButton] = {}
        for name in ("model", "since", "rating_min", "folder_id", "persona", "tag", "archived"):
            self._add_chip(name, partial(self._open_menu, name))
        self._add_chip("has_code", self._on_code_clicked)
        self._clear = TextButton(theme, self.tr("Clear"), "link", measure="small", parent=self)
        self._clear.clicked.connect(self.clear)
        self._row.addWidget(self._clear)
        self._show_chips()

    @property
    def filters(self) -> SearchFilters:
        """What is in force."""
        return self._filters

    def set_filters(self, filters: SearchFilters) -> None:
        """Put these in force."""
        if filters != self._filters:
            self._filters = filters
            self._show_chips()
            self.changed.emit()

    def set_unfolded(self, unfolded: bool) -> None:
        """Show every filter, or only those in force."""
        self._unfolded = unfolded
        self._show_chips()

    def clear(self) -> None:
        """Put none in force."""
        self.set_filters(SearchFilters())

    def _add_chip(self, name: str, on_clicked: Callable[[], None]) -> None:
        chip = TextButton(self._theme, "", "chip", parent=self)
        chip.setCheckable(True)
        if name != "has_code":
            chip.spoken_role = "ButtonMenu"
        chip.clicked.connect(on_clicked)
        self._chips[name] = chip
        self._row.addWidget(chip)

    def _show_chips(self) -> None:
        default = SearchFilters()
        for name, chip in self._chips.items():
            value = getattr(self._filters, name)
            active = value != getattr(default, name)
            words = self._active_words(name, value) if active else self._names()[name]
            words = plain_label(words)
            shown = words if len(words) <= _LONGEST else words[:_LONGEST].rstrip() + "…"
            chip.set_label(shown.replace("&", "&&"))
            chip.setAccessibleName(f"{self._names()[name]}: {words}" if active else words)
            chip.setChecked(active)
            chip.setVisible(active or (self._unfolded and self._has_choices(name)))
        any_active = self._filters != default
        self._clear.setVisible(any_active)
        self.setVisible(any_active or self._unfolded)
        self.updateGeometry()

    def _has_choices(self, name: str) -> bool:
        return name == "has_code" or len(self._choices(name)) > 1

    def _names(self) -> dict[str, str]:
        return {
            "model": self.tr("Model"),
            "since": self.tr("Date"),
            "rating_min": self.tr("Rating"),
            "folder_id": self.tr("Folder"),
            "persona": self.tr("Persona"),
            "tag": self.tr("Tag"),
            "archived": self.tr("Archive"),
            "has_code": self.tr("Has code"),
        }

    def _active_words(self, name: str, value: object) -> str:
        if name == "has_code":
            return self._names()[name]
        wanted = self._days if name == "since" else value
        found = (words for words, choice in self._choices(name) if choice == wanted)
        return next(found, str(value))

    def _choices(self, name: str) -> Choices:
        """Return words and values to choose from; the first one is for no matter which."""
        chats = list(self._model.chats())
        match name:
            case "model":
                models = sorted({chat.model for chat in chats if chat.model}, key=alphabet())
                return [(self.tr("Any model"), ""), *((model, model) for model in models)]
            case "since":
                return [(self.tr("Any date"), 0), *((self._days_words(d), d) for d in _AGES)]
            case "rating_min":
                return [(self.tr("Any rating"), 0), *((self._stars(n), n) for n in _STARS)]
            case "folder_id":
                folders = [(folder.name, folder.id) for folder in self._model.folders]
                outside = [(self.tr("In no folder"), 0)] if folders else []
                return [(self.tr("Any folder"), None), *folders, *outside]
            case "persona":
                used = {chat.persona for chat in chats if chat.persona}
                names = [(self._name_persona(one), one) for one in used]
                key = alphabet()
                return [(self.tr("Any persona"), ""), *sorted(names, key=lambda name: key(name[0]))]
            case "tag":
                tags = self._model.tags()
                return [(self.tr("Any tag"), ""), *((in_sentence(f"#{tag}"), tag) for tag in tags)]
        both = [(self.tr("Also the archive"), None), (self.tr("Without the archive"), False)]
        return [*both, (self.tr("Only the archive"), True)]

    def _days_words(self, days: int) -> str:
        return {
            1: self.tr("Last 24 hours"),
            7: self.tr("Last 7 days"),
            30: self.tr("Last 30 days"),
            365: self.tr("Last 12 months"),
        }[days]

    def _stars(self, count: int) -> str:
        return self.tr("5 stars") if count == 5 else self.tr("%n stars or more", "", count)

    def _open_menu(self, name: str) -> None:
        chip = self._chips[name]
        value = self._days if name == "since" else getattr(self._filters, name)
        menu = Menu(self._theme, self)
        for words, choice in self._choices(name):
            label = plain_label(words)[: 2 * _LONGEST].replace("&", "&&")
            menu.add(label, "check" if choice == value else "", partial(self._set, name, choice))
        menu.aboutToHide.connect(self._show_chips)  # a click alone does not check it
        menu.pop_up_below(chip)

    def _set(self, name: str, value: Any) -> None:
        if name == "since":
            self._days = int(value)
            value = time.time() - self._days * _DAY_S if self._days else None
        self.set_filters(replace(self._filters, **{name: value}))

    def _on_code_clicked(self) -> None:
        self._set("has_code", not self._filters.has_code)
