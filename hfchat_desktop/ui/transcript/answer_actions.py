"""The row of buttons under an answer: copy, versions, thumbs and stars."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from hfchat_desktop.ui.mirroring import put
from hfchat_desktop.ui.transcript.branch import BranchSwitch
from hfchat_desktop.ui.transcript.controls import FlatButton
from hfchat_desktop.ui.transcript.row import Row
from hfchat_desktop.ui.transcript.style import Style

if TYPE_CHECKING:
    from hfchat_desktop.ui.transcript.message_view import MessageView

_STEP = 30  # from one button to the next
_COPIED_MS = 2_000
_BEFORE_VERSIONS = ("copy", "again", "again_menu", "edit")
_AFTER_VERSIONS = ("rate_up", "rate_down", "stars", "pin", "more")


class AnswerActions(QObject):
    """Emits `wished` with the key of the button: "copy", "again", "again_menu", "edit",
    "rate_up", "rate_down", "stars", "pin", "more".
    """

    wished = Signal(str)

    def __init__(self, row: Row, style: Style, canvas: MessageView) -> None:
        super().__init__(canvas)
        self._row = row
        self._style = style
        self._canvas = canvas
        self._buttons: dict[str, FlatButton] = {}

    def button(self, key: str) -> QWidget | None:
        """Return a button, None where it was not needed yet."""
        return self._buttons.get(key)

    def show_state(self) -> None:
        """Show the buttons that fit the state of the answer."""
        row = self._row
        finished, has_words = not row.is_writing, bool(row.text)
        if finished and not self._buttons:
            self._make()
        for key, button in self._buttons.items():
            needs_words = key in ("copy", "edit", "rate_up", "rate_down", "stars")
            button.setVisible(finished and (has_words or not needs_words))
        if finished and not self._style.reads_only:
            self._show_rating()
            self._show_pin()

    def _make(self) -> None:
        if self._style.reads_only:
            self._add("copy", self.tr("Copy"), "copy")
            return
        local = self.tr("Kept on this computer only")
        for key, label, icon in (
            ("copy", self.tr("Copy"), "copy"),
            ("again", self.tr("Regenerate"), "refresh-cw"),
            ("again_menu", self.tr("Regenerate in another way"), "chevron-down"),
            ("edit", self.tr("Edit"), "pencil"),
            ("rate_up", self.tr("Good answer"), "thumbs-up"),
            ("rate_down", self.tr("Bad answer"), "thumbs-down"),
            ("stars", self.tr("Rate with stars"), "star"),
            ("more", self.tr("More"), "ellipsis"),
        ):
            self._add(key, label, icon)
            if key in ("rate_up", "rate_down", "stars"):
                self._buttons[key].setToolTip(f"{label}\n{local}")

    def _add(self, key: str, label: str, icon: str) -> None:
        button = FlatButton(self._style.theme, self._canvas, label, icon)
        button.setObjectName(key)
        button.clicked.connect(self._on_button_clicked)
        self._buttons[key] = button

    def _show_rating(self) -> None:
        rating = self._row.message.rating
        thumb, stars = (rating.thumb, rating.stars) if rating is not None else (0, 0)
        self._buttons["rate_up"].set_on(thumb > 0)
        self._buttons["rate_down"].set_on(thumb < 0)
        button = self._buttons["stars"]
        button.set_on(stars > 0)
        words = self.tr("Rate with stars")
        if stars:
            words = self.tr("Rated with {stars} of 5 stars").format(stars=stars)
        button.setAccessibleName(words)
        button.setToolTip(f"{words}\n{self.tr('Kept on this computer only')}")

    def _show_pin(self) -> None:
        pinned = self._row.message.pinned
        if pinned and "pin" not in self._buttons:
            self._add("pin", self.tr("Pinned: the model keeps seeing it. Unpin"), "pin")
        if "pin" in self._buttons:
            self._buttons["pin"].set_on(True)
            self._buttons["pin"].setVisible(pinned)

    def lay_out(self, x: float, top: float, branch: BranchSwitch | None) -> float:
        """Place them from `x` on, the versions in their midst; return where they end."""
        x = self._place(_BEFORE_VERSIONS, x, top)
        if branch is not None:
            put(branch, x, top, self._canvas.across)
            x += branch.width() + 2
        return self._place(_AFTER_VERSIONS, x, top)

    def _place(self, keys: tuple[str, ...], x: float, top: float) -> float:
        for key in keys:
            button = self._buttons.get(key)
            if button is None or not button.isVisibleTo(self._canvas):
                continue
            if key == "again_menu":
                x -= 6  # it belongs to the button before it
            put(button, x, top, self._canvas.across)
            x += _STEP
        return x

    def _on_button_clicked(self) -> None:
        key = self.sender().objectName()
        if key == "copy":
            self._buttons[key].set_icons("check")
            QTimer.singleShot(_COPIED_MS, self._buttons[key], self._on_copied_shown)
        if not self._style.reads_only:
            self._show_rating()  # a click alone changes no state: what is kept does
            self._show_pin()
        self.wished.emit(key)

    def _on_copied_shown(self) -> None:
        self._buttons["copy"].set_icons("copy")

    def focus(self, key: str) -> None:
        """Give a button the keyboard."""
        button = self._buttons.get(key)
        if button is not None:
            button.setFocus(Qt.FocusReason.OtherFocusReason)
