"""Joins the personas and saved prompts to the composer, the first page and the settings.

What is not seen at the start is imported when it is first opened.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from hfchat_desktop.bridge.chat_session import ChatSession
from hfchat_desktop.bridge.personas import Personas
from hfchat_desktop.errors import HFChatError
from hfchat_desktop.ui.main_window import MainWindow

if TYPE_CHECKING:
    from hfchat_desktop.core.prompts import Asked
    from hfchat_desktop.ui.palette_entries import Entry as PaletteEntry
    from hfchat_desktop.ui.palette_entries import Provider
    from hfchat_desktop.ui.personas.completion import Completion
    from hfchat_desktop.ui.personas.desk import PersonaDesk
    from hfchat_desktop.ui.personas.menu import PersonaMenu
    from hfchat_desktop.ui.personas.rows import Entry

_SIGNS = ("/", "@")


class PersonaController(QObject):
    """Which persona answers in the open chat, and how one is chosen."""

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
        self.personas = personas
        self._menu: PersonaMenu | None = None
        self._completion: Completion | None = None
        self._desk: PersonaDesk | None = None
        session.asking.find_persona = personas.persona
        session.chat_opened.connect(self.show)
        session.chat_changed.connect(self.show)
        session.fields_changed.connect(self.show)
        personas.changed.connect(self.show)
        personas.failed.connect(self._on_personas_failed)
        window.composer.persona_chip.clicked.connect(self._on_chip_clicked)
        window.composer.typed.connect(self._on_composer_typed)
        window.commands.add("choose_persona", self._on_command_given)
        window.settings_requested.connect(self._on_window_settings_requested)

    @property
    def desk(self) -> PersonaDesk:
        """Where personas and prompts are changed; it is made when it is first asked for."""
        if self._desk is None:
            from hfchat_desktop.ui.personas.desk import PersonaDesk

            self._desk = PersonaDesk(self._window, self._session, self.personas, self)
            self._desk.persona_made.connect(self.choose)
        return self._desk

    def choose(self, key: str) -> None:
        """Let a persona answer in the open chat from now on; "" for none."""
        self._session.set_fields(persona=key)
        self._offer_model(key)
        self._window.composer.focus()

    def provider(self) -> Provider:
        """Return what the palette offers of the personas."""
        from hfchat_desktop.ui.palette_entries import Entry, Provider

        def entries() -> list[Entry]:
            current = self._session.shown.persona
            here = self.tr("current")
            return [
                Entry(p.key, p.name, "user-round", here if p.key == current else p.summary)
                for p in self.personas.personas()
            ]

        return Provider("personas", self.tr("Personas"), entries, self._on_palette_chosen)

    def _on_palette_chosen(self, entry: PaletteEntry) -> None:
        self._window.show_place("chats")
        self.choose(str(entry.key))

    def show(self) -> None:
        """Name the persona of the chat in the composer and on the first page."""
        persona = self.personas.persona(self._session.shown.persona)
        self._window.composer.persona_chip.set_persona(persona.name if persona else "")
        self._window.chat_page.set_persona(persona)

    def _offer_model(self, key: str) -> None:
        """Offer to load the model that a persona prefers, where it is here and not loaded."""
        persona = self.personas.persona(key)
        if persona is None or not persona.model:
            return
        header = self._window.header
        model = next((m for m in header.models if m.name == persona.model), None)
        if model is None or model.current:
            return
        path = model.path
        words = self.tr("{persona} prefers {model}.")
        self._window.toaster.show_toast(
            words.format(persona=persona.name, model=model.name),
            icon="user-round",
            action=self.tr("Load it"),
            on_action=lambda: header.model_chosen.emit(path),
        )

    def _on_personas_failed(self, error: HFChatError) -> None:
        from hfchat_desktop.ui.problems import describe

        problem = describe(error)
        if self._desk is None or not self._desk.tell(problem.body):
            self._window.show_problem(problem)

    # --- the chip and its menu --------------------------------------------------------------

    def _on_chip_clicked(self) -> None:
        self.open_menu()

    def _on_command_given(self) -> None:
        self._window.show_place("chats")
        self.open_menu()

    def open_menu(self) -> None:
        """Open the menu of personas, as a click on the chip does."""
        if self._menu is None:
            from hfchat_desktop.ui.personas.menu import PersonaMenu

            self._menu = PersonaMenu(self._window.theme, self._window.composer)
            self._menu.persona_chosen.connect(self.choose)
            self._menu.new_requested.connect(self._on_menu_new_requested)
            self._menu.edit_requested.connect(self._on_menu_edit_requested)
        self._menu.set_personas(self.personas.personas(), self._session.shown.persona)
        self._menu.pop_up(self._window.composer.persona_chip)

    def _on_menu_new_requested(self) -> None:
        self.desk.new("persona", choose=True)

    def _on_menu_edit_requested(self) -> None:
        self._window.show_place("settings")
        self._window.settings_page.show_group("personas")

    # --- "/" and "@" ------------------------------------------------------------------------

    def _on_composer_typed(self) -> None:
        if self._completion is None:
            cursor = self._window.composer.field.textCursor()
            place = cursor.positionInBlock()
            if cursor.block().text()[max(0, place - 1) : place] not in _SIGNS:
                return
            self._completion = self._make_completion()
        self._completion.look()

    def _make_completion(self) -> Completion:
        from hfchat_desktop.ui.composer_popup import ComposerPopup
        from hfchat_desktop.ui.personas.completion import Completion

        composer = self._window.composer
        popup = ComposerPopup(self._window.theme, composer)
        sources = {
            "/": (self.tr("Saved prompts"), self._prompt_entries),
            "@": (self.tr("Personas"), self._persona_entries),
        }
        made = Completion(composer.field, popup, sources, self)
        made.chosen.connect(self._on_completion_chosen)
        return made

    def _prompt_entries(self) -> list[Entry]:
        from hfchat_desktop.ui.personas.rows import prompt_entry

        return [prompt_entry(prompt) for prompt in self.personas.prompts()]

    def _persona_entries(self) -> list[Entry]:
        from hfchat_desktop.ui.personas.rows import Entry, persona_entry

        current = self._session.shown.persona
        found = [persona_entry(persona) for persona in self.personas.personas()]
        none = Entry("", self.tr("No persona"), "")
        return [*found, none] if current else found

    def _on_completion_chosen(self, asked: Asked, key: str) -> None:
        end = asked.start + len(asked.sign) + len(asked.words)
        composer = self._window.composer
        if asked.sign == "@":
            composer.put_prompt("", asked.start, end)
            self.choose(key)
            return
        prompt = self.personas.prompt(key)
        if prompt is not None:
            composer.put_prompt(prompt.text, asked.start, end)

    # --- the settings -----------------------------------------------------------------------

    def _on_window_settings_requested(self) -> None:
        self.desk.join(self._window.settings_page.personas)
