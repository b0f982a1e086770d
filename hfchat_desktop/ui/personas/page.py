"""Personas and saved prompts in the settings: one's own, and those that come along."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from hfchat_desktop.core.personas import Persona
from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.core.prompts import SavedPrompt
from hfchat_desktop.ui.buttons import IconButton, TextButton
from hfchat_desktop.ui.icons import pixmap
from hfchat_desktop.ui.mirroring import in_line, painter_of, set_margins
from hfchat_desktop.ui.model_tile import paint_tile, tint_of
from hfchat_desktop.ui.personas.rows import Entry, persona_entry, prompt_entry
from hfchat_desktop.ui.setting_card import SettingCard, SettingRow
from hfchat_desktop.ui.theme import Theme
from hfchat_desktop.ui.wrapping_row import WrappingRow

_GAP = 24
_TILE = 30
_SIDE = 16
_LINE = 120


class PersonasPage(QWidget):
    """Told everything with `set_entries`; wishes carry the key of a persona or prompt."""

    new_requested = Signal(str)  # "persona" or "prompt"
    edit_requested = Signal(str, str)  # the kind, the key
    copy_requested = Signal(str, str)
    delete_requested = Signal(str, str)
    export_requested = Signal(str)  # the key of a persona, "" for all of one's own
    import_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._cards: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(_GAP)
        self._personas: Sequence[Persona] = ()
        self._prompts: Sequence[SavedPrompt] = ()
        self._stale = True

    def set_entries(self, personas: Sequence[Persona], prompts: Sequence[SavedPrompt]) -> None:
        """Show these, one's own apart from those that come along."""
        self._personas, self._prompts = personas, prompts
        self._stale = True
        if self.isVisible():
            self._fill()

    def showEvent(self, event: QShowEvent) -> None:
        """Make the rows when they are looked at."""
        super().showEvent(event)
        self.make_rows()

    def make_rows(self) -> None:
        """Make the rows, if they are not those of the entries yet."""
        if self._stale:
            self._fill()

    def _fill(self) -> None:
        self._stale = False
        personas, prompts = self._personas, self._prompts
        for card in self._cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        own = [p for p in personas if not p.builtin]
        texts = [p for p in prompts if not p.builtin]
        self._cards = [
            self._own("persona", [persona_entry(p) for p in own], can_export=bool(own or texts)),
            self._given("persona", [persona_entry(p) for p in personas if p.builtin]),
            self._own("prompt", [prompt_entry(p) for p in texts], can_export=False),
            self._given("prompt", [prompt_entry(p) for p in prompts if p.builtin]),
        ]
        for card in self._cards:
            self._column.addWidget(card)

    def _own(self, kind: str, entries: list[Entry], *, can_export: bool) -> QWidget:
        """Return the card of one's own, with the buttons that stand under it."""
        is_persona = kind == "persona"
        heading = self.tr("Your personas") if is_persona else self.tr("Your prompts")
        rows: list[QWidget] = [self._own_row(kind, entry) for entry in entries]
        if not rows:
            words = (
                self.tr("None of your own yet. Make one, or copy one of those below.")
                if is_persona
                else self.tr("None of your own yet. Type / in a chat to use those below.")
            )
            rows = [SettingRow(self._theme, words, "")]
        holder = QWidget(self)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(SettingCard(self._theme, heading, rows))
        column.addLayout(self._buttons(kind, can_export=can_export))
        return holder

    def _buttons(self, kind: str, *, can_export: bool) -> WrappingRow:
        row = WrappingRow(8)
        if kind == "prompt":
            new = TextButton(self._theme, self.tr("New prompt"), "", "plus", parent=self)
            new.clicked.connect(lambda: self.new_requested.emit(kind))
            row.addWidget(new)
            return row
        new = TextButton(self._theme, self.tr("New persona"), "", "plus", parent=self)
        new.clicked.connect(lambda: self.new_requested.emit(kind))
        take = TextButton(self._theme, self.tr("Import…"), "", "file-input", parent=self)
        take.setToolTip(self.tr("Personas as JSON, or a character card as PNG or JSON"))
        take.clicked.connect(self.import_requested)
        give = TextButton(self._theme, self.tr("Export all…"), "", "file-output", parent=self)
        give.setToolTip(self.tr("Your own personas and prompts as one file"))
        give.clicked.connect(lambda: self.export_requested.emit(""))
        give.setEnabled(can_export)
        for button in (new, take, give):
            row.addWidget(button)
        return row

    def _given(self, kind: str, entries: list[Entry]) -> QWidget:
        heading = (
            self.tr("Personas that come with HFChat")
            if kind == "persona"
            else self.tr("Prompts that come with HFChat")
        )
        return SettingCard(self._theme, heading, [self._given_row(kind, e) for e in entries])

    def _given_row(self, kind: str, entry: Entry) -> QWidget:
        copy = IconButton(self._theme, "copy", self.tr("Copy and change"), small=True)
        copy.clicked.connect(lambda: self.copy_requested.emit(kind, entry.key))
        return EntryRow(self._theme, entry, [copy])

    def _own_row(self, kind: str, entry: Entry) -> QWidget:
        edit = IconButton(self._theme, "pencil", self.tr("Edit"), small=True)
        edit.clicked.connect(lambda: self.edit_requested.emit(kind, entry.key))
        more = IconButton(self._theme, "ellipsis", self.tr("More"), small=True)
        more.clicked.connect(lambda: self._open_menu(kind, entry.key, more))
        return EntryRow(self._theme, entry, [edit, more])

    def _open_menu(self, kind: str, key: str, button: QWidget) -> None:
        from hfchat_desktop.ui.menu import Menu

        menu = Menu(self._theme, self)
        menu.add(self.tr("Duplicate"), "copy", lambda: self.copy_requested.emit(kind, key))
        if kind == "persona":
            menu.add(self.tr("Export…"), "file-output", lambda: self.export_requested.emit(key))
        menu.addSeparator()
        menu.add(
            self.tr("Delete"),
            "trash-2",
            lambda: self.delete_requested.emit(kind, key),
            role="danger",
        )
        menu.pop_up_below(button, at_end=True)


class EntryRow(QWidget):
    """Tile, name and one line, and at the right what can be done with it."""

    def __init__(
        self,
        theme: Theme,
        entry: Entry,
        buttons: Sequence[IconButton],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.entry = entry
        row = QHBoxLayout(self)
        set_margins(row, _SIDE, 8, _SIDE - 4, 8)
        row.setSpacing(12)
        row.addWidget(_Tile(theme, entry, self))
        column = QVBoxLayout()
        column.setSpacing(2)
        for words, font, tone in ((entry.name, "ui", ""), (entry.below, "caption", "muted")):
            label = QLabel(in_line(plain_label(words, longest=_LINE)), self)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setFont(theme.font(font))
            label.setProperty("tone", tone)
            label.setWordWrap(True)
            label.setVisible(bool(words))
            column.addWidget(label)
        row.addLayout(column, 1)
        for button in buttons:
            button.setAccessibleName(f"{button.accessibleName()}: {entry.name}")
            row.addWidget(button)


class _Tile(QWidget):
    """The letter of a persona on its colour, or an icon."""

    def __init__(self, theme: Theme, entry: Entry, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._entry = entry
        self.setFixedSize(QSize(_TILE, _TILE))
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        painter = painter_of(self)
        if self._entry.letter:
            square = QRectF(self.rect())
            paint_tile(painter, square, self._theme, tint_of(self._entry.key), self._entry.letter)
        else:
            ratio = self.devicePixelRatioF()
            image = pixmap(self._theme, self._entry.icon, "textSecondary", 18, ratio)
            painter.drawPixmap(6, 6, image)
        painter.end()
