"""Chats laid out on a device in slices of time, so that the window goes on living meanwhile."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QPagedPaintDevice, QPainter

from hfchat_desktop.core.exporting.document import Document
from hfchat_desktop.ui.paper.chat_parts import ChatParts, Step, TurnDone
from hfchat_desktop.ui.paper.pages import Pages
from hfchat_desktop.ui.paper.paper_style import PaperFormulas, PaperStyle
from hfchat_desktop.ui.paper.sheet import PX_PER_INCH, sheet_of
from hfchat_desktop.ui.theme import Theme

_SLICE_S = 0.008
_POLL_MS = 4
_TOLD_EVERY_S = 0.1


class PaperJob(QObject):
    """Lays chats out on a device, one after the other, each on a page of its own.

    Chats are added as they have been read: `wanted` asks for the next when the one before is
    on its pages. `finish` says that there are no more; `ended` follows. It paints in the GUI
    thread, 8 ms at a time.
    """

    wanted = Signal()
    progressed = Signal(int)  # messages so far
    ended = Signal()

    def __init__(
        self,
        device: QPagedPaintDevice,
        parent: QObject | None = None,
        *,
        pages: tuple[int, int] = (1, 0),
        is_well: Callable[[], bool] | None = None,
        formulas: PaperFormulas | None = None,
    ) -> None:
        """Paint the pages from the first to the last (0: all) of `pages`.

        Where `is_well` is False the device cannot be written to any more, and the job ends.
        """
        super().__init__(parent)
        self.done = 0
        self._device = device
        self._is_well = is_well  # forgotten at the end: else this and its owner hold each other
        self._theme = Theme("light", self)
        self._formulas = formulas or PaperFormulas(self)
        style = PaperStyle(self._theme, self._formulas)
        self._parts = ChatParts(style, self._formulas)
        self._painter = QPainter()
        self.is_painted = self._painter.begin(device)
        """Whether there is something to paint on: a printer may be gone."""
        if self.is_painted:
            scale = device.logicalDpiX() / PX_PER_INCH
            self._painter.scale(scale, scale)
            self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        first, last = pages
        self._pages = Pages(
            self._painter, sheet_of(device), style, device.newPage, first=first, last=last
        )
        self._steps: Iterator[Step] | None = None
        self._told_at = 0.0
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._on_timer_timeout)

    @property
    def page_count(self) -> int:
        """How many pages there are so far."""
        return self._pages.count

    @property
    def is_well(self) -> bool:
        """Whether what is painted arrives."""
        return self.is_painted and (self._is_well is None or self._is_well())

    def add(self, chat: Document) -> None:
        """Lay out a chat; call it once before `wanted` and once after each."""
        self._pages.start_chat(chat.title)
        self._steps = self._parts.parts(chat, self._pages.frame)
        self._timer.start(0)

    def finish(self) -> None:
        """End the last page; `ended` follows."""
        self._pages.finish()
        self.close()
        self.progressed.emit(self.done)
        self.ended.emit()

    def close(self) -> None:
        """Stop; no more signals but those of `finish`."""
        self._timer.stop()
        self._steps = None
        self._is_well = None
        self._formulas.close()
        if self._painter.isActive():
            self._painter.end()

    def _on_timer_timeout(self) -> None:
        end = time.perf_counter() + _SLICE_S
        while self._steps is not None and time.perf_counter() < end:
            if not self._step(self._steps):
                break
        if self._steps is not None:
            self._tell()
            self._timer.start(_POLL_MS if self._formulas.is_waiting else 0)

    def _step(self, steps: Iterator[Step]) -> bool:
        """Make one step; return whether another may follow at once."""
        step = next(steps, self)
        if step is self or self._pages.is_over or not self.is_well:
            self._steps = None
            self._timer.stop()
            self._tell()  # many short chats are a long work, too
            self.wanted.emit()
            return False
        if isinstance(step, TurnDone):
            self.done += 1
        elif step is None:
            return not self._formulas.is_waiting
        elif not isinstance(step, PaperJob):
            self._pages.add(step)
        return True

    def _tell(self) -> None:
        now = time.perf_counter()
        if now - self._told_at >= _TOLD_EVERY_S:
            self._told_at = now
            self.progressed.emit(self.done)
