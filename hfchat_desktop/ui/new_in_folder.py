"""A chat to be that will be in a folder: the composer says so until its first message."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from hfchat_desktop.bridge.chat_session import ChatSession
from hfchat_desktop.core.plain_text import isolated, plain_label
from hfchat_desktop.ui.composer_chip import ComposerChip
from hfchat_desktop.ui.main_window import MainWindow
from hfchat_desktop.ui.theme import Theme
from hfchat_desktop.ui.tips import safe_tip


class FolderChip(ComposerChip):
    """The name of the folder; a click leaves the chat out of it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self._name = ""
        super().__init__(theme, "folder", parent=parent)
        self.hide()

    @property
    def is_set(self) -> bool:
        """Whether there is a folder."""
        return bool(self._name)

    def words(self) -> str:
        """Return the name of the folder."""
        return self._name

    def set_folder(self, name: str) -> None:
        """Name the folder; "" for none, and then nothing is shown."""
        self._name = plain_label(name)
        told = self.tr("The new chat will be in the folder {folder}").format(
            folder=isolated(self._name)
        )
        self.setAccessibleName(told)
        self.setToolTip(safe_tip(f"{told}\n{self.tr('Click to put it into no folder')}"))
        self.setVisible(bool(self._name))
        self.updateGeometry()
        self.update()


class NewInFolder(QObject):
    """Made when a chat is first begun in a folder; shows the folder of each chat to be."""

    def __init__(self, window: MainWindow, session: ChatSession, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._session = session
        self.chip = FolderChip(window.theme, window.composer)
        window.composer.add_chip(self.chip)
        self.chip.clicked.connect(self._on_chip_clicked)
        session.chat_opened.connect(self._show)
        session.chat_changed.connect(self._show)
        session.fields_changed.connect(self._show)
        session.folders.changed.connect(self._show)

    def _show(self) -> None:
        """Show the folder, unless the chat has begun or the folder is gone."""
        folder = 0 if self._session.chat is not None else self._session.shown.folder_id
        names = {each.id: each.name for each in self._session.folders.folders()} if folder else {}
        self.chip.set_folder(names.get(folder, ""))

    def _on_chip_clicked(self) -> None:
        folder = self._session.shown.folder_id
        self._session.set_fields(folder_id=0)
        self._window.composer.focus()
        self._window.toaster.show_toast(
            self.tr("The new chat will be in no folder"),
            icon="folder",
            action=self.tr("Undo"),
            on_action=lambda: self._put_back(folder),
            undoes=True,
        )

    def _put_back(self, folder: int) -> None:
        if self._session.chat is None and not self._session.temporary:
            self._session.set_fields(folder_id=folder)
