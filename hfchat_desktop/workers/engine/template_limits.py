"""A limit of time for work that only Python's own steps make slow, and what it may raise."""

from __future__ import annotations

import ctypes
import threading
from collections.abc import Callable
from typing import TypeVar

import jinja2

_Result = TypeVar("_Result")

FAILURES: tuple[type[BaseException], ...] = (
    jinja2.TemplateError,
    ArithmeticError,
    AssertionError,
    AttributeError,
    LookupError,
    MemoryError,
    NameError,
    RuntimeError,
    StopIteration,
    SyntaxError,
    TypeError,
    ValueError,
)
"""What a template can make Jinja and Python raise."""


class LimitError(jinja2.TemplateError):
    """The template wants more time or memory than any honest one."""


class RefusedError(jinja2.TemplateError):
    """The template called `raise_exception`."""


class _OutOfTimeError(BaseException):
    """Thrown into the rendering thread; no `except Exception` of Jinja may stop it."""


def run_limited(work: Callable[[], _Result], seconds: float) -> _Result:
    """Return `work()`, done in a thread of its own; LimitError after `seconds`.

    Works from any thread and on any system. Raises what `work` raises (see `FAILURES`).
    """
    results: list[_Result] = []
    failures: list[BaseException] = []

    def rendering() -> None:
        try:
            results.append(work())
        except FAILURES as error:
            failures.append(error)
        except _OutOfTimeError:
            pass

    thread = threading.Thread(target=rendering, name="chat-template", daemon=True)
    thread.start()
    thread.join(seconds)
    for _ in range(20):
        if not thread.is_alive():
            break
        # Jinja's debug module may swallow one; it is thrown again until the thread ends.
        ctypes.pythonapi.PyThreadState_SetAsyncExc(
            ctypes.c_ulong(thread.ident or 0), ctypes.py_object(_OutOfTimeError)
        )
        thread.join(0.05)
    if failures:
        raise failures[0]
    if not results:
        raise LimitError(f"the chat template takes longer than {seconds:g} s")
    return results[0]
