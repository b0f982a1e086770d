"""A model that is ready to answer, with all that belongs to it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from hfchat_desktop.core.record import Record
from hfchat_desktop.workers.engine.decoder import Decoder
from hfchat_desktop.workers.engine.graphics import Placement
from hfchat_desktop.workers.engine.held import Held
from hfchat_desktop.workers.engine.model import Model
from hfchat_desktop.workers.engine.prompt import PromptWriter
from hfchat_desktop.workers.engine.reader import TokenReader
from hfchat_desktop.workers.engine.states import StateStore
from hfchat_desktop.workers.engine.templates import ChatTemplate


class GpuFailure(Record):
    """Why a graphics card does not compute that should have: "memory" or "failed".

    `device` is its name, `detail` what llama.cpp said.
    """

    reason: str = ""
    device: str = ""
    detail: str = ""


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
    placement: Placement
    failure: GpuFailure = field(default_factory=GpuFailure)

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
            "graphics": {
                **self.placement.facts(),
                "failed": self.failure.reason,
                "failed_device": self.failure.device,
                "detail": self.failure.detail,
            },
        }

    def close(self) -> None:
        """Free everything; the object is of no use afterwards."""
        self.reader.close()
        self.states.clear()
        self.decoder.close()
        self.model.close()
