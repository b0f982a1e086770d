"""Asks in which shape ratings are written to a file."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from hfchat_desktop.core.rating_export import ExportFormat, ExportOptions
from hfchat_desktop.ui.choice_field import ChoiceField
from hfchat_desktop.ui.dialogs import Dialog
from hfchat_desktop.ui.switch import Switch
from hfchat_desktop.ui.theme import Theme


class ExportDialog(Dialog):
    """`chosen` tells the options; the file is asked for afterwards."""

    chosen = Signal(object)  # ExportOptions

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "info", parent)
        self.set_title(self.tr("Export ratings"))
        options = [
            (ExportFormat.JSONL.value, self.tr("Everything (JSON lines)")),
            (ExportFormat.KTO.value, self.tr("Good and bad answers (KTO)")),
            (ExportFormat.DPO.value, self.tr("Pairs of answers (DPO)")),
        ]
        self.add_words(self.tr("The file has a line for each answer or pair, to train with."))
        self.body.addSpacing(6)
        self.shape = ChoiceField(theme, options, self)
        self.shape.setAccessibleName(self.tr("Shape of the lines"))
        self.shape.chosen.connect(self._show_help)
        self.body.addWidget(self.shape)
        self._help = self.add_words("", "caption", "muted")
        self.body.addSpacing(6)
        self.system = self._add_switch(self.tr("With system prompts"))
        self.thinking = self._add_switch(self.tr("With the thinking of models"))
        cancel = self.add_button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        go_on = self.add_button(self.tr("Choose a file…"), "primary")
        go_on.setDefault(True)
        go_on.clicked.connect(self._on_go_on_clicked)
        self._show_help(options[0][0])
        self.shape.setFocus()

    def _add_switch(self, words: str) -> Switch:
        switch = Switch(self._theme, self)
        switch.setChecked(True)
        switch.setAccessibleName(words)
        label = QLabel(words, self)
        label.setFont(self._theme.font("small"))
        label.setBuddy(switch)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(switch)
        row.addWidget(label, 1)
        self.body.addLayout(row)
        return switch

    def _show_help(self, shape: str) -> None:
        words = {
            "jsonl": self.tr("Each rated answer with its conversation and all that is known."),
            "kto": self.tr("Prompt, answer, and whether it was good. Three stars say neither."),
            "dpo": self.tr(
                "Prompt, the better and the worse answer: two versions that you rated differently."
            ),
        }
        self._help.setText(words[shape])
        if self.isVisible():
            self.fit()

    def _on_go_on_clicked(self) -> None:
        self.chosen.emit(
            ExportOptions(
                shape=ExportFormat(self.shape.currentData()),
                with_system=self.system.isChecked(),
                with_thinking=self.thinking.isChecked(),
            )
        )
        self.accept()
