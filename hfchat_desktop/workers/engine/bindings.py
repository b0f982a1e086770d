"""llama.cpp's C functions as `llama`, without the rest of the `llama_cpp` package.

Importing `llama_cpp` runs its `__init__`, which brings numpy, jinja2 and a disk cache: 90 ms
and 23 MB for code that is not used here. Its submodule `llama_cpp.llama_cpp` needs none of
it. `importlib` can make a package module without executing it (`module_from_spec`); with
that in place the submodule is imported as usual. Afterwards the empty package is taken out
again, so that whoever imports `llama_cpp` later gets the whole of it.
"""

from __future__ import annotations

import importlib
import importlib.util
import sys
from typing import Any

_PACKAGE = "llama_cpp"


def _c_functions() -> Any:
    if _PACKAGE in sys.modules:
        return importlib.import_module(f"{_PACKAGE}.llama_cpp")
    spec = importlib.util.find_spec(_PACKAGE)
    if spec is None:
        raise ImportError("llama-cpp-python is not installed", name=_PACKAGE)
    package = importlib.util.module_from_spec(spec)
    sys.modules[_PACKAGE] = package
    try:
        return importlib.import_module(f"{_PACKAGE}.llama_cpp")
    finally:
        if sys.modules.get(_PACKAGE) is package:
            del sys.modules[_PACKAGE]


llama: Any = _c_functions()
"""The module `llama_cpp.llama_cpp`: every function of `llama.h` under its own name."""
