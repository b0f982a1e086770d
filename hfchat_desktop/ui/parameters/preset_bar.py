"""Presets: three that come along side by side, a person's own in a list, and what one does."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from hfchat_desktop.core.presets import BUILTIN, Preset
from hfchat_desktop.ui.buttons import IconButton, TextButton
from hfchat_desktop.ui.choice_field import ChoiceField
from hfchat_desktop.ui.parameters.words import preset_name
from hfchat_desktop.ui.segmented import Segmented
from hfchat_desktop.ui.theme import Theme


class PresetBar(QWidget):
    """Told the presets and the one that is in force; tells wishes."""

    preset_chosen = Signal(str)
    save_requested = Signal()
    rename_requested = Signal(str)
    delete_requested = Signal(str)
    import_requested = Signal()
    export_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._own: list[Preset] = []
        self._current = ""
        self._title = QLabel(self)
        self._title.setFont(theme.font("caption"))
        self._title.setProperty("tone", "heading")
        self._title.setWordWrap(True)
        self._save = TextButton(theme, self.tr("Save as new"), "link", measure="small", parent=self)
        self._more = IconButton(theme, "ellipsis", self.tr("Presets"), small=True, parent=self)
        options = [(preset.key, preset_name(preset.key, "")) for preset in BUILTIN]
        self._builtin = Segmented(theme, options, self)
        self._builtin.set_stretching()
        self._builtin.setAccessibleName(self.tr("Preset"))
        self._list: ChoiceField | None = None
        self._column = QVBoxLayout(self)
        self._lay_out()
        self._save.clicked.connect(self.save_requested)
        self._more.clicked.connect(self._on_more_clicked)
        self._builtin.chosen.connect(self.preset_chosen)

    def show_presets(self, presets: Sequence[Preset], current: Preset | None) -> None:
        """Show a person's own presets, and which one is in force (None: something else)."""
        own = [preset for preset in presets if not preset.builtin]
        if own != self._own:
            self._own = own
            self._make_list()
        self._current = current.key if current is not None else ""
        if current is not None and current.builtin:
            self._builtin.set_current(current.key)
        else:
            self._builtin.set_none()
        if self._list is not None:
            self._list.set_current(self._current if current and not current.builtin else "")
        custom = self.tr("Preset: custom")
        self._title.setText(self.tr("Preset") if current is not None else custom)

    def focus_first(self) -> None:
        """Give the keyboard to the presets."""
        self._builtin.setFocus(Qt.FocusReason.TabFocusReason)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(2)
        head.addWidget(self._title, 1)
        head.addWidget(self._save)
        head.addWidget(self._more)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addLayout(head)
        self._column.addWidget(self._builtin)

    def _make_list(self) -> None:
        """Make the list anew; without presets of one's own there is none."""
        if self._list is not None:
            self._column.removeWidget(self._list)
            self._list.hide()
            self._list.deleteLater()
            self._list = None
        if not self._own:
            return
        options = [("", self.tr("Your presets")), *((p.key, p.name) for p in self._own)]
        self._list = ChoiceField(self._theme, options, self)
        self._list.setMinimumContentsLength(6)
        self._list.setAccessibleName(self.tr("Your presets"))
        self._list.chosen.connect(self._on_list_chosen)
        self._column.addWidget(self._list)

    def _on_list_chosen(self, key: str) -> None:
        if key:
            self.preset_chosen.emit(key)

    def _on_more_clicked(self) -> None:
        from hfchat_desktop.ui.menu import Menu

        menu = Menu(self._theme, self)
        menu.add(self.tr("Save as new…"), "plus", self.save_requested.emit)
        key = self._current
        if any(preset.key == key for preset in self._own):
            menu.add(self.tr("Rename…"), "pencil", lambda: self.rename_requested.emit(key))
        menu.addSeparator()
        menu.add(self.tr("Import…"), "file-input", self.import_requested.emit)
        export = menu.add(self.tr("Export…"), "file-output", self.export_requested.emit)
        export.setEnabled(bool(self._own))
        if any(preset.key == key for preset in self._own):
            menu.addSeparator()
            menu.add(
                self.tr("Delete preset"),
                "trash-2",
                lambda: self.delete_requested.emit(key),
                role="danger",
            )
        menu.pop_up_below(self._more, at_end=True)
        self._more.setFocus(Qt.FocusReason.OtherFocusReason)
