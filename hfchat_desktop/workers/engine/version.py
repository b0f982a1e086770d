"""Which llama.cpp is installed, told without starting it or importing what uses it."""

from __future__ import annotations

import ctypes
import importlib.util
import sys
from pathlib import Path

_NAMES = {"win32": "ggml-base.dll", "darwin": "libggml-base.dylib"}
_LLAMA = {"win32": "llama.dll", "darwin": "libllama.dylib"}


def installed_version() -> str:
    """Return "0.5.0 (ggml 0.25.3, 0c1e570)", or "" where it cannot be told.

    The functions that say it need nothing else, and no library that computes is loaded.
    """
    spec = importlib.util.find_spec("llama_cpp")
    if spec is None or not spec.submodule_search_locations:
        return ""
    folder = Path(spec.submodule_search_locations[0]) / "lib"
    try:
        base = ctypes.CDLL(str(folder / _NAMES.get(sys.platform, "libggml-base.so")))
        llama = ctypes.CDLL(str(folder / _LLAMA.get(sys.platform, "libllama.so")))
    except OSError:
        return ""
    version = _said(llama, "llama_version")
    parts = (_said(base, "ggml_version"), _said(base, "ggml_commit"))
    ggml = [part for part in parts if part not in ("", "unknown")]
    return f"{version} (ggml {', '.join(ggml)})" if ggml else version


def _said(library: ctypes.CDLL, name: str) -> str:
    try:
        function = getattr(library, name)
    except AttributeError:
        return ""
    function.restype = ctypes.c_char_p
    text: bytes | None = function()
    return (text or b"").decode("utf-8", "replace")
