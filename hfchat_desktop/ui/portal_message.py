"""A message of a Linux desktop, shown by its portal: it needs no icon in a tray."""

from __future__ import annotations

import itertools
import os
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtDBus import QDBusMessage

from hfchat_desktop.ui.desktop_portal import portal_call, portal_listen, session_bus

_INTERFACE = "Notification"
_ACTION = "open"
_numbers = itertools.count(1)


class PortalMessage(QObject):
    """One message at a time; a newer one takes the place of the older one."""

    clicked = Signal()
    refused = Signal(str)  # the words: nobody shows them

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._id = f"hfchat-{os.getpid()}-{next(_numbers)}"
        self._shown = False
        self._bus = session_bus()
        if self._bus is not None:
            portal_listen(self._bus, _INTERFACE, "ActionInvoked", self, "invoked")

    def tell(self, words: str) -> None:
        """Have `words` shown, or tell that they are `refused`."""
        if self._bus is None:
            self.refused.emit(words)
            return

        def answered(answer: list[Any] | None) -> None:
            self._shown = answer is not None
            if answer is None:
                self.refused.emit(words)

        fields = {"title": "HFChat", "body": words, "default-action": _ACTION}
        portal_call(self._bus, _INTERFACE, "AddNotification", [self._id, fields], self, answered)

    def take_back(self) -> None:
        """Take the message away, if it is there."""
        if self._bus is not None and self._shown:
            self._shown = False
            portal_call(self._bus, _INTERFACE, "RemoveNotification", [self._id], self)

    @Slot("QDBusMessage")
    def invoked(self, message: QDBusMessage) -> None:
        """Take a click on a message of any program."""
        if message.arguments()[:2] == [self._id, _ACTION]:
            self._shown = False
            self.clicked.emit()
