"""What a model is asked with where the person has set nothing else.

The starter model is very small. With the app's general defaults it names the capital of
France once in eight tries; with the sampling of its authors' example (temperature 0.2,
top-p 0.9) and a short instruction, eight times in eight. A light repeat penalty keeps its
longer answers from going in circles. Only values that a person has left at the app's default
are replaced.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import PurePath

from hfchat_desktop.core.chats import Sampling
from hfchat_desktop.core.model_files import STARTER_FILE
from hfchat_desktop.core.record import Record
from hfchat_desktop.core.settings import Settings, sampling_of


class ModelDefaults(Record):
    """What suits one model."""

    system_prompt: str
    temperature: float
    top_p: float
    repeat_penalty: float


_KNOWN = {STARTER_FILE: ModelDefaults("Answer briefly and correctly.", 0.2, 0.9, 1.1)}


def sampling_for(settings: Settings, path: str) -> Sampling:
    """Return how the model at `path` chooses its tokens under these settings."""
    sampling = sampling_of(settings)
    known = _KNOWN.get(PurePath(path).name)
    if known is None:
        return sampling
    general = Sampling()
    untouched = {
        name: getattr(known, name)
        for name in ("temperature", "top_p", "repeat_penalty")
        if getattr(sampling, name) == getattr(general, name)
    }
    return replace(sampling, **untouched)


def system_prompt_for(settings: Settings, path: str) -> str:
    """Return the system prompt of a new chat with the model at `path`."""
    known = _KNOWN.get(PurePath(path).name)
    if settings.system_prompt.strip() or known is None:
        return settings.system_prompt
    return known.system_prompt
