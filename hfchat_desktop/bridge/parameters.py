"""The parameters of the open chat: what is in force, where it comes from, and how to change it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path, PurePath
from typing import Any

from PySide6.QtCore import QObject, QThreadPool, Signal

from hfchat_desktop.bridge.chat_session import ChatSession
from hfchat_desktop.bridge.collation import alphabet
from hfchat_desktop.bridge.engine import Engine
from hfchat_desktop.bridge.settings_keeper import SettingsKeeper
from hfchat_desktop.bridge.task import Task
from hfchat_desktop.core.parameters import BY_NAME, Layer, Resolved, checked, unsupported
from hfchat_desktop.core.presets import (
    BUILTIN,
    KIND,
    Preset,
    clean_name,
    free_name,
    matching,
    new_key,
    preset_of,
    read_presets,
    record_of,
    write_presets,
)
from hfchat_desktop.core.store import ChatStore
from hfchat_desktop.errors import HFChatError

_Values = Mapping[str, Any]


class ParameterDesk(QObject):
    """Changes what the open chat sets itself, what holds for the model, and the presets.

    Values hold from the next answer on. Those of a chat that has no message yet are kept
    until it has one.
    """

    changed = Signal()  # a value, where one comes from, or what the model can do
    presets_changed = Signal()
    presets_imported = Signal(int)  # so many
    presets_exported = Signal(str)  # the path
    failed = Signal(object)

    def __init__(
        self,
        session: ChatSession,
        engine: Engine,
        keeper: SettingsKeeper,
        store: ChatStore,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._engine = engine
        self._keeper = keeper
        self._store = store
        self._presets: list[Preset] | None = None
        session.fields_changed.connect(self.changed)
        session.chat_opened.connect(self.changed)
        session.chat_changed.connect(self.changed)
        engine.state_changed.connect(self.changed)
        keeper.changed.connect(self._on_keeper_changed)

    # --- what is in force -----------------------------------------------------------------

    def resolved(self) -> Resolved:
        """Return every value that the next answer is written with, and its layer."""
        return self._session.asking.resolved(self._session.shown)

    def own(self) -> dict[str, Any]:
        """Return what the chat sets itself."""
        return checked(self._session.shown.parameters)

    def below(self, layer: Layer) -> Resolved:
        """Return what would be in force without the chat, or without the model too."""
        return self._session.asking.resolved_below(self._session.shown, layer)

    @property
    def persona(self) -> str:
        """The key of the chat's persona, "" for none."""
        return self._session.shown.persona

    def unsupported(self, values: _Values) -> dict[str, str]:
        """Return the parameters that would do nothing, each with the key of its reason."""
        return unsupported(values, self._engine.model)

    @property
    def use_gpu(self) -> bool:
        """Whether a model may be put on a graphics card at all."""
        return self._keeper.settings.use_gpu

    @property
    def model_path(self) -> str:
        """The path of the model that answers next, "" where none is chosen."""
        return self._engine.options.path if self._engine.options is not None else ""

    # --- the chat ---------------------------------------------------------------------------

    def set_values(self, values: _Values) -> None:
        """Have the chat set these values, besides those that it sets already."""
        self._keep({**self.own(), **checked(values)})

    def clear(self, names: Iterable[str]) -> None:
        """Have the chat set these values no more."""
        dropped = set(names)
        self._keep({n: v for n, v in self.own().items() if n not in dropped})

    def replace_own(self, values: _Values) -> dict[str, Any]:
        """Have the chat set just these values; return what it set before."""
        before = self.own()
        self._keep(checked(values))
        return before

    def _keep(self, values: dict[str, Any]) -> None:
        own = {n: v for n, v in values.items() if not BY_NAME[n].loading}
        if own != self.own():
            self._session.set_fields(parameters=own)

    # --- the model --------------------------------------------------------------------------

    def model_own(self) -> dict[str, Any]:
        """Return what a person chose for the model."""
        return checked(self._keeper.settings.model_values.get(self._model_key(), {}))

    def set_model_values(self, values: _Values) -> None:
        """Have these values, and no others, hold for every chat with the model."""
        if not self.model_path:
            return
        known = dict(self._keeper.settings.model_values)
        known.pop(self._model_key(), None)
        chosen = checked(values)
        if chosen:
            known[self._model_key()] = chosen
        self._keeper.set_value("model_values", known)

    def _model_key(self) -> str:
        return PurePath(self.model_path).name

    # --- presets ------------------------------------------------------------------------------

    def presets(self) -> list[Preset]:
        """Return the presets: those that come along, then a person's own by name."""
        if self._presets is None:
            try:
                rows = self._store.saved(KIND)
            except HFChatError as error:
                self.failed.emit(error)
                return list(BUILTIN)
            key = alphabet()
            own = sorted((preset_of(*row) for row in rows), key=lambda p: key(p.name))
            self._presets = [*BUILTIN, *own]
        return list(self._presets)

    def current_preset(self) -> Preset | None:
        """Return the preset that is in force, None where something else is set."""
        return matching(self.presets(), self.resolved().values, self.own())

    def use_preset(self, key: str) -> dict[str, Any]:
        """Have the chat set what a preset does, and nothing else; return what it set before."""
        preset = self._preset(key)
        return self.replace_own(preset.values) if preset is not None else self.own()

    def save_preset(self, name: str, builtin_names: Iterable[str] = ()) -> Preset | None:
        """Keep what is in force now under a name; None if it could not be written.

        Kept is what differs from the app's own defaults, and what the chat sets.
        """
        values = self.resolved().values
        own = self.own()
        kept = {
            n: v
            for n, v in values.items()
            if not BY_NAME[n].loading and (n in own or v != BY_NAME[n].default or n in _ALWAYS)
        }
        taken = [*builtin_names, *(preset.name for preset in self.presets())]
        preset = Preset(new_key(), free_name(clean_name(name) or "?", taken), kept)
        return preset if self._save([preset]) else None

    def rename_preset(self, key: str, name: str) -> None:
        """Give a person's own preset another name."""
        preset, name = self._preset(key), clean_name(name)
        if preset is not None and not preset.builtin and name and name != preset.name:
            taken = [other.name for other in self.presets() if other.key != key]
            self._save([Preset(key, free_name(name, taken), preset.values)])

    def remove_preset(self, key: str) -> bool:
        """Delete a person's own preset; `restore_preset` brings it back."""
        preset = self._preset(key)
        if preset is None or preset.builtin:
            return False
        return self._write(lambda: self._store.remove(KIND, key))

    def restore_preset(self, key: str) -> None:
        """Bring back a preset that was deleted."""
        self._write(lambda: self._store.restore_saved(KIND, key))

    def import_presets(self, path: str) -> None:
        """Keep the presets of a file; `presets_imported` or `failed` tells the end."""
        self._start(lambda: read_presets(Path(path)), self._on_task_read)

    def export_presets(self, path: str) -> None:
        """Write a person's own presets to a file; `presets_exported` or `failed` tells the end."""
        own = [preset for preset in self.presets() if not preset.builtin]

        def work() -> str:
            write_presets(Path(path), own)
            return path

        self._start(work, self.presets_exported.emit)

    def _preset(self, key: str) -> Preset | None:
        return next((preset for preset in self.presets() if preset.key == key), None)

    def _save(self, presets: list[Preset]) -> bool:
        def change() -> None:
            for preset in presets:
                self._store.save(KIND, preset.key, record_of(preset))

        return self._write(change)

    def _write(self, change: Callable[[], None]) -> bool:
        try:
            change()
        except HFChatError as error:
            self.failed.emit(error)
            return False
        self._presets = None
        self.presets_changed.emit()
        return True

    def _start(self, work: Callable[[], object], done: Callable[..., object]) -> None:
        task = Task(work, self)
        task.succeeded.connect(done)
        task.failed.connect(self.failed)
        task.start(QThreadPool.globalInstance())

    def _on_task_read(self, found: list[Preset]) -> None:
        taken = [preset.name for preset in self.presets()]
        kept = []
        for preset in found:
            name = free_name(preset.name, taken)
            taken.append(name)
            kept.append(Preset(preset.key, name, preset.values))
        if self._save(kept):
            self.presets_imported.emit(len(kept))

    def _on_keeper_changed(self, name: str, _settings: object) -> None:
        if name in BY_NAME or name == "model_values":
            self.changed.emit()


_ALWAYS = ("temperature", "top_k", "top_p", "min_p")
"""A preset always says how words are chosen, whatever the model's own defaults are."""
