"""The imports' part of the application: nothing of it is made before somebody asks for it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThreadPool

from hfchat_desktop.bridge.chat_session import ChatSession
from hfchat_desktop.bridge.task import Task
from hfchat_desktop.core.store import ChatStore
from hfchat_desktop.paths import Profile
from hfchat_desktop.ui.main_window import MainWindow

if TYPE_CHECKING:
    from hfchat_desktop.bridge.importing import Importing
    from hfchat_desktop.ui.imports.controller import ImportController
    from hfchat_desktop.ui.personas.controller import PersonaController


class ImportsPart(QObject):
    """Chats are brought in by keys, from the palette, the settings, the empty list, and by a
    file that is dropped on the window, which may hold personas, too.
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
        window.commands.add("last_import", lambda: self.controller.open_last())
        window.pane.import_requested.connect(self.open)
        window.chats_dropped.connect(self.open)
        window.json_dropped.connect(self._on_window_json_dropped)
        window.card_dropped.connect(self._import_personas)

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

    def _import_personas(self, path: str) -> None:
        """Import personas as their page of the settings does it."""
        made = self._personas()
        if made is not None:
            made.desk.import_file(path)

    def _on_window_json_dropped(self, path: str) -> None:
        """Look what it holds, and import that: personas, or else chats."""
        from hfchat_desktop.bridge.personas import file_holds_personas

        def take(holds: bool) -> None:
            self._import_personas(path) if holds else self.open(path)

        task = Task(partial(file_holds_personas, path), self)
        task.succeeded.connect(take)
        task.start(QThreadPool.globalInstance())

    def _on_controller_saved_changed(self) -> None:
        made = self._personas()
        if made is not None:
            made.personas.read_again()
