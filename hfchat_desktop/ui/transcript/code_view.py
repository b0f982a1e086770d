"""A block of code: a card with the language, Copy, and lines that scroll sideways."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter

from hfchat_desktop.core.highlight import Highlighter, language_title
from hfchat_desktop.core.markdown_blocks import Block, CodeBlock
from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.ui.mirroring import is_mirrored, mirrored_in
from hfchat_desktop.ui.transcript.block_view import BlockView, Host, Leaf
from hfchat_desktop.ui.transcript.code_text import CodeText
from hfchat_desktop.ui.transcript.controls import SIDE, FlatButton, SideScroll

HEAD = 34
_PADDING = 15
_ABOVE = 10
_BELOW = 12
_RADIUS = 12
_FOLD_BEYOND = 40
_FOLD_TO = 20
_FOOT = 36
_COPIED_MS = 2_000
_MORE = 60  # px behind the beginning of what is to be seen


class CodeView(BlockView):
    """Code of one language. Colours come when it is finished and was painted once."""

    def __init__(self, block: CodeBlock, host: Host) -> None:
        super().__init__(block, host)
        self._code = CodeText(block.text, host.style_)
        self._code.on_reveal = self._reveal
        self._folded = self._code.line_count > _FOLD_BEYOND
        self._title = _title(block.language)
        self._highlighter: Highlighter | None = None
        self._coloured = False
        self._scroll = SideScroll(host.canvas(), self._on_scroll_moved)
        host.add_side_scroll(self._scroll)
        theme = host.style_.theme
        self._copy = FlatButton(theme, host.canvas(), _tr("Copy"), "copy", words=True)
        self._copy.setAccessibleName(_tr("Copy code"))
        self._copy.spoken_context = self._spoken_context
        self._copy.clicked.connect(self._on_copy_clicked)
        self._copy.show()
        self._wraps = False
        self._wrap: FlatButton | None = None  # made where a line is too wide
        self._copied_timer = QTimer(self._copy)
        self._copied_timer.setSingleShot(True)
        self._copied_timer.setInterval(_COPIED_MS)
        self._copied_timer.timeout.connect(self._on_copied_timer_timeout)
        self._show_all: FlatButton | None = None

    def update(self, block: Block) -> bool:
        """Become `block`, keeping what is the same."""
        if not isinstance(block, CodeBlock):
            return False
        self._code.set_text(block.text)
        self._title = _title(block.language)
        self._highlighter = None
        self._coloured = False
        return True

    def lay_out(self, width: float) -> None:
        """Take `width` and set `height`."""
        self.width = width
        self._code.set_wrap(width - 2 * _PADDING if self._wraps else 0)
        lines = _FOLD_TO if self._folded else self._code.line_count
        self._code.shown = lines
        self._scroll.set_widths(self._code.widest, width - 2 * _PADDING)
        below = max(_BELOW, SideScroll.HEIGHT + 2 if self._scroll.needed else 0)
        self.height = HEAD + _ABOVE + lines * self._code.line_height + below
        self._show_wrap()
        self._lay_out_fold()
        if self._show_all is not None:
            self.height += _FOOT

    def _spoken_context(self) -> str:
        """Return what tells its controls from those of other code: how it begins."""
        return f"{self._title}, {self._code.text.strip().partition(chr(10))[0]}"

    def _show_wrap(self) -> None:
        """Offer to break lines where one is too wide."""
        if self._wrap is None and self._scroll.needed:
            self._wrap = FlatButton(self.style.theme, self.host.canvas(), "", "text-wrap")
            self._wrap.clicked.connect(self._on_wrap_clicked)
            self._wrap.spoken_context = self._spoken_context
            self._wrap.show()
        if self._wrap is not None:
            self._wrap.setVisible(self._wraps or self._scroll.needed)
            self._wrap.set_label(_tr("Do not wrap lines") if self._wraps else _tr("Wrap lines"))

    def _lay_out_fold(self) -> None:
        if self._folded and self._show_all is None:
            label = _tr("Show all {count} lines").format(count=1 + self._code.text.count("\n"))
            self._show_all = FlatButton(
                self.style.theme, self.host.canvas(), label, "chevron-down", words=True
            )
            self._show_all.clicked.connect(self._on_show_all_clicked)
            self._show_all.show()
        elif not self._folded and self._show_all is not None:
            self._show_all.hide()
            self._show_all.deleteLater()
            self._show_all = None

    def place(self, x: float, y: float) -> None:
        """Move to a corner."""
        super().place(x, y)
        self._code.x = x + _PADDING
        self._code.y = y + HEAD + _ABOVE
        self._code.scroll = self._scroll.value
        left, top = x + self.width - 6 - self._copy.width(), round(y + (HEAD - SIDE) / 2)
        self._put(self._copy, left, top)
        if self._wrap is not None:
            self._put(self._wrap, left - SIDE - 2, top)
        body = QRectF(x, y + HEAD, self.width, self.height - HEAD)
        if self._show_all is not None:
            body.setHeight(body.height() - _FOOT)
            self._put(self._show_all, x + 6, round(y + self.height - _FOOT + 3))
        self._scroll.place(body)

    def _put(self, button: FlatButton, x: float, y: int) -> None:
        """Move a button within the card; its code is written from the left everywhere."""
        if is_mirrored(button):
            x = 2 * self.x + self.width - x - button.width()
        button.move(round(x), y)

    def paint(self, painter: QPainter, clip: QRectF) -> None:
        """Paint what lies in `clip`."""
        card = self.rect
        if not card.intersects(clip):
            return
        color = self.style.color
        painter.setPen(self.style.theme.pen("border"))
        painter.setBrush(color("codeBg"))
        painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        painter.drawLine(
            QPointF(card.left(), card.top() + HEAD - 0.5),
            QPointF(card.right(), card.top() + HEAD - 0.5),
        )
        if self._show_all is not None:
            foot = card.bottom() - _FOOT + 0.5
            painter.drawLine(QPointF(card.left(), foot), QPointF(card.right(), foot))
        self._paint_title(painter)
        painter.save()
        body = card.adjusted(1, HEAD, -1, -1)
        if self._scroll.needed:
            painter.setClipRect(body.adjusted(_PADDING - 4, 0, 4 - _PADDING, 0))
        self._code.paint(painter, clip)
        painter.restore()
        if not self._coloured and isinstance(self.block, CodeBlock) and self.block.closed:
            self.host.block_wants_work(self)

    def _paint_title(self, painter: QPainter) -> None:
        room = self.width - _PADDING - self._copy.width() - 12
        room -= SIDE if self._wrap is not None else 0
        area = QRectF(self.x + _PADDING, self.y, room, HEAD)
        font = self.style.theme.font("small")
        painter.setFont(font)
        painter.setPen(self.style.color("textSecondary"))
        title = painter.fontMetrics().elidedText(
            self._title, Qt.TextElideMode.ElideRight, int(room)
        )
        mirrored = mirrored_in(painter, self.rect)
        mirrored.drawText(area, Qt.AlignmentFlag.AlignVCenter, title)

    def work(self, budget_s: float) -> bool:
        """Find the colours, a slice at a time."""
        if self._coloured or not isinstance(self.block, CodeBlock):
            return True
        if self._highlighter is None:
            self._highlighter = Highlighter(self.block.text, self.block.language)
        if not self._highlighter.work(budget_s):
            return False
        self._code.set_runs(self._highlighter.runs)
        self._highlighter = None
        self._coloured = True
        self.host.block_changed(self.rect)
        return True

    def _reveal(self, index: int) -> None:
        """Show a character: all lines where its own is folded away, and its part of a long one."""
        place = self._code.place_of(index)
        if self._folded and place.top() >= self.y + self.height - _FOOT:
            self._on_show_all_clicked()
            place = self._code.place_of(index)
        room = self.rect.adjusted(_PADDING, 0, -_PADDING - _MORE, 0)
        if not room.left() <= place.x() <= room.right():
            self._scroll.move(round(place.x() - room.center().x()))

    def unfold(self) -> None:
        """Show all lines."""
        self._folded = False

    def leaves(self) -> Iterator[Leaf]:
        """Yield the texts in reading order."""
        yield self._code

    def natural_width(self) -> float:
        """Return the width that it needs so that nothing wraps."""
        return self._code.widest + 2 * _PADDING

    def release(self) -> None:
        """Take its controls off the host."""
        self.host.remove_side_scroll(self._scroll)
        self._scroll.release()
        for button in (self._copy, self._wrap, self._show_all):
            if button is not None:
                button.hide()
                button.deleteLater()

    def _on_scroll_moved(self) -> None:
        self._code.scroll = self._scroll.value
        self.host.block_changed(self.rect)

    def _on_copy_clicked(self) -> None:
        self.host.copy_text(self._code.text)
        self._copy.set_label(_tr("Copied"))
        self._copy.set_icons("check")
        self._copied_timer.start()
        self.place(self.x, self.y)

    def _on_copied_timer_timeout(self) -> None:
        self._copy.set_label(_tr("Copy"))
        self._copy.setAccessibleName(_tr("Copy code"))
        self._copy.set_icons("copy")
        self.place(self.x, self.y)

    def _on_wrap_clicked(self) -> None:
        self._wraps = not self._wraps
        self.host.block_resized()

    def _on_show_all_clicked(self) -> None:
        self.unfold()
        self.host.block_resized()


def _title(info: str) -> str:
    return language_title(info) or plain_label(info, 80) or _tr("Code")


def _tr(text: str) -> str:
    return QCoreApplication.translate("CodeView", text)
