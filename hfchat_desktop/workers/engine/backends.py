"""The libraries that compute: loaded by explicit path, and the driver of a card only if wanted.

A wheel built for many machines has one library for each kind of processor, and one for the
graphics cards in a folder of its own. None registers by itself. llama.cpp would look for them
in the folder of the executable and in the current one, where anybody may have put a file; so
it is never left to look. A build for this machine alone has them linked in.
"""

from __future__ import annotations

import _ctypes
import ctypes
import os
import re
import sys
from pathlib import Path
from typing import Any

from hfchat_desktop.errors import EngineStartError
from hfchat_desktop.workers.engine.bindings import llama
from hfchat_desktop.workers.engine.devices import Device, DeviceKind, Ggml

NATIVE = "native"
"""The variant of a build for this machine alone."""

_CPU = re.compile(r"(?:lib)?ggml-cpu-(?P<variant>.+)\.(?:so|dll|dylib)")
_LIBRARY = re.compile(r"(?:lib)?ggml-.+\.(?:so|dll|dylib)")
_CODES = (
    ("AMX_INT8", "AMX"),
    ("AVX512", "AVX-512"),
    ("AVX2", "AVX2"),
    ("AVX", "AVX"),
    ("SME", "SME"),
    ("SVE", "SVE"),
    ("NEON", "NEON"),
    ("SSSE3", "SSSE3"),
)
_NAMELESS = {"x64": "SSE2", "sse42": "SSE4.2"}
"""Variants whose instructions llama.cpp does not list among those in use."""


def library_folder() -> Path:
    """Return where llama.cpp's libraries are, in a checkout and in a bundle."""
    return Path(llama._base_path)


def gpu_folder() -> Path:
    """Return the folder of the libraries that load a driver; it need not be there."""
    return library_folder() / "gpu"


class Backends:
    """What is loaded. Raises `EngineStartError` where no library fits this processor.

    `variant` is the kind of processor that the code in use was made for, as llama.cpp names
    it ("haswell"), or `NATIVE`; `code` the widest instructions in use ("AVX2").
    """

    def __init__(self) -> None:
        self._ggml = Ggml()
        self.variant = NATIVE
        if self._ggml.reg_count() == 0:
            self.variant = self._load_processor()
        llama.llama_backend_init()  # with something registered it looks for nothing
        self.code = _NAMELESS.get(self.variant) or widest_code(build_info())

    def devices(self) -> list[Device]:
        """Return what can be computed on now."""
        return self._ggml.devices()

    def load_graphics(self) -> bool:
        """Load the libraries of the graphics cards, and so their drivers; False without any."""
        found = _libraries(gpu_folder(), _LIBRARY)
        for path in found:
            self._ggml.load(os.fsencode(path))
        return bool(found) or any(
            device.kind in (DeviceKind.GPU, DeviceKind.IGPU) for device in self.devices()
        )

    def _load_processor(self) -> str:
        scored = [(score_of(path), path) for path in _libraries(library_folder(), _CPU)]
        for score, path in sorted(scored, reverse=True):
            if score > 0 and self._ggml.load(os.fsencode(path)):
                match = _CPU.fullmatch(path.name)
                return match["variant"] if match else path.stem
        detail = f"no library in {library_folder()} fits this processor"
        raise EngineStartError(detail=detail)


def score_of(path: Path) -> int:
    """Return how well a library suits this processor, as it says itself; 0 for not at all."""
    try:
        library: Any = ctypes.CDLL(str(path))
    except OSError:
        return 0
    try:
        score = library.ggml_backend_score
        score.restype = ctypes.c_int
        return int(score())
    except AttributeError:
        return 0
    finally:
        if sys.platform == "win32":
            _ctypes.FreeLibrary(library._handle)
        else:
            _ctypes.dlclose(library._handle)


def build_info() -> str:
    """Return what the loaded libraries use of the machine, as llama.cpp says it."""
    text: bytes = llama.llama_print_system_info()
    return text.decode("utf-8", "replace").strip(" |\n")


def widest_code(said: str) -> str:
    """Return the widest instructions that `build_info` names as in use, "" for none known."""
    used = set(re.findall(r"(\w+) = 1", said))
    return next((code for name, code in _CODES if name in used), "")


def _libraries(folder: Path, pattern: re.Pattern[str]) -> list[Path]:
    try:
        return sorted(path for path in folder.iterdir() if pattern.fullmatch(path.name))
    except OSError:
        return []
