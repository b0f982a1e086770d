"""What a model is asked with: the chat's own wishes, then its persona's, then the defaults."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from hfchat_desktop.bridge.engine import Engine
from hfchat_desktop.core.chats import Chat, Message, Sampling
from hfchat_desktop.core.engine_commands import LoadOptions, Question, conversation
from hfchat_desktop.core.model_defaults import layers_for, system_prompt_for
from hfchat_desktop.core.settings import Settings, load_options
from hfchat_desktop.core.store import ChatStore

if TYPE_CHECKING:
    from hfchat_desktop.core.parameters import Layer, Resolved
    from hfchat_desktop.core.personas import Persona

_NOTHING: Mapping[str, Any] = {}


class Asking:
    """Makes the question for the engine out of a chat that is saved.

    `find_persona` returns the persona of a key, None where there is none (any more). Where
    parameters come from: `core.parameters.Layer`.
    """

    def __init__(self, store: ChatStore, engine: Engine) -> None:
        self._store = store
        self._engine = engine
        self._settings = Settings()
        self.find_persona: Callable[[str], Persona | None] = lambda _key: None

    def set_settings(self, settings: Settings) -> None:
        """Set what holds where neither model, persona nor chat say otherwise."""
        self._settings = settings

    def load_options(self, path: str) -> LoadOptions:
        """Return what the model at `path` is loaded with."""
        return load_options(self._settings, path)

    def resolved(self, chat: Chat, own: Mapping[str, Any] = _NOTHING) -> Resolved:
        """Return the parameters that a chat's next answer is written with, and their layers.

        `own` are those of this one answer.
        """
        from hfchat_desktop.core.parameters import resolve  # not for the first paint

        return resolve(self._layers(chat, own))

    def resolved_below(self, chat: Chat, layer: Layer) -> Resolved:
        """Return what would be in force with the layers below `layer` alone."""
        from hfchat_desktop.core.parameters import resolve

        layers = self._layers(chat, _NOTHING)
        return resolve({known: said for known, said in layers.items() if known < layer})

    def sampling(self, chat_id: int, own: Mapping[str, Any] = _NOTHING) -> Sampling:
        """Return how the next tokens of a chat are chosen."""
        from hfchat_desktop.core.parameters import sampling_from

        return sampling_from(self.resolved(self._store.chat(chat_id), own).values)

    def question(
        self,
        chat_id: int,
        path: Sequence[Message],
        prefill: str = "",
        own: Mapping[str, Any] = _NOTHING,
    ) -> Question:
        """Return what the model is asked for the visible `path` of a chat."""
        from hfchat_desktop.core.parameters import sampling_from, template_from

        chat = self._store.chat(chat_id)
        values = self.resolved(chat, own).values
        persona = self._persona(chat)
        system = chat.system_prompt
        if not system.strip() and persona is not None:
            system = persona.system_prompt
        default = system_prompt_for(self._settings, self._path())
        return Question(
            chat_id=chat_id,
            messages=conversation(system or default, path, chat.forget_above),
            sampling=sampling_from(values),
            template=template_from(values, self._engine.model.get("thinking_controls")),
            prefill=prefill,
            may_leave_out=_left_out_so_far(path) if chat.overflow == "ask" else None,
        )

    def _layers(self, chat: Chat, own: Mapping[str, Any]) -> dict[Layer, Mapping[str, Any]]:
        from hfchat_desktop.core.parameters import Layer

        persona = self._persona(chat)
        return {
            **layers_for(self._settings, self._path()),
            Layer.PERSONA: persona.parameters if persona is not None else {},
            Layer.CHAT: chat.parameters,
            Layer.MESSAGE: own,
        }

    def _path(self) -> str:
        return self._engine.options.path if self._engine.options is not None else ""

    def _persona(self, chat: Chat) -> Persona | None:
        return self.find_persona(chat.persona) if chat.persona else None


def _left_out_so_far(path: Sequence[Message]) -> int:
    """Return how many messages the model did not see for the last reply."""
    known = (message.stats for message in reversed(path) if message.stats is not None)
    return next((stats.left_out_messages for stats in known), 0)
