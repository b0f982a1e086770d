"""What the engine computes on, and what is done about a graphics card that fails."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from hfchat_desktop.core.engine_commands import LoadOptions
from hfchat_desktop.core.graphics_notes import GraphicsNotes, failure_from
from hfchat_desktop.errors import HFChatError
from hfchat_desktop.errors_graphics import GraphicsFailedError

if TYPE_CHECKING:
    from hfchat_desktop.bridge.machine import MachineWatch

_NO_DRIVER = ("not_asked", "not_built", "no_loader")
"""States of the graphics in which no driver is in the child."""


class GraphicsCare(QObject):
    """Hears what the child says of its hardware.

    After a child that ended or hung while a card was in use the next one goes without it. If
    that one loads the model it was the card's fault, which is remembered in the notes and told;
    if it ends as well, nothing is known of the card. Where the first one ended over a question
    and the next one does so too, it was the question, and the note is taken back.
    """

    hardware_changed = Signal(object)  # a dict; see `hardware`
    card_failed = Signal(object)  # errors_graphics.GraphicsFailedError

    def __init__(self, notes: GraphicsNotes | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notes = notes
        self._hardware: dict[str, Any] = {}
        self._has_driver = False
        self._device = ""
        self._in_use = False
        self._has_model = False
        self._by_question = False  # what is suspected, or noted and not proved yet
        self._suspected: GraphicsFailedError | None = None

    @property
    def hardware(self) -> dict[str, Any]:
        """What the last child said that it computes on; empty before the first."""
        return self._hardware

    @property
    def in_use(self) -> bool:
        """Whether a card, or its driver, may end the child at this moment."""
        return self._in_use

    @property
    def failure(self) -> GraphicsFailedError | None:
        """What is remembered of the card, or supposed since a child ended: it is not used then."""
        if self._suspected is not None or self._notes is None:
            return self._suspected
        return self._notes.failure()

    def allowed(self, options: LoadOptions) -> LoadOptions:
        """Return what the child is told: `options`, without a card that fails."""
        if self._suspected is not None:
            return replace(options, gpu_layers=0)
        return self._notes.allowed(options) if self._notes is not None else options

    def question(self, *, use_gpu: bool) -> dict[str, Any]:
        """Return the command that has a child look; a card that fails is not looked for."""
        return {"do": "hardware", "graphics": use_gpu and self.failure is None}

    def feed(self, machine: MachineWatch) -> None:
        """Have a watch name the card that is found here, now and later."""
        machine.set_hardware(self._hardware)
        self.hardware_changed.connect(machine.set_hardware)

    def must_be_gone(self, options: LoadOptions) -> bool:
        """Whether the child has a driver in it that these options do not want."""
        return options.gpu_layers == 0 and self._has_driver

    def hear(self, event: object, message: dict[str, Any]) -> None:
        """Take in what the child says."""
        if event in ("hello", "hardware"):
            hardware = message.get("hardware")
            if isinstance(hardware, dict):
                self._hear_hardware(hardware)
        elif event == "graphics":
            self._device = str(message.get("device", "")) or self._device
            self._in_use = bool(message.get("in_use"))
        if event == "hello":  # another child: the last one may have been let go of
            self._in_use = self._has_model = False
        elif event == "loaded":
            self._has_model = True
        elif event == "ended" and not self._in_use:
            self._by_question = False  # the processor could answer

    def _hear_hardware(self, hardware: dict[str, Any]) -> None:
        """Take it in; what no child of this start has looked for may be known from another."""
        graphics = hardware.get("graphics", {})
        self._has_driver = graphics.get("state", "not_asked") not in _NO_DRIVER
        if self._notes is not None:
            self._notes.hear(hardware)
            known = self._notes.without()
            if known is not None and graphics.get("state") == "not_asked":
                told = {**graphics, "state": known[0], "name": known[1]}
                hardware = {**hardware, "graphics": told}
        self._hardware = hardware
        self.hardware_changed.emit(hardware)

    def suspect(self, cause: HFChatError) -> bool:
        """Note a child that ended; return whether it is to be tried without the card."""
        in_use, self._in_use = self._in_use, False
        if not in_use or self._suspected is not None:
            self._take_back()
            return False
        self._by_question = self._has_model
        self._suspected = failure_from(cause, self._device)
        return True

    def _take_back(self) -> None:
        """Forget what the card was blamed for, where a question ends the processor alone, too."""
        if self._by_question and self._has_model and self._notes is not None:
            self._notes.forget()
        self._by_question = False

    def hear_loaded(self, model: dict[str, Any]) -> None:
        """A model is there: tell what the card failed over, if it did."""
        failure, self._suspected = self._suspected, None
        said = model.get("graphics")
        if failure is None and isinstance(said, dict) and said.get("failed"):
            parts = (str(said.get(name, "")) for name in ("failed", "failed_device", "detail"))
            failure = GraphicsFailedError(*parts)
        if failure is None:
            return
        if self._notes is not None:
            self._notes.remember(failure)
        self.card_failed.emit(failure)

    def give_up(self) -> None:
        """No model could be loaded: the card may be as good as ever."""
        self._suspected = None
        self._in_use = False

    def try_again(self) -> None:
        """Have the next load use the card again."""
        self._suspected = None
        if self._notes is not None:
            self._notes.forget()
