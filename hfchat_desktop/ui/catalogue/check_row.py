"""Whether a file is the published one: what is known, the check with its progress."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from hfchat_desktop.core.local_models import LocalModel, Verdict
from hfchat_desktop.ui.announce import announce
from hfchat_desktop.ui.buttons import TextButton
from hfchat_desktop.ui.catalogue.local_words import verdict_words
from hfchat_desktop.ui.figures import progress_words
from hfchat_desktop.ui.style_sheet import restyle
from hfchat_desktop.ui.theme import Theme

_SIDE = 16
_STEPS = 1000
_TONES = {Verdict.GOOD: "success", Verdict.BAD: "danger"}


class CheckRow(QWidget):
    """Told the model and how far its check is; wishes for one to start or to end."""

    check_requested = Signal()
    cancel_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._quarter = 0
        self._label = QLabel(self.tr("Content"), self)
        self._words = QLabel(self)
        self._bar = QProgressBar(self)
        self._check = TextButton(
            theme, self.tr("Check the file"), "", "shield-check", measure="small", parent=self
        )
        self._cancel = TextButton(theme, self.tr("Cancel"), measure="small", parent=self)
        self._label.setFont(theme.font("ui"))
        self._words.setFont(theme.font("caption"))
        self._words.setWordWrap(True)
        self._bar.setRange(0, _STEPS)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Checking the file"))
        column = QVBoxLayout()
        column.setSpacing(3)
        column.addWidget(self._label)
        column.addWidget(self._words)
        column.addWidget(self._bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(_SIDE, 8, _SIDE, 8)
        row.setSpacing(_SIDE)
        row.addLayout(column, 1)
        row.addWidget(self._check)
        row.addWidget(self._cancel)
        self._check.clicked.connect(self.check_requested)
        self._cancel.clicked.connect(self.cancel_requested)
        self.set_progress(None)

    def set_model(self, model: LocalModel) -> None:
        """Tell what is known of the file."""
        self._set_words(verdict_words(model), _TONES.get(model.verdict, "muted"))
        again = model.verdict in (Verdict.GOOD, Verdict.BAD)
        self._check.set_label(self.tr("Check again") if again else self.tr("Check the file"))

    def set_progress(self, progress: tuple[int, int] | None) -> None:
        """Show bytes checked of all bytes; None where nothing is being checked."""
        running = progress is not None
        had_focus = self._check.hasFocus() or self._cancel.hasFocus()
        changed = running == self._bar.isHidden()
        self._bar.setVisible(running)
        self._cancel.setVisible(running)
        self._check.setVisible(not running)
        if changed and had_focus:
            (self._cancel if running else self._check).setFocus()
        if progress is None:
            self._quarter = 0
            return
        done, total = progress
        share = max(0.0, min(1.0, done / total)) if total > 0 else 0.0
        self._bar.setValue(round(share * _STEPS))
        shown = progress_words(done, total)
        self._set_words(self.tr("Checking, {size}").format(size=shown), "secondary")
        if int(share * 4) > self._quarter:
            self._quarter = int(share * 4)
            announce(self, self.tr("Checking, {n}%").format(n=self._quarter * 25))

    def _set_words(self, words: str, tone: str) -> None:
        self._words.setText(words)
        if self._words.property("tone") != tone:
            self._words.setProperty("tone", tone)
            restyle(self._words)
