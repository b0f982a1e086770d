"""The import of chats in one small window: choose, look, bring in, undo."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from hfchat_desktop.core.importing.values import (
    ImportPreview,
    ImportProgress,
    ImportResult,
    ImportStage,
)
from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.ui.announce import announce
from hfchat_desktop.ui.buttons import TextButton
from hfchat_desktop.ui.dialogs import Dialog
from hfchat_desktop.ui.figures import data_size, listed
from hfchat_desktop.ui.imports.words import (
    KINDS,
    duplicate_lines,
    left_out_lines,
    preview_lines,
)
from hfchat_desktop.ui.mirroring import in_line, in_sentence
from hfchat_desktop.ui.notice_place import NoticePlace
from hfchat_desktop.ui.problem_words import Problem
from hfchat_desktop.ui.theme import Theme
from hfchat_desktop.ui.wrapping_row import WrappingRow

_WIDTH = 520
_AROUND = 24  # px of the window that stay in sight
_WHOLE = 1000  # steps of the bar
_TITLES = 5
_LEFT_LINES = 6


class ImportDialog(Dialog):
    """Told what is found and how far it is; wishes for a file, for the import, for its undoing.

    Esc and Cancel give up what is at work. It deletes itself when it is closed.
    """

    file_requested = Signal()
    folder_requested = Signal()
    import_requested = Signal()
    undo_requested = Signal(int)  # the import
    redo_requested = Signal(int)
    open_requested = Signal(int)  # a chat
    retry_requested = Signal()
    cancel_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "info", parent)
        room = parent.width() if parent is not None else _WIDTH
        self.setFixedWidth(max(320, min(_WIDTH, room - _AROUND)))
        self._result = ImportResult(0)
        self._problems = NoticePlace(theme, self)
        self._problems.action_requested.connect(self._on_problems_action_requested)
        self.body.addLayout(self._problems)
        self._page: QWidget | None = None
        self._bar: QProgressBar | None = None
        self._state = QLabel()
        self._second = self.add_button("")
        self._cancel = self.add_button(self.tr("Cancel"))
        self._go_on = self.add_button("", "primary")
        self._second.clicked.connect(self._on_second_clicked)
        self._cancel.clicked.connect(self.reject)
        self._go_on.clicked.connect(self._on_go_on_clicked)
        self._wish = ""
        self.show_choice()

    # --- the pages --------------------------------------------------------------------------

    def show_choice(self, problem: Problem | None = None) -> None:
        """Ask for a file or a folder; above that, tell what went wrong the last time."""
        column = self._new_page(self.tr("Import chats"))
        if problem is not None:
            self._problems.show_problem(problem)
        names = listed(name for key, name in KINDS.items() if key != "hfchat")
        column.addWidget(self._line(self.tr("From {names} or HFChat.").format(names=names)))
        column.addWidget(
            self._line(
                self.tr(
                    "Nothing leaves this computer, nothing in the files is run, and the whole "
                    "import can be undone."
                )
            )
        )
        row, inside = WrappingRow(8), QWidget(self)
        for words, icon, wish in (
            (self.tr("Choose a file"), "file-input", self.file_requested),
            (self.tr("Choose a folder"), "folder-open", self.folder_requested),
        ):
            button = TextButton(self._theme, words, "", icon, parent=inside)
            button.clicked.connect(wish)
            row.addWidget(button)
        inside.setLayout(row)
        column.addSpacing(8)
        column.addWidget(inside)
        column.addSpacing(4)
        where = self.tr(
            "ChatGPT sends a zip after Settings, Data controls, Export. LM Studio, Jan and "
            "GPT4All keep their chats in a folder. A file may be dropped on the window, too."
        )
        column.addWidget(self._line(where, "textMuted"))
        self._show_buttons("")
        self.fit()
        first = inside.findChild(TextButton)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_progress(self, name: str, progress: ImportProgress) -> None:
        """Show what is being done with a file, and how far it is."""
        if self._bar is None:
            titles = {
                ImportStage.EXAMINING: self.tr("Looking into {file}"),
                ImportStage.COMPARING: self.tr("Looking into {file}"),
                ImportStage.IMPORTING: self.tr("Importing {file}"),
                ImportStage.UNDOING: self.tr("Undoing the import"),
            }
            words = titles[progress.stage].format(file=in_sentence(plain_label(name, longest=60)))
            column = self._new_page(words)
            self._state = self._line("")
            self._bar = QProgressBar(self)
            self._bar.setTextVisible(False)
            self._bar.setAccessibleName(self.tr("Progress"))
            column.addWidget(self._state)
            column.addSpacing(6)
            column.addWidget(self._bar)
            self._show_buttons("")
            self._cancel.setEnabled(progress.stage is not ImportStage.UNDOING)
            self._cancel.setFocus()
        self._bar.setRange(0, _WHOLE if progress.total else 0)
        if progress.total:
            self._bar.setValue(min(_WHOLE, progress.done * _WHOLE // progress.total))
        self._state.setText(in_line(self._progress_words(progress)))
        self.fit()

    def show_preview(self, preview: ImportPreview) -> None:
        """Show what would come in, and what not."""
        good = preview.is_worth_it
        column = self._new_page(
            self.tr("Import these chats?") if good else self.tr("Nothing new in this file")
        )
        for line in preview_lines(preview):
            column.addWidget(self._line(line))
        self._add_list(column, self.tr("Here already"), duplicate_lines(preview))
        titles = [plain_label(title, longest=70) for title in preview.titles[:_TITLES]]
        if good and titles:
            rest = preview.chats - len(titles)
            more = [self.tr("and %n more", "", rest)] if rest > 0 else []
            shown = [title or self.tr("Untitled") for title in titles]
            self._add_list(column, self.tr("Among them"), [*shown, *more])
        lines = left_out_lines(preview.left_out)
        if len(lines) > _LEFT_LINES:
            rest = len(lines) - _LEFT_LINES
            lines = [*lines[:_LEFT_LINES], self.tr("and %n more", "", rest)]
        self._add_list(column, self.tr("Left out or changed"), lines)
        self._show_buttons("import" if good else "", self.tr("Import"))
        self._second.setVisible(True)
        self._second.set_label(self.tr("Choose another"))
        self.fit()
        (self._go_on if good else self._second).setFocus()

    def show_result(self, result: ImportResult) -> None:
        """Show what was brought in, with the way back."""
        self._result = result
        title = QCoreApplication.translate("Imports", "%n chat(s) imported", "", result.chats)
        column = self._new_page(title)
        words = self.tr("%n message(s) came with them.", "", result.messages)
        column.addWidget(self._line(words))
        self._show_buttons("open" if result.first_chat else "", self.tr("Open"))
        self._offer_way_back(self.tr("Undo import"))

    def show_undone(self, count: int) -> None:
        """Show that the import was taken back."""
        column = self._new_page(self.tr("The import was undone"))
        words = self.tr("%n chat(s) are among the deleted chats, in the settings.", "", count)
        column.addWidget(self._line(words))
        self._show_buttons("")
        self._wish = "undone"
        self._offer_way_back(self.tr("Bring them back"))

    def fit(self) -> None:
        """Be as high as the page needs, which is seen first: what is hidden has no height."""
        if self._page is not None:
            self._page.show()
        super().fit()

    # --- closing ----------------------------------------------------------------------------

    def reject(self) -> None:
        """Close; what is at work is given up, and what an import brought so far is taken back."""
        if self._bar is not None and not self._cancel.isEnabled():
            return  # an undoing takes a moment, and is not left in the middle
        self.cancel_requested.emit()
        super().reject()

    # --- parts ------------------------------------------------------------------------------

    def _new_page(self, title: str) -> QVBoxLayout:
        """Take the page away that is shown, and return the column of a new one."""
        self._problems.clear_problem()
        if self._page is not None:
            self.body.removeWidget(self._page)
            self._page.hide()
            self._page.deleteLater()
        self._bar = None
        self._cancel.setEnabled(True)
        self._cancel.set_label(self.tr("Cancel"))
        self.set_title(title)
        announce(self, title)
        self._page = QWidget(self)
        column = QVBoxLayout(self._page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.body.addWidget(self._page)
        return column

    def _line(self, words: str, tone: str = "secondary") -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setText(in_line(words))
        label.setFont(self._theme.font("small"))
        label.setProperty("tone", "muted" if tone == "textMuted" else tone)
        label.setWordWrap(True)
        return label

    def _add_list(self, column: QVBoxLayout, heading: str, lines: Iterable[str]) -> None:
        found = list(lines)
        if not found:
            return
        head = QLabel(heading, self)
        head.setFont(self._theme.font("uiStrong"))
        column.addSpacing(8)
        column.addWidget(head)
        for line in found:
            row = QHBoxLayout()
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(8)
            row.addWidget(self._line("·"), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(self._line(line), 1)
            column.addLayout(row)

    def _show_buttons(self, wish: str, words: str = "") -> None:
        self._wish = wish
        self._go_on.setVisible(bool(wish))
        self._go_on.set_label(words)
        self._go_on.setDefault(bool(wish))
        self._second.setVisible(False)

    def _offer_way_back(self, words: str) -> None:
        self._second.setVisible(True)
        self._second.set_label(words)
        self._cancel.set_label(self.tr("Close"))
        self.fit()
        self._cancel.setFocus()

    def _progress_words(self, progress: ImportProgress) -> str:
        chats = QCoreApplication.translate("Imports", "%n chat(s)", "", progress.chats)
        if progress.stage is ImportStage.EXAMINING:
            if not progress.total:
                return self.tr("It is opened and checked. Nothing is changed.")
            done, total = data_size(progress.done), data_size(progress.total)
            return self.tr("{done} of {total}, {chats} so far").format(
                done=done, total=total, chats=chats
            )
        if progress.stage is ImportStage.COMPARING:
            return self.tr("What is in it is compared with the chats that are here.")
        if progress.stage is ImportStage.UNDOING:
            return self.tr("Its chats are moved to the deleted ones.")
        number = self.locale().toString
        return self.tr("{done} of {total} chats").format(
            done=number(progress.done), total=number(progress.total)
        )

    # --- slots ------------------------------------------------------------------------------

    def _on_go_on_clicked(self) -> None:
        if self._wish == "import":
            self.import_requested.emit()
        elif self._wish == "open":
            self.open_requested.emit(self._result.first_chat)
            self.accept()

    def _on_second_clicked(self) -> None:
        if not self._result.import_id:
            self.cancel_requested.emit()
            self.show_choice()
        elif self._wish == "undone":
            self.redo_requested.emit(self._result.import_id)
        else:
            self.undo_requested.emit(self._result.import_id)

    def _on_problems_action_requested(self, key: str) -> None:
        self._problems.clear_problem()
        self.fit()
        if key == "retry":
            self.retry_requested.emit()
