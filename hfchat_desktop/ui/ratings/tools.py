"""What the ratings are added up by, and which of them count."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.core.score_table import Column, RatingScope
from hfchat_desktop.ui.buttons import TextButton
from hfchat_desktop.ui.choice_field import ChoiceField
from hfchat_desktop.ui.ratings.words import column_name, column_words
from hfchat_desktop.ui.segmented import Segmented
from hfchat_desktop.ui.theme import Theme
from hfchat_desktop.ui.wrapping_row import WrappingRow

_DAY_S = 24 * 60 * 60
_DAYS = {"all": 0, "week": 7, "month": 30, "year": 365}
_FOLDER, _TAG = "folder:", "tag:"
_LONGEST = 28


class RatingTools(QWidget):
    """`changed` tells that something else was chosen here."""

    changed = Signal()
    order_requested = Signal(object)  # Column, where the table has no heads
    group_cleared = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._part, self._is_stacked, self._group = "scores", False, ""
        self.by = Segmented(
            theme,
            [
                ("model", self.tr("By model")),
                ("persona", self.tr("By persona")),
                ("topic", self.tr("By topic")),
            ],
            self,
        )
        self.by.setAccessibleName(self.tr("Add up ratings"))
        self._chip_place = QWidget(self)
        self._chip_place.setFixedHeight(theme.size("control"))
        self.chip = TextButton(theme, "", "chip", "x", parent=self._chip_place)
        place = QHBoxLayout(self._chip_place)
        place.setContentsMargins(0, 0, 0, 0)
        place.addWidget(self.chip)
        self.period = ChoiceField(
            theme,
            [
                ("all", self.tr("All time")),
                ("week", self.tr("Last 7 days")),
                ("month", self.tr("Last 30 days")),
                ("year", self.tr("Last 12 months")),
            ],
            self,
        )
        self.period.setAccessibleName(self.tr("When they were rated"))
        self.topic = ChoiceField(theme, [("", self.tr("All topics"))], self)
        self.topic.setSizeAdjustPolicy(ChoiceField.SizeAdjustPolicy.AdjustToContents)
        self.topic.setAccessibleName(self.tr("Folder or tag"))
        self.sort = ChoiceField(theme, [], self)
        self.sort.setSizeAdjustPolicy(ChoiceField.SizeAdjustPolicy.AdjustToContents)
        self.sort.setAccessibleName(self.tr("Sort by"))
        row = WrappingRow(8, self)
        for widget in (self.by, self._chip_place, self.period, self.topic, self.sort):
            row.addWidget(widget)
        for field in (self.by, self.period, self.topic):
            field.chosen.connect(self._on_chosen)
        self.sort.chosen.connect(self._on_sort_chosen)
        self.chip.clicked.connect(self.group_cleared)
        self._fill_sort()
        self._show_parts()

    def scope(self, now: float) -> RatingScope:
        """Return which ratings count, `now` being seconds since the epoch."""
        days = _DAYS[str(self.period.currentData())]
        topic = str(self.topic.currentData() or "")
        return RatingScope(
            since=now - days * _DAY_S if days else 0.0,
            folder=topic.removeprefix(_FOLDER) if topic.startswith(_FOLDER) else "",
            tag=topic.removeprefix(_TAG) if topic.startswith(_TAG) else "",
        )

    def set_topics(self, folders: Sequence[str], tags: Sequence[str]) -> None:
        """Offer these; what was chosen stays where it is still offered."""
        options = [("", self.tr("All topics"))]
        for name in folders:
            words = self.tr("Folder {name}").format(name=plain_label(name, _LONGEST))
            options.append((_FOLDER + name, words))
        for name in tags:
            words = self.tr("Tag {name}").format(name=plain_label(name, _LONGEST))
            options.append((_TAG + name, words))
        known = [str(self.topic.itemData(n)) for n in range(self.topic.count())]
        if known == [key for key, _ in options]:
            return
        chosen = str(self.topic.currentData() or "")
        self.topic.clear()
        for key, label in options:
            self.topic.addItem(label, key)
        self.topic.set_current(chosen)
        self.updateGeometry()

    def show_all(self) -> None:
        """Let all ratings count."""
        self.period.set_current("all")
        self.topic.set_current("")
        self.changed.emit()

    def set_part(self, part: str) -> None:
        """Offer what belongs to "scores" or to "answers"."""
        self._part = part
        self._show_parts()

    def set_stacked(self, stacked: bool) -> None:
        """Offer the order here, where the table has no heads."""
        self._is_stacked = stacked
        self._show_parts()

    def set_order(self, column: Column) -> None:
        """Show by what the table is ordered."""
        self.sort.set_current(column.value)

    def set_group(self, name: str) -> None:
        """Name the group whose answers are shown, "" for all."""
        self._group = plain_label(name, _LONGEST)
        self.chip.set_label(self._group)
        self.chip.setAccessibleName(self.tr("Only {name}, show all").format(name=self._group))
        self.chip.setToolTip(self.tr("Show all answers"))
        self._show_parts()

    def _fill_sort(self) -> None:
        self.sort.clear()
        for column in Column:
            by = self.by.current()
            name = (column_name if column is Column.RANK else column_words)(column, by)
            self.sort.addItem(self.tr("Sort: {column}").format(column=name), column.value)

    def _show_parts(self) -> None:
        scores = self._part == "scores"
        self.by.setVisible(scores)
        self.sort.setVisible(scores and self._is_stacked)
        self._chip_place.setVisible(not scores and bool(self._group))
        self.updateGeometry()

    def _on_chosen(self) -> None:
        if self.sender() is self.by:
            chosen = str(self.sort.currentData())
            self._fill_sort()
            self.sort.set_current(chosen)
        self.changed.emit()

    def _on_sort_chosen(self, column: str) -> None:
        self.order_requested.emit(Column(column))
