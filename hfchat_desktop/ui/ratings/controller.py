"""Joins the Ratings page to what was rated."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from hfchat_desktop.bridge.collation import alphabet
from hfchat_desktop.bridge.ratings import ExportDone, RatedAnswersModel, Ratings, RatingsFound
from hfchat_desktop.core.rating_export import ExportFormat, ExportOptions
from hfchat_desktop.core.ratings import RatedAnswer, scores
from hfchat_desktop.core.score_table import GROUPS, Column, arranged, folders_of, tags_of
from hfchat_desktop.errors import HFChatError
from hfchat_desktop.ui.ratings.page import RatingsPage
from hfchat_desktop.ui.ratings.score_line import lines_of
from hfchat_desktop.ui.ratings.words import answer_words


class NamedPersona(Protocol):
    """What of a persona is needed here."""

    @property
    def key(self) -> str:
        """What it is kept under."""

    @property
    def name(self) -> str:
        """What it is called."""

    @property
    def system_prompt(self) -> str:
        """What it tells the model."""


class RatingsController(QObject):
    """Reads when the page is shown, and while it is shown when something was rated."""

    answer_requested = Signal(object, object)  # chat id, message id

    def __init__(
        self,
        page: RatingsPage,
        ratings: Ratings,
        personas: Callable[[], Iterable[NamedPersona]],
        show_toast: Callable[[str, str], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._ratings = ratings
        self._personas = personas
        self._show_toast = show_toast
        self._found = RatingsFound()
        self._column, self._turned = Column.RANK, False
        self._rows = RatedAnswersModel(answer_words, self)
        page.set_rows(self._rows)
        page.watched_changed.connect(self._on_page_watched_changed)
        page.view_changed.connect(self._show)
        page.order_requested.connect(self._on_page_order_requested)
        page.export_requested.connect(self._on_page_export_requested)
        page.answer_chosen.connect(self._on_page_answer_chosen)
        ratings.loaded.connect(self._on_ratings_loaded)
        ratings.exported.connect(self._on_ratings_exported)
        ratings.failed.connect(self._on_ratings_failed)
        if page.isVisible():
            ratings.refresh()

    def note_change(self) -> None:
        """Something may have been rated, moved or deleted."""
        if self._page.isVisible():
            self._ratings.refresh_soon()

    def export(self, path: str, options: ExportOptions) -> None:
        """Write the ratings to a file; the end is told."""
        prompts = {persona.key: persona.system_prompt for persona in self._personas()}
        self._ratings.export(path, replace(options, system_prompts=prompts))

    def _show(self) -> None:
        page, by = self._page, self._page.by
        scope = page.tools.scope(time.time())
        counted = [answer for answer in self._found.answers if scope.holds(answer)]
        speeds = dict(self._found.speeds) if by == "model" else {}
        every = scores(counted, GROUPS[by], speeds)
        names = {persona.key: persona.name for persona in self._personas()} if every else {}
        ordered = arranged(every, self._column, turned=self._turned, alphabet=alphabet())
        lines = lines_of(ordered, every, by, lambda key: names.get(key, key))
        page.set_lines(lines, self._column, turned=self._turned)
        listed = self._of_group(counted)
        self._rows.set_answers(listed)
        page.set_counts(len(self._found.answers), len(counted), len(listed))

    def _of_group(self, answers: list[RatedAnswer]) -> list[RatedAnswer]:
        group, by = self._page.group, self._page.by
        if group is None:
            return answers
        return [answer for answer in answers if group.key in GROUPS[by](answer)]

    def _on_page_watched_changed(self, watched: bool) -> None:
        if watched:
            self._ratings.refresh()

    def _on_page_order_requested(self, column: Column) -> None:
        self._turned = not self._turned if column is self._column else False
        self._column = column
        self._show()

    def _on_page_answer_chosen(self, answer: object) -> None:
        if isinstance(answer, RatedAnswer):
            self.answer_requested.emit(answer.chat_id, answer.message_id)

    def _on_page_export_requested(self) -> None:
        from hfchat_desktop.ui.ratings.export_dialog import ExportDialog

        dialog = ExportDialog(self._page.theme, self._page.window())
        dialog.chosen.connect(self._on_dialog_chosen)
        dialog.open()

    def _on_dialog_chosen(self, options: ExportOptions) -> None:
        from PySide6.QtWidgets import QFileDialog  # takes long to import, and is seldom used

        path, _ = QFileDialog.getSaveFileName(
            self._page.window(),
            self.tr("Export ratings"),
            str(Path.home() / f"hfchat-ratings-{options.shape.value}.jsonl"),
            self.tr("JSON lines (*.jsonl)"),
        )
        if path:
            self.export(path, options)

    def _on_ratings_loaded(self, found: RatingsFound) -> None:
        self._found = found
        topics = (folders_of(found.answers), tags_of(found.answers))
        self._page.tools.set_topics(*(sorted(names, key=alphabet()) for names in topics))
        self._show()

    def _on_ratings_exported(self, done: ExportDone) -> None:
        self._page.clear_problem()
        file = Path(done.path).name
        pairs = done.options.shape is ExportFormat.DPO
        if done.written and pairs:
            words = self.tr("%n pair(s) written to {file}", "", done.written)
        elif done.written:
            words = self.tr("%n answer(s) written to {file}", "", done.written)
        elif pairs:
            words = self.tr("Nothing was written: no two versions of an answer differ in rating")
        else:
            words = self.tr("Nothing was written: no answer was rated good or bad")
        self._show_toast(words.format(file=file), "circle-check" if done.written else "info")

    def _on_ratings_failed(self, error: HFChatError) -> None:
        from hfchat_desktop.ui.problems import describe

        self._page.show_problem(describe(error))
