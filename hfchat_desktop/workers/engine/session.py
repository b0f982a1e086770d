"""Takes the window's commands one after the other; a second thread hears Stop meanwhile."""

from __future__ import annotations

import os
import queue
import threading
import time
from collections.abc import Mapping
from dataclasses import fields
from functools import partial
from typing import Any

from hfchat_desktop.core.awake_clock import awake_seconds
from hfchat_desktop.core.chats import FinishReason
from hfchat_desktop.core.engine_commands import LoadOptions
from hfchat_desktop.errors import GenerationError, HFChatError
from hfchat_desktop.workers.engine import libraries
from hfchat_desktop.workers.engine.abort import AbortFlag
from hfchat_desktop.workers.engine.backends import Backends, build_info
from hfchat_desktop.workers.engine.devices import DeviceKind
from hfchat_desktop.workers.engine.graphics import Graphics, Placement
from hfchat_desktop.workers.engine.loaded import LoadedModel
from hfchat_desktop.workers.engine.loading import Loader
from hfchat_desktop.workers.engine.model import LoadStoppedError
from hfchat_desktop.workers.engine.outbox import Outbox
from hfchat_desktop.workers.engine.reply import Reply, Wish
from hfchat_desktop.workers.engine.stop import Stop
from hfchat_desktop.workers.engine.templates import ChatTemplate
from hfchat_desktop.workers.engine.threads import default_threads
from hfchat_desktop.workers.serve import Message, Pipe

WARM_UP = "{{ messages }}{{ ' ' }}"
"""A template that has Jinja import what any other one needs: its files may be gone later."""

_OPTION_FIELDS = frozenset(f.name for f in fields(LoadOptions))
_SLOW_DISK_BYTES_S = 10e6
_LOAD_FLOOR_S = 30.0
_GPU_PATIENCE_S = 90.0  # a driver compiles its programs the first time


class Session:
    """One window's engine: at most one model, one reply at a time.

    Relative paths to models are meant from `folder`.
    """

    def __init__(self, pipe: Pipe, folder: str) -> None:
        self._pipe = pipe
        self._folder = folder
        self._abort = AbortFlag()
        self._log = libraries.Log(self._abort)
        self._backends = Backends()
        self._graphics = Graphics(self._backends)
        self._stop = Stop(self._abort)
        self._loader = Loader(self._abort, self._stop, self._log, self._graphics)
        self._commands: queue.SimpleQueue[tuple[float, Message] | None] = queue.SimpleQueue()
        self._loaded: LoadedModel | None = None

    def run(self) -> None:
        """Work until the window is gone."""
        self._pipe.send(
            {
                "event": "hello",
                "llama_cpp": libraries.version(),
                "build": build_info(),
                "hardware": self._hardware(),
                "pid": os.getpid(),
            }
        )
        threading.Thread(target=self._listen, name="commands", daemon=True).start()
        # Imports Jinja while the model is loaded: the first question need not wait for it.
        warm_up = ChatTemplate(WARM_UP).prepare
        threading.Thread(target=warm_up, name="imports", daemon=True).start()
        while (item := self._commands.get()) is not None:
            self._obey(*item)
        self._unload()

    def _listen(self) -> None:
        """Pass commands on; Stop is heard here, whatever the other thread is doing."""
        while (command := self._pipe.receive()) is not None:
            wish = command.get("do")
            if wish == "stop":
                self._stop.ask(int(command.get("id") or 0))
                continue
            if wish in ("load", "unload"):
                self._stop.ask_current()
            self._commands.put((awake_seconds(), command))
        self._stop.ask_forever()
        self._commands.put(None)

    def _obey(self, at: float, command: Message) -> None:
        wish = command.get("do")
        if wish == "load":
            self._load(command)
        elif wish == "answer":
            self._answer(at, command)
        elif wish == "hardware":
            if command.get("graphics") and not self._graphics.asked:
                self._look_for_graphics()
            else:
                self._tell_hardware()
        elif wish == "unload":
            self._unload()
            self._pipe.send({"event": "unloaded"})
        elif wish == "forget" and self._loaded is not None:
            self._loaded.held.forget(int(command.get("chat_id") or 0))

    def _load(self, command: Message) -> None:
        number = int(command.get("id") or 0)
        outbox = Outbox(self._pipe, number)
        self._unload()
        self._stop.begin(number)
        began = time.monotonic()
        try:
            options = _options(command, self._folder)
            outbox.patience(_LOAD_FLOOR_S + _size(options.path) / _SLOW_DISK_BYTES_S)
            if options.gpu_layers:
                self._ask_graphics(outbox)
            self._loaded = self._loader.load(
                options, partial(_tell_place, outbox), self._progress_to(outbox)
            )
            seconds = round(time.monotonic() - began, 3)
            outbox.say("loaded", model=self._loaded.facts(), load_s=seconds)
            if options.gpu_layers and not self._graphics.has_cards():
                self._look_for_graphics()  # why there is none: it takes a moment
        except LoadStoppedError:
            self._pipe.send({"event": "unloaded", "id": number})
        except HFChatError as error:
            outbox.failed(error)
        finally:
            self._stop.end()

    def _ask_graphics(self, outbox: Outbox) -> None:
        """Load the drivers. The window knows then what to blame if this process ends here."""
        if not self._graphics.asked:
            outbox.say("graphics", device="", in_use=True)
            self._graphics.ask()
        if self._graphics.has_cards():  # their memory is told as it is without the model
            self._tell_hardware()

    def _look_for_graphics(self) -> None:
        """Load the drivers, by llama.cpp and where it finds no card by the system's own loader.

        The window knows meanwhile what to blame if this process ends.
        """
        self._pipe.send({"event": "graphics", "device": "", "in_use": True})
        self._graphics.ask()
        hardware = self._hardware()
        self._pipe.send({"event": "graphics", "device": "", "in_use": False})
        self._pipe.send({"event": "hardware", "hardware": hardware})

    def _tell_hardware(self) -> None:
        self._pipe.send({"event": "hardware", "hardware": self._hardware()})

    def _hardware(self) -> dict[str, Any]:
        """Return what this process computes on."""
        processor = next(d for d in self._backends.devices() if d.kind is DeviceKind.CPU)
        threads = default_threads(None, None)
        return {
            "variant": self._backends.variant,
            "code": self._backends.code,
            "processor": processor.description,
            "backend": processor.backend,
            "cores": threads.reading,
            "threads": threads.generating,
            "graphics": self._graphics.facts(),
        }

    def _progress_to(self, outbox: Outbox) -> Any:
        def progressed(progress: float) -> bool:
            outbox.progress("loading", progress=round(progress, 3))
            return not self._stop.requested

        return progressed

    def _answer(self, at: float, command: Message) -> None:
        number = int(command.get("id") or 0)
        outbox = Outbox(self._pipe, number)
        self._stop.begin(number)
        try:
            if self._stop.requested:
                _say_stopped(outbox)
            elif self._loaded is None:
                outbox.failed(GenerationError(detail="no model is loaded"))
            else:
                Reply(self._loaded, Wish.of(command, at), self._stop, outbox).write()
        except HFChatError as error:
            outbox.failed(error)
        finally:
            self._stop.end()

    def _unload(self) -> None:
        if self._loaded is not None:
            self._loaded.close()
            self._loaded = None


def _tell_place(outbox: Outbox, placement: Placement) -> None:
    if placement.layers:
        outbox.patience(_GPU_PATIENCE_S)
    outbox.say("graphics", device=placement.device, in_use=placement.layers > 0)


def _options(command: Mapping[str, Any], folder: str) -> LoadOptions:
    known = {name: command[name] for name in _OPTION_FIELDS if name in command}
    return LoadOptions(**{**known, "path": os.path.join(folder, known["path"])})


def _size(path: str) -> int:
    try:
        return os.stat(path).st_size
    except OSError:
        return 0


def _say_stopped(outbox: Outbox) -> None:
    reason = FinishReason.STOPPED.value
    outbox.say("ended", finish_reason=reason, stats={"finish_reason": reason})
