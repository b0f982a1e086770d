"""Joins the engine and this computer to the tiles of the settings, group Engine."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, QObject

from hfchat_desktop.bridge.engine import Engine
from hfchat_desktop.bridge.model_memory import ModelMemory
from hfchat_desktop.bridge.settings_keeper import SettingsKeeper
from hfchat_desktop.core.fit import Machine
from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.core.settings import load_options
from hfchat_desktop.ui.catalogue.fact_words import memory_words
from hfchat_desktop.ui.hardware_card import TileWords
from hfchat_desktop.ui.hardware_words import (
    FAILED,
    NOT_ASKED,
    OFF,
    READY,
    card_name,
    code_words,
    graphics_state,
    why_no_card,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from hfchat_desktop.ui.settings_page import SettingsPage

_GIGABYTE = 1e9
_NAME = 60


class HardwareController(QObject):
    """Shows what is known, and has it looked for once more."""

    def __init__(
        self,
        page: SettingsPage,
        engine: Engine,
        keeper: SettingsKeeper,
        folder: Path,
        try_graphics: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._engine = engine
        self._keeper = keeper
        self._memory = ModelMemory(folder, self)
        self._try_graphics = try_graphics
        card = page.hardware
        card.watched.connect(self._on_card_watched)
        card.detect_requested.connect(self._on_card_detect_requested)
        card.try_requested.connect(self._on_card_try_requested)
        engine.graphics.feed(self._memory.watch)
        engine.graphics.hardware_changed.connect(self.show)
        engine.model_loaded.connect(self.show)
        engine.state_changed.connect(self.show)
        keeper.changed.connect(self.show)
        self._memory.changed.connect(self._show_memory)

    def show(self) -> None:
        """Show all of it; nothing while it cannot be seen."""
        card = self._page.hardware
        if not card.isVisible():
            return
        hardware = self._engine.graphics.hardware
        card.set_words("processor", self._processor(hardware))
        card.set_words("graphics", self._graphics(hardware))
        options = self._engine.options
        self._memory.set_model(options.path if options is not None else "")
        self._show_memory()
        self._show_help(hardware)

    def machine(self) -> Machine | None:
        """Return what was read of this computer, None until then."""
        return self._memory.machine

    def close(self) -> None:
        """Read no more, and wait for what is being read."""
        self._memory.close()

    # --- the tiles ----------------------------------------------------------------------

    def _processor(self, hardware: dict[str, Any]) -> TileWords:
        if not hardware:
            return TileWords(
                self.tr("Not known yet"), (self.tr("The engine has not been started."),)
            )
        code = plain_label(str(hardware.get("code", "")), longest=_NAME)
        cores = self.tr("%n core(s)", "", int(hardware.get("cores", 1)))
        name = plain_label(str(hardware.get("processor", "")), longest=_NAME)
        made_for = self.tr("Code in use: {code}").format(code=code_words(hardware))
        return TileWords(f"{cores}, {code}" if code else cores, (name, made_for))

    def _graphics(self, hardware: dict[str, Any]) -> TileWords:
        graphics = self._engine.graphics
        state = graphics_state(hardware, graphics.failure, use_gpu=self._keeper.settings.use_gpu)
        self._page.hardware.set_can_try(state == FAILED)
        if state == READY:
            return TileWords(card_name(hardware), self._card_lines(hardware))
        title = {
            OFF: self.tr("Switched off"),
            NOT_ASKED: self.tr("Not known yet"),
            FAILED: self.tr("Not used"),
            "shared": self.tr("Not used by itself"),
        }.get(state, self.tr("No usable graphics card"))
        why = (why_no_card(state, hardware, graphics.failure),) if state != OFF else ()
        layers = self._layers()
        return TileWords(card_name(hardware), (layers,)) if layers else TileWords(title, why)

    def _card_lines(self, hardware: dict[str, Any]) -> tuple[str, str]:
        """Return the memory of the card, or how many there are, and what is on it."""
        cards = [c for c in hardware["graphics"]["cards"] if c.get("kind") == "gpu"]
        backend = plain_label(str(hardware["graphics"].get("backend", "")), longest=_NAME)
        total = memory_words(sum(int(card.get("total", 0)) for card in cards))
        line = self.tr("{total} of its own, {backend}").format(total=total, backend=backend)
        if len(cards) > 1:
            line = self.tr("%n card(s), {total}, {backend}", "", len(cards)).format(
                total=total, backend=backend
            )
        return line, self._layers()

    def _layers(self) -> str:
        """Return how much of the loaded model is on the card, "" for nothing of it."""
        said = self._engine.model.get("graphics", {})
        if not said.get("layers"):
            return ""
        return self.tr("{layers} of {most} layers of {model}").format(
            layers=said["layers"], most=said.get("most", 0), model=self._engine.model_name
        )

    def _show_memory(self) -> None:
        card, machine = self._page.hardware, self._memory.machine
        if not card.isVisible():
            return
        if machine is None:
            card.set_words("memory", TileWords(self.tr("Not known yet")))
            return
        free = QLocale().toString(machine.memory_free / _GIGABYTE, "f", 1)
        title = self.tr("{free} of {total} free").format(
            free=free, total=memory_words(machine.memory_total)
        )
        need = self._need()
        lines: tuple[str, ...] = ()
        if need:
            words = self.tr("{model} needs {need}")
            lines = (words.format(model=self._engine.model_name, need=memory_words(need)),)
        card.set_words("memory", TileWords(title, lines))
        card.set_share(need / max(1, machine.memory_total) if need else None)

    def _need(self) -> int:
        """Return the bytes that the chosen model needs, 0 where that is not known."""
        options = self._engine.options
        if options is None:
            return 0
        wanted = load_options(self._keeper.settings, options.path)
        values = {"context_tokens": wanted.n_ctx, "kv_type": wanted.kv_type}
        found = self._memory.wanted(values, {})
        return found.need.total if found is not None else 0

    def _show_help(self, hardware: dict[str, Any]) -> None:
        """Say in the rows of the settings what automatic comes to."""
        if not hardware:
            return
        here = self.tr("Automatic is {count} here.")
        threads, cores = hardware.get("threads", 1), hardware.get("cores", 1)
        self._page.add_help("threads", here.format(count=threads))
        self._page.add_help("prompt_threads", here.format(count=cores))
        layers = self._layers()
        self._page.add_help("gpu_layers", f"{layers}." if layers else "")

    # --- wishes ---------------------------------------------------------------------------

    def _on_card_watched(self, watching: bool) -> None:
        self._memory.set_watching(watching)
        if watching:
            self.show()

    def _on_card_detect_requested(self) -> None:
        self._engine.ask_hardware(use_gpu=self._keeper.settings.use_gpu)
        self._memory.watch.refresh()

    def _on_card_try_requested(self) -> None:
        self._try_graphics()
        self.show()
