"""The parameters' part of the application: made once the window is painted, filled when opened."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from hfchat_desktop.bridge.chat_session import ChatSession
from hfchat_desktop.bridge.engine import Engine
from hfchat_desktop.bridge.settings_keeper import SettingsKeeper
from hfchat_desktop.core.store import ChatStore
from hfchat_desktop.errors import HFChatError
from hfchat_desktop.ui.main_window import MainWindow

if TYPE_CHECKING:
    from hfchat_desktop.bridge.model_memory import ModelMemory
    from hfchat_desktop.bridge.parameters import ParameterDesk
    from hfchat_desktop.ui.parameters.controller import ParametersController
    from hfchat_desktop.ui.parameters.thinking_chip import ThinkingSwitch
    from hfchat_desktop.ui.personas.controller import PersonaController

Tell = Callable[[HFChatError], None]


class ParametersPart(QObject):
    """Opens the side panel by keys, by the header, and where a problem leads there."""

    def __init__(
        self,
        window: MainWindow,
        session: ChatSession,
        engine: Engine,
        keeper: SettingsKeeper,
        store: ChatStore,
        folder: Path,
        tell: Tell,
        personas: Callable[[], PersonaController],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._session = session
        self._engine = engine
        self._keeper = keeper
        self._store = store
        self._folder = folder
        self._tell = tell
        self._personas = personas
        self._memory: ModelMemory | None = None
        self._desk: ParameterDesk | None = None
        self._thinking: ThinkingSwitch | None = None
        self._controller: ParametersController | None = None
        side = window.side
        side.set_maker(lambda: self.controller.panel)
        side.toggled.connect(window.header.set_parameters_open)
        window.commands.add("parameters", self.toggle)
        window.header.parameters_requested.connect(self.toggle)
        window.problem_action_requested.connect(self._on_window_problem_action_requested)
        engine.model_loaded.connect(self._on_engine_model_loaded)
        self._on_engine_model_loaded()

    @property
    def desk(self) -> ParameterDesk:
        """What changes the parameters; it is made when it is first asked for."""
        if self._desk is None:
            from hfchat_desktop.bridge.parameters import ParameterDesk

            self._desk = ParameterDesk(self._session, self._engine, self._keeper, self._store, self)
        return self._desk

    @property
    def controller(self) -> ParametersController:
        """The panel and what stands behind it; it is made when it is first asked for."""
        if self._controller is None:
            from hfchat_desktop.bridge.model_memory import ModelMemory
            from hfchat_desktop.ui.parameters.controller import ParametersController

            self._memory = ModelMemory(self._folder, self)
            self._engine.graphics.feed(self._memory.watch)
            self._controller = ParametersController(
                self._window,
                self.desk,
                self._memory,
                self._engine,
                self._window.header.restart_requested.emit,
                self._tell,
                self._personas(),
                self,
            )
        return self._controller

    def toggle(self) -> None:
        """Show the panel beside the chat, or hide it."""
        side = self._window.side
        if self._window.current_place != "chats":
            self._window.show_place("chats")
            if side.is_open:
                return
        side.toggle()
        if not side.is_open:
            self._window.composer.focus()

    def close(self) -> None:
        """Wait for what is being read."""
        if self._memory is not None:
            self._memory.close()

    def _on_engine_model_loaded(self) -> None:
        """Give the composer its chip once a model was loaded that can be told to think."""
        if self._thinking is None and self._engine.model.get("thinking_controls"):
            from hfchat_desktop.ui.parameters.thinking_chip import ThinkingSwitch

            window = self._window
            self._thinking = ThinkingSwitch(
                window.composer, window.theme, self._engine, self.desk, self
            )

    def _on_window_problem_action_requested(self, action: str) -> None:
        if action == "parameters" and not self._window.side.is_open:
            self.toggle()
