"""The graphics cards of this computer, as far as a model can be put on them.

Their drivers are loaded when a model is first to use them, and not before: a driver that
crashes takes the process with it, and one that nobody wants stays out.
"""

from __future__ import annotations

import ctypes
from enum import StrEnum
from typing import Any

import psutil

from hfchat_desktop.core.engine_commands import AUTOMATIC, LoadOptions
from hfchat_desktop.core.gguf import GgufSummary
from hfchat_desktop.core.gpu_layers import GpuMemory, layer_need, layers_that_fit
from hfchat_desktop.core.model_shape import shape_of_file
from hfchat_desktop.core.record import Record
from hfchat_desktop.workers.engine import vulkan
from hfchat_desktop.workers.engine.backends import Backends
from hfchat_desktop.workers.engine.devices import Device, DeviceKind

_CARDS = (DeviceKind.GPU, DeviceKind.IGPU)
_SHARED_SHARE = 0.8
"""How much of the computer's free memory a card without its own may take."""


class GraphicsState(StrEnum):
    """What is known of the graphics cards."""

    NOT_ASKED = "not_asked"  # no model wanted one yet, and no driver was loaded
    READY = "ready"  # one with memory of its own, used by itself
    SHARED = "shared"  # it takes the computer's memory; used where a person says so
    NOT_BUILT = vulkan.NOT_BUILT  # this build of llama.cpp can use none
    NO_LOADER = vulkan.NO_LOADER
    NO_DRIVER = vulkan.NO_DRIVER
    SOFTWARE = vulkan.SOFTWARE
    TOO_OLD = vulkan.TOO_OLD


class Placement(Record):
    """Where a model goes: `layers` of `most` on `devices`; none for the processor alone."""

    layers: int = 0
    most: int = 0
    devices: tuple[Device, ...] = ()

    @property
    def device(self) -> str:
        """The names of the cards, "" for none."""
        return ", ".join(device.description for device in self.devices)

    def facts(self) -> dict[str, Any]:
        """Return what crosses the pipe."""
        return {"layers": self.layers, "most": self.most, "device": self.device}

    def handles(self) -> Any:
        """Return the list that llama.cpp wants: pointers to devices, and NULL at its end."""
        pointers = [device.pointer for device in self.devices]
        return (ctypes.c_void_p * (len(pointers) + 1))(*pointers, None)


class Graphics:
    """Looks for graphics cards, once, and says how much of a model goes onto them."""

    def __init__(self, backends: Backends) -> None:
        self._backends = backends
        self._asked = False
        self._built = False
        self._why: tuple[str, str] | None = None

    @property
    def asked(self) -> bool:
        """Whether the drivers were loaded, as far as there are any."""
        return self._asked

    def ask(self) -> None:
        """Load the drivers, where that was not done."""
        if not self._asked:
            self._asked = True
            self._built = self._backends.load_graphics()

    def has_cards(self) -> bool:
        """Whether there is anything that a model can be put on."""
        return bool(self._cards())

    def facts(self) -> dict[str, Any]:
        """Return what the window shows: the state, and the card or what is there instead."""
        cards = self._cards()
        state, other = self._state(cards)
        return {
            "state": state.value,
            "name": cards[0].description if cards else other,
            "backend": cards[0].backend if cards else "",
            "cards": [card.facts() for card in cards],
        }

    def _state(self, cards: list[Device]) -> tuple[GraphicsState, str]:
        """Return what is known, and what there is in place of a card; the system is asked late."""
        if any(card.kind is DeviceKind.GPU for card in cards):
            return GraphicsState.READY, ""
        if cards:
            return GraphicsState.SHARED, ""
        if not self._asked or not self._built:
            return GraphicsState.NOT_BUILT if self._asked else GraphicsState.NOT_ASKED, ""
        if self._why is None:
            self._why = vulkan.why_none()
        return GraphicsState(self._why[0]), self._why[1]

    def place(self, summary: GgufSummary, options: LoadOptions) -> Placement:
        """Return what goes onto which cards; raises as `shape_of_file`."""
        wanted = options.gpu_layers
        cards = [d for d in self._cards() if d.kind is DeviceKind.GPU]
        if not cards and wanted != AUTOMATIC:
            cards = self._cards()[:1]
        if wanted == 0 or not cards:
            return Placement(most=summary.block_count + 1)
        memory = psutil.virtual_memory()
        need = layer_need(
            summary,
            shape_of_file(summary.path),
            options.n_ctx,
            options.kv_type,
            memory_total=memory.total,
        )
        layers = min(wanted, need.most)
        if wanted == AUTOMATIC:
            layers = layers_that_fit(need, [_memory(card, memory.available) for card in cards])
        return Placement(layers, need.most, tuple(cards) if layers else ())

    def _cards(self) -> list[Device]:
        """Return the cards of the first backend that has any: a second one has the same."""
        found = [d for d in self._backends.devices() if d.kind in _CARDS]
        return [device for device in found if device.backend == found[0].backend]


def _memory(card: Device, available: int) -> GpuMemory:
    """Return what may be used of a card; one that does not say what it has takes ours."""
    if card.total and card.kind is DeviceKind.GPU:
        return GpuMemory(card.free, card.total)
    room = int(available * _SHARED_SHARE)
    return GpuMemory(min(card.free or room, room), card.total or available)
