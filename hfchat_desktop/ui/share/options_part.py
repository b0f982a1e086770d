"""What of a chat is taken along, who may see it, and for a dataset its name and licence."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from hfchat_desktop.ui.choice_field import ChoiceField
from hfchat_desktop.ui.style_sheet import restyle
from hfchat_desktop.ui.theme import Theme
from hfchat_desktop.ui.tick_box import RadioChoice, TickBox
from hfchat_desktop.ui.wrapping_row import WrappingRow

PARTS = ("parameters", "thinking", "system_prompt", "times", "statistics", "ratings")
"""What can be taken along or left out, as `core.exporting.ExportOptions` names it."""

_AT_FIRST = frozenset({"parameters"})
_WHOLE = frozenset({"json"})  # holds all there is, so that it can be read in again
_PUBLISHED = frozenset({"gist", "dataset"})
_LONGEST_NAME = 96
_LICENCES = ("", "cc0-1.0", "cc-by-4.0", "cc-by-sa-4.0", "cc-by-nc-4.0", "mit", "apache-2.0")


class OptionsPart(QWidget):
    """`changed` where another text is to leave, `visibility_changed` where only who sees it."""

    changed = Signal()
    visibility_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._target = ""
        self._chosen: dict[str, set[str]] = {}  # what was ticked, by the kind of target
        self._replacing: dict[str, bool] = {}  # whether it was ticked to replace, by the kind
        self._ticks: dict[str, TickBox] = {}
        self._hidden = RadioChoice(theme, "", "", self)
        self._public = RadioChoice(theme, "", "", self)
        self.name = QLineEdit(self)
        self.licence = ChoiceField(theme, [(key, key) for key in _LICENCES], self)
        self._problem = QLabel(self)
        self._lay_out()

    @property
    def is_public(self) -> bool:
        """Whether everybody is to find it."""
        return self._public.isChecked()

    @property
    def parts(self) -> frozenset[str]:
        """What is taken along, of `PARTS`."""
        return frozenset(name for name, tick in self._ticks.items() if tick.isChecked())

    @property
    def replaces(self) -> bool:
        """Whether what is private is looked for and replaced: always in what is published."""
        return self._target in _PUBLISHED or self._replace.isChecked()

    def set_target(self, key: str) -> None:
        """Show what can be chosen for a target; each kind remembers its own ticks."""
        self._target = key
        whole = key in _WHOLE
        chosen = self._chosen.setdefault(self._kind, set(PARTS if whole else _AT_FIRST))
        for name, tick in self._ticks.items():
            tick.blockSignals(True)
            tick.setChecked(name in chosen)
            tick.blockSignals(False)
        self._replace.setVisible(key not in _PUBLISHED)
        self._replace.blockSignals(True)
        self._replace.setChecked(self._replacing.get(self._kind, not whole))
        self._replace.blockSignals(False)
        self._visibility.setVisible(key in _PUBLISHED)
        self._dataset.setVisible(key == "dataset")
        self._name_choices()

    def set_parts(self, parts: Iterable[str]) -> None:
        """Tick these and no others; nothing is told back."""
        self._chosen[self._kind] = {part for part in parts if part in PARTS}
        self.set_target(self._target)

    def set_visibility_open(self, is_open: bool) -> None:
        """Let it be chosen who sees it, or not: what is there stays as it is."""
        self._visibility.setEnabled(is_open)
        self._dataset.setEnabled(is_open)

    def show_name_problem(self, words: str) -> None:
        """Say what is wrong with the name of the dataset; "" for nothing."""
        self.name.setProperty("problem", bool(words))
        restyle(self.name)
        self._problem.setText(words)
        self._problem.setVisible(bool(words))

    @property
    def _kind(self) -> str:
        return self._target if self._target in _WHOLE else "other"

    def _name_choices(self) -> None:
        """Say in the words of the target who can see it."""
        if self._target == "dataset":
            words = (
                (self.tr("Private dataset"), self.tr("Only you can read it")),
                (self.tr("Public dataset"), self.tr("Anyone can find it")),
            )
        else:
            words = (
                (self.tr("Secret gist"), self.tr("Anyone with the link can read it")),
                (self.tr("Public gist"), self.tr("Listed on your profile")),
            )
        for choice, (label, below) in zip((self._hidden, self._public), words, strict=True):
            choice.set_words(label, below)

    def _lay_out(self) -> None:
        self._visibility = QWidget(self)
        choices = WrappingRow(8, self._visibility)
        self._group = QButtonGroup(self)
        for choice in (self._hidden, self._public):
            self._group.addButton(choice)
            choices.addWidget(choice)
        self._hidden.setChecked(True)
        self._public.toggled.connect(self.visibility_changed)
        ticks = QWidget(self)
        line = WrappingRow(4, ticks)
        labels = {
            "parameters": self.tr("Model and parameters"),
            "thinking": self.tr("Thinking"),
            "system_prompt": self.tr("Persona prompt"),
            "times": self.tr("Times"),
            "statistics": self.tr("Statistics"),
            "ratings": self.tr("Ratings"),
        }
        for name in PARTS:
            tick = self._ticks[name] = TickBox(self._theme, labels[name], self)
            tick.toggled.connect(self._on_tick_toggled)
            line.addWidget(tick)
        self._replace = TickBox(self._theme, self.tr("Replace what is private"), self)
        self._replace.toggled.connect(self._on_replace_toggled)
        line.addWidget(self._replace)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._visibility)
        column.addWidget(self._make_dataset())
        column.addWidget(ticks)

    def _make_dataset(self) -> QWidget:
        """Make the fields of a dataset: its name and its licence."""
        self._dataset = QWidget(self)
        self.name.setMaxLength(_LONGEST_NAME)
        self.name.setText("hfchat-shares")
        self.name.textEdited.connect(lambda: self.show_name_problem(""))
        self.licence.setItemText(0, self.tr("No licence"))
        row = QHBoxLayout()
        row.setSpacing(16)
        for label, field, stretch in (
            (self.tr("Name of the dataset"), self.name, 3),
            (self.tr("Licence"), self.licence, 2),
        ):
            words = QLabel(label, self)
            words.setFont(self._theme.font("caption"))
            words.setProperty("tone", "muted")
            words.setWordWrap(True)
            words.setBuddy(field)
            field.setAccessibleName(label)
            place = QVBoxLayout()
            place.setSpacing(4)
            place.addStretch(1)
            place.addWidget(words)
            place.addWidget(field)
            row.addLayout(place, stretch)
        self._problem.setFont(self._theme.font("caption"))
        self._problem.setProperty("tone", "danger")
        self._problem.setWordWrap(True)
        self._problem.hide()
        column = QVBoxLayout(self._dataset)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._problem)
        return self._dataset

    def _on_replace_toggled(self, on: bool) -> None:
        self._replacing[self._kind] = on
        self.changed.emit()

    def _on_tick_toggled(self) -> None:
        self._chosen[self._kind] = set(self.parts)
        self.changed.emit()
