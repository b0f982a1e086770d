"""Keys in every program by X11: grabbed from the server, whichever locks are on."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, QSocketNotifier, QTimer

from hfchat_desktop.bridge.desktop_keys.way import DesktopKeys
from hfchat_desktop.bridge.desktop_keys.xcb import (
    KEY_PRESS,
    KEY_RELEASE,
    MAPPING_NOTIFY,
    XServer,
    XServerError,
)
from hfchat_desktop.core.desktop_keys import Chord, Refusal

log = logging.getLogger(__name__)

_REMAP_MS = 200  # a change of the layout is told once for each part of it


class X11Keys(DesktopKeys):
    """Keys of one server; a change of the keyboard has them grabbed anew."""

    def __init__(self, chord: Chord, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._chord = chord
        self._server: XServer | None = None
        self._notifier: QSocketNotifier | None = None
        self._grabbed: list[tuple[int, int]] = []
        self._released = -1
        self._remap = QTimer(self, singleShot=True, interval=_REMAP_MS)
        self._remap.timeout.connect(self._grab)

    def begin(self) -> None:
        """Connect, and grab the keys."""
        try:
            self._server = XServer()
        except XServerError:
            self._give_up(Refusal.MISSING)
            return
        read = QSocketNotifier.Type.Read
        self._notifier = QSocketNotifier(self._server.file_descriptor, read, self)
        self._notifier.activated.connect(self._on_notifier_activated)
        self._grab()

    def close(self) -> None:
        """Give the keys back."""
        self._remap.stop()
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None
        if self._server is not None:
            self._server.close()
            self._server = None

    def _grab(self) -> None:
        """Grab the keys where they are on the keyboard now."""
        server = self._server
        if server is None:
            return
        try:
            keyboard = server.keyboard()
            wanted = [
                (code, held | locks)
                for code, held in keyboard.places(self._chord)
                for locks in keyboard.lock_masks(held)
            ]
            if wanted and wanted == self._grabbed:
                return
            for pair in self._grabbed:
                server.ungrab(*pair)
            self._grabbed = wanted
            if not wanted:
                self._give_up(Refusal.ABSENT)
            elif all(server.grab(*pair) for pair in wanted):
                self.settled.emit("", "")
                self._read()  # what came while the server was asked is told by no notifier
            else:
                self._give_up(Refusal.TAKEN)
        except XServerError:
            self._give_up(Refusal.MISSING)

    def _give_up(self, reason: Refusal) -> None:
        log.info("keys of the desktop are not in force: %s", reason)
        self.close()
        self.settled.emit(reason, "")

    def _read(self) -> None:
        server = self._server
        while server is not None and (events := server.events()):
            for kind, time in events:
                if kind == MAPPING_NOTIFY:
                    self._remap.start()
                elif kind == KEY_RELEASE:
                    self._released = time
                elif kind == KEY_PRESS and time != self._released:  # a held key comes again at once
                    QTimer.singleShot(0, self, self.pressed.emit)

    def _on_notifier_activated(self) -> None:
        try:
            self._read()
        except XServerError:
            self._give_up(Refusal.MISSING)
