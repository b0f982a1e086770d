"""Personas and saved prompts, put together when they are first wanted."""

from __future__ import annotations

from PySide6.QtCore import QObject

from hfchat_desktop.bridge.chat_session import ChatSession
from hfchat_desktop.bridge.personas import Personas
from hfchat_desktop.core.store import ChatStore
from hfchat_desktop.paths import resource
from hfchat_desktop.ui.language import choose_language
from hfchat_desktop.ui.main_window import MainWindow
from hfchat_desktop.ui.personas.controller import PersonaController


def make_personas(
    window: MainWindow, session: ChatSession, store: ChatStore, language: str, parent: QObject
) -> PersonaController:
    """Return what joins the personas to the window; `language` is the setting of that name."""
    kept = Personas(store, resource("personas.json"), choose_language(language), parent)
    return PersonaController(window, session, kept, parent)
