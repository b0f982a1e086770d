"""The reader's own message: a bubble at the right, which can become a field."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QEnterEvent, QFocusEvent, QPainter, QPainterPath
from PySide6.QtWidgets import QWidget

from hfchat_desktop.ui.mirroring import below_start, mirrored_in, put
from hfchat_desktop.ui.transcript.branch import BranchSwitch
from hfchat_desktop.ui.transcript.controls import SIDE, FlatButton
from hfchat_desktop.ui.transcript.message_view import MessageView
from hfchat_desktop.ui.transcript.more_bar import MoreBar
from hfchat_desktop.ui.transcript.row import Row
from hfchat_desktop.ui.transcript.stack import Stack
from hfchat_desktop.ui.transcript.style import Style

if TYPE_CHECKING:
    from hfchat_desktop.ui.menu import Menu
    from hfchat_desktop.ui.transcript.edit_field import EditField

_ABOVE = 16
_PADDING_X = 16
_PADDING_Y = 10
_WIDEST = 560
_SHARE = 0.84
_RADIUS = 16
_CORNER = 4
_GAP = 4


class QuestionView(MessageView):
    """A bubble; Copy and Edit stand beside it under the pointer and with the keyboard."""

    def __init__(self, row: Row, style: Style, parent: QWidget) -> None:
        super().__init__(row, style, parent)
        self.flow = Stack(self, color="onBubbleUser")
        self._bubble = QRectF()
        self._buttons: list[FlatButton] = []  # made when they are first wanted
        self._pin: FlatButton | None = None
        self._branch: BranchSwitch | None = None
        self._field: EditField | None = None
        self._hovered = False
        self._more = MoreBar(row, style, self)
        self._more.grew.connect(self._on_more_grew)
        self.show_message()

    def speaker(self) -> str:
        """Return who wrote it."""
        return self.tr("You")

    def show_message(self) -> None:
        """Show the words, and which version of the message it is."""
        self.flow.set_blocks(self.row.blocks())
        self._more.show_controls()
        self._branch = self.branch_switch(self._branch)
        self._show_pin()
        self.tell_name()
        if self.row.draft is not None and self._field is None:
            self._open_field(self.row.draft)

    def lay_out(self, width: int) -> int:
        """Arrange bubble or field."""
        column = self.set_column(width)
        if self._field is not None:
            height = self._field.wanted_height(int(column.width()))
            left = int(self.seen_x(column.x(), column.width()))
            self._field.setGeometry(left, _ABOVE, int(column.width()), height)
            bottom = float(_ABOVE + height)
        else:
            bottom = self._lay_out_bubble(column)
        if self._branch is not None:
            end = int(column.right() - self._branch.width() + 6)
            put(self._branch, end, int(bottom + _GAP), width)
            bottom += _GAP + SIDE
        return round(bottom)

    def _lay_out_bubble(self, column: QRectF) -> float:
        widest = min(self.style_.px(_WIDEST), column.width() * _SHARE) - 2 * _PADDING_X
        self.flow.lay_out(widest)
        # A right-to-left text stands at the right of what it was laid out for.
        needed = min(widest, max(self.flow.natural_width() + 1, self._more.width()))
        self.flow.lay_out(max(needed, 12.0))
        across = needed + 2 * _PADDING_X
        left = column.right() - across
        bottom = self._more.lay_out(left + _PADDING_X, _ABOVE + _PADDING_Y + self.flow.height)
        high = bottom + _PADDING_Y - _ABOVE
        self._bubble = QRectF(left, _ABOVE, across, high)
        self.flow.place(self.seen_x(left + _PADDING_X, needed), _ABOVE + _PADDING_Y)
        self._place_buttons()
        return _ABOVE + high

    def paint_parts(self, painter: QPainter, clip: QRectF) -> None:
        """Paint the bubble."""
        if self._field is not None:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.style_.color("bubbleUser"))
        mirrored_in(painter, self.rect()).drawPath(_bubble_path(self._bubble))
        self.flow.paint(painter, clip)

    def fill_menu(self, menu: Menu) -> None:
        """Offer to edit, and to add an answer that was written elsewhere."""
        menu.add(self.tr("Edit"), "pencil", self.begin_edit)
        words = self.tr("Add an answer from elsewhere…")
        menu.add(
            words,
            "file-input",
            partial(self.action_requested.emit, self.row.message.id, "add_answer"),
        )

    # --- editing ------------------------------------------------------------------------

    def begin_edit(self) -> None:
        """Turn the bubble into a field."""
        if self._field is None:
            self._open_field(self.row.text)
            self.resized.emit(self.row.message.id)
        if self._field is not None:
            self._field.focus()

    @property
    def is_editing(self) -> bool:
        """Whether the field is open."""
        return self._field is not None

    def _open_field(self, text: str) -> None:
        from hfchat_desktop.ui.transcript.edit_field import EditField

        self.clear_selection()
        self.row.draft = text
        self._field = EditField(self.style_, text, self)
        self._field.cancelled.connect(self._on_field_cancelled)
        self._field.submitted.connect(self._on_field_submitted)
        self._field.resized.connect(self._on_field_resized)
        self._field.show()
        self._show_controls()

    def _close_field(self) -> None:
        if self._field is not None:
            field, self._field = self._field, None
            self.row.draft = None
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            field.hide()
            field.deleteLater()
            self._show_controls()
            self.resized.emit(self.row.message.id)

    def _on_more_grew(self, first: int) -> None:
        self.flow.set_blocks(self.row.blocks(), first)
        self.resized.emit(self.row.message.id)
        self.update()

    def _on_field_cancelled(self) -> None:
        self._close_field()

    def _on_field_submitted(self, text: str) -> None:
        self._close_field()
        if text.strip() and text != self.row.text:
            self.edit_submitted.emit(self.row.message.id, text)

    def _on_field_resized(self) -> None:
        if self._field is not None:
            self.row.draft = self._field.text()
            self.resized.emit(self.row.message.id)

    # --- controls that come and go ------------------------------------------------------

    def _make_buttons(self) -> None:
        theme = self.style_.theme
        copy = FlatButton(theme, self, self.tr("Copy"), "copy")
        edit = FlatButton(theme, self, self.tr("Edit"), "pencil")
        copy.clicked.connect(self.copy_message)
        edit.clicked.connect(self.begin_edit)
        more = FlatButton(theme, self, self.tr("More"), "ellipsis")
        more.clicked.connect(self._on_more_clicked)
        for button in (copy, edit, more):
            button.focus_left.connect(self._show_controls)
        self._buttons = [copy, edit, more]
        if self.style_.reads_only:
            for button in self._buttons[1:]:
                button.deleteLater()
            del self._buttons[1:]
        self._place_buttons()

    def _place_buttons(self) -> None:
        """Put them beside the bubble, in its middle while it is low."""
        high = self._bubble.height()
        top = round(_ABOVE + (high - SIDE) / 2) if high < 2 * SIDE else _ABOVE + 6
        x = round(self._bubble.left()) - 6
        nearest_first = [self._pin, *reversed(self._buttons)]
        for button in nearest_first:
            if button is not None:
                x -= SIDE
                put(button, x, top, self.across)
                x -= 2

    def _show_pin(self) -> None:
        """Show whether the message is pinned; a click unpins it."""
        pinned = self.row.message.pinned
        if pinned and self._pin is None:
            words = self.tr("Pinned: the model keeps seeing it. Unpin")
            self._pin = FlatButton(self.style_.theme, self, words, "pin")
            self._pin.set_on(True)
            self._pin.clicked.connect(self._on_pin_clicked)
            self._pin.show()
        elif not pinned and self._pin is not None:
            self._pin.hide()
            self._pin.deleteLater()
            self._pin = None
        if self._pin is not None:
            self._pin.setVisible(self._field is None)
        self._place_buttons()

    def anchor(self, key: str) -> QWidget:
        """Return the button that a wish comes from."""
        return self._buttons[-1] if self._buttons else super().anchor(key)

    def _on_pin_clicked(self) -> None:
        self.action_requested.emit(self.row.message.id, "unpin")

    def _on_more_clicked(self) -> None:
        button = self._buttons[-1]
        self.open_menu(below_start(button))

    def _show_controls(self) -> None:
        focused = self.window().focusWidget()
        inside = focused is not None and (focused is self or self.isAncestorOf(focused))
        shown = self._field is None and (self._hovered or inside)
        if shown and not self._buttons:
            self._make_buttons()
        for button in self._buttons:
            button.setVisible(shown)
        if self._pin is not None:
            self._pin.setVisible(self._field is None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the controls."""
        super().focusInEvent(event)
        self._show_controls()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the controls, unless one of them has the keyboard now."""
        super().focusOutEvent(event)
        self._show_controls()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the controls."""
        super().enterEvent(event)
        self._hovered = True
        self._show_controls()

    def leaveEvent(self, event: QEvent) -> None:
        """Hide the controls."""
        super().leaveEvent(event)
        self._hovered = False
        self._show_controls()


def _bubble_path(area: QRectF) -> QPainterPath:
    """Return a rectangle with round corners, the last one nearly square."""
    path = QPainterPath()
    r, c = _RADIUS, _CORNER
    path.moveTo(area.left() + r, area.top())
    path.arcTo(area.right() - 2 * r, area.top(), 2 * r, 2 * r, 90, -90)
    path.arcTo(area.right() - 2 * c, area.bottom() - 2 * c, 2 * c, 2 * c, 0, -90)
    path.arcTo(area.left(), area.bottom() - 2 * r, 2 * r, 2 * r, 270, -90)
    path.arcTo(area.left(), area.top(), 2 * r, 2 * r, 180, -90)
    path.closeSubpath()
    return path
