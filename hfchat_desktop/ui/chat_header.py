"""The head of a chat: which model answers, how full its context is, and the chat's menu."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hfchat_desktop.ui.announce import announce
from hfchat_desktop.ui.buttons import IconButton, TextButton
from hfchat_desktop.ui.context_meter import ContextMeter
from hfchat_desktop.ui.mirroring import painter_of
from hfchat_desktop.ui.model_selector import ModelChoice, ModelSelector
from hfchat_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from hfchat_desktop.ui.model_menu import ModelMenu

__all__ = ["ChatHeader", "ModelChoice"]

_STATES = ("not_loaded", "loading", "ready", "writing", "stopped")
_ANNOUNCE_STEP = 25  # percent
_LEAST_WIDTH = 320
_TIGHT_WIDTH = 440


class ChatHeader(QWidget):
    """One row of controls, 56 px high, with a line under it."""

    list_toggle_requested = Signal()
    new_chat_requested = Signal()
    model_menu_opening = Signal()  # the time to look which models there are
    model_chosen = Signal(str)
    open_file_requested = Signal()
    find_models_requested = Signal()
    unload_requested = Signal()
    cancel_load_requested = Signal()
    restart_requested = Signal()
    share_requested = Signal()
    parameters_requested = Signal()
    rename_requested = Signal()
    menu_opening = Signal(object)  # the menu of the chat, to add to before it opens
    context_requested = Signal()
    delete_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._layout_name = "wide"
        self._state = "not_loaded"
        self._announced = ""
        self._is_shared = False
        self._rename_keys = "F2"
        self._choices: list[ModelChoice] = []
        self._model_menu: ModelMenu | None = None  # made when it is first opened
        self.setAccessibleName(self.tr("Chat header"))
        self.setFixedHeight(theme.size("header"))
        self._build()
        self._connect()
        self.set_layout("wide")
        self.set_state("not_loaded")
        theme.changed.connect(self.update)

    def _build(self) -> None:
        self._toggle = IconButton(
            self._theme, "panel-left", self.tr("Show or hide the list"), "Ctrl+B", parent=self
        )
        self._selector = ModelSelector(self._theme, self)
        self._cancel = TextButton(self._theme, self.tr("Cancel"), "quiet", parent=self)
        self._cancel.setToolTip(self.tr("Cancel loading"))
        self._restart = TextButton(self._theme, self.tr("Restart"), "", "rotate-ccw", parent=self)
        self._restart.setToolTip(self.tr("Start the engine again"))
        # The same where there is no room for words.
        self._cancel_icon = IconButton(self._theme, "x", self.tr("Cancel loading"), parent=self)
        self._restart_icon = IconButton(
            self._theme, "rotate-ccw", self.tr("Start the engine again"), parent=self
        )
        self._meter = ContextMeter(self._theme, self)
        self._new_chat = IconButton(
            self._theme, "square-pen", self.tr("New chat"), "Ctrl+N", parent=self
        )
        self._share = IconButton(
            self._theme, "share-2", self.tr("Share this chat"), "Ctrl+Shift+S", parent=self
        )
        self._parameters = IconButton(
            self._theme, "sliders-horizontal", self.tr("Parameters"), "Ctrl+Shift+P", parent=self
        )
        self._parameters.setCheckable(True)
        self._parameters.spoken_role = "ButtonDropDown"
        self._share.spoken_role = "ButtonMenu"
        self._more = IconButton(self._theme, "ellipsis", self.tr("More"), parent=self)
        self._more.spoken_role = "ButtonMenu"
        self._row = QHBoxLayout(self)
        for widget in (self._toggle, self._selector, self._cancel, self._restart):
            self._row.addWidget(widget)
        self._row.addWidget(self._cancel_icon)
        self._row.addWidget(self._restart_icon)
        self._row.addStretch(1)
        self._row.addWidget(self._meter)
        self._row.addWidget(self._new_chat)
        self._row.addWidget(self._share)
        self._row.addWidget(self._parameters)
        self._row.addWidget(self._more)

    def _connect(self) -> None:
        self._toggle.clicked.connect(self.list_toggle_requested)
        self._new_chat.clicked.connect(self.new_chat_requested)
        self._selector.clicked.connect(self._on_selector_clicked)
        self._cancel.clicked.connect(self.cancel_load_requested)
        self._restart.clicked.connect(self.restart_requested)
        self._cancel_icon.clicked.connect(self.cancel_load_requested)
        self._restart_icon.clicked.connect(self.restart_requested)
        self._share.clicked.connect(self._on_share_clicked)
        self._parameters.clicked.connect(self._on_parameters_clicked)
        self._more.clicked.connect(self._on_more_clicked)
        self._meter.clicked.connect(self.context_requested)

    def set_model(self, name: str, quant: str = "", publisher: str = "") -> None:
        """Show the model of this chat; an empty name means that none is chosen."""
        self._selector.set_model(name, quant, publisher)

    def set_keys(self, keys: Callable[[str], str]) -> None:
        """Name the keys of what stands here, as `keys` returns them."""
        self._toggle.set_label(self.tr("Show or hide the list"), keys("toggle_list"))
        self._new_chat.set_label(self.tr("New chat"), keys("new_chat"))
        self._selector.set_keys(keys("choose_model"))
        self._share.set_label(self.tr("Share this chat"), keys("share"))
        self._parameters.set_label(self.tr("Parameters"), keys("parameters"))
        self._rename_keys = keys("rename")

    def set_state(self, state: str, percent: int = 0) -> None:
        """Show how the model is; `percent` counts while `state` is "loading".

        Raises ValueError for a state other than not_loaded, loading, ready, writing, stopped.
        """
        if state not in _STATES:
            raise ValueError(state)
        self._state = state
        self._selector.set_state(state, max(0, min(100, percent)))
        self._show_ways_on()
        if self._model_menu is not None:
            self._model_menu.set_can_unload(self._can_unload())
        self._announce(percent)

    def set_context(self, used: int, total: int, left_out: int = 0) -> None:
        """Show how many tokens of the context are used; a `total` of 0 hides the meter."""
        self._meter.set_context(used, total, left_out)

    def set_models(self, choices: list[ModelChoice]) -> None:
        """Offer these models in the menu."""
        self._choices = list(choices)
        self._fill_menu()

    @property
    def models(self) -> list[ModelChoice]:
        """The models that the menu offers."""
        return list(self._choices)

    def set_parameters_open(self, is_open: bool) -> None:
        """Show whether the parameters are shown."""
        self._parameters.set_on(is_open)

    def set_shared(self, is_shared: bool) -> None:
        """Show whether there is a link to this chat."""
        self._is_shared = is_shared
        self._share.set_on(is_shared)
        words = self.tr("There is a link to this chat. The menu beside it has it.")
        self._share.setAccessibleDescription(words if is_shared else "")

    @property
    def meter(self) -> QWidget:
        """What a card about the context belongs to."""
        return self._meter

    @property
    def more(self) -> QWidget:
        """What a card about the chat belongs to."""
        return self._more

    def set_chat_open(self, is_open: bool) -> None:
        """Offer Share, Rename and Delete only where there is a chat to share or delete."""
        self._more.setEnabled(is_open)
        self._share.setEnabled(is_open)

    def set_layout(self, width_class: str) -> None:
        """Arrange for "wide", "compact" or "narrow"."""
        self._layout_name = width_class
        narrow = width_class == "narrow"
        self._toggle.set_icon("menu" if narrow else "panel-left")
        self._new_chat.setVisible(narrow)
        self._share.setVisible(not narrow)  # it is in the menu as well
        side = 8 if narrow else 12
        self._row.setContentsMargins(side, 0, side, 0)
        self._row.setSpacing(2 if narrow else 6)
        self._show_ways_on()
        self._arrange()

    def open_model_menu(self) -> None:
        """Open the menu of models, as a click on the selector does."""
        self.model_menu_opening.emit()
        if self._model_menu is None:
            from hfchat_desktop.ui.model_menu import ModelMenu

            self._model_menu = ModelMenu(self._theme, self)
            self._model_menu.model_chosen.connect(self.model_chosen)
            self._model_menu.open_file_requested.connect(self.open_file_requested)
            self._model_menu.find_models_requested.connect(self.find_models_requested)
            self._model_menu.unload_requested.connect(self.unload_requested)
            self._fill_menu()
        self._model_menu.pop_up(self._selector)

    def minimumSizeHint(self) -> QSize:
        """Let the window become narrow: words leave before the controls do."""
        return QSize(_LEAST_WIDTH, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Drop words when the column is small."""
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and the line under it."""
        painter = painter_of(self)
        painter.fillRect(self.rect(), self._theme.color("canvas"))
        line = QRectF(0, self.height() - 1, self.width(), 1)
        painter.fillRect(line, self._theme.color("border"))
        painter.end()

    def _arrange(self) -> None:
        narrow = self._layout_name == "narrow"
        words = not narrow and self.width() >= self._theme.breakpoint("mainMin")
        tight = narrow or self.width() < _TIGHT_WIDTH  # beside list and side panel
        self._selector.set_look(framed=not narrow, quant=not tight, word=words)
        self._meter.set_look(ring=tight, with_label=words)

    def _fill_menu(self) -> None:
        if self._model_menu is not None:
            self._model_menu.set_can_unload(self._can_unload())
            self._model_menu.set_models(self._choices)

    def _can_unload(self) -> bool:
        return self._state in ("ready", "writing")

    def _show_ways_on(self) -> None:
        narrow = self._layout_name == "narrow"
        for button, state, for_narrow in (
            (self._cancel, "loading", False),
            (self._restart, "stopped", False),
            (self._cancel_icon, "loading", True),
            (self._restart_icon, "stopped", True),
        ):
            button.setVisible(self._state == state and narrow == for_narrow)

    def _announce(self, percent: int) -> None:
        key = self._state
        if key == "loading":
            key += str(percent // _ANNOUNCE_STEP)
        if key == self._announced:
            return
        before, self._announced = self._announced, key
        after_answer = (before, key) == ("writing", "ready")  # its end is told by itself
        if self._state != "writing" and not after_answer:
            announce(self, self._selector.state_text())  # why it stopped is told by itself

    def _on_selector_clicked(self) -> None:
        self.open_model_menu()

    def _on_parameters_clicked(self) -> None:
        self._parameters.setChecked(not self._parameters.isChecked())  # until it is so
        self.parameters_requested.emit()

    def _on_share_clicked(self) -> None:
        self._share.set_on(self._is_shared)  # a click does not change that
        self.share_requested.emit()

    def _on_more_clicked(self) -> None:
        from hfchat_desktop.ui.menu import Menu  # seldom seen, and not by the first paint

        menu = Menu(self._theme, self)
        menu.add(self.tr("Rename"), "pencil", self.rename_requested.emit, keys=self._rename_keys)
        self.menu_opening.emit(menu)
        menu.addSeparator()
        menu.add(self.tr("Delete chat"), "trash-2", self.delete_requested.emit, role="danger")
        menu.pop_up_below(self._more, at_end=True)
