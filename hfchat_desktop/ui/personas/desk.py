"""Where personas and prompts are made, changed, deleted, imported and exported."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog
from shiboken6 import isValid

from hfchat_desktop.bridge.chat_session import ChatSession
from hfchat_desktop.bridge.personas import PERSONA, Personas
from hfchat_desktop.core.persona_files import Imported
from hfchat_desktop.core.personas import Persona, copy_of, free_name, new_key
from hfchat_desktop.core.prompts import SavedPrompt
from hfchat_desktop.ui.form_dialog import FormDialog
from hfchat_desktop.ui.main_window import MainWindow

if TYPE_CHECKING:
    from hfchat_desktop.ui.personas.page import PersonasPage


class PersonaDesk(QObject):
    """Opens the editors and carries out what the page of the settings wishes."""

    persona_made = Signal(str)  # the key of a new one that is to answer

    def __init__(
        self,
        window: MainWindow,
        session: ChatSession,
        personas: Personas,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._session = session
        self._personas = personas
        self._page: PersonasPage | None = None
        self._editor: FormDialog | None = None
        self._choose_new = False
        personas.changed.connect(self._fill)
        personas.imported.connect(self._on_personas_imported)
        personas.exported.connect(self._on_personas_exported)

    def join(self, page: PersonasPage) -> None:
        """Fill the page of the settings, and carry out its wishes from now on."""
        if self._page is None:
            self._page = page
            page.new_requested.connect(self.new)
            page.edit_requested.connect(self.edit)
            page.copy_requested.connect(self.copy)
            page.delete_requested.connect(self.delete)
            page.import_requested.connect(self._on_page_import_requested)
            page.export_requested.connect(self._on_page_export_requested)
        self._fill()

    def tell(self, words: str) -> bool:
        """Say in the open editor what went wrong; return False where none is open."""
        editor = self._open_editor()
        if editor is not None:
            editor.tell(words)
        return editor is not None

    # --- wishes -----------------------------------------------------------------------------

    def new(self, kind: str, *, choose: bool = False) -> None:
        """Open an empty editor; with `choose` the new persona answers in the open chat."""
        self._choose_new = choose
        if kind == PERSONA:
            self._edit_persona(Persona(new_key(), ""))
        else:
            self._edit_prompt(SavedPrompt(new_key(), ""))

    def edit(self, kind: str, key: str) -> None:
        """Open the editor of one's own persona or prompt."""
        self._choose_new = False
        persona, prompt = self._personas.persona(key), self._personas.prompt(key)
        if kind == PERSONA and persona is not None:
            self._edit_persona(persona)
        elif kind != PERSONA and prompt is not None:
            self._edit_prompt(prompt)

    def copy(self, kind: str, key: str) -> None:
        """Keep a copy and open it in the editor."""
        persona, prompt = self._personas.persona(key), self._personas.prompt(key)
        if kind == PERSONA and persona is not None:
            names = [other.name for other in self._personas.personas()]
            copied = copy_of(persona, free_name(persona.name, names))
            if self._personas.save_persona(copied):
                self.edit(kind, copied.key)
        elif kind != PERSONA and prompt is not None:
            names = [other.name for other in self._personas.prompts()]
            name = free_name(prompt.name, names)
            text = replace(prompt, key=new_key(), name=name, builtin=False)
            if self._personas.save_prompt(text):
                self.edit(kind, text.key)

    def delete(self, kind: str, key: str) -> None:
        """Delete, and offer to take it back."""
        if kind == PERSONA:
            persona = self._personas.remove_persona(key)
            if persona is not None:
                self._offer_undo(
                    self.tr("Persona deleted"), lambda: self._personas.save_persona(persona)
                )
        else:
            prompt = self._personas.remove_prompt(key)
            if prompt is not None:
                self._offer_undo(
                    self.tr("Prompt deleted"), lambda: self._personas.save_prompt(prompt)
                )

    def _offer_undo(self, words: str, undo: object) -> None:
        self._window.toaster.show_toast(
            words,
            icon="trash-2",
            action=self.tr("Undo"),
            on_action=undo,  # type: ignore[arg-type]
            undoes=True,
        )

    # --- editors ----------------------------------------------------------------------------

    def _edit_persona(self, persona: Persona) -> None:
        from hfchat_desktop.ui.personas.editor import PersonaEditor

        models = list(dict.fromkeys(model.name for model in self._window.header.models))
        chat = self._session.shown.parameters
        editor = PersonaEditor(self._window.theme, persona, models, chat, self._window)
        editor.submitted.connect(self._on_editor_submitted_persona)
        self._open(editor)

    def _edit_prompt(self, prompt: SavedPrompt) -> None:
        from hfchat_desktop.ui.personas.prompt_editor import PromptEditor

        editor = PromptEditor(self._window.theme, prompt, self._window)
        editor.submitted.connect(self._on_editor_submitted_prompt)
        self._open(editor)

    def _open(self, editor: FormDialog) -> None:
        self._editor = editor
        editor.open_over(self._window)

    def _open_editor(self) -> FormDialog | None:
        editor = self._editor
        if editor is None or not isValid(editor) or not editor.isVisible():
            return None
        return editor

    def _on_editor_submitted_persona(self, persona: Persona) -> None:
        if self._personas.save_persona(persona):
            self._close_editor()
            if self._choose_new:
                self.persona_made.emit(persona.key)

    def _on_editor_submitted_prompt(self, prompt: SavedPrompt) -> None:
        if self._personas.save_prompt(prompt):
            self._close_editor()

    def _close_editor(self) -> None:
        editor = self._open_editor()
        if editor is not None:
            editor.accept()

    # --- files ------------------------------------------------------------------------------

    def _on_page_import_requested(self) -> None:
        kinds = self.tr("Personas and character cards (*.json *.png)")
        path, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Import personas"), str(Path.home()), kinds
        )
        if path:
            self.import_file(path)

    def import_file(self, path: str) -> None:
        """Keep what a file holds."""
        self._personas.import_file(path, self.tr("the user"))

    def _on_page_export_requested(self, key: str) -> None:
        persona = self._personas.persona(key)
        name = _file_name(persona.name if persona is not None else self.tr("personas"))
        path, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Export personas"),
            str(Path.home() / f"{name}.json"),
            self.tr("Personas (*.json)"),
        )
        if path:
            self.export(path, key)

    def export(self, path: str, key: str) -> None:
        """Write one persona, or with "" all of one's own and one's own prompts."""
        persona = self._personas.persona(key)
        if persona is not None:
            self._personas.export_file(path, [persona])
            return
        self._personas.export_file(
            path,
            [own for own in self._personas.personas() if not own.builtin],
            [own for own in self._personas.prompts() if not own.builtin],
        )

    def _on_personas_imported(self, found: Imported) -> None:
        if len(found.personas) == 1:
            words = self.tr("{name} was imported.").format(name=found.personas[0].name)
        else:
            count = len(found.personas) + len(found.prompts)
            words = self.tr("%n entry(s) were imported.", "", count)
        if found.left_out:
            words += " " + self.tr("Its lorebook was left out.")
        self._window.toaster.show_toast(words, icon="circle-check")

    def _on_personas_exported(self, path: str) -> None:
        words = self.tr("Written to {file}.").format(file=Path(path).name)
        self._window.toaster.show_toast(words, icon="circle-check")

    def _fill(self) -> None:
        if self._page is not None:
            self._page.set_entries(self._personas.personas(), self._personas.prompts())


def _file_name(name: str) -> str:
    """Return a name for a file on every system."""
    kept = "".join(c if c.isalnum() or c in " -_" else "-" for c in name).strip(" -")
    return kept[:60] or "persona"
