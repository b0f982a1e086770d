"""The model card on the page: blocks of the transcript, parsed and laid out in small slices."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFont,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from hfchat_desktop.core.markdown import StreamingMarkdown
from hfchat_desktop.core.model_card import readable_card
from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.ui.theme import Theme
from hfchat_desktop.ui.tips import plain_tip
from hfchat_desktop.ui.transcript.block_view import BlockView, Leaf
from hfchat_desktop.ui.transcript.controls import SideScroll
from hfchat_desktop.ui.transcript.selection import Selection
from hfchat_desktop.ui.transcript.stack import Stack
from hfchat_desktop.ui.transcript.style import Style
from hfchat_desktop.ui.transcript.text_box import Link

_SLICE = 2_048  # characters a turn
_WORK_S = 0.004  # of a turn, for colouring code
_PAUSE_MS = 8
_DRAG = 4  # px, below which a press is a click
_HEADING_PX = {1: 15, 2: 14}
_HEADING_REST_PX = 13
_LINE = 20


class CardStyle(Style):
    """The conversation's style, a little smaller: a card stands below a table."""

    def line(self, role: str) -> float:
        """Return the height of a line in pixels."""
        return float(_LINE) if role in ("small", "prose") else super().line(role)

    def _make_font(self, role: str, bold: bool, italic: bool) -> QFont:
        if role == "prose":
            role = "small"
        font = super()._make_font(role, bold, italic)
        if role.startswith("heading"):
            font.setPixelSize(_HEADING_PX.get(int(role[-1]), _HEADING_REST_PX))
        return font


class CardView(QWidget):
    """Foreign Markdown as plain blocks. Links are told, pictures are left out."""

    link_activated = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.style_: Style = self.make_style()
        self._stack = Stack(self, "small", "textSecondary")
        self._selection = Selection(self._leaves)
        self._source = ""
        self._text = ""  # what is still to be parsed
        self._stream: StreamingMarkdown | None = None
        self._scrolls: list[SideScroll] = []
        self._workers: list[BlockView] = []
        self._pressed_at: QPointF | None = None
        self._pressed_link: Link | None = None
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.timeout.connect(self._on_turn_timeout)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setProperty("focusRing", False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._on_theme_changed)

    @property
    def is_complete(self) -> bool:
        """Whether the whole card is laid out."""
        return self._stream is None

    def show_card(self, markdown: str) -> None:
        """Show another card; "" for none. The beginning is there at once."""
        if markdown != self._source:
            self._source = markdown
            self._begin()

    def readable(self, source: str) -> str:
        """Return what of `source` is shown."""
        return readable_card(source)

    def sizeHint(self) -> QSize:
        """Return the height of what is laid out."""
        return QSize(200, max(1, round(self._stack.height)))

    # --- host of blocks -----------------------------------------------------------------

    def canvas(self) -> QWidget:
        """Return the parent of controls inside blocks."""
        return self

    def copy_text(self, text: str) -> None:
        """Put `text` on the clipboard."""
        QGuiApplication.clipboard().setText(text)

    def block_resized(self) -> None:
        """Lay out again."""
        self._stack.unsettle()
        self._lay_out()

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
        self._go_on()

    # --- parsing in slices --------------------------------------------------------------

    def _begin(self) -> None:
        self._turn.stop()
        self._workers = []
        self._selection.clear()
        self._stack.release()
        self._stack = Stack(self, "small", "textSecondary")
        self._text = self.readable(self._source) if self._source else ""
        self._stream = StreamingMarkdown() if self._text else None
        self.setAccessibleName(plain_label(self._text, 400))
        if self._stream is None:
            self._lay_out()
        else:
            self._parse_some()

    def _parse_some(self) -> None:
        if self._stream is None:
            return
        piece, self._text = self._text[:_SLICE], self._text[_SLICE:]
        changes = self._stream.append(piece)
        stream = self._stream
        if not self._text:
            changes = type(changes)(min(changes.first, stream.finish().first))
            self._stream = None
        self._stack.set_blocks(stream.blocks, changes.first)
        self._lay_out()
        if self._stream is not None:
            self._go_on()

    def _go_on(self) -> None:
        if not self._turn.isActive():
            self._turn.start(_PAUSE_MS if self._workers else 0)

    def _on_turn_timeout(self) -> None:
        if self._stream is not None:
            self._parse_some()
            return
        while self._workers and self._workers[0].work(_WORK_S):
            self._workers.pop(0)
        if self._workers:
            self._go_on()

    def _lay_out(self) -> None:
        self._stack.lay_out(max(1, self.width()))
        self._stack.place(0, 0)
        high = max(1, round(self._stack.height))
        if high != self.height() or high != self.minimumHeight():
            self.setFixedHeight(high)
        self.update()

    # --- events -------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines for another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the blocks in the area asked for."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._stack.paint(painter, QRectF(event.rect()))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to select, or to click a link."""
        if event.button() is not Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self._pressed_at = event.position()
        self._pressed_link = self._link_at(event.position())
        self._selection.press(event.position())
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Select while the button is down; else show what is a link."""
        if self._pressed_at is not None and event.buttons() & Qt.MouseButton.LeftButton:
            if (event.position() - self._pressed_at).manhattanLength() > _DRAG:
                self._pressed_link = None
            self._selection.drag(event.position())
            self.update()
            return
        link = self._link_at(event.position())
        over_text = any(leaf.rect.contains(event.position()) for leaf in self._leaves())
        shape = Qt.CursorShape.IBeamCursor if over_text else Qt.CursorShape.ArrowCursor
        self.setCursor(Qt.CursorShape.PointingHandCursor if link is not None else shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Activate a link that was pressed and not dragged."""
        link, self._pressed_link, self._pressed_at = self._pressed_link, None, None
        if link is not None and self._link_at(event.position()) == link:
            self.link_activated.emit(link.url)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select the word."""
        self._selection.select_word(event.position())
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy, or select all."""
        if event.matches(QKeySequence.StandardKey.Copy) and not self._selection.is_empty:
            self.copy_text(self._selection.text())
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self._selection.select_all()
            self.update()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to copy."""
        from hfchat_desktop.ui.menu import Menu

        menu = Menu(self._theme, self)
        if not self._selection.is_empty:
            text = self._selection.text()
            menu.add(self.tr("Copy"), "copy", lambda: self.copy_text(text), keys="Ctrl+C")
        menu.add(self.tr("Copy all"), "copy", lambda: self.copy_text(self._source))
        menu.popup(event.globalPos())

    def event(self, event: QEvent) -> bool:
        """Show where a link leads, as plain text."""
        if event.type() == QEvent.Type.ToolTip:
            link = self._link_at(QPointF(event.pos()))  # type: ignore[attr-defined]
            address = ""
            if link is not None:
                encoded = QUrl(link.url).toEncoded().data()
                address = bytes(encoded).decode("ascii", "replace")
            QToolTip.showText(event.globalPos(), plain_tip(address), self)  # type: ignore[attr-defined]
            return True
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Move a wide block sideways; leave the rest to the page."""
        turn = event.pixelDelta().x() or event.angleDelta().x() / 2
        if turn and abs(event.angleDelta().x()) >= abs(event.angleDelta().y()):
            for scroll in self._scrolls:
                if scroll.area.contains(event.position()) and scroll.move(-round(turn)):
                    event.accept()
                    return
        event.ignore()

    def _leaves(self) -> Iterator[Leaf]:
        yield from self._stack.leaves()

    def _link_at(self, point: QPointF) -> Link | None:
        for leaf in self._leaves():
            if leaf.rect.contains(point):
                return leaf.link_at(point)
        return None

    def make_style(self) -> Style:
        """Return how the text looks in the theme's colours."""
        return CardStyle(self._theme)

    def _on_theme_changed(self) -> None:
        self.style_ = self.make_style()
        if self._source:
            self._begin()
