"""The pop-up in which a person chooses a persona."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QListWidgetItem, QWidget

from hfchat_desktop.core.personas import Persona
from hfchat_desktop.core.prompts import matches
from hfchat_desktop.ui.mirroring import below_start, is_mirrored
from hfchat_desktop.ui.personas.rows import Entry, entry_of, fill_list, make_list, persona_entry
from hfchat_desktop.ui.popup_card import POPUP_SHADOW, PopupMenu
from hfchat_desktop.ui.theme import Theme

_ROWS_SHOWN = 6


class PersonaMenu(PopupMenu):
    """A search, "No persona", every persona, and the way to make or change one."""

    persona_chosen = Signal(str)  # its key, "" for none
    new_requested = Signal()
    edit_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "personaMenu", parent)
        self.setAccessibleName(self.tr("Choose a persona"))
        self._personas: tuple[Persona, ...] = ()
        self._current = ""
        self._build()
        self._restyle()

    def _build(self) -> None:
        self._add_search(self.tr("Find a persona"))
        self._add_list(make_list(self._theme, self.tr("Personas")))
        self._empty = self._add_empty(10)
        self._empty.setText(self.tr("No persona has this name."))
        self._add_line()
        self._new = self._add_row(self.tr("New persona…"), "plus")
        self._new.clicked.connect(self._on_new_clicked)
        self._edit = self._add_row(self.tr("Edit personas and prompts"), "pencil")
        self._edit.clicked.connect(self._on_edit_clicked)

    def set_personas(self, personas: tuple[Persona, ...], current: str) -> None:
        """Offer these; `current` is the key of the chosen one, "" for none."""
        self._personas, self._current = personas, current
        self._fill()

    def pop_up(self, above: QWidget) -> None:
        """Open over a widget, or below it where there is more room, and take the keyboard."""
        self._search.clear()
        self._fill()
        self.adjustSize()
        outside = POPUP_SHADOW if is_mirrored(above) else -POPUP_SHADOW
        corner = above.mapToGlobal(QPoint(0, 0))
        corner.setX(below_start(above, self.width()).x() + outside)
        screen = above.screen().availableGeometry()
        top = corner.y() - self.height() + POPUP_SHADOW
        if top < screen.top():
            top = corner.y() + above.height() + 2
        left = max(screen.left(), min(corner.x(), screen.right() - self.width()))
        self.move(left, max(screen.top(), min(top, screen.bottom() - self.height())))
        self.show()
        self._search.setFocus()

    def _step(self, key: int) -> bool:
        if key not in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            return False
        row = self._list.currentRow() + (1 if key == Qt.Key.Key_Down else -1)
        self._list.setCurrentRow(max(0, min(row, self._list.count() - 1)))
        return True

    def _fill(self) -> None:
        words = self._search.text()
        none = Entry("", self.tr("No persona"), "", current=not self._current)
        entries = [none] if matches(none.name, words) else []
        entries += [
            persona_entry(p, current=p.key == self._current)
            for p in self._personas
            if matches(p.name, words)
        ]
        fill_list(self._list, entries, _ROWS_SHOWN)
        self._list.setVisible(bool(entries))
        self._empty.setVisible(not entries)
        self.adjustSize()

    def _on_list_item_chosen(self, item: QListWidgetItem) -> None:
        entry = entry_of(item)
        self.close()
        if entry is not None:
            self.persona_chosen.emit(entry.key)

    def _on_new_clicked(self) -> None:
        self.close()
        self.new_requested.emit()

    def _on_edit_clicked(self) -> None:
        self.close()
        self.edit_requested.emit()
