"""Loads a model onto the graphics cards as far as it fits; where they fail, without them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import psutil

from hfchat_desktop.core.engine_commands import AUTOMATIC, LoadOptions
from hfchat_desktop.core.gguf import GgufSummary, check_model_file
from hfchat_desktop.errors import GenerationError, HFChatError, ModelLoadError
from hfchat_desktop.workers.engine.abort import AbortFlag
from hfchat_desktop.workers.engine.decoder import Decoder
from hfchat_desktop.workers.engine.graphics import Graphics, Placement
from hfchat_desktop.workers.engine.held import Held
from hfchat_desktop.workers.engine.libraries import Log
from hfchat_desktop.workers.engine.loaded import GpuFailure, LoadedModel
from hfchat_desktop.workers.engine.model import LoadStoppedError, Model, OnProgress
from hfchat_desktop.workers.engine.prompt import PromptWriter
from hfchat_desktop.workers.engine.reader import TokenReader
from hfchat_desktop.workers.engine.states import StateStore
from hfchat_desktop.workers.engine.stop import Stop
from hfchat_desktop.workers.engine.templates import ChatTemplate
from hfchat_desktop.workers.engine.threads import default_threads

OnPlaced = Callable[[Placement], None]
"""Told before each try where the model is to go."""

_BUDGET_SHARE = 0.1
_OF_MEMORY = ("outofmemory", "outofdevicememory", "outofhostmemory", "allocate")


class Loader:
    """Makes `LoadedModel`s in one process."""

    def __init__(self, abort: AbortFlag, stop: Stop, log: Log, graphics: Graphics) -> None:
        self._abort = abort
        self._stop = stop
        self._log = log
        self._graphics = graphics

    def load(
        self, options: LoadOptions, on_placed: OnPlaced, on_progress: OnProgress
    ) -> LoadedModel:
        """Load a model. Raises errors of `hfchat_desktop.errors`, and `LoadStoppedError`."""
        try:
            summary = check_model_file(options.path)
            placements = self._placements(summary, options)
        except OSError as error:
            raise ModelLoadError(path=options.path, detail=str(error)) from error
        failure = GpuFailure()
        while True:
            placement = placements.pop(0)
            if self._stop.requested:
                raise LoadStoppedError
            on_placed(placement)
            try:
                loaded = self._try(summary, placement, options, on_progress)
            except (ModelLoadError, GenerationError) as error:
                if not placement.layers:
                    raise
                failure = _failure(placement, error.detail)
                if failure.reason != "memory":
                    del placements[:-1]
                continue
            if not placement.layers:
                loaded.failure = failure
            return loaded

    def _placements(self, summary: GgufSummary, options: LoadOptions) -> list[Placement]:
        """Return where to try, one after the other; the last is the processor alone.

        Other programs may take the memory of a card that was free a moment ago, so half of
        the layers are tried too.
        """
        first = self._graphics.place(summary, options)
        found = [first] if first.layers else []
        if options.gpu_layers == AUTOMATIC and first.layers > 1:
            found.append(replace(first, layers=first.layers // 2))
        return [*found, Placement(most=first.most)]

    def _try(
        self,
        summary: GgufSummary,
        placement: Placement,
        options: LoadOptions,
        on_progress: OnProgress,
    ) -> LoadedModel:
        model = Model(summary, placement, self._log, on_progress)
        try:
            return self._put_together(model, placement, options)
        except HFChatError:
            model.close()
            raise

    def _put_together(
        self, model: Model, placement: Placement, options: LoadOptions
    ) -> LoadedModel:
        template = ChatTemplate(
            model.template,
            bos=model.bos_text,
            eos=model.eos_text,
            named=model.summary.named_templates,
        )
        threads = default_threads(options.threads, options.threads_batch)
        decoder = Decoder(
            model,
            self._log,
            self._abort,
            n_ctx=options.n_ctx,
            threads=threads.generating,
            threads_batch=threads.reading,
            kv_type=options.kv_type,
            gpu=placement.layers > 0,
        )
        if placement.layers:
            _try_out(decoder)
        budget = options.state_budget
        if budget is None:
            budget = int(psutil.virtual_memory().total * _BUDGET_SHARE)
        states = StateStore(budget)
        held = Held(decoder, model, states)
        return LoadedModel(
            model=model,
            decoder=decoder,
            held=held,
            states=states,
            reader=TokenReader(model, decoder, held, self._stop, threads),
            prompts=PromptWriter(model, template, decoder.n_ctx),
            template=template,
            placement=placement,
        )


def _try_out(decoder: Decoder) -> None:
    try:
        decoder.try_out()
    except GenerationError:
        decoder.close()
        raise


def _failure(placement: Placement, detail: str) -> GpuFailure:
    plain = "".join(detail.lower().split())
    reason = "memory" if any(word in plain for word in _OF_MEMORY) else "failed"
    return GpuFailure(reason, placement.device, detail)
