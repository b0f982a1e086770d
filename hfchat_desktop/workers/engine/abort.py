r"""A flag that ends a running `llama_decode` within milliseconds, without Python.

llama.cpp asks an abort callback between the steps of a computation. A callback written in
Python would have to wait for the interpreter each time; `strlen` of the C library needs
none: called with the address of two bytes it returns 0 for "\0\0" and 1 for "\1\0".
Setting the first byte, from any thread, is all it takes.
"""

from __future__ import annotations

import ctypes
import sys
from typing import Any

from hfchat_desktop.workers.engine.bindings import llama


class AbortFlag:
    """Two bytes that llama.cpp looks at while it computes."""

    def __init__(self) -> None:
        self._bytes = ctypes.create_string_buffer(b"\0\0", 2)
        library = ctypes.cdll.msvcrt if sys.platform == "win32" else ctypes.CDLL(None)
        self._strlen = library.strlen
        self._callback = ctypes.cast(self._strlen, llama.ggml_abort_callback)

    def install(self, context: Any) -> None:
        """Have the llama.cpp context ask this flag. It must outlive the context."""
        llama.llama_set_abort_callback(context, self._callback, ctypes.c_void_p(self.address))

    @property
    def address(self) -> int:
        """Where the two bytes are."""
        return ctypes.addressof(self._bytes)

    def raise_it(self) -> None:
        """End the computation that runs, and every later one, until `lower`."""
        self._bytes[0] = b"\1"

    def lower(self) -> None:
        """Let computations run again."""
        self._bytes[0] = b"\0"

    @property
    def raised(self) -> bool:
        """Whether computations end at once."""
        return self._bytes[0] != b"\0"
