"""The personas and saved prompts of this computer: those that come along, and a person's own.

They are read when they are first asked for. Files are read and written in the pool.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QThreadPool, Signal

from hfchat_desktop.bridge.collation import alphabet
from hfchat_desktop.bridge.task import Task
from hfchat_desktop.errors import HFChatError, ImportRefusedError

if TYPE_CHECKING:
    from hfchat_desktop.core.persona_files import Imported
    from hfchat_desktop.core.personas import Persona
    from hfchat_desktop.core.prompts import SavedPrompt
    from hfchat_desktop.core.store import ChatStore

PERSONA = "persona"
PROMPT = "prompt"
"""The kinds of rows in the store."""


class Personas(QObject):
    """Everything that can be chosen as a persona or put in as a prompt, own ones first."""

    changed = Signal()
    failed = Signal(object)
    imported = Signal(object)  # core.persona_files.Imported, kept already
    exported = Signal(str)  # the path

    def __init__(
        self, store: ChatStore, file: Path, language: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._file = file
        self._language = language
        self._personas: tuple[Persona, ...] | None = None
        self._prompts: tuple[SavedPrompt, ...] | None = None

    def read_again(self) -> None:
        """Forget what was read: others may be kept now."""
        self._personas = self._prompts = None
        self.changed.emit()

    # --- personas -----------------------------------------------------------------------

    def personas(self) -> tuple[Persona, ...]:
        """Return every persona: a person's own by name, then those that come along."""
        if self._personas is None:
            from hfchat_desktop.core.personas import builtin_personas, persona_of

            own = [persona_of(key, record) for key, record in self._rows(PERSONA)]
            key = alphabet()
            own = sorted((p for p in own if p.name), key=lambda p: key(p.name))
            self._personas = (*own, *builtin_personas(self._file, self._language))
        return self._personas

    def persona(self, key: str) -> Persona | None:
        """Return one persona, None where there is none of this key (any more)."""
        return next((p for p in self.personas() if p.key == key), None) if key else None

    def save_persona(self, persona: Persona) -> bool:
        """Keep a person's own persona; return False if it could not be written."""
        from hfchat_desktop.core.personas import record_of

        return self._write(
            lambda: self._store.save(PERSONA, persona.key, record_of(persona)),
        )

    def remove_persona(self, key: str) -> Persona | None:
        """Delete a person's own persona and return it: saved again, it is back."""
        persona = self.persona(key)
        if persona is None or persona.builtin:
            return None
        return persona if self._write(lambda: self._store.remove(PERSONA, key)) else None

    # --- saved prompts --------------------------------------------------------------------

    def prompts(self) -> tuple[SavedPrompt, ...]:
        """Return every prompt: a person's own by name, then those that come along."""
        if self._prompts is None:
            from hfchat_desktop.core.prompts import builtin_prompts, prompt_of

            own = [prompt_of(key, record) for key, record in self._rows(PROMPT)]
            key = alphabet()
            own = sorted((p for p in own if p.name), key=lambda p: key(p.name))
            self._prompts = (*own, *builtin_prompts(self._file, self._language))
        return self._prompts

    def prompt(self, key: str) -> SavedPrompt | None:
        """Return one prompt, None where there is none of this key (any more)."""
        return next((p for p in self.prompts() if p.key == key), None) if key else None

    def save_prompt(self, prompt: SavedPrompt) -> bool:
        """Keep a person's own prompt; return False if it could not be written."""
        from hfchat_desktop.core.prompts import record_of

        return self._write(lambda: self._store.save(PROMPT, prompt.key, record_of(prompt)))

    def remove_prompt(self, key: str) -> SavedPrompt | None:
        """Delete a person's own prompt and return it: saved again, it is back."""
        prompt = self.prompt(key)
        if prompt is None or prompt.builtin:
            return None
        return prompt if self._write(lambda: self._store.remove(PROMPT, key)) else None

    # --- files ----------------------------------------------------------------------------

    def import_file(self, path: str, user: str) -> None:
        """Keep what a file holds, under new keys; `imported` or `failed` tells the end.

        `user` is what character cards call the reader.
        """

        def work() -> Imported:
            from hfchat_desktop.core.persona_files import FILE_LIMIT, read_file

            return read_file(Path(path).name, _content(path, FILE_LIMIT), user)

        self._start(work, self._on_task_read)

    def export_file(
        self, path: str, personas: Iterable[Persona], prompts: Iterable[SavedPrompt] = ()
    ) -> None:
        """Write personas and prompts to a file; `exported` or `failed` tells the end."""
        chosen = tuple(personas), tuple(prompts)

        def work() -> str:
            from hfchat_desktop.core.exporting.text_file import write_pieces
            from hfchat_desktop.core.persona_files import write_file

            write_pieces(Path(path), (write_file(*chosen),))
            return path

        self._start(work, self.exported.emit)

    # --- inside -----------------------------------------------------------------------------

    def _rows(self, kind: str) -> list[tuple[str, dict[str, Any]]]:
        try:
            return self._store.saved(kind)
        except HFChatError as error:
            self.failed.emit(error)
            return []

    def _write(self, change: Callable[[], None]) -> bool:
        try:
            change()
        except HFChatError as error:
            self.failed.emit(error)
            return False
        self._forget()
        return True

    def _forget(self) -> None:
        self._personas = self._prompts = None
        self.changed.emit()

    def _start(self, work: Callable[[], object], done: Callable[..., object]) -> None:
        task = Task(work, self)
        task.succeeded.connect(done)
        task.failed.connect(self.failed)
        task.start(QThreadPool.globalInstance())

    def _on_task_read(self, found: Imported) -> None:
        from hfchat_desktop.core import personas, prompts

        taken = [persona.name for persona in self.personas()]
        kept = []
        for persona in found.personas:
            name = personas.free_name(persona.name, taken)
            taken.append(name)
            kept.append(replace(persona, key=personas.new_key(), name=name))
        texts = [replace(prompt, key=personas.new_key()) for prompt in found.prompts]

        def change() -> None:
            for persona in kept:
                self._store.save(PERSONA, persona.key, personas.record_of(persona))
            for prompt in texts:
                self._store.save(PROMPT, prompt.key, prompts.record_of(prompt))

        if self._write(change):
            self.imported.emit(replace(found, personas=tuple(kept), prompts=tuple(texts)))


def file_holds_personas(path: str) -> bool:
    """Return whether a JSON file holds personas, of which no more is read than there may be.

    For a thread of the pool. What cannot be read holds none.
    """
    from hfchat_desktop.core.persona_files import JSON_LIMIT, holds_personas

    try:
        return holds_personas(_content(path, JSON_LIMIT))
    except ImportRefusedError:
        return False


def _content(path: str, limit: int) -> bytes:
    """Return what is in an ordinary file, one byte more than the limit at most.

    Raises ImportRefusedError with "not_found" where it cannot be read.
    """
    name = Path(path).name
    try:
        with open(path, "rb", opener=_without_waiting) as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                raise ImportRefusedError(name, "not_known")
            return file.read(limit + 1)
    except OSError as error:
        raise ImportRefusedError(name, "not_found") from error


def _without_waiting(path: str, flags: int) -> int:
    """Open a file; a pipe that nobody writes to would keep one waiting for ever."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))
