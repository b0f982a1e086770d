"""Joins the benchmark and the models on this computer to the chart of the settings."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from hfchat_desktop.bridge.benchmark import Benchmark, Candidate
from hfchat_desktop.bridge.engine import Engine
from hfchat_desktop.bridge.settings_keeper import SettingsKeeper
from hfchat_desktop.core.fit import WELL_SHARE, Machine
from hfchat_desktop.core.local_models import LocalModel
from hfchat_desktop.core.settings import load_options
from hfchat_desktop.core.speeds import MOST_MODELS, Speeds, read_speeds, write_speeds
from hfchat_desktop.errors import HFChatError

if TYPE_CHECKING:
    from hfchat_desktop.ui.settings_page import SettingsPage

log = logging.getLogger(__name__)

_CONTEXT = 512  # tokens: enough for what is measured, and little memory


class SpeedController(QObject):
    """Measures all models when asked, and remembers the last figures."""

    def __init__(
        self,
        page: SettingsPage,
        engine: Engine,
        keeper: SettingsKeeper,
        models: Callable[[], list[LocalModel]],
        machine: Callable[[], Machine | None],
        file: Path,
        parent: QObject | None = None,
        *,
        benchmark: Benchmark | None = None,
    ) -> None:
        super().__init__(parent)
        self._card = page.speed
        self._engine = engine
        self._keeper = keeper
        self._models = models
        self._machine = machine
        self._file = file
        self._kept: Speeds | None = None
        self._benchmark = benchmark or Benchmark(parent=self)
        self._card.shown.connect(self._on_card_shown)
        self._card.run_requested.connect(self._on_card_run_requested)
        self._card.cancel_requested.connect(self._benchmark.cancel)
        self._benchmark.began.connect(self._card.set_running)
        self._benchmark.changed.connect(self._card.set_speeds)
        self._benchmark.finished.connect(self._on_benchmark_finished)
        self._benchmark.stopped.connect(self._on_benchmark_stopped)

    def close(self) -> None:
        """End what is being measured."""
        self._benchmark.close()

    def _candidates(self) -> list[Candidate]:
        machine = self._machine()
        free = machine.memory_free * WELL_SHARE if machine is not None else float("inf")
        found = []
        for model in self._models()[:MOST_MODELS]:
            options = load_options(self._keeper.settings, model.path)
            options = self._engine.graphics.allowed(replace(options, n_ctx=_CONTEXT))
            large = model.size_bytes > free
            found.append(Candidate(model.name, model.quant, options, large))
        return found

    def _on_card_shown(self) -> None:
        if self._kept is None:
            self._kept = read_speeds(self._file)
            self._card.set_speeds(self._kept)
        self._card.set_can_run(bool(self._models()))

    def _on_card_run_requested(self) -> None:
        candidates = self._candidates()
        if candidates:
            self._card.set_speeds(Speeds())
            self._benchmark.run(candidates, self._keeper.settings.threads)

    def _on_benchmark_finished(self, speeds: Speeds) -> None:
        rows = sorted(speeds.rows, key=lambda row: -row.tokens_per_s)
        self._kept = speeds = replace(speeds, rows=tuple(rows))
        self._card.set_speeds(speeds)
        self._card.set_running("")
        try:
            write_speeds(self._file, speeds)
        except HFChatError as error:
            log.warning("the speeds were not kept: %s", error)

    def _on_benchmark_stopped(self) -> None:
        self._card.set_speeds(self._kept or Speeds())
        self._card.set_running("")
