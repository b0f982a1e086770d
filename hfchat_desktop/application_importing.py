"""The imports' part of the application: nothing of it is made before somebody asks for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from hfchat_desktop.bridge.chat_session import ChatSession
from hfchat_desktop.core.store import ChatStore
from hfchat_desktop.paths import Profile
from hfchat_desktop.ui.main_window import MainWindow

if TYPE_CHECKING:
    from hfchat_desktop.bridge.importing import Importing
    from hfchat_desktop.ui.imports.controller import ImportController
    from hfchat_desktop.ui.personas.controller import PersonaController


class ImportsPart(QObject):
    """Chats are brought in by keys, from the palette, the settings, the empty list, and by a
    file that is dropped on the window.
    """

    def __init__(
        self,
        window: MainWindow,
        session: ChatSession,
        store: ChatStore,
        place: Profile,
        personas: Callable[[], PersonaController | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._session = session
        self._store = store
        self._place = place
        self._personas = personas
        self._importing: Importing | None = None
        self._controller: ImportController | None = None
        window.commands.add("import_chats", self.open)
        window.pane.import_requested.connect(self.open)
        window.chats_dropped.connect(self.open)

    @property
    def controller(self) -> ImportController:
        """What joins the dialog to the import; it is made when it is first asked for."""
        if self._controller is None:
            from hfchat_desktop.bridge.importing import Importing
            from hfchat_desktop.ui.imports.controller import ImportController

            self._importing = Importing(self._store, self._place.cache / "imports", self)
            self._controller = ImportController(self._window, self._session, self._importing, self)
            self._controller.saved_changed.connect(self._on_controller_saved_changed)
        return self._controller

    def open(self, path: str = "") -> None:
        """Open the dialog, and look into a file where one is given."""
        self.controller.open(path)

    def close(self) -> None:
        """End what is at work: the store is about to be closed."""
        if self._importing is not None:
            self._importing.close()

    def _on_controller_saved_changed(self) -> None:
        made = self._personas()
        if made is not None:
            made.personas.read_again()
