"""One window per profile: a second start raises the first.

The lock is the kernel's (`core.profile_lock`), so nothing stale ever blocks; the socket
only carries the wish to be raised, the model file to open, and a question to ask. It lies in
the user's runtime folder where there is one.
"""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
import time
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from hfchat_desktop.core import activation_token

_MOST_BYTES = 1024 * 1024  # a command line can hold a long question
_WISH_MS = 150
"""How long a later start may take to say more than that it is there."""


def socket_name(data_folder: Path) -> str:
    """Return the name of the socket of a profile, short enough for every system."""
    digest = hashlib.sha256(str(data_folder).encode("utf-8", "surrogatepass")).hexdigest()[:16]
    if os.name == "nt":
        return f"hfchat-{digest}"
    folder = os.environ.get("XDG_RUNTIME_DIR") or tempfile.gettempdir()
    owner = os.getuid() if hasattr(os, "getuid") else 0
    return str(Path(folder) / f"hfchat-{owner}-{digest}.sock")


def raise_first(
    name: str,
    *,
    model: str = "",
    question: str = "",
    quick: bool = False,
    patience_s: float = 3.0,
) -> bool:
    """Ask the first window to come forward and open `model`, or for a `quick` question.

    A `question` that is given is asked in the small window, beside what is open in the other.

    Returns whether it heard.
    It may have started a moment ago and not listen yet, so this tries for a while.
    """
    until = time.monotonic() + patience_s
    while True:
        socket = _connected(name)
        if socket is not None:
            token = os.environ.get(activation_token.VARIABLE, "")
            wish = {"open": model, "quick": quick, "ask": question, "token": token}
            socket.write(json.dumps(wish).encode("ascii") + b"\n")
            heard = socket.waitForBytesWritten(1000)
            while heard and socket.bytesToWrite():
                heard = socket.waitForBytesWritten(1000)
            socket.disconnectFromServer()
            return bool(heard)
        if time.monotonic() >= until:
            return False
        time.sleep(0.1)


def _connected(name: str) -> QLocalSocket | None:
    if not _is_own(name):
        return None
    socket = QLocalSocket()
    socket.connectToServer(name)
    return socket if socket.waitForConnected(500) else None


def _is_own(name: str) -> bool:
    """Whether a socket is this user's: in a folder that all write to, anybody can make one."""
    if not hasattr(os, "getuid"):
        return True
    try:
        return os.lstat(name).st_uid == os.getuid()
    except OSError:
        return False  # nobody listens yet


class FirstInstance(QObject):
    """Listens for later starts. Construct it only while holding the profile's lock."""

    raise_requested = Signal()
    quick_requested = Signal()
    question_asked = Signal(str)
    model_file_opened = Signal(str)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._raising: dict[QLocalSocket, QTimer] = {}
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_server_new_connection)
        QLocalServer.removeServer(name)  # left by a process that was killed
        self.listening = self._server.listen(name)

    def close(self) -> None:
        """Stop listening and remove the socket."""
        self._server.close()

    def _on_server_new_connection(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(self._on_socket_ready_read)
            socket.disconnected.connect(self._on_socket_ready_read)
            socket.disconnected.connect(socket.deleteLater)
            socket.disconnected.connect(partial(self._raising.pop, socket, None))
            timer = self._raising[socket] = QTimer(self, singleShot=True, interval=_WISH_MS)
            timer.timeout.connect(partial(self._raising.pop, socket, None))
            timer.timeout.connect(self.raise_requested)  # whatever it has to say
            timer.timeout.connect(timer.deleteLater)
            timer.start()
            self._read(socket)

    def _on_socket_ready_read(self) -> None:
        socket = self.sender()
        if isinstance(socket, QLocalSocket):
            self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        """Take the one line that a later start sends; whatever else comes is left out."""
        if not socket.canReadLine():
            if socket.bytesAvailable() > _MOST_BYTES:
                socket.abort()
            return
        try:
            wish = json.loads(bytes(socket.readLine(_MOST_BYTES).data()))
        except ValueError:
            return
        if not isinstance(wish, dict):
            return
        if (timer := self._raising.pop(socket, None)) is not None:
            timer.stop()
            timer.deleteLater()
        activation_token.keep(wish.get("token"), os.environ)
        question, path = wish.get("ask"), wish.get("open")
        if isinstance(question, str) and question.strip():
            self.question_asked.emit(question)
        elif wish.get("quick") is True:
            self.quick_requested.emit()
        else:
            self.raise_requested.emit()
        if isinstance(path, str) and path:
            self.model_file_opened.emit(path)
