"""What a model is asked with where the person has set nothing else.

The starter model is very small. With the app's general defaults it names the capital of
France once in eight tries; with the sampling of its authors' example (temperature 0.2,
top-p 0.9) and a short instruction, eight times in eight. Which words the instruction has
matters: without "in plain words" half of those answers begin, and go on, in French. A light
repeat penalty keeps its longer answers from going in circles. Only values that a person has
left at the app's default are replaced. What a person chose for a model goes over both.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from hfchat_desktop.core.chats import Sampling
from hfchat_desktop.core.model_files import STARTER_FILE
from hfchat_desktop.core.record import Record
from hfchat_desktop.core.settings import Settings, model_values, sampling_of

if TYPE_CHECKING:
    from hfchat_desktop.core.parameters import Layer


class ModelDefaults(Record):
    """What suits one model."""

    system_prompt: str
    temperature: float
    top_p: float
    repeat_penalty: float


_KNOWN = {
    STARTER_FILE: ModelDefaults("Answer in plain words, briefly and correctly.", 0.2, 0.9, 1.1)
}


def sampling_for(settings: Settings, path: str) -> Sampling:
    """Return how the model at `path` chooses its tokens under these settings."""
    sampling = replace(sampling_of(settings), **_untouched(settings, path))
    own = model_values(settings, path)
    if not own:
        return sampling
    names = Sampling.__dataclass_fields__
    return replace(sampling, **{name: value for name, value in own.items() if name in names})


def layers_for(settings: Settings, path: str) -> dict[Layer, Mapping[str, Any]]:
    """Return what the app and the model at `path` say, as the lower layers of parameters."""
    from hfchat_desktop.core.parameters import PARAMETERS, Layer

    known = vars(settings)
    app = {spec.name: known[spec.name] for spec in PARAMETERS if spec.name in known}
    model = {**_untouched(settings, path), **model_values(settings, path)}
    return {Layer.APP: app, Layer.MODEL: model}


def _untouched(settings: Settings, path: str) -> dict[str, Any]:
    """Return what suits the model, where the person left the app's default."""
    known = _KNOWN.get(PurePath(path).name)
    if known is None:
        return {}
    general = Sampling()
    return {
        name: getattr(known, name)
        for name in ("temperature", "top_p", "repeat_penalty")
        if getattr(settings, name) == getattr(general, name)
    }


def system_prompt_for(settings: Settings, path: str) -> str:
    """Return the system prompt of a new chat with the model at `path`."""
    known = _KNOWN.get(PurePath(path).name)
    if settings.system_prompt.strip() or known is None:
        return settings.system_prompt
    return known.system_prompt
