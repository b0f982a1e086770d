"""How one row of the chat list is drawn, and renamed in place."""

from __future__ import annotations

from collections.abc import Set
from html import escape

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
)
from PySide6.QtWidgets import (
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from hfchat_desktop.bridge.chat_list import ChatRole
from hfchat_desktop.core.plain_text import isolated, plain_label
from hfchat_desktop.ui.icons import pixmap
from hfchat_desktop.ui.mirroring import aligned, mirrored_in, own_painter, seen_in, seen_in_row
from hfchat_desktop.ui.theme import Theme

_Index = QModelIndex | QPersistentModelIndex

_MARGIN = 8
_PADDING = 8
_INDENT = 23
_SECTION_TEXT_TOP = 14
_MENU_SIDE = 28
_CARET = QSize(6, 12)
_LOST_AT_LINE_END = 40  # px; a line breaks between words
_FAR = 26  # characters; a hit further on would be cut off
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_TITLE_LENGTH_MAX = 200
_LINE_BREAKS = str.maketrans({"\n": " ", "\r": " ", "\u2028": " ", "\u2029": " ", "\t": " "})
_DIRECTION = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F])


class ChatRowDelegate(QStyledItemDelegate):
    """Draws headings, folders, chats and hits; its editor is the field for a new name."""

    renamed = Signal(object, str)  # chat id
    folder_renamed = Signal(object, str)  # folder id

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.words: dict[str, str] = {}
        self.caret_shown = True
        self.selected_id: object = None
        self.selected_message: object = 0  # of a chat that was found more than once
        self.hovered_row = -1
        self.focused_row = -1
        self.picked: Set[int] = frozenset()  # chats that are chosen together
        self.drop_row = -1  # what is dragged goes into this row …
        self.drop_above = False  # … or above it

    def set_words(self, words: dict[str, str]) -> None:
        """Take the words of the headings and of the archive, by their key."""
        self.words = words

    def menu_rect(self, row: QRect) -> QRect:
        """Return where the menu button of a row is; `row` is the whole row in the view."""
        return seen_in_row(self._menu_place(row), row)

    def _menu_place(self, row: QRect) -> QRect:
        right = row.right() - _MARGIN - 3
        return QRect(right - _MENU_SIDE, row.center().y() - _MENU_SIDE // 2 + 1, _MENU_SIDE, 28)

    def plus_rect(self, row: QRect) -> QRect:
        """Return where the button is that adds a folder; `row` is the heading's."""
        return self.menu_rect(row).translated(0, 3)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height: a hit has two lines of its excerpt, all else one of words."""
        return QSize(0, self._theme.size("rowTwoLine" if _kind(index) == "hit" else "row"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one row."""
        painter = mirrored_in(painter, option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect
        kind = _kind(index)
        if kind == "section":
            self._paint_section(painter, rect, str(index.data(ChatRole.SECTION)))
        elif kind == "empty":
            self._paint_words(painter, _inner(rect, 1), self.words["empty"], "textMuted")
        else:
            self._paint_ground(painter, rect, index)
            if kind == "hit":
                self._paint_hit(painter, rect, index)
            elif kind == "chat":
                self._paint_chat(painter, rect, index)
            else:
                self._paint_opener(painter, rect, index, kind)
        if index.row() == self.drop_row:
            self._paint_drop(painter, rect)
        painter.restore()

    def _paint_section(self, painter: QPainter, rect: QRect, section: str) -> None:
        font = self._theme.font("micro")
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(self._theme.color("textMuted"))
        area = rect.adjusted(_MARGIN + _PADDING, _SECTION_TEXT_TOP, -_MARGIN, 0)
        area.setHeight(self._theme.line("micro"))
        if section == "folders":
            area.adjust(0, 0, -_MENU_SIDE, 0)
            place = self._menu_place(rect).translated(0, 3)
            self._paint_icon(painter, place, "plus", "textSecondary")
        words = self.words.get(section, section)
        words = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, _LEFT, words)

    def _paint_ground(self, painter: QPainter, rect: QRect, index: _Index) -> None:
        selected = self._is_selected(index) or self._is_picked(index)
        if selected or index.row() == self.hovered_row:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("selected" if selected else "hover"))
            radius = self._theme.radius("sm")
            painter.drawRoundedRect(QRectF(rect.adjusted(_MARGIN, 0, -_MARGIN, 0)), radius, radius)

    def _paint_drop(self, painter: QPainter, rect: QRect) -> None:
        """Show where what is dragged would go: into this row, or above it."""
        around = QRectF(rect.adjusted(_MARGIN, 1, -_MARGIN, -1))
        pen = QPen(self._theme.color("focus"), 2)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.drop_above:
            painter.drawLine(around.topLeft(), around.topRight())
        else:
            radius = self._theme.radius("sm")
            painter.drawRoundedRect(around, radius, radius)

    def _paint_opener(self, painter: QPainter, rect: QRect, index: _Index, kind: str) -> None:
        """Draw a folder or the archive, with how many chats are in it."""
        inner = _inner(rect, 0)
        quiet = kind == "archive"
        side = self._theme.icon_size("button")
        is_open = bool(index.data(ChatRole.OPEN))
        name = "archive" if quiet else "folder-open" if is_open else "folder"
        place = QRect(inner.left(), rect.top(), side, rect.height())
        self._paint_icon(painter, place, name, "textMuted" if quiet else "textSecondary")
        if self._shows_menu(index) and not quiet:
            self._paint_icon(painter, self._menu_place(rect), "ellipsis", "textSecondary")
            room = _MENU_SIDE
        else:
            room = self._paint_hint(painter, inner, str(index.data(ChatRole.COUNT)))
        words = self.words["archive"] if quiet else shown_title(str(index.data(ChatRole.TITLE)))
        area = inner.adjusted(_INDENT, 0, -room, 0)
        self._paint_words(painter, area, words, "textMuted" if quiet else "text")

    def _paint_chat(self, painter: QPainter, rect: QRect, index: _Index) -> None:
        inner = _inner(rect, index.data(ChatRole.DEPTH))
        room = self._paint_right(painter, inner, rect, index)
        area = inner.adjusted(0, 0, -room, 0)
        marked = str(index.data(ChatRole.EXCERPT) or "")
        if marked:
            self._paint_excerpt(painter, area, marked, "small", "text", lines=1)
            return
        title = shown_title(str(index.data(ChatRole.TITLE) or "")) or self.words["untitled"]
        self._paint_words(painter, area, title, "text", medium=self._is_selected(index))

    def _paint_hit(self, painter: QPainter, rect: QRect, index: _Index) -> None:
        inner = _inner(rect, index.data(ChatRole.DEPTH)).adjusted(0, 8, 0, -6)
        text = str(index.data(ChatRole.EXCERPT) or "")
        if index.data(ChatRole.IN_NOTE):
            text = self.words["note"].format(text=text)
        self._paint_excerpt(painter, inner, text, "caption", "textMuted", lines=2)

    def _paint_right(self, painter: QPainter, line: QRect, rect: QRect, index: _Index) -> int:
        """Draw tick, menu button, caret or hint at the right; return the width they take."""
        if self._is_picked(index):
            side = self._theme.icon_size("button")
            place = QRect(line.right() - side + 1, line.top(), side, line.height())
            self._paint_icon(painter, place, "circle-check", "accentText")
            return side + _PADDING
        if self._shows_menu(index):
            self._paint_icon(painter, self._menu_place(rect), "ellipsis", "textSecondary")
            return _MENU_SIDE
        if index.data(ChatRole.WRITING):
            if self.caret_shown:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._theme.color("accent"))
                top = line.center().y() - _CARET.height() // 2 + 1
                caret = QRectF(
                    line.right() - _CARET.width() + 1, top, _CARET.width(), _CARET.height()
                )
                painter.drawRoundedRect(caret, 2, 2)
            return _CARET.width() + _PADDING
        return self._paint_hint(painter, line, hint_of(index))

    def _paint_hint(self, painter: QPainter, line: QRect, hint: str) -> int:
        if not hint:
            return 0
        font = self._theme.font("micro")
        font.setWeight(QFont.Weight.Normal)
        metrics = QFontMetrics(font)
        words = metrics.elidedText(hint, Qt.TextElideMode.ElideRight, line.width() * 2 // 5)
        painter.setFont(font)
        painter.setPen(self._theme.color("textMuted"))
        end = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(line, end, isolated(words))
        return metrics.horizontalAdvance(words) + _PADDING

    def _paint_words(
        self, painter: QPainter, area: QRect, words: str, role: str, *, medium: bool = False
    ) -> None:
        font = self._theme.font("small")
        if medium:
            font.setWeight(QFont.Weight.Medium)
        painter.setFont(font)
        painter.setPen(self._theme.color(role))
        words = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, _LEFT, isolated(words))

    def _paint_icon(self, painter: QPainter, area: QRect, name: str, role: str) -> None:
        side = self._theme.icon_size("button")
        image = pixmap(self._theme, name, role, side, painter.device().devicePixelRatio())
        left = area.left() + (area.width() - side) // 2
        painter.drawPixmap(left, area.top() + (area.height() - side) // 2, image)

    def _paint_excerpt(
        self, painter: QPainter, area: QRect, excerpt: str, font_name: str, role: str, *, lines: int
    ) -> None:
        """Draw one or two lines of an excerpt with its hits in bold, the first one in sight."""
        plain, hits = near_first_hit(*split_excerpt(excerpt))
        font = self._theme.font(font_name)
        room = area.width() * lines - (lines - 1) * _LOST_AT_LINE_END
        words = QFontMetrics(font).elidedText(plain, Qt.TextElideMode.ElideRight, room)
        layout = QTextLayout(words, font)
        layout.setTextOption(aligned(painter))
        layout.setFormats([_hit_format(self._theme, start, length) for start, length in hits])
        height = self._theme.line(font_name)
        layout.beginLayout()
        for number in range(lines):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(float(area.width()))
            line.setPosition(QPointF(0, number * height))
        layout.endLayout()
        top = area.top() + max(0, (area.height() - lines * height) // 2)
        painter.setPen(self._theme.color(role))
        painter.setClipRect(area)
        layout.draw(own_painter(painter), QPointF(seen_in(painter, area).left(), top))

    def _shows_menu(self, index: _Index) -> bool:
        return index.row() in (self.hovered_row, self.focused_row)

    def _is_selected(self, index: _Index) -> bool:
        """The open chat; among what a search found, the hit that was chosen."""
        if _kind(index) not in ("chat", "hit"):
            return False
        hit = index.data(ChatRole.MESSAGE_ID)
        is_open = bool(index.data(ChatRole.ID) == self.selected_id)
        return is_open and (not hit or hit == self.selected_message)

    def _is_picked(self, index: _Index) -> bool:
        return _kind(index) == "chat" and index.data(ChatRole.ID) in self.picked

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        """Return the field for a new name."""
        field = QLineEdit(parent)
        field.setMaxLength(_TITLE_LENGTH_MAX)
        of_folder = _kind(index) == "folder"
        name = self.tr("Name of the folder") if of_folder else self.tr("Name of the chat")
        field.setAccessibleName(name)
        field.setProperty("inRow", True)
        field.setProperty("focusRing", False)  # its line shows the focus
        return field

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        """Put the name into the field, all of it selected."""
        if isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(shown_title(str(index.data(ChatRole.TITLE) or "")))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        """Tell the new name; an empty or unchanged one is no wish."""
        if not isinstance(editor, QLineEdit):
            return
        name = editor.text().strip()
        if name and name != shown_title(str(index.data(ChatRole.TITLE) or "")):
            if _kind(index) == "folder":
                self.folder_renamed.emit(index.data(ChatRole.FOLDER), name)
            else:
                self.renamed.emit(index.data(ChatRole.ID), name)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: _Index
    ) -> None:
        """Let the field cover the row."""
        rect: QRect = option.rect
        indent = _INDENT if index.data(ChatRole.DEPTH) or _kind(index) == "folder" else 0
        editor.setGeometry(seen_in_row(rect.adjusted(_MARGIN + indent, 0, -_MARGIN, 0), rect))

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Keep the keys of the window (Delete, Up …) in the field while it is open."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.accept()
        return super().eventFilter(editor, event)


def hint_of(index: _Index) -> str:
    """Return what stands at the end of a chat's row: its tags, or the model."""
    tags = tuple(index.data(ChatRole.TAGS) or ())
    if tags:
        more = f" +{len(tags) - 1}" if len(tags) > 1 else ""
        return f"#{plain_label(tags[0])}{more}"
    return str(index.data(ChatRole.HINT) or "")


def tip_of(index: _Index) -> str:
    """Return title and tags for a tooltip, so that it cannot take them for markup."""
    tags = " ".join(f"#{plain_label(tag)}" for tag in index.data(ChatRole.TAGS) or ())
    lines = (shown_title(str(index.data(ChatRole.TITLE) or "")), tags)
    words = "<br>".join(escape(line) for line in lines if line)
    return f"<qt>{words}</qt>" if words else ""


def near_first_hit(plain: str, hits: list[tuple[int, int]]) -> tuple[str, list[tuple[int, int]]]:
    """Return the text from some words before its first hit on, where that stands far away."""
    if not hits or hits[0][0] <= _FAR:
        return plain, hits
    units = plain.encode("utf-16-le")  # hits are counted as Qt counts
    before = units[: 2 * hits[0][0]].decode("utf-16-le", "replace")
    start = before.rfind(" ", 0, len(before) - _FAR // 2) + 1
    if not start:
        return plain, hits
    gone = _utf16_length(before[:start]) - 1  # the dots take one place
    rest = units[2 * (gone + 1) :].decode("utf-16-le", "replace")
    return "…" + rest, [(at - gone, length) for at, length in hits]


def _kind(index: _Index) -> str:
    return str(index.data(ChatRole.KIND))


def _inner(rect: QRect, depth: int) -> QRect:
    left = _MARGIN + _PADDING + (_INDENT if depth else 0)
    return rect.adjusted(left, 0, -_MARGIN - _PADDING, 0)


def shown_title(title: str) -> str:
    """Return a title on one line, without signs that would change what is beside it."""
    return plain_label(title)


def split_excerpt(excerpt: str) -> tuple[str, list[tuple[int, int]]]:
    """Return the text without its marks, and start and length (UTF-16) of each hit."""
    plain, hits, start = "", [], -1
    for part in excerpt.translate(_LINE_BREAKS).translate(_DIRECTION):
        if part == "\x02":
            start = _utf16_length(plain)
        elif part == "\x03":
            if start >= 0:
                hits.append((start, _utf16_length(plain) - start))
            start = -1
        else:
            plain += part
    return plain, hits


def _utf16_length(text: str) -> int:
    return len(text) + sum(character > "\uffff" for character in text)


def _hit_format(theme: Theme, start: int, length: int) -> QTextLayout.FormatRange:
    look = QTextCharFormat()
    look.setFontWeight(QFont.Weight.DemiBold)
    look.setForeground(theme.color("text"))
    found = QTextLayout.FormatRange()
    found.start, found.length, found.format = start, length, look
    return found
