"""A model that is ready to answer, with all that belongs to it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import psutil

from hfchat_desktop.core.engine_commands import LoadOptions
from hfchat_desktop.core.gguf import check_model_file
from hfchat_desktop.errors import HFChatError, ModelLoadError
from hfchat_desktop.workers.engine.abort import AbortFlag
from hfchat_desktop.workers.engine.decoder import Decoder
from hfchat_desktop.workers.engine.held import Held
from hfchat_desktop.workers.engine.libraries import Log
from hfchat_desktop.workers.engine.model import LoadStoppedError, Model, OnProgress
from hfchat_desktop.workers.engine.prompt import PromptWriter
from hfchat_desktop.workers.engine.reader import TokenReader
from hfchat_desktop.workers.engine.states import StateStore
from hfchat_desktop.workers.engine.stop import Stop
from hfchat_desktop.workers.engine.templates import ChatTemplate
from hfchat_desktop.workers.engine.threads import default_threads

_BUDGET_SHARE = 0.1


@dataclass
class LoadedModel:
    """The parts that work together on the replies of one model."""

    model: Model
    decoder: Decoder
    held: Held
    states: StateStore
    reader: TokenReader
    prompts: PromptWriter
    template: ChatTemplate

    def facts(self) -> dict[str, Any]:
        """Return what the window shows of it."""
        facts = self.model.facts(
            self.decoder.n_ctx,
            chat_template=self.template.available,
            thinking=self.template.supports_thinking,
        )
        return {
            **facts,
            "thinking_controls": list(self.template.thinking_controls),
            "thinks_by_itself": self.template.thinks_by_itself(),
        }

    def close(self) -> None:
        """Free everything; the object is of no use afterwards."""
        self.reader.close()
        self.states.clear()
        self.decoder.close()
        self.model.close()


def load(
    options: LoadOptions, abort: AbortFlag, stop: Stop, log: Log, on_progress: OnProgress
) -> LoadedModel:
    """Load a model. Raises errors of `hfchat_desktop.errors`, and `LoadStoppedError`."""
    try:
        summary = check_model_file(options.path)
    except OSError as error:
        raise ModelLoadError(path=options.path, detail=str(error)) from error
    if stop.requested:
        raise LoadStoppedError
    model = Model(summary, options.gpu_layers, log, on_progress)
    try:
        return _put_together(model, options, abort, stop, log)
    except HFChatError:
        model.close()
        raise


def _put_together(
    model: Model, options: LoadOptions, abort: AbortFlag, stop: Stop, log: Log
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
        log,
        abort,
        n_ctx=options.n_ctx,
        threads=threads.generating,
        threads_batch=threads.reading,
        kv_type=options.kv_type,
        gpu=options.gpu_layers != 0,
    )
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
        reader=TokenReader(model, decoder, held, stop, threads),
        prompts=PromptWriter(model, template, decoder.n_ctx),
        template=template,
    )
