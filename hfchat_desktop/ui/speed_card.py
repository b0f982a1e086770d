"""The speed of the models on this computer: measured when a person says so."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.core.speeds import Speeds
from hfchat_desktop.ui.buttons import TextButton
from hfchat_desktop.ui.mirroring import in_line
from hfchat_desktop.ui.speed_chart import SpeedChart
from hfchat_desktop.ui.theme import Theme

_SIDE = 16
_NAME = 60


class SpeedCard(QWidget):
    """Told what was measured, and what is being measured."""

    shown = Signal()
    run_requested = Signal()
    cancel_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._speeds = Speeds()
        self._running = ""
        self._run = TextButton(theme, self.tr("Run benchmark"), "", "gauge", measure="small")
        self._cancel = TextButton(theme, self.tr("Cancel"), "", "x", measure="small")
        self._words = self._line("small", "secondary")
        self._when = self._line("caption", "muted")
        self._nothing = self._line("small", "secondary")
        self._chart = SpeedChart(theme, self)
        self._run.clicked.connect(self.run_requested)
        self._cancel.clicked.connect(self.cancel_requested)
        self._lay_out()
        self.set_running("")

    def set_speeds(self, speeds: Speeds) -> None:
        """Show what was measured; without rows nothing was yet."""
        self._speeds = speeds
        there = bool(speeds.rows)
        for widget in (self._words, self._when, self._chart):
            widget.setVisible(there)
        self._nothing.setVisible(not there)
        self._words.setText(self.tr("Tokens per second while writing, higher is better"))
        self._when.setText(in_line(self._running or (self._when_words() if there else "")))
        self._chart.set_rows(speeds.rows)

    def set_running(self, name: str) -> None:
        """Show the model that is being measured, "" for none."""
        model = plain_label(name, longest=_NAME)
        self._running = self.tr("Measuring {model}").format(model=model) if name else ""
        shown, hidden = (self._cancel, self._run) if name else (self._run, self._cancel)
        shown.show()
        if self.window().focusWidget() is hidden:
            shown.setFocus(Qt.FocusReason.OtherFocusReason)
        hidden.hide()
        nothing = self.tr("Nothing was measured yet. It takes a moment for each model.")
        self._nothing.setText(in_line(self._running or nothing))
        self.set_speeds(self._speeds)

    def set_can_run(self, can: bool) -> None:
        """Offer to measure; without a model there is nothing to."""
        self._run.setEnabled(can)

    def chart_words(self) -> str:
        """Return what the chart shows, as words."""
        return "\n".join(self._chart.spoken())

    def showEvent(self, event: QShowEvent) -> None:
        """Tell that somebody looks."""
        super().showEvent(event)
        self.shown.emit()

    def _when_words(self) -> str:
        day = QDateTime.fromSecsSinceEpoch(int(self._speeds.measured_at)).date()
        date = QLocale().toString(day, "d MMMM")
        on = plain_label(self._speeds.card, longest=_NAME)
        if not on and self._speeds.threads:
            on = self.tr("%n thread(s)", "", self._speeds.threads)
        return f"{date}, {on}" if on else date

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Speed"), self)
        title.setFont(self._theme.font("small"))
        title.setProperty("tone", "heading")
        head = QHBoxLayout()
        head.addWidget(title, 1)
        head.addWidget(self._run)
        head.addWidget(self._cancel)
        card = QFrame(self)
        card.setProperty("card", "plain")
        line = QHBoxLayout()
        line.setSpacing(_SIDE)
        self._when.setWordWrap(True)
        self._when.setAlignment(Qt.AlignmentFlag.AlignTrailing)
        line.addWidget(self._words, 3)
        line.addWidget(self._when, 2, Qt.AlignmentFlag.AlignTop)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(_SIDE, _SIDE, _SIDE, 12)
        inside.setSpacing(12)
        inside.addLayout(line)
        inside.addWidget(self._nothing)
        inside.addWidget(self._chart)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(card)

    def _line(self, font: str, tone: str) -> QLabel:
        line = QLabel(self)
        line.setTextFormat(Qt.TextFormat.PlainText)
        line.setFont(self._theme.font(font))
        line.setProperty("tone", tone)
        line.setWordWrap(font == "small")
        return line
