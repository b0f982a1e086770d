"""The page of one model: what it is, its files, its card. It only tells what is wished."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from hfchat_desktop.core.catalogue import CatalogueEntry, RepoDetails
from hfchat_desktop.core.downloads import DownloadRow
from hfchat_desktop.core.fit import Machine
from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.ui.buttons import TextButton
from hfchat_desktop.ui.catalogue.detail_about import DetailAbout
from hfchat_desktop.ui.catalogue.detail_head import DetailHead
from hfchat_desktop.ui.catalogue.file_table import FileTable
from hfchat_desktop.ui.catalogue.scroll_column import ScrollColumn
from hfchat_desktop.ui.catalogue.version_lines import VersionLine
from hfchat_desktop.ui.catalogue.version_words import reason_words
from hfchat_desktop.ui.choice_field import ChoiceField
from hfchat_desktop.ui.notice import Notice
from hfchat_desktop.ui.problem_words import Problem
from hfchat_desktop.ui.theme import Theme

_SIDES = {"wide": 24, "compact": 20, "narrow": 16}
_LOADING_DELAY_MS = 300
_CONTEXTS = (2_048, 4_096, 8_192, 16_384, 32_768, 65_536, 131_072)
ACCESS = "ask_access"


class DetailPane(QWidget):
    """Told an entry, then its files and details as they come."""

    star_changed = Signal(bool)
    open_requested = Signal()
    access_requested = Signal()
    look_up_requested = Signal()
    context_changed = Signal(int)
    problem_action_requested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._entry: CatalogueEntry | None = None
        self._notices: dict[str, Notice] = {}
        self.head = DetailHead(theme, self)
        self._files_title = QLabel(self.tr("Files"), self)
        self._context_words = QLabel(self.tr("RAM with a context of"), self)
        self._context = ChoiceField(theme, [], self)
        self._context.setSizeAdjustPolicy(ChoiceField.SizeAdjustPolicy.AdjustToContents)
        self._context.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.files = FileTable(theme, self)
        self._reason = QLabel(self)
        self._state = QLabel(self)
        self._look_up = TextButton(theme, self.tr("Look up on the Hub"), "", "globe", parent=self)
        self._sent = QLabel(self)
        self.about = DetailAbout(theme, self)
        self._notice_column = QVBoxLayout()
        self._empty = QLabel(self.tr("Choose a model to see its files."), self)
        self._is_loading = False
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._pages = QStackedLayout(self)
        self._lay_out()
        self._connect()
        self._pages.setCurrentIndex(0)
        self.set_layout("wide")

    @property
    def entry(self) -> CatalogueEntry | None:
        """The model that is shown."""
        return self._entry

    def show_entry(self, entry: CatalogueEntry) -> None:
        """Show another model with what is known of it, from its top."""
        changes = self._entry is None or self._entry.id != entry.id
        self._entry = entry
        self.head.set_entry(entry)
        self.setAccessibleName(self.head.title())
        if changes:
            self.about.set_entry(entry)
            self._scroll.verticalScrollBar().setValue(0)
            self.head.set_progress("")
            self.set_loading(False)
            for key in list(self._notices):
                self.clear_notice(key)
        self._fill_contexts(entry)
        self._show_repo_state(entry)
        self._pages.setCurrentIndex(1)

    def show_details(self, details: RepoDetails, seen_template: str) -> None:
        """Show what the Hub says of the same model."""
        self.show_entry(details.entry)
        self.set_loading(False)
        self.about.set_details(details, seen_template)
        if details.renamed_from and details.renamed_from != details.entry.id:
            words = self.tr("{old} is now called {new}.").format(
                old=plain_label(details.renamed_from, 120), new=plain_label(details.entry.id, 120)
            )
            self._add_notice("renamed", self.tr("This model was renamed"), words, (), "info")

    def show_files(
        self,
        lines: Sequence[VersionLine],
        machine: Machine | None,
        n_ctx: int,
        *,
        can_look_up: bool,
    ) -> None:
        """Show the versions; `can_look_up` offers to ask the Hub about this one model."""
        self.files.set_lines(lines, machine, n_ctx)
        self.files.setVisible(bool(lines))
        best = next((line for line in lines if line.reason is not None), None)
        if best is not None and best.reason is not None:
            self._reason.setText(reason_words(best.reason, best.version))
        self._reason.setVisible(best is not None)
        for widget in (self._context_words, self._context):
            widget.setVisible(bool(lines))
        self._look_up.setVisible(can_look_up)
        self._sent.setVisible(can_look_up)
        if not self._late.isActive() and not self._is_loading:
            self._state.setText(
                "" if lines or can_look_up else self.tr("No model files are known.")
            )
        self._state.setVisible(bool(self._state.text()))

    def set_download(self, line: VersionLine, row: DownloadRow | None, progress: str) -> None:
        """Show how one download goes, in its row and in words behind the title."""
        self.files.set_download(line.version, row)
        self.head.set_progress(progress)

    def set_context(self, n_ctx: int) -> None:
        """Show this context as the one reckoned with."""
        if self._context.findData(str(n_ctx)) < 0:
            words = self.tr("{count} tokens").format(count=QLocale().toString(n_ctx))
            self._context.addItem(words, str(n_ctx))
        self._context.set_current(str(n_ctx))

    def set_loading(self, loading: bool) -> None:
        """Say after a moment that the Hub is being asked."""
        self._is_loading = loading
        if loading:
            self.clear_notice("problem")
            self._late.start(_LOADING_DELAY_MS)
            return
        self._late.stop()
        self._state.setText("")
        self._state.hide()
        self._look_up.setEnabled(True)

    def show_problem(self, problem: Problem, tone: str = "danger") -> None:
        """Tell below the head what happened; what is known stays."""
        self.set_loading(False)
        self._add_notice("problem", problem.title, problem.body, problem.actions, tone)
        self._notices["problem"].announce()

    def clear_notice(self, key: str) -> None:
        """Take one notice away."""
        notice = self._notices.pop(key, None)
        if notice is not None:
            notice.hide()
            notice.deleteLater()

    def set_layout(self, width_class: str) -> None:
        """Arrange for "wide", "compact" or "narrow"."""
        side = _SIDES[width_class]
        self._scroll.set_margins(side, min(side, 20), side, 24)

    def stops(self) -> list[QWidget]:
        """Return what can take the keyboard, in order."""
        buttons = (n.findChildren(QAbstractButton) for n in self._notices.values())
        noted = [button for found in buttons for button in found]
        rows = [stop for row in self.files.rows for stop in row.stops()]
        return [
            *self.head.stops(),
            *noted,
            self._context,
            *rows,
            self._look_up,
            *self.about.stops(),
        ]

    def focus_region(self) -> None:
        """Take the keyboard: the recommended action, else the first control."""
        if not self.files.isVisible() or not self.files.focus_recommended():
            self._look_up.setFocus(Qt.FocusReason.TabFocusReason)

    # --- making -----------------------------------------------------------------------

    def _lay_out(self) -> None:
        theme = self._theme
        strong = theme.font("ui")
        strong.setWeight(QFont.Weight.DemiBold)
        self._files_title.setFont(strong)
        for label, tone in (
            (self._context_words, "muted"),
            (self._reason, "muted"),
            (self._state, "muted"),
            (self._sent, "muted"),
            (self._empty, "muted"),
        ):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setFont(theme.font("caption"))
            label.setProperty("tone", tone)
            label.setWordWrap(True)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        self._context_words.setAlignment(right)
        self._sent.setText(self.tr("Sends the name of this model to the Hub, nothing else."))
        self._context.setProperty("measure", "small")
        self._context.setAccessibleName(self.tr("RAM with a context of"))
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setSpacing(0)
        column.addWidget(self.head)
        self._notice_column.setSpacing(8)
        self._notice_column.setContentsMargins(0, 12, 0, 10)
        column.addLayout(self._notice_column)
        column.addLayout(self._files_head())
        column.addWidget(self.files)
        column.addSpacing(8)
        below = QVBoxLayout()
        below.setSpacing(8)
        for widget in (self._reason, self._state, self._look_up, self._sent):
            below.addWidget(widget, 0, self._alignment(widget))
        column.addLayout(below)
        column.addSpacing(20)
        column.addWidget(self.about)
        column.addStretch(1)
        self._scroll = ScrollColumn(self)
        self._scroll.hold(inside, column)
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self._scroll)

    def _alignment(self, widget: QWidget) -> Qt.AlignmentFlag:
        return Qt.AlignmentFlag.AlignLeft if widget is self._look_up else Qt.AlignmentFlag(0)

    def _files_head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._files_title)
        row.addWidget(self._context_words, 1)
        row.addWidget(self._context)
        return row

    def _connect(self) -> None:
        self.head.star_changed.connect(self.star_changed)
        self.head.open_requested.connect(self.open_requested)
        self._look_up.clicked.connect(self._on_look_up_clicked)
        self._context.chosen.connect(self._on_context_chosen)
        self._late.timeout.connect(self._on_late_timeout)

    # --- inside -----------------------------------------------------------------------

    def _fill_contexts(self, entry: CatalogueEntry) -> None:
        """Offer the contexts that the model was made for."""
        current = self._context.currentData()
        most = entry.context_length or _CONTEXTS[-1]
        wanted = [count for count in _CONTEXTS if count <= max(most, _CONTEXTS[0])]
        if [str(count) for count in wanted] == [
            self._context.itemData(place) for place in range(self._context.count())
        ]:
            return
        self._context.clear()
        for count in wanted:
            words = self.tr("{count} tokens").format(count=QLocale().toString(count))
            self._context.addItem(words, str(count))
        if current is not None:
            self.set_context(int(current))

    def _show_repo_state(self, entry: CatalogueEntry) -> None:
        self.clear_notice("gated")
        self.clear_notice("disabled")
        if entry.disabled:
            self._add_notice(
                "disabled",
                self.tr("The Hub has switched this model off"),
                self.tr("It cannot be downloaded. What is on this computer stays usable."),
                (),
                "warning",
            )
        elif entry.gated:
            if entry.gated == "manual":
                words = self.tr("The authors decide on each request. Ask on the model's page.")
            else:
                words = self.tr("Agree to the authors' terms on the model's page, then sign in.")
            self._add_notice(
                "gated",
                self.tr("Access on request"),
                words,
                ((ACCESS, self.tr("Ask for access")),),
                "info",
            )

    def _add_notice(
        self, key: str, title: str, detail: str, actions: tuple[tuple[str, str], ...], tone: str
    ) -> None:
        self.clear_notice(key)
        notice = Notice(self._theme, title, detail, actions, tone, self)
        notice.action_requested.connect(self._on_notice_action_requested)
        self._notice_column.addWidget(notice)
        notice.show()
        self._notices[key] = notice
        self.files.stops_changed.emit()

    def _on_notice_action_requested(self, key: str) -> None:
        if key == ACCESS:
            self.access_requested.emit()
        else:
            self.problem_action_requested.emit(key)

    def _on_look_up_clicked(self) -> None:
        self._look_up.setEnabled(False)
        self.look_up_requested.emit()

    def _on_context_chosen(self, key: str) -> None:
        self.context_changed.emit(int(key))

    def _on_late_timeout(self) -> None:
        self._state.setText(self.tr("Asking the Hub…"))
        self._state.show()
