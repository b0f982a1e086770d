"""A child process that speaks in JSON lines, seen from the parent.

One thread may read (`read` waits), any thread may send: what is sent passes through a
queue, so that a child that does not listen never holds up the window.
"""

from __future__ import annotations

import contextlib
import json
import os
import queue
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import IO, Any

from hfchat_desktop.errors import EngineDiedError, EngineStartError

Message = dict[str, Any]

_ROOT = Path(__file__).resolve().parents[2]
_LINE_LIMIT = 16 * 1024 * 1024
_TAIL_BYTES = 16 * 1024
# fmt: off
_ALLOWED = frozenset((
    "PATH", "HOME", "USER", "LOGNAME", "LANG", "LANGUAGE", "TZ", "TEMP", "TMP", "TMPDIR",
    "XDG_RUNTIME_DIR", "XDG_DATA_DIRS", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH",
    "USERPROFILE", "SYSTEMROOT", "SYSTEMDRIVE", "WINDIR", "COMSPEC", "PROGRAMDATA",
    "APPDATA", "LOCALAPPDATA", "NUMBER_OF_PROCESSORS", "PROCESSOR_ARCHITECTURE",
    "CUDA_VISIBLE_DEVICES", "HIP_VISIBLE_DEVICES", "ROCR_VISIBLE_DEVICES",
))
# What a child needs that speaks to the Hub: its folders, certificates, the way to the keyring.
# Tokens and proxies, which may hold a password, come in a command instead.
_ALLOWED_ONLINE = _ALLOWED | frozenset((
    "HF_HOME", "HF_HUB_CACHE", "HUGGINGFACE_HUB_CACHE", "SSL_CERT_FILE", "SSL_CERT_DIR",
    "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CURRENT_DESKTOP",
    "DBUS_SESSION_BUS_ADDRESS", "PYTHON_KEYRING_BACKEND",
))
_ONLINE = frozenset(("hub", "download", "share"))
# fmt: on
_ALLOWED_PREFIXES = ("LC_", "VK_", "GGML_", "MESA_")
_SECRET_WORDS = ("TOKEN", "SECRET", "PASSWORD", "KEY", "AUTH")
_NO_SECRETS = frozenset(("PYTHON_KEYRING_BACKEND",))


def allowed_environment(environment: Mapping[str, str], worker: str = "engine") -> dict[str, str]:
    """Return what a child may know: paths, the locale and what graphics drivers need.

    The workers "hub", "download" and "share" may know the folders of the Hub's cache,
    certificates and the way to the keyring as well. Tokens and keys never pass, whatever the
    allow-list says.
    """
    allowed = _ALLOWED_ONLINE if worker in _ONLINE else _ALLOWED
    kept = {
        name: value
        for name, value in environment.items()
        if (name.upper() in allowed or name.upper().startswith(_ALLOWED_PREFIXES))
        and (name.upper() in _NO_SECRETS or not any(word in name.upper() for word in _SECRET_WORDS))
    }
    # llama.cpp does its own arithmetic; numpy's BLAS needs no threads and no memory for them.
    kept["OPENBLAS_NUM_THREADS"] = "1"
    kept["PYTHONUTF8"] = "1"
    return kept


def worker_command(name: str) -> list[str]:
    """Return the command line that starts the worker `name`, in a checkout and in a bundle.

    In a bundle it is the program of the command line, whichever of the two runs here: the
    other one has no standard streams on Windows unless it is given some.
    """
    if getattr(sys, "frozen", False):
        program = Path(sys.executable)
        return [str(program.with_name(f"hfchat{program.suffix}")), "--worker", name]
    # -P: a module in the current folder must never be taken for one of ours.
    return [sys.executable, "-P", "-m", "hfchat_desktop", "--worker", name]


class WorkerProcess:
    """A running child. Raises `EngineStartError` where the system cannot start one.

    `name` is the worker: "engine", "hub", "download", "share" or "formulas"; it decides what
    the child may know.
    """

    def __init__(self, name: str, *, argv: Sequence[str] | None = None) -> None:
        environment = allowed_environment(os.environ, name)
        if not getattr(sys, "frozen", False):
            environment["PYTHONPATH"] = str(_ROOT)
        self._log = _open_log()
        try:
            self._process = subprocess.Popen(
                list(argv) if argv is not None else worker_command(name),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=self._log if self._log is not None else subprocess.DEVNULL,
                env=environment,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError as error:
            if self._log is not None:
                self._log.close()
            raise EngineStartError(detail=str(error)) from error
        self._outbox: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._writer = threading.Thread(target=self._write, name=f"{name}-writer", daemon=True)
        self._writer.start()

    @property
    def pid(self) -> int:
        """The number of the process."""
        return self._process.pid

    def send(self, message: Message) -> None:
        """Queue a message; one for a child that is gone is dropped."""
        self._outbox.put(json.dumps(message, separators=(",", ":")).encode("ascii") + b"\n")

    def read(self) -> Message | None:
        """Wait for the next message; None when the child is gone.

        Half a line left by a dying child, and lines that are no JSON object, are skipped.
        """
        stream = self._process.stdout
        while stream is not None:
            try:
                line = stream.readline(_LINE_LIMIT)
            except (OSError, ValueError):
                return None
            if not line:
                return None
            with contextlib.suppress(ValueError):
                message = json.loads(line)
                if isinstance(message, dict):
                    return message
        return None

    def close(self) -> None:
        """Close our end: the child hears that we are done and ends by itself."""
        self._outbox.put(None)

    def kill(self) -> None:
        """End the child now."""
        with contextlib.suppress(OSError):
            self._process.kill()

    def wait(self, timeout_s: float | None = None) -> int | None:
        """Return the exit status, or None if the child still runs after `timeout_s`."""
        try:
            return self._process.wait(timeout_s)
        except subprocess.TimeoutExpired:
            return None

    def end(self, grace_s: float = 2.0) -> int | None:
        """Ask, wait `grace_s`, kill, and free everything; return the exit status."""
        self.close()
        status = self.wait(grace_s)
        if status is None:
            self.kill()
            status = self.wait(grace_s)
        self._writer.join(grace_s)
        if self._process.stdout is not None:
            self._process.stdout.close()
        if self._log is not None:
            self._log.close()
        return status

    def log_tail(self) -> list[str]:
        """Return the last lines that the child wrote to standard error."""
        if self._log is None or self._log.closed:
            return []
        size = os.fstat(self._log.fileno()).st_size
        start = max(0, size - _TAIL_BYTES)
        # The child shares the offset of this open file: read it by a copy that has its own.
        if hasattr(os, "pread"):
            data = os.pread(self._log.fileno(), _TAIL_BYTES, start)
        else:
            self._log.seek(start)
            data = self._log.read(_TAIL_BYTES)
        return data.decode("utf-8", "replace").splitlines()

    def cause_of_death(self) -> EngineDiedError:
        """Say why the child ended: its status or signal, and the last word of its log."""
        status = self.wait(1.0)
        code = 0 if status is None else status
        lines = [line.strip() for line in self.log_tail() if line.strip()]
        telling = [line for line in lines if _tells_a_cause(line)]
        last = telling[-1] if telling else (lines[-1] if lines else "")
        return EngineDiedError(
            exit_code=code,
            signal_name=_signal_name(code),
            log_line=last[:300],
            out_of_memory=_speaks_of_memory(last) or _signal_name(code) == "SIGKILL",
        )

    def _write(self) -> None:
        stream = self._process.stdin
        if stream is None:
            return
        while (line := self._outbox.get()) is not None:
            try:
                stream.write(line)
                stream.flush()
            except (OSError, ValueError):
                break
        with contextlib.suppress(OSError, ValueError):
            stream.close()


def _open_log() -> IO[bytes] | None:
    try:
        return tempfile.TemporaryFile(prefix="hfchat-")
    except OSError:
        return None  # a full disk must not keep the model from starting


def _signal_name(status: int) -> str:
    if status >= 0:
        return ""
    try:
        return signal.Signals(-status).name
    except ValueError:
        return f"SIG{-status}"


def _tells_a_cause(line: str) -> bool:
    low = line.lower()
    return any(word in low for word in ("assert", "error", "failed", "memory", "abort", "fatal"))


def _speaks_of_memory(line: str) -> bool:
    low = line.lower()
    return "out of memory" in low or "memoryerror" in low or "failed to allocate" in low
