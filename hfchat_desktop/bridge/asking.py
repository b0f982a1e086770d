"""What a model is asked with: the chat's own wishes, then its persona's, then the defaults."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from hfchat_desktop.core.chats import Message, Sampling
from hfchat_desktop.core.engine_commands import Question, conversation
from hfchat_desktop.core.store import ChatStore

if TYPE_CHECKING:
    from hfchat_desktop.core.personas import Persona


class Asking:
    """Makes the question for the engine out of a chat that is saved.

    `find_persona` returns the persona of a key, None where there is none (any more).
    """

    def __init__(self, store: ChatStore) -> None:
        self._store = store
        self._sampling = Sampling()
        self._system_prompt = ""
        self.find_persona: Callable[[str], Persona | None] = lambda _key: None

    def set_defaults(self, sampling: Sampling, system_prompt: str) -> None:
        """Set what holds where neither chat nor persona say otherwise."""
        self._sampling = sampling
        self._system_prompt = system_prompt

    def sampling(self, chat_id: int) -> Sampling:
        """Return how the next tokens of a chat are chosen."""
        persona = self._persona(chat_id)
        wanted = persona.parameters if persona is not None else {}
        known: dict[str, Any] = {
            name: float(value) if isinstance(getattr(self._sampling, name), float) else value
            for name, value in wanted.items()
            if _fits(getattr(self._sampling, name, None), value)
        }
        return replace(self._sampling, **known)

    def question(self, chat_id: int, path: Sequence[Message], prefill: str = "") -> Question:
        """Return what the model is asked for the visible `path` of a chat."""
        persona = self._persona(chat_id)
        system = self._store.chat(chat_id).system_prompt
        if not system.strip() and persona is not None:
            system = persona.system_prompt
        return Question(
            chat_id=chat_id,
            messages=conversation(system or self._system_prompt, path),
            sampling=self.sampling(chat_id),
            prefill=prefill,
        )

    def _persona(self, chat_id: int) -> Persona | None:
        key = self._store.chat(chat_id).persona
        return self.find_persona(key) if key else None


def _fits(default: object, value: object) -> bool:
    """Return whether a number may stand where `default` is one."""
    numbers = int | float
    if isinstance(value, bool) or not isinstance(default, numbers):
        return False
    return isinstance(value, int) or (isinstance(default, float) and isinstance(value, float))
