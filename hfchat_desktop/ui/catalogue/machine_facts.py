"""How much memory and disk is free, at the right end of the page's bar."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from hfchat_desktop.core.fit import Machine
from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.ui.catalogue.fact_words import memory_words
from hfchat_desktop.ui.icons import pixmap
from hfchat_desktop.ui.theme import Theme
from hfchat_desktop.ui.tips import plain_tip

_LINE_HEIGHT = 20


class MachineFacts(QWidget):
    """In little room the words are left out, then the disk; the tooltips keep both."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._machine: Machine | None = None
        self._width_class = "wide"
        self._images = [QLabel(self), QLabel(self)]
        self._words = [QLabel(self), QLabel(self)]
        self._line = QFrame(self)
        self._line.setProperty("line", True)
        self._line.setFixedSize(1, _LINE_HEIGHT)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for place, (image, words) in enumerate(zip(self._images, self._words, strict=True)):
            if place:
                row.addSpacing(8)
                row.addWidget(self._line)
                row.addSpacing(8)
            words.setFont(theme.font("caption"))
            words.setProperty("tone", "secondary")
            words.setTextFormat(Qt.TextFormat.PlainText)
            row.addWidget(image)
            row.addWidget(words)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self._show()

    def set_machine(self, machine: Machine) -> None:
        """Show another state of this computer."""
        if machine != self._machine:
            self._machine = machine
            self._show()

    def set_layout(self, width_class: str) -> None:
        """Show as much as there is room for."""
        self._width_class = width_class
        self._show()

    def _show(self) -> None:
        machine = self._machine
        self.setVisible(machine is not None)
        if machine is None:
            return
        free, disk = _figure(machine.memory_free), memory_words(machine.disk_free)
        total = memory_words(round(machine.memory_total, -9) or machine.memory_total)
        values = {"free": free, "total": total.replace(_zero(), ""), "disk": disk}
        if self._width_class == "wide":
            memory = self.tr("{free} of {total} memory free").format(**values)
            room = self.tr("{disk} disk free").format(**values)
        else:
            memory, room = self.tr("{free} of {total}").format(**values), disk
        self._words[0].setText(memory)
        self._words[1].setText(room)
        hint = self.tr("{free} of {total} memory free").format(**values)
        if machine.gpu_name:
            name = plain_label(machine.gpu_name, 80)
            free_gpu = memory_words(machine.gpu_free)
            hint += "\n" + self.tr("{name}: {free} free").format(name=name, free=free_gpu)
        self._words[0].setToolTip(plain_tip(hint))
        self._words[1].setToolTip(self.tr("{disk} disk free").format(**values))
        roomy = self._width_class != "narrow"
        for widget in (self._line, self._images[1], self._words[1]):
            widget.setVisible(roomy)

    def _on_theme_changed(self) -> None:
        side, ratio = self._theme.icon_size("badge"), self.devicePixelRatioF()
        names = ("memory-stick", "hard-drive")
        for image, name in zip(self._images, names, strict=True):
            image.setPixmap(pixmap(self._theme, name, "textSecondary", side, ratio))


def _figure(count: int) -> str:
    """Return an amount in GB as a number alone, where its unit follows."""
    return QLocale().toString(count / 1e9, "f", 1)


def _zero() -> str:
    """Return what follows a whole number of gigabytes: ".0" in English."""
    return f"{QLocale().decimalPoint()}0"
