"""Asks before a version is fetched that does not fit in memory, and offers the one that does."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hfchat_desktop.core.fit import Machine
from hfchat_desktop.ui.catalogue.fact_words import memory_words
from hfchat_desktop.ui.catalogue.version_lines import VersionLine
from hfchat_desktop.ui.catalogue.version_words import version_name
from hfchat_desktop.ui.dialogs import Dialog
from hfchat_desktop.ui.theme import Theme


class TooLargeDialog(Dialog):
    """Tells which version was chosen in the end; Esc and Cancel choose none."""

    chosen = Signal(object)  # VersionLine

    def __init__(
        self,
        theme: Theme,
        line: VersionLine,
        better: VersionLine | None,
        machine: Machine | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, "danger", parent)
        self._line = line
        self._better = better
        name = version_name(line.version)
        self.set_title(self.tr("{version} does not fit in memory").format(version=name))
        need = memory_words(line.need.total)
        free = memory_words(machine.memory_free) if machine is not None else ""
        words = self.tr(
            "It needs {need} and {free} is free. It could slow this computer down or stop."
        )
        self.add_words(words.format(need=need, free=free))
        anyway = self.add_button(self.tr("Download anyway"), "quiet")
        anyway.clicked.connect(self._on_anyway_clicked)
        cancel = self.add_button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        cancel.setDefault(better is None)
        cancel.setFocus()
        if better is not None:
            fitting = version_name(better.version).replace("&", "&&")
            use = self.add_button(self.tr("Use {version}").format(version=fitting), "primary")
            use.clicked.connect(self._on_use_clicked)
            use.setDefault(True)
            use.setFocus()

    def _on_anyway_clicked(self) -> None:
        self.accept()
        self.chosen.emit(self._line)

    def _on_use_clicked(self) -> None:
        self.accept()
        if self._better is not None:
            self.chosen.emit(self._better)
