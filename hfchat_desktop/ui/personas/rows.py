"""Rows of personas and prompts, as the menu of the chip and the composer's pop-up show them."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from hfchat_desktop.core.personas import Persona
from hfchat_desktop.core.plain_text import isolated, plain_label
from hfchat_desktop.core.prompts import SavedPrompt, variables
from hfchat_desktop.core.record import Record
from hfchat_desktop.ui.icons import pixmap
from hfchat_desktop.ui.mirroring import mirrored_in
from hfchat_desktop.ui.model_tile import paint_tile, tint_of
from hfchat_desktop.ui.theme import Theme

ROW = 48
_TILE = 30
_SIDE = 10
_EXCERPT = 160
_Index = QModelIndex | QPersistentModelIndex


class Entry(Record):
    """A row: `letter` stands on a tile of the colour that `key` gives, else `icon` does."""

    key: str
    name: str
    below: str = ""
    letter: str = ""
    icon: str = "user-round"
    current: bool = False


def persona_entry(persona: Persona, *, current: bool = False) -> Entry:
    """Return the row of a persona."""
    below = persona.summary or plain_label(persona.system_prompt, longest=_EXCERPT)
    return Entry(persona.key, persona.name, below, persona.letter, current=current)


def prompt_entry(prompt: SavedPrompt) -> Entry:
    """Return the row of a prompt."""
    below = plain_label(without_braces(prompt.text), longest=_EXCERPT)
    return Entry(prompt.key, prompt.name, below, "", "notebook-pen")


def without_braces(text: str) -> str:
    """Return a text in which an open place is shown as its name between ‹ and ›."""
    for found in reversed(variables(text)):
        text = f"{text[: found.start]}‹{found.name}›{text[found.end :]}"
    return text


class EntryRows(QStyledItemDelegate):
    """Paints an `Entry` as tile, name and the line below it; the current one has a check."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Return the size of a row."""
        return QSize(200, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one row."""
        entry: Entry = index.data(Qt.ItemDataRole.UserRole)
        rect = QRectF(option.rect)
        painter = mirrored_in(painter, rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("menuHover"))
            painter.drawRoundedRect(rect, 6, 6)
        square = QRectF(rect.left() + _SIDE, rect.top() + (ROW - _TILE) / 2, _TILE, _TILE)
        ratio = painter.device().devicePixelRatioF()
        if entry.letter:
            paint_tile(painter, square, self._theme, tint_of(entry.key), entry.letter)
        else:
            image = pixmap(self._theme, entry.icon, "textSecondary", 18, ratio)
            painter.drawPixmap(round(square.left()) + 6, round(square.top()) + 6, image)
        right = -38.0 if entry.current else -float(_SIDE)
        room = rect.adjusted(_TILE + 2 * _SIDE, 6, right, -6)
        where = Qt.AlignmentFlag.AlignTop if entry.below else Qt.AlignmentFlag.AlignVCenter
        self._line(painter, room, entry.name, ("uiStrong", "text"), where)
        self._line(
            painter, room, entry.below, ("caption", "textMuted"), Qt.AlignmentFlag.AlignBottom
        )
        if entry.current:
            check = pixmap(self._theme, "check", "textSecondary", 16, ratio)
            painter.drawPixmap(round(rect.right() - 28), round(rect.center().y() - 8), check)
        painter.restore()

    def _line(
        self,
        painter: QPainter,
        room: QRectF,
        words: str,
        look: tuple[str, str],
        where: Qt.AlignmentFlag,
    ) -> None:
        font, role = look
        painter.setFont(self._theme.font(font))
        painter.setPen(self._theme.color(role))
        elided = painter.fontMetrics().elidedText(
            words, Qt.TextElideMode.ElideRight, round(room.width())
        )
        painter.drawText(room, where | Qt.AlignmentFlag.AlignLeft, isolated(elided))


def make_list(theme: Theme, name: str) -> QListWidget:
    """Return an empty list for entries, called `name` for screen readers."""
    made = QListWidget()
    made.setAccessibleName(name)
    made.setItemDelegate(EntryRows(theme, made))
    made.setMouseTracking(True)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
    return made


def fill_list(shown: QListWidget, entries: list[Entry], most: int) -> None:
    """Show entries, the current one (or the first) selected, at most so many at a time."""
    shown.clear()
    for entry in entries:
        item = QListWidgetItem()
        item.setData(Qt.ItemDataRole.UserRole, entry)
        item.setData(Qt.ItemDataRole.ToolTipRole, entry.below)
        words = ". ".join(part for part in (entry.name, entry.below) if part)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
        shown.addItem(item)
    shown.setCurrentRow(next((row for row, e in enumerate(entries) if e.current), 0))
    shown.setFixedHeight(min(len(entries), most) * ROW)


def entry_of(item: QListWidgetItem | None) -> Entry | None:
    """Return the entry of a row."""
    found = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
    return found if isinstance(found, Entry) else None
