"""The keys of the window: one table of all actions, and what a person changed of it.

The words are in `ui.action_words`, what each action does is told to `ui.commands`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import cast

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QWindow
from PySide6.QtWidgets import QWidget

from hfchat_desktop.core.record import Record


class Action(Record):
    """What can be asked for by keys. "Ctrl" is Command on macOS, as Qt has it.

    `keys` are the ways to ask for it, the first is the one that is shown; what is seldom done
    has none of its own and is in the palette. One that `destroys` is never on a key without
    Ctrl or Alt. One that is `fixed` keeps its keys.
    """

    name: str
    group: str
    keys: tuple[str, ...]
    destroys: bool = False
    fixed: bool = False


ACTIONS = (
    Action("new_chat", "chat", ("Ctrl+N",)),
    Action("temporary_chat", "chat", ("Ctrl+Shift+N",)),
    Action("quick_ask", "chat", ("Ctrl+Shift+Q",)),
    Action("message_box", "chat", ("Ctrl+L",)),
    Action("choose_persona", "chat", ("Ctrl+Shift+A",)),
    Action("regenerate", "chat", ("Ctrl+R",)),
    Action("regenerate_otherwise", "chat", ("Ctrl+Shift+D",)),
    Action("copy_last", "chat", ("Ctrl+Shift+C",)),
    Action("add_answer", "chat", ("Ctrl+Shift+V",)),
    Action("rate_up", "chat", ("Ctrl+Shift+Y",)),
    Action("rate_down", "chat", ("Ctrl+Shift+B",)),
    Action("rate_stars", "chat", ("Ctrl+Shift+E",)),
    Action("import_chats", "chat", ("Ctrl+Shift+I",)),
    Action("fork_chat", "chat", ("Ctrl+Shift+K",)),
    Action("chat_map", "chat", ("Ctrl+Shift+T",)),
    Action("context", "chat", ("Ctrl+Shift+X",)),
    Action("find", "chat", ("Ctrl+F",)),
    Action("find_next", "chat", ("Ctrl+G", "F3")),
    Action("find_previous", "chat", ("Ctrl+Shift+G", "Shift+F3")),
    Action("share", "chat", ("Ctrl+Shift+S",)),
    Action("print", "chat", ("Ctrl+P",)),
    Action("rename", "chat", ("F2",)),
    Action("delete_chat", "chat", ("Ctrl+Shift+Del",), destroys=True),
    Action("undo", "chat", ("Ctrl+U",)),
    Action("escape", "chat", ("Esc",), fixed=True),
    Action("palette", "go", ("Ctrl+K",)),
    Action("search", "go", ("Ctrl+Shift+F",)),
    Action("previous_chat", "go", ("Alt+Up",)),
    Action("next_chat", "go", ("Alt+Down",)),
    Action("place_chats", "go", ("Ctrl+1",)),
    Action("place_models", "go", ("Ctrl+2",)),
    Action("place_ratings", "go", ("Ctrl+3",)),
    Action("place_settings", "go", ("Ctrl+,",)),
    Action("export_all", "go", ("Ctrl+Shift+J",)),
    Action("shares", "go", ("Ctrl+Shift+L",)),
    Action("last_import", "go", ()),
    Action("back_up", "go", ()),
    Action("restore_backup", "go", ()),
    Action("shortcuts", "go", ("Ctrl+/", "F1")),
    Action("quit", "go", ("Ctrl+Q",)),
    Action("choose_model", "models", ("Ctrl+Shift+M",)),
    Action("open_model_file", "models", ("Ctrl+Shift+O",)),
    Action("reload_model", "models", ("Ctrl+Shift+R",)),
    Action("unload_model", "models", ("Ctrl+Shift+U",)),
    Action("toggle_list", "view", ("Ctrl+B",)),
    Action("parameters", "view", ("Ctrl+Shift+P",)),
    Action("text_larger", "view", ("Ctrl++", "Ctrl+=")),
    Action("text_smaller", "view", ("Ctrl+-",)),
    Action("text_normal", "view", ("Ctrl+0",)),
    Action("next_region", "view", ("F6",)),
    Action("previous_region", "view", ("Shift+F6",)),
)
"""Every action of the window, in the order of the overview."""

GROUPS = ("chat", "go", "models", "view")

_HELD = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
).value


def action(name: str) -> Action:
    """Return the action of a name; raises KeyError where there is none."""
    found = next((entry for entry in ACTIONS if entry.name == name), None)
    if found is None:
        raise KeyError(name)
    return found


def keys_in_force(changed: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """Return the keys of each action: those that a person chose ("" for none), or its own.

    Keys belong to one action: what was chosen wins over what comes along, the first over
    the second. What is no key, and what is not allowed for an action, is as not chosen.
    """
    taken: set[str] = {keys for entry in ACTIONS if entry.fixed for keys in entry.keys}
    found: dict[str, tuple[str, ...]] = {}
    for entry in ACTIONS:
        chosen = changed.get(entry.name)
        if entry.fixed or chosen is None:
            continue
        keys = portable(chosen)
        if chosen and (refusal(entry, keys) or keys in taken):
            continue
        found[entry.name] = (keys,) if keys else ()
        taken.update(found[entry.name])
    for entry in ACTIONS:
        if entry.name not in found:
            free = entry.keys if entry.fixed else tuple(k for k in entry.keys if k not in taken)
            found[entry.name] = free
            taken.update(free)
    return {entry.name: found[entry.name] for entry in ACTIONS}


def refusal(entry: Action, keys: str) -> str:
    """Return why an action cannot be on these keys: "unknown", "bare", "text", or ""."""
    sequence = QKeySequence(keys)
    held, key = _pressed(sequence)
    if sequence.count() != 1 or key in (Qt.Key.Key_unknown, Qt.Key(0)):
        return "unknown"
    is_function = Qt.Key.Key_F1.value <= key.value <= Qt.Key.Key_F35.value
    if not held & _HELD and (entry.destroys or not is_function):
        return "bare"
    return "text" if any(sequence in QKeySequence.keyBindings(kind) for kind in _TEXT) else ""


_TEXT = (
    QKeySequence.StandardKey.Copy,
    QKeySequence.StandardKey.Cut,
    QKeySequence.StandardKey.Paste,
    QKeySequence.StandardKey.SelectAll,
    QKeySequence.StandardKey.Undo,
    QKeySequence.StandardKey.Redo,
    QKeySequence.StandardKey.MoveToNextWord,
    QKeySequence.StandardKey.MoveToPreviousWord,
    QKeySequence.StandardKey.SelectNextWord,
    QKeySequence.StandardKey.SelectPreviousWord,
    QKeySequence.StandardKey.DeleteStartOfWord,
    QKeySequence.StandardKey.DeleteEndOfWord,
)


def portable(keys: str) -> str:
    """Return keys as they are stored and compared, the same on every system."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.PortableText)


def shown_keys(keys: str) -> str:
    """Return keys in the words of the system ("Ctrl+N", "⌘N")."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def _pressed(sequence: QKeySequence) -> tuple[int, Qt.Key]:
    """Return what is held, as bits, and the key that is pressed; 0 where there is none."""
    if not sequence.count():
        return 0, Qt.Key(0)
    first = cast("Sequence[QKeyCombination]", sequence)[0]  # Qt's stubs know no index
    return first.keyboardModifiers().value, first.key()


class Shortcuts(QObject):
    """Emits `wanted` with the action's name ("new_chat", "next_region" …)."""

    wanted = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._shortcuts: dict[str, QShortcut] = {}
        self._keys: dict[str, tuple[str, ...]] = {}
        # Text fields take some keys for their own, as Ctrl+K on X11 ("delete to the end of
        # the line"). Those of the table that are held with Ctrl or Alt stay the window's.
        self._firm: set[tuple[int, Qt.Key]] = set()
        for entry in ACTIONS:
            shortcut = QShortcut(window)
            shortcut.setObjectName(entry.name)
            shortcut.activated.connect(self._on_shortcut_activated)
            self._shortcuts[entry.name] = shortcut
        self.set_keys({})

    def set_keys(self, changed: Mapping[str, str]) -> None:
        """Use the keys that a person chose, by the action's name."""
        self._keys, before = keys_in_force(changed), self._keys
        for name, shortcut in self._shortcuts.items():
            if self._keys[name] != before.get(name):
                shortcut.setKeys([QKeySequence(keys) for keys in self._keys[name]])
        self._firm = set()
        for keys in (keys for every in self._keys.values() for keys in every):
            held, key = _pressed(QKeySequence(keys))
            if held & _HELD:
                self._firm.add((held, key))

    def keys(self, name: str) -> str:
        """Return the keys of an action, "" where it has none."""
        return next(iter(self._keys.get(name, ())), "")

    def watch(self, handle: QWindow) -> None:
        """Hold back the native window's keys that a text field would take for its own."""
        handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let no field override a firm key."""
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        firm = (event.modifiers().value, event.key()) in self._firm
        if firm:
            event.ignore()
        return firm

    def _on_shortcut_activated(self) -> None:
        self.wanted.emit(self.sender().objectName())
