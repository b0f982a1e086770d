"""The panel at the right of the chat: beside it, over its edge, or in its place.

Nothing is made until somebody opens it.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hfchat_desktop.ui.mirroring import seen_rect
from hfchat_desktop.ui.pane_divider import PaneDivider
from hfchat_desktop.ui.theme import Theme

LEAST, MOST = 300, 420


class SidePanel(QObject):
    """Wide: in the row, with a line that can be moved. Compact: over the right edge of `place`.
    Narrow: all of `place`, and the widget shows a way back.
    """

    toggled = Signal(bool)

    def __init__(self, theme: Theme, place: QWidget, row: QHBoxLayout) -> None:
        super().__init__(place)
        self._theme = theme
        self._place = place
        self._row = row
        self._make: Callable[[], QWidget] | None = None
        self._widget: QWidget | None = None
        self._divider: PaneDivider | None = None
        self._width_class = "wide"
        self._width = theme.size("sidePanel")
        self._is_open = False
        self._was_open = False  # beside the chat, before the window became smaller

    def set_maker(self, make: Callable[[], QWidget]) -> None:
        """Say what makes the widget when it is first opened."""
        self._make = make

    @property
    def widget(self) -> QWidget | None:
        """What is shown, None until it is first opened."""
        return self._widget

    @property
    def divider(self) -> PaneDivider | None:
        """The line beside it, None until it is first opened."""
        return self._divider

    @property
    def is_open(self) -> bool:
        """Whether it can be seen."""
        return self._is_open

    @property
    def covers(self) -> bool:
        """Whether it lies over the chat."""
        return self._is_open and self._width_class != "wide"

    def pane_width(self) -> int:
        """Return its width beside the chat in pixels."""
        return self._width

    def set_pane_width(self, width: int) -> None:
        """Give it a width beside the chat, within its limits."""
        self._width = max(LEAST, min(MOST, width))
        if self._divider is not None:
            self._divider.set_pane_width(self._width)

    def toggle(self) -> None:
        """Open it, or close it."""
        if self._is_open:
            self.close()
        else:
            self.open()

    def open(self) -> None:
        """Show it and give it the keyboard."""
        if self._make is None:
            return
        if self._widget is None:
            self._widget = self._make()
            self._divider = PaneDivider(
                self._theme,
                self._widget,
                self._place,
                (LEAST, self._theme.size("sidePanel"), MOST),
                at_right=True,
            )
            self._divider.set_pane_width(self._width)
            self._divider.snapped_shut.connect(self.close)
            self._widget.installEventFilter(self)
            self._place.installEventFilter(self)
        self._is_open = True
        self._arrange()
        focus = getattr(self._widget, "focus_region", None)
        if focus is not None:
            focus()
        self.toggled.emit(True)

    def close(self) -> None:
        """Hide it; nothing where it is hidden."""
        if self._is_open:
            self._is_open = self._was_open = False
            self._arrange()
            self.toggled.emit(False)

    def set_layout(self, width_class: str) -> None:
        """Arrange for "wide", "compact" or "narrow"; what lay beside does not come to cover."""
        before, self._width_class = self._width_class, width_class
        if before == width_class:
            return
        if before == "wide" and self._is_open:
            self.close()
            self._was_open = True
        elif width_class == "wide" and self._was_open:
            self._was_open = False
            self._is_open = True
            self.toggled.emit(True)
        self._arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the edge of the place, and remember the width that was chosen."""
        if event.type() == QEvent.Type.Resize:
            if watched is self._place:
                self._cover()
            elif self._width_class == "wide" and self._widget is not None:
                self._width = self._widget.width()
        return super().eventFilter(watched, event)

    def _arrange(self) -> None:
        widget, divider = self._widget, self._divider
        if widget is None or divider is None:
            return
        arrange = getattr(widget, "set_layout", None)
        if arrange is not None:
            arrange(self._width_class)
        beside = self._width_class == "wide"
        if beside and self._row.indexOf(widget) < 0:
            self._row.addWidget(widget)
            divider.set_pane_width(self._width)
        elif not beside:
            self._row.removeWidget(widget)
            widget.setParent(self._place)
            widget.setMinimumWidth(0)
            widget.setMaximumWidth(16777215)
            self._cover()
        widget.setVisible(self._is_open)
        divider.setVisible(self._is_open and beside)
        if self._is_open and not beside:
            widget.raise_()

    def _cover(self) -> None:
        if self._widget is None or self._width_class == "wide":
            return
        area = self._place.rect()
        narrow = self._width_class == "narrow"
        width = area.width() if narrow else min(self._width, area.width())
        place = QRect(area.right() - width + 1, 0, width, area.height())
        self._widget.setGeometry(seen_rect(self._place, place))
