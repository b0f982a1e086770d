"""Joins the engine and the models on this computer to the header and the first page."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from hfchat_desktop.bridge.engine import Engine, EngineState
from hfchat_desktop.bridge.settings_keeper import SettingsKeeper
from hfchat_desktop.core.engine_commands import LoadOptions
from hfchat_desktop.core.gguf import model_label
from hfchat_desktop.core.settings import load_options
from hfchat_desktop.errors import HFChatError
from hfchat_desktop.ui.main_window import MainWindow
from hfchat_desktop.ui.model_selector import ModelChoice

if TYPE_CHECKING:
    from hfchat_desktop.core.local_models import LocalModel
    from hfchat_desktop.ui.problem_words import Problem

_LOADING_SETTINGS = frozenset(
    {"context_tokens", "threads", "prompt_threads", "kv_type", "state_budget_mb"}
    | {"use_gpu", "gpu_layers"}
)


class ModelController(QObject):
    """Which model is loaded, chosen and shown."""

    context_changed = Signal()
    ready = Signal()
    models_wanted = Signal()  # the time to look which models there are
    model_used = Signal(str)  # the path of one that was loaded

    def __init__(
        self,
        window: MainWindow,
        engine: Engine,
        keeper: SettingsKeeper,
        folder: Path,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._engine = engine
        self._keeper = keeper
        self._folder = folder
        self._models: list[LocalModel] = []
        self._percent = 0
        self._problem: Problem | None = None  # of the model, told last
        self._good: LoadOptions | None = None  # loaded last; it is used again after a refused one
        self._refused = ""  # the path of the file that "Try again" tries again
        self._reload_wanted = False  # a setting changed while a reply was written
        header = window.header
        header.model_menu_opening.connect(self.models_wanted)
        header.model_chosen.connect(self.choose)
        header.open_file_requested.connect(self.open_file)
        header.unload_requested.connect(engine.unload)
        header.cancel_load_requested.connect(engine.cancel_load)
        header.restart_requested.connect(self.restart)
        window.chat_page.choose_model_requested.connect(self.open_file)
        window.model_file_dropped.connect(self.choose)
        window.problem_action_requested.connect(self._on_window_problem_action_requested)
        engine.state_changed.connect(self._on_engine_state_changed)
        engine.loading_progressed.connect(self._on_engine_loading_progressed)
        engine.model_loaded.connect(self._on_engine_model_loaded)
        engine.load_failed.connect(self._on_engine_load_failed)
        engine.graphics.card_failed.connect(self._on_graphics_card_failed)
        keeper.changed.connect(self._on_keeper_changed)
        self.show_model()

    def choose(self, path: str) -> None:
        """Load a model file in place of the one that is there; what loads is remembered."""
        self._clear_problem()
        self._refused = ""
        self._engine.load(load_options(self._keeper.settings, path))
        self.show_model()
        self._window.focus_message_box()

    def open_file(self) -> None:
        """Let the person pick a file from anywhere on this computer."""
        from PySide6.QtWidgets import QFileDialog  # not for the first paint

        folder = str(self._folder if self._folder.is_dir() else Path.home())
        path, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Open a model file"), folder, self.tr("GGUF models (*.gguf)")
        )
        if path:
            self.choose(path)

    def restart(self) -> None:
        """Load the model again."""
        if self._engine.options is not None:
            self._clear_problem()
            path = self._engine.options.path
            self._engine.load(load_options(self._keeper.settings, path))

    def try_graphics(self) -> None:
        """Forget that the graphics card failed, and load the model with it, after an answer."""
        self._engine.graphics.try_again()
        self._clear_problem()
        if self._engine.state is EngineState.WRITING:
            self._reload_wanted = True
        else:
            self.restart()

    def _clear_problem(self) -> None:
        """Take away what was told of the model; what was told of the chats stays."""
        if self._problem is not None:
            self._window.clear_problem(self._problem)
            self._problem = None

    def show_model(self) -> None:
        """Show the model that is chosen, and what it is doing."""
        options = self._engine.options
        if options is None:
            self._window.header.set_model("")
            self._window.chat_page.set_model("", EngineState.NOT_LOADED.value)
            self._window.composer.set_model_name("")
        else:
            name, quant, publisher = self._label_of(options.path)
            self._window.header.set_model(name, quant, publisher)
            self._window.chat_page.set_model(name, self._engine.state.value)
            self._window.composer.set_model_name(name)
        self._window.header.set_state(self._engine.state.value, self._percent)

    def show_models(self, models: list[LocalModel]) -> None:
        """Offer these models in the header, without bad ones, further copies and older ones."""
        from hfchat_desktop.core.model_search import usable  # not for the first paint

        options = self._engine.options
        current = options.path if options is not None else ""
        offered = {model.path for model in usable(models)} | {current}
        self._models = [model for model in models if model.path in offered]
        # Without the publisher: header and chats know the name alone, and the tile is the same.
        self._window.header.set_models(
            [
                ModelChoice(m.path, m.name, m.quant, m.size_bytes, m.path == current)
                for m in self._models
            ]
        )
        self.show_model()

    def _label_of(self, path: str) -> tuple[str, str, str]:
        """Return name, quantization and publisher of the model at `path`."""
        for model in self._models:
            if model.path == path:
                return model.name, model.quant, ""
        return model_label(Path(path).name)

    def _on_engine_state_changed(self, state: EngineState) -> None:
        if state is EngineState.LOADING:
            self._percent = 0
        self.show_model()
        if state is EngineState.NOT_LOADED:
            self.context_changed.emit()
        if state is not EngineState.WRITING and self._reload_wanted:
            self._reload_wanted = False
            QTimer.singleShot(0, self, self._reload_when_idle)

    def _on_engine_loading_progressed(self, progress: float) -> None:
        self._percent = int(progress * 100)
        self._window.header.set_state(EngineState.LOADING.value, self._percent)

    def _on_engine_model_loaded(self, model: dict[str, object]) -> None:
        self._clear_problem()
        self._good = self._engine.options
        self.model_used.emit(str(model.get("path", "")))
        self._window.chat_page.set_model_knows_chat(bool(model.get("chat_template", True)))
        self._keeper.set_value("model_path", str(model.get("path", "")))
        self.context_changed.emit()
        self.ready.emit()

    def _on_engine_load_failed(self, error: HFChatError) -> None:
        from hfchat_desktop.ui.problems import describe  # not for the first paint

        if not self._engine.has_question:  # else it is told where the answer would stand
            self._problem = describe(error)
            self._window.show_problem(self._problem)
        chosen, good = self._engine.options, self._good
        if chosen is not None and good is not None and chosen.path != good.path:
            self._refused = chosen.path
            self._engine.set_options(good)
            self.show_model()

    def _on_graphics_card_failed(self, error: HFChatError) -> None:
        from hfchat_desktop.ui.problems import describe

        self._problem = describe(error)
        self._window.show_problem(self._problem)

    def _on_keeper_changed(self, name: str, _settings: object) -> None:
        """A setting that is fixed at loading time asks for a reload of an idle model."""
        if name not in _LOADING_SETTINGS:
            return
        if self._engine.state is EngineState.READY:
            self.restart()
        elif self._engine.state is EngineState.WRITING:
            self._reload_wanted = True

    def _reload_when_idle(self) -> None:
        """The next reply may have begun already: then the reload waits for its end too."""
        if self._engine.state is EngineState.READY:
            self.restart()
        self._reload_wanted = self._engine.state is EngineState.WRITING

    def _on_window_problem_action_requested(self, action: str) -> None:
        if action == "retry" and self._refused:
            self.choose(self._refused)
        elif action == "try_graphics":
            self.try_graphics()
        elif action in ("restart", "retry"):
            self.restart()
        elif action == "choose_model":
            if self._models:
                self._window.header.open_model_menu()
            else:
                self.open_file()
        elif action == "quit":
            self._window.close()
        elif action == "dismiss":
            self._window.clear_problem()
        elif action == "details":
            from hfchat_desktop.ui.dialogs import show_details

            log = "\n".join(self._engine.last_words)
            show_details(self._window, self._window.theme, self.tr("The engine's last words"), log)
