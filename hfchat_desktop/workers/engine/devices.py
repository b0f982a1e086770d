"""What llama.cpp can compute on here: processor and graphics cards, as it names them itself."""

from __future__ import annotations

import ctypes
import sys
from enum import StrEnum
from pathlib import Path
from typing import Any

from hfchat_desktop.core.record import Record
from hfchat_desktop.workers.engine.bindings import llama

_NAME_LETTERS = 120


class DeviceKind(StrEnum):
    """What a device is: "gpu" has memory of its own, "igpu" shares the computer's."""

    CPU = "cpu"
    GPU = "gpu"
    IGPU = "igpu"
    ACCELERATOR = "accelerator"


_KINDS = (DeviceKind.CPU, DeviceKind.GPU, DeviceKind.IGPU, DeviceKind.ACCELERATOR)


class Device(Record):
    """One device. Memory in bytes, 0 where it does not say; `pointer` is llama.cpp's."""

    pointer: int
    name: str
    description: str
    kind: DeviceKind
    backend: str
    free: int
    total: int

    def facts(self) -> dict[str, Any]:
        """Return what crosses the pipe."""
        facts = {name: value for name, value in vars(self).items() if name != "pointer"}
        return {**facts, "kind": self.kind.value}


class Ggml:
    """The functions of ggml that `llama_cpp` has no names for.

    Elsewhere a handle on libllama finds them, with what it depends on; Windows looks only
    into the library that is asked. A second copy of ggml, with a registry of its own, is
    opened by neither.
    """

    def __init__(self) -> None:
        base = Path(llama._base_path)
        registry = llama._lib
        devices = llama._lib
        if sys.platform == "win32":
            registry = ctypes.CDLL(str(base / "ggml.dll"))
            devices = ctypes.CDLL(str(base / "ggml-base.dll"))
        size, pointer, text = ctypes.c_size_t, ctypes.c_void_p, ctypes.c_char_p
        self.reg_count = _function(registry, "ggml_backend_reg_count", size)
        self.load = _function(registry, "ggml_backend_load", pointer, text)
        self.dev_count = _function(registry, "ggml_backend_dev_count", size)
        self.dev_get = _function(registry, "ggml_backend_dev_get", pointer, size)
        self.dev_name = _function(devices, "ggml_backend_dev_name", text, pointer)
        self.dev_description = _function(devices, "ggml_backend_dev_description", text, pointer)
        self.dev_type = _function(devices, "ggml_backend_dev_type", ctypes.c_int, pointer)
        self.dev_reg = _function(devices, "ggml_backend_dev_backend_reg", pointer, pointer)
        self.reg_name = _function(devices, "ggml_backend_reg_name", text, pointer)
        sizes = ctypes.POINTER(size)
        self.dev_memory = _function(devices, "ggml_backend_dev_memory", None, pointer, sizes, sizes)

    def devices(self) -> list[Device]:
        """Return every device that is registered now, with the memory that is free now."""
        return [self._device(self.dev_get(at)) for at in range(self.dev_count())]

    def _device(self, pointer: int) -> Device:
        free, total = ctypes.c_size_t(), ctypes.c_size_t()
        self.dev_memory(pointer, ctypes.byref(free), ctypes.byref(total))
        kind = self.dev_type(pointer)
        return Device(
            pointer,
            _text(self.dev_name(pointer)),
            _text(self.dev_description(pointer)),
            _KINDS[kind] if 0 <= kind < len(_KINDS) else DeviceKind.ACCELERATOR,
            _text(self.reg_name(self.dev_reg(pointer))),
            free.value,
            total.value,
        )


def _function(library: Any, name: str, result: Any, *arguments: Any) -> Any:
    found = getattr(library, name)
    found.restype = result
    found.argtypes = list(arguments)
    return found


def _text(said: bytes | None) -> str:
    words = (said or b"").decode("utf-8", "replace")
    return " ".join(words.split())[:_NAME_LETTERS]
