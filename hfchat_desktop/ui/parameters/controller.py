"""Joins the panel of parameters to the open chat, the model and the presets."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from hfchat_desktop.core.fit import Fit
from hfchat_desktop.core.parameters import BY_NAME, Layer
from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.errors import HFChatError
from hfchat_desktop.ui.main_window import MainWindow
from hfchat_desktop.ui.parameters.panel import ParametersPanel
from hfchat_desktop.ui.parameters.preset_files import PresetFiles

if TYPE_CHECKING:
    from hfchat_desktop.bridge.engine import Engine
    from hfchat_desktop.bridge.model_memory import ModelMemory
    from hfchat_desktop.bridge.parameters import ParameterDesk
    from hfchat_desktop.ui.personas.controller import PersonaController

_LOADING = tuple(spec.name for spec in BY_NAME.values() if spec.loading)


class ParametersController(QObject):
    """Shows what is in force, and has it changed.

    What the model is loaded with is collected until "Reload model" is pressed; it then holds
    for every chat with that model.
    """

    def __init__(
        self,
        window: MainWindow,
        desk: ParameterDesk,
        memory: ModelMemory,
        engine: Engine,
        reload: Callable[[], None],
        tell: Callable[[HFChatError], None],
        personas: PersonaController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._desk = desk
        self._memory = memory
        self._engine = engine
        self._reload = reload
        self._personas = personas
        self._wanted: dict[str, Any] = {}  # of the next loading
        self._path = ""  # of the model that they are wanted for
        self.panel = ParametersPanel(window.theme)
        self._files = PresetFiles(window, desk, self)
        panel = self.panel
        panel.values_chosen.connect(desk.set_values)
        panel.loading_chosen.connect(self._on_panel_loading_chosen)
        panel.back_requested.connect(self._on_panel_back_requested)
        panel.reset_requested.connect(self._on_panel_reset_requested)
        panel.model_default_requested.connect(self._on_panel_model_default_requested)
        panel.close_requested.connect(self._on_panel_close_requested)
        panel.reload_requested.connect(self._on_panel_reload_requested)
        panel.persona.persona_chosen.connect(personas.choose)
        personas.personas.changed.connect(self._show)
        self._connect_presets()
        desk.changed.connect(self._show)
        desk.presets_changed.connect(self._show_presets)
        desk.failed.connect(tell)
        memory.changed.connect(self._show)
        engine.model_loaded.connect(self._show)
        engine.graphics.hardware_changed.connect(self._show)
        window.side.toggled.connect(self._on_side_toggled)

    def _connect_presets(self) -> None:
        bar = self.panel.presets
        bar.preset_chosen.connect(self._on_presets_preset_chosen)
        bar.save_requested.connect(self._files.save)
        bar.rename_requested.connect(self._files.rename)
        bar.delete_requested.connect(self._files.delete)
        bar.import_requested.connect(self._files.import_file)
        bar.export_requested.connect(self._files.export_file)

    # --- showing ------------------------------------------------------------------------

    def _show(self) -> None:
        """Show all of it; nothing while the panel cannot be seen."""
        if not self._window.side.is_open:
            return
        desk = self._desk
        path = desk.model_path
        if path != self._path:
            self._path, self._wanted = path, {}
        self._memory.set_model(path)
        resolved = desk.resolved()
        own, model_own = desk.own(), desk.model_own()
        lower = desk.below(Layer.CHAT)
        below = dict(lower.values)
        back = set(own)
        lowest = desk.below(Layer.MODEL).values
        for name, layer in resolved.sources.items():
            if layer is Layer.MODEL and name in model_own:
                back.add(name)
                below[name] = lowest[name]
        values, sources = dict(resolved.values), dict(resolved.sources)
        for name, value in self._wanted.items():
            values[name], sources[name] = value, Layer.MODEL
            below[name] = lower.values[name]
            back.add(name)
        unsupported = {**desk.unsupported(values), **self._unsupported_loading()}
        shown = type(resolved)(values, sources)
        self.panel.show_resolved(shown, below, dict.fromkeys(back), unsupported)
        self.panel.persona.show_personas(self._personas.personas.personas(), desk.persona)
        self._show_presets()
        self._show_memory()

    def _show_presets(self) -> None:
        if self._window.side.is_open:
            self.panel.show_presets(self._desk.presets(), self._desk.current_preset())

    def _show_memory(self) -> None:
        if not self._window.side.is_open:
            return
        shape = self._memory.shape
        if shape is not None:
            self.panel.rows["context_tokens"].set_high(shape.context_length or 131072)
            self.panel.rows["gpu_layers"].set_high(shape.block_count + 1)
        self.panel.rows["gpu_layers"].set_note(self._placed())
        values = {**self._desk.resolved().values, **self._wanted}
        for name in ("context_tokens", "gpu_layers"):
            self.panel.rows[name].show_number(values[name])
        wanted = self._memory.wanted(values, self._loaded())
        need = (wanted.need.total, wanted.room, wanted.fit) if wanted else (0, 0, Fit.UNKNOWN)
        self.panel.show_loading(need, changed=self._is_changed(), has_model=bool(self._path))

    def _unsupported_loading(self) -> dict[str, str]:
        """Say where no card could be used; one that was not looked for yet may be there."""
        graphics = self._engine.graphics
        if not self._desk.use_gpu:
            return {"gpu_layers": "gpu_off"}
        if graphics.failure is not None:
            return {"gpu_layers": "gpu_failed"}
        state = graphics.hardware.get("graphics", {}).get("state", "not_asked")
        return {} if state in ("not_asked", "ready", "shared") else {"gpu_layers": "no_gpu"}

    def _placed(self) -> str:
        """Return what the wish for layers came to, where the model is loaded with it."""
        said = self._engine.model.get("graphics", {})
        layers, most = int(said.get("layers", 0)), int(said.get("most", 0))
        if not layers or "gpu_layers" in self._wanted:
            return ""
        device = plain_label(str(said.get("device", "")), longest=60)
        return self.tr("{layers} of {most} on {device}").format(
            layers=layers, most=most, device=device
        )

    def _loaded(self) -> dict[str, Any]:
        """Return what the model is loaded with, empty where it is not."""
        options = self._engine.options
        if options is None or not self._engine.model:
            return {}
        return {
            "context_tokens": options.n_ctx,
            "threads": options.threads or 0,
            "prompt_threads": options.threads_batch or 0,
            "gpu_layers": options.gpu_layers,
            "kv_type": options.kv_type,
        }

    def _is_changed(self) -> bool:
        values = {**self._desk.resolved().values, **self._wanted}
        loaded = self._loaded()
        if not loaded:
            return bool(self._wanted)
        if not self._desk.use_gpu:
            loaded["gpu_layers"] = values["gpu_layers"]
        return any(values[name] != loaded[name] for name in _LOADING)

    # --- wishes ---------------------------------------------------------------------------

    def _on_panel_loading_chosen(self, name: str, value: object) -> None:
        self._wanted[name] = value
        self._show()

    def _on_panel_back_requested(self, name: str) -> None:
        if name in self._wanted:
            del self._wanted[name]
            self._show()
        elif name in self._desk.own():
            self._desk.clear([name])
        else:
            model = self._desk.model_own()
            model.pop(name, None)
            self._desk.set_model_values(model)

    def _on_panel_reset_requested(self) -> None:
        self._offer_undo(self._desk.replace_own({}), self.tr("Parameters of this chat reset"))

    def _on_presets_preset_chosen(self, key: str) -> None:
        self._desk.use_preset(key)

    def _on_panel_model_default_requested(self) -> None:
        """Have what is in force here hold for every chat with the model."""
        desk = self._desk
        before_model, before_own = desk.model_own(), desk.own()
        desk.set_model_values({**before_model, **before_own})
        desk.replace_own({})

        def undo() -> None:
            desk.set_model_values(before_model)
            desk.replace_own(before_own)

        self._window.toaster.show_toast(
            self.tr("Used for every chat with this model"),
            action=self.tr("Undo"),
            on_action=undo,
            undoes=True,
        )

    def _on_panel_close_requested(self) -> None:
        self._window.side.close()
        self._window.composer.focus()

    def _on_panel_reload_requested(self) -> None:
        wanted, self._wanted = self._wanted, {}
        if wanted:
            self._desk.set_model_values({**self._desk.model_own(), **wanted})
        self._reload()
        self._show()

    def _on_side_toggled(self, is_open: bool) -> None:
        self._memory.set_watching(is_open)
        self._show()

    def _offer_undo(self, before: dict[str, Any], words: str) -> None:
        if before:
            self._window.toaster.show_toast(
                words,
                action=self.tr("Undo"),
                on_action=lambda: self._put_back(before),
                undoes=True,
            )

    def _put_back(self, before: dict[str, Any]) -> None:
        self._desk.replace_own(before)
