"""What the check before sharing found: each thing with a tick, replaced or kept."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from hfchat_desktop.core.privacy import Subject, Topic, must_go
from hfchat_desktop.ui.announce import announce
from hfchat_desktop.ui.catalogue.badges import Badge, BadgeLook
from hfchat_desktop.ui.share.check_row import CheckRow
from hfchat_desktop.ui.theme import Theme

_AT_FIRST = 4
_MOST = 200
_APART = 32  # px between the badge and the hint, at least
_FOUND = BadgeLook("warning", "warningSoft", "triangle-alert")
_NOTHING = BadgeLook("success", "successSoft", "circle-check")
_CHECKING = BadgeLook("textSecondary", "sunken", "search")


class CheckList(QWidget):
    """Everything is ticked until a person unticks it; then `kept` has it, and that is told.

    `kept` stays as it is while the same thing is found again in another text.
    """

    kept_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._kept: frozenset[Subject] = frozenset()
        self._topics: tuple[Topic, ...] = ()
        self._publish = True
        self._opened = False
        self._told = ""
        self._rows: list[CheckRow] = []
        self._title = QLabel(self.tr("Check before you share"), self)
        self._badge = Badge(theme, "", _CHECKING, self)
        self._hint = QLabel(self)
        self._card = QFrame(self)
        self._lines = QVBoxLayout(self._card)
        self._more = QPushButton(self)
        self._rest = QLabel(self)
        self._reason = QLabel(self)
        self._lay_out()
        self.set_checking()

    @property
    def kept(self) -> frozenset[Subject]:
        """What a person leaves in although it is private."""
        return self._kept

    @property
    def topics(self) -> tuple[Topic, ...]:
        """What is shown."""
        return self._topics

    def set_publish(self, publish: bool) -> None:
        """Say whether the copy is published: then keys and passwords cannot be kept."""
        if publish != self._publish:
            self._publish = publish
            self._reason.hide()
            self._show_rows()
            self._show_head()

    def set_checking(self) -> None:
        """Show that the text is being looked through; rows that are there stay."""
        self._badge.show_words(self.tr("Checking…"), _CHECKING)
        self._badge.show()

    def set_topics(self, topics: Sequence[Topic]) -> None:
        """Show what was found. A row keeps its place and the keyboard while its thing is there."""
        before = [topic.subject for topic in self._topics]
        self._topics = tuple(topics)
        if before == [topic.subject for topic in topics] and self._rows:
            for row, topic in zip(self._rows, topics, strict=False):
                row.show_topic(topic)
        else:
            self._reason.hide()
            self._build_rows()
        self._show_rows()
        self._show_head()

    # --- inside -----------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._title.setFont(self._theme.font("small"))
        self._title.setProperty("tone", "heading")
        for label, tone in (
            (self._hint, "muted"),
            (self._rest, "muted"),
            (self._reason, "warning"),
        ):
            label.setFont(self._theme.font("caption"))
            label.setProperty("tone", tone)
            label.setWordWrap(True)
        self._rest.hide()
        self._reason.hide()
        self._more.setProperty("kind", "link")
        self._more.setProperty("measure", "small")
        self._more.clicked.connect(self._on_more_clicked)
        self._card.setProperty("card", "plain")
        self._lines.setContentsMargins(1, 1, 1, 1)
        self._lines.setSpacing(0)
        self._head = QGridLayout()
        self._head.setHorizontalSpacing(8)
        self._head.setVerticalSpacing(4)
        self._head.addWidget(self._title, 0, 0)
        self._head.addWidget(self._badge, 0, 1)
        self._head.setColumnStretch(2, 1)
        self._place_hint()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._head)
        column.addWidget(self._card)
        foot = QHBoxLayout()
        foot.addWidget(self._more)
        foot.addWidget(self._rest, 1)
        column.addLayout(foot)
        column.addWidget(self._reason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the hint below the title where there is no room beside it."""
        super().resizeEvent(event)
        self._place_hint()

    def _place_hint(self) -> None:
        taken = self._title.sizeHint().width() + self._badge.sizeHint().width() + _APART
        words = self._hint.fontMetrics().horizontalAdvance(self._hint.text())
        beside = self.width() >= taken + words
        self._head.removeWidget(self._hint)
        side = Qt.AlignmentFlag.AlignRight if beside else Qt.AlignmentFlag.AlignLeft
        self._hint.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        if beside:
            self._head.addWidget(self._hint, 0, 2)
        else:
            self._head.addWidget(self._hint, 1, 0, 1, 3)

    def _build_rows(self) -> None:
        focused = next((row.topic.subject for row in self._rows if row.hasFocus()), None)
        for row in self._rows:
            self._lines.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []
        count = _MOST if self._opened else _AT_FIRST + (len(self._topics) == _AT_FIRST + 1)
        for topic in self._topics[:count]:
            row = CheckRow(self._theme, topic, self._card)
            row.kept_changed.connect(self._on_row_kept_changed)
            row.refused.connect(self._on_row_refused)
            row.step_requested.connect(self._on_row_step_requested)
            self._lines.addWidget(row)
            row.show()
            self._rows.append(row)
            if topic.subject == focused:
                row.setFocus()

    def _show_rows(self) -> None:
        """Show which rows stay ticked, and how many are not shown."""
        for number, row in enumerate(self._rows, start=1):
            row.set_locked(self._publish and must_go(row.topic.kind))
            row.set_kept(row.topic.subject in self._kept)
            row.set_last(number == len(self._rows))
        hidden = len(self._topics) - len(self._rows)
        self._card.setVisible(bool(self._rows))
        self._more.setVisible(hidden > 0 and not self._opened)
        self._more.setText(self.tr("Show all %n", "", len(self._topics)))
        self._rest.setVisible(hidden > 0 and self._opened)
        self._rest.setText(self.tr("%n more of them are replaced too", "", hidden))

    def _show_head(self) -> None:
        count = len(self._topics)
        if count:
            self._badge.show_words(self.tr("%n found", "", count), _FOUND)
            self._hint.setText(self.tr("Ticked items are replaced in the copy only"))
        else:
            self._badge.show_words(self.tr("Nothing found"), _NOTHING)
            self._hint.setText(self.tr("Nothing private was found. Look it over yourself too."))
        self._place_hint()
        told = self._badge.accessibleName()
        if told != self._told:
            self._told = told
            announce(self, told)

    def _on_more_clicked(self) -> None:
        self._opened = True
        at = len(self._rows)
        self._build_rows()
        self._show_rows()
        if at < len(self._rows):
            self._rows[at].setFocus()

    def _on_row_kept_changed(self) -> None:
        row = self.sender()
        if isinstance(row, CheckRow):
            subject = frozenset((row.topic.subject,))
            self._kept = self._kept | subject if row.is_kept else self._kept - subject
            self._reason.hide()
            self.kept_changed.emit()

    def _on_row_refused(self) -> None:
        words = self.tr(
            "Keys and passwords are never published: whoever reads them could use them."
            " They stay replaced here; in a file you save you can keep them."
        )
        self._reason.setText(words)
        self._reason.show()
        announce(self, words)

    def _on_row_step_requested(self, step: int) -> None:
        row = self.sender()
        if isinstance(row, CheckRow):
            place = self._rows.index(row) + step
            if 0 <= place < len(self._rows):
                self._rows[place].setFocus()
