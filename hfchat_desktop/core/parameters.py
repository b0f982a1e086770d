"""The values that decide how a model answers: each declared once, and where one comes from.

Five layers lie on each other: the app's defaults and settings, what suits the model, the
persona, the chat, and one message alone. The uppermost that says something counts.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import field
from enum import IntEnum, StrEnum
from typing import Any

from hfchat_desktop.core.chats import Sampling
from hfchat_desktop.core.engine_commands import AUTOMATIC
from hfchat_desktop.core.record import Record

MAX_STOPS = 16
MAX_STOP_CHARACTERS = 200
MAX_TEXT_CHARACTERS = 256 * 1024


class Layer(IntEnum):
    """Who said a value; a greater one goes over a smaller one."""

    APP = 0
    MODEL = 1
    PERSONA = 2
    CHAT = 3
    MESSAGE = 4


class ParameterKind(StrEnum):
    """What a parameter holds, and so how it is shown."""

    WHOLE = "whole"  # int
    OPTIONAL_WHOLE = "optional_whole"  # int or None
    DECIMAL = "decimal"  # float
    CHOICE = "choice"  # one of `choices`
    LINES = "lines"  # tuple of str
    TEXT = "text"  # str, many lines


class ParameterSpec(Record):
    """One parameter as it is declared.

    `low` and `high` are the ends of its slider, which may leave out what is hardly wanted;
    `step` is one step of it, and `logarithmic` one whose steps grow. `unit` is "tokens",
    "layers", "threads" or "". A `loading` one is fixed when the model is loaded.
    """

    name: str
    kind: ParameterKind
    default: Any
    minimum: float | None = None
    maximum: float | None = None
    unit: str = ""
    group: str = ""
    loading: bool = False
    choices: tuple[Any, ...] = ()
    low: float = 0.0
    high: float = 0.0
    step: float = 1.0
    logarithmic: bool = False

    def allows(self, value: object) -> bool:
        """Return whether `value` has the type and keeps the limits."""
        match self.kind:
            case ParameterKind.CHOICE:
                return not isinstance(value, bool) and value in self.choices
            case ParameterKind.TEXT:
                return isinstance(value, str) and len(value) <= MAX_TEXT_CHARACTERS
            case ParameterKind.LINES:
                return isinstance(value, tuple | list) and _are_stops(value)
            case ParameterKind.OPTIONAL_WHOLE if value is None:
                return True
        if isinstance(value, bool) or not isinstance(value, int | float):
            return False
        must_be_whole = self.kind is not ParameterKind.DECIMAL
        if must_be_whole and isinstance(value, float) and not value.is_integer():
            return False
        low = -math.inf if self.minimum is None else self.minimum
        high = math.inf if self.maximum is None else self.maximum
        return low <= value <= high

    def plain(self, value: Any) -> Any:
        """Return an allowed value in the type that it is kept in."""
        if value is None or self.kind in (ParameterKind.TEXT, ParameterKind.CHOICE):
            return value
        if self.kind is ParameterKind.LINES:
            return tuple(value)
        return float(value) if self.kind is ParameterKind.DECIMAL else int(value)


class Resolved(Record):
    """The value of each parameter that counts, and the layer that it comes from."""

    values: Mapping[str, Any] = field(default_factory=dict)
    sources: Mapping[str, Layer] = field(default_factory=dict)


_WHOLE, _DECIMAL = ParameterKind.WHOLE, ParameterKind.DECIMAL
_CHOICE, _TEXT = ParameterKind.CHOICE, ParameterKind.TEXT


def _whole(
    name: str, default: int, limits: tuple[int, int], ends: tuple[int, int], group: str, **more: Any
) -> ParameterSpec:
    low, high = ends
    return ParameterSpec(name, _WHOLE, default, *limits, group=group, low=low, high=high, **more)


def _decimal(
    name: str,
    default: float,
    limits: tuple[float, float],
    group: str,
    high: float | None = None,
    step: float = 0.01,
) -> ParameterSpec:
    low, most = limits
    high = most if high is None else high
    return ParameterSpec(
        name, _DECIMAL, default, *limits, group=group, low=low, high=high, step=step
    )


PARAMETERS: tuple[ParameterSpec, ...] = (
    _whole("max_tokens", 0, (0, 1048576), (16, 8192), "choice", unit="tokens", logarithmic=True),
    _decimal("temperature", 0.8, (0.0, 5.0), "choice", 2.0, 0.05),
    _whole("top_k", 40, (0, 1000000), (0, 200), "choice", unit="tokens"),
    _decimal("top_p", 0.95, (0.0, 1.0), "choice"),
    _decimal("min_p", 0.05, (0.0, 1.0), "choice", 0.5),
    _decimal("typical_p", 1.0, (0.0, 1.0), "choice"),
    ParameterSpec("seed", ParameterKind.OPTIONAL_WHOLE, None, 0, 2**32 - 2, group="choice"),
    _decimal("repeat_penalty", 1.0, (0.5, 2.0), "repetition", 2.0),
    _decimal("presence_penalty", 0.0, (-2.0, 2.0), "repetition", step=0.05),
    _decimal("frequency_penalty", 0.0, (-2.0, 2.0), "repetition", step=0.05),
    _whole("penalty_last_n", 64, (0, 1048576), (0, 1024), "repetition", unit="tokens"),
    _decimal("dry_multiplier", 0.0, (0.0, 20.0), "repetition", 5.0, 0.05),
    _decimal("dry_base", 1.75, (1.0, 10.0), "repetition", 4.0, 0.05),
    _whole("dry_allowed_length", 2, (1, 1000), (1, 20), "repetition", unit="tokens"),
    _whole("dry_penalty_last_n", -1, (-1, 1048576), (-1, 4096), "repetition", unit="tokens"),
    _decimal("xtc_probability", 0.0, (0.0, 1.0), "surprise"),
    _decimal("xtc_threshold", 0.1, (0.0, 0.5), "surprise"),
    ParameterSpec("mirostat", _CHOICE, 0, group="surprise", choices=(0, 1, 2)),
    _decimal("mirostat_tau", 5.0, (0.0, 20.0), "surprise", 10.0, 0.1),
    _decimal("mirostat_eta", 0.1, (0.0, 1.0), "surprise"),
    ParameterSpec("stop", ParameterKind.LINES, (), group="form"),
    ParameterSpec("json_schema", _TEXT, "", group="form"),
    ParameterSpec("grammar", _TEXT, "", group="form"),
    ParameterSpec("thinking", _CHOICE, "auto", group="thinking", choices=("auto", "on", "off")),
    ParameterSpec(
        "thinking_effort",
        _CHOICE,
        "auto",
        group="thinking",
        choices=("auto", "low", "medium", "high"),
    ),
    _whole(
        "context_tokens",
        4096,
        (512, 1048576),
        (512, 131072),
        "loading",
        unit="tokens",
        loading=True,
        logarithmic=True,
    ),
    _whole(
        "gpu_layers",
        AUTOMATIC,
        (AUTOMATIC, 1000),
        (AUTOMATIC, 100),
        "loading",
        unit="layers",
        loading=True,
    ),
    _whole("threads", 0, (0, 512), (0, 32), "loading", unit="threads", loading=True),
    _whole("prompt_threads", 0, (0, 512), (0, 32), "loading", unit="threads", loading=True),
    ParameterSpec(
        "kv_type", _CHOICE, "f16", group="loading", loading=True, choices=("f16", "q8_0")
    ),
)
"""All of them, in the order in which they are shown."""

BY_NAME: Mapping[str, ParameterSpec] = {spec.name: spec for spec in PARAMETERS}

GROUPS = ("choice", "repetition", "surprise", "form", "thinking", "loading")

_SAMPLING = frozenset(Sampling.__dataclass_fields__)


def checked(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return those of `values` that are parameters and keep their limits."""
    return {
        name: BY_NAME[name].plain(value)
        for name, value in values.items()
        if name in BY_NAME and BY_NAME[name].allows(value)
    }


def first_refused(values: Mapping[str, Any]) -> str:
    """Return the name of the first parameter whose value is not allowed, "" for none.

    Names that are none are no reason: a newer version may know them.
    """
    return next((n for n in values if n in BY_NAME and not BY_NAME[n].allows(values[n])), "")


def resolve(layers: Mapping[Layer, Mapping[str, Any]]) -> Resolved:
    """Return what counts when the layers lie on each other; what is not allowed is left out."""
    values = {spec.name: spec.default for spec in PARAMETERS}
    sources = dict.fromkeys(values, Layer.APP)
    for layer in sorted(layers):
        known = checked(layers[layer])
        values.update(known)
        sources.update(dict.fromkeys(known, layer))
    return Resolved(values, sources)


def sampling_from(values: Mapping[str, Any]) -> Sampling:
    """Return how the next token is chosen with the values of `Resolved`."""
    return Sampling(**{name: value for name, value in values.items() if name in _SAMPLING})


def template_from(values: Mapping[str, Any], controls: Iterable[str] | None) -> dict[str, Any]:
    """Return what the chat template is told of thinking.

    `controls` are the names that the template knows; None, where no model is loaded yet,
    tells it all of them.
    """
    told: dict[str, Any] = {}
    thinking, effort = values.get("thinking", "auto"), values.get("thinking_effort", "auto")
    if thinking in ("on", "off"):
        told["enable_thinking"] = told["thinking"] = thinking == "on"
    if effort in ("low", "medium", "high"):
        told["reasoning_effort"] = effort
    return told if controls is None else {n: v for n, v in told.items() if n in controls}


def thinks(values: Mapping[str, Any], model: Mapping[str, Any]) -> bool:
    """Return whether an answer begins with thinking: as chosen, or as the model does by itself.

    `model` is what the engine said of the loaded model.
    """
    chosen = values.get("thinking", "auto")
    return chosen == "on" or (chosen == "auto" and bool(model.get("thinks_by_itself")))


def unsupported(values: Mapping[str, Any], model: Mapping[str, Any]) -> dict[str, str]:
    """Return the parameters that would do nothing now, each with the key of the reason.

    `model` is what the engine said of the loaded model, empty where there is none: "mirostat"
    chooses alone, "greedy" draws nothing, "off" is switched off by another value, "model" has
    no such thing, "schema" goes before the grammar.
    """
    found: dict[str, str] = {}
    if values["temperature"] <= 0:
        found.update(dict.fromkeys(_OF_DRAWING, "greedy"))
    elif values["mirostat"]:
        found.update(dict.fromkeys(_INSTEAD_OF, "mirostat"))
    for name, switch in _SWITCHED_BY.items():
        if not values[switch]:
            found.setdefault(name, "off")
    if values["json_schema"].strip():
        found["grammar"] = "schema"
    if model:
        controls = model.get("thinking_controls", ())
        if not {"enable_thinking", "thinking"} & set(controls):
            found["thinking"] = "model"
        if "reasoning_effort" not in controls:
            found["thinking_effort"] = "model"
    return found


_PENALTIES = ("repeat_penalty", "presence_penalty", "frequency_penalty", "penalty_last_n")
_DRY = ("dry_multiplier", "dry_base", "dry_allowed_length", "dry_penalty_last_n")
_CUTS = ("top_k", "top_p", "min_p", "typical_p", "xtc_probability", "xtc_threshold")
_INSTEAD_OF = (*_PENALTIES, *_DRY, *_CUTS)
_OF_DRAWING = (*_CUTS, "seed", "mirostat", "mirostat_tau", "mirostat_eta")
_SWITCHED_BY = {
    "dry_base": "dry_multiplier",
    "dry_allowed_length": "dry_multiplier",
    "dry_penalty_last_n": "dry_multiplier",
    "xtc_threshold": "xtc_probability",
    "mirostat_tau": "mirostat",
    "mirostat_eta": "mirostat",
}


def _are_stops(value: tuple[object, ...] | list[object]) -> bool:
    return len(value) <= MAX_STOPS and all(
        isinstance(stop, str) and 0 < len(stop) <= MAX_STOP_CHARACTERS for stop in value
    )
