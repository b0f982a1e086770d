"""What a person can set: each value declared once, with its type, default and limits.

The settings page and the manual are built from `declared()`. A stored value that is not
allowed falls back to its default and is reported; settings of a newer version, which are
not known here, are kept when the file is written.
"""

from __future__ import annotations

import json
import math
import sys
from collections.abc import Mapping
from dataclasses import field, fields
from enum import StrEnum
from pathlib import Path, PurePath
from typing import Any

from hfchat_desktop.core.chats import Sampling
from hfchat_desktop.core.engine_commands import AUTOMATIC, LoadOptions
from hfchat_desktop.core.files import put_aside, write_atomically
from hfchat_desktop.core.record import Record
from hfchat_desktop.errors import (
    HFChatError,
    SettingInvalidError,
    SettingsDamagedError,
    StoreFailedError,
)

_SPEC = "spec"
_SHOWN_CHARACTERS = 100
_MEBIBYTE = 1024 * 1024
_SYSTEM = ""
_LANGUAGES = (_SYSTEM, "cs", "de", "en", "es", "fr", "it", "pl", "pt", "tr", "uk", "ar", "zh", "ja")


class SettingKind(StrEnum):
    """What a setting holds, and so how it is shown."""

    SWITCH = "switch"  # bool
    WHOLE = "whole"  # int
    OPTIONAL_WHOLE = "optional_whole"  # int or None
    DECIMAL = "decimal"  # float
    CHOICE = "choice"  # str, one of `choices`
    TEXT = "text"  # str, many lines
    LINE = "line"  # str, one line: a path
    KEYS = "keys"  # mapping of str to str: actions and the keys that a person gave them
    CHORD = "chord"  # str: keys as `core.desktop_keys` has them, "" for those that come along
    VALUES = "values"  # mapping of a model's file name to parameters and their values


class SettingSpec(Record):
    """One setting as it is declared. `group` names its section of the settings page."""

    name: str
    kind: SettingKind
    default: Any
    minimum: float | None = None
    maximum: float | None = None
    choices: tuple[str, ...] = ()
    group: str = ""

    def allows(self, value: object) -> bool:
        """Return whether `value` has the type and keeps the limits."""
        match self.kind:
            case SettingKind.SWITCH:
                return isinstance(value, bool)
            case SettingKind.CHOICE:
                return isinstance(value, str) and value in self.choices
            case SettingKind.TEXT | SettingKind.LINE:
                return isinstance(value, str)
            case SettingKind.CHORD:
                return isinstance(value, str) and (not value or _are_keys(value))
            case SettingKind.KEYS:
                return isinstance(value, dict) and all(
                    isinstance(part, str) for pair in value.items() for part in pair
                )
            case SettingKind.VALUES:
                return isinstance(value, dict) and all(isinstance(v, dict) for v in value.values())
            case SettingKind.OPTIONAL_WHOLE if value is None:
                return True
        if isinstance(value, bool) or not isinstance(value, int | float):
            return False
        if isinstance(value, float) and self.kind is not SettingKind.DECIMAL:
            return False
        return self._is_between(value)

    def _is_between(self, value: float) -> bool:
        low = -math.inf if self.minimum is None else self.minimum
        high = math.inf if self.maximum is None else self.maximum
        return low <= value <= high


def _are_keys(text: str) -> bool:
    from hfchat_desktop.core.desktop_keys import reason_against  # seldom needed at the start

    return not reason_against(text, sys.platform)


def _setting(
    default: Any,
    group: str,
    *,
    minimum: float | None = None,
    maximum: float | None = None,
    choices: tuple[str, ...] = (),
    kind: SettingKind | None = None,
) -> Any:
    """Declare a setting; the kind follows from the default where it is not said."""
    if kind is None:
        if isinstance(default, dict):
            kind = SettingKind.KEYS
        elif isinstance(default, str):
            kind = SettingKind.CHOICE if choices else SettingKind.LINE
        elif isinstance(default, bool):
            kind = SettingKind.SWITCH
        else:
            kind = SettingKind.WHOLE if isinstance(default, int) else SettingKind.DECIMAL
    spec = SettingSpec("", kind, default, minimum, maximum, choices, group)
    if kind in (SettingKind.KEYS, SettingKind.VALUES):
        return field(default_factory=dict, metadata={_SPEC: spec})
    return field(default=default, metadata={_SPEC: spec})


_SYSTEM_WISH = "system"
_WISHES = (_SYSTEM_WISH, "on", "off")
_SPEECH = ("sentences", "whole", "off")


class Settings(Record):
    """All settings. Change one with `dataclasses.replace`.

    `quick_anywhere` asks the desktop for keys that work in every program: for `quick_keys`.
    `context_tokens` is the length of the context; `threads` and `prompt_threads` 0 are
    chosen by the engine; `gpu_layers` counts layers of the model, and is `AUTOMATIC` or a
    number; without `use_gpu` no driver is loaded; `state_budget_mb` 0 is a
    tenth of the memory; `max_tokens` 0 has no limit but the context; `seed` None is a new
    one each time; `trash_days` 0 empties the trash at each start; `search_hub` lets the
    catalogue ask the Hub; `hub_endpoint` "" is HF_ENDPOINT or the Hub itself;
    `catalogue_context` in tokens is what the catalogue reckons memory with;
    `download_limit_kb` in kB a second has 0 for none; `github_api` "" is GitHub's own, and
    `github_client_id` is the app to sign in by a code with, "" for none; `shortcuts` has the
    keys that a person gave to actions, "" for none; `model_values` has what a person chose for
    a model, by the name of its file: parameters of `core.parameters`.
    """

    theme: str = _setting("system", "appearance", choices=("system", "light", "dark"))
    text_scale: int = _setting(100, "appearance", minimum=90, maximum=160)  # percent
    window_scale: int = _setting(100, "appearance", minimum=80, maximum=200)  # percent
    high_contrast: str = _setting(_SYSTEM_WISH, "appearance", choices=_WISHES)
    reduced_motion: str = _setting(_SYSTEM_WISH, "appearance", choices=_WISHES)
    announce_answers: str = _setting("sentences", "appearance", choices=_SPEECH)
    language: str = _setting(_SYSTEM, "appearance", choices=_LANGUAGES)

    tray_icon: bool = _setting(False, "desktop")
    keep_running: bool = _setting(False, "desktop")
    quick_anywhere: bool = _setting(False, "desktop")
    quick_keys: str = _setting("", "desktop", kind=SettingKind.CHORD)

    enter_sends: bool = _setting(True, "chats")
    tell_answers: bool = _setting(True, "chats")
    auto_titles: bool = _setting(True, "chats")
    shortcuts: Mapping[str, str] = _setting({}, "chats")
    system_prompt: str = _setting("", "chats", kind=SettingKind.TEXT)
    trash_days: int = _setting(30, "chats", minimum=0, maximum=3650)

    model_path: str = _setting("", "model")
    load_model_at_start: bool = _setting(True, "model")
    context_tokens: int = _setting(4096, "model", minimum=512, maximum=1048576)
    threads: int = _setting(0, "model", minimum=0, maximum=512)
    prompt_threads: int = _setting(0, "model", minimum=0, maximum=512)
    use_gpu: bool = _setting(True, "model")
    gpu_layers: int = _setting(AUTOMATIC, "model", minimum=AUTOMATIC, maximum=1000)
    kv_type: str = _setting("f16", "model", choices=("f16", "q8_0"))
    state_budget_mb: int = _setting(0, "model", minimum=0, maximum=1048576)
    model_values: Mapping[str, Mapping[str, Any]] = _setting({}, "model", kind=SettingKind.VALUES)

    max_tokens: int = _setting(0, "answers", minimum=0, maximum=1048576)
    temperature: float = _setting(0.8, "answers", minimum=0.0, maximum=5.0)
    top_k: int = _setting(40, "answers", minimum=0, maximum=1000000)
    top_p: float = _setting(0.95, "answers", minimum=0.0, maximum=1.0)
    min_p: float = _setting(0.05, "answers", minimum=0.0, maximum=1.0)
    repeat_penalty: float = _setting(1.0, "answers", minimum=0.5, maximum=2.0)
    presence_penalty: float = _setting(0.0, "answers", minimum=-2.0, maximum=2.0)
    frequency_penalty: float = _setting(0.0, "answers", minimum=-2.0, maximum=2.0)
    seed: int | None = _setting(
        None, "answers", minimum=0, maximum=2**32 - 2, kind=SettingKind.OPTIONAL_WHOLE
    )

    search_hub: bool = _setting(False, "models")
    hub_endpoint: str = _setting("", "models")
    catalogue_context: int = _setting(8192, "models", minimum=512, maximum=1048576)
    download_limit_kb: int = _setting(0, "models", minimum=0, maximum=100000000)
    tell_downloads: bool = _setting(True, "models")

    github_api: str = _setting("", "sharing")
    github_client_id: str = _setting("", "sharing")

    tell_updates: bool = _setting(False, "about")

    unknown: Mapping[str, Any] = field(default_factory=dict, repr=False)


def declared() -> list[SettingSpec]:
    """Return every setting, in the order of the settings page."""
    return [
        SettingSpec(**{**vars(f.metadata[_SPEC]), "name": f.name})
        for f in fields(Settings)
        if _SPEC in f.metadata
    ]


def sampling_of(settings: Settings) -> Sampling:
    """Return how the next token is chosen where a chat does not say otherwise."""
    return Sampling(
        max_tokens=settings.max_tokens,
        temperature=settings.temperature,
        top_k=settings.top_k,
        top_p=settings.top_p,
        min_p=settings.min_p,
        repeat_penalty=settings.repeat_penalty,
        presence_penalty=settings.presence_penalty,
        frequency_penalty=settings.frequency_penalty,
        seed=settings.seed,
    )


def model_values(settings: Settings, path: str) -> dict[str, Any]:
    """Return what a person chose for the model at `path`: parameters that are allowed."""
    chosen = settings.model_values.get(PurePath(path).name) if path else None
    if not chosen:
        return {}
    from hfchat_desktop.core.parameters import checked  # seldom needed, and not at the start

    return checked(chosen)


def load_options(settings: Settings, path: str) -> LoadOptions:
    """Return what the model at `path` is loaded with."""
    own = model_values(settings, path)
    return LoadOptions(
        path=path,
        n_ctx=own.get("context_tokens", settings.context_tokens),
        threads=own.get("threads", settings.threads) or None,
        threads_batch=own.get("prompt_threads", settings.prompt_threads) or None,
        gpu_layers=own.get("gpu_layers", settings.gpu_layers) if settings.use_gpu else 0,
        kv_type=own.get("kv_type", settings.kv_type),
        state_budget=settings.state_budget_mb * _MEBIBYTE or None,
    )


def load_settings(path: Path) -> tuple[Settings, list[HFChatError]]:
    """Return the settings in a file, and what had to be left out of it. Never raises.

    Without a file all have their defaults. One that cannot be understood is put aside as
    `settings.json.bad-n` (SettingsDamagedError); a value that is not allowed gets its
    default (SettingInvalidError); a file that cannot be read is a StoreFailedError.
    """
    try:
        record = json.loads(path.read_bytes())
    except FileNotFoundError:
        return Settings(), []
    except OSError as error:
        detail = error.strerror or type(error).__name__
        return Settings(), [StoreFailedError(path=str(path), detail=detail)]
    except (ValueError, RecursionError):
        return Settings(), [_put_bad_aside(path)]
    if not isinstance(record, dict):
        return Settings(), [_put_bad_aside(path)]
    return settings_from(record)


def save_settings(path: Path, settings: Settings) -> None:
    """Write the settings: the file has the old ones or the new ones, never a part.

    Raises DiskFullError, StoreReadOnlyError or StoreFailedError; the old ones are kept.
    """
    record = dict(settings.unknown)
    record.update((spec.name, getattr(settings, spec.name)) for spec in declared())
    text = json.dumps(record, indent=2)  # ASCII, so a file name that is not UTF-8 survives
    write_atomically(path, text.encode("ascii") + b"\n")


def settings_from(record: dict[str, Any]) -> tuple[Settings, list[HFChatError]]:
    """Return the settings in a record, which is emptied of them, and what had to be left out.

    Versions without `use_gpu` could use no graphics card, and wrote all settings whenever one
    was changed: a 0 that they left is nobody's choice, and is taken for automatic.
    """
    if "use_gpu" not in record and record.get("gpu_layers") == 0:
        del record["gpu_layers"]
    known: dict[str, Any] = {}
    notices: list[HFChatError] = []
    for spec in declared():
        if spec.name not in record:
            continue
        value = _as_now(spec, record.pop(spec.name))
        if spec.allows(value):
            known[spec.name] = float(value) if spec.kind is SettingKind.DECIMAL else value
        else:
            shown = ascii(value)[:_SHOWN_CHARACTERS]
            notices.append(SettingInvalidError(name=spec.name, value=shown))
    return Settings(**known, unknown=record), notices


def _as_now(spec: SettingSpec, value: Any) -> Any:
    """Return a value as it is written now: some choices were a yes or a no before."""
    if spec.choices == _WISHES and isinstance(value, bool):
        return "on" if value else _SYSTEM_WISH
    return value


def _put_bad_aside(path: Path) -> SettingsDamagedError:
    try:
        kept_as = str(put_aside(path, "bad"))
    except HFChatError:
        kept_as = str(path)  # where nothing can be renamed it stays in its place
    return SettingsDamagedError(path=str(path), kept_as=kept_as)
