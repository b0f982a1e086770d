"""How one row of the chat list is drawn, and renamed in place."""

from __future__ import annotations

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
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import (
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from hfchat_desktop.bridge.chat_list import ChatRole
from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.ui.icons import pixmap
from hfchat_desktop.ui.theme import Theme

_Index = QModelIndex | QPersistentModelIndex

_MARGIN = 8
_PADDING = 8
_SECTION_HEIGHT = 33
_SECTION_TEXT_TOP = 14
_MENU_SIDE = 28
_CARET = QSize(6, 12)
_TITLE_LENGTH_MAX = 200
_LINE_BREAKS = str.maketrans({"\n": " ", "\r": " ", "\u2028": " ", "\u2029": " ", "\t": " "})
_DIRECTION = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F])


class ChatRowDelegate(QStyledItemDelegate):
    """Draws headings, chats and hits; its editor is the field for a new name."""

    renamed = Signal(object, str)

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sections: dict[str, str] = {}
        self.caret_shown = True
        self.selected_id: object = None
        self.selected_message: object = 0  # of a chat that was found more than once
        self.hovered_row = -1
        self.focused_row = -1

    def set_sections(self, labels: dict[str, str]) -> None:
        """Take the words of the headings, by their key."""
        self._sections = labels

    def menu_rect(self, row: QRect) -> QRect:
        """Return where the menu button of a row is; `row` is the whole row in the view."""
        right = row.right() - _MARGIN - 3
        return QRect(right - _MENU_SIDE, row.center().y() - _MENU_SIDE // 2 + 1, _MENU_SIDE, 28)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height of a heading, a chat, or a hit with its excerpt."""
        if index.data(ChatRole.KIND) == "section":
            return QSize(0, _SECTION_HEIGHT)
        name = "rowTwoLine" if index.data(ChatRole.EXCERPT) else "row"
        return QSize(0, self._theme.size(name))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect
        if index.data(ChatRole.KIND) == "section":
            self._paint_section(painter, rect, str(index.data(ChatRole.SECTION)))
        else:
            self._paint_chat(painter, rect, index)
        painter.restore()

    def _paint_section(self, painter: QPainter, rect: QRect, section: str) -> None:
        font = self._theme.font("micro")
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(self._theme.color("textMuted"))
        area = rect.adjusted(_MARGIN + _PADDING, _SECTION_TEXT_TOP, -_MARGIN, 0)
        area.setHeight(self._theme.line("micro"))
        words = self._sections.get(section, section)
        words = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_chat(self, painter: QPainter, rect: QRect, index: _Index) -> None:
        selected = self._is_selected(index)
        hovered = index.row() == self.hovered_row
        focused = index.row() == self.focused_row
        if selected or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("selected" if selected else "hover"))
            radius = self._theme.radius("sm")
            painter.drawRoundedRect(QRectF(rect.adjusted(_MARGIN, 0, -_MARGIN, 0)), radius, radius)
        inner = rect.adjusted(_MARGIN + _PADDING, 0, -_MARGIN - _PADDING, 0)
        excerpt = str(index.data(ChatRole.EXCERPT) or "")
        line = QRect(inner)
        if excerpt:
            line.setHeight(inner.height() // 2 + 2)
            line.translate(0, 3)
        room = self._paint_right(painter, line, rect, index, hovered or focused)
        self._paint_title(painter, line.adjusted(0, 0, -room, 0), index, selected)
        if excerpt:
            below = QRect(inner.left(), line.bottom() - 2, inner.width() - room, 18)
            self._paint_excerpt(painter, below, excerpt)

    def _paint_right(
        self, painter: QPainter, line: QRect, rect: QRect, index: _Index, shows_menu: bool
    ) -> int:
        """Draw caret, menu button or hint at the right; return the width they take."""
        if shows_menu:
            side = self._theme.icon_size("button")
            ratio = painter.device().devicePixelRatio()
            image = pixmap(self._theme, "ellipsis", "textSecondary", side, ratio)
            place = self.menu_rect(rect)
            painter.drawPixmap(
                place.left() + (place.width() - side) // 2,
                place.top() + (place.height() - side) // 2,
                image,
            )
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
        return self._paint_hint(painter, line, str(index.data(ChatRole.HINT) or ""))

    def _paint_hint(self, painter: QPainter, line: QRect, hint: str) -> int:
        if not hint:
            return 0
        font = self._theme.font("micro")
        font.setWeight(QFont.Weight.Normal)
        metrics = QFontMetrics(font)
        words = metrics.elidedText(hint, Qt.TextElideMode.ElideRight, line.width() * 2 // 5)
        painter.setFont(font)
        painter.setPen(self._theme.color("textMuted"))
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)
        return metrics.horizontalAdvance(words) + _PADDING

    def _is_selected(self, index: _Index) -> bool:
        """The open chat; among what a search found, the hit that was chosen."""
        hit = index.data(ChatRole.MESSAGE_ID)
        is_open = bool(index.data(ChatRole.ID) == self.selected_id)
        return is_open and (not hit or hit == self.selected_message)

    def _paint_title(self, painter: QPainter, area: QRect, index: _Index, selected: bool) -> None:
        font = self._theme.font("small")
        if selected:
            font.setWeight(QFont.Weight.Medium)
        painter.setFont(font)
        painter.setPen(self._theme.color("text"))
        title = shown_title(str(index.data(ChatRole.TITLE) or ""))
        words = QFontMetrics(font).elidedText(title, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_excerpt(self, painter: QPainter, area: QRect, excerpt: str) -> None:
        """Draw one line of the excerpt with its hits in bold, cut at the end."""
        plain, hits = split_excerpt(excerpt)
        font = self._theme.font("caption")
        words = QFontMetrics(font).elidedText(plain, Qt.TextElideMode.ElideRight, area.width())
        layout = QTextLayout(words, font)
        layout.setFormats([_hit_format(self._theme, start, length) for start, length in hits])
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(float(area.width()))
        layout.endLayout()
        painter.setPen(self._theme.color("textMuted"))
        painter.setClipRect(area)
        layout.draw(painter, QPointF(area.left(), area.top()))

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        """Return the field for a new name."""
        field = QLineEdit(parent)
        field.setMaxLength(_TITLE_LENGTH_MAX)
        field.setAccessibleName(self.tr("Name of the chat"))
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
            self.renamed.emit(index.data(ChatRole.ID), name)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: _Index
    ) -> None:
        """Let the field cover the row."""
        rect: QRect = option.rect
        editor.setGeometry(rect.adjusted(_MARGIN, 0, -_MARGIN, 0))

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Keep the keys of the window (Delete, Up …) in the field while it is open."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.accept()
        return super().eventFilter(editor, event)


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
