"""Below a text of which not all is shown, or not formatted: the buttons that change that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from hfchat_desktop.ui.mirroring import put
from hfchat_desktop.ui.transcript.controls import SIDE, FlatButton
from hfchat_desktop.ui.transcript.row import Row
from hfchat_desktop.ui.transcript.style import Style
from hfchat_desktop.ui.transcript.unfolding import Unfolding

if TYPE_CHECKING:
    from hfchat_desktop.ui.transcript.message_view import MessageView

_ABOVE = 4
_INSET = 6  # so that the words, not the ground of the button, stand at the edge
_SLICE_S = 0.004  # of a frame
_PAUSE_MS = 4


class MoreBar(QObject):
    """The buttons to show all and to show it formatted. Most texts need neither."""

    grew = Signal(int)  # first block that is new

    def __init__(self, row: Row, style: Style, canvas: MessageView) -> None:
        super().__init__(canvas)
        self._row = row
        self._style = style
        self._canvas = canvas
        self._all: FlatButton | None = None
        self._formatted: FlatButton | None = None
        self._unfolding: Unfolding | None = None
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._timer.timeout.connect(self._on_timer_timeout)

    def show_controls(self) -> None:
        """Show the buttons that fit the row."""
        self._all = self._shown(self._all, self._row.is_folded)
        self._formatted = self._shown(self._formatted, self._row.is_plain)
        if self._all is not None and not self._all.text():
            self._all.set_label(self.tr("Show all"))
            self._all.set_icons("chevron-down")
            self._all.clicked.connect(self._on_all_clicked)
        if self._formatted is not None and not self._formatted.text():
            self._formatted.set_label(self.tr("Show formatted"))
            self._formatted.setToolTip(
                self.tr("This text is very long or unusual, so it is shown as it was written.")
            )
            self._formatted.clicked.connect(self._on_formatted_clicked)

    @property
    def works(self) -> bool:
        """Whether more of the text is on its way."""
        return self._unfolding is not None

    def show_all(self) -> None:
        """Show all of the text, as the button does."""
        if self._row.is_folded:
            self._show_more(formatted=False)

    def width(self) -> int:
        """Return how wide its buttons are together, in pixels."""
        shown = [button for button in (self._all, self._formatted) if button is not None]
        return sum(button.width() for button in shown)

    def lay_out(self, x: float, y: float) -> float:
        """Put the buttons at a corner; return where they end."""
        at = x - _INSET
        for button in (self._all, self._formatted):
            if button is not None:
                put(button, at, y + _ABOVE, self._canvas.across)
                at += button.width() + _INSET
        return y if at == x - _INSET else y + _ABOVE + SIDE

    def _shown(self, button: FlatButton | None, wanted: bool) -> FlatButton | None:
        if wanted and button is None:
            button = FlatButton(self._style.theme, self._canvas, "", words=True)
            button.show()
        elif not wanted and button is not None:
            button.hide()
            button.deleteLater()
            button = None
        return button

    def _show_more(self, *, formatted: bool) -> None:
        self._unfolding = self._row.show_more(formatted=formatted)
        self.show_controls()
        self.grew.emit(0)
        self._timer.start()

    def _on_timer_timeout(self) -> None:
        unfolding = self._unfolding
        if unfolding is None or unfolding.is_done or not self._row.take_unfolded(unfolding):
            self._unfolding = None
            return
        first = unfolding.work(_SLICE_S)
        self._row.take_unfolded(unfolding)
        self.grew.emit(first)
        self._timer.start()

    def _on_all_clicked(self) -> None:
        self._show_more(formatted=False)

    def _on_formatted_clicked(self) -> None:
        self._show_more(formatted=True)
