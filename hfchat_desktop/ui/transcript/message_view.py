"""What the views of questions and answers share: column, selection, links, keys and menu."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractButton, QWidget

from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.ui.mirroring import is_mirrored, seen_rect
from hfchat_desktop.ui.transcript.areas import areas_of
from hfchat_desktop.ui.transcript.block_view import BlockView, Leaf
from hfchat_desktop.ui.transcript.branch import BranchSwitch
from hfchat_desktop.ui.transcript.controls import SideScroll, turn_sideways
from hfchat_desktop.ui.transcript.message_keys import move_by_key
from hfchat_desktop.ui.transcript.row import Row
from hfchat_desktop.ui.transcript.selection import Selection
from hfchat_desktop.ui.transcript.spoken_message import SpokenMessage
from hfchat_desktop.ui.transcript.stack import Stack
from hfchat_desktop.ui.transcript.style import Style
from hfchat_desktop.ui.transcript.text_box import Link

if TYPE_CHECKING:
    from hfchat_desktop.ui.menu import Menu

_MARGIN = 40  # 16 inside the box in which a message is written
_MARGIN_NARROW = 16
_NAME_LENGTH = 160  # characters of a message in its accessible name
_SLICE_S = 0.004  # of a frame, for colouring code
_DRAG = 4  # px, below which a press is a click


class MessageView(SpokenMessage, QWidget):
    """One message on the screen. Use `lay_out` to give it a width and learn its height."""

    resized = Signal(object)  # message id: ask for its height again
    # Message id; messages to go, up or down; past what is not seen yet of a tall one?
    step_requested = Signal(object, int, bool)
    left_by_tab = Signal(bool)  # forward?
    selection_begun = Signal(object)  # message id: others have no selection now
    regenerate_requested = Signal(object)
    continue_requested = Signal(object)
    branch_requested = Signal(object, int)
    edit_submitted = Signal(object, str)
    problem_action_requested = Signal(object, str)
    action_requested = Signal(object, str)  # message id; a key of `message_menu`
    link_activated = Signal(str)
    copied = Signal()
    place_wanted = Signal(object, float)  # message id, px from its upper edge: bring into view

    def __init__(self, row: Row, style: Style, parent: QWidget) -> None:
        super().__init__(parent)
        self.row = row
        self.style_ = style
        self.flow = Stack(self)
        self.column = QRectF()  # in the order of reading: mirrored where the window is
        self.across = 0  # px that it was laid out in
        self.wanted = QSize()  # by the last `lay_out`
        self.keeps_picture = False  # what has changed is painted without the next `lay_out`
        self.beside = 0  # px of a scroll bar beside it: the column is centred over both
        self._scrolls: list[SideScroll] = []
        self._selection = Selection(self.leaves)
        self._pressed_at: QPointF | None = None
        self._pressed_link: Link | None = None
        self._doubled = (-(10**9), QPointF())  # when and where
        self._workers: list[BlockView] = []
        self._work_timer = QTimer(self)
        self._work_timer.setSingleShot(True)
        self._work_timer.timeout.connect(self._on_work_timer_timeout)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setProperty("focusRadius", 8)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_StaticContents)

    # --- for subclasses -----------------------------------------------------------------

    def lay_out(self, width: int) -> int:
        """Arrange everything for `width` pixels and return the height."""
        raise NotImplementedError

    def show_message(self) -> None:
        """Show what `row` holds now."""
        raise NotImplementedError

    def paint_parts(self, painter: QPainter, clip: QRectF) -> None:
        """Paint all but the ground."""
        raise NotImplementedError

    def fill_menu(self, menu: Menu) -> None:
        """Add what one can do with this kind of message."""

    def speaker(self) -> str:
        """Return who wrote it, for screen readers."""
        raise NotImplementedError

    # --- host of blocks -----------------------------------------------------------------

    def canvas(self) -> QWidget:
        """Return the parent of controls inside blocks."""
        return self

    def copy_text(self, text: str) -> None:
        """Put `text` on the clipboard."""
        QGuiApplication.clipboard().setText(text)
        self.copied.emit()

    def block_resized(self) -> None:
        """Ask to be laid out again."""
        self.flow.unsettle()
        self.resized.emit(self.row.message.id)

    def block_changed(self, area: QRectF) -> None:
        """Paint `area` again."""
        self.update(area.toAlignedRect())

    def add_side_scroll(self, scroll: SideScroll) -> None:
        """Turn the wheel for `scroll`."""
        self._scrolls.append(scroll)

    def remove_side_scroll(self, scroll: SideScroll) -> None:
        """Forget `scroll`."""
        if scroll in self._scrolls:
            self._scrolls.remove(scroll)

    def block_wants_work(self, view: BlockView) -> None:
        """Let `view` work when the window has time."""
        if view not in self._workers:
            self._workers.append(view)
        if not self._work_timer.isActive():
            self._work_timer.start(0)

    # --- the words ----------------------------------------------------------------------

    def copy_message(self) -> None:
        """Copy the message as it was written, with its marks."""
        self.copy_text(self.row.text)

    def copy_words(self) -> None:
        """Copy the words without marks, and as rich text."""
        from hfchat_desktop.ui.transcript.copying import put_all

        put_all(self.row.all_blocks())
        self.copied.emit()

    def copy_selection(self, *, as_markdown: bool = False) -> None:
        """Copy what is selected, or the message where nothing is."""
        from hfchat_desktop.ui.transcript.copying import put_selected

        if self._selection.is_empty:
            self.copy_message()
        elif self.row.is_folded and self._selection.is_all:
            (self.copy_message if as_markdown else self.copy_words)()
        else:
            blocks = [view.block for stack in self.stacks() for view in stack.views]
            put_selected(self._selection, blocks, as_markdown=as_markdown)
            self.copied.emit()

    def copy_selection_as_markdown(self) -> None:
        """Copy what is selected with its marks."""
        self.copy_selection(as_markdown=True)

    def clear_selection(self) -> None:
        """Select nothing."""
        if not self._selection.is_empty:
            self._selection.clear()
            self.update()

    def selected_text(self) -> str:
        """Return the words that are selected."""
        return self._selection.text()

    def tell_name(self) -> None:
        """Set the accessible name: who, and how it begins."""
        text = plain_label(self.row.text, _NAME_LENGTH)
        self.setAccessibleName(f"{self.speaker()}: {text}" if text else self.speaker())

    def branch_switch(self, switch: BranchSwitch | None) -> BranchSwitch | None:
        """Return the switch for this message, made, changed or taken away."""
        message = self.row.message
        if message.sibling_count < 2 or self.row.is_writing:
            if switch is not None:
                switch.hide()
                switch.deleteLater()
            return None
        if switch is None:
            switch = BranchSwitch(self.style_.theme, self)
            switch.step_requested.connect(self._on_branch_step_requested)
            switch.show()
        switch.set_place(message.sibling_index, message.sibling_count)
        return switch

    def _on_branch_step_requested(self, step: int) -> None:
        self.branch_requested.emit(self.row.message.id, step)

    def stacks(self) -> list[Stack]:
        """Return what holds the texts, in reading order."""
        return [self.flow]

    def leaves(self) -> Iterator[Leaf]:
        """Yield all texts, in reading order."""
        for stack in self.stacks():
            yield from stack.leaves()

    # --- layout and paint ---------------------------------------------------------------

    def set_column(self, width: int) -> QRectF:
        """Set and return the column of text: centred, at most as wide as prose may be."""
        theme, whole = self.style_.theme, width + self.beside
        self.across = width
        narrow = self.window().width() < theme.breakpoint("narrow")
        margin = _MARGIN_NARROW if narrow else _MARGIN
        room = max(80, whole - 2 * margin)
        across = min(float(room), max(1.0, self.style_.px(1)) * theme.size("proseMax"))
        self.column = QRectF(round((whole - across) / 2), 0, across, 0)
        return self.column

    def seen_x(self, x: float, wide: float) -> float:
        """Return where something `wide` pixels wide is seen that is at `x` in reading order."""
        return self.across - x - wide if is_mirrored(self) else x

    def focus_ring_rect(self) -> QRect:
        """Return what the focus ring goes around."""
        column = seen_rect(self, self.column.toRect())
        around = QRect(column.left() - 6, 8, column.width() + 12, max(0, self.height() - 8))
        return around.intersected(self.rect())  # beside a scroll bar there is less room

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and what lies in the area asked for."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for area in areas_of(event):
            painter.setClipRect(area)
            painter.fillRect(area, self.style_.color("canvas"))
            self.paint_parts(painter, QRectF(area))
        painter.end()

    def _on_work_timer_timeout(self) -> None:
        while self._workers:
            if not self._workers[0].work(_SLICE_S):
                break
            self._workers.pop(0)
            if self._workers:
                break
        if self._workers:
            self._work_timer.start(8)

    # --- mouse --------------------------------------------------------------------------

    def link_at(self, point: QPointF) -> Link | None:
        """Return the link under `point`."""
        for leaf in self.leaves():
            if leaf.rect.contains(point):
                return leaf.link_at(point)
        return None

    def _jump(self, url: str) -> None:
        """Go from a mark to its footnote, or back."""
        from hfchat_desktop.ui.transcript.footnote_view import place_of

        y = place_of(url, self.flow.views)
        if y is not None:
            self.place_wanted.emit(self.row.message.id, y)

    def take_formulas(self) -> bool:
        """Show formulas that have been drawn since; then `lay_out` follows. Whether any was."""
        return self.flow.take_formulas()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to select, or to click a link."""
        if event.button() is not Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self._pressed_at = event.position()
        self._pressed_link = self.link_at(event.position())
        self.selection_begun.emit(self.row.message.id)
        if self._is_third_click(event):
            self._selection.select_leaf(event.position())
        else:
            self._selection.press(event.position())
        self.update()

    def _is_third_click(self, event: QMouseEvent) -> bool:
        """Whether a double click was here just before."""
        when, where = self._doubled
        near = (event.position() - where).manhattanLength() <= _DRAG
        within = event.timestamp() - when <= QGuiApplication.styleHints().mouseDoubleClickInterval()
        return near and within

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Select while the button is down; else show what is a link."""
        if self._pressed_at is not None and event.buttons() & Qt.MouseButton.LeftButton:
            if (event.position() - self._pressed_at).manhattanLength() > _DRAG:
                self._pressed_link = None
            self._selection.drag(event.position())
            self.update()
            return
        link = self.link_at(event.position())
        over_text = any(leaf.rect.contains(event.position()) for leaf in self.leaves())
        shape = Qt.CursorShape.IBeamCursor if over_text else Qt.CursorShape.ArrowCursor
        self.setCursor(Qt.CursorShape.PointingHandCursor if link is not None else shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Activate a link that was pressed and not dragged."""
        link, self._pressed_link, self._pressed_at = self._pressed_link, None, None
        if link is not None and self.link_at(event.position()) == link:
            if link.url.startswith("#"):
                self._jump(link.url)
            else:
                self.link_activated.emit(link.url)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select the word."""
        self._doubled = (event.timestamp(), event.position())
        self.selection_begun.emit(self.row.message.id)
        self._selection.select_word(event.position())
        self.update()

    def event(self, event: QEvent) -> bool:
        """Show where a link leads, and the source of a formula."""
        if event.type() == QEvent.Type.ToolTip:
            from hfchat_desktop.ui.transcript.tips import show_tip

            show_tip(self, event, self.leaves())
            return True
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Move a wide block sideways; leave the rest to the list."""
        event.setAccepted(turn_sideways(self._scrolls, event))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what one can do with the message."""
        self.open_menu(event.globalPos())

    def open_menu(self, place: QPoint) -> None:
        """Open the menu of the message at a place of the screen."""
        from hfchat_desktop.ui.transcript.message_menu import MessageMenu  # seldom seen

        MessageMenu(self, has_selection=not self._selection.is_empty).popup(place)

    def anchor(self, _key: str) -> QWidget:
        """Return the control beside which a pop-up for a wish belongs."""
        return self

    # --- keyboard -----------------------------------------------------------------------

    def controls(self) -> list[QWidget]:
        """Return the controls that can be pressed now, in reading order."""
        every = self.findChildren(QAbstractButton)
        found: list[QWidget] = [b for b in every if b.isVisibleTo(self) and b.isEnabled()]
        centres = {button: button.mapTo(self, button.rect().center()) for button in found}
        return sorted(found, key=lambda b: (centres[b].y() // 8, self.seen_x(centres[b].x(), 0)))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell screen readers what is here."""
        self.tell_name()
        super().focusInEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Leave the conversation: it is one stop."""
        self.left_by_tab.emit(forward)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move between messages and into their controls."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_selection()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self._selection.select_all()
            self.update()
        elif not move_by_key(self, event):
            event.ignore()
