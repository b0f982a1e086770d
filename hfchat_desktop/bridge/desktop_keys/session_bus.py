"""A connection of our own to the bus of the login, for what QtDBus cannot write: a(sa{sv}).

jeepney makes and reads the messages, Qt's socket carries them: nothing here waits.
"""

from __future__ import annotations

import logging
import os
import struct
from collections.abc import Callable
from typing import Any

from jeepney import DBusAddress, MessageType, new_method_call
from jeepney.auth import BEGIN, AuthenticationError, Authenticator, ClientState
from jeepney.bus import get_bus
from jeepney.bus_messages import message_bus
from jeepney.low_level import HeaderFields, Message, Parser
from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalSocket

log = logging.getLogger(__name__)

_MOST_BYTES = 1024 * 1024  # of a message that has not come wholly

Answered = Callable[[tuple[Any, ...] | None], None]


class SessionBus(QObject):
    """`ready` comes once it may be called; after `lost` it is of no more use."""

    ready = Signal()
    lost = Signal()
    told = Signal(str, str, str, object)  # path, interface and member of a signal, what it tells

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.name = ""  # of this connection on the bus, once it is ready
        self._answers: dict[int, Answered | None] = {}
        self._serial = 0
        self._waiting = 0  # bytes
        self._greeting = Authenticator()
        self._parser = Parser()
        self._socket = QLocalSocket(self)
        self._socket.connected.connect(self._on_socket_connected)
        self._socket.readyRead.connect(self._on_socket_ready_read)
        self._socket.errorOccurred.connect(self._on_socket_error_occurred)

    def begin(self) -> None:
        """Connect."""
        place = _address()
        if not place:
            self._lose()
            return
        if place.startswith("\0"):
            option = QLocalSocket.SocketOption.AbstractNamespaceOption
            self._socket.setSocketOptions(option)
        self._socket.connectToServer(place.lstrip("\0"))

    def close(self) -> None:
        """Leave the bus; nothing is told after this."""
        self._answers.clear()
        self._socket.blockSignals(True)
        self._socket.abort()
        self._parser = Parser()

    def listen(self, interface: str, sender: str, **more: str) -> None:
        """Have the signals of an interface told, those alone that `more` fits, as arg0="name"."""
        fits = {"type": "signal", "sender": sender, "interface": interface, **more}
        self._send(message_bus.AddMatch(",".join(f"{k}='{v}'" for k, v in fits.items())), None)

    def call(
        self,
        address: DBusAddress,
        member: str,
        signature: str,
        arguments: tuple[Any, ...],
        answered: Answered | None = None,
    ) -> None:
        """Call a method; `answered` is told what it returned, None where it refused."""
        self._send(new_method_call(address, member, signature, arguments), answered)

    def _send(self, message: Message, answered: Answered | None) -> None:
        self._serial += 1
        self._answers[self._serial] = answered
        self._socket.write(message.serialise(serial=self._serial))

    def _greet(self) -> None:
        line = self._greeting.data_to_send()
        if line:
            self._socket.write(line)

    def _take(self, found: bytes) -> None:
        if self._greeting.state is not ClientState.Success:
            self._greeting.feed(found)
            # The last line is ours to write, which the greeting keeps once it has ended.
            if self._greeting.state is ClientState.Success:
                self._socket.write(BEGIN)
                self._send(message_bus.Hello(), self._on_hello)
            return
        self._waiting += len(found)
        self._parser.add_data(found)
        while (message := self._parser.get_next_message()) is not None:
            self._waiting = 0
            self._read(message)
        if self._waiting > _MOST_BYTES:
            self._lose()

    def _read(self, message: Message) -> None:
        fields = message.header.fields
        kind = message.header.message_type
        if kind is MessageType.signal:
            place, interface, member = (
                str(fields.get(field, ""))
                for field in (HeaderFields.path, HeaderFields.interface, HeaderFields.member)
            )
            self.told.emit(place, interface, member, tuple(message.body))
            return
        answered = self._answers.pop(fields.get(HeaderFields.reply_serial, 0), None)
        if answered is not None:
            refused = kind is MessageType.error
            if refused:
                log.info("refused: %s", fields.get(HeaderFields.error_name, ""))
            answered(None if refused else tuple(message.body))

    def _lose(self) -> None:
        self.close()
        self.lost.emit()

    def _on_hello(self, answer: tuple[Any, ...] | None) -> None:
        if not answer or not isinstance(answer[0], str):
            self._lose()
            return
        self.name = answer[0]
        self.ready.emit()

    def _on_socket_connected(self) -> None:
        self._greet()

    def _on_socket_ready_read(self) -> None:
        try:
            self._take(bytes(self._socket.readAll().data()))
        except AuthenticationError:
            self._lose()
        except (ValueError, LookupError, TypeError, struct.error) as error:  # what is no message
            log.warning("the bus cannot be read: %s", type(error).__name__)
            self._lose()

    def _on_socket_error_occurred(self, _error: object) -> None:
        self._lose()


def _address() -> str:
    """Return where the bus of this login listens, "" where there is none; it is never started."""
    told = os.environ.get("DBUS_SESSION_BUS_ADDRESS")
    if not told and (folder := os.environ.get("XDG_RUNTIME_DIR")):
        told = f"unix:path={folder}/bus"
    try:
        return str(get_bus(told)) if told else ""
    except (RuntimeError, ValueError, StopIteration):
        return ""
