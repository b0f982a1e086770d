"""The page of a model on this computer: where it lies, what it needs, its note, its end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from hfchat_desktop.core.fit import Fit, Machine, MemoryNeed
from hfchat_desktop.core.local_models import LocalModel, LocalPlace, Verdict
from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.ui.buttons import IconButton, TextButton
from hfchat_desktop.ui.catalogue.badges import FIT_LOOKS, Badge, fit_words
from hfchat_desktop.ui.catalogue.check_row import CheckRow
from hfchat_desktop.ui.catalogue.fact_words import memory_words, parameter_words
from hfchat_desktop.ui.catalogue.local_head import LocalHead
from hfchat_desktop.ui.catalogue.local_words import place_words
from hfchat_desktop.ui.catalogue.version_words import need_words
from hfchat_desktop.ui.figures import data_size
from hfchat_desktop.ui.links import can_open_folder, open_folder
from hfchat_desktop.ui.mirroring import in_line, in_sentence
from hfchat_desktop.ui.notice import Notice
from hfchat_desktop.ui.path_text import PathText
from hfchat_desktop.ui.problem_words import file_name
from hfchat_desktop.ui.problems import describe
from hfchat_desktop.ui.setting_card import SettingCard, SettingRow
from hfchat_desktop.ui.text_area import TextArea
from hfchat_desktop.ui.theme import Theme

_COLUMN = 696
_SIDE = 24
_TOP = 20
_GAP = 16


class LocalDetail(QScrollArea):
    """Told a model and what is known of it; wishes without a path are about this model."""

    chat_requested = Signal(object)
    favourite_changed = Signal(object, bool)
    note_changed = Signal(object, str)
    check_requested = Signal(object)
    check_cancelled = Signal(object)
    delete_requested = Signal(object)
    other_requested = Signal(object)  # path of the other copy
    problem_action_requested = Signal(object, str)  # path, action
    back_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model: LocalModel | None = None
        self._other: LocalModel | None = None
        self._need: tuple[MemoryNeed | None, Fit, int, Machine | None] = (
            None,
            Fit.UNKNOWN,
            0,
            None,
        )
        self._parts: list[QWidget] = []
        self._back = IconButton(theme, "arrow-left", self.tr("Back"), parent=self)
        self.head = LocalHead(theme)
        self._check = CheckRow(theme)
        self._note = TextArea()
        self._column = QVBoxLayout()
        self._lay_out()
        self.head.chat_requested.connect(self._on_head_chat_requested)
        self.head.star_changed.connect(self._on_head_star_changed)
        self._check.check_requested.connect(self._on_check_check_requested)
        self._check.cancel_requested.connect(self._on_check_cancel_requested)
        self._note.text_settled.connect(self._on_note_text_settled)

    @property
    def model(self) -> LocalModel | None:
        """What is shown."""
        return self._model

    def set_model(self, model: LocalModel, other: LocalModel | None = None) -> None:
        """Show a model; `other` is a copy of the same content. What is unsaved is told first."""
        if self._model is not None and self._model.path != model.path:
            self._note.clearFocus()
            self.verticalScrollBar().setValue(0)
        before = (_lasting(self._model), self._other)
        self._model, self._other = model, other
        self.head.set_model(model)
        self._check.set_model(model)
        if not self._note.hasFocus():
            self._note.set_text(model.note)
        if before != (_lasting(model), other):
            self._show_parts(model)

    def set_need(
        self, need: MemoryNeed | None, fit: Fit, context: int, machine: Machine | None
    ) -> None:
        """Tell what the model takes with room for `context` tokens, and how it fits."""
        told = (need, fit, context, machine if need is not None else None)
        if told == self._need:
            return
        self._need = told
        self._show_need()

    def set_check(self, progress: tuple[int, int] | None) -> None:
        """Tell how far the check of this model is; None where there is none."""
        self._check.set_progress(progress)
        if progress is None and self._model is not None:
            self._check.set_model(self._model)

    def set_narrow(self, narrow: bool) -> None:
        """Offer a way back to the list where it is not beside this page."""
        self._back.setVisible(narrow)

    def focus_region(self) -> None:
        """Take the keyboard."""
        self.head.focusNextChild()

    def _lay_out(self) -> None:
        holder, inner = QWidget(), QWidget()
        inner.setMaximumWidth(_COLUMN)
        row = QHBoxLayout(holder)
        row.setContentsMargins(_SIDE, _TOP, _SIDE, _TOP)
        row.addWidget(inner, 1)
        outer = QVBoxLayout(inner)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(_GAP)
        outer.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        outer.addWidget(self.head)
        self._column.setSpacing(_GAP)
        self._column.addWidget(SettingCard(self._theme, "", [self._check]))
        self._column.addWidget(SettingCard(self._theme, self.tr("Note"), [_inset(self._note)]))
        outer.addLayout(self._column)
        outer.addStretch(1)
        self._ram = QLabel()
        self._badge = Badge(self._theme, "", FIT_LOOKS[Fit.UNKNOWN])
        self._note.setPlaceholderText(self.tr("What it is good for, what it gets wrong"))
        self._note.setAccessibleName(self.tr("Note"))
        self._back.clicked.connect(self.back_requested)
        self._back.hide()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(holder)

    def _show_parts(self, model: LocalModel) -> None:
        """Make anew what depends on the model; check and note stay."""
        for part in self._parts:
            part.hide()
            part.deleteLater()
        self._ram, self._badge = QLabel(), Badge(self._theme, "", FIT_LOOKS[Fit.UNKNOWN])
        above = [*self._problems(model), self._facts_card(model), self._file_card(model)]
        below = [self._end_card(model)] if model.place is not LocalPlace.BUNDLED else []
        self._parts = [*above, *below]
        for place, part in enumerate(above):
            self._column.insertWidget(place, part)
        for part in below:
            self._column.addWidget(part)
        for part in self._parts:
            part.show()
        self._show_need()

    def _problems(self, model: LocalModel) -> list[QWidget]:
        notices: list[QWidget] = []
        if model.problem is not None:
            problem = describe(model.problem)
            notice = Notice(self._theme, problem.title, problem.body, ())
            notices.append(notice)
        if model.same_as or self._other is not None:
            path, where = model.same_as, file_name(model.same_as)
            if self._other is not None:
                path, where = self._other.path, place_words(self._other.place)
            words = self.tr("Deleting one of the two frees {size}.")
            twice = Notice(
                self._theme,
                self.tr("Same file as in {place}").format(place=where),
                f"{in_sentence(plain_label(path))}. "
                + words.format(size=data_size(model.size_bytes)),
                [("other", self.tr("Show the other"))] if self._other is not None else [],
                "info",
            )
            twice.action_requested.connect(self._on_twice_action_requested)
            notices.append(twice)
        return notices

    def _facts_card(self, model: LocalModel) -> SettingCard:
        needs = QWidget()
        lines = QVBoxLayout(needs)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        self._ram.setFont(self._theme.font("small"))
        self._ram.setWordWrap(True)
        lines.addWidget(self._ram)
        lines.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignLeft)
        tokens = QLocale().toString(model.context_length)
        facts = [
            (self.tr("Parameters"), parameter_words(model.parameters)),
            (
                self.tr("Longest context"),
                self.tr("{count} tokens").format(count=tokens) if model.context_length else "",
            ),
            (self.tr("Kind"), plain_label(model.architecture, longest=60)),
            (self.tr("On the Hub"), plain_label(model.repo_id, longest=200)),
        ]
        rows = [(self.tr("Needs RAM"), needs)]
        rows += [(label, self._selectable(words)) for label, words in facts if words]
        return SettingCard(self._theme, self.tr("Model"), [_table(self._theme, rows)])

    def _selectable(self, words: str) -> QLabel:
        shown = QLabel(in_line(words))
        shown.setTextFormat(Qt.TextFormat.PlainText)
        shown.setFont(self._theme.font("small"))
        shown.setWordWrap(True)
        flags = Qt.TextInteractionFlag
        shown.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        return shown

    def _file_card(self, model: LocalModel) -> SettingCard:
        where = PathText(self._theme, model.path)
        folder = str(Path(model.path).parent)
        open_it: QWidget | None = None
        if can_open_folder(folder):
            button = TextButton(
                self._theme, self.tr("Open folder"), "", "folder-open", measure="small"
            )
            button.clicked.connect(lambda: open_folder(folder))
            open_it = button
        parts = len(model.files)
        size = data_size(model.size_bytes)
        if parts > 1:
            count = QLocale().toString(parts)
            size = self.tr("{size} in {count} parts").format(size=size, count=count)
        rows: list[tuple[str, QWidget]] = [
            (self.tr("Kept in"), self._selectable(place_words(model.place))),
            (self.tr("Size on disk"), self._selectable(size)),
            (self.tr("Path"), where),
        ]
        table = _table(self._theme, rows, open_it)
        return SettingCard(self._theme, self.tr("File"), [table])

    def _end_card(self, model: LocalModel) -> SettingCard:
        button = TextButton(self._theme, self.tr("Delete"), "danger", "trash-2", measure="small")
        button.clicked.connect(self._on_delete_clicked)
        frees = self.tr("Frees {size}. It asks first.").format(size=data_size(model.size_bytes))
        row = SettingRow(self._theme, self.tr("Delete from this computer"), frees, button)
        return SettingCard(self._theme, "", [row])

    def _show_need(self) -> None:
        need, fit, context, machine = self._need
        self._badge.setVisible(need is not None and fit is not Fit.UNKNOWN)
        if need is None:
            self._ram.setText(self.tr("Not known"))
            return
        tokens = QLocale().toString(context)
        self._ram.setText(
            self.tr("{size} with a context of {count} tokens").format(
                size=memory_words(need.total), count=tokens
            )
        )
        self._badge.show_words(fit_words(fit), FIT_LOOKS[fit])
        self._badge.set_hint(need_words(need, machine, tokens))

    def _path(self) -> str:
        return self._model.path if self._model is not None else ""

    def _on_head_chat_requested(self) -> None:
        self.chat_requested.emit(self._path())

    def _on_head_star_changed(self, favourite: bool) -> None:
        self.favourite_changed.emit(self._path(), favourite)

    def _on_check_check_requested(self) -> None:
        self.check_requested.emit(self._path())

    def _on_check_cancel_requested(self) -> None:
        self.check_cancelled.emit(self._path())

    def _on_note_text_settled(self, text: str) -> None:
        self.note_changed.emit(self._path(), text)

    def _on_delete_clicked(self) -> None:
        self.delete_requested.emit(self._path())

    def _on_twice_action_requested(self) -> None:
        if self._other is not None:
            self.other_requested.emit(self._other.path)


def _inset(area: TextArea) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(12, 12, 12, 12)
    row.addWidget(area)
    return holder


def _table(
    theme: Theme, rows: Sequence[tuple[str, QWidget]], foot: QWidget | None = None
) -> QWidget:
    """Return rows of a name and a value; names stand in a column of their own."""
    table = QWidget()
    grid = QGridLayout(table)
    grid.setContentsMargins(16, 12, 16, 12)
    grid.setHorizontalSpacing(20)
    grid.setVerticalSpacing(8)
    grid.setColumnStretch(1, 1)
    for number, (name, value) in enumerate(rows):
        label = QLabel(name)
        label.setFont(theme.font("small"))
        label.setProperty("tone", "muted")
        grid.addWidget(label, number, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(value, number, 1)
        value.setAccessibleName(name)
    if foot is not None:
        grid.addWidget(foot, len(rows), 1, Qt.AlignmentFlag.AlignLeft)
    return table


def _lasting(model: LocalModel | None) -> LocalModel | None:
    """Return a model without what is shown elsewhere and may change while a person writes."""
    if model is None:
        return None
    return replace(model, favourite=False, note="", verdict=Verdict.UNCHECKED, verified_at=0.0)
