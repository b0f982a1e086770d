"""What a person does with presets: save, rename, delete with a way back, import and export."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit, QWidget

from hfchat_desktop.core.plain_text import isolated
from hfchat_desktop.core.presets import BUILTIN, NAME_LIMIT, clean_name
from hfchat_desktop.ui.dialogs import Dialog
from hfchat_desktop.ui.main_window import MainWindow
from hfchat_desktop.ui.parameters.words import preset_name
from hfchat_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from hfchat_desktop.bridge.parameters import ParameterDesk


class NameDialog(Dialog):
    """Asks for the name of a preset."""

    def __init__(
        self, theme: Theme, title: str, name: str, button: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, "info", parent)
        self.set_title(title)
        self.field = QLineEdit(name, self)
        self.field.setMaxLength(NAME_LIMIT)
        self.field.setAccessibleName(self.tr("Name"))
        self.field.setPlaceholderText(self.tr("Name"))
        self.body.addSpacing(4)
        self.body.addWidget(self.field)
        cancel = self.add_button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self._save = self.add_button(button, "primary")
        self._save.clicked.connect(self.accept)
        self._save.setDefault(True)
        self.field.textChanged.connect(self._on_field_text_changed)
        self.field.selectAll()
        self.field.setFocus()
        self._on_field_text_changed(name)

    def _on_field_text_changed(self, text: str) -> None:
        self._save.setEnabled(bool(clean_name(text)))


class PresetFiles(QObject):
    """Asks what has to be asked, and has the desk do it."""

    def __init__(
        self, window: MainWindow, desk: ParameterDesk, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._desk = desk
        desk.presets_imported.connect(self._on_desk_presets_imported)
        desk.presets_exported.connect(self._on_desk_presets_exported)

    def save(self) -> None:
        """Keep what is in force under a name."""
        dialog = self._ask(self.tr("Save as a new preset"), "", self.tr("Save"))
        builtin = [preset_name(preset.key, "") for preset in BUILTIN]
        dialog.accepted.connect(lambda: self._desk.save_preset(dialog.field.text(), builtin))
        dialog.open()

    def rename(self, key: str) -> None:
        """Give a preset another name."""
        dialog = self._ask(self.tr("Rename the preset"), self._name(key), self.tr("Rename"))
        dialog.accepted.connect(lambda: self._desk.rename_preset(key, dialog.field.text()))
        dialog.open()

    def delete(self, key: str) -> None:
        """Delete a preset, and offer to take it back."""
        name = self._name(key)
        if self._desk.remove_preset(key):
            self._window.toaster.show_toast(
                self.tr("Preset “{name}” deleted").format(name=isolated(name)),
                icon="trash-2",
                action=self.tr("Undo"),
                on_action=lambda: self._desk.restore_preset(key),
                undoes=True,
            )

    def import_file(self) -> None:
        """Let the person choose a file of presets."""
        from PySide6.QtWidgets import QFileDialog

        path, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Import presets"), str(Path.home()), self._kinds()
        )
        if path:
            self._desk.import_presets(path)

    def export_file(self) -> None:
        """Let the person choose where the presets are written to."""
        from PySide6.QtWidgets import QFileDialog

        proposed = str(Path.home() / "hfchat-presets.json")
        path, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Export presets"), proposed, self._kinds()
        )
        if path:
            self._desk.export_presets(path)

    def _ask(self, title: str, name: str, button: str) -> NameDialog:
        return NameDialog(self._window.theme, title, name, button, self._window)

    def _name(self, key: str) -> str:
        return next((p.name for p in self._desk.presets() if p.key == key), "")

    def _kinds(self) -> str:
        return self.tr("Presets (*.json)")

    def _on_desk_presets_imported(self, count: int) -> None:
        words = self.tr("%n preset(s) imported", "", count)
        self._window.toaster.show_toast(words)

    def _on_desk_presets_exported(self, path: str) -> None:
        words = self.tr("Presets saved as {file}").format(file=Path(path).name)
        self._window.toaster.show_toast(words)
