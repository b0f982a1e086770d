"""The keys of all actions in the settings: click, press keys. A clash names the other action."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from hfchat_desktop.ui.action_columns import ActionColumns, KeysRow, fixed_card
from hfchat_desktop.ui.action_words import action_words, back_words, refusal_words, used_by
from hfchat_desktop.ui.announce import announce
from hfchat_desktop.ui.buttons import IconButton, TextButton
from hfchat_desktop.ui.key_button import KeyButton
from hfchat_desktop.ui.setting_words import setting_words
from hfchat_desktop.ui.shortcuts import ACTIONS, Action, keys_in_force, refusal
from hfchat_desktop.ui.theme import Theme

_GAP = 20


class ShortcutsCard(QWidget):
    """Told with `set_keys` what a person changed; tells each change as a whole mapping.

    `everywhere` returns the keys that call the small window in every program, "" for none.
    """

    keys_changed = Signal(object)

    def __init__(
        self, theme: Theme, everywhere: Callable[[], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._changed: dict[str, str] = {}
        self._everywhere = everywhere
        self._before: dict[str, str] | None = None  # what the defaults took the place of
        self._rows: dict[str, _ActionRow] = {}
        self._fixed: tuple[bool, QWidget] | None = None
        self._told = QLabel(self)
        self._restore = TextButton(
            theme, self.tr("Restore defaults"), "quiet", "rotate-ccw", parent=self
        )
        self._undo = TextButton(theme, self.tr("Undo"), "link", parent=self)
        self._lay_out()
        self._restore.clicked.connect(self._on_restore_clicked)
        self._undo.clicked.connect(self._on_undo_clicked)
        self.set_keys({})

    def set_keys(self, changed: Mapping[str, str]) -> None:
        """Show the keys in force, `changed` being those that a person chose."""
        self._changed = dict(changed)
        for name, keys in keys_in_force(changed).items():
            if name in self._rows:
                self._rows[name].set_keys(next(iter(keys), ""))
        self._restore.setEnabled(bool(self._changed))
        undoes = self._before is not None and not self._changed
        self._undo.setVisible(undoes)
        hint = self.tr("Click a shortcut, then press the new keys. Backspace takes them away.")
        self._told.setText(self.tr("The defaults are back.") if undoes else hint)

    def set_enter_sends(self, enter_sends: bool) -> None:
        """Show which keys send a message."""
        if self._fixed is not None and self._fixed[0] == enter_sends:
            return
        if self._fixed is not None:
            self._column.removeWidget(self._fixed[1])
            self._fixed[1].deleteLater()
        card = fixed_card(self._theme, self.tr("While writing and reading"), enter_sends)
        self._fixed = enter_sends, card
        self._column.addWidget(card)

    def _lay_out(self) -> None:
        self._told.setProperty("tone", "secondary")
        self._told.setFont(self._theme.font("small"))
        self._told.setWordWrap(True)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._told, 1)
        foot.addWidget(self._undo)
        foot.addWidget(self._restore)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(_GAP)
        self._column.addWidget(ActionColumns(self._theme, self._make_row, self))
        self._column.addLayout(foot)

    def _make_row(self, entry: Action) -> QWidget:
        row = _ActionRow(self._theme, entry)
        row.keys_chosen.connect(self._on_row_keys_chosen)
        row.taken.connect(self._on_row_taken)
        self._rows[entry.name] = row
        return row

    def _set(self, name: str, keys: str | None) -> None:
        """Give an action other keys, or with None its own again, and tell it."""
        changed = {key: value for key, value in self._changed.items() if key != name}
        if keys is not None:
            changed[name] = keys
        self._before = None
        self.set_keys(changed)
        self.keys_changed.emit(dict(changed))

    def _on_row_keys_chosen(self, name: str, keys: str | None) -> None:
        entry = next(entry for entry in ACTIONS if entry.name == name)
        row = self._rows[name]
        row.show_problem("")
        wanted = keys if keys is not None else next(iter(entry.keys), "")
        reason = refusal(entry, wanted) if wanted else ""
        if reason:
            row.show_problem(refusal_words(reason, entry, wanted))
            return
        if wanted and wanted == self._everywhere() and name != "quick_ask":
            row.show_problem(used_by(wanted, setting_words("quick_anywhere").label))
            return
        other = self._other_with(wanted, name)
        if other is None:
            self._set(name, None if wanted == next(iter(entry.keys), "") else wanted)
            return
        words = used_by(wanted, action_words(other.name))
        row.show_problem(words, "" if other.fixed else wanted)

    def _other_with(self, keys: str, name: str) -> Action | None:
        """Return the other action that has these keys, if any."""
        in_force = keys_in_force({k: v for k, v in self._changed.items() if k != name})
        found = (entry for entry in ACTIONS if entry.name != name and keys in in_force[entry.name])
        return next(found, None) if keys else None

    def _on_row_taken(self, name: str, keys: str) -> None:
        """Use keys here that belonged to another action, which has the rest of its own."""
        other = self._other_with(keys, name)
        self._rows[name].show_problem("")
        if other is not None and other.name in self._changed:
            self._changed[other.name] = ""
        self._set(name, keys)

    def _on_restore_clicked(self) -> None:
        self._before = dict(self._changed)
        for row in self._rows.values():
            row.show_problem("")
        self.set_keys({})
        self.keys_changed.emit({})
        self._undo.setFocus()

    def _on_undo_clicked(self) -> None:
        before, self._before = self._before or {}, None
        self.set_keys(before)
        self.keys_changed.emit(before)


class _ActionRow(KeysRow):
    """One action; below it, what is wrong with the keys that were pressed."""

    keys_chosen = Signal(str, object)  # name of the action; keys, or None for its own
    taken = Signal(str, str)  # name of the action, keys of another one

    def __init__(self, theme: Theme, entry: Action) -> None:
        self._entry = entry
        words = action_words(entry.name)
        self._keys = KeyButton(theme, words)
        own = next(iter(entry.keys), "")
        self._reset = IconButton(theme, "rotate-ccw", "", small=True)
        super().__init__(theme, words, [self._reset, self._keys])
        back = back_words(own)
        self._reset.setToolTip(back)
        self._reset.setAccessibleName(f"{words}: {back}")
        self._wanted = ""
        self._problem = QLabel(self)
        self._problem.setProperty("tone", "danger")
        self._problem.setFont(theme.font("caption"))
        self._problem.setWordWrap(True)
        self._take = TextButton(theme, self.tr("Use it here"), "link", measure="small", parent=self)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._problem, 1)
        line.addWidget(self._take)
        self.column.addLayout(line)
        self.show_problem("")
        self._keys.keys_chosen.connect(self._on_keys_chosen)
        self._reset.clicked.connect(self._on_reset_clicked)
        self._take.clicked.connect(self._on_take_clicked)

    def set_keys(self, keys: str) -> None:
        """Show the keys in force."""
        self._keys.set_keys(keys)
        self._reset.setVisible(keys != next(iter(self._entry.keys), ""))

    def show_problem(self, words: str, wanted: str = "") -> None:
        """Tell what is wrong, and offer to use `wanted` all the same."""
        self._wanted = wanted
        self._problem.setText(words)
        self._problem.setVisible(bool(words))
        self._take.setVisible(bool(wanted))
        if words:
            announce(self, words, at_once=True)

    def _on_keys_chosen(self, keys: str) -> None:
        self.keys_chosen.emit(self._entry.name, keys)

    def _on_reset_clicked(self) -> None:
        self.keys_chosen.emit(self._entry.name, None)

    def _on_take_clicked(self) -> None:
        self.taken.emit(self._entry.name, self._wanted)
