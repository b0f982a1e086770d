"""Where models lie on this computer: paths to read, to copy and to open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hfchat_desktop.ui.buttons import TextButton
from hfchat_desktop.ui.links import can_open_folder, open_folder
from hfchat_desktop.ui.path_text import PathText
from hfchat_desktop.ui.setting_card import SettingCard, SettingRow
from hfchat_desktop.ui.theme import Theme


class FoldersCard(QWidget):
    """Told the folders; a folder that exists can be opened in the system's file browser."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._card: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.set_folders("", "")

    def set_folders(self, own: str, hub_cache: str) -> None:
        """Show the models folder of the profile, and the cache that downloads go to."""
        shared = self.tr("Other programs that use the Hub find the same files there.")
        if own and Path(hub_cache).is_relative_to(own):
            shared = ""  # a profile that moves along with the app keeps them to itself
        rows: list[QWidget] = [
            self._row(self.tr("Downloads"), shared, hub_cache),
            self._row(self.tr("Your own files"), self.tr("A GGUF file put here is found."), own),
        ]
        if self._card is not None:
            self._column.removeWidget(self._card)
            self._card.hide()
            self._card.deleteLater()
        self._card = SettingCard(self._theme, self.tr("Where models are kept"), rows)
        self._column.addWidget(self._card)

    def _row(self, label: str, help_line: str, path: str) -> SettingRow:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        shown = PathText(self._theme, path, line)
        shown.setAccessibleName(label)
        row.addWidget(shown, 1)
        button = TextButton(self._theme, self.tr("Open folder"), "", "folder-open", measure="small")
        button.setProperty("folder", path)
        button.setVisible(can_open_folder(path))
        button.clicked.connect(self._on_open_clicked)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return SettingRow(self._theme, label, help_line, line, below=True)

    def _on_open_clicked(self) -> None:
        button = self.sender()
        if button is not None:
            open_folder(str(button.property("folder")))
